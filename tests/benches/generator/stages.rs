//! The stages in this process, in turn with the `toml` crate alone on the same texts.
//!
//! In: a folder of descriptions. Out: the time of each, in milliseconds.

use std::path::Path;

use toml::de::DeTable;
use xms_codegen::diagnostic::render_short;
use xms_codegen::emit::rust::{Options, emit};
use xms_codegen::pipeline::read_model;
use xms_codegen::write::write;

use crate::support::{aside, median, time};

/// What is measured, in the order in which it is told.
pub(crate) const ROWS: [&str; 13] = [
    "toml (tree)",
    "toml (table)",
    "read",
    "parse",
    "resolve",
    "check",
    "emit",
    "write",
    "nothing to write",
    "check as a whole",
    "generate from nothing",
    "generate, nothing to do",
    "files",
];

/// Medians in the order of [`ROWS`], the last one a number of files; and the same of the fastest rounds, which had the
/// machine to themselves.
pub(crate) fn measure(descriptions: &Path, out: &Path, rounds: usize) -> [[f64; ROWS.len()]; 2] {
    let mut times: [Vec<f64>; ROWS.len()] = Default::default();
    for _ in 0..rounds {
        for (times, time) in times.iter_mut().zip(round(descriptions, out)) {
            times.push(time);
        }
    }
    let medians = times.each_mut().map(|times| median(times));
    [medians, times.map(|times| times[0])]
}

fn round(descriptions: &Path, out: &Path) -> [f64; ROWS.len()] {
    aside(out);
    let (whole, reading) = time(|| read_model(descriptions).expect("a folder of descriptions"));
    assert!(reading.diagnostics.is_empty(), "{}", render_short(&reading.diagnostics, &reading.sources));
    let texts: Vec<&str> = reading.sources.files().map(|(_, file)| file.text.as_str()).collect();
    let (tree, ()) = time(|| texts.iter().for_each(|text| assert!(DeTable::parse(text).is_ok())));
    let (table, ()) = time(|| texts.iter().for_each(|text| assert!(toml::from_str::<toml::Table>(text).is_ok())));
    let stage = |name: &str| {
        let found = reading.times.iter().find(|(stage, _)| *stage == name);
        found.map_or(0.0, |(_, time)| time.as_secs_f64() * 1e3)
    };
    let (emitting, files) = time(|| emit(&reading.model, &Options::default()));
    let (writing, report) = time(|| write(&files, out).expect("files can be written"));
    assert_eq!(report.written.len(), files.0.len());
    let (again, report) = time(|| write(&files, out).expect("files can be read"));
    assert!(report.is_up_to_date());
    let stages = ["read", "parse", "resolve", "check"].map(stage);
    let [read, parse, resolve, check] = stages;
    let (from_nothing, nothing) = (whole + emitting + writing, whole + emitting + again);
    let count = files.0.len() as f64;
    [tree, table, read, parse, resolve, check, emitting, writing, again, whole, from_nothing, nothing, count]
}
