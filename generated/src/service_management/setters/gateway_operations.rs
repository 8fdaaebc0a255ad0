// Written by `xms generate` from api-spec/service-management/gateway-operations.toml; do not edit.
//! Setters of the elements of *Gateway operations*.

use ::xms_runtime::DateTime;

use super::super::gateway_operations::GatewayOperation;
use super::super::operations::Error;

impl GatewayOperation {
    /// Sets [`data`](field@Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }

    /// Sets [`health_status`](field@Self::health_status).
    #[must_use]
    pub fn health_status(mut self, value: impl Into<String>) -> Self {
        self.health_status = Some(value.into());
        self
    }

    /// Sets [`http_status_code`](field@Self::http_status_code).
    #[must_use]
    pub fn http_status_code(mut self, value: impl Into<String>) -> Self {
        self.http_status_code = Some(value.into());
        self
    }

    /// Sets [`operation_completed_time`](field@Self::operation_completed_time).
    #[must_use]
    pub fn operation_completed_time(mut self, value: impl Into<DateTime>) -> Self {
        self.operation_completed_time = Some(value.into());
        self
    }

    /// Sets [`operation_name`](field@Self::operation_name).
    #[must_use]
    pub fn operation_name(mut self, value: impl Into<String>) -> Self {
        self.operation_name = Some(value.into());
        self
    }

    /// Sets [`operation_started_time`](field@Self::operation_started_time).
    #[must_use]
    pub fn operation_started_time(mut self, value: impl Into<DateTime>) -> Self {
        self.operation_started_time = Some(value.into());
        self
    }

    /// Sets [`error`](field@Self::error).
    #[must_use]
    pub fn error(mut self, value: Error) -> Self {
        self.error = Some(value);
        self
    }
}
