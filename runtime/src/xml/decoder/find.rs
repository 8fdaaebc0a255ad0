//! Finding the field that a child stands for.
//!
//! In: a table, and what the document says next. Out: the index of a field, by name and namespace. No value is read here.

use super::super::reader::{Tag, local_name};
use super::super::steps::count;
use super::Decoder;
use crate::{Field, Place, Shape};

impl Decoder<'_> {
    /// The field whose start tag comes next, if it has no prefix.
    ///
    /// The wire mostly follows the table and leaves out what is optional; where it does not, it does so in each record alike.
    /// A field that may be meant by several names, or in another namespace, is passed over by no guess.
    #[inline(never)]
    pub(super) fn foretold(&mut self, shape: &'static Shape, order: &mut Option<usize>, next: usize) -> Option<usize> {
        let inside = self.reader.at_start_tag()?;
        let is_it = |index: usize| {
            let field = shape.fields.get(index);
            field.is_some_and(|field| field.simple && inside.is_called(field.name))
        };
        let expected = self.expected(*order, next);
        if is_it(expected) {
            return Some(expected);
        }
        let found = if is_it(next) { next } else { another(shape, next, inside.name())? };
        self.note_order(shape, order, next, found);
        Some(found)
    }

    /// Where the order is remembered in which the fields of a table came, if they came in another than the table's.
    #[inline]
    pub(super) fn order_of(&self, shape: &'static Shape) -> Option<usize> {
        self.orders.iter().position(|order| std::ptr::eq(order.shape, shape))
    }

    /// The field that most likely comes where the table foretells `next`: the one that came there last.
    #[inline(always)]
    pub(super) fn expected(&self, order: Option<usize>, next: usize) -> usize {
        let order = order.and_then(|order| self.orders.get(order));
        order.and_then(|order| order.came.get(next)).map_or(next, |index| usize::from(*index))
    }

    /// Remembers which field came where the table foretells `next`.
    fn note_order(&mut self, shape: &'static Shape, order: &mut Option<usize>, next: usize, found: usize) {
        if order.is_none() && self.orders.len() < MOST_ORDERS {
            *order = Some(self.orders.len());
            self.orders.push(Order { shape, came: TABLES_OWN });
        }
        let order = order.and_then(|order| self.orders.get_mut(order));
        if let (Some(last), Ok(found)) = (order.and_then(|order| order.came.get_mut(next)), u8::try_from(found)) {
            *last = found;
        }
    }

    /// The field that a tag stands for: `guess` when the wire follows the table, else any. `matching`: names without
    /// prefix are in the record's namespace.
    #[inline]
    pub(super) fn find(&self, shape: &'static Shape, tag: &Tag<'_>, guess: usize, matching: bool) -> Option<usize> {
        match shape.fields.get(guess) {
            // A described name has no prefix, so neither has the tag's.
            Some(field)
                if matching
                    && field.namespace.is_none()
                    && field.place == Place::Element
                    && field.name == tag.name
                    && field.flat_choice().is_none() =>
            {
                Some(guess)
            }
            _ => self.search(shape, tag, guess, matching),
        }
    }

    #[inline(never)]
    pub(super) fn search(&self, shape: &'static Shape, tag: &Tag<'_>, guess: usize, matching: bool) -> Option<usize> {
        count(tag.name.len() + shape.fields.len());
        let name = local_name(tag.name);
        let unprefixed = name.len() == tag.name.len();
        let is_it = |index: &usize| {
            let field = &shape.fields[*index];
            if let Some(choice) = field.flat_choice() {
                return self.search(choice, tag, 0, matching).is_some();
            }
            field.place == Place::Element
                && field.is_called(name)
                && match field.namespace {
                    None => (matching && unprefixed) || self.namespaces.matches(tag, name, shape.namespace),
                    Some(namespace) => self.namespaces.matches(tag, name, namespace),
                }
        };
        let order = (guess..shape.fields.len()).chain(0..guess.min(shape.fields.len()));
        let mut passing = order.filter(is_it);
        let first = passing.next()?;
        if shape.one_namespace {
            return Some(first);
        }
        // Children of one name in two namespaces: a name that would pass for both is that of its own namespace.
        let prefix = tag.name.split_once(':').map_or("", |(prefix, _)| prefix);
        let own = |index: &usize| {
            shape.fields[*index].namespace.unwrap_or(shape.namespace) == self.namespaces.resolve(prefix)
        };
        match passing.next() {
            Some(second) if !own(&first) => Some(std::iter::once(second).chain(passing).find(own).unwrap_or(first)),
            _ => Some(first),
        }
    }
}

/// In which order the fields of a table came last: behind each, which one.
#[derive(Debug)]
pub(super) struct Order {
    shape: &'static Shape,
    /// By the index of the field that the table foretells.
    came: [u8; Shape::FEW_FIELDS + 1],
}

/// Orders that are remembered. A document with records of more kinds is read as if each came for the first time.
const MOST_ORDERS: usize = 16;

/// The order of the table itself.
const TABLES_OWN: [u8; Shape::FEW_FIELDS + 1] = {
    let (mut order, mut index) = ([0; Shape::FEW_FIELDS + 1], 0);
    while index < order.len() {
        order[index] = index as u8;
        index += 1;
    }
    order
};

/// The field of that name behind the one that was foretold, or else before it.
fn another(shape: &'static Shape, next: usize, name: &[u8]) -> Option<usize> {
    if !shape.one_name_each {
        return None;
    }
    let (before, behind) = shape.fields.split_at_checked(next)?;
    let is_it = |field: &Field| field.name.as_bytes() == name;
    count(shape.fields.len());
    let index = match behind.iter().position(is_it) {
        Some(index) => next + index,
        None => before.iter().position(is_it)?,
    };
    // An attribute may have the name of a child.
    shape.fields.get(index).is_some_and(|field| field.simple).then_some(index)
}
