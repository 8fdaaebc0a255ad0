//! The versions at which anything in a document may change.
//!
//! In: a shape and the versions of its service. Out: those from which on something in it exists, is required, has another
//! name, or is gone, the last ones before each, and the first and the last of all. Between two of them all versions are
//! alike.

use std::collections::BTreeSet;

use xms_runtime::{Availability, Kind, Shape, Version};

use super::{leaf, variants};

/// Gives those of `known` at which documents of that shape may differ.
pub fn edges(shape: &'static Shape, known: &[Version]) -> Vec<Version> {
    let mut changes = BTreeSet::new();
    collect(shape, &mut BTreeSet::new(), &mut changes);
    let mut found: BTreeSet<Version> = known.first().into_iter().chain(known.last()).copied().collect();
    for pair in known.windows(2) {
        if let [before, after] = *pair
            && changes.range(before..).any(|&change| before < change && change <= after)
        {
            found.extend([before, after]);
        }
    }
    found.into_iter().collect()
}

fn collect(shape: &'static Shape, met: &mut BTreeSet<&'static str>, changes: &mut BTreeSet<Version>) {
    if !met.insert(shape.name) {
        return;
    }
    for table in variants(shape) {
        for field in table.fields {
            add(&field.availability, changes);
            changes.extend(field.was.map(|(_, until)| until));
            match leaf(&field.kind) {
                Kind::Record(inner) | Kind::Choice(inner) => collect(inner, met, changes),
                Kind::Enum(table) => table.values.iter().for_each(|value| add(&value.availability, changes)),
                _ => {}
            }
        }
        met.insert(table.name);
    }
}

fn add(availability: &Availability, changes: &mut BTreeSet<Version>) {
    let Availability { since, until, required_since, optional_since, .. } = *availability;
    changes.extend([since, until, required_since, optional_since].into_iter().flatten());
}
