//! Cloud services, and what belongs to them.
//!
//! In: changes. Out: what there is. A name is taken once in the whole service, whatever its case, and seen only by the
//! subscription that took it.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use time::OffsetDateTime;
use xms_runtime::DateTime;
use xms_runtime::server::Prebuilt;
use xms_services::service_management::cloud_services::{HostedServiceProperties, HostedServiceStatus};
use xms_services::service_management::extensions::{Extension, ExtensionList};

use super::certificate::Certificate;
use super::extension::{AddedExtension, MadeCertificate};
use super::room::Share;

/// All cloud services, by their folded names.
#[derive(Debug, Default)]
pub(crate) struct CloudServices(BTreeMap<String, CloudService>);

/// A cloud service.
#[derive(Debug)]
pub(crate) struct CloudService {
    pub(crate) subscription: String,
    pub(crate) name: String,
    /// As they are answered.
    pub(crate) properties: HostedServiceProperties,
    extensions: Vec<AddedExtension>,
    /// Those as they are answered, until there are others.
    listed: OnceLock<Arc<Prebuilt<ExtensionList>>>,
    pub(crate) certificates: Vec<Arc<Certificate>>,
    /// What it takes of the emulator's room; `None` for those of the seed.
    pub(crate) share: Option<Share>,
}

impl CloudService {
    /// One with nothing in it.
    pub(crate) fn new(subscription: &str, name: &str, now: OffsetDateTime) -> Self {
        let properties = HostedServiceProperties::new().status(HostedServiceStatus::Created);
        Self {
            subscription: subscription.to_owned(),
            name: name.to_owned(),
            properties: properties.date_created(whole_seconds(now)).date_last_modified(whole_seconds(now)),
            extensions: Vec::new(),
            listed: OnceLock::new(),
            certificates: Vec::new(),
            share: None,
        }
    }

    pub(crate) fn extension(&self, id: &str) -> Option<&AddedExtension> {
        self.extensions.iter().find(|extension| extension.id == id)
    }

    /// In the order in which they were added.
    pub(crate) fn extensions(&self) -> impl Iterator<Item = &AddedExtension> {
        self.extensions.iter()
    }

    /// The same as they are answered.
    pub(crate) fn list_extensions(&self) -> Arc<Prebuilt<ExtensionList>> {
        let list = || {
            let extensions: Vec<Extension> = self.extensions.iter().map(|one| Extension::clone(one.answer())).collect();
            Arc::new(Prebuilt::new(ExtensionList::new().extensions(extensions)))
        };
        Arc::clone(self.listed.get_or_init(list))
    }

    /// Adds an extension, and the certificate that was made for it.
    pub(crate) fn add_extension(&mut self, extension: AddedExtension) {
        if let Some(MadeCertificate::Here(certificate)) = &extension.made {
            self.certificates.push(Arc::clone(certificate));
        }
        self.extensions.push(extension);
        self.listed.take();
    }

    /// Takes an extension away, and the certificate that was made for it.
    pub(crate) fn remove_extension(&mut self, id: &str) {
        let Some(place) = self.extensions.iter().position(|extension| extension.id == id) else { return };
        let removed = self.extensions.remove(place);
        self.listed.take();
        if let Some(made) = removed.made {
            self.certificates.retain(|certificate| !made.is(certificate));
        }
    }

    pub(crate) fn certificate(&self, thumbprint: &str) -> Option<&Certificate> {
        self.certificates.iter().map(|certificate| &**certificate).find(|certificate| certificate.is(thumbprint))
    }

    pub(crate) fn add_certificate(&mut self, certificate: Certificate) {
        if self.certificate(certificate.thumbprint()).is_none() {
            self.certificates.push(Arc::new(certificate));
        }
    }

    pub(crate) fn remove_certificate(&mut self, thumbprint: &str) {
        self.certificates.retain(|certificate| !certificate.is(thumbprint));
    }
}

/// A moment as the service writes those of cloud services: some clients read no fraction of a second.
pub(crate) fn whole_seconds(moment: OffsetDateTime) -> DateTime {
    moment.replace_nanosecond(0).unwrap_or(moment).into()
}

/// Names are compared without regard to case: they are those of hosts.
pub(crate) fn case_folded(name: &str) -> String {
    name.to_ascii_lowercase()
}

impl CloudServices {
    /// Whether nobody has that name.
    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.0.contains_key(&case_folded(name))
    }

    /// The subscription's cloud service of that name.
    pub(crate) fn get(&self, subscription: &str, name: &str) -> Option<&CloudService> {
        self.0.get(&case_folded(name)).filter(|service| service.subscription.eq_ignore_ascii_case(subscription))
    }

    pub(crate) fn get_mut(&mut self, subscription: &str, name: &str) -> Option<&mut CloudService> {
        self.0.get_mut(&case_folded(name)).filter(|service| service.subscription.eq_ignore_ascii_case(subscription))
    }

    pub(crate) fn insert(&mut self, service: CloudService) {
        self.0.insert(case_folded(&service.name), service);
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.0.remove(&case_folded(name));
    }

    /// All of them, by name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &CloudService> {
        self.0.values()
    }
}
