//! The emulator, seen from outside: by this project's own client, and by bytes.

#[path = "../../../tests/tests/system/docs/browser.rs"]
mod browser;
mod client;
mod cloud_services;
mod every_operation;
mod faults;
mod lifecycle;
mod malformed;
#[path = "../../../tests/tests/system/documentation/markdown.rs"]
mod markdown;
mod model;
mod other_clients;
mod own_paths;
mod page;
mod pages;
mod publishing;
mod stopping;
#[cfg(feature = "tls")]
mod tls;
