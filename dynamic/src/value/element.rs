//! An element as its table describes it.

use std::borrow::Cow;

use xms_runtime::{Field, Kind, Record, Shape, Value};

use super::{FieldValue, Single};

/// What a shape has that nobody reads: what is described by a shape is made by [`Record::of`].
static NOTHING: Shape = Shape::new::<Element>("", "", &[]);

/// Holds an element: a value for each field of its table.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    /// The table that it was asked for by; of one that is one of several, the table of all.
    declared: &'static Shape,
    shape: &'static Shape,
    values: Vec<FieldValue>,
    /// Of an element that has exactly one of its fields: which it is.
    chosen: usize,
    /// What no field describes, of an element that is one of several or has exactly one field.
    other: FieldValue,
}

impl Element {
    /// Makes one without content.
    pub(crate) fn new(shape: &'static Shape) -> Self {
        let values = vec![FieldValue::Absent; shape.fields.len()];
        Self { declared: shape, shape, values, chosen: shape.fields.len(), other: FieldValue::Absent }
    }

    /// The fields that are there, each with its table, in the order of the wire.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&'static Field, &FieldValue)> {
        let shape = self.shape;
        let is_there = move |index: usize, field: &Field, value: &FieldValue| match field.kind {
            _ if shape.one_of => index == self.chosen,
            Kind::Fixed(_) => true,
            _ => value.is_there(),
        };
        let all = shape.fields.iter().zip(&self.values).enumerate();
        all.filter(move |(index, (field, value))| is_there(*index, field, value)).map(|(_, pair)| pair)
    }

    /// The table of what it is.
    pub(crate) fn table(&self) -> &'static Shape {
        self.shape
    }

    /// The value of a field of its table, where it is there.
    pub(crate) fn value_of(&self, field: &'static Field) -> Option<&FieldValue> {
        let found = self.shape.fields.iter().zip(&self.values).find(|(own, _)| std::ptr::eq(*own, field));
        found.map(|(_, value)| value).filter(|value| value.is_there())
    }

    /// The text at the end of a way through elements, by indices of their fields.
    pub(crate) fn text_at(&self, path: &[usize]) -> Option<String> {
        let (&index, rest) = path.split_first()?;
        match (self.values.get(index)?, rest) {
            (FieldValue::One(Single::Element(inner)), rest) => inner.text_at(rest),
            (FieldValue::One(value), []) => value.text(&self.shape.fields.get(index)?.kind).map(Cow::into_owned),
            _ => None,
        }
    }

    /// Lets every text in it become another, where `other` says so.
    pub(crate) fn replace(&mut self, other: &dyn Fn(&str) -> Option<String>) {
        self.values.iter_mut().for_each(|value| value.replace(other));
    }

    /// What no field describes.
    pub(crate) fn other(&self) -> &FieldValue {
        &self.other
    }

    /// The value of a field, to be set.
    pub(crate) fn value_mut(&mut self, index: usize) -> &mut FieldValue {
        if self.shape.raw {
            return &mut self.other;
        }
        if self.shape.one_of && self.chosen != index {
            if let Some(value) = self.values.get_mut(self.chosen) {
                *value = FieldValue::Absent;
            }
            self.other = FieldValue::Absent;
            self.chosen = index;
        }
        self.values.get_mut(index).unwrap_or(&mut self.other)
    }
}

impl Record for Element {
    fn shape(&self) -> &'static Shape {
        self.shape
    }

    fn declared(&self) -> &'static Shape {
        self.declared
    }

    fn field(&self, index: usize) -> &dyn Value {
        if self.shape.raw { &self.other } else { self.values.get(index).unwrap_or(&self.other) }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        self.value_mut(index)
    }

    fn chosen(&self) -> usize {
        self.chosen
    }

    fn empty() -> Self {
        Self::new(&NOTHING)
    }

    fn of(shape: &'static Shape) -> Self {
        Self::new(shape)
    }

    fn select(&mut self, discriminator: Option<&str>) {
        let variants = self.declared.variants.iter().flat_map(|variants| variants.shapes);
        let found = variants.copied().find(|(text, _)| Some(*text) == discriminator);
        let declared = self.declared;
        *self = Self { declared, ..Self::new(found.map_or(declared, |(_, shape)| shape)) };
    }
}
