//! Counting instructions and allocations, by `valgrind`.
//!
//! In: a peer, a document, a way. Out: what the one call took. This program runs itself under the counter; what it does beside
//! the call is not counted, or, of allocations, counted without the call and taken off.

use std::env;
use std::fs;
use std::process::{Command, Stdio};

use super::{Cost, Way};
use crate::document::{Document, Kind};
use crate::peer::Peer;
use crate::peer::pugixml::Program;

/// What was allocated.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allocations {
    pub(crate) blocks: u64,
    pub(crate) bytes: u64,
}

/// Instead of a peer's name: nobody reads the document.
const NOBODY: &str = "nobody";

/// Whether the counter is installed.
pub(crate) fn is_there() -> bool {
    let status = Command::new("valgrind").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Does once what is counted: `FILE KIND PEER WAY`; whether there is such. The document comes from a file: what making it
/// leaves behind in the allocator would be counted with the next allocation.
pub(crate) fn once(file: &str, kind: &str, peer: &str, way: &str) -> bool {
    let Ok(text) = fs::read_to_string(file) else { return false };
    if peer == NOBODY {
        return true;
    }
    let peers = Kind::ALL.into_iter().filter(|known| known.name() == kind).flat_map(Peer::all);
    let Some(peer) = peers.into_iter().find(|known| known.name == peer) else { return false };
    match way {
        "decode" => peer.count_read(&text),
        "encode" => drop(peer.count_write(&text)),
        _ => return false,
    }
    true
}

/// Counts the instructions of a call.
pub(crate) fn instructions(cost: &Cost, program: Option<&Program>) -> Option<f64> {
    let tool = ["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*the_call*"];
    let said = run(&tool, &command(cost.document, cost.peer, cost.way, program)?)?;
    let collected = said.lines().find_map(|line| line.split_once("Collected :"))?.1;
    collected.trim().parse().ok()
}

/// Counts the allocations of a call that reads.
pub(crate) fn allocations(cost: &Cost, program: Option<&Program>) -> Option<Allocations> {
    let with = total(&command(cost.document, cost.peer, cost.way, program)?)?;
    let mut without =
        command(cost.document, if cost.peer == "pugixml" { cost.peer } else { NOBODY }, cost.way, program)?;
    if cost.peer == "pugixml" {
        without.pop();
        without.push(NOBODY.to_owned());
    }
    let without = total(&without)?;
    Some(Allocations {
        blocks: with.blocks.saturating_sub(without.blocks),
        bytes: with.bytes.saturating_sub(without.bytes),
    })
}

fn total(command: &[String]) -> Option<Allocations> {
    let said = run(&["--tool=dhat", "--dhat-out-file=/dev/null"], command)?;
    // `==4711== Total:     1,234 bytes in 12 blocks`
    let total = said.lines().find_map(|line| line.split_once("Total:"))?.1;
    let mut numbers = total.split_whitespace().filter_map(|word| word.replace(',', "").parse().ok());
    Some(Allocations { bytes: numbers.next()?, blocks: numbers.next()? })
}

fn command(document: Document, peer: &str, way: Way, program: Option<&Program>) -> Option<Vec<String>> {
    if peer == "pugixml" {
        let mut arguments = program?.arguments(document);
        arguments.push("once".to_owned());
        return Some(arguments);
    }
    let this = env::current_exe().ok()?.display().to_string();
    let file = document.file().display().to_string();
    Some([&this, "once", &file, document.kind().name(), peer, way.name()].map(str::to_owned).into())
}

fn run(tool: &[&str], command: &[String]) -> Option<String> {
    let mut valgrind = Command::new("valgrind");
    let output = valgrind.args(tool).args(command).stdin(Stdio::null()).output().ok()?;
    output.status.success().then_some(())?;
    String::from_utf8(output.stderr).ok()
}
