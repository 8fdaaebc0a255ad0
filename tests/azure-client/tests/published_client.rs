//! The published client of Azure's blobs, against the generated server of the same service.

use std::num::NonZero;
use std::sync::Arc;

use azure_core::http::{RequestContent, StatusCode, Url};
use azure_storage_blob::BlobContainerClient;
use azure_storage_blob::models::{
    BlobClientGetPropertiesResultHeaders, BlobContainerClientListBlobsOptions, BlockBlobClientUploadOptions,
};
use futures::TryStreamExt;
use xms_azure_client::{Account, server};
use xms_runtime::server::RouterOptions;

async fn serve() -> String {
    let router = server(Arc::new(Account::default())).into_router(RouterOptions::default());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

async fn names(container: &BlobContainerClient, prefix: Option<&str>) -> Vec<String> {
    let options = BlobContainerClientListBlobsOptions { prefix: prefix.map(str::to_owned), ..Default::default() };
    let blobs: Vec<_> = container.list_blobs(Some(options)).unwrap().try_collect().await.unwrap();
    blobs.into_iter().filter_map(|blob| blob.name).collect()
}

#[tokio::test]
async fn a_container_is_filled_listed_read_and_emptied() {
    let address = serve().await;
    let client = |query: &str| {
        BlobContainerClient::new(Url::parse(&format!("{address}/con1{query}")).unwrap(), None, None).unwrap()
    };
    let container = client("");
    assert!(!container.exists().await.unwrap());
    container.create(None).await.unwrap();
    let error = container.create(None).await.unwrap_err();
    assert_eq!(error.http_status(), Some(StatusCode::Conflict));

    for name in ["a/1.txt", "a/2.txt", "b.txt", "z/1.txt"] {
        let content = RequestContent::from(b"hello world".to_vec());
        container.blob_client(name).upload(content, None).await.unwrap();
    }
    // In blocks of a megabyte, put together at the end.
    let large: Vec<u8> = (0..3_500_000_u32).map(|number| (number % 251) as u8).collect();
    let in_blocks = BlockBlobClientUploadOptions { partition_size: NonZero::new(1 << 20), ..Default::default() };
    let blob = container.blob_client("large.bin");
    blob.upload(RequestContent::from(large.clone()), Some(in_blocks)).await.unwrap();
    let read = blob.download(None).await.unwrap().body.collect().await.unwrap();
    assert!(read[..] == large[..]);

    assert_eq!(names(&container, None).await, ["a/1.txt", "a/2.txt", "b.txt", "large.bin", "z/1.txt"]);
    assert_eq!(names(&container, Some("a/")).await, ["a/1.txt", "a/2.txt"]);
    // The client has no option for a delimiter; what its address says, it sends.
    assert_eq!(names(&client("?delimiter=%2F"), None).await, ["b.txt", "large.bin"]);

    let properties = blob.get_properties(None).await.unwrap();
    assert_eq!(properties.content_length().unwrap(), Some(3_500_000));
    blob.delete(None).await.unwrap();
    assert!(!blob.exists().await.unwrap());
}
