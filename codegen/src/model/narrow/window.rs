//! The versions that are kept, and what they make of version facts.
//!
//! In: the facts of one item and the first and last version that is kept. Out: whether the item exists in any of them,
//! and its facts without those that hold, or never hold, in all of them.

use xms_facts::Version;

use crate::model::{Availability, Content, Field, Rare, Was};
use crate::source::Spanned;

/// The first and the last version that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) first: Version,
    pub(super) last: Version,
}

impl Window {
    /// Whether something is known to exist at any version of the window.
    pub(super) fn has(self, availability: &Availability) -> bool {
        // An upper bound after the window says nothing of the window; a client would refuse what has one.
        availability.first().is_none_or(|first| first <= self.last)
            && availability.until.as_ref().is_none_or(|until| self.first < until.value)
    }

    /// Whether `version` changes something inside the window.
    fn changes(self, version: &Spanned<Version>) -> bool {
        self.first < version.value && version.value <= self.last
    }

    /// Removes the gates that are open, or never shut, in the whole window.
    pub(super) fn availability(self, availability: &mut Availability) {
        let any = |availability: &Availability| {
            [
                &availability.since,
                &availability.seen,
                &availability.until,
                &availability.required_since,
                &availability.optional_since,
            ]
            .into_iter()
            .any(Option::is_some)
        };
        let had = any(availability);
        availability.since.take_if(|since| since.value <= self.first);
        availability.seen.take_if(|seen| seen.value <= self.first);
        availability.until.take_if(|until| self.last < until.value);
        availability.required_since.take_if(|since| !self.changes(since));
        availability.optional_since.take_if(|since| !self.changes(since));
        if had && !any(availability) {
            // It says where a fact comes from that is no longer told.
            availability.source = None;
        }
    }

    /// The same where there are mostly none.
    pub(super) fn rare(self, availability: &mut Rare<Availability>) {
        if let Some(availability) = availability.written() {
            self.availability(availability);
        }
    }

    /// The same for a field, which may be required throughout the window or have one name in it.
    pub(super) fn field(self, field: &mut Field) {
        let required = field.availability.requires_at(field.required, self.first);
        self.rare(&mut field.availability);
        if field.availability.required_since.is_none() && field.availability.optional_since.is_none() {
            field.required = required;
        }
        // What tells the variants of an element apart is found by its name.
        if matches!(field.content, Content::Fixed(_)) {
            return;
        }
        let Some(was) = field.was.take_if(|was| was.until.value <= self.first || self.last < was.until.value) else {
            return;
        };
        let Was { name, until } = *was;
        let other = if until.value <= self.first { name } else { std::mem::replace(&mut field.tag, name) };
        if !field.also.contains(&other) {
            field.also.push(other);
        }
        if let Some(availability) = field.availability.written()
            && availability.first().is_none()
            && availability.until.is_none()
        {
            availability.source = None;
        }
    }
}
