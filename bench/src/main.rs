//! Ours against the field: the same documents, the same values, one run in which all take turns.
//!
//! In: nothing, or `--quick`. Out: tables on standard output and in `docs/performance/`; failure, when a limit is not kept, or
//! when what was read or written is not what the documents say. Nothing is measured before that was compared.
#![forbid(unsafe_code)]

mod calls;
#[path = "../../tests/benches/support/crates.rs"]
mod crates;
mod document;
mod fields;
mod growth;
mod machine;
mod measure;
#[path = "../../tests/benches/support/memory.rs"]
mod memory;
mod page;
mod peer;
mod plot;
mod ratio;
#[path = "../../tests/benches/support/records.rs"]
mod records;
mod structs;
#[path = "../../tests/benches/support/things.rs"]
mod things;
mod values;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use document::Document;
use measure::{Way, valgrind};
use page::Results;
use peer::pugixml::Program;

const HELP: &str = "\
Usage: xms-bench [--quick] [--out FOLDER]
       xms-bench growth
       xms-bench check

Measures decoding, encoding and calls, ours and others', and writes docs/performance/. Fails when a limit is not kept.

  --quick       fewer rounds, and no allocations
  --out FOLDER  writes there instead
  growth        measures how costs grow, with up to a million items, and writes that page
  check         only compares what everybody reads and writes

Instructions and allocations need valgrind; pugixml needs a C++ compiler and its library (libpugixml-dev).
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["once", file, kind, peer, way] => valgrind::once(file, kind, peer, way).then_some(()).ok_or(HELP.to_owned()),
        ["call", side, operation, count, address] => {
            calls::count(side, operation, count, address).then_some(()).ok_or(HELP.to_owned())
        }
        ["serve"] => {
            calls::serve();
            Ok(())
        }
        ["grow", what, count, folder] => growth::once(what, count, folder).then_some(()).ok_or(HELP.to_owned()),
        ["check"] => check(),
        ["growth"] => growth::write(&folder()).map_err(|error| error.to_string()),
        [] => run(false, folder()),
        ["--quick"] => run(true, folder()),
        ["--out", to] => run(false, to.into()),
        ["--quick", "--out", to] | ["--out", to, "--quick"] => run(true, to.into()),
        _ => Err(HELP.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Where the pages stand.
fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "docs", "performance"].iter().collect()
}

/// Compares what everybody reads and writes.
fn check() -> Result<(), String> {
    let program = Program::build();
    for document in Document::ALL {
        for cost in measure::times(document, program.as_ref(), 0)? {
            println!("{} {} {}: {}", cost.way.name(), document.name(), cost.peer, cost.remark);
        }
    }
    measure::forms().map(drop)
}

/// Measures all, and writes the pages.
fn run(quick: bool, out: PathBuf) -> Result<(), String> {
    measure::keep_memory();
    let program = Program::build();
    if program.is_none() {
        eprintln!("pugixml is not measured: it needs c++ and libpugixml-dev");
    }
    let counted = valgrind::is_there();
    if !counted {
        eprintln!("instructions and allocations are not counted: install valgrind");
    }
    let rounds = if quick { 11 } else { 41 };
    let mut costs = Vec::new();
    for document in Document::ALL {
        eprintln!("{}: {rounds} rounds", document.name());
        costs.extend(measure::times(document, program.as_ref(), rounds)?);
    }
    if counted {
        for cost in costs.iter_mut().filter(|cost| !cost.remark.starts_with("cannot")) {
            eprintln!("{} {} {}: counted", cost.way.name(), cost.document.name(), cost.peer);
            cost.instructions = valgrind::instructions(cost, program.as_ref());
            if cost.way == Way::Decode && !quick {
                cost.allocations = valgrind::allocations(cost, program.as_ref());
            }
        }
    }
    eprintln!("calls");
    let calls = calls::measure(if quick { 31 } else { 201 }, counted)?;
    let ratios = ratio::all(&costs, &calls);
    let missed = ratio::missed(&ratios);
    let unmeasured = ratio::unmeasured(&ratios);
    let forms = measure::forms()?;
    let machine = machine::lines(program.as_ref());
    let results = Results { costs, forms, calls, ratios, machine, rounds };
    crates::say(&page::page(&results));
    page::write(&out, &results).map_err(|error| format!("{}: {error}", out.display()))?;
    if !unmeasured.is_empty() {
        eprintln!("not measured: {}", unmeasured.join(", "));
    }
    match missed.as_slice() {
        [] => Ok(()),
        missed => Err(format!("limits that are not kept:\n  {}", missed.join("\n  "))),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn all_that_ours_reads_and_writes_is_what_the_documents_say() {
        super::check().expect("ours reads all");
    }
}
