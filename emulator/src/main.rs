//! `xms-emulator`: serves until it is stopped.
//!
//! In: flags. Out: one line with the address on standard output; what is wrong, on standard error, with the exit code 2. With
//! `--state`, what the emulator knows, in a file that nobody else can read.
#![forbid(unsafe_code)]

mod private_file;

#[cfg(feature = "tls")]
use std::fs;
use std::io::Write;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
#[cfg(unix)]
use std::task::Poll;
use std::time::Duration;
use std::{io, thread};

use clap::Parser;
use xms_emulator::{Emulator, FaultRule, Host, Seed};

/// How soon after a change it is saved.
const SAVED_EVERY: Duration = Duration::from_millis(200);

/// The flags of `xms-emulator`.
#[derive(Debug, Parser)]
#[command(name = "xms-emulator", version, about = ABOUT, after_help = EXAMPLES)]
struct Flags {
    /// Listens on this port [default: any that is free]
    #[arg(long, default_value_t = 0, hide_default_value = true, help_heading = "Where it listens")]
    port: u16,
    /// Listens on this interface
    #[arg(long, default_value = "127.0.0.1", help_heading = "Where it listens")]
    host: IpAddr,
    /// Lets the page and `/_control` be reached under this name as well, such as that of a container; may be given several
    /// times
    #[arg(long, value_name = "NAME", help_heading = "Where it listens")]
    allow_host: Vec<Host>,
    /// Speaks TLS and asks clients for a certificate; writes `root.pem`, which clients trust, and `client.pem`, which they
    /// show, into FOLDER
    #[cfg(feature = "tls")]
    #[arg(long, value_name = "FOLDER", help_heading = "Where it listens")]
    tls: Option<PathBuf>,
    /// Starts with the extensions, cloud services, locations and publishers of this file, not with the default seed
    #[arg(long, value_name = "FILE", help_heading = "What it knows at the start")]
    seed: Option<PathBuf>,
    /// Starts with what this file holds, where there is one, and saves there what it knows: soon after a change, and at the
    /// end
    #[arg(long, value_name = "FILE", conflicts_with = "print_seed", help_heading = "What it knows at the start")]
    state: Option<PathBuf>,
    /// Prints the default seed, to begin a file of your own with, and ends
    #[arg(long, help_heading = "What it knows at the start")]
    print_seed: bool,
    /// Lets a long-running operation take so many milliseconds [default: as the seed says, 100]
    #[arg(long, value_name = "MS", help_heading = "How it behaves")]
    operation_time: Option<u64>,
    /// Lets an extension reach all regions after so many milliseconds [default: as the seed says, 1000]
    #[arg(long, value_name = "MS", help_heading = "How it behaves")]
    replication_time: Option<u64>,
    /// Lets requests meet a fault, see below; may be given several times
    #[arg(long, value_name = "RULE", help_heading = "How it behaves")]
    fault: Vec<FaultRule>,
}

const ABOUT: &str = "\
Serves Azure Service Management on this machine, for tests and for working without a cloud.

Prints one line with its address, and serves until it is stopped. Give the address to a client as its endpoint; open it
in a browser to see what the emulator knows and what it was asked. Any subscription is taken, and nothing is stored
without --state.";

const EXAMPLES: &str = "\
Examples:
  xms-emulator --port 8080
  xms-emulator --seed my.toml --operation-time 2000
  xms-emulator --fault 'latency ms=200' --fault 'busy retry-after=1 every=5'
  xms-emulator --state state.toml
  xms-emulator --print-seed > my.toml

Faults:
  latency ms=N                      the answer comes N milliseconds later
  busy [retry-after=SECONDS]        503 ServerBusy; nothing is done
  redirect [to=URL]                 307 to a second port of the emulator, or to URL
  reset                             the connection is reset; nothing is done
  truncate                          the request is carried out, and its answer ends in the middle
  fail [status=N] [code=CODE]       the operation is accepted, and fails later
Each takes [times=N] (ends after N requests), [every=N] (only each N-th request) and [operation=ID] (only requests of that
operation, such as extensions.add).

While it runs:
  curl --json '[\"busy times=1\"]' http://127.0.0.1:8080/_control/faults   adds the rules of an array
  curl http://127.0.0.1:8080/_control/faults                             lists the rules in force
  curl -X DELETE http://127.0.0.1:8080/_control/faults                   ends all faults
  curl -X POST http://127.0.0.1:8080/_control/reset                      forgets everything but the seed
  curl http://127.0.0.1:8080/_control/seed > my.toml                     gives what it knows as a seed
These paths and the page answer to localhost, loopback addresses and the names of --allow-host, never to pages of other
sites, and with --tls to clients that show the certificate. What is sent to them is JSON.";

fn main() -> ExitCode {
    match run(Flags::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Where standard error is closed, nobody is there to be told.
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(flags: Flags) -> Result<(), Box<dyn std::error::Error>> {
    if flags.print_seed {
        return Ok(io::stdout().write_all(Seed::DEFAULT.as_bytes())?);
    }
    let mut builder = Emulator::builder().address(SocketAddr::new(flags.host, flags.port));
    let saved = flags.state.as_ref().filter(|path| path.exists());
    if let Some(path) = saved.or(flags.seed.as_ref()) {
        builder = builder.seed(Seed::from_file(path)?);
    }
    if let Some(millis) = flags.operation_time {
        builder = builder.operation_time(Duration::from_millis(millis));
    }
    if let Some(millis) = flags.replication_time {
        builder = builder.replication_time(Duration::from_millis(millis));
    }
    builder = flags.fault.into_iter().fold(builder, |builder, fault| builder.fault(fault));
    builder = flags.allow_host.into_iter().fold(builder, |builder, host| builder.allow_host(host));
    #[cfg(feature = "tls")]
    {
        builder = builder.tls(flags.tls.is_some());
    }
    let emulator =
        builder.start_blocking().map_err(|error| format!("cannot listen at {}:{}: {error}", flags.host, flags.port))?;
    #[cfg(feature = "tls")]
    if let Some(folder) = &flags.tls {
        let (root, client) = (emulator.root_certificate(), emulator.client_certificate());
        private_file::create_folder(folder)
            .and_then(|()| fs::write(folder.join("root.pem"), root.unwrap_or_default()))
            .and_then(|()| private_file::write(&folder.join("client.pem"), client.unwrap_or_default()))
            .map_err(|error| format!("cannot write to {}: {error}", folder.display()))?;
    }
    let mut out = io::stdout();
    writeln!(out, "{}", emulator.url())?;
    out.flush()?;
    let Some(path) = &flags.state else {
        loop {
            thread::park();
        }
    };
    keep(&emulator, path).map_err(|error| format!("cannot save to {}: {error}", path.display()).into())
}

/// Saves what the emulator knows whenever it has changed, until the program is to end; then once more.
fn keep(emulator: &Emulator, path: &Path) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut end = std::pin::pin!(asked_to_end());
        let mut saved = None;
        loop {
            let ends = tokio::time::timeout(SAVED_EVERY, &mut end).await;
            let changes = emulator.changes();
            if saved != Some(changes) {
                private_file::write(path, &emulator.export())?;
                saved = Some(changes);
            }
            if let Ok(ended) = ends {
                return ended;
            }
        }
    })
}

/// Waits for somebody who ends the program.
#[cfg(unix)]
async fn asked_to_end() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    std::future::poll_fn(|context| {
        let ended = terminate.poll_recv(context).is_ready() || interrupt.poll_recv(context).is_ready();
        if ended { Poll::Ready(Ok(())) } else { Poll::Pending }
    })
    .await
}

/// Waits for somebody who ends the program.
#[cfg(not(unix))]
async fn asked_to_end() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
