//! Waiting for what goes on, with a line that tells how long.
//!
//! In: what waits. Out: how it ended. The line stands on standard error, and only where people read that.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use xms_runtime::client::{Error, Finished, Progress, RawReply};

use super::{Console, Failure};

/// How often the line is drawn anew.
const EVERY: Duration = Duration::from_millis(200);
/// How many signs the bar has.
const WIDTH: usize = 20;
/// How many signs of a state are shown.
const MOST_STATE: usize = 40;

/// How an operation ended.
pub(super) struct Ended {
    pub(super) id: String,
    pub(super) state: String,
    pub(super) result: Option<RawReply>,
}

impl Ended {
    pub(super) fn new<R>(finished: &Finished<R>, result: Option<RawReply>) -> Self {
        let id = finished.operation_id().unwrap_or_default().to_owned();
        Self { id, state: finished.state().unwrap_or("done").to_owned(), result }
    }
}

/// What is known of an operation that is waited for.
#[derive(Clone, Default)]
pub(super) struct Line(Arc<Mutex<Option<(String, u32)>>>);

impl Line {
    pub(super) fn note(&self, progress: &Progress) {
        let state = progress
            .state
            .as_deref()
            .unwrap_or("accepted")
            .chars()
            .filter(|c| !c.is_control())
            .take(MOST_STATE)
            .collect();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((state, progress.polls));
    }

    fn text(&self, seconds: u64) -> String {
        match &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            Some((state, polls)) => {
                format!("{state}, {seconds} s, asked {polls} {}", if *polls == 1 { "time" } else { "times" })
            }
            None => format!("sent, {seconds} s"),
        }
    }
}

/// Waits.
pub(super) async fn wait<F>(console: &mut Console<'_>, waiting: impl FnOnce(Line) -> F) -> Result<Ended, Failure>
where
    F: Future<Output = Result<Ended, Error>>,
{
    let (line, begun) = (Line::default(), Instant::now());
    let mut waiting = std::pin::pin!(waiting(line.clone()));
    loop {
        let ended = tokio::time::timeout(EVERY, waiting.as_mut()).await;
        if console.is_err_terminal {
            // The line is drawn over, and taken away at the end.
            let elapsed = begun.elapsed();
            let text = if ended.is_ok() { String::new() } else { bar(elapsed, &line.text(elapsed.as_secs())) };
            write!(console.err, "\r\u{1b}[K{text}")?;
            console.err.flush()?;
        }
        if let Ok(ended) = ended {
            return Ok(ended?);
        }
    }
}

/// A light that goes to and fro, since nobody knows when the end comes; and a text.
fn bar(elapsed: Duration, text: &str) -> String {
    let step = (elapsed.as_millis() / EVERY.as_millis()) as usize % (2 * WIDTH);
    let at = if step < WIDTH { step } else { 2 * WIDTH - 1 - step };
    let cells: String = (0..WIDTH).map(|cell| if cell == at { '#' } else { '.' }).collect();
    format!("[{cells}] {text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_light_turns_at_both_ends() {
        let at = |step: u64| bar(EVERY * step as u32, "").find('#');
        assert_eq!([at(0), at(19), at(20), at(39), at(40)], [Some(1), Some(20), Some(20), Some(1), Some(1)]);
    }
}
