//! How a record is written: for which version, on which side, and how strictly.
//!
//! In: nothing. Out: the choices that [`encode`](super::encode) takes. Nothing is written here.

use crate::Version;

/// What happens to a set field that the version does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Gate {
    /// Refused, also when its version is only an upper bound.
    #[default]
    Strict,
    /// Refused when its version is documented; a field that was only seen at a later version passes.
    Documented,
    /// Sent as it is.
    Off,
}

/// Which side writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// A request: limits are checked, and the gate decides about fields that the version does not have.
    Client(Gate),
    /// An answer: fields that the version does not have are left out.
    Server,
}

/// How a record is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Encoding {
    /// For this version.
    pub version: Version,
    /// On this side.
    pub side: Side,
    /// With an XML declaration in front.
    pub declaration: bool,
}

impl Encoding {
    /// A request of that version.
    pub fn client(version: Version, gate: Gate) -> Self {
        Self { version, side: Side::Client(gate), declaration: false }
    }

    /// An answer to a request of that version.
    pub fn server(version: Version) -> Self {
        Self { version, side: Side::Server, declaration: false }
    }

    /// Says whether an XML declaration stands in front.
    pub fn declaration(mut self, declaration: bool) -> Self {
        self.declaration = declaration;
        self
    }
}
