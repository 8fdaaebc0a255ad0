//! The XML engine on records written by hand.

mod everything;
mod reading;
mod writing;
