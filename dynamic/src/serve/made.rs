//! Values that are made of nothing but their tables.
//!
//! In: an element, perhaps without content. Out: the same with all that a version requires.

use xms_runtime::{Field, Kind, Limits, Presence, Record, Version};

use crate::value::{Element, FieldValue, Item, Single};

/// How deep elements are made that require one another.
const MOST_DEPTH: usize = 32;

/// Adds what the version requires and is not there.
pub(super) fn complete(element: &mut Element, version: Version, depth: usize) {
    if depth > MOST_DEPTH || element.other().is_there() {
        return;
    }
    if let (true, Some(variants)) = (element.table().raw, element.declared().variants) {
        match variants.shapes.first() {
            Some((text, _)) => element.select(Some(text)),
            None => return,
        }
    }
    let shape = element.table();
    if shape.one_of {
        if element.chosen() >= shape.fields.len()
            && let Some(index) = shape.fields.iter().position(|field| is_there(field, version))
        {
            *element.value_mut(index) = value(&shape.fields[index], version, depth);
        } else {
            complete_value(element.value_mut(element.chosen()), version, depth);
        }
        return;
    }
    let is_any_set = shape.at_least_one.is_empty()
        || element
            .fields()
            .any(|(own, _)| shape.at_least_one.iter().any(|&index| std::ptr::eq(own, &shape.fields[index])));
    for (index, field) in shape.fields.iter().enumerate() {
        let is_chosen = !is_any_set && shape.at_least_one.first() == Some(&index);
        let is_required = field.availability.requires(field.required, Some(version)) || is_chosen;
        if matches!(field.kind, Kind::Fixed(_)) {
            continue;
        }
        let held = element.value_mut(index);
        if held.is_there() {
            complete_value(held, version, depth);
        } else if is_required && is_there(field, version) {
            *held = value(field, version, depth);
        }
    }
}

fn complete_value(value: &mut FieldValue, version: Version, depth: usize) {
    match value {
        FieldValue::One(Single::Element(inner)) => complete(inner, version, depth + 1),
        FieldValue::List(items) => {
            items.iter_mut().for_each(|Item(value)| complete_value(value, version, depth));
        }
        _ => {}
    }
}

fn is_there(field: &Field, version: Version) -> bool {
    matches!(field.availability.at(version), Presence::Exists | Presence::TooNew { documented: false, .. })
}

/// A value for a field.
fn value(field: &Field, version: Version, depth: usize) -> FieldValue {
    match field.kind {
        Kind::Record(shape) => {
            let mut element = Element::of(shape);
            complete(&mut element, version, depth + 1);
            FieldValue::One(Single::Element(Box::new(element)))
        }
        // There may be none of what there may be any number of.
        Kind::List(_) | Kind::Flat(_) => FieldValue::List(Vec::new()),
        Kind::Map(_) => FieldValue::Map(xms_runtime::Dictionary::new()),
        Kind::Set(..) => FieldValue::Set(xms_runtime::Joined::new()),
        kind => {
            Single::parse(&text_of(&kind, field.limits, version), &kind).map_or(FieldValue::Absent, FieldValue::One)
        }
    }
}

/// A text that a value of that kind can have.
pub(super) fn text_of(kind: &Kind, limits: Option<&Limits>, version: Version) -> String {
    let (min, max) = (limits.and_then(|limits| limits.min), limits.and_then(|limits| limits.max));
    let text = match kind {
        Kind::Bool => "true",
        Kind::Int32 | Kind::Int64 | Kind::Double | Kind::DoubleInfinity => {
            return 1.max(min.unwrap_or(1)).min(max.unwrap_or(i64::MAX)).to_string();
        }
        Kind::DateTime => "2014-06-01T12:30:00Z",
        Kind::HttpDate => "Sun, 01 Jun 2014 12:30:00 GMT",
        Kind::UnixTime => "1401625800",
        Kind::Duration => "PT30S",
        Kind::Date => "2014-06-01",
        Kind::Uuid => "8f3cf0b2-3d0c-4c67-9b0e-0f6f4bd0e0a1",
        Kind::Uri => "https://example.com/",
        Kind::Base64Text | Kind::Base64Bytes => "ZXhhbXBsZQ==",
        Kind::Xml => "<Example/>",
        Kind::Enum(shape) => {
            let is_there = |one: &&xms_runtime::EnumValue| matches!(one.availability.at(version), Presence::Exists);
            let value = shape.values.iter().find(is_there).or(shape.values.first());
            return value.map_or(if shape.number { "1" } else { "example" }, |value| value.text).to_owned();
        }
        Kind::Flat(item) | Kind::Set(item, _) => return text_of(item, limits, version),
        _ => "example",
    };
    let length = |bound: Option<i64>| bound.and_then(|bound| usize::try_from(bound).ok());
    let mut text = text.to_owned();
    if matches!(kind, Kind::String) {
        while text.len() < length(min).unwrap_or_default().min(1 << 16) {
            text.push('x');
        }
        text.truncate(length(max).unwrap_or(usize::MAX));
    }
    text
}
