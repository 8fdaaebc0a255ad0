//! Elements and enums as schemas.
//!
//! In: types of the model. Out: schemas with `xml` objects; fields that the version does not have are left out.

use super::words::{availability, put};
use super::{Writer, component, described, words};
use crate::ident;
use crate::language::Scalar;
use crate::model::{Content, Enum, Field, Limits, Place, Record, Type, TypeKind, Union, ValueType};
use crate::node::{Node, Object};

impl Writer<'_> {
    /// The schema of an element or an enum.
    pub(super) fn schema(&self, item: &Type) -> Node {
        let mut schema = Object::default();
        if let Some(text) = described(&item.prose) {
            schema.insert("description", Node::text(text));
        }
        let mut own = Object::default();
        availability(&item.availability, &mut own);
        words::rust(&mut own, &item.rust, &ident::type_name(&item.name.value));
        if item.availability.deprecated.is_some() {
            schema.insert("deprecated", Node::Bool(true));
        }
        match &item.kind {
            TypeKind::Record(record) => self.record(item, record, &mut schema, &mut own),
            TypeKind::Union(union) => self.union(item, union, &mut schema, &mut own),
            TypeKind::Enum(values) => self.enumeration(values, &mut schema, &mut own),
        }
        put(own, &mut schema);
        Node::Object(schema)
    }

    fn record(&self, item: &Type, record: &Record, schema: &mut Object, own: &mut Object) {
        schema.insert("type", Node::text("object"));
        let fields: Vec<&Field> =
            record.fields.iter().filter(|field| field.availability.exists_at(self.version)).collect();
        let required =
            fields.iter().filter(|field| field.is_required_at(self.version)).map(|field| field.name.value.as_str());
        let required: Vec<&str> = required.collect();
        if !required.is_empty() {
            schema.insert("required", Node::texts(required));
        }
        let properties: Object =
            fields.iter().map(|field| (field.name.value.as_str(), self.field(field, &record.namespace))).collect();
        if !properties.is_empty() {
            schema.insert("properties", Node::Object(properties));
            own.insert("order", Node::texts(fields.iter().map(|field| field.name.value.as_str())));
        }
        if words::is_one_of(record.form) {
            own.insert("one-of", Node::Bool(true));
        }
        let least: Vec<&str> = record
            .at_least_one
            .iter()
            .filter_map(|&index| Some(record.fields.get(index)?.name.value.as_str()))
            .collect();
        if !least.is_empty() && least.iter().all(|name| fields.iter().any(|field| field.name.value == *name)) {
            own.insert("at-least-one", Node::texts(least));
        }
        root(item, &record.tag, &record.namespace, &self.service.namespace, schema);
    }

    fn union(&self, item: &Type, union: &Union, schema: &mut Object, own: &mut Object) {
        let reference = |id| Node::object([("$ref", Node::Text(self.reference(id)))]);
        schema.insert("oneOf", Node::Array(union.variants.iter().map(|(_, id)| reference(*id)).collect()));
        let mapping: Object =
            union.variants.iter().map(|(text, id)| (text.as_str(), Node::Text(self.reference(*id)))).collect();
        let field = Node::text(union.discriminator.field.as_str());
        schema.insert(
            "discriminator",
            Node::object([("propertyName", field.clone()), ("mapping", Node::Object(mapping))]),
        );
        own.insert("discriminator", field);
        own.insert("variants", Node::texts(union.variants.iter().map(|(_, id)| self.model[*id].name.value.as_str())));
        root(item, &union.tag, &union.namespace, &self.service.namespace, schema);
    }

    fn enumeration(&self, values: &Enum, schema: &mut Object, own: &mut Object) {
        let (kind, format) = if values.number { ("integer", Some("int32")) } else { ("string", None) };
        schema.insert("type", Node::text(kind));
        if let Some(format) = format {
            schema.insert("format", Node::text(format));
        }
        let there = values.values.iter().filter(|value| value.availability.exists_at(self.version));
        let mut texts = Vec::new();
        let mut facts = Object::default();
        for value in there {
            let text = &value.text.value;
            let number = text.parse::<i64>().ok().filter(|_| values.number);
            texts.push(number.map_or_else(|| Node::text(text.as_str()), Node::Integer));
            let mut about = Object::default();
            availability(&value.availability, &mut about);
            words::rust(&mut about, &value.rust, &ident::variant(text));
            if !value.prose.summary.is_empty() {
                about.insert("doc", Node::text(value.prose.summary.as_str()));
            }
            if !about.is_empty() {
                facts.insert(text.as_str(), Node::Object(about));
            }
        }
        schema.insert("enum", Node::Array(texts));
        if !facts.is_empty() {
            own.insert("values", Node::Object(facts));
        }
    }

    /// `#/components/schemas/NAME`
    fn reference(&self, id: crate::model::TypeId) -> String {
        format!("#/components/schemas/{}", component(&self.model[id].name.value))
    }

    /// A property.
    fn field(&self, field: &Field, around: &str) -> Node {
        let mut own = self.content(field).unwrap_or_default();
        let tag = match &field.was {
            Some(was) if self.version < was.until.value => &was.name,
            _ => &field.tag,
        };
        let mut xml = Object::default();
        let mut schema = if own.is_empty() {
            match &field.content {
                Content::Fixed(text) => {
                    Object::from_iter([("type", Node::text("string")), ("const", Node::text(text.as_str()))])
                }
                Content::One(kind) => self.value(*kind),
                Content::List { item, tag, namespace, .. } => {
                    xml.insert("wrapped", Node::Bool(true));
                    self.array(*item, tag, namespace.as_deref(), around)
                }
                Content::Flat(item) => self.array(*item, tag, field.namespace.as_deref(), around),
                Content::Map { item, .. } => Object::from_iter([
                    ("type", Node::text("object")),
                    ("additionalProperties", Node::Object(self.value(*item))),
                ]),
                Content::Set { .. } => Object::from_iter([("type", Node::text("string"))]),
            }
        } else {
            // In words of OpenAPI no more than that something is there.
            let kind = if matches!(field.content, Content::Set { .. }) { "string" } else { "object" };
            own.insert("tag", Node::text(tag.as_str()));
            Object::from_iter([("type", Node::text(kind))])
        };
        let is_flat = matches!(field.content, Content::Flat(_));
        let named = match field.content {
            Content::One(ValueType::Named(id)) => self.model[id].root(),
            _ => None,
        };
        if tag != &field.name.value && !is_flat || named.is_some() {
            xml.insert("name", Node::text(tag.as_str()));
        }
        match field.place {
            Place::Attribute => xml.insert("attribute", Node::Bool(true)),
            Place::Text => xml.insert("x-ms-text", Node::Bool(true)),
            Place::Element => {}
        }
        let usual = if field.place == Place::Element { around } else { "" };
        let effective = field.namespace.as_deref().unwrap_or(usual);
        let by_reference = named.map_or(usual, |(_, namespace)| namespace);
        if effective != by_reference && !is_flat {
            xml.insert("namespace", Node::text(effective));
        }
        limits(&field.limits, field.default.as_ref().map(|text| text.value.as_str()), &field.content, &mut schema);
        if field.secret {
            own.insert("secret", Node::Bool(true));
        }
        if !xml.is_empty() {
            schema.insert("xml", Node::Object(xml));
        }
        if let Some(text) = described(&field.prose) {
            schema.insert("description", Node::text(text));
        }
        if field.availability.deprecated.is_some() {
            schema.insert("deprecated", Node::Bool(true));
        }
        availability(&field.availability, &mut own);
        words::rust(&mut own, &field.rust, &ident::field(&field.name.value));
        if field.nil {
            own.insert("nil", Node::Bool(true));
        }
        if field.keep_empty {
            own.insert("keep-empty", Node::Bool(true));
        }
        if !field.also.is_empty() {
            own.insert("also", Node::texts(field.also.iter().map(String::as_str)));
        }
        if let Some(was) = &field.was {
            own.insert(
                "was",
                Node::object([
                    ("name", Node::text(was.name.as_str())),
                    ("until", Node::text(was.until.value.to_string())),
                ]),
            );
            own.insert("tag", Node::text(field.tag.as_str()));
        }
        put(own, &mut schema);
        Node::Object(schema)
    }

    fn array(&self, item: ValueType, tag: &str, namespace: Option<&str>, around: &str) -> Object {
        let mut items = self.value(item);
        let mut xml = Object::from_iter([("name", Node::text(tag))]);
        let usual = match item {
            ValueType::Named(id) => self.model[id].root().map_or(around, |(_, namespace)| namespace),
            ValueType::Scalar(_) => around,
        };
        let effective = namespace.unwrap_or(around);
        if effective != usual {
            xml.insert("namespace", Node::text(effective));
        }
        items.insert("xml", Node::Object(xml));
        Object::from_iter([("type", Node::text("array")), ("items", Node::Object(items))])
    }

    /// The schema of a value.
    pub(super) fn value(&self, kind: ValueType) -> Object {
        let scalar = match kind {
            ValueType::Named(id) => return Object::from_iter([("$ref", Node::Text(self.reference(id)))]),
            ValueType::Scalar(scalar) => scalar,
        };
        let (kind, format) = match scalar {
            Scalar::String => ("string", None),
            Scalar::Bool => ("boolean", None),
            Scalar::Int32 => ("integer", Some("int32")),
            Scalar::Int64 => ("integer", Some("int64")),
            Scalar::Double => ("number", Some("double")),
            Scalar::DoubleInfinity => ("number", Some("double-infinity")),
            Scalar::DateTime => ("string", Some("date-time")),
            Scalar::HttpDate => ("string", Some("date-time-rfc1123")),
            Scalar::UnixTime => ("integer", Some("unixtime")),
            Scalar::Date => ("string", Some("date")),
            Scalar::Duration => ("string", Some("duration")),
            Scalar::Uuid => ("string", Some("uuid")),
            Scalar::Uri => ("string", Some("uri")),
            Scalar::Base64Text => ("string", Some("base64-text")),
            Scalar::Base64Bytes => ("string", Some("byte")),
            Scalar::Xml => ("object", None),
        };
        let format = format.map(|format| ("format", Node::text(format)));
        [("type", Node::text(kind))].into_iter().chain(format).collect()
    }
}

/// `xml` of an element by itself.
fn root(item: &Type, tag: &str, namespace: &str, of_service: &str, schema: &mut Object) {
    let mut xml = Object::default();
    if tag != component(&item.name.value) {
        xml.insert("name", Node::text(tag));
    }
    if !(namespace.is_empty() && of_service.is_empty()) {
        xml.insert("namespace", Node::text(namespace));
    }
    if !xml.is_empty() {
        schema.insert("xml", Node::Object(xml));
    }
}

/// Bounds and the value of what is absent.
pub(super) fn limits(limits: &Limits, default: Option<&str>, content: &Content, schema: &mut Object) {
    let kind = match content {
        Content::One(kind) => *kind,
        _ => ValueType::Scalar(Scalar::String),
    };
    let is_number =
        matches!(kind, ValueType::Scalar(Scalar::Int32 | Scalar::Int64 | Scalar::Double | Scalar::DoubleInfinity));
    for (number, key) in [(limits.min, ["minLength", "minimum"]), (limits.max, ["maxLength", "maximum"])] {
        if let Some(number) = number {
            schema.insert(key[usize::from(is_number)], Node::Integer(number));
        }
    }
    if let Some(pattern) = &limits.pattern {
        schema.insert("pattern", Node::text(format!("^{}$", anchored(&pattern.value))));
    }
    let Some(text) = default else { return };
    let value = match kind {
        ValueType::Scalar(Scalar::Bool) => text.parse().ok().map(Node::Bool),
        ValueType::Scalar(Scalar::Int32 | Scalar::Int64) => text.parse().ok().map(Node::Integer),
        ValueType::Scalar(Scalar::Double | Scalar::DoubleInfinity) => text.parse().ok().map(Node::Number),
        _ => Some(Node::text(text)),
    };
    if let Some(value) = value {
        schema.insert("default", value);
    }
}

/// A pattern that can be anchored as a whole.
fn anchored(pattern: &str) -> String {
    if pattern.contains('|') { format!("(?:{pattern})") } else { pattern.to_owned() }
}
