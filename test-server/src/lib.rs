//! What servers for tests share that answer as a described service does: [faults](FaultRule) on request, the
//! [guard](Guard) in front of their own paths, the [site](Site) of their service, and how they end.
//!
//! `xms-emulator` and `xms serve` are made with it; an application has no use for it by itself.
//!
//! # How to read this crate
//!
//! Modules in the order data flows:
//!
//! 1. `end` waits for whoever ends a program.
//! 2. `host` reads names of hosts; `guard` lets nobody use a server's own paths whom a page of another site has sent.
//!    `refused` says why not.
//! 3. `own_paths` reads what is sent to such a path, and says to browsers what an answer may do; `site` answers with pages.
//! 4. `fault` says what happens to a request of the service on request; `reset` and `truncated` do it to a connection and
//!    to an answer.
//!
//! Nothing here knows a service, and nothing listens.
#![forbid(unsafe_code)]

mod end;
mod fault;
mod guard;
mod host;
mod own_paths;
mod refused;
mod reset;
mod site;
mod truncated;

pub use end::told_to_end;
pub use fault::{AppliedFaults, Failure, FaultKind, FaultLimitError, FaultRule, FaultScope, Faults, ParseFaultError};
pub use guard::{Guard, PAGE};
pub use host::{Host, ParseHostError};
pub use own_paths::{protect, read_json};
pub use refused::{Refused, json};
pub use reset::ConnectionReset;
pub use site::{SITE, Site};
pub use truncated::truncated;
