// Written by `xms generate` from api-spec/storage-blob/blob-leases.toml; do not edit.
//! The client's side of *Leases of blobs*.

use ::xms_runtime::Uuid;
use ::xms_runtime::client::{Call, ClientCore, Error, FromReply, RawReply};

use super::super::blob_leases::{
    ACQUIRE, AcquireHeaders, AcquireOptions, BREAK_LEASE, BreakLeaseHeaders,
    BreakLeaseOptions, CHANGE, ChangeHeaders, ChangeOptions, RELEASE, RENEW,
    ReleaseHeaders, ReleaseOptions, RenewHeaders, RenewOptions,
};

/// Calls the operations of [`blob_leases`](super::super::blob_leases); made by
/// [`StorageBlob::blob_leases`](super::StorageBlob::blob_leases).
#[derive(Clone, Copy, Debug)]
pub struct BlobLeases<'a> {
    pub(super) core: &'a ClientCore,
}

impl BlobLeases<'_> {
    /// Locks a blob: from now on only who names the lease can write or delete it.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`ACQUIRE`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn acquire(
        &self,
        container: &str,
        blob: &str,
        options: AcquireOptions,
    ) -> Call<'static, AcquireHeaders> {
        self.core
            .call(&ACQUIRE)
            .path(&container)
            .path(&blob)
            .header_option("x-ms-lease-duration", &options.lease_duration)
            .header_option("x-ms-proposed-lease-id", &options.proposed_lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Lets a lease begin anew, also after it ended, if nobody else changed or leased the blob
    /// since.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`RENEW`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub fn renew(
        &self,
        container: &str,
        blob: &str,
        lease_id: Uuid,
        options: RenewOptions,
    ) -> Call<'static, RenewHeaders> {
        self.core
            .call(&RENEW)
            .path(&container)
            .path(&blob)
            .header("x-ms-lease-id", &lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Gives a lease another identifier.
    ///
    /// `PUT /{container}/{blob+}`, since 2012-02-12; see [`CHANGE`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
    /// - `x-ms-proposed-lease-id`: The identifier that the lease is to have.
    pub fn change(
        &self,
        container: &str,
        blob: &str,
        lease_id: Uuid,
        proposed_lease_id: Uuid,
        options: ChangeOptions,
    ) -> Call<'static, ChangeHeaders> {
        self.core
            .call(&CHANGE)
            .path(&container)
            .path(&blob)
            .header("x-ms-lease-id", &lease_id)
            .header("x-ms-proposed-lease-id", &proposed_lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Ends a lease at once, so that others can lease the blob.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`RELEASE`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub fn release(
        &self,
        container: &str,
        blob: &str,
        lease_id: Uuid,
        options: ReleaseOptions,
    ) -> Call<'static, ReleaseHeaders> {
        self.core
            .call(&RELEASE)
            .path(&container)
            .path(&blob)
            .header("x-ms-lease-id", &lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Ends a lease without its identifier, so that nobody can renew it.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`BREAK_LEASE`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn break_lease(
        &self,
        container: &str,
        blob: &str,
        options: BreakLeaseOptions,
    ) -> Call<'static, BreakLeaseHeaders> {
        self.core
            .call(&BREAK_LEASE)
            .path(&container)
            .path(&blob)
            .header_option("x-ms-lease-break-period", &options.lease_break_period)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }
}

impl FromReply for AcquireHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for RenewHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for ChangeHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for ReleaseHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for BreakLeaseHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
