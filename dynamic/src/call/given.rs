//! Values as they were typed: `NAME=VALUE`, and values that stand elsewhere.
//!
//! In: arguments. Out: names and values, with a mark on those that nobody may see in what is printed. A value
//! `@env:NAME` stands in an environment variable, `@file:PATH` in a file.

use std::{env, fs};

use super::Usage;
use crate::value::Assignment;

/// Begins and ends the name of a value in what is printed instead of sent.
const BEGIN: char = '\u{e000}';
const END: char = '\u{e001}';

/// Holds a name with its value.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) name: String,
    pub(super) value: String,
    /// The value stands for one that is not read, since nothing is sent.
    pub(super) is_placeholder: bool,
    /// The value was typed as it is.
    pub(super) is_visible: bool,
}

impl Given {
    /// Reads `NAME=VALUE`. Where nothing is sent, secrets that stand elsewhere are not read: a mark stands for them.
    pub(super) fn parse(text: &str, what: &str, is_sent: bool) -> Result<Self, Usage> {
        let (name, value) =
            text.split_once('=').ok_or_else(|| Usage(format!("`{text}` is no {what}: give it as NAME=VALUE")))?;
        Self::of(name, value, is_sent)
    }

    /// Reads a value.
    pub(super) fn of(name: &str, value: &str, is_sent: bool) -> Result<Self, Usage> {
        let name = name.trim().to_owned();
        let elsewhere = |value, is_placeholder| Self { name: name.clone(), value, is_placeholder, is_visible: false };
        if let Some(variable) = value.strip_prefix("@env:") {
            if !is_sent {
                return Ok(elsewhere(placeholder(variable), true));
            }
            let value = env::var(variable);
            return value
                .map(|value| elsewhere(value, false))
                .map_err(|_| Usage(format!("the environment variable `{variable}` is not set")));
        }
        if let Some(path) = value.strip_prefix("@file:") {
            if !is_sent {
                let name: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
                return Ok(elsewhere(placeholder(&name.to_ascii_uppercase()), true));
            }
            let value = fs::read_to_string(path);
            return value
                .map(|value| elsewhere(value.trim_end_matches(['\n', '\r']).to_owned(), false))
                .map_err(|error| Usage(format!("cannot read `{path}`: {error}")));
        }
        Ok(Self { name, value: value.to_owned(), is_placeholder: false, is_visible: true })
    }

    /// As a value of a field.
    pub(super) fn into_assignment(self) -> Assignment {
        let path = self.name.split('.').map(str::to_owned).collect();
        let Self { value: text, is_placeholder, is_visible, .. } = self;
        Assignment { path, text, is_placeholder, is_visible }
    }
}

/// What stands for the value of a variable.
pub(super) fn placeholder(variable: &str) -> String {
    format!("{BEGIN}{variable}{END}")
}

/// Gives a text with `show` of the variable's name in the place of each mark.
pub(super) fn replaced(text: &str, show: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(BEGIN) {
        let (name, after) = behind.split_once(END).unwrap_or((behind, ""));
        out += before;
        out += &show(name);
        rest = after;
    }
    out + rest
}

/// The same for an address, where the mark is encoded.
pub(super) fn replaced_in_url(url: &str, show: impl Fn(&str) -> String) -> String {
    let decoded = url.replace("%EE%80%80", &BEGIN.to_string()).replace("%EE%80%81", &END.to_string());
    replaced(&decoded, show)
}
