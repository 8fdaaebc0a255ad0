//! One text and its type: X0505, X0506 for values of enums, X0512 and X0513.
//!
//! In: a text that an example gives, for a parameter, an element, an attribute or an item. Out: reports; nothing is
//! repaired.

use std::fmt::Display;

use xms_facts::Version;

use super::{report_unavailable, unavailable_at};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::language::Scalar;
use crate::model::{Limits, Model, TypeKind, ValueType};
use crate::rule;
use crate::source::Span;
use crate::wire::text;

/// A text of an example.
pub(super) struct ExampleValue<'a> {
    /// The whole model.
    pub(super) model: &'a Model,
    /// The example's version.
    pub(super) version: Version,
    /// What has the text, for messages: `` the element `Port` ``. Mostly there are none, so it is not written in
    /// advance.
    pub(super) what: &'a dyn Display,
    /// Where the text stands.
    pub(super) span: Span,
    /// The text.
    pub(super) text: &'a str,
}

impl ExampleValue<'_> {
    /// Whether the text is one of type `value`, within `limits` where they apply.
    pub(super) fn check(&self, value: ValueType, limits: Option<&Limits>, diagnostics: &mut Diagnostics) {
        let scalar = match value {
            ValueType::Scalar(scalar) => scalar,
            ValueType::Named(id) => {
                let TypeKind::Enum(values) = &self.model[id].kind else { return };
                self.enumerated(&values.values, diagnostics);
                if values.number { Scalar::Int32 } else { Scalar::String }
            }
        };
        if let Some(form) = text::mismatch(scalar, self.text) {
            let shown =
                if self.text.is_empty() { "empty".to_owned() } else { format!("not of type `{}`", scalar.name()) };
            diagnostics.push(
                rule::EXAMPLE_VALUE
                    .at(self.span, format!("the text of {} is {shown}", self.what))
                    .label(format!("not {form}"))
                    .help(format!("write {form}, or correct the type")),
            );
            return;
        }
        if let Some(limit) = limits.and_then(|limits| text::violated_limit(limits, scalar, self.text)) {
            diagnostics.push(
                rule::EXAMPLE_LIMIT
                    .at(self.span, format!("{} must be {limit}", self.what))
                    .label("beyond its limit")
                    .help("correct the example, or `min`, `max` or `pattern`"),
            );
        }
    }

    /// Values that are not listed are fine: the set is open. A listed one must exist at the version.
    fn enumerated(&self, values: &[crate::model::EnumValue], diagnostics: &mut Diagnostics) {
        let Some(value) = values.iter().find(|value| value.text.value == self.text) else { return };
        if let Some(reason) = unavailable_at(&value.availability, self.version) {
            let what = format!("the value `{}`", self.text);
            diagnostics.push(report_unavailable(rule::EXAMPLE_NOT_AT_VERSION, self.span, &what, self.version, reason));
        }
    }
}

/// The report that a constant has another text.
pub(super) fn differs(span: Span, what: impl Display, expected: &str, found: &str) -> Diagnostic {
    rule::EXAMPLE_CONSTANT
        .at(span, format!("{what} is always `{expected}`, not `{found}`"))
        .label(format!("not `{expected}`"))
        .help(format!("write `{expected}`, or correct the constant"))
}
