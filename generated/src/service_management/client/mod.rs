// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! The client of Azure Service Management: [`ServiceManagement`], and a handle for each resource.

pub mod cloud_services;
pub mod extension_images;
pub mod extensions;
pub mod locations;
pub mod operations;
pub mod service_certificates;

use ::std::path::Path;
use ::xms_runtime::client::{ClientBuilder, ClientCore, UntilDone};
use ::xms_runtime::client::credential::{CredentialError, PublishSettings, Subscription};

use super::SERVICE;

pub use self::cloud_services::CloudServices;
pub use self::extension_images::ExtensionImages;
pub use self::extensions::Extensions;
pub use self::locations::Locations;
pub use self::operations::Operations;
pub use self::service_certificates::ServiceCertificates;

/// Calls Azure Service Management.
///
/// A clone is the same client: connections, credential and choices are shared.
#[derive(Clone, Debug)]
pub struct ServiceManagement {
    core: ClientCore,
}

impl ServiceManagement {
    /// Begins a client.
    ///
    /// - `subscription-id`: Identifier of the subscription: a GUID with dashes.
    pub fn builder(subscription_id: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(&SERVICE).base_value(&subscription_id)
    }

    /// Begins a client for the only subscription of a `.publishsettings` file, with its
    /// certificate.
    ///
    /// # Errors
    ///
    /// Fails when the file cannot be read, or has no subscription, or several; then the error names
    /// them, and [`from_subscription`](Self::from_subscription) takes one of them.
    pub fn from_publish_settings(
        path: impl AsRef<Path>,
    ) -> Result<ClientBuilder<Self>, CredentialError> {
        Self::from_subscription(PublishSettings::from_file(path)?.only()?)
    }

    /// Begins a client for a subscription of a `.publishsettings` file, with its certificate.
    ///
    /// # Errors
    ///
    /// Fails when the file has no certificate for it, or a damaged one.
    pub fn from_subscription(
        subscription: &Subscription,
    ) -> Result<ClientBuilder<Self>, CredentialError> {
        ClientBuilder::new(&SERVICE).subscription(subscription)
    }

    /// Cloud services.
    ///
    /// Cloud services: what holds deployments, service certificates and extensions.
    pub fn cloud_services(&self) -> CloudServices<'_> {
        CloudServices { core: &self.core }
    }

    /// Extension images.
    ///
    /// Extensions that can be added to cloud services, and their publishing.
    pub fn extension_images(&self) -> ExtensionImages<'_> {
        ExtensionImages {
            core: &self.core,
        }
    }

    /// Extensions of a cloud service.
    ///
    /// Extensions that were added to a cloud service, to run beside its roles.
    pub fn extensions(&self) -> Extensions<'_> {
        Extensions { core: &self.core }
    }

    /// Locations.
    ///
    /// Regions in which cloud services can be created.
    pub fn locations(&self) -> Locations<'_> {
        Locations { core: &self.core }
    }

    /// Operation status.
    ///
    /// How requests that the service carries out in the background go on.
    pub fn operations(&self) -> Operations<'_> {
        Operations { core: &self.core }
    }

    /// Service certificates.
    ///
    /// Certificates that the roles and extensions of a cloud service can use.
    pub fn service_certificates(&self) -> ServiceCertificates<'_> {
        ServiceCertificates {
            core: &self.core,
        }
    }

    /// Waits for a long-running operation that was begun earlier, perhaps by another process.
    pub fn resume(&self, operation_id: impl Into<String>) -> UntilDone<'static> {
        self.core.resume(operation_id)
    }

    /// Gives what all calls of this client share.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}

impl From<ClientCore> for ServiceManagement {
    fn from(core: ClientCore) -> Self {
        Self { core }
    }
}
