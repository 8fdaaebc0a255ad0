//! Holds what the libraries offer against the lists in `docs/api/`.
//!
//! In: the sources, of which `rustdoc` makes the documentation, and beside it JSON. Out: nothing where there is no warning and
//! the lists are as they were; otherwise what differs, and an exit code of 1. With `--bless` the lists are written anew.
//! Where the toolchain writes another form of JSON than is read here, nothing is compared, and that is said.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for people and for the gate")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use public_api::Builder;
use similar::TextDiff;

/// The libraries, as programs name them.
const LIBRARIES: [&str; 4] = ["xms_codegen", "xms_emulator", "xms_runtime", "xms_test_server"];

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let bless = match arguments.as_slice() {
        [] => false,
        [one] if one == "--bless" => true,
        _ => return Err("only `--bless` is known".into()),
    };
    let root = fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))?;
    let json = document(&root)?;
    let mut is_same = true;
    for library in LIBRARIES {
        let api = Builder::from_rustdoc_json(json.join(format!("{library}.json")));
        let api = match api.omit_blanket_impls(true).omit_auto_trait_impls(true).build() {
            Ok(api) => api,
            Err(error @ public_api::Error::SerdeJsonError(_)) => {
                println!("skipped: rustdoc of this toolchain writes what is not read here ({error})");
                return Ok(ExitCode::SUCCESS);
            }
            Err(error) => return Err(error.into()),
        };
        let found: String = api.items().map(|item| format!("{item}\n")).collect();
        let name = format!("docs/api/{}.txt", library.replace('_', "-"));
        if bless {
            fs::write(root.join(&name), &found)?;
            continue;
        }
        let expected = fs::read_to_string(root.join(&name))?;
        if found != expected {
            is_same = false;
            print!("{}", TextDiff::from_lines(&expected, &found).unified_diff().context_radius(0).header(&name, "now"));
        }
    }
    if is_same {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("what is public changed: if that is meant, `cargo run -p xms-api -- --bless` writes it down");
    Ok(ExitCode::FAILURE)
}

/// Has the whole workspace documented with all features, without a warning: the folder of the JSON of the libraries.
fn document(root: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |target| root.join(target));
    let json = target.join("api");
    let mut command = Command::new(cargo);
    command.args(["doc", "--workspace", "--no-deps", "--all-features", "--quiet"]).current_dir(root);
    command.env("RUSTDOC", root.join("tests/api/rustdoc"));
    command.env("XMS_API", format!("{} {}", LIBRARIES.join(" "), json.display()));
    // Cargo compares flags: pages that were written in another way are written once more, with the JSON.
    command.env("RUSTDOCFLAGS", "-D warnings --cfg listed");
    if !command.status()?.success() {
        return Err("the documentation has warnings or errors".into());
    }
    Ok(json)
}
