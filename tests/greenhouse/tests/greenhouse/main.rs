//! The generated services, in one program: each module is one kind of test.

mod addresses;
mod hosts;
mod imported;
mod labels;
mod lists;
mod plain;
mod server;
mod service;
mod several;
mod texts;
