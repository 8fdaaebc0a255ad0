//! The characters that a document's bytes stand for.
//!
//! In: the bytes of a document. Out: the same in UTF-8, which nearly all are already, and which costs nothing then; or
//! the name of an encoding that nobody here reads. UTF-16 is known by its byte order mark or its first two characters,
//! ISO 8859-1 by the XML declaration.

use std::borrow::Cow;

use super::error::{XmlError, XmlErrorKind};

/// Where a declaration ends at the latest.
const DECLARATION: usize = 200;

/// The document in UTF-8.
///
/// # Errors
/// Fails when it is in another encoding than UTF-8, UTF-16 or ISO 8859-1, or no text in its own.
pub(crate) fn to_utf8(document: &[u8]) -> Result<Cow<'_, [u8]>, XmlError> {
    let unknown = |name: &str| XmlErrorKind::Encoding(name.to_owned());
    let text = match document {
        [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, b'<', ..] | [0xFF, 0xFE, 0, 0, ..] | [b'<', 0, 0, 0, ..] => {
            Err(unknown("UTF-32"))
        }
        [0xFE, 0xFF, text @ ..] | text @ [0, b'<', 0, _, ..] => utf16(text, u16::from_be_bytes),
        [0xFF, 0xFE, text @ ..] | text @ [b'<', 0, _, 0, ..] => utf16(text, u16::from_le_bytes),
        // EBCDIC, and with it whatever names itself in letters that are none of ASCII's.
        [0x4C, 0x6F, 0xA7, 0x94, ..] => Err(unknown("EBCDIC")),
        [b'<', b'?', b'x', b'm', b'l', ..] => match declared(document) {
            Some(name) if is_utf8(name) || is_utf16(name) || is_ascii(name) => return Ok(Cow::Borrowed(document)),
            Some(name) if ["iso-8859-1", "iso_8859-1", "latin1"].iter().any(|one| one.eq_ignore_ascii_case(name)) => {
                Ok(exactly(|| document.iter().copied().map(char::from)))
            }
            Some(name) => Err(unknown(name)),
            None => return Ok(Cow::Borrowed(document)),
        },
        _ => return Ok(Cow::Borrowed(document)),
    };
    match text {
        Ok(text) => Ok(Cow::Owned(text.into_bytes())),
        Err(kind) => Err(XmlError { kind, path: String::new(), offset: 0 }),
    }
}

pub(super) fn is_utf8(name: &str) -> bool {
    ["utf-8", "utf8"].iter().any(|one| one.eq_ignore_ascii_case(name))
}

/// Services write it in front of UTF-8, where a program made a text first and bytes afterwards.
fn is_utf16(name: &str) -> bool {
    ["utf-16", "utf-16le", "utf-16be", "iso-10646-ucs-2"].iter().any(|one| one.eq_ignore_ascii_case(name))
}

pub(super) fn is_ascii(name: &str) -> bool {
    ["us-ascii", "ascii"].iter().any(|one| one.eq_ignore_ascii_case(name))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, XmlErrorKind> {
    let (units, rest) = bytes.as_chunks::<2>();
    let characters = || char::decode_utf16(units.iter().copied().map(unit));
    if !rest.is_empty() || characters().any(|character| character.is_err()) {
        return Err(XmlErrorKind::Malformed("half a character of UTF-16"));
    }
    Ok(exactly(|| characters().filter_map(Result::ok)))
}

/// A text of these characters that takes no more memory than they need.
fn exactly<I: Iterator<Item = char>>(characters: impl Fn() -> I) -> String {
    let mut text = String::with_capacity(characters().map(char::len_utf8).sum());
    text.extend(characters());
    text
}

/// The encoding that the XML declaration names.
fn declared(document: &[u8]) -> Option<&str> {
    let head = document.get(..DECLARATION).unwrap_or(document);
    let end = head.windows(2).position(|pair| pair == b"?>")?;
    let declaration = std::str::from_utf8(head.get(..end)?).ok()?;
    let (before, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let (name, _) = value[1..].split_once(quote)?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
    (is_name && !name.is_empty() && before.ends_with([' ', '\t', '\n', '\r'])).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(document: &[u8]) -> Result<String, XmlErrorKind> {
        let text = to_utf8(document).map_err(|error| error.kind)?;
        Ok(String::from_utf8(text.into_owned()).unwrap())
    }

    #[test]
    fn utf16_is_read_with_a_byte_order_mark_and_without() {
        for text in ["<a>grün 😀</a>", "<?xml version='1.0' encoding='UTF-16'?><a/>"] {
            for mark in ["\u{feff}", ""] {
                let units: Vec<u16> = format!("{mark}{text}").encode_utf16().collect();
                let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
                let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
                assert_eq!([read(&little), read(&big)], [Ok(text.to_owned()), Ok(text.to_owned())]);
            }
        }
        assert!(read(b"\xFF\xFE<\0a").is_err() && read(b"\xFF\xFE\x00\xD8<\0").is_err());
    }

    #[test]
    fn what_is_declared_is_read_or_named() {
        let declared = |name: &str| [b"<?xml version='1.0' encoding=\"", name.as_bytes(), b"\" ?><a>\xFC</a>"].concat();
        assert!(read(&declared("ISO-8859-1")).unwrap().ends_with("<a>ü</a>"));
        assert!(matches!(to_utf8(&declared("utf-8")), Ok(Cow::Borrowed(_))));
        assert_eq!(read(&declared("Shift_JIS")), Err(XmlErrorKind::Encoding("Shift_JIS".to_owned())));
        assert_eq!(read(b"\xFF\xFE\0\0<\0\0\0"), Err(XmlErrorKind::Encoding("UTF-32".to_owned())));
    }
}
