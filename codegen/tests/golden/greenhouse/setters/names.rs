// Written by `xms generate` from api/greenhouse/names.toml; do not edit.
//! Setters of the elements of *Names*.

use ::xms_runtime::Nillable;

use super::super::names::{Field, Value};

impl Field {
    /// Sets [`add`](field@Self::add).
    #[must_use]
    pub fn add_(mut self, value: impl Into<String>) -> Self {
        self.add = Some(value.into());
        self
    }

    /// Sets [`new_`](field@Self::new_).
    #[must_use]
    pub fn new_(mut self, value: impl Into<String>) -> Self {
        self.new_ = Some(value.into());
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(Nillable::Value(value.into()));
        self
    }

    /// Says that [`type`](field@Self::type) has no value.
    #[must_use]
    pub fn type_nil(mut self) -> Self {
        self.r#type = Some(Nillable::Nil);
        self
    }

    /// Sets [`self_`](field@Self::self_).
    #[must_use]
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets [`is_open`](field@Self::is_open).
    #[must_use]
    pub fn is_open(mut self, value: bool) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sets [`value`](field@Self::value).
    #[must_use]
    pub fn value(mut self, value: Value) -> Self {
        self.value = Some(value);
        self
    }
}

impl Value {
    /// Sets [`xml`](field@Self::xml).
    #[must_use]
    pub fn xml(mut self, value: impl Into<String>) -> Self {
        self.xml = Some(value.into());
        self
    }
}
