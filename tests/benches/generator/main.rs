//! What the generator costs: its stages, against the `toml` crate that only parses the same texts, and the whole
//! command, against `cargo progenitor` on an OpenAPI document of the same size:
//! `cargo bench -p xms-tests --bench generator`.
//!
//! The resources of extensions are repeated under new names to 100, 1,000 and 10,000 operations. Everything is measured in
//! rounds, in which the sides take turns; the stages in this process, whole commands in processes of their own. The
//! `toml` crate parses in one thread, to a tree with places, which is what the generator itself needs of it, and to a
//! table of values, which is what its users ask for. The generator uses several threads, so both wall-clock and CPU time
//! are told. With arguments this program is the `xms` command itself, so that both are the same build, or the `toml`
//! crate alone. `cargo-progenitor` is looked for in `PATH`, or where the variable `CARGO_PROGENITOR` says.

mod copies;
#[path = "../support/cpu.rs"]
mod cpu;
mod openapi;
mod programs;
mod stages;
mod support;

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use toml::de::DeTable;
use xms_codegen::pipeline::read_model;

use stages::ROWS;
use support::say;

/// With one of these as first argument this program parses the files of a service, and does nothing else.
const TOML_ALONE: [&str; 2] = ["toml-tree", "toml-table"];
/// Operations, and rounds of each measurement.
const SIZES: [(usize, usize); 3] = [(100, 41), (1_000, 21), (10_000, 5)];
/// The size at which commands are compared.
const COMPARED: usize = 1_000;
/// How many times as long as the `toml` crate checking may take.
const MOST_OF_TOML: f64 = 2.0;
/// How many times less CPU time generating takes than the other generator, at least.
const LEAST_OF_OTHER: f64 = 2.5;
/// Rows of the stages that others are compared with.
const TREE: usize = 0;
const TABLE: usize = 1;
const CHECK: usize = 9;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1).filter(|argument| argument != "--bench");
    match (arguments.next(), arguments.next()) {
        (None, _) => {}
        (Some(tree), Some(folder)) if tree == TOML_ALONE[0] => {
            return toml_alone(folder.as_ref(), |text| DeTable::parse(text).is_ok());
        }
        (Some(table), Some(folder)) if table == TOML_ALONE[1] => {
            return toml_alone(folder.as_ref(), |text| toml::from_str::<toml::Table>(text).is_ok());
        }
        _ => return xms_codegen::command::run(),
    }
    let folder = tempfile::tempdir().expect("a folder");
    let (descriptions, out) = (folder.path().join("api-spec"), folder.path().join("generated"));
    let (mut counts, mut medians, mut fastest) = (Vec::new(), Vec::new(), Vec::new());
    let mut kept = true;
    for (size, rounds) in SIZES {
        counts.push(copies::write(&descriptions, size) as f64);
        let [median, best] = stages::measure(&descriptions, &out, rounds);
        medians.push(median);
        fastest.push(best);
        if size == COMPARED {
            kept &= commands(folder.path(), rounds);
        }
    }
    let checks = medians.iter().flat_map(|times| [times[CHECK] / times[TREE], times[CHECK] / times[TABLE]]);
    kept &= checks.clone().all(|times| times <= MOST_OF_TOML);
    for (title, columns) in [("medians", &medians), ("fastest rounds", &fastest)] {
        say(format_args!("stages in one process, wall-clock milliseconds, {title}"));
        table(&counts, columns);
    }
    if kept {
        return ExitCode::SUCCESS;
    }
    say(format_args!("missed: a limit that is told above"));
    ExitCode::FAILURE
}

/// Parses all files of a service.
fn toml_alone(folder: &Path, parse: impl Fn(&str) -> bool) -> ExitCode {
    for file in fs::read_dir(folder).expect("a folder") {
        let text = fs::read_to_string(file.expect("a file").path()).expect("a text");
        assert!(parse(&text));
    }
    ExitCode::SUCCESS
}

/// The stages at every size, and what their relations should be.
fn table(counts: &[f64], columns: &[[f64; ROWS.len()]]) {
    let line = |name: &str, digits: usize, cells: &mut dyn Iterator<Item = f64>| {
        let cells: String = cells.map(|cell| format!("{cell:>12.digits$}")).collect();
        say(format_args!("  {name:<36}{cells}"));
    };
    line("operations", 0, &mut counts.iter().copied());
    for (row, name) in ROWS.iter().enumerate() {
        line(name, usize::from(*name != "files"), &mut columns.iter().map(|times| times[row]));
    }
    let [generate, nothing] = [10, 11];
    for (name, row, base) in [
        (&*format!("check / toml (tree), at most {MOST_OF_TOML}"), CHECK, TREE),
        (&format!("check / toml (table), at most {MOST_OF_TOML}"), CHECK, TABLE),
        ("nothing to do / check", nothing, CHECK),
    ] {
        line(name, 2, &mut columns.iter().map(|times| times[row] / times[base]));
    }
    for (name, row) in [("check", CHECK), ("generate", generate), ("nothing to do", nothing)] {
        let each = columns.iter().zip(counts).map(|(times, count)| times[row] * 1e3 / count);
        line(&format!("{name}, µs an operation"), 1, &mut { each });
    }
}

/// Whole commands, and the other generator; whether that takes enough more.
fn commands(folder: &Path, runs: usize) -> bool {
    let (descriptions, out) = (folder.join("api-spec"), folder.join("generated"));
    let [check, generate] = ["check", "generate"].map(OsStr::new);
    let (at, to) = (OsStr::new("--api-spec"), OsStr::new("--out"));
    let service = descriptions.join(copies::SERVICE);
    let alone = TOML_ALONE.map(|how| programs::xms(&[OsStr::new(how), service.as_os_str()], runs, || {}));
    let check = programs::xms(&[check, at, descriptions.as_os_str()], runs, || {});
    let arguments = [generate, at, descriptions.as_os_str(), to, out.as_os_str()];
    let new = programs::xms(&arguments, runs, || support::aside(&out));
    let again = programs::xms(&arguments, runs, || {});
    say(format_args!("commands at {COMPARED} operations, milliseconds: CPU time (mean), wall clock (median)"));
    for (name, cost) in [
        (TOML_ALONE[0], &alone[0]),
        (TOML_ALONE[1], &alone[1]),
        ("xms check", &check),
        ("xms generate from nothing", &new),
        ("xms generate, nothing to do", &again),
    ] {
        say(format_args!("  {name:<36} CPU {:>8.0}   wall {:>8.0}", cost.cpu, cost.wall));
    }
    for (name, toml) in TOML_ALONE.iter().zip(&alone) {
        let (cpu, wall) = (check.cpu / toml.cpu, check.wall / toml.wall);
        say(format_args!("  xms check / {name:<24} CPU {cpu:>8.2}   wall {wall:>8.2}"));
    }
    let Some(program) = programs::progenitor() else {
        say(format_args!("  cargo progenitor: not measured; install cargo-progenitor, or name it in CARGO_PROGENITOR"));
        return true;
    };
    let reading = read_model(&descriptions).expect("a folder of descriptions");
    let (document, crate_folder) = (folder.join("document.json"), folder.join("progenitor"));
    support::write(&document, &openapi::document(&reading.model));
    let [command, input, output, name, version] = ["progenitor", "-i", "-o", "-n", "-v"].map(OsStr::new);
    let (given, number) = (OsStr::new("extensions-sdk"), OsStr::new("0.1.0"));
    let arguments =
        [command, input, document.as_os_str(), output, crate_folder.as_os_str(), name, given, version, number];
    let other = programs::run(&program, &arguments, 3, || support::aside(&crate_folder));
    let times = other.cpu / new.cpu;
    say(format_args!("  {:<36} CPU {:>8.0}   wall {:>8.0}", "cargo progenitor", other.cpu, other.wall));
    say(format_args!("  generate from nothing takes {times:.1} times less CPU time, at least {LEAST_OF_OTHER}"));
    times >= LEAST_OF_OTHER
}
