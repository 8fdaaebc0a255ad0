//! Texts and names with a spelling of their own.
//!
//! In: nothing; these are types. Out: the pattern that each matches. It says the same as the code that takes the text
//! apart; a test holds the two against each other.

/// Says which names an author may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Any.
    Any,
    /// Any, but at least one.
    Some,
    /// Those of header fields; the empty one is the beginning of all.
    Headers,
    /// HTTP statuses.
    Statuses,
}

/// Says how a text is spelt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// The address of a service: a URL with scheme and host; the host may have placeholders.
    Address,
    /// Labels in front of a host, each with its dot; a label may have placeholders.
    HostPrefix,
    /// The name of a header field.
    HeaderName,
    /// A path that begins with a slash, with placeholders in braces.
    Path,
    /// `METHOD /path?query`; without a path it is the base path's.
    RequestLine,
    /// A whole number with a unit of time.
    Interval,
}

impl Names {
    /// Returns a regular expression that the names match; none where any do.
    pub fn pattern(self) -> Option<&'static str> {
        match self {
            Self::Any | Self::Some => None,
            Self::Headers => Some("^[A-Za-z0-9!#$%&'*+.^_`|~-]*$"),
            Self::Statuses => Some("^[1-5][0-9][0-9]$"),
        }
    }

    /// Returns whether a table of such names must have one: an operation without any status accepts no answer, and an
    /// enum without values says nothing.
    pub fn at_least_one(self) -> bool {
        matches!(self, Self::Some | Self::Statuses)
    }
}

impl Spelling {
    /// Returns a regular expression that the texts match.
    pub fn pattern(self) -> &'static str {
        match self {
            Self::Address => {
                "^https?://([^/\\s{}?#\"<>\\\\^`|]|\\{[^\\s?#{}/+*,:;&=!|@]+\\})+(/[^\\s{}?#\"<>\\\\^`|]*)?$"
            }
            Self::HostPrefix => "^(([A-Za-z0-9-]|\\{[^\\s?#{}/+*,:;&=!|@.]+\\})+\\.)+$",
            Self::HeaderName => "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",
            Self::Path => "^/([!$%&'()*+,./0-9:;=@A-Z_a-z|~\\[\\]-]|\\{[^\\s?#{}/+*,:;&=!|@]+\\})*$",
            Self::RequestLine => {
                "^[A-Z]+( ?$| (/([!$%&'()*+,./0-9:;=@A-Z_a-z|~\\[\\]-]|\\{[^\\s?#{}/+*,:;&=!|@]+\\})*(/\\{[^\\s?#{}/+*,:;&=!|@]+\\+\\})?|/\\{[^\\s?#{}/+*,:;&=!|@]+\\+\\})?(\\?[^\\s?#{}&=][^\\s?#{}&]*(&[^\\s?#{}&=][^\\s?#{}&]*)*)?$)"
            }
            Self::Interval => "^[0-9]+(ms|s|m)$",
        }
    }
}
