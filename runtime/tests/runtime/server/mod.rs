//! The server: requests in, responses out.

mod answers;
mod bodies;
mod items;
mod refusals;
mod service;
