//! Structures, unions and enums as elements.
//!
//! In: shapes, each with the namespace that it stands in. Out: the tables of elements and enums. Operations are not known
//! here.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use super::toml::{Inline, quoted};
use super::{LostNames, default_namespace_of};
use crate::json::Json;
use crate::shapes::{Member, Shape, Shapes};

/// Makes the elements of a service.
pub(super) struct Elements<'a> {
    pub(super) shapes: &'a Shapes,
    pub(super) namespace: String,
    lost: &'a LostNames,
    /// What was made so far.
    pub(super) text: String,
    /// Members by element, in the order of fields.
    pub(super) members: HashMap<String, Vec<String>>,
    /// Names by what they were made of.
    made: HashMap<Key, String>,
    taken: HashSet<String>,
}

/// Where an element stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Context {
    /// The namespace of names without prefix.
    pub(super) namespace: String,
    /// Prefixes with their namespaces.
    pub(super) prefixes: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    shape: String,
    context: Context,
    /// The tag, where it is the root of a document.
    root: Option<String>,
    /// The members that are there.
    members: Vec<String>,
}

/// Where a moment stands, which says how it is written where nothing else does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Where {
    Header,
    Elsewhere,
}

impl Context {
    /// The context inside what has those traits.
    fn inside(&self, traits: &Json) -> Self {
        let mut context = self.clone();
        let declared = traits.get("xmlNamespace");
        if let (Some(prefix), Some(uri)) = (declared.get("prefix").text(), declared.get("uri").text()) {
            context.prefixes.push((prefix.to_owned(), uri.to_owned()));
        }
        if let Some(namespace) = default_namespace_of(traits) {
            context.namespace = namespace;
        }
        context
    }

    fn uri(&self, prefix: &str) -> Option<&str> {
        self.prefixes.iter().rev().find(|(name, _)| name == prefix).map(|(_, uri)| uri.as_str())
    }
}

impl<'a> Elements<'a> {
    pub(super) fn new(shapes: &'a Shapes, namespace: &str, lost: &'a LostNames) -> Self {
        Self {
            shapes,
            namespace: namespace.to_owned(),
            lost,
            text: String::new(),
            members: HashMap::new(),
            made: HashMap::new(),
            taken: HashSet::new(),
        }
    }

    pub(super) fn free(&mut self, name: &str) -> String {
        let mut free = name.to_owned();
        let mut number = 1;
        while !self.taken.insert(free.to_lowercase()) {
            number += 1;
            free = format!("{name}{number}");
        }
        free
    }

    /// Gives the element of a document's root: a shape, or those of its members that are in the body.
    pub(super) fn root(
        &mut self,
        shape: &Shape,
        member: Option<&Member>,
        members: &[Member],
        unwrapped: bool,
    ) -> String {
        let outer = Context { namespace: self.namespace.clone(), prefixes: Vec::new() };
        let mut context = outer.inside(&shape.traits);
        let mut tag = shape.traits.get("xmlName").text().map(str::to_owned);
        if let Some(member) = member {
            context = context.inside(&member.traits);
            tag = member.traits.get("xmlName").text().map(str::to_owned).or(tag);
        }
        let tag = tag.or_else(|| self.lost.get(&shape.id).cloned()).unwrap_or_else(|| shape.name().to_owned());
        self.element_of(shape, members, context, Some(tag), unwrapped)
    }

    /// Gives the element of a structure or union.
    fn element(&mut self, shape: &Shape, members: &[Member], context: Context, root: Option<String>) -> String {
        self.element_of(shape, members, context, root, false)
    }

    /// The same, where the text of the only member may stand in the element itself.
    fn element_of(
        &mut self,
        shape: &Shape,
        members: &[Member],
        context: Context,
        root: Option<String>,
        unwrapped: bool,
    ) -> String {
        let key = Key {
            shape: shape.id.clone(),
            context: context.clone(),
            root: root.clone().filter(|tag| tag != shape.name()),
            members: members.iter().map(|member| member.name.clone()).collect(),
        };
        if let Some(name) = self.made.get(&key) {
            return name.clone();
        }
        let wanted = root.clone().unwrap_or_else(|| shape.name().to_owned());
        let name = self.free(wanted.rsplit(':').next().unwrap_or(&wanted));
        self.made.insert(key, name.clone());
        let mut table = format!("\n[element.{}]\n", quoted(&name));
        let tag = root.unwrap_or_else(|| name.clone());
        if tag != name {
            let _ = writeln!(table, "tag = {}", quoted(&tag));
        }
        if context.namespace != self.namespace {
            let _ = writeln!(table, "namespace = {}", quoted(&context.namespace));
        }
        if shape.kind == "union" {
            table += "one-of = true\n";
        }
        let _ = writeln!(table, "[element.{}.fields]", quoted(&name));
        for member in members {
            let field = self.field(member, &context, shape.kind == "union", unwrapped);
            let _ = writeln!(table, "{} = {}", quoted(&member.name), field.written());
        }
        self.members.insert(name.clone(), members.iter().map(|member| member.name.clone()).collect());
        self.text += &table;
        name
    }

    /// Gives the table of a field.
    pub(super) fn field(&mut self, member: &Member, context: &Context, in_union: bool, content: bool) -> Inline {
        let mut field = Inline::default();
        let Some(target) = self.shapes.get(&member.target) else { return field };
        let flat = member.has("xmlFlattened");
        // A list that is flattened has no element of its own, and so no namespace.
        let mut inner = if flat { context.clone() } else { context.inside(&target.traits) };
        inner = inner.inside(&member.traits);
        let (prefix, local) = split(member.wire_name());
        let namespace = match prefix {
            Some(prefix) => inner.uri(prefix).unwrap_or_default().to_owned(),
            None => inner.namespace.clone(),
        };
        let is_attribute = member.has("xmlAttribute");
        if local != member.name {
            field.text("tag", local);
        }
        if content {
            field.flag("content");
        }
        match target.kind.as_str() {
            "list" | "set" => {
                let item = self.item(&target, &inner, flat.then_some(context));
                let item_namespace = if flat { item.namespace.clone() } else { namespace.clone() };
                field.raw("list", item.kind);
                if flat {
                    field.flag("flat");
                } else {
                    field.text("item", &item.name);
                    if item.namespace != context.namespace {
                        field.text("item-namespace", &item.namespace);
                    }
                }
                if item_namespace != context.namespace {
                    field.text("namespace", &item_namespace);
                }
            }
            "map" => {
                let (kind, names) = self.map(&target, &inner, context);
                field.raw("map", kind);
                if flat {
                    field.flag("flat");
                } else {
                    field.text("entry", "entry");
                    if inner.namespace != context.namespace {
                        field.text("entry-namespace", &inner.namespace);
                    }
                }
                field.extend(names);
                if namespace != context.namespace {
                    field.text("namespace", &namespace);
                }
            }
            _ => {
                let kind = self.single(&target, &member.traits, &inner, Where::Elsewhere);
                field.extend(kind);
                if is_attribute {
                    field.flag("attribute");
                    if prefix.is_some() {
                        field.text("namespace", &namespace);
                    }
                } else if namespace != context.namespace {
                    field.text("namespace", &namespace);
                }
            }
        }
        if member.has("required") && !in_union {
            field.flag("required");
        } else if !in_union && !flat && keeps_empty(&target.kind) && !is_attribute && !content {
            field.flag("keep-empty");
        }
        field
    }

    /// Gives the type of a single value, with its limits.
    pub(super) fn single(&mut self, target: &Shape, traits: &Json, context: &Context, at: Where) -> Inline {
        let mut table = Inline::default();
        let kind = self.kind(target, traits, context, at);
        table.text("type", &kind);
        let range = match target.kind.as_str() {
            "byte" => Some((-128, 127)),
            "short" => Some((-32_768, 32_767)),
            _ => None,
        };
        if let Some((min, max)) = range {
            table.raw("min", min.to_string());
            table.raw("max", max.to_string());
        }
        table
    }

    /// Gives the name of a type.
    pub(super) fn kind(&mut self, target: &Shape, traits: &Json, context: &Context, at: Where) -> String {
        match target.kind.as_str() {
            "structure" | "union" => self.element(target, &target.members.clone(), context.clone(), None),
            "enum" | "intEnum" => self.enumeration(target),
            "string" if target.traits.has("enum") => self.enumeration(target),
            // A text of another kind is made fit for a header.
            "string" if at == Where::Header && (traits.has("mediaType") || target.traits.has("mediaType")) => {
                "base64-text".to_owned()
            }
            "boolean" => "bool".to_owned(),
            "byte" | "short" | "integer" => "int32".to_owned(),
            "long" => "int64".to_owned(),
            "float" | "double" => "double-infinity".to_owned(),
            "blob" => "base64-bytes".to_owned(),
            "timestamp" => {
                let format = traits.get("timestampFormat").text();
                match (format.or_else(|| target.traits.get("timestampFormat").text()), at) {
                    (Some("http-date"), _) | (None, Where::Header) => "http-date".to_owned(),
                    (Some("epoch-seconds"), _) => "unix-time".to_owned(),
                    _ => "date-time".to_owned(),
                }
            }
            _ => "string".to_owned(),
        }
    }

    /// Gives the items of a list.
    fn item(&mut self, list: &Shape, inner: &Context, flat: Option<&Context>) -> Item {
        let Some(member) = list.members.first() else { return Item::default() };
        let Some(target) = self.shapes.get(&member.target) else { return Item::default() };
        // In a flat list the item's own namespace counts before the field's.
        let context = inner.inside(&target.traits).inside(&member.traits);
        let (_, local) = split(if member.has("xmlName") { member.wire_name() } else { "member" });
        let kind = self.nested(&target, &member.traits, &context, flat.unwrap_or(inner));
        Item { kind, name: local.to_owned(), namespace: context.namespace }
    }

    /// Gives the type of what is in a list or a map: a name, or a table where it is a list or a map again.
    fn nested(&mut self, target: &Shape, traits: &Json, context: &Context, outer: &Context) -> String {
        match target.kind.as_str() {
            "list" | "set" => {
                let item = self.item(target, context, None);
                let mut table = Inline::default();
                table.raw("list", item.kind);
                table.text("item", &item.name);
                if item.namespace != outer.namespace {
                    table.text("item-namespace", &item.namespace);
                }
                table.written()
            }
            "map" => {
                let (kind, names) = self.map(target, context, outer);
                let mut table = Inline::default();
                table.raw("map", kind);
                table.text("entry", "entry");
                table.extend(names);
                table.written()
            }
            _ => quoted(&self.kind(target, traits, context, Where::Elsewhere)),
        }
    }

    /// Gives the type of a map's values, and what its parts are called.
    fn map(&mut self, map: &Shape, inner: &Context, outer: &Context) -> (String, Inline) {
        let mut names = Inline::default();
        let mut kind = quoted("string");
        for member in &map.members {
            let Some(target) = self.shapes.get(&member.target) else { continue };
            let context = inner.inside(&target.traits).inside(&member.traits);
            names.text(&member.name, split(member.wire_name()).1);
            if context.namespace != outer.namespace {
                names.text(&format!("{}-namespace", member.name), &context.namespace);
            }
            if member.name == "value" {
                kind = self.nested(&target, &member.traits, &context, outer);
            }
        }
        (kind, names)
    }

    /// Gives an open set of values.
    fn enumeration(&mut self, shape: &Shape) -> String {
        let key = Key { shape: shape.id.clone(), context: Context::default(), root: None, members: Vec::new() };
        if let Some(name) = self.made.get(&key) {
            return name.clone();
        }
        let name = self.free(shape.name());
        self.made.insert(key, name.clone());
        let mut table = format!("\n[enum.{}]\n", quoted(&name));
        if shape.kind == "intEnum" {
            table += "type = \"int32\"\n";
        }
        let _ = writeln!(table, "[enum.{}.values]", quoted(&name));
        for (value, _) in enum_values(shape) {
            let _ = writeln!(table, "{} = {{}}", quoted(&value));
        }
        self.text += &table;
        name
    }
}

/// Describes what is in a list.
#[derive(Debug, Default)]
struct Item {
    kind: String,
    name: String,
    namespace: String,
}

/// Gives the values of an enum, with the names of their members.
pub(super) fn enum_values(shape: &Shape) -> Vec<(String, String)> {
    if let Some(values) = shape.traits.entry("enum") {
        let value = |value: &Json| {
            let text = value.get("value").text()?.to_owned();
            Some((text.clone(), value.get("name").text().map_or(text, str::to_owned)))
        };
        return values.items().iter().filter_map(value).collect();
    }
    let value = |member: &Member| {
        let given = member.traits.entry("enumValue").unwrap_or(&member.default);
        let text = match given {
            Json::Text(text) => text.clone(),
            Json::Number(number) => number.to_string(),
            _ => member.name.clone(),
        };
        (text, member.name.clone())
    };
    shape.members.iter().map(value).collect()
}

/// Whether an empty value is another one than an absent one.
fn keeps_empty(kind: &str) -> bool {
    matches!(kind, "list" | "set" | "map" | "structure" | "union" | "enum" | "blob")
}

/// Splits a name at its prefix.
fn split(name: &str) -> (Option<&str>, &str) {
    name.split_once(':').map_or((None, name), |(prefix, local)| (Some(prefix), local))
}
