//! Credentials: what is read, what is fetched, and that none of it is shown.

mod certificates;
pub(crate) mod fixtures;
mod secrets;
mod tokens;

use http::Method;
use xms_runtime::client::credential::UnauthorizedRequest;
use xms_runtime::client::{HttpRequest, Url};

/// A request that no credential has seen.
pub(crate) fn request() -> UnauthorizedRequest {
    UnauthorizedRequest::new(HttpRequest::new(Method::GET, Url::parse("https://service.example/").unwrap()))
}
