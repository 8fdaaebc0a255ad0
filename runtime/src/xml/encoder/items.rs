//! Writing a list item by item.
//!
//! In: a record without the items of one of its lists, and then one item after the other. Out: the document up to the
//! items, the text of each, and the rest of the document. Each item is written as it would be inside of the whole.

use std::marker::PhantomData;

use super::super::decoder::ItemList;
use super::super::encoding::Encoding;
use super::super::error::EncodeError;
use super::{Encoder, instance_declaration};
use crate::{Field, Kind, Presence, Record, Shape, Value};

/// Writes a document with a list of any length item by item, so that no more than one item is in memory.
///
/// ```
#[doc = include_str!("../../../doc/example-service.txt")]
/// use xms_runtime::xml::{Encoding, ItemEncoder, ItemList};
///
/// xms_runtime::record! {
///     /// Lists beds.
///     #[derive(Clone, Debug, Default, PartialEq)]
///     #[non_exhaustive]
///     #[element(BEDS_LIST, "Beds", "")]
///     pub struct Beds {
///         /// Holds them.
///         #[field(0, "Bed", Flat(&xms_runtime::Kind::Record(Bed::SHAPE)))]
///         pub beds: Vec<Bed>,
///         /// Says where there are more.
///         #[field(1, "Next", String)]
///         pub next: Option<String>,
///     }
/// }
/// const BEDS_IN_IT: ItemList<Bed> = ItemList::new(Beds::SHAPE, &[0]);
///
/// let around = Beds { beds: Vec::new(), next: Some("2".to_owned()) };
/// let mut encoder = ItemEncoder::new(&around, BEDS_IN_IT, &Encoding::server(V1))?.expect("V1 has beds");
/// let mut document = encoder.head();
/// encoder.push(&Bed { name: "peas".to_owned(), covered: None }, &mut document)?;
/// document += &encoder.tail();
/// assert!(document.ends_with("<Bed><Name>peas</Name></Bed><Next>2</Next></Beds>"));
/// # Ok::<(), xms_runtime::xml::EncodeError>(())
/// ```
#[derive(Debug)]
pub struct ItemEncoder<I> {
    /// The document up to the items, until it is taken.
    head: String,
    /// What stands behind them, until it is taken.
    tail: String,
    field: &'static Field,
    encoder: Encoder,
    place: Place,
    count: usize,
    item: PhantomData<fn(I)>,
}

/// A list whose items are written by themselves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hole {
    shape: &'static Shape,
    index: usize,
    /// Where they belong, once the encoder has been there.
    at: Option<Place>,
}

/// The state of an encoder where items belong.
#[derive(Clone, Copy, Debug)]
struct Place {
    offset: usize,
    default_namespace: &'static str,
    namespace: &'static str,
}

impl<I> ItemEncoder<I> {
    /// Begins with what stands around the items: a record whose list is empty. `None` where the version has no such list,
    /// or the record nothing that could hold it.
    ///
    /// # Errors
    /// Fails with all problems that the record has in that version.
    pub fn new(record: &dyn Record, list: ItemList<I>, encoding: &Encoding) -> Result<Option<Self>, EncodeError> {
        let Some((shape, index)) = list.holder() else { return Ok(None) };
        let Some(field) = shape.fields.get(index) else { return Ok(None) };
        let mut encoder = Encoder::new(*encoding);
        encoder.hole = Some(Hole { shape, index, at: None });
        encoder.root(record);
        // An item may need it, and the root is written before.
        encoder.uses_instance = true;
        let (root_end, hole) = (encoder.root_end, encoder.hole.take().and_then(|hole| hole.at));
        let mut head = encoder.finish()?;
        let is_there = match field.availability.at(encoding.version) {
            Presence::Exists => true,
            Presence::TooNew { documented, .. } => !documented,
            Presence::Gone { .. } => false,
        };
        let Some(place) = hole.filter(|_| is_there) else { return Ok(None) };
        let is_behind = place.offset >= root_end;
        let tail = head.split_off(place.offset + if is_behind { instance_declaration().len() } else { 0 });
        let mut encoder = Encoder::new(*encoding);
        encoder.path = list.names().collect();
        let field = match field.kind {
            Kind::List(item) => item,
            _ => field,
        };
        Ok(Some(Self { head, tail, field, encoder, place, count: 0, item: PhantomData }))
    }

    /// Appends the next item.
    ///
    /// # Errors
    /// Fails with all problems that the item has; then nothing is appended.
    pub fn push(&mut self, item: &I, into: &mut String) -> Result<(), EncodeError>
    where
        I: Value,
    {
        self.write(|encoder, field| item.write_xml(encoder, field), into)
    }

    /// The same with a record whose type is known only at run time.
    #[cfg(feature = "testing")]
    pub(crate) fn push_record(&mut self, item: &dyn Record, into: &mut String) -> Result<(), EncodeError> {
        self.write(|encoder, field| encoder.record(field, item), into)
    }

    fn write(
        &mut self,
        write: impl FnOnce(&mut Encoder, &'static Field),
        into: &mut String,
    ) -> Result<(), EncodeError> {
        let encoder = &mut self.encoder;
        self.count += 1;
        (encoder.default_namespace, encoder.namespace) = (self.place.default_namespace, self.place.namespace);
        encoder.in_namespace = encoder.namespace == encoder.default_namespace;
        encoder.set_item_number(self.count);
        write(encoder, self.field);
        let problems = std::mem::take(&mut encoder.problems);
        let is_written = problems.is_empty();
        if is_written {
            into.push_str(encoder.out.settled());
        }
        encoder.out.clear();
        encoder.left_out.clear();
        if is_written { Ok(()) } else { Err(EncodeError { version: encoder.encoding.version, problems }) }
    }

    /// Takes what stands in front of the items.
    pub fn head(&mut self) -> String {
        std::mem::take(&mut self.head)
    }

    /// Takes what stands behind the items.
    pub fn tail(&mut self) -> String {
        std::mem::take(&mut self.tail)
    }
}

impl Encoder {
    /// A bit for the field of a table whose items are written by themselves: it is there, whatever the record says.
    #[inline]
    pub(super) fn hole_in(&self, shape: &'static Shape) -> u128 {
        match self.hole {
            Some(hole) if std::ptr::eq(hole.shape, shape) && hole.index < Shape::FEW_FIELDS => 1 << hole.index,
            _ => 0,
        }
    }

    /// Whether the items of a field are written by themselves.
    #[inline]
    pub(crate) fn is_hole(&self, field: &'static Field) -> bool {
        self.hole.is_some_and(|hole| hole.shape.fields.get(hole.index).is_some_and(|own| std::ptr::eq(own, field)))
    }

    /// Remembers where items belong.
    pub(crate) fn leave_hole(&mut self) {
        let (offset, default_namespace, namespace) = (self.out.len(), self.default_namespace, self.namespace);
        if let Some(hole) = &mut self.hole {
            hole.at = Some(Place { offset, default_namespace, namespace });
        }
    }

    /// Forgets what was behind a byte that is the last one now.
    pub(super) fn forget_hole(&mut self, length: usize) {
        if let Some(hole) = &mut self.hole {
            hole.at = hole.at.filter(|place| place.offset <= length);
        }
    }
}
