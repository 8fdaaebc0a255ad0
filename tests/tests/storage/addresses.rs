//! Where the service of an account is.

use xms_runtime::client::{ClientBuilder, Scripted};
use xms_services::storage_blob::StorageBlob;
use xms_services::storage_queue::StorageQueue;

fn address(builder: ClientBuilder<StorageBlob>) -> Option<String> {
    Some(builder.transport(Scripted::default()).build().ok()?.core().base_url().to_owned())
}

#[test]
fn an_account_has_a_host() {
    let of = |account| address(StorageBlob::builder(account));
    assert_eq!(of("contoso").as_deref(), Some("https://contoso.blob.core.windows.net"));
    assert_eq!(of("contoso-secondary").as_deref(), Some("https://contoso-secondary.blob.core.windows.net"));
    for wrong in ["", "ab", "Contoso", "contoso.example/"] {
        assert_eq!(of(wrong), None, "{wrong}");
    }
    let queues = StorageQueue::builder("contoso").transport(Scripted::default()).build().unwrap();
    assert_eq!(queues.core().base_url(), "https://contoso.queue.core.windows.net");
}

#[test]
fn other_clouds_have_the_account_too() {
    let in_china = StorageBlob::builder("contoso").endpoint("china");
    assert_eq!(address(in_china).as_deref(), Some("https://contoso.blob.core.chinacloudapi.cn"));
}
