//! `allow`: warnings that are wanted where they stand.
//!
//! In: a table while it is read. Out: an entry for every code in its `allow`, with the places it holds for: all keys
//! and values of the table, those of its tables included, wherever in the file they stand. Whether such a rule exists
//! is not asked here.

use toml::de::{DeTable, DeValue};

use super::description::AllowanceDecl;
use super::table::{Context, Table};
use crate::language::ValueKind;
use crate::source::{Span, Spanned};

impl Table<'_> {
    /// `allow` of a table whose name stands at `name`.
    pub(super) fn allow(&mut self, name: Span) {
        let mut places = vec![name, self.span()];
        let (context, tree) = (self.context(), self.tree());
        self.allowances(|| {
            pieces(context, tree, &mut places);
            std::mem::take(&mut places)
        });
    }

    /// `allow` of a whole file.
    pub(super) fn allow_in_file(&mut self) {
        let file = self.context().file;
        self.allowances(|| vec![Span::whole(file)]);
    }

    /// `allow` of a service, whose files are not known here.
    pub(super) fn allow_in_service(&mut self) {
        self.allowances(Vec::new);
    }

    fn allowances(&mut self, places: impl FnOnce() -> Vec<Span>) {
        let context = self.context();
        let entries = self.items("allow");
        if entries.is_empty() {
            return;
        }
        let places = places();
        for item in entries {
            match item.value.get_ref().as_str() {
                Some(reason) => context.allow(AllowanceDecl {
                    code: item.name(context),
                    reason: Spanned::new(reason.to_owned(), context.span(item.value.span())),
                    places: places.clone(),
                }),
                None => {
                    self.fail();
                    context.wrong_kind(item, ValueKind::String);
                }
            }
        }
    }
}

/// The places of all keys and values in a table.
fn pieces(context: &Context<'_>, table: &DeTable<'_>, places: &mut Vec<Span>) {
    for (key, value) in table {
        places.push(context.span(key.span()));
        within(context, value, places);
    }
}

fn within(context: &Context<'_>, value: &toml::Spanned<DeValue<'_>>, places: &mut Vec<Span>) {
    places.push(context.span(value.span()));
    match value.get_ref() {
        DeValue::Table(table) => pieces(context, table, places),
        DeValue::Array(array) => array.iter().for_each(|item| within(context, item, places)),
        _ => {}
    }
}
