//! Text on its way into XML.
//!
//! In: any string. Out: the same string as character data or attribute value, appended. `\r` becomes a reference,
//! since a parser would turn it into `\n`. Characters that XML cannot hold are reported and nothing is appended.

use memchr::memchr3;

use super::steps::count;

/// A character that XML cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct IllegalCharacter;

/// Bytes looked at in one go. Compilers turn this many into a short run of vector instructions; half as many they do
/// not.
const BLOCK: usize = 32;

/// Bytes that are looked at in blocks first: where something special comes soon, a look at a whole chunk for each would
/// be most of the work.
const HEAD: usize = 512;

/// Bytes of a long text that are looked at twice, the second time in the processor's cache.
const CHUNK: usize = 4096;

/// Whether a byte is outside of what is written as it is: control characters, and from the first byte of U+FFFE and
/// U+FFFF on (which is that of some harmless neighbours too).
const fn is_outside(byte: u8) -> bool {
    byte.wrapping_sub(0x20) > 0xEE - 0x20
}

/// Whether a byte of character data must be looked at more closely.
pub(super) const fn is_special(byte: u8) -> bool {
    // `|` and not `||`: without branches, so that a block of bytes is looked at in one go. `<` and `>` differ in one
    // bit.
    is_outside(byte) | (byte & 0xFD == b'<') | (byte == b'&')
}

/// Whether a block of bytes holds something special. Without early exit: so it stays one run of instructions.
#[inline]
fn any_special(block: &[u8; BLOCK]) -> bool {
    block.iter().fold(false, |any, &byte| any | is_special(byte))
}

/// Whether the first or the last bytes of a text hold something special.
#[inline(always)]
pub(super) fn any_special_at_ends<const N: usize>(first: &[u8; N], last: &[u8; N]) -> bool {
    let (mut one, mut other) = ([b' '; BLOCK], [b' '; BLOCK]);
    one[..N].copy_from_slice(first);
    if 2 * N > BLOCK {
        other[..N].copy_from_slice(last);
        return any_special(&one) | any_special(&other);
    }
    one[N..2 * N].copy_from_slice(last);
    any_special(&one)
}

/// Whether fewer bytes than a block hold something special. The first and the last of them may overlap, and no byte is
/// missed.
#[inline]
fn any_special_in_short(bytes: &[u8]) -> bool {
    if let (Some(first), Some(last)) = (bytes.first_chunk::<16>(), bytes.last_chunk::<16>()) {
        any_special_at_ends(first, last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        any_special_at_ends(first, last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        any_special_at_ends(first, last)
    } else {
        bytes.iter().any(|&byte| is_special(byte))
    }
}

/// How many bytes from the front of a long text hold nothing special, in whole chunks: the vector search for the three
/// characters of markup and a look for the rest are together faster than one look for all.
#[inline(never)]
fn plain_chunks(bytes: &[u8]) -> usize {
    let is_plain = |chunk: &&[u8]| {
        memchr3(b'&', b'<', b'>', chunk).is_none() && !chunk.iter().fold(false, |any, &byte| any | is_outside(byte))
    };
    let plain = bytes.chunks_exact(CHUNK).take_while(is_plain).count() * CHUNK;
    count(plain + CHUNK);
    plain
}

/// The first byte from `from` on that is special.
#[inline(never)]
fn next_special(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..).unwrap_or_default();
    let mut plain = 0;
    if rest.len() >= HEAD + CHUNK {
        let (blocks, _) = rest[..HEAD].as_chunks::<BLOCK>();
        plain = plain_blocks(blocks) * BLOCK;
        if plain == HEAD {
            plain += plain_chunks(&rest[HEAD..]);
        }
    }
    let (blocks, tail) = rest[plain..].as_chunks::<BLOCK>();
    let more = plain_blocks(blocks);
    let is_plain = || match rest.last_chunk::<BLOCK>() {
        // The last block looks at some bytes twice.
        Some(last) => !any_special(last),
        None => !any_special_in_short(tail),
    };
    if more == blocks.len() && (tail.is_empty() || is_plain()) {
        return None;
    }
    plain += more * BLOCK;
    rest[plain..].iter().position(|&byte| is_special(byte)).map(|offset| from + plain + offset)
}

#[inline]
fn plain_blocks(blocks: &[[u8; BLOCK]]) -> usize {
    let plain = blocks.iter().take_while(|block| !any_special(block)).count();
    count((plain + 1) * BLOCK);
    plain
}

/// The same in an attribute's value, which is rarely long.
fn next_special_in_attribute(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..).unwrap_or_default();
    rest.iter().position(|&byte| is_special(byte) || byte == b'"').map(|offset| from + offset)
}

/// Whether XML cannot hold a character.
pub(crate) fn is_illegal(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// The first byte of character data that may not be written as it is.
#[inline]
pub(crate) fn special(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // Nearly all texts are short, and have nothing special: that is found out without a loop.
    let is_plain = match (bytes.first_chunk::<BLOCK>(), bytes.last_chunk::<BLOCK>()) {
        (Some(first), Some(last)) => bytes.len() <= 2 * BLOCK && !(any_special(first) | any_special(last)),
        _ => !any_special_in_short(bytes),
    };
    if is_plain { None } else { next_special(bytes, 0) }
}

/// Whether the value of an attribute is written as it is.
pub(super) fn is_plain_attribute(text: &str) -> bool {
    special(text).is_none() && !text.as_bytes().contains(&b'"')
}

/// Appends `text` as character data.
pub(crate) fn push_text(out: &mut String, text: &str) -> Result<(), IllegalCharacter> {
    push(out, text, next_special, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'\r' => Some("&#xD;"),
        _ => None,
    })
}

/// Appends `text` as the value of an attribute in double quotes.
pub(crate) fn push_attribute(out: &mut String, text: &str) -> Result<(), IllegalCharacter> {
    push(out, text, next_special_in_attribute, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\r' => Some("&#xD;"),
        b'\n' => Some("&#xA;"),
        b'\t' => Some("&#x9;"),
        _ => None,
    })
}

fn push(
    out: &mut String,
    text: &str,
    next: impl Fn(&[u8], usize) -> Option<usize>,
    replace: impl Fn(u8) -> Option<&'static str>,
) -> Result<(), IllegalCharacter> {
    let bytes = text.as_bytes();
    let begin = out.len();
    let (mut done, mut at) = (0, 0);
    while let Some(found) = next(bytes, at) {
        let byte = bytes[found];
        let illegal_control = byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r');
        if illegal_control || matches!(bytes[found..], [0xEF, 0xBF, 0xBE | 0xBF, ..]) {
            out.truncate(begin);
            return Err(IllegalCharacter);
        }
        if let Some(reference) = replace(byte) {
            out.push_str(&text[done..found]);
            out.push_str(reference);
            done = found + 1;
        }
        at = found + 1;
    }
    out.push_str(&text[done..]);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Result<String, IllegalCharacter> {
        let mut out = String::from("»");
        push_text(&mut out, text).map(|()| out.split_off("»".len()))
    }

    #[test]
    fn markup_becomes_references_wherever_it_stands() {
        assert_eq!(text("a<b>&\"\r\n\t").unwrap(), "a&lt;b&gt;&amp;\"&#xD;\n\t");
        for length in 0..100 {
            let plain = "x".repeat(length);
            assert_eq!(text(&format!("{plain}&{plain}")).unwrap(), format!("{plain}&amp;{plain}"));
            assert_eq!(text(&plain).unwrap(), plain);
        }
        let long = "x".repeat(HEAD + 3 * CHUNK);
        for at in [0, HEAD - 1, HEAD, CHUNK - 1, CHUNK, HEAD + 2 * CHUNK, 2 * CHUNK + 5, HEAD + 3 * CHUNK - 1] {
            let (one, other) = long.split_at(at);
            assert_eq!(text(&format!("{one}>{other}")).unwrap(), format!("{one}&gt;{other}"));
            assert_eq!(text(&format!("{one}\u{1}{other}")), Err(IllegalCharacter));
        }
    }

    #[test]
    fn attributes_keep_their_white_space() {
        let mut out = String::new();
        push_attribute(&mut out, "a\"b\tc\nd").unwrap();
        assert_eq!(out, "a&quot;b&#x9;c&#xA;d");
    }

    #[test]
    fn what_xml_cannot_hold_is_refused_and_leaves_nothing() {
        for illegal in ["\0", "a\u{1}", "\u{b}", "\u{1f}", "\u{fffe}", "\u{ffff}"] {
            let mut out = String::from("kept");
            assert_eq!(push_text(&mut out, &format!("some text {illegal}")), Err(IllegalCharacter));
            assert_eq!(out, "kept");
        }
        assert_eq!(text("\u{feff}\u{7f}\u{fffd}\u{10ffff}é").unwrap(), "\u{feff}\u{7f}\u{fffd}\u{10ffff}é");
    }
}
