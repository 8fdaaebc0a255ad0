//! Inputs that mean harm: what is done with each, where inputs begin, and how others are made of those.
//!
//! In: bytes. Out: nothing; what panics, takes long or takes much memory is a fault. A test here does so for a moment,
//! with inputs by chance; `fuzz/` for hours, with inputs that libFuzzer chooses by what they reach.

mod mutations;
mod request;
mod targets;

pub use self::mutations::Mutations;
pub use self::request::{CATALOGS, METHODS, Request};
pub use self::targets::Target;
