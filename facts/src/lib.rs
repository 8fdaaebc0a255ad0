//! What the generator `xms` and the runtime of its SDKs both know.
//!
//! [`Version`] and [`Availability`] say when something exists and when it is required; [`Day`], [`Moment`] and the
//! functions beside them say which texts stand for values on the wire. The generator holds wire examples against these
//! rules, and the runtime reads and writes by them, so an example that was checked is one that can be read. Nothing here
//! knows descriptions, tables or XML; the runtime offers what SDKs need of it under names of its own.
#![forbid(unsafe_code)]

mod availability;
mod base64;
mod date;
mod double;
mod uuid;
mod version;

pub use availability::{Availability, Presence};
pub use base64::{decode_base64, encode_base64};
pub use date::{Day, Moment, Zone};
pub use double::parse_double;
pub use uuid::parse_uuid;
pub use version::{ParseVersionError, Version};
