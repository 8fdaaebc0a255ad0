//! Headers of answers as structs.
//!
//! In: names and texts of headers, and an operation's table of them. Out: the fields of the operation's struct; and the
//! way back, without what the version does not have. Nothing here knows a type of HTTP: where headers come from and go to
//! is the business of client and server.

#[cfg(any(feature = "client", feature = "server", feature = "testing"))]
mod texts;

#[cfg(feature = "server")]
pub(crate) use texts::Written;
#[cfg(any(feature = "client", feature = "testing"))]
pub(crate) use texts::read;
#[cfg(any(feature = "server", feature = "testing"))]
pub(crate) use texts::{constants, write};

use std::fmt;
use std::ops::Deref;

use crate::{Parameter, ParameterValue};

/// Describes a struct that holds the headers of an operation's answer; [`headers!`](crate::headers) implements it.
///
/// Whether there is such a struct, and what a method returns, follows one rule. Where an operation describes no response
/// headers, its method returns the body alone. Where it describes some and answers without a body, the method returns the
/// struct of headers, such as `GetHeaders`. Otherwise it returns both, as [`WithHeaders`]. Of work that
/// goes on after its answer, `Accepted` holds the same.
pub trait ResponseHeaders: Send + Sync + 'static {
    /// Returns the table of the headers.
    fn table(&self) -> &'static [Parameter];
    /// Returns the value of the header at that index of the table; `None` for one that is always the same.
    fn value(&self, index: usize) -> Option<&dyn ParameterValue>;
    /// Returns the value of the header at that index of the table, to be read into.
    fn value_mut(&mut self, index: usize) -> Option<&mut dyn ParameterValue>;
    /// Makes what is read into.
    fn empty() -> Self
    where
        Self: Sized;
}

/// Makes headers that are read into.
pub fn make<H: ResponseHeaders>() -> Box<dyn ResponseHeaders> {
    Box::new(H::empty())
}

/// Holds the body of an answer together with its headers. It dereferences to the body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WithHeaders<B, H> {
    /// Holds the body.
    pub body: B,
    /// Holds the headers that the operation describes.
    pub headers: H,
}

impl<B, H> WithHeaders<B, H> {
    /// Puts both together.
    pub const fn new(body: B, headers: H) -> Self {
        Self { body, headers }
    }

    /// Returns the body alone.
    pub fn into_body(self) -> B {
        self.body
    }
}

impl<B, H> Deref for WithHeaders<B, H> {
    type Target = B;

    fn deref(&self) -> &B {
        &self.body
    }
}

/// Reports a header of an answer that is missing, or that cannot be read. Its value is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HeaderError {
    /// Names the header.
    pub name: String,
    /// Says what it should hold, such as `an integer`.
    pub expected: &'static str,
    /// Says whether it is missing; otherwise it holds something else.
    pub missing: bool,
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, expected, missing } = self;
        if *missing {
            write!(f, "the header `{name}` is missing, which should hold {expected}")
        } else {
            write!(f, "the header `{name}` does not hold {expected}")
        }
    }
}

impl std::error::Error for HeaderError {}

/// Declares the struct of the headers of an operation's answer.
///
/// `#[answered_by(TABLE)]` names the static of the operation; `#[header(INDEX)]` stands before each field with its index
/// in the operation's `response_headers`.
///
/// ```
/// use xms_runtime::{Kind, Method, Operation, Parameter};
///
/// pub static GET: Operation = Operation::new("beds.get", "Get Bed", Method::Get, "/beds")
///     .response_headers(&[Parameter::new("etag", Kind::String).required(), Parameter::new("x-count", Kind::Int32)]);
///
/// xms_runtime::headers! {
///     /// Holds the headers that `GET` answers.
///     #[derive(Clone, Debug, PartialEq)]
///     #[non_exhaustive]
///     #[answered_by(GET)]
///     pub struct GetHeaders {
///         /// Names the state of the bed.
///         #[header(0)]
///         pub etag: String,
///         /// Counts the tulips.
///         #[header(1)]
///         pub count: Option<i32>,
///     }
/// }
/// ```
#[macro_export]
macro_rules! headers {
    (
        $(#[doc = $doc:tt])*
        #[derive($($derive:ident),* $(,)?)]
        #[non_exhaustive]
        #[answered_by($table:path)]
        $vis:vis struct $name:ident {
            $(
                $(#[doc = $field_doc:tt])*
                #[header($index:tt)]
                $field_vis:vis $field:ident: $type:ty
            ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive($($derive),*)]
        #[non_exhaustive]
        $vis struct $name {
            $(
                $(#[doc = $field_doc])*
                $field_vis $field: $type,
            )*
        }

        impl $crate::ResponseHeaders for $name {
            fn table(&self) -> &'static [$crate::Parameter] {
                $table.response_headers
            }

            fn value(
                &self,
                index: ::core::primitive::usize,
            ) -> ::core::option::Option<&dyn $crate::ParameterValue> {
                match index {
                    $($index => ::core::option::Option::Some(&self.$field),)*
                    _ => ::core::option::Option::None,
                }
            }

            fn value_mut(
                &mut self,
                index: ::core::primitive::usize,
            ) -> ::core::option::Option<&mut dyn $crate::ParameterValue> {
                match index {
                    $($index => ::core::option::Option::Some(&mut self.$field),)*
                    _ => ::core::option::Option::None,
                }
            }

            fn empty() -> Self {
                Self { $($field: $crate::ParameterValue::unset(),)* }
            }
        }
    };
}
