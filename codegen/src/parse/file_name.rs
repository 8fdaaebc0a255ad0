//! What services and resources are called.
//!
//! In: the names of folders and files. Out: X0107 for those that nothing can be called by. Names in descriptions are not
//! looked at: they have no place outside of texts.

use crate::diagnostic::Diagnostics;
use crate::rule;
use crate::source::{FileId, Sources, Span};

/// What a resource is called: its file, without the ending.
pub(super) fn of_resource(file: FileId, sources: &Sources) -> String {
    sources.path(file).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// X0107: such names stand in code, manifests, pages and the first lines of files.
pub(super) fn check(kind: &str, name: &str, file: FileId, diagnostics: &mut Diagnostics) {
    let sound = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if name.is_empty() || !name.bytes().all(sound) {
        let message = format!(
            "the {kind} `{}` has other signs in its name than letters, digits, `-` and `_`",
            name.escape_debug()
        );
        diagnostics.push(
            rule::FILE_NAME
                .at(Span::new(file, 0..0), message)
                .help(format!("rename the {kind}, such as to `sold-goods`")),
        );
    }
}
