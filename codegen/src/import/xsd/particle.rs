//! Sequences, choices and what stands in them.
//!
//! In: the particles of a complex type, each with how often it occurs. Out: fields. What is one of several, or several of
//! one, is said where the language can say it; otherwise all are optional.

use super::Reader;
use super::content::Collected;
use super::document::{Place, Schemas};
use super::simple::Simple;
use crate::import::draft::prose::{is_xml_name, type_name};
use crate::import::draft::{Content, FieldDraft, TypeRef};
use crate::import::loss::LossKind;
use crate::language::Scalar;

/// As deep as groups stand in groups.
const DEEPEST: usize = 32;

/// How often something occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Occurs {
    required: bool,
    many: bool,
}

impl Occurs {
    pub(super) fn once() -> Self {
        Self { required: true, many: false }
    }

    /// As of something that occurs so often inside of this.
    fn inside(self, inner: Self) -> Self {
        Self { required: self.required && inner.required, many: self.many || inner.many }
    }
}

impl<'s> Reader<'s> {
    fn occurs(&self, place: Place) -> Occurs {
        let tag = self.tag(place);
        let many = !matches!(tag.get("maxOccurs"), None | Some("0" | "1"));
        Occurs { required: tag.get("minOccurs") != Some("0"), many }
    }

    /// Takes in a particle; `is_whole` where it is all that a type has so far.
    pub(super) fn particle(
        &mut self,
        place: Place,
        around: Occurs,
        is_whole: bool,
        into: &mut Collected<'_>,
        depth: usize,
    ) {
        if depth > DEEPEST || !self.step(place) || self.tag(place).get("maxOccurs") == Some("0") {
            return;
        }
        let occurs = around.inside(self.occurs(place));
        match self.tag(place).name.as_str() {
            "element" => into.fields.extend(self.child(place, occurs, into.owner, into.namespace)),
            "group" => {
                let Some(reference) = self.tag(place).reference("ref") else { return };
                let Some(found) = self.schemas.find("group", reference) else {
                    return self.lose(LossKind::Reference, place, format!("the group `{}`", reference.1));
                };
                for child in self.schemas.children(found).collect::<Vec<_>>() {
                    self.particle(child, occurs, is_whole, into, depth + 1);
                }
            }
            "choice" => self.choice(place, occurs, is_whole, into, depth),
            "sequence" | "all" => {
                let children: Vec<Place> =
                    self.schemas.children(place).filter(|&child| self.tag(child).name != "annotation").collect();
                if self.occurs(place).many && children.len() > 1 {
                    self.lose(LossKind::Element, place, "a repeated sequence: which belong together is not kept");
                }
                let is_whole = is_whole && children.len() == 1;
                for child in children {
                    self.particle(child, occurs, is_whole, into, depth + 1);
                }
            }
            "any" => self.lose(LossKind::Element, place, "`any`: what stands there is kept as it comes"),
            _ => {}
        }
    }

    fn choice(&mut self, place: Place, occurs: Occurs, is_whole: bool, into: &mut Collected<'_>, depth: usize) {
        let children: Vec<Place> =
            self.schemas.children(place).filter(|&child| self.tag(child).name != "annotation").collect();
        let plain = children.iter().all(|&child| self.tag(child).name == "element" && !self.occurs(child).many);
        if occurs.many && plain && children.len() > 1 {
            let alternatives: Vec<FieldDraft> = children
                .iter()
                .filter_map(|&child| self.child(child, Occurs::once(), into.owner, into.namespace))
                .collect();
            let alternatives =
                alternatives.into_iter().map(|field| FieldDraft { required: false, nil: false, ..field });
            let mut unique: Vec<FieldDraft> = Vec::new();
            for field in alternatives {
                if unique.iter().all(|other| other.tag != field.tag) {
                    unique.push(field);
                }
            }
            into.fields.push(FieldDraft {
                address: self.schemas.address(place),
                name: "items".to_owned(),
                content: Content::Choice(unique),
                doc: self.documentation(place).text(),
                ..FieldDraft::default()
            });
            return;
        }
        let before = into.fields.len();
        let inner = Occurs { required: false, many: occurs.many };
        for child in &children {
            self.particle(*child, inner, false, into, depth + 1);
        }
        let new = into.fields.get(before..).unwrap_or_default();
        let singles = new.iter().all(|field| !matches!(field.content, Content::Choice(_)));
        if is_whole && before == 0 && plain && occurs.required && !occurs.many && singles && new.len() > 1 {
            into.one_of = true;
        } else if children.len() > 1 {
            self.lose(LossKind::Constraint, place, "a choice: each of its children became optional");
        }
    }

    /// The field of an element.
    fn child(&mut self, place: Place, occurs: Occurs, owner: &str, around: &str) -> Option<FieldDraft> {
        let (declared, namespace) = match self.tag(place).reference("ref") {
            Some(reference) => match self.schemas.find("element", reference) {
                Some(found) => (found, reference.0.to_owned()),
                None => {
                    self.lose(LossKind::Reference, place, format!("the element `{}`", reference.1));
                    return None;
                }
            },
            None => (place, self.schemas.local_namespace(place, false)),
        };
        let name = self.tag(declared).get("name").filter(|name| is_xml_name(name))?.to_owned();
        let kind = self.type_of(declared);
        let (content, limits) = match kind {
            Some(kind) if self.is_complex(kind) => {
                // What a child is called its field says: one element of the type is enough.
                let known = self.children.get(&(self.schemas.number(kind), namespace.clone())).copied();
                let own = self.tag(kind).get("name").map(str::to_owned);
                let is_inner = declared == place;
                let index = known.unwrap_or_else(|| {
                    let tag = own.clone().unwrap_or_else(|| name.clone());
                    let index = self.complex(kind, kind, &tag, namespace.clone());
                    // A type without a name is called after what it stands in.
                    if let Some(item) = self.draft.types.get_mut(index.0)
                        && own.is_none()
                        && is_inner
                    {
                        item.name = format!("{owner}{}", type_name(&tag));
                    }
                    index
                });
                (Content::One(TypeRef::Named(index)), Default::default())
            }
            Some(kind) => {
                let simple = self.simple_type(kind, &format!("{owner}{}", type_name(&name)));
                (simple.content(), simple.limits)
            }
            None => {
                let reference = self.tag(declared).reference("type");
                let built_in = reference.filter(|reference| Schemas::built_in(*reference).is_some());
                let simple = built_in.and_then(|reference| self.simple_reference(declared, reference));
                let simple = simple.unwrap_or(Simple {
                    kind: TypeRef::Scalar(Scalar::Xml),
                    is_list: false,
                    limits: Default::default(),
                });
                (simple.content(), simple.limits)
            }
        };
        let mut about = self.documentation(place);
        if about.summary.is_empty() {
            about = self.documentation(declared);
        }
        let mut field = FieldDraft {
            address: self.schemas.address(place),
            name: name.clone(),
            tag: name,
            namespace: Some(namespace).filter(|uri| uri != around),
            required: occurs.required,
            doc: about.text(),
            content,
            limits,
            ..FieldDraft::default()
        };
        let nil = self.tag(declared).get("nillable") == Some("true");
        if occurs.many {
            field.content = match field.content {
                Content::One(kind) => Content::Flat(kind),
                _ => {
                    self.lose(LossKind::Element, place, "a list that repeats: each is kept as text");
                    Content::Flat(TypeRef::Scalar(Scalar::String))
                }
            };
            field.limits = Default::default();
            let max = self.tag(place).get("maxOccurs").filter(|max| *max != "unbounded" && *max != "1");
            if let Some(max) = max {
                let what = format!("at most {max} of `{}`", field.tag);
                self.lose(LossKind::Constraint, place, what);
            }
        } else {
            self.fixed_or_default(declared, &mut field);
            field.nil = nil && matches!(field.content, Content::One(TypeRef::Scalar(_)));
        }
        if nil && !field.nil {
            self.lose(LossKind::Element, place, "`nillable` of what is no single value");
        }
        Some(field)
    }
}
