//! TLS, with the certificates that the emulator makes.

use std::io::{self, Write};
use std::process::Command;

use xms_emulator::Emulator;
use xms_services::runtime::client::credential::ManagementCertificate;
use xms_services::runtime::client::{ErrorKind, RetryPolicy};
use xms_services::service_management::ServiceManagement;

use crate::client::{SUBSCRIPTION, raw, seed};

#[tokio::test]
async fn who_has_the_certificate_is_let_in() {
    let emulator = Emulator::builder().seed(seed()).tls(true).start().await.unwrap();
    let builder = || {
        let builder = ServiceManagement::builder(SUBSCRIPTION).endpoint(emulator.url());
        builder.root_certificates(emulator.root_certificate().unwrap())
    };
    let credential = ManagementCertificate::from_pem(emulator.client_certificate().unwrap()).unwrap();
    let client = builder().credential(credential).build().unwrap();
    assert!(client.extension_images().list_available().await.is_ok());

    let error = builder().build().unwrap().extension_images().list_available().await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(403), Some("AuthenticationFailed")));

    // Without the root the server is not believed.
    let stranger = ServiceManagement::builder(SUBSCRIPTION).endpoint(emulator.url()).retry(RetryPolicy::NEVER);
    let stranger = stranger.build().unwrap();
    let error = stranger.extension_images().list_available().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error}");
}

#[test]
fn a_request_without_tls_is_told_so() {
    let emulator = Emulator::builder().tls(true).start_blocking().unwrap();
    let answer = raw(&emulator, b"GET / HTTP/1.1\r\nhost: a\r\n\r\n");
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("without TLS"), "{answer}");
}

#[test]
fn the_own_paths_ask_for_the_certificate_as_well() {
    let emulator = Emulator::builder().seed(seed()).tls(true).start_blocking().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: Option<&str>| {
        let path = folder.path().join(name);
        std::fs::write(&path, text.unwrap()).unwrap();
        path.into_os_string().into_string().unwrap()
    };
    let root = file("root.pem", emulator.root_certificate());
    let client = file("client.pem", emulator.client_certificate());
    for path in ["/", "/_state", "/_control/faults"] {
        let ask = |identity: &[&str]| {
            let url = format!("{}{path}", emulator.url());
            let mut curl = Command::new("curl");
            curl.args(["-s", "--noproxy", "*", "-o", "/dev/null", "-w", "%{http_code}", "--cacert", &root]);
            let output = curl.args(identity).arg(url).output().ok()?;
            String::from_utf8(output.stdout).ok()
        };
        let Some(refused) = ask(&[]) else {
            let _ = writeln!(io::stderr(), "skipped: there is no curl");
            return;
        };
        assert_eq!((refused.as_str(), ask(&["--cert", &client]).as_deref()), ("403", Some("200")), "{path}");
    }
}
