//! Changes of sets of values.
//!
//! In: an enum in both states. Out: values that are gone or new, other names, other versions. Sets are open, so that no
//! value is lost on the wire.

use super::availability::AvailabilityChange;
use super::{Effect, Location, Walk};
use crate::model::{Enum, Type};

impl Walk<'_> {
    pub(super) fn values(&mut self, old: &Type, new: &Type, left: &Enum, right: &Enum) {
        let owner = &new.name.value;
        let versions = self.versions_of(old);
        if left.number != right.number {
            let what = if right.number { "its values are numbers" } else { "its values are no numbers any more" };
            let why = "values that were read are refused, or converted in programs";
            self.push(Effect::BOTH, Location::New(new.span), owner, what.to_owned(), why);
        }
        for value in &left.values {
            if !right.values.iter().any(|other| other.text.value == value.text.value) {
                let subject = format!("{owner}/{}", value.text.value);
                let why = "programs that name it no longer compile; on the wire it is kept as it came";
                self.push(Effect::CALLERS, Location::Old(value.text.span), &subject, "the value is gone", why);
            }
        }
        for value in &right.values {
            let subject = format!("{owner}/{}", value.text.value);
            let location = Location::New(value.text.span);
            let Some(before) = left.values.iter().find(|other| other.text.value == value.text.value) else {
                self.push(Effect::NONE, location, &subject, "the value is new", "sets of values are open");
                continue;
            };
            self.prose(&before.prose, &value.prose);
            if before.rust != value.rust {
                let what = format!("the Rust variant is `{}`, was `{}`", value.rust, before.rust);
                self.push(Effect::CALLERS, location, &subject, what, "programs name it");
            }
            let facts = (&*before.availability, &*value.availability);
            self.availability_change(&AvailabilityChange {
                subject: &subject,
                location,
                facts,
                versions: &versions,
                sent: old.reach.request,
            });
        }
    }
}
