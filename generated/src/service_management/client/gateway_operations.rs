// Written by `xms generate` from api-spec/service-management/gateway-operations.toml; do not edit.
//! The client's side of *Gateway operations*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::gateway_operations::{GET_STATUS, GatewayOperation};

/// Calls the operations of [`gateway_operations`](super::super::gateway_operations); made by
/// [`ServiceManagement::gateway_operations`](super::ServiceManagement::gateway_operations).
#[derive(Clone, Copy, Debug)]
pub struct GatewayOperations<'a> {
    pub(super) core: &'a ClientCore,
}

impl GatewayOperations<'_> {
    /// Tells how an operation on a gateway goes on and how it ended.
    ///
    /// `GET /services/networking/operation/{request-id}`, first seen at 2011-10-01; see
    /// [`GET_STATUS`].
    ///
    /// Arguments:
    ///
    /// - `request-id`: The `ID` that the operation answered with.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .gateway_operations()
    ///     .get_status("46432639-c30b-4661-a0cc-adc5a5c99125")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_status(&self, request_id: &str) -> Call<'static, GatewayOperation> {
        self.core.call(&GET_STATUS).path(&request_id).build()
    }
}
