//! What a document holds of a description.
//!
//! In: a document, and the element that it is. Out: the availability of every element, field and value of an enum in
//! it, with a name for people. What nobody describes is passed over, and nothing is judged.

use crate::model::{
    Availability, Content, Entries, Field, Layer, Model, Place, Record, Tag, TypeId, TypeKind, ValueType,
};
use crate::wire::xml::Node;

/// A walk over documents; `seen` is told of everything that they hold.
pub(super) struct Walk<'m, F> {
    pub(super) model: &'m Model,
    pub(super) seen: F,
}

impl<'m, F: FnMut(String, &'m Availability)> Walk<'m, F> {
    /// The element `id`.
    pub(super) fn element(&mut self, node: &Node, id: TypeId) {
        let model = self.model;
        let own = &model[id];
        (self.seen)(own.name.value.clone(), &own.availability);
        match &own.kind {
            TypeKind::Record(record) => self.record(node, id, record),
            TypeKind::Union(union) => {
                let text = node.told_by(&union.discriminator).map(|(text, _)| text);
                let variant = union.variants.iter().find(|(known, _)| Some(known.as_str()) == text);
                if let Some(&(_, variant)) = variant {
                    self.element(node, variant);
                }
            }
            TypeKind::Enum(values) => {
                let text = node.text.trim();
                if let Some(value) = values.values.iter().find(|value| value.text.value == text) {
                    (self.seen)(format!("{} = {text}", own.name.value), &value.availability);
                }
            }
        }
    }

    fn record(&mut self, node: &Node, id: TypeId, record: &'m Record) {
        let owner = &self.model[id].name.value;
        for attribute in &node.attributes {
            let mut fields = record.fields.iter().filter(|field| field.place == Place::Attribute);
            if let Some(field) = fields.find(|field| field.tag == attribute.name) {
                (self.seen)(format!("{owner}.{}", field.name.value), &field.availability);
            }
        }
        for child in &node.children {
            let mut elements = record.fields.iter().filter(|field| field.place == Place::Element);
            let Some(field) = elements.find(|field| self.may_be(field, child)) else { continue };
            (self.seen)(format!("{owner}.{}", field.name.value), &field.availability);
            self.field(child, field);
        }
    }

    fn may_be(&self, field: &Field, child: &Node) -> bool {
        match self.model.flat_choice(field) {
            Some(choice) => choice.fields.iter().any(|field| self.may_be(field, child)),
            None => field.is_called(&child.name),
        }
    }

    fn field(&mut self, node: &Node, field: &'m Field) {
        match &field.content {
            Content::Flat(ValueType::Named(id)) if self.model.flat_choice(field).is_some() => {
                // The child stands for one of the choice's own fields.
                let around = Node { children: vec![node.clone()], ..Node::default() };
                self.element(&around, *id);
            }
            Content::One(item) | Content::Flat(item) => self.value(node, *item),
            Content::List { item, tag, inner, .. } => {
                node.children
                    .iter()
                    .filter(|child| child.name == *tag)
                    .for_each(|child| self.inner(child, *item, inner));
            }
            Content::Map { item, entries, flat: true, inner } => self.entry(node, *item, entries, inner),
            Content::Map { item, entries, flat: false, inner } => {
                node.children.iter().for_each(|entry| self.entry(entry, *item, entries, inner));
            }
            Content::Set { item: ValueType::Named(id), delimiter } => {
                for text in node.text.split(delimiter.as_str()) {
                    self.element(&Node { text: text.to_owned(), ..Node::default() }, *id);
                }
            }
            Content::Set { .. } | Content::Fixed(_) => {}
        }
    }

    fn entry(&mut self, entry: &Node, item: ValueType, entries: &Entries, inner: &[Layer]) {
        match entries {
            Entries::ByName { .. } => self.inner(entry, item, inner),
            Entries::Pairs { value: Tag { name, .. }, .. } => {
                entry
                    .children
                    .iter()
                    .filter(|child| child.name == *name)
                    .for_each(|child| self.inner(child, item, inner));
            }
        }
    }

    fn inner(&mut self, node: &Node, item: ValueType, inner: &[Layer]) {
        match inner.split_first() {
            None => self.value(node, item),
            Some((Layer::List(tag), rest)) => {
                let items = node.children.iter().filter(|child| child.name == tag.name);
                items.for_each(|child| self.inner(child, item, rest));
            }
            Some((Layer::Map(entries), rest)) => {
                node.children.iter().for_each(|entry| self.entry(entry, item, entries, rest));
            }
        }
    }

    fn value(&mut self, node: &Node, item: ValueType) {
        if let ValueType::Named(id) = item {
            self.element(node, id);
        }
    }
}
