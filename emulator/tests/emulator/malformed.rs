//! Whatever comes, the answer is a clear one.

use std::io::{Read, Write};
use std::net::TcpStream;
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
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("InvalidXmlRequest"), "{answer}");
    assert!(answer.contains("x-ms-request-id"), "{answer}");
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
        assert!(answer.starts_with("HTTP/1.1 408"), "{request}\n{answer}");
    }
}
