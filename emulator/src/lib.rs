//! Azure Service Management in one process: for tests of applications from end to end, and for working without a cloud.
//! [`Emulator`] is where to begin; the program `xms-emulator` is the same for clients in other languages.
//!
//! ```
//! use std::time::Duration;
//!
//! use xms_emulator::Emulator;
//! use xms_services::service_management::ServiceManagement;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let emulator = Emulator::builder().operation_time(Duration::ZERO).start().await?;
//! let client = ServiceManagement::builder("3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d").endpoint(emulator.url()).build()?;
//! let versions = client.extension_images().list_versions("Microsoft.Windows.Azure.Extensions", "RDP").await?;
//! assert!(versions.images.len() > 1);
//!
//! // What the application does when the service is busy for a moment:
//! emulator.inject("busy times=1".parse()?)?;
//! assert!(client.extension_images().list_available().await.is_ok());
//! let statuses: Vec<_> = emulator.requests().iter().map(|request| request.status).collect();
//! assert_eq!(statuses, [Some(200), Some(503), Some(200)]);
//! # Ok(())
//! # }
//! ```
//!
//! It takes any subscription, and what it knows at the start is its [`Seed`]. Long-running operations take
//! [`operation_time`](Builder::operation_time), by a [`Clock`] that a test can move itself. What goes wrong on request is
//! a [`FaultRule`], and what was asked is read as [`Exchange`]s.
//!
//! # How to read this crate
//!
//! Modules in the order data flows:
//!
//! 1. `main` and `emulator` turn flags and choices into a running emulator; `seed` and `clock` are what it starts from.
//! 2. `listen` serves sockets, `tls` behind its feature; what is no request yet is answered by `refusal`.
//! 3. `app` sends a request to the emulator's `own_paths`, or past the faults (`fault`) to the service. Behind a guard,
//!    which lets no page of another site through, are the `page` with its `records`, the `control` endpoint, the last
//!    `exchanges`, without the `secrets` that the description names, and the site of the service.
//! 4. `service` has the rules of the service, one file a resource, behind the server that is generated from the
//!    description. What takes long is done `aside`.
//!    What they say nothing of has the answer of its description's example (`answers`); what is a text to the service, but
//!    not to its rules, is a `document`.
//! 5. `state` is what the rules change: cloud services, extension images, and operations that end later.
//! 6. `shared` holds state, faults and `log` for all requests; `completed` remembers what was done at once, by its id
//!    (`id_map`), and `contents` what was sent and came back.
//!
//! State and rules know no sockets, and nothing waits: what is due is done when somebody looks.
#![forbid(unsafe_code)]

mod answers;
mod app;
mod aside;
mod clock;
mod completed;
mod contents;
mod control;
mod document;
mod emulator;
mod exchanges;
mod fault;
#[cfg(test)]
mod growth;
mod id_map;
mod listen;
mod log;
mod own_paths;
mod page;
mod records;
mod refusal;
mod secrets;
mod seed;
mod service;
mod shared;
mod state;
#[cfg(feature = "tls")]
mod tls;

pub use clock::Clock;
pub use emulator::{Builder, Emulator};
pub use fault::{FaultLimitError, FaultRule, ParseFaultError};
pub use log::Exchange;
pub use seed::{Seed, SeedError};
pub use xms_test_server::{Host, ParseHostError};
