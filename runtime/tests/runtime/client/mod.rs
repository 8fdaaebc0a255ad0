//! The client against a service that is written by hand, over loopback or without a network.

#[cfg(feature = "blocking")]
mod blocking;
mod error_chains;
mod errors;
mod headers;
mod hostile;
mod items;
mod long_running;
mod network;
mod pages;
mod requests;
mod server;
mod service;
mod signing;
mod silence;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
mod tokens;
mod trouble;
