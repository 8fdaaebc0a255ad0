//! `xms-emulator`: serves until it is stopped.
//!
//! In: flags, and signals. Out: one line with the address on standard output; a line for each request on standard error; what
//! is wrong, there as well, with the exit code 2. With `--state`, what the emulator knows, in a file that nobody else can read.
#![forbid(unsafe_code)]

mod access_log;
mod private_file;

use std::error::Error;
#[cfg(feature = "tls")]
use std::fs;
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use xms_emulator::{Emulator, FaultRule, Host, Seed};
use xms_test_server::told_to_end;

use crate::access_log::AccessLog;

/// How soon after a change it is saved.
const SAVED_EVERY: Duration = Duration::from_millis(200);

/// How soon after its answer a request is in the log.
const LOGGED_EVERY: Duration = Duration::from_millis(50);

/// How long requests may take to come to their end when the program is told to end.
const GRACE: Duration = Duration::from_secs(5);

/// The flags of `xms-emulator`.
#[derive(Debug, Parser)]
#[command(name = "xms-emulator", version, about = ABOUT, after_help = EXAMPLES)]
struct Flags {
    /// Listens on this port [default: any that is free]
    #[arg(long, default_value_t = 0, hide_default_value = true, help_heading = "Where it listens")]
    port: u16,
    /// Listens on this interface: an address, or a name that has one, such as `localhost`; `0.0.0.0` is all of them
    #[arg(long, default_value = "127.0.0.1", value_parser = interface, help_heading = "Where it listens")]
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
    /// Serves the site at `/_site/` that `xms docs` has written into this folder: samples can be sent from its pages
    #[arg(long, value_name = "FOLDER", help_heading = "How it behaves")]
    site: Option<PathBuf>,
    /// Writes no line for each request to standard error
    #[arg(long, short, help_heading = "How it behaves")]
    quiet: bool,
}

const ABOUT: &str = "\
Serves Azure Service Management on this machine, for tests and for working without a cloud.

Prints one line with its address, and serves until it is told to end (Ctrl-C, SIGTERM): then it answers what it was asked
and takes nothing more. Give the address to a client as its endpoint; open it in a browser to see what the emulator knows
and what it was asked, with headers and bodies. Any subscription is taken; 3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d has a cloud
service `contoso` from the beginning. Nothing is stored without --state.";

const EXAMPLES: &str = "\
Examples:
  xms-emulator --port 8080
  xms-emulator --seed my.toml --operation-time 2000
  xms-emulator --fault 'latency ms=200' --fault 'busy retry-after=1 every=5'
  xms-emulator --state state.toml
  xms-emulator --print-seed > my.toml
  curl -H 'x-ms-version: 2014-06-01' http://127.0.0.1:8080/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices

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
  curl http://127.0.0.1:8080/_control/requests                           gives the last requests and answers, as JSON
  curl 'http://127.0.0.1:8080/_control/requests?after=12'                gives those behind the twelfth
  curl http://127.0.0.1:8080/_control/health                             says that it serves, under any name
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

fn run(flags: Flags) -> Result<(), Box<dyn Error>> {
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
    if let Some(folder) = &flags.site {
        builder = builder.site(folder)?;
    }
    builder = flags.fault.into_iter().fold(builder, |builder, fault| builder.fault(fault));
    builder = flags.allow_host.into_iter().fold(builder, |builder, host| builder.allow_host(host));
    #[cfg(feature = "tls")]
    {
        builder = builder.tls(flags.tls.is_some());
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    // Whoever reads the address may end the program at once.
    let told_to_end = runtime.block_on(async { told_to_end() })?;
    let mut emulator =
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
    let mut upkeep = Upkeep {
        log: (!flags.quiet).then(AccessLog::default),
        state: flags.state.as_deref(),
        saved: None,
        looked: Instant::now(),
    };
    runtime.block_on(upkeep.go_on(&emulator, told_to_end))?;
    emulator.stop(GRACE);
    upkeep.log(&emulator);
    upkeep.save(&emulator)
}

/// What the program does while the emulator serves.
struct Upkeep<'a> {
    log: Option<AccessLog>,
    state: Option<&'a Path>,
    /// Which state was saved.
    saved: Option<u64>,
    /// When that was last looked at.
    looked: Instant,
}

impl Upkeep<'_> {
    /// Goes on until somebody ends the program.
    ///
    /// # Errors
    /// When the state cannot be saved.
    async fn go_on(&mut self, emulator: &Emulator, end: impl Future<Output = ()>) -> Result<(), Box<dyn Error>> {
        let mut end = std::pin::pin!(end);
        let pause = match (&self.log, self.state) {
            (Some(_), _) => LOGGED_EVERY,
            (None, Some(_)) => SAVED_EVERY,
            (None, None) => {
                end.await;
                return Ok(());
            }
        };
        while tokio::time::timeout(pause, &mut end).await.is_err() {
            self.log(emulator);
            if self.looked.elapsed() >= SAVED_EVERY {
                self.save(emulator)?;
                self.looked = Instant::now();
            }
        }
        Ok(())
    }

    /// Writes what is new into the log.
    fn log(&mut self, emulator: &Emulator) {
        // Where standard error is closed, nobody is there to be told.
        if self.log.as_mut().is_some_and(|log| log.write(emulator, &mut io::stderr()).is_err()) {
            self.log = None;
        }
    }

    /// Saves what the emulator knows, where it may have changed.
    ///
    /// # Errors
    /// When it cannot be saved.
    fn save(&mut self, emulator: &Emulator) -> Result<(), Box<dyn Error>> {
        let Some(path) = self.state else { return Ok(()) };
        let changes = emulator.changes();
        if self.saved != Some(changes) {
            let written = private_file::write(path, &emulator.export());
            written.map_err(|error| format!("cannot save to {}: {error}", path.display()))?;
            self.saved = Some(changes);
        }
        Ok(())
    }
}

/// The address of an interface, also by a name of this machine.
fn interface(text: &str) -> Result<IpAddr, String> {
    if let Ok(address) = text.parse() {
        return Ok(address);
    }
    let found = (text, 0).to_socket_addrs().map_err(|error| format!("it is no address, nor a name of one: {error}"))?;
    let mut found: Vec<IpAddr> = found.map(|address| address.ip()).collect();
    // Where a name has both, clients try both.
    found.sort_by_key(IpAddr::is_ipv6);
    found.first().copied().ok_or_else(|| "the name has no address".to_owned())
}
