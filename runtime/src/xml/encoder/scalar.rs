//! Writing what is one text.
//!
//! In: a text and the field that it is of. Out: an element, an attribute or the content of one, escaped; or a problem, where
//! XML cannot hold the text. What the text means is not known here.

use super::super::escape;
use super::super::steps::count;
use super::{Encoder, Made, ProblemKind};
use crate::{Field, Place};

impl Encoder {
    /// Writes a text as a field's element, attribute or content. `plain` says that it is known to need no escaping.
    #[inline(never)]
    pub fn scalar(&mut self, field: &'static Field, text: &str, plain: bool) {
        count(text.len());
        match field.tags {
            Some(tags) if self.in_namespace && self.out.element(tags, text, plain) => self.item = 0,
            _ => self.other_scalar(field, text, plain),
        }
    }

    /// Writes a text that was made anew, which needs no escaping, as a field's element, attribute or content.
    #[inline(never)]
    pub(crate) fn made(&mut self, field: &'static Field, text: &Made) {
        match field.tags {
            Some(tags) if self.in_namespace && self.out.made_element(tags, text) => self.item = 0,
            _ => self.other_scalar(field, text.as_str(), true),
        }
    }

    /// Writes a text that is long, or no mere element, or for which there was no room.
    #[inline(never)]
    fn other_scalar(&mut self, field: &'static Field, text: &str, plain: bool) {
        if self.out.make_room() {
            return self.scalar(field, text, plain);
        }
        let is_plain = plain || escape::special(text).is_none();
        match field.place {
            Place::Element if field.simple && self.in_namespace && is_plain => {
                self.out.push_open(field.name);
                self.out.push_str(text);
                self.out.push_close(field.name);
            }
            Place::Content if is_plain => self.out.push_str(text),
            _ => return self.unusual_scalar(field, text),
        }
        self.item = 0;
    }

    /// Writes a text that is no element, or an element that is no mere name, or has something to escape.
    #[inline(never)]
    fn unusual_scalar(&mut self, field: &'static Field, text: &str) {
        let (begin, declared) = (self.out.len(), self.declared.len());
        let written = match field.place {
            Place::Element => {
                let outside = self.begin(field);
                self.out.push_str(">");
                let written = escape::push_text(self.out.settled(), text);
                self.end(field, outside);
                written
            }
            Place::Attribute => self.attribute(field, text),
            Place::Content => escape::push_text(self.out.settled(), text),
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
