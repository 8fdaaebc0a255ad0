// Written by `xms generate` from api-spec/storage-common/errors.toml; do not edit.
//! Setters of the elements of *Errors*.

use super::super::errors::Error;

impl Error {
    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets [`authentication_error_detail`](field@Self::authentication_error_detail).
    #[must_use]
    pub fn authentication_error_detail(mut self, value: impl Into<String>) -> Self {
        self.authentication_error_detail = Some(value.into());
        self
    }

    /// Sets [`query_parameter_name`](field@Self::query_parameter_name).
    #[must_use]
    pub fn query_parameter_name(mut self, value: impl Into<String>) -> Self {
        self.query_parameter_name = Some(value.into());
        self
    }

    /// Sets [`query_parameter_value`](field@Self::query_parameter_value).
    #[must_use]
    pub fn query_parameter_value(mut self, value: impl Into<String>) -> Self {
        self.query_parameter_value = Some(value.into());
        self
    }

    /// Sets [`header_name`](field@Self::header_name).
    #[must_use]
    pub fn header_name(mut self, value: impl Into<String>) -> Self {
        self.header_name = Some(value.into());
        self
    }

    /// Sets [`header_value`](field@Self::header_value).
    #[must_use]
    pub fn header_value(mut self, value: impl Into<String>) -> Self {
        self.header_value = Some(value.into());
        self
    }

    /// Sets [`minimum_allowed`](field@Self::minimum_allowed).
    #[must_use]
    pub fn minimum_allowed(mut self, value: impl Into<String>) -> Self {
        self.minimum_allowed = Some(value.into());
        self
    }

    /// Sets [`maximum_allowed`](field@Self::maximum_allowed).
    #[must_use]
    pub fn maximum_allowed(mut self, value: impl Into<String>) -> Self {
        self.maximum_allowed = Some(value.into());
        self
    }

    /// Sets [`reason`](field@Self::reason).
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}
