//! Reading a part of a document as text.
//!
//! In: a decoder that stands behind a start tag. Out: the element as it stands in the document, with declarations of
//! what it uses and does not declare itself; the decoder behind the end tag. Nothing here knows tables.

use memchr::memchr_iter;

use super::super::error::XmlError;
use super::super::escape;
use super::super::namespace::DefaultNamespace;
use super::super::reader::{Token, is_name};
use super::super::steps::count;
use super::{Attribute, Decoder};

/// Bytes of a declaration beside prefix and namespace.
const DECLARATION: usize = " xmlns:=\"\"".len();

/// What a subtree uses of the declarations around it.
struct Uses {
    /// How many declarations stand around it; those further in are its own.
    outside: usize,
    /// Which of them it uses, in their order.
    used: Vec<usize>,
    /// Whether a name without prefix is in no namespace because nothing declares one.
    no_default: bool,
}

impl<'a> Decoder<'a> {
    /// Reads the present element with all it holds, as text that stands for itself: the default namespace and the
    /// prefixes that it uses and its ancestors declared are declared on it, and no others. The second value says how its
    /// text would have to be changed elsewhere.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`](crate::xml::XmlErrorKind) lists.
    pub(crate) fn subtree(&mut self) -> Result<(String, DefaultNamespace), XmlError> {
        let (begin, outside) = (self.tag_offset, self.namespaces.len_outside(self.depth));
        let mut uses = Uses { outside, used: Vec::new(), no_default: false };
        let root = self.reader.slice(begin, self.reader.position()).map_err(|error| self.error_at(error))?;
        let length = root.bytes().skip(1).take_while(|&byte| is_name(byte)).count();
        let name_end = 1 + length;
        self.mark(&root[1..name_end], &root[name_end..], &mut uses);
        self.pass_over(|decoder, token| match token {
            Token::Open(tag) => decoder.mark(tag.name, tag.attributes, &mut uses),
            Token::Text(text) | Token::Verbatim(text) => decoder.mark_words(text, &mut uses),
            _ => {}
        })?;
        let raw = self.reader.slice(begin, self.reader.position()).map_err(|error| self.error_at(error))?;
        count(uses.used.len() + raw.len());
        let used = || uses.used.iter().map(|&index| self.namespaces.get(index));
        let declared: usize = used().map(|(prefix, namespace)| prefix.len() + namespace.len() + DECLARATION).sum();
        let mut text = String::with_capacity(raw.len() + declared + DECLARATION);
        text.push_str(&raw[..name_end]);
        let mut default = DefaultNamespace::Own;
        if uses.no_default && self.has_namespace {
            default = DefaultNamespace::Nowhere(name_end);
        }
        for (prefix, namespace) in used() {
            let begin = text.len();
            push_declaration(&mut text, prefix, namespace);
            if prefix.is_empty() {
                default = DefaultNamespace::Outside(begin, text.len() - begin);
            }
        }
        text.push_str(&raw[name_end..]);
        text.shrink_to_fit();
        self.charge(text.len())?;
        Ok((text, default))
    }

    fn mark(&self, name: &str, attributes: &str, uses: &mut Uses) {
        match name.split_once(':') {
            Some((prefix, _)) => self.mark_prefix(prefix, uses),
            None => self.mark_default(uses),
        }
        // A type is a name, too.
        let is_type = |attribute: &Attribute<'_>| attribute.instance && attribute.local == "type";
        if self.attributes.iter().any(|attribute| is_type(attribute) && !attribute.value.contains(':')) {
            self.mark_default(uses);
        }
        self.mark_words(attributes, uses);
    }

    fn mark_default(&self, uses: &mut Uses) {
        match self.namespaces.find("") {
            Some(_) => self.mark_prefix("", uses),
            None => uses.no_default = true,
        }
    }

    /// Marks the prefixes that stand in a text: names of attributes, and values that are names.
    fn mark_words(&self, text: &str, uses: &mut Uses) {
        if uses.outside == 0 {
            return;
        }
        count(text.len());
        let bytes = text.as_bytes();
        let mut from = 0;
        for colon in memchr_iter(b':', bytes) {
            let length = bytes[from..colon].iter().rev().take_while(|&&byte| is_name(byte)).count();
            if length > 0 {
                self.mark_prefix(text.get(colon - length..colon).unwrap_or_default(), uses);
            }
            from = colon + 1;
        }
    }

    fn mark_prefix(&self, prefix: &str, uses: &mut Uses) {
        if let Some(index) = self.namespaces.find(prefix).filter(|&index| index < uses.outside)
            && let Err(place) = uses.used.binary_search(&index)
        {
            uses.used.insert(place, index);
        }
    }
}

/// Appends the declaration of a prefix, or of the default namespace.
pub(in crate::xml) fn push_declaration(text: &mut String, prefix: &str, namespace: &str) {
    text.push_str(" xmlns");
    if !prefix.is_empty() {
        text.push(':');
        text.push_str(prefix);
    }
    text.push_str("=\"");
    // A namespace was read from a document, so XML can hold it.
    let _ = escape::push_attribute(text, namespace);
    text.push('"');
}
