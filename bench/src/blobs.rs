//! Blobs with serde's derives.
//!
//! In: the generated record. Out: the same values, moments and enums as texts. Elements of every kind of blob are here, also
//! those that the document leaves out; a text that says nothing to its type is an empty one.

use serde::{Deserialize, Serialize};
use xms_services::storage_blob::blobs::{Blob, BlobItem, BlobList, BlobProperties};

/// The whole answer.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "EnumerationResults", rename_all = "PascalCase")]
pub(crate) struct List {
    #[serde(rename = "@ServiceEndpoint")]
    service_endpoint: Option<String>,
    #[serde(rename = "@ContainerName")]
    container_name: Option<String>,
    blobs: Items,
    next_marker: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Items {
    #[serde(default)]
    blob: Vec<Item>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Item {
    name: Name,
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    snapshot: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_current_version: Option<bool>,
    properties: Properties,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_versions_only: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Name {
    #[serde(rename = "@Encoded", skip_serializing_if = "Option::is_none")]
    encoded: Option<bool>,
    #[serde(rename = "$text")]
    text: Option<String>,
}

macro_rules! properties {
    ($($(#[serde($rename:ident = $name:literal)])? $field:ident: $type:ty,)*) => {
        #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "PascalCase")]
        struct Properties {
            $(
                #[serde(skip_serializing_if = "Option::is_none" $(, $rename = $name)?)]
                $field: Option<$type>,
            )*
        }
    };
}

properties! {
    #[serde(rename = "Creation-Time")]
    creation_time: String,
    #[serde(rename = "Last-Modified")]
    last_modified: String,
    etag: String,
    #[serde(rename = "Content-Length")]
    content_length: i64,
    #[serde(rename = "Content-Type")]
    content_type: String,
    #[serde(rename = "Content-Encoding")]
    content_encoding: String,
    #[serde(rename = "Content-Language")]
    content_language: String,
    #[serde(rename = "Content-MD5")]
    content_md5: String,
    #[serde(rename = "Content-Disposition")]
    content_disposition: String,
    #[serde(rename = "Cache-Control")]
    cache_control: String,
    #[serde(rename = "x-ms-blob-sequence-number")]
    sequence_number: i64,
    blob_type: String,
    lease_status: String,
    lease_state: String,
    lease_duration: String,
    copy_id: String,
    copy_status: String,
    copy_source: String,
    copy_progress: String,
    copy_completion_time: String,
    copy_status_description: String,
    server_encrypted: bool,
    incremental_copy: bool,
    destination_snapshot: String,
    deleted_time: String,
    remaining_retention_days: i32,
    access_tier: String,
    access_tier_inferred: bool,
    archive_status: String,
    customer_provided_key_sha256: String,
    encryption_scope: String,
    access_tier_change_time: String,
    tag_count: i32,
    #[serde(rename = "Expiry-Time")]
    expiry_time: String,
    sealed: bool,
    rehydrate_priority: String,
    last_access_time: String,
    immutability_policy_until_date: String,
    immutability_policy_mode: String,
    legal_hold: bool,
}

impl From<&BlobList> for List {
    fn from(list: &BlobList) -> Self {
        let item = |item: &BlobItem| match item {
            BlobItem::Blob(blob) => Item::from(&**blob),
            other => panic!("no blob: {other:?}"),
        };
        Self {
            service_endpoint: list.service_endpoint.clone(),
            container_name: list.container_name.clone(),
            blobs: Items { blob: list.blobs.iter().map(item).collect() },
            next_marker: list.next_marker.clone(),
        }
    }
}

impl From<&Blob> for Item {
    fn from(blob: &Blob) -> Self {
        Self {
            name: Name { encoded: blob.name.encoded, text: blob.name.text.clone() },
            deleted: blob.deleted,
            snapshot: blob.snapshot.clone(),
            version_id: blob.version_id.clone(),
            is_current_version: blob.is_current_version,
            properties: Properties::from(&blob.properties),
            has_versions_only: blob.has_versions_only,
        }
    }
}

impl From<&BlobProperties> for Properties {
    fn from(from: &BlobProperties) -> Self {
        Self {
            creation_time: from.creation_time.map(|moment| moment.to_string()),
            last_modified: from.last_modified.map(|moment| moment.to_string()),
            etag: from.etag.clone(),
            content_length: from.content_length,
            content_type: from.content_type.clone(),
            content_encoding: from.content_encoding.clone(),
            content_language: from.content_language.clone(),
            content_md5: from.content_md5.as_ref().map(|sum| sum.encoded().to_owned()),
            content_disposition: from.content_disposition.clone(),
            cache_control: from.cache_control.clone(),
            blob_type: from.blob_type.as_ref().map(ToString::to_string),
            lease_status: from.lease_status.as_ref().map(ToString::to_string),
            lease_state: from.lease_state.as_ref().map(ToString::to_string),
            server_encrypted: from.server_encrypted,
            access_tier: from.access_tier.as_ref().map(ToString::to_string),
            access_tier_inferred: from.access_tier_inferred,
            // The document has none of the others.
            ..Self::default()
        }
    }
}
