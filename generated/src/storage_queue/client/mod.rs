// Written by `xms generate` from api-spec/storage-queue/service.toml; do not edit.
//! The client of Azure Queue Storage: [`StorageQueue`], and a handle for each resource.

pub mod account;
pub mod messages;
pub mod queues;

use ::xms_runtime::client::{ClientBuilder, ClientCore};

use super::SERVICE;

pub use self::account::Account;
pub use self::messages::Messages;
pub use self::queues::Queues;

/// Calls Azure Queue Storage.
///
/// A clone is the same client: connections, credential and choices are shared.
#[derive(Clone, Debug)]
pub struct StorageQueue {
    core: ClientCore,
}

impl StorageQueue {
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
    /// The Queue service of an account: how it behaves.
    pub fn account(&self) -> Account<'_> {
        Account { core: &self.core }
    }

    /// Messages.
    ///
    /// Messages in a queue: each is got by one reader at a time, who deletes it when the work is
    /// done.
    pub fn messages(&self) -> Messages<'_> {
        Messages { core: &self.core }
    }

    /// Queues.
    ///
    /// Queues of messages, their metadata, and the policies that open them.
    pub fn queues(&self) -> Queues<'_> {
        Queues { core: &self.core }
    }

    /// Gives what all calls of this client share.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}

impl From<ClientCore> for StorageQueue {
    fn from(core: ClientCore) -> Self {
        Self { core }
    }
}
