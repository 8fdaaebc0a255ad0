// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! The client's side of *Copies*.

use ::xms_runtime::client::{
    Call, CallBuilder, CallOptions, ClientCore, Error, FromReply, RawReply,
};

use super::super::copies::{
    ABORT, AbortOptions, COPY_FROM_URL, CopyFromUrlHeaders, CopyFromUrlOptions, START,
    StartHeaders, StartOptions,
};

/// Calls the operations of [`copies`](super::super::copies); made by
/// [`StorageBlob::copies`](super::StorageBlob::copies).
#[derive(Clone, Copy, Debug)]
pub struct Copies<'a> {
    pub(super) core: &'a ClientCore,
}

impl Copies<'_> {
    /// Begins to copy a blob or a file; the copy goes on after the answer.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`START`].
    ///
    /// `.options(…)` takes what may be left out: [`StartOptions`].
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
    ///     .copies()
    ///     .start("con1", "a/b.txt", "https://contoso.blob.core.windows.net/con2/b.txt")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn start(
        &self,
        container: &str,
        blob: &str,
        copy_source: &str,
    ) -> Call<'static, StartHeaders, StartOptions> {
        self.core
            .call(&START)
            .path(&container)
            .path(&blob)
            .header("x-ms-copy-source", &copy_source)
            .build_with_options()
    }

    /// Copies a blob of at most 256 MiB before the service answers.
    ///
    /// `PUT /{container}/{blob+}`, since 2018-03-28; see [`COPY_FROM_URL`].
    ///
    /// `.options(…)` takes what may be left out: [`CopyFromUrlOptions`].
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
    ///     .copies()
    ///     .copy_from_url(
    ///         "con1",
    ///         "a/b.txt",
    ///         "https://contoso.blob.core.windows.net/con2/b.txt",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn copy_from_url(
        &self,
        container: &str,
        blob: &str,
        copy_source: &str,
    ) -> Call<'static, CopyFromUrlHeaders, CopyFromUrlOptions> {
        self.core
            .call(&COPY_FROM_URL)
            .path(&container)
            .path(&blob)
            .header("x-ms-copy-source", &copy_source)
            .build_with_options()
    }

    /// Stops a copy that goes on; the new blob stays, and is empty.
    ///
    /// `PUT /{container}/{blob+}`, since 2012-02-12; see [`ABORT`].
    ///
    /// `.options(…)` takes what may be left out: [`AbortOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `copyid`: Identifier that the service gave the copy.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .copies()
    ///     .abort("con1", "a/b.txt", "3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn abort(
        &self,
        container: &str,
        blob: &str,
        copy_id: &str,
    ) -> Call<'static, (), AbortOptions> {
        self.core
            .call(&ABORT)
            .path(&container)
            .path(&blob)
            .query("copyid", &copy_id)
            .build_with_options()
    }
}

impl CallOptions for StartOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-tags", &self.tags)
            .header_option("x-ms-access-tier", &self.access_tier)
            .header_option("x-ms-rehydrate-priority", &self.rehydrate_priority)
            .header_option("x-ms-seal-blob", &self.seal_blob)
            .header_option(
                "x-ms-immutability-policy-until-date",
                &self.immutability_policy_until_date,
            )
            .header_option(
                "x-ms-immutability-policy-mode",
                &self.immutability_policy_mode,
            )
            .header_option("x-ms-legal-hold", &self.legal_hold)
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
            .header_option("x-ms-source-lease-id", &self.source_lease_id)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
            .header_values("x-ms-meta-", &self.metadata)
    }
}

impl CallOptions for CopyFromUrlOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option(
                "x-ms-copy-source-authorization",
                &self.copy_source_authorization.as_ref().map(|value| value.expose()),
            )
            .header_option("x-ms-copy-source-tag-option", &self.copy_source_tag_option)
            .header_option(
                "x-ms-source-content-md5",
                &self.source_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-tags", &self.tags)
            .header_option("x-ms-access-tier", &self.access_tier)
            .header_option("x-ms-encryption-scope", &self.encryption_scope)
            .header_option(
                "x-ms-immutability-policy-until-date",
                &self.immutability_policy_until_date,
            )
            .header_option(
                "x-ms-immutability-policy-mode",
                &self.immutability_policy_mode,
            )
            .header_option("x-ms-legal-hold", &self.legal_hold)
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
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
            .header_values("x-ms-meta-", &self.metadata)
    }
}

impl CallOptions for AbortOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl FromReply for StartHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for CopyFromUrlHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
