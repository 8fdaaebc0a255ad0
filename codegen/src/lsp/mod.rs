//! A language server for descriptions: `xms lsp`.
//!
//! In: the messages of an editor. Out: what it asked for, and what is wrong with what was typed. The texts that are open
//! stand in the place of those on the disk, and nothing is written: the editor makes the changes that are proposed. What
//! is pointed at is answered from outlines of the texts, which need no sound description and no waiting; everything
//! else is found by the stages of the pipeline, on a thread of its own.

mod answers;
mod capabilities;
mod changes;
mod checker;
mod completion;
mod cursor;
mod describe;
mod events;
mod findings;
mod hover;
mod layout;
mod lens;
mod mention;
mod outline;
mod rename;
mod server;
mod symbols;
#[cfg(test)]
mod tests;
mod text;
mod workspace;

pub use server::{ServerError, run};
