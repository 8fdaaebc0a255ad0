//! The generated clients, whole: every operation, through its method, with answers made from the tables.

mod calls;
mod errors;
mod every_operation;
#[path = "../../../../runtime/tests/runtime/credential/fixtures.rs"]
mod fixtures;
mod futures;
mod gate;
mod listener;
mod long_running;
mod loopback;
mod markers;
mod publish_settings;
mod secrets;
mod spans;
