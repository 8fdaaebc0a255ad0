//! Images of operating systems.
//!
//! In: blobs that are to be images, and names of them. Out: the subscription's own images, after some of everybody's. One
//! from which a disk was made is deleted all the same: a disk is a copy.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::os_images::{
    AddOsImage, BareString, DeleteOptions, ImageCategory, ImagePermission, OsImage, OsImageDetails, OsImageList,
    ReplicationInput, ReplicationProgressElement, UpdateOsImage,
};
use xms_services::service_management::server::OsImages;

use super::{Service, bad_request, check_location, subscription};
use crate::state::State;
use crate::state::named::{EVERYBODY, Kept};

impl OsImages for Service {
    async fn add(&self, request: &Incoming, body: AddOsImage) -> Outcome<OsImage> {
        let owner = subscription(request);
        let Some(name) = body.name.clone() else { return Err(bad_request("An image has a `Name`.")) };
        let mut state = self.shared.write_state();
        check_free(&state, owner, &name)?;
        let image = added(&name, body);
        let kept = Kept::new(image.clone(), &state.room)?;
        state.world.os_images.insert(owner, &name, kept);
        Ok(image.into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<OsImageList> {
        let state = self.shared.read_state();
        let images = &state.world.os_images;
        let images = images.of(EVERYBODY).chain(images.of(subscription(request))).cloned();
        Ok(OsImageList::new().images(images.collect::<Vec<_>>()).into())
    }

    async fn get(&self, request: &Incoming, name: String) -> Outcome<OsImage> {
        let state = self.shared.read_state();
        Ok(image(&state, subscription(request), &name)?.clone().into())
    }

    async fn get_details(&self, request: &Incoming, name: String) -> Outcome<OsImageDetails> {
        let state = self.shared.read_state();
        let owner = subscription(request);
        let image = image(&state, owner, &name)?;
        let copied = state.world.os_image_copies.get(owner, &name).ok().cloned();
        Ok(details(image, copied).into())
    }

    async fn update(&self, request: &Incoming, name: String, body: UpdateOsImage) -> Outcome<OsImage> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut image = state.world.os_images.get(owner, &name)?.clone();
        image.label = body.label.or(image.label);
        image.eula = body.eula.or(image.eula);
        image.description = body.description.or(image.description);
        image.image_family = body.image_family.or(image.image_family);
        image.show_in_gui = body.show_in_gui.or(image.show_in_gui);
        image.privacy_uri = body.privacy_uri.or(image.privacy_uri);
        image.icon_uri = body.icon_uri.or(image.icon_uri);
        image.small_icon_uri = body.small_icon_uri.or(image.small_icon_uri);
        image.recommended_vm_size = body.recommended_vm_size.or(image.recommended_vm_size);
        image.language = body.language.or(image.language);
        let room = state.room.clone();
        state.world.os_images.replace(owner, &name, image.clone(), &room)?;
        Ok(image.into())
    }

    async fn delete(&self, request: &Incoming, name: String, _: DeleteOptions) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.os_images.get(owner, &name)?;
        state.world.os_images.remove(owner, &name);
        state.world.os_image_copies.remove(owner, &name);
        Ok(().into())
    }

    async fn replicate(&self, request: &Incoming, name: String, body: ReplicationInput) -> Outcome<BareString> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.os_images.get(owner, &name)?;
        let mut copied = OsImageDetails::new(&name);
        copied.replication_progress = copies(&state, &body)?;
        copied.compute_image_attributes = body.compute_image_attributes;
        copied.marketplace_image_attributes = body.marketplace_image_attributes;
        let kept = Kept::new(copied, &state.room)?;
        state.world.os_image_copies.insert(owner, &name, kept);
        Ok(BareString::new().value(name).into())
    }

    async fn unreplicate(&self, request: &Incoming, name: String) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        state.world.os_images.get(&owner, &name)?;
        let target = state.world.os_images.target(&owner, &name);
        self.change(&mut state, request, target, move |world| drop(world.os_image_copies.remove(&owner, &name)))?;
        Ok(().into())
    }

    async fn share(&self, request: &Incoming, name: String, permission: ImagePermission) -> Outcome<()> {
        let mut state = self.shared.write_state();
        self.change_named(
            &mut state,
            request,
            |world| &mut world.os_images,
            name,
            move |image| {
                // An image that nobody else may use is the subscription's own.
                let shared = permission != ImagePermission::Private;
                image.category = Some(if shared { permission.as_str().into() } else { ImageCategory::User });
            },
        )?;
        Ok(().into())
    }
}

/// Refuses the name of an image that there is, of whichever kind.
pub(super) fn check_free(state: &State, owner: &str, name: &str) -> Result<(), ErrorResponse> {
    state.world.os_images.check_free(EVERYBODY, name)?;
    state.world.os_images.check_free(owner, name)?;
    state.world.vm_images.check_free(owner, name)
}

/// What copies of an image there are when it was copied to all places that are asked for.
pub(super) fn copies(state: &State, body: &ReplicationInput) -> Result<Vec<ReplicationProgressElement>, ErrorResponse> {
    body.target_locations.iter().try_for_each(|location| check_location(state, location))?;
    let copied = |location: &String| ReplicationProgressElement::new(location).progress("100");
    Ok(body.target_locations.iter().map(copied).collect())
}

/// What is known of an image, with its copies.
fn details(image: &OsImage, copied: Option<OsImageDetails>) -> OsImageDetails {
    let mut details = copied.unwrap_or_else(|| OsImageDetails::new(&image.name));
    let image = image.clone();
    details.affinity_group = image.affinity_group;
    details.category = image.category;
    details.label = image.label;
    details.location = image.location;
    details.logical_size_in_gb = image.logical_size_in_gb;
    details.media_link = image.media_link;
    details.name = image.name;
    details.os = image.os;
    details.eula = image.eula;
    details.description = image.description;
    details.image_family = image.image_family;
    details.show_in_gui = image.show_in_gui;
    details.published_date = image.published_date;
    details.is_premium = image.is_premium;
    details.icon_uri = image.icon_uri;
    details.privacy_uri = image.privacy_uri;
    details.recommended_vm_size = image.recommended_vm_size;
    details.publisher_name = image.publisher_name;
    details.small_icon_uri = image.small_icon_uri;
    details.language = image.language;
    details.io_type = image.io_type;
    details.is_corrupted = Some(false);
    details
}

/// An image that the subscription may use.
pub(crate) fn image<'a>(state: &'a State, owner: &str, name: &str) -> Result<&'a OsImage, ErrorResponse> {
    state.world.os_images.get(EVERYBODY, name).or_else(|_| state.world.os_images.get(owner, name))
}

fn added(name: &str, body: AddOsImage) -> OsImage {
    let mut image = OsImage::new(name);
    image.category = Some(ImageCategory::User);
    image.label = body.label;
    image.media_link = body.media_link;
    image.os = body.os;
    image.eula = body.eula;
    image.description = body.description;
    image.image_family = body.image_family;
    image.is_premium = body.is_premium;
    image.show_in_gui = body.show_in_gui;
    image.privacy_uri = body.privacy_uri;
    image.icon_uri = body.icon_uri;
    image.small_icon_uri = body.small_icon_uri;
    image.recommended_vm_size = body.recommended_vm_size;
    image.language = body.language;
    image.published_date = body.published_date.and_then(|text| text.parse().ok());
    image.logical_size_in_gb = Some(30.0);
    image
}
