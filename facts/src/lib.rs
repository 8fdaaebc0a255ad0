//! What the generator `xms` and the runtime of its SDKs both know.
//!
//! The generator holds wire examples against these rules, and the runtime reads and writes by them, so an example that was
//! checked is one that can be read. Nothing here knows descriptions, tables or XML; the runtime offers what SDKs need of it
//! under names of its own.
//!
//! # How to read this crate
//!
//! Modules in the order in which data flows:
//!
//! 1. `date` reads [`Day`]s and [`Moment`]s, `http_date` and `unix_time` moments in other forms; `base64`, `double`,
//!    `duration` and `uuid` say of the other texts which are values.
//! 2. `version` makes a [`Version`] of a day, and orders versions.
//! 3. `list` splits headers that list values.
//! 4. `availability` says when something exists and when it is required ([`Availability`]), and what one version has of it
//!    ([`Presence`]).
#![forbid(unsafe_code)]

mod availability;
mod base64;
mod date;
mod double;
mod duration;
mod http_date;
mod list;
mod unix_time;
mod uuid;
mod version;

pub use availability::{Availability, Presence};
pub use base64::{decode_base64, encode_base64};
pub use date::{Day, Moment, Zone};
pub use double::{format_double, parse_double};
pub use duration::Duration;
pub use list::{ListItem, split_list};
pub use unix_time::UnixTime;
pub use uuid::parse_uuid;
pub use version::{ParseVersionError, Version};
