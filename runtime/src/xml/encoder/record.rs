//! A record's element: the walk over the fields that are there.
//!
//! In: a record and its table. Out: its children in the table's order. What a version lacks is taken back, and said. The usual
//! record, its settled fields and what is unusual are functions of their own, so that the usual ones keep little on the stack.

use super::super::decoder::ANYTHING;
use super::super::encoding::{Gate, Side};
use super::super::error::{EncodeError, ProblemKind};
use super::super::steps::count;
use super::Encoder;
use crate::{Field, Kind, Place, Presence, Record, Shape};

impl Encoder {
    /// Writes a record as a field's element.
    #[inline(never)]
    pub(crate) fn record(&mut self, field: &'static Field, record: &dyn Record) {
        let shape = record.shape();
        // What is absent says something only where it is required.
        let asked = record.present() | shape.required;
        let Some(tags) = field.tags.filter(|_| self.in_namespace && !shape.unusual && asked & shape.attributes == 0)
        else {
            return self.unusual_record(field, record, shape, asked);
        };
        let number = std::mem::take(&mut self.item);
        self.out.tag(tags.open());
        self.path.push((field.name, number));
        if std::ptr::eq(shape.namespace, self.namespace) {
            self.fields(record, shape, asked);
        } else {
            let parent = std::mem::replace(&mut self.namespace, shape.namespace);
            self.in_namespace = shape.namespace == self.default_namespace;
            self.fields(record, shape, asked);
            (self.namespace, self.in_namespace) = (parent, true);
        }
        self.path.pop();
        self.out.tag(tags.close());
    }

    /// Writes a record that has attributes, or is no element of its parent's namespace, or not one field after the other.
    #[inline(never)]
    fn unusual_record(&mut self, field: &'static Field, record: &dyn Record, shape: &'static Shape, asked: u128) {
        if shape.raw {
            record.field(0).write_xml(self, field);
            return;
        }
        if field.choice().is_some() {
            return self.alternative(record, shape);
        }
        let number = std::mem::take(&mut self.item);
        let parent = self.namespace;
        let outside = self.begin(field);
        self.path.push((field.name_at(self.encoding.version), number));
        self.attributes(record, shape, asked);
        self.out.push_str(">");
        self.children(record, shape, asked);
        self.path.pop();
        self.leave_namespace(self.default_namespace, parent);
        self.end(field, outside);
    }

    /// Writes a record's children; `asked` has a bit for each field that may be there, or must.
    pub(super) fn children(&mut self, record: &dyn Record, shape: &'static Shape, asked: u128) {
        if shape.one_of {
            return self.alternative(record, shape);
        }
        if !shape.at_least_one.is_empty() {
            return self.children_of_which_one(record, shape);
        }
        self.fields(record, shape, asked);
    }

    /// The same of a record whose fields stand one after the other.
    #[inline]
    fn fields(&mut self, record: &dyn Record, shape: &'static Shape, asked: u128) {
        count(shape.fields.len());
        // One look at the version for all fields instead of one for each.
        let is_settled = !self.tracks_needs && shape.settled_since.is_some_and(|since| self.encoding.version >= since);
        let asked = asked | self.hole_in(shape);
        // A processor has no registers for all bits at once.
        let (few, more) = (asked as u64, (asked >> 64) as u64);
        if is_settled {
            self.settled_fields(record, shape.fields, few);
        } else {
            self.some_fields(record, shape.fields, 0, few);
        }
        if shape.fields.len() > u64::BITS as usize {
            self.many_fields(record, shape.fields, more);
        }
    }

    /// Writes those of the first 64 fields that have a bit: children or content that leave nothing to decide.
    #[inline(never)]
    fn settled_fields(&mut self, record: &dyn Record, fields: &'static [Field], mut bits: u64) {
        while bits > 0 {
            let index = bits.trailing_zeros() as usize;
            bits &= bits - 1;
            let Some(field) = fields.get(index) else { return };
            record.field(index).write_xml(self, field);
        }
    }

    /// Writes those of 64 fields that have a bit, but for attributes, which were written before.
    #[inline(never)]
    fn some_fields(&mut self, record: &dyn Record, fields: &'static [Field], first: usize, mut bits: u64) {
        while bits > 0 {
            let index = first + bits.trailing_zeros() as usize;
            bits &= bits - 1;
            match fields.get(index) {
                Some(field) if field.place == Place::Attribute => {}
                Some(field) => self.child(record, index, field),
                None => return,
            }
        }
    }

    /// Writes the fields behind the first 64; few records have that many.
    #[inline(never)]
    fn many_fields(&mut self, record: &dyn Record, fields: &'static [Field], bits: u64) {
        self.some_fields(record, fields, u64::BITS as usize, bits);
        for (index, field) in fields.iter().enumerate().skip(Shape::FEW_FIELDS) {
            if field.place != Place::Attribute {
                self.child(record, index, field);
            }
        }
    }

    /// Writes the one child of a record that has exactly one.
    #[inline(never)]
    fn alternative(&mut self, record: &dyn Record, shape: &'static Shape) {
        let index = record.chosen();
        match shape.fields.get(index) {
            Some(field) => self.child(record, index, field),
            None => {
                let length = self.out.len();
                record.field(index).write_xml(self, &ANYTHING);
                let is_checked = matches!(self.encoding.side, Side::Client(Gate::Strict | Gate::Documented));
                if self.out.len() == length && is_checked {
                    self.problem_here(ProblemKind::Missing);
                }
            }
        }
    }

    /// Writes the children of a record that must have at least one of some fields.
    #[inline(never)]
    fn children_of_which_one(&mut self, record: &dyn Record, shape: &'static Shape) {
        let mut any = false;
        for (index, field) in shape.fields.iter().enumerate().filter(|(_, field)| field.place != Place::Attribute) {
            let (length, problems) = (self.out.len(), self.problems.len());
            self.child(record, index, field);
            let is_set = self.out.len() > length || self.problems.len() > problems;
            any |= is_set && shape.at_least_one.contains(&index);
        }
        if !any {
            self.check_at_least_one(record, shape);
        }
    }

    #[inline(always)]
    fn child(&mut self, record: &dyn Record, index: usize, field: &'static Field) {
        if let Kind::Fixed(text) = field.kind {
            self.scalar(field, text, false);
        } else if !field.gated || self.is_unconditional(field) {
            record.field(index).write_xml(self, field);
        } else {
            self.field(record, index, field);
        }
    }

    /// Whether the version has the field and asks nothing of it.
    #[inline]
    fn is_unconditional(&self, field: &Field) -> bool {
        let availability = &field.availability;
        !self.tracks_needs
            && availability.since.is_none_or(|since| self.encoding.version >= since)
            && availability.until.is_none()
            && availability.required_since.is_none()
            && !field.required
    }

    /// Writes a field about which there is something to decide.
    #[inline(never)]
    pub(super) fn field(&mut self, record: &dyn Record, index: usize, field: &'static Field) {
        let presence = field.availability.at(self.encoding.version);
        let (length, problems) = (self.out.len(), self.problems.len());
        let (needs, declared, number) = (self.needs, self.declared.len(), self.item);
        record.field(index).write_xml(self, field);
        let is_set = self.out.len() > length || self.problems.len() > problems;
        if is_set {
            self.needs = self.needs.max(field.availability.since);
        }
        let passes = match (self.encoding.side, presence) {
            (_, Presence::Exists) | (Side::Client(Gate::Off), _) => true,
            (Side::Client(Gate::Documented) | Side::Server, Presence::TooNew { documented, .. }) => !documented,
            _ => !is_set,
        };
        if !passes {
            self.out.truncate(length);
            self.problems.truncate(problems);
            self.declared.truncate(declared);
            self.forget_hole(length);
            (self.needs, self.item) = (needs, number);
            if is_set && self.encoding.side == Side::Server {
                if self.left_out.len() < EncodeError::MAX_PROBLEMS {
                    let path = self.path_of(field.name_at(self.encoding.version));
                    self.left_out.push(path);
                }
            } else if is_set {
                let kind = match presence {
                    Presence::TooNew { since, documented } => ProblemKind::TooNew { since, documented },
                    Presence::Gone { until } => ProblemKind::Gone { until },
                    Presence::Exists => return,
                };
                self.problem(field.name_at(self.encoding.version), kind);
            }
            self.item = 0;
        } else if !is_set
            && matches!(self.encoding.side, Side::Client(Gate::Strict | Gate::Documented))
            && field.availability.requires(field.required, Some(self.encoding.version))
        {
            self.problem(field.name_at(self.encoding.version), ProblemKind::Missing);
        }
    }
}
