//! Keys that the language does not have.
//!
//! In: entries of a table that nobody asked for, and what the language says about the table. Out: X0102, with the key
//! that was meant where it can be told: one that is spelt like it, one that says the same in another language, or the
//! header that is missing above it.

use toml::de::DeValue;

use super::{Context, Item};
use crate::diagnostic::Diagnostic;
use crate::language::{self, HEADERS};
use crate::rule;
use crate::source::Span;

/// Words of other languages, each with the keys that say the same, the likeliest first.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("alias", &["also"]),
    ("aliases", &["also"]),
    ("answer", &["response"]),
    ("array", &["list"]),
    ("async", &["long-running"]),
    ("comment", &["doc"]),
    ("desc", &["doc"]),
    ("description", &["doc", "summary"]),
    ("enum", &["type"]),
    ("errors", &["error"]),
    ("formerly", &["was"]),
    ("help", &["doc"]),
    ("input", &["body"]),
    ("introduced", &["since"]),
    ("introduced-in", &["since"]),
    ("items", &["list"]),
    ("kind", &["type"]),
    ("label", &["title"]),
    ("mandatory", &["required"]),
    ("maximum", &["max"]),
    ("max-length", &["max"]),
    ("min-version", &["since"]),
    ("minimum", &["min"]),
    ("min-length", &["min"]),
    ("note", &["doc"]),
    ("obsolete", &["deprecated"]),
    ("output", &["response"]),
    ("paging", &["continuation"]),
    ("password", &["secret"]),
    ("payload", &["body"]),
    ("regex", &["pattern"]),
    ("related", &["see"]),
    ("removed", &["until"]),
    ("removed-in", &["until"]),
    ("request-headers", &["headers"]),
    ("result", &["response"]),
    ("returns", &["response"]),
    ("sensitive", &["secret"]),
    ("separator", &["delimiter"]),
    ("status-code", &["status"]),
    ("statuses", &["status"]),
    ("summary", &["doc"]),
    ("types", &["element"]),
    ("type", &["element"]),
    ("url", &["endpoint"]),
    ("version", &["since"]),
    ("wire-name", &["tag"]),
    ("xml-name", &["tag"]),
    ("xmlns", &["namespace"]),
];

/// What is said of keys that need no other key instead.
const NOTES: &[(&str, &str)] = &[
    ("nullable", "what is not `required` may be absent; `nil = true` is for what is written as `i:nil` on purpose"),
    ("optional", "what is not `required` is optional: remove it"),
    ("method", "the method stands in the request line: `request = \"GET /path\"`"),
    ("verb", "the method stands in the request line: `request = \"GET /path\"`"),
    ("uri", "the path stands in the request line: `request = \"GET /path\"`"),
];

/// Keys that stand elsewhere today: the table, the key, and what is written instead.
const MOVED: &[(&str, &str, &str)] = &[("service", "path", "parameters.path")];

/// Keys that are written in a table with a header of its own, by the table that the keys stand in.
const INNER: &[(&str, &str)] = &[("element", "fields"), ("enum", "values")];

/// The header below which all `names` would be known.
pub(super) fn header_for(names: &[&str]) -> Option<(&'static str, &'static language::Table)> {
    let knows = |table: &language::Table| names.iter().all(|name| table.key(name).is_some());
    let mut tables = HEADERS.iter().filter_map(|header| Some((header.text, header.table?)));
    tables.find(|(_, table)| knows(table))
}

/// The key among `free` that says what `name` says in other languages.
pub(super) fn synonym<'a>(name: &str, free: &[&'a str]) -> Option<&'a str> {
    let plain = name.replace('_', "-");
    let (_, keys) = SYNONYMS.iter().find(|(word, _)| *word == plain)?;
    keys.iter().find_map(|key| free.iter().copied().find(|free| free == key))
}

/// Keys of one table that the language does not have.
///
/// It knows the table; the keys are given one by one.
pub(super) struct UnknownKeys<'a, 't> {
    pub(super) context: &'a Context<'t>,
    pub(super) definition: &'static language::Table,
    /// Where the table stands.
    pub(super) span: Span,
    /// Keys that it can have.
    pub(super) known: Vec<&'static str>,
}

impl UnknownKeys<'_, '_> {
    /// Reports a key that has moved. The answer is whether it is one.
    pub(super) fn moved(&self, item: Item<'_>) -> bool {
        let name = item.key.get_ref().as_ref();
        let Some((.., now)) = MOVED.iter().find(|(table, key, _)| *table == self.definition.id && *key == name) else {
            return false;
        };
        let span = self.context.span(item.key.span());
        self.context.report(self.diagnostic(item).help(format!("it is called `{now}` now")).replace(span, *now));
        true
    }

    fn diagnostic(&self, item: Item<'_>) -> Diagnostic {
        let (what, name) = (self.definition.what, item.key.get_ref());
        let span = self.context.span(item.key.span());
        rule::UNKNOWN_KEY.at(span, format!("unknown key `{name}` in {what}")).label("not a known key")
    }

    /// Reports a key that was meant to be `meant`; `sure` may be written without asking.
    pub(super) fn misspelt(&self, item: Item<'_>, meant: &str, sure: Option<&str>) {
        let diagnostic = self.diagnostic(item).help(format!("did you mean `{meant}`?"));
        self.context.report(diagnostic.rename(self.context.span(item.key.span()), sure));
    }

    /// Reports names that quotes make one, such as `["operation.get"]`. The answer is whether it is such a key.
    pub(super) fn quoted(&self, item: Item<'_>) -> bool {
        let name = item.key.get_ref().as_ref();
        let is_quoted = self.context.raw(item.key.span()).starts_with(['"', '\'']);
        let begins = name.split_once('.').is_some_and(|(first, _)| self.known.contains(&first));
        if !is_quoted || !begins {
            return false;
        }
        let span = self.context.span(item.key.span());
        let diagnostic = self.diagnostic(item).help(format!("quotes make one name of it: write `{name}` without them"));
        self.context.report(diagnostic.replace(span, name));
        true
    }

    /// Reports keys that nothing is like. Where there are several, they probably belong to another table.
    pub(super) fn strange(&self, items: &[Item<'_>]) {
        let known: Vec<String> = self.known.iter().map(|key| format!("`{key}`")).collect();
        let known = format!("known in {}: {}", self.definition.what, known.join(", "));
        let Some((first, others)) = items.split_first() else { return };
        // Above an inline table stands no header.
        let is_inline = !self.context.begins_line(first.key.span().start);
        let header = self.missing_header(items).filter(|_| !is_inline);
        let mut diagnostic = self.diagnostic(*first);
        if let Some(note) = self.note(*first).filter(|_| others.is_empty()) {
            self.context.report(diagnostic.help(note));
            return;
        }
        if let Some(note) = self.statuses(items) {
            for other in others {
                diagnostic.add_occurrence(self.context.span(other.key.span()));
            }
            self.context.report(diagnostic.help(note));
            return;
        }
        if let Some(header) = &header {
            diagnostic = diagnostic.help(format!("if the header `{header}` is missing above, write it"));
        } else if !others.is_empty() && !is_inline {
            diagnostic = diagnostic.help("if a header is missing above the first, write it");
        }
        if !others.is_empty() {
            diagnostic.message = format!(
                "{} keys that are unknown in {}, from `{}` on",
                items.len(),
                self.definition.what,
                first.key.get_ref()
            );
        }
        for other in others {
            diagnostic.add_occurrence(self.context.span(other.key.span()));
        }
        self.context.report(diagnostic.help(known));
    }

    /// Bodies by their statuses have a key of their own.
    fn statuses(&self, items: &[Item<'_>]) -> Option<&'static str> {
        let is_status = |item: &Item<'_>| {
            let name = item.key.get_ref();
            name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_digit())
        };
        let answers = matches!(self.definition.id, "response" | "answer" | "body");
        (answers && items.iter().all(is_status))
            .then_some("bodies by their statuses stand in `responses`: `responses = { 200 = \"Item\", 204 = {} }`")
    }

    fn note(&self, item: Item<'_>) -> Option<String> {
        let name = item.key.get_ref().as_ref();
        let (_, note) = NOTES.iter().find(|(word, _)| *word == name)?;
        (self.definition.id != "resource").then(|| (*note).to_owned())
    }

    /// The header below which the keys would be known.
    fn missing_header(&self, items: &[Item<'_>]) -> Option<String> {
        let names: Vec<&str> = items.iter().map(|item| item.key.get_ref().as_ref()).collect();
        if let Some((header, _)) = header_for(&names).filter(|_| names.len() > 1) {
            return Some(header.to_owned());
        }
        let (_, inner) = INNER.iter().find(|(id, _)| *id == self.definition.id)?;
        let header = self.context.raw_at(self.span).trim();
        let name = header.strip_prefix('[')?.strip_suffix(']').filter(|name| !name.contains(['[', ']', '\n']))?;
        let all = items.iter().all(|item| matches!(item.value.get_ref(), DeValue::Table(_)));
        all.then(|| format!("[{name}.{inner}]"))
    }
}
