// Written by `xms generate` from api/greenhouse/alike.toml; do not edit.
//! Setters of the elements of *Labels*.

use super::super::alike::{Label, Owner, Person};

impl Label {
    /// Sets [`name_attribute`](field@Self::name_attribute).
    #[must_use]
    pub fn name_attribute(mut self, value: impl Into<String>) -> Self {
        self.name_attribute = Some(value.into());
        self
    }

    /// Sets [`lang`](field@Self::lang).
    #[must_use]
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`list_name`](field@Self::list_name).
    #[must_use]
    pub fn list_name(mut self, value: impl Into<String>) -> Self {
        self.list_name = Some(value.into());
        self
    }

    /// Sets [`owner`](field@Self::owner).
    #[must_use]
    pub fn owner(mut self, value: impl Into<Owner>) -> Self {
        self.owner = Some(value.into());
        self
    }
}

impl Person {
    /// Sets [`age`](field@Self::age).
    #[must_use]
    pub fn age(mut self, value: i32) -> Self {
        self.age = Some(value);
        self
    }
}
