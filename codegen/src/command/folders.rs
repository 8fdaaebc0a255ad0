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
/// The file that makes a folder a service.
const SERVICE: &str = "service.toml";
/// The folder of the SDK.
const GENERATED: &str = "generated";

impl SourceFolder {
    /// The folder that was given, or the nearest.
    pub(super) fn folder(&self) -> Result<PathBuf, CommandError> {
        if let Some(folder) = &self.api_spec {
            return Ok(folder.clone());
        }
        nearest_descriptions()?.ok_or_else(|| {
            let here = env::current_dir().unwrap_or_default();
            CommandError(format!(
                "there is no folder `{API_SPEC}` and no `{SERVICE}` in `{}` or above it; say where it is with --api-spec DIR",
                here.display()
            ))
        })
    }
}

/// The nearest folder of descriptions from here upwards, or the service in which one is, where that stands in no such folder.
fn nearest_descriptions() -> Result<Option<PathBuf>, CommandError> {
    let here = env::current_dir()?;
    for (levels, folder) in here.ancestors().enumerate() {
        if folder.join(API_SPEC).is_dir() {
            return Ok(Some(up(levels).join(API_SPEC)));
        }
        let is_one_of_several = folder.parent().and_then(Path::file_name).is_some_and(|name| name == API_SPEC);
        if folder.join(SERVICE).is_file() && !is_one_of_several {
            return Ok(Some(if levels == 0 { PathBuf::from(".") } else { up(levels) }));
        }
    }
    Ok(None)
}

/// The nearest `api-spec`, from here upwards.
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
    if descriptions.join(SERVICE).is_file() {
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
