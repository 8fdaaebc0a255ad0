//! A request that holds several requests, by the generated client and the generated server.

use std::sync::{Arc, Mutex};

use xms_runtime::client::credential::SharedKey;
use xms_runtime::client::{Batch, InProcess};
use xms_runtime::server::{ErrorResponse, Incoming, Outcome, Server};
use xms_services::storage_blob::blobs::{DeleteHeaders, DeleteOptions};
use xms_services::storage_blob::server::{self, Account, Blobs};
use xms_services::storage_blob::{CATALOG, SERVICE, StorageBlob};

/// What was deleted, with the credential that came with it.
#[derive(Clone, Default)]
struct Container(Arc<Mutex<Vec<String>>>);

impl Blobs for Container {
    async fn delete(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        _options: DeleteOptions,
    ) -> Outcome<DeleteHeaders> {
        if blob == "none" {
            return Err(ErrorResponse::other(404, "BlobNotFound", "The specified blob does not exist."));
        }
        let signed = request.headers().contains_key("authorization");
        self.0.lock().unwrap().push(format!("{container}/{blob} {} {signed}", request.version()));
        Ok(DeleteHeaders::new().into())
    }
}

impl Account for Container {}

fn client(container: &Container) -> StorageBlob {
    let offered = Arc::new(container.clone());
    let server = Server::new(&CATALOG).offer(server::blobs(Arc::clone(&offered))).offer(server::account(offered));
    StorageBlob::builder("contoso")
        .transport(InProcess::new(server))
        .credential(SharedKey::new("contoso", "a2V5").unwrap())
        .build()
        .unwrap()
}

#[tokio::test]
async fn each_call_has_its_own_answer() {
    let container = Container::default();
    let client = client(&container);
    let mut batch = Batch::new();
    let first = batch.add(client.blobs().delete("photos", "a/b c.png"));
    let none = batch.add(client.blobs().delete("photos", "none"));
    let last = batch.add(client.blobs().delete("photos", "last"));
    let mut reply = client.account().submit_batch(batch).await.unwrap();
    // In any order.
    reply.take(last).unwrap();
    let error = reply.take(none).unwrap_err();
    assert_eq!((error.operation(), error.status()), ("blobs.delete", Some(404)), "{error}");
    reply.take(first).unwrap();
    let version = SERVICE.default_version;
    let deleted = [format!("photos/a/b c.png {version} true"), format!("photos/last {version} true")];
    assert_eq!(*container.0.lock().unwrap(), deleted);
}

#[tokio::test]
async fn what_is_no_part_of_a_batch_is_refused_before_anything_is_sent() {
    let container = Container::default();
    let client = client(&container);
    let mut batch = Batch::new();
    batch.add(client.blobs().delete("photos", "a"));
    batch.add(client.blobs().get_properties("photos", "a"));
    let error = client.account().submit_batch(batch).await.unwrap_err();
    assert!(error.to_string().contains("blobs.get-properties"), "{error}");
    let error = client.account().submit_batch(Batch::new()).await.unwrap_err();
    assert!(error.to_string().contains("256"), "{error}");
    assert!(container.0.lock().unwrap().is_empty());
}
