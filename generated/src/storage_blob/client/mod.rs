// Written by `xms generate` from api-spec/storage-blob/service.toml; do not edit.
//! The client of Azure Blob Storage: [`StorageBlob`], and a handle for each resource.

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

use ::xms_runtime::client::{ClientBuilder, ClientCore};

use super::SERVICE;

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

/// Calls Azure Blob Storage.
///
/// A clone is the same client: connections, credential and choices are shared.
#[derive(Clone, Debug)]
pub struct StorageBlob {
    core: ClientCore,
}

impl StorageBlob {
    /// Begins a client.
    ///
    /// - `account`: Name of the account; with `-secondary` its copy in another region, which is
    ///   only read. Matches `[a-z0-9]{3,24}(-secondary)?`.
    pub fn builder(account: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(&SERVICE).host_value(&account)
    }

    /// Begins a client of a service that is elsewhere, such as an emulator.
    ///
    /// - `endpoint`: any `http` or `https` URL; what it has of a path stands in front of every
    ///   path.
    pub fn at(endpoint: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(&SERVICE).endpoint(endpoint)
    }

    /// Account.
    ///
    /// The Blob service of an account: how it behaves, and what kind of account it is.
    pub fn account(&self) -> Account<'_> {
        Account { core: &self.core }
    }

    /// Append blobs.
    ///
    /// Blobs that grow at their end only, as logs do.
    pub fn append_blobs(&self) -> AppendBlobs<'_> {
        AppendBlobs { core: &self.core }
    }

    /// Leases of blobs.
    ///
    /// Locks that keep blobs from being written and deleted by others.
    pub fn blob_leases(&self) -> BlobLeases<'_> {
        BlobLeases { core: &self.core }
    }

    /// Queries.
    ///
    /// Selections of rows out of a blob that holds a table or JSON, made by the service.
    pub fn blob_queries(&self) -> BlobQueries<'_> {
        BlobQueries { core: &self.core }
    }

    /// Blobs.
    ///
    /// Blobs of any kind: lists, content, properties, metadata, snapshots and tiers.
    pub fn blobs(&self) -> Blobs<'_> {
        Blobs { core: &self.core }
    }

    /// Block blobs.
    ///
    /// Blobs made of blocks: they are uploaded at once, or block by block and put together at the
    /// end.
    pub fn block_blobs(&self) -> BlockBlobs<'_> {
        BlockBlobs { core: &self.core }
    }

    /// Leases of containers.
    ///
    /// Locks that keep containers from being deleted.
    pub fn container_leases(&self) -> ContainerLeases<'_> {
        ContainerLeases {
            core: &self.core,
        }
    }

    /// Containers.
    ///
    /// Containers of blobs, their metadata, and the policies that open them.
    pub fn containers(&self) -> Containers<'_> {
        Containers { core: &self.core }
    }

    /// Copies.
    ///
    /// Copies of blobs and of other addresses, carried out by the service.
    pub fn copies(&self) -> Copies<'_> {
        Copies { core: &self.core }
    }

    /// Immutability.
    ///
    /// Policies and legal holds that keep single blobs from being changed or deleted.
    pub fn immutability(&self) -> Immutability<'_> {
        Immutability { core: &self.core }
    }

    /// Page blobs.
    ///
    /// Blobs made of pages of 512 bytes that are read and written in any order, as disks are.
    pub fn page_blobs(&self) -> PageBlobs<'_> {
        PageBlobs { core: &self.core }
    }

    /// Tags.
    ///
    /// Tags of blobs, by which the service finds blobs.
    pub fn tags(&self) -> TagsOperations<'_> {
        TagsOperations { core: &self.core }
    }

    /// Gives what all calls of this client share.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}

impl From<ClientCore> for StorageBlob {
    fn from(core: ClientCore) -> Self {
        Self { core }
    }
}
