//! What can be written at a place.
//!
//! In: a file's text, and a byte of it. Out: the table or array around, what the language says of it, and the beginning
//! that stands there already. Only what is in front of the place counts, so that a text that is not finished is as good as
//! another.

use std::collections::BTreeSet;
use std::ops::Range;

use toml_parser::parser::EventKind;

use super::events::{Event, events};
use super::outline::Slot;
use crate::language::Table;
use crate::parse::regions::regions;

/// What is being written.
#[derive(Clone, Debug)]
pub(super) enum Writing {
    /// A name in a header: what it adds to, and whether it has two brackets.
    Header(Slot),
    /// A key of a table, which has these already.
    Key(Slot, BTreeSet<String>),
    /// A value, or an item of an array.
    Value(Slot),
}

/// A place in a text.
#[derive(Clone, Debug)]
pub(super) struct Cursor {
    pub(super) writing: Writing,
    /// The names around, from the file on.
    pub(super) path: Vec<String>,
    /// What is replaced: the word around the place, with its quotes.
    pub(super) range: Range<usize>,
    /// It stands in quotes of this kind.
    pub(super) quote: Option<char>,
}

/// A table or an array around the place.
struct Level {
    slot: Slot,
    name: Option<String>,
    is_array: bool,
    keys: BTreeSet<String>,
}

/// What is being written at a byte; none in a comment.
pub(super) fn cursor(text: &str, offset: usize, table: &'static Table) -> Option<Cursor> {
    let front = text.get(..offset)?;
    let regions = regions(text);
    let region = &regions[regions.partition_point(|region| region.range.start < offset.max(1)).saturating_sub(1)];
    let line = front.rfind('\n').map_or(0, |at| at + 1);
    let events = events(text, region.range.start..offset);
    if in_comment(&events, front, line) {
        return None;
    }
    let mut levels = vec![Level { slot: Slot::file(table), name: None, is_array: false, keys: BTreeSet::new() }];
    let mut names: Vec<String> = Vec::new();
    let mut value: Option<Slot> = None;
    let mut header = None;
    let mut last: Option<&Event> = None;
    for event in &events {
        let mut is_over = false;
        match event.kind {
            EventKind::StdTableOpen | EventKind::ArrayTableOpen => {
                header = Some(event.kind == EventKind::ArrayTableOpen);
            }
            EventKind::StdTableClose | EventKind::ArrayTableClose => {
                let is_array = header.take().unwrap_or(false);
                for name in names.drain(..) {
                    enter(&mut levels, name);
                }
                if is_array && let Some(level) = levels.last_mut() {
                    level.slot = level.slot.item();
                }
            }
            EventKind::SimpleKey => names.push(event.text.clone()),
            EventKind::KeyValSep => {
                let slot = names.iter().fold(levels.last()?.slot, |slot, name| slot.child(name));
                levels.last_mut()?.keys.insert(names.join("."));
                value = Some(slot);
            }
            EventKind::ArrayOpen | EventKind::InlineTableOpen => {
                let is_array = event.kind == EventKind::ArrayOpen;
                let slot = match value.take() {
                    Some(slot) => slot,
                    None => levels.last()?.slot.item(),
                };
                let name = (!names.is_empty()).then(|| names.join("."));
                names.clear();
                levels.push(Level { slot, name, is_array, keys: BTreeSet::new() });
            }
            EventKind::ArrayClose | EventKind::InlineTableClose => {
                if levels.len() > 1 {
                    levels.pop();
                }
                is_over = true;
            }
            EventKind::ValueSep => is_over = true,
            EventKind::Newline => is_over = !levels.last()?.is_array && header.is_none(),
            _ => {}
        }
        if is_over {
            names.clear();
            value = None;
        }
        last = Some(event);
    }
    let touching = last.filter(|last| {
        matches!(last.kind, EventKind::Scalar | EventKind::SimpleKey)
            && last.range.end == offset
            && !last.range.is_empty()
    });
    let start = touching.map_or(offset, |word| word.range.start);
    let quote = touching.and_then(|_| front[start..].chars().next()).filter(|c| matches!(c, '"' | '\''));
    let range = start..word_end(text, offset, quote);
    let mut path: Vec<String> = levels.iter().filter_map(|level| level.name.clone()).collect();
    if header.is_some() {
        if touching.is_some() {
            names.pop();
        }
        let slot = names.iter().fold(Slot::file(table), |slot, name| slot.child(name));
        return Some(Cursor { writing: Writing::Header(slot), path: names, range, quote });
    }
    let level = levels.pop()?;
    let writing = match value {
        Some(slot) => {
            path.extend(names.iter().cloned());
            Writing::Value(slot)
        }
        None if level.is_array => Writing::Value(level.slot.item()),
        None => {
            if touching.is_some() {
                names.pop();
            }
            let slot = names.iter().fold(level.slot, |slot, name| slot.child(name));
            path.extend(names);
            Writing::Key(slot, level.keys)
        }
    };
    Some(Cursor { writing, path, range, quote })
}

fn enter(levels: &mut Vec<Level>, name: String) {
    let Some(level) = levels.last() else { return };
    let slot = level.slot.child(&name);
    levels.push(Level { slot, name: Some(name), is_array: false, keys: BTreeSet::new() });
}

/// Whether a `#` on the line stands in no text.
fn in_comment(events: &[Event], front: &str, line: usize) -> bool {
    front[line..].match_indices('#').any(|(at, _)| {
        let at = line + at;
        !events.iter().any(|event| event.range.start <= at && at < event.range.end)
    })
}

/// Where the word ends that goes on behind a place.
fn word_end(text: &str, offset: usize, quote: Option<char>) -> usize {
    let rest = text.get(offset..).unwrap_or_default();
    match quote {
        Some(quote) => {
            let line = rest.lines().next().unwrap_or_default();
            // Without a closing quote the text goes on to whatever comes next.
            let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
            let word = line.find(|c: char| !is_part(c)).unwrap_or(line.len());
            offset + word + if line[word..].starts_with(quote) { 1 } else { 0 }
        }
        None => {
            let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
            offset + rest.find(|c: char| !is_part(c)).unwrap_or(rest.len())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Writing, cursor};
    use crate::language::RESOURCE;

    /// What is written at the bar, as a sentence.
    fn at(text: &str) -> String {
        let offset = text.find('|').expect("a bar");
        let text = text.replacen('|', "", 1);
        let Some(found) = cursor(&text, offset, &RESOURCE) else { return "nothing".to_owned() };
        let what = match &found.writing {
            Writing::Header(slot) => format!("header in {}", slot.key.map_or("file", |key| key.name)),
            Writing::Key(slot, _) => format!("key of {}", slot.keys().map_or("names", |table| table.id)),
            Writing::Value(slot) => format!("value of {}", slot.key.map_or("?", |key| key.name)),
        };
        format!("{what} at {} for {:?}", found.path.join("/"), &text[found.range])
    }

    #[test]
    fn keys_values_and_headers_are_told_apart() {
        for (text, expected) in [
            ("ti|", "key of resource at  for \"ti\""),
            ("[operation.a]\n|", "key of operation at operation/a for \"\""),
            ("[operation.a]\nbo| = 'x'\n", "key of operation at operation/a for \"bo\""),
            ("[operation.a]\nbody = |", "value of body at operation/a/body for \"\""),
            ("[operation.a]\nbody = \"Go|od\"\n", "value of body at operation/a/body for \"\\\"Good\\\"\""),
            ("[operation.a]\nbody = 'G|\nsee = []\n", "value of body at operation/a/body for \"'G\""),
            ("[operation.a]\nbody = { el|", "key of body at operation/a/body for \"el\""),
            ("[operation.a]\nsee = ['b.c', '|", "value of see at operation/a/see for \"'\""),
            ("[operation.a]\nsee = [\n  'b.c',\n  |", "value of see at operation/a/see for \"\""),
            ("[element.A.fields]\nB = { type = '|' }", "value of type at element/A/fields/B/type for \"''\""),
            ("[element.A.fields]\nB = { type = 'C', | }", "key of field at element/A/fields/B for \"\""),
            ("[element.A.fields]\nB|", "key of names at element/A/fields for \"B\""),
            ("[[operation.a.example]]\nver|", "key of example at operation/a/example for \"ver\""),
            ("[el|", "header in file at  for \"el\""),
            ("[element.A|", "header in element at element for \"A\""),
            ("[element.A.|\n[element.B]", "header in element at element/A for \"\""),
            ("a = 1 # x|", "nothing"),
            ("summary = 'a # b|", "value of summary at summary for \"'a # b\""),
            ("[operation.a]\nrequest = '''x\n[element.A]\nsum|", "key of element at element/A for \"sum\""),
        ] {
            assert_eq!(at(text), expected, "{text:?}");
        }
    }
}
