//! Complex types as fields.
//!
//! In: complex types with what they extend and restrict. Out: fields in the order of the wire, attributes behind them.

use super::Reader;
use super::document::{Place, Schemas};
use super::particle::Occurs;
use super::simple::Simple;
use crate::import::draft::prose::is_xml_name;
use crate::import::draft::{Content, FieldDraft, Place as FieldPlace, TypeRef};
use crate::import::loss::LossKind;
use crate::language::Scalar;
use crate::scaffold::toml_text::string;

/// As deep as types extend each other and groups stand in groups.
const DEEPEST: usize = 32;
/// As many fields as an element has.
const MOST_FIELDS: usize = 1024;
/// The namespace of `xml:lang` and others.
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Where the fields of a type go while it is read.
pub(super) struct Collected<'n> {
    /// What the type is called, for the names of types inside.
    pub(super) owner: &'n str,
    /// The namespace of the element around.
    pub(super) namespace: &'n str,
    pub(super) fields: Vec<FieldDraft>,
    /// Whether exactly one of the fields is there.
    pub(super) one_of: bool,
}

impl<'s> Reader<'s> {
    /// The type of a declaration: one of a schema, named or inside; `None` where it is built in or absent.
    pub(super) fn type_of(&mut self, place: Place) -> Option<Place> {
        let tag = self.tag(place);
        if let Some(reference) = tag.reference("type") {
            if Schemas::built_in(reference).is_some() {
                return None;
            }
            let found =
                self.schemas.find("complexType", reference).or_else(|| self.schemas.find("simpleType", reference));
            if found.is_none() {
                self.lose(LossKind::Reference, place, format!("the type `{}`", reference.1));
            }
            return found;
        }
        self.schemas
            .children(place)
            .find(|&child| matches!(self.tag(child).name.as_str(), "complexType" | "simpleType"))
    }

    pub(super) fn is_complex(&self, place: Place) -> bool {
        self.tag(place).name == "complexType"
    }

    /// The fields of a complex type, and whether exactly one of them is there.
    pub(super) fn fields(&mut self, kind: Place, owner: &str, namespace: &str) -> (Vec<FieldDraft>, bool) {
        let mut into = Collected { owner, namespace, fields: Vec::new(), one_of: false };
        self.content(kind, &mut into, 0);
        let one_of =
            into.one_of && into.fields.len() > 1 && into.fields.iter().all(|field| field.place == FieldPlace::Child);
        let mut fields: Vec<FieldDraft> = Vec::new();
        for field in into.fields {
            if fields.len() == MOST_FIELDS {
                self.lose(LossKind::Element, kind, "more than 1024 fields");
                break;
            }
            let is_same = |other: &&mut FieldDraft| {
                other.place == field.place
                    && other.tag == field.tag
                    && other.namespace == field.namespace
                    && !matches!(field.content, Content::Choice(_))
            };
            match fields.iter_mut().find(is_same) {
                // The same element in two places of a sequence is one that may repeat.
                Some(known) => {
                    if let (Content::One(one), FieldPlace::Child) = (&known.content, known.place) {
                        known.content = Content::Flat(*one);
                        known.limits = Default::default();
                        known.nil = false;
                    }
                    self.losses.add(
                        LossKind::Element,
                        &field.address,
                        format!("`{}` in two places: one list", field.tag),
                    );
                }
                None => fields.push(field),
            }
        }
        if one_of {
            fields.iter_mut().for_each(|field| field.required = false);
        }
        (fields, one_of)
    }

    fn content(&mut self, kind: Place, into: &mut Collected<'_>, depth: usize) {
        if depth > DEEPEST || !self.step(kind) {
            return;
        }
        let tag = self.tag(kind);
        if tag.get("mixed") == Some("true") {
            self.lose(LossKind::Element, kind, "text between the children");
        }
        for child in self.schemas.children(kind).collect::<Vec<_>>() {
            match self.tag(child).name.as_str() {
                "simpleContent" | "complexContent" => {
                    let is_simple = self.tag(child).name == "simpleContent";
                    for derivation in self.schemas.children(child).collect::<Vec<_>>() {
                        match self.tag(derivation).name.as_str() {
                            "extension" | "restriction" => self.derived(derivation, is_simple, into, depth),
                            _ => {}
                        }
                    }
                }
                _ => self.part(child, into, depth),
            }
        }
    }

    /// A type that extends or restricts another.
    fn derived(&mut self, place: Place, is_simple: bool, into: &mut Collected<'_>, depth: usize) {
        let is_restriction = self.tag(place).name == "restriction";
        if let Some(reference) = self.tag(place).reference("base") {
            let complex = self.schemas.find("complexType", reference);
            match (complex, is_simple) {
                // What a restriction describes again stands instead of what its base has; attributes stay.
                (Some(base), _) if is_restriction && !is_simple => {
                    let mut base_fields =
                        Collected { owner: into.owner, namespace: into.namespace, fields: Vec::new(), one_of: false };
                    self.content(base, &mut base_fields, depth + 1);
                    into.fields.extend(base_fields.fields.into_iter().filter(|field| field.place != FieldPlace::Child));
                }
                (Some(base), _) => self.content(base, into, depth + 1),
                (None, true) => {
                    if let Some(simple) = self.simple_reference(place, reference) {
                        into.fields.push(self.text_field(place, simple));
                    }
                }
                (None, false) => {
                    if Schemas::built_in(reference).is_none() {
                        self.lose(LossKind::Reference, place, format!("the type `{}`", reference.1));
                    }
                }
            }
        }
        for child in self.schemas.children(place).collect::<Vec<_>>() {
            self.part(child, into, depth);
        }
    }

    fn text_field(&self, place: Place, simple: Simple) -> FieldDraft {
        FieldDraft {
            address: self.schemas.address(place),
            name: "value".to_owned(),
            tag: "value".to_owned(),
            place: FieldPlace::Text,
            content: simple.content(),
            limits: simple.limits,
            ..FieldDraft::default()
        }
    }

    /// A piece of a complex type.
    fn part(&mut self, place: Place, into: &mut Collected<'_>, depth: usize) {
        if depth > DEEPEST || !self.step(place) {
            return;
        }
        match self.tag(place).name.as_str() {
            "attribute" => self.attribute(place, into),
            "attributeGroup" => {
                let group = self
                    .tag(place)
                    .reference("ref")
                    .and_then(|reference| self.schemas.find("attributeGroup", reference));
                for child in group.into_iter().flat_map(|group| self.schemas.children(group)).collect::<Vec<_>>() {
                    self.part(child, into, depth + 1);
                }
            }
            "sequence" | "choice" | "all" | "group" => {
                let is_first = into.fields.is_empty();
                self.particle(place, Occurs::once(), is_first, into, depth + 1);
            }
            _ => {}
        }
    }

    fn attribute(&mut self, place: Place, into: &mut Collected<'_>) {
        let used = self.tag(place).get("use");
        if used == Some("prohibited") {
            return;
        }
        let (declared, namespace, name) = match self.tag(place).reference("ref") {
            Some((XML, name)) => (place, Some(XML.to_owned()), name.to_owned()),
            Some(reference) => match self.schemas.find("attribute", reference) {
                Some(found) => (found, Some(reference.0.to_owned()), reference.1.to_owned()),
                None => return self.lose(LossKind::Reference, place, format!("the attribute `{}`", reference.1)),
            },
            None => {
                let own = self.schemas.local_namespace(place, true);
                (place, Some(own), self.tag(place).get("name").unwrap_or_default().to_owned())
            }
        };
        if !is_xml_name(&name) {
            return;
        }
        let inner = self.schemas.children(declared).find(|&child| self.tag(child).name == "simpleType");
        let simple = match (inner, self.tag(declared).reference("type")) {
            (Some(inner), _) => {
                self.simple_type(inner, &format!("{}{}", into.owner, crate::import::draft::prose::type_name(&name)))
            }
            (None, Some(reference)) => self.simple_reference(declared, reference).unwrap_or_else(Simple::text),
            (None, None) => Simple::text(),
        };
        let required = used == Some("required");
        let mut about = self.documentation(place);
        if about.summary.is_empty() {
            about = self.documentation(declared);
        }
        let mut field = FieldDraft {
            address: self.schemas.address(place),
            name: name.clone(),
            tag: name,
            place: FieldPlace::Attribute,
            namespace: namespace.filter(|uri| !uri.is_empty()),
            // An attribute has one text: what is in it is the application's.
            content: if simple.is_list || simple.kind == TypeRef::Scalar(Scalar::Xml) {
                Content::default()
            } else {
                simple.content()
            },
            limits: simple.limits.clone(),
            required,
            doc: about.text(),
            ..FieldDraft::default()
        };
        if simple.is_list {
            self.lose(LossKind::Constraint, place, "a list in an attribute: taken as text");
        }
        self.fixed_or_default(place, &mut field);
        into.fields.push(field);
    }

    /// `fixed` and `default` of an element or an attribute.
    pub(super) fn fixed_or_default(&mut self, place: Place, field: &mut FieldDraft) {
        let (fixed, default) = (self.tag(place).get("fixed"), self.tag(place).get("default"));
        match (fixed, default) {
            (Some(fixed), _) if field.required && matches!(field.content, Content::One(_)) => {
                field.content = Content::Fixed(fixed.to_owned());
                field.limits = Default::default();
            }
            (Some(fixed), _) => self.lose(LossKind::Constraint, place, format!("it is `{fixed}` where it is there")),
            (None, Some(default)) => {
                field.limits.default = match field.content {
                    Content::One(TypeRef::Scalar(Scalar::Bool)) => Some(matches!(default, "true" | "1").to_string()),
                    Content::One(TypeRef::Scalar(Scalar::Int32 | Scalar::Int64)) => {
                        default.parse::<i64>().ok().map(|number| number.to_string())
                    }
                    Content::One(TypeRef::Scalar(Scalar::Double)) => default
                        .parse::<f64>()
                        .ok()
                        .filter(|number| number.is_finite())
                        .map(|number| format!("{number:?}")),
                    Content::One(_) if !default.is_empty() => Some(string(default)),
                    _ => None,
                };
            }
            (None, None) => {}
        }
    }
}

impl Simple {
    /// Any text.
    pub(super) fn text() -> Self {
        Self { kind: TypeRef::Scalar(Scalar::String), is_list: false, limits: Default::default() }
    }
}
