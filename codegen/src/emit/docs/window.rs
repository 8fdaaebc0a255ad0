//! The versions in which a thing exists.
//!
//! In: availabilities of items, and what reaches them. Out: windows, which pages carry as attributes so that the picker can
//! tell what is there. What a reader is told in words is not decided here.

use xms_facts::Version;

use crate::model::{Availability, Model, Type};

/// When a thing exists, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Window {
    /// Not before.
    pub(super) since: Option<Version>,
    /// Surely from here on; between `since` and this, perhaps. Only where it is later than `since`.
    pub(super) seen: Option<Version>,
    /// No longer from here on.
    pub(super) until: Option<Version>,
}

impl Window {
    /// What an item says of itself.
    pub(super) fn of(availability: &Availability) -> Self {
        let value = |version: &Option<crate::source::Spanned<Version>>| version.as_ref().map(|version| version.value);
        Self { since: value(&availability.since), seen: value(&availability.seen), until: value(&availability.until) }
    }

    /// An element or enum, by what it says of itself and by the operations that reach it.
    pub(super) fn of_type(model: &Model, item: &Type) -> Self {
        let known = item.known();
        let operations = item.reach.operations.iter().map(|&id| &model[id].availability);
        // Where an operation says so, it is no mere upper bound, though others may say less.
        let documented =
            operations.filter_map(|availability| availability.since.as_ref()).any(|since| Some(since.value) == known);
        let since = if documented { known } else { item.since() };
        let own = Self { since, seen: known, until: Self::of(&item.availability).until };
        let ends: Option<Vec<Version>> =
            item.reach.operations.iter().map(|&id| Self::of(&model[id].availability).until).collect();
        let reached = Self { until: ends.and_then(|ends| ends.into_iter().max()), ..Self::default() };
        own.within(reached)
    }

    /// From that version on.
    pub(super) fn from(version: Version) -> Self {
        Self { since: Some(version), ..Self::default() }
    }

    /// Before that version.
    pub(super) fn before(version: Version) -> Self {
        Self { until: Some(version), ..Self::default() }
    }

    /// As a part of something that has the window `outer`.
    pub(super) fn within(self, outer: Self) -> Self {
        let since = self.since.max(outer.since);
        let seen = self.seen.max(outer.seen).filter(|&seen| since.is_none_or(|since| since < seen));
        let until = match (self.until, outer.until) {
            (Some(own), Some(outer)) => Some(own.min(outer)),
            (own, outer) => own.or(outer),
        };
        Self { since, seen, until }
    }

    /// The first version of which it is known, documented or not.
    pub(super) fn first(self) -> Option<Version> {
        self.seen.or(self.since)
    }
}

#[cfg(test)]
mod tests {
    use xms_facts::Version;

    use super::Window;

    fn version(year: u16) -> Option<Version> {
        Some(Version::new(year, 1, 1))
    }

    #[test]
    fn a_part_is_never_there_without_the_whole() {
        let outer = Window { since: version(2013), seen: None, until: version(2016) };
        assert_eq!(Window::default().within(outer), outer);
        let part = Window { since: None, seen: version(2014), until: version(2015) };
        assert_eq!(part.within(outer), Window { since: version(2013), seen: version(2014), until: version(2015) });
        let early = Window { since: None, seen: version(2012), until: None };
        assert_eq!(early.within(outer), outer);
    }
}
