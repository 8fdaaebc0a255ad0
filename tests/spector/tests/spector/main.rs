//! TypeSpec's scenarios of XML: the generated client against its live server, and its client against the generated
//! server. Without the packages of npm beside the build, which `.ci/run` installs, nothing is tried.

mod client;
mod node;
mod server;
mod values;
