//! Reads descriptions of versioned XML services and writes their SDKs.
#![forbid(unsafe_code)]
pub mod source;
pub mod model;
pub mod diagnostic;
pub mod nearest;
pub mod parse;
pub mod ident;
pub mod check;
pub mod emit;
pub mod write;
pub mod builder;
pub mod pipeline;
pub mod command;
pub use builder::Builder;
