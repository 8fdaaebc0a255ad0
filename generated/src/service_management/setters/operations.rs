// Written by `xms generate` from api-spec/service-management/operations.toml; do not edit.
//! Setters of the elements of *Operation status*.

use super::super::operations::{Error, OperationStatus};

impl OperationStatus {
    /// Sets [`http_status_code`](field@Self::http_status_code).
    #[must_use]
    pub fn http_status_code(mut self, value: i32) -> Self {
        self.http_status_code = Some(value);
        self
    }

    /// Sets [`error`](field@Self::error).
    #[must_use]
    pub fn error(mut self, value: Error) -> Self {
        self.error = Some(value);
        self
    }
}

impl Error {
    /// Sets [`code`](field@Self::code).
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}
