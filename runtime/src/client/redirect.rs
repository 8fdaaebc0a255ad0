//! Where a request may be sent when the service sends it elsewhere.
//!
//! In: the address it was meant for, and an answer. Out: the next address, or why it is not gone to. Method, body and
//! credential are repeated there, so the location must belong to the same host.

use std::fmt;

use reqwest::Url;

use super::message::HttpResponse;

/// How many redirects of one request are followed.
pub(super) const MAX_REDIRECTS: u32 = 5;

/// Reports a redirect that is not followed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RedirectError {
    /// Gives the HTTP status.
    pub status: u16,
    /// Says what is wrong with the redirect.
    pub reason: RedirectReason,
}

/// Says what is wrong with a redirect.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedirectReason {
    /// The header `Location` is missing, or holds something else than an HTTP URL.
    NoLocation,
    /// The location's host is neither the service's nor a subdomain of it.
    OtherHost {
        /// Names the host, at most 200 characters of it and without secrets of the request.
        host: String,
    },
    /// The location has the service's host, but another port.
    OtherPort {
        /// Gives the port.
        port: u16,
    },
    /// The location has the scheme `http` and the service `https`.
    Unprotected,
    /// There were too many redirects in a row.
    TooMany,
    /// The request's body can be sent only once, and that was begun.
    StreamSpent,
}

impl fmt::Display for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, not followed: ", self.status)?;
        match &self.reason {
            RedirectReason::NoLocation => f.write_str("it names no address"),
            RedirectReason::OtherHost { host } => {
                write!(f, "`{host}` is neither the service's host nor below it, and would get the credential")
            }
            RedirectReason::OtherPort { port } => write!(f, "port {port} is not the service's"),
            RedirectReason::Unprotected => f.write_str("from https to http"),
            RedirectReason::StreamSpent => f.write_str("the body is a stream that can be sent only once"),
            RedirectReason::TooMany => write!(f, "more than {MAX_REDIRECTS} in a row"),
        }
    }
}

impl std::error::Error for RedirectError {}

/// Whether an answer sends the same request elsewhere.
pub(super) fn is_redirect(response: &HttpResponse) -> bool {
    matches!(response.status, 307 | 308) && response.headers.contains_key("location")
}

/// Where it goes next. `first` is where it was meant to go, `present` where it was sent last.
pub(super) fn target(first: &Url, present: &Url, response: &HttpResponse) -> Result<Url, RedirectError> {
    let error = |reason| RedirectError { status: response.status, reason };
    let location = response.header_text("location").and_then(|text| present.join(text).ok());
    let next = location.ok_or_else(|| error(RedirectReason::NoLocation))?;
    let plain = next.username().is_empty() && next.password().is_none();
    let (Some(host), true, "http" | "https") = (next.host_str(), plain, next.scheme()) else {
        return Err(error(RedirectReason::NoLocation));
    };
    if !is_same_or_below(host, first.host_str().unwrap_or_default()) {
        return Err(error(RedirectReason::OtherHost { host: host.to_owned() }));
    }
    if next.scheme() == "http" && (first.scheme() == "https" || present.scheme() == "https") {
        return Err(error(RedirectReason::Unprotected));
    }
    // A port that the address does not name is its scheme's, whichever that is.
    if next.port() != first.port() && !is_loopback(&next) {
        let port = next.port_or_known_default().unwrap_or_default();
        return Err(error(RedirectReason::OtherPort { port }));
    }
    Ok(next)
}

/// Whether a host is another, or below it. Addresses in numbers have nothing below them.
fn is_same_or_below(host: &str, outer: &str) -> bool {
    let below = || {
        let front = host.strip_suffix(outer).and_then(|front| front.strip_suffix('.'));
        front.is_some_and(|front| !front.is_empty()) && outer.parse::<std::net::IpAddr>().is_err()
    };
    !outer.is_empty() && (host == outer || below())
}

/// Whether an address never leaves the machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let number = host.trim_start_matches('[').trim_end_matches(']');
    is_same_or_below(host, "localhost") || number.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goes(first: &str, location: &str) -> Result<String, RedirectReason> {
        let first = Url::parse(first).unwrap();
        let response = HttpResponse::new(307).header("location", location);
        target(&first, &first, &response).map(String::from).map_err(|error| error.reason)
    }

    #[test]
    fn stays_with_the_host_and_what_is_below_it() {
        let service = "https://management.example.net/sub/x?comp=y";
        assert_eq!(
            goes(service, "https://south.management.example.net/z").unwrap(),
            "https://south.management.example.net/z"
        );
        assert_eq!(goes(service, "/z?q").unwrap(), "https://management.example.net/z?q");
        let other = |host: &str| Err(RedirectReason::OtherHost { host: host.to_owned() });
        assert_eq!(goes(service, "https://evil.example/z"), other("evil.example"));
        assert_eq!(goes(service, "https://evilmanagement.example.net/"), other("evilmanagement.example.net"));
        assert_eq!(goes(service, "https://example.net/"), other("example.net"));
        assert_eq!(goes("http://127.0.0.1/", "http://1.127.0.0.1/"), Err(RedirectReason::NoLocation));
    }

    #[test]
    fn never_loses_protection_and_keeps_the_port_but_on_loopback() {
        let service = "https://management.example.net/";
        assert_eq!(goes(service, "http://management.example.net/"), Err(RedirectReason::Unprotected));
        assert_eq!(
            goes(service, "https://management.example.net:8443/"),
            Err(RedirectReason::OtherPort { port: 8443 })
        );
        assert!(goes("http://management.example.net/", "https://management.example.net/").is_ok());
        assert!(goes("http://127.0.0.1:1000/", "http://127.0.0.1:2000/").is_ok());
        assert!(goes("http://localhost:1000/", "http://south.localhost:2000/").is_ok());
        assert_eq!(goes(service, "https://user:word@management.example.net/"), Err(RedirectReason::NoLocation));
        assert_eq!(goes(service, "ftp://management.example.net/"), Err(RedirectReason::NoLocation));
    }
}
