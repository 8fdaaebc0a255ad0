// Written by `xms generate` from api-spec/storage-blob/blobs.toml; do not edit.
//! The client's side of *Blobs*.

use ::xms_runtime::{ByteStream, WithHeaders};
use ::xms_runtime::client::{Call, ClientCore, Error, FromReply, Page, RawReply};

use super::super::blobs::{
    AccessTier, BlobItem, BlobList, CREATE_SNAPSHOT, CreateSnapshotHeaders,
    CreateSnapshotOptions, DELETE, DeleteHeaders, DeleteOptions, ExpiryOption, GET,
    GET_METADATA, GET_PROPERTIES, GetHeaders, GetMetadataHeaders, GetMetadataOptions,
    GetOptions, GetPropertiesHeaders, GetPropertiesOptions, LIST, ListOptions, QUERY,
    QueryHeaders, QueryOptions, QueryRequest, SET_EXPIRY, SET_METADATA, SET_PROPERTIES,
    SET_TIER, SetExpiryHeaders, SetExpiryOptions, SetMetadataHeaders, SetMetadataOptions,
    SetPropertiesHeaders, SetPropertiesOptions, SetTierOptions, UNDELETE,
};

/// Calls the operations of [`blobs`](super::super::blobs); made by
/// [`StorageBlob::blobs`](super::StorageBlob::blobs).
#[derive(Clone, Copy, Debug)]
pub struct Blobs<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Blobs<'a> {
    /// Lists the blobs of a container by name, a page at a time.
    ///
    /// `GET /{container}`, since 2009-09-19; see [`LIST`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.pages().items()`
    /// what they hold one by one.
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    pub fn list(
        &self,
        container: &str,
        options: ListOptions,
    ) -> Call<'static, BlobList> {
        self.core
            .call(&LIST)
            .path(&container)
            .query_option("prefix", &options.prefix)
            .query_option("delimiter", &options.delimiter)
            .query_option("marker", &options.marker)
            .query_option("maxresults", &options.max_results)
            .query_option("include", &options.include)
            .build()
    }

    /// Reads the content of a blob, or a part of it.
    ///
    /// `GET /{container}/{blob+}`, since 2009-09-19; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn get(
        &self,
        container: &str,
        blob: &str,
        options: GetOptions,
    ) -> Call<'static, WithHeaders<ByteStream, GetHeaders>> {
        self.core
            .call(&GET)
            .path(&container)
            .path(&blob)
            .query_option("snapshot", &options.snapshot)
            .query_option("versionid", &options.version_id)
            .header_option("x-ms-range", &options.range)
            .header_option("Range", &options.http_range)
            .header_option("x-ms-range-get-content-md5", &options.range_get_content_md5)
            .header_option(
                "x-ms-range-get-content-crc64",
                &options.range_get_content_crc64,
            )
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &options.encryption_algorithm)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Reads the properties and metadata of a blob.
    ///
    /// `HEAD /{container}/{blob+}`, since 2009-09-19; see [`GET_PROPERTIES`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn get_properties(
        &self,
        container: &str,
        blob: &str,
        options: GetPropertiesOptions,
    ) -> Call<'static, GetPropertiesHeaders> {
        self.core
            .call(&GET_PROPERTIES)
            .path(&container)
            .path(&blob)
            .query_option("snapshot", &options.snapshot)
            .query_option("versionid", &options.version_id)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &options.encryption_algorithm)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Writes the content properties of a blob; those that are absent are cleared.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`SET_PROPERTIES`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn set_properties(
        &self,
        container: &str,
        blob: &str,
        options: SetPropertiesOptions,
    ) -> Call<'static, SetPropertiesHeaders> {
        self.core
            .call(&SET_PROPERTIES)
            .path(&container)
            .path(&blob)
            .header_option("x-ms-blob-content-type", &options.blob_content_type)
            .header_option("x-ms-blob-content-encoding", &options.blob_content_encoding)
            .header_option("x-ms-blob-content-language", &options.blob_content_language)
            .header_option(
                "x-ms-blob-content-md5",
                &options.blob_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-blob-cache-control", &options.blob_cache_control)
            .header_option(
                "x-ms-blob-content-disposition",
                &options.blob_content_disposition,
            )
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Reads the metadata of a blob.
    ///
    /// `HEAD /{container}/{blob+}`, since 2009-09-19; see [`GET_METADATA`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn get_metadata(
        &self,
        container: &str,
        blob: &str,
        options: GetMetadataOptions,
    ) -> Call<'static, GetMetadataHeaders> {
        self.core
            .call(&GET_METADATA)
            .path(&container)
            .path(&blob)
            .query_option("snapshot", &options.snapshot)
            .query_option("versionid", &options.version_id)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &options.encryption_algorithm)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Writes the metadata of a blob; what it had before is gone.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`SET_METADATA`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn set_metadata(
        &self,
        container: &str,
        blob: &str,
        options: SetMetadataOptions,
    ) -> Call<'static, SetMetadataHeaders> {
        self.core
            .call(&SET_METADATA)
            .path(&container)
            .path(&blob)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &options.encryption_algorithm)
            .header_option("x-ms-encryption-scope", &options.encryption_scope)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .header_values("x-ms-meta-", &options.metadata)
            .build()
    }

    /// Deletes a blob, a snapshot or a version.
    ///
    /// `DELETE /{container}/{blob+}`, since 2009-09-19; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn delete(
        &self,
        container: &str,
        blob: &str,
        options: DeleteOptions,
    ) -> Call<'static, DeleteHeaders> {
        self.core
            .call(&DELETE)
            .path(&container)
            .path(&blob)
            .query_option("snapshot", &options.snapshot)
            .query_option("versionid", &options.version_id)
            .query_option("deletetype", &options.delete_type)
            .header_option("x-ms-delete-snapshots", &options.delete_snapshots)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Brings back a deleted blob and its deleted snapshots.
    ///
    /// `PUT /{container}/{blob+}`, since 2017-07-29; see [`UNDELETE`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn undelete(&self, container: &str, blob: &str) -> Call<'static, ()> {
        self.core.call(&UNDELETE).path(&container).path(&blob).build()
    }

    /// Keeps the blob as it is now, to be read later.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`CREATE_SNAPSHOT`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn create_snapshot(
        &self,
        container: &str,
        blob: &str,
        options: CreateSnapshotOptions,
    ) -> Call<'static, CreateSnapshotHeaders> {
        self.core
            .call(&CREATE_SNAPSHOT)
            .path(&container)
            .path(&blob)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &options.encryption_algorithm)
            .header_option("x-ms-encryption-scope", &options.encryption_scope)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .header_values("x-ms-meta-", &options.metadata)
            .build()
    }

    /// Moves a blob to another tier.
    ///
    /// `PUT /{container}/{blob+}`, since 2017-04-17; see [`SET_TIER`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-access-tier`: The tier in which the blob is stored.
    pub fn set_tier(
        &self,
        container: &str,
        blob: &str,
        access_tier: &AccessTier,
        options: SetTierOptions,
    ) -> Call<'static, ()> {
        self.core
            .call(&SET_TIER)
            .path(&container)
            .path(&blob)
            .header("x-ms-access-tier", &access_tier)
            .query_option("snapshot", &options.snapshot)
            .query_option("versionid", &options.version_id)
            .header_option("x-ms-rehydrate-priority", &options.rehydrate_priority)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Says when a blob is deleted by itself; only where blobs are in real folders.
    ///
    /// `PUT /{container}/{blob+}`, since 2020-02-10; see [`SET_EXPIRY`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-expiry-option`: How the time is to be read.
    pub fn set_expiry(
        &self,
        container: &str,
        blob: &str,
        expiry_option: &ExpiryOption,
        options: SetExpiryOptions,
    ) -> Call<'static, SetExpiryHeaders> {
        self.core
            .call(&SET_EXPIRY)
            .path(&container)
            .path(&blob)
            .header("x-ms-expiry-option", &expiry_option)
            .header_option("x-ms-expiry-time", &options.expiry_time)
            .build()
    }

    /// Reads those parts of a table or of JSON that a query selects.
    ///
    /// `POST /{container}/{blob+}`, since 2019-12-12; see [`QUERY`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn query(
        &self,
        container: &str,
        blob: &str,
        body: &'a QueryRequest,
        options: QueryOptions,
    ) -> Call<'a, WithHeaders<ByteStream, QueryHeaders>> {
        self.core
            .call(&QUERY)
            .path(&container)
            .path(&blob)
            .body(body)
            .query_option("snapshot", &options.snapshot)
            .query_option("versionid", &options.version_id)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &options.encryption_algorithm)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }
}

impl Page for BlobList {
    type Item = BlobItem;

    fn into_items(self) -> Vec<BlobItem> {
        self.blobs
    }
}

impl FromReply for GetPropertiesHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for SetPropertiesHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for GetMetadataHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for SetMetadataHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for DeleteHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for CreateSnapshotHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for SetExpiryHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
