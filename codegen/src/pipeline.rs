//! The stages from texts to a checked model, one after the other.
//!
//! In: the folder of a service, or of several, or their texts. Out: the model, everything that was found, and how long each stage
//! took. Every stage runs whatever the ones before it found, so that one run tells all. Nothing is written here.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::allowance;
use crate::check;
use crate::diagnostic::Diagnostics;
use crate::model::resolve::resolve;
use crate::model::{Model, TypeKind};
use crate::parse::{self, LoadError, ServiceFolder};
use crate::source::Sources;

/// The file beside the description of a service that says how a reader begins.
pub const START_FILE: &str = "start.md";

/// How many bytes that file may have.
const MAX_START_BYTES: u64 = 1024 * 1024;

/// Holds the texts that were read, before anything is made of them.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// The services, with the files of each.
    pub folders: Vec<ServiceFolder>,
    /// All texts.
    pub sources: Sources,
    /// What is wrong with the files themselves.
    pub diagnostics: Diagnostics,
}

impl Input {
    /// Reads the texts of the service in `folder`, or of all services in the folders below it.
    ///
    /// # Errors
    /// When the folder itself cannot be read.
    pub fn load(folder: &Path) -> Result<Self, LoadError> {
        let mut input = Self::default();
        input.folders = parse::load(folder, &mut input.sources, &mut input.diagnostics)?;
        Ok(input)
    }
}

/// Holds what the stages made of a folder.
#[derive(Debug)]
#[non_exhaustive]
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

impl Reading {
    /// Reads what the descriptions say beside themselves of how a reader begins, in Markdown, by the service's name.
    ///
    /// # Errors
    /// When such a file cannot be read, with its name.
    pub fn beginnings(&self) -> io::Result<BTreeMap<String, String>> {
        let mut texts = BTreeMap::new();
        for service in &self.model.services {
            let file = Path::new(self.sources.path(service.file)).with_file_name(START_FILE);
            if !file.is_file() {
                continue;
            }
            let wrong =
                |error: io::Error| io::Error::new(error.kind(), format!("cannot read `{}`: {error}", file.display()));
            let mut text = String::new();
            let open = File::open(&file).map_err(wrong)?;
            open.take(MAX_START_BYTES + 1).read_to_string(&mut text).map_err(wrong)?;
            if text.len() as u64 > MAX_START_BYTES {
                let message = format!("it has more than {MAX_START_BYTES} bytes");
                return Err(wrong(io::Error::new(io::ErrorKind::FileTooLarge, message)));
            }
            texts.insert(service.name.clone(), text);
        }
        Ok(texts)
    }
}

/// Reads and checks the service in `folder`, or all services in the folders below it.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn read_model(folder: &Path) -> Result<Reading, LoadError> {
    let mut stopwatch = Stopwatch::default();
    let input = Input::load(folder)?;
    stopwatch.lap("read");
    let mut reading = examine(input);
    reading.times.splice(0..0, stopwatch.times);
    Ok(reading)
}

/// Checks texts that were read, or that stand nowhere but in memory.
pub fn examine(input: Input) -> Reading {
    let Input { folders, sources, mut diagnostics } = input;
    let mut stopwatch = Stopwatch::default();
    let descriptions = parse::parse_all(&folders, &sources, &mut diagnostics);
    stopwatch.lap("parse");
    let model = resolve(&descriptions, &mut diagnostics);
    stopwatch.lap("resolve");
    let allowances: Vec<_> = descriptions.iter().flat_map(|description| description.allowances.clone()).collect();
    thread::scope(|scope| {
        // Nobody needs them any more, and taking so many small texts down takes a while.
        scope.spawn(|| drop(descriptions));
        check::check(&model, &sources, &mut diagnostics);
    });
    allowance::apply(&allowances, &mut diagnostics);
    diagnostics.sort();
    stopwatch.lap("check");
    Reading { sources, diagnostics, model, times: stopwatch.times }
}

/// Measures how long stages take, one after the other.
#[derive(Debug)]
#[non_exhaustive]
pub struct Stopwatch {
    last: Instant,
    /// What was measured so far.
    pub times: Vec<(&'static str, Duration)>,
}

impl Default for Stopwatch {
    fn default() -> Self {
        Self { last: Instant::now(), times: Vec::new() }
    }
}

impl Stopwatch {
    /// Ends the stage `name`, which began where the one before it ended.
    pub fn lap(&mut self, name: &'static str) {
        let now = Instant::now();
        self.times.push((name, now - self.last));
        self.last = now;
    }
}

/// Says how much a model holds, such as `3 resources, 12 operations, 19 types`.
pub fn summary(model: &Model) -> String {
    let count = |number: usize, one: &str, more: &str| format!("{number} {}", if number == 1 { one } else { more });
    let enums = model.types.iter().filter(|item| matches!(item.kind, TypeKind::Enum(_))).count();
    let commons = model.services.iter().filter(|service| service.is_common).count();
    let mut parts = vec![
        count(model.services.len() - commons, "service", "services"),
        count(model.resources.len(), "resource", "resources"),
        count(model.operations.len(), "operation", "operations"),
        count(model.types.len() - enums, "element", "elements"),
        count(enums, "enum", "enums"),
    ];
    if commons > 0 {
        parts.insert(1, count(commons, "common folder", "common folders"));
    }
    parts.join(", ")
}
