//! Changes of version facts.
//!
//! In: the facts of an item in both states, and the versions at which it could occur. Out: a change where it exists at
//! other versions, or is deprecated.

use xms_facts::Version;

use super::{Effect, Location, Walk, range_text};
use crate::model::{Availability, Type};

/// Something with version facts, in both states.
pub(super) struct AvailabilityChange<'a> {
    pub(super) subject: &'a str,
    pub(super) location: Location,
    /// Facts before and after.
    pub(super) facts: (&'a Availability, &'a Availability),
    /// The versions at which what it belongs to occurs.
    pub(super) versions: &'a [Version],
    /// Whether it is sent: what is only read is read at any version.
    pub(super) sent: bool,
}

impl Walk<'_> {
    /// The versions at which anything of a type of the old state occurs.
    pub(super) fn versions_of(&self, old: &Type) -> Vec<Version> {
        let since = old.since();
        let occurs = |version: &Version| since.is_none_or(|since| since <= *version);
        self.versions.iter().copied().filter(occurs).collect()
    }

    pub(super) fn availability_change(&mut self, item: &AvailabilityChange<'_>) {
        let (old, new) = item.facts;
        let source = |facts: &Availability| facts.source.as_ref().map(|source| source.value.clone());
        self.documentation(source(old) != source(new));
        self.deprecation(item);
        let (before, after) = (phrase(old), phrase(new));
        if before == after {
            return;
        }
        let at = |keep: &dyn Fn(Version) -> bool| -> Vec<Version> {
            item.versions.iter().copied().filter(|&version| keep(version)).collect()
        };
        let removed = at(&|version| old.exists_at(version) && !new.exists_at(version));
        let gained = at(&|version| !old.exists_at(version) && new.exists_at(version));
        let (effect, why) = match (removed.is_empty(), item.sent) {
            (false, true) => {
                (Effect::BOTH, format!("it is refused at {}, where it could be sent", range_text(&removed)))
            }
            (false, false) => (Effect::NONE, "answers are read whatever their version".to_owned()),
            (true, _) if gained.is_empty() => (Effect::NONE, "nothing changes at versions that were known".to_owned()),
            (true, true) => (Effect::NONE, format!("it can be used at {}, too", range_text(&gained))),
            (true, false) => (Effect::NONE, format!("it is expected at {}, too", range_text(&gained))),
        };
        self.push(effect, item.location, item.subject, format!("exists {after}, before {before}"), why);
    }

    fn deprecation(&mut self, item: &AvailabilityChange<'_>) {
        let (what, why) = match (&item.facts.0.deprecated, &item.facts.1.deprecated) {
            (None, Some(text)) => ("is deprecated", text.clone()),
            (Some(_), None) => ("is no longer deprecated", "it may be used again".to_owned()),
            (old, new) => {
                self.documentation(old != new);
                return;
            }
        };
        self.push(Effect::NONE, item.location, item.subject, what, why);
    }
}

/// When something exists, such as `since 2013-03-01 until 2014-06-01`.
fn phrase(availability: &Availability) -> String {
    let facts = [("since", &availability.since), ("seen", &availability.seen), ("until", &availability.until)];
    let facts = facts.into_iter().filter_map(|(word, version)| version.as_ref().map(|version| (word, version.value)));
    let text: Vec<String> = facts.map(|(word, version)| format!("{word} {version}")).collect();
    if text.is_empty() { "in any version".to_owned() } else { text.join(" ") }
}
