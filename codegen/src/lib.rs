//! Reads descriptions of versioned XML services and writes their SDKs.
//!
//! A build script uses [`Builder`]; the command `xms` is [`command`], behind the feature `cli`. Both run the same stages,
//! each with a type behind it. No stage panics on any input, and only [`mod@write`] touches the disk after the texts are
//! read.
//!
//! # How to read this crate
//!
//! Modules in the order in which data flows:
//!
//! 1. [`source`] holds the texts and places in them, [`diagnostic`] is what is found there, [`language`] says which keys
//!    there are, and [`rule`] what descriptions are held to.
//! 2. [`parse`] reads TOML, as the language defines it, into descriptions that know the place of every word.
//! 3. [`model::resolve`](mod@model::resolve) turns their names into a [`model::Model`], with names in Rust from [`ident`].
//! 4. [`check`] applies the rules that concern the whole; the module `wire` reads the documents of examples for it.
//!    [`allowance`] drops the warnings that are wanted. [`pipeline`] runs everything up to here.
//! 5. [`emit`] turns a model without errors, which [`model::narrow`](mod@model::narrow) may have made smaller, into
//!    files in memory: Rust, documentation, a JSON Schema.
//! 6. [`mod@write`] brings a folder up to date with them.
//!
//! Beside them stand what changes descriptions ([`mod@fix`], [`mod@format`], [`scaffold`]), what makes them of documents
//! of others (`import`, behind the feature `cli`), and what compares them
//! ([`mod@diff`]), or captured exchanges with them ([`mod@replay`]). [`nearest`] and the module `parallel` help everywhere. Imports go one way: `ARCHITECTURE.md`, in the
//! repository, has the order of the modules, and a test keeps it.
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
#[cfg(feature = "cli")]
pub mod import;
pub mod language;
#[cfg(feature = "cli")]
pub mod lsp;
pub mod model;
pub mod nearest;
#[cfg(feature = "cli")]
pub mod node;
mod parallel;
pub mod parse;
pub mod pipeline;
pub mod replay;
pub mod rule;
pub mod scaffold;
pub mod source;
mod wire;
pub mod write;

pub use builder::{Builder, GenerateError};
