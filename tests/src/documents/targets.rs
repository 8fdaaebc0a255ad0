//! Everything a table has, one by one.
//!
//! In: a shape. Out: the way from the root to every field, at any depth, to every value of its enums, to every
//! variant, and to its empty and nil states. An element that contains itself is entered once.

use xms_runtime::{Field, Kind, Shape};

use super::{leaf, variants};

/// The way to one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Which of the root's variants; 0 when it has none.
    pub variant: usize,
    /// From the root inwards; empty: the root itself.
    pub steps: Vec<Step>,
}

/// One step into an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Index of the field in the table.
    pub field: usize,
    /// What the field holds.
    pub choice: Choice,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A value.
    Value,
    /// That value of its enum.
    Named(usize),
    /// That variant of its element, or that one of children of several kinds, which is not entered.
    Variant(usize),
    /// `i:nil`, where that is a state of its own.
    Nil,
    /// Nothing, where that is a state of its own.
    Empty,
}

/// The ways to everything in documents of that shape, the root first.
pub fn targets(shape: &'static Shape) -> Vec<Target> {
    let mut found = Vec::new();
    for (variant, table) in variants(shape).into_iter().enumerate() {
        found.push(Target { variant, steps: Vec::new() });
        let mut entered = vec![shape.name, table.name];
        enter(table, &mut Vec::new(), &mut entered, &mut |steps| {
            found.push(Target { variant, steps: steps.to_vec() });
        });
    }
    found
}

fn enter(shape: &'static Shape, way: &mut Vec<Step>, entered: &mut Vec<&'static str>, found: &mut dyn FnMut(&[Step])) {
    for (index, field) in shape.fields.iter().enumerate() {
        if matches!(field.kind, Kind::Fixed(_)) && !shape.one_of {
            continue;
        }
        for choice in choices(field) {
            way.push(Step { field: index, choice });
            found(way);
            if let (Kind::Record(inner), Choice::Value | Choice::Variant(_)) = (leaf(&field.kind), choice)
                && !entered.contains(&inner.name)
            {
                let table = match (choice, inner.variants) {
                    (Choice::Variant(variant), Some(variants)) => variants.shapes.get(variant).map(|(_, shape)| *shape),
                    _ => Some(inner),
                };
                entered.push(inner.name);
                if let Some(table) = table {
                    enter(table, way, entered, found);
                }
                entered.pop();
            }
            way.pop();
        }
    }
}

fn choices(field: &Field) -> Vec<Choice> {
    let mut choices: Vec<Choice> = match leaf(&field.kind) {
        Kind::Enum(table) if !table.values.is_empty() => (0..table.values.len()).map(Choice::Named).collect(),
        Kind::Record(shape) => match shape.variants {
            Some(variants) => (0..variants.shapes.len()).map(Choice::Variant).collect(),
            None => vec![Choice::Value],
        },
        Kind::Choice(shape) => (0..shape.fields.len()).map(Choice::Variant).collect(),
        _ => vec![Choice::Value],
    };
    if field.nil {
        choices.push(Choice::Nil);
    }
    if field.keep_empty && matches!(field.kind, Kind::List(_) | Kind::Map(_) | Kind::Set(..)) {
        choices.push(Choice::Empty);
    }
    choices
}
