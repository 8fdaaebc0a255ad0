//! The runtime's tables of a described service, made while the program runs.
//!
//! In: a checked model. Out: the catalog that generated code would have as statics, so that client, server and engine
//! work by it as they are. A process makes the tables of a service once and keeps them until it ends; nothing here is
//! ever given back.

mod operations;
mod parameters;
mod service;
mod shapes;

pub(crate) use service::Tables;

/// Keeps a value until the process ends.
fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// Keeps a list until the process ends.
fn keep_all<T>(values: impl IntoIterator<Item = T>) -> &'static [T] {
    Vec::leak(values.into_iter().collect())
}

/// Keeps a text until the process ends.
fn keep_text(text: &str) -> &'static str {
    if text.is_empty() { "" } else { String::leak(text.to_owned()) }
}

/// Keeps texts until the process ends.
fn keep_texts(texts: &[String]) -> &'static [&'static str] {
    keep_all(texts.iter().map(|text| keep_text(text)))
}

/// Sets the version facts of a table, by the setters that all tables have.
macro_rules! with_availability {
    ($table:expr, $facts:expr) => {{
        let (mut table, facts): (_, &xms_codegen::model::Availability) = ($table, $facts);
        if let Some(version) = &facts.since {
            table = table.since(version.value);
        }
        if let Some(version) = &facts.seen {
            table = table.seen(version.value);
        }
        if let Some(version) = &facts.until {
            table = table.until(version.value);
        }
        if let Some(version) = &facts.required_since {
            table = table.required_since(version.value);
        }
        if let Some(version) = &facts.optional_since {
            table = table.optional_since(version.value);
        }
        table
    }};
}
use with_availability;
