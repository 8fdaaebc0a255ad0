//! The emulator's own paths, for whom they are and for whom not.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use xms_emulator::Emulator;

use crate::browser;
use crate::client::{SUBSCRIPTION, ask, quick, raw, seed};

const RULE: &str = r#"["busy times=1"]"#;
const JSON: &str = "content-type: application/json";

/// The answer to a request of an own path with that `Host`.
fn under(emulator: &Emulator, line: &str, host: &str, headers: &[&str], body: &str) -> String {
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    let length = body.len();
    let head = format!("{line} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{headers}content-length: {length}\r\n");
    raw(emulator, format!("{head}\r\n{body}").as_bytes())
}

fn faults(emulator: &Emulator) -> String {
    let answer = ask(emulator, "GET /_control/faults", &[], "");
    answer.split_once("\r\n\r\n").unwrap().1.trim().to_owned()
}

#[test]
fn hosts_are_loopback_or_allowed() {
    let builder = Emulator::builder().seed(seed()).allow_host("emulator.example".parse().unwrap());
    let emulator = builder.start_blocking().unwrap();
    let port = emulator.address().port();
    for (host, status) in [
        (format!("localhost:{port}"), "200"),
        (format!("127.0.0.1:{port}"), "200"),
        (format!("[::1]:{port}"), "200"),
        (format!("emulator.example:{port}"), "200"),
        (format!("evil.example:{port}"), "403"),
        ("localhost:1".to_owned(), "403"),
        ("a b".to_owned(), "400"),
    ] {
        for path in ["/", "/_state", "/_control/faults"] {
            let answer = under(&emulator, &format!("GET {path}"), &host, &[], "");
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{host}: {answer}");
        }
    }
    let answer = under(&emulator, "GET /_state", "evil.example", &[], "");
    assert!(answer.contains("`--allow-host evil.example`") && !answer.contains("cloud_services"), "{answer}");
    // The service itself has names of its own.
    let line = format!("GET /{SUBSCRIPTION}/services/extensions");
    assert!(under(&emulator, &line, "a.example", &["x-ms-version: 2015-04-01"], "").starts_with("HTTP/1.1 200"));
}

#[test]
fn pages_of_other_sites_do_and_read_nothing() {
    let emulator = quick();
    let own = format!("origin: {}", emulator.url());
    for (header, status) in [
        ("origin: http://evil.example", "403"),
        ("origin: http://localhost:1", "403"),
        ("origin: null", "403"),
        ("sec-fetch-site: cross-site", "403"),
        ("sec-fetch-site: same-site", "403"),
        ("sec-fetch-site: same-origin", "200"),
        (&own, "200"),
    ] {
        for (line, body) in [("GET /_state", ""), ("POST /_control/faults", RULE), ("POST /_control/reset", "{}")] {
            let answer = ask(&emulator, line, &[header, JSON], body);
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{line} {header}: {answer}");
            assert!(!answer.contains("access-control"), "{answer}");
        }
    }
    // They use up no fault, either.
    ask(&emulator, "POST /_control/faults", &[JSON], RULE);
    let list = format!("GET /{SUBSCRIPTION}/services/extensions");
    let answer = ask(&emulator, &list, &["x-ms-version: 2015-04-01", "sec-fetch-site: cross-site"], "");
    assert!(answer.starts_with("HTTP/1.1 403") && answer.contains("<Code>ForbiddenError</Code>"), "{answer}");
    assert_eq!(faults(&emulator), r#"["busy times=1"]"#);
    assert!(
        ask(&emulator, "OPTIONS /_control/faults", &["origin: http://evil.example"], "").starts_with("HTTP/1.1 403")
    );
}

#[test]
fn what_changes_something_is_json() {
    let emulator = quick();
    for (header, status) in [
        ("content-type: text/plain", "415"),
        ("content-type: application/x-www-form-urlencoded", "415"),
        ("content-type: multipart/form-data; boundary=a", "415"),
        ("content-type: application/jsonp", "415"),
        ("x-none: a", "415"),
        ("content-type: Application/JSON; charset=utf-8", "200"),
    ] {
        let answer = ask(&emulator, "POST /_control/faults", &[header], RULE);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{header}: {answer}");
    }
    assert_eq!(faults(&emulator), RULE);
    for (line, header, body, status, named) in [
        ("POST /_control/reset", "content-type: text/plain", "", "415", "application/json"),
        ("POST /_control/reset", JSON, "[]", "400", "takes nothing"),
        ("POST /_control/faults", JSON, "{\"fault\": \"busy\"}", "400", "JSON array of rules"),
        ("POST /_control/faults", JSON, r#"["busy", "busy sometimes=1"]"#, "400", "Rule 2: `sometimes`"),
        (
            "POST /_control/faults",
            JSON,
            r#"["busy operation=extensions.lst"]"#,
            "400",
            "did you mean `extensions.list`?",
        ),
        ("PUT /_control/faults", JSON, "[]", "405", "GET, HEAD, POST, DELETE"),
        ("GET /_control/reset", JSON, "", "405", "POST"),
        ("POST /_state", JSON, "{}", "405", "GET, HEAD"),
    ] {
        let answer = ask(&emulator, line, &[header], body);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")) && answer.contains(named), "{line}: {answer}");
    }
    assert_eq!(faults(&emulator), RULE);
    assert!(ask(&emulator, "POST /_control/reset", &[], "").starts_with("HTTP/1.1 200"));
    assert_eq!(faults(&emulator), "[]");
}

#[test]
fn rules_have_a_bound() {
    let emulator = quick();
    let rules = format!("[{}]", vec![r#""reset every=2""#; 257].join(","));
    let answer = ask(&emulator, "POST /_control/faults", &[JSON], &rules);
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("256 fault rules are kept"), "{answer}");
    assert_eq!(faults(&emulator), "[]");
    let rule: xms_emulator::FaultRule = "busy".parse().unwrap();
    let builder = (0..257).fold(Emulator::builder(), |builder, _| builder.fault(rule.clone()));
    assert!(builder.start_blocking().is_err());
    let long = format!("[\"{}\"]", "a".repeat(1 << 20));
    let answer = ask(&emulator, "POST /_control/faults", &[JSON], &long);
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    // The same in chunks, and one that is damaged.
    for (chunks, status) in [(format!("100000\r\n{}\r\n", "a".repeat(1 << 20)), "413"), ("no\r\n".to_owned(), "400")] {
        let mut stream = TcpStream::connect(emulator.address()).unwrap();
        let head = format!(
            "POST /_control/faults HTTP/1.1\r\nhost: {}\r\n{JSON}\r\ntransfer-encoding: chunked\r\nconnection: close\r\n",
            emulator.address()
        );
        // It may answer before it has read all.
        let _ = stream.write_all(format!("{head}\r\n{chunks}").as_bytes());
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{answer}");
    }
}

#[test]
fn bodies_are_waited_for_so_long() {
    let builder = Emulator::builder().seed(seed()).body_timeout(Duration::from_millis(50));
    let emulator = builder.start_blocking().unwrap();
    let address = emulator.address();
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let head =
        format!("POST /_control/faults HTTP/1.1\r\nhost: {address}\r\n{JSON}\r\ncontent-length: 14\r\n\r\n[\"bu");
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("within 0.05 seconds"), "{answer}");
}

#[test]
fn browsers_are_told_what_answers_are() {
    let emulator = quick();
    for (line, policy) in [
        ("GET /", "default-src 'none'; script-src 'sha256-"),
        ("HEAD /", "default-src 'none'; script-src 'sha256-"),
        ("GET /_state", "default-src 'none'; frame-ancestors 'none'; sandbox"),
        ("GET /_control/faults", "sandbox"),
        ("PUT /", "sandbox"),
    ] {
        let answer = ask(&emulator, line, &[], "");
        for header in [
            "x-content-type-options: nosniff\r\n",
            "cross-origin-resource-policy: same-origin\r\n",
            "cache-control: no-store\r\n",
            "frame-ancestors 'none'",
            policy,
        ] {
            assert!(answer.contains(header), "{line}: {header}\n{answer}");
        }
    }
}

#[test]
fn health_is_told_to_everybody() {
    let emulator = quick();
    for host in ["10.1.2.3", "emulator.cluster.example"] {
        let answer = under(&emulator, "GET /_control/health", host, &["sec-fetch-site: cross-site"], "");
        assert!(
            answer.starts_with("HTTP/1.1 200")
                && answer.ends_with("{\"status\":\"serves\",\"services\":[\"service-management\"]}\n"),
            "{answer}"
        );
    }
    // As who has no name for it asks.
    assert!(raw(&emulator, b"GET /_control/health HTTP/1.0\r\n\r\n").starts_with("HTTP/1.0 200"));
    assert!(ask(&emulator, "POST /_control/health", &[JSON], "{}").starts_with("HTTP/1.1 405"));
    let answer = ask(&emulator, "GET /_control/helth", &[], "");
    assert!(answer.starts_with("HTTP/1.1 404") && answer.contains("/_control/health"), "{answer}");
}

#[test]
fn requests_are_told_without_secrets() {
    let emulator = quick();
    let of = format!("/{SUBSCRIPTION}/services/hostedservices/contoso");
    let secret = "<CertificateFile xmlns=\"http://schemas.microsoft.com/windowsazure\"><Data>aHVudGVyMg==</Data>\
                  <CertificateFormat>pfx</CertificateFormat><Password>hunter2</Password></CertificateFile>";
    let version = "x-ms-version: 2015-04-01";
    let xml = "content-type: application/xml";
    ask(&emulator, &format!("POST {of}/certificates"), &[version, xml, "Cookie: hunter2"], secret);
    ask(&emulator, "POST /nowhere", &[version], "hunter2");
    ask(&emulator, &format!("GET {of}"), &[version], "");
    let listed = |query: &str| {
        let answer = ask(&emulator, &format!("GET /_control/requests{query}"), &[], "");
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.contains("content-type: application/json"), "{head}");
        assert!(!body.contains("hunter2") && !body.contains("aHVudGVyMg"), "{body}");
        serde_json::from_str::<serde_json::Value>(body).unwrap()
    };
    let all = listed("");
    assert_eq!(all.as_array().unwrap().len(), 3);
    let (first, lost, read) = (&all[0], &all[1], &all[2]);
    assert_eq!(first["operation"], "service-certificates.add");
    assert_eq!(
        (&first["request"]["headers"]["cookie"], &first["request"]["body_bytes"]),
        (&"REDACTED".into(), &secret.len().into())
    );
    assert!(first["request"]["body"].as_str().unwrap().contains("<CertificateFormat>pfx<"), "{first}");
    // Of what no operation has, nobody knows what is secret in it; why it was refused is told.
    assert_eq!(lost["request"]["body"], "REDACTED");
    assert!(lost["response"]["body"].as_str().unwrap().contains("<Error "), "{lost}");
    assert_eq!(read["request"]["body"], serde_json::Value::Null);
    assert!(read["response"]["body"].as_str().unwrap().contains("<ServiceName>contoso</ServiceName>"), "{read}");
    assert_eq!(read["response"]["headers"]["x-ms-request-id"], read["request_id"]);

    assert_eq!(listed("?after=2"), serde_json::json!([read]));
    assert_eq!(listed("/3"), *read);
    assert_eq!(listed("?after=9"), all);
    for (path, status) in [("?before=2", "400"), ("?after=x", "400"), ("/4", "404"), ("/0", "404")] {
        let answer = ask(&emulator, &format!("GET /_control/requests{path}"), &[], "");
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{path}: {answer}");
    }
}

#[test]
fn long_bodies_are_told_of_by_their_beginning() {
    let emulator = quick();
    let line = format!("POST /{SUBSCRIPTION}/services/hostedservices");
    let body = format!("<CreateHostedService>{}", "é".repeat(20 << 10));
    ask(&emulator, &line, &["x-ms-version: 2015-04-01", "content-type: application/xml"], &body);
    let answer = ask(&emulator, "GET /_control/requests/1", &[], "");
    let told: serde_json::Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap();
    let beginning = told["request"]["body"].as_str().unwrap();
    assert!(beginning.ends_with("é…") && beginning.len() < 17 << 10, "{}", beginning.len());
    assert_eq!(told["request"]["body_bytes"], body.len());
}

/// A page that tries everything that a page can do without asking, and says what it could read.
const ATTACK: &str = r#"<!doctype html><html><body><pre id="found"></pre>
<iframe name="sink"></iframe><iframe src="EMULATOR/"></iframe><img src="EMULATOR/_state">
<form id="form" method="post" enctype="text/plain" target="sink" action="EMULATOR/_control/faults">
<input name='["busy", "' value='busy"]'></form><script>
const found = [];
const rule = '["busy"]';
const tries = [
  fetch('EMULATOR/_control/faults', { method: 'POST', mode: 'no-cors', body: rule }),
  fetch('EMULATOR/_control/reset', { method: 'POST', mode: 'no-cors' }),
  fetch('EMULATOR/_control/faults', { method: 'POST', headers: { 'content-type': 'application/json' }, body: rule }),
  fetch('EMULATOR/_control/faults', { method: 'DELETE' }),
  fetch('EMULATOR/_state').then(answer => answer.text()).then(text => found.push('read ' + text)),
];
navigator.sendBeacon('EMULATOR/_control/faults', new Blob([rule], { type: 'text/plain' }));
document.getElementById('form').submit();
Promise.allSettled(tries).then(all => setTimeout(() => {
  found.push(...all.map(one => one.status), 'tried');
  document.getElementById('found').textContent = found.join(' ');
}, 1500));
</script></body></html>"#;

#[test]
fn a_page_of_another_site_in_a_browser_changes_nothing() {
    let Some(browser) = browser::find() else { return };
    let emulator = quick();
    ask(&emulator, "POST /_control/faults", &[JSON], r#"["latency ms=1"]"#);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let page = ATTACK.replace("EMULATOR", &emulator.url());
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 4096]);
            let length = page.len();
            let head = format!("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {length}\r\n");
            let _ = stream.write_all(format!("{head}connection: close\r\n\r\n{page}").as_bytes());
        }
    });
    let folder = tempfile::tempdir().unwrap();
    let text = browser::page(&browser, folder.path(), &address, Duration::from_secs(5));
    assert!(text.contains(&format!("{}tried", "rejected ".repeat(5))) && !text.contains("read {"), "{text}");
    assert_eq!(faults(&emulator), r#"["latency ms=1"]"#);
}

#[test]
fn the_page_runs_under_its_policy() {
    let Some(browser) = browser::find() else { return };
    let emulator = quick();
    let folder = tempfile::tempdir().unwrap();
    let text = browser::page(&browser, folder.path(), &emulator.url(), Duration::from_secs(3));
    assert!(text.contains(">live<") && text.contains("contoso"), "{text}");
}
