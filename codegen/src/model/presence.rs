//! What exists and what is required at a version.
//!
//! In: the version facts of an item. Out: answers for one version, and whether a field is in every value of its element.
//! Nothing is reported or changed here.

use xms_facts::{Presence, Version};

use super::{Availability, Content, Field, Type};

use crate::source::Spanned;

impl Availability {
    /// Returns the same facts without their places, as the runtime has them; `seen` counts as `since`.
    pub fn facts(&self) -> xms_facts::Availability {
        let version = |version: &Option<Spanned<Version>>| version.as_ref().map(|version| version.value);
        let mut facts = xms_facts::Availability::ALWAYS;
        facts.since = self.first();
        facts.documented = self.since.is_some() || self.seen.is_none();
        facts.until = version(&self.until);
        facts.required_since = version(&self.required_since);
        facts.optional_since = version(&self.optional_since);
        facts
    }

    /// Returns whether it is known to exist at `version`; `seen` counts as `since`, as it does for a client.
    pub fn exists_at(&self, version: Version) -> bool {
        self.facts().at(version) == Presence::Exists
    }

    /// Returns whether it is required at `version`; `required` holds where no version changes that.
    pub fn requires_at(&self, required: bool, version: Version) -> bool {
        self.facts().is_required_at(required, version)
    }
}

impl Field {
    /// Returns whether it must be there at `version`, if it exists at all.
    pub fn is_required_at(&self, version: Version) -> bool {
        self.availability.requires_at(self.required || matches!(self.content, Content::Fixed(_)), version)
    }

    /// Returns whether it is in every value of `owner`, at any version that has the element, so that Rust can insist on
    /// it.
    pub fn is_always(&self, owner: &Type) -> bool {
        let availability = &self.availability;
        let stays = availability.required_since.is_none()
            && availability.optional_since.is_none()
            && availability.until.is_none();
        self.required
            && stays
            && availability.first().is_none_or(|first| owner.since().is_some_and(|since| first <= since))
    }
}

#[cfg(test)]
mod tests {
    use xms_facts::Version;

    use crate::model::Availability;
    use crate::source::{Span, Spanned};

    fn version(year: u16) -> Version {
        Version::new(year, 1, 1)
    }

    fn at(year: u16) -> Option<Spanned<Version>> {
        Some(Spanned::new(version(year), Span::default()))
    }

    fn required(availability: &Availability) -> Vec<u16> {
        (2011..2016).filter(|&year| availability.requires_at(false, version(year))).collect()
    }

    #[test]
    fn what_is_required_changes_with_versions() {
        let both = |required, optional| Availability {
            required_since: required,
            optional_since: optional,
            ..Availability::default()
        };
        assert_eq!(required(&both(at(2013), None)), [2013, 2014, 2015]);
        assert_eq!(required(&both(None, at(2013))), [2011, 2012]);
        assert_eq!(required(&both(at(2012), at(2014))), [2012, 2013]);
        assert_eq!(required(&both(at(2014), at(2012))), [2011, 2014, 2015]);
    }

    #[test]
    fn an_upper_bound_counts_as_the_beginning() {
        let availability = Availability { seen: at(2012), until: at(2014), ..Availability::default() };
        let years: Vec<u16> = (2011..2016).filter(|&year| availability.exists_at(version(year))).collect();
        assert_eq!(years, [2012, 2013]);
    }
}
