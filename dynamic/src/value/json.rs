//! Elements as JSON.
//!
//! In: an element. Out: an object with a member for each field that is there: numbers and booleans as such, lists as
//! arrays, maps as objects, nil as null, and everything else as the text that it is on the wire.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use xms_runtime::{Field, Kind};

use super::{Element, FieldValue, Item, Single};

/// Shows a value as JSON.
pub(crate) enum Json<'v> {
    Element(&'v Element),
    Field(&'v Field, &'v FieldValue),
    Item(&'v Kind, &'v Item),
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Element(element) => of_element(element, serializer),
            Self::Field(field, value) => of_value(&field.kind, value, serializer),
            Self::Item(kind, item) => of_value(kind, &item.0, serializer),
        }
    }
}

fn of_element<S: Serializer>(element: &Element, serializer: S) -> Result<S::Ok, S::Error> {
    if let FieldValue::One(value) = element.other() {
        return of_single(&Kind::Xml, value, serializer);
    }
    let fields: Vec<_> = element.fields().collect();
    if let [(field, value)] = fields[..]
        && field.place == xms_runtime::Place::Content
    {
        return of_value(&field.kind, value, serializer);
    }
    let mut map = serializer.serialize_map(Some(fields.len()))?;
    for (field, value) in fields {
        map.serialize_entry(field.name, &Json::Field(field, value))?;
    }
    map.end()
}

fn of_value<S: Serializer>(kind: &Kind, value: &FieldValue, serializer: S) -> Result<S::Ok, S::Error> {
    match (kind, value) {
        (Kind::Fixed(text), _) => serializer.serialize_str(text),
        (_, FieldValue::Absent | FieldValue::Nil) => serializer.serialize_unit(),
        (kind, FieldValue::One(value)) => of_single(kind, value, serializer),
        (kind, FieldValue::List(items)) => {
            let kind = item_kind(kind);
            let mut list = serializer.serialize_seq(Some(items.len()))?;
            for item in items {
                list.serialize_element(&Json::Item(kind, item))?;
            }
            list.end()
        }
        (kind, FieldValue::Map(entries)) => {
            let kind = item_kind(kind);
            let mut map = serializer.serialize_map(Some(entries.len()))?;
            for (name, value) in entries.iter() {
                map.serialize_entry(name, &Json::Item(kind, value))?;
            }
            map.end()
        }
        (_, FieldValue::Set(values)) => {
            let mut list = serializer.serialize_seq(Some(values.len()))?;
            for value in values {
                list.serialize_element(value.as_str())?;
            }
            list.end()
        }
    }
}

/// The kind of what is in a collection.
pub(crate) fn item_kind(kind: &Kind) -> &Kind {
    match kind {
        Kind::List(field) => &field.kind,
        Kind::Map(map) | Kind::Flat(Kind::Map(map)) => &map.value.kind,
        Kind::Flat(kind) => kind,
        kind => kind,
    }
}

fn of_single<S: Serializer>(kind: &Kind, value: &Single, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Single::Bool(value) => serializer.serialize_bool(*value),
        Single::Int32(value) => serializer.serialize_i32(*value),
        Single::Int64(value) => serializer.serialize_i64(*value),
        Single::Double(value) if value.is_finite() => serializer.serialize_f64(*value),
        Single::Word(word) if word.is_number() => match word.as_str().parse::<i32>() {
            Ok(number) => serializer.serialize_i32(number),
            Err(_) => serializer.serialize_str(word.as_str()),
        },
        Single::Element(element) => of_element(element, serializer),
        value => serializer.serialize_str(&value.text(kind).unwrap_or_default()),
    }
}
