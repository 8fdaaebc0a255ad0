// Written by `xms generate` from api-spec/storage-blob/service.toml; do not edit.
//! The server's side of Azure Blob Storage: a trait for each resource, and what offers an
//! implementation of it.
//!
//! A server is put together from what it offers, resource by resource:
//! `Server::new(&CATALOG).offer(…).offer(…)`. A request for anything else is refused as one for an
//! operation that does not exist.

pub mod account;
pub mod append_blobs;
pub mod blob_leases;
pub mod blob_queries;
pub mod blobs;
pub mod block_blobs;
pub mod container_leases;
pub mod containers;
pub mod copies;
pub mod immutability;
pub mod page_blobs;
pub mod tags;

use ::std::sync::Arc;
use ::xms_runtime::server::Handler;

pub use self::account::Account;
pub use self::append_blobs::AppendBlobs;
pub use self::blob_leases::BlobLeases;
pub use self::blob_queries::BlobQueries;
pub use self::blobs::Blobs;
pub use self::block_blobs::BlockBlobs;
pub use self::container_leases::ContainerLeases;
pub use self::containers::Containers;
pub use self::copies::Copies;
pub use self::immutability::Immutability;
pub use self::page_blobs::PageBlobs;
pub use self::tags::TagsOperations;

/// Offers the operations of [`account`](super::account).
pub fn account(implementation: Arc<impl Account>) -> impl Handler {
    account::AccountHandler(implementation)
}

/// Offers the operations of [`append_blobs`](super::append_blobs).
pub fn append_blobs(implementation: Arc<impl AppendBlobs>) -> impl Handler {
    append_blobs::AppendBlobsHandler(implementation)
}

/// Offers the operations of [`blob_leases`](super::blob_leases).
pub fn blob_leases(implementation: Arc<impl BlobLeases>) -> impl Handler {
    blob_leases::BlobLeasesHandler(implementation)
}

/// Offers the operations of [`blob_queries`](super::blob_queries).
pub fn blob_queries(implementation: Arc<impl BlobQueries>) -> impl Handler {
    blob_queries::BlobQueriesHandler(implementation)
}

/// Offers the operations of [`blobs`](super::blobs).
pub fn blobs(implementation: Arc<impl Blobs>) -> impl Handler {
    blobs::BlobsHandler(implementation)
}

/// Offers the operations of [`block_blobs`](super::block_blobs).
pub fn block_blobs(implementation: Arc<impl BlockBlobs>) -> impl Handler {
    block_blobs::BlockBlobsHandler(implementation)
}

/// Offers the operations of [`container_leases`](super::container_leases).
pub fn container_leases(implementation: Arc<impl ContainerLeases>) -> impl Handler {
    container_leases::ContainerLeasesHandler(implementation)
}

/// Offers the operations of [`containers`](super::containers).
pub fn containers(implementation: Arc<impl Containers>) -> impl Handler {
    containers::ContainersHandler(implementation)
}

/// Offers the operations of [`copies`](super::copies).
pub fn copies(implementation: Arc<impl Copies>) -> impl Handler {
    copies::CopiesHandler(implementation)
}

/// Offers the operations of [`immutability`](super::immutability).
pub fn immutability(implementation: Arc<impl Immutability>) -> impl Handler {
    immutability::ImmutabilityHandler(implementation)
}

/// Offers the operations of [`page_blobs`](super::page_blobs).
pub fn page_blobs(implementation: Arc<impl PageBlobs>) -> impl Handler {
    page_blobs::PageBlobsHandler(implementation)
}

/// Offers the operations of [`tags`](super::tags).
pub fn tags(implementation: Arc<impl TagsOperations>) -> impl Handler {
    tags::TagsOperationsHandler(implementation)
}
