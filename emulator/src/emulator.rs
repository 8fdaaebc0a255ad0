//! The running emulator.
//!
//! In: choices. Out: an address, until it is dropped.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use xms_runtime::server::RouterOptions;

use crate::app::App;
use crate::clock::Clock;
use crate::fault::FaultRule;
use crate::listen::{Listening, Serving, bind};
use crate::log::Exchange;
use crate::seed::Seed;
use crate::shared::Shared;
#[cfg(feature = "tls")]
use crate::tls::Tls;

/// A running emulator.
///
/// It serves on threads of its own, so it does not matter what the test's own executor does, and whether there is one.
/// Dropped, it has stopped: its ports are free, and its threads have ended.
pub struct Emulator {
    address: SocketAddr,
    scheme: &'static str,
    shared: Arc<Shared>,
    #[cfg(feature = "tls")]
    tls: Option<Arc<Tls>>,
    /// Held for its end.
    _listening: Listening,
}

/// Begins an emulator.
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
            #[cfg(feature = "tls")]
            tls: false,
        }
    }
}

impl Emulator {
    /// Starts one with the default seed, on a free port of the loopback interface.
    ///
    /// # Errors
    /// When there is no port or no thread to be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Begins one with other choices.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The address of the service, for a client's `endpoint`; without a path.
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Lets requests meet a fault from now on.
    pub fn inject(&self, fault: FaultRule) {
        self.shared.faults.add(fault);
    }

    /// Ends all faults.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// The last requests, two hundred at most, the oldest first.
    pub fn requests(&self) -> Vec<Exchange> {
        let (_, mut latest) = self.shared.log.last();
        latest.reverse();
        latest
    }

    /// Forgets everything but the seed.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// The certificate, in PEM, of the authority by which clients know the server; `None` without TLS.
    #[cfg(feature = "tls")]
    pub fn root_certificate(&self) -> Option<&str> {
        self.tls.as_ref().map(|tls| tls.root.as_str())
    }

    /// A certificate with its key, in PEM, that the server takes from clients; `None` without TLS.
    #[cfg(feature = "tls")]
    pub fn client_certificate(&self) -> Option<&str> {
        self.tls.as_ref().map(|tls| tls.client.as_str())
    }
}

impl Builder {
    /// Listens there. Port 0 is any that is free.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Knows what that seed says, and not what the default says.
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Has another clock than the system's.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// How long a long-running operation takes, in the place of the seed's time.
    pub fn operation_time(mut self, time: Duration) -> Self {
        self.operation_time = Some(time);
        self
    }

    /// How long an extension needs to reach all regions, in the place of the seed's time.
    pub fn replication_time(mut self, time: Duration) -> Self {
        self.replication_time = Some(time);
        self
    }

    /// How long a client may take to send the head of a request; 60 seconds where nothing is said.
    pub fn head_timeout(mut self, time: Duration) -> Self {
        self.head_timeout = Some(time);
        self
    }

    /// How long a client may take to send the body of a request; 30 seconds where nothing is said.
    pub fn body_timeout(mut self, time: Duration) -> Self {
        self.body_timeout = Some(time);
        self
    }

    /// Lets requests meet a fault from the beginning.
    pub fn fault(mut self, fault: FaultRule) -> Self {
        self.faults.push(fault);
        self
    }

    /// Speaks TLS, and asks clients for a certificate; all of them are made at the start.
    #[cfg(feature = "tls")]
    pub fn tls(mut self, tls: bool) -> Self {
        self.tls = tls;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// When the address is taken, or there is no port or no thread to be had.
    pub async fn start(self) -> io::Result<Emulator> {
        self.start_blocking()
    }

    /// The same without an executor.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn start_blocking(self) -> io::Result<Emulator> {
        let listener = bind(self.address)?;
        let address = listener.local_addr()?;
        let elsewhere = bind(SocketAddr::from((address.ip(), 0)))?;
        #[cfg(feature = "tls")]
        let tls = if self.tls { Some(Arc::new(Tls::new()?)) } else { None };
        #[cfg(feature = "tls")]
        let guarded = tls.is_some();
        #[cfg(not(feature = "tls"))]
        let guarded = false;
        let scheme = if guarded { "https" } else { "http" };
        // The default is held by a test.
        let seed = self.seed.unwrap_or_else(|| Seed::DEFAULT.parse().unwrap_or_default());
        let shared = Arc::new(Shared::new(seed, self.clock, self.operation_time, self.replication_time));
        self.faults.into_iter().for_each(|fault| shared.faults.add(fault));
        let mut options = RouterOptions::default();
        options.body_timeout = self.body_timeout.unwrap_or(options.body_timeout);
        let redirected = format!("{scheme}://{}", elsewhere.local_addr()?);
        let serving = Serving {
            app: Arc::new(App::new(Arc::clone(&shared), options, redirected, guarded)),
            head_timeout: self.head_timeout,
            #[cfg(feature = "tls")]
            tls: tls.clone(),
        };
        let listening = Listening::start(listener, elsewhere, serving)?;
        Ok(Emulator {
            address,
            scheme,
            shared,
            #[cfg(feature = "tls")]
            tls,
            _listening: listening,
        })
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("url", &self.url()).finish_non_exhaustive()
    }
}
