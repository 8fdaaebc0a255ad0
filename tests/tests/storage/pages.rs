//! Lists that come in pages.

use tokio::task::JoinSet;
use xms_runtime::Gate;
use xms_runtime::testing::{Comparison, compare};
use xms_runtime::xml::{Decoding, Encoding, decode, encode};
use xms_services::storage_blob::blobs::{BlobItem, BlobList, ListOptions};
use xms_services::storage_blob::version;

use crate::azurite::azurite;
use crate::unique;

/// How many blobs are written at once.
const WRITERS: usize = 16;

/// How many blobs there are; `XMS_LONG` asks for as many as need three pages of the usual size.
fn blobs() -> usize {
    if std::env::var_os("XMS_LONG").is_some() { 12_000 } else { 120 }
}

/// The name of a blob, or that of a prefix.
fn name(item: BlobItem) -> String {
    let name = match item {
        BlobItem::Blob(blob) => blob.name,
        BlobItem::BlobPrefix(prefix) => prefix.name,
        other => panic!("{other:?} is neither"),
    };
    name.text.unwrap()
}

#[tokio::test]
async fn all_blobs_come_in_their_order() {
    let Some(azurite) = azurite() else { return };
    let client = azurite.blob();
    let (container, count) = (unique("pages"), blobs());
    client.containers().create(&container).await.unwrap();
    let mut writers = JoinSet::new();
    for first in 0..WRITERS {
        let (client, container) = (client.clone(), container.clone());
        writers.spawn(async move {
            for number in (first..count).step_by(WRITERS) {
                let name = format!("{number:05}");
                client.block_blobs().put(&container, &name, "x").await.unwrap();
            }
        });
    }
    writers.join_all().await;
    let size = i32::try_from(count / 3).unwrap();
    let mut names = Vec::new();
    let mut items = client.blobs().list(&container).options(ListOptions::new().max_results(size)).items();
    while let Some(item) = items.next().await {
        names.push(name(item.unwrap()));
    }
    assert!(names.is_sorted());
    assert_eq!(names.len(), count);
}

#[tokio::test]
async fn a_folder_is_read_a_few_entries_at_a_time() {
    let Some(azurite) = azurite() else { return };
    let (client, container) = (azurite.blob(), unique("folders"));
    client.containers().create(&container).await.unwrap();
    for name in ["a/1", "a/2", "b", "c/1", "d", "e/1", "e/2", "f"] {
        client.block_blobs().put(&container, name, "x").await.unwrap();
    }
    let options = ListOptions::new().delimiter("/").max_results(1);
    let mut items = client.blobs().list(&container).options(options).items();
    let mut names = Vec::new();
    while let Some(item) = items.next().await {
        names.push(name(item.unwrap()));
    }
    assert_eq!(names, ["a/", "b", "c/", "d", "e/", "f"]);
}

/// As the service answers: a prefix stands among the blobs where its name belongs.
#[test]
fn prefixes_stand_among_blobs() {
    let blob = |name: &str| {
        format!(
            "<Blob><Name>{name}</Name><Properties><Etag>0x1</Etag><BlobType>BlockBlob</BlobType></Properties></Blob>"
        )
    };
    let prefix = |name: &str| format!("<BlobPrefix><Name>{name}</Name></BlobPrefix>");
    let items = [prefix("a/"), blob("b"), prefix("c/"), blob("d"), blob("e"), prefix("f/")].concat();
    let page =
        format!("<EnumerationResults><Delimiter>/</Delimiter><Blobs>{items}</Blobs><NextMarker/></EnumerationResults>");
    let list: BlobList = decode(page.as_bytes(), &Decoding::default()).unwrap();
    let copy = encode(&list, &Encoding::client(version::V2021_12_02, Gate::Off)).unwrap();
    assert_eq!(compare(&page, &copy, Comparison::Ordered), Ok(()), "{copy}");
    assert_eq!(list.blobs.into_iter().map(name).collect::<Vec<_>>(), ["a/", "b", "c/", "d", "e", "f/"]);
}
