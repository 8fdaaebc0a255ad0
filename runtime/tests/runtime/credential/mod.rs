//! Credentials: what is read, what is fetched, and that none of it is shown.

mod certificates;
pub(crate) mod fixtures;
mod secrets;
mod tokens;
