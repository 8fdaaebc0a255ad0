//! URIs as the wire has them.

use std::borrow::Cow;
use std::fmt;

use zeroize::Zeroize;

use super::Scalar;
use super::scalar::trimmed;

/// Holds a URI as it is on the wire. It is not checked: services send addresses that no parser accepts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Uri(String);

impl Uri {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the text and consumes the URI.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl From<&str> for Uri {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Uri {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl AsRef<str> for Uri {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Scalar for Uri {
    const EXPECTED: &'static str = "a URI";
    const EMPTY_IS_VALUE: bool = true;

    fn from_wire(text: Cow<'_, str>) -> Option<Self> {
        Some(Self(trimmed(text).into_owned()))
    }

    fn to_wire(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.0)
    }

    fn empty() -> Self {
        Self(String::new())
    }

    fn wipe(&mut self) {
        self.0.zeroize();
    }
}

crate::scalar_value!(Uri);
