//! Which list of an element is read item by item.
//!
//! In: a table, and the way to the list in it. Out: the fields on that way, and how an item is read. Nothing is read here.

use std::fmt;

use super::super::super::error::{XmlError, path_text};
use super::super::Decoder;
use crate::{Field, Kind, Shape, Value};

/// Names a list by the element that holds it; generated code makes it a constant. `I` is the type of its items.
pub struct ItemList<I> {
    pub(super) way: Way,
    pub(super) read: ReadItem<I>,
}

/// Reads an item, whose start tag was read; `None` where it is none.
pub(super) type ReadItem<I> = fn(&mut Decoder<'_>, &'static Field, &Kind) -> Result<Option<I>, XmlError>;

/// The way from a root to a list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub(super) shape: &'static Shape,
    /// By the indices of the fields, each in the table of the one before it.
    pub(super) path: &'static [usize],
}

impl<I: Value> ItemList<I> {
    /// Names the list at the end of `path`, by indices of fields: the last is one that repeats, in a wrapper or without
    /// one, and those before it are elements with fields.
    ///
    /// # Panics
    /// While a program is compiled, when there is no such list.
    pub const fn new(shape: &'static Shape, path: &'static [usize]) -> Self {
        let (mut holder, mut at) = (shape, 0);
        loop {
            assert!(at < path.len(), "a way to items that ends before a list");
            let is_plain = !holder.raw && !holder.one_of && holder.variants.is_none();
            assert!(is_plain, "a way to items through an element without fields of its own");
            match holder.fields[path[at]].kind {
                Kind::Record(inner) => holder = inner,
                Kind::List(_) | Kind::Flat(_) => break,
                _ => panic!("a way to items through what has no fields"),
            }
            at += 1;
        }
        assert!(at + 1 == path.len(), "a way to items that goes on behind a list");
        Self { way: Way { shape, path }, read: |decoder, field, kind| decoder.item(field, kind) }
    }
}

#[cfg(feature = "testing")]
impl ItemList<Box<dyn crate::Record>> {
    /// Names a list of records whose type is known only at run time.
    pub(crate) fn of_any(shape: &'static Shape, path: &'static [usize]) -> Self {
        let read: ReadItem<Box<dyn crate::Record>> = |decoder, _, kind| {
            let Kind::Record(shape) = kind else { return Ok(None) };
            let mut record = shape.record();
            if !decoder.record(&mut *record)? {
                decoder.require_of_empty(kind)?;
            }
            Ok(Some(record))
        };
        Self { way: Way { shape, path }, read }
    }
}

impl<I> ItemList<I> {
    /// Gives the table of the element that holds the list.
    pub fn shape(&self) -> &'static Shape {
        self.way.shape
    }

    /// The table of what the list stands in, and its index there.
    pub(in crate::xml) fn holder(&self) -> Option<(&'static Shape, usize)> {
        self.way.holder()
    }

    /// The path of what holds the items, as encoders have it.
    pub(in crate::xml) fn names(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.way.names(|field| !matches!(field.kind, Kind::Flat(_)))
    }

    /// The path of the list, as errors and answers tell it.
    pub(crate) fn path_text(&self) -> String {
        path_text(&self.way.names(|_| true).collect::<Vec<_>>())
    }
}

impl<I> Clone for ItemList<I> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<I> Copy for ItemList<I> {}

impl<I> fmt::Debug for ItemList<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ItemList({})", self.path_text())
    }
}

impl Way {
    /// The fields from the root's to the list's.
    fn fields(self) -> impl Iterator<Item = &'static Field> {
        let mut shape = Some(self.shape);
        self.path.iter().map_while(move |&index| {
            let field = shape?.fields.get(index)?;
            shape = match field.kind {
                Kind::Record(inner) => Some(inner),
                _ => None,
            };
            Some(field)
        })
    }

    /// The tag of the root, and the names of those fields that are asked for.
    fn names(self, is_asked: fn(&Field) -> bool) -> impl Iterator<Item = (&'static str, usize)> {
        let names = self.fields().filter(move |field| is_asked(field)).map(|field| field.name);
        std::iter::once(self.shape.tag).chain(names).map(|name| (name, 0))
    }

    /// The table of what the list stands in, and its index there.
    fn holder(self) -> Option<(&'static Shape, usize)> {
        let (&index, before) = self.path.split_last()?;
        let inner = |shape: &'static Shape, field: &'static Field| match field.kind {
            Kind::Record(inner) => inner,
            _ => shape,
        };
        Some((self.fields().take(before.len()).fold(self.shape, inner), index))
    }

    /// The same of a list without a wrapper.
    pub(super) fn flat(self) -> Option<(&'static Shape, usize)> {
        self.holder()
            .filter(|(holder, index)| matches!(holder.fields.get(*index), Some(Field { kind: Kind::Flat(_), .. })))
    }
}
