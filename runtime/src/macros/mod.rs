//! The macros that generated code is written in: a struct or enum goes in, with what stands on the wire as attributes; the
//! same item comes out, with its table and its place in the engine.
//!
//! What goes into a macro is an item of Rust, so that tools which read Rust read it. Everything that comes out names what
//! it uses by full paths: no name of a description can stand in its way.

mod one_of;
mod open_enum;
mod record;
mod text_body;
mod union;
