//! What is left of a table when it was read.
//!
//! In: a table whose known keys were asked for. Out: diagnostics for keys that the language does not know (X0102), with
//! the one that is probably meant, and for required keys that are not there (X0104). No value is read here.

use toml::Spanned as TomlSpanned;
use toml::de::DeValue;

use super::unknown::{Place, synonym};
use super::{Item, Table};
use crate::diagnostic::Diagnostic;
use crate::nearest::{clear, nearest};

impl Table<'_> {
    /// Ends the reading: what is left is unknown. Says whether anything in the table could not be read.
    pub(in crate::parse) fn finish(mut self) -> bool {
        self.require_all();
        self.left.sort_by_key(|item| item.key.span().start);
        let left = std::mem::take(&mut self.left);
        if !left.is_empty() {
            self.failed = true;
            self.unknown(left);
        }
        for (key, example) in std::mem::take(&mut self.missing) {
            self.failed = true;
            self.context.report(
                Diagnostic::error("X0104", self.span, format!("{} needs the key `{key}`", self.definition.what))
                    .label(format!("`{key}` is missing here"))
                    .help(format!("write it, for example: `{example}`")),
            );
        }
        self.failed
    }

    /// Reports keys that the language does not have.
    fn unknown(&mut self, left: Vec<Item<'_>>) {
        let known = self.known().map(|key| key.name).collect();
        let place = Place { context: self.context, definition: self.definition, span: self.span, known };
        let mut strange = Vec::new();
        for item in left {
            let name = item.key.get_ref().as_ref();
            if place.quoted(item) {
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
            let sure = clear(name, free).or(same);
            // A required key that is only misspelt is not missing too.
            self.missing.retain(|(key, _)| Some(*key) != meant);
            match meant {
                Some(meant) => place.misspelt(item, meant, sure),
                None => strange.push(item),
            }
        }
        place.strange(&strange);
    }
}
