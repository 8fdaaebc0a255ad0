//! What is checked of values while a request is written: versions of enum values, limits, and fields of which one must be
//! set.
//!
//! In: a value on its way into the document. Out: problems, which the encoder collects. Nothing of this stays in the
//! document.

use std::cmp::Ordering;

use super::super::encoding::{Gate, Side};
use super::super::error::ProblemKind;
use super::Encoder;
use crate::{Availability, Field, Place, Presence, Record, Shape};

impl Encoder {
    /// Notes that none of the fields is set of which one must be. None of the children among them is; attributes were
    /// written before.
    pub(super) fn check_at_least_one(&mut self, record: &dyn Record, shape: &'static Shape) {
        if !matches!(self.encoding.side, Side::Client(Gate::Strict | Gate::Documented)) {
            return;
        }
        let (length, problems, needs, declared) =
            (self.out.len(), self.problems.len(), self.needs, self.declared.len());
        for &index in shape.at_least_one.iter().filter(|&&index| shape.fields[index].place == Place::Attribute) {
            record.field(index).write_xml(self, &shape.fields[index]);
        }
        let any = self.out.len() > length;
        self.out.truncate(length);
        self.problems.truncate(problems);
        self.declared.truncate(declared);
        self.needs = needs;
        if !any {
            let names = shape.at_least_one.iter().map(|&index| shape.fields[index].name).collect();
            self.problem_here(ProblemKind::NoneOf(names));
        }
    }

    /// Notes what is wrong with a field's value.
    pub(crate) fn check_failed(&mut self, field: &'static Field, kind: ProblemKind) {
        self.problem(field.name_at(self.encoding.version), kind);
    }

    /// Notes a value that the version does not have.
    pub(crate) fn check_value(&mut self, field: &'static Field, availability: &'static Availability) {
        self.needs = self.needs.max(availability.since);
        let (Side::Client(gate), presence) = (self.encoding.side, availability.at(self.encoding.version)) else {
            return;
        };
        let kind = match presence {
            Presence::TooNew { documented: false, .. } if gate == Gate::Documented => return,
            Presence::TooNew { since, documented } => ProblemKind::TooNew { since, documented },
            Presence::Gone { until } => ProblemKind::Gone { until },
            Presence::Exists => return,
        };
        if gate != Gate::Off {
            self.problem(field.name_at(self.encoding.version), kind);
        }
    }

    /// Checks a text against a field's limits.
    pub(crate) fn check_text(&mut self, field: &'static Field, text: &str) {
        let (Some(limits), Side::Client(_)) = (field.limits, self.encoding.side) else { return };
        if limits.min.is_some() || limits.max.is_some() {
            let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
            self.check_range(field, |bound| Some(length.cmp(&bound)));
        }
        if let Some(pattern) = limits.violated_pattern(text) {
            self.problem(field.name_at(self.encoding.version), ProblemKind::Pattern(pattern));
        }
    }

    /// Checks a number, or a length, against a field's limits.
    pub(crate) fn check_range(&mut self, field: &'static Field, compare: impl Fn(i64) -> Option<Ordering>) {
        let (Some(limits), Side::Client(_)) = (field.limits, self.encoding.side) else { return };
        let name = field.name_at(self.encoding.version);
        if let Some(min) = limits.min.filter(|&min| compare(min) == Some(Ordering::Less)) {
            self.problem(name, ProblemKind::TooSmall { min });
        }
        if let Some(max) = limits.max.filter(|&max| compare(max) == Some(Ordering::Greater)) {
            self.problem(name, ProblemKind::TooLarge { max });
        }
    }
}
