//! What SDKs written by `xms` call: tables of services and elements, the XML engine that walks them, the rules of
//! dated versions, and the values that fields hold.
//!
//! Modules in the order data flows: [`version`](Version) and [`availability`](Availability) say when something exists;
//! [`shape`](Shape) and [`operation`](Operation) are the tables that generated code fills; [`Record`] and [`Value`]
//! connect structs with the engine in [`xml`]; [`path`] and [`route`] go from values to a request's target and back. With
//! the feature `client`, the module `client` sends calls; with the feature `server`, the module `server` answers them.
#![forbid(unsafe_code)]

mod availability;
#[cfg(feature = "client")]
pub mod client;
#[cfg(any(feature = "client", feature = "server"))]
mod future;
mod macros;
mod operation;
pub mod path;
mod record;
pub mod route;
#[cfg(feature = "server")]
pub mod server;
mod shape;
#[cfg(feature = "testing")]
pub mod testing;
mod value;
mod version;
pub mod xml;

pub use availability::{Availability, Presence};
pub use operation::{
    Body, Continuation, ErrorCode, ErrorReply, ExpectedResponse, LongRunning, Method, Operation, Parameter, Refusal,
    Resource, Retry, Role, Service,
};
pub use record::{Record, Value};
pub use shape::{EnumShape, EnumValue, Field, Kind, Limits, MapShape, Place, Shape, Variants};
pub use value::*;
pub use version::{ParseVersionError, Version};
pub use xml::Gate;

/// What macros of this crate expand to; not for use by hand.
#[doc(hidden)]
pub mod __private {
    pub use crate::value::private::*;
    #[cfg(feature = "serde")]
    pub use serde;
}
