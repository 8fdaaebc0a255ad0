//! What a request costs does not grow with what there is: memory is counted, not time.

use std::sync::Arc;
use std::time::Duration;

use allocation_counter::measure;
use axum::body::Body;
use http::Request;
use tokio::runtime::Runtime;
use xms_runtime::server::RouterOptions;
use xms_test_server::{Faults, Guard};

use crate::app::{App, ConnectionInfo};
use crate::clock::Clock;
use crate::fault::FaultRule;
use crate::seed::Seed;
use crate::shared::Shared;

const NAMESPACE: &str = "http://schemas.microsoft.com/windowsazure";

/// An emulator without sockets, on this thread.
struct InProcess {
    app: App,
    runtime: Runtime,
}

impl InProcess {
    fn new() -> Self {
        let seed: Seed = Seed::DEFAULT.parse().unwrap();
        let shared = Shared::new(seed, Clock::system(), Some(Duration::ZERO), None);
        let guard = Guard {
            scheme: "http",
            addresses: vec![([127, 0, 0, 1], 1).into()],
            allowed: Vec::new(),
            allow_flag: None,
        };
        let app = App::new(Arc::new(shared), RouterOptions::default(), String::new(), guard, None);
        Self { app, runtime: tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap() }
    }

    fn ask(&self, method: &str, path: &str, body: String) -> u16 {
        self.ask_at(method, &format!("/subscription/services/{path}"), body)
    }

    fn ask_at(&self, method: &str, target: &str, body: String) -> u16 {
        let request = Request::builder().method(method).uri(target);
        let request = request.header("host", "a").header("x-ms-version", "2015-04-01").body(Body::from(body)).unwrap();
        let (mut head, body) = request.into_parts();
        let answer = self.app.answer(&mut head, body, ConnectionInfo::default());
        self.runtime.block_on(answer).unwrap().status().as_u16()
    }

    fn create(&self, number: usize) {
        let body = format!(
            "<CreateHostedService xmlns='{NAMESPACE}'><ServiceName>s{number:05}</ServiceName><Label>YQ==</Label>\
             <Location>West US</Location></CreateHostedService>"
        );
        assert_eq!(self.ask("POST", "hostedservices", body), 201);
    }

    fn add(&self, number: usize) {
        let body = format!(
            "<Extension xmlns='{NAMESPACE}'><ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace>\
             <Type>RDP</Type><Id>e{number:05}</Id><Thumbprint>A</Thumbprint></Extension>"
        );
        assert_eq!(self.ask("POST", "hostedservices/s00000/extensions", body), 202);
    }
}

/// The bytes that are allocated by each of some runs of fifty.
fn bytes(runs: usize, mut one: impl FnMut(usize)) -> Vec<u64> {
    let run = |run: usize| measure(|| (run * 50..(run + 1) * 50).for_each(&mut one)).bytes_total;
    (0..runs).map(run).collect()
}

fn is_flat(bytes: &[u64]) -> bool {
    // The first finds everything empty; maps and rings grow now and then.
    let (first, last) = (bytes[1], bytes[bytes.len() - 1]);
    last < first + first / 2
}

#[test]
fn changes_cost_the_same_however_much_there_is() {
    let emulator = InProcess::new();
    let created = bytes(8, |number| emulator.create(number));
    assert!(is_flat(&created), "{created:?}");
    let added = bytes(8, |number| emulator.add(number));
    assert!(is_flat(&added), "{added:?}");
    let read = bytes(4, |number| {
        assert_eq!(emulator.ask("GET", &format!("hostedservices/s00000/extensions/e{number:05}"), String::new()), 200);
    });
    assert!(is_flat(&read), "{read:?}");
}

#[test]
fn what_is_remembered_of_requests_has_a_bound() {
    let emulator = InProcess::new();
    let long = "a".repeat(20_000);
    let kept = |count| {
        let ask = |_| {
            assert_eq!(emulator.ask("GET", &format!("{long}?{long}"), String::new()), 404);
            // A subscription of that name is refused before the service sees it.
            assert_eq!(emulator.ask_at("GET", &format!("/{long}/locations"), String::new()), 400);
        };
        measure(|| (0..count).for_each(ask)).bytes_current
    };
    kept(200);
    assert!(kept(50) < 10_000 && kept(100) < 10_000);
}

#[test]
fn rules_of_faults_cost_what_they_are() {
    let add = |count: usize| {
        let rule = || "busy operation=extensions.add".parse::<FaultRule>().unwrap().0;
        let rules: Vec<_> = (0..count).map(|_| rule()).collect();
        let faults = Faults::default();
        let added = measure(|| faults.add(rules).unwrap()).bytes_total;
        let one_by_one = Faults::default();
        let rule = rule();
        let again = measure(|| (0..count).for_each(|_| one_by_one.add([rule.clone()]).unwrap())).bytes_total;
        // Those that do not fit are passed over.
        let applied = measure(|| assert!(faults.apply(Some("extensions.list"), false).kind.is_none())).bytes_total;
        assert_eq!(applied, 0);
        added + again
    };
    let (few, some, many) = (add(64), add(128), add(256));
    assert!(some <= few * 2 + few / 4 && many <= some * 2 + some / 4, "{few} {some} {many}");
}
