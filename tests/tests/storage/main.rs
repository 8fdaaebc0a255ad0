//! A living service: the clients of Azure Storage against Azurite. Where it is not installed, nothing is tried.

mod addresses;
mod azurite;
mod blob_operations;
mod block_lists;
mod errors;
mod pages;
mod queue_operations;
mod streams;
mod tour;

/// A name of a container or queue that nobody else has.
fn unique(what: &str) -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("{what}{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
