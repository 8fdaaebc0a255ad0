//! The tokenizer: bytes in, tokens out.
//!
//! It reads well-formed XML 1.0 in UTF-8 without document types: start tags, end tags (whose names are compared), text,
//! CDATA sections, the five entities and character references. Comments, processing instructions and the XML
//! declaration are passed over. Line ends come out as `\n`. It is written for speed: nothing is copied, and text is
//! found by vector search. Nothing here knows tables; the differential test in `tests/runtime/tokenizer.rs` holds it
//! against `quick-xml`.

use memchr::{memchr, memchr3, memmem};

use self::window::Window;
use super::error::XmlErrorKind;
use super::escape::is_illegal;
use super::limits::DocumentLimits;
use super::steps::count;
use super::well_formed;

mod cutter;
mod predicted;
mod window;

pub(super) use cutter::{Cut, Cutter};

/// A piece of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// A start tag, or an empty-element tag.
    Open(Tag<'a>),
    /// An end tag.
    Close,
    /// Character data without references and carriage returns.
    Text(&'a str),
    /// The inside of a CDATA section as it stands.
    Verbatim(&'a str),
    /// A resolved reference, or a line end that was none of XML's.
    Char(char),
    /// The end of the document.
    End,
}

/// A start tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// Its name with prefix.
    pub(crate) name: &'a str,
    /// What follows the name, not yet looked at.
    pub(crate) attributes: &'a str,
    /// Whether it is closed at once, so that no [`Token::Close`] follows.
    pub(crate) empty: bool,
    /// Where its `<` stands.
    pub(crate) offset: usize,
}

/// Tokens of one document.
///
/// It is looked at for UTF-8 in parts; only what is read of it has to be.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'a> {
    document: &'a [u8],
    window: Window<'a>,
    at: usize,
    /// Where an XML declaration may stand, when comments and declarations are to be as XML wants them.
    strict: Option<usize>,
    /// Names of the elements that are open.
    open: Vec<&'a [u8]>,
    max_depth: usize,
    max_name: usize,
}

/// Levels of elements in a document of which nothing else is known.
const DEPTH: usize = 1_024;

/// What may stand in front of a document.
pub(super) const MARK: &[u8] = b"\xEF\xBB\xBF";

const COMMENT: (&str, &str) = ("<!--", "-->");
const CDATA: (&str, &str) = ("<![CDATA[", "]]>");
const INSTRUCTION: (&str, &str) = ("<?", "?>");
const DOCTYPE: &str = "<!DOCTYPE";

/// A kind of error and the byte at which it was found.
pub(crate) type ErrorAt = (XmlErrorKind, usize);

impl<'a> Reader<'a> {
    /// Begins with a document whose size nobody bounds.
    #[cfg(any(feature = "client", feature = "testing", test))]
    pub(crate) fn new(document: &'a [u8]) -> Self {
        Self::limited(document, &DocumentLimits::NONE)
    }

    /// Begins with a document whose names and levels are bounded.
    pub(crate) fn limited(document: &'a [u8], limits: &DocumentLimits) -> Self {
        let at = if document.starts_with(MARK) { MARK.len() } else { 0 };
        Self {
            document,
            window: Window::default(),
            at,
            strict: None,
            open: Vec::new(),
            max_depth: limits.depth,
            max_name: limits.name,
        }
    }

    /// Begins with a document whose comments and instructions are to be as XML wants them.
    pub(crate) fn strict(document: &'a [u8]) -> Self {
        let reader = Self::limited(document, &DocumentLimits::NONE.depth(DEPTH));
        Self { strict: Some(reader.at), ..reader }
    }

    /// Goes on at a byte of the document, inside of elements that were opened before it.
    pub(super) fn resume(&mut self, at: usize, open: Vec<&'a [u8]>) {
        (self.at, self.open) = (at, open);
    }

    /// How many bytes the document has.
    pub(crate) fn len(&self) -> usize {
        self.document.len()
    }

    /// The byte after the last token.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// The document between two bytes.
    ///
    /// # Errors
    /// Fails when it is no UTF-8.
    #[inline]
    pub(crate) fn slice(&mut self, from: usize, to: usize) -> Result<&'a str, ErrorAt> {
        self.window.text(self.document, from, to).map_err(|at| (XmlErrorKind::NotUtf8, at))
    }

    #[inline]
    fn rest(&self) -> &'a [u8] {
        self.document.get(self.at..).unwrap_or_default()
    }

    /// The next token.
    ///
    /// # Errors
    /// Fails when the document is not well-formed here, or has a document type or an entity of its own.
    #[inline]
    pub(crate) fn next_token(&mut self) -> Result<Token<'a>, ErrorAt> {
        loop {
            let rest = self.rest();
            match rest {
                [] => return Ok(Token::End),
                [b'<', b'/', ..] => return self.end_tag(),
                [b'<', b'!' | b'?', ..] => {
                    if let Some(token) = self.comment_or_cdata()? {
                        return Ok(token);
                    }
                }
                [b'<', ..] => return self.start_tag(),
                [b'&', ..] => return self.reference(),
                [b'\r', ..] => {
                    self.at += if rest.get(1) == Some(&b'\n') { 2 } else { 1 };
                    return Ok(Token::Char('\n'));
                }
                _ => {
                    let end = memchr3(b'<', b'&', b'\r', rest).unwrap_or(rest.len());
                    count(end);
                    let text = self.slice(self.at, self.at + end)?;
                    self.at += end;
                    return Ok(Token::Text(text));
                }
            }
        }
    }

    fn end_tag(&mut self) -> Result<Token<'a>, ErrorAt> {
        let begin = self.at;
        let Some(name) = self.open.pop() else {
            return Err((XmlErrorKind::Malformed("an end tag without a start tag"), begin));
        };
        let rest = &self.rest()[2..];
        let mut length = name.len();
        if rest.len() <= length && name.starts_with(rest) {
            return Err((XmlErrorKind::Truncated, begin));
        }
        if !rest.starts_with(name) {
            return Err((XmlErrorKind::Malformed("an end tag has another name than its start tag"), begin));
        }
        while rest.get(length).is_some_and(|&byte| is_space(byte)) {
            length += 1;
        }
        count(length);
        match rest.get(length) {
            Some(b'>') => {
                self.at += 2 + length + 1;
                Ok(Token::Close)
            }
            Some(_) => Err((XmlErrorKind::Malformed("an end tag has another name than its start tag"), begin)),
            None => Err((XmlErrorKind::Truncated, begin)),
        }
    }

    fn start_tag(&mut self) -> Result<Token<'a>, ErrorAt> {
        let offset = self.at;
        let inside = &self.rest()[1..];
        let length = inside.iter().take_while(|&&byte| is_name(byte)).count();
        let bad_name = !inside.first().is_some_and(|&first| is_name_start(first));
        let end = match inside.get(length) {
            Some(_) if bad_name => return Err((XmlErrorKind::Malformed("a tag without a name"), offset)),
            Some(b'>') => length,
            Some(b'/') if inside.get(length + 1) == Some(&b'>') => length,
            Some(&byte) if is_space(byte) => match tag_end(inside, length, &mut None) {
                Some(end) => end,
                None => return Err((XmlErrorKind::Truncated, offset)),
            },
            Some(b'/') if inside.len() == length + 1 => return Err((XmlErrorKind::Truncated, offset)),
            Some(_) => return Err((XmlErrorKind::Malformed("a character that no name can have"), offset)),
            None => return Err((XmlErrorKind::Truncated, offset)),
        };
        if length > self.max_name {
            return Err((XmlErrorKind::TooLarge("a name is too long"), offset));
        }
        count(end);
        let empty = inside[end] == b'/';
        let name = self.slice(offset + 1, offset + 1 + length)?;
        // One space before `/>` is how many write an empty element.
        let is_bare = end == length || (empty && end == length + 1);
        let attributes = if is_bare { "" } else { self.slice(offset + 1 + length, offset + 1 + end)? };
        self.at = offset + 1 + end + if empty { 2 } else { 1 };
        if !empty {
            if self.open.len() >= self.max_depth {
                return Err((XmlErrorKind::TooLarge("its elements are nested too deeply"), offset));
            }
            self.open.push(name.as_bytes());
        }
        Ok(Token::Open(Tag { name, attributes, empty, offset }))
    }

    /// A comment, processing instruction or XML declaration, which is passed over; or a CDATA section.
    #[inline(never)]
    fn comment_or_cdata(&mut self) -> Result<Option<Token<'a>>, ErrorAt> {
        let begin = self.at;
        let rest = self.rest();
        let (opening, closing) = if rest.starts_with(COMMENT.0.as_bytes()) {
            COMMENT
        } else if rest.starts_with(CDATA.0.as_bytes()) {
            CDATA
        } else if rest.starts_with(INSTRUCTION.0.as_bytes()) {
            match rest.get(2) {
                Some(&first) if is_name_start(first) => INSTRUCTION,
                Some(_) => return Err((XmlErrorKind::Malformed("a processing instruction without a name"), begin)),
                None => return Err((XmlErrorKind::Truncated, begin)),
            }
        } else if rest.get(..DOCTYPE.len()).is_some_and(|head| head.eq_ignore_ascii_case(DOCTYPE.as_bytes())) {
            return Err((XmlErrorKind::DoctypeRefused, begin));
        } else if may_become_markup(rest) {
            return Err((XmlErrorKind::Truncated, begin));
        } else {
            return Err((XmlErrorKind::Malformed("bad markup after `<!`"), begin));
        };
        let Some(length) = memmem::find(&rest[opening.len()..], closing.as_bytes()) else {
            return Err((XmlErrorKind::Truncated, begin));
        };
        count(length);
        let inside = begin + opening.len();
        self.at = inside + length + closing.len();
        let text = self.slice(inside, inside + length)?;
        if opening != CDATA.0 {
            if let Some(first) = self.strict {
                let checked = match opening == COMMENT.0 {
                    true => well_formed::comment(text),
                    false => well_formed::instruction(text, begin == first),
                };
                checked.map_err(|what| (XmlErrorKind::Malformed(what), begin))?;
            }
            return Ok(None);
        }
        if self.open.is_empty() {
            return Err((XmlErrorKind::Malformed("a CDATA section outside the root element"), begin));
        }
        Ok(Some(Token::Verbatim(text)))
    }

    #[inline(never)]
    fn reference(&mut self) -> Result<Token<'a>, ErrorAt> {
        let begin = self.at;
        if self.open.is_empty() {
            return Err((XmlErrorKind::Malformed("a reference outside the root element"), begin));
        }
        let rest = &self.rest()[1..];
        let length = rest.iter().take_while(|&&byte| is_name(byte) || byte == b'#').count();
        match rest.get(length) {
            None => Err((XmlErrorKind::Truncated, begin)),
            Some(b';') => {
                let name = self.slice(begin + 1, begin + 1 + length)?;
                self.at = begin + length + 2;
                match resolve(name) {
                    Some(character) => Ok(Token::Char(character)),
                    None if name.starts_with('#') || name.is_empty() => {
                        Err((XmlErrorKind::Malformed("a bad character reference"), begin))
                    }
                    None => Err((XmlErrorKind::EntityRefused, begin)),
                }
            }
            Some(_) => Err((XmlErrorKind::Malformed("a reference without `;`"), begin)),
        }
    }
}

/// White space of XML.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Whether a byte can stand in a name. Of other alphabets every letter and sign passes.
pub(super) const fn is_name(byte: u8) -> bool {
    NAME[byte as usize]
}

/// Whether a byte can begin a name.
const fn is_name_start(byte: u8) -> bool {
    is_name(byte) && !matches!(byte, b'-' | b'.' | b'0'..=b'9')
}

/// One answer for every byte: tag names are looked at byte by byte, and this is the fastest way to do it.
const NAME: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let one = byte as u8;
        table[byte] = one.is_ascii_alphanumeric() || matches!(one, b'_' | b':' | b'-' | b'.') || one >= 0x80;
        byte += 1;
    }
    table
};

/// Whether it ends inside of what begins a comment, a CDATA section or a document type.
fn may_become_markup(rest: &[u8]) -> bool {
    let is_doctype = DOCTYPE.as_bytes().get(..rest.len()).is_some_and(|head| head.eq_ignore_ascii_case(rest));
    is_doctype || [COMMENT.0, CDATA.0].iter().any(|one| one.as_bytes().starts_with(rest))
}

/// Where a tag with attributes ends: at its `>`, or at the `/` before it, outside of quotes. Where it does not, `quote` is
/// the one that is open at the end.
fn tag_end(inside: &[u8], from: usize, quote: &mut Option<u8>) -> Option<usize> {
    let mut at = from;
    loop {
        if let Some(open) = *quote {
            at += 1 + memchr(open, inside.get(at..)?)?;
            *quote = None;
        }
        at += memchr3(b'>', b'"', b'\'', inside.get(at..)?)?;
        match inside[at] {
            b'>' => return Some(if inside[at - 1] == b'/' { at - 1 } else { at }),
            open => *quote = Some(open),
        }
        at += 1;
    }
}

/// The character of a reference's name, such as `amp` or `#x41`.
pub(super) fn resolve(name: &str) -> Option<char> {
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let digits = name.strip_prefix('#')?;
            let (digits, radix) = match digits.strip_prefix('x') {
                Some(hexadecimal) => (hexadecimal, 16),
                None => (digits, 10),
            };
            // The standard parser would take a sign too.
            let number = digits.bytes().all(|byte| byte.is_ascii_alphanumeric()).then_some(digits)?;
            let character = char::from_u32(u32::from_str_radix(number, radix).ok()?)?;
            (!is_illegal(character)).then_some(character)?
        }
    };
    Some(character)
}

/// A name without its prefix.
pub(crate) fn local_name(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(document: &str) -> Result<Vec<String>, ErrorAt> {
        let mut reader = Reader::new(document.as_bytes());
        let mut all = Vec::new();
        loop {
            match reader.next_token()? {
                Token::End => return Ok(all),
                Token::Open(tag) => {
                    all.push(format!("<{}{}@{}", tag.name, if tag.empty { "/" } else { "" }, tag.offset));
                }
                token => all.push(format!("{token:?}")),
            }
        }
    }

    #[test]
    fn tags_have_names_and_offsets_and_references_are_tokens() {
        assert_eq!(
            tokens("\u{feff}<?xml version='1.0'?><a x='1>'>b&#x41;<!-- c --><d /></a >").unwrap(),
            ["<a@24", "Text(\"b\")", "Char('A')", "<d/@51", "Close"]
        );
    }

    #[test]
    fn line_ends_become_plain() {
        assert_eq!(
            tokens("<a>x\r\ny\rz</a>").unwrap()[1..6],
            ["Text(\"x\")", "Char('\\n')", "Text(\"y\")", "Char('\\n')", "Text(\"z\")"]
        );
    }

    #[test]
    fn refuses_document_types_and_entities() {
        assert_eq!(tokens("<!DOCTYPE a><a/>").unwrap_err(), (XmlErrorKind::DoctypeRefused, 0));
        assert_eq!(tokens("<a>&b;</a>").unwrap_err(), (XmlErrorKind::EntityRefused, 3));
    }

    #[test]
    fn refuses_what_is_not_well_formed_where_it_is() {
        for (document, at) in [
            ("</a>", 0),
            ("<a></b>", 3),
            ("<a></ab>", 3),
            ("<a>< b/></a>", 3),
            ("<1/>", 0),
            ("<a&/>", 0),
            ("<a/b>", 0),
            ("<a>&#0;</a>", 3),
            ("<a>&#+65;</a>", 3),
            ("<a>&#xFFFE;</a>", 3),
            ("<a/>&#32;", 4),
            ("&amp;<a/>", 0),
            ("<a>& </a>", 3),
            ("<a>&;</a>", 3),
            ("<!x>", 0),
            ("<?>?>", 0),
            ("<![CDATA[x]]>", 0),
        ] {
            let (kind, offset) = tokens(document).unwrap_err();
            assert!(matches!(kind, XmlErrorKind::Malformed(_)) && offset == at, "{document}: {kind:?} at {offset}");
        }
        for document in [
            "<",
            "<a",
            "<a ",
            "<a b='>",
            "<a/",
            "<a></",
            "<a></a",
            "<a><!-- ",
            "<a><![CDATA[",
            "<a><![CD",
            "<a>&am",
            "<?xml",
        ] {
            assert_eq!(tokens(document).unwrap_err().0, XmlErrorKind::Truncated, "{document}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_wherever_they_stand() {
        let documents: [&[u8]; 5] =
            [b"<a>\xff</a>", b"<\xff/>", b"<a b='\xff'/>", b"<!--\xff--><a/>", b"<a><![CDATA[x\xff]]></a>"];
        for (document, at) in documents.into_iter().zip([3, 1, 6, 4, 13]) {
            let mut reader = Reader::new(document);
            let found = std::iter::from_fn(|| Some(reader.next_token())).find_map(Result::err);
            assert_eq!(found, Some((XmlErrorKind::NotUtf8, at)));
        }
    }
}
