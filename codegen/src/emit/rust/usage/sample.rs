//! What an example has of a field.
//!
//! In: an element of an example. Out: the children, the attribute or the text that a field is. No Rust is written here.

use crate::model::{Field, Model, Place};
use crate::wire::xml::Node;

/// The attribute that says that an element has no value.
const NIL: &str = "nil";

/// A value in an example.
pub(super) enum Sample<'a> {
    Node(&'a Node),
    Text(String),
}

impl Sample<'_> {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Node(node) => node.text.clone(),
            Self::Text(text) => text.clone(),
        }
    }

    pub(super) fn is_nil(&self) -> bool {
        match self {
            Self::Node(node) => {
                node.attributes.iter().any(|attribute| attribute.name == NIL && attribute.value.trim() == "true")
            }
            Self::Text(_) => false,
        }
    }
}

pub(super) fn leaf(text: &str) -> Sample<'static> {
    Sample::Text(text.to_owned())
}

/// What an element has of a field.
pub(super) fn of_field<'a>(model: &Model, field: &Field, node: &'a Node) -> Vec<Sample<'a>> {
    match field.place {
        Place::Attribute => {
            let mut attributes = node.attributes.iter().filter(|attribute| attribute.name == field.tag);
            attributes.next().map(|attribute| leaf(&attribute.value)).into_iter().collect()
        }
        Place::Text => vec![leaf(&node.text)],
        Place::Element => {
            let is_it = |child: &&Node| is_called(model, field, child, &node.namespace);
            node.children.iter().filter(is_it).map(Sample::Node).collect()
        }
    }
}

/// Whether a child of an element in `namespace` is the field, or one of the children of which it is a choice.
pub(super) fn is_called(model: &Model, field: &Field, child: &Node, namespace: &str) -> bool {
    if let Some(choice) = model.flat_choice(field) {
        return choice.fields.iter().any(|alternative| is_called(model, alternative, child, namespace));
    }
    let name = child.name.as_str();
    let is_name = field.tag == name
        || field.was.as_ref().is_some_and(|was| was.name == name)
        || field.also.iter().any(|other| other == name);
    is_name && *child.namespace == *field.namespace.as_deref().unwrap_or(namespace)
}
