//! How a record is written: for which version, on which side, and how strictly.
//!
//! In: nothing. Out: the choices that [`encode`](super::encode) takes. Nothing is written here.

use crate::Version;

/// Decides what happens to a field that is set and that the version of a request does not have, and whether what must
/// be set is asked for.
///
/// Whatever the gate, a value keeps to its limits, holds only characters that XML can, and can be told from others.
///
/// ```
#[doc = include_str!("../../doc/example-service.txt")]
/// use xms_runtime::Gate;
/// use xms_runtime::xml::{Encoding, encode};
///
/// // The field `Covered` exists since `V2`, which is documented.
/// let bed = Bed { name: "peas".to_owned(), covered: Some(true) };
/// let at_v1 = |gate| encode(&bed, &Encoding::client(V1, gate));
/// assert!(at_v1(Gate::Strict).is_err() && at_v1(Gate::Documented).is_err());
/// assert_eq!(at_v1(Gate::Off)?, "<Bed><Name>peas</Name><Covered>true</Covered></Bed>");
/// # Ok::<(), xms_runtime::xml::EncodeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Gate {
    /// Fails to encode, also when the field's version is only an upper bound.
    #[default]
    Strict,
    /// Fails to encode when the field's version is documented; a field that was only seen at a later version is sent.
    Documented,
    /// Sends everything whatever the version, and asks for nothing: neither for what is required, nor for one of several.
    Off,
}

/// Says which side writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// A client writes a request: limits are checked, and the gate decides about fields that the version does not have.
    Client(Gate),
    /// A server writes a response: fields that the version does not have are left out.
    Server,
}

/// Describes how a record is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Encoding {
    /// Names the version to write for.
    pub version: Version,
    /// Says which side writes.
    pub side: Side,
    /// Says whether an XML declaration stands in front.
    pub declaration: bool,
}

impl Encoding {
    /// Describes a request of that version, without an XML declaration.
    pub fn client(version: Version, gate: Gate) -> Self {
        Self { version, side: Side::Client(gate), declaration: false }
    }

    /// Describes a response to a request of that version, without an XML declaration.
    pub fn server(version: Version) -> Self {
        Self { version, side: Side::Server, declaration: false }
    }

    /// Says whether an XML declaration stands in front.
    pub fn declaration(mut self, declaration: bool) -> Self {
        self.declaration = declaration;
        self
    }
}
