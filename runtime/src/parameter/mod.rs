//! The tables of parameters in path, query and header, and what a parameter with a type of its own can hold.

#[cfg(any(feature = "client", feature = "server", feature = "testing"))]
mod several;
mod value;

#[cfg(feature = "client")]
pub(crate) use several::split;
#[cfg(any(feature = "client", feature = "server", feature = "testing"))]
pub(crate) use several::{Part, join, received};
pub use value::{ParameterText, ParameterValue};

#[cfg(feature = "client")]
use std::borrow::Cow;

use crate::Availability;
use crate::availability::availability_builders;
use crate::shape::{Kind, Limits};
#[cfg(feature = "client")]
use crate::value::{DateTime, Scalar};

/// Describes a parameter in path, query or header.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Gives its name on the wire; of a path parameter, the placeholder's.
    pub name: &'static str,
    /// Says what its value is.
    pub kind: Kind,
    /// Says what it carries.
    pub role: Role,
    /// Says whether it must be given.
    pub required: bool,
    /// Says whether its value is never shown.
    pub secret: bool,
    /// Says in which versions it exists.
    pub availability: Availability,
    /// Says whether the map of a beginning also holds what has a parameter of its own, as it was received.
    pub overlaps: bool,
    /// Says whether the client makes a value, an unused UUID, where the caller gives none.
    pub generated: bool,
    /// Bounds its value, which is checked before sending.
    pub limits: Option<&'static Limits>,
}

/// Says what a parameter carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A value of the caller's.
    Value,
    /// Always this text.
    Constant(&'static str),
    /// The client's version.
    Version,
    /// Any number of headers or query parameters whose names begin with the parameter's.
    Prefix,
}

availability_builders!(Parameter);

/// Headers that say how a message is sent, what its body is, and who sends it: nobody means them who speaks of all headers
/// that are not described.
#[cfg(any(feature = "client", feature = "server", feature = "testing"))]
const OF_MESSAGES: [&str; 21] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "expect",
    "host",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "server",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "www-authenticate",
];

/// Says whether a header is one that its table does not describe by a name, or the beginning of one, and that belongs to
/// the message or to the service, whose own headers are given: those of the version and of the request's id.
#[cfg(any(feature = "client", feature = "server", feature = "testing"))]
pub(crate) fn belongs_to_message(name: &str, table: &[Parameter], of_service: &[&str]) -> bool {
    // Only such a map meets names that nothing describes.
    if !table.iter().any(|one| one.name.is_empty()) {
        return false;
    }
    let is_own = |own: &&str| own.eq_ignore_ascii_case(name);
    let is_described = |one: &Parameter| !one.name.is_empty() && one.rest(name).is_some();
    (OF_MESSAGES.iter().any(is_own) || of_service.iter().any(is_own)) && !table.iter().any(is_described)
}

/// Stands in addresses for values that nobody may see.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) const REDACTED: &str = "REDACTED";

#[cfg(feature = "client")]
impl Parameter {
    /// Gives the text that stands on the wire for one that Rust made: of numbers only the infinite ones differ, and
    /// moments are in the form that the table says.
    pub(crate) fn wire_text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match (*self.kind.item(), text) {
            (Kind::Double, "inf") => "INF".into(),
            (Kind::Double, "-inf") => "-INF".into(),
            (Kind::DoubleInfinity, "inf") => "Infinity".into(),
            (Kind::DoubleInfinity, "-inf") => "-Infinity".into(),
            (Kind::DateTime | Kind::HttpDate | Kind::UnixTime, _) => match text.parse::<DateTime>() {
                Ok(moment) => Cow::Owned(moment.to_wire_as(self.kind.item()).into_owned()),
                Err(_) => text.into(),
            },
            _ => text.into(),
        }
    }
}

impl Parameter {
    /// Gives what stands behind its own name in that of a header or query parameter of `table`; `None` where it is not one
    /// of its. What has its own name is described by nothing else.
    pub(crate) fn rest_of<'n>(&self, name: &'n str, table: &[Self]) -> Option<&'n str> {
        let rest = self.rest(name)?;
        let has_own = |other: &Self| other.role != Role::Prefix && other.rest(name).is_some();
        let is_described = self.role == Role::Prefix && table.iter().any(has_own);
        (!is_described).then_some(rest)
    }

    /// The same for one that was received, which may stand in a map beside its own place.
    #[cfg(any(feature = "client", feature = "server", feature = "testing"))]
    pub(crate) fn rest_received<'n>(&self, name: &'n str, table: &[Self]) -> Option<&'n str> {
        if self.overlaps { self.rest(name) } else { self.rest_of(name, table) }
    }

    fn rest<'n>(&self, name: &'n str) -> Option<&'n str> {
        let (start, rest) = (name.get(..self.name.len())?, name.get(self.name.len()..)?);
        let is_prefix = self.role == Role::Prefix;
        (start.eq_ignore_ascii_case(self.name) && rest.is_empty() != is_prefix).then_some(rest)
    }

    /// Gives what may be shown of its value.
    #[cfg(any(feature = "client", feature = "server"))]
    pub(crate) const fn shown<'v>(&self, value: &'v str) -> &'v str {
        if self.secret { REDACTED } else { value }
    }

    /// Describes an optional value that exists in every version.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            role: Role::Value,
            required: false,
            secret: false,
            overlaps: false,
            generated: false,
            availability: Availability::ALWAYS,
            limits: None,
        }
    }

    /// Describes a parameter that is always there with the same text.
    pub const fn constant(name: &'static str, text: &'static str) -> Self {
        let mut parameter = Self::new(name, Kind::String);
        parameter.role = Role::Constant(text);
        parameter.required = true;
        parameter
    }

    const fn mark_gated(self) -> Self {
        self
    }

    /// Says that it must be given.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Says that its value is never shown.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Says that it carries the client's version.
    pub const fn version(mut self) -> Self {
        self.role = Role::Version;
        self
    }

    /// Says that the client makes a value where the caller gives none.
    pub const fn generated(mut self) -> Self {
        self.generated = true;
        self
    }

    /// Says that it stands for all headers or query parameters whose names begin with its own.
    pub const fn prefix(mut self) -> Self {
        self.role = Role::Prefix;
        self
    }

    /// Says that the map of a beginning also holds what has a parameter of its own, as it was received.
    pub const fn overlapping(mut self) -> Self {
        self.overlaps = true;
        self
    }

    /// Bounds its value, which is checked before sending.
    pub const fn limits(mut self, limits: &'static Limits) -> Self {
        self.limits = Some(limits);
        self
    }
}
