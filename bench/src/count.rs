//! Counting instructions, by `valgrind`.
//!
//! In: nothing. Out: a table on standard output. The program runs itself, once for each document and way; what it does
//! beside the one call is not counted.

use std::process::{Command, ExitCode};

use crate::document::Document;
use crate::way::Way;

/// Counts all, and prints instructions for each byte of the document that is read or written.
pub(crate) fn table() -> ExitCode {
    println!(
        "{:<8}{:<8}{:>9}{:>8}{:>8}{:>8}{:>13}{:>12}",
        "", "", "bytes", "ours", "serde", "bare", "serde/ours", "bare/ours"
    );
    for document in Document::ALL {
        for (title, ours, serde, bare) in [
            ("decode", Way::DecodeOurs, Way::DecodeSerde, Some(Way::DecodeBare)),
            ("encode", Way::EncodeOurs, Way::EncodeSerde, None),
        ] {
            let Some((ours, bytes)) = count(document, ours) else { return failed() };
            let Some((serde, serde_bytes)) = count(document, serde) else { return failed() };
            let (ours, serde) = (ours / bytes, serde / serde_bytes);
            print!("{:<8}{title:<8}{bytes:>9}{ours:>8.2}{serde:>8.2}", document.name());
            match bare.map(|bare| count(document, bare)) {
                None => println!("{:>8}{:>13.2}", "", serde / ours),
                Some(None) => return failed(),
                Some(Some((bare, _))) => {
                    let bare = bare / bytes;
                    println!("{bare:>8.2}{:>13.2}{:>12.2}", serde / ours, bare / ours);
                }
            }
        }
    }
    ExitCode::SUCCESS
}

fn failed() -> ExitCode {
    eprintln!("valgrind could not be run, or did not say what it counted");
    ExitCode::FAILURE
}

/// Instructions of a way, and the bytes of the document that it read or wrote.
fn count(document: Document, way: Way) -> Option<(f64, f64)> {
    let this = std::env::current_exe().ok()?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*the_call*"])
        .arg(this)
        .args([document.name(), way.name()])
        .output()
        .ok()?;
    let said = String::from_utf8(output.stderr).ok()?;
    let collected = said.lines().find_map(|line| line.split_once("Collected :"))?.1;
    let bytes = String::from_utf8(output.stdout).ok()?;
    Some((collected.trim().parse().ok()?, bytes.trim().parse().ok()?))
}
