//! Files made of a model, in memory.
//!
//! In: a model without errors. Out: paths and texts. Nothing here touches the disk.

#[cfg(feature = "site")]
pub mod docs;
mod json;
#[cfg(feature = "cli")]
pub mod openapi;
mod prose;
pub mod rust;
pub mod schema;

use std::collections::BTreeMap;
use std::path::PathBuf;

/// Texts by their path below the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<PathBuf, String>);

/// Takes the text of a file piece by piece, each of whole lines.
pub type TakePiece<'a> = &'a mut dyn FnMut(&str);

/// Gives the text of a file to what takes it.
pub type GiveText<'a> = &'a mut dyn FnMut(TakePiece<'_>);

/// Takes each file as it is made: its path below the output folder, and what gives its text.
pub type TakeFile<'a> = &'a (dyn Fn(PathBuf, GiveText<'_>) + Sync);

/// How the first line of a file begins, behind its comment sign.
pub const MARKER: &str = "Written by `xms ";

/// What the first line of a file says that `command` makes of `source`.
pub fn marker(command: &str, source: &str) -> String {
    // The folder that the descriptions stand in may be called anything; nothing of that ends a comment or its line.
    let source = source.replace(|c: char| !c.is_alphanumeric() && !"-_./ +@~(),".contains(c), "_");
    format!("Written by `{command}` from {source}; do not edit.")
}

/// The first line of a file of the SDK that is made of `source`; `comment` begins a comment.
pub fn first_line(comment: &str, source: &str) -> String {
    format!("{comment} {}", marker("xms generate", source))
}
