//! What stands for a field that has no place in its struct.

use crate::xml::{Decoder, Encoder, XmlError};
use crate::{Field, Value};

/// A field without a value: the engine asks no record for it, but a record of nothing else must name something.
#[derive(Debug)]
pub(super) struct Nothing;

impl Value for Nothing {
    fn read_xml(&mut self, from: &mut Decoder<'_>, _field: &'static Field) -> Result<bool, XmlError> {
        from.skip()?;
        Ok(false)
    }

    fn write_xml(&self, _to: &mut Encoder, _field: &'static Field) {}

    fn empty() -> Self {
        Self
    }
}

/// Nothing, to be read.
pub fn nothing() -> &'static dyn Value {
    &Nothing
}

/// Nothing, to be filled. The box of a type without size takes no memory.
pub fn nothing_mut() -> &'static mut dyn Value {
    Box::leak(Box::new(Nothing))
}
