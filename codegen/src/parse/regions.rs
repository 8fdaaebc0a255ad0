//! The tables of a damaged text, found without a parser.
//!
//! In: a text with syntax errors. Out: its pieces between headers, so that each can be read on its own and one
//! broken table costs no other. This is a guess that knows two things about the language: no array in it begins
//! with another array, so a line that begins with a bracket is a header; and no body of an example holds a header
//! of the language, so a text that seems to is one whose closing quotes are missing.

use std::ops::Range;

use crate::language::{HEADERS, Header};

/// As many names as are read of a header: the language has none with more than four.
const DEEPEST: usize = 8;

/// A header and what stands below it, up to the next header; the first region has no header.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Region {
    /// All of it.
    pub(crate) range: Range<usize>,
    /// The line of its header.
    pub(crate) header: Range<usize>,
    /// The names in the header; what can be told, where it is broken.
    pub(crate) path: Vec<String>,
    /// Three quotes that open a text and are never closed.
    pub(crate) unclosed: Option<Range<usize>>,
}

/// Splits `text` at its headers.
pub(crate) fn regions(text: &str) -> Vec<Region> {
    let mut regions = Vec::new();
    let mut current = Region { range: 0..0, header: 0..0, path: Vec::new(), unclosed: None };
    let mut at = 0;
    while at < text.len() {
        let line_end = line_end(text, at);
        let line = &text[at..line_end];
        if line.trim_start().starts_with('[') {
            current.range.end = at;
            let next = Region { range: at..at, header: at..line_end, path: path(line), unclosed: None };
            regions.push(std::mem::replace(&mut current, next));
        }
        at = match long_text(text, at..line_end) {
            None => line_end,
            Some(LongText { closed: true, end, .. }) => end,
            Some(LongText { open, end, .. }) => {
                current.unclosed.get_or_insert(open..open + 3);
                end
            }
        };
    }
    current.range.end = text.len();
    regions.push(current);
    regions
}

/// Whether a piece of a text holds a header of the language: one that could not be seen as such, or lost its bracket.
pub(super) fn holds_header(piece: &str) -> bool {
    let bare = |line: &str, header: &str| {
        let inner = line.trim_start_matches(['{', '(', '<']);
        line.contains([']', '}', ')', '>']) && inner.starts_with(header.trim_start_matches('['))
    };
    let headers = || HEADERS.iter().map(Header::beginning);
    headers().any(|header| piece.contains(header) || piece.lines().any(|line| bare(line, header)))
}

/// Whether a line begins as a header of the language does, which no other text can be taken for.
fn begins_header(line: &[u8]) -> bool {
    line.starts_with(b"[") && HEADERS.iter().any(|header| line.starts_with(header.beginning().as_bytes()))
}

/// The start of the line behind the one at `at`.
fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |length| at + length + 1)
}

/// A text in three quotes that begins in a line.
struct LongText {
    open: usize,
    closed: bool,
    /// Where to go on: a line's start, or the place behind the closing quotes.
    end: usize,
}

/// The first text in three quotes that begins in `line`, a range of `text`.
fn long_text(text: &str, line: Range<usize>) -> Option<LongText> {
    let bytes = text.as_bytes();
    let mut at = line.start;
    while at < line.end {
        match bytes[at] {
            b'#' => return None,
            quote @ (b'"' | b'\'') => {
                if bytes[at..].starts_with(&[quote; 3]) {
                    return Some(end_of_long(text, at, quote));
                }
                at = end_of_short(bytes, at, line.end, quote);
            }
            _ => at += 1,
        }
    }
    None
}

/// Behind the closing quote of a text in single quotes; the line's end where there is none.
fn end_of_short(bytes: &[u8], open: usize, line_end: usize, quote: u8) -> usize {
    let mut at = open + 1;
    while at < line_end {
        match bytes[at] {
            b'\\' if quote == b'"' => at += 2,
            byte if byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    line_end
}

fn end_of_long(text: &str, open: usize, quote: u8) -> LongText {
    let bytes = text.as_bytes();
    let mut at = open + 3;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == b'"' => at += 2,
            b'\n' if begins_header(&bytes[at + 1..]) => {
                return LongText { open, closed: false, end: at + 1 };
            }
            byte if byte == quote && bytes[at..].starts_with(&[quote; 3]) => {
                // Up to two quotes may stand in front of the closing three.
                let more = bytes[at + 3..].iter().take(2).take_while(|&&byte| byte == quote).count();
                return LongText { open, closed: true, end: at + 3 + more };
            }
            _ => at += 1,
        }
    }
    LongText { open, closed: false, end: bytes.len() }
}

/// The names in a header, as far as they can be told.
fn path(header: &str) -> Vec<String> {
    let inner = header.trim_start().trim_start_matches('[');
    let inner = &inner[..inner.find([']', '#', '\n', '\r', '=']).unwrap_or(inner.len())];
    let names = inner.split('.').map(|name| name.trim().trim_matches(['"', '\'']).to_owned());
    names.filter(|name| !name.is_empty()).take(DEEPEST).collect()
}

#[cfg(test)]
mod tests {
    use super::regions;

    fn pieces(text: &str) -> Vec<&str> {
        regions(text).into_iter().map(|region| &text[region.range]).collect()
    }

    #[test]
    fn splits_at_headers() {
        let text = "title = 'x'\n\n[operation.a] # first\nrequest = 'GET /'\n[[operation.a.example]]\nname = 'n'";
        let found = regions(text);
        assert_eq!(
            found.iter().map(|region| region.path.join("/")).collect::<Vec<_>>(),
            ["", "operation/a", "operation/a/example"]
        );
        assert_eq!(found.iter().map(|region| &text[region.range.clone()]).collect::<String>(), text);
        assert_eq!(&text[found[1].header.clone()], "[operation.a] # first\n");
    }

    #[test]
    fn brackets_inside_texts_are_no_headers() {
        let text = "a = '''\n[x]\n''' # '''\n[b]\nc = \"\"\"\n\\\"\"\"[y]\n[z]\"\"\"\"\n[d]\ne = \"'''\"";
        assert_eq!(pieces(text).len(), 3, "{:?}", pieces(text));
    }

    #[test]
    fn an_open_text_ends_at_the_next_header_of_the_language() {
        let text = "[operation.a]\nrequest = '''<A>\n[x]\n[element.A]\ntag = 'A'\nb = '''c'''\n[x]\n";
        let found = regions(text);
        assert_eq!(found.len(), 4);
        assert_eq!(found[1].unclosed, Some(24..27));
        assert!(found[2].unclosed.is_none());
    }

    #[test]
    fn a_broken_header_still_has_names() {
        assert_eq!(regions("[element.\"A\n")[1].path, ["element", "A"]);
        assert_eq!(regions("[[\n")[1].path, [""; 0]);
        assert_eq!(regions("").len(), 1);
    }
}
