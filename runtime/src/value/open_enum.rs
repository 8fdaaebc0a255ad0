//! Enums that keep what they do not know.

use std::fmt;

use crate::EnumShape;

/// The text of a value that an enum does not name.
///
/// It can only be made by reading a text that is none of the named ones, so it cannot be mistaken for one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unrecognized(Box<str>);

impl Unrecognized {
    #[doc(hidden)]
    pub fn __new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A generated enum, seen through its table.
pub trait OpenEnum: Sized {
    /// Its table.
    fn table() -> &'static EnumShape;
    /// The named value at that index of the table.
    fn named(index: usize) -> Option<Self>;
    /// The value with a text that the table does not have.
    #[doc(hidden)]
    fn unrecognized(text: Unrecognized) -> Self;
    /// The index in the table, or the text that it does not have.
    ///
    /// # Errors
    /// The text that the table does not have.
    fn index(&self) -> Result<usize, &Unrecognized>;
}

/// The value with that text, named or not.
pub fn from_text<E: OpenEnum>(text: &str) -> E {
    let named = E::table().position(text).and_then(E::named);
    named.unwrap_or_else(|| E::unrecognized(Unrecognized::__new(text)))
}

/// The text of a value.
pub fn as_str<E: OpenEnum>(value: &E) -> &str {
    match value.index() {
        Ok(index) => E::table().values.get(index).map_or("", |value| value.text),
        Err(text) => text.as_str(),
    }
}

/// Gives a generated enum its texts, conversions and place in records.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($type:ty) => {
        impl $type {
            /// The value as it is on the wire.
            pub fn as_str(&self) -> &str {
                $crate::__private::enum_as_str(self)
            }
        }

        impl ::std::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                $crate::__private::enum_from_text(text)
            }
        }

        impl ::std::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                $crate::__private::enum_from_text(&text)
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::Scalar for $type {
            const EXPECTED: &'static str = "a value";

            fn from_wire(text: ::std::borrow::Cow<'_, str>) -> ::std::option::Option<Self> {
                ::std::option::Option::Some($crate::__private::enum_from_text(&text))
            }

            fn to_wire(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }

            fn empty() -> Self {
                $crate::__private::enum_from_text("")
            }

            fn availability(&self) -> ::std::option::Option<&'static $crate::Availability> {
                $crate::__private::enum_availability(self)
            }
        }

        $crate::scalar_value!($type);
        $crate::__enum_serde!($type);
    };
}

/// serde's traits for an open enum: its text.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "serde")]
macro_rules! __enum_serde {
    ($type:ty) => {
        impl $crate::__private::serde::Serialize for $type {
            fn serialize<S: $crate::__private::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <::std::string::String as $crate::__private::serde::Deserialize>::deserialize(deserializer)?;
                Ok(text.into())
            }
        }
    };
}

/// Nothing: serde's traits are not asked for.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "serde"))]
macro_rules! __enum_serde {
    ($type:ty) => {};
}

/// When a value exists, for values that do not always.
pub fn availability<E: OpenEnum>(value: &E) -> Option<&'static crate::Availability> {
    let index = value.index().ok()?;
    let availability = &E::table().values.get(index)?.availability;
    (!availability.is_always()).then_some(availability)
}
