//! The XML engine: walks the tables of records in both directions.
//!
//! Reading: bytes → `charset` (UTF-8) → `reader` (tokens) → `decoder` (records, or one after the other the items of a list
//! whose document comes in pieces), and for requests `well_formed`.
//! Writing: records → `encoder` → `escape` → text. What a version has is decided here, while writing, so that
//! there is no second pass and nothing is forgotten. Nothing here does I/O or knows a service.

mod attributes;
mod charset;
mod decoder;
mod decoding;
mod encoder;
mod encoding;
mod error;
mod escape;
mod limits;
mod name;
mod namespace;
mod peek;
mod reader;
mod steps;
mod well_formed;

#[cfg(feature = "client")]
pub(crate) use decoder::Envelope;
#[cfg(feature = "testing")]
pub(crate) use decoder::readable;
pub use decoder::{Decoder, ItemDecoder, ItemList, ItemProgress, decode, decode_into};
pub use decoding::{Decoding, Unknown};
#[doc(hidden)]
pub use encoder::Made;
#[cfg(any(feature = "client", feature = "server", feature = "serde", feature = "testing"))]
pub(crate) use encoder::encode_replacing;
pub use encoder::{Encoder, ItemEncoder, encode, encode_answer, encode_texts, lowest_version};
pub use encoding::{Encoding, Gate, Side};
pub use error::{EncodeError, Problem, ProblemKind, XmlError, XmlErrorKind};
pub use limits::DocumentLimits;
pub(crate) use namespace::DefaultNamespace;
#[cfg(feature = "testing")]
pub(crate) use namespace::Namespaces;
pub(crate) use peek::peek_at;
pub use peek::{Peek, peek};
#[cfg(feature = "steps")]
pub use steps::steps;
pub use well_formed::TOLERATED;
pub(crate) use well_formed::well_formed;
#[cfg(any(feature = "client", feature = "testing"))]
pub(crate) use {
    attributes::attributes,
    reader::{Reader, Token, local_name},
};

/// Names the namespace of `i:nil` and `i:type`, that of XML Schema instances
/// (<https://www.w3.org/TR/xmlschema-1/#Instance_Document_Constructions>).
pub const INSTANCE_NAMESPACE: &str = "http://www.w3.org/2001/XMLSchema-instance";
