//! What is left of a table when it was read.
//!
//! In: a table whose known keys were asked for. Out: diagnostics for keys that the language does not know (X0102), with
//! the one that is probably meant, and for required keys that are not there (X0104). No value is read here.

use toml::Spanned as TomlSpanned;
use toml::de::DeValue;

use super::{Item, Table};
use crate::diagnostic::Diagnostic;
use crate::nearest::{clear, nearest};

impl Table<'_> {
    /// Ends the reading: what is left is unknown. Says whether anything in the table could not be read.
    pub(in crate::parse) fn finish(mut self) -> bool {
        self.require_all();
        self.left.sort_by_key(|item| item.key.span().start);
        let mut strange = Vec::new();
        for item in std::mem::take(&mut self.left) {
            self.failed = true;
            let name = item.key.get_ref().as_ref();
            // A table may be one of several with the same name in front: `[element.A]` beside `[elemnt.B]`.
            let holds_tables = |value: Option<&TomlSpanned<DeValue<'_>>>| {
                value.is_some_and(|value| matches!(value.get_ref(), DeValue::Table(_)))
            };
            let is_table = holds_tables(Some(item.value));
            let free = self.known().map(|key| key.name);
            let free: Vec<&str> =
                free.filter(|key| !self.has(key) || (is_table && holds_tables(self.table.get(*key)))).collect();
            let meant = nearest(name, free.iter().copied());
            let sure = clear(name, free);
            // A required key that is only misspelt is not missing too.
            self.missing.retain(|(key, _)| Some(*key) != meant);
            match meant {
                Some(meant) => self.misspelt(item, meant, sure),
                None => strange.push(item),
            }
        }
        self.strange(&strange);
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

    fn unknown(&self, item: Item<'_>) -> Diagnostic {
        let (what, name) = (self.definition.what, item.key.get_ref());
        let span = self.context.span(item.key.span());
        Diagnostic::error("X0102", span, format!("unknown key `{name}` in {what}")).label("not a known key")
    }

    fn misspelt(&self, item: Item<'_>, meant: &str, sure: Option<&str>) {
        let diagnostic = self.unknown(item).help(format!("did you mean `{meant}`?"));
        self.context.report(diagnostic.rename(self.context.span(item.key.span()), sure));
    }

    /// Keys that nothing is like. Where there are many, they probably belong to another table.
    fn strange(&self, items: &[Item<'_>]) {
        if items.is_empty() {
            return;
        }
        let known: Vec<String> = self.known().map(|key| format!("`{}`", key.name)).collect();
        let known = format!("known in {}: {}", self.definition.what, known.join(", "));
        match items {
            [first, others @ ..] if others.len() >= 2 => {
                let mut diagnostic = self.unknown(*first);
                diagnostic.message = format!(
                    "{} keys that are unknown in {}, from `{}` on",
                    items.len(),
                    self.definition.what,
                    first.key.get_ref()
                );
                for other in others {
                    diagnostic.again(self.context.span(other.key.span()));
                }
                let help = "if a header is missing above the first, write it";
                self.context.report(diagnostic.help(help).help(known));
            }
            items => items.iter().for_each(|item| self.context.report(self.unknown(*item).help(known.clone()))),
        }
    }
}
