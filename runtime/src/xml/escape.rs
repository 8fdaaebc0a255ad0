//! Text on its way into XML.
//!
//! In: any string. Out: the same string as character data or attribute value, appended. `\r` becomes a reference,
//! since a parser would turn it into `\n`. Characters that XML cannot hold are reported and nothing is appended.

/// A character that XML cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct IllegalCharacter;

/// Whether a byte of character data must be looked at more closely: markup, control characters, and the first byte of
/// U+FFFE and U+FFFF (and of some harmless neighbours). Only an attribute's value needs its `"` replaced.
const fn is_special(byte: u8) -> bool {
    // `|` and not `||`: without branches, so that a block of bytes is looked at in one go.
    (byte < 0x20) | (byte == b'<') | (byte == b'>') | (byte == b'&') | (byte == b'"') | (byte == 0xEF)
}

/// The same for single bytes, by one look-up.
const SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = is_special(byte as u8);
        byte += 1;
    }
    table
};

/// Whether a block of bytes holds something special. Without early exit, and of a length the compiler knows: so it is
/// one run of vector instructions.
#[inline]
fn any_special<const BLOCK: usize>(block: &[u8; BLOCK]) -> bool {
    block.iter().fold(false, |any, &byte| any | is_special(byte))
}

/// How many bytes from the front hold nothing special, in whole blocks.
#[inline]
fn plain_blocks<const BLOCK: usize>(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<BLOCK>();
    blocks.iter().take_while(|block| !any_special(block)).count() * BLOCK
}

/// The first byte from `from` on that is special.
#[inline]
fn next_special(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..).unwrap_or_default();
    let mut plain = if rest.len() < 64 { 0 } else { plain_blocks::<64>(rest) };
    plain += plain_blocks::<16>(&rest[plain..]);
    // What is left is shorter than a block, unless something was found: the last whole block, which overlaps what was
    // looked at before, answers for most texts.
    if rest.len() - plain < 16 && rest.last_chunk::<16>().is_some_and(|last| !any_special(last)) {
        return None;
    }
    rest[plain..].iter().position(|&byte| SPECIAL[byte as usize]).map(|offset| from + plain + offset)
}

/// Appends `text` as character data.
pub(crate) fn push_text(out: &mut String, text: &str) -> Result<(), IllegalCharacter> {
    push(out, text, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'\r' => Some("&#xD;"),
        _ => None,
    })
}

/// Appends `text` as the value of an attribute in double quotes.
pub(crate) fn push_attribute(out: &mut String, text: &str) -> Result<(), IllegalCharacter> {
    push(out, text, |byte| match byte {
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

fn push(out: &mut String, text: &str, replace: impl Fn(u8) -> Option<&'static str>) -> Result<(), IllegalCharacter> {
    let bytes = text.as_bytes();
    let begin = out.len();
    let (mut done, mut at) = (0, 0);
    while let Some(found) = next_special(bytes, at) {
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
