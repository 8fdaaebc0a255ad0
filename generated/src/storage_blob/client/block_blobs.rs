// Written by `xms generate` from api-spec/storage-blob/block-blobs.toml; do not edit.
//! The client's side of *Block blobs*.

use ::xms_runtime::{Base64Text, ByteStream, WithHeaders};
use ::xms_runtime::client::{
    Call, CallBuilder, CallOptions, ClientCore, Error, FromReply, RawReply,
};

use super::super::block_blobs::{
    BlockList, BlockLookupList, GET_BLOCK_LIST, GetBlockListHeaders, GetBlockListOptions,
    PUT, PUT_BLOCK, PUT_BLOCK_FROM_URL, PUT_BLOCK_LIST, PUT_FROM_URL,
    PutBlockFromUrlHeaders, PutBlockFromUrlOptions, PutBlockHeaders, PutBlockListHeaders,
    PutBlockListOptions, PutBlockOptions, PutFromUrlHeaders, PutFromUrlOptions,
    PutHeaders, PutOptions,
};

/// Calls the operations of [`block_blobs`](super::super::block_blobs); made by
/// [`StorageBlob::block_blobs`](super::StorageBlob::block_blobs).
#[derive(Clone, Copy, Debug)]
pub struct BlockBlobs<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> BlockBlobs<'a> {
    /// Writes a whole block blob, and replaces what was there.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`PUT`].
    ///
    /// `.options(…)` takes what may be left out: [`PutOptions`].
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
    /// use xms_services::storage_blob::block_blobs::PutOptions;
    ///
    /// let headers = client
    ///     .block_blobs()
    ///     .put("con1", "a/b.txt", "hello")
    ///     .options(PutOptions::new().blob_content_type("text/plain"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn put(
        &self,
        container: &str,
        blob: &str,
        body: impl Into<ByteStream>,
    ) -> Call<'static, PutHeaders, PutOptions> {
        self.core
            .call(&PUT)
            .path(&container)
            .path(&blob)
            .stream(body)
            .build_with_options()
    }

    /// Writes a whole block blob with the content of an address, at most 5000 MiB.
    ///
    /// `PUT /{container}/{blob+}`, since 2020-04-08; see [`PUT_FROM_URL`].
    ///
    /// `.options(…)` takes what may be left out: [`PutFromUrlOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-copy-source`: Address of the source, with a shared access signature where the
    ///   service could not read it otherwise.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client
    ///     .block_blobs()
    ///     .put_from_url(
    ///         "con1",
    ///         "a/b.txt",
    ///         "https://contoso.blob.core.windows.net/con2/b.txt",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn put_from_url(
        &self,
        container: &str,
        blob: &str,
        copy_source: &str,
    ) -> Call<'static, PutFromUrlHeaders, PutFromUrlOptions> {
        self.core
            .call(&PUT_FROM_URL)
            .path(&container)
            .path(&blob)
            .header("x-ms-copy-source", &copy_source)
            .build_with_options()
    }

    /// Uploads one block, which belongs to the blob when a block list names it.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`PUT_BLOCK`].
    ///
    /// `.options(…)` takes what may be left out: [`PutBlockOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `blockid`: Name of the block. All names of one blob have the same length, at most 64
    ///   bytes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client
    ///     .block_blobs()
    ///     .put_block("con1", "a/b.txt", "block-0001", "hello")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn put_block(
        &self,
        container: &str,
        blob: &str,
        block_id: impl Into<Base64Text>,
        body: impl Into<ByteStream>,
    ) -> Call<'static, PutBlockHeaders, PutBlockOptions> {
        let block_id: Base64Text = block_id.into();
        self.core
            .call(&PUT_BLOCK)
            .path(&container)
            .path(&blob)
            .query("blockid", &block_id.encoded())
            .stream(body)
            .build_with_options()
    }

    /// Makes one block of the bytes of an address, at most 4000 MiB.
    ///
    /// `PUT /{container}/{blob+}`, since 2018-03-28; see [`PUT_BLOCK_FROM_URL`].
    ///
    /// `.options(…)` takes what may be left out: [`PutBlockFromUrlOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `blockid`: Name of the block. All names of one blob have the same length, at most 64
    ///   bytes.
    /// - `x-ms-copy-source`: Address of the source, with a shared access signature where the
    ///   service could not read it otherwise.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_blob::block_blobs::PutBlockFromUrlOptions;
    ///
    /// let headers = client
    ///     .block_blobs()
    ///     .put_block_from_url(
    ///         "con1",
    ///         "a/b.txt",
    ///         "block-0001",
    ///         "https://contoso.blob.core.windows.net/con2/b.txt",
    ///     )
    ///     .options(PutBlockFromUrlOptions::new().source_range("bytes=0-5"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn put_block_from_url(
        &self,
        container: &str,
        blob: &str,
        block_id: impl Into<Base64Text>,
        copy_source: &str,
    ) -> Call<'static, PutBlockFromUrlHeaders, PutBlockFromUrlOptions> {
        let block_id: Base64Text = block_id.into();
        self.core
            .call(&PUT_BLOCK_FROM_URL)
            .path(&container)
            .path(&blob)
            .query("blockid", &block_id.encoded())
            .header("x-ms-copy-source", &copy_source)
            .build_with_options()
    }

    /// Makes a blob of blocks, in the order of the list.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`PUT_BLOCK_LIST`].
    ///
    /// `.options(…)` takes what may be left out: [`PutBlockListOptions`].
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
    /// use xms_services::storage_blob::block_blobs::BlockLookup;
    /// use xms_services::storage_blob::block_blobs::BlockLookupList;
    ///
    /// let body = BlockLookupList::new()
    ///     .blocks(
    ///         vec![
    ///             BlockLookup::Committed("block-0001".into()),
    ///             BlockLookup::Uncommitted("block-0002".into()),
    ///             BlockLookup::Committed("block-0003".into()),
    ///             BlockLookup::Latest("block-0004".into())
    ///         ],
    ///     );
    /// let headers = client.block_blobs().put_block_list("con1", "a/b.txt", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn put_block_list(
        &self,
        container: &str,
        blob: &str,
        body: &'a BlockLookupList,
    ) -> Call<'a, PutBlockListHeaders, PutBlockListOptions> {
        self.core
            .call(&PUT_BLOCK_LIST)
            .path(&container)
            .path(&blob)
            .body(body)
            .build_with_options()
    }

    /// Lists the blocks of a blob, and those that were uploaded since.
    ///
    /// `GET /{container}/{blob+}`, since 2009-09-19; see [`GET_BLOCK_LIST`].
    ///
    /// `.options(…)` takes what may be left out: [`GetBlockListOptions`].
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
    /// use xms_services::storage_blob::block_blobs::BlockListType;
    /// use xms_services::storage_blob::block_blobs::GetBlockListOptions;
    ///
    /// let answer = client
    ///     .block_blobs()
    ///     .get_block_list("con1", "a/b.txt")
    ///     .options(GetBlockListOptions::new().block_list_type(BlockListType::All))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_block_list(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<
        'static,
        WithHeaders<BlockList, GetBlockListHeaders>,
        GetBlockListOptions,
    > {
        self.core.call(&GET_BLOCK_LIST).path(&container).path(&blob).build_with_options()
    }
}

impl CallOptions for PutOptions {
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
            .header_option("x-ms-access-tier", &self.access_tier)
            .header_option("x-ms-tags", &self.tags)
            .header_option(
                "Content-MD5",
                &self.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &self.content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-immutability-policy-until-date",
                &self.immutability_policy_until_date,
            )
            .header_option(
                "x-ms-immutability-policy-mode",
                &self.immutability_policy_mode,
            )
            .header_option("x-ms-legal-hold", &self.legal_hold)
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

impl CallOptions for PutFromUrlOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option(
                "x-ms-copy-source-authorization",
                &self.copy_source_authorization.as_ref().map(|value| value.expose()),
            )
            .header_option(
                "x-ms-copy-source-blob-properties",
                &self.copy_source_blob_properties,
            )
            .header_option("x-ms-copy-source-tag-option", &self.copy_source_tag_option)
            .header_option(
                "x-ms-source-content-md5",
                &self.source_content_md5.as_ref().map(|value| value.encoded()),
            )
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
            .header_option("x-ms-access-tier", &self.access_tier)
            .header_option("x-ms-tags", &self.tags)
            .header_option("x-ms-source-if-match", &self.source_if_match)
            .header_option("x-ms-source-if-none-match", &self.source_if_none_match)
            .header_option(
                "x-ms-source-if-modified-since",
                &self.source_if_modified_since,
            )
            .header_option(
                "x-ms-source-if-unmodified-since",
                &self.source_if_unmodified_since,
            )
            .header_option("x-ms-source-if-tags", &self.source_if_tags)
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

impl CallOptions for PutBlockOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option(
                "Content-MD5",
                &self.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &self.content_crc64.as_ref().map(|value| value.encoded()),
            )
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
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for PutBlockFromUrlOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option(
                "x-ms-copy-source-authorization",
                &self.copy_source_authorization.as_ref().map(|value| value.expose()),
            )
            .header_option("x-ms-source-range", &self.source_range)
            .header_option(
                "x-ms-source-content-md5",
                &self.source_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-source-content-crc64",
                &self.source_content_crc64.as_ref().map(|value| value.encoded()),
            )
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
            .header_option("x-ms-source-if-match", &self.source_if_match)
            .header_option("x-ms-source-if-none-match", &self.source_if_none_match)
            .header_option(
                "x-ms-source-if-modified-since",
                &self.source_if_modified_since,
            )
            .header_option(
                "x-ms-source-if-unmodified-since",
                &self.source_if_unmodified_since,
            )
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for PutBlockListOptions {
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
            .header_option("x-ms-access-tier", &self.access_tier)
            .header_option("x-ms-tags", &self.tags)
            .header_option(
                "Content-MD5",
                &self.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &self.content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-immutability-policy-until-date",
                &self.immutability_policy_until_date,
            )
            .header_option(
                "x-ms-immutability-policy-mode",
                &self.immutability_policy_mode,
            )
            .header_option("x-ms-legal-hold", &self.legal_hold)
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

impl CallOptions for GetBlockListOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("snapshot", &self.snapshot)
            .query_option("versionid", &self.version_id)
            .query_option("blocklisttype", &self.block_list_type)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl FromReply for PutHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for PutFromUrlHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for PutBlockHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for PutBlockFromUrlHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for PutBlockListHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
