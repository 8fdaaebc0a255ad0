// Written by `xms generate` from api-spec/storage-queue/service.toml; do not edit.
//! The server's side of Azure Queue Storage: a trait for each resource, and what offers an
//! implementation of it.
//!
//! A server is put together from what it offers, resource by resource:
//! `Server::new(&CATALOG).offer(…).offer(…)`. A request for anything else is refused as one for an
//! operation that does not exist.

pub mod account;
pub mod messages;
pub mod queues;

use ::std::sync::Arc;
use ::xms_runtime::server::Handler;

pub use self::account::Account;
pub use self::messages::Messages;
pub use self::queues::Queues;

/// Offers the operations of [`account`](super::account).
pub fn account(implementation: Arc<impl Account>) -> impl Handler {
    account::AccountHandler(implementation)
}

/// Offers the operations of [`messages`](super::messages).
pub fn messages(implementation: Arc<impl Messages>) -> impl Handler {
    messages::MessagesHandler(implementation)
}

/// Offers the operations of [`queues`](super::queues).
pub fn queues(implementation: Arc<impl Queues>) -> impl Handler {
    queues::QueuesHandler(implementation)
}
