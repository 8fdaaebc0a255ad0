//! Whether, when and how often a request is repeated.
//!
//! In: what went wrong, and the service's table of error codes. Out: what is known about the request's fate, and how
//! long to wait. A request that may have been done is repeated only where that does no harm.

use std::time::{Duration, SystemTime};

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

use super::message::HttpResponse;
use super::service_error::ServiceError;
use super::transport_error::TransportErrorKind;
use crate::{Retry, Service};

/// Longer waits between attempts are taken for this one; where a service asks for one, the call fails instead.
pub(super) const MAX_DELAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Decides how often a request is repeated, and how long the client waits in between.
///
/// Only what may pass is repeated, and of requests that the service may have carried out only those of idempotent
/// operations.
///
/// Delays double from the shortest to the longest; a random part is added, so that many clients do not come back at
/// once. A `Retry-After` of the service makes a delay longer, never shorter. The policy's total and the call's timeout
/// bound them all: a delay for which they leave no room is not begun, and the call fails.
#[derive(Clone, Copy, Debug)]
pub struct RetryPolicy {
    backoff: ExponentialBuilder,
    max_total_delay: Duration,
}

impl RetryPolicy {
    /// Retries four times, after half a second to half a minute, and after a minute and a half in sum at most.
    pub const DEFAULT: Self = Self {
        backoff: ExponentialBuilder::new()
            .with_jitter()
            .with_max_times(4)
            .with_min_delay(Duration::from_millis(500))
            .with_max_delay(Duration::from_secs(30)),
        max_total_delay: Duration::from_secs(90),
    };

    /// Never retries.
    pub const NEVER: Self =
        Self { backoff: ExponentialBuilder::new().with_max_times(0), max_total_delay: Duration::ZERO };

    /// Sets how often a request is repeated at most, beyond the first attempt.
    pub const fn max_retries(mut self, max: usize) -> Self {
        self.backoff = self.backoff.with_max_times(max);
        self
    }

    /// Sets the shortest and the longest delay between two attempts.
    pub fn delays(mut self, shortest: Duration, longest: Duration) -> Self {
        let longest = longest.min(MAX_DELAY);
        self.backoff = self.backoff.with_min_delay(shortest.min(longest)).with_max_delay(longest);
        self
    }

    /// Sets how long all delays of one call may take in sum, those that the service asks for among them.
    pub const fn max_total_delay(mut self, max: Duration) -> Self {
        self.max_total_delay = max;
        self
    }

    /// Whether a call that has waited for so long may wait once more.
    pub(super) fn allows(&self, waited: Duration, delay: Duration) -> bool {
        waited.checked_add(delay).is_some_and(|sum| sum <= self.max_total_delay)
    }

    /// The waits of one call.
    pub(super) fn backoff(&self) -> ExponentialBackoff {
        self.backoff.build()
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// What is known about a request that was refused.
pub(super) fn of_service(service: &Service, error: &ServiceError) -> Retry {
    let code = error.code.as_deref().and_then(|code| service.errors.iter().find(|known| known.code == code));
    match (code, error.status) {
        (Some(known), _) => known.retry,
        (None, 429) => Retry::Refused,
        (None, 408 | 500 | 502 | 503 | 504) => Retry::Unknown,
        (None, _) => Retry::Never,
    }
}

/// What is known about a request without an answer.
pub(super) fn of_transport(kind: TransportErrorKind) -> Retry {
    match kind {
        TransportErrorKind::Unconnected => Retry::Refused,
        TransportErrorKind::TimedOut | TransportErrorKind::Interrupted => Retry::Unknown,
        TransportErrorKind::Unsendable
        | TransportErrorKind::Untrusted
        | TransportErrorKind::TooLarge
        | TransportErrorKind::Unreadable => Retry::Never,
    }
}

/// How long the service wants to be left alone: seconds, or a date.
pub(super) fn retry_after(response: &HttpResponse) -> Option<Duration> {
    let text = response.header_text("retry-after")?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_within_their_bounds() {
        let policy = RetryPolicy::DEFAULT.max_retries(3).delays(Duration::from_millis(10), Duration::from_millis(30));
        let waits: Vec<_> = policy.backoff().collect();
        assert_eq!(waits.len(), 3);
        for (wait, least) in waits.iter().zip([10, 20, 30]) {
            let least = Duration::from_millis(least);
            assert!(*wait >= least && *wait <= 2 * least, "{wait:?}");
        }
        assert_eq!(RetryPolicy::NEVER.backoff().count(), 0);
        let seconds = Duration::from_secs;
        assert!(RetryPolicy::DEFAULT.allows(seconds(60), seconds(30)));
        assert!(!RetryPolicy::DEFAULT.allows(seconds(61), seconds(30)));
        assert!(!RetryPolicy::DEFAULT.allows(seconds(1), Duration::MAX));
    }

    #[test]
    fn reads_both_forms_of_retry_after() {
        let after = |text: &str| retry_after(&HttpResponse::new(503).header("retry-after", text));
        assert_eq!(after("120"), Some(Duration::from_secs(120)));
        assert_eq!(after("Thu, 01 Jan 1970 00:00:10 GMT"), Some(Duration::ZERO));
        let soon = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(60));
        assert!(after(&soon).is_some_and(|wait| wait > Duration::from_secs(50) && wait <= Duration::from_secs(60)));
        assert_eq!(after("soon"), None);
    }
}
