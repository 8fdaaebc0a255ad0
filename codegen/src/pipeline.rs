//! The stages from texts to a checked model, one after the other.
//!
//! In: the folder of a service, or of several. Out: the model, everything that was found, and how long each stage
//! took. Every stage runs whatever the ones before it found, so that one run tells all. Nothing is written here.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::check;
use crate::diagnostic::Diagnostics;
use crate::model::resolve::resolve;
use crate::model::{Model, TypeKind};
use crate::parse::{self, LoadError, ServiceFolder};
use crate::source::Sources;

/// What the stages made of a folder.
#[derive(Debug)]
pub struct Reading {
    /// All texts.
    pub sources: Sources,
    /// Everything that was found, by place.
    pub diagnostics: Diagnostics,
    /// The model. Where errors were found it lacks what they concern, and nothing may be made of it.
    pub model: Model,
    /// The stages by name, with the time each took.
    pub times: Vec<(&'static str, Duration)>,
}

/// Reads and checks the service in `folder`, or all services in the folders below it.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn read_model(folder: &Path) -> Result<Reading, LoadError> {
    let mut watch = Watch::default();
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::new();
    let folders = parse::load(folder, &mut sources, &mut diagnostics)?;
    watch.lap("read");
    Ok(read_texts(&folders, sources, diagnostics, watch))
}

/// Reads and checks texts that are in memory; `diagnostics` is what was found when they were loaded.
pub fn read_texts(
    folders: &[ServiceFolder],
    sources: Sources,
    mut diagnostics: Diagnostics,
    mut watch: Watch,
) -> Reading {
    let descriptions = parse::parse_all(folders, &sources, &mut diagnostics);
    watch.lap("parse");
    let model = resolve(&descriptions, &mut diagnostics);
    watch.lap("resolve");
    check::check(&model, &sources, &mut diagnostics);
    watch.lap("check");
    diagnostics.sort();
    Reading { sources, diagnostics, model, times: watch.times }
}

/// Times of stages.
#[derive(Debug)]
pub struct Watch {
    last: Instant,
    /// What was measured so far.
    pub times: Vec<(&'static str, Duration)>,
}

impl Default for Watch {
    fn default() -> Self {
        Self { last: Instant::now(), times: Vec::new() }
    }
}

impl Watch {
    /// Ends the stage `name`, which began where the one before it ended.
    pub fn lap(&mut self, name: &'static str) {
        let now = Instant::now();
        self.times.push((name, now - self.last));
        self.last = now;
    }
}

/// How much a model holds, such as `3 resources, 12 operations, 19 types`.
pub fn summary(model: &Model) -> String {
    let count = |number: usize, one: &str, more: &str| format!("{number} {}", if number == 1 { one } else { more });
    let enums = model.types.iter().filter(|item| matches!(item.kind, TypeKind::Enum(_))).count();
    let parts = [
        count(model.services.len(), "service", "services"),
        count(model.resources.len(), "resource", "resources"),
        count(model.operations.len(), "operation", "operations"),
        count(model.types.len() - enums, "element", "elements"),
        count(enums, "enum", "enums"),
    ];
    parts.join(", ")
}
