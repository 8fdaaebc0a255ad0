//! What a body says of the operation that it is for.
//!
//! In: a table, and the root and the fixed children of a body. Out: whether they are the table's. Nothing is decoded.

use crate::shape::{Field, Kind, Place, Shape};
#[cfg(feature = "server")]
use crate::xml::peek_at;

/// Whether a body has the shape's root, and the fixed children that tell it from others of that root.
pub(super) fn fits_body(shape: &Shape, root: &str, children: &[(String, String)]) -> bool {
    shape.tag == root
        && (shape.one_of
            || shape.fields.iter().all(|field| match fixed_child(field) {
                Some(text) => children.iter().any(|(name, value)| field.is_called(name) && value.trim() == text),
                None => true,
            }))
}

/// The first child of a body that should always have the same text and has another: its name, and that text.
#[cfg(feature = "server")]
pub(crate) fn unlike_fixed(shape: &'static Shape, body: &[u8]) -> Option<(&'static str, &'static str)> {
    let fixed = || shape.fields.iter().filter_map(|field| Some((field, fixed_child(field)?)));
    // Hardly any element has such a child.
    fixed().next().filter(|_| !shape.one_of)?;
    let peeked = peek_at(body, &|name: &str| fixed().any(|(field, _)| field.is_called(name)))?;
    let is_unlike = |(field, text): &(&Field, &str)| {
        peeked.children.iter().any(|(name, value)| field.is_called(name) && value.trim() != *text)
    };
    fixed().find(is_unlike).map(|(field, text)| (field.name, text))
}

/// The text of a child that always has the same; attributes are not looked at.
pub(super) fn fixed_child(field: &Field) -> Option<&'static str> {
    match field.kind {
        Kind::Fixed(text) if field.place == Place::Element => Some(text),
        _ => None,
    }
}
