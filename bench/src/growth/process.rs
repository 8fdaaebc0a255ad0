//! Work in a process of its own.
//!
//! In: what to do, and how much. Out: figures, which the process prints, and how much memory it had at most (Linux).

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use super::{decode, generate};
use crate::memory;
use crate::plot::Failure;

/// Does one piece of work, and prints its figures; whether there is such.
pub(crate) fn once(what: &str, count: &str, folder: &str) -> bool {
    let Ok(count) = count.parse() else { return false };
    let figures = match what {
        "ours" => vec![decode::ours(Path::new(folder))],
        "serde" => vec![decode::serde(Path::new(folder))],
        "stream" => vec![decode::stream(Path::new(folder), count)],
        "generate" => vec![generate::first(count, Path::new(folder))],
        "again" => vec![generate::again(Path::new(folder))],
        "check" => vec![generate::check(Path::new(folder))],
        _ => return false,
    };
    let figures: Vec<String> = figures.iter().map(f64::to_string).collect();
    println!("{} {}", figures.join(" "), memory::kilobytes("VmHWM") as f64 * 1.024e-3);
    true
}

/// Runs this program for one piece of work; its figures, the last one memory in megabytes.
pub(super) fn run(what: &str, count: usize, folder: &Path) -> Result<Vec<f64>, Failure> {
    let output = Command::new(env::current_exe()?).args(["grow", what, &count.to_string()]).arg(folder).output()?;
    let said = String::from_utf8(output.stdout)?;
    let figures: Option<Vec<f64>> = said.split_whitespace().map(|word| word.parse().ok()).collect();
    let figures = figures.filter(|figures| output.status.success() && !figures.is_empty());
    figures.ok_or_else(|| format!("{what} {count}: {said}{}", String::from_utf8_lossy(&output.stderr)).into())
}

/// A folder for files that only matter while this runs.
pub(super) fn scratch(name: &str) -> Result<std::path::PathBuf, Failure> {
    let folder = env::current_exe()?.with_file_name(format!("xms-bench-{name}"));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
