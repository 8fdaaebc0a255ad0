//! Compiling more and more generated records.
//!
//! In: a number of records. Out: CPU seconds of the compiler for the crate that holds them, ours and with serde's derives.

use super::Series;
use crate::crates;
use crate::plot::Failure;
use crate::records;

const COUNTS: [usize; 4] = [1, 30, 100, 300];

/// How often a crate is compiled anew; a large one takes long enough to be told from one time.
fn rounds(count: usize) -> usize {
    if count <= 30 { 3 } else { 1 }
}

/// CPU seconds of both sides.
pub(super) fn measure() -> Result<Series, Failure> {
    let root = crates::root("growth-bench");
    let mut rows = Vec::new();
    for count in COUNTS {
        let sides =
            [records::generated(&root.join("generated"), count), records::derived(&root.join("derived"), count)];
        let mut times = [const { Vec::new() }; 2];
        for side in &sides {
            // Dependencies are built first.
            crates::build(side, &["--profile", "dev"]);
        }
        for _ in 0..rounds(count) {
            for (side, times) in sides.iter().zip(&mut times) {
                crates::touch(&side.join("src/lib.rs"));
                times.push(crates::build(side, &["--profile", "dev"]));
            }
        }
        let row: Vec<f64> = times.iter_mut().map(|times| crates::median(times)).collect();
        eprintln!("compile {count}: {row:.1?}");
        rows.push((count, row));
    }
    let columns = ["xms: CPU s", "serde: CPU s"];
    Ok(Series { columns: columns.map(str::to_owned).into(), rows })
}
