//! What is left of a table when it was read.
//!
//! In: a table whose known keys were asked for. Out: diagnostics for keys that the language does not know (X0102), with
//! the one that is probably meant, and for required keys that are not there (X0104). No value is read here.

use toml::Spanned as TomlSpanned;
use toml::de::DeValue;

use super::unknown::{UnknownKeys, synonym};
use super::{Item, Table};
use crate::language::Kind;
use crate::nearest::{nearest, unambiguous};
use crate::rule;

impl Table<'_> {
    /// Ends the reading: what is left is unknown. Says whether anything in the table could not be read.
    pub(in crate::parse) fn finish(mut self) -> bool {
        self.require_all();
        self.unread.sort_by_key(|item| item.key.span().start);
        let unread = std::mem::take(&mut self.unread);
        if !unread.is_empty() {
            self.failed = true;
            self.unknown(unread);
        }
        for (key, example) in std::mem::take(&mut self.missing) {
            self.failed = true;
            self.context.report(
                rule::MISSING_KEY
                    .at(self.span, format!("{} needs the key `{key}`", self.definition.what))
                    .label(format!("`{key}` is missing here"))
                    .help(format!("write it, for example: `{example}`")),
            );
        }
        self.failed
    }

    /// Reports keys that the language does not have.
    fn unknown(&mut self, unread: Vec<Item<'_>>) {
        let known = self.known().map(|key| key.name).collect();
        let unknown = UnknownKeys { context: self.context, definition: self.definition, span: self.span, known };
        let mut strange = Vec::new();
        // Keys that others are about to be called.
        let mut given: Vec<&str> = Vec::new();
        for item in unread {
            let name = item.key.get_ref().as_ref();
            if unknown.quoted(item) || unknown.moved(item) {
                continue;
            }
            // A table may be one of several with the same name in front: `[element.A]` beside `[elemnt.B]`.
            let holds_tables = |value: Option<&TomlSpanned<DeValue<'_>>>| {
                value.is_some_and(|value| match value.get_ref() {
                    DeValue::Array(array) => array.iter().all(|item| item.get_ref().is_table()),
                    value => value.is_table(),
                })
            };
            let is_table = holds_tables(Some(item.value));
            let free = self.known().map(|key| key.name);
            let free: Vec<&str> =
                free.filter(|key| !self.has(key) || (is_table && holds_tables(self.table.get(*key)))).collect();
            let fits = |key: &str| !is_table || self.definition.key(key).is_some_and(|key| key.kind.table().is_some());
            let same = synonym(name, &free).filter(|key| fits(key));
            let meant = nearest(name, free.iter().copied()).or(same);
            // A key that would then stand there twice is left to the author.
            let joins = |key: &&str| {
                !given.contains(key) && self.table.get(*key).is_none_or(|present| self.joins(key, present, item))
            };
            let sure = unambiguous(name, free).or(same).filter(joins);
            given.extend(sure);
            // A required key that is only misspelt is not missing too.
            self.missing.retain(|(key, _)| Some(*key) != meant);
            match meant {
                Some(meant) => unknown.misspelt(item, meant, sure),
                None => strange.push(item),
            }
        }
        unknown.strange(&strange);
    }

    /// Whether `item` can stand beside `present` under the one name `key`: tables with headers of their own that have
    /// no name in common.
    fn joins(&self, key: &str, present: &TomlSpanned<DeValue<'_>>, item: Item<'_>) -> bool {
        let is_inline = |value: &TomlSpanned<DeValue<'_>>| self.context.raw(value.span()).starts_with('{');
        let kind = self.definition.key(key).map(|key| key.kind);
        match (present.get_ref(), item.value.get_ref()) {
            (DeValue::Array(present), DeValue::Array(array)) => {
                present.iter().chain(array.iter()).all(|table| self.context.raw(table.span()).starts_with("[["))
            }
            (DeValue::Table(inner), DeValue::Table(table)) => {
                matches!(kind, Some(Kind::Named(..)))
                    && !is_inline(present)
                    && !is_inline(item.value)
                    && table.keys().all(|name| !inner.contains_key(name))
            }
            _ => false,
        }
    }
}
