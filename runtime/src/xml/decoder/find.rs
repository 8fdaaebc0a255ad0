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
    #[inline]
    pub(super) fn foretold(&mut self, shape: &'static Shape, next: usize) -> Option<usize> {
        let inside = self.reader.at_start_tag()?;
        let is_it = |index: usize| {
            let field = shape.fields.get(index);
            field.is_some_and(|field| field.simple && inside.is_called(field.name))
        };
        if is_it(next) {
            return Some(next);
        }
        if !shape.one_name_each {
            return None;
        }
        let Some(last) = order_of(&mut self.orders, shape).and_then(|order| order.get_mut(next)) else {
            return another(shape, next, inside.name());
        };
        if !is_it(usize::from(*last)) {
            *last = u8::try_from(another(shape, next, inside.name())?).ok()?;
        }
        Some(usize::from(*last))
    }

    /// The field that came last where the table foretells `next`, if another one did.
    #[inline]
    pub(super) fn came_behind(&self, shape: &'static Shape, next: usize) -> Option<usize> {
        let order = self.orders.iter().find(|order| std::ptr::eq(order.shape, shape))?;
        order.came.get(next).map(|index| usize::from(*index)).filter(|index| *index < shape.fields.len())
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

#[inline]
fn order_of<'o>(orders: &'o mut Vec<Order>, shape: &'static Shape) -> Option<&'o mut [u8]> {
    let known = orders.iter().position(|order| std::ptr::eq(order.shape, shape));
    let index = match known {
        Some(index) => index,
        None if orders.len() == MOST_ORDERS => return None,
        None => {
            orders.push(Order { shape, came: [u8::MAX; Shape::FEW_FIELDS + 1] });
            orders.len() - 1
        }
    };
    orders.get_mut(index).map(|order| &mut order.came[..])
}

/// The field of that name behind the one that was foretold, or else before it.
fn another(shape: &'static Shape, next: usize, name: &[u8]) -> Option<usize> {
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
