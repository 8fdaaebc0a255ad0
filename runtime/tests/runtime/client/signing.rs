//! Calls that a credential signs: it sees each attempt as it is sent, and nobody sees the signature.

use std::future::ready;

use xms_runtime::client::credential::{Credential, CredentialError, UnauthorizedRequest};
use xms_runtime::client::{BoxFuture, BuildError, HttpResponse, Scripted};

use crate::client::service::{Things, error_xml, thing};

/// Signs in the header and in the query.
#[derive(Debug)]
struct Signed;

impl Credential for Signed {
    fn authorize<'a>(&'a self, request: &'a mut UnauthorizedRequest) -> BoxFuture<'a, Result<(), CredentialError>> {
        let line = format!("{} {}", request.method(), request.url().path());
        let seen = format!("{line} {} {}", request.content_length().unwrap(), request.content_sha256().unwrap()[0]);
        request.headers_mut().insert("x-seen", seen.parse().unwrap());
        request.set_query("sv", "2030");
        request.set_secret_query("sig", "hush+query/");
        Box::pin(ready(request.set_authorization("Sum account:", "hush-header")))
    }
}

#[tokio::test]
async fn each_attempt_is_signed_as_it_is_sent() {
    let transport = Scripted::new([
        HttpResponse::new(503).body(error_xml("ServerBusy")),
        HttpResponse::new(307).header("location", "/else?sig=old&x=1"),
        HttpResponse::new(202),
    ]);
    let client = Things::builder("acc").credential(Signed).transport(transport.clone()).build().unwrap();
    client.add(&thing()).await.unwrap();
    let requests = transport.requests();
    let seen: Vec<_> = requests.iter().map(|request| request.headers["x-seen"].to_str().unwrap()).collect();
    assert_eq!(seen[0], seen[1]);
    assert!(seen[2].starts_with("POST /else ") && seen[0].starts_with("POST /"), "{seen:?}");
    assert_eq!(requests[1].url.query(), Some("sv=2030&sig=hush%2Bquery%2F"));
    assert_eq!(requests[2].url.query(), Some("x=1&sv=2030&sig=hush%2Bquery%2F"));
    assert!(requests.iter().all(|request| request.headers["authorization"] == "Sum account:hush-header"));
}

#[tokio::test]
async fn an_answer_that_quotes_the_signature_is_shown_without_it() {
    let quoting = "account did not sign with hush-header at ?sv=2030&sig=hush%2Bquery%2F or hush+query/";
    let answer = HttpResponse::new(403).body(quoting);
    let client = Things::builder("acc").credential(Signed).transport(Scripted::new([answer])).build().unwrap();
    let error = client.add(&thing()).await.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("hush"), "{shown}");
    // Who calls, and what else was signed, is what somebody needs who looks for the mistake.
    assert!(shown.contains("account did not sign with *** at ?sv=2030&sig=***"), "{shown}");
}

#[test]
fn a_signature_does_not_leave_the_machine_without_tls() {
    let built = Things::builder("acc").endpoint("http://things.example").credential(Signed).build();
    assert!(matches!(built, Err(BuildError::Unprotected)));
}

#[cfg(feature = "shared-key")]
#[tokio::test]
async fn a_shared_key_signs_anew_and_shows_nothing() {
    use xms_runtime::client::credential::SharedKey;

    let key = SharedKey::new("acc", "aHVzaC1odXNoLWh1c2gh").unwrap();
    let transport = Scripted::new([HttpResponse::new(202)]);
    let client = Things::builder("acc").credential(key.clone()).transport(transport.clone()).build().unwrap();
    client.add(&thing()).await.unwrap();
    let request = &transport.requests()[0];
    assert!(request.headers.contains_key("x-ms-date") && request.headers["authorization"].is_sensitive());
    assert!(request.headers["authorization"].to_str().unwrap().starts_with("SharedKey acc:"));
    let shown = format!("{key:?} {request:?} {:?}", request.headers);
    assert!(!shown.contains("hush") && !shown.contains("SharedKey acc:"), "{shown}");
}

#[cfg(feature = "sas")]
#[tokio::test]
async fn a_shared_access_signature_stands_behind_the_query() {
    use xms_runtime::client::credential::Sas;

    let text = "BlobEndpoint=https://a.example/;SharedAccessSignature=sv=2021-08-06&sp=r&sig=aHVzaA%3D%3D";
    let sas = Sas::from_connection_string(text).unwrap();
    let transport =
        Scripted::new([HttpResponse::new(202), HttpResponse::new(403).body("no `aHVzaA==`, `aHVzaA%3D%3D`")]);
    let client = Things::builder("acc").credential(sas.clone()).transport(transport.clone()).build().unwrap();
    client.add(&thing()).await.unwrap();
    assert!(transport.requests()[0].url.query().unwrap().ends_with("sv=2021-08-06&sp=r&sig=aHVzaA%3D%3D"));
    let error = client.add(&thing()).await.unwrap_err();
    assert!(error.to_string().starts_with("things.add: 403 Forbidden: no `***`, `***`"), "{error}");
    assert!(Sas::new("?sv=2021-08-06&sp=r").is_err());
}
