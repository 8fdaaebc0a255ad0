//! Typed access to one TOML table.
//!
//! In: a table as the TOML parser gives it, and what the language says about tables of its kind. Out: the values of
//! the keys that are asked for, with their places; and diagnostics for values of another kind (X0103), keys that the
//! language does not know (X0102) and required keys that are not there (X0104). A key that it does not know cannot be
//! read, whatever the code asks for.

mod merged;
mod misplaced;
mod unknown;
mod unread;
mod wrong_kind;

use std::cell::RefCell;
use std::ops::Range;

use toml::Spanned as TomlSpanned;
use toml::de::{DeString, DeTable, DeValue};

use self::merged::MergedDiagnostics;
use super::description::{AllowanceDecl, EntryDecl, Rare};
use super::syntax::Damage;
use crate::diagnostic::Diagnostic;
use crate::language::{self, Dependency, Key, Kind, ValueKind};
use crate::nearest::Proposals;
use crate::rule;
use crate::source::{FileId, Span, Spanned};

/// What holds for all tables of one file.
pub(super) struct Context<'t> {
    /// The file.
    pub(super) file: FileId,
    /// Its text, or the piece of it that is read.
    pub(super) text: &'t str,
    /// Where that piece begins in the file. Ranges of the tree count from there, spans from the file's beginning.
    base: usize,
    /// Which of its tables have syntax errors.
    pub(super) damage: &'t Damage,
    found: RefCell<MergedDiagnostics>,
    /// What is still done to find out what was meant.
    pub(super) proposals: Proposals,
    allowances: RefCell<Vec<AllowanceDecl>>,
}

impl<'t> Context<'t> {
    /// Whether nothing but blanks stands in front of a place in its line, as is so of keys below a header.
    pub(super) fn begins_line(&self, at: usize) -> bool {
        let before = self.text.get(..at).unwrap_or_default();
        before.rsplit('\n').next().is_none_or(|line| line.trim().is_empty())
    }

    /// Nothing found yet.
    pub(super) fn new(file: FileId, text: &'t str, damage: &'t Damage) -> Self {
        Self::of_piece(file, text, 0, damage)
    }

    /// Nothing found yet in a piece of a text that begins at `base`.
    pub(super) fn of_piece(file: FileId, text: &'t str, base: usize, damage: &'t Damage) -> Self {
        Self {
            file,
            text,
            base,
            damage,
            found: RefCell::default(),
            proposals: Proposals::default(),
            allowances: RefCell::default(),
        }
    }

    /// The place of `range`.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, self.base + range.start..self.base + range.end)
    }

    /// The text at `range`, as it is written.
    pub(super) fn raw(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or("")
    }

    /// The text at `span`, as it is written.
    pub(super) fn raw_at(&self, span: Span) -> &'t str {
        let Range { start, end } = span.range();
        start.checked_sub(self.base).map_or("", |start| self.raw(start..end - self.base))
    }

    /// Takes in a finding. A key that is wrong in the same way in several tables is said once, with all its places.
    pub(super) fn report(&self, diagnostic: Diagnostic) {
        self.found.borrow_mut().push(diagnostic);
    }

    /// Takes in an entry of `allow`.
    pub(super) fn allow(&self, allowance: AllowanceDecl) {
        self.allowances.borrow_mut().push(allowance);
    }

    /// All entries of `allow` up to now, which are handed over.
    pub(super) fn take_allowances(&self) -> Vec<AllowanceDecl> {
        self.allowances.take()
    }

    /// Everything that was found.
    pub(super) fn into_found(self) -> Vec<Diagnostic> {
        self.found.into_inner().into_all()
    }
}

/// A key and its value.
#[derive(Clone, Copy)]
pub(super) struct Item<'t> {
    /// The key.
    pub(super) key: &'t TomlSpanned<DeString<'t>>,
    /// The value.
    pub(super) value: &'t TomlSpanned<DeValue<'t>>,
}

impl<'t> Item<'t> {
    /// The key as a name with its place.
    pub(super) fn name(self, context: &Context<'_>) -> Spanned<String> {
        Spanned::new(self.key.get_ref().clone().into_owned(), context.span(self.key.span()))
    }

    /// From the key to the end of the value; the header, where the value is a table of its own.
    pub(super) fn span(self, context: &Context<'_>) -> Span {
        let (key, value) = (self.key.span(), self.value.span());
        context.span(if key.start <= value.start { key.start..value.end.max(key.end) } else { value })
    }

    /// The table it holds; anything else is an error.
    pub(super) fn table(self, context: &Context<'_>) -> Option<&'t DeTable<'t>> {
        let table = self.value.get_ref().as_table();
        if table.is_none() {
            context.wrong_kind(self, ValueKind::Table);
        }
        table
    }
}

/// The entries of a table in the order of the file, which is not that of the map.
pub(super) fn in_order<'t>(table: &'t DeTable<'t>) -> Vec<Item<'t>> {
    let mut items: Vec<Item<'t>> = table.iter().map(|(key, value)| Item { key, value }).collect();
    items.sort_by_key(|item| item.key.span().start);
    items
}

/// A table with known keys, while it is read.
pub(super) struct Table<'t> {
    context: &'t Context<'t>,
    definition: &'static language::Table,
    table: &'t DeTable<'t>,
    span: Span,
    /// Entries nobody asked for yet.
    unread: Vec<Item<'t>>,
    /// Keys that count as present.
    waived: Vec<&'static str>,
    /// Keys with a value of another kind.
    unreadable: Vec<&'static str>,
    /// Required keys that are not there, each with how it is written.
    missing: Vec<(&'static str, &'static str)>,
    failed: bool,
    /// It has a syntax error: what is missing may just not have been read.
    damaged: bool,
}

impl<'t> Table<'t> {
    /// Begins to read `table`, which stands at `span`; `damaged` when it has a syntax error.
    pub(super) fn new(
        context: &'t Context<'t>,
        definition: &'static language::Table,
        table: &'t DeTable<'t>,
        span: Span,
        damaged: bool,
    ) -> Self {
        let unread = table.iter().map(|(key, value)| Item { key, value }).collect();
        let (waived, unreadable, missing) = (Vec::new(), Vec::new(), Vec::new());
        Self { context, definition, table, span, unread, waived, unreadable, missing, failed: damaged, damaged }
    }

    /// The keys that are known here.
    fn known(&self) -> impl Iterator<Item = &'static Key> {
        self.definition.keys().filter(|key| !self.stands_alone(key.name))
    }

    /// Whether a key is only known beside one that is not there.
    fn stands_alone(&self, name: &str) -> bool {
        let mut dependencies = self.definition.dependencies.iter();
        dependencies
            .any(|rule| matches!(rule, Dependency::Only { key, beside } if *key == name && !self.table.contains_key(*beside)))
    }

    /// Whether a known key is there, or counts as such.
    fn has(&self, name: &str) -> bool {
        self.table.contains_key(name) || self.waived.contains(&name)
    }

    /// What the key `name` holds; none where the language does not know it here.
    pub(super) fn kind(&self, name: &str) -> Option<Kind> {
        self.definition.key(name).map(|key| key.kind)
    }

    /// Whether it has no entries at all.
    pub(super) fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// Whether `key` is there and holds a table.
    pub(super) fn is_there(&self, key: &str) -> bool {
        self.table.get(key).is_some_and(|value| value.get_ref().is_table())
    }

    /// The table itself, with all its entries.
    pub(super) fn tree(&self) -> &'t DeTable<'t> {
        self.table
    }

    /// What holds for the whole file.
    pub(super) fn context(&self) -> &'t Context<'t> {
        self.context
    }

    /// Where it stands.
    pub(super) fn span(&self) -> Span {
        self.span
    }

    /// Marks it as one that later stages should not judge.
    pub(super) fn fail(&mut self) {
        self.failed = true;
    }

    /// Keeps silent about what is missing when `damaged`: it may stand in a part that was not read.
    pub(super) fn lenient_if(mut self, damaged: bool) -> Self {
        self.damaged |= damaged;
        self
    }

    /// Whether a table stands in it that is not known.
    pub(super) fn has_unread_tables(&self) -> bool {
        self.unread.iter().any(|item| !matches!(item.value.get_ref(), DeValue::String(_)))
    }

    /// The table that the entry `key` holds.
    pub(super) fn inner(&mut self, key: &'static str) -> Option<Table<'t>> {
        let (item, kind) = self.take_known(key)?;
        let definition = kind.table()?;
        let Some(table) = item.table(self.context) else {
            self.failed = true;
            return None;
        };
        let damaged = self.context.damage.has(&[item.key.get_ref()]);
        Some(Table::new(self.context, definition, table, self.context.span(item.value.span()), damaged))
    }

    /// Reads `table`, a part of this one; what cannot be read there counts as unread here.
    pub(super) fn read_inner(&mut self, mut table: Table<'t>, read: impl FnOnce(&mut Table<'t>)) {
        read(&mut table);
        self.failed |= table.finish();
    }

    /// Reports a malformed value of this table.
    pub(super) fn malformed(&mut self, diagnostic: Diagnostic) {
        self.failed = true;
        self.context.report(diagnostic);
    }

    /// The entry `key`, if it is known and there.
    pub(super) fn take(&mut self, key: &'static str) -> Option<Item<'t>> {
        self.take_known(key).map(|(item, _)| item)
    }

    /// The same, with what the key holds. Most keys of most tables are not there, so that is looked at first.
    fn take_known(&mut self, key: &'static str) -> Option<(Item<'t>, Kind)> {
        let at = self.unread.iter().position(|item| item.key.get_ref() == key)?;
        let kind = self.kind(key).filter(|_| !self.stands_alone(key))?;
        Some((self.unread.swap_remove(at), kind))
    }

    fn read<T>(&mut self, key: &'static str, get: impl FnOnce(&'t DeValue<'t>) -> Option<T>) -> Option<Spanned<T>> {
        let (item, kind) = self.take_known(key)?;
        let value = get(item.value.get_ref());
        if value.is_none() {
            self.failed = true;
            self.unreadable.push(key);
            let example = self.definition.key(key).map_or("", |key| key.example);
            self.context.wrong_kind_like(item, kind, example);
        }
        value.map(|value| Spanned::new(value, self.context.span(item.value.span())))
    }

    /// Keys that are mostly not there: where `read` meets none of them, they take no room.
    pub(super) fn rare<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> Rare<T> {
        let before = self.unread.len();
        if before == 0 {
            return Rare::default();
        }
        let keys = read(self);
        if self.unread.len() == before { Rare::default() } else { Rare::from(keys) }
    }

    /// A string.
    pub(super) fn string(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.read(key, |value| value.as_str().map(str::to_owned))
    }

    /// The string that `item` holds.
    pub(super) fn text_of(&mut self, item: Item<'t>) -> Option<Spanned<String>> {
        let text = item.value.get_ref().as_str();
        if text.is_none() {
            self.failed = true;
            self.context.wrong_kind(item, Kind::Text.value_kind());
        }
        text.map(|text| Spanned::new(text.to_owned(), self.context.span(item.value.span())))
    }

    /// A boolean.
    pub(super) fn boolean(&mut self, key: &'static str) -> Option<Spanned<bool>> {
        self.read(key, DeValue::as_bool)
    }

    /// An integer.
    pub(super) fn integer(&mut self, key: &'static str) -> Option<Spanned<i64>> {
        self.read(key, integer)
    }

    /// The integer that `item` holds.
    pub(super) fn integer_of(&mut self, item: Item<'t>, expected: ValueKind) -> Option<Spanned<i64>> {
        let value = integer(item.value.get_ref());
        if value.is_none() {
            self.failed = true;
            self.context.wrong_kind(item, expected);
        }
        value.map(|value| Spanned::new(value, self.context.span(item.value.span())))
    }

    /// A string, or a number or boolean as it is written.
    pub(super) fn scalar(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let item = self.take(key)?;
        let text = scalar(self.context, item);
        self.failed |= text.is_none();
        text
    }

    /// An array of strings, in its order; empty when it is not there.
    pub(super) fn strings(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        self.strings_if_any(key).unwrap_or_default()
    }

    /// An array of strings, in its order.
    pub(super) fn strings_if_any(&mut self, key: &'static str) -> Option<Vec<Spanned<String>>> {
        let (item, kind) = self.take_known(key)?;
        let Some(array) = item.value.get_ref().as_array() else {
            self.failed = true;
            self.context.wrong_kind(item, kind.value_kind());
            return None;
        };
        let mut texts = Vec::with_capacity(array.len());
        for value in array.iter() {
            match value.get_ref().as_str() {
                Some(text) => texts.push(Spanned::new(text.to_owned(), self.context.span(value.span()))),
                None => {
                    self.failed = true;
                    self.context.wrong_kind(Item { key: item.key, value }, Kind::Text.value_kind());
                }
            }
        }
        Some(texts)
    }

    /// An array of strings that may not be empty where it is there; `example` is how it is written.
    pub(super) fn some_strings(&mut self, key: &'static str, example: &str) -> Vec<Spanned<String>> {
        let written = self.unread.iter().find(|item| item.key.get_ref() == key).map(|item| item.value);
        let texts = self.strings_if_any(key);
        // One that holds other values is wrong for that.
        let empty = written.filter(|value| value.get_ref().as_array().is_some_and(|array| array.is_empty()));
        if let Some(span) = empty.map(|value| value.span()) {
            self.malformed(
                rule::MALFORMED_VALUE
                    .at(self.context.span(span), format!("`{key}` names none"))
                    .label("empty")
                    .help(format!("write at least one, for example: `{example}`")),
            );
        }
        texts.unwrap_or_default()
    }

    /// A table of its own or inline, with names the author chooses, in the order of the file.
    pub(super) fn items(&mut self, key: &'static str) -> Vec<Item<'t>> {
        let Some(item) = self.take(key) else { return Vec::new() };
        let table = item.table(self.context);
        self.failed |= table.is_none();
        table.map(in_order).unwrap_or_default()
    }

    /// A table of names and texts.
    pub(super) fn entries(&mut self, key: &'static str) -> Vec<EntryDecl> {
        let mut entries = Vec::new();
        for item in self.items(key) {
            match scalar(self.context, item) {
                Some(value) => entries.push(EntryDecl { name: item.name(self.context), value }),
                None => self.failed = true,
            }
        }
        entries
    }

    /// The same, where an entry may hold an array: it stands for as many entries of its name.
    pub(super) fn repeatable_entries(&mut self, key: &'static str) -> Vec<EntryDecl> {
        let mut entries = Vec::new();
        for item in self.items(key) {
            let single = std::slice::from_ref(item.value);
            let values = item.value.get_ref().as_array().map_or(single, |array| array);
            if values.is_empty() {
                self.failed = true;
                self.context.wrong_kind(item, Kind::Scalars.value_kind());
            }
            for value in values {
                match scalar(self.context, Item { key: item.key, value }) {
                    Some(value) => entries.push(EntryDecl { name: item.name(self.context), value }),
                    None => self.failed = true,
                }
            }
        }
        entries
    }

    /// Makes `key` required where only its neighbours tell that it is.
    pub(super) fn require(&mut self, key: &'static str) {
        if self.damaged || self.has(key) {
            return;
        }
        let known = self.known().find(|known| known.name == key);
        self.missing.extend(known.map(|known| (key, known.example)));
    }

    /// Does not ask for `key`, though the language requires it.
    pub(super) fn waive(&mut self, key: &'static str) {
        self.waived.push(key);
    }

    /// Makes those keys required that the language requires.
    fn require_all(&mut self) {
        for key in self.definition.keys().filter(|key| key.required) {
            self.require(key.name);
        }
        for rule in self.definition.dependencies {
            if let Dependency::Needs { key, needs } = rule
                && self.has(key)
                && self.known().any(|known| known.name == *key)
                && !self.unreadable.contains(key)
            {
                self.require(needs);
            }
        }
    }
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// The text of a string, number or boolean.
fn scalar(context: &Context<'_>, item: Item<'_>) -> Option<Spanned<String>> {
    let range = item.value.span();
    let text = match item.value.get_ref() {
        DeValue::String(text) => text.clone().into_owned(),
        // Other bases and marks between digits are forms of TOML alone.
        DeValue::Integer(number) if number.radix() != 10 => match integer(item.value.get_ref()) {
            Some(number) => number.to_string(),
            None => context.raw(range.clone()).to_owned(),
        },
        DeValue::Integer(_) | DeValue::Float(_) => context.raw(range.clone()).replace('_', ""),
        DeValue::Boolean(_) => context.raw(range.clone()).to_owned(),
        _ => {
            context.wrong_kind(item, Kind::Scalar.value_kind());
            return None;
        }
    };
    Some(Spanned::new(text, context.span(range)))
}
