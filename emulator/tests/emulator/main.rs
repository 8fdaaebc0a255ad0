//! The emulator, seen from outside: by this project's own client, and by bytes.

mod answers;
#[path = "../../../tests/tests/system/docs/browser.rs"]
mod browser;
mod client;
mod cloud_services;
mod deployments;
mod every_operation;
mod examples;
mod faults;
mod first_program;
mod flows;
mod gateways;
mod lifecycle;
mod machine_parts;
mod malformed;
#[path = "../../../tests/tests/system/documentation/markdown.rs"]
mod markdown;
mod model;
mod networks;
mod other_clients;
mod own_paths;
mod page;
mod pages;
mod publishing;
mod saved;
mod stopping;
mod storage_accounts;
#[cfg(feature = "tls")]
mod tls;
mod virtual_machines;
