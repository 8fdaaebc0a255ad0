//! Generating SDKs of more and more operations.
//!
//! In: a number of operations. Out: milliseconds of checking, of generating, and of finding that nothing is to do,
//! and how much memory any of the three took.

use std::fs;
use std::path::Path;
use std::time::Instant;

use super::{Series, process};
use crate::plot::Failure;
use crate::{records, things};

/// A hundred stand in each resource.
const COUNTS: [usize; 5] = [1, 10, 100, 1_000, 10_000];

/// Milliseconds and megabytes: of a process for each, as a build script is one.
pub(super) fn measure() -> Result<Series, Failure> {
    let columns = ["check: ms", "generate: ms", "nothing to do: ms", "most memory: MB"];
    let folder = process::scratch("generate")?;
    let mut rows = Vec::new();
    for count in COUNTS {
        let (mut row, mut most) = (Vec::new(), 0.0_f64);
        for what in ["generate", "again", "check"] {
            let figures = process::run(what, count, &folder)?;
            row.extend(figures.first());
            most = figures.last().copied().map_or(most, |memory| most.max(memory));
        }
        row.rotate_right(1);
        row.push(most);
        eprintln!("generate {count}: {row:.0?}");
        rows.push((count, row));
    }
    fs::remove_dir_all(folder)?;
    Ok(Series { columns: columns.map(str::to_owned).into(), rows })
}

/// Milliseconds of generating so many operations, which are described first.
pub(super) fn first(count: usize, folder: &Path) -> f64 {
    things::describe(&folder.join("api"), count, records::put);
    let _ = fs::remove_dir_all(folder.join("generated"));
    again(folder)
}

/// Milliseconds of generating what is described.
pub(super) fn again(folder: &Path) -> f64 {
    let builder = xms_codegen::Builder::new(folder.join("api")).out_dir(folder.join("generated"));
    let start = Instant::now();
    builder.generate().expect("the descriptions are valid");
    start.elapsed().as_secs_f64() * 1e3
}

/// Milliseconds of checking what is described.
pub(super) fn check(folder: &Path) -> f64 {
    let start = Instant::now();
    let reading = xms_codegen::pipeline::read_model(&folder.join("api")).expect("a folder of descriptions");
    assert!(!reading.diagnostics.has_errors(), "the descriptions are valid");
    start.elapsed().as_secs_f64() * 1e3
}
