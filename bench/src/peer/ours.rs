//! The generated types of this project.
//!
//! In: a document. Out: a generated record, with moments, addresses, enums and base64 as types of their own.

use xms_runtime::Gate;
use xms_runtime::xml::{Decoding, Encoding, decode, encode};
use xms_services::service_management::extension_images::{ExtensionImage, ExtensionImageList};
use xms_services::storage_blob::blobs::{Blob, BlobItem, BlobList};
use xms_services::{service_management, storage_blob};

use super::Held;
use crate::values::{Row, Values, add};

/// Versions of extensions.
pub(super) struct Extensions(ExtensionImageList);

/// Blobs.
pub(super) struct Blobs(BlobList);

impl Held for Extensions {
    fn read(document: &str) -> Result<Self, String> {
        decode(document.as_bytes(), &Decoding::default()).map(Self).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        encode(&self.0, &Encoding::client(service_management::version::DEFAULT, Gate::Strict)).ok()
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.0.images.iter().map(image).collect()))
    }
}

impl Held for Blobs {
    fn read(document: &str) -> Result<Self, String> {
        decode(document.as_bytes(), &Decoding::default()).map(Self).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        encode(&self.0, &Encoding::server(storage_blob::version::DEFAULT)).ok()
    }

    fn values(&self) -> Option<Values> {
        let of = |item: &BlobItem| match item {
            BlobItem::Blob(item) => Some(blob(item)),
            _ => None,
        };
        Some(Values(self.0.blobs.iter().filter_map(of).collect()))
    }
}

/// The values of a version of an extension, those that the documents have.
fn image(image: &ExtensionImage) -> Row {
    let mut row = Row::new();
    let resources: Vec<String> = image.hosting_resources.iter().map(ToString::to_string).collect();
    for (name, value) in [
        ("ProviderNameSpace", image.provider_name_space.as_deref()),
        ("Type", image.kind.as_deref()),
        ("Version", image.version.as_deref()),
        ("Label", image.label.as_deref()),
        ("Description", image.description.as_deref()),
        ("HostingResources", Some(&*resources.join("|"))),
        ("ThumbprintAlgorithm", image.thumbprint_algorithm.as_deref()),
        ("PublicConfigurationSchema", image.public_configuration_schema.as_ref().map(|text| text.encoded())),
        ("PrivateConfigurationSchema", image.private_configuration_schema.as_ref().map(|text| text.encoded())),
        ("CompanyName", image.company_name.as_deref()),
        ("SupportedOS", image.supported_os.as_deref()),
    ] {
        add(&mut row, name, value);
    }
    add(&mut row, "BlockRoleUponFailure", image.block_role_upon_failure);
    add(&mut row, "ReplicationCompleted", image.replication_completed);
    add(&mut row, "IsJsonExtension", image.is_json_extension);
    add(&mut row, "Eula", image.eula.as_ref());
    add(&mut row, "PrivacyUri", image.privacy_uri.as_ref());
    add(&mut row, "HomepageUri", image.homepage_uri.as_ref());
    add(&mut row, "PublishedDate", image.published_date.as_ref());
    row
}

/// The values of a blob, those that the document has.
fn blob(blob: &Blob) -> Row {
    let (mut row, of) = (Row::new(), &blob.properties);
    for (name, value) in [
        ("Name", blob.name.text.as_deref()),
        ("Snapshot", blob.snapshot.as_deref()),
        ("Etag", of.etag.as_deref()),
        ("Content-Type", of.content_type.as_deref()),
        ("Content-Encoding", of.content_encoding.as_deref()),
        ("Content-Language", of.content_language.as_deref()),
        ("Content-MD5", of.content_md5.as_ref().map(|sum| sum.encoded())),
        ("Content-Disposition", of.content_disposition.as_deref()),
        ("Cache-Control", of.cache_control.as_deref()),
    ] {
        add(&mut row, name, value);
    }
    add(&mut row, "Creation-Time", of.creation_time);
    add(&mut row, "Last-Modified", of.last_modified);
    add(&mut row, "Content-Length", of.content_length);
    add(&mut row, "BlobType", of.blob_type.as_ref());
    add(&mut row, "LeaseStatus", of.lease_status.as_ref());
    add(&mut row, "LeaseState", of.lease_state.as_ref());
    add(&mut row, "ServerEncrypted", of.server_encrypted);
    add(&mut row, "AccessTier", of.access_tier.as_ref());
    add(&mut row, "AccessTierInferred", of.access_tier_inferred);
    row
}
