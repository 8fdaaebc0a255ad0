//! The whole system, tried in one program; `limits` is one of its own, because it measures the memory of its process.

mod accepted;
mod batch;
mod chaos;
mod client;
mod cloud_services;
mod docs;
mod documentation;
mod emulated;
mod founding_facts;
mod linked;
mod paths;
mod recordings;
mod round_trips;
mod rust_version;
mod schema;
mod serde;
mod services;
mod versions;
