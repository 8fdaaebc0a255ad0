//! Generates both sides of the greenhouse service from its description, and of the services whose descriptions were made of
//! documents of others: the goldens of the importer.

use std::path::PathBuf;
use std::{env, fs};

use xms_codegen::Builder;

/// Where the goldens of the importer are.
const IMPORTED: &str = "../../codegen/tests/golden/import/out";

fn main() {
    generate(&Builder::new("api"));
    let Some(out) = env::var_os("OUT_DIR").map(PathBuf::from) else { return };
    let folder = out.join("imported");
    if let Err(failure) = fs::create_dir_all(&folder) {
        panic!("{}: {failure}", folder.display());
    }
    generate(&Builder::new(IMPORTED).out_dir(folder).rerun_if_changed(true));
}

fn generate(builder: &Builder) {
    if let Err(failure) = builder.clone().client(true).server(true).generate() {
        // A build script's way to say why it failed.
        panic!("{failure}");
    }
}
