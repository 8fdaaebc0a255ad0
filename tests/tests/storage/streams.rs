//! Contents that are larger than what anybody holds in memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::AsyncReadExt;
use xms_runtime::ByteStream;

use crate::azurite::azurite;
use crate::unique;

/// How much is sent; `XMS_LONG` asks for more than ten times of it.
fn size() -> u64 {
    let mebibytes = if std::env::var_os("XMS_LONG").is_some() { 200 } else { 48 };
    mebibytes << 20
}

/// The memory that this process holds, in kibibytes.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells of each process what it holds");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse().ok()).expect("in kB")
}

#[tokio::test]
async fn a_large_blob_goes_up_and_down_in_constant_memory() {
    let Some(azurite) = azurite() else { return };
    let client = azurite.blob();
    let (container, size) = (unique("large"), size());
    client.containers().create(&container).await.unwrap();
    let (before, most) = (memory(), Arc::new(AtomicUsize::new(0)));
    let watch = tokio::spawn({
        let most = Arc::clone(&most);
        async move {
            loop {
                most.fetch_max(memory(), Ordering::Relaxed);
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
        }
    });

    let content = ByteStream::from_reader(tokio::io::repeat(b'x').take(size)).with_length(size);
    client.block_blobs().put(&container, "large", content).await.unwrap();
    let mut content = client.blobs().get(&container, "large").await.unwrap().into_body();
    let mut received = 0;
    while let Some(piece) = content.next().await {
        let piece = piece.unwrap();
        assert!(piece.iter().all(|&byte| byte == b'x'));
        received += piece.len() as u64;
    }
    watch.abort();
    assert_eq!(received, size);
    let grown = most.load(Ordering::Relaxed).saturating_sub(before);
    assert!(grown < 32 << 10, "memory grew by {grown} KiB");
}
