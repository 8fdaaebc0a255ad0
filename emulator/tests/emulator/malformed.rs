//! Whatever comes, the answer is a clear one.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use xms_emulator::Emulator;

use crate::client::{SUBSCRIPTION, ask, quick, raw, seed};

const VERSION: &str = "x-ms-version: 2015-04-01";
const TOO_LONG: usize = 10 << 20;

#[test]
fn bodies() {
    let emulator = quick();
    let line = format!("POST /{SUBSCRIPTION}/services/hostedservices/contoso/extensions");
    let namespace = "http://schemas.microsoft.com/windowsazure";
    let deep = "<a>".repeat(100_000);
    for (body, code) in [
        ("", "InvalidXmlRequest"),
        ("<Extension", "InvalidXmlRequest"),
        ("\u{0}\u{1}", "InvalidXmlRequest"),
        (deep.as_str(), "InvalidXmlRequest"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "InvalidXmlRequest"),
        (&format!("<Other xmlns=\"{namespace}\"/>"), "InvalidXmlRequest"),
        (&format!("<Extension xmlns=\"{namespace}\"/>"), "InvalidXmlRequest"),
    ] {
        let answer = ask(&emulator, &line, &[VERSION], body);
        assert!(answer.starts_with("HTTP/1.1 400") && answer.contains(code), "{answer}");
        assert!(answer.contains("<Error xmlns=\"http://schemas.microsoft.com/windowsazure\""), "{answer}");
    }
}

#[test]
fn versions() {
    let emulator = quick();
    let line = format!("GET /{SUBSCRIPTION}/services/extensions");
    for headers in [&[] as &[&str], &["x-ms-version: soon"], &["x-ms-version: 2009-09-30"], &["x-ms-version: "]] {
        let answer = ask(&emulator, &line, headers, "");
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
        assert!(answer.contains("MissingOrIncorrectVersionHeader"), "{answer}");
    }
    assert!(ask(&emulator, &line, &["x-ms-version: 2021-02-03"], "").starts_with("HTTP/1.1 200"));
}

#[test]
fn paths_and_methods() {
    let emulator = quick();
    for (line, status) in [
        ("GET /a/b/c".to_owned(), "404"),
        ("GET /%zz/%00".to_owned(), "404"),
        ("GET //".to_owned(), "404"),
        (format!("GET /{SUBSCRIPTION}/services/extensions/"), "200"),
        (format!("GET /{SUBSCRIPTION}/SERVICES/Extensions"), "200"),
        (format!("PATCH /{SUBSCRIPTION}/services/extensions"), "400"),
        (format!("HEAD /{SUBSCRIPTION}/services/extensions"), "200"),
        (format!("GET /{SUBSCRIPTION}/%73ervices/%65xtensions"), "200"),
        (format!("GET /{SUBSCRIPTION}/services%2Fextensions"), "404"),
        (format!("GET /{}", "a".repeat(100_000)), "414"),
    ] {
        let answer = ask(&emulator, &line, &[VERSION], "");
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{}: {answer}", &line[..40.min(line.len())]);
    }
    assert!(raw(&emulator, b"\x16\x03\x01\x02\x00nonsense\r\n\r\n").starts_with("HTTP/1.1 400"));
    let many: String = (0..1_000).map(|number| format!("x-{number}: a\r\n")).collect();
    let answer = raw(&emulator, format!("GET /a HTTP/1.1\r\nhost: a\r\n{many}\r\n").as_bytes());
    assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
}

#[test]
fn long_bodies_are_refused_when_they_are_there() {
    let emulator = quick();
    let line = format!("POST /{SUBSCRIPTION}/services/extensions");
    let answer = ask(&emulator, &line, &[VERSION], &"x".repeat(TOO_LONG));
    assert!(answer.starts_with("HTTP/1.1 413") && answer.contains("InvalidXmlRequest"), "{answer}");
    assert!(answer.contains("x-ms-request-id"), "{answer}");
}

#[test]
fn who_waits_to_be_asked_is_answered_by_the_head_alone() {
    let emulator = quick();
    for (path, status) in [("services/hostedservices/contoso/extensions", "413"), ("services/nothing", "404")] {
        let head = format!(
            "POST /{SUBSCRIPTION}/{path} HTTP/1.1\r\nhost: a\r\n{VERSION}\r\nexpect: 100-continue\r\n\
             content-length: 100000000000\r\n\r\n"
        );
        let mut stream = TcpStream::connect(emulator.address()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{answer}");
    }
}

#[test]
fn what_a_message_quotes_can_be_read() {
    let emulator = quick();
    let get =
        |name: &str| ask(&emulator, &format!("GET /{SUBSCRIPTION}/services/hostedservices/{name}"), &[VERSION], "");
    let answer = get("a%01b%E2%80%AEc%00");
    assert!(
        answer.contains("<Message>The cloud service `a\u{fffd}b\u{fffd}c\u{fffd}` does not exist.</Message>"),
        "{answer}"
    );
    assert!(get(&"a".repeat(50_000)).len() < 2_000);
}

#[test]
fn slow_clients_are_told_so() {
    let emulator = Emulator::builder()
        .seed(seed())
        .head_timeout(Duration::from_millis(50))
        .body_timeout(Duration::from_millis(50))
        .start_blocking()
        .unwrap();
    let half = format!("POST /{SUBSCRIPTION}/services/extensions HTTP/1.1\r\nhost: a\r\n{VERSION}\r\n");
    for request in [half.clone(), format!("{half}content-length: 10\r\n\r\n<a>")] {
        let mut stream = TcpStream::connect(emulator.address()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("</Error>"), "{request}\n{answer}");
    }
}

#[test]
fn values_of_a_form_of_their_own_are_looked_at() {
    let emulator = quick();
    let body = |root: &str, inner: &str| {
        format!("<{root} xmlns=\"http://schemas.microsoft.com/windowsazure\">{inner}</{root}>")
    };
    let extension = "<ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace><Type>RDP</Type><Id>a</Id>\
        <PublicConfiguration>*</PublicConfiguration>";
    let service = |label: &str, name: &str| {
        format!(
            "<ServiceName>tailspin</ServiceName><Label>{label}</Label><Location>West US</Location><ExtendedProperties>\
             <ExtendedProperty><Name>{name}</Name><Value>b</Value></ExtendedProperty></ExtendedProperties>"
        )
    };
    let long = "n".repeat(256);
    for (path, body, named) in [
        ("/contoso/extensions", body("Extension", extension), "`PublicConfiguration`"),
        ("", body("CreateHostedService", &service("*", "a")), "`Label`"),
        ("", body("CreateHostedService", &service("YQ==", &long)), "`ExtendedProperties`"),
        (
            "/contoso/certificates",
            body("CertificateFile", "<Data>YQ==</Data><CertificateFormat>doc</CertificateFormat>"),
            "`CertificateFormat`",
        ),
    ] {
        let answer = ask(&emulator, &format!("POST /{SUBSCRIPTION}/services/hostedservices{path}"), &[VERSION], &body);
        assert!(answer.starts_with("HTTP/1.1 400") && answer.contains(named), "{answer}");
    }
}

#[test]
fn a_request_names_its_host_once() {
    let emulator = quick();
    let get = |version: &str, hosts: &str| {
        let line = format!("GET /{SUBSCRIPTION}/services/extensions {version}");
        raw(&emulator, format!("{line}\r\n{hosts}{VERSION}\r\nconnection: close\r\n\r\n").as_bytes())
    };
    for hosts in ["", "host: a\r\nhost: a\r\n", "host: <a>\r\n"] {
        let answer = get("HTTP/1.1", hosts);
        assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("<Code>BadRequest</Code>"), "{answer}");
    }
    assert!(get("HTTP/1.0", "").starts_with("HTTP/1.0 200"));
}

#[test]
fn who_has_sent_everything_may_say_so() {
    let emulator = quick();
    let mut stream = TcpStream::connect(emulator.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let request = format!("GET /{SUBSCRIPTION}/services/extensions HTTP/1.1\r\nhost: a\r\n{VERSION}\r\n\r\n");
    stream.write_all(request.repeat(2).as_bytes()).unwrap();
    stream.shutdown(Shutdown::Write).unwrap();
    let mut answers = String::new();
    stream.read_to_string(&mut answers).unwrap();
    assert_eq!(answers.matches("HTTP/1.1 200").count(), 2);
}

#[test]
fn other_protocols_are_told_what_is_spoken_here() {
    let answer = raw(&quick(), b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0");
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("HTTP/1.1.</Message>"), "{answer}");
}
