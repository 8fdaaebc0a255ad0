//! Images of operating systems.
//!
//! In: blobs that are to be images, and names of them. Out: the subscription's own images, after some of everybody's. One
//! from which a disk was made is deleted all the same: a disk is a copy.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::os_images::{
    AddOsImage, DeleteOptions, ImageCategory, OsImage, OsImageList, UpdateOsImage,
};
use xms_services::service_management::server::OsImages;

use super::{Service, bad_request, subscription};
use crate::state::State;
use crate::state::named::Kept;

/// Whose the images are that everybody has: no subscription has such an id.
const EVERYBODY: &str = "";

impl OsImages for Service {
    async fn add(&self, request: &Incoming, body: AddOsImage) -> Outcome<OsImage> {
        let owner = subscription(request);
        let Some(name) = body.name.clone() else { return Err(bad_request("An image has a `Name`.")) };
        let mut state = self.shared.write_state();
        state.world.os_images.check_free(owner, &name)?;
        state.world.os_images.check_free(EVERYBODY, &name)?;
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
        Ok(().into())
    }
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
