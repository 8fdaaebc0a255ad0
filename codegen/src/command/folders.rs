//! The folders that a command works on when none are given.
//!
//! In: the folder in which it was started. Out: the nearest `api-spec` from there upwards, and `generated` beside it or above.

use std::env;
use std::path::{Path, PathBuf};

use super::{CommandError, SourceFolder};
use crate::parse::LoadError;
use crate::pipeline::{Reading, read_model};

/// The folder of descriptions.
const API_SPEC: &str = "api-spec";
/// The folder of the SDK.
const GENERATED: &str = "generated";

impl SourceFolder {
    /// The folder that was given, or the nearest.
    pub(super) fn folder(&self) -> Result<PathBuf, CommandError> {
        if let Some(folder) = &self.api_spec {
            return Ok(folder.clone());
        }
        nearest_api_spec()?.ok_or_else(|| {
            let here = env::current_dir().unwrap_or_default();
            CommandError(format!(
                "there is no folder `{API_SPEC}` in `{}` or above it; say where it is with --api-spec DIR",
                here.display()
            ))
        })
    }
}

/// The nearest folder of descriptions, from here upwards.
pub(super) fn nearest_api_spec() -> Result<Option<PathBuf>, CommandError> {
    let here = env::current_dir()?;
    let found = here.ancestors().position(|folder| folder.join(API_SPEC).is_dir());
    Ok(found.map(|levels| up(levels).join(API_SPEC)))
}

/// What the stages make of the descriptions in `folder`.
pub(super) fn read(folder: &Path) -> Result<Reading, CommandError> {
    read_model(folder).map_err(load_error)
}

/// A folder that cannot be read.
pub(super) fn load_error(error: LoadError) -> CommandError {
    CommandError(format!("{error}; say where the folder of descriptions is with --api-spec DIR"))
}

/// The folder of the SDK: beside that of the descriptions, or the nearest from here upwards.
pub(super) fn generated(descriptions: &Path) -> Result<PathBuf, CommandError> {
    if descriptions.join("service.toml").is_file() {
        // The SDK holds all services: made of one, it would lose the others.
        return Err(CommandError(format!(
            "`{}` is a single service; give the folder above it, or say with --out DIR where a crate of its own goes",
            descriptions.display()
        )));
    }
    if descriptions.file_name().is_some_and(|name| name == API_SPEC) {
        return Ok(descriptions.with_file_name(GENERATED));
    }
    let here = env::current_dir()?;
    let levels = here.ancestors().position(|folder| folder.join(GENERATED).is_dir()).unwrap_or(0);
    Ok(up(levels).join(GENERATED))
}

/// The way up; shown in messages, it is shorter than the whole path.
fn up(levels: usize) -> PathBuf {
    std::iter::repeat_n("..", levels).collect()
}
