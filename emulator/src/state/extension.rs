//! Extensions that were added to cloud services.
//!
//! In: what was asked for, and the image that it selects. Out: the extension as it is answered. The private
//! configuration is not kept: it never comes back.

use std::sync::Arc;

use xms_runtime::server::{ErrorResponse, Prebuilt};
use xms_services::service_management::extensions::{AddExtension, Extension};

use super::extension_image::PublishedVersion;
use super::room::{Room, Share};

/// An extension of a cloud service.
#[derive(Debug)]
pub(crate) struct AddedExtension {
    /// As it is answered.
    pub(crate) answer: Arc<Prebuilt<Extension>>,
    /// The version that was the latest when it was added.
    pub(crate) resolved: String,
    /// The thumbprint of the certificate that was made for it.
    pub(crate) generated_thumbprint: Option<String>,
    /// What it takes of the emulator's room.
    _share: Option<Share>,
}

impl AddedExtension {
    /// One that was exported.
    pub(crate) fn restored(answer: Extension, resolved: String, generated_thumbprint: Option<String>) -> Self {
        Self { _share: None, answer: Arc::new(Prebuilt::new(answer)), resolved, generated_thumbprint }
    }

    /// What that request adds, with the thumbprint of the certificate that was made for it.
    ///
    /// # Errors
    /// When there is no room for it.
    pub(crate) fn new(
        body: AddExtension,
        image: &PublishedVersion,
        generated_thumbprint: Option<String>,
        room: &Room,
    ) -> Result<Self, ErrorResponse> {
        let image = image.image();
        let mut answer = Extension::new(body.provider_name_space, body.kind, body.id);
        // Clients send empty elements for what they do not set.
        let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
        answer.version = Some(filled(body.version).unwrap_or_else(|| "*".to_owned()));
        answer.thumbprint = filled(body.thumbprint);
        answer.thumbprint_algorithm = filled(body.thumbprint_algorithm);
        answer.public_configuration = body.public_configuration;
        answer.is_json_extension = Some(image.is_json_extension.unwrap_or(false));
        answer.disallow_major_version_upgrade = Some(image.disallow_major_version_upgrade.unwrap_or(false));
        if generated_thumbprint.is_some() {
            answer.thumbprint = generated_thumbprint.clone();
            answer.thumbprint_algorithm = Some("sha1".to_owned());
        }
        Ok(Self {
            _share: Some(room.take_for(&answer)?),
            answer: Arc::new(Prebuilt::new(answer)),
            resolved: image.version.clone().unwrap_or_default(),
            generated_thumbprint,
        })
    }
}
