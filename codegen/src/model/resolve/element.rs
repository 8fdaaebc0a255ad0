//! Elements and enums.
//!
//! In: `[element.NAME]` and `[enum.NAME]` as written. Out: a [`Type`] each, in the author's order; fields and
//! variants that cannot be resolved are left out and the type is marked.

use std::collections::{HashMap, HashSet};

use super::field::field_tag;
use super::names::{prose, short_prose};
use super::{Resolver, is_true};
use crate::diagnostic::Diagnostics;
use crate::ident;
use crate::model::{
    Content, Damage, Discriminator, Enum, EnumValue, Field, Form, Model, Place, Rare, Reach, Record, ResourceId, Type,
    TypeId, TypeKind, Union, ValueType,
};
use crate::parallel::in_parallel;
use crate::parse::description::{ElementDecl, EnumDecl, FieldDecl, TypeDecl};
use crate::rule;
use crate::source::{FileId, Spanned};

/// As many fields as one element may have: the runtime has a bit for each, to remember which of them it met.
const MOST_FIELDS: usize = 1_024;

/// At least so many types are resolved in one go: for that the names of all are copied.
const SMALLEST_PIECE: usize = 64;
/// Into at most so many pieces types are divided: with more copies the larger a service is, time would not stay linear.
const MOST_PIECES: usize = 32;

impl Resolver<'_> {
    pub(super) fn resolve_types(&mut self) {
        let description = self.description;
        let damaged_files: HashSet<FileId> =
            description.resources.iter().filter(|other| other.has_syntax_errors).map(|other| other.file).collect();
        if let Some(types) = self.sound_types(&damaged_files) {
            self.model.types.extend(types);
            return;
        }
        for index in 0..self.types.len() {
            let item = self.resolve_type(index, &damaged_files);
            self.model.types.push(item);
        }
    }

    /// All types, made by several threads; `None` where there is anything to report or to leave out. Then they are made
    /// one after the other, for what is said of one depends on what was said of those before it.
    fn sound_types(&self, damaged_files: &HashSet<FileId>) -> Option<Vec<Type>> {
        let piece = self.types.len().div_ceil(MOST_PIECES).max(SMALLEST_PIECE);
        let starts: Vec<usize> = (0..self.types.len()).step_by(piece).collect();
        let pieces = in_parallel(&starts, |&start| {
            let (mut model, mut diagnostics) = (Model::default(), Diagnostics::new());
            let mut fork = self.fork(&mut model, &mut diagnostics);
            let indices = start..self.types.len().min(start + piece);
            let types: Vec<Type> = indices.map(|index| fork.resolve_type(index, damaged_files)).collect();
            (diagnostics.is_empty() && model.damage == Damage::default()).then_some(types)
        });
        let mut types = Vec::with_capacity(self.types.len());
        for piece in pieces {
            types.extend(piece?);
        }
        Some(types)
    }

    fn resolve_type(&mut self, index: usize, damaged_files: &HashSet<FileId>) -> Type {
        let (resource, decl) = self.types[index];
        let id = TypeId::new(self.first_type + index);
        if decl.damaged() || (damaged_files.contains(&decl.header().file) && may_miss_parts(decl)) {
            self.damage_type(id);
        }
        match decl {
            TypeDecl::Element(element) => self.element(id, resource, element),
            TypeDecl::Enum(values) => self.enumeration(id, resource, values),
        }
    }

    /// Marks a type of which something had to be left out.
    pub(super) fn damage_type(&mut self, id: TypeId) {
        self.model.damage.types.insert(id);
    }

    fn element(&mut self, id: TypeId, resource: ResourceId, decl: &ElementDecl) -> Type {
        let errors = self.diagnostics.len();
        self.has_suppressed_errors = false;
        match &decl.tag {
            // The field has it, too, and says what is wrong with it.
            Some(_) if decl.choice.is_some() => {}
            Some(tag) => self.xml_name(tag, "write the element's name as it is on the wire, without a prefix"),
            None => self.xml_name(&decl.name, "give the name on the wire with `tag = \"…\"`, or rename the element"),
        }
        let tag = self.tag(decl);
        let namespace = self.element_namespace(decl);
        let kind = if decl.discriminator.is_some() || !decl.variants.is_empty() {
            TypeKind::Union(self.union(id, decl, tag, namespace))
        } else {
            TypeKind::Record(self.record(id, decl, tag, namespace))
        };
        let availability = Rare::of(self.availability(&decl.availability));
        let computed = match &decl.choice {
            Some(choice) => ident::type_name(&format!("{}-{}", choice.owner, ident::singular(&choice.field))),
            None => ident::type_name(&decl.name.value),
        };
        if self.has_suppressed_errors || self.diagnostics.len() > errors {
            self.damage_type(id);
        }
        Type {
            resource,
            name: decl.name.clone(),
            rust: self.rust_type_name(&decl.rust, computed),
            prose: prose(&decl.prose),
            availability,
            kind,
            reach: Reach::default(),
            span: decl.header,
        }
    }

    /// The name of an element on the wire.
    pub(super) fn tag(&self, decl: &ElementDecl) -> String {
        decl.tag.as_ref().unwrap_or(&decl.name).value.clone()
    }

    fn record(&mut self, id: TypeId, decl: &ElementDecl, tag: String, namespace: String) -> Record {
        let form = match &decl.choice {
            Some(_) => Form::Choice,
            None if is_true(&decl.one_of) => Form::OneOf,
            None => Form::Struct,
        };
        self.keys_of_form(decl, form);
        let mut fields = Vec::with_capacity(decl.fields.len());
        for field in &decl.fields {
            match self.field(field, &namespace, form) {
                Some(field) => fields.push(field),
                None => self.damage_type(id),
            }
        }
        if decl.fields.len() > MOST_FIELDS {
            let surplus = &decl.fields[MOST_FIELDS];
            self.report(
                rule::TOO_MANY_FIELDS
                    .at(
                        surplus.name.span,
                        format!("`{}` has {} fields, more than {MOST_FIELDS}", decl.name.value, decl.fields.len()),
                    )
                    .label("one too many")
                    .also(decl.header, "of this element")
                    .help("leave out fields that no client needs, or take a part as `xml`"),
            );
        }
        self.text_alone(&fields);
        self.names_on_the_wire(&fields, &decl.fields);
        self.report_duplicates(&decl.at_least_one, "at-least-one");
        let mut at_least_one = Vec::with_capacity(decl.at_least_one.len());
        for name in &decl.at_least_one {
            match fields.iter().position(|field| field.name.value == name.value) {
                Some(index) => at_least_one.push(index),
                None => self.unknown_field(name, id),
            }
        }
        at_least_one.dedup();
        self.flat_choices(&fields, &namespace);
        Record { tag, namespace, fields, at_least_one, form }
    }

    /// What an element has that has exactly one of its fields.
    fn keys_of_form(&mut self, decl: &ElementDecl, form: Form) {
        if form == Form::Struct {
            return;
        }
        if let (true, false) = (decl.fields.is_empty(), decl.damaged) {
            let (name, what) = match &decl.choice {
                Some(choice) => (&choice.field, "choice"),
                None => (&decl.name.value, "element"),
            };
            self.report_clash(
                decl.name.span,
                format!("the {what} `{name}` says not what there is to choose from"),
                "has no fields",
                "describe its children as fields, or take it as `xml`",
            );
        }
        if let Some(name) = decl.at_least_one.first() {
            self.report_surplus(
                name.span,
                format!("exactly one of the fields of `{}` is there anyway", decl.name.value),
                "beside `one-of`",
                "remove `at-least-one`",
            );
        }
    }

    /// What a choice without a wrapper takes from the children of its element can be nothing else.
    fn flat_choices(&mut self, fields: &[Field], namespace: &str) {
        let mut choices = fields.iter().filter(|field| self.is_flat_choice(field));
        let Some(choice) = choices.next() else { return };
        if let Some(second) = choices.next() {
            self.report(
                rule::UNCLEAR_CHOICE
                    .at(second.name.span, format!("`{}` is a second choice without a wrapper", second.name.value))
                    .label("takes the same children")
                    .also(choice.name.span, "the first")
                    .help("put all their children into one choice, whose order is that of the wire"),
            );
            return;
        }
        let Content::Flat(ValueType::Named(id)) = choice.content else { return };
        let Some(alternatives) = self.field_decls(id) else { return };
        let in_namespace = |own: Option<&str>| own.unwrap_or(namespace).to_owned();
        let alike = alternatives.iter().find_map(|decl| {
            let own = decl.more.namespace.as_ref().map(|name| self.namespace_uri(name));
            let other =
                fields.iter().filter(|field| field.place == Place::Element && field.name.span != choice.name.span);
            let is_it = |field: &&Field| {
                field.tag == field_tag(decl).value && in_namespace(field.namespace.as_deref()) == in_namespace(own)
            };
            other.clone().find(is_it).map(|other| (decl.name.clone(), other))
        });
        if let Some((name, other)) = alike {
            self.report(
                rule::UNCLEAR_CHOICE
                    .at(name.span, format!("`{}` is a child of the element already", name.value))
                    .label("one of the choice, too")
                    .also(other.name.span, "the other field")
                    .help("remove one of the two, or give the choice a wrapper: remove `flat`"),
            );
        }
    }

    /// Whether a type is what a choice holds.
    pub(super) fn is_choice(&self, id: TypeId) -> bool {
        matches!(self.decl(id), TypeDecl::Element(element) if element.choice.is_some())
    }

    /// Whether a field is a choice without a wrapper, and so without a name on the wire.
    fn is_flat_choice(&self, field: &Field) -> bool {
        matches!(field.content, Content::Flat(ValueType::Named(id)) if self.is_choice(id))
    }

    /// A name under which two fields are written or read says nothing about which is meant.
    fn names_on_the_wire(&mut self, fields: &[Field], decls: &[FieldDecl]) {
        // What is none on the wire cannot be mixed up with anything.
        let named: Vec<&Field> =
            fields.iter().filter(|field| field.place != Place::Text && !self.is_flat_choice(field)).collect();
        for (index, &field) in named.iter().enumerate() {
            let is_beside = |other: &&&Field| (other.place, &other.namespace) == (field.place, &field.namespace);
            if let Some(first) = named[..index].iter().filter(is_beside).find(|other| other.tag == field.tag) {
                self.report(
                    rule::SAME_ON_THE_WIRE
                        .at(
                            field.name.span,
                            format!(
                                "`{}` is called `{}` on the wire, and so is `{}`",
                                field.name.value, field.tag, first.name.value
                            ),
                        )
                        .label("cannot be told from the other")
                        .also(first.name.span, "the other field")
                        .help("give it another `tag` or `namespace`, or make one of them a list with `flat = true`"),
                );
            }
            let Some(decl) = decls.iter().find(|decl| decl.name.span == field.name.span) else { continue };
            for name in &decl.more.also {
                let others = named.iter().filter(|other| other.name.span != field.name.span);
                let Some(other) = others.filter(is_beside).find(|other| other.tag == name.value) else { continue };
                self.report(
                    rule::NAME_TAKEN
                        .at(name.span, format!("`{}` is the name of another field", name.value))
                        .label(format!("read as `{}` and as `{}`", field.name.value, other.name.value))
                        .also(other.name.span, "the other field")
                        .help("remove it from `also`, or rename the other field"),
                );
            }
        }
    }

    /// An element's own text leaves no room for children or for a second text.
    fn text_alone(&mut self, fields: &[Field]) {
        let Some(text) = fields.iter().find(|field| field.place == Place::Text) else { return };
        let other = fields.iter().find(|field| field.place != Place::Attribute && field.name.span != text.name.span);
        if let Some(other) = other {
            self.report(
                rule::KEYS_CLASH
                    .at(
                        text.name.span,
                        format!(
                            "`{}` is the element's own text, so `{}` has no place",
                            text.name.value, other.name.value
                        ),
                    )
                    .label("the whole content of the element")
                    .also(other.name.span, "content too")
                    .help("make the other an attribute with `attribute = true`, or take the element as `xml`"),
            );
        }
    }

    fn union(&mut self, id: TypeId, decl: &ElementDecl, tag: String, namespace: String) -> Union {
        let nothing_said = decl.variants.is_empty() && !decl.damaged;
        if let Some(flag) = decl.one_of.as_ref().filter(|flag| flag.value) {
            self.report_surplus(
                flag.span,
                format!("`{}` is one of several elements, and has no fields to choose from", decl.name.value),
                "beside a discriminator",
                "remove it, or the discriminator and its variants",
            );
        }
        if let Some(field) = decl.fields.first().filter(|_| !nothing_said) {
            self.report_clash(
                field.name.span,
                format!("`{}` is one of several elements and has no fields of its own", decl.name.value),
                "belongs to the variants",
                "move the fields into each element of `variants`",
            );
        }
        if let Some(name) = decl.at_least_one.first() {
            self.report_clash(
                name.span,
                format!("`{}` is one of several elements and has no fields of its own", decl.name.value),
                "belongs to the variants",
                "move `at-least-one` into the elements of `variants`",
            );
        }
        let Some(discriminator) = &decl.discriminator else {
            if let Some(variant) = decl.variants.first() {
                self.report_clash(
                    variant.span,
                    format!("nothing tells the variants of `{}` apart", decl.name.value),
                    "variants without `discriminator`",
                    "add `discriminator = \"…\"`: the child or attribute whose text tells them apart",
                );
            }
            return Union { tag, namespace, discriminator: child_called(""), variants: Vec::new() };
        };
        if nothing_said {
            self.report_clash(
                discriminator.span,
                format!("`{}` has a discriminator and no variants", decl.name.value),
                "tells nothing apart",
                "add `variants = [\"…\"]`, the elements it can be, or remove `discriminator`",
            );
        }
        let mut variants: Vec<(String, TypeId)> = Vec::with_capacity(decl.variants.len());
        let mut told_by: Option<(Discriminator, &Spanned<String>)> = None;
        let mut places: HashMap<String, &Spanned<String>> = HashMap::new();
        for name in &decl.variants {
            let Some((text, variant, here)) = self.variant(id, discriminator, name, &namespace) else {
                self.damage_type(id);
                continue;
            };
            let variant = (text, variant);
            let (told_by, first) = told_by.get_or_insert((here.clone(), name));
            if *told_by != here {
                self.report(
                    rule::VARIANTS_ALIKE
                        .at(name.span, format!("`{}` has its {} in another place", name.value, discriminator.value))
                        .label("another name, place or namespace on the wire than in the first")
                        .also(first.span, "first one")
                        .help("give the field the same `tag`, `attribute` and `namespace` in all variants"),
                );
                continue;
            }
            if let Some(first) = places.get(&variant.0) {
                self.report(
                    rule::VARIANTS_ALIKE
                        .at(name.span, format!("two variants have the {} `{}`", discriminator.value, variant.0))
                        .label("cannot be told from the first")
                        .also(first.span, "first one")
                        .help(format!("give `{}` another `value` in one of them", discriminator.value)),
                );
                continue;
            }
            places.insert(variant.0.clone(), name);
            variants.push(variant);
        }
        let discriminator = told_by.map_or_else(|| child_called(&discriminator.value), |(told_by, _)| told_by);
        Union { tag, namespace, discriminator, variants }
    }

    /// The text that stands for a variant of an element in `namespace`, its element, and where the text stands.
    fn variant(
        &mut self,
        union: TypeId,
        discriminator: &Spanned<String>,
        name: &Spanned<String>,
        namespace: &str,
    ) -> Option<(String, TypeId, Discriminator)> {
        let id = self.type_id(name)?;
        let decl = self.decl(id);
        let fields = self.field_decls(id).filter(|_| id != union);
        let Some(fields) = fields else {
            self.report(
                rule::VARIANTS_ALIKE
                    .at(name.span, format!("`{}` cannot be a variant", name.value))
                    .label("not an element with fields")
                    .also(decl.name().span, "described here")
                    .help("a variant is an element with `fields`, of which the discriminator is one"),
            );
            return None;
        };
        let field = fields.iter().find(|field| field.name.value == discriminator.value);
        let value = field.and_then(|field| field.more.value.as_ref().filter(|_| field.more.map.is_none()));
        if let (Some(value), Some(field)) = (value, field) {
            let is_attribute = is_true(&field.more.attribute);
            let own = field.more.namespace.as_ref().map(|name| self.namespace_uri(name).to_owned());
            let discriminator = Discriminator {
                tag: field_tag(field).value.clone(),
                place: if is_attribute { Place::Attribute } else { Place::Element },
                namespace: own.filter(|uri| is_attribute || uri != namespace),
                ..child_called(&discriminator.value)
            };
            return Some((value.value.clone(), id, discriminator));
        }
        if decl.damaged() || field.is_some_and(|field| field.damaged) {
            return None;
        }
        let (place, label) = match field {
            Some(field) => (field.name.span, "here, but without a `value`"),
            None => (decl.name().span, "has no such field"),
        };
        self.report(
            rule::VARIANTS_ALIKE
                .at(
                    name.span,
                    format!("the variant `{}` does not say which {} it has", name.value, discriminator.value),
                )
                .label("cannot be told from others")
                .also(place, label)
                .help(format!("add `{} = {{ value = \"…\" }}` to its fields", discriminator.value)),
        );
        None
    }

    fn enumeration(&mut self, id: TypeId, resource: ResourceId, decl: &EnumDecl) -> Type {
        let errors = self.diagnostics.len();
        self.has_suppressed_errors = false;
        let number = is_true(&decl.number);
        let mut values = Vec::with_capacity(decl.values.len());
        for value in &decl.values {
            if value.damaged {
                self.damage_type(id);
                continue;
            }
            if number
                && value.name.value.parse::<i32>().map(|number| number.to_string()) != Ok(value.name.value.clone())
            {
                self.report(
                    rule::NO_NUMBER
                        .at(value.name.span, format!("`{}` is no number, as the values of an enum of `int32` are", value.name.value))
                        .label("not a whole number of 32 bits")
                        .help("write the number that is on the wire, and what it is called in `rust`; or remove `type` of the enum"),
                );
            }
            values.push(EnumValue {
                text: value.name.clone(),
                rust: self.rust_name(&value.rust, ident::variant(&value.name.value)),
                prose: short_prose(&value.prose.doc),
                availability: Rare::of(self.availability(&value.availability)),
            });
        }
        if self.has_suppressed_errors || self.diagnostics.len() > errors {
            self.damage_type(id);
        }
        Type {
            resource,
            name: decl.name.clone(),
            rust: self.rust_type_name(&decl.rust, ident::type_name(&decl.name.value)),
            prose: prose(&decl.prose),
            availability: Rare::default(),
            kind: TypeKind::Enum(Enum { number, values }),
            reach: Reach::default(),
            span: decl.header,
        }
    }
}

/// What tells variants apart by a child of that name.
fn child_called(name: &str) -> Discriminator {
    Discriminator { field: name.to_owned(), tag: name.to_owned(), place: Place::Element, namespace: None }
}

/// Whether a table of an element may be one whose header could not be read: `[element.A` and `[element.A.fields`
/// are two.
fn may_miss_parts(decl: &TypeDecl) -> bool {
    let TypeDecl::Element(element) = decl else { return true };
    let without_own_table = element.tag.is_none() && element.prose.summary.is_none() && element.prose.doc.is_none();
    without_own_table || element.fields.is_empty()
}
