// Written by `xms generate` from api-spec/storage-blob/container-leases.toml; do not edit.
//! The client's side of *Leases of containers*.

use ::xms_runtime::Uuid;
use ::xms_runtime::client::{
    Call, CallBuilder, CallOptions, ClientCore, Error, FromReply, RawReply,
};

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
    /// `.options(…)` takes what may be left out: [`AcquireOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `x-ms-lease-duration`: Seconds that the lease lasts, from 15 to 60; -1: it does not end by
    ///   itself. From -1 to 60.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.container_leases().acquire("con1", 15).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn acquire(
        &self,
        container: &str,
        lease_duration: i32,
    ) -> Call<'static, AcquireHeaders, AcquireOptions> {
        self.core
            .call(&ACQUIRE)
            .path(&container)
            .header("x-ms-lease-duration", &lease_duration)
            .build_with_options()
    }

    /// Lets a lease begin anew, also after it ended, if nobody else changed or leased the container
    /// since.
    ///
    /// `PUT /{container}`, since 2012-02-12; see [`RENEW`].
    ///
    /// `.options(…)` takes what may be left out: [`RenewOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::Uuid;
    ///
    /// let headers = client
    ///     .container_leases()
    ///     .renew("con1", "4151da0d-84e2-4353-b373-274b1f25c65f".parse::<Uuid>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn renew(
        &self,
        container: &str,
        lease_id: impl Into<Uuid>,
    ) -> Call<'static, RenewHeaders, RenewOptions> {
        let lease_id: Uuid = lease_id.into();
        self.core
            .call(&RENEW)
            .path(&container)
            .header("x-ms-lease-id", &lease_id)
            .build_with_options()
    }

    /// Gives a lease another identifier.
    ///
    /// `PUT /{container}`, since 2012-02-12; see [`CHANGE`].
    ///
    /// `.options(…)` takes what may be left out: [`ChangeOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
    /// - `x-ms-proposed-lease-id`: The identifier that the lease is to have.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::Uuid;
    ///
    /// let headers = client
    ///     .container_leases()
    ///     .change(
    ///         "con1",
    ///         "4151da0d-84e2-4353-b373-274b1f25c65f".parse::<Uuid>()?,
    ///         "6d5bc0f4-423a-40ac-a203-3d394b5cabea".parse::<Uuid>()?,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn change(
        &self,
        container: &str,
        lease_id: impl Into<Uuid>,
        proposed_lease_id: impl Into<Uuid>,
    ) -> Call<'static, ChangeHeaders, ChangeOptions> {
        let lease_id: Uuid = lease_id.into();
        let proposed_lease_id: Uuid = proposed_lease_id.into();
        self.core
            .call(&CHANGE)
            .path(&container)
            .header("x-ms-lease-id", &lease_id)
            .header("x-ms-proposed-lease-id", &proposed_lease_id)
            .build_with_options()
    }

    /// Ends a lease at once, so that others can lease the container.
    ///
    /// `PUT /{container}`, since 2012-02-12; see [`RELEASE`].
    ///
    /// `.options(…)` takes what may be left out: [`ReleaseOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::Uuid;
    ///
    /// let headers = client
    ///     .container_leases()
    ///     .release("con1", "4151da0d-84e2-4353-b373-274b1f25c65f".parse::<Uuid>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn release(
        &self,
        container: &str,
        lease_id: impl Into<Uuid>,
    ) -> Call<'static, ReleaseHeaders, ReleaseOptions> {
        let lease_id: Uuid = lease_id.into();
        self.core
            .call(&RELEASE)
            .path(&container)
            .header("x-ms-lease-id", &lease_id)
            .build_with_options()
    }

    /// Ends a lease without its identifier, so that nobody can renew it.
    ///
    /// `PUT /{container}`, since 2012-02-12; see [`BREAK_LEASE`].
    ///
    /// `.options(…)` takes what may be left out: [`BreakLeaseOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_blob::container_leases::BreakLeaseOptions;
    ///
    /// let headers = client
    ///     .container_leases()
    ///     .break_lease("con1")
    ///     .options(BreakLeaseOptions::new().lease_break_period(0))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn break_lease(
        &self,
        container: &str,
    ) -> Call<'static, BreakLeaseHeaders, BreakLeaseOptions> {
        self.core.call(&BREAK_LEASE).path(&container).build_with_options()
    }
}

impl CallOptions for AcquireOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-proposed-lease-id", &self.proposed_lease_id)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for RenewOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for ChangeOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for ReleaseOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for BreakLeaseOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-lease-break-period", &self.lease_break_period)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-client-request-id", &self.client_request_id)
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
