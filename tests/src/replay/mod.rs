//! Replay of recorded exchanges.
//!
//! In: rows of JSON lines, one exchange each ([`read`]). Out: for each row the operation it asked for, and path and
//! bodies as the generated types write them again ([`examine`]); or what became of all of them ([`summary`]).
//! Nothing here knows a row, a label or an operation, and nothing is sent.

pub mod command;
pub mod examine;
pub mod read;
pub mod summary;
