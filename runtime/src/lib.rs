//! Runs the SDKs that `xms` generates for XML-over-HTTP services with dated versions: tables of services and elements,
//! the XML engine that walks them, the rules of versions, a client and a server.
//!
//! Generated code holds tables and structs, and no logic. A call walks them like this:
//!
//! ```text
//! struct ──encode──▶ document ──send──▶ service ──▶ document ──decode──▶ struct
//!          │                   │                              └ what the tables do not have is passed over
//!          │                   └ credential, retry, redirects, waiting, pages
//!          └ gate: what the version does not have is an error, before anything is sent
//! ```
//!
//! A server goes the same way from the other end: it finds the operation of a request, decodes its body and encodes the
//! answer, leaving out what the version of the request does not have.
//!
//! # How to read this crate
//!
//! Modules in the order in which data flows:
//!
//! 1. [`version`](Version) and [`availability`](Availability) say when something exists; they come from `xms-facts`, the
//!    setters of tables from `availability`.
//! 2. [`shape`](Shape) has the tables of elements, [`record`](Record) connects structs with the engine, and [`xml`] is the
//!    engine, which reads and writes documents by the tables; its [`Gate`] decides about fields that a version does not have.
//! 3. [`value`](Value) has everything that a field can hold; `macros` has what generated structs and enums are written in.
//! 4. [`parameter`](Parameter), [`operation`](Operation) and [`service`](Service) are the tables of calls. `base` lets
//!    them grow, `pattern` matches the texts that they bound, and [`headers`](ResponseHeaders) connects the headers of
//!    answers with structs.
//! 5. [`path`] and [`route`] go from values to a request's target and back.
//! 6. The module `server` answers calls, the module `client` sends them, each as a boxed `future`, and the module
//!    `testing` checks wire examples; each with the feature of its name.
//!
//! Whoever uses a generated SDK needs little of it: the [values](Value) of fields, [`Version`], [`Gate`], and the
//! `client` with its errors and credentials. The module `cookbook` has recipes.
//!
//! # Features
//!
//! | Feature | What it adds |
//! | --- | --- |
//! | `client` | the client, without TLS |
//! | `rustls`, `native-tls` | the client with TLS, by `rustls` or the system's library |
//! | `blocking` | calls without an executor |
//! | `credentials` | what reads certificates; part of `client` |
//! | `shared-key`, `sas` | credentials that sign requests, and such that were signed by others |
//! | `server` | the server, behind `axum` |
//! | `serde` | serde's traits for the values of fields |
//! | `testing` | checks of wire examples, for tests |
//! | `steps` | counts of the engine's steps, for its own tests |
#![forbid(unsafe_code)]

#[cfg(any(feature = "client", feature = "server"))]
mod aside;
mod availability;
mod base;
#[cfg(any(feature = "client", feature = "server"))]
mod byte_stream;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "client")]
pub mod cookbook;
#[cfg(any(feature = "client", feature = "server"))]
mod future;
mod headers;
mod host;
mod macros;
#[cfg(any(feature = "client", feature = "server", feature = "testing"))]
mod multipart;
mod operation;
mod parameter;
pub mod path;
mod pattern;
mod record;
pub mod route;
#[cfg(feature = "server")]
pub mod server;
mod service;
mod shape;
#[cfg(any(feature = "client", feature = "server"))]
mod shown;
#[cfg(feature = "testing")]
pub mod testing;
mod value;
pub mod xml;

#[cfg(any(feature = "client", feature = "server"))]
pub use byte_stream::{ByteStream, StreamError, StreamErrorKind, StreamReader};
#[cfg(any(feature = "client", feature = "server"))]
pub use bytes::Bytes;
pub use headers::{HeaderError, ResponseHeaders, WithHeaders};
pub use operation::{
    BatchRule, Body, BodyPresence, Continuation, ContinuationSource, ContinuationTarget, ExpectedResponse, LongRunning,
    Method, Operation,
};
pub use parameter::{Parameter, ParameterText, ParameterValue, Role};
pub use record::{Record, Value};
pub use service::{Catalog, ErrorCode, ErrorReply, Refusal, Resource, Retry, Service};
pub use shape::{EnumShape, EnumValue, Field, Kind, Limits, MapShape, Place, Shape, Variants};
pub use value::*;
pub use xml::Gate;
pub use xms_facts::{Availability, ParseVersionError, Presence, Version};

/// Holds what macros of this crate expand to; not for use by hand.
#[doc(hidden)]
pub mod __private {
    pub use crate::headers::make as make_headers;
    pub use crate::value::private::*;
    #[cfg(feature = "serde")]
    pub use serde;
}
