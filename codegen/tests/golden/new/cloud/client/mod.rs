// Written by `xms generate` from api/cloud/service.toml; do not edit.
//! The client of Cloud: [`Cloud`], and a handle for each resource.

pub mod cloud_services;
pub mod extensions;
pub mod locations;
pub mod roles;

use ::xms_runtime::client::{ClientBuilder, ClientCore};

use super::SERVICE;

pub use self::cloud_services::CloudServices;
pub use self::extensions::Extensions;
pub use self::locations::Locations;
pub use self::roles::Roles;

/// Calls Cloud.
///
/// A clone is the same client: connections, credential and choices are shared.
#[derive(Clone, Debug)]
pub struct Cloud {
    core: ClientCore,
}

impl Cloud {
    /// Begins a client.
    ///
    /// - `subscription-id`: Identifier of the subscription.
    pub fn builder(subscription_id: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(&SERVICE).base_value(&subscription_id)
    }

    /// Cloud services.
    ///
    /// Cloud services: the operations on them.
    pub fn cloud_services(&self) -> CloudServices<'_> {
        CloudServices { core: &self.core }
    }

    /// Extensions.
    ///
    /// Extensions of a cloud service.
    pub fn extensions(&self) -> Extensions<'_> {
        Extensions { core: &self.core }
    }

    /// Locations.
    ///
    /// Locations: the operations on them.
    pub fn locations(&self) -> Locations<'_> {
        Locations { core: &self.core }
    }

    /// Roles.
    ///
    /// Roles: the operations on them.
    pub fn roles(&self) -> Roles<'_> {
        Roles { core: &self.core }
    }

    /// Gives what all calls of this client share.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}

impl From<ClientCore> for Cloud {
    fn from(core: ClientCore) -> Self {
        Self { core }
    }
}
