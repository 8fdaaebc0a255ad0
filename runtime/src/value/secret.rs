//! A value that is never shown.

use std::fmt;

use crate::xml::{Decoder, Encoder, XmlError};
use crate::{Field, Value};

/// Holds a value that is sent, but never shown: `Debug` and serde write `***`.
///
/// ```
/// use xms_runtime::Secret;
///
/// let password = Secret::new("hunter2");
/// assert_eq!(format!("{password:?}"), "***");
/// assert_eq!(*password.expose(), "hunter2");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Hides `value`.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// Returns the value itself. Whoever calls this takes over keeping it from logs.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl<T: Value> Value for Secret<T> {
    fn read_xml(&mut self, from: &mut Decoder<'_>, field: &'static Field) -> Result<bool, XmlError> {
        self.0.read_xml(from, field)
    }

    fn write_xml(&self, to: &mut Encoder, field: &'static Field) {
        self.0.write_xml(to, field);
    }

    fn empty() -> Self {
        Self(T::empty())
    }
}

#[cfg(feature = "serde")]
impl<T> serde::Serialize for Secret<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("***")
    }
}

#[cfg(feature = "serde")]
impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Secret<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Some(Secret::new("pässword"))), "Some(***)");
    }
}
