//! The texts of fields whose types only the tables know.
//!
//! In: a value behind its trait. Out: what it would be on the wire. The engine writes it, so every type is covered.

use super::private::{nothing, nothing_mut};
#[cfg(feature = "client")]
use crate::xml::Peek;
use crate::xml::{encode_replacing, peek};
use crate::{Field, Kind, Record, Shape, Value, Version};

static PROBE: Shape = Shape::new::<Probe<'static>>("P", "", &[Field::new("V", Kind::String)]);

/// A document of one value.
struct Probe<'a>(&'a dyn Value);

impl Record for Probe<'_> {
    fn shape(&self) -> &'static Shape {
        &PROBE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        self.0
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        nothing_mut()
    }

    fn empty() -> Self {
        Self(nothing())
    }
}

/// What a server would write, which is never refused for its version. A service's message may hold what XML cannot.
fn written(value: &dyn Value) -> String {
    encode_replacing(&Probe(value), Version::new(9999, 12, 31))
}

/// The text of a scalar; `None` when it is not set or empty.
pub(crate) fn text_of(value: &dyn Value) -> Option<String> {
    let (_, text) = peek(written(value).as_bytes())?.children.into_iter().next()?;
    (!text.is_empty()).then_some(text)
}

/// The text at the end of a way through records, by indices of their fields; `None` when it is not set or empty.
#[cfg(any(feature = "client", feature = "server", feature = "testing"))]
pub(crate) fn text_at(record: &dyn Record, mut path: impl Iterator<Item = usize>) -> Option<String> {
    let mut index = path.next()?;
    let mut record = record;
    for next in path {
        record = record.field(index).as_record()?;
        index = next;
    }
    match record.shape().fields.get(index)?.kind {
        Kind::Fixed(text) => Some(text.to_owned()),
        _ => text_of(record.field(index)),
    }
}

/// The children of a record; `None` when it is not set.
#[cfg(feature = "client")]
pub(crate) fn children_of(value: &dyn Value) -> Option<Peek> {
    let document = written(value);
    let inside = document.strip_prefix("<P>")?.strip_suffix("</P>")?;
    peek(inside.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_texts_whatever_the_type() {
        assert_eq!(text_of(&"a<b".to_owned()).as_deref(), Some("a<b"));
        assert_eq!(text_of(&Some(409_i32)).as_deref(), Some("409"));
        assert_eq!(text_of(&None::<String>), None);
        assert_eq!(text_of(&String::new()), None);
        assert_eq!(text_of(&"a\u{1b}[2J\u{fffe}b".to_owned()).as_deref(), Some("a\u{fffd}[2J\u{fffd}b"));
    }
}
