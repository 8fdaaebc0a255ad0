//! The server: requests in, responses out.

#[macro_use]
#[path = "../records/mod.rs"]
mod records;

mod answers;
mod bodies;
mod refusals;
mod service;
