//! Elements that are called like the keys of a map.
//!
//! In: a key, and what writes the element of its value. Out: the element with the key for its name, or a problem. What is
//! in the element is not looked at.

use std::ops::Range;

use super::Encoder;
use crate::Field;
use crate::xml::ProblemKind;
use crate::xml::name::is_plain_name;

impl Encoder {
    /// Writes an element that is called `name` and not as its field.
    pub(crate) fn named(&mut self, field: &'static Field, name: &str, write: impl FnOnce(&mut Self)) {
        let begin = self.out.len();
        write(self);
        if self.out.len() == begin {
            return;
        }
        if !is_plain_name(name) {
            return self.problem(field.name, ProblemKind::Name);
        }
        // The element was written with the field's name, or, where it was kept as it came, with any; that is exchanged.
        let Some((start, end)) = self.out.settled().get(begin..).and_then(tag_names) else {
            return self.problem(field.name, ProblemKind::Name);
        };
        if let Some(end) = end {
            self.out.settled().replace_range(begin + end.start..begin + end.end, name);
        }
        self.out.settled().replace_range(begin + start.start..begin + start.end, name);
    }
}

/// Where the names of an element's tags stand in its text, without their prefix; the second is none where the element is
/// closed at once. `None` where something else stands around the element, such as a comment.
fn tag_names(text: &str) -> Option<(Range<usize>, Option<Range<usize>>)> {
    let begin = text.len() - text.trim_start().len();
    let element = text.trim();
    let inside = element.strip_prefix('<').filter(|inside| !inside.starts_with(['!', '?']))?;
    let length = inside.find(|sign: char| sign.is_whitespace() || matches!(sign, '/' | '>'))?;
    let name = &inside[..length];
    let local = name.find(':').map_or(0, |colon| colon + 1);
    let start = begin + 1 + local..begin + 1 + length;
    let before = element.strip_suffix('>')?;
    if before.ends_with('/') {
        return Some((start, None));
    }
    let before = before.trim_end();
    let end = before.strip_suffix(name).filter(|before| before.ends_with("</"))?.len();
    Some((start, Some(begin + end + local..begin + before.len())))
}
