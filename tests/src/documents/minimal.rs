//! The smallest document with one thing in it.
//!
//! In: a shape, a version and a [`Target`]. Out: a document with the way to the target, what that version requires,
//! and nothing else.

use xms_runtime::{Field, Kind, MapShape, Place, Presence, Shape, Version};

use super::targets::{Choice, Step, Target};
use super::{Content, Part, leaf, namespace_in, texts, variants};

/// The smallest document of that shape with the target in it, for that version.
pub fn document(shape: &'static Shape, target: &Target, version: Version) -> Part {
    let maker = Maker { version };
    let table = variants(shape).get(target.variant).copied().unwrap_or(shape);
    Part::root(shape, Content::Record(maker.fields(table, &target.steps)))
}

struct Maker {
    version: Version,
}

impl Maker {
    /// The parts of an element of that table, in the order in which they are written.
    fn fields(&self, table: &'static Shape, steps: &[Step]) -> Vec<Part> {
        let wanted = steps.first().map(|step| step.field);
        let mut set: Vec<usize> = Vec::new();
        if table.one_of {
            set.extend(wanted.or_else(|| self.simplest(table)));
        }
        for (index, field) in table.fields.iter().enumerate().filter(|_| !table.one_of) {
            let required = field.availability.requires(field.required, Some(self.version));
            if wanted == Some(index) || required || matches!(field.kind, Kind::Fixed(_)) {
                set.push(index);
            }
        }
        let any = table.at_least_one;
        if !any.is_empty() && !any.iter().any(|index| set.contains(index)) {
            let exists = |index: &&usize| table.fields[**index].availability.at(self.version) == Presence::Exists;
            set.extend(any.iter().find(exists).or(any.first()));
        }
        set.sort_by_key(|&index| (table.fields[index].place != Place::Attribute, index));
        let mut parts = Vec::new();
        for index in set {
            let field = table.fields[index];
            let (choice, inner) = match steps.split_first() {
                Some((step, inner)) if step.field == index => (step.choice, inner),
                _ => (Choice::Value, &[][..]),
            };
            parts.push(self.part(table, field, choice, inner));
        }
        parts
    }

    fn part(&self, table: &Shape, field: Field, choice: Choice, inner: &[Step]) -> Part {
        let mut part = Part::new(field, namespace_in(table, &field), Content::Nil);
        if choice == Choice::Nil {
            return part;
        }
        part.content = match field.kind {
            Kind::List(_) | Kind::Map(_) if choice == Choice::Empty => Content::Items(Vec::new()),
            Kind::Flat(Kind::Map(map)) => {
                part.number = 1;
                Content::Items(self.pair(table, map, choice, inner))
            }
            Kind::Flat(Kind::Choice(shape)) => Content::Items(vec![self.alternative(shape, choice)]),
            Kind::Flat(kind) => {
                part.number = 1;
                self.content(table, &field, kind, choice, inner)
            }
            Kind::Set(..) if choice == Choice::Empty => Content::Text(String::new(), Vec::new()),
            kind => match self.content(table, &field, &kind, choice, inner) {
                // An element with nothing in it is read as absent.
                Content::Record(parts) if parts.is_empty() => Content::Record(self.filling(&kind)),
                content => content,
            },
        };
        part
    }

    /// Something to have in an element that requires nothing.
    fn filling(&self, kind: &Kind) -> Vec<Part> {
        let Kind::Record(table) = kind else { return Vec::new() };
        let field = self.simplest(table);
        field.map_or(Vec::new(), |field| self.fields(table, &[Step { field, choice: Choice::Value }]))
    }

    /// The field that brings least with it, best one that the version has.
    fn simplest(&self, table: &Shape) -> Option<usize> {
        let simple = |field: &Field| !matches!(leaf(&field.kind), Kind::Record(_) | Kind::Choice(_));
        let exists = |field: &Field| field.availability.at(self.version) == Presence::Exists;
        let best = table.fields.iter().position(|field| simple(field) && exists(field));
        best.or_else(|| table.fields.iter().position(simple)).or_else(|| table.fields.iter().position(exists))
    }

    /// The first of children of several kinds.
    fn alternative(&self, shape: &'static Shape, choice: Choice) -> Part {
        let index = if let Choice::Variant(index) = choice { index } else { 0 };
        let field = shape.fields.get(index).copied().unwrap_or(Field::new(shape.tag, Kind::Fixed("")));
        Part { number: 1, ..self.part(shape, field, Choice::Value, &[]) }
    }

    /// Name and value of an entry.
    fn pair(&self, table: &Shape, map: &'static MapShape, choice: Choice, inner: &[Step]) -> Vec<Part> {
        let name = self.content(table, &map.key, &map.key.kind, Choice::Value, &[]);
        let value = self.content(table, &map.value, &map.value.kind, choice, inner);
        vec![
            Part::new(map.key, namespace_in(table, &map.key), name),
            Part::new(map.value, namespace_in(table, &map.value), value),
        ]
    }

    fn content(&self, table: &Shape, field: &Field, kind: &Kind, choice: Choice, inner: &[Step]) -> Content {
        let one = |field: Field, content| Part { number: 1, ..Part::new(field, namespace_in(table, &field), content) };
        match (kind, choice) {
            (Kind::List(Field { kind: Kind::Choice(shape), .. }), _) => {
                Content::Items(vec![self.alternative(shape, choice)])
            }
            (Kind::List(item), _) => {
                Content::Items(vec![one(**item, self.content(table, item, &item.kind, choice, inner))])
            }
            (Kind::Map(map), _) if map.by_name => {
                let value = self.content(table, &map.value, &map.value.kind, choice, inner);
                Content::Items(vec![one(map.value, value)])
            }
            (Kind::Map(map), _) => {
                Content::Items(vec![one(map.entry, Content::Items(self.pair(table, map, choice, inner)))])
            }
            (Kind::Record(shape), _) => {
                let variant = if let Choice::Variant(variant) = choice { variant } else { 0 };
                let table = variants(shape).get(variant).copied().unwrap_or(shape);
                Content::Record(self.fields(table, inner))
            }
            (Kind::Xml, _) => {
                let inside =
                    Part::new(Field::new("Inside", Kind::String), "", Content::Text("x".to_owned(), Vec::new()));
                Content::Subtree(vec![inside])
            }
            (kind, Choice::Named(value)) => {
                let (text, availabilities) = texts::plain(kind, field.limits, Some(value), self.version);
                Content::Text(text, availabilities)
            }
            (kind, _) => {
                let (text, availabilities) = texts::plain(kind, field.limits, None, self.version);
                Content::Text(text, availabilities)
            }
        }
    }
}

/// A piece of a document that is an element with fields, its table, and its path.
pub struct Found<'a> {
    /// The piece.
    pub part: &'a mut Part,
    /// Its table.
    pub table: &'static Shape,
    /// Names from the root, items with their number.
    pub path: String,
}

/// The element with fields that the target leads to; `None` when the target is none.
pub fn find<'a>(document: &'a mut Part, shape: &'static Shape, target: &Target) -> Option<Found<'a>> {
    let table = variants(shape).get(target.variant).copied()?;
    let mut found = Found { path: document.field.name.to_owned(), part: document, table };
    for step in &target.steps {
        let field = found.table.fields.get(step.field)?;
        let Content::Record(parts) = &mut found.part.content else { return None };
        let mut part = parts.iter_mut().find(|part| part.field.name == field.name)?;
        found.path.push_str(&format!("/{}", field.name));
        if part.number > 0 {
            found.path.push_str(&format!("[{}]", part.number));
        }
        // Through wrappers and entries, of which the value is the last child.
        while let Content::Items(_) = part.content {
            let Content::Items(items) = &mut part.content else { return None };
            part = items.last_mut()?;
            found.path.push_str(&format!("/{}", part.field.name));
            if part.number > 0 {
                found.path.push_str(&format!("[{}]", part.number));
            }
        }
        let Kind::Record(inner) = leaf(&field.kind) else { return None };
        let variant = if let Choice::Variant(variant) = step.choice { variant } else { 0 };
        found = Found { part, table: variants(inner).get(variant).copied()?, path: found.path };
    }
    matches!(found.part.content, Content::Record(_)).then_some(found)
}
