//! The clients: each has a connection and a cloud service of its own, and asks again as soon as it is answered.
//!
//! In: an address, what is expected there, and for how long. Out: how many requests were answered in which time, and
//! how many answers were others than expected. Few threads drive all clients.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::connection::{Connection, header};
use crate::mix::{Kind, Request};
use crate::recorded::{REQUEST_ID, RecordedResponse};

/// How many clients there are.
pub(crate) const CLIENTS: usize = 64;
/// How many threads drive them.
const THREADS: usize = 2;

/// What came of a load.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LoadResult {
    pub(crate) answered: usize,
    pub(crate) took: Duration,
    /// Answers other than expected, and connections that broke.
    pub(crate) wrong: usize,
}

impl LoadResult {
    /// Requests a second.
    pub(crate) fn rate(&self) -> f64 {
        self.answered as f64 / self.took.as_secs_f64()
    }
}

/// When clients stop.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Until {
    /// When that time has passed.
    Time(Duration),
    /// When each of them has sent that many requests.
    Requests(usize),
}

/// What clients do.
#[derive(Debug)]
pub(crate) struct Load {
    address: SocketAddr,
    /// What is sent again and again.
    round: &'static [Kind],
    expected: Arc<[RecordedResponse]>,
    most: usize,
    stop: AtomicBool,
    answered: AtomicUsize,
    wrong: AtomicUsize,
}

impl Load {
    /// Lets all clients ask.
    ///
    /// # Errors
    /// When there are no threads or no resources for them.
    pub(crate) fn run(
        address: SocketAddr,
        round: &'static [Kind],
        expected: Arc<[RecordedResponse]>,
        until: Until,
    ) -> io::Result<LoadResult> {
        let most = match until {
            Until::Requests(most) => most,
            Until::Time(_) => usize::MAX,
        };
        let load = Arc::new(Self {
            address,
            round,
            expected,
            most,
            stop: AtomicBool::new(false),
            answered: AtomicUsize::new(0),
            wrong: AtomicUsize::new(0),
        });
        let begun = Instant::now();
        thread::scope(|scope| {
            let driver = |thread| {
                let load = Arc::clone(&load);
                scope.spawn(move || load.drive(thread))
            };
            let drivers: Vec<_> = (0..THREADS).map(driver).collect();
            if let Until::Time(time) = until {
                thread::sleep(time);
                load.stop.store(true, Ordering::Relaxed);
            }
            let ended = drivers.into_iter().map(|driver| driver.join().unwrap_or_else(|_| Err(broken())));
            ended.collect::<io::Result<()>>()
        })?;
        let (answered, wrong) = (load.answered.load(Ordering::Relaxed), load.wrong.load(Ordering::Relaxed));
        Ok(LoadResult { answered, wrong, took: begun.elapsed() })
    }

    /// One thread's clients.
    fn drive(self: Arc<Self>, thread: usize) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        runtime.block_on(async {
            let clients = (0..CLIENTS).filter(|client| client % THREADS == thread);
            let mut clients: JoinSet<()> = clients.map(|client| Arc::clone(&self).client(client)).collect();
            while clients.join_next().await.is_some() {}
        });
        Ok(())
    }

    async fn client(self: Arc<Self>, client: usize) {
        let (mut answered, mut wrong) = (0, 0);
        if self.send_rounds(client, &mut answered, &mut wrong).await.is_err() {
            wrong += 1;
        }
        self.answered.fetch_add(answered, Ordering::Relaxed);
        self.wrong.fetch_add(wrong, Ordering::Relaxed);
    }

    async fn send_rounds(&self, client: usize, answered: &mut usize, wrong: &mut usize) -> io::Result<()> {
        let mut requests: Vec<Request> = self.round.iter().map(|kind| kind.request(client)).collect();
        let mut change = Vec::new();
        let mut connection = Connection::open(self.address).await?;
        loop {
            for (place, request) in requests.iter_mut().enumerate() {
                // Nobody leaves in the midst of a change: the next clients would meet it.
                let between = place == 0 || place >= Kind::CHANGES;
                if between && (*answered >= self.most || self.stop.load(Ordering::Relaxed)) {
                    return Ok(());
                }
                request.about(&change);
                let answer = connection.send(&request.bytes).await?;
                *answered += 1;
                if !self.expected.get(request.kind as usize).is_some_and(|expected| expected.is_like(&answer)) {
                    *wrong += 1;
                }
                if request.kind.is_change()
                    && let Some(id) = header(answer.head, REQUEST_ID.as_bytes())
                {
                    change.clear();
                    change.extend_from_slice(id);
                }
            }
        }
    }
}

fn broken() -> io::Error {
    io::Error::other("a thread of the clients broke")
}
