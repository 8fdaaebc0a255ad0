//! What tests talk to the emulator with.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use xms_emulator::{Clock, Emulator, Seed};
use xms_services::runtime::client::{Error, RetryPolicy};
use xms_services::service_management::{ServiceManagement, version};

/// A subscription that is no publisher.
pub(crate) const SUBSCRIPTION: &str = "3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d";
/// One that is.
pub(crate) const PUBLISHER: &str = "00000000-0000-0000-0000-000000000001";

/// The default seed, with a cloud service for each of the two subscriptions.
pub(crate) fn seed() -> Seed {
    let services = [(SUBSCRIPTION, "contoso"), (PUBLISHER, "fabrikam")].map(|(subscription, name)| {
        format!("[[cloud-service]]\nsubscription = '{subscription}'\nname = '{name}'\nlocation = 'West US'\n")
    });
    format!("{}{}", Seed::DEFAULT, services.concat()).parse().unwrap()
}

/// An emulator whose operations end at once.
pub(crate) fn quick() -> Emulator {
    Emulator::builder().seed(seed()).operation_time(Duration::ZERO).start_blocking().unwrap()
}

/// An emulator whose clock is moved by hand.
pub(crate) fn still() -> (Emulator, Clock) {
    let clock = Clock::manual();
    (Emulator::builder().seed(seed()).clock(clock.clone()).start_blocking().unwrap(), clock)
}

/// A client that tries everything once.
pub(crate) fn client(emulator: &Emulator, subscription: &str) -> ServiceManagement {
    let builder = ServiceManagement::builder(subscription).endpoint(emulator.url());
    builder.retry(RetryPolicy::NEVER).build().unwrap()
}

/// The same at a version that has all that the emulator knows.
pub(crate) fn latest(emulator: &Emulator) -> ServiceManagement {
    let builder = ServiceManagement::builder(SUBSCRIPTION).endpoint(emulator.url());
    builder.retry(RetryPolicy::NEVER).api_version(version::V2017_01_01).build().unwrap()
}

/// What comes back for these bytes, until the connection ends.
pub(crate) fn raw(emulator: &Emulator, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(emulator.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.write_all(request).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8(answer).unwrap()
}

/// A request with these words in its first line, these headers and that body, on a connection of its own.
pub(crate) fn ask(emulator: &Emulator, line: &str, headers: &[&str], body: &str) -> String {
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    let (host, length) = (emulator.address(), body.len());
    let head = format!("{line} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{headers}content-length: {length}\r\n");
    raw(emulator, format!("{head}\r\n{body}").as_bytes())
}

/// The service's code of what went wrong; empty where the error has none.
pub(crate) fn code<T>(result: Result<T, Error>) -> String {
    result.map_or_else(|error| error.code().unwrap_or_default().to_owned(), |_| "none".to_owned())
}
