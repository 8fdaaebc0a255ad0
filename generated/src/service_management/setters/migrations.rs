// Written by `xms generate` from api-spec/service-management/migrations.toml; do not edit.
//! Setters of the elements of *Migrations*.

use super::super::migrations::{ValidationMessage, ValidationMessageList};

impl ValidationMessageList {
    /// Sets [`messages`](field@Self::messages).
    #[must_use]
    pub fn messages(mut self, value: impl Into<Vec<ValidationMessage>>) -> Self {
        self.messages = value.into();
        self
    }
}

impl ValidationMessage {
    /// Sets [`resource_type`](field@Self::resource_type).
    #[must_use]
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets [`resource_name`](field@Self::resource_name).
    #[must_use]
    pub fn resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = Some(value.into());
        self
    }

    /// Sets [`category`](field@Self::category).
    #[must_use]
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets [`virtual_machine`](field@Self::virtual_machine).
    #[must_use]
    pub fn virtual_machine(mut self, value: impl Into<String>) -> Self {
        self.virtual_machine = Some(value.into());
        self
    }
}
