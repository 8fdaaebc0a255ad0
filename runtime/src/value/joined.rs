//! Sets that stand in one text, joined by a delimiter.

use std::borrow::Cow;

use super::Scalar;
use crate::xml::{Decoder, Encoder, ProblemKind, XmlError, XmlErrorKind};
use crate::{Field, Kind, Value};

/// Holds the values of a set that stands in one element, joined by a delimiter (`WebRole|WorkerRole`).
///
/// The order of the wire is kept, unknown values too; comparing two sets looks at neither order nor repetition.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Joined<T>(Vec<T>);

impl<T> Joined<T> {
    /// Makes a set without values.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Iterates over the values in the order of the wire.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// Counts the values.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Says whether there is no value.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a value at the end.
    pub fn push(&mut self, value: impl Into<T>) {
        self.0.push(value.into());
    }
}

impl<T: PartialEq> Joined<T> {
    /// Says whether `value` is in the set.
    pub fn contains(&self, value: &T) -> bool {
        self.0.contains(value)
    }
}

impl<T> Default for Joined<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: PartialEq> PartialEq for Joined<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
            || self.iter().all(|value| other.contains(value)) && other.iter().all(|value| self.contains(value))
    }
}

impl<T: Eq> Eq for Joined<T> {}

impl<T, U: Into<T>, const N: usize> From<[U; N]> for Joined<T> {
    fn from(values: [U; N]) -> Self {
        values.into_iter().collect()
    }
}

impl<T, U: Into<T>> From<Vec<U>> for Joined<T> {
    fn from(values: Vec<U>) -> Self {
        values.into_iter().collect()
    }
}

impl<T, U: Into<T>> FromIterator<U> for Joined<T> {
    fn from_iter<I: IntoIterator<Item = U>>(values: I) -> Self {
        Self(values.into_iter().map(Into::into).collect())
    }
}

impl<'a, T> IntoIterator for &'a Joined<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// Bytes that a value takes beside itself, at least.
const HEAP: usize = 16;

fn delimiter(field: &Field) -> &'static str {
    match field.kind {
        Kind::Set(_, delimiter) => delimiter,
        _ => ",",
    }
}

impl<T: Scalar> Joined<T> {
    fn read_parts<'a>(
        &mut self,
        parts: impl Iterator<Item = &'a str>,
        from: &mut Decoder<'_>,
        field: &'static Field,
    ) -> Result<bool, XmlError> {
        for part in parts {
            from.charge(size_of::<T>() + HEAP)?;
            match T::from_wire_as(Cow::Borrowed(part), field.kind.item()) {
                Some(value) => self.0.push(value),
                None => return Err(from.error(XmlErrorKind::Text { expected: T::EXPECTED })),
            }
        }
        Ok(true)
    }
}

impl<T: Scalar + Send + Sync> Value for Joined<T> {
    fn read_xml(&mut self, from: &mut Decoder<'_>, field: &'static Field) -> Result<bool, XmlError> {
        let text = from.text()?;
        self.0.clear();
        // White space is a text, and no value of anything else.
        let is_text = matches!(field.kind.item(), Kind::String);
        if text.is_empty() || (!is_text && text.trim().is_empty()) {
            return Ok(field.keep_empty || field.required);
        }
        // To search for a text takes much longer than for a character, and nearly every delimiter is one.
        match delimiter(field).as_bytes() {
            &[byte] => self.read_parts(text.split(char::from(byte)), from, field),
            _ => self.read_parts(text.split(delimiter(field)), from, field),
        }
    }

    fn write_xml(&self, to: &mut Encoder, field: &'static Field) {
        if self.is_empty() && !field.keep_empty && !field.required {
            return;
        }
        let (mut text, mut plain) = (to.take_draft(), true);
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                text.push_str(delimiter(field));
            }
            let part = value.to_wire_as(field.kind.item());
            let delimiter = delimiter(field);
            let is_in_it = match delimiter.as_bytes() {
                [] => false,
                [byte] => part.as_bytes().contains(byte),
                _ => part.contains(delimiter),
            };
            if is_in_it {
                to.check_failed(field, ProblemKind::Delimiter(delimiter));
            }
            text.push_str(&part);
            plain &= value.is_plain();
            if let Some(availability) = value.availability() {
                to.check_value(field, availability);
            }
        }
        to.check_text(field, &text);
        to.scalar(field, &text, plain && !delimiter(field).contains(['&', '<', '>']));
        to.give_back(text);
    }

    fn empty() -> Self {
        Self::new()
    }

    fn wipe(&mut self) {
        self.0.iter_mut().for_each(Scalar::wipe);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_repetition_do_not_matter() {
        let one: Joined<String> = ["WebRole", "WorkerRole"].into();
        assert_eq!(one, ["WorkerRole", "WebRole", "WebRole"].into());
        assert_ne!(one, ["WebRole"].into());
        assert_ne!(Joined::<String>::new(), ["WebRole"].into());
    }
}
