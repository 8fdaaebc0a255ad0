//! Texts of TOML.
//!
//! In: keys and values. Out: lines. What they mean is not known here.

use std::fmt::Write as _;

/// Holds an inline table, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Inline(Vec<(String, String)>);

impl Inline {
    /// Adds a text.
    pub(super) fn text(&mut self, key: &str, value: &str) {
        self.raw(key, quoted(value));
    }

    /// Adds what is written already.
    pub(super) fn raw(&mut self, key: &str, value: impl Into<String>) {
        self.0.push((key.to_owned(), value.into()));
    }

    /// Adds `true`.
    pub(super) fn flag(&mut self, key: &str) {
        self.raw(key, "true");
    }

    /// Adds all of another one.
    pub(super) fn extend(&mut self, other: Inline) {
        self.0.extend(other.0);
    }

    /// Writes it.
    pub(super) fn written(&self) -> String {
        let entries: Vec<String> = self.0.iter().map(|(key, value)| format!("{key} = {value}")).collect();
        format!("{{ {} }}", entries.join(", "))
    }
}

/// Writes a text, or a key that may be anything.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
