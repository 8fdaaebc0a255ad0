//! The characters that a document's bytes stand for.
//!
//! In: the bytes of a document, or pieces of it one after the other. Out: the same in UTF-8, which nearly all are
//! already, and which costs nothing then; or the name of an encoding that nobody here reads. UTF-16 is known by its byte
//! order mark or its first two characters, ISO 8859-1 by the XML declaration.

use std::borrow::Cow;

use super::error::{XmlError, XmlErrorKind};

/// Where a declaration ends at the latest.
const DECLARATION: usize = 200;

/// What the bytes of a document stand for.
#[derive(Clone, Copy, Debug)]
enum Charset {
    Utf8,
    /// By how a unit is made of bytes.
    Utf16(fn([u8; 2]) -> u16),
    Latin1,
}

const HALF: XmlErrorKind = XmlErrorKind::Malformed("half a character of UTF-16");

/// The document in UTF-8.
///
/// # Errors
/// Fails when it is in another encoding than UTF-8, UTF-16 or ISO 8859-1, or no text in its own.
pub(crate) fn to_utf8(document: &[u8]) -> Result<Cow<'_, [u8]>, XmlError> {
    let at_begin = |kind| XmlError { kind, path: String::new(), offset: 0 };
    let (charset, mark) = charset(document).map_err(at_begin)?;
    match charset {
        Charset::Utf8 => Ok(Cow::Borrowed(document)),
        Charset::Utf16(unit) => {
            let text = utf16(document.get(mark..).unwrap_or_default(), unit).map_err(at_begin)?;
            Ok(Cow::Owned(text.into_bytes()))
        }
        Charset::Latin1 => Ok(Cow::Owned(exactly(|| document.iter().copied().map(char::from)).into_bytes())),
    }
}

/// The encoding of a document that begins so, and how many bytes of a mark stand in front of it that are no part of it.
fn charset(document: &[u8]) -> Result<(Charset, usize), XmlErrorKind> {
    let unknown = |name: &str| Err(XmlErrorKind::Encoding(name.to_owned()));
    match document {
        [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, b'<', ..] | [0xFF, 0xFE, 0, 0, ..] | [b'<', 0, 0, 0, ..] => {
            unknown("UTF-32")
        }
        [0xFE, 0xFF, ..] => Ok((Charset::Utf16(u16::from_be_bytes), 2)),
        [0, b'<', 0, _, ..] => Ok((Charset::Utf16(u16::from_be_bytes), 0)),
        [0xFF, 0xFE, ..] => Ok((Charset::Utf16(u16::from_le_bytes), 2)),
        [b'<', 0, _, 0, ..] => Ok((Charset::Utf16(u16::from_le_bytes), 0)),
        // EBCDIC, and with it whatever names itself in letters that are none of ASCII's.
        [0x4C, 0x6F, 0xA7, 0x94, ..] => unknown("EBCDIC"),
        [b'<', b'?', b'x', b'm', b'l', ..] => match declared(document) {
            None => Ok((Charset::Utf8, 0)),
            Some(name) if is_utf8(name) || is_utf16(name) || is_ascii(name) => Ok((Charset::Utf8, 0)),
            Some(name) if ["iso-8859-1", "iso_8859-1", "latin1"].iter().any(|one| one.eq_ignore_ascii_case(name)) => {
                Ok((Charset::Latin1, 0))
            }
            Some(name) => unknown(name),
        },
        _ => Ok((Charset::Utf8, 0)),
    }
}

/// Makes UTF-8 of a document that comes in pieces.
#[derive(Debug, Default)]
pub(super) struct Transcoder {
    charset: Option<Charset>,
    /// What does not say enough yet: the beginning of the document, or a part of a character.
    part: Vec<u8>,
}

impl Transcoder {
    /// Appends what a piece stands for to what is there.
    ///
    /// # Errors
    /// Fails as [`to_utf8`] does.
    pub(super) fn push(&mut self, piece: &[u8], into: &mut Vec<u8>) -> Result<(), XmlErrorKind> {
        match self.charset {
            Some(Charset::Utf8) => into.extend_from_slice(piece),
            Some(Charset::Latin1) => push_characters(piece.iter().copied().map(char::from), into),
            Some(Charset::Utf16(unit)) => {
                self.part.extend_from_slice(piece);
                let units = self.part.as_chunks::<2>().0.iter().copied().map(unit);
                // The second half of the last character may not be here.
                let is_cut = units.clone().next_back().is_some_and(|unit| (0xD800..0xDC00).contains(&unit));
                let whole = units.len() - usize::from(is_cut);
                let mut characters = char::decode_utf16(units.take(whole));
                let fits = |character: Result<char, _>| character.map_err(|_| HALF);
                characters.try_for_each(|character| fits(character).map(|one| push_characters([one], into)))?;
                self.part.drain(..2 * whole);
            }
            None => {
                self.part.extend_from_slice(piece);
                let is_declared = self.part.starts_with(b"<?xml");
                let is_known = match is_declared {
                    true => self.part.len() >= DECLARATION || self.part.windows(2).any(|pair| pair == b"?>"),
                    false => self.part.len() > "<?xm".len(),
                };
                if is_known {
                    return self.begin(into);
                }
            }
        }
        Ok(())
    }

    /// Appends what is left at the document's end.
    ///
    /// # Errors
    /// Fails as [`to_utf8`] does.
    pub(super) fn finish(&mut self, into: &mut Vec<u8>) -> Result<(), XmlErrorKind> {
        if self.charset.is_none() {
            self.begin(into)?;
        }
        if self.part.is_empty() { Ok(()) } else { Err(HALF) }
    }

    /// Finds out what the document is in, by its beginning.
    fn begin(&mut self, into: &mut Vec<u8>) -> Result<(), XmlErrorKind> {
        let (charset, mark) = charset(&self.part)?;
        let part = std::mem::take(&mut self.part);
        self.charset = Some(charset);
        self.push(part.get(mark..).unwrap_or_default(), into)
    }
}

fn push_characters(characters: impl IntoIterator<Item = char>, into: &mut Vec<u8>) {
    for character in characters {
        into.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
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
        return Err(HALF);
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

    /// Reads a document, and holds that it is read as the same in pieces.
    fn read(document: &[u8]) -> Result<String, XmlErrorKind> {
        let whole = to_utf8(document).map(Cow::into_owned).map_err(|error| error.kind);
        for size in 1..=document.len() {
            let (mut transcoder, mut text) = (Transcoder::default(), Vec::new());
            let pushed = document.chunks(size).try_for_each(|piece| transcoder.push(piece, &mut text));
            let pieces = pushed.and_then(|()| transcoder.finish(&mut text)).map(|()| text);
            assert_eq!(pieces, whole, "in pieces of {size}");
        }
        whole.map(|text| String::from_utf8_lossy(&text).into_owned())
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
