//! `xms-emulator`: serves until it is stopped.
//!
//! In: flags. Out: one line with the address on standard output; what is wrong, on standard error.
#![forbid(unsafe_code)]

#[cfg(feature = "tls")]
use std::fs;
use std::io::Write;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use std::{io, thread};

use clap::Parser;
use xms_emulator::{Emulator, FaultRule, Seed};

/// Azure Service Management on this machine. Prints one line with its address and serves until it is stopped; the
/// address, opened in a browser, shows what it knows and what it was asked.
#[derive(Debug, Parser)]
#[command(name = "xms-emulator", version, after_help = EXAMPLES)]
struct Flags {
    /// The port; any that is free where none is given.
    #[arg(long, default_value_t = 0, hide_default_value = true)]
    port: u16,
    /// The interface.
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// A file with what it knows at the start, in the place of the default.
    #[arg(long, value_name = "FILE")]
    seed: Option<PathBuf>,
    /// Prints the default seed and ends.
    #[arg(long)]
    print_seed: bool,
    /// Milliseconds that a long-running operation takes.
    #[arg(long, value_name = "MS")]
    operation_time: Option<u64>,
    /// Milliseconds that an extension needs to reach all regions.
    #[arg(long, value_name = "MS")]
    replication_time: Option<u64>,
    /// A fault that requests meet; may be given several times.
    #[arg(long, value_name = "RULE")]
    fault: Vec<FaultRule>,
    /// Speaks TLS and asks for a client certificate; writes `root.pem` and `client.pem` into that folder.
    #[cfg(feature = "tls")]
    #[arg(long, value_name = "FOLDER")]
    tls: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  xms-emulator --port 8080
  xms-emulator --seed my.toml --operation-time 2000
  xms-emulator --fault 'latency ms=200' --fault 'busy retry-after=1 every=5'
  xms-emulator --print-seed > my.toml

Faults: latency ms=N | busy [retry-after=SECONDS] | redirect [to=URL] | reset | truncate | fail [status=N] [code=CODE],
each with [times=N] [every=N] [operation=ID]. While it runs:
  curl -d 'fail code=ConflictError times=1' http://127.0.0.1:8080/_control/faults
  curl -X DELETE http://127.0.0.1:8080/_control/faults
  curl -X POST http://127.0.0.1:8080/_control/reset";

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
    if let Some(path) = &flags.seed {
        builder = builder.seed(Seed::from_file(path)?);
    }
    if let Some(millis) = flags.operation_time {
        builder = builder.operation_time(Duration::from_millis(millis));
    }
    if let Some(millis) = flags.replication_time {
        builder = builder.replication_time(Duration::from_millis(millis));
    }
    builder = flags.fault.into_iter().fold(builder, |builder, fault| builder.fault(fault));
    #[cfg(feature = "tls")]
    {
        builder = builder.tls(flags.tls.is_some());
    }
    let emulator =
        builder.start_blocking().map_err(|error| format!("cannot listen at {}:{}: {error}", flags.host, flags.port))?;
    #[cfg(feature = "tls")]
    if let Some(folder) = &flags.tls {
        let write = |name: &str, text: Option<&str>| fs::write(folder.join(name), text.unwrap_or_default());
        fs::create_dir_all(folder)
            .and_then(|()| write("root.pem", emulator.root_certificate()))
            .and_then(|()| write("client.pem", emulator.client_certificate()))
            .map_err(|error| format!("cannot write to {}: {error}", folder.display()))?;
    }
    let mut out = io::stdout();
    writeln!(out, "{}", emulator.url())?;
    out.flush()?;
    loop {
        thread::park();
    }
}
