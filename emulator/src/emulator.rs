//! The running emulator, and what begins one.
//!
//! In: choices. Out: an address, until it is dropped. Nothing here answers a request.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use xms_runtime::server::RouterOptions;
use xms_test_server::{Guard, Host, Site};

use crate::app::App;
use crate::clock::Clock;
use crate::fault::{FaultLimitError, FaultRule};
use crate::listen::{ConnectionContext, ListenerThread, bind};
use crate::log::Exchange;
use crate::seed::Seed;
use crate::shared::Shared;
#[cfg(feature = "tls")]
use crate::tls::Tls;

/// Serves Azure Service Management in this process until it is dropped.
///
/// It serves on threads of its own, so it does not matter what the test's executor does, and whether there is one. When it
/// is dropped, it has stopped: its ports are free, and its threads have ended.
///
/// ```
/// use xms_emulator::Emulator;
/// use xms_services::service_management::ServiceManagement;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let emulator = Emulator::start().await?;
/// let client = ServiceManagement::builder("3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d").endpoint(emulator.url()).build()?;
/// client.locations().list().await?;
/// assert_eq!(emulator.requests()[0].operation.as_deref(), Some("locations.list"));
/// # Ok(())
/// # }
/// ```
pub struct Emulator {
    address: SocketAddr,
    scheme: &'static str,
    shared: Arc<Shared>,
    #[cfg(feature = "tls")]
    tls: Option<Arc<Tls>>,
    listener: ListenerThread,
}

/// Configures an [`Emulator`], and starts it.
///
/// ```
/// use std::time::Duration;
///
/// use xms_emulator::Emulator;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let emulator = Emulator::builder()
///     .operation_time(Duration::ZERO)
///     .fault("latency ms=20".parse()?)
///     .start_blocking()?;
/// assert!(emulator.url().starts_with("http://127.0.0.1:"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    address: SocketAddr,
    seed: Option<Seed>,
    clock: Clock,
    operation_time: Option<Duration>,
    replication_time: Option<Duration>,
    head_timeout: Option<Duration>,
    body_timeout: Option<Duration>,
    faults: Vec<FaultRule>,
    allowed: Vec<Host>,
    site: Option<Site>,
    #[cfg(feature = "tls")]
    tls: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            seed: None,
            clock: Clock::system(),
            operation_time: None,
            replication_time: None,
            head_timeout: None,
            body_timeout: None,
            faults: Vec::new(),
            allowed: Vec::new(),
            site: None,
            #[cfg(feature = "tls")]
            tls: false,
        }
    }
}

impl Emulator {
    /// Starts an emulator with the default seed, on a free port of the loopback interface.
    ///
    /// # Errors
    /// Fails when there is no port or no thread to be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder, for an emulator with other choices.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns the address of the service as a URL without a path, for a client's `endpoint`.
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    /// Returns the socket address at which it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Adds a rule by which requests meet a fault from now on. Of several that fit, the oldest is taken first.
    ///
    /// # Errors
    /// Fails when there are as many rules as an emulator keeps.
    pub fn inject(&self, fault: FaultRule) -> Result<(), FaultLimitError> {
        self.shared.faults.add([fault.0])
    }

    /// Removes all rules by which requests meet faults.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// Returns the last requests with their answers, two hundred at most, the oldest first.
    pub fn requests(&self) -> Vec<Exchange> {
        let (_, mut latest) = self.shared.log.last();
        latest.reverse();
        latest
    }

    /// Returns the requests behind that number, two hundred at most, the oldest first: who asks again and again gives the
    /// [`number`](Exchange::number) of the last that it has seen. Behind a number that no request has, it returns all: there
    /// was a reset.
    pub fn requests_after(&self, number: u64) -> Vec<Exchange> {
        self.shared.log.after(number).into_iter().map(|(exchange, _)| exchange).collect()
    }

    /// Stops: takes no more connections, ends those that are idle, and lets requests come to their end that have begun, for
    /// so long at most. What it knows and was asked can be read still.
    pub fn stop(&mut self, grace: Duration) {
        self.listener.stop(grace);
    }

    /// Returns what it knows as a seed, in TOML: an emulator that begins with it knows the same. What goes on at the moment
    /// is not in it, and keys of storage accounts are.
    pub fn export(&self) -> String {
        self.shared.export()
    }

    /// Returns a number that is another whenever what it knows may have changed.
    pub fn changes(&self) -> u64 {
        self.shared.changes()
    }

    /// Forgets everything but the seed: cloud services, operations, requests, and faults, also those of the builder.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Returns the certificate, in PEM, of the authority that clients are to trust; `None` without TLS.
    #[cfg(feature = "tls")]
    pub fn root_certificate(&self) -> Option<&str> {
        self.tls.as_ref().map(|tls| tls.root.as_str())
    }

    /// Returns a certificate with its key, in PEM, that clients are to show; `None` without TLS.
    #[cfg(feature = "tls")]
    pub fn client_certificate(&self) -> Option<&str> {
        self.tls.as_ref().map(|tls| tls.client.as_str())
    }
}

impl Builder {
    /// Sets the address to listen at; port 0 is any that is free. Without it, a free port of 127.0.0.1 is taken.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Sets what the emulator knows at the start, in the place of the default seed.
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Sets the clock, in the place of one that follows the system's.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Sets how long a long-running operation takes, in the place of the seed's time (100 ms in the default seed).
    pub fn operation_time(mut self, time: Duration) -> Self {
        self.operation_time = Some(time);
        self
    }

    /// Sets how long an extension needs to reach all regions, in the place of the seed's time (1 s in the default seed).
    pub fn replication_time(mut self, time: Duration) -> Self {
        self.replication_time = Some(time);
        self
    }

    /// Limits how long a client may take to send the head of a request; 60 seconds unless it is set.
    pub fn head_timeout(mut self, time: Duration) -> Self {
        self.head_timeout = Some(time);
        self
    }

    /// Limits how long a client may take to send the body of a request; 30 seconds unless it is set.
    pub fn body_timeout(mut self, time: Duration) -> Self {
        self.body_timeout = Some(time);
        self
    }

    /// Adds a rule by which requests meet a fault from the beginning. It may be called several times.
    pub fn fault(mut self, fault: FaultRule) -> Self {
        self.faults.push(fault);
        self
    }

    /// Allows a further host under which the page and the control endpoint are reached, such as the name of a container.
    /// Without it they answer to `localhost` and loopback addresses, with the emulator's own port. It may be called
    /// several times. The service itself answers under any name.
    pub fn allow_host(mut self, host: Host) -> Self {
        self.allowed.push(host);
        self
    }

    /// Serves the site at `/_site/` that `xms docs` has written into a folder, so that its samples can be sent from its pages.
    ///
    /// # Errors
    /// Fails when the folder has no site.
    pub fn site(mut self, folder: impl AsRef<Path>) -> io::Result<Self> {
        self.site = Some(Site::folder(folder.as_ref())?);
        Ok(self)
    }

    /// Sets whether the emulator speaks TLS and asks clients for a certificate. The authority, the server's certificate and
    /// one for clients are made at the start.
    #[cfg(feature = "tls")]
    pub fn tls(mut self, tls: bool) -> Self {
        self.tls = tls;
        self
    }

    /// Starts the emulator. It listens when this returns.
    ///
    /// # Errors
    /// Fails when the address is taken, when there is no port or no thread to be had, or when there are more faults than
    /// an emulator keeps.
    pub async fn start(self) -> io::Result<Emulator> {
        self.start_blocking()
    }

    /// Starts the emulator without an executor.
    ///
    /// # Errors
    /// Fails as [`start`](Self::start) does.
    pub fn start_blocking(self) -> io::Result<Emulator> {
        let listener = bind(self.address)?;
        let address = listener.local_addr()?;
        let redirect_listener = bind(SocketAddr::from((address.ip(), 0)))?;
        #[cfg(feature = "tls")]
        let tls = if self.tls { Some(Arc::new(Tls::new()?)) } else { None };
        #[cfg(feature = "tls")]
        let scheme = if tls.is_some() { "https" } else { "http" };
        #[cfg(not(feature = "tls"))]
        let scheme = "http";
        // The default is held by a test.
        let seed = self.seed.unwrap_or_else(|| Seed::DEFAULT.parse().unwrap_or_default());
        let shared = Arc::new(Shared::new(seed, self.clock, self.operation_time, self.replication_time));
        shared
            .faults
            .add(self.faults.into_iter().map(|fault| fault.0))
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        let mut options = RouterOptions::default();
        options.body_timeout = self.body_timeout.unwrap_or(options.body_timeout);
        let redirect_address = redirect_listener.local_addr()?;
        let redirect_url = format!("{scheme}://{redirect_address}");
        let guard = Guard {
            scheme,
            addresses: vec![address, redirect_address],
            allowed: self.allowed,
            allow_flag: Some("--allow-host"),
        };
        let context = ConnectionContext {
            app: Arc::new(App::new(Arc::clone(&shared), options, redirect_url, guard, self.site)),
            head_timeout: self.head_timeout,
            #[cfg(feature = "tls")]
            tls: tls.clone(),
        };
        let listener_thread = ListenerThread::start(listener, redirect_listener, context)?;
        Ok(Emulator {
            address,
            scheme,
            shared,
            #[cfg(feature = "tls")]
            tls,
            listener: listener_thread,
        })
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("url", &self.url()).finish_non_exhaustive()
    }
}
