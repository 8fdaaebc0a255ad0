//! The server: from a request to the method that answers it, and from what that returns to the response.
//!
//! In the order data flows: [`Server::answer`] finds the version and the operation of a request and makes an
//! [`Incoming`] of it; generated code, a [`Handler`], takes its typed values out and calls the application's method;
//! the [`Answer`] is encoded for the version that was asked for, or the [`ErrorResponse`] is written as the service
//! writes its errors. [`Server::into_router`] puts all this behind `axum`. Everything is driven by the tables; nothing
//! here knows a service.

mod answer;
mod batch;
mod content;
mod error_element;
mod error_response;
mod handler;
mod incoming;
mod items;
mod prebuilt;
mod request_record;
mod response;
mod router;
#[expect(clippy::module_inception, reason = "the server is the noun")]
mod server;

pub use crate::future::BoxFuture;
pub use answer::{Answer, Outcome};
pub use content::Content;
pub use error_response::ErrorResponse;
pub use handler::Handler;
pub use incoming::Incoming;
pub use items::Listing;
pub use prebuilt::Prebuilt;
pub use request_record::RequestRecord;
pub use response::Response;
pub use router::RouterOptions;
pub use server::Server;

pub use bytes::Bytes;
pub use http::{HeaderMap, HeaderName, HeaderValue};
