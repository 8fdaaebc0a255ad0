//! The runtime's tests: each module needs the features that it is about.

#[cfg(any(feature = "client", feature = "server"))]
#[macro_use]
mod records;

#[cfg(feature = "client")]
#[cfg(all(feature = "client", feature = "server"))]
mod batch;
mod client;
#[cfg(feature = "client")]
mod credential;
mod engine;
#[cfg(all(feature = "client", feature = "server"))]
mod errors;
#[cfg(all(feature = "client", feature = "server"))]
mod hosts;
#[cfg(all(feature = "client", feature = "server"))]
mod presence;
#[cfg(feature = "testing")]
mod quick;
mod routes;
#[cfg(feature = "server")]
mod server;
#[cfg(feature = "testing")]
mod tokenizer;
