// Written by `xms generate` from api-spec/storage-blob/blobs.toml; do not edit.
//! The client's side of *Blobs*.

use ::xms_runtime::{ByteStream, WithHeaders};
use ::xms_runtime::client::{
    Call, CallBuilder, CallOptions, ClientCore, Error, FromReply, Page, RawReply,
};
use ::xms_runtime::xml::ItemList;

use super::super::blobs::{
    AccessTier, BlobItem, BlobList, CREATE_SNAPSHOT, CreateSnapshotHeaders,
    CreateSnapshotOptions, DELETE, DeleteHeaders, DeleteOptions, ExpiryOption, GET,
    GET_METADATA, GET_PROPERTIES, GetHeaders, GetMetadataHeaders, GetMetadataOptions,
    GetOptions, GetPropertiesHeaders, GetPropertiesOptions, LIST, ListOptions,
    SET_EXPIRY, SET_METADATA, SET_PROPERTIES, SET_TIER, SetExpiryHeaders,
    SetExpiryOptions, SetMetadataHeaders, SetMetadataOptions, SetPropertiesHeaders,
    SetPropertiesOptions, SetTierOptions, UNDELETE, UndeleteOptions,
};

/// Calls the operations of [`blobs`](super::super::blobs); made by
/// [`StorageBlob::blobs`](super::StorageBlob::blobs).
#[derive(Clone, Copy, Debug)]
pub struct Blobs<'a> {
    pub(super) core: &'a ClientCore,
}

impl Blobs<'_> {
    /// Lists the blobs of a container by name, a page at a time.
    ///
    /// `GET /{container}`, since 2009-09-19; see [`LIST`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    ///
    /// `.options(…)` takes what may be left out: [`ListOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.blobs().list("con1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self, container: &str) -> Call<'static, BlobList, ListOptions> {
        self.core.call(&LIST).path(&container).build_with_options()
    }

    /// Reads the content of a blob, or a part of it.
    ///
    /// `GET /{container}/{blob+}`, since 2009-09-19; see [`GET`].
    ///
    /// `.options(…)` takes what may be left out: [`GetOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.blobs().get("con1", "a/b.txt").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, WithHeaders<ByteStream, GetHeaders>, GetOptions> {
        self.core.call(&GET).path(&container).path(&blob).build_with_options()
    }

    /// Reads the properties and metadata of a blob.
    ///
    /// `HEAD /{container}/{blob+}`, since 2009-09-19; see [`GET_PROPERTIES`].
    ///
    /// `.options(…)` takes what may be left out: [`GetPropertiesOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.blobs().get_properties("con1", "a/b.txt").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_properties(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, GetPropertiesHeaders, GetPropertiesOptions> {
        self.core.call(&GET_PROPERTIES).path(&container).path(&blob).build_with_options()
    }

    /// Writes the content properties of a blob; those that are absent are cleared.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`SET_PROPERTIES`].
    ///
    /// `.options(…)` takes what may be left out: [`SetPropertiesOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_blob::blobs::SetPropertiesOptions;
    ///
    /// let headers = client
    ///     .blobs()
    ///     .set_properties("con1", "a/b.txt")
    ///     .options(SetPropertiesOptions::new().blob_content_type("text/plain"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_properties(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, SetPropertiesHeaders, SetPropertiesOptions> {
        self.core.call(&SET_PROPERTIES).path(&container).path(&blob).build_with_options()
    }

    /// Reads the metadata of a blob.
    ///
    /// `HEAD /{container}/{blob+}`, since 2009-09-19; see [`GET_METADATA`].
    ///
    /// `.options(…)` takes what may be left out: [`GetMetadataOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.blobs().get_metadata("con1", "a/b.txt").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_metadata(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, GetMetadataHeaders, GetMetadataOptions> {
        self.core.call(&GET_METADATA).path(&container).path(&blob).build_with_options()
    }

    /// Writes the metadata of a blob; what it had before is gone.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`SET_METADATA`].
    ///
    /// `.options(…)` takes what may be left out: [`SetMetadataOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.blobs().set_metadata("con1", "a/b.txt").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_metadata(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, SetMetadataHeaders, SetMetadataOptions> {
        self.core.call(&SET_METADATA).path(&container).path(&blob).build_with_options()
    }

    /// Deletes a blob, a snapshot or a version.
    ///
    /// `DELETE /{container}/{blob+}`, since 2009-09-19; see [`DELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`DeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_blob::blobs::DeleteOptions;
    /// use xms_services::storage_blob::blobs::DeleteSnapshots;
    ///
    /// let headers = client
    ///     .blobs()
    ///     .delete("con1", "a/b.txt")
    ///     .options(DeleteOptions::new().delete_snapshots(DeleteSnapshots::Include))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, DeleteHeaders, DeleteOptions> {
        self.core.call(&DELETE).path(&container).path(&blob).build_with_options()
    }

    /// Brings back a deleted blob and its deleted snapshots.
    ///
    /// `PUT /{container}/{blob+}`, since 2017-07-29; see [`UNDELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`UndeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// client.blobs().undelete("con1", "a/b.txt").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn undelete(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, (), UndeleteOptions> {
        self.core.call(&UNDELETE).path(&container).path(&blob).build_with_options()
    }

    /// Keeps the blob as it is now, to be read later.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`CREATE_SNAPSHOT`].
    ///
    /// `.options(…)` takes what may be left out: [`CreateSnapshotOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.blobs().create_snapshot("con1", "a/b.txt").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create_snapshot(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, CreateSnapshotHeaders, CreateSnapshotOptions> {
        self.core
            .call(&CREATE_SNAPSHOT)
            .path(&container)
            .path(&blob)
            .build_with_options()
    }

    /// Moves a blob to another tier.
    ///
    /// `PUT /{container}/{blob+}`, since 2017-04-17; see [`SET_TIER`].
    ///
    /// `.options(…)` takes what may be left out: [`SetTierOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-access-tier`: The tier in which the blob is stored.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_blob::blobs::AccessTier;
    ///
    /// client.blobs().set_tier("con1", "a/b.txt", AccessTier::Cool).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_tier(
        &self,
        container: &str,
        blob: &str,
        access_tier: impl Into<AccessTier>,
    ) -> Call<'static, (), SetTierOptions> {
        let access_tier: AccessTier = access_tier.into();
        self.core
            .call(&SET_TIER)
            .path(&container)
            .path(&blob)
            .header("x-ms-access-tier", &access_tier)
            .build_with_options()
    }

    /// Says when a blob is deleted by itself; only where blobs are in real folders.
    ///
    /// `PUT /{container}/{blob+}`, since 2020-02-10; see [`SET_EXPIRY`].
    ///
    /// `.options(…)` takes what may be left out: [`SetExpiryOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-expiry-option`: How the time is to be read.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_blob::blobs::ExpiryOption;
    /// use xms_services::storage_blob::blobs::SetExpiryOptions;
    ///
    /// let headers = client
    ///     .blobs()
    ///     .set_expiry("con1", "a/b.txt", ExpiryOption::RelativeToNow)
    ///     .options(SetExpiryOptions::new().expiry_time("3600000"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_expiry(
        &self,
        container: &str,
        blob: &str,
        expiry_option: impl Into<ExpiryOption>,
    ) -> Call<'static, SetExpiryHeaders, SetExpiryOptions> {
        let expiry_option: ExpiryOption = expiry_option.into();
        self.core
            .call(&SET_EXPIRY)
            .path(&container)
            .path(&blob)
            .header("x-ms-expiry-option", &expiry_option)
            .build_with_options()
    }
}

impl CallOptions for ListOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("prefix", &self.prefix)
            .query_option("delimiter", &self.delimiter)
            .query_option("marker", &self.marker)
            .query_option("maxresults", &self.max_results)
            .query_values("include", &self.include)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for GetOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("snapshot", &self.snapshot)
            .query_option("versionid", &self.version_id)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-range", &self.range)
            .header_option("Range", &self.http_range)
            .header_option("x-ms-range-get-content-md5", &self.range_get_content_md5)
            .header_option("x-ms-range-get-content-crc64", &self.range_get_content_crc64)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &self.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &self.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &self.encryption_algorithm)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for GetPropertiesOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("snapshot", &self.snapshot)
            .query_option("versionid", &self.version_id)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &self.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &self.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &self.encryption_algorithm)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SetPropertiesOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-blob-content-type", &self.blob_content_type)
            .header_option("x-ms-blob-content-encoding", &self.blob_content_encoding)
            .header_option("x-ms-blob-content-language", &self.blob_content_language)
            .header_option(
                "x-ms-blob-content-md5",
                &self.blob_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-blob-cache-control", &self.blob_cache_control)
            .header_option(
                "x-ms-blob-content-disposition",
                &self.blob_content_disposition,
            )
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for GetMetadataOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("snapshot", &self.snapshot)
            .query_option("versionid", &self.version_id)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &self.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &self.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &self.encryption_algorithm)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SetMetadataOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &self.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &self.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &self.encryption_algorithm)
            .header_option("x-ms-encryption-scope", &self.encryption_scope)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
            .header_values("x-ms-meta-", &self.metadata)
    }
}

impl CallOptions for DeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("snapshot", &self.snapshot)
            .query_option("versionid", &self.version_id)
            .query_option("deletetype", &self.delete_type)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-delete-snapshots", &self.delete_snapshots)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for UndeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for CreateSnapshotOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &self.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &self.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &self.encryption_algorithm)
            .header_option("x-ms-encryption-scope", &self.encryption_scope)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
            .header_values("x-ms-meta-", &self.metadata)
    }
}

impl CallOptions for SetTierOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("snapshot", &self.snapshot)
            .query_option("versionid", &self.version_id)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-rehydrate-priority", &self.rehydrate_priority)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SetExpiryOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-expiry-time", &self.expiry_time)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl Page for BlobList {
    type Item = BlobItem;

    const ITEMS: Option<ItemList<BlobItem>> = Some(ItemList::new(Self::SHAPE, &[6]));

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
