//! How many instructions it takes to decode and to encode a document.
//!
//! In: the name of a document and of a way to treat it, or nothing. Out: with names, that way is gone once, to be watched
//! by a program that counts; without, a table of all documents and ways, counted by `valgrind`, in instructions a byte.
//! Nothing here measures time, and nothing is counted before all ways were found to say the same.
#![forbid(unsafe_code)]

mod blobs;
mod count;
mod document;
mod events;
mod extensions;
mod plain;
mod way;

use std::process::ExitCode;

use document::Document;
use way::Way;

const USAGE: &str = "Usage: xms-bench [DOCUMENT WAY | check]\n\n\
    DOCUMENT  short, plain, long, blobs\n\
    WAY       decode-ours, decode-serde, decode-bare, encode-ours, encode-serde\n\
    check     only compares what the ways say\n\n\
    Without arguments all of them are counted, which needs valgrind.\n";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => {
            way::check();
            count::table()
        }
        ["check"] => {
            way::check();
            ExitCode::SUCCESS
        }
        [document, way] => {
            let (Some(document), Some(way)) = (Document::named(document), Way::named(way)) else {
                eprint!("{USAGE}");
                return ExitCode::FAILURE;
            };
            println!("{}", way::go(document, way));
            ExitCode::SUCCESS
        }
        _ => {
            eprint!("{USAGE}");
            ExitCode::FAILURE
        }
    }
}
