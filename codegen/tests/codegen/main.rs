//! The generator and its command, tried in one program: each module is one kind of test, and
//! `cargo test -p xms-codegen --test codegen scaffold` runs those of one kind.

mod bounds;
mod commons;
mod constructors;
mod diagnostics;
mod diff;
mod docs;
mod editor;
mod external;
mod format;
mod generate;
mod goldens;
mod hostile;
mod import;
mod items;
mod narrow;
mod pages;
mod replay;
mod reporting;
mod robust;
mod rules;
mod scaffold;
mod support;
mod unversioned;
mod watch;
