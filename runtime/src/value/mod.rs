//! Everything a field can hold, and how it is read and written.
//!
//! A [`Scalar`] is a value with one text; its `Value` implementation is the same for all and made by a macro here.
//! Values keep what the wire said until they are changed. Nothing here knows documents or tables.

mod base64;
mod date;
mod dictionary;
mod digits;
mod duration;
mod joined;
mod list;
mod moment_form;
mod nillable;
mod nothing;
mod open_enum;
mod scalar;
mod secret;
mod subtree;
#[cfg(any(feature = "client", feature = "server", feature = "serde", feature = "testing"))]
mod text;
mod uri;
mod uuid;

pub use base64::{Base64Bytes, Base64Error, Base64Text};
pub use date::{Date, DateTime, ParseDateError};
pub use dictionary::Dictionary;
pub use duration::{Duration, ParseDurationError};
pub use joined::Joined;
pub use nillable::Nillable;
pub use open_enum::{OpenEnum, Unrecognized};
pub use scalar::Scalar;
#[cfg(feature = "client")]
pub(crate) use secret::MASK;
pub use secret::Secret;
pub use subtree::{ParseXmlError, Xml};
#[cfg(any(feature = "client", feature = "server", feature = "testing"))]
pub(crate) use text::text_at;
#[cfg(feature = "client")]
pub(crate) use text::{children_of, text_of};
pub use uri::Uri;
pub use uuid::{ParseUuidError, Uuid};

/// What macros of this crate expand to.
pub(crate) mod private {
    pub use super::nothing::{nothing, nothing_mut};
    pub use super::open_enum::{
        as_str as enum_as_str, availability as enum_availability, from_number as enum_from_number,
        from_text as enum_from_text, from_wire as enum_from_wire, is_plain as enum_is_plain,
        settled_text as enum_settled_text,
    };
    pub use super::scalar::{read as read_scalar, read_text as read_scalar_text, write as write_scalar};
}
