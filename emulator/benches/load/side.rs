//! The two servers, each in a process of its own: this program, started again with a hidden argument.
//!
//! In: which of them. Out: its address, and what the system tells of its process. A child ends when its standard input
//! does, so none outlives the benchmark, whatever ends that.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::SocketAddr;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::Duration;
use std::{env, fs};

use xms_emulator::{Emulator, Seed};

use crate::bare;
use crate::client::CLIENTS;
use crate::mix;
use crate::recorded::RecordedResponse;

/// The hidden argument.
pub(crate) const SERVE: &str = "--serve";

/// A server in a process of its own.
#[derive(Debug)]
pub(crate) struct ServerProcess {
    pub(crate) address: SocketAddr,
    child: Child,
    /// Held for its end.
    input: Option<ChildStdin>,
}

/// Which of the two servers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ServerKind<'a> {
    Emulator,
    /// With the answers that it repeats.
    Bare(&'a [RecordedResponse]),
}

impl ServerProcess {
    /// Starts a process, and waits until it listens.
    ///
    /// # Errors
    /// When it cannot be started, or does not say where it listens.
    pub(crate) fn start(which: ServerKind<'_>) -> io::Result<Self> {
        let (name, answers) = match which {
            ServerKind::Emulator => ("emulator", &[][..]),
            ServerKind::Bare(answers) => ("bare", answers),
        };
        let mut child = Command::new(env::current_exe()?)
            .args([SERVE, name])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (mut input, output) = input.zip(output).ok_or_else(|| io::Error::other("the process has no pipes"))?;
        writeln!(input, "{}", serde_json::to_string(answers).map_err(io::Error::other)?)?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let address = line.trim().parse().map_err(|_| io::Error::other(format!("the {name} server did not start")))?;
        Ok(Self { address, child, input: Some(input) })
    }

    /// Resident memory, in KiB; `None` where the system does not tell.
    pub(crate) fn memory(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.split_whitespace().next()?.parse().ok()
    }

    /// Processor time so far; `None` where the system does not tell.
    pub(crate) fn processor_time(&self) -> Option<Duration> {
        let text = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).ok()?;
        let (_, behind_name) = text.rsplit_once(')')?;
        let mut words = behind_name.split_whitespace().skip(11);
        let mut ticks = || words.next()?.parse::<u64>().ok();
        // Linux tells it in hundredths of a second everywhere.
        Some(Duration::from_millis((ticks()? + ticks()?) * 10))
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.child.wait();
    }
}

/// Serves in this process until standard input ends.
///
/// # Errors
/// When it is told nothing that can be served, or there is no port to be had.
pub(crate) fn serve(name: &str) -> io::Result<()> {
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    let answers: Vec<RecordedResponse> = serde_json::from_str(&line)?;
    if name == "emulator" {
        let seed: Seed = mix::seed(CLIENTS, Seed::DEFAULT).parse().map_err(io::Error::other)?;
        // Operations take no time, so that both sides are asked the same.
        let emulator = Emulator::builder().seed(seed).operation_time(Duration::ZERO).start_blocking()?;
        return until_the_end(emulator.address());
    }
    until_the_end(bare::start(&answers)?)
}

fn until_the_end(address: SocketAddr) -> io::Result<()> {
    let mut output = io::stdout();
    writeln!(output, "{address}")?;
    output.flush()?;
    io::stdin().read_to_end(&mut Vec::new()).map(drop)
}
