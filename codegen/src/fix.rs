//! Setting right what can be set right without asking.
//!
//! In: texts. Out: the texts with the fixes of all findings that have one, again and again until none is left or it
//! would go on without end, and what was changed. All of it in memory: nothing here writes.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::diagnostic::{Diagnostics, Edit};
use crate::pipeline::{Input, Reading, examine};
use crate::source::{FileId, Sources, Span};

/// As often as texts are looked at again: a fix may bring another finding to light, which has a fix of its own.
const ROUNDS: usize = 8;

/// Describes a finding that was set right.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppliedFix {
    /// The file.
    pub path: PathBuf,
    /// Line at the time, from 1.
    pub line: usize,
    /// The rule.
    pub code: &'static str,
    /// What was wrong.
    pub message: String,
    /// What stood there and what stands there now, for each change.
    pub changes: Vec<(String, String)>,
}

/// Holds what came of fixing: the texts as they are now, and what was changed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Outcome {
    /// The texts as they are now, and what is still found in them.
    pub reading: Reading,
    /// What was set right, in the order in which it was.
    pub fixed: Vec<AppliedFix>,
}

/// Applies the fixes of all findings that have one, again and again until none is left.
pub fn fix(mut input: Input) -> Outcome {
    let mut fixed = Vec::new();
    let mut reading = examine(input.clone());
    for _ in 0..ROUNDS {
        let Some((sources, done)) = round(&reading.diagnostics, &reading.sources) else { break };
        fixed.extend(done);
        input.sources = sources;
        reading = examine(input.clone());
    }
    Outcome { reading, fixed }
}

/// Applies all fixes that do not touch each other; `None` when there is none.
pub fn round(diagnostics: &Diagnostics, sources: &Sources) -> Option<(Sources, Vec<AppliedFix>)> {
    let mut edits: Vec<Edit> = Vec::new();
    let mut taken = Taken::default();
    let mut fixed = Vec::new();
    for item in diagnostics.iter().filter(|item| !item.fixes.is_empty()) {
        let Some(own) = item.fixes.iter().map(|fix| fix.edit(sources)).collect::<Option<Vec<_>>>() else { continue };
        let among_own = own.iter().enumerate().any(|(index, edit)| own[..index].iter().any(|other| touch(other, edit)));
        if among_own || own.iter().any(|edit| taken.touches(edit)) {
            continue;
        }
        let was = |edit: &Edit| sources.get(edit.span.file).and_then(|text| text.get(edit.span.range())).unwrap_or("");
        fixed.push(AppliedFix {
            path: sources.path(item.span.file).to_owned(),
            line: sources.position(item.span.file, item.span.start).0,
            code: item.code,
            message: item.message.clone(),
            changes: own.iter().map(|edit| (was(edit).to_owned(), edit.text.clone())).collect(),
        });
        own.iter().for_each(|edit| taken.add(edit));
        edits.extend(own);
    }
    if fixed.is_empty() {
        return None;
    }
    Some((edited(sources, edits), fixed))
}

/// The texts with edits that do not touch each other.
pub(crate) fn edited(sources: &Sources, mut edits: Vec<Edit>) -> Sources {
    // From behind, so that places in front stay what they are.
    edits.sort_by_key(|edit| std::cmp::Reverse((edit.span.file, edit.span.start)));
    let mut changed = sources.clone();
    let files: Vec<FileId> = sources.files().map(|(file, _)| file).collect();
    for file in files {
        let mut own = edits.iter().filter(|edit| edit.span.file == file).peekable();
        if own.peek().is_none() {
            continue;
        }
        let mut text = sources.text(file).to_owned();
        for edit in own {
            text.replace_range(edit.span.range(), &edit.text);
        }
        changed.replace(file, text);
    }
    changed
}

/// The places of edits that do not touch each other.
#[derive(Default)]
struct Taken(BTreeMap<(FileId, u32), u32>);

impl Taken {
    fn add(&mut self, edit: &Edit) {
        self.0.insert((edit.span.file, edit.span.start), edit.span.end);
    }

    /// Whether an edit touches one of them, as [`touch`] says it.
    fn touches(&self, edit: &Edit) -> bool {
        let Span { file, start, end } = edit.span;
        // Only the last that begins in front of it can reach into it.
        let before = self.0.range((file, 0)..(file, start)).next_back();
        before.is_some_and(|(_, &other)| start < other)
            || self.0.contains_key(&(file, start))
            || (start < end && self.0.range((file, start)..(file, end)).next().is_some())
    }
}

fn touch(left: &Edit, right: &Edit) -> bool {
    let (one, two) = (left.span, right.span);
    one.file == two.file && (one.start == two.start || (one.start < two.end && two.start < one.end))
}
