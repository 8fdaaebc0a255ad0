//! Base64 as services write it.
//!
//! In: bytes, or texts with or without padding and line breaks: all of them are on the wire. Out: the one for the other.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::{alphabet, engine::DecodePaddingMode};

/// Reads with padding or without.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Encodes `bytes`, with padding and without line breaks.
pub fn encode_base64(bytes: &[u8]) -> String {
    ENGINE.encode(bytes)
}

/// Decodes `text`; `None` where it is no base64.
pub fn decode_base64(text: &str) -> Option<Vec<u8>> {
    // Some services break long base64 into lines.
    let compact: Cow<'_, str> = if text.bytes().any(|byte| byte.is_ascii_whitespace()) {
        Cow::Owned(text.split_ascii_whitespace().collect())
    } else {
        Cow::Borrowed(text)
    };
    ENGINE.decode(&*compact).ok()
}

#[cfg(test)]
mod tests {
    use super::{decode_base64, encode_base64};

    #[test]
    fn padding_and_line_breaks_may_be_missing_or_not() {
        assert_eq!(encode_base64("grüß".as_bytes()), "Z3LDvMOf");
        for text in ["YQ==", "YQ", "Y\r\n Q=="] {
            assert_eq!(decode_base64(text).as_deref(), Some(&b"a"[..]), "{text}");
        }
        for text in ["YR==", "Y===", "?", "_w=="] {
            assert_eq!(decode_base64(text), None, "{text}");
        }
    }
}
