//! Dictionaries: entries of name and value in a wrapper.

use std::borrow::Cow;

use zeroize::Zeroize;

use super::Scalar;
use crate::xml::{Decoder, Encoder, XmlError, XmlErrorKind};
use crate::{Field, Kind, Value};

/// Bytes that an entry takes beside itself: two texts in an allocator.
const HEAP: usize = 32;

/// Holds names with values, in the order of the wire.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Dictionary<T>(Vec<(String, T)>);

impl<T> Dictionary<T> {
    /// Makes a dictionary without entries.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Returns the value of the first entry of that name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Sets the value of a name, at its place, or at the end when it is new.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<T>) {
        let (name, value) = (name.into(), value.into());
        match self.0.iter_mut().find(|(key, _)| *key == name) {
            Some(entry) => entry.1 = value,
            None => self.0.push((name, value)),
        }
    }

    /// Iterates over the entries in the order of the wire.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// Counts the entries.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Says whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Dictionary<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<N: Into<String>, V: Into<T>, T> FromIterator<(N, V)> for Dictionary<T> {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<N: Into<String>, V: Into<T>, T, const LEN: usize> From<[(N, V); LEN]> for Dictionary<T> {
    fn from(entries: [(N, V); LEN]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T: Scalar + Send + Sync> Value for Dictionary<T> {
    fn read_xml(&mut self, from: &mut Decoder<'_>, field: &'static Field) -> Result<bool, XmlError> {
        self.0.clear();
        let Kind::Map(map) = field.kind else {
            from.skip()?;
            return Ok(false);
        };
        while from.next_item(&map.entry, self.len() + 1)? {
            let (mut name, mut value) = (None, None);
            while let Some(child) = from.next_of(&[&map.key, &map.value], 0)? {
                let text = from.text()?;
                if child == 0 {
                    name = Some(text.into_owned());
                } else {
                    value = Some(text.into_owned());
                }
                from.end_item();
            }
            let value = value.unwrap_or_default();
            from.charge(size_of::<(String, T)>() + HEAP)?;
            match T::from_wire_as(Cow::Owned(value), &map.value.kind) {
                Some(value) => self.0.push((name.unwrap_or_default(), value)),
                None => return Err(from.error(XmlErrorKind::Text { expected: T::EXPECTED })),
            }
            from.end_item();
        }
        Ok(field.keep_empty || field.required || !self.is_empty())
    }

    fn write_xml(&self, to: &mut Encoder, field: &'static Field) {
        let Kind::Map(map) = field.kind else { return };
        if self.is_empty() && !field.keep_empty && !field.required {
            return;
        }
        let outside = to.begin_list(field);
        for (index, (name, value)) in self.iter().enumerate() {
            to.set_item_number(index + 1);
            let outside = to.begin_list(&map.entry);
            to.scalar(&map.key, name, false);
            super::scalar::write(value, to, &map.value);
            to.end_list(&map.entry, outside);
        }
        to.end_list(field, outside);
    }

    fn empty() -> Self {
        Self::new()
    }

    fn wipe(&mut self) {
        for (name, value) in &mut self.0 {
            name.zeroize();
            value.wipe();
        }
    }
}
