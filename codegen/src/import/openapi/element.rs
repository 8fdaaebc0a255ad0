//! Schemas as elements.
//!
//! In: schemas that stand for XML. Out: elements and fields of the draft. Each definition becomes one element for each
//! name that it has as the root of a document or as an item.

use super::Reader;
use super::schema::Shape;
use crate::import::document::At;
use crate::import::draft::prose::{doc, is_xml_name, prose, type_name};
use crate::import::draft::{Content, ElementDraft, FieldDraft, Place, TypeDraft, TypeIndex, TypeKind, TypeRef};
use crate::import::loss::LossKind;
use crate::language::Scalar;

impl<'d> Reader<'d> {
    /// The element that a document of that schema is; `None` where it has no form as one. `name` is what it is called
    /// where nothing else is said.
    pub(super) fn root(&mut self, at: &At<'d>, name: &str) -> Option<TypeIndex> {
        let shape = self.shape(at);
        let tag = shape.xml.name.clone().or_else(|| shape.component.clone());
        if tag.is_none() && !matches!(shape.kind, Some("string" | "integer" | "number" | "boolean")) {
            self.lose(LossKind::Guess, at, format!("the root has no name: `{name}` stands for it"));
        }
        let tag = tag.unwrap_or_else(|| name.to_owned());
        if !is_xml_name(&tag) {
            return None;
        }
        match shape.kind {
            Some("array") => Some(self.list_root(&shape, tag)),
            Some("string" | "integer" | "number" | "boolean") => {
                let kind = self.value_type(&shape, &tag, "value");
                Some(self.single_field(&shape, tag, |address| FieldDraft {
                    address,
                    name: "value".to_owned(),
                    tag: "value".to_owned(),
                    place: Place::Text,
                    content: Content::One(kind),
                    ..FieldDraft::default()
                }))
            }
            _ if shape.properties.is_empty() && shape.additional.is_some() => None,
            _ if shape.properties.is_empty() && shape.component.is_none() && shape.xml.name.is_none() => None,
            _ => Some(self.element(&shape, tag, name)),
        }
    }

    /// A root that is a list: an element with one field.
    fn list_root(&mut self, shape: &Shape<'d>, tag: String) -> TypeIndex {
        let mut field = self.list(shape, &tag, &tag, true);
        field.namespace = field.namespace.filter(|uri| Some(uri) != shape.xml.namespace.as_ref());
        self.single_field(shape, tag, move |address| FieldDraft { address, ..field })
    }

    fn single_field(&mut self, shape: &Shape<'d>, tag: String, field: impl FnOnce(String) -> FieldDraft) -> TypeIndex {
        let key = (shape.at.key().0, shape.at.key().1.to_owned(), tag.clone());
        if let Some(&known) = self.elements.get(&key) {
            return known;
        }
        let address = self.address(&shape.at);
        let wanted = shape.component.clone().unwrap_or_else(|| tag.clone());
        let element = ElementDraft {
            tag,
            namespace: shape.xml.namespace.clone(),
            fields: vec![field(address)],
            ..ElementDraft::default()
        };
        self.push(shape, type_name(&wanted), element, key)
    }

    fn push(
        &mut self,
        shape: &Shape<'d>,
        name: String,
        element: ElementDraft,
        key: (usize, String, String),
    ) -> TypeIndex {
        let index = TypeIndex(self.draft.types.len());
        let address = self.address(&shape.at);
        let prose = prose(shape.description.unwrap_or_default());
        let deprecated = shape.deprecated;
        let extra = self.own_keys(shape);
        self.draft.types.push(TypeDraft { address, name, prose, deprecated, kind: TypeKind::Element(element), extra });
        self.elements.insert(key, index);
        index
    }

    /// The element of an object that is called `tag` on the wire.
    pub(super) fn element(&mut self, shape: &Shape<'d>, tag: String, name: &str) -> TypeIndex {
        let key = (shape.at.key().0, shape.at.key().1.to_owned(), tag.clone());
        if let Some(&known) = self.elements.get(&key) {
            return known;
        }
        let wanted = shape.client_name.map(str::to_owned).or_else(|| shape.component.clone());
        let wanted = wanted.or_else(|| shape.title.map(str::to_owned)).map(|name| type_name(&name));
        let wanted = wanted.filter(|name| !name.is_empty()).unwrap_or_else(|| type_name(name));
        let element = ElementDraft { tag, namespace: shape.xml.namespace.clone(), ..ElementDraft::default() };
        // It may hold others of its kind: its name is known before its fields are.
        let TypeIndex(index) = self.push(shape, wanted.clone(), element, key);
        let mut fields: Vec<FieldDraft> = Vec::new();
        let around = shape.xml.namespace.clone().unwrap_or_else(|| self.draft.service.namespace.clone());
        for (name, at) in &shape.properties {
            if fields.len() >= 1024 {
                self.lose(LossKind::Element, &shape.at, "more than 1024 properties");
                break;
            }
            let required = shape.required.contains(name);
            let mut field = self.field(name, at, required, &wanted);
            // A child is in its parent's namespace where nothing else is said; an attribute is in none.
            let usual = if field.place == Place::Attribute { Some("") } else { Some(around.as_str()) };
            field.namespace = field.namespace.filter(|uri| Some(uri.as_str()) != usual);
            if fields
                .iter()
                .any(|other| (other.place, &other.tag) == (field.place, &field.tag) && field.place != Place::Text)
            {
                self.lose(LossKind::Element, at, format!("a second property that is `{}` on the wire", field.tag));
                continue;
            }
            fields.push(field);
        }
        if let Some(more) = &shape.additional
            && !shape.properties.is_empty()
            && more.node.as_object().is_some_and(|object| !object.is_empty())
        {
            self.lose(LossKind::Element, more, "`additionalProperties` beside properties");
        }
        let is_one_of = self.own_element(shape, &mut fields);
        if let Some(TypeKind::Element(element)) = self.draft.types.get_mut(index).map(|item| &mut item.kind) {
            element.fields = fields;
            element.one_of = is_one_of;
        }
        self.own_variants(shape, TypeIndex(index));
        TypeIndex(index)
    }

    /// One property of an object.
    fn field(&mut self, name: &'d str, at: &At<'d>, required: bool, owner: &str) -> FieldDraft {
        let shape = self.shape(at);
        let tag = shape.xml.name.clone().unwrap_or_else(|| name.to_owned());
        let mut field = match shape.kind {
            Some("array") if !shape.xml.attribute => self.list(&shape, name, owner, false),
            _ if is_map(&shape) => self.map(&shape, owner, name),
            Some("object") | None if !shape.properties.is_empty() => {
                let own = shape.component.clone().unwrap_or_else(|| format!("{owner}{}", type_name(name)));
                // As a child it is called as the field says; by itself, as its definition does.
                let root = self.own_tag(&shape).unwrap_or_else(|| own.clone());
                let element = self.element(&shape, if is_xml_name(&root) { root } else { tag.clone() }, &own);
                FieldDraft { content: Content::One(TypeRef::Named(element)), ..FieldDraft::default() }
            }
            Some("object") | None if shape.values.is_empty() => {
                FieldDraft { content: Content::One(TypeRef::Scalar(Scalar::Xml)), ..FieldDraft::default() }
            }
            _ => self.scalar(&shape, owner, name, required),
        };
        let is_scalar = !matches!(
            field.content,
            Content::One(TypeRef::Named(_)) | Content::List { .. } | Content::Flat(_) | Content::ByName(_)
        ) || matches!(field.content, Content::One(TypeRef::Named(TypeIndex(index))) if matches!(self.draft.types.get(index).map(|item| &item.kind), Some(TypeKind::Enum(_))));
        if field.tag.is_empty() {
            field.tag = tag;
        }
        if !is_xml_name(&field.tag) {
            let sound: String = field
                .tag
                .chars()
                .map(|c| if c.is_alphanumeric() || matches!(c, '_' | '-' | '.') { c } else { '_' })
                .collect();
            self.lose(LossKind::Element, at, format!("`{}` is no name of XML", field.tag));
            field.tag = if is_xml_name(&sound) { sound } else { format!("_{sound}") };
        }
        if shape.xml.attribute || shape.xml.text {
            field.place = if shape.xml.text { Place::Text } else { Place::Attribute };
            if !is_scalar || matches!(field.content, Content::One(TypeRef::Scalar(Scalar::Xml))) {
                self.lose(LossKind::Element, at, "an attribute or a text that is no single value");
                field.content = Content::default();
            }
        }
        name.clone_into(&mut field.name);
        field.address = self.address(at);
        field.required = required;
        field.deprecated = shape.deprecated;
        // What an element says of itself stands there.
        let is_elements = !is_scalar
            && at.node.get("$ref").is_some()
            && at.text("description").is_none()
            && shape.own_description_is_elements();
        field.doc = doc(shape.description.filter(|_| !is_elements).unwrap_or_default());
        field.namespace =
            if matches!(field.content, Content::Flat(_)) { field.namespace } else { shape.xml.namespace.clone() };
        field.rust = shape
            .client_name
            .map(crate::ident::field)
            .filter(|rust| *rust != crate::ident::field(name))
            .map(|rust| crate::ident::plain(&rust).to_owned());
        self.own_field(at, &mut field);
        field
    }

    fn scalar(&mut self, shape: &Shape<'d>, owner: &str, name: &str, required: bool) -> FieldDraft {
        if let Some(constant) = self.constant(shape).filter(|_| required && shape.kind != Some("boolean")) {
            return FieldDraft { content: Content::Fixed(constant), ..FieldDraft::default() };
        }
        let kind = self.value_type(shape, owner, name);
        let limits = self.limits(shape, kind);
        let secret = shape.format == Some("password");
        FieldDraft { content: Content::One(kind), limits, secret, ..FieldDraft::default() }
    }

    /// A map whose entries are called like their names.
    fn map(&mut self, shape: &Shape<'d>, owner: &str, name: &str) -> FieldDraft {
        for (name, at) in &shape.properties {
            self.lose(LossKind::Element, at, format!("the attribute `{name}` of a map"));
        }
        let value = shape.additional.clone().map(|at| self.shape(&at));
        let kind = match value {
            Some(value) if value.properties.is_empty() && !matches!(value.kind, Some("array" | "object") | None) => {
                self.value_type(&value, owner, name)
            }
            Some(value) if value.node_is_schema() && !value.properties.is_empty() => {
                let own = value.component.clone().unwrap_or_else(|| format!("{owner}{}Value", type_name(name)));
                TypeRef::Named(self.element(&value, own.clone(), &own))
            }
            _ => TypeRef::Scalar(Scalar::String),
        };
        FieldDraft { content: Content::ByName(kind), ..FieldDraft::default() }
    }

    /// An array: with a wrapper or without. A root is its own wrapper.
    fn list(&mut self, shape: &Shape<'d>, name: &str, owner: &str, is_root: bool) -> FieldDraft {
        let items = shape.items.clone();
        let item = items.as_ref().map(|at| self.shape(at));
        let wrapped = shape.xml.wrapped && !is_root;
        let named = item.as_ref().and_then(|item| item.xml.name.clone());
        let component = item.as_ref().and_then(|item| item.component.clone());
        let tag = match named {
            Some(name) => name,
            None if is_root || wrapped && self.is_azure() => {
                let guess = component.unwrap_or_else(|| if is_root { "item".to_owned() } else { name.to_owned() });
                self.lose(LossKind::Guess, &shape.at, format!("items have no name: `{guess}` stands for it"));
                guess
            }
            None => shape.xml.name.clone().unwrap_or_else(|| name.to_owned()),
        };
        let namespace = item.as_ref().and_then(|item| item.xml.namespace.clone());
        let kind = match &item {
            Some(item) => self.item_type(item, &tag, owner, name),
            None => TypeRef::Scalar(Scalar::String),
        };
        if wrapped {
            return FieldDraft { content: Content::List { item: kind, tag, namespace }, ..FieldDraft::default() };
        }
        let name = if is_root { tag.clone() } else { String::new() };
        FieldDraft { name, tag, namespace, content: Content::Flat(kind), ..FieldDraft::default() }
    }

    fn item_type(&mut self, item: &Shape<'d>, tag: &str, owner: &str, name: &str) -> TypeRef {
        match item.kind {
            Some("array") => {
                self.lose(LossKind::Element, &item.at, "a list in a list: each inner one is kept as XML");
                TypeRef::Scalar(Scalar::Xml)
            }
            _ if is_map(item) => {
                self.lose(LossKind::Element, &item.at, "a map in a list: each is kept as XML");
                TypeRef::Scalar(Scalar::Xml)
            }
            Some("object") | None if !item.properties.is_empty() => {
                let own = item.component.clone().unwrap_or_else(|| format!("{owner}{}Item", type_name(name)));
                let tag = self.own_tag(item).unwrap_or_else(|| tag.to_owned());
                TypeRef::Named(self.element(item, tag, &own))
            }
            Some("object") | None if item.values.is_empty() => TypeRef::Scalar(Scalar::Xml),
            _ => self.value_type(item, owner, name),
        }
    }

    /// The name that a definition has by itself.
    fn own_tag(&self, shape: &Shape<'d>) -> Option<String> {
        let own = shape.at.get("xml").and_then(|xml| xml.text("name").map(str::to_owned));
        own.or_else(|| shape.component.clone()).filter(|name| is_xml_name(name))
    }
}

impl Shape<'_> {
    /// Whether the description stands in a definition that is an element.
    fn own_description_is_elements(&self) -> bool {
        self.kind != Some("array")
    }

    /// Whether it was said by an object, and not by `true`.
    fn node_is_schema(&self) -> bool {
        self.at.node.as_object().is_some()
    }
}

/// Whether an object has values that are not named, and no others but attributes.
fn is_map(shape: &Shape<'_>) -> bool {
    let is_attribute = |at: &At<'_>| {
        at.node.get("xml").and_then(|xml| xml.get("attribute")).and_then(crate::node::Node::as_bool) == Some(true)
    };
    let has_values = shape.additional.as_ref().is_some_and(|more| more.node.as_object().is_some());
    has_values && shape.properties.iter().all(|(_, at)| is_attribute(at))
}
