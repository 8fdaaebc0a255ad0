//! The rules of the language: what each code means.
//!
//! In: nothing. Out: one constant [`Rule`] for every code that a diagnostic can have, grouped by subject, each with the
//! page that `xms explain` shows. Stages report by them, such as `rule::UNKNOWN_TYPE.at(span, …)`. Which of them a
//! description breaks is for the stages to say; nothing here looks at one.

mod allowances;
mod documentation;
mod examples;
mod names;
mod operations;
mod reading;
mod versions;

pub use allowances::*;
pub use documentation::*;
pub use examples::*;
pub use names::*;
pub use operations::*;
pub use reading::*;
pub use versions::*;

use crate::diagnostic::{Diagnostic, Severity};
use crate::nearest::nearest;
use crate::source::Span;

/// Describes a rule that descriptions are held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its code, such as `X0301`; never given to another rule.
    pub code: &'static str,
    /// Its name, such as `unknown-version`.
    pub name: &'static str,
    /// What it is about.
    pub group: Group,
    /// How bad it is to break it.
    pub severity: Severity,
    /// What is wrong when it is broken, in a few words.
    pub title: &'static str,
    /// What is wrong, why it matters, how it looks and how it should: Markdown.
    pub page: &'static str,
}

impl Rule {
    /// Reports that the text at `span` breaks the rule; `message` says how, in one sentence without a full stop.
    pub fn at(&self, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(self.code, self.severity, span, message)
    }

    /// Returns whether `allow` can hide what it reports.
    pub fn may_be_allowed(&self) -> bool {
        self.severity == Severity::Warning && self.group != Group::Allowances
    }
}

/// Names what rules are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Files, syntax, keys and the spelling of values.
    Reading,
    /// What things are called and what they refer to; what elements and fields can be.
    Names,
    /// When things exist.
    Versions,
    /// Requests and answers.
    Operations,
    /// Wire examples.
    Examples,
    /// Prose.
    Documentation,
    /// `allow`.
    Allowances,
}

impl Group {
    /// Lists all groups, in the order of their codes.
    pub const ALL: [Self; 7] = [
        Self::Reading,
        Self::Names,
        Self::Versions,
        Self::Operations,
        Self::Examples,
        Self::Documentation,
        Self::Allowances,
    ];

    /// Returns what it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Names => "names",
            Self::Versions => "versions",
            Self::Operations => "operations",
            Self::Examples => "examples",
            Self::Documentation => "documentation",
            Self::Allowances => "allowances",
        }
    }

    /// Lists its rules, by code.
    pub fn rules(self) -> &'static [Rule] {
        match self {
            Self::Reading => READING,
            Self::Names => NAMES,
            Self::Versions => VERSIONS,
            Self::Operations => OPERATIONS,
            Self::Examples => EXAMPLES,
            Self::Documentation => DOCUMENTATION,
            Self::Allowances => ALLOWANCES,
        }
    }
}

/// Lists all rules, by code.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    Group::ALL.into_iter().flat_map(Group::rules)
}

/// Finds the rule with that code or name; letter case does not count.
pub fn find(wanted: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code.eq_ignore_ascii_case(wanted) || rule.name.eq_ignore_ascii_case(wanted))
}

/// Finds the code or name that was probably meant.
pub fn meant(wanted: &str) -> Option<&'static str> {
    nearest(wanted, all().map(|rule| rule.name).chain(all().map(|rule| rule.code)))
}

/// The rules of the group `$group`: a constant for each, and the list of them.
macro_rules! rules {
    ($group:ident as $list:ident: $($constant:ident = $code:literal $severity:ident $name:literal $title:literal;)*) => {
        $(
            #[doc = concat!("Names the rule ", $code, ": ", $title, ".")]
            pub const $constant: $crate::rule::Rule = $crate::rule::Rule {
                code: $code,
                name: $name,
                group: $crate::rule::Group::$group,
                severity: $crate::diagnostic::Severity::$severity,
                title: $title,
                page: include_str!(concat!("../../rules/", $code, ".md")),
            };
        )*

        /// The rules of this group.
        pub(super) const $list: &[$crate::rule::Rule] = &[$($constant),*];
    };
}
use rules;

#[cfg(test)]
mod tests {
    use super::{all, find, meant};

    #[test]
    fn codes_rise_and_names_are_unique() {
        let rules: Vec<_> = all().collect();
        assert!(rules.windows(2).all(|pair| pair[0].code < pair[1].code));
        for (index, rule) in rules.iter().enumerate() {
            assert!(rules[..index].iter().all(|other| other.name != rule.name), "{}", rule.name);
            assert!(rule.page.starts_with(&format!("# {}: {}\n", rule.code, rule.name)), "{}", rule.code);
        }
    }

    #[test]
    fn found_by_code_and_by_name() {
        assert_eq!(find("x0301").map(|rule| rule.name), Some("unknown-version"));
        assert_eq!(find("Unknown-Version").map(|rule| rule.code), Some("X0301"));
        assert_eq!((find("X9999"), meant("unknow-version")), (None, Some("unknown-version")));
    }
}
