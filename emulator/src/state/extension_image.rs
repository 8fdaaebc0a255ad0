//! Registered extensions, their versions, and where they have arrived.
//!
//! In: registrations. Out: images as they are answered. Identity is the provider's namespace and the type, both
//! case-sensitive; a version is one number, once.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use time::OffsetDateTime;
use xms_runtime::DateTime;
use xms_runtime::server::{ErrorResponse, Prebuilt};
use xms_services::service_management::extension_images::{
    ExtensionImage, ExtensionImageList, ExtensionImageRegistration,
};

use super::number::{Number, Selector};
use super::room::{Room, Share};
use crate::clock::after;

/// What tells extensions apart: namespace of the provider, and type.
pub(crate) type Identity = (String, String);

/// A list as it is answered.
pub(crate) type PrebuiltList = Arc<Prebuilt<ExtensionImageList>>;

/// All extensions.
#[derive(Debug, Default)]
pub(crate) struct ExtensionImages {
    by_identity: BTreeMap<Identity, RegisteredExtension>,
    /// The latest version of each, for those who have registered none of them; once all have arrived everywhere.
    available: OnceLock<PrebuiltList>,
}

/// An extension.
#[derive(Debug)]
pub(crate) struct RegisteredExtension {
    /// The subscription that registered it; `None` for those of the seed.
    pub(crate) owner: Option<String>,
    pub(crate) versions: BTreeMap<Number, PublishedVersion>,
    /// All versions, for others than the owner; once all have arrived everywhere.
    listed: OnceLock<PrebuiltList>,
}

/// One version of an extension.
#[derive(Debug)]
pub(crate) struct PublishedVersion {
    /// Without what changes with time.
    image: ExtensionImage,
    /// Where it is, or will be, in the order in which it arrives.
    pub(crate) regions: Vec<RegionArrival>,
    /// What it takes of the emulator's room; `None` for those of the seed.
    _share: Option<Share>,
}

/// A region, and when a version is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RegionArrival {
    pub(crate) region: String,
    pub(crate) at: OffsetDateTime,
}

impl ExtensionImages {
    pub(crate) fn get(&self, identity: &Identity) -> Option<&RegisteredExtension> {
        self.by_identity.get(identity)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Identity, &RegisteredExtension)> {
        self.by_identity.iter()
    }

    /// How many extensions a subscription has registered.
    pub(crate) fn count(&self, owner: &str) -> usize {
        self.by_identity.values().filter(|registered| registered.is_owned_by(owner)).count()
    }

    /// Adds a version, or puts it in the place of the one with its number.
    pub(crate) fn publish(
        &mut self,
        identity: Identity,
        owner: Option<&str>,
        number: Number,
        version: PublishedVersion,
    ) {
        let fresh = || RegisteredExtension {
            owner: owner.map(str::to_owned),
            versions: BTreeMap::new(),
            listed: OnceLock::new(),
        };
        let registered = self.by_identity.entry(identity).or_insert_with(fresh);
        registered.versions.insert(number, version);
        registered.listed.take();
        self.available.take();
    }

    /// Takes a version away, and with its last version the extension.
    pub(crate) fn withdraw(&mut self, identity: &Identity, number: &Number) {
        self.available.take();
        if let Some(registered) = self.by_identity.get_mut(identity) {
            registered.versions.remove(number);
            registered.listed.take();
            if registered.versions.is_empty() {
                self.by_identity.remove(identity);
            }
        }
    }

    /// The latest version of each extension that the subscription may use.
    pub(crate) fn available(&self, subscription: &str, now: OffsetDateTime) -> PrebuiltList {
        let owns = self.by_identity.values().any(|registered| registered.is_owned_by(subscription));
        if let Some(known) = self.available.get().filter(|_| !owns) {
            return Arc::clone(known);
        }
        let latest = self.by_identity.values().filter_map(|registered| registered.visible(subscription).next_back());
        list(latest.map(|(_, version)| version), now, &self.available, owns)
    }

    /// The latest version that a selector matches and that the subscription may use.
    pub(crate) fn select(
        &self,
        identity: &Identity,
        selector: &Selector,
        subscription: &str,
    ) -> Option<&PublishedVersion> {
        let registered = self.get(identity)?;
        let mut visible = registered.visible(subscription).rev();
        visible.find(|(number, _)| selector.matches(number)).map(|(_, version)| version)
    }
}

impl RegisteredExtension {
    pub(crate) fn is_owned_by(&self, subscription: &str) -> bool {
        self.owner.as_deref().is_some_and(|owner| owner.eq_ignore_ascii_case(subscription))
    }

    /// The versions that a subscription may use, lowest first: public ones, and its own.
    pub(crate) fn visible(&self, subscription: &str) -> impl DoubleEndedIterator<Item = (&Number, &PublishedVersion)> {
        let own = self.is_owned_by(subscription);
        self.versions.iter().filter(move |(_, version)| own || !version.is_internal())
    }

    /// The same as they are answered; `None` when there is none.
    pub(crate) fn list(&self, subscription: &str, now: OffsetDateTime) -> Option<PrebuiltList> {
        let owns = self.is_owned_by(subscription);
        if let Some(known) = self.listed.get().filter(|_| !owns) {
            return Some(Arc::clone(known));
        }
        self.visible(subscription).next()?;
        Some(list(self.visible(subscription).map(|(_, version)| version), now, &self.listed, owns))
    }
}

/// A list of versions. It is kept in `place` where it is the same for others, and from now on.
fn list<'a>(
    versions: impl Iterator<Item = &'a PublishedVersion>,
    now: OffsetDateTime,
    place: &OnceLock<PrebuiltList>,
    owns: bool,
) -> PrebuiltList {
    let versions: Vec<&PublishedVersion> = versions.collect();
    let images: Vec<ExtensionImage> = versions.iter().map(|version| version.answer(now)).collect();
    let listed = Arc::new(Prebuilt::new(ExtensionImageList::new().images(images)));
    if owns || !versions.iter().all(|version| version.is_replicated(now)) {
        return listed;
    }
    Arc::clone(place.get_or_init(|| listed))
}

impl PublishedVersion {
    /// A version that was everywhere before anybody asked.
    pub(crate) fn seeded(image: ExtensionImage, regions: &[String], now: OffsetDateTime) -> Self {
        let regions = regions.iter().map(|region| RegionArrival { region: region.clone(), at: now }).collect();
        Self { image, regions, _share: None }
    }

    /// A version as it is registered at `now`; it arrives in one region after the other, in the last of them after
    /// `within`.
    pub(crate) fn registered(
        body: ExtensionImageRegistration,
        before: Option<&Self>,
        locations: &[String],
        now: OffsetDateTime,
        within: Duration,
    ) -> Self {
        let named: Vec<String> = body.regions.iter().flatten().cloned().collect();
        // Absent and empty both are everywhere: what is internal is kept from others by its own element.
        let regions = if named.is_empty() { locations.to_vec() } else { named };
        let count = u32::try_from(regions.len()).unwrap_or(u32::MAX).max(1);
        let arrivals = (1_u32..).zip(regions).map(|(place, region)| {
            let known = before.and_then(|before| before.regions.iter().find(|arrival| arrival.region == region));
            known.cloned().unwrap_or_else(|| RegionArrival { region, at: after(now, within / count * place) })
        });
        let regions = arrivals.collect();
        Self { image: image(body, before.map(|before| &before.image), now), regions, _share: None }
    }

    /// Takes its share of the emulator's room.
    ///
    /// # Errors
    /// When there is none left.
    pub(crate) fn within(self, room: &Room) -> Result<Self, ErrorResponse> {
        Ok(Self { _share: Some(room.take_for(&self.image)?), ..self })
    }

    pub(crate) fn is_internal(&self) -> bool {
        self.image.is_internal_extension == Some(true)
    }

    /// As it was registered.
    pub(crate) fn image(&self) -> &ExtensionImage {
        &self.image
    }

    pub(crate) fn is_replicated(&self, now: OffsetDateTime) -> bool {
        self.regions.iter().all(|arrival| arrival.at <= now)
    }

    /// As it is answered.
    pub(crate) fn answer(&self, now: OffsetDateTime) -> ExtensionImage {
        self.image.clone().replication_completed(self.is_replicated(now))
    }
}

/// What a registration makes of a version. What an update does not say stays as it was.
fn image(body: ExtensionImageRegistration, before: Option<&ExtensionImage>, now: OffsetDateTime) -> ExtensionImage {
    let mut image = before.cloned().unwrap_or_default();
    let algorithm = body.certificate.as_ref().and_then(|certificate| certificate.thumbprint_algorithm.clone());
    image.provider_name_space = Some(body.provider_name_space);
    image.kind = Some(body.kind);
    image.version = Some(body.version);
    if !body.hosting_resources.is_empty() {
        image.hosting_resources = body.hosting_resources;
    }
    if !body.local_resources.is_empty() {
        image.local_resources = body.local_resources;
    }
    set(&mut image.label, body.label);
    set(&mut image.description, body.description);
    set(&mut image.media_link, body.media_link);
    set(&mut image.thumbprint_algorithm, algorithm);
    set(&mut image.certificate, body.certificate);
    set(&mut image.endpoints, body.endpoints);
    set(&mut image.public_configuration_schema, body.public_configuration_schema);
    set(&mut image.private_configuration_schema, body.private_configuration_schema);
    set(&mut image.publisher_name, body.publisher_name);
    set(&mut image.block_role_upon_failure, body.block_role_upon_failure);
    set(&mut image.is_internal_extension, body.is_internal_extension);
    set(&mut image.sample_config, body.sample_config);
    set(&mut image.eula, body.eula);
    set(&mut image.privacy_uri, body.privacy_uri);
    set(&mut image.homepage_uri, body.homepage_uri);
    set(&mut image.is_json_extension, body.is_json_extension);
    set(&mut image.disallow_major_version_upgrade, body.disallow_major_version_upgrade);
    set(&mut image.company_name, body.company_name);
    set(&mut image.supported_os, body.supported_os);
    set(&mut image.regions, body.regions);
    set(&mut image.published_date, body.published_date);
    image.published_date.get_or_insert_with(|| DateTime::from(now));
    image
}

fn set<T>(place: &mut Option<T>, value: Option<T>) {
    if value.is_some() {
        *place = value;
    }
}
