//! What changed between two states of the descriptions, and whom it breaks.
//!
//! In: two models without errors. Out: every change of the API with its reason and its location, each judged twice: for
//! callers, who compile against the generated crate and rely on what its calls do, and for the wire, where requests that
//! were accepted must still be, and answers still be understood. Version facts count: what only concerns versions that
//! were not known before breaks nobody. Changes of documentation are counted. Nothing here reads files or prints.

mod address;
mod availability;
mod content;
mod element;
mod enums;
mod field;
mod operation;
mod pairs;
mod parameter;
pub mod report;
mod service;

use xms_facts::Version;

use self::pairs::Pairs;
use crate::model::{Model, Prose, Service, TypeId, UNVERSIONED};
use crate::source::{Span, Spanned};

/// What the documentation says of a field or parameter: prose and `default`.
type Words<'a> = (&'a Prose, &'a Option<Spanned<String>>);

/// Says whom a change breaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Effect {
    /// Programs that use the generated crate no longer compile, or their calls do something else.
    pub callers: bool,
    /// Requests that were accepted are refused, or answers that were understood are not.
    pub wire: bool,
}

impl Effect {
    /// Breaks nobody.
    pub const NONE: Self = Self { callers: false, wire: false };
    /// Breaks callers only.
    pub const CALLERS: Self = Self { callers: true, wire: false };
    /// Breaks the wire only.
    pub const WIRE: Self = Self { callers: false, wire: true };
    /// Breaks both.
    pub const BOTH: Self = Self { callers: true, wire: true };

    /// Returns whether it breaks anybody.
    pub fn is_breaking(self) -> bool {
        self.callers || self.wire
    }

    /// Both effects together.
    fn and(self, other: Self) -> Self {
        Self { callers: self.callers || other.callers, wire: self.wire || other.wire }
    }
}

/// Says where a change is written, and in which of the two states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the old one: what is gone.
    Old(Span),
    /// In the new one.
    New(Span),
}

/// Describes one change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// What it is about: `extensions.add`, `AddExtension/Version`, or a service.
    pub subject: String,
    /// What changed, without its subject: `is required, was optional`.
    pub what: String,
    /// Why that breaks somebody, or does not.
    pub why: String,
    /// Whom it breaks.
    pub effect: Effect,
    /// Where it is written.
    pub location: Location,
}

/// Holds all changes, in the order of the descriptions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// Changes of the API.
    pub changes: Vec<Change>,
    /// How many items have another documentation.
    pub documentation: usize,
}

impl Difference {
    /// Lists the changes that break somebody.
    pub fn breaking(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.effect.is_breaking())
    }

    /// Lists the changes that break nobody.
    pub fn compatible(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| !change.effect.is_breaking())
    }
}

/// Compares two models: what changed from `old` to `new`.
pub fn diff(old: &Model, new: &Model) -> Difference {
    let mut difference = Difference::default();
    let many = old.own_services().nth(1).is_some() || new.own_services().nth(1).is_some();
    // What services share is compared as a part of each: it breaks the users of each.
    let services = |model: &'_ Model| model.own_services().collect::<Vec<_>>();
    for service in services(old).into_iter().map(|id| &old[id]) {
        match services(new).into_iter().map(|id| &new[id]).find(|other| other.name == service.name) {
            Some(other) => {
                let prefix = if many { format!("{}: ", service.name) } else { String::new() };
                let versions = shared(service, other);
                let pairs = Pairs::new(old, new, service, other);
                Walk { old, new, services: (service, other), pairs, versions, prefix, out: &mut difference }.service();
            }
            None => difference.changes.push(Change {
                subject: service.name.clone(),
                what: "the service is gone".to_owned(),
                why: "its module is not generated any more".to_owned(),
                effect: Effect::BOTH,
                location: Location::Old(Span::new(service.file, 0..0)),
            }),
        }
    }
    for service in services(new).into_iter().map(|id| &new[id]) {
        if !old.own_services().any(|id| old[id].name == service.name) {
            difference.changes.push(Change {
                subject: service.name.clone(),
                what: "the service is new".to_owned(),
                why: "nothing else changes".to_owned(),
                effect: Effect::NONE,
                location: Location::New(Span::new(service.file, 0..0)),
            });
        }
    }
    difference
}

/// The versions that both states know, oldest first.
fn shared(old: &Service, new: &Service) -> Vec<Version> {
    let known = |version: &Version| new.known.iter().any(|other| other.value == *version);
    old.known.iter().map(|version| version.value).filter(known).collect()
}

/// A walk over a service in both states.
struct Walk<'a> {
    old: &'a Model,
    new: &'a Model,
    services: (&'a Service, &'a Service),
    pairs: Pairs,
    /// The versions that both states know: only there anything can break.
    versions: Vec<Version>,
    /// In front of subjects, where there are several services.
    prefix: String,
    out: &'a mut Difference,
}

impl Walk<'_> {
    fn push(
        &mut self,
        effect: Effect,
        location: Location,
        subject: &str,
        what: impl Into<String>,
        why: impl Into<String>,
    ) {
        let subject = format!("{}{subject}", self.prefix);
        self.out.changes.push(Change { subject, what: what.into(), why: why.into(), effect, location });
    }

    /// Counts an item whose documentation differs.
    fn documentation(&mut self, differs: bool) {
        self.out.documentation += usize::from(differs);
    }

    fn prose(&mut self, old: &Prose, new: &Prose) {
        self.documentation(old != new);
    }

    /// Prose and `default` of a field or parameter, wherever they stand.
    fn words(&mut self, old: Words<'_>, new: Words<'_>) {
        let default = |words: Words<'_>| words.1.as_ref().map(|text| text.value.clone());
        self.documentation(old.0 != new.0 || default(old) != default(new));
    }

    /// Whether two types are the same, as far as their place goes.
    fn is_same(&self, old: TypeId, new: TypeId) -> bool {
        self.pairs.of(old) == Some(new)
    }
}

/// `a` where one version is meant, `a to b` where several are; empty where none is.
fn range_text(versions: &[Version]) -> String {
    match versions {
        [] => String::new(),
        [UNVERSIONED] => "all times".to_owned(),
        [one] => one.to_string(),
        [first, .., last] => format!("{first} to {last}"),
    }
}

/// What stands in place of nothing.
fn or_none(text: &str) -> String {
    if text.is_empty() { "none".to_owned() } else { format!("`{text}`") }
}
