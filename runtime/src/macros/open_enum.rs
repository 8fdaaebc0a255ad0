//! [`open_enum!`](crate::open_enum): enums for open sets of values.

/// Declares the enum of an open set of values, with its table, its conversions from and to text, and its place in records.
///
/// `#[values(TABLE, "Name")]` names the static that holds the table, and the enum in the description.
/// `#[value(INDEX, "Text")]` stands before each variant with its index in the table and its text on the wire; further calls
/// of [`EnumValue`](crate::EnumValue)'s setters follow. `int32` behind the enum's name says that its values are whole
/// numbers on the wire. One more variant is added, `Unrecognized`, which keeps a text that
/// this SDK does not name.
///
/// ```
/// xms_runtime::open_enum! {
///     /// Says how a thing is going.
///     #[values(STATE, "State")]
///     pub enum State {
///         /// It is running.
///         #[value(0, "Running")]
///         Running,
///     }
/// }
///
/// assert_eq!(State::from("Running"), State::Running);
/// assert_eq!(State::from("Paused").as_str(), "Paused");
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[doc = $doc:tt])*
        #[values($table_vis:vis $table:ident, $enum:literal $(, $number:ident)?)]
        $vis:vis enum $name:ident {
            $(
                $(#[doc = $variant_doc:tt])*
                #[value($index:literal, $text:literal $(, $call:ident($($args:tt)*))* $(,)?)]
                $variant:ident
            ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $(
                $(#[doc = $variant_doc])*
                $variant,
            )*
            /// Keeps a value that this SDK does not name.
            Unrecognized($crate::Unrecognized),
        }

        impl $name {
            /// Describes this enum: its values and their versions.
            pub const TABLE: &'static $crate::EnumShape = &$table;

            /// Gives the value as it is on the wire.
            pub fn as_str(&self) -> &::core::primitive::str {
                $crate::__private::enum_as_str(self)
            }
        }

        $table_vis static $table: $crate::EnumShape = $crate::EnumShape::new(
            $enum,
            &[$($crate::EnumValue::new($text)$(.$call($($args)*))*),*],
        )
        $(.$number())?;

        impl $crate::OpenEnum for $name {
            fn table() -> &'static $crate::EnumShape {
                &$table
            }

            fn named(index: ::core::primitive::usize) -> ::core::option::Option<Self> {
                match index {
                    $($index => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }

            fn unrecognized(text: $crate::Unrecognized) -> Self {
                Self::Unrecognized(text)
            }

            fn index(&self) -> ::core::result::Result<::core::primitive::usize, &$crate::Unrecognized> {
                match self {
                    $(Self::$variant => ::core::result::Result::Ok($index),)*
                    Self::Unrecognized(text) => ::core::result::Result::Err(text),
                }
            }
        }

        impl ::core::convert::From<&::core::primitive::str> for $name {
            fn from(text: &::core::primitive::str) -> Self {
                $crate::__private::enum_from_text(text)
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                $crate::__private::enum_from_text(&text)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str($crate::__private::enum_as_str(self))
            }
        }

        impl $crate::Scalar for $name {
            const EXPECTED: &'static ::core::primitive::str = "a value";

            fn from_wire(text: ::std::borrow::Cow<'_, ::core::primitive::str>) -> ::core::option::Option<Self> {
                $crate::__private::enum_from_wire(text)
            }

            fn to_wire(&self) -> ::std::borrow::Cow<'_, ::core::primitive::str> {
                ::std::borrow::Cow::Borrowed($crate::__private::enum_as_str(self))
            }

            fn empty() -> Self {
                $crate::__private::enum_from_text("")
            }

            fn is_plain(&self) -> ::core::primitive::bool {
                $crate::__private::enum_is_plain(self)
            }

            fn settled_text(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::enum_settled_text(self)
            }

            fn availability(&self) -> ::core::option::Option<&'static $crate::Availability> {
                $crate::__private::enum_availability(self)
            }
        }

        $crate::scalar_value!($name);
        $crate::__enum_serde!($name);
        $($crate::__enum_number!($name, $number);)?
    };
}

/// Conversions of an enum whose values are numbers.
#[doc(hidden)]
#[macro_export]
macro_rules! __enum_number {
    ($type:ty, int32) => {
        impl ::core::convert::From<::core::primitive::i32> for $type {
            fn from(number: ::core::primitive::i32) -> Self {
                $crate::__private::enum_from_number(number)
            }
        }
    };
}

/// serde's traits for an open enum: its text.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "serde")]
macro_rules! __enum_serde {
    ($type:ty) => {
        impl $crate::__private::serde::Serialize for $type {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serde::Serializer::serialize_str(serializer, $crate::__private::enum_as_str(self))
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let text = <::std::string::String as $crate::__private::serde::Deserialize>::deserialize(deserializer)?;
                ::core::result::Result::Ok($crate::__private::enum_from_text(&text))
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
