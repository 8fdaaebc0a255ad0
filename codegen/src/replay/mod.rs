//! Captured exchanges, held against descriptions.
//!
//! In: a model without errors, and exchanges of a living service. Out: everything in which they differ, as findings in
//! the texts of the exchanges, one for each mistake with all places that show it; and the requests that no operation
//! describes; or the versions that accepted requests prove ([`bounds`]). An exchange is checked as an example is, so no
//! code has to be generated. Nothing is sent or changed.

mod bounds;
mod capture;
mod exchange;
mod find;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

pub use bounds::{Bounds, Contradiction, LowerBound, bounds};
pub(crate) use capture::target;
pub use capture::{ReadError, read};
pub use exchange::Exchange;
pub(crate) use exchange::decoded;

use crate::check::examples;
use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::source::Sources;

/// Holds what became of exchanges.
#[derive(Debug)]
#[non_exhaustive]
pub struct Replay {
    /// Everything in which they differ from the description.
    pub diagnostics: Diagnostics,
    /// Counts the exchanges.
    pub exchanges: usize,
    /// Counts those that are as described.
    pub as_described: usize,
    /// Request lines that no operation describes, without their queries, and how many exchanges have them.
    pub undescribed: BTreeMap<String, usize>,
}

/// Holds exchanges against a model, whose examples are replaced by them; their texts are added to `sources`.
pub fn replay(model: &mut Model, sources: &mut Sources, exchanges: &[Exchange]) -> Replay {
    let mut undescribed: BTreeMap<String, usize> = BTreeMap::new();
    let mut files = BTreeSet::new();
    model.operations.iter_mut().for_each(|operation| operation.examples.clear());
    if exchanges.iter().all(|exchange| exchange.headers.is_empty()) {
        // Whoever captured them kept no headers of requests, so none is missing.
        let headers = model.operations.iter_mut().flat_map(|operation| &mut operation.headers);
        headers.for_each(|header| header.required = false);
    }
    for exchange in exchanges {
        let Some(found) = find::find(model, exchange) else {
            *undescribed.entry(format!("{} {}", exchange.method, exchange.path())).or_default() += 1;
            continue;
        };
        let example = exchange.example(model, &found, sources);
        files.insert(example.span.file);
        model.operations[found.operation.index()].examples.push(example);
    }
    let (diagnostics, differing) = examples::recorded(model, sources);
    let as_described = files.iter().filter(|file| !differing.contains(file)).count();
    Replay { diagnostics, exchanges: exchanges.len(), as_described, undescribed }
}
