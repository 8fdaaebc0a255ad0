//! What a field holds, by the kind that its table says.

use xms_runtime::xml::{Decoder, Encoder, XmlError};
use xms_runtime::{Dictionary, Field, Joined, Kind, Record, Value};

use super::{Single, Word};

/// Holds what a field has.
#[derive(Clone, Debug)]
pub(crate) enum FieldValue {
    /// Nothing.
    Absent,
    /// It says that it has no value.
    Nil,
    /// One value.
    One(Single),
    /// Items, in a wrapper or without.
    List(Vec<Item>),
    /// Entries of name and value.
    Map(Dictionary<Item>),
    /// Values in one text.
    Set(Joined<Word>),
}

impl FieldValue {
    /// Whether there is anything.
    pub(crate) fn is_there(&self) -> bool {
        !matches!(self, Self::Absent)
    }

    /// Lets every text in it become another, where `other` says so.
    pub(super) fn replace(&mut self, other: &dyn Fn(&str) -> Option<String>) {
        match self {
            Self::One(Single::Text(text)) => {
                if let Some(new) = other(text) {
                    *text = new;
                }
            }
            Self::One(Single::Uuid(uuid)) => {
                if let Some(new) = other(&uuid.to_string()).and_then(|new| new.parse().ok()) {
                    *uuid = new;
                }
            }
            Self::One(Single::Element(element)) => element.replace(other),
            Self::List(items) => items.iter_mut().for_each(|Item(value)| value.replace(other)),
            _ => {}
        }
    }

    /// Reads what is of that kind; `is_kept` says whether an element counts that holds nothing.
    fn read(
        &mut self,
        from: &mut Decoder<'_>,
        field: &'static Field,
        kind: &Kind,
        is_kept: bool,
    ) -> Result<bool, XmlError> {
        match kind {
            Kind::Flat(Kind::Map(_)) | Kind::Map(_) => {
                let Self::Map(map) = self else {
                    *self = Self::Map(Dictionary::new());
                    return self.read(from, field, kind, is_kept);
                };
                map.read_xml(from, field)
            }
            Kind::Flat(_) | Kind::List(_) => {
                let Self::List(list) = self else {
                    *self = Self::List(Vec::new());
                    return self.read(from, field, kind, is_kept);
                };
                list.read_xml(from, field)
            }
            Kind::Set(..) => {
                let mut set = Joined::new();
                let is_there = set.read_xml(from, field)?;
                *self = if is_there { Self::Set(set) } else { Self::Absent };
                Ok(is_there)
            }
            kind => {
                let (value, is_there) = Single::read(from, field, kind)?;
                *self =
                    value.filter(|value| is_there || (is_kept && value.is_element())).map_or(Self::Absent, Self::One);
                Ok(is_there)
            }
        }
    }
}

impl Value for FieldValue {
    fn read_xml(&mut self, from: &mut Decoder<'_>, field: &'static Field) -> Result<bool, XmlError> {
        if field.nil && from.is_nil() {
            from.skip()?;
            *self = Self::Nil;
            return Ok(true);
        }
        let is_kept = field.required || field.keep_empty || field.availability.required_since.is_some();
        self.read(from, field, &field.kind, is_kept)
    }

    fn write_xml(&self, to: &mut Encoder, field: &'static Field) {
        match self {
            Self::Absent => {}
            Self::Nil => xms_runtime::Nillable::<String>::Nil.write_xml(to, field),
            Self::One(value) => value.write_xml(to, field),
            Self::List(items) => items.write_xml(to, field),
            Self::Map(entries) => entries.write_xml(to, field),
            Self::Set(values) => values.write_xml(to, field),
        }
    }

    fn is_present(&self) -> bool {
        self.is_there()
    }

    fn empty() -> Self {
        Self::Absent
    }

    fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::One(Single::Element(element)) => Some(&**element),
            _ => None,
        }
    }
}

/// Holds an item of a list, or the value of an entry.
#[derive(Clone, Debug)]
pub(crate) struct Item(pub(crate) FieldValue);

impl Value for Item {
    fn read_xml(&mut self, from: &mut Decoder<'_>, field: &'static Field) -> Result<bool, XmlError> {
        // The field of a list without a wrapper is that of its items.
        let kind = match field.kind {
            Kind::Flat(item) => item,
            _ => &field.kind,
        };
        self.0.read(from, field, kind, true)
    }

    fn write_xml(&self, to: &mut Encoder, field: &'static Field) {
        self.0.write_xml(to, field);
    }

    fn empty() -> Self {
        Self(FieldValue::Absent)
    }

    fn as_record(&self) -> Option<&dyn Record> {
        self.0.as_record()
    }
}
