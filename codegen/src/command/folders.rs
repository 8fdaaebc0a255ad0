//! The folders that a command works on when none are given.
//!
//! In: the folder in which it was started. Out: the nearest `api-spec` from there upwards, and `generated` beside it.

use std::env;
use std::path::{Path, PathBuf};

use super::{Source, Trouble};

/// The folder of descriptions.
const DESCRIPTIONS: &str = "api-spec";
/// The folder of the SDK.
const GENERATED: &str = "generated";

impl Source {
    /// The folder that was given, or the nearest.
    pub(super) fn folder(&self) -> Result<PathBuf, Trouble> {
        if let Some(folder) = &self.api_spec {
            return Ok(folder.clone());
        }
        let here = env::current_dir()?;
        let found = here.ancestors().position(|folder| folder.join(DESCRIPTIONS).is_dir());
        // Shown in messages: the way there is shorter than the whole path.
        let up = |levels: usize| std::iter::repeat_n("..", levels).collect::<PathBuf>();
        found.map(|levels| up(levels).join(DESCRIPTIONS)).ok_or_else(|| {
            Trouble(format!(
                "there is no folder `{DESCRIPTIONS}` in `{}` or above it; say where it is with --api-spec DIR",
                here.display()
            ))
        })
    }
}

/// The folder of the SDK beside that of the descriptions.
pub(super) fn generated(descriptions: &Path) -> PathBuf {
    let is_found = descriptions.file_name().is_some_and(|name| name == DESCRIPTIONS);
    match descriptions.parent() {
        Some(parent) if is_found => parent.join(GENERATED),
        _ => PathBuf::from(GENERATED),
    }
}
