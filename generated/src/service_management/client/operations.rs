// Written by `xms generate` from api-spec/service-management/operations.toml; do not edit.
//! The client's side of *Operation status*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::operations::{GET_STATUS, OperationStatus};

/// Calls the operations of [`operations`](super::super::operations); made by
/// [`ServiceManagement::operations`](super::ServiceManagement::operations).
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a> {
    pub(super) core: &'a ClientCore,
}

impl Operations<'_> {
    /// Reads how a request that was accepted earlier is doing.
    ///
    /// `GET /operations/{request-id}`, since 2009-10-01; see [`GET_STATUS`].
    ///
    /// Arguments:
    ///
    /// - `request-id`: The `x-ms-request-id` of the request to look up, as it was received.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .operations()
    ///     .get_status("5f0c1e2d3b4a69788796a5b4c3d2e1f0")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_status(&self, request_id: &str) -> Call<'static, OperationStatus> {
        self.core.call(&GET_STATUS).path(&request_id).build()
    }
}
