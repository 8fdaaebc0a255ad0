// Written by `xms generate` from api/shop/service.toml; do not edit.
//! The client of Shop: [`Shop`], and a handle for each resource.

pub mod items;

use ::xms_runtime::client::{ClientBuilder, ClientCore};

use super::SERVICE;

pub use self::items::Items;

/// Calls Shop.
///
/// A clone is the same client: connections, credential and choices are shared.
#[derive(Clone, Debug)]
pub struct Shop {
    core: ClientCore,
}

impl Shop {
    /// Begins a client.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&SERVICE)
    }

    /// Items.
    ///
    /// A first resource, to be replaced by the service's own.
    pub fn items(&self) -> Items<'_> {
        Items { core: &self.core }
    }

    /// Gives what all calls of this client share.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}

impl From<ClientCore> for Shop {
    fn from(core: ClientCore) -> Self {
        Self { core }
    }
}
