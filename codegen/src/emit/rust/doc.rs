//! Comments as attributes.
//!
//! In: a comment. Out: `#[doc = "…"]` for each of its lines, which the printer writes as `///` or `//!`. What the comment
//! says is decided elsewhere.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::prose::Comment;

/// Columns of a line, its indentation included.
const COLUMNS: usize = 100;
/// Columns of the sign in front of a line, with the space behind it.
const SIGN: usize = 4;

/// Where a comment stands: how far in.
#[derive(Clone, Copy, Debug)]
pub(super) enum Depth {
    /// On an item of a module.
    Item,
    /// On a member of an item, or on an item in a macro.
    Member,
    /// On a member of an item in a macro.
    MemberInside,
}

impl Depth {
    fn columns(self) -> usize {
        let indentation = match self {
            Self::Item => 0,
            Self::Member => 4,
            Self::MemberInside => 8,
        };
        COLUMNS - SIGN - indentation
    }
}

/// Gives the comment of what stands behind it.
pub(super) fn outer(comment: &Comment, depth: Depth) -> TokenStream {
    let lines = lines(comment, depth.columns());
    quote!(#(#[doc = #lines])*)
}

/// Gives the comment of the module it stands in.
pub(super) fn inner(comment: &Comment) -> TokenStream {
    let lines = lines(comment, Depth::Item.columns());
    quote!(#(#![doc = #lines])*)
}

/// Gives a comment of one sentence of ours.
pub(super) fn sentence(text: &str, depth: Depth) -> TokenStream {
    outer(Comment::new().markdown(text), depth)
}

fn lines(comment: &Comment, columns: usize) -> Vec<String> {
    let line = |line: String| {
        // A control character has no place in a comment of Rust; blanks stand in code, where they are blanks.
        let sign = |c: char| if matches!(c, '\n' | '\t') { ' ' } else { '\u{fffd}' };
        let line: String = line.chars().map(|c| if c.is_control() { sign(c) } else { c }).collect();
        if line.is_empty() { line } else { format!(" {line}") }
    };
    comment.lines_within(columns).into_iter().map(line).collect()
}
