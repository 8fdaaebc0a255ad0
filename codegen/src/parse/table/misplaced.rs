//! Keys in a table where only tables stand, such as `summary` among the fields of an element.
//!
//! In: a table with names that the author chooses, each with a table. Out: its tables, and one X0103 for all keys in it
//! that are none: they belong in front of its header, or below another one that is missing.

use toml::de::DeValue;

use super::unknown::header_for;
use super::wrong_kind::kind_of;
use super::{Context, Item, Table};
use crate::language::{self, Kind, ValueKind};
use crate::rule;

impl<'t> Table<'t> {
    /// The entries of `key` that hold tables, in the order of the file; what holds none is reported.
    pub(in crate::parse) fn tables(&mut self, key: &'static str) -> Vec<Item<'t>> {
        let mut items = self.items(key);
        let definition = self.definition;
        let may_be_flags = self.kind(key).is_some_and(has_flags);
        // A flag of the table itself that stands among them is none of them.
        let is_own =
            |name: &str| definition.key(name).is_some_and(|key| matches!(key.kind, Kind::Boolean | Kind::BooleanOr(_)));
        let is_table = |item: &Item<'_>| match item.value.get_ref() {
            DeValue::Table(_) => true,
            DeValue::Boolean(_) => may_be_flags && !is_own(item.key.get_ref()),
            _ => false,
        };
        let misplaced: Vec<Item<'t>> = items.iter().copied().filter(|item| !is_table(item)).collect();
        let Some((first, others)) = misplaced.split_first() else { return items };
        self.fail();
        let names: Vec<&str> = misplaced.iter().map(|item| item.key.get_ref().as_ref()).collect();
        let context = self.context;
        let own = names.iter().all(|name| self.definition.key(name).is_some() && !self.table.contains_key(*name));
        // Above an inline table stands no header.
        let begins_line = context.begins_line(first.key.span().start);
        let header = self.missing_header(&misplaced, &names).filter(|_| begins_line);
        let help = match (own, header) {
            (true, _) => {
                let own: Vec<&'static str> =
                    self.definition.keys().map(|key| key.name).filter(|name| names.contains(name)).collect();
                own.into_iter().for_each(|name| self.waive(name));
                items.retain(is_table);
                let it = if others.is_empty() { "it belongs" } else { "they belong" };
                format!("{it} to {}: move it in front of the header of `{key}`", self.definition.what)
            }
            (false, Some(header)) => {
                // What follows stands below the missing header, too.
                if let Some(key) = self.definition.keys().find(|key| header == format!("[{}]", key.name)) {
                    self.waive(key.name);
                }
                items.truncate(items.iter().position(|item| !is_table(item)).unwrap_or(0));
                format!("write the header that is missing above it, such as `{header}`")
            }
            (false, None) => {
                items.retain(is_table);
                let inner = self.kind(key).and_then(Kind::table);
                misplaced.into_iter().for_each(|item| shorthand(context, item, inner));
                return items;
            }
        };
        let message = match others.len() {
            0 => format!("`{}` in `{key}` is not a table", names.concat()),
            more => format!("`{}` and {more} more in `{key}` are not tables", first.key.get_ref()),
        };
        let mut diagnostic = rule::WRONG_KIND_OF_VALUE.at(context.span(first.key.span()), message).label("not a table");
        for other in others {
            diagnostic.add_location(context.span(other.key.span()), "nor is this");
        }
        context.report(diagnostic.help(help));
        items
    }

    /// The header below which all `names` would be known.
    fn missing_header(&self, misplaced: &[Item<'t>], names: &[&str]) -> Option<String> {
        let (header, table) = header_for(names)?;
        if table.id == "example" && self.definition.id == "operation" {
            let own = self.context.raw_at(self.span).trim_matches(['[', ']', ' ']);
            return Some(format!("[[{own}.example]]"));
        }
        // A table inside the one that is meant often follows: `[element.A.fields]`.
        let behind = misplaced.last().map_or(0, |item| item.value.span().end);
        let next = self.context.raw(behind..self.context.text.len()).lines().find(|line| line.starts_with('['));
        let mut path = next.unwrap_or("").trim_matches(['[', ']', ' ']).split('.');
        match (path.next(), path.next(), path.next()) {
            (Some(kind), Some(name), Some(_)) if header.starts_with(&format!("[{kind}.")) => {
                Some(format!("[{kind}.{name}]"))
            }
            _ => Some(header.to_owned()),
        }
    }
}

/// Whether an entry of the table may be `true` as well.
fn has_flags(kind: Kind) -> bool {
    match kind {
        Kind::NamesOr(inner) | Kind::Named(_, inner) => matches!(inner, Kind::BooleanOr(_)) || has_flags(*inner),
        _ => false,
    }
}

/// Reports a value that is not in a table: a word is probably a type, a sentence prose.
fn shorthand(context: &Context<'_>, item: Item<'_>, inner: Option<&'static language::Table>) {
    let (key, value) = (item.key.get_ref(), item.value.get_ref());
    let raw = context.raw(item.value.span());
    let is_word = value.as_str().is_some_and(|text| !text.contains(char::is_whitespace));
    let knows = |name: &str| inner.is_some_and(|table| table.key(name).is_some());
    let help = match value.is_str() {
        true if is_word && knows("type") => format!("write `{key} = {{ type = {raw} }}`"),
        true if !is_word && knows("doc") => format!("write `{key} = {{ doc = {raw} }}`"),
        _ => return context.wrong_kind(item, ValueKind::Table),
    };
    let found = kind_of(value);
    let message = format!("expected {} as the value of `{key}`, found {found}", ValueKind::Table);
    let diagnostic = rule::WRONG_KIND_OF_VALUE.at(context.span(item.value.span()), message);
    context.report(diagnostic.label(format!("this is {found}")).help(help));
}
