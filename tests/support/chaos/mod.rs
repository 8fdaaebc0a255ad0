//! A client against a server that does wrong in every way there is, by a seed: it makes the mix of what is done, and not
//! the order, which connections share.
//!
//! In: a seed, how many calls, how many at once. Out: how they ended; it panics where one ended wrongly: with another
//! call's value, with an error that its answers do not explain, or not at all; and where the server did the same request
//! twice that may be done once. Both sides are the real ones but for what the server is told to do.
//!
//! What no client can tell is left out: an answer of the right form to another request, and a body that was cut under a
//! length that says so.

mod calls;
mod kind;
mod server;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use xms_runtime::client::RetryPolicy;
use xms_services::service_management::client::ServiceManagement;

use self::server::Server;

/// What is tried.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) calls: u64,
    pub(crate) at_once: usize,
    /// One answer in so many never comes; each takes the time of an attempt.
    pub(crate) silent: usize,
    /// How long an attempt may take.
    pub(crate) attempt: Duration,
}

/// A call that is not over by then hangs; its own limits are far shorter.
const HANGS: Duration = Duration::from_secs(120);

/// Makes the calls. Returns how many ended how: `right`, or the stage of their error.
pub(crate) async fn run(plan: Plan) -> BTreeMap<&'static str, u64> {
    let server = Arc::new(Server::start(plan.seed, plan.silent).await);
    let client = ServiceManagement::builder("sub")
        .endpoint(server.address())
        .attempt_timeout(plan.attempt)
        .timeout(plan.attempt * 4)
        .retry(RetryPolicy::DEFAULT.delays(Duration::from_millis(1), Duration::from_millis(5)))
        .build()
        .expect("nothing is missing");
    let (room, mut running) = (Arc::new(Semaphore::new(plan.at_once)), tokio::task::JoinSet::new());
    let mut ends = BTreeMap::new();
    for number in 0..plan.calls {
        let permit = Arc::clone(&room).acquire_owned().await.expect("it is never closed");
        let (client, server) = (client.clone(), Arc::clone(&server));
        running.spawn(async move {
            let end = tokio::time::timeout(HANGS, calls::call(&client, number)).await;
            let end = end.unwrap_or_else(|_| panic!("call {number} hangs after {:?}", server.take(number)));
            drop(permit);
            calls::judge(number, &end, &server.take(number))
        });
        while let Some(end) = running.try_join_next() {
            *ends.entry(end.expect("the call was right")).or_default() += 1;
        }
    }
    while let Some(end) = running.join_next().await {
        *ends.entry(end.expect("the call was right")).or_default() += 1;
    }
    drop(client);
    server.stop();
    ends
}
