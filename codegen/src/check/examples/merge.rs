//! Reports about examples that come from one mistake, put together.
//!
//! In: everything that was found in examples. Out: one report for a field, an element or a version that many examples
//! contradict, with their places. Nothing is judged here.

use std::collections::HashMap;

use xms_facts::Version;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::rule;
use crate::source::{Sources, Span};

/// Rules whose reports, where they say the same of several examples, are probably one mistake in the description.
const MERGED: &[&str] = &[
    rule::EXAMPLE_ROOT.code,
    rule::EXAMPLE_UNKNOWN_PART.code,
    rule::EXAMPLE_VALUE.code,
    rule::EXAMPLE_INCOMPLETE.code,
    rule::EXAMPLE_TWICE.code,
    rule::EXAMPLE_PARAMETER.code,
    rule::EXAMPLE_LIMIT.code,
    rule::EXAMPLE_CONSTANT.code,
];

/// What reports share that come from one mistake.
#[derive(PartialEq, Eq, Hash)]
enum Key<'a> {
    /// What is described there.
    Subject(&'static str, Span),
    /// The words.
    Message(&'static str, &'a str),
}

/// One report for all places that the same is said of.
pub(super) fn merged(found: &Diagnostics) -> Vec<Diagnostic> {
    let mut unique: Vec<Diagnostic> = Vec::new();
    // For lookup only.
    let mut first: HashMap<Key<'_>, usize> = HashMap::new();
    for item in found {
        let key = match item.about {
            Some(span) => Some(Key::Subject(item.code, span)),
            None => MERGED.contains(&item.code).then_some(Key::Message(item.code, &item.message)),
        };
        let known = key.as_ref().and_then(|key| first.get(key)).copied();
        let Some(index) = known else {
            first.extend(key.map(|key| (key, unique.len())));
            unique.push(item.clone());
            continue;
        };
        let first = &mut unique[index];
        // Each brings its own fixes: an element has two tags.
        let mut fixes = std::mem::take(&mut first.fixes);
        if first.message == item.message {
            first.add_occurrence(item.span);
        } else {
            first.add_location(item.span, &format!("{}, too", item.label));
        }
        fixes.extend(item.fixes.iter().cloned());
        first.fixes = fixes;
    }
    unique
}

/// What was found in one example, where all that is too new for its version is one mistake: that version.
pub(super) fn of_one_example(found: Diagnostics, sources: &Sources, version: Version) -> Vec<Diagnostic> {
    let mut unique: Vec<Diagnostic> = Vec::new();
    let mut newest: Option<(usize, Version)> = None;
    for item in found {
        let Some(since) = begins(&item, sources).filter(|since| *since > version) else {
            unique.push(item);
            continue;
        };
        match &mut newest {
            None => {
                newest = Some((unique.len(), since));
                unique.push(item);
            }
            Some((first, newest)) => {
                *newest = since.max(*newest);
                if let Some(first) = unique.get_mut(*first) {
                    first.add_location(item.span, &format!("only from {since} on"));
                    first.help = vec![format!("use {newest} or a later version for the example, or leave them out")];
                }
            }
        }
    }
    unique
}

/// The version from which on something exists that an example has too early.
fn begins(item: &Diagnostic, sources: &Sources) -> Option<Version> {
    let place = item.about.filter(|_| item.code == rule::EXAMPLE_NOT_AT_VERSION.code)?;
    sources.text(place.file).get(place.range())?.trim_matches(['"', '\'']).parse().ok()
}
