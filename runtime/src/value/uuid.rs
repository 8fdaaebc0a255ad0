//! UUIDs in the spellings that services use.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::Scalar;

/// Holds a UUID. It compares by value, and keeps the spelling with which it was read (dashes or none, each letter in
/// upper or lower case).
///
/// A request id in a header has no dashes, and the same id in an element has them: as `Uuid` they are equal.
#[derive(Clone, Copy)]
pub struct Uuid {
    value: uuid::Uuid,
    dashes: bool,
    /// A bit for each of its 32 digits, the first the highest: whether it is a letter in upper case.
    upper: u32,
}

/// Reports a text that is not a UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseUuidError;

impl Uuid {
    /// Makes the UUID of that number, spelled in lower case with dashes.
    pub const fn from_u128(value: u128) -> Self {
        Self { value: uuid::Uuid::from_u128(value), dashes: true, upper: 0 }
    }

    /// Returns the number.
    pub const fn as_u128(&self) -> u128 {
        self.value.as_u128()
    }

    /// Returns the text in lower case without dashes, as request ids stand in headers and paths.
    pub fn simple(&self) -> String {
        self.value.simple().to_string()
    }
}

impl PartialEq for Uuid {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for Uuid {}

impl std::hash::Hash for Uuid {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl fmt::Display for ParseUuidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a UUID is 32 hexadecimal digits, with dashes or without")
    }
}

impl std::error::Error for ParseUuidError {}

impl FromStr for Uuid {
    type Err = ParseUuidError;

    fn from_str(text: &str) -> Result<Self, ParseUuidError> {
        let value = xms_facts::parse_uuid(text).map(uuid::Uuid::from_u128).ok_or(ParseUuidError)?;
        let digits = text.bytes().filter(|&byte| byte != b'-');
        let upper = digits.fold(0, |upper, digit| upper << 1 | u32::from(digit.is_ascii_uppercase()));
        Ok(Self { value, dashes: text.len() == 36, upper })
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut buffer = [0; uuid::fmt::Hyphenated::LENGTH];
        let text = match self.dashes {
            true => self.value.as_hyphenated().encode_lower(&mut buffer),
            false => self.value.as_simple().encode_lower(&mut buffer),
        };
        if self.upper != 0 {
            let digits = (0..text.len()).filter(|at| !matches!(at, 8 | 13 | 18 | 23) || !self.dashes);
            for (number, at) in digits.enumerate() {
                if self.upper << number >> 31 == 1
                    && let Some(digit) = text.get_mut(at..=at)
                {
                    digit.make_ascii_uppercase();
                }
            }
        }
        f.write_str(text)
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Scalar for Uuid {
    const EXPECTED: &'static str = "a UUID";

    fn from_wire(text: Cow<'_, str>) -> Option<Self> {
        text.trim().parse().ok()
    }

    fn to_wire(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }

    fn is_plain(&self) -> bool {
        true
    }

    fn empty() -> Self {
        Self::from_u128(0)
    }
}

crate::scalar_value!(Uuid);

#[cfg(feature = "serde")]
impl serde::Serialize for Uuid {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Uuid {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_kept_and_values_compared() {
        let header: Uuid = "581C40F376173A03B792561BE859A88A".parse().unwrap();
        let element: Uuid = "581c40f3-7617-3a03-b792-561be859a88a".parse().unwrap();
        assert_eq!(header, element);
        assert_eq!(header.to_string(), "581C40F376173A03B792561BE859A88A");
        assert_eq!(element.to_string(), "581c40f3-7617-3a03-b792-561be859a88a");
        for mixed in ["581C40f3-7617-3a03-b792-561bE859a88A", "581c40F376173A03b792561be859a88A"] {
            assert_eq!(mixed.parse::<Uuid>().unwrap().to_string(), mixed);
        }
        assert_eq!(element.simple(), "581c40f376173a03b792561be859a88a");
        assert_eq!("581c40f3-7617".parse::<Uuid>(), Err(ParseUuidError));
    }
}
