//! The server: requests in, responses out.

mod answers;
mod bodies;
mod refusals;
mod service;
