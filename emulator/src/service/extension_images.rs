//! Extension images: what can be added, and its publishing.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::extension_images::{
    ExtensionImage, ExtensionImageList, ExtensionImageRegistration, ReplicationStatus, ReplicationStatusList,
};
use xms_services::service_management::server::ExtensionImages;

use super::{Service, bad_request, check_base64, conflict, forbidden, not_found, subscription};
use crate::state::State;
use crate::state::extension_image::{PublishedVersion, RegisteredExtension};
use crate::state::number::Number;
use crate::state::operation::Target;

/// How many extensions a subscription may register.
const QUOTA: usize = 15;

impl ExtensionImages for Service {
    async fn list_available(&self, request: &Incoming) -> Outcome<ExtensionImageList> {
        let state = self.shared.read_state();
        Ok(state.world.images.available(subscription(request), state.now).into())
    }

    async fn list_versions(&self, request: &Incoming, namespace: String, kind: String) -> Outcome<ExtensionImageList> {
        let state = self.shared.read_state();
        let identity = (namespace, kind);
        let registered = state.world.images.get(&identity);
        let listed = registered.and_then(|one| one.list(subscription(request), state.now));
        Ok(listed.ok_or_else(|| not_registered(&identity.0, &identity.1))?.into())
    }

    async fn register(&self, request: &Incoming, body: ExtensionImageRegistration) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let owner = require_publisher(&state, request)?;
        let number = checked_number(&body)?;
        let identity = (body.provider_name_space.clone(), body.kind.clone());
        let target = Target::ExtensionImage(identity.0.clone(), identity.1.clone());
        state.operations.check_idle(&target)?;
        if state.world.images.get(&identity).is_some() {
            let message = format!("The extension `{}` `{}` is registered already.", identity.0, identity.1);
            return Err(conflict(message));
        }
        // Those that are on their way count as well.
        let running = state.operations.running().filter(|task| {
            let fresh = |namespace: &String, kind: &String| {
                state.world.images.get(&(namespace.clone(), kind.clone())).is_none()
            };
            task.subscription.eq_ignore_ascii_case(&owner)
                && matches!(&task.target, Target::ExtensionImage(namespace, kind) if fresh(namespace, kind))
        });
        if running.count() + state.world.images.count(&owner) >= QUOTA {
            return Err(forbidden(format!("A subscription may register {QUOTA} extensions.")));
        }
        let version =
            PublishedVersion::registered(body, None, &state.world.locations, state.now, state.replication_time);
        let version = version.within(&state.room)?;
        state.start_operation(request, target, self.requested_failure(request), move |world| {
            world.images.publish(identity, Some(&owner), number, version);
        })?;
        Ok(().into())
    }

    async fn update(&self, request: &Incoming, body: ExtensionImageRegistration) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let owner = require_publisher(&state, request)?;
        let number = checked_number(&body)?;
        let identity = (body.provider_name_space.clone(), body.kind.clone());
        let target = Target::ExtensionImage(identity.0.clone(), identity.1.clone());
        state.operations.check_idle(&target)?;
        let registered = owned_extension(&state, &owner, &identity.0, &identity.1)?;
        let before = registered.versions.get(&number);
        if before.is_some_and(|before| !changes_availability(&body, before.image())) {
            return Err(conflict(format!(
                "The version {} exists already; only its regions, and whether it is internal, can be changed.",
                body.version
            )));
        }
        let version =
            PublishedVersion::registered(body, before, &state.world.locations, state.now, state.replication_time);
        let version = version.within(&state.room)?;
        state.start_operation(request, target, self.requested_failure(request), move |world| {
            world.images.publish(identity, Some(&owner), number, version);
        })?;
        Ok(().into())
    }

    async fn unregister(&self, request: &Incoming, namespace: String, kind: String, version: String) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let owner = require_publisher(&state, request)?;
        let target = Target::ExtensionImage(namespace.clone(), kind.clone());
        state.operations.check_idle(&target)?;
        let (number, published) = owned_version(&state, &owner, &namespace, &kind, &version)?;
        if !published.is_internal() {
            let message = format!("The version {version} is public; an update can make it internal first.");
            return Err(bad_request(message));
        }
        state.start_operation(request, target, self.requested_failure(request), move |world| {
            world.images.withdraw(&(namespace, kind), &number);
        })?;
        Ok(().into())
    }

    async fn list_published(&self, request: &Incoming) -> Outcome<ExtensionImageList> {
        let state = self.shared.read_state();
        let owner = require_publisher(&state, request)?;
        let own = state.world.images.iter().filter(|(_, registered)| registered.is_owned_by(&owner));
        let versions = own.flat_map(|(_, registered)| registered.versions.values());
        let images: Vec<ExtensionImage> = versions.map(|version| version.answer(state.now)).collect();
        Ok(ExtensionImageList::new().images(images).into())
    }

    async fn get_replication_status(
        &self,
        request: &Incoming,
        namespace: String,
        kind: String,
        version: String,
    ) -> Outcome<ReplicationStatusList> {
        let state = self.shared.read_state();
        let owner = require_publisher(&state, request)?;
        let (_, published) = owned_version(&state, &owner, &namespace, &kind, &version)?;
        let statuses = published.regions.iter().map(|arrival| {
            let status = if arrival.at <= state.now { "Completed" } else { "InProgress" };
            ReplicationStatus::new().location(&arrival.region).status(status)
        });
        Ok(ReplicationStatusList::new().statuses(statuses.collect::<Vec<_>>()).into())
    }
}

fn not_registered(namespace: &str, kind: &str) -> ErrorResponse {
    not_found(format!("The extension `{namespace}` `{kind}` is not registered."))
}

/// The subscription that asks, which must be a publisher.
fn require_publisher(state: &State, request: &Incoming) -> Result<String, ErrorResponse> {
    let subscription = subscription(request);
    let mut publishers = state.world.publishers.iter();
    if publishers.any(|publisher| publisher.eq_ignore_ascii_case(subscription)) {
        return Ok(subscription.to_owned());
    }
    Err(forbidden("This operation is not allowed for this subscription."))
}

/// The number of the version, where everything else that is written in a form of its own is written in it, too.
fn checked_number(body: &ExtensionImageRegistration) -> Result<Number, ErrorResponse> {
    check_base64("PublicConfigurationSchema", body.public_configuration_schema.as_ref())?;
    check_base64("PrivateConfigurationSchema", body.private_configuration_schema.as_ref())?;
    check_base64("SampleConfig", body.sample_config.as_ref())?;
    let number = Number::parse(&body.version).filter(Number::is_full);
    number.ok_or_else(|| bad_request("`Version` is `major.minor.build.revision`."))
}

/// An extension that the subscription has registered.
fn owned_extension<'a>(
    state: &'a State,
    owner: &str,
    namespace: &str,
    kind: &str,
) -> Result<&'a RegisteredExtension, ErrorResponse> {
    let registered = state.world.images.get(&(namespace.to_owned(), kind.to_owned()));
    let registered = registered.ok_or_else(|| not_registered(namespace, kind))?;
    if registered.is_owned_by(owner) {
        return Ok(registered);
    }
    Err(forbidden(format!("The extension `{namespace}` `{kind}` belongs to another subscription.")))
}

/// One version of it.
fn owned_version<'a>(
    state: &'a State,
    owner: &str,
    namespace: &str,
    kind: &str,
    version: &str,
) -> Result<(Number, &'a PublishedVersion), ErrorResponse> {
    let registered = owned_extension(state, owner, namespace, kind)?;
    let found = Number::parse(version).and_then(|number| registered.versions.get(&number).map(|one| (number, one)));
    found.ok_or_else(|| not_found(format!("The extension `{namespace}` `{kind}` has no version {version}.")))
}

/// Whether an update of an existing version changes where it is available, and nothing that makes it another.
fn changes_availability(body: &ExtensionImageRegistration, before: &ExtensionImage) -> bool {
    let internal = body.is_internal_extension.is_some()
        && body.is_internal_extension.unwrap_or(false) != before.is_internal_extension.unwrap_or(false);
    let regions = body.regions.is_some() && body.regions != before.regions;
    let same_package = body.media_link.is_none() || body.media_link == before.media_link;
    (internal || regions) && same_package
}
