//! The versions that are kept, and what they make of version facts.
//!
//! In: the facts of one item and the first and last version that is kept. Out: whether the item exists in any of them,
//! and its facts without those that hold, or never hold, in all of them.

use crate::model::{Content, Field, Lifetime, Version};
use crate::source::Spanned;

/// The first and the last version that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) first: Version,
    pub(super) last: Version,
}

impl Window {
    /// Whether something is known to exist at any version of the window.
    pub(super) fn has(self, lifetime: &Lifetime) -> bool {
        // An upper bound after the window says nothing of the window; a client would refuse what has one.
        lifetime.first().is_none_or(|first| first <= self.last)
            && lifetime.until.as_ref().is_none_or(|until| self.first < until.value)
    }

    /// Whether `version` changes something inside the window.
    fn changes(self, version: &Spanned<Version>) -> bool {
        self.first < version.value && version.value <= self.last
    }

    /// Removes the gates that are open, or never shut, in the whole window.
    pub(super) fn lifetime(self, lifetime: &mut Lifetime) {
        let any = |lifetime: &Lifetime| {
            [&lifetime.since, &lifetime.seen, &lifetime.until, &lifetime.required_since, &lifetime.optional_since]
                .into_iter()
                .any(Option::is_some)
        };
        let had = any(lifetime);
        lifetime.since.take_if(|since| since.value <= self.first);
        lifetime.seen.take_if(|seen| seen.value <= self.first);
        lifetime.until.take_if(|until| self.last < until.value);
        lifetime.required_since.take_if(|since| !self.changes(since));
        lifetime.optional_since.take_if(|since| !self.changes(since));
        if had && !any(lifetime) {
            // It says where a fact comes from that is no longer told.
            lifetime.source = None;
        }
    }

    /// The same for a field, which may be required throughout the window or have one name in it.
    pub(super) fn field(self, field: &mut Field) {
        let required = field.lifetime.requires_at(field.required, self.first);
        self.lifetime(&mut field.lifetime);
        if field.lifetime.required_since.is_none() && field.lifetime.optional_since.is_none() {
            field.required = required;
        }
        // What tells the variants of an element apart is found by its name.
        if matches!(field.content, Content::Fixed(_)) {
            return;
        }
        let Some(was) = field.was.take_if(|was| was.until.value <= self.first || self.last < was.until.value) else {
            return;
        };
        let other =
            if was.until.value <= self.first { was.name } else { std::mem::replace(&mut field.name.value, was.name) };
        if !field.also.contains(&other) {
            field.also.push(other);
        }
        if field.lifetime.first().is_none() && field.lifetime.until.is_none() {
            field.lifetime.source = None;
        }
    }
}
