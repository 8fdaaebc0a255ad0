//! `xms watch`.
//!
//! The system notifies when something changes; a look at the texts tells whether it matters, so that temporary files of
//! editors and files saved as they were lead to nothing. A look is taken now and then in any case: not every file
//! system tells.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::generate::Generate;
use super::output::Output;
use super::{CommandError, Outcome, SourceFolder};
use crate::diagnostic::Diagnostics;
use crate::parse::load;
use crate::source::Sources;

/// How long it must be quiet after a change: editors write a file in several steps.
const DEBOUNCE: Duration = Duration::from_millis(50);
/// How long one waits for quiet.
const MAX_DEBOUNCE: Duration = Duration::from_secs(1);
/// Between two looks where nothing is told.
const POLL_INTERVAL: Duration = Duration::from_secs(2);
/// Between two looks at a folder that is not there.
const ABSENT_POLL_INTERVAL: Duration = Duration::from_millis(200);
/// Files that a line names.
const MAX_NAMED_FILES: usize = 3;

/// Writes the SDK whenever a description is saved.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms watch                                `api-spec` here or above, into `generated` beside it
  xms watch --api-spec api-spec --out sdk  into a crate of another name")]
pub(super) struct Watch {
    #[command(flatten)]
    source: SourceFolder,
    /// Folder of the SDK's crate; otherwise `generated` beside `api-spec`.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Watch {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        let folder = self.source.folder()?;
        if !folder.is_dir() {
            return Err(CommandError(format!("there is no folder `{}` to watch", folder.display())));
        }
        // The folder stays the one that was found, wherever another may appear.
        let generate = Generate::new(SourceFolder { api_spec: Some(folder.clone()) }, self.out.clone());
        let mut events = Events::new(&folder);
        output.line("watching", format_args!("{}; Ctrl-C ends it", folder.display()))?;
        let mut seen = None;
        loop {
            if !folder.is_dir() {
                output.line("gone", format_args!("{} is not there any more; waiting for it", folder.display()))?;
                while !folder.is_dir() {
                    thread::sleep(ABSENT_POLL_INTERVAL);
                }
                events = Events::new(&folder);
                output.line("back", folder.display())?;
            }
            let texts = texts(&folder);
            if seen.as_ref() != Some(&texts) {
                seen = Some(texts);
                generate_once(&generate, output)?;
            }
            events.wait();
        }
    }
}

/// Generates once, and reports it in a line.
fn generate_once(generate: &Generate, output: &Output) -> Result<(), CommandError> {
    let start = Instant::now();
    let mut inner = output.recorder();
    let outcome = generate.run(&mut inner);
    let took = format!("{} ms", start.elapsed().as_millis());
    match outcome {
        Ok(Outcome::Success) => output.line(&took, summary(&inner.recorded()))?,
        Ok(Outcome::Findings) => output.line(&took, "nothing written: see the errors above")?,
        Err(error) => {
            output.error(&error);
            output.line(&took, "nothing written")?;
        }
    }
    Ok(())
}

/// What was written and removed.
fn summary(lines: &[(String, String)]) -> String {
    let parts = ["wrote", "removed"].into_iter().filter_map(|verb| {
        let files: Vec<&str> =
            lines.iter().filter(|(line_verb, _)| line_verb == verb).map(|(_, file)| file.as_str()).collect();
        match files.len() {
            0 => None,
            1..=MAX_NAMED_FILES => Some(format!("{verb} {}", files.join(", "))),
            more => {
                Some(format!("{verb} {}, and {} more", files[..MAX_NAMED_FILES].join(", "), more - MAX_NAMED_FILES))
            }
        }
    });
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { "nothing to write".to_owned() } else { parts.join("; ") }
}

/// Everything that the descriptions say; what cannot be read is a part of it.
fn texts(folder: &Path) -> Vec<(PathBuf, String)> {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::new());
    let error = load(folder, &mut sources, &mut diagnostics).err();
    let files = sources.files().map(|(_, file)| (file.path.clone(), file.text.clone()));
    files.chain(error.map(|error| (folder.to_owned(), error.to_string()))).collect()
}

/// What the system tells about a folder.
struct Events {
    receiver: Receiver<()>,
    /// It tells as long as it lives; none where the system cannot.
    _watcher: Option<RecommendedWatcher>,
}

impl Events {
    fn new(folder: &Path) -> Self {
        let (sender, receiver) = channel();
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            // Reading is no change; an error may hide one.
            if !matches!(event, Ok(notify::Event { kind: EventKind::Access(_), .. })) {
                // Nobody listens any more when this fails.
                let _ = sender.send(());
            }
        });
        let started = watcher.and_then(|mut watcher| {
            watcher.watch(folder, RecursiveMode::Recursive)?;
            Ok(watcher)
        });
        Self { receiver, _watcher: started.ok() }
    }

    /// Waits for a change and the quiet after it, or until it is time to look in any case.
    fn wait(&self) {
        match self.receiver.recv_timeout(POLL_INTERVAL) {
            Ok(()) => {
                let start = Instant::now();
                while start.elapsed() < MAX_DEBOUNCE && self.receiver.recv_timeout(DEBOUNCE).is_ok() {}
            }
            Err(RecvTimeoutError::Timeout) => {}
            // Nothing is told here.
            Err(RecvTimeoutError::Disconnected) => thread::sleep(POLL_INTERVAL),
        }
    }
}
