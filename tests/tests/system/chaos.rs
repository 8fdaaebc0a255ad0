//! Whatever a server does, calls end rightly.

#[path = "../../support/chaos/mod.rs"]
mod harness;

use std::time::Duration;

use harness::Plan;

#[tokio::test(flavor = "multi_thread")]
async fn every_call_ends_in_a_right_value_or_a_right_error() {
    let plan = Plan { seed: 7, calls: 2_000, at_once: 32, silent: 100, attempt: Duration::from_secs(8) };
    let ends = harness::run(plan).await;
    assert_eq!(ends.values().sum::<u64>(), plan.calls);
    // Enough of each, or the comparison says little.
    for (stage, least) in [("right", 500), ("transport", 100), ("service", 50), ("decode", 5)] {
        assert!(ends.get(stage).is_some_and(|&count| count >= least), "{stage}: {ends:?}");
    }
    // What was begun for a connection ends with it.
    let metrics = tokio::runtime::Handle::current().metrics();
    for _ in 0..500 {
        if metrics.num_alive_tasks() == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{} tasks go on", metrics.num_alive_tasks());
}
