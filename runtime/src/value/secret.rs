//! A value that is never shown.
//!
//! In: a value that is sent or received. Out: the value for who asks by name, and `***` for everybody else. Its memory is
//! overwritten when it is dropped; copies that others made of it are theirs to keep, and what a growing text leaves
//! behind while it is read is nobody's.

use std::fmt;

use crate::xml::{Decoder, Encoder, XmlError};
use crate::{Field, Value};

/// What is shown instead.
pub(crate) const MASK: &str = "***";

/// Holds a value that is sent, but never shown: `Debug` and serde write `***`, and serde does not read `***` back as a
/// value. What it holds is overwritten when it is dropped.
///
/// ```
/// use xms_runtime::Secret;
///
/// let password = Secret::new("hunter2".to_owned());
/// assert_eq!(format!("{password:?}"), "***");
/// assert_eq!(*password.expose(), "hunter2");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Secret<T: Value>(T);

impl<T: Value> Secret<T> {
    /// Hides `value`.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// Returns the value itself. Whoever calls this takes over keeping it from logs.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Value> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

impl<T: Value> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Value> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
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

    fn wipe(&mut self) {
        self.0.wipe();
    }
}

#[cfg(feature = "serde")]
impl<T: Value> serde::Serialize for Secret<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(MASK)
    }
}

/// Refuses `***`: it was written instead of a value, and would be sent as one.
#[cfg(feature = "serde")]
impl<'de, T: Value + serde::Deserialize<'de>> serde::Deserialize<'de> for Secret<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let secret = Self(T::deserialize(deserializer)?);
        if super::text::text_of(&secret.0).as_deref() == Some(MASK) {
            return Err(serde::de::Error::custom("`***` stands for a secret that was not written; set its value"));
        }
        Ok(secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Base64Text, Dictionary};

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Some(Secret::new("pässword".to_owned()))), "Some(***)");
    }

    #[test]
    fn wiping_leaves_nothing() {
        let mut text = "hunter2".to_owned();
        text.wipe();
        assert_eq!(text, "");
        let (mut uri, mut length) = (crate::Uri::from("a:hunter2"), "PT7S".parse::<crate::Duration>().unwrap());
        Value::wipe(&mut uri);
        Value::wipe(&mut length);
        assert_eq!((uri.as_str(), length.to_string().as_str()), ("", "PT0S"));
        let mut several =
            (vec![Some("hunter2".to_owned())], Base64Text::new("hunter2"), Dictionary::from([("a", "hunter2")]));
        several.0.wipe();
        several.1.wipe();
        Value::wipe(&mut several.2);
        assert_eq!(several, (vec![Some(String::new())], Base64Text::new(""), Dictionary::<String>::from([("", "")])));
    }

    #[cfg(feature = "serde")]
    #[test]
    fn what_stands_for_a_secret_is_not_read_back() {
        use serde::Deserialize;
        use serde::de::IntoDeserializer;
        use serde::de::value::{Error, StrDeserializer};

        let read = |text: &'static str| {
            let deserializer: StrDeserializer<'_, Error> = text.into_deserializer();
            Secret::<String>::deserialize(deserializer)
        };
        assert_eq!(read("hunter2").unwrap().expose(), "hunter2");
        assert_eq!(
            read("***").unwrap_err().to_string(),
            "`***` stands for a secret that was not written; set its value"
        );
        let deserializer: StrDeserializer<'_, Error> = "***".into_deserializer();
        assert!(Secret::<Base64Text>::deserialize(deserializer).is_err());
    }
}
