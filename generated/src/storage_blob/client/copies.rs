// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! The client's side of *Copies*.

use ::xms_runtime::client::{Call, ClientCore, Error, FromReply, RawReply};

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
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-copy-source`: Address of the source, with a shared access signature where the
    ///   service could not read it otherwise.
    pub fn start(
        &self,
        container: &str,
        blob: &str,
        copy_source: &str,
        options: StartOptions,
    ) -> Call<'static, StartHeaders> {
        self.core
            .call(&START)
            .path(&container)
            .path(&blob)
            .header("x-ms-copy-source", &copy_source)
            .header_option("x-ms-tags", &options.tags)
            .header_option("x-ms-access-tier", &options.access_tier)
            .header_option("x-ms-rehydrate-priority", &options.rehydrate_priority)
            .header_option("x-ms-seal-blob", &options.seal_blob)
            .header_option(
                "x-ms-immutability-policy-until-date",
                &options.immutability_policy_until_date,
            )
            .header_option(
                "x-ms-immutability-policy-mode",
                &options.immutability_policy_mode,
            )
            .header_option("x-ms-legal-hold", &options.legal_hold)
            .header_option("x-ms-source-if-match", &options.source_if_match)
            .header_option("x-ms-source-if-none-match", &options.source_if_none_match)
            .header_option(
                "x-ms-source-if-modified-since",
                &options.source_if_modified_since,
            )
            .header_option(
                "x-ms-source-if-unmodified-since",
                &options.source_if_unmodified_since,
            )
            .header_option("x-ms-source-if-tags", &options.source_if_tags)
            .header_option("x-ms-source-lease-id", &options.source_lease_id)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .header_values("x-ms-meta-", &options.metadata)
            .build()
    }

    /// Copies a blob of at most 256 MiB before the service answers.
    ///
    /// `PUT /{container}/{blob+}`, since 2018-03-28; see [`COPY_FROM_URL`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-copy-source`: Address of the source, with a shared access signature where the
    ///   service could not read it otherwise.
    pub fn copy_from_url(
        &self,
        container: &str,
        blob: &str,
        copy_source: &str,
        options: CopyFromUrlOptions,
    ) -> Call<'static, CopyFromUrlHeaders> {
        self.core
            .call(&COPY_FROM_URL)
            .path(&container)
            .path(&blob)
            .header("x-ms-copy-source", &copy_source)
            .header_option(
                "x-ms-copy-source-authorization",
                &options.copy_source_authorization.as_ref().map(|value| value.expose()),
            )
            .header_option(
                "x-ms-copy-source-tag-option",
                &options.copy_source_tag_option,
            )
            .header_option(
                "x-ms-source-content-md5",
                &options.source_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-tags", &options.tags)
            .header_option("x-ms-access-tier", &options.access_tier)
            .header_option("x-ms-encryption-scope", &options.encryption_scope)
            .header_option(
                "x-ms-immutability-policy-until-date",
                &options.immutability_policy_until_date,
            )
            .header_option(
                "x-ms-immutability-policy-mode",
                &options.immutability_policy_mode,
            )
            .header_option("x-ms-legal-hold", &options.legal_hold)
            .header_option("x-ms-source-if-match", &options.source_if_match)
            .header_option("x-ms-source-if-none-match", &options.source_if_none_match)
            .header_option(
                "x-ms-source-if-modified-since",
                &options.source_if_modified_since,
            )
            .header_option(
                "x-ms-source-if-unmodified-since",
                &options.source_if_unmodified_since,
            )
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .header_values("x-ms-meta-", &options.metadata)
            .build()
    }

    /// Stops a copy that goes on; the new blob stays, and is empty.
    ///
    /// `PUT /{container}/{blob+}`, since 2012-02-12; see [`ABORT`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `copyid`: Identifier that the service gave the copy.
    pub fn abort(
        &self,
        container: &str,
        blob: &str,
        copy_id: &str,
        options: AbortOptions,
    ) -> Call<'static, ()> {
        self.core
            .call(&ABORT)
            .path(&container)
            .path(&blob)
            .query("copyid", &copy_id)
            .header_option("x-ms-lease-id", &options.lease_id)
            .build()
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
