//! `azure_storage_blob`: Microsoft's client for the same service, with `azure_core`.
//!
//! In: a document. Out: its own model, decoded by the function by which its client decodes answers.

use azure_core::base64;
use azure_core::time::{OffsetDateTime, to_rfc7231};
use azure_core::xml::{from_xml, to_xml};
use azure_storage_blob::models::{BlobItem, ListBlobsResponse};

use super::Held;
use crate::values::{Row, Values, add};

/// Blobs.
pub(super) struct Blobs(ListBlobsResponse);

impl Held for Blobs {
    fn read(document: &str) -> Result<Self, String> {
        from_xml(document.as_bytes()).map(Self).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        String::from_utf8(to_xml(&self.0).ok()?.to_vec()).ok()
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.0.blob_items.iter().map(blob).collect()))
    }
}

/// The values of a blob, those that the document has.
fn blob(blob: &BlobItem) -> Row {
    let mut row = Row::new();
    add(&mut row, "Name", blob.name.as_ref());
    add(&mut row, "Snapshot", blob.snapshot.as_ref());
    let Some(of) = &blob.properties else { return row };
    let moment = |moment: Option<OffsetDateTime>| moment.map(|moment| to_rfc7231(&moment));
    add(&mut row, "Creation-Time", moment(of.creation_time));
    add(&mut row, "Last-Modified", moment(of.last_modified));
    add(&mut row, "Etag", of.etag.as_ref());
    add(&mut row, "Content-Length", of.content_length);
    add(&mut row, "Content-Type", of.content_type.as_ref());
    add(&mut row, "Content-Encoding", of.content_encoding.as_ref());
    add(&mut row, "Content-Language", of.content_language.as_ref());
    add(&mut row, "Content-MD5", of.content_md5.as_ref().map(base64::encode));
    add(&mut row, "Content-Disposition", of.content_disposition.as_ref());
    add(&mut row, "Cache-Control", of.cache_control.as_ref());
    add(&mut row, "BlobType", of.blob_type.as_ref());
    add(&mut row, "LeaseStatus", of.lease_status.as_ref());
    add(&mut row, "LeaseState", of.lease_state.as_ref());
    add(&mut row, "ServerEncrypted", of.server_encrypted);
    add(&mut row, "AccessTier", of.access_tier.as_ref());
    add(&mut row, "AccessTierInferred", of.access_tier_inferred);
    row
}
