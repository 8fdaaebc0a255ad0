//! The XML engine on records written by hand.

#[macro_use]
mod everything;
mod empty;
mod foretold;
mod instance;
mod items;
mod maps;
mod moments;
mod reading;
mod wide;
mod writing;
