//! Writing what is one text.
//!
//! In: a text and the field that it is of. Out: an element, an attribute or the content of one, escaped; or a problem, where
//! XML cannot hold the text. What the text means is not known here.

use super::super::escape;
use super::super::steps::count;
use super::{Encoder, ProblemKind};
use crate::{Field, Place};

/// Bytes of most texts that are made while they are written.
const MADE: usize = 40;

impl Encoder {
    /// Writes a text as a field's element, attribute or content. `plain` says that it is known to need no escaping.
    #[inline(never)]
    pub fn scalar(&mut self, field: &'static Field, text: &str, plain: bool) {
        count(text.len());
        let is_plain = plain || escape::special(text).is_none();
        let (open, close) = match field.tags {
            Some(tags) if self.in_namespace && is_plain => tags,
            _ if field.place == Place::Content && is_plain => ("", ""),
            _ => return self.unusual_scalar(field, text),
        };
        // One look at the room for all.
        self.reserve(text.len() + open.len() + close.len());
        self.out.push_str(open);
        self.out.push_str(text);
        self.out.push_str(close);
        self.item = 0;
    }

    /// Writes what `push` appends, which is known to need no escaping, as a field's element, attribute or content.
    #[inline]
    pub(crate) fn made(&mut self, field: &'static Field, push: impl FnOnce(&mut String)) {
        let Some((open, close)) = field.tags.filter(|_| self.in_namespace) else {
            let mut text = self.take_draft();
            push(&mut text);
            self.unusual_scalar(field, &text);
            return self.give_back(text);
        };
        self.reserve(MADE + open.len() + close.len());
        self.out.push_str(open);
        push(&mut self.out);
        self.out.push_str(close);
        self.item = 0;
    }

    /// Writes a text that is no element, or an element that is no mere name, or has something to escape.
    #[inline(never)]
    fn unusual_scalar(&mut self, field: &'static Field, text: &str) {
        let (begin, declared) = (self.out.len(), self.declared.len());
        let written = match field.place {
            Place::Element if field.simple && self.in_namespace => {
                self.reserve(text.len() + 2 * field.name.len() + "<></>".len());
                self.out.push('<');
                self.out.push_str(field.name);
                self.out.push('>');
                let written = escape::push_text(&mut self.out, text);
                self.out.push_str("</");
                self.out.push_str(field.name);
                self.out.push('>');
                written
            }
            Place::Element => {
                let outside = self.begin(field);
                self.out.push('>');
                let written = escape::push_text(&mut self.out, text);
                self.end(field, outside);
                written
            }
            Place::Attribute => self.attribute(field, text),
            Place::Content => escape::push_text(&mut self.out, text),
        };
        if written.is_err() {
            if self.replaces {
                self.out.truncate(begin);
                self.declared.truncate(declared);
                let text = text.replace(escape::is_illegal, "\u{fffd}");
                return self.unusual_scalar(field, &text);
            }
            self.problem(field.name_at(self.encoding.version), ProblemKind::Character);
        }
        self.item = 0;
    }

    /// Makes room for `more` bytes. A document that outgrows its room gets four times as much: long ones would be
    /// copied too often otherwise.
    #[inline]
    fn reserve(&mut self, more: usize) {
        if self.out.capacity() - self.out.len() < more {
            self.out.reserve(more.max(3 * self.out.len()));
        }
    }

    /// Gives an empty text in memory that is used again; [`Self::give_back`] takes it back.
    #[inline]
    pub(crate) fn take_draft(&mut self) -> String {
        std::mem::take(&mut self.draft)
    }

    /// Takes back what [`Self::take_draft`] gave.
    #[inline]
    pub(crate) fn give_back(&mut self, mut draft: String) {
        draft.clear();
        self.draft = draft;
    }
}
