//! When something exists, and the rules that follow.
//!
//! In: the version facts of a description, as generated tables hold them. Out: answers for one version. Nothing here
//! decides what happens then; that is the encoder's and the decoder's part.

use crate::Version;

/// Describes in which versions an operation, field, parameter or value exists, and in which it is required.
///
/// Tables hold it; [`at`](Self::at) and [`requires`](Self::requires) answer for one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Availability {
    /// Names the version from which on it exists; `None` when it always has.
    pub since: Option<Version>,
    /// Says whether `since` is documented. Where it is not, `since` is an upper bound: the thing was seen at that
    /// version and may be older.
    pub documented: bool,
    /// Names the version from which on it is gone.
    pub until: Option<Version>,
    /// Names the version from which on it is required; before, it is optional.
    pub required_since: Option<Version>,
    /// Names the version from which on it is no longer required.
    pub optional_since: Option<Version>,
}

/// Answers whether a version has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// The version has it.
    Exists,
    /// The version is too old: it comes later.
    TooNew {
        /// Names the version that decides.
        since: Version,
        /// Says whether that version is documented; where it is not, it is an upper bound.
        documented: bool,
    },
    /// The version is too new: it is gone.
    Gone {
        /// Names the version that decides.
        until: Version,
    },
}

impl Availability {
    /// Describes what exists in every version.
    pub const ALWAYS: Self =
        Self { since: None, documented: true, until: None, required_since: None, optional_since: None };

    /// Sets the documented version from which on it exists.
    pub const fn since(mut self, version: Version) -> Self {
        self.since = Some(version);
        self
    }

    /// Sets a version at which it was seen: it may be older.
    pub const fn seen(mut self, version: Version) -> Self {
        self.since = Some(version);
        self.documented = false;
        self
    }

    /// Sets the version from which on it is gone.
    pub const fn until(mut self, version: Version) -> Self {
        self.until = Some(version);
        self
    }

    /// Sets the version from which on it is required.
    pub const fn required_since(mut self, version: Version) -> Self {
        self.required_since = Some(version);
        self
    }

    /// Sets the version from which on it is no longer required.
    pub const fn optional_since(mut self, version: Version) -> Self {
        self.optional_since = Some(version);
        self
    }

    /// Says whether it exists in every version and is never more or less required.
    pub const fn is_always(&self) -> bool {
        self.since.is_none() && self.until.is_none() && self.required_since.is_none() && self.optional_since.is_none()
    }

    /// Answers whether `version` has it.
    pub fn at(&self, version: Version) -> Presence {
        match (self.since, self.until) {
            (Some(since), _) if version < since => Presence::TooNew { since, documented: self.documented },
            (_, Some(until)) if version >= until => Presence::Gone { until },
            _ => Presence::Exists,
        }
    }

    /// Says whether something that is `required` at all is required at `version`. Without a version, only what every
    /// version requires is required.
    pub fn requires(&self, required: bool, version: Option<Version>) -> bool {
        let Some(version) = version else { return required && self.is_always() };
        self.is_required_at(required, version) && self.at(version) == Presence::Exists
    }

    /// Says whether something that is `required` at all must be there at `version`, if it exists then.
    pub fn is_required_at(&self, required: bool, version: Version) -> bool {
        match (self.required_since, self.optional_since) {
            (None, None) => required,
            (Some(required), None) => version >= required,
            (None, Some(optional)) => version < optional,
            (Some(required), Some(optional)) if required < optional => required <= version && version < optional,
            // First optional, then required again.
            (Some(required), Some(optional)) => version < optional || version >= required,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const V1: Version = Version::new(2013, 1, 1);
    const V2: Version = Version::new(2014, 1, 1);
    const V3: Version = Version::new(2015, 1, 1);

    #[test]
    fn exists_from_since_to_before_until() {
        let availability = Availability { since: Some(V2), until: Some(V3), ..Availability::ALWAYS };
        assert_eq!(availability.at(V1), Presence::TooNew { since: V2, documented: true });
        assert_eq!(availability.at(V2), Presence::Exists);
        assert_eq!(availability.at(V3), Presence::Gone { until: V3 });
    }

    #[test]
    fn is_required_only_where_it_exists_and_the_facts_say_so() {
        let newer = Availability { since: Some(V2), ..Availability::ALWAYS };
        assert_eq!([V1, V2].map(|v| newer.requires(true, Some(v))), [false, true]);
        assert!(!newer.requires(true, None) && Availability::ALWAYS.requires(true, None));
        let changing = Availability { required_since: Some(V2), optional_since: Some(V3), ..Availability::ALWAYS };
        assert_eq!([V1, V2, V3].map(|v| changing.requires(false, Some(v))), [false, true, false]);
        let again = Availability { required_since: Some(V3), optional_since: Some(V2), ..Availability::ALWAYS };
        assert_eq!([V1, V2, V3].map(|v| again.requires(false, Some(v))), [true, false, true]);
        let no_longer = Availability { optional_since: Some(V2), ..Availability::ALWAYS };
        assert_eq!([V1, V2].map(|v| no_longer.requires(false, Some(v))), [true, false]);
    }
}
