//! What every part of the measurement needs.
//!
//! In: closures and texts. Out: times, files, lines.

use std::fmt::Arguments;
use std::fs;
use std::hint::black_box;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::Instant;

/// Milliseconds that `run` takes, and what it returns.
pub(crate) fn time<T>(run: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let value = black_box(run());
    (start.elapsed().as_secs_f64() * 1e3, value)
}

/// The one in the middle; they are sorted.
pub(crate) fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Writes a file, and the folders that it is in.
pub(crate) fn write(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().expect("a file is in a folder")).expect("a folder");
    fs::write(file, text).expect("a file");
}

/// Makes room where a folder may stand, which is kept under another name until all is measured. Removing it would be
/// measured as well: a file system may look at every file that was removed in the last seconds to make a new one.
pub(crate) fn aside(folder: &Path) {
    let mut other = folder.to_owned();
    for number in 0.. {
        other.set_extension(number.to_string());
        if !other.exists() {
            break;
        }
    }
    assert!(!folder.exists() || fs::rename(folder, &other).is_ok(), "{} can be moved", folder.display());
}

/// Prints a line of the result. A closed pipe is nothing to complain about.
pub(crate) fn say(line: Arguments<'_>) {
    let _ = writeln!(io::stdout(), "{line}");
}
