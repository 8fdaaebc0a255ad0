//! Fields of elements.
//!
//! In: one line of `[element.NAME.fields]`. Out: a [`Field`], or none when its content cannot be told; and reports of
//! keys that do not go together. A field of which a key could not be read is left out without another word.

use super::names::{short_prose, text};
use super::{Resolver, is_true};
use crate::ident;
use crate::language::Scalar;
use crate::model::{Content, Field, Place, ValueType, Was};
use crate::parse::description::{FieldDecl, TypeDecl};
use crate::rule;
use crate::source::{Span, Spanned};

/// The namespace of the prefix `xml`, which is the only one that stands for it and is never declared.
const XML_NAMESPACE: &str = "http://www.w3.org/XML/1998/namespace";

/// A field's name on the wire.
pub(super) fn field_tag(decl: &FieldDecl) -> &Spanned<String> {
    decl.tag.as_ref().unwrap_or(&decl.name)
}

impl Resolver<'_> {
    /// A field of an element in `namespace`.
    pub(super) fn field(&mut self, decl: &FieldDecl, namespace: &str) -> Option<Field> {
        if decl.damaged {
            return None;
        }
        let content = self.content(decl, namespace)?;
        let place = self.place(decl, &content);
        self.wire_names(decl, place);
        self.not_of_xml(decl, place);
        self.misplaced_keys(decl);
        self.keys_of_place(decl, place);
        self.keys_of_content(decl, &content);
        self.no_default_where_required(&decl.name, &decl.default, &decl.availability, is_true(&decl.required));
        let value = match &content {
            Content::One(value) => Some(*value),
            _ => None,
        };
        let was = decl.was.as_ref().and_then(|was| {
            let until = self.version(&was.until)?;
            Some(Was { name: was.name.value.clone(), until })
        });
        Some(Field {
            name: decl.name.clone(),
            tag: field_tag(decl).value.clone(),
            rust: self.rust_name(&decl.rust, ident::field(&decl.name.value)),
            prose: short_prose(&decl.doc),
            place,
            content,
            required: is_true(&decl.required),
            availability: self.availability(&decl.availability),
            was,
            also: decl.also.iter().map(|name| name.value.clone()).collect(),
            // An attribute is in no namespace but the one that is written for it, be it the element's own.
            namespace: decl
                .namespace
                .as_ref()
                .map(|name| self.namespace(name))
                .filter(|uri| place == Place::Attribute || uri != namespace),
            secret: is_true(&decl.secret),
            nil: is_true(&decl.nil),
            keep_empty: is_true(&decl.keep_empty),
            default: decl.default.clone(),
            limits: self.limits(&decl.limits, value),
            span: decl.span,
        })
    }

    /// Every name of a field that is written or read as an XML name.
    fn wire_names(&mut self, decl: &FieldDecl, place: Place) {
        let own = Some(field_tag(decl)).filter(|_| place != Place::Text);
        let value = decl.value.as_ref().filter(|_| decl.map.is_some());
        let names =
            [own, decl.collection.item.as_ref(), decl.collection.entry.as_ref(), decl.collection.key.as_ref(), value];
        let was = decl.was.as_ref().map(|was| &was.name);
        for name in names.into_iter().flatten().chain(was).chain(&decl.also) {
            self.xml_name(name, "write the name as it is on the wire, without a prefix");
        }
    }

    /// The namespace of XML itself has attributes, such as `xml:lang`, and no elements.
    fn not_of_xml(&mut self, decl: &FieldDecl, place: Place) {
        let own = decl.namespace.as_ref().filter(|_| place == Place::Element);
        for name in own.into_iter().chain(&decl.collection.item_namespace) {
            if self.namespace_uri(name) == XML_NAMESPACE {
                self.report_clash(
                    name.span,
                    format!("`{}` is no attribute, and in the namespace of XML there are no elements", decl.name.value),
                    "only for attributes, such as `xml:lang`",
                    "add `attribute = true`, or name the namespace in which the element is",
                );
            }
        }
    }

    /// What the field holds: exactly one of `type`, `list`, `map`, `set` and `value`.
    fn content(&mut self, decl: &FieldDecl, namespace: &str) -> Option<Content> {
        // Beside `map`, `value` names the child with the value.
        let fixed = decl.value.as_ref().filter(|_| decl.map.is_none());
        let forms = [
            ("type", decl.type_name.as_ref()),
            ("list", decl.list.as_ref()),
            ("map", decl.map.as_ref()),
            ("set", decl.set.as_ref()),
            ("value", fixed),
        ];
        let mut given = forms.into_iter().filter_map(|(key, value)| Some((key, value?)));
        let Some(first) = given.next() else {
            self.report(
                rule::KIND_OF_FIELD
                    .at(decl.name.span, format!("`{}` does not say what it holds", decl.name.value))
                    .label("no type")
                    .help("add one of `type`, `list`, `map`, `set` and `value`, such as `type = \"string\"`"),
            );
            return None;
        };
        if let Some(second) = given.next() {
            self.report(
                rule::KIND_OF_FIELD
                    .at(second.1.span, format!("`{}` has both `{}` and `{}`", decl.name.value, first.0, second.0))
                    .label("one too many")
                    .also(first.1.span, "the first")
                    .help(format!("keep one: remove `{}` or `{}`", first.0, second.0)),
            );
            return None;
        }
        let (key, name) = first;
        if key == "value" {
            return Some(Content::Fixed(name.value.clone()));
        }
        let item = self.value_type(name)?;
        match key {
            "type" => Some(Content::One(item)),
            "list" => self.list(decl, name, item, namespace),
            "map" => self.item_allowed(name, item, key).then(|| Content::Map {
                item,
                entry: text(&decl.collection.entry).unwrap_or_else(|| "Entry".to_owned()),
                key: text(&decl.collection.key).unwrap_or_else(|| "Name".to_owned()),
                value: text(&decl.value).unwrap_or_else(|| "Value".to_owned()),
            }),
            _ => self.set(decl, name, item),
        }
    }

    fn list(&mut self, decl: &FieldDecl, name: &Spanned<String>, item: ValueType, namespace: &str) -> Option<Content> {
        if is_true(&decl.collection.flat) {
            return Some(Content::Flat(item));
        }
        let element = match item {
            ValueType::Named(id) => match self.decl(id) {
                TypeDecl::Element(element) => Some(element),
                TypeDecl::Enum(_) => None,
            },
            ValueType::Scalar(_) => None,
        };
        let tag = match (&decl.collection.item, element) {
            (Some(tag), _) => tag.value.clone(),
            (None, Some(element)) => self.tag(element),
            (None, None) => {
                self.report(
                    rule::UNNAMED_ITEMS
                        .at(name.span, format!("the items of `{}` have no name on the wire", decl.name.value))
                        .label("not an element, so it has no tag")
                        .help("add `item = \"…\"`: the name of each item"),
                );
                return None;
            }
        };
        // An item is an element of its own, so it stands in the namespace that its description says.
        let own = match (&decl.collection.item_namespace, element.and_then(|element| element.namespace.as_ref())) {
            (Some(name), _) | (None, Some(name)) => Some(self.namespace(name)),
            (None, None) => element
                .map(|_| self.description.service.namespace.as_ref().map(|uri| uri.value.clone()).unwrap_or_default()),
        };
        Some(Content::List { item, tag, namespace: own.filter(|uri| uri != namespace) })
    }

    fn set(&mut self, decl: &FieldDecl, name: &Spanned<String>, item: ValueType) -> Option<Content> {
        if !self.item_allowed(name, item, "set") {
            return None;
        }
        match &decl.collection.delimiter {
            Some(delimiter) if !delimiter.value.is_empty() => {
                Some(Content::Set { item, delimiter: delimiter.value.clone() })
            }
            delimiter => {
                let span = delimiter.as_ref().map_or(name.span, |delimiter| delimiter.span);
                self.report_clash(
                    span,
                    format!("nothing separates the values of `{}`", decl.name.value),
                    "needs a delimiter",
                    "add `delimiter = \"…\"`, such as `delimiter = \"|\"`",
                );
                None
            }
        }
    }

    /// Whether a map or set may hold `item`; reports it when not.
    fn item_allowed(&mut self, name: &Spanned<String>, item: ValueType, key: &str) -> bool {
        let (allowed, help) = match item {
            ValueType::Named(id) => {
                (matches!(self.decl(id), TypeDecl::Enum(_)), "use `list` for elements, or a scalar or enum here")
            }
            ValueType::Scalar(Scalar::String) => (true, ""),
            ValueType::Scalar(scalar) if key == "map" => (scalar != Scalar::Xml, "use any other scalar, or an enum"),
            ValueType::Scalar(_) => (false, "a set holds `string` or an enum"),
        };
        if !allowed {
            self.report(
                rule::WRONG_KIND_OF_TYPE
                    .at(name.span, format!("a {key} cannot hold `{}`", name.value))
                    .label("not allowed here")
                    .help(help),
            );
        }
        allowed
    }

    fn place(&mut self, decl: &FieldDecl, content: &Content) -> Place {
        let (attribute, own_text) = (is_true(&decl.attribute), is_true(&decl.content));
        if attribute && own_text {
            let span = decl.content.as_ref().map_or(decl.name.span, |flag| flag.span);
            self.report_clash(
                span,
                format!("`{}` cannot be an attribute and the element's text", decl.name.value),
                "beside `attribute`",
                "keep one of `attribute` and `content`",
            );
            return Place::Attribute;
        }
        let (place, flag, key) = match (attribute, own_text) {
            (true, _) => (Place::Attribute, &decl.attribute, "attribute"),
            (_, true) => (Place::Text, &decl.content, "content"),
            _ => return Place::Element,
        };
        let is_text = match content {
            Content::One(ValueType::Named(id)) => matches!(self.decl(*id), TypeDecl::Enum(_)),
            Content::One(ValueType::Scalar(scalar)) => *scalar != Scalar::Xml,
            Content::Set { .. } => true,
            Content::Fixed(_) => place == Place::Attribute,
            Content::List { .. } | Content::Flat(_) | Content::Map { .. } => false,
        };
        if !is_text {
            let span = flag.as_ref().map_or(decl.name.span, |flag| flag.span);
            self.report_clash(
                span,
                format!("`{}` is not one text, so `{key}` has no meaning", decl.name.value),
                "only for a scalar, an enum or a set",
                &format!("remove `{key}`, or make it one value"),
            );
            return Place::Element;
        }
        place
    }

    /// Keys that belong to another kind of field.
    fn misplaced_keys(&mut self, decl: &FieldDecl) {
        let span = |value: &Option<Spanned<String>>| value.as_ref().map(|value| value.span);
        let keys = [
            ("item", span(&decl.collection.item), decl.list.is_some(), "list"),
            ("item-namespace", span(&decl.collection.item_namespace), decl.list.is_some(), "list"),
            ("flat", decl.collection.flat.as_ref().map(|flag| flag.span), decl.list.is_some(), "list"),
            ("entry", span(&decl.collection.entry), decl.map.is_some(), "map"),
            ("key", span(&decl.collection.key), decl.map.is_some(), "map"),
            ("delimiter", span(&decl.collection.delimiter), decl.set.is_some(), "set"),
        ];
        for (key, span, fits, owner) in keys {
            if let (Some(span), false) = (span, fits) {
                self.report_surplus(
                    span,
                    format!("`{key}` belongs to a `{owner}`, which `{}` is not", decl.name.value),
                    "without meaning here",
                    &format!("remove it, or use `{owner}`"),
                );
            }
        }
        if is_true(&decl.collection.flat) {
            for (key, span) in
                [("item", span(&decl.collection.item)), ("item-namespace", span(&decl.collection.item_namespace))]
            {
                if let Some(span) = span {
                    let instead = if key == "item" { "the field's own name" } else { "`namespace`" };
                    self.report_surplus(
                        span,
                        format!("the items of the flat list `{}` have no `{key}`", decl.name.value),
                        "there is no wrapper",
                        &format!("remove it: {instead} is that of every item"),
                    );
                }
            }
        }
    }

    /// Keys that have no meaning for an attribute or an element's own text.
    fn keys_of_place(&mut self, decl: &FieldDecl, place: Place) {
        let what = match place {
            Place::Element => return,
            Place::Attribute => "an attribute",
            Place::Text => "the element's own text",
        };
        let nil = decl.nil.as_ref().filter(|flag| flag.value).map(|flag| flag.span);
        let empty = decl.keep_empty.as_ref().filter(|flag| flag.value).map(|flag| flag.span);
        let mut keys: Vec<(&str, Option<Span>)> = vec![("nil", nil), ("keep-empty", empty)];
        if place == Place::Text {
            keys.push(("tag", decl.tag.as_ref().map(|name| name.span)));
            keys.push(("namespace", decl.namespace.as_ref().map(|name| name.span)));
            keys.push(("also", decl.also.first().map(|name| name.span)));
            keys.push(("was", decl.was.as_ref().map(|was| was.span)));
        }
        self.without_meaning(decl, &keys, what);
    }

    /// Keys that have no meaning for a flat list, a constant, or one value.
    fn keys_of_content(&mut self, decl: &FieldDecl, content: &Content) {
        let flag = |flag: &Option<Spanned<bool>>| flag.as_ref().filter(|flag| flag.value).map(|flag| flag.span);
        let texts = |value: &Option<Spanned<String>>| value.as_ref().map(|value| value.span);
        match content {
            Content::Flat(_) => {
                let keys = [("nil", flag(&decl.nil)), ("keep-empty", flag(&decl.keep_empty))];
                self.without_meaning(decl, &keys, "a flat list, which has no element of its own");
            }
            Content::Fixed(_) => {
                let keys = [
                    ("required", flag(&decl.required)),
                    ("required-since", texts(&decl.availability.required_since)),
                    ("optional-since", texts(&decl.availability.optional_since)),
                    ("secret", flag(&decl.secret)),
                    ("nil", flag(&decl.nil)),
                    ("keep-empty", flag(&decl.keep_empty)),
                    ("default", texts(&decl.default)),
                    ("rust", texts(&decl.rust)),
                ];
                self.without_meaning(decl, &keys, "always the same text");
            }
            Content::One(ValueType::Scalar(scalar)) => {
                let what = match scalar {
                    // Nothing in base64 is a value, too.
                    Scalar::Base64Text | Scalar::Base64Bytes => return,
                    Scalar::String | Scalar::Uri => "a text, which may be empty anyway",
                    Scalar::Xml => "kept as it is, empty or not",
                    _ => "a value that is never empty",
                };
                self.without_meaning(decl, &[("keep-empty", flag(&decl.keep_empty))], what);
            }
            _ => {}
        }
    }

    fn without_meaning(&mut self, decl: &FieldDecl, keys: &[(&str, Option<Span>)], what: &str) {
        for &(key, span) in keys {
            if let Some(span) = span {
                self.report_surplus(
                    span,
                    format!("`{}` is {what}: `{key}` says nothing", decl.name.value),
                    "without meaning",
                    "remove it",
                );
            }
        }
    }
}
