//! Elements filled from names and texts that somebody typed.
//!
//! In: `Extensions.Extension.Id=rdp` and the like, in their order. Out: an element. The names are those of the wire; a
//! name that says nothing new begins another item of the list that it stands in. What a version has and what must be
//! given is decided later, by the engine.

use std::fmt;

use xms_codegen::nearest::nearest;
use xms_runtime::{Dictionary, Field, Joined, Kind, Record, Scalar, Shape};

use super::{Element, FieldValue, Item, Single, Word, item_kind};

/// Holds a value for a field.
#[derive(Clone, Debug)]
pub(crate) struct Assignment {
    /// The way to the field, by names on the wire.
    pub(crate) path: Vec<String>,
    /// The value.
    pub(crate) text: String,
    /// Whether the text stands for a value that is not to be seen.
    pub(crate) is_placeholder: bool,
    /// Whether the value was typed as it is, where others can see it.
    pub(crate) is_visible: bool,
}

/// Says why a value is none for a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FieldError(String);

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Fills an element.
pub(crate) fn fill(shape: &'static Shape, assignments: &[Assignment]) -> Result<Element, FieldError> {
    let mut element = Element::of(shape);
    for (index, assignment) in assignments.iter().enumerate() {
        let later = &assignments[index..];
        set(&mut element, assignment, 0, later)?;
    }
    Ok(element)
}

/// Sets what the rest of a way says, in the element that it has led to.
fn set(element: &mut Element, assignment: &Assignment, depth: usize, later: &[Assignment]) -> Result<(), FieldError> {
    select(element, assignment, depth, later);
    let shape = element.shape();
    let Some(name) = assignment.path.get(depth) else {
        let content = shape.fields.iter().position(|field| field.place == xms_runtime::Place::Content);
        let Some(index) = content else {
            let fields = shape.fields.iter().map(|field| field.name);
            return Err(FieldError(format!(
                "`{}` has fields of its own: {}",
                assignment.path.join("."),
                listed(fields)
            )));
        };
        return one(&shape.fields[index], element.value_mut(index), assignment);
    };
    let found = shape.fields.iter().position(|field| is_called(field, name));
    let Some(index) = found else {
        // A child of several kinds stands in the element itself.
        let choice = shape.fields.iter().position(|field| flat_choice(field, name).is_some());
        return match choice {
            Some(index) => place(&shape.fields[index], element.value_mut(index), assignment, depth, later),
            None => Err(unknown(shape, name, &assignment.path[..depth])),
        };
    };
    let field = &shape.fields[index];
    if field.secret && assignment.is_visible {
        let path = assignment.path.join(".");
        return Err(FieldError(format!(
            "`{path}` is secret, and arguments can be seen by others: give it as {path}=@env:VARIABLE or {path}=@file:PATH"
        )));
    }
    place(field, element.value_mut(index), assignment, depth + 1, later)
}

/// Lets an element that is one of several be the one that the assignments say.
fn select(element: &mut Element, assignment: &Assignment, depth: usize, later: &[Assignment]) {
    let (true, Some(variants)) = (element.shape().raw, element.declared().variants) else { return };
    let before = &assignment.path[..depth];
    let says = later.iter().find(|other| {
        other.path.get(..depth) == Some(before)
            && other.path.get(depth).is_some_and(|name| name == variants.discriminator)
            && other.path.len() == depth + 1
    });
    element.select(says.map(|says| says.text.as_str()));
}

/// Sets a value in a field, `depth` names behind which nothing was looked at.
fn place(
    field: &'static Field,
    value: &mut FieldValue,
    assignment: &Assignment,
    depth: usize,
    later: &[Assignment],
) -> Result<(), FieldError> {
    match &field.kind {
        Kind::Map(_) | Kind::Flat(Kind::Map(_)) => {
            let [name] = &assignment.path[depth..] else {
                let path = assignment.path[..depth].join(".");
                return Err(FieldError(format!("`{path}` holds names with values: give each as {path}.NAME=VALUE")));
            };
            let item = parsed(field, item_kind(&field.kind), assignment)?;
            if !matches!(value, FieldValue::Map(_)) {
                *value = FieldValue::Map(Dictionary::new());
            }
            if let FieldValue::Map(map) = value {
                map.insert(name.clone(), Item(FieldValue::One(item)));
            }
            Ok(())
        }
        Kind::List(item) => {
            // The name of the items may be said or not.
            let says = assignment.path.get(depth).is_some_and(|name| is_called(item, name));
            push(item, &item.kind, value, assignment, depth + usize::from(says), later)
        }
        Kind::Flat(kind) => push(field, kind, value, assignment, depth, later),
        Kind::Set(_, delimiter) => {
            let parts = assignment.text.split(delimiter).filter(|part| !part.is_empty());
            let words = parts.filter_map(|part| Word::from_wire_as(part.into(), &field.kind));
            let words: Vec<Word> = words.collect();
            if !matches!(value, FieldValue::Set(_)) {
                *value = FieldValue::Set(Joined::new());
            }
            if let FieldValue::Set(set) = value {
                words.into_iter().for_each(|word| set.push(word));
            }
            Ok(())
        }
        Kind::Record(shape) if depth < assignment.path.len() || !is_nothing(assignment) => {
            if !matches!(value, FieldValue::One(Single::Element(_))) {
                *value = FieldValue::One(Single::Element(Box::new(Element::of(shape))));
            }
            match value {
                FieldValue::One(Single::Element(element)) => set(element, assignment, depth, later),
                _ => Ok(()),
            }
        }
        Kind::Record(shape) => {
            // An empty element, asked for by its name alone.
            *value = FieldValue::One(Single::Element(Box::new(Element::of(shape))));
            Ok(())
        }
        Kind::Fixed(text) if *text == assignment.text => Ok(()),
        Kind::Fixed(text) => Err(FieldError(format!("`{}` is always `{text}`", assignment.path.join(".")))),
        _ => {
            end(assignment, depth)?;
            one(field, value, assignment)
        }
    }
}

/// Sets a value in a list: in its last item, where that has room for it, else in another.
fn push(
    field: &'static Field,
    kind: &'static Kind,
    value: &mut FieldValue,
    assignment: &Assignment,
    depth: usize,
    later: &[Assignment],
) -> Result<(), FieldError> {
    if !matches!(value, FieldValue::List(_)) {
        *value = FieldValue::List(Vec::new());
    }
    let FieldValue::List(items) = value else { return Ok(()) };
    match kind {
        Kind::Record(shape) | Kind::Choice(shape) => {
            if let Some(Item(FieldValue::One(Single::Element(last)))) = items.last_mut()
                && !matches!(kind, Kind::Choice(_))
                && has_room(last, &assignment.path[depth..])
            {
                return set(last, assignment, depth, later);
            }
            let mut element = Element::of(shape);
            if depth < assignment.path.len() || !is_nothing(assignment) {
                set(&mut element, assignment, depth, later)?;
            }
            items.push(Item(FieldValue::One(Single::Element(Box::new(element)))));
        }
        Kind::List(_) | Kind::Map(_) => {
            return Err(FieldError(format!(
                "`{}` is a list in a list; give it in a file with --body",
                assignment.path.join(".")
            )));
        }
        kind => {
            end(assignment, depth)?;
            items.push(Item(FieldValue::One(parsed(field, kind, assignment)?)));
        }
    }
    Ok(())
}

/// Whether what a way leads to inside an element is not set yet, or can take another value.
fn has_room(element: &Element, path: &[String]) -> bool {
    let Some((name, rest)) = path.split_first() else { return false };
    let Some((field, value)) = element.fields().find(|(field, _)| is_called(field, name)) else { return true };
    match (value, &field.kind) {
        (FieldValue::One(Single::Element(inner)), _) => has_room(inner, rest),
        (_, Kind::List(_) | Kind::Flat(_) | Kind::Map(_) | Kind::Set(..) | Kind::Fixed(_)) => true,
        (value, _) => !value.is_there(),
    }
}

/// Sets the one value of a field.
fn one(field: &'static Field, value: &mut FieldValue, assignment: &Assignment) -> Result<(), FieldError> {
    if value.is_there() {
        return Err(FieldError(format!("`{}` is given twice", assignment.path.join("."))));
    }
    *value = FieldValue::One(parsed(field, &field.kind, assignment)?);
    Ok(())
}

fn parsed(field: &Field, kind: &Kind, assignment: &Assignment) -> Result<Single, FieldError> {
    if assignment.is_placeholder {
        return Ok(Single::placeholder(&assignment.text));
    }
    let value = match kind {
        // Who types a text means it, and not what it is on the wire.
        Kind::Base64Text => Ok(Single::Base64Text(assignment.text.as_str().into())),
        kind => Single::parse(&assignment.text, kind),
    };
    value.map_err(|expected| {
        let shown = if field.secret { String::new() } else { format!(": `{}`", assignment.text) };
        FieldError(format!("the value of `{}` is not {expected}{shown}", assignment.path.join(".")))
    })
}

/// Nothing may stand behind a value.
fn end(assignment: &Assignment, depth: usize) -> Result<(), FieldError> {
    if depth >= assignment.path.len() {
        return Ok(());
    }
    let path = assignment.path[..depth].join(".");
    Err(FieldError(format!("`{path}` is a value and has no field `{}`", assignment.path[depth])))
}

fn is_nothing(assignment: &Assignment) -> bool {
    assignment.text.is_empty()
}

fn is_called(field: &Field, name: &str) -> bool {
    field.is_called(name)
}

/// The table of children of several kinds, where one is called so and they stand without a wrapper.
fn flat_choice(field: &Field, name: &str) -> Option<&'static Shape> {
    match field.kind {
        Kind::Flat(&Kind::Choice(shape)) if shape.field(name).is_some() => Some(shape),
        _ => None,
    }
}

fn unknown(shape: &Shape, name: &str, before: &[String]) -> FieldError {
    let of = if before.is_empty() { shape.tag.to_owned() } else { before.join(".") };
    let names = || shape.fields.iter().map(|field| field.name);
    let ignoring_case = names().find(|other| other.eq_ignore_ascii_case(name));
    let hint = match ignoring_case.or_else(|| nearest(name, names())) {
        Some(near) => format!("; did you mean `{near}`?"),
        None if shape.fields.is_empty() => "; it has no fields".to_owned(),
        None => format!("; it has {}", listed(names())),
    };
    FieldError(format!("`{of}` has no field `{name}`{hint}"))
}

fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// How deep the names of fields are listed.
const MOST_DEPTH: usize = 4;

/// The ways to all fields of an element that hold a value, as they are typed.
pub(crate) fn names(shape: &'static Shape) -> Vec<(String, &'static Field)> {
    let mut found = Vec::new();
    add_names(shape, "", 0, &mut found);
    found
}

fn add_names(shape: &'static Shape, before: &str, depth: usize, found: &mut Vec<(String, &'static Field)>) {
    let variants = shape.variants.iter().flat_map(|variants| variants.shapes.iter().map(|(_, shape)| *shape));
    for shape in std::iter::once(shape).filter(|shape| !shape.raw).chain(variants) {
        for field in shape.fields {
            let (path, mut kind) = (format!("{before}{}", field.name), field.kind);
            let mut path = path;
            while let Kind::List(&Field { name, kind: inner, .. })
            | Kind::Flat(&Kind::List(&Field { name, kind: inner, .. })) = kind
            {
                path = format!("{path}.{name}");
                kind = inner;
            }
            if let Kind::Flat(inner) = kind {
                kind = *inner;
            }
            match kind {
                Kind::Record(inner) if depth < MOST_DEPTH => {
                    add_names(inner, &format!("{path}."), depth + 1, found);
                }
                Kind::Choice(inner) if depth < MOST_DEPTH => {
                    let before =
                        if matches!(field.kind, Kind::Flat(_)) { before.to_owned() } else { format!("{path}.") };
                    add_names(inner, &before, depth + 1, found);
                }
                Kind::Fixed(_) => {}
                Kind::Map(_) => found.push((format!("{path}.NAME"), field)),
                _ if !found.iter().any(|(other, _)| *other == path) => found.push((path, field)),
                _ => {}
            }
        }
    }
}
