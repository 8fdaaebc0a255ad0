//! `xms new`: what it writes, that it is checked and generated, and what it refuses. That it compiles is another test's
//! part.
//!
//! `golden/new/base` holds a description and `golden/new/samples` bodies; `golden/new/api` is what becomes of them, and
//! `golden/new/cloud` and `golden/new/shop` what is generated of that. `tests/begun`, beside this crate, is what a crate with
//! two new services is, and a member of the workspace. `XMS_BLESS=1 cargo test` writes all of them anew.

mod command;
mod exchange;
mod goldens;
mod service;
mod written;

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;
use xms_codegen::scaffold::{FirstVersion, NewOperation, Plan, Sample, ScaffoldError, operation};

use crate::support;

fn golden() -> PathBuf {
    support::golden().join("new")
}

/// A folder with `api-spec/cloud`, a copy of the base.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    support::copy(&golden().join("base"), &folder.path().join("api-spec"));
    folder
}

/// An operation with nothing but what it must have.
fn plain(id: &str, request: &str, since: &str) -> NewOperation {
    NewOperation::new(id, request, FirstVersion::Since(since.to_owned()))
}

/// A file of `golden/new/samples`.
fn sample(name: &str) -> Option<Sample> {
    let text = fs::read_to_string(golden().join("samples").join(name)).unwrap();
    Some(Sample::new(name, text))
}

/// A sample from a text.
fn inline(text: &str) -> Option<Sample> {
    Some(Sample::new("sample.xml", text))
}

/// The plan for `wanted` in `folder`.
fn plan(folder: &TempDir, wanted: &NewOperation) -> Result<Plan, ScaffoldError> {
    operation(&folder.path().join("api-spec"), wanted)
}

/// Writes what a plan holds.
fn carry_out(plan: &Plan) {
    for file in &plan.files {
        fs::create_dir_all(file.path.parent().unwrap()).unwrap();
        fs::write(&file.path, &file.after).unwrap();
    }
}
