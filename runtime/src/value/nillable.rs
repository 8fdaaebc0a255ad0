//! A value that can be nil on purpose.

use crate::xml::{Decoder, Encoder, XmlError};
use crate::{Field, Value};

/// Holds what an element says that may carry `i:nil`. As `Option<Nillable<T>>` a field has three states: absent, nil,
/// set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Nillable<T> {
    /// The element is there and says that it has no value.
    Nil,
    /// The element has a value.
    Value(T),
}

impl<T> Nillable<T> {
    /// Returns the value, or `None` when it is nil.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Nil => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for Nillable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Value> Value for Nillable<T> {
    fn read_xml(&mut self, from: &mut Decoder<'_>, field: &'static Field) -> Result<bool, XmlError> {
        if from.is_nil() {
            from.skip()?;
            *self = Self::Nil;
            return Ok(true);
        }
        let mut value = T::empty();
        let present = value.read_xml(from, field)?;
        *self = Self::Value(value);
        Ok(present)
    }

    fn write_xml(&self, to: &mut Encoder, field: &'static Field) {
        match self {
            Self::Nil => to.nil(field),
            Self::Value(value) => value.write_xml(to, field),
        }
    }

    fn empty() -> Self {
        Self::Nil
    }

    fn wipe(&mut self) {
        if let Self::Value(value) = self {
            value.wipe();
        }
    }
}
