//! A browser without a window.
//!
//! In: an address. Out: the page as the browser shows it once its scripts have run, as text. Where no browser is
//! installed, that is said, and tests are skipped.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, io, thread};

/// What the browser may be called; the variable `CHROMIUM` names another.
const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome"];
/// Longer than a slow machine needs.
const PATIENCE: Duration = Duration::from_secs(120);

/// The browser, or `None`, said aloud.
pub(crate) fn find() -> Option<PathBuf> {
    let named = env::var_os("CHROMIUM").map(PathBuf::from);
    let path = env::var_os("PATH").unwrap_or_default();
    let found = || env::split_paths(&path).flat_map(|folder| NAMES.iter().map(move |name| folder.join(name)));
    let browser = named.or_else(|| found().find(|file| file.is_file()));
    if browser.is_none() {
        // Straight to the stream: a test that passes shows no captured output.
        let _ = writeln!(io::stderr(), "skipped: there is no chromium; set CHROMIUM to one");
    }
    browser
}

/// The page at `address`, once its own timers have had `time`; `folder` is for what the browser writes.
pub(crate) fn page(browser: &Path, folder: &Path, address: &str, time: Duration) -> String {
    let profile = tempfile::tempdir_in(folder).unwrap();
    let out = profile.path().join("page.html");
    let mut child = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom"])
        .args(["--no-first-run", "--disable-background-networking", "--disable-component-update"])
        .args((!time.is_zero()).then(|| format!("--virtual-time-budget={}", time.as_millis())))
        .arg(format!("--user-data-dir={}", profile.path().join("profile").display()))
        .arg(address)
        .stdin(Stdio::null())
        .stdout(File::create(&out).unwrap())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let end = Instant::now() + PATIENCE;
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > end {
            let _ = child.kill();
            panic!("{} does not come to an end with {address}", browser.display());
        }
        thread::sleep(Duration::from_millis(20));
    }
    let text = fs::read_to_string(out).unwrap();
    assert!(text.contains("<html"), "{address}: no page, {text:?}");
    text
}
