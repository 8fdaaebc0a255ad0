//! Fields of elements.
//!
//! In: one line of `[element.NAME.fields]`. Out: a [`Field`], or none when its content cannot be told; and reports of
//! keys that do not go together. A field of which a key could not be read is left out without another word.

use super::names::{short_prose, text};
use super::{Resolver, is_true};
use crate::ident;
use crate::language::Scalar;
use crate::model::{Content, Entries, Field, Form, Layer, Place, Rare, Tag, ValueType, Was};
use crate::parse::description::{CollectionDecl, FieldDecl, InnerDecl, TypeDecl};
use crate::rule;
use crate::source::{Span, Spanned};

/// The namespace of the prefix `xml`, which is the only one that stands for it and is never declared.
const XML_NAMESPACE: &str = "http://www.w3.org/XML/1998/namespace";

/// A field's name on the wire.
pub(super) fn field_tag(decl: &FieldDecl) -> &Spanned<String> {
    decl.more.tag.as_ref().unwrap_or(&decl.name)
}

impl Resolver<'_> {
    /// A field of an element in `namespace`, of which a value has as many as `form` says.
    pub(super) fn field(&mut self, decl: &FieldDecl, namespace: &str, form: Form) -> Option<Field> {
        if decl.damaged {
            return None;
        }
        let content = self.content(decl, namespace)?;
        let place = self.place(decl, &content);
        self.wire_names(decl, place);
        self.not_of_xml(decl, place);
        self.misplaced_keys(decl);
        self.keys_of_place(decl, place);
        self.keys_of_content(decl, &content, form);
        self.keys_of_alternative(decl, &content, form);
        let is_alternative = form != Form::Struct;
        self.no_default_where_required(&decl.name, &decl.more.default, &decl.availability, is_true(&decl.required));
        let value = match &content {
            Content::One(value) => Some(*value),
            _ => None,
        };
        let was = decl.more.was.as_ref().and_then(|was| {
            let until = self.version(&was.until)?;
            Some(Box::new(Was { name: was.name.value.clone(), until }))
        });
        Some(Field {
            name: decl.name.clone(),
            tag: field_tag(decl).value.clone(),
            rust: match is_alternative {
                true => self.rust_name(&decl.more.rust, ident::variant(&decl.name.value)),
                false => self.rust_name(&decl.more.rust, ident::field(&decl.name.value)),
            },
            prose: short_prose(&decl.doc),
            place,
            content,
            // Where it is what was chosen, it is there.
            required: is_true(&decl.required) || is_alternative,
            availability: Rare::of(self.availability(&decl.availability)),
            was,
            also: decl.more.also.iter().map(|name| name.value.clone()).collect(),
            // An attribute is in no namespace but the one that is written for it, be it the element's own.
            namespace: decl
                .more
                .namespace
                .as_ref()
                .map(|name| self.namespace(name))
                .filter(|uri| place == Place::Attribute || uri != namespace),
            secret: is_true(&decl.more.secret),
            nil: is_true(&decl.more.nil),
            keep_empty: is_true(&decl.more.keep_empty),
            default: decl.more.default.clone(),
            limits: Rare::of(self.limits(&decl.limits, value)),
            span: decl.span,
        })
    }

    /// Every name of a field that is written or read as an XML name.
    fn wire_names(&mut self, decl: &FieldDecl, place: Place) {
        let own = Some(field_tag(decl)).filter(|_| place != Place::Text);
        let is_map = decl.more.map.is_some() || decl.collection.map_of.is_some();
        let value = decl.more.value.as_ref().filter(|_| is_map);
        let mut names: Vec<_> = [own, value].into_iter().flatten().collect();
        let mut collection: Option<&CollectionDecl> = Some(&decl.collection);
        while let Some(keys) = collection {
            names.extend([&keys.item, &keys.entry, &keys.key].into_iter().flatten());
            let inner = keys.list_of.as_deref().or(keys.map_of.as_deref());
            names.extend(inner.and_then(|inner| inner.value.as_ref()));
            collection = inner.map(|inner| &inner.collection);
        }
        names.extend(decl.more.was.as_ref().map(|was| &was.name));
        for name in names.into_iter().chain(&decl.more.also) {
            self.xml_name(name, "write the name as it is on the wire, without a prefix");
        }
    }

    /// The namespace of XML itself has attributes, such as `xml:lang`, and no elements.
    fn not_of_xml(&mut self, decl: &FieldDecl, place: Place) {
        let own = decl.more.namespace.as_ref().filter(|_| place == Place::Element);
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
        let is_map = decl.more.map.is_some() || decl.collection.map_of.is_some();
        let fixed = decl.more.value.as_ref().filter(|_| !is_map);
        let named = |name: Option<&Spanned<String>>| name.map(|name| name.span);
        let inner = |inner: &Option<Box<InnerDecl>>| inner.as_ref().map(|inner| inner.span);
        let forms = [
            ("type", named(decl.type_name.as_ref())),
            ("list", named(decl.more.list.as_ref()).or(inner(&decl.collection.list_of))),
            ("map", named(decl.more.map.as_ref()).or(inner(&decl.collection.map_of))),
            ("set", named(decl.more.set.as_ref())),
            ("choice", named(decl.more.choice.as_ref())),
            ("value", named(fixed)),
        ];
        let mut given = forms.into_iter().filter_map(|(key, span)| Some((key, span?)));
        let Some(first) = given.next() else {
            self.report(
                rule::KIND_OF_FIELD
                    .at(decl.name.span, format!("`{}` does not say what it holds", decl.name.value))
                    .label("no type")
                    .help("add one of `type`, `list`, `map`, `set`, `choice` and `value`, such as `type = \"string\"`"),
            );
            return None;
        };
        if let Some(second) = given.next() {
            self.report(
                rule::KIND_OF_FIELD
                    .at(second.1, format!("`{}` has both `{}` and `{}`", decl.name.value, first.0, second.0))
                    .label("one too many")
                    .also(first.1, "the first")
                    .help(format!("keep one: remove `{}` or `{}`", first.0, second.0)),
            );
            return None;
        }
        match first.0 {
            "value" => fixed.map(|text| Content::Fixed(text.value.clone())),
            "type" => self.value_type(decl.type_name.as_ref()?).map(Content::One),
            "choice" => {
                let item = self.value_type(decl.more.choice.as_ref()?)?;
                Some(match is_true(&decl.collection.flat) {
                    true => Content::Flat(item),
                    false => {
                        let tag = field_tag(decl).value.clone();
                        Content::List { item, tag, namespace: None, inner: Vec::new() }
                    }
                })
            }
            "list" => self.list(decl, namespace),
            "map" => self.map(decl, namespace),
            _ => self.set(decl, decl.more.set.as_ref()?),
        }
    }

    fn list(&mut self, decl: &FieldDecl, namespace: &str) -> Option<Content> {
        let (name, list_of) = (decl.more.list.as_ref(), decl.collection.list_of.as_deref());
        let (item, inner) = self.inside(name, list_of, &decl.name.value, namespace)?;
        if let Some(flat) = decl.collection.flat.as_ref().filter(|flat| flat.value) {
            if !inner.is_empty() {
                self.report_clash(
                    flat.span,
                    format!("the items of `{}` are lists or maps, which need a wrapper", decl.name.value),
                    "nothing would tell them apart",
                    "remove `flat`",
                );
                return None;
            }
            return Some(Content::Flat(item));
        }
        let span = name.map(|name| name.span).or(list_of.map(|inner| inner.span))?;
        let tag = self.item_tag(&decl.collection, (span, &decl.name.value), item, inner.is_empty(), namespace)?;
        Some(Content::List { item, tag: tag.name, namespace: tag.namespace, inner })
    }

    fn map(&mut self, decl: &FieldDecl, namespace: &str) -> Option<Content> {
        let (name, map_of) = (decl.more.map.as_ref(), decl.collection.map_of.as_deref());
        let (item, inner) = self.inside(name, map_of, &decl.name.value, namespace)?;
        if !self.mappable(name, item) {
            return None;
        }
        let entries = self.entries(&decl.collection, &decl.more.value, &decl.name.value, namespace);
        let flat = is_true(&decl.collection.flat);
        if flat && matches!(entries, Entries::ByName { .. }) {
            let span = decl.collection.by_name.as_ref().map_or(decl.name.span, |flag| flag.span);
            self.report_clash(
                span,
                format!("entries of `{}` that are called by their names need a wrapper", decl.name.value),
                "nothing would tell them from other children",
                "remove `flat`, or `by-name`",
            );
            return None;
        }
        Some(Content::Map { item, entries: Box::new(entries), flat, inner })
    }

    /// What stands in the items of a list or the entries of a map: values of a type, perhaps with collections around.
    fn inside(
        &mut self,
        name: Option<&Spanned<String>>,
        inner: Option<&InnerDecl>,
        owner: &str,
        namespace: &str,
    ) -> Option<(ValueType, Vec<Layer>)> {
        if let Some(name) = name {
            return Some((self.value_type(name)?, Vec::new()));
        }
        let inner = inner?;
        let InnerDecl { span, list, map, value, collection } = inner;
        let is_list = list.is_some() || collection.list_of.is_some();
        let is_map = map.is_some() || collection.map_of.is_some();
        if is_list == is_map {
            self.report(
                rule::KIND_OF_FIELD
                    .at(*span, format!("what stands in `{owner}` is neither a list nor a map, or both"))
                    .label("needs one of `list` and `map`")
                    .help("write one of them, such as `list = { list = \"string\", item = \"member\" }`"),
            );
            return None;
        }
        self.misplaced_keys_of(owner, [is_list, is_map, false, false], collection);
        let (layer, item, mut further) = if is_list {
            let (item, further) = self.inside(list.as_ref(), collection.list_of.as_deref(), owner, namespace)?;
            let at = list.as_ref().map_or(*span, |list| list.span);
            let tag = self.item_tag(collection, (at, owner), item, further.is_empty(), namespace)?;
            (Layer::List(tag), item, further)
        } else {
            let (item, further) = self.inside(map.as_ref(), collection.map_of.as_deref(), owner, namespace)?;
            if !self.mappable(map.as_ref(), item) {
                return None;
            }
            (Layer::Map(self.entries(collection, value, owner, namespace)), item, further)
        };
        further.insert(0, layer);
        Some((item, further))
    }

    /// The name of a list's items. `is_plain`: they are values, and no collections.
    fn item_tag(
        &mut self,
        collection: &CollectionDecl,
        (span, owner): (Span, &str),
        item: ValueType,
        is_plain: bool,
        namespace: &str,
    ) -> Option<Tag> {
        let element = match item {
            ValueType::Named(id) if is_plain => match self.decl(id) {
                TypeDecl::Element(element) => Some(element),
                TypeDecl::Enum(_) => None,
            },
            _ => None,
        };
        let name = match (&collection.item, element) {
            (Some(tag), _) => tag.value.clone(),
            (None, Some(element)) => self.tag(element),
            (None, None) => {
                self.report(
                    rule::UNNAMED_ITEMS
                        .at(span, format!("the items of `{owner}` have no name on the wire"))
                        .label("not an element, so it has no tag")
                        .help("add `item = \"…\"`: the name of each item"),
                );
                return None;
            }
        };
        // An item is an element of its own, so it stands in the namespace that its description says.
        let own = match (&collection.item_namespace, element) {
            (Some(name), _) => Some(self.namespace(name)),
            (None, Some(element)) => Some(self.element_namespace(element)),
            (None, None) => None,
        };
        Some(Tag { name, namespace: own.filter(|uri| uri != namespace) })
    }

    /// How the entries of a map are written.
    fn entries(
        &mut self,
        collection: &CollectionDecl,
        value: &Option<Spanned<String>>,
        owner: &str,
        namespace: &str,
    ) -> Entries {
        let mut own = |name: &Option<Spanned<String>>| {
            name.as_ref().map(|name| self.namespace(name)).filter(|uri| uri != namespace)
        };
        let CollectionDecl { entry, key, entry_namespace, key_namespace, value_namespace, .. } = collection;
        let of_entry = own(entry_namespace);
        if !is_true(&collection.by_name) {
            let tag = |name: &Option<Spanned<String>>, usual: &str, namespace: Option<String>| Tag {
                name: text(name).unwrap_or_else(|| usual.to_owned()),
                namespace,
            };
            let (of_key, of_value) = (own(key_namespace), own(value_namespace));
            return Entries::Pairs {
                entry: tag(entry, "Entry", of_entry),
                key: tag(key, "Name", of_key),
                value: tag(value, "Value", of_value),
            };
        }
        let keys = [
            ("entry", entry),
            ("key", key),
            ("value", value),
            ("key-namespace", key_namespace),
            ("value-namespace", value_namespace),
        ];
        for (name, written) in keys {
            if let Some(written) = written {
                self.report_surplus(
                    written.span,
                    format!("the entries of `{owner}` are called by their names: `{name}` says nothing"),
                    "without meaning",
                    "remove it",
                );
            }
        }
        Entries::ByName { namespace: of_entry }
    }

    /// Whether a map may hold `item`; reports it when not.
    fn mappable(&mut self, name: Option<&Spanned<String>>, item: ValueType) -> bool {
        name.is_none_or(|name| self.item_allowed(name, item, "map"))
    }

    fn set(&mut self, decl: &FieldDecl, name: &Spanned<String>) -> Option<Content> {
        let item = self.value_type(name)?;
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
                (key == "map" || matches!(self.decl(id), TypeDecl::Enum(_)), "use `list` for elements, or an enum here")
            }
            ValueType::Scalar(Scalar::String) => (true, ""),
            ValueType::Scalar(scalar) if key == "map" => (scalar != Scalar::Xml, "use any other type"),
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
        let (attribute, own_text) = (is_true(&decl.more.attribute), is_true(&decl.more.content));
        if attribute && own_text {
            let span = decl.more.content.as_ref().map_or(decl.name.span, |flag| flag.span);
            self.report_clash(
                span,
                format!("`{}` cannot be an attribute and the element's text", decl.name.value),
                "beside `attribute`",
                "keep one of `attribute` and `content`",
            );
            return Place::Attribute;
        }
        let (place, flag, key) = match (attribute, own_text) {
            (true, _) => (Place::Attribute, &decl.more.attribute, "attribute"),
            (_, true) => (Place::Text, &decl.more.content, "content"),
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
}
