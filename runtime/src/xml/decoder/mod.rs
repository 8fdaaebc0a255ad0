//! Reads a document into records, by their tables.
//!
//! In: bytes and an empty record. Out: the record filled, and what the table does not know, listed. Children come in
//! any order; reading is fastest when they come in the table's, because the next name is then guessed right. Nothing
//! that a service adds makes reading fail; what does is damage, a wrong root, a text that is none of its type's, or a
//! missing field that the description says is always there.

use std::borrow::Cow;

use super::INSTANCE_NAMESPACE;
use super::attributes::attributes;
use super::charset::to_utf8;
use super::decoding::{Decoding, Unknown};
use super::error::{XmlError, XmlErrorKind, path_text};
use super::namespace::Namespaces;
use super::reader::{ErrorAt, Reader, Tag, Token, local_name};
use crate::{Field, Kind, Record, Shape, Value};

mod find;
mod items;
mod leaves;
mod one_of;
mod record;
mod room;
mod subtree;
mod text;

#[cfg(feature = "client")]
pub(crate) use items::Envelope;
pub use items::{ItemDecoder, ItemList, ItemProgress};
pub(super) use one_of::ANYTHING;
pub(super) use subtree::push_declaration;

/// Reads `document` into a new record.
///
/// ```
#[doc = include_str!("../../../doc/example-service.txt")]
/// use xms_runtime::xml::{Decoding, decode};
///
/// let decoding = Decoding::default().version(V1);
/// let bed: Bed = decode(b"<Bed><Name>peas &amp; beans</Name><New>1</New></Bed>", &decoding)?;
/// assert_eq!(bed.name, "peas & beans");
///
/// let error = decode::<Bed>(b"<Bed><New>1</New></Bed>", &decoding).unwrap_err();
/// assert_eq!(error.to_string(), "the required element `Name` is missing, in Bed, at byte 23");
/// # Ok::<(), xms_runtime::xml::XmlError>(())
/// ```
///
/// # Errors
/// Fails in the ways that [`XmlErrorKind`] lists.
pub fn decode<R: Record>(document: &[u8], decoding: &Decoding) -> Result<R, XmlError> {
    let mut record = R::empty();
    decode_into(&mut record, document, decoding)?;
    Ok(record)
}

/// Reads `document` into an empty record and returns what was unknown. What was read before an error stays in the
/// record. It takes a few milliseconds for a megabyte, and never waits: whoever may not hold up a thread calls it on
/// another.
///
/// The document is in UTF-8, in UTF-16, or in ISO 8859-1 where its declaration says so; in errors a byte is one of the
/// document in UTF-8.
///
/// # Errors
/// Fails in the ways that [`XmlErrorKind`] lists.
pub fn decode_into(record: &mut dyn Record, document: &[u8], decoding: &Decoding) -> Result<Unknown, XmlError> {
    if document.len() > decoding.limits.bytes {
        let kind = XmlErrorKind::TooLarge("it has too many bytes");
        return Err(XmlError { kind, path: String::new(), offset: 0 });
    }
    let text = to_utf8(document)?;
    let mut decoder = Decoder::new(&text, decoding);
    // What another encoding is turned into takes memory, too.
    let more = text.len().saturating_sub(document.len());
    decoder.room = decoding.limits.room(document.len()).saturating_sub(more);
    decoder.root(record)?;
    Ok(decoder.unknown)
}

/// Reads a document as if it were an answer, whatever its root, and keeps nothing of it.
#[cfg(feature = "testing")]
pub(crate) fn readable(document: &[u8]) -> Result<(), XmlError> {
    Decoder::new(&to_utf8(document)?, &Decoding::default()).any_root()
}

/// How many times a document may be looked at ahead, in sum: unions in unions find out what they are like that.
const MOST_AHEAD: usize = 4;

/// An attribute of a start tag.
#[derive(Debug)]
struct Attribute<'a> {
    prefix: &'a str,
    local: &'a str,
    value: Cow<'a, str>,
    /// Whether it is in the namespace of `nil` and `type`.
    instance: bool,
}

/// Reads one document; what values are handed when they are decoded.
///
/// It is made by [`decode`].
#[derive(Debug)]
pub struct Decoder<'a> {
    reader: Reader<'a>,
    decoding: Decoding,
    namespaces: Namespaces<'a>,
    /// Attributes of the present start tag but namespace declarations.
    attributes: Vec<Attribute<'a>>,
    /// Whether the present start tag says `i:nil`.
    nil: bool,
    /// Whether the present start tag is closed at once.
    empty: bool,
    /// Where the present start tag begins.
    tag_offset: usize,
    /// A text that stands for the content of the present field: an attribute's, or the element's own.
    pending_text: Option<Cow<'a, str>>,
    /// Which field of a choice the present element is.
    alternative: usize,
    /// Where the decoder is: names and, for items of lists, their number from 1.
    path: Vec<(&'static str, usize)>,
    /// In which order fields came that did not come in their table's.
    orders: Vec<find::Order>,
    depth: usize,
    elements: usize,
    /// Bytes that may still be made of the document.
    room: usize,
    /// Bytes that may still be looked at before they are read.
    ahead: usize,
    /// Whether the document's root is in a namespace.
    has_namespace: bool,
    /// A field whose elements were taken out of the document, and so are there.
    elsewhere: Option<(&'static Shape, usize)>,
    unknown: Unknown,
}

impl<'a> Decoder<'a> {
    fn new(document: &'a [u8], decoding: &Decoding) -> Self {
        Self {
            reader: Reader::limited(document, &decoding.limits),
            decoding: *decoding,
            namespaces: Namespaces::default(),
            attributes: Vec::new(),
            nil: false,
            empty: false,
            tag_offset: 0,
            pending_text: None,
            alternative: 0,
            path: Vec::new(),
            orders: Vec::new(),
            depth: 0,
            elements: 0,
            room: decoding.limits.room(document.len()),
            ahead: MOST_AHEAD * document.len(),
            has_namespace: false,
            elsewhere: None,
            unknown: Unknown::default(),
        }
    }

    /// Makes an error at the present place.
    pub fn error(&self, kind: XmlErrorKind) -> XmlError {
        self.error_at((kind, self.reader.position()))
    }

    fn error_at(&self, (kind, offset): ErrorAt) -> XmlError {
        XmlError { kind, path: self.path_text(), offset }
    }

    fn path_text(&self) -> String {
        path_text(&self.path)
    }

    fn next(&mut self) -> Result<Token<'a>, XmlError> {
        match self.reader.next_token() {
            Ok(token) => Ok(token),
            Err(error) => Err(self.error_at(error)),
        }
    }

    /// Takes in a start tag: counts it, and looks at its attributes where it has some.
    fn open(&mut self, tag: &Tag<'a>) -> Result<(), XmlError> {
        self.open_bare(tag.offset, tag.empty)?;
        if tag.attributes.is_empty() { Ok(()) } else { self.open_attributes(tag) }
    }

    /// Takes in a start tag without attributes.
    #[inline]
    fn open_bare(&mut self, offset: usize, empty: bool) -> Result<(), XmlError> {
        self.elements += 1;
        self.depth += 1;
        if self.elements > self.decoding.limits.elements {
            return Err(self.error(XmlErrorKind::TooLarge("it has too many elements")));
        }
        if self.depth > self.decoding.limits.depth {
            return Err(self.error(XmlErrorKind::TooLarge("its elements are nested too deeply")));
        }
        self.empty = empty;
        self.tag_offset = offset;
        self.nil = false;
        if !self.attributes.is_empty() {
            self.attributes.clear();
        }
        Ok(())
    }

    #[inline(never)]
    fn open_attributes(&mut self, tag: &Tag<'a>) -> Result<(), XmlError> {
        if tag.attributes.len() > self.decoding.limits.text {
            return Err(self.error(XmlErrorKind::TooLarge("a start tag is too long")));
        }
        let limits = self.decoding.limits;
        for (name, value) in attributes(tag, &limits).map_err(|error| self.error_at(error))? {
            let (prefix, local) = name.split_once(':').unwrap_or(("", name));
            let declared = match (prefix, local) {
                ("", "xmlns") => "",
                ("xmlns", local) if !local.is_empty() => local,
                _ => {
                    self.attributes.push(Attribute { prefix, local, value, instance: false });
                    continue;
                }
            };
            if value.len() > limits.namespace {
                return Err(self.error(XmlErrorKind::TooLarge("a namespace is too long")));
            }
            self.namespaces.declare(declared, value, self.depth);
        }
        if self.namespaces.len() > limits.attributes {
            return Err(self.error(XmlErrorKind::TooLarge("it declares too many namespaces")));
        }
        let (namespaces, nil) = (&self.namespaces, &mut self.nil);
        self.attributes.retain_mut(|attribute| {
            if attribute.prefix.is_empty() {
                return true;
            }
            attribute.instance = namespaces.resolve(attribute.prefix) == INSTANCE_NAMESPACE;
            if attribute.instance && attribute.local == "nil" {
                *nil = matches!(attribute.value.trim(), "true" | "1");
                return false;
            }
            true
        });
        Ok(())
    }

    /// Leaves the element whose end was read.
    #[inline]
    fn close(&mut self) {
        self.namespaces.leave(self.depth);
        self.depth = self.depth.saturating_sub(1);
        self.empty = false;
    }

    /// Says whether the present element says `i:nil`.
    pub fn is_nil(&self) -> bool {
        self.nil
    }

    /// Reads the next item of the present wrapper's list up to its start tag; `false` when there is none.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`] lists.
    pub(crate) fn next_item(&mut self, item: &'static Field, number: usize) -> Result<bool, XmlError> {
        match item.kind {
            Kind::Choice(shape) => self.next_choice(shape, number),
            _ => Ok(self.next_of(&[item], number)?.is_some()),
        }
    }

    /// Reads the present element's next child that is one of `fields` up to its start tag; its index, or `None` at
    /// the element's end.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`] lists.
    pub(crate) fn next_of(&mut self, fields: &[&'static Field], number: usize) -> Result<Option<usize>, XmlError> {
        if self.empty {
            self.close();
            return Ok(None);
        }
        if let [item] = fields
            && item.namespace.is_none()
        {
            self.reader.skip_space();
            if self.reader.at_start_tag().is_some_and(|inside| inside.is_called(item.name))
                && let Some((offset, empty)) = self.reader.open_predicted(item.name)
            {
                self.open_bare(offset, empty)?;
                self.path.push((item.name, number));
                return Ok(Some(0));
            }
        }
        loop {
            match self.next()? {
                Token::Open(tag) => {
                    self.open(&tag)?;
                    match fields.iter().enumerate().find(|(_, field)| self.is_item(field, &tag)) {
                        None => self.skip_unknown(local_name(tag.name))?,
                        Some((_, field)) if self.nil && !field.nil => self.skip()?,
                        Some((index, field)) => {
                            self.path.push((field.name, number));
                            return Ok(Some(index));
                        }
                    }
                }
                Token::Close => {
                    self.close();
                    return Ok(None);
                }
                Token::Text(_) | Token::Verbatim(_) | Token::Char(_) => {}
                Token::End => return Err(self.error(XmlErrorKind::Truncated)),
            }
        }
    }

    /// Whether a child of a wrapper is that item.
    fn is_item(&self, item: &Field, tag: &Tag<'_>) -> bool {
        let name = local_name(tag.name);
        let here = |namespace| self.namespaces.matches(tag, name, namespace);
        item.is_called(name) && item.namespace.is_none_or(here)
    }

    /// Reads the next child of the present element up to its start tag, whatever it is called; its name, or `None` at the
    /// element's end.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`] lists.
    pub(crate) fn next_named(&mut self, field: &'static Field, number: usize) -> Result<Option<String>, XmlError> {
        if self.empty {
            self.close();
            return Ok(None);
        }
        loop {
            match self.next()? {
                Token::Open(tag) => {
                    self.open(&tag)?;
                    let name = local_name(tag.name);
                    if field.namespace.is_some_and(|namespace| !self.namespaces.matches(&tag, name, namespace)) {
                        self.skip_unknown(name)?;
                    } else if self.nil {
                        self.skip()?;
                    } else {
                        self.path.push((field.name, number));
                        return Ok(Some(name.to_owned()));
                    }
                }
                Token::Close => {
                    self.close();
                    return Ok(None);
                }
                Token::Text(_) | Token::Verbatim(_) | Token::Char(_) => {}
                Token::End => return Err(self.error(XmlErrorKind::Truncated)),
            }
        }
    }

    /// Reads an item of a list, whose start tag was read, to its end; `None` where it is none.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`] lists.
    pub(crate) fn item<T: Value>(&mut self, field: &'static Field, kind: &Kind) -> Result<Option<T>, XmlError> {
        let mut item = T::empty();
        let present = item.read_xml(self, field)?;
        // An empty record is an item all the same; an empty number is none.
        if !present && matches!(kind, Kind::Record(_)) {
            self.require_of_empty(kind)?;
            return Ok(Some(item));
        }
        Ok(present.then_some(item))
    }

    /// Ends what [`Self::next_item`] began.
    pub(crate) fn end_item(&mut self) {
        self.path.pop();
    }

    /// Gives the present field's item its number.
    pub(crate) fn set_item_number(&mut self, number: usize) {
        if let Some(last) = self.path.last_mut() {
            last.1 = number;
        }
    }

    /// Passes over the present element, to its end.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`] lists.
    pub fn skip(&mut self) -> Result<(), XmlError> {
        self.pass_over(|_, _| {})
    }

    /// Passes over what stands inside the present element, to its end, and shows each token on the way.
    #[inline]
    fn pass_over(&mut self, mut show: impl FnMut(&Self, &Token<'a>)) -> Result<(), XmlError> {
        if self.empty {
            self.close();
            return Ok(());
        }
        let outside = self.depth;
        loop {
            let token = self.next()?;
            match &token {
                Token::Open(tag) => {
                    self.open(tag)?;
                    show(self, &token);
                    if tag.empty {
                        self.close();
                    }
                }
                Token::Close => {
                    self.close();
                    if self.depth < outside {
                        return Ok(());
                    }
                }
                Token::Text(_) | Token::Verbatim(_) | Token::Char(_) => show(self, &token),
                Token::End => return Err(self.error(XmlErrorKind::Truncated)),
            }
        }
    }

    #[inline(never)]
    fn skip_unknown(&mut self, name: &str) -> Result<(), XmlError> {
        self.note_unknown(name);
        self.skip()
    }

    fn note_unknown(&mut self, name: &str) {
        self.unknown.count += 1;
        if self.unknown.paths.len() < Unknown::MAX_PATHS {
            let path = self.path_text();
            self.unknown.paths.push(if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") });
        }
    }

    #[inline(never)]
    fn note_attributes(&mut self) {
        for attribute in std::mem::take(&mut self.attributes).iter().filter(|attribute| !attribute.is_about_xml()) {
            self.note_unknown(&format!("@{}", attribute.local));
        }
    }
}

impl Attribute<'_> {
    /// Whether it says more about the XML, such as a type or a language: that is no part of a service that does not
    /// describe it.
    fn is_about_xml(&self) -> bool {
        self.instance || self.prefix == "xml"
    }
}
