//! The diagnostics of a file, with those that are one put together.
//!
//! In: findings, in the order in which they come. Out: the same in that order, but a key that is wrong in the same way in
//! several tables is said once, with all its places. Nothing is judged here.

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;
use crate::rule;

/// Rules of which the same is said once.
const MERGED: &[&str] = &[rule::UNKNOWN_KEY.code, rule::WRONG_KIND_OF_VALUE.code];

/// What findings share that are one: code, message, label, and whether they have a fix. A place without one is left to
/// the author, and takes nothing from the others.
type Identity = (&'static str, String, String, bool);

/// The diagnostics of one file.
#[derive(Debug, Default)]
pub(super) struct MergedDiagnostics {
    items: Vec<Diagnostic>,
    /// The first of those that are one. For lookup only.
    first: HashMap<Identity, usize>,
}

impl MergedDiagnostics {
    /// Takes in a finding.
    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        if MERGED.contains(&diagnostic.code) {
            let fixable = !diagnostic.fixes.is_empty();
            let same = (diagnostic.code, diagnostic.message.clone(), diagnostic.label.clone(), fixable);
            let next = self.items.len();
            let index = *self.first.entry(same).or_insert(next);
            if let Some(known) = self.items.get_mut(index) {
                known.merge(diagnostic);
                return;
            }
        }
        self.items.push(diagnostic);
    }

    /// All of them.
    pub(super) fn into_all(self) -> Vec<Diagnostic> {
        self.items
    }
}
