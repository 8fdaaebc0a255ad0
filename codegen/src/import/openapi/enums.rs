//! Types of values: scalars by their formats, and enums.
//!
//! In: shapes. Out: types of the draft. An enum that two places describe alike, under one name, is one enum.

use super::Reader;
use super::schema::Shape;
use crate::import::document::At;
use crate::import::draft::prose::{doc, prose, type_name};
use crate::import::draft::{EnumDraft, Limits, TypeDraft, TypeIndex, TypeKind, TypeRef, ValueDraft};
use crate::import::loss::LossKind;
use crate::language::Scalar;
use crate::node::Node;
use crate::scaffold::toml_text::string;

/// Formats, each with the type that has such texts.
const FORMATS: &[(&str, Scalar)] = &[
    ("byte", Scalar::Base64Bytes),
    ("date", Scalar::Date),
    ("date-time", Scalar::DateTime),
    ("date-time-rfc1123", Scalar::HttpDate),
    ("date-time-rfc7231", Scalar::HttpDate),
    ("http-date", Scalar::HttpDate),
    ("duration", Scalar::Duration),
    ("uuid", Scalar::Uuid),
    ("uri", Scalar::Uri),
    ("url", Scalar::Uri),
    ("uri-reference", Scalar::Uri),
    ("base64-text", Scalar::Base64Text),
    ("double-infinity", Scalar::DoubleInfinity),
    ("unixtime", Scalar::UnixTime),
    ("unix-time", Scalar::UnixTime),
];
/// Formats of texts that are texts here, too, and lose nothing.
const TEXTS: &[&str] = &["string", "password", "binary", "char", "file"];

impl<'d> Reader<'d> {
    /// The type of one value; `owner` and `name` say where it stands, for the name of an enum.
    pub(super) fn value_type(&mut self, shape: &Shape<'d>, owner: &str, name: &str) -> TypeRef {
        let kind = shape.kind.unwrap_or(if shape.values.iter().any(|value| value.as_integer().is_some()) {
            "integer"
        } else {
            "string"
        });
        let scalar = match (kind, shape.format) {
            ("boolean", _) => return TypeRef::Scalar(Scalar::Bool),
            ("integer" | "number" | "string", Some(format)) if FORMATS.iter().any(|(own, _)| *own == format) => {
                FORMATS.iter().find(|(own, _)| *own == format).map_or(Scalar::String, |(_, scalar)| *scalar)
            }
            ("integer", Some("int32" | "int16" | "int8" | "uint8" | "uint16")) => Scalar::Int32,
            ("integer", _) => Scalar::Int64,
            ("number", Some("int32")) => Scalar::Int32,
            ("number", Some("int64")) => Scalar::Int64,
            ("number", _) => Scalar::Double,
            ("string", None) => Scalar::String,
            ("string", Some(format)) => {
                if !TEXTS.contains(&format) {
                    self.lose(LossKind::Constraint, &shape.at, format!("the format `{format}`"));
                }
                Scalar::String
            }
            ("file", _) => Scalar::String,
            _ => Scalar::Xml,
        };
        let is_number = matches!(scalar, Scalar::Int32 | Scalar::Int64);
        if shape.values.is_empty() || !(scalar == Scalar::String || is_number) {
            return TypeRef::Scalar(scalar);
        }
        if is_number
            && !shape.values.iter().all(|value| value.as_integer().is_some_and(|number| i32::try_from(number).is_ok()))
        {
            self.lose(LossKind::Constraint, &shape.at, "an enum of numbers beyond 32 bits");
            return TypeRef::Scalar(scalar);
        }
        self.enumeration(shape, is_number, owner, name)
    }

    fn enumeration(&mut self, shape: &Shape<'d>, number: bool, owner: &str, name: &str) -> TypeRef {
        let at = shape.values_at.clone().unwrap_or_else(|| shape.at.clone());
        let named = at.get("x-ms-enum");
        let mut values: Vec<ValueDraft> = Vec::new();
        let described: Vec<At<'d>> =
            named.as_ref().and_then(|named| named.get("values")).iter().flat_map(At::items).collect();
        for value in &shape.values {
            let Some(text) = value.scalar_text() else { continue };
            if values.iter().any(|other| other.text == text) {
                continue;
            }
            let says = |one: &&At<'d>| one.node.get("value").and_then(Node::scalar_text).as_deref() == Some(&text);
            let one = described.iter().find(says);
            let mut draft = ValueDraft {
                doc: one.and_then(|one| one.text("description")).map(doc).unwrap_or_default(),
                text,
                extra: Vec::new(),
            };
            let rust = one.and_then(|one| one.text("name")).map(crate::ident::variant);
            if let Some(rust) = rust.filter(|rust| *rust != crate::ident::variant(&draft.text)) {
                draft.extra.push(("rust".to_owned(), string(crate::ident::plain(&rust))));
            }
            values.push(draft);
        }
        self.own_values(shape, &mut values);
        // Names of one enum that another has already in Rust say nothing.
        let mut taken: Vec<String> = values.iter().map(|value| crate::ident::variant(&value.text)).collect();
        for value in &mut values {
            let is_free =
                |text: &str, taken: &[String]| !taken.iter().any(|own| string(crate::ident::plain(own)) == text);
            let free = value.extra.iter().all(|(key, text)| key != "rust" || is_free(text, &taken));
            if free {
                taken.extend(
                    value
                        .extra
                        .iter()
                        .filter(|(key, _)| key == "rust")
                        .map(|(_, text)| text.trim_matches('"').to_owned()),
                );
            } else {
                value.extra.retain(|(key, _)| key != "rust");
            }
        }
        if values.is_empty() {
            return TypeRef::Scalar(if number { Scalar::Int64 } else { Scalar::String });
        }
        let wanted = named.as_ref().and_then(|named| named.text("name")).map(str::to_owned);
        let wanted = wanted.or_else(|| shape.component.clone()).or_else(|| shape.title.map(type_name));
        let wanted = wanted.map(|name| type_name(&name)).filter(|name| !name.is_empty());
        let wanted = wanted.unwrap_or_else(|| format!("{}{}", type_name(owner), type_name(name)));
        let draft = EnumDraft { number, values };
        let same = self.enums.get(&wanted).into_iter().flatten().copied();
        let is_same = |&TypeIndex(index): &TypeIndex| matches!(self.draft.types.get(index).map(|item| &item.kind), Some(TypeKind::Enum(own)) if *own == draft);
        if let Some(known) = same.into_iter().find(is_same) {
            return TypeRef::Named(known);
        }
        let about = if shape.component.is_some() || named.is_some() { shape.description } else { None };
        let mut prose = prose(about.unwrap_or_default());
        if prose.summary.is_empty() && shape.component.is_none() {
            prose.summary = crate::import::draft::prose::prose(shape.description.unwrap_or_default()).summary;
        }
        let index = TypeIndex(self.draft.types.len());
        let address = self.address(&at);
        let extra = self.own_keys(shape);
        self.draft.types.push(TypeDraft {
            address,
            name: wanted.clone(),
            prose,
            deprecated: false,
            kind: TypeKind::Enum(draft),
            extra,
        });
        self.enums.entry(wanted).or_default().push(index);
        TypeRef::Named(index)
    }

    /// The only text that a value can have.
    pub(super) fn constant(&self, shape: &Shape<'d>) -> Option<String> {
        match shape.values.as_slice() {
            [value] => value.scalar_text(),
            _ => None,
        }
    }

    /// What bounds a value of that type.
    pub(super) fn limits(&mut self, shape: &Shape<'d>, kind: TypeRef) -> Limits {
        let mut limits = Limits::default();
        let (is_text, is_number) = match kind {
            TypeRef::Scalar(Scalar::String | Scalar::Base64Text | Scalar::Uri) => (true, false),
            TypeRef::Scalar(Scalar::Int32 | Scalar::Int64) => (false, true),
            _ => (false, false),
        };
        for at in &shape.limits {
            let integer = |key: &str| at.node.get(key).and_then(Node::as_integer);
            let bounds =
                [("minimum", is_number), ("maximum", is_number), ("minLength", is_text), ("maxLength", is_text)];
            for (key, fits) in bounds {
                let Some(place) = at.get(key) else { continue };
                let own = if key.starts_with("min") { &mut limits.min } else { &mut limits.max };
                match integer(key).filter(|_| fits) {
                    Some(number) => *own = Some(number),
                    None => self.lose(LossKind::Constraint, &place, format!("`{key}`")),
                }
            }
            if let (Some(place), Some(pattern)) = (at.get("pattern"), at.text("pattern")) {
                match whole(pattern).filter(|_| is_text) {
                    Some(pattern) => limits.pattern = Some(pattern),
                    None => self.lose(LossKind::Constraint, &place, format!("the pattern `{pattern}`")),
                }
            }
            if let Some(place) = at.get("default") {
                match default(place.node, kind) {
                    Some(text) => limits.default = Some(text),
                    None => self.lose(LossKind::Constraint, &place, "a default that its type cannot have"),
                }
            }
        }
        if let (Some(min), Some(max)) = (limits.min, limits.max)
            && min > max
        {
            (limits.min, limits.max) = (None, None);
            self.lose(LossKind::Constraint, &shape.at, "a minimum above the maximum");
        }
        limits
    }
}

/// A pattern that the whole text must match: those of JSON Schema match where they can.
fn whole(pattern: &str) -> Option<String> {
    let begins = pattern.starts_with('^');
    let ends = pattern.ends_with('$') && !pattern.ends_with("\\$");
    // Of several alternatives an anchor is one's, not all's.
    let pattern = if pattern.contains('|') {
        format!("(?s:.*)(?:{pattern})(?s:.*)")
    } else {
        let inner = pattern.strip_prefix('^').unwrap_or(pattern);
        let inner = if ends { inner.strip_suffix('$').unwrap_or(inner) } else { inner };
        format!("{}{inner}{}", if begins { "" } else { "(?s:.*)" }, if ends { "" } else { "(?s:.*)" })
    };
    regex_lite::Regex::new(&format!("^(?:{pattern})$")).is_ok().then_some(pattern)
}

/// A default in TOML, as a value of that type.
fn default(value: &Node, kind: TypeRef) -> Option<String> {
    match (kind, value) {
        (TypeRef::Scalar(Scalar::Bool), Node::Bool(value)) => Some(value.to_string()),
        (TypeRef::Scalar(Scalar::Int32 | Scalar::Int64), _) => Some(value.as_integer()?.to_string()),
        (TypeRef::Scalar(Scalar::Double | Scalar::DoubleInfinity), Node::Integer(value)) => Some(value.to_string()),
        (TypeRef::Scalar(Scalar::Double | Scalar::DoubleInfinity), Node::Number(value)) if value.fract() != 0.0 => {
            Some(value.to_string())
        }
        (TypeRef::Scalar(Scalar::Bool | Scalar::Double | Scalar::DoubleInfinity), _) => None,
        (_, value) => value.scalar_text().filter(|text| !text.is_empty()).map(|text| string(&text)),
    }
}
