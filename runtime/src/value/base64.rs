//! Base64, decoded when somebody asks.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

use xms_facts::{decode_base64, encode_base64};
use zeroize::Zeroize;

use super::Scalar;
use super::scalar::trimmed;

/// Reports base64 that cannot be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Base64Error {
    /// The text is not base64.
    NotBase64,
    /// The text is base64 of bytes that are not UTF-8.
    NotUtf8,
}

impl fmt::Display for Base64Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotBase64 => "the text is not base64",
            Self::NotUtf8 => "the decoded bytes are not UTF-8",
        })
    }
}

impl std::error::Error for Base64Error {}

fn decode(encoded: &str) -> Result<Vec<u8>, Base64Error> {
    decode_base64(encoded).ok_or(Base64Error::NotBase64)
}

/// Holds text that stands on the wire as base64 of its UTF-8.
///
/// It keeps what the wire said and decodes when asked: real services send base64 that is not UTF-8, and such a response
/// is read all the same. A text converts into it by being encoded.
///
/// ```
/// use xms_runtime::Base64Text;
///
/// let label = Base64Text::from("my service");
/// assert_eq!(label.encoded(), "bXkgc2VydmljZQ==");
/// assert_eq!(label.text()?, "my service");
/// # Ok::<(), xms_runtime::Base64Error>(())
/// ```
#[derive(Clone)]
pub struct Base64Text {
    encoded: String,
    /// Whether it was encoded here, and so needs no escaping.
    plain: bool,
}

impl Base64Text {
    /// Encodes `text`.
    pub fn new(text: &str) -> Self {
        Self { encoded: encode_base64(text.as_bytes()), plain: true }
    }

    /// Takes a text that is base64 already. It is not checked.
    pub fn from_encoded(encoded: impl Into<String>) -> Self {
        Self { encoded: encoded.into(), plain: false }
    }

    /// Returns the base64 as it is on the wire.
    pub fn encoded(&self) -> &str {
        &self.encoded
    }

    /// Decodes the text.
    ///
    /// # Errors
    /// Fails when the wire held something else than base64 of UTF-8.
    pub fn text(&self) -> Result<String, Base64Error> {
        String::from_utf8(self.bytes()?).map_err(|_| Base64Error::NotUtf8)
    }

    /// Decodes the bytes, UTF-8 or not.
    ///
    /// # Errors
    /// Fails when the wire held something else than base64.
    pub fn bytes(&self) -> Result<Vec<u8>, Base64Error> {
        decode(&self.encoded)
    }
}

impl fmt::Debug for Base64Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text() {
            Ok(text) => fmt::Debug::fmt(&text, f),
            Err(_) => write!(f, "Base64Text({:?})", self.encoded),
        }
    }
}

impl From<&str> for Base64Text {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Base64Text {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

/// Holds bytes that stand on the wire as base64.
///
/// It keeps what the wire said and decodes when asked. Bytes convert into it by being encoded.
#[derive(Clone)]
pub struct Base64Bytes {
    encoded: String,
    /// Whether it was encoded here, and so needs no escaping.
    plain: bool,
}

impl Base64Bytes {
    /// Encodes `bytes`.
    pub fn new(bytes: &[u8]) -> Self {
        Self { encoded: encode_base64(bytes), plain: true }
    }

    /// Takes a text that is base64 already. It is not checked.
    pub fn from_encoded(encoded: impl Into<String>) -> Self {
        Self { encoded: encoded.into(), plain: false }
    }

    /// Returns the base64 as it is on the wire.
    pub fn encoded(&self) -> &str {
        &self.encoded
    }

    /// Decodes the bytes.
    ///
    /// # Errors
    /// Fails when the wire held something else than base64.
    pub fn bytes(&self) -> Result<Vec<u8>, Base64Error> {
        decode(&self.encoded)
    }
}

impl fmt::Debug for Base64Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64Bytes({:?})", self.encoded)
    }
}

impl From<&[u8]> for Base64Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self::new(bytes)
    }
}

impl From<Vec<u8>> for Base64Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(&bytes)
    }
}

macro_rules! scalars {
    ($($type:ty = $expected:literal, $checked_text:expr;)+) => {$(
        impl Scalar for $type {
            const EXPECTED: &'static str = $expected;

            fn from_wire(text: Cow<'_, str>) -> Option<Self> {
                Some(Self::from_encoded(trimmed(text)))
            }

            fn to_wire(&self) -> Cow<'_, str> {
                Cow::Borrowed(&self.encoded)
            }

            fn is_plain(&self) -> bool {
                self.plain
            }

            fn checked_text(&self) -> Cow<'_, str> {
                $checked_text(self)
            }

            fn empty() -> Self {
                Self::from_encoded("")
            }

            fn wipe(&mut self) {
                self.encoded.zeroize();
            }
        }

        crate::scalar_value!($type);

        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.encoded == other.encoded
            }
        }

        impl Eq for $type {}

        impl Hash for $type {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.encoded.hash(state);
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.encoded)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self::from_encoded)
            }
        }
    )+};
}

/// What limits bound: the text itself, or what stands for it where there is none.
fn decoded_or_encoded(value: &Base64Text) -> Cow<'_, str> {
    match value.text() {
        Ok(text) => Cow::Owned(text),
        Err(_) => value.to_wire(),
    }
}

scalars! {
    Base64Text = "base64 of a text", decoded_or_encoded;
    Base64Bytes = "base64", Self::to_wire;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_encode_and_decode() {
        let text = Base64Text::from("grüß");
        assert_eq!(text.encoded(), "Z3LDvMOf");
        assert_eq!(text.text().unwrap(), "grüß");
        assert_eq!(format!("{text:?}"), "\"grüß\"");
    }

    #[test]
    fn what_the_wire_has_is_kept_whatever_it_is() {
        assert_eq!(Base64Text::from_encoded("/w==").text(), Err(Base64Error::NotUtf8));
        assert_eq!(Base64Text::from_encoded("/w==").bytes().unwrap(), [0xff]);
        assert_eq!(Base64Text::from_encoded("?").text(), Err(Base64Error::NotBase64));
        assert_eq!(Base64Text::from_encoded("YWJj\r\n ZGVm").text().unwrap(), "abcdef");
    }
}
