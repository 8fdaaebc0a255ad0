//! Calls and serves described services by their descriptions alone: what `xms call` and `xms serve` do.
//!
//! A description that was written a minute ago works, since nothing is generated: it is read when the program runs, and the
//! runtime's tables are made of it in memory. What then encodes, sends, decodes, waits and serves is the runtime, as in
//! generated code.
//!
//! # How to read this crate
//!
//! Modules in the order in which data flows:
//!
//! 1. `folder` finds and reads descriptions.
//! 2. `tables` makes the runtime's tables of a model.
//! 3. `value` holds elements whose types only the tables know.
//! 4. [`call`] sends calls and shows what comes back.
//! 5. [`serve`] answers requests.
#![forbid(unsafe_code)]

pub mod call;
mod folder;
pub mod serve;
mod tables;
mod value;
