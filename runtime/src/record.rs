//! The two traits that connect generated structs with the engine.
//!
//! A [`Record`] offers its fields by index as [`Value`]s; the engine walks the record's [`Shape`] and reads or writes
//! one value after the other. Generated code implements `Record`, this crate implements `Value` for everything a
//! field can hold. Applications use the inherent constants `SHAPE` and need neither.

use crate::xml::{Decoder, Encoder, XmlError};
use crate::{Field, Shape};

/// Gives the engine a generated struct, seen through its table.
///
/// `field` and `field_mut` take an index into `shape().fields`. They are never called for a field of the kind
/// [`Kind::Fixed`](crate::Kind::Fixed), which has no place in the struct.
pub trait Record: Send + Sync {
    /// Gives its table.
    fn shape(&self) -> &'static Shape;
    /// Gives the table that its type was declared with. Only for one of several variants it is another than `shape()`.
    #[doc(hidden)]
    fn declared(&self) -> &'static Shape {
        self.shape()
    }
    /// Gives the value of a field.
    fn field(&self, index: usize) -> &dyn Value;
    /// Gives a bit for each field that may have something to write; a field without its bit is known to be absent. Nobody
    /// goes by what a record with more fields than bits says.
    #[doc(hidden)]
    fn present(&self) -> u128 {
        u128::MAX
    }
    /// Gives the place of a field, to be filled.
    fn field_mut(&mut self, index: usize) -> &mut dyn Value;
    /// Counts the bytes that it takes elsewhere than in the struct that it stands in.
    #[doc(hidden)]
    fn boxed(&self) -> usize {
        0
    }
    /// Gives the record itself where it stands in a box: to be asked without a step in between.
    #[doc(hidden)]
    fn unboxed(&self) -> &dyn Record
    where
        Self: Sized,
    {
        self
    }
    /// Gives the index of the one field that is set, in a record of which exactly one is; behind the last stands a child
    /// that is none of them. `field_mut` makes the field that it is asked for that one.
    #[doc(hidden)]
    fn chosen(&self) -> usize {
        0
    }
    /// Makes what the decoder fills. Required fields hold placeholders until it has.
    #[doc(hidden)]
    fn empty() -> Self
    where
        Self: Sized;
    /// Makes what the decoder fills, by that table. A type that is described by one table has no use for it; one whose
    /// tables are made at run time has no other way to know.
    #[doc(hidden)]
    fn of(shape: &'static Shape) -> Self
    where
        Self: Sized,
    {
        let _ = shape;
        Self::empty()
    }
    /// Becomes the variant of that discriminator, or the one that keeps what it does not know.
    #[doc(hidden)]
    fn select(&mut self, discriminator: Option<&str>) {
        let _ = discriminator;
    }
}

/// Reads and writes something that a field can hold.
pub trait Value: Send + Sync {
    /// Reads the field's element, whose start tag was read, to its end; returns `false` where the element carries no
    /// value (empty, where empty means absent).
    ///
    /// # Errors
    /// Fails when the text is none of this type's, or the XML is damaged.
    fn read_xml(&mut self, from: &mut Decoder<'_>, field: &'static Field) -> Result<bool, XmlError>;
    /// Reads a field that may be absent, in the same way. What is one text needs no empty value for that.
    #[doc(hidden)]
    fn read_some(from: &mut Decoder<'_>, field: &'static Field) -> Result<Option<Self>, XmlError>
    where
        Self: Sized,
    {
        let mut value = Self::empty();
        let present = value.read_xml(from, field)? || from.counts_empty(field)?;
        Ok(present.then_some(value))
    }
    /// Reads the field in the same way where nothing but a text stands in its element, which is read already.
    #[doc(hidden)]
    fn read_text<'a>(
        &mut self,
        text: &'a str,
        from: &mut Decoder<'a>,
        field: &'static Field,
    ) -> Result<bool, XmlError> {
        from.foresee_text(text);
        self.read_xml(from, field)
    }
    /// Reads a field that may be absent in the same way.
    #[doc(hidden)]
    fn some_of_text<'a>(text: &'a str, from: &mut Decoder<'a>, field: &'static Field) -> Result<Option<Self>, XmlError>
    where
        Self: Sized,
    {
        from.foresee_text(text);
        Self::read_some(from, field)
    }
    /// Writes the field, or nothing when it is not set. Problems are collected by the encoder.
    fn write_xml(&self, to: &mut Encoder, field: &'static Field);
    /// Says whether there may be something to write.
    #[doc(hidden)]
    #[inline]
    fn is_present(&self) -> bool {
        true
    }
    /// Makes what the decoder fills.
    #[doc(hidden)]
    fn empty() -> Self
    where
        Self: Sized;
    /// Gives the record that it is, or holds; `None` where it is none, or not set.
    #[doc(hidden)]
    fn as_record(&self) -> Option<&dyn Record> {
        None
    }
    /// Overwrites the memory of what it holds. [`Secret`](crate::Secret) calls it when it is dropped.
    fn wipe(&mut self) {}
}

impl<R: Record> Value for R {
    fn read_xml(&mut self, from: &mut Decoder<'_>, field: &'static Field) -> Result<bool, XmlError> {
        match field.choice() {
            Some(shape) => from.choice(self, shape),
            None => from.record(self),
        }
    }

    fn write_xml(&self, to: &mut Encoder, field: &'static Field) {
        to.record(field, self.unboxed());
    }

    fn empty() -> Self {
        R::empty()
    }

    fn as_record(&self) -> Option<&dyn Record> {
        Some(self)
    }

    fn wipe(&mut self) {
        if self.shape().one_of {
            return self.field_mut(self.chosen()).wipe();
        }
        for index in 0..self.shape().fields.len() {
            self.field_mut(index).wipe();
        }
    }
}

impl<R: Record> Record for Box<R> {
    fn shape(&self) -> &'static Shape {
        (**self).shape()
    }

    fn declared(&self) -> &'static Shape {
        (**self).declared()
    }

    fn field(&self, index: usize) -> &dyn Value {
        (**self).field(index)
    }

    fn present(&self) -> u128 {
        (**self).present()
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        (**self).field_mut(index)
    }

    fn boxed(&self) -> usize {
        size_of::<R>() + (**self).boxed()
    }

    fn unboxed(&self) -> &dyn Record {
        (**self).unboxed()
    }

    fn chosen(&self) -> usize {
        (**self).chosen()
    }

    fn empty() -> Self {
        Box::new(R::empty())
    }

    fn select(&mut self, discriminator: Option<&str>) {
        (**self).select(discriminator);
    }
}
