//! Reads descriptions of versioned XML services and writes their SDKs.
#![forbid(unsafe_code)]
pub mod allowance;
pub mod builder;
pub mod check;
#[cfg(feature = "cli")]
pub mod command;
pub mod diagnostic;
pub mod diff;
pub mod emit;
pub mod fix;
pub mod format;
pub mod ident;
pub mod language;
pub mod model;
pub mod nearest;
mod parallel;
pub mod parse;
pub mod pipeline;
pub mod rule;
pub mod scaffold;
pub mod source;
mod wire;
pub mod write;
pub use builder::Builder;
