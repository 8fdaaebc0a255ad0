//! Values of another kind than their key takes.
//!
//! In: a key with its value, and the kind that the key takes. Out: X0103, with how to write it where that can be guessed,
//! and a fix where only one thing can be meant.

use toml::de::DeValue;

use super::{Context, Item, integer};
use crate::diagnostic::Diagnostic;
use crate::language::{Kind, ValueKind};
use crate::rule;
use crate::source::Span;

impl Context<'_> {
    /// Reports that `item` should hold what `expected` says, and how to write it, where that can be guessed.
    pub(in crate::parse) fn wrong_kind(&self, item: Item<'_>, expected: ValueKind) {
        self.report_kind(item, expected, "");
    }

    /// The same of a key that takes `kind`; `example` is how it is written, or empty.
    pub(super) fn wrong_kind_like(&self, item: Item<'_>, kind: Kind, example: &str) {
        self.report_kind(item, kind.value_kind(), &like(kind, example));
    }

    /// The same of a text that looks like `like`; empty where it can be any.
    fn report_kind(&self, item: Item<'_>, expected: ValueKind, like: &str) {
        let range = item.value.span();
        let (raw, span) = (self.raw(range.clone()), self.span(range));
        let (key, value) = (item.key.get_ref(), item.value.get_ref());
        let found = kind_of(value);
        let diagnostic = rule::WRONG_KIND_OF_VALUE
            .at(span, format!("expected {expected} as the value of `{key}`, found {found}"))
            .label(format!("this is {found}"));
        let inner = value.as_str().unwrap_or("");
        let report = match expected {
            ValueKind::String if !like.is_empty() => diagnostic.help(format!("write {like}")),
            ValueKind::String if is_plain(found) => {
                diagnostic.help(format!("write it in quotes: \"{raw}\"")).replace(span, format!("\"{raw}\""))
            }
            ValueKind::Boolean if matches!(inner, "true" | "false") => without_quotes(diagnostic, span, inner),
            ValueKind::Integer | ValueKind::Integers if inner.parse::<i64>().is_ok() => {
                without_quotes(diagnostic, span, inner)
            }
            ValueKind::Strings if found == ValueKind::String => {
                diagnostic.help(format!("write it in brackets: [{raw}]")).replace(span, format!("[{raw}]"))
            }
            ValueKind::String if found == ValueKind::Array => {
                diagnostic.help("only one value can stand here: remove the brackets")
            }
            ValueKind::Table if raw.starts_with("[[") => {
                diagnostic.help("write one pair of brackets: only the headers of examples have two")
            }
            ValueKind::Tables if raw.starts_with('[') && found == ValueKind::Table => {
                diagnostic.help(format!("write two pairs of brackets: `[{raw}]`"))
            }
            ValueKind::Table => diagnostic.help(format!("write `{key} = {{ … }}`, or a table of its own")),
            _ => diagnostic.help(format!("write {expected}, such as `{key} = {}`", example(expected))),
        };
        self.report(report);
    }
}

fn without_quotes(diagnostic: Diagnostic, span: Span, inner: &str) -> Diagnostic {
    diagnostic.help(format!("write it without quotes: `{inner}`")).replace(span, inner)
}

/// How a value of the kind `expected` may look.
fn example(expected: ValueKind) -> &'static str {
    match expected {
        ValueKind::Boolean | ValueKind::BooleanOrTable => "true",
        ValueKind::Strings => "[\"…\"]",
        ValueKind::Integer | ValueKind::Integers => "200",
        _ => "\"…\"",
    }
}

/// The kind of a value that was written.
pub(super) fn kind_of(value: &DeValue<'_>) -> ValueKind {
    match value {
        DeValue::String(_) => ValueKind::String,
        DeValue::Integer(_) if integer(value).is_none() => ValueKind::LargeInteger,
        DeValue::Integer(_) => ValueKind::Integer,
        DeValue::Float(_) => ValueKind::Float,
        DeValue::Boolean(_) => ValueKind::Boolean,
        DeValue::Datetime(_) => ValueKind::Date,
        DeValue::Array(_) => ValueKind::Array,
        DeValue::Table(_) => ValueKind::Table,
    }
}

/// Neither string nor collection: quotes around it make a string of it. A boolean in quotes is hardly what was meant.
fn is_plain(kind: ValueKind) -> bool {
    matches!(kind, ValueKind::Integer | ValueKind::LargeInteger | ValueKind::Float | ValueKind::Date)
}

/// How a text is written that cannot be any text.
fn like(kind: Kind, example: &str) -> String {
    match kind {
        Kind::Word(words) => {
            let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
            format!("one of {}", words.join(", "))
        }
        Kind::Spelt(_) if !example.is_empty() => format!("it as a string, such as `{example}`"),
        _ => String::new(),
    }
}
