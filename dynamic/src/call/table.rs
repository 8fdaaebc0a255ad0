//! Answers as tables, for people.
//!
//! In: elements. Out: lines: of a list, one for each item, with a column for each field that any of them has; of
//! everything else, one for each value. Secrets are not shown in them.

use std::borrow::Cow;

use unicode_width::UnicodeWidthStr;
use xms_runtime::{Field, Kind};

use crate::value::{Element, FieldValue, Item, Single, item_kind};

/// How wide a cell of a list may be.
const MOST_WIDTH: usize = 48;
/// What stands for a secret.
const MASK: &str = "***";

/// The table of elements that are the pages of one answer.
pub(super) fn table(elements: &[Element]) -> String {
    let lists: Option<Vec<_>> = elements.iter().map(items).collect();
    match lists {
        Some(lists) => of_items(&lists.into_iter().flat_map(|(_, held)| held).collect::<Vec<_>>()),
        None => elements.iter().map(of_values).collect(),
    }
}

/// The one list of elements that an element holds, where there is one.
pub(super) fn items(element: &Element) -> Option<(&'static Field, Vec<&Element>)> {
    let mut found = None;
    // A list may be empty, so the table says whether there is one.
    for field in element.table().fields {
        let is_list = match field.kind {
            Kind::List(item) => matches!(item.kind, Kind::Record(_)),
            Kind::Flat(kind) => matches!(kind, Kind::Record(_)),
            _ => false,
        };
        let nested = match field.kind {
            Kind::Record(_) => element.value_of(field).and_then(inner).and_then(items),
            _ => None,
        };
        let own = is_list.then(|| (field, element.value_of(field).map(elements_of).unwrap_or_default()));
        match own.or(nested) {
            Some(_) if found.is_some() => return None,
            Some(list) => found = Some(list),
            None => {}
        }
    }
    // What has much beside its list is no list.
    let others =
        element.fields().filter(|(field, _)| found.as_ref().is_none_or(|(list, _)| !std::ptr::eq(*list, *field)));
    (others.count() <= 6).then_some(found).flatten()
}

fn inner(value: &FieldValue) -> Option<&Element> {
    match value {
        FieldValue::One(Single::Element(element)) => Some(element),
        _ => None,
    }
}

fn elements_of(value: &FieldValue) -> Vec<&Element> {
    match value {
        FieldValue::List(items) => items.iter().filter_map(|Item(value)| inner(value)).collect(),
        _ => Vec::new(),
    }
}

fn of_items(items: &[&Element]) -> String {
    let rows: Vec<Vec<(String, String)>> = items.iter().map(|item| flat(item, Lists::Counted)).collect();
    let mut columns: Vec<&str> = Vec::new();
    for row in &rows {
        let mut at = 0;
        for (name, _) in row {
            match columns.iter().position(|column| column == name) {
                Some(known) => at = known + 1,
                None => {
                    columns.insert(at, name);
                    at += 1;
                }
            }
        }
    }
    if columns.is_empty() {
        return if items.is_empty() { "(none)\n".to_owned() } else { format!("{} without fields\n", items.len()) };
    }
    let cell = |row: &[(String, String)], column: &str| {
        row.iter().find(|(name, _)| name == column).map(|(_, text)| cut(text).into_owned()).unwrap_or_default()
    };
    let head = columns.iter().map(|&column| column.to_owned()).collect();
    let body = rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect());
    aligned(std::iter::once(head).chain(body).collect())
}

fn of_values(element: &Element) -> String {
    let rows = flat(element, Lists::Spread).into_iter().map(|(name, text)| vec![name, text]);
    aligned(rows.collect())
}

/// Lines with their cells below one another.
fn aligned(rows: Vec<Vec<String>>) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..count).map(width).collect();
    let mut out = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line += cell;
            line.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.width()) + 2));
        }
        out += line.trim_end();
        out.push('\n');
    }
    out
}

/// How lists are shown among values.
#[derive(Clone, Copy)]
enum Lists {
    /// By how many items there are.
    Counted,
    /// Item by item.
    Spread,
}

/// Names and texts of everything in an element.
fn flat(element: &Element, lists: Lists) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    add(element, "", lists, &mut rows);
    rows
}

fn add(element: &Element, before: &str, lists: Lists, rows: &mut Vec<(String, String)>) {
    if let FieldValue::One(value) = element.other() {
        let name = if before.is_empty() { element.table().tag } else { before.trim_end_matches('.') };
        rows.push((name.to_owned(), line(&value.text(&Kind::Xml).unwrap_or_default())));
    }
    for (field, value) in element.fields() {
        add_value(field, value, &format!("{before}{}", field.name), lists, rows);
    }
}

fn add_value(field: &Field, value: &FieldValue, name: &str, lists: Lists, rows: &mut Vec<(String, String)>) {
    let mut push = |text: &str| rows.push((name.to_owned(), line(text)));
    match (field.kind, value) {
        (Kind::Fixed(text), _) => push(text),
        (_, FieldValue::Absent) => {}
        _ if field.secret => push(MASK),
        (_, FieldValue::Nil) => push("nil"),
        (_, FieldValue::One(Single::Element(inner))) => add(inner, &format!("{name}."), lists, rows),
        (kind, FieldValue::One(value)) => push(&value.text(&kind).unwrap_or_default()),
        (_, FieldValue::Set(values)) => {
            push(&values.iter().map(crate::value::Word::as_str).collect::<Vec<_>>().join(", "));
        }
        (kind, FieldValue::List(items)) => match lists {
            Lists::Counted if items.iter().any(|Item(value)| inner(value).is_some()) => {
                push(&format!("{} {}", items.len(), if items.len() == 1 { "item" } else { "items" }));
            }
            _ if items.iter().all(|Item(value)| matches!(value, FieldValue::One(value) if !value.is_element())) => {
                let kind = item_kind(&kind);
                let texts = items.iter().filter_map(|Item(value)| match value {
                    FieldValue::One(value) => value.text(kind),
                    _ => None,
                });
                push(&texts.collect::<Vec<_>>().join(", "));
            }
            _ => {
                for (number, Item(value)) in (1..).zip(items) {
                    let of_item = Field::new(field.name, *item_kind(&kind));
                    add_value(&of_item, value, &format!("{name}[{number}]"), lists, rows);
                }
            }
        },
        (kind, FieldValue::Map(entries)) => {
            for (key, Item(value)) in entries.iter() {
                let of_entry = Field::new(field.name, *item_kind(&kind));
                add_value(&of_entry, value, &format!("{name}.{key}"), lists, rows);
            }
        }
    }
}

/// A text in one line, without what a terminal would act on.
fn line(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

fn cut(text: &str) -> Cow<'_, str> {
    if text.width() <= MOST_WIDTH {
        return Cow::Borrowed(text);
    }
    let mut short = String::new();
    for c in text.chars() {
        if short.width() + 2 > MOST_WIDTH {
            break;
        }
        short.push(c);
    }
    Cow::Owned(short + "…")
}
