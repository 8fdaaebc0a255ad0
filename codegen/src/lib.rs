//! Reads descriptions of versioned XML services and writes their SDKs.
//!
//! A build script uses [`Builder`]; the command `xms` is [`command`], behind the feature `cli`. Both run the same stages,
//! each with a type behind it:
//!
//! 1. [`parse`] reads TOML, as [`language`] defines it, into descriptions that know the place of every word.
//! 2. [`model::resolve`](mod@model::resolve) turns their names into a [`model::Model`]; [`check`] applies the rules that
//!    concern the whole. [`pipeline`] runs these stages and keeps what they find: the errors and warnings of
//!    [`diagnostic`], which [`rule`] lists and explains, and of which [`allowance`] drops those that are wanted.
//! 3. [`emit`] turns a model without errors, which [`model::narrow`](mod@model::narrow) may have made smaller, into
//!    files in memory: Rust, documentation, a JSON Schema.
//! 4. [`mod@write`] brings a folder up to date with them.
//!
//! Beside them stand what changes descriptions ([`mod@fix`], [`mod@format`], [`scaffold`]) and what compares them
//! ([`mod@diff`]). No stage panics on any input, and only [`mod@write`] touches the disk after the texts are read.
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

pub use builder::{Builder, GenerateError};
