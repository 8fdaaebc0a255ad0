//! What it was measured on, and with what.
//!
//! In: the system and its programs. Out: lines for people to read. A program that is not there is left out.

use std::fs;
use std::process::Command;

use crate::peer::pugixml::Program;

/// The lock file says which version of each peer it was.
const LOCK: &str = include_str!("../Cargo.lock");

/// Peers whose versions are told.
const PEERS: [&str; 11] = [
    "quick-xml",
    "serde",
    "azure_core",
    "azure_storage_blob",
    "aws-smithy-xml",
    "instant-xml",
    "roxmltree",
    "xsd-parser",
    "simdxml",
    "reqwest",
    "plotters",
];

/// Lines about processor, system, compilers and counter.
pub(crate) fn lines(program: Option<&Program>) -> Vec<String> {
    let mut lines = Vec::new();
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let mut processors = about.lines().filter_map(|line| line.strip_prefix("model name")?.split_once(": "));
    if let Some((_, model)) = processors.next() {
        lines.push(format!("{model}, {} processors", processors.count() + 1));
    }
    lines.extend(first_line("uname", "-sr"));
    lines.extend(first_line("rustc", "--version"));
    lines.extend(first_line("valgrind", "--version"));
    if program.is_some() {
        lines.extend(first_line("c++", "--version"));
        lines.extend(first_line("pkg-config", "--modversion pugixml").map(|version| format!("pugixml {version}")));
    }
    lines.push(versions().join(", "));
    lines
}

fn first_line(program: &str, arguments: &str) -> Option<String> {
    let output = Command::new(program).args(arguments.split(' ')).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.lines().next().filter(|line| output.status.success() && !line.is_empty()).map(str::to_owned)
}

/// The versions of the peers in this build. Where there are several of a library, each says so.
fn versions() -> Vec<String> {
    let package = |text: &str| {
        let (name, rest) = text.trim_start().strip_prefix("name = \"")?.split_once('"')?;
        let (version, _) = rest.split_once("version = \"")?.1.split_once('"')?;
        PEERS.contains(&name).then(|| format!("{name} {version}"))
    };
    LOCK.split("[[package]]").filter_map(package).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_peer_has_a_version() {
        let versions = versions();
        for peer in PEERS {
            assert!(versions.iter().any(|version| version.split(' ').next() == Some(peer)), "{peer}: {versions:?}");
        }
    }
}
