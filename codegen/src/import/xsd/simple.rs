//! Simple types: scalars, enums, lists and unions.
//!
//! In: names of built-in types, and simple types. Out: types of values. What a facet bounds beyond the language is lost.

use super::Reader;
use super::document::{Place, Schemas};
use crate::import::draft::prose::type_name;
use crate::import::draft::{
    Content, ElementDraft, EnumDraft, FieldDraft, Limits, Place as FieldPlace, TypeDraft, TypeIndex, TypeKind, TypeRef,
    ValueDraft,
};
use crate::import::loss::LossKind;
use crate::language::Scalar;

/// As deep as types are based on each other.
const DEEPEST: usize = 32;

/// What a simple type is.
#[derive(Clone, Debug)]
pub(super) struct Simple {
    pub(super) kind: TypeRef,
    /// Several of these, with blanks between them.
    pub(super) is_list: bool,
    pub(super) limits: Limits,
}

impl Simple {
    fn scalar(scalar: Scalar) -> Self {
        Self { kind: TypeRef::Scalar(scalar), is_list: false, limits: Limits::default() }
    }

    /// What a field of it holds.
    pub(super) fn content(&self) -> Content {
        if self.is_list { Content::Set(self.kind, " ".to_owned()) } else { Content::One(self.kind) }
    }
}

/// Built-in types, each with the one that has such texts.
const BUILT_IN: &[(&str, Scalar)] = &[
    ("boolean", Scalar::Bool),
    ("byte", Scalar::Int32),
    ("short", Scalar::Int32),
    ("int", Scalar::Int32),
    ("unsignedByte", Scalar::Int32),
    ("unsignedShort", Scalar::Int32),
    ("unsignedInt", Scalar::Int64),
    ("long", Scalar::Int64),
    ("integer", Scalar::Int64),
    ("nonNegativeInteger", Scalar::Int64),
    ("positiveInteger", Scalar::Int64),
    ("nonPositiveInteger", Scalar::Int64),
    ("negativeInteger", Scalar::Int64),
    ("unsignedLong", Scalar::Int64),
    ("float", Scalar::Double),
    ("double", Scalar::Double),
    ("dateTime", Scalar::DateTime),
    ("date", Scalar::Date),
    ("duration", Scalar::Duration),
    ("anyURI", Scalar::Uri),
    ("base64Binary", Scalar::Base64Bytes),
    ("anyType", Scalar::Xml),
];
/// Those that are texts and lose nothing but their form.
const TEXTS: &[&str] = &[
    "string",
    "normalizedString",
    "token",
    "language",
    "Name",
    "NCName",
    "NMTOKEN",
    "ID",
    "IDREF",
    "ENTITY",
    "QName",
    "anySimpleType",
];
/// Lists that are built in.
const LISTS: &[&str] = &["NMTOKENS", "IDREFS", "ENTITIES"];

impl<'s> Reader<'s> {
    /// The simple type that a reference names; `None` where it is none.
    pub(super) fn simple_reference(&mut self, place: Place, reference: (&str, &str)) -> Option<Simple> {
        if let Some(name) = Schemas::built_in(reference) {
            return Some(self.built_in(place, name));
        }
        let found = self.schemas.find("simpleType", reference)?;
        let name = reference.1.to_owned();
        Some(self.simple_type(found, &name))
    }

    fn built_in(&mut self, place: Place, name: &str) -> Simple {
        if let Some((_, scalar)) = BUILT_IN.iter().find(|(own, _)| *own == name) {
            return Simple::scalar(*scalar);
        }
        let is_list = LISTS.contains(&name);
        if !is_list && !TEXTS.contains(&name) {
            self.lose(LossKind::Constraint, place, format!("the form of `{name}`: taken as text"));
        }
        Simple { is_list, ..Simple::scalar(Scalar::String) }
    }

    /// What a simple type is; `name` is what an enum is called.
    pub(super) fn simple_type(&mut self, place: Place, name: &str) -> Simple {
        self.simple_at(place, name, 0)
    }

    fn simple_at(&mut self, place: Place, name: &str, depth: usize) -> Simple {
        if depth > DEEPEST || !self.step(place) {
            return Simple::scalar(Scalar::String);
        }
        for part in self.schemas.children(place).collect::<Vec<_>>() {
            match self.tag(part).name.as_str() {
                "restriction" => return self.restriction(place, part, name, depth),
                "list" => {
                    let item = self.base(part, "itemType", name, depth);
                    let kind = if matches!(item.kind, TypeRef::Named(_)) {
                        item.kind
                    } else {
                        TypeRef::Scalar(Scalar::String)
                    };
                    return Simple { kind, is_list: true, limits: Limits::default() };
                }
                "union" => {
                    self.lose(LossKind::Constraint, part, "a union: taken as text");
                    return Simple::scalar(Scalar::String);
                }
                _ => {}
            }
        }
        Simple::scalar(Scalar::String)
    }

    /// The type that a restriction or a list is based on: named, or described inside.
    fn base(&mut self, part: Place, key: &str, name: &str, depth: usize) -> Simple {
        if let Some(reference) = self.tag(part).reference(key) {
            if let Some(built_in) = Schemas::built_in(reference) {
                return self.built_in(part, built_in);
            }
            return match self.schemas.find("simpleType", reference) {
                Some(found) => self.simple_at(found, reference.1, depth + 1),
                None => {
                    self.lose(LossKind::Reference, part, format!("the type `{}`", reference.1));
                    Simple::scalar(Scalar::String)
                }
            };
        }
        let inner = self.schemas.children(part).find(|&child| self.tag(child).name == "simpleType");
        inner.map_or_else(|| Simple::scalar(Scalar::String), |inner| self.simple_at(inner, name, depth + 1))
    }

    fn restriction(&mut self, place: Place, part: Place, name: &str, depth: usize) -> Simple {
        let mut simple = self.base(part, "base", name, depth);
        let facets: Vec<Place> = self.schemas.children(part).collect();
        let values: Vec<Place> =
            facets.iter().copied().filter(|&facet| self.tag(facet).name == "enumeration").collect();
        if !values.is_empty() && !simple.is_list {
            if let TypeRef::Scalar(Scalar::String | Scalar::Uri) | TypeRef::Named(_) = simple.kind {
                simple.kind = TypeRef::Named(self.enumeration(place, &values, name));
                simple.limits = Limits::default();
                return simple;
            }
            self.lose(LossKind::Constraint, part, "the values of a type that is no text");
        }
        let is_text = simple.kind == TypeRef::Scalar(Scalar::String) && !simple.is_list;
        let is_number = matches!(simple.kind, TypeRef::Scalar(Scalar::Int32 | Scalar::Int64));
        for facet in facets {
            let tag = self.tag(facet);
            let value = tag.get("value").unwrap_or_default();
            let number = value.parse::<i64>().ok();
            let limits = &mut simple.limits;
            let known = match (tag.name.as_str(), number) {
                ("minInclusive", Some(number)) if is_number => set(&mut limits.min, number),
                ("maxInclusive", Some(number)) if is_number => set(&mut limits.max, number),
                ("minExclusive", Some(number)) if is_number => set(&mut limits.min, number.saturating_add(1)),
                ("maxExclusive", Some(number)) if is_number => set(&mut limits.max, number.saturating_sub(1)),
                ("minLength", Some(number)) if is_text => set(&mut limits.min, number),
                ("maxLength", Some(number)) if is_text => set(&mut limits.max, number),
                ("length", Some(number)) if is_text => {
                    (limits.min, limits.max) = (Some(number), Some(number));
                    true
                }
                ("pattern", _) if is_text && limits.pattern.is_none() && is_pattern(value) => {
                    limits.pattern = Some(value.to_owned());
                    true
                }
                (
                    "enumeration" | "annotation" | "simpleType" | "whiteSpace" | "attribute" | "attributeGroup"
                    | "anyAttribute",
                    _,
                ) => true,
                _ => false,
            };
            if !known {
                let what = format!("`{}` {value}", tag.name);
                self.lose(LossKind::Constraint, facet, what);
            }
        }
        if let (Some(min), Some(max)) = (simple.limits.min, simple.limits.max)
            && min > max
        {
            (simple.limits.min, simple.limits.max) = (None, None);
        }
        simple
    }

    fn enumeration(&mut self, place: Place, values: &[Place], name: &str) -> TypeIndex {
        let number = self.schemas.number(place);
        if let Some(&known) = self.enums.get(&number) {
            return known;
        }
        let mut drafts: Vec<ValueDraft> = Vec::new();
        for &value in values {
            let text = self.tag(value).get("value").unwrap_or_default().to_owned();
            if drafts.iter().all(|other| other.text != text) {
                drafts.push(ValueDraft { doc: self.documentation(value).summary, text, extra: Vec::new() });
            }
        }
        let index = TypeIndex(self.draft.types.len());
        let name = self.tag(place).get("name").unwrap_or(name);
        self.draft.types.push(TypeDraft {
            address: self.schemas.address(place),
            name: type_name(name),
            prose: self.documentation(place),
            deprecated: false,
            kind: TypeKind::Enum(EnumDraft { number: false, values: drafts }),
            extra: Vec::new(),
        });
        self.enums.insert(number, index);
        index
    }

    /// An element at the top that holds nothing but a text.
    pub(super) fn simple_root(&mut self, place: Place, kind: Option<Place>, name: &str, namespace: String) {
        let simple = match kind {
            Some(kind) => self.simple_type(kind, name),
            None => {
                let reference = self.tag(place).reference("type");
                reference
                    .and_then(|reference| self.simple_reference(place, reference))
                    .unwrap_or_else(|| Simple::scalar(Scalar::Xml))
            }
        };
        let is_xml = simple.kind == TypeRef::Scalar(Scalar::Xml);
        if is_xml {
            // Whatever stands in it is kept as it comes.
            self.lose(LossKind::Element, place, format!("`{name}` holds anything: what it holds has no fields"));
        }
        let content = simple.content();
        let field = FieldDraft {
            address: self.schemas.address(place),
            name: "value".to_owned(),
            tag: "value".to_owned(),
            place: FieldPlace::Text,
            content,
            limits: simple.limits,
            ..FieldDraft::default()
        };
        let namespace = Some(namespace).filter(|uri| *uri != self.draft.service.namespace);
        let fields = if is_xml { Vec::new() } else { vec![field] };
        self.draft.types.push(TypeDraft {
            address: self.schemas.address(place),
            name: type_name(name),
            prose: self.documentation(place),
            deprecated: false,
            kind: TypeKind::Element(ElementDraft {
                tag: name.to_owned(),
                namespace,
                fields,
                ..ElementDraft::default()
            }),
            extra: Vec::new(),
        });
    }
}

/// Sets a bound; it is known then.
fn set(bound: &mut Option<i64>, number: i64) -> bool {
    *bound = Some(number);
    true
}

/// Whether a pattern of XML Schema means the same here: its own classes do not.
fn is_pattern(pattern: &str) -> bool {
    let own = ["\\i", "\\c", "\\p", "\\P", "\\I", "\\C", "-["];
    !own.iter().any(|sign| pattern.contains(sign))
        && !pattern.contains(['^', '$'])
        && regex_lite::Regex::new(&format!("^(?:{pattern})$")).is_ok()
}
