//! Lists that come in pages.

use tokio::task::JoinSet;
use xms_services::storage_blob::blobs::ListOptions;

use crate::azurite::azurite;
use crate::unique;

/// How many blobs are written at once.
const WRITERS: usize = 16;

/// How many blobs there are; `XMS_LONG` asks for as many as need three pages of the usual size.
fn blobs() -> usize {
    if std::env::var_os("XMS_LONG").is_some() { 12_000 } else { 120 }
}

#[tokio::test]
async fn all_blobs_come_in_their_order() {
    let Some(azurite) = azurite() else { return };
    let client = azurite.blob();
    let (container, count) = (unique("pages"), blobs());
    client.containers().create(&container, Default::default()).await.unwrap();
    let mut writers = JoinSet::new();
    for first in 0..WRITERS {
        let (client, container) = (client.clone(), container.clone());
        writers.spawn(async move {
            for number in (first..count).step_by(WRITERS) {
                let name = format!("{number:05}");
                client.block_blobs().put(&container, &name, "x", Default::default()).await.unwrap();
            }
        });
    }
    writers.join_all().await;
    let size = i32::try_from(count / 3).unwrap();
    let mut names = Vec::new();
    let mut items = client.blobs().list(&container, ListOptions::new().max_results(size)).pages().items();
    while let Some(item) = items.next().await {
        names.push(item.unwrap().name.text.unwrap());
    }
    assert!(names.is_sorted());
    assert_eq!(names.len(), count);
}
