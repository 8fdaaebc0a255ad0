//! Extensions that were added to cloud services.
//!
//! In: what was asked for, and the image that it selects. Out: the extension as it is answered. The private
//! configuration is not kept: it never comes back.

use std::sync::{Arc, OnceLock};

use xms_runtime::server::{ErrorResponse, Prebuilt};
use xms_services::service_management::extensions::{AddExtension, Extension};

use super::certificate::{Certificate, THUMBPRINT_DIGITS};
use super::extension_image::PublishedVersion;
use super::room::{Room, Share};

/// An extension of a cloud service.
#[derive(Debug)]
pub(crate) struct AddedExtension {
    pub(crate) id: String,
    answer: Answer,
    /// The version that was the latest when it was added.
    pub(crate) resolved: String,
    /// The certificate that was made for it.
    pub(crate) made: Option<MadeCertificate>,
    /// What it takes of the emulator's room.
    _share: Option<Share>,
}

/// An extension as it is answered.
#[derive(Debug)]
enum Answer {
    Known(Arc<Prebuilt<Extension>>),
    /// Once somebody has looked: it names a certificate that is signed then.
    Signed {
        unsigned: Box<Extension>,
        certificate: Arc<Certificate>,
        answer: OnceLock<Arc<Prebuilt<Extension>>>,
    },
}

/// A certificate that was made for an extension.
#[derive(Debug)]
pub(crate) enum MadeCertificate {
    /// It is among those of the cloud service.
    Here(Arc<Certificate>),
    /// It was exported, with this thumbprint.
    Restored(String),
}

impl MadeCertificate {
    pub(crate) fn thumbprint(&self) -> &str {
        match self {
            Self::Here(certificate) => certificate.thumbprint(),
            Self::Restored(thumbprint) => thumbprint,
        }
    }

    /// Whether it is that one of the cloud service.
    pub(crate) fn is(&self, certificate: &Arc<Certificate>) -> bool {
        match self {
            Self::Here(own) => Arc::ptr_eq(own, certificate),
            Self::Restored(thumbprint) => certificate.is(thumbprint),
        }
    }
}

impl AddedExtension {
    /// One that was exported.
    pub(crate) fn restored(answer: Extension, resolved: String, generated_thumbprint: Option<String>) -> Self {
        Self {
            id: answer.id.clone(),
            answer: Answer::Known(Arc::new(Prebuilt::new(answer))),
            resolved,
            made: generated_thumbprint.map(MadeCertificate::Restored),
            _share: None,
        }
    }

    /// As it is answered.
    pub(crate) fn answer(&self) -> &Arc<Prebuilt<Extension>> {
        match &self.answer {
            Answer::Known(answer) => answer,
            Answer::Signed { unsigned, certificate, answer } => answer.get_or_init(|| {
                let signed = Extension::clone(unsigned).thumbprint(certificate.thumbprint());
                Arc::new(Prebuilt::new(signed))
            }),
        }
    }

    /// What that request adds, with the certificate that was made for it.
    ///
    /// # Errors
    /// When there is no room for it.
    pub(crate) fn new(
        body: AddExtension,
        image: &PublishedVersion,
        certificate: Option<Arc<Certificate>>,
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
        if certificate.is_some() {
            // As long as the one that will stand there.
            answer.thumbprint = Some("0".repeat(THUMBPRINT_DIGITS));
            answer.thumbprint_algorithm = Some("sha1".to_owned());
        }
        Ok(Self {
            _share: Some(room.take_for(&answer)?),
            id: answer.id.clone(),
            resolved: image.version.clone().unwrap_or_default(),
            made: certificate.clone().map(MadeCertificate::Here),
            answer: match certificate {
                None => Answer::Known(Arc::new(Prebuilt::new(answer))),
                Some(certificate) => {
                    Answer::Signed { unsigned: Box::new(answer), certificate, answer: OnceLock::new() }
                }
            },
        })
    }
}
