// Written by `xms generate` from api-spec/storage-blob/container-leases.toml; do not edit.
//! The client's side of *Leases of containers*.

use ::xms_runtime::Uuid;
use ::xms_runtime::client::{Call, ClientCore, Error, FromReply, RawReply};

use super::super::container_leases::{
    ACQUIRE, AcquireHeaders, AcquireOptions, BREAK_LEASE, BreakLeaseHeaders,
    BreakLeaseOptions, CHANGE, ChangeHeaders, ChangeOptions, RELEASE, RENEW,
    ReleaseHeaders, ReleaseOptions, RenewHeaders, RenewOptions,
};

/// Calls the operations of [`container_leases`](super::super::container_leases); made by
/// [`StorageBlob::container_leases`](super::StorageBlob::container_leases).
#[derive(Clone, Copy, Debug)]
pub struct ContainerLeases<'a> {
    pub(super) core: &'a ClientCore,
}

impl ContainerLeases<'_> {
    /// Locks a container: from now on only who names the lease can delete it.
    ///
    /// `PUT /{container}`, since 2012-02-12; see [`ACQUIRE`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `x-ms-lease-duration`: Seconds that the lease lasts, from 15 to 60; -1: it does not end by
    ///   itself. From -1 to 60.
    pub fn acquire(
        &self,
        container: &str,
        lease_duration: i32,
        options: AcquireOptions,
    ) -> Call<'static, AcquireHeaders> {
        self.core
            .call(&ACQUIRE)
            .path(&container)
            .header("x-ms-lease-duration", &lease_duration)
            .header_option("x-ms-proposed-lease-id", &options.proposed_lease_id)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .build()
    }

    /// Lets a lease begin anew, also after it ended, if nobody else changed or leased the container
    /// since.
    ///
    /// `PUT /{container}`, since 2012-02-12; see [`RENEW`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub fn renew(
        &self,
        container: &str,
        lease_id: Uuid,
        options: RenewOptions,
    ) -> Call<'static, RenewHeaders> {
        self.core
            .call(&RENEW)
            .path(&container)
            .header("x-ms-lease-id", &lease_id)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .build()
    }

    /// Gives a lease another identifier.
    ///
    /// `PUT /{container}`, since 2012-02-12; see [`CHANGE`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
    /// - `x-ms-proposed-lease-id`: The identifier that the lease is to have.
    pub fn change(
        &self,
        container: &str,
        lease_id: Uuid,
        proposed_lease_id: Uuid,
        options: ChangeOptions,
    ) -> Call<'static, ChangeHeaders> {
        self.core
            .call(&CHANGE)
            .path(&container)
            .header("x-ms-lease-id", &lease_id)
            .header("x-ms-proposed-lease-id", &proposed_lease_id)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .build()
    }

    /// Ends a lease at once, so that others can lease the container.
    ///
    /// `PUT /{container}`, since 2012-02-12; see [`RELEASE`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub fn release(
        &self,
        container: &str,
        lease_id: Uuid,
        options: ReleaseOptions,
    ) -> Call<'static, ReleaseHeaders> {
        self.core
            .call(&RELEASE)
            .path(&container)
            .header("x-ms-lease-id", &lease_id)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .build()
    }

    /// Ends a lease without its identifier, so that nobody can renew it.
    ///
    /// `PUT /{container}`, since 2012-02-12; see [`BREAK_LEASE`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    pub fn break_lease(
        &self,
        container: &str,
        options: BreakLeaseOptions,
    ) -> Call<'static, BreakLeaseHeaders> {
        self.core
            .call(&BREAK_LEASE)
            .path(&container)
            .header_option("x-ms-lease-break-period", &options.lease_break_period)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
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
