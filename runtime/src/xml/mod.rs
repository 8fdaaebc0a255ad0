//! The XML engine: walks the tables of records in both directions.
//!
//! Reading: bytes → `reader` (tokens) → `decoder` (records).
//! Writing: records → `encoder` → `escape` → text. What a version has is decided here, while writing, so that
//! there is no second pass and nothing is forgotten. Nothing here does I/O or knows a service.

mod attributes;
mod decoder;
mod encoder;
mod encoding;
mod error;
mod escape;
mod limits;
mod namespace;
mod peek;
mod reader;
#[cfg(feature = "server")]
mod well_formed;

pub use decoder::{Decoder, Decoding, Unknown, decode, decode_into};
#[cfg(any(feature = "client", feature = "serde"))]
pub(crate) use encoder::encode_replacing;
pub use encoder::{Encoder, encode, encode_answer, encode_texts, lowest_version};
pub use encoding::{Encoding, Gate, Side};
pub use error::{EncodeError, Problem, ProblemKind, XmlError, XmlErrorKind};
pub use limits::DocumentLimits;
#[cfg(feature = "testing")]
pub(crate) use namespace::Namespaces;
pub use peek::{Peek, peek};
#[cfg(feature = "server")]
pub(crate) use well_formed::well_formed;
#[cfg(any(feature = "client", feature = "testing"))]
pub(crate) use {
    attributes::attributes,
    reader::{Reader, Token, local_name},
};

/// Names the namespace of `i:nil` and `i:type`, that of XML Schema instances
/// (<https://www.w3.org/TR/xmlschema-1/#Instance_Document_Constructions>).
pub const INSTANCE_NAMESPACE: &str = "http://www.w3.org/2001/XMLSchema-instance";
