//! Bearer tokens.
//!
//! In: a token, or a source that fetches one. Out: the `Authorization` header. A fetched token is cached and fetched
//! anew before it expires or when the service refuses it, once for all calls that wait for it. Nothing here knows where
//! tokens come from.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::HeaderValue;
use http::header::AUTHORIZATION;
use zeroize::Zeroizing;

use super::contract::Credential;
use super::error::{CredentialError, CredentialErrorKind};
use super::unauthorized_request::UnauthorizedRequest;
use crate::Secret;
use crate::future::BoxFuture;

/// How long before its end a token is fetched anew, unless its whole life is short.
const REFRESH_BEFORE_EXPIRY: Duration = Duration::from_secs(5 * 60);
/// How long a token that still works is used after its source failed, before the source is asked again.
const RETRY_AFTER_FAILURE: Duration = Duration::from_secs(30);

/// Holds a bearer token and when it expires. `Debug` does not show the token.
#[derive(Clone, Debug)]
pub struct Token {
    text: Secret<String>,
    expires: Option<SystemTime>,
}

impl Token {
    /// Makes a token that does not expire.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Secret::new(text.into()), expires: None }
    }

    /// Sets the time at which it expires.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires = Some(time);
        self
    }

    /// Sets after which time from now it expires, as `expires_in` of OAuth 2.0 says it (RFC 6749, section 5.1).
    #[must_use]
    pub fn expires_in(mut self, time: Duration) -> Self {
        self.expires = SystemTime::now().checked_add(time);
        self
    }
}

impl From<&str> for Token {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Token {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// Fetches tokens: from an identity service, a file, another process.
///
/// Functions that return a future are sources too.
pub trait TokenSource: Send + Sync {
    /// Fetches a token. [`BearerToken`] caches it, so a source need not.
    ///
    /// # Errors
    /// Fails when there is none; see [`CredentialError::no_token`].
    fn fetch(&self) -> BoxFuture<'_, Result<Token, CredentialError>>;
}

impl<F, R> TokenSource for F
where
    F: Fn() -> R + Send + Sync,
    R: Future<Output = Result<Token, CredentialError>> + Send + 'static,
{
    fn fetch(&self) -> BoxFuture<'_, Result<Token, CredentialError>> {
        Box::pin(self())
    }
}

/// Proves who calls by a bearer token in the header `Authorization` (RFC 6750). Clones share what was fetched.
///
/// A fetched token is cached, and fetched anew before it expires or when the service answers 401, once for all calls
/// that wait for it.
///
/// ```
/// # use std::time::Duration;
/// # use xms_runtime::client::credential::{BearerToken, CredentialError, Token};
/// # async fn ask_identity_service() -> Result<(String, u64), std::io::Error> { Ok((String::new(), 3600)) }
/// let fixed = BearerToken::fixed("a token that somebody pasted");
/// let away = |error| CredentialError::no_token("the identity service is away").caused_by(error);
/// let fetched = BearerToken::new(move || async move {
///     let (text, seconds) = ask_identity_service().await.map_err(away)?;
///     Ok(Token::new(text).expires_in(Duration::from_secs(seconds)))
/// });
/// assert_eq!(format!("{fixed:?} {fetched:?}"), "BearerToken(***) BearerToken(***)");
/// ```
#[derive(Clone)]
pub struct BearerToken {
    shared: Arc<Shared>,
}

struct Shared {
    /// `None`: the token is fixed.
    source: Option<Box<dyn TokenSource>>,
    state: Mutex<State>,
    /// Whoever has it asks the source; the others wait for it.
    fetching: tokio::sync::Mutex<()>,
}

/// What is known of the token.
#[derive(Default)]
struct State {
    token: Option<Cached>,
    /// How often the source was asked.
    attempts: u64,
    /// How it failed the last time.
    failure: Option<CredentialError>,
}

struct Cached {
    header: HeaderValue,
    refresh: Option<SystemTime>,
    expires: Option<SystemTime>,
}

/// Of what use a cached token is.
enum Freshness {
    /// It is good.
    Fresh(HeaderValue),
    /// It still works, but a new one should be fetched.
    Aging(HeaderValue),
    /// There is none, or it expired.
    Expired,
}

impl BearerToken {
    /// Fetches tokens from a source when they are needed.
    pub fn new(source: impl TokenSource + 'static) -> Self {
        Self::from_parts(Some(Box::new(source)), State::default())
    }

    /// Always sends the same token.
    pub fn fixed(text: impl Into<String>) -> Self {
        let mut state = State::default();
        match Cached::new(&Token::new(text), SystemTime::now()) {
            Ok(cached) => state.token = Some(cached),
            Err(error) => state.failure = Some(error),
        }
        Self::from_parts(None, state)
    }

    fn from_parts(source: Option<Box<dyn TokenSource>>, state: State) -> Self {
        let fetching = tokio::sync::Mutex::new(());
        Self { shared: Arc::new(Shared { source, state: Mutex::new(state), fetching }) }
    }

    async fn header(&self) -> Result<HeaderValue, CredentialError> {
        let attempts = self.state().attempts;
        let fetching = match self.cached() {
            Freshness::Fresh(header) => return Ok(header),
            Freshness::Aging(header) => match self.shared.fetching.try_lock() {
                Ok(fetching) => fetching,
                // Somebody is fetching; this one still works.
                Err(_) => return Ok(header),
            },
            Freshness::Expired => self.shared.fetching.lock().await,
        };
        let fallback = match self.cached() {
            Freshness::Fresh(header) => return Ok(header),
            Freshness::Aging(header) => Some(header),
            Freshness::Expired => None,
        };
        let outcome = match self.failed_since(attempts) {
            Some(error) => Err(error),
            None => self.fetch().await,
        };
        drop(fetching);
        match (outcome, fallback) {
            (Err(_), Some(header)) => Ok(header),
            (outcome, _) => outcome,
        }
    }

    /// The failure of the attempt that this call waited for: asking again at once would only repeat it, once for each
    /// call that waits.
    fn failed_since(&self, attempts: u64) -> Option<CredentialError> {
        let state = self.state();
        state.failure.as_ref().filter(|_| self.shared.source.is_none() || state.attempts != attempts).cloned()
    }

    async fn fetch(&self) -> Result<HeaderValue, CredentialError> {
        let fetched = match &self.shared.source {
            Some(source) => source.fetch().await,
            None => Err(CredentialErrorKind::EmptyToken.into()),
        };
        let now = SystemTime::now();
        let outcome = fetched.and_then(|token| Cached::new(&token, now));
        let mut state = self.state();
        state.attempts = state.attempts.wrapping_add(1);
        match outcome {
            Ok(cached) => {
                let header = cached.header.clone();
                (state.token, state.failure) = (Some(cached), None);
                Ok(header)
            }
            Err(error) => {
                state.failure = Some(error.clone());
                if let Some(token) = &mut state.token {
                    token.refresh = now.checked_add(RETRY_AFTER_FAILURE);
                }
                Err(error)
            }
        }
    }

    fn cached(&self) -> Freshness {
        self.state().token.as_ref().map_or(Freshness::Expired, |token| token.at(SystemTime::now()))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is locked; and what it holds is whole at any time.
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Cached {
    fn new(token: &Token, now: SystemTime) -> Result<Self, CredentialError> {
        let text = token.text.expose().trim();
        if text.is_empty() {
            return Err(CredentialErrorKind::EmptyToken.into());
        }
        let written = Zeroizing::new(format!("Bearer {text}"));
        let mut header = HeaderValue::try_from(written.as_str()).map_err(|_| CredentialErrorKind::BadToken)?;
        header.set_sensitive(true);
        let refresh = match token.expires {
            None => None,
            Some(expires) => match expires.duration_since(now) {
                Ok(life) if !life.is_zero() => expires.checked_sub(REFRESH_BEFORE_EXPIRY.min(life / 5)),
                _ => return Err(CredentialError::no_token("the source gave one that has expired")),
            },
        };
        Ok(Self { header, refresh, expires: token.expires })
    }

    fn at(&self, now: SystemTime) -> Freshness {
        let header = self.header.clone();
        if self.expires.is_some_and(|expires| expires <= now) {
            Freshness::Expired
        } else if self.refresh.is_some_and(|refresh| refresh <= now) {
            Freshness::Aging(header)
        } else {
            Freshness::Fresh(header)
        }
    }
}

/// Always sends the same token.
impl From<&str> for BearerToken {
    fn from(text: &str) -> Self {
        Self::fixed(text)
    }
}

/// Always sends the same token.
impl From<String> for BearerToken {
    fn from(text: String) -> Self {
        Self::fixed(text)
    }
}

impl fmt::Debug for BearerToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BearerToken(***)")
    }
}

impl Credential for BearerToken {
    fn authorize<'a>(&'a self, request: &'a mut UnauthorizedRequest) -> BoxFuture<'a, Result<(), CredentialError>> {
        Box::pin(async move {
            let header = self.header().await?;
            request.headers_mut().insert(AUTHORIZATION, header);
            Ok(())
        })
    }

    fn hint(&self, status: u16) -> Option<String> {
        let check = match status {
            401 => "that it has not expired and is meant for this service",
            _ => "what its holder may do",
        };
        Some(format!("sent with a bearer token; check {check}"))
    }

    fn rejected(&self, authorization: Option<&HeaderValue>) -> bool {
        let Some(rejected) = authorization.filter(|_| self.shared.source.is_some()) else { return false };
        let mut state = self.state();
        // Another call may have met the same refusal before, and fetched a new one since.
        if state.token.as_ref().is_some_and(|token| token.header == *rejected) {
            state.token = None;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn used(token: Token, now: SystemTime, later: u64) -> &'static str {
        match Cached::new(&token, now).unwrap().at(now + Duration::from_secs(later)) {
            Freshness::Fresh(_) => "fresh",
            Freshness::Aging(_) => "aging",
            Freshness::Expired => "none",
        }
    }

    #[test]
    fn tokens_age_before_they_expire() {
        let now = SystemTime::now();
        let hour = Token::new("t").expires_at(now + Duration::from_secs(3600));
        for (later, expected) in [(0, "fresh"), (3299, "fresh"), (3301, "aging"), (3599, "aging"), (3600, "none")] {
            assert_eq!(used(hour.clone(), now, later), expected, "after {later}");
        }
        let minute = Token::new("t").expires_at(now + Duration::from_secs(60));
        assert_eq!((used(minute.clone(), now, 47), used(minute, now, 49)), ("fresh", "aging"));
        assert_eq!(used(Token::new("t"), now, 1 << 32), "fresh");
    }

    #[test]
    fn a_token_that_no_header_can_hold_is_refused() {
        let error = Cached::new(&Token::new("a\nb"), SystemTime::now()).err().unwrap();
        assert_eq!(error.kind(), &CredentialErrorKind::BadToken);
        for empty in ["", " \n "] {
            let error = Cached::new(&Token::new(empty), SystemTime::now()).err().unwrap();
            assert_eq!(error.kind(), &CredentialErrorKind::EmptyToken);
        }
        let expired = Token::new("t").expires_at(SystemTime::UNIX_EPOCH);
        assert!(Cached::new(&expired, SystemTime::now()).is_err());
    }
}
