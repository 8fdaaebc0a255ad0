//! Documents with a bit of everything.
//!
//! In: a shape and a source of randomness. Out: a document that the table allows: fields set, absent, empty and nil;
//! lists of none to three; values that no table names. Parts that are read as absent are marked, so that what should
//! come back is known.

use xms_runtime::{Field, Kind, Limits, MapShape, Place, Shape};

use super::{Content, Part, leaf, namespace_in, texts, variants};
use crate::random::Random;

/// How many elements deep optional elements are still made.
const DEPTH: usize = 8;

/// Some document of that shape.
pub fn document(shape: &'static Shape, random: &mut Random) -> Part {
    let tables = variants(shape);
    let table = random.pick(&tables).copied().unwrap_or(shape);
    Part::root(shape, Content::Record(fields(table, random, 0)))
}

fn fields(table: &'static Shape, random: &mut Random, depth: usize) -> Vec<Part> {
    if table.one_of {
        return alternative(table, random, depth);
    }
    let mut parts = Vec::new();
    // Sparse elements and full ones are both of interest.
    let rarity = 1 + random.below(4);
    let at_least = random.pick(table.at_least_one).copied();
    for attributes in [true, false] {
        for (index, field) in table.fields.iter().enumerate() {
            if (field.place == Place::Attribute) != attributes {
                continue;
            }
            let required = field.required
                || field.availability.required_since.is_some()
                || matches!(field.kind, Kind::Fixed(_))
                || at_least == Some(index);
            if required || random.one_in(rarity) {
                field_parts(table, field, required, random, depth, &mut parts);
            }
        }
    }
    parts
}

/// The one child of an element that has exactly one; something that is not read as absent.
fn alternative(table: &'static Shape, random: &mut Random, depth: usize) -> Vec<Part> {
    let ends = |field: &&Field| !matches!(leaf(&field.kind), Kind::Record(_) | Kind::Choice(_));
    let simple: Vec<Field> = table.fields.iter().filter(ends).copied().collect();
    loop {
        let mut parts = Vec::new();
        let from = if depth > DEPTH { &simple } else { table.fields };
        let Some(field) = random.pick(from) else { return parts };
        field_parts(table, field, true, random, depth, &mut parts);
        if parts.iter().any(|part| !part.silent) {
            return parts;
        }
    }
}

fn field_parts(
    table: &'static Shape,
    field: &Field,
    required: bool,
    random: &mut Random,
    depth: usize,
    parts: &mut Vec<Part>,
) {
    let namespace = namespace_in(table, field);
    let whole = |content| Part::new(*field, namespace, content);
    let silent = |content| Part { silent: true, ..whole(content) };
    if field.place == Place::Element && !matches!(field.kind, Kind::Fixed(_)) && random.one_in(10) {
        match field.nil {
            true => return parts.push(whole(Content::Nil)),
            // What may not be nil is absent when it is.
            false if !required && !is_union(&field.kind) => return parts.push(silent(Content::Nil)),
            false => {}
        }
    }
    let least = usize::from(required);
    let count = least + random.below(4 - least);
    match field.kind {
        Kind::Fixed(text) => parts.push(whole(Content::Text(text.to_owned(), Vec::new()))),
        Kind::List(_) | Kind::Map(_) => {
            let items = items(table, &field.kind, count, random, depth);
            let empty = items.is_empty();
            if !(empty && required) {
                parts.push(Part { silent: empty && !field.keep_empty, ..whole(Content::Items(items)) });
            }
        }
        Kind::Flat(Kind::Map(map)) => parts.extend(
            (1..=count)
                .filter_map(|number| Some(Part { number, ..whole(Content::Items(pair(table, map, random, depth)?)) })),
        ),
        Kind::Flat(Kind::Choice(_)) => {
            let items = (1..=count).filter_map(|number| item(table, field, &field.kind, number, random, depth));
            let items: Vec<Part> = items.collect();
            if !items.is_empty() {
                parts.push(whole(Content::Items(items)));
            }
        }
        Kind::Flat(kind) => {
            parts.extend((1..=count).filter_map(|number| item(table, field, kind, number, random, depth)));
        }
        Kind::Set(kind, delimiter) => {
            let value = |random: &mut Random| non_empty(kind, None, random).replace(delimiter, "_");
            let values: Vec<String> = (0..count).map(|_| value(random)).collect();
            let text = Content::Text(values.join(delimiter), Vec::new());
            parts.push(Part { silent: count == 0 && !field.keep_empty, ..whole(text) });
        }
        Kind::Record(_) | Kind::Xml => parts.extend(item(table, field, &field.kind, 0, random, depth).map(|part| {
            // An element without anything in it is absent; only items and what is required are there all the same.
            let is_empty =
                matches!(part.content, Content::Record(_)) && part.parts().iter().all(|inside| inside.silent);
            let silent = is_empty && (!required || table.one_of);
            let content = if is_empty { Content::Record(Vec::new()) } else { part.content.clone() };
            Part { silent, content, ..part }
        })),
        Kind::String | Kind::Uri if field.place == Place::Element => {
            parts.push(whole(Content::Text(texts::wild(&field.kind, field.limits, random), Vec::new())));
        }
        _ if !required && field.place == Place::Element && random.one_in(10) => {
            parts.push(silent(Content::Text(String::new(), Vec::new())));
        }
        _ => parts.push(whole(Content::Text(non_empty(&field.kind, field.limits, random), Vec::new()))),
    }
}

/// What stands in the wrapper of a list or map.
fn items(table: &'static Shape, kind: &Kind, count: usize, random: &mut Random, depth: usize) -> Vec<Part> {
    let numbers = 1..=count;
    match kind {
        Kind::List(field) => {
            numbers.filter_map(|number| item(table, field, &field.kind, number, random, depth)).collect()
        }
        Kind::Map(map) if map.by_name => numbers
            .filter_map(|number| {
                let mut entry = item(table, &map.value, &map.value.kind, number, random, depth)?;
                entry.field.name = ["owner", "Größe", "_a.b-1"][random.below(3)];
                Some(entry)
            })
            .collect(),
        Kind::Map(map) => numbers
            .filter_map(|number| {
                let entry = Content::Items(pair(table, map, random, depth)?);
                Some(Part { number, ..Part::new(map.entry, namespace_in(table, &map.entry), entry) })
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Name and value of an entry; `None` where the depth is used up.
fn pair(table: &'static Shape, map: &'static MapShape, random: &mut Random, depth: usize) -> Option<Vec<Part>> {
    let name = Content::Text(non_empty(&map.key.kind, map.key.limits, random), Vec::new());
    let name = Part::new(map.key, namespace_in(table, &map.key), name);
    Some(vec![name, item(table, &map.value, &map.value.kind, 0, random, depth)?])
}

fn is_union(kind: &Kind) -> bool {
    matches!(kind, Kind::Record(shape) if shape.variants.is_some()) || matches!(kind, Kind::Xml)
}

fn non_empty(kind: &Kind, limits: Option<&Limits>, random: &mut Random) -> String {
    let text = texts::wild(kind, limits, random);
    if text.is_empty() { "x".to_owned() } else { text }
}

/// An item of a list, or an element; `None` where the depth is used up.
fn item(
    table: &'static Shape,
    field: &Field,
    kind: &Kind,
    number: usize,
    random: &mut Random,
    depth: usize,
) -> Option<Part> {
    let content = match kind {
        Kind::Choice(shape) | Kind::Flat(Kind::Choice(shape)) => {
            let alternative = random.pick(shape.fields)?;
            return item(shape, alternative, &alternative.kind, number, random, depth);
        }
        Kind::Fixed(text) => Content::Text((*text).to_owned(), Vec::new()),
        Kind::Record(_) if depth > DEPTH && !field.required => return None,
        Kind::Record(shape) => match shape.variants {
            Some(variants) if random.one_in(4) => {
                let field = Field::new(variants.discriminator, Kind::String);
                let field = match variants.attribute {
                    Some("") => field.attribute(),
                    Some(namespace) => field.attribute().namespace(namespace),
                    None => field,
                };
                let unknown = Content::Text("Unheard".to_owned(), Vec::new());
                let mut inside = anything(shape.namespace, random);
                inside.push(Part::new(field, shape.namespace, unknown));
                Content::Subtree(inside)
            }
            _ => {
                let tables = variants(shape);
                Content::Record(fields(random.pick(&tables).copied().unwrap_or(shape), random, depth + 1))
            }
        },
        Kind::Xml => Content::Subtree(anything(table.namespace, random)),
        Kind::List(_) | Kind::Map(_) => {
            let count = random.below(3);
            Content::Items(items(table, kind, count, random, depth + 1))
        }
        Kind::String | Kind::Uri => Content::Text(texts::wild(kind, field.limits, random), Vec::new()),
        kind => Content::Text(non_empty(kind, field.limits, random), Vec::new()),
    };
    Some(Part { number, ..Part::new(*field, namespace_in(table, field), content) })
}

/// What no table describes.
fn anything(namespace: &'static str, random: &mut Random) -> Vec<Part> {
    let text = |random: &mut Random| Content::Text(texts::any(random), Vec::new());
    let mut parts = vec![Part::new(Field::new("Inside", Kind::String), namespace, text(random))];
    if random.one_in(3) {
        parts.push(Part::new(Field::new("Nowhere", Kind::String), "", text(random)));
    }
    if random.one_in(2) {
        let deep = Part::new(Field::new("Deep", Kind::String), "urn:elsewhere", text(random));
        let mark = Content::Text(format!("> xmlns=\"\" {}", texts::any(random)), Vec::new());
        let mark = Part::new(Field::new("mark", Kind::String).attribute(), "", mark);
        parts.push(Part::new(Field::new("More", Kind::Xml), "urn:other", Content::Subtree(vec![mark, deep])));
    }
    parts
}
