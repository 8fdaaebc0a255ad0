// Written by `xms generate` from api-spec/storage-blob/immutability.toml; do not edit.
//! The client's side of *Immutability*.

use ::xms_runtime::DateTime;
use ::xms_runtime::client::{
    Call, CallBuilder, CallOptions, ClientCore, Error, FromReply, RawReply,
};

use super::super::immutability::{
    DELETE_POLICY, DeletePolicyOptions, SET_LEGAL_HOLD, SET_POLICY, SetLegalHoldHeaders,
    SetLegalHoldOptions, SetPolicyHeaders, SetPolicyOptions,
};

/// Calls the operations of [`immutability`](super::super::immutability); made by
/// [`StorageBlob::immutability`](super::StorageBlob::immutability).
#[derive(Clone, Copy, Debug)]
pub struct Immutability<'a> {
    pub(super) core: &'a ClientCore,
}

impl Immutability<'_> {
    /// Keeps a blob from being changed or deleted until a moment.
    ///
    /// `PUT /{container}/{blob+}`, since 2020-06-12; see [`SET_POLICY`].
    ///
    /// `.options(…)` takes what may be left out: [`SetPolicyOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::DateTime;
    /// use xms_services::storage_blob::immutability::ImmutabilityPolicyMode;
    /// use xms_services::storage_blob::immutability::SetPolicyOptions;
    ///
    /// let headers = client
    ///     .immutability()
    ///     .set_policy(
    ///         "con1",
    ///         "a/b.txt",
    ///         "Sun, 28 Nov 2027 07:01:54 GMT".parse::<DateTime>()?,
    ///     )
    ///     .options(
    ///         SetPolicyOptions::new()
    ///             .immutability_policy_mode(ImmutabilityPolicyMode::Unlocked),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_policy(
        &self,
        container: &str,
        blob: &str,
        immutability_policy_until_date: impl Into<DateTime>,
    ) -> Call<'static, SetPolicyHeaders, SetPolicyOptions> {
        let immutability_policy_until_date: DateTime = immutability_policy_until_date
            .into();
        self.core
            .call(&SET_POLICY)
            .path(&container)
            .path(&blob)
            .header(
                "x-ms-immutability-policy-until-date",
                &immutability_policy_until_date,
            )
            .build_with_options()
    }

    /// Takes back an unlocked policy.
    ///
    /// `DELETE /{container}/{blob+}`, since 2020-06-12; see [`DELETE_POLICY`].
    ///
    /// `.options(…)` takes what may be left out: [`DeletePolicyOptions`].
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
    /// client.immutability().delete_policy("con1", "a/b.txt").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete_policy(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, (), DeletePolicyOptions> {
        self.core.call(&DELETE_POLICY).path(&container).path(&blob).build_with_options()
    }

    /// Puts a blob under legal hold, or ends that.
    ///
    /// `PUT /{container}/{blob+}`, since 2020-06-12; see [`SET_LEGAL_HOLD`].
    ///
    /// `.options(…)` takes what may be left out: [`SetLegalHoldOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-legal-hold`: Whether the blob is under legal hold, so that nobody can change or
    ///   delete it.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.immutability().set_legal_hold("con1", "a/b.txt", true).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_legal_hold(
        &self,
        container: &str,
        blob: &str,
        legal_hold: bool,
    ) -> Call<'static, SetLegalHoldHeaders, SetLegalHoldOptions> {
        self.core
            .call(&SET_LEGAL_HOLD)
            .path(&container)
            .path(&blob)
            .header("x-ms-legal-hold", &legal_hold)
            .build_with_options()
    }
}

impl CallOptions for SetPolicyOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("versionid", &self.version_id)
            .query_option("timeout", &self.timeout)
            .header_option(
                "x-ms-immutability-policy-mode",
                &self.immutability_policy_mode,
            )
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for DeletePolicyOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("versionid", &self.version_id)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SetLegalHoldOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("versionid", &self.version_id)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl FromReply for SetPolicyHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for SetLegalHoldHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
