//! Files and folders that stand for a moment beside their places.
//!
//! In: a folder. Out: names that say which process made them, and the folder without those that killed ones left
//! there. What a living process has made is left alone, and so is everything of another name.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// How all of them begin.
const PREFIX: &str = ".xms-";
/// Where nobody says which processes live, none needs a file for so long.
const LONGEST_RUN: Duration = Duration::from_secs(600);

/// How the names of this process begin.
pub(super) fn prefix() -> String {
    format!("{PREFIX}{}-", std::process::id())
}

/// Removes from `folder` what processes left there that were killed. That it cannot be removed is no fault of the run.
pub(super) fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let Ok(metadata) = fs::symlink_metadata(&path) else { continue };
        if !is_left(&name, &metadata) {
            continue;
        }
        // Links are nobody's of ours.
        let _ = match metadata.file_type() {
            kind if kind.is_file() => fs::remove_file(&path),
            kind if kind.is_dir() => fs::remove_dir_all(&path),
            _ => Ok(()),
        };
    }
}

fn is_left(name: &OsStr, metadata: &fs::Metadata) -> bool {
    let Some(rest) = name.to_str().and_then(|name| name.strip_prefix(PREFIX)) else { return false };
    let process = rest.split_once('-').and_then(|(id, _)| id.parse::<u32>().ok());
    let processes = Path::new("/proc");
    match process {
        Some(id) if id == std::process::id() => false,
        Some(id) if processes.join("self").exists() => !processes.join(id.to_string()).exists(),
        _ => metadata.modified().ok().and_then(|time| time.elapsed().ok()).is_some_and(|age| age > LONGEST_RUN),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{prefix, sweep};

    #[test]
    fn what_killed_processes_left_is_removed() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        // No system has as many processes.
        let (dead, alive) = (format!(".xms-{}-a", u32::MAX), format!("{}b", prefix()));
        for name in [dead.as_str(), alive.as_str(), ".xms-new", "mine"] {
            fs::write(path(name), "").expect("a file");
        }
        fs::create_dir_all(path(&format!("{dead}2/b"))).expect("a folder");
        sweep(folder.path());
        let mut names: Vec<String> = fs::read_dir(folder.path())
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        // Elsewhere age decides.
        let expected = [alive.as_str(), ".xms-new", "mine"];
        let kept = expected.iter().all(|name| names.iter().any(|other| other == name));
        assert!(kept && (names.len() == 3 || !std::path::Path::new("/proc/self").exists()), "{names:?}");
    }
}
