//! What generated code costs to compile: CPU seconds to build 100 generated records, against the same structs with
//! serde derives: `cargo bench -p xms-tests --bench compile`.
//!
//! A description with 100 elements of 12 fields is generated into a crate below `target/`; the other crate has the same
//! structs with `Serialize` and `Deserialize` for `quick-xml`. Dependencies of both are built first; then each crate
//! alone is built several times in turn, and the CPU time of the compiler is read from the system's accounting (Linux).

#[path = "support/crates.rs"]
mod crates;
#[path = "support/records.rs"]
mod records;
#[path = "support/things.rs"]
mod things;

use std::path::Path;

const RECORDS: usize = 100;
const ROUNDS: usize = 3;

fn main() {
    let root = crates::root("compile-bench");
    let ours = records::generated(&root.join("generated"), RECORDS);
    let theirs = records::derived(&root.join("derived"), RECORDS);
    for profile in ["dev", "release"] {
        let (mut first, mut second) = (Vec::new(), Vec::new());
        build(&ours, profile, false);
        build(&theirs, profile, false);
        for _ in 0..ROUNDS {
            first.push(build(&ours, profile, true));
            second.push(build(&theirs, profile, true));
        }
        let (one, other) = (crates::median(&mut first), crates::median(&mut second));
        let less = other / one;
        let line = format!("{profile:<8} ours {one:>6.2} s   serde {other:>6.2} s   {less:>5.2} times less");
        crates::say(&line);
    }
}

/// Builds a crate; `again`: only the crate itself. Returns the CPU seconds of the compiler.
fn build(folder: &Path, profile: &str, again: bool) -> f64 {
    if again {
        crates::touch(&folder.join("src/lib.rs"));
    }
    crates::build(folder, &["--profile", profile])
}
