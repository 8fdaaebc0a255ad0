//! A client from the file that subscribers download.

use xms_runtime::client::credential::CredentialErrorKind;
use xms_runtime::client::{HttpResponse, Scripted};
use xms_services::service_management::ServiceManagement;

use crate::client::fixtures::{Directory, EMPTY_PASSWORD, NO_PASSWORD};

fn document(subscriptions: &[(&str, &str, &str)]) -> String {
    let entries = subscriptions.iter().map(|(id, name, certificate)| {
        format!(
            "<Subscription ServiceManagementUrl=\"https://south.example\" Id=\"{id}\" Name=\"{name}\" \
             ManagementCertificate=\"{certificate}\"/>"
        )
    });
    let entries: String = entries.collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><PublishData><PublishProfile SchemaVersion=\"2.0\" \
         PublishMethod=\"AzureServiceManagementAPI\">{entries}</PublishProfile></PublishData>"
    )
}

#[tokio::test]
async fn one_subscription_gives_id_certificate_and_address() {
    let directory = Directory::new("sdk_one");
    // Both ways in which an empty password is written, with ciphers of that time.
    for certificate in [EMPTY_PASSWORD, NO_PASSWORD] {
        let path = directory.write("one.publishsettings", document(&[("5f0c-1e2d", "Test", certificate)]));
        let transport = Scripted::new([HttpResponse::new(202).header("x-ms-request-id", "8f3c")]);
        let builder = ServiceManagement::from_publish_settings(&path).unwrap();
        let client = builder.transport(transport.clone()).build().unwrap();
        client.extensions().delete("contoso", "nightly").await.unwrap();
        assert_eq!(
            transport.requests()[0].url.as_str(),
            "https://south.example/5f0c-1e2d/services/hostedservices/contoso/extensions/nightly"
        );
        // The certificate is one that TLS takes.
        ServiceManagement::from_publish_settings(&path).unwrap().build().unwrap();
    }
}

#[test]
fn several_subscriptions_are_named_and_one_is_chosen() {
    let directory = Directory::new("sdk_several");
    let document = document(&[("A-1", "Test", NO_PASSWORD), ("B-2", "Shop", NO_PASSWORD)]);
    let path = directory.write("two.publishsettings", document);
    let error = ServiceManagement::from_publish_settings(&path).expect_err("there are two");
    let line = format!("{}: there are 2 subscriptions; choose one by its id: A-1 (Test), B-2 (Shop)", path.display());
    assert_eq!(error.to_string(), line);
    let settings = xms_runtime::client::credential::PublishSettings::from_file(&path).unwrap();
    let builder = ServiceManagement::from_subscription(settings.subscription("b-2").unwrap()).unwrap();
    assert_eq!(builder.build().unwrap().core().base_url(), "https://south.example/B-2");
}

#[test]
fn no_subscription_no_certificate_and_no_file_are_said() {
    let directory = Directory::new("sdk_none");
    let refused = |path| ServiceManagement::from_publish_settings(path).expect_err("it is refused");
    let error = refused(directory.write("none.publishsettings", document(&[])));
    assert_eq!(error.kind(), &CredentialErrorKind::NoSubscription);
    let error = refused(directory.write("bare.publishsettings", document(&[("1", "n", "AAAA")])));
    assert_eq!(error.kind(), &CredentialErrorKind::NotPkcs12);
    assert!(error.to_string().contains("bare.publishsettings: "), "{error}");
    assert_eq!(refused("no/such.publishsettings".into()).kind(), &CredentialErrorKind::Unreadable);
}
