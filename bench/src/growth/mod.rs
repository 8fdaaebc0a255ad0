//! How costs grow: with items that are decoded, with operations that are generated, with records that are compiled.
//!
//! In: nothing. Out: `growth.md` with its pictures. Each figure is of a process of its own, so that memory can be told too;
//! the largest takes some gigabytes.

mod compile;
mod decode;
mod generate;
mod process;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::plot::{self, Failure, Line};

pub(crate) use process::once;

/// Figures of several sides, by how much there was to do.
#[derive(Debug)]
struct Series {
    /// The sides, and what is counted of each.
    columns: Vec<String>,
    rows: Vec<(usize, Vec<f64>)>,
}

impl Series {
    /// The lines of a picture, for some of the columns.
    fn lines(&self, of: &[usize]) -> Vec<Line> {
        let points = |column: usize| self.rows.iter().map(|(count, row)| (*count as f64, row[column])).collect();
        of.iter().map(|&column| Line { name: self.columns[column].clone(), points: points(column) }).collect()
    }

    fn table(&self, of: &str) -> String {
        let mut text =
            format!("| {of} | {} |\n| ---{} |\n", self.columns.join(" | "), " | ---".repeat(self.columns.len()));
        for (count, row) in &self.rows {
            let cells: Vec<String> = row.iter().map(|figure| format!("{figure:.2}")).collect();
            let _ = writeln!(text, "| {count} | {} |", cells.join(" | "));
        }
        text
    }
}

/// Measures all, and writes the page. It says on the way how far it is.
///
/// # Errors
/// Fails when a file cannot be written, or a process does not do what it is asked.
pub(crate) fn write(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder)?;
    let mut page = String::from(
        "# How costs grow\n\n`cargo run --release --manifest-path bench/Cargo.toml -- growth` measures it anew. Times are wall clock \
         of one process that does nothing else, memory is what that process had at most; of compiling, CPU time. [The other \
         figures](README.md) are medians of one run.\n",
    );
    let decode = decode::measure()?;
    let _ = write!(
        page,
        "\n## Decoding, by items\n\nA list of blobs in one document that is held in memory, as that of the other page; and the same document \
         from a file, item by item, of which nothing is kept.\n\n![Seconds by items](growth-decode.svg)\n\n![Megabytes by items]\
         (growth-memory.svg)\n\n{}\n{}\n",
        decode.table("items"),
        decode::of_server()
    );
    let picture = |name: &str, of: &str, of_what: &[usize]| {
        plot::lines(&folder.join(name), "Decoding blobs", ["items", of], &decode.lines(of_what))
    };
    picture("growth-decode.svg", "seconds", &[0, 2, 4])?;
    picture("growth-memory.svg", "megabytes", &[1, 3, 5])?;
    let generate = generate::measure()?;
    let _ = write!(
        page,
        "\n## Generating, by operations\n\nEach operation sends an element of twelve fields; a hundred stand in a resource.\n\n![Milliseconds by operations]\
         (growth-generate.svg)\n\n{}",
        generate.table("operations")
    );
    let title = "Generating an SDK, milliseconds";
    plot::lines(
        &folder.join("growth-generate.svg"),
        title,
        ["operations", "milliseconds"],
        &generate.lines(&[0, 1, 2]),
    )?;
    let compile = compile::measure()?;
    let _ = write!(
        page,
        "\n## Compiling, by records\n\nGenerated records of twelve fields, and the same structs with serde's derives for `quick-xml`; \
         the crate alone, profile `dev`.\n\n![CPU seconds by records](growth-compile.svg)\n\n{}",
        compile.table("records")
    );
    plot::lines(&folder.join("growth-compile.svg"), "Compiling", ["records", "CPU seconds"], &compile.lines(&[0, 1]))?;
    fs::write(folder.join("growth.md"), page)?;
    Ok(())
}
