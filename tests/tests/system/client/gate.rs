//! What is newer than the version in use, as an application meets it.

use xms_runtime::client::{ErrorKind, HttpResponse, Scripted};
use xms_runtime::{Gate, Version};
use xms_services::service_management::extension_images::ExtensionImageRegistration;
use xms_services::service_management::extensions::AddExtension;
use xms_services::service_management::{ServiceManagement, version};

fn client(version: Version) -> (Scripted, ServiceManagement) {
    let accepted = || HttpResponse::new(202).header("x-ms-request-id", "8f3c");
    let transport = Scripted::new([accepted(), accepted()]);
    let builder = ServiceManagement::builder("sub").api_version(version).transport(transport.clone());
    (transport, builder.build().expect("the choices fit"))
}

fn versions(transport: &Scripted) -> Vec<String> {
    let requests = transport.requests();
    let texts = requests.iter().map(|request| request.headers["x-ms-version"].to_str().expect("a text").to_owned());
    texts.collect()
}

/// Has fields of 2014-06-01 and 2014-10-01, both of them upper bounds.
fn image() -> ExtensionImageRegistration {
    ExtensionImageRegistration::new("Fabrikam.Extensions", "Backup", "1.2.0.0")
        .company_name("Fabrikam, Inc.")
        .regions(["West US"])
}

#[tokio::test]
async fn newer_fields_are_all_named_before_anything_is_sent() {
    let (transport, client) = client(version::V2014_05_01);
    let error = client.extension_images().register(&image()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "extension-images.register: not for version 2014-05-01: ExtensionImage/CompanyName was first seen at 2014-06-01 \
         (an upper bound; Gate::Documented lets it pass); ExtensionImage/Regions was first seen at 2014-10-01 (an upper \
         bound; Gate::Documented lets it pass); 2014-10-01 has them"
    );
    let ErrorKind::Version(problems) = error.kind() else { panic!("{error:?}") };
    assert_eq!((problems.version, problems.needs()), (version::V2014_05_01, Some(version::V2014_10_01)));
    assert!(!error.is_retryable() && error.attempts() == 0);
    assert_eq!((transport.requests().len(), transport.remaining()), (0, 2));
}

#[tokio::test]
async fn an_operation_that_is_newer_is_named_too() {
    let (transport, client) = client(version::V2012_12_01);
    let body = AddExtension::new("Fabrikam.Extensions", "Backup", "nightly");
    let error = client.extensions().add("contoso", &body).until_done().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "extensions.add: not for version 2012-12-01: the operation exists since 2013-03-01; 2013-03-01 has it"
    );
    assert_eq!(transport.requests().len(), 0);
}

#[tokio::test]
async fn raising_sends_the_lowest_version_that_has_them_all() {
    let (transport, client) = client(version::V2014_05_01);
    let image = image();
    let reply = client.extension_images().register(&image).raise_version(true).with_reply().await.unwrap();
    assert_eq!((reply.version(), reply.operation_id()), (version::V2014_10_01, Some("8f3c")));
    // What needs no raising goes in the client's version.
    client.extension_images().unregister("a", "b", "1.0.0.0").raise_version(true).await.unwrap();
    assert_eq!(versions(&transport), ["2014-10-01", "2014-05-01"]);
}

#[tokio::test]
async fn the_documented_gate_lets_upper_bounds_pass_and_nothing_else() {
    let (transport, client) = client(version::V2014_05_01);
    let image = image();
    client.extension_images().register(&image).gate(Gate::Documented).await.unwrap();
    assert_eq!(versions(&transport), ["2014-05-01"]);
    assert!(String::from_utf8_lossy(&transport.requests()[0].body).contains("<Regions>West US</Regions>"));
    let body = AddExtension::new("Fabrikam.Extensions", "Backup", "nightly");
    let call = client.extensions().add("contoso", &body).api_version(version::V2012_12_01).gate(Gate::Documented);
    assert!(matches!(call.await.unwrap_err().kind(), ErrorKind::Version(_)));
}
