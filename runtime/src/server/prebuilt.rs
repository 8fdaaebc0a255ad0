//! Values that are answered again and again.
//!
//! In: a value that does not change. Out: the responses that carry it, each written once and then copied. What is not
//! asked for is not written, and of many versions only some are stored: whoever asks cannot fill the memory.

use std::fmt;
use std::ops::Deref;
use std::sync::{PoisonError, RwLock};

use super::content::Content;
use super::error_response::ErrorResponse;
use super::incoming::Incoming;
use super::response::Response;
use crate::{Operation, Version};

/// How many responses of a value are stored.
const MAX_RESPONSES: usize = 8;

/// Holds a value that does not change and is answered again and again, with the responses that carry it.
///
/// Behind an [`Arc`](std::sync::Arc) it becomes an [`Answer`](super::Answer) by `into()`, without being copied, and is
/// written once for each operation and version.
pub struct Prebuilt<T> {
    value: T,
    written: RwLock<Vec<Written>>,
}

/// A response, and what it depends on.
struct Written {
    operation: &'static Operation,
    version: Version,
    response: Response,
}

impl Written {
    fn answers(&self, request: &Incoming) -> bool {
        std::ptr::eq(self.operation, request.operation()) && self.version == request.version()
    }
}

impl<T> Prebuilt<T> {
    /// Takes the value. It is written when it is first asked for.
    pub fn new(value: T) -> Self {
        Self { value, written: RwLock::new(Vec::new()) }
    }
}

impl<T: Content> Prebuilt<T> {
    pub(super) fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        let written = self.written.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = written.iter().find(|written| written.answers(request)) {
            return Ok(known.response.clone());
        }
        drop(written);
        let response = self.value.write(request)?;
        let mut written = self.written.write().unwrap_or_else(PoisonError::into_inner);
        if written.len() < MAX_RESPONSES && !written.iter().any(|written| written.answers(request)) {
            let (operation, version) = (request.operation(), request.version());
            written.push(Written { operation, version, response: response.clone() });
        }
        Ok(response)
    }
}

impl<T> Deref for Prebuilt<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Prebuilt<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Prebuilt").field(&self.value).finish()
    }
}
