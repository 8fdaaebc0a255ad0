//! Values with one text: the built-in ones, and how all of them meet the engine.

use std::borrow::Cow;
use std::cmp::Ordering;

use zeroize::Zeroize;

use super::digits::integer;

use crate::Availability;
use crate::xml::{Decoder, Encoder, Made, XmlError, XmlErrorKind};
use crate::{Field, Kind, Value};

/// Describes a value that is one text on the wire, such as a number or a date.
pub trait Scalar: Sized {
    /// Says what a text should be, such as `an integer`, for errors.
    const EXPECTED: &'static str;
    /// Says whether an empty element holds an empty value. For other types it holds none.
    const EMPTY_IS_VALUE: bool = false;

    /// Reads a text as it stands on the wire; `None` when it cannot be read as this type.
    fn from_wire(text: Cow<'_, str>) -> Option<Self>;
    /// Returns the text that stands on the wire.
    fn to_wire(&self) -> Cow<'_, str>;
    /// Reads a text in the form that a table says. Only moments and numbers have several forms.
    fn from_wire_as(text: Cow<'_, str>, kind: &Kind) -> Option<Self> {
        let _ = kind;
        Self::from_wire(text)
    }
    /// Says whether [`Self::made`] is there for it: for a text that is made anew each time, is short, and needs no escaping.
    #[doc(hidden)]
    const IS_MADE: bool = false;
    /// Makes the text in the form that a table says.
    #[doc(hidden)]
    fn made(&self, kind: &Kind) -> Made {
        Made::of(&self.to_wire_as(kind))
    }
    /// Returns the text in the form that a table says.
    fn to_wire_as(&self, kind: &Kind) -> Cow<'_, str> {
        let _ = kind;
        self.to_wire()
    }
    /// Returns the text whose length and pattern limits bound: the decoded one, where the wire has it encoded.
    fn checked_text(&self) -> Cow<'_, str> {
        self.to_wire()
    }
    /// Makes what the decoder fills.
    #[doc(hidden)]
    fn empty() -> Self;
    /// Overwrites the memory of what it holds.
    fn wipe(&mut self) {
        *self = Self::empty();
    }
    /// Says whether the text is known to need no escaping, because it is made of letters, digits and the like.
    fn is_plain(&self) -> bool {
        false
    }
    /// Returns a text that needs no escaping, of a value that exists in all versions; `None` says nothing.
    #[doc(hidden)]
    fn settled_text(&self) -> Option<&'static str> {
        None
    }
    /// Returns when the value exists, for values that do not always.
    fn availability(&self) -> Option<&'static Availability> {
        None
    }
    /// Compares a number with a bound. Limits bound the text's length of everything else.
    fn compare(&self, bound: i64) -> Option<Ordering> {
        let _ = bound;
        None
    }
    /// Says whether limits bound the value itself and not its text's length.
    fn is_number() -> bool {
        false
    }
}

/// Whether a text says nothing to a type that has no use for white space.
#[inline]
fn is_blank(text: &str) -> bool {
    text.bytes().next().is_none_or(|first| first <= b' ') && text.trim().is_empty()
}

/// The text without white space around it. Hardly ever there is some, and to look for any that Unicode knows takes long.
#[inline]
pub(super) fn trim(text: &str) -> &str {
    match text.as_bytes() {
        [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => text,
        _ => text.trim(),
    }
}

/// The text without white space around it, for types that have no use for it.
#[inline]
pub(super) fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(trim(text)),
        Cow::Owned(text) if trim(&text).len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(trim(&text).to_owned()),
    }
}

/// Reads the present element as a scalar; `None` where it says nothing.
///
/// # Errors
/// Fails when the text is none of the type's, or the XML is damaged.
#[inline]
pub fn read<S: Scalar>(from: &mut Decoder<'_>, field: &Field) -> Result<Option<S>, XmlError> {
    let text = from.text()?;
    read_text(text, from, field)
}

/// Reads a text as a scalar; `None` where it says nothing.
///
/// # Errors
/// Fails when the text is none of the type's.
#[inline]
pub fn read_text<S: Scalar>(text: Cow<'_, str>, from: &Decoder<'_>, field: &Field) -> Result<Option<S>, XmlError> {
    if !S::EMPTY_IS_VALUE && is_blank(&text) {
        // Some types have an empty value that is kept apart where the field asks for it.
        return Ok(if field.keep_empty { S::from_wire(Cow::Borrowed("")) } else { None });
    }
    match S::from_wire_as(text, &field.kind) {
        Some(value) => Ok(Some(value)),
        None => Err(none_of_type(from, S::EXPECTED)),
    }
}

#[cold]
#[inline(never)]
fn none_of_type(from: &Decoder<'_>, expected: &'static str) -> XmlError {
    from.error(XmlErrorKind::Text { expected })
}

/// Writes a scalar as a field.
#[inline]
pub fn write<S: Scalar>(value: &S, to: &mut Encoder, field: &'static Field) {
    if field.limits.is_some() {
        return write_checked(value, to, field);
    }
    if let Some(text) = value.settled_text() {
        return to.scalar(field, text, true);
    }
    if S::IS_MADE {
        return to.made(field, &value.made(&field.kind));
    }
    if let Some(availability) = value.availability() {
        to.check_value(field, availability);
    }
    to.scalar(field, &value.to_wire_as(&field.kind), value.is_plain());
}

/// Writes a scalar that has limits.
#[inline(never)]
fn write_checked<S: Scalar>(value: &S, to: &mut Encoder, field: &'static Field) {
    if S::is_number() {
        to.check_range(field, |bound| value.compare(bound));
    } else {
        to.check_text(field, &value.checked_text());
    }
    if let Some(availability) = value.availability() {
        to.check_value(field, availability);
    }
    to.scalar(field, &value.to_wire_as(&field.kind), value.is_plain());
}

/// Lets scalars be fields. A blanket implementation would forbid the one for records.
#[doc(hidden)]
#[macro_export]
macro_rules! scalar_value {
    ($($type:ty),+) => {$(
        impl $crate::Value for $type {
            fn read_xml(
                &mut self,
                from: &mut $crate::xml::Decoder<'_>,
                field: &'static $crate::Field,
            ) -> ::core::result::Result<::core::primitive::bool, $crate::xml::XmlError> {
                let value = <Self as $crate::Value>::read_some(from, field)?;
                ::core::result::Result::Ok(value.map(|value| *self = value).is_some())
            }

            fn read_some(
                from: &mut $crate::xml::Decoder<'_>,
                field: &'static $crate::Field,
            ) -> ::core::result::Result<::core::option::Option<Self>, $crate::xml::XmlError> {
                $crate::__private::read_scalar(from, field)
            }

            fn read_text<'a>(
                &mut self,
                text: &'a ::core::primitive::str,
                from: &mut $crate::xml::Decoder<'a>,
                field: &'static $crate::Field,
            ) -> ::core::result::Result<::core::primitive::bool, $crate::xml::XmlError> {
                let value = <Self as $crate::Value>::some_of_text(text, from, field)?;
                ::core::result::Result::Ok(value.map(|value| *self = value).is_some())
            }

            fn some_of_text<'a>(
                text: &'a ::core::primitive::str,
                from: &mut $crate::xml::Decoder<'a>,
                field: &'static $crate::Field,
            ) -> ::core::result::Result<::core::option::Option<Self>, $crate::xml::XmlError> {
                $crate::__private::read_scalar_text(::std::borrow::Cow::Borrowed(text), from, field)
            }

            #[inline]
            fn write_xml(&self, to: &mut $crate::xml::Encoder, field: &'static $crate::Field) {
                $crate::__private::write_scalar(self, to, field);
            }

            fn empty() -> Self {
                <Self as $crate::Scalar>::empty()
            }

            fn wipe(&mut self) {
                $crate::Scalar::wipe(self);
            }
        }
    )+};
}

impl Scalar for String {
    const EXPECTED: &'static str = "a text";
    const EMPTY_IS_VALUE: bool = true;

    fn from_wire(text: Cow<'_, str>) -> Option<Self> {
        Some(text.into_owned())
    }

    fn to_wire(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }

    fn empty() -> Self {
        Self::new()
    }

    fn wipe(&mut self) {
        self.zeroize();
    }
}

impl Scalar for bool {
    const EXPECTED: &'static str = "`true` or `false`";

    fn from_wire(text: Cow<'_, str>) -> Option<Self> {
        match trim(&text) {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            other if other.eq_ignore_ascii_case("true") => Some(true),
            other if other.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    fn to_wire(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }

    fn settled_text(&self) -> Option<&'static str> {
        Some(if *self { "true" } else { "false" })
    }

    fn is_plain(&self) -> bool {
        true
    }

    fn empty() -> Self {
        false
    }
}

macro_rules! integers {
    ($($type:ty),+) => {$(
        impl Scalar for $type {
            const EXPECTED: &'static str = concat!("an integer (", stringify!($type), ")");

            fn from_wire(text: Cow<'_, str>) -> Option<Self> {
                trim(&text).parse().ok()
            }

            fn to_wire(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }

            const IS_MADE: bool = true;

            fn made(&self, _kind: &Kind) -> Made {
                integer(i64::from(*self))
            }

            fn is_plain(&self) -> bool {
                true
            }

            fn empty() -> Self {
                0
            }

            fn compare(&self, bound: i64) -> Option<Ordering> {
                Some(i64::from(*self).cmp(&bound))
            }

            fn is_number() -> bool {
                true
            }
        }
    )+};
}

integers!(i32, i64);

impl Scalar for f64 {
    const EXPECTED: &'static str = "a number";

    fn from_wire(text: Cow<'_, str>) -> Option<Self> {
        xms_facts::parse_double(trim(&text))
    }

    fn to_wire(&self) -> Cow<'_, str> {
        Cow::Owned(xms_facts::format_double(*self))
    }

    fn to_wire_as(&self, kind: &Kind) -> Cow<'_, str> {
        match kind {
            Kind::Flat(item) => self.to_wire_as(item),
            Kind::DoubleInfinity if self.is_infinite() => {
                Cow::Borrowed(if *self > 0.0 { "Infinity" } else { "-Infinity" })
            }
            _ => self.to_wire(),
        }
    }

    fn is_plain(&self) -> bool {
        true
    }

    fn empty() -> Self {
        0.0
    }

    fn compare(&self, bound: i64) -> Option<Ordering> {
        self.partial_cmp(&(bound as Self))
    }

    fn is_number() -> bool {
        true
    }
}

scalar_value!(String, bool, i32, i64, f64);

impl<T: Value> Value for Option<T> {
    fn read_xml(&mut self, from: &mut Decoder<'_>, field: &'static Field) -> Result<bool, XmlError> {
        // A later empty element takes an earlier value back: the last one counts.
        *self = T::read_some(from, field)?;
        Ok(self.is_some())
    }

    fn read_text<'a>(
        &mut self,
        text: &'a str,
        from: &mut Decoder<'a>,
        field: &'static Field,
    ) -> Result<bool, XmlError> {
        *self = T::some_of_text(text, from, field)?;
        Ok(self.is_some())
    }

    #[inline]
    fn write_xml(&self, to: &mut Encoder, field: &'static Field) {
        if let Some(value) = self {
            value.write_xml(to, field);
        }
    }

    #[inline]
    fn is_present(&self) -> bool {
        self.is_some()
    }

    fn empty() -> Self {
        None
    }

    fn as_record(&self) -> Option<&dyn crate::Record> {
        self.as_ref()?.as_record()
    }

    fn wipe(&mut self) {
        if let Some(value) = self {
            value.wipe();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_made_as_they_are_shown() {
        for number in [0, 1, -1, 9, 10, 99, 100, 123, -1_234, 1_234_567_890, i64::MAX, i64::MIN] {
            assert_eq!(number.made(&Kind::Int64).as_str(), number.to_string());
        }
    }

    #[test]
    fn texts_are_read_leniently_and_written_one_way() {
        assert_eq!(bool::from_wire(" True ".into()).map(|value| value.to_wire().into_owned()), Some("true".into()));
        assert_eq!(i32::from_wire(" -7\n".into()), Some(-7));
        assert_eq!(i32::from_wire("2147483648".into()), None);
        assert_eq!(f64::from_wire("-INF".into()), Some(f64::NEG_INFINITY));
        assert_eq!(f64::from_wire(" infinity".into()), Some(f64::INFINITY));
        assert_eq!(0.1f64.to_wire(), "0.1");
        assert_eq!(
            [f64::NEG_INFINITY.to_wire_as(&Kind::Double), f64::INFINITY.to_wire_as(&Kind::DoubleInfinity)],
            ["-INF", "Infinity"]
        );
        assert_eq!(0.1f64.to_wire_as(&Kind::DoubleInfinity), "0.1");
        assert_eq!(f64::INFINITY.to_wire_as(&Kind::Flat(&Kind::DoubleInfinity)), "Infinity");
    }
}
