//! The door to the tokenizer: bytes in, tokens out.
//!
//! Everything that knows `quick-xml` is here. Comments, processing instructions and the XML declaration are passed
//! over; document types and entities of a document's own are refused; names of end tags have been compared. Texts
//! come as they stand, with references already resolved into tokens of their own. Nothing here knows tables.

use std::borrow::Cow;

use quick_xml::Reader as Tokenizer;
use quick_xml::errors::{Error, IllFormedError, SyntaxError};
use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;

use super::error::XmlErrorKind;

/// A piece of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// A start tag, or an empty-element tag.
    Open(Tag<'a>),
    /// An end tag.
    Close,
    /// Character data as it stands, without references.
    Text(&'a str),
    /// The inside of a CDATA section.
    Verbatim(&'a str),
    /// A resolved reference.
    Char(char),
    /// The end of the document.
    End,
}

/// A start tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// Its name with prefix.
    pub name: &'a str,
    /// What follows the name, not yet looked at.
    pub attributes: &'a str,
    /// Whether it is closed at once, so that no [`Token::Close`] follows.
    pub empty: bool,
    /// Where its `<` stands.
    pub offset: u64,
}

/// Tokens of one document.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'a> {
    text: &'a str,
    tokenizer: Tokenizer<&'a [u8]>,
}

/// A kind of error and where it was found.
pub(crate) type Found = (XmlErrorKind, u64);

impl<'a> Reader<'a> {
    /// Begins with a document.
    pub(crate) fn new(document: &'a [u8]) -> Result<Self, Found> {
        // The tokenizer would strip the mark too, but not count it, and offsets would be off.
        let document = document.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(document);
        let text =
            std::str::from_utf8(document).map_err(|error| (XmlErrorKind::NotUtf8, error.valid_up_to() as u64))?;
        Ok(Self { text, tokenizer: Tokenizer::from_str(text) })
    }

    /// The byte after the last token.
    pub(crate) fn position(&self) -> u64 {
        self.tokenizer.buffer_position()
    }

    /// The document between two bytes.
    pub(crate) fn slice(&self, from: u64, to: u64) -> &'a str {
        self.text.get(from as usize..to as usize).unwrap_or_default()
    }

    /// The next token.
    pub(crate) fn next(&mut self) -> Result<Token<'a>, Found> {
        loop {
            return match self.tokenizer.read_event() {
                Ok(Event::Start(start)) => Ok(Token::Open(self.tag(start.name().as_ref().len(), start.len(), false))),
                Ok(Event::Empty(start)) => Ok(Token::Open(self.tag(start.name().as_ref().len(), start.len(), true))),
                Ok(Event::End(_)) => Ok(Token::Close),
                Ok(Event::Text(text)) => match text.into_inner() {
                    Cow::Borrowed(text) => Ok(Token::Text(text)),
                    Cow::Owned(_) => Err(self.found(XmlErrorKind::Malformed("unreadable text"))),
                },
                Ok(Event::CData(data)) => match data.into_inner() {
                    Cow::Borrowed(text) => Ok(Token::Verbatim(text)),
                    Cow::Owned(_) => Err(self.found(XmlErrorKind::Malformed("unreadable CDATA section"))),
                },
                Ok(Event::GeneralRef(reference)) => match resolve(&reference) {
                    Some(character) => Ok(Token::Char(character)),
                    None if reference.is_char_ref() => {
                        Err(self.found(XmlErrorKind::Malformed("bad character reference")))
                    }
                    None => Err(self.found(XmlErrorKind::EntityRefused)),
                },
                Ok(Event::Eof) => Ok(Token::End),
                Ok(Event::DocType(_)) => Err(self.found(XmlErrorKind::DoctypeRefused)),
                Ok(Event::Comment(_) | Event::PI(_) | Event::Decl(_)) => continue,
                Err(error) => Err((kind_of(&error), self.tokenizer.error_position())),
            };
        }
    }

    fn found(&self, kind: XmlErrorKind) -> Found {
        (kind, self.position())
    }

    /// The tag that ends at the present position: a name, and `length` bytes of name and attributes.
    fn tag(&self, name: usize, length: usize, empty: bool) -> Tag<'a> {
        let end = self.position() - if empty { 2 } else { 1 };
        let begin = end - length as u64;
        Tag {
            name: self.slice(begin, begin + name as u64),
            attributes: self.slice(begin + name as u64, end),
            empty,
            offset: begin - 1,
        }
    }
}

/// The character of a reference's name, such as `amp` or `#x41`.
fn resolve(name: &str) -> Option<char> {
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
            let number = digits.bytes().all(|byte| byte.is_ascii_alphanumeric()).then_some(digits)?;
            let character = char::from_u32(u32::from_str_radix(number, radix).ok()?)?;
            (character >= ' ' || matches!(character, '\t' | '\n' | '\r')).then_some(character)?
        }
    };
    Some(character)
}

/// The attributes of a start tag in order, names with prefixes, values with references resolved.
pub(crate) fn attributes(tag: Tag<'_>) -> Result<Vec<(String, String)>, Found> {
    let malformed = |what| (XmlErrorKind::Malformed(what), tag.offset);
    let mut found = Vec::new();
    for attribute in Attributes::new(tag.attributes, 0) {
        let attribute = attribute.map_err(|_| malformed("bad attribute"))?;
        let raw = &*attribute.value;
        if raw.contains('<') {
            return Err(malformed("`<` in an attribute"));
        }
        found.push((
            attribute.key.as_ref().to_owned(),
            attribute_value(raw).ok_or(malformed("bad reference in an attribute"))?,
        ));
    }
    Ok(found)
}

/// An attribute's value: references resolved, white space turned into spaces.
fn attribute_value(raw: &str) -> Option<String> {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '\t', '\n', '\r']) {
        value.push_str(&rest[..at]);
        let special = &rest[at..];
        if let Some(reference) = special.strip_prefix('&') {
            let end = reference.find(';')?;
            value.push(resolve(&reference[..end])?);
            rest = &reference[end + 1..];
        } else {
            value.push(' ');
            rest = special.strip_prefix("\r\n").unwrap_or(&special[1..]);
        }
    }
    value.push_str(rest);
    Some(value)
}

/// Our words for the tokenizer's errors: its own may quote the document.
fn kind_of(error: &Error) -> XmlErrorKind {
    match error {
        Error::Syntax(SyntaxError::InvalidBangMarkup) => XmlErrorKind::Malformed("bad markup after `<!`"),
        Error::Syntax(SyntaxError::UnclosedDoctype) => XmlErrorKind::DoctypeRefused,
        Error::Syntax(_) => XmlErrorKind::Truncated,
        Error::IllFormed(IllFormedError::MismatchedEndTag { .. }) => {
            XmlErrorKind::Malformed("an end tag has another name than its start tag")
        }
        Error::IllFormed(IllFormedError::UnmatchedEndTag(_)) => {
            XmlErrorKind::Malformed("an end tag without a start tag")
        }
        Error::IllFormed(IllFormedError::UnclosedReference) => XmlErrorKind::Malformed("a reference without `;`"),
        Error::IllFormed(IllFormedError::MissingDoctypeName) => XmlErrorKind::DoctypeRefused,
        Error::Encoding(_) => XmlErrorKind::NotUtf8,
        Error::InvalidAttr(_) => XmlErrorKind::Malformed("bad attribute"),
        _ => XmlErrorKind::Malformed("not well-formed"),
    }
}

/// The tokens of a document.
#[cfg(feature = "testing")]
pub(crate) fn tokens(document: &[u8]) -> Result<Reader<'_>, Found> {
    Reader::new(document)
}

/// What tells requests apart before they are decoded: the root's name and the texts of its children.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Peek {
    /// Name of the root without prefix.
    pub root: String,
    /// Names without prefix and texts of the children that hold nothing but text.
    pub children: Vec<(String, String)>,
}

/// Looks at root and children of a document; `None` when it is no well-formed XML so far as it was read.
pub fn peek(document: &[u8]) -> Option<Peek> {
    let mut reader = Reader::new(document).ok()?;
    let mut peek = Peek::default();
    let mut depth = 0usize;
    loop {
        match reader.next().ok()? {
            Token::Open(tag) => {
                match depth {
                    0 if !peek.root.is_empty() => return None,
                    0 => peek.root = local_name(tag.name).to_owned(),
                    1 => peek.children.push((local_name(tag.name).to_owned(), String::new())),
                    _ => {}
                }
                depth += usize::from(!tag.empty);
            }
            Token::Close => depth -= 1,
            Token::Text(text) | Token::Verbatim(text) if depth == 2 => {
                if let Some((_, value)) = peek.children.last_mut() {
                    value.push_str(text);
                }
            }
            Token::Char(character) if depth == 2 => {
                if let Some((_, value)) = peek.children.last_mut() {
                    value.push(character);
                }
            }
            Token::Text(text) if depth == 0 && !text.trim().is_empty() => return None,
            Token::Text(_) | Token::Verbatim(_) | Token::Char(_) => {}
            Token::End => return (!peek.root.is_empty() && depth == 0).then_some(peek),
        }
    }
}

/// A name without its prefix.
pub(crate) fn local_name(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(document: &str) -> Result<Vec<String>, Found> {
        let mut reader = Reader::new(document.as_bytes())?;
        let mut all = Vec::new();
        loop {
            match reader.next()? {
                Token::End => return Ok(all),
                Token::Open(tag) => {
                    all.push(format!("<{}{}@{}", tag.name, if tag.empty { "/" } else { "" }, tag.offset))
                }
                token => all.push(format!("{token:?}")),
            }
        }
    }

    #[test]
    fn tags_have_names_and_offsets_and_references_are_tokens() {
        assert_eq!(
            tokens("\u{feff}<?xml version='1.0'?><a x='1'>b&#x41;<!-- c --><d/></a>").unwrap(),
            ["<a@21", "Text(\"b\")", "Char('A')", "<d/@47", "Close"]
        );
    }

    #[test]
    fn refuses_document_types_and_entities() {
        assert_eq!(tokens("<!DOCTYPE a><a/>").unwrap_err().0, XmlErrorKind::DoctypeRefused);
        assert_eq!(tokens("<a>&b;</a>").unwrap_err().0, XmlErrorKind::EntityRefused);
        assert!(matches!(tokens("<a>&#0;</a>").unwrap_err().0, XmlErrorKind::Malformed(_)));
    }

    #[test]
    fn attributes_are_normalised() {
        let mut reader = Reader::new(b"<a p:x='1 &lt;\n2' y=\"3\"/>").unwrap();
        let Ok(Token::Open(tag)) = reader.next() else { panic!("a tag") };
        let expected = [("p:x".to_owned(), "1 < 2".to_owned()), ("y".to_owned(), "3".to_owned())];
        assert_eq!(attributes(tag).unwrap(), expected);
    }

    #[test]
    fn peeks_at_root_and_children() {
        let peeked =
            peek(b"<p:Root xmlns:p='n'><Kind>a&amp;b</Kind><Nested><Kind>no</Kind></Nested></p:Root>").unwrap();
        assert_eq!(peeked.root, "Root");
        assert_eq!(peeked.children[0], ("Kind".to_owned(), "a&b".to_owned()));
        assert_eq!(peek(b"<Root><Kind>"), None);
    }
}
