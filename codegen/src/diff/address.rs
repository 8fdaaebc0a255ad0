//! Changes of operations that have, or had, several addresses.
//!
//! In: such an operation in both states. Out: addresses that came or went, and changes of the enum that says which is
//! meant.

use super::pairs::shape;
use super::parameter::Owner;
use super::{Effect, Location, Walk};
use crate::model::{Addresses, Operation};

impl Walk<'_> {
    pub(super) fn operation_addresses(&mut self, old: &Operation, new: &Operation) {
        let (id, location) = (new.id.as_str(), Location::New(new.request_span));
        for (path, text, span) in old.paths() {
            if !new.paths().any(|(other, ..)| shape(other) == shape(path)) {
                let what = format!("the address `{text}` is gone");
                self.push(Effect::BOTH, Location::Old(span), id, what, "it is not served any more");
            }
        }
        for (path, text, span) in new.paths() {
            if !old.paths().any(|(other, ..)| shape(other) == shape(path)) {
                let what = format!("the address `{text}` is new");
                self.push(Effect::NONE, Location::New(span), id, what, "the others are as they were");
            }
        }
        match (&old.addresses, &new.addresses) {
            (Some(before), Some(after)) => self.address_enum(old, new, before, after),
            (None, Some(_)) => {
                let why = "its method takes which is meant";
                self.push(Effect::CALLERS, location, id, "has several addresses, had one", why);
            }
            (Some(_), None) => {
                let why = "its method takes the values of the one";
                self.push(Effect::CALLERS, location, id, "has one address, had several", why);
            }
            (None, None) => {}
        }
    }

    fn address_enum(&mut self, old: &Operation, new: &Operation, before: &Addresses, after: &Addresses) {
        let id = new.id.as_str();
        if before.rust != after.rust {
            let what = format!("its addresses are `{}`, were `{}`", after.rust, before.rust);
            self.push(Effect::CALLERS, Location::New(after.rust_span), id, what, "programs name the enum");
        }
        for left in &before.all {
            let Some(right) = after.all.iter().find(|right| shape(&right.path) == shape(&left.path)) else { continue };
            let location = Location::New(right.name.span);
            if left.name.value != right.name.value {
                let what = format!("the address `{}` was called `{}`", right.name.value, left.name.value);
                self.push(Effect::CALLERS, location, id, what, "programs name it");
            }
            let values = |operation: &Operation, address| {
                let own = operation.own_parameters(address).into_iter();
                own.map(|parameter| parameter.rust.clone()).collect::<Vec<_>>()
            };
            let (was, is) = (values(old, left), values(new, right));
            if was != is {
                let what = format!("the address `{}` holds {}, held {}", right.name.value, listed(&is), listed(&was));
                self.push(Effect::CALLERS, location, id, what, "programs make it of its values");
            }
        }
    }

    /// Placeholders of several addresses, by their names.
    pub(super) fn parameters_of_addresses(&mut self, owner: Owner<'_>, old: &Operation, new: &Operation) {
        for left in &old.path_parameters {
            let right = new.path_parameters.iter().find(|right| right.name.value == left.name.value);
            if let Some(right) = right {
                self.parameter(owner, left, right);
            }
        }
    }
}

fn listed(names: &[String]) -> String {
    if names.is_empty() { "nothing".to_owned() } else { format!("`{}`", names.join("`, `")) }
}
