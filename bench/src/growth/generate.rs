//! Generating SDKs of more and more operations.
//!
//! In: a number of operations. Out: milliseconds of checking, of generating, and of finding that nothing is to do.

use std::fs;
use std::path::Path;
use std::time::Instant;

use super::{Series, process};
use crate::plot::Failure;
use crate::{records, things};

/// A hundred stand in each resource.
const COUNTS: [usize; 5] = [1, 10, 100, 1_000, 10_000];

/// Milliseconds and megabytes.
pub(super) fn measure() -> Result<Series, Failure> {
    let columns = ["check: ms", "generate: ms", "nothing to do: ms", "most memory: MB"];
    let folder = process::scratch("generate")?;
    let mut rows = Vec::new();
    for count in COUNTS {
        let row = process::run("generate", count, &folder)?;
        eprintln!("generate {count}: {row:.0?}");
        rows.push((count, row));
    }
    fs::remove_dir_all(folder)?;
    Ok(Series { columns: columns.map(str::to_owned).into(), rows })
}

/// What it takes for so many operations.
pub(super) fn once(count: usize, folder: &Path) -> Vec<f64> {
    let (descriptions, out) = (folder.join("api"), folder.join("generated"));
    things::describe(&descriptions, count, records::put);
    let _ = fs::remove_dir_all(&out);
    let milliseconds = |work: &dyn Fn()| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64() * 1e3
    };
    let check = milliseconds(&|| {
        let reading = xms_codegen::pipeline::read_model(&descriptions).expect("a folder of descriptions");
        assert!(!reading.diagnostics.has_errors(), "the descriptions are valid");
    });
    let generate = || {
        let builder = xms_codegen::Builder::new(&descriptions).out_dir(&out);
        builder.generate().expect("the descriptions are valid");
    };
    vec![check, milliseconds(&generate), milliseconds(&generate)]
}
