//! Smithy's restXml protocol tests, held against generated code.
//!
//! In: a Smithy model and its protocol tests, both JSON. Out: for each test and side what differs. Nothing here is made
//! for a single test: [`describe`] turns any model into a description, from which the generator makes both sides, and
//! [`program`] turns any tests into calls with typed values. [`wire`] and [`compare`] are what that program uses at run
//! time.
#![forbid(unsafe_code)]

pub mod case;
pub mod compare;
#[cfg(feature = "convert")]
pub mod describe;
pub mod json;
#[cfg(feature = "convert")]
pub mod program;
#[cfg(feature = "convert")]
pub mod shapes;
pub mod values;
pub mod wire;
