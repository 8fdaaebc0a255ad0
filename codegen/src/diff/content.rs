//! Changes of what a field or parameter holds.
//!
//! In: the content of a field in both states. Out: whom the change breaks, and both contents in words.

use super::{Effect, Walk};
use crate::language::Scalar;
use crate::model::{Content, Entries, Layer, Model, Tag, TypeKind, ValueType};

impl Walk<'_> {
    /// Whom it breaks that a field holds `new` and not `old`.
    pub(super) fn content(&self, old: &Content, new: &Content) -> Effect {
        let wire = |differs: bool| if differs { Effect::WIRE } else { Effect::NONE };
        match (old, new) {
            (Content::One(left), Content::One(right)) | (Content::Flat(left), Content::Flat(right)) => {
                self.value(*left, *right)
            }
            (
                Content::List { item: left, tag, namespace, inner },
                Content::List { item: right, tag: other, namespace: ns, inner: others },
            ) => {
                // Items are called as their element; one that is called otherwise says so itself.
                let follows = named_tag(self.old, *left) == Some(tag) && named_tag(self.new, *right) == Some(other);
                let names = wire((tag != other && !follows) || namespace != ns);
                self.value(*left, *right).and(names).and(layers(inner, others))
            }
            (Content::List { item: left, inner, .. }, Content::Flat(right))
            | (Content::Flat(left), Content::List { item: right, inner, .. })
                if inner.is_empty() =>
            {
                self.value(*left, *right).and(Effect::WIRE)
            }
            (
                Content::Map { item: left, entries, flat, inner },
                Content::Map { item: right, entries: other, flat: other_flat, inner: others },
            ) => {
                let names = wire(entries != other || flat != other_flat);
                self.value(*left, *right).and(names).and(layers(inner, others))
            }
            (Content::Set { item: left, delimiter }, Content::Set { item: right, delimiter: other }) => {
                self.value(*left, *right).and(wire(delimiter != other))
            }
            (Content::Fixed(left), Content::Fixed(right)) => wire(left != right),
            _ => Effect::BOTH,
        }
    }

    /// Whom it breaks that a value is a `new` and not an `old`.
    pub(super) fn value(&self, old: ValueType, new: ValueType) -> Effect {
        let is_enum =
            |model: &Model, value| matches!(value, ValueType::Named(id) if matches!(model[id].kind, TypeKind::Enum(_)));
        let is_text = |value| matches!(value, ValueType::Scalar(Scalar::String | Scalar::Uri));
        match (old, new) {
            (ValueType::Named(left), ValueType::Named(right)) if self.is_same(left, right) => Effect::NONE,
            (ValueType::Scalar(left), ValueType::Scalar(right)) if left == right => Effect::NONE,
            (ValueType::Scalar(left), ValueType::Scalar(right)) if widens(left, right) => Effect::CALLERS,
            (ValueType::Scalar(left), ValueType::Scalar(right)) if is_moment(left) && is_moment(right) => Effect::WIRE,
            (ValueType::Scalar(left), ValueType::Scalar(right)) if is_double(left) && is_double(right) => Effect::WIRE,
            // Sets of values are open: any text is one.
            _ if (is_enum(self.old, old) || is_text(old)) && (is_enum(self.new, new) || is_text(new)) => {
                Effect::CALLERS
            }
            _ => Effect::BOTH,
        }
    }
}

/// Whom it breaks that other collections stand in each item.
fn layers(old: &[Layer], new: &[Layer]) -> Effect {
    let is_list = |layer: &Layer| matches!(layer, Layer::List(_));
    match (old == new, old.iter().map(is_list).eq(new.iter().map(is_list))) {
        (true, _) => Effect::NONE,
        (_, true) => Effect::WIRE,
        _ => Effect::BOTH,
    }
}

/// Whether everything that is an `old` on the wire is a `new` as well.
fn widens(old: Scalar, new: Scalar) -> bool {
    match new {
        Scalar::String | Scalar::Uri => old != Scalar::Xml,
        Scalar::Int64 => old == Scalar::Int32,
        Scalar::Double | Scalar::DoubleInfinity => matches!(old, Scalar::Int32 | Scalar::Int64),
        // Kept as they came, and decoded when asked.
        Scalar::Base64Text | Scalar::Base64Bytes => matches!(old, Scalar::Base64Text | Scalar::Base64Bytes),
        _ => false,
    }
}

/// Whether it is a moment, in whatever form: callers have the same type.
fn is_moment(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::DateTime | Scalar::HttpDate | Scalar::UnixTime)
}

/// Whether it is a number with a fraction, in whatever form.
fn is_double(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::Double | Scalar::DoubleInfinity)
}

/// The tag of the element that a value is.
fn named_tag(model: &Model, value: ValueType) -> Option<&str> {
    let ValueType::Named(id) = value else { return None };
    model[id].root().map(|(tag, _)| tag)
}

/// A content in words.
pub(super) fn content_text(model: &Model, content: &Content) -> String {
    match content {
        Content::One(item) => value_text(model, *item),
        Content::List { item, .. } if model.choice(*item).is_some() => {
            format!("a choice of {}", value_text(model, *item))
        }
        Content::List { item, tag, namespace, inner } => {
            let namespace = namespace.as_ref().map(|uri| format!(" in `{uri}`")).unwrap_or_default();
            format!("a list of {}{} called `{tag}`{namespace}", layers_text(inner), value_text(model, *item))
        }
        Content::Flat(item) => format!("a flat list of {}", value_text(model, *item)),
        Content::Map { item, entries, flat, inner } => {
            let kind = if *flat { "a flat map" } else { "a map" };
            format!("{kind} of {}{} ({})", layers_text(inner), value_text(model, *item), entries_text(entries))
        }
        Content::Set { item, delimiter } => format!("a set of {} joined by `{delimiter}`", value_text(model, *item)),
        Content::Fixed(text) => format!("always `{text}`"),
    }
}

/// What stands in each item or entry, in front of the type in it.
fn layers_text(inner: &[Layer]) -> String {
    let text = |layer: &Layer| match layer {
        Layer::List(tag) => format!("lists (`{}`) of ", tag.name),
        Layer::Map(entries) => format!("maps ({}) of ", entries_text(entries)),
    };
    inner.iter().map(text).collect()
}

fn entries_text(entries: &Entries) -> String {
    let tag = |tag: &Tag| match &tag.namespace {
        Some(uri) => format!("`{}` in `{uri}`", tag.name),
        None => format!("`{}`", tag.name),
    };
    match entries {
        Entries::Pairs { entry, key, value } => [entry, key, value].map(tag).join(", "),
        Entries::ByName { namespace: Some(uri) } => format!("by name in `{uri}`"),
        Entries::ByName { namespace: None } => "by name".to_owned(),
    }
}

/// A type in words.
pub(super) fn value_text(model: &Model, value: ValueType) -> String {
    match value {
        ValueType::Scalar(scalar) => format!("`{}`", scalar.name()),
        ValueType::Named(id) => format!("`{}`", model[id].name.value),
    }
}
