//! One file of a description, while it is made.
//!
//! In: tables and their entries, one after the other. Out: their text as `xms fmt` lays it out, and of every place in
//! that text the table and the entry that it belongs to. What the keys mean is not known here.

use crate::scaffold::toml_text::{Entry, TomlText, long_text, string};

/// A file.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// Its name, without ending.
    pub(super) name: String,
    pub(super) tables: Vec<Table>,
}

/// A table, or what stands in front of all.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// Names with dots between them; empty in front of all.
    pub(super) header: Vec<String>,
    /// One of several of that name.
    pub(super) is_item: bool,
    pub(super) entries: Vec<Line>,
    /// Of two tables that cannot stand side by side, the one with the higher rank goes.
    pub(super) rank: usize,
    /// Where the document says it.
    pub(super) address: String,
}

/// A key with its value.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) key: String,
    /// In TOML.
    pub(super) value: String,
    /// Where the document says it.
    pub(super) address: String,
}

impl Table {
    pub(super) fn new(header: &[&str], address: &str) -> Self {
        let header = header.iter().map(|&name| name.to_owned()).collect();
        Self { header, is_item: false, entries: Vec::new(), rank: 0, address: address.to_owned() }
    }

    /// `KEY = VALUE`
    pub(super) fn set(&mut self, key: &str, value: impl Into<String>) {
        let address = self.address.clone();
        self.entries.push(Line { key: key.to_owned(), value: value.into(), address });
    }

    /// `KEY = "TEXT"`, where there is any.
    pub(super) fn text(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.set(key, if text.contains('\n') { long_text(text) } else { string(text) });
        }
    }

    /// `KEY = true`, where it is.
    pub(super) fn flag(&mut self, key: &str, on: bool) {
        if on {
            self.set(key, "true");
        }
    }
}

impl Page {
    /// The file, laid out.
    pub(super) fn write(&self) -> String {
        let mut out = TomlText::default();
        for table in &self.tables {
            let header: Vec<&str> = table.header.iter().map(String::as_str).collect();
            match (header.is_empty(), table.is_item) {
                (true, _) => {}
                (false, true) => out.array_table(&header),
                (false, false) => out.table(&header),
            }
            out.entries(table.entries.iter().map(|line| Entry::new(&line.key, line.value.as_str())));
        }
        out.lay_out().text
    }

    /// The table and the entry that stand at a byte of the text that was written.
    pub(super) fn find(&self, text: &str, offset: usize) -> (usize, Option<usize>) {
        let mut at = 0;
        let mut table = 0;
        let mut entry = None;
        let mut is_first = true;
        let mut in_text = false;
        for line in text.split_inclusive('\n') {
            let next = if entry.is_none() { 0 } else { entry.unwrap_or_default() + 1 };
            let begins = |line: &str, key: &str| {
                let key = key_text(key);
                line.strip_prefix(key.as_str()).is_some_and(|rest| rest.trim_start().starts_with('='))
            };
            if !in_text {
                if line.starts_with('[') {
                    let has_top = self.tables.first().is_some_and(|table| table.header.is_empty());
                    table += usize::from(!is_first || has_top);
                    is_first = false;
                    entry = None;
                } else if self
                    .tables
                    .get(table)
                    .and_then(|table| table.entries.get(next))
                    .is_some_and(|own| begins(line, &own.key))
                {
                    entry = Some(next);
                }
            }
            if line.matches("'''").count() % 2 == 1 {
                in_text = !in_text;
            }
            at += line.len();
            if at > offset {
                break;
            }
        }
        (table, entry)
    }
}

/// A key as it is written.
fn key_text(key: &str) -> String {
    let bare = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if bare { key.to_owned() } else { string(key) }
}
