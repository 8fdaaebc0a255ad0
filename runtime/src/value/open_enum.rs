//! Enums that keep what they do not know.

use std::borrow::Cow;
use std::fmt;

use zeroize::Zeroize;

use super::scalar::trim;
use crate::EnumShape;

/// Holds the text of a value that an enum does not name: a service may add values at any time, and they are kept.
///
/// It can only be made by reading a text that is none of the named ones, so it cannot be mistaken for one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unrecognized(Box<str>);

impl Unrecognized {
    #[doc(hidden)]
    pub fn __new(text: &str) -> Self {
        Self(text.into())
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Overwrites the text: it may be what a secret holds, and no enum has code of its own for that.
impl Drop for Unrecognized {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Describes a generated enum that keeps values that it does not know.
pub trait OpenEnum: Sized {
    /// Returns its table.
    fn table() -> &'static EnumShape;
    /// Returns the named value at that index of the table.
    fn named(index: usize) -> Option<Self>;
    /// Returns the value with a text that the table does not have.
    #[doc(hidden)]
    fn unrecognized(text: Unrecognized) -> Self;
    /// Returns the index in the table.
    ///
    /// # Errors
    /// Fails with the text, where the table does not have it.
    fn index(&self) -> Result<usize, &Unrecognized>;
}

/// Returns the value with that text, named or not.
pub fn from_text<E: OpenEnum>(text: &str) -> E {
    let named = E::table().position(text).and_then(E::named);
    named.unwrap_or_else(|| E::unrecognized(Unrecognized::__new(text)))
}

/// Reads a value as it stands on the wire; `None` where it has to be a number and is none.
pub fn from_wire<E: OpenEnum>(text: Cow<'_, str>) -> Option<E> {
    let text = trim(&text);
    match E::table().number {
        false => Some(from_text(text)),
        true => text.parse::<i32>().ok().map(from_number),
    }
}

/// Returns the value that is that number on the wire, named or not.
pub fn from_number<E: OpenEnum>(number: i32) -> E {
    from_text(&number.to_string())
}

/// Returns the text of a value.
pub fn as_str<E: OpenEnum>(value: &E) -> &str {
    match value.index() {
        Ok(index) => E::table().values.get(index).map_or("", |value| value.text),
        Err(text) => text.as_str(),
    }
}

/// Returns whether a value is one of the table's whose text needs no escaping.
pub fn is_plain<E: OpenEnum>(value: &E) -> bool {
    value.index().ok().and_then(|index| E::table().values.get(index)).is_some_and(|value| value.plain)
}

/// Returns the text of a value of the table that needs no escaping and exists in all versions.
#[inline]
pub fn settled_text<E: OpenEnum>(value: &E) -> Option<&'static str> {
    let value = E::table().values.get(value.index().ok()?)?;
    (value.plain && !value.gated).then_some(value.text)
}

/// Returns when a value exists, for values that do not always.
pub fn availability<E: OpenEnum>(value: &E) -> Option<&'static crate::Availability> {
    let index = value.index().ok()?;
    let availability = &E::table().values.get(index)?.availability;
    (!availability.is_always()).then_some(availability)
}
