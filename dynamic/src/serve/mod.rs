//! Services that answer as they are described, as `xms serve` runs them.
//!
//! In: a folder of descriptions. Out: a server on loopback that checks every request by the description, and answers with
//! its examples; what has none is made of the model. It serves until it is told to end.

mod app;
mod check;
mod control;
mod examples;
mod handler;
mod listen;
mod log;
mod made;
mod order;
mod page;
mod running;

use std::ffi::OsString;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Parser;
use xms_test_server::{FaultRule, FaultScope, told_to_end};

use self::app::App;
use self::listen::Listener;
use crate::folder::Description;

/// The arguments of `xms serve`.
#[derive(Debug, Parser)]
#[command(name = "xms serve", version, about = ABOUT, after_help = AFTER)]
struct Arguments {
    /// The folder of a description, or of several
    folder: PathBuf,
    /// Serves this one of several
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// Listens on this port [default: any that is free]
    #[arg(long, default_value_t = 0, hide_default_value = true)]
    port: u16,
    /// Lets what goes on after its answer take so many milliseconds
    #[arg(long, value_name = "MS", default_value_t = 100)]
    operation_time: u64,
    /// Refuses bodies with elements that the description does not have, or in another order than it has them
    #[arg(long)]
    strict: bool,
    /// Lets requests meet a fault, such as 'busy times=1'; may be given several times
    #[arg(long, value_name = "RULE")]
    fault: Vec<String>,
}

const ABOUT: &str = "\
Answers requests of a described service on this machine, with the examples of its description.

Every request is checked by the description: its version, parameters and body. What is wrong is refused as the service
refuses it. Prints one line with its address, and serves until it is stopped.";

const AFTER: &str = "\
Examples:
  xms serve api-spec/service-management --port 8080
  xms serve api-spec --service storage-blob --fault 'latency ms=200'

Faults:
  latency ms=N                      the answer comes N milliseconds later
  busy [retry-after=SECONDS]        503; nothing is done
  redirect to=URL                   307 to URL
  reset                             the connection is reset; nothing is done
  truncate                          the request is carried out, and its answer ends in the middle
  fail [status=N] [code=CODE]       the operation is accepted, and fails later
Each takes [times=N] (ends after N requests), [every=N] (only each N-th request) and [operation=ID] (only requests of that
operation).

While it runs:
  curl http://127.0.0.1:8080/_control/requests                           lists the last requests with what was wrong
  curl --json '[\"busy times=1\"]' http://127.0.0.1:8080/_control/faults   adds the rules of an array
  curl http://127.0.0.1:8080/_control/faults                             lists the rules in force
  curl -X DELETE http://127.0.0.1:8080/_control/faults                   ends all faults
  curl -X POST http://127.0.0.1:8080/_control/reset                      forgets requests, operations and faults
  curl http://127.0.0.1:8080/_control/health                             answers when it can";

/// Runs `xms serve` with the arguments of the process, its name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // What is asked for goes to standard output, what is wrong to standard error.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    match execute(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // Where standard error is closed, nobody is there to be told.
            let _ = writeln!(io::stderr(), "error: {message}");
            ExitCode::from(2)
        }
    }
}

fn execute(arguments: &Arguments) -> Result<(), String> {
    let options = Options {
        port: arguments.port,
        operation_time: Duration::from_millis(arguments.operation_time),
        strict: arguments.strict,
        faults: arguments.fault.clone(),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("the system gives no resources: {error}"))?;
    runtime.block_on(async {
        // Whoever reads the address may end the program at once.
        let end = told_to_end().map_err(|error| error.to_string())?;
        let served = Served::start(&arguments.folder, arguments.service.as_deref(), &options).await?;
        let mut out = io::stdout();
        let told = writeln!(out, "{}", served.url()).and_then(|()| out.flush());
        told.map_err(|error| error.to_string())?;
        end.await;
        Ok(())
    })
}

/// Says how a description is served.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The port, or 0 for any that is free.
    pub port: u16,
    /// How long takes what goes on after its answer.
    pub operation_time: Duration,
    /// Whether bodies are refused with elements that the description does not have, or in another order than it has them.
    pub strict: bool,
    /// Faults from the beginning, as texts.
    pub faults: Vec<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 0, operation_time: Duration::from_millis(100), strict: false, faults: Vec::new() }
    }
}

/// Represents a description that is being served, until it is dropped.
#[derive(Debug)]
pub struct Served {
    address: SocketAddr,
    _listener: Listener,
}

impl Served {
    /// Begins to serve a description: that of `service` in `folder`, or the only one there. It is called in a runtime of
    /// Tokio, which serves it.
    ///
    /// # Errors
    /// Fails, in a sentence, when there is none, it has errors, a fault is none, or the port is taken.
    pub async fn start(folder: &std::path::Path, service: Option<&str>, options: &Options) -> Result<Self, String> {
        let description = Description::read(folder, service)?;
        let rules = options.faults.iter().map(|text| {
            let scope = FaultScope { catalog: description.catalog(), redirects: false };
            FaultRule::parse(text, scope).map_err(|error| format!("`{text}` is no fault: {error}"))
        });
        let rules = rules.collect::<Result<Vec<_>, _>>()?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
        let listener = tokio::net::TcpListener::bind(address).await;
        let listener = listener.map_err(|error| format!("cannot listen at {address}: {error}"))?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        let app = Arc::new(App::new(description, options, rules, address)?);
        Ok(Self { address, _listener: Listener::start(listener, app) })
    }

    /// Returns the address as a URL without a path, for a client's endpoint.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}
