//! Names of hosts, as requests and flags give them.
//!
//! In: the text of a `Host` header, of an origin, or of a flag. Out: a name or an address, perhaps with a port, in one
//! spelling. Nothing is looked up.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

/// The longest name that a host can have (RFC 1035).
const MAX_NAME_BYTES: usize = 253;

/// Names a host under which a server may be reached: a name or an address, and a port where only that one is meant.
///
/// ```
/// use xms_test_server::Host;
///
/// assert_eq!("Emulator.Example".parse::<Host>()?.to_string(), "emulator.example");
/// assert_eq!("[::1]:8080".parse::<Host>()?.to_string(), "[::1]:8080");
/// assert!("http://emulator.example/".parse::<Host>().is_err());
/// # Ok::<(), xms_test_server::ParseHostError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    name: Name,
    port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Name {
    Address(IpAddr),
    /// In lower case, without a dot at its end.
    Domain(String),
}

/// Says that a text names no host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseHostError(());

impl fmt::Display for ParseHostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a host is a name or an address, perhaps with a port, such as `emulator.example` or `10.0.0.5:8080`",
        )
    }
}

impl std::error::Error for ParseHostError {}

impl FromStr for Host {
    type Err = ParseHostError;

    fn from_str(text: &str) -> Result<Self, ParseHostError> {
        Self::parse(text).ok_or(ParseHostError(()))
    }
}

impl Host {
    fn parse(text: &str) -> Option<Self> {
        if let Ok(address) = text.parse::<Ipv6Addr>() {
            return Some(Self { name: Name::Address(address.into()), port: None });
        }
        let (name, port) = match text.strip_prefix('[') {
            Some(rest) => {
                let (address, port) = rest.split_once(']')?;
                let port = if port.is_empty() { None } else { Some(port.strip_prefix(':')?) };
                (Name::Address(address.parse::<Ipv6Addr>().ok()?.into()), port)
            }
            None => match text.split_once(':') {
                Some((name, port)) => (Name::parse(name)?, Some(port)),
                None => (Name::parse(text)?, None),
            },
        };
        let port = match port {
            Some(port) => Some(port.bytes().all(|byte| byte.is_ascii_digit()).then(|| port.parse().ok())??),
            None => None,
        };
        Some(Self { name, port })
    }

    /// Returns its port, where it names one.
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// Returns whether it names this machine to everybody who uses it: no name of somebody else's can lead there.
    pub fn is_loopback(&self) -> bool {
        match &self.name {
            Name::Address(address) => address.to_canonical().is_loopback(),
            Name::Domain(name) => name == "localhost",
        }
    }

    /// Returns whether it is that address.
    pub fn is_address(&self, other: IpAddr) -> bool {
        matches!(&self.name, Name::Address(address) if address.to_canonical() == other.to_canonical())
    }

    /// Returns whether it is among those that `self` stands for, where `port` is the one that is not written.
    pub fn covers(&self, other: &Self, port: u16) -> bool {
        self.name == other.name && self.port.is_none_or(|own| own == other.port.unwrap_or(port))
    }

    /// Returns whether both are the same, where `port` is the one that is not written.
    pub fn is_same(&self, other: &Self, port: u16) -> bool {
        self.name == other.name && self.port.unwrap_or(port) == other.port.unwrap_or(port)
    }
}

impl Name {
    fn parse(text: &str) -> Option<Self> {
        if let Ok(address) = text.parse::<IpAddr>() {
            return Some(Self::Address(address));
        }
        let name = text.strip_suffix('.').unwrap_or(text);
        let fits = |label: &str| {
            // Names in containers have underscores.
            !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        };
        (name.len() <= MAX_NAME_BYTES && name.split('.').all(fits)).then(|| Self::Domain(name.to_ascii_lowercase()))
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Name::Address(IpAddr::V6(address)) => write!(f, "[{address}]"),
            Name::Address(address) => write!(f, "{address}"),
            Name::Domain(name) => f.write_str(name),
        }?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_read_in_one_spelling() {
        for (text, host) in [
            ("LOCALHOST.:80", Some("localhost:80")),
            ("127.0.0.1", Some("127.0.0.1")),
            ("::1", Some("[::1]")),
            ("[::1]:8080", Some("[::1]:8080")),
            ("my_service", Some("my_service")),
            ("", None),
            ("*", None),
            ("*.example", None),
            ("a b", None),
            ("user@localhost", None),
            ("localhost:", None),
            ("localhost:+80", None),
            ("localhost:65536", None),
            ("localhost/", None),
            ("[::1", None),
            ("[::1]80", None),
            ("a..b", None),
        ] {
            assert_eq!(text.parse::<Host>().ok().map(|host| host.to_string()).as_deref(), host, "{text}");
        }
    }

    #[test]
    fn only_names_of_this_machine_are_loopback() {
        let is = |text: &str| text.parse::<Host>().is_ok_and(|host| host.is_loopback());
        assert!(["localhost", "127.0.0.1:1", "127.9.9.9", "[::1]:1", "[::ffff:127.0.0.1]"].into_iter().all(is));
        let others = ["localhost.evil.example", "127.0.0.1.evil.example", "evil.example", "10.0.0.1", "0.0.0.0"];
        assert!(!others.into_iter().any(is));
    }
}
