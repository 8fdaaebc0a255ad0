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
/// How many random letters and digits they end with.
pub(super) const RANDOM: usize = 6;
/// Where nobody says which processes live, none needs a file for so long.
const LONGEST_RUN: Duration = Duration::from_secs(600);

/// How the names of this process begin.
pub(super) fn prefix() -> String {
    format!("{PREFIX}{}-", std::process::id())
}

/// Removes from `folder` what processes left there that were killed. That it cannot be removed is no fault of the run.
pub(super) fn sweep(folder: &Path) {
    // A bare name stands in the present folder.
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let Some(process) = maker(&entry.file_name()) else { continue };
        let path = entry.path();
        let Ok(metadata) = fs::symlink_metadata(&path) else { continue };
        if !is_left(process, &metadata) {
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

/// The process that made what has that name; `None` where the name is none of ours to the last letter.
fn maker(name: &OsStr) -> Option<u32> {
    let (process, random) = name.to_str()?.strip_prefix(PREFIX)?.split_once('-')?;
    let is_random = random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric());
    process.parse().ok().filter(|_| is_random)
}

fn is_left(process: u32, metadata: &fs::Metadata) -> bool {
    let processes = Path::new("/proc");
    if process == std::process::id() {
        false
    } else if processes.join("self").exists() {
        !processes.join(process.to_string()).exists()
    } else {
        metadata.modified().ok().and_then(|time| time.elapsed().ok()).is_some_and(|age| age > LONGEST_RUN)
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
        let (dead, alive) = (format!(".xms-{}-aBc12", u32::MAX), format!("{}aBc123", prefix()));
        let theirs = [".xms-notes", ".xms-1-notes", ".xms-4294967295-a.bcde"];
        for name in [&*format!("{dead}3"), &*alive, "mine"].into_iter().chain(theirs) {
            fs::write(path(name), "").expect("a file");
        }
        fs::create_dir_all(path(&format!("{dead}4/b"))).expect("a folder");
        sweep(folder.path());
        let mut names: Vec<String> = fs::read_dir(folder.path())
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        // Elsewhere age decides.
        let kept = [&*alive, "mine"].iter().chain(&theirs).all(|name| names.iter().any(|other| other == name));
        assert!(kept && (names.len() == 5 || !std::path::Path::new("/proc/self").exists()), "{names:?}");
    }
}
