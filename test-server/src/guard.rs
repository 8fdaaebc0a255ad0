//! Who may use a server's own paths.
//!
//! In: the head of a request, and what is known of its connection. Out: nothing, or why it is refused. A page of another
//! site can send requests here from a browser, or have its own name lead here; neither may do or read anything. Nothing
//! here looks at bodies.

use std::net::SocketAddr;

use http::header::{HOST, ORIGIN};
use http::request::Parts;
use http::{HeaderMap, HeaderName, StatusCode, Uri};

use crate::host::Host;
use crate::refused::Refused;
use crate::site;

/// Where a browser says how near the page is that asks (<https://www.w3.org/TR/fetch-metadata/>).
const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");
const FETCH_DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");

/// The page of a server: what somebody sees who opens its address.
pub const PAGE: &str = "/";

/// Holds what requests to a server's own paths are held to: they name a host that is the server's, and no page of another
/// site has sent them.
#[derive(Clone, Debug)]
pub struct Guard {
    /// `http` or `https`.
    pub scheme: &'static str,
    /// Where this server listens.
    pub addresses: Vec<SocketAddr>,
    /// Further names under which it is reached.
    pub allowed: Vec<Host>,
    /// The flag that allows a further name, where the server has one.
    pub allow_flag: Option<&'static str>,
}

impl Guard {
    /// Looks whether a request may use the server's own paths.
    ///
    /// # Errors
    /// Fails when it may not, with what to do.
    pub fn check(&self, request: &Parts) -> Result<(), Refused> {
        let host = host(&request.uri, &request.headers)?;
        if !self.is_ours(&host) {
            let mut message = format!(
                "`{host}` is no name of this server. Its own paths are for localhost and loopback addresses with its own port"
            );
            if let Some(flag) = self.allow_flag {
                message += &format!("; if it is reached as `{host}`, start it with `{flag} {host}`");
            }
            return Err(Refused::new(StatusCode::FORBIDDEN, message + "."));
        }
        if is_opened_page(request) {
            return Ok(());
        }
        self.check_sender(&request.uri, &request.headers)
    }

    /// Looks whether no page of another site has sent a request. What is no browser says nothing of pages, and passes.
    ///
    /// # Errors
    /// Fails when one has.
    pub fn check_sender(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), Refused> {
        let near = headers.get_all(FETCH_SITE).iter().all(|site| matches!(site.as_bytes(), b"same-origin" | b"none"));
        let mut origins = headers.get_all(ORIGIN).iter();
        let own = match (origins.next(), origins.next()) {
            (None, _) => true,
            (Some(origin), None) => {
                let origin = origin.to_str().ok().and_then(|origin| self.origin(origin));
                origin.is_some_and(|origin| {
                    host(uri, headers).is_ok_and(|host| host.is_same(&origin, self.default_port()))
                })
            }
            (Some(_), Some(_)) => false,
        };
        if near && own {
            return Ok(());
        }
        Err(Refused::new(
            StatusCode::FORBIDDEN,
            "A page of another site has sent this. Use a page of this server, or a client that is no browser.",
        ))
    }

    fn is_ours(&self, host: &Host) -> bool {
        let port_is_ours = host.port().is_none_or(|port| self.addresses.iter().any(|own| own.port() == port));
        let own_address = self.addresses.iter().any(|own| host.is_address(own.ip()));
        ((host.is_loopback() || own_address) && port_is_ours)
            || self.allowed.iter().any(|allowed| allowed.covers(host, self.default_port()))
    }

    /// The host of an origin of our scheme.
    fn origin(&self, origin: &str) -> Option<Host> {
        origin.strip_prefix(self.scheme)?.strip_prefix("://")?.parse().ok()
    }

    fn default_port(&self) -> u16 {
        if self.scheme == "https" { 443 } else { 80 }
    }
}

/// The host that a request names, which must be one.
fn host(uri: &Uri, headers: &HeaderMap) -> Result<Host, Refused> {
    let mut hosts = headers.get_all(HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return Err(Refused::new(StatusCode::BAD_REQUEST, "A request names its `Host` once."));
    };
    let host = host.to_str().ok().and_then(|host| host.parse::<Host>().ok());
    // Some write the host before the path as well: it must be the same.
    let same =
        |host: &Host| uri.authority().is_none_or(|other| other.as_str().parse().is_ok_and(|other| *host == other));
    host.filter(same).ok_or_else(|| Refused::new(StatusCode::BAD_REQUEST, "The `Host` is no name of a host."))
}

/// Whether somebody followed a link to a page, which shows nothing by itself, or to the site, and cannot be shown inside
/// another.
fn is_opened_page(request: &Parts) -> bool {
    let says = |name: HeaderName, value: &str| request.headers.get(name).is_some_and(|said| said == value);
    (request.uri.path() == PAGE || site::contains(request.uri.path()))
        && request.method.is_safe()
        && says(FETCH_MODE, "navigate")
        && says(FETCH_DEST, "document")
        && !request.headers.contains_key(ORIGIN)
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    fn guard() -> Guard {
        let address = |port| SocketAddr::from(([127, 0, 0, 1], port));
        let allowed = ["emulator.example", "other.example:443"].into_iter().filter_map(|host| host.parse().ok());
        Guard {
            scheme: "http",
            addresses: vec![address(8080), address(8081)],
            allowed: allowed.collect(),
            allow_flag: None,
        }
    }

    fn passes(path: &str, headers: &[(&str, &str)]) -> bool {
        let request = headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
        request.body(()).is_ok_and(|request| guard().check(&request.into_parts().0).is_ok())
    }

    #[test]
    fn hosts_must_be_ours() {
        for (host, is) in [
            ("localhost:8080", true),
            ("127.0.0.1:8081", true),
            ("[::1]:8080", true),
            ("localhost", true),
            ("emulator.example", true),
            ("emulator.example:1", true),
            ("other.example:443", true),
            ("localhost:9", false),
            ("other.example", false),
            ("evil.example:8080", false),
            ("localhost.evil.example:8080", false),
            ("a@localhost:8080", false),
            ("0.0.0.0:8080", false),
        ] {
            assert_eq!(passes("/_state", &[("host", host)]), is, "{host}");
        }
        assert!(!passes("/_state", &[]));
        assert!(!passes("/_state", &[("host", "localhost"), ("host", "localhost")]));
        assert!(!passes("http://evil.example/_state", &[("host", "localhost:8080")]));
        assert!(passes("http://localhost:8080/_state", &[("host", "localhost:8080")]));
    }

    #[test]
    fn pages_of_others_are_refused() {
        const HOST: (&str, &str) = ("host", "localhost:8080");
        for (name, value, is) in [
            ("origin", "http://localhost:8080", true),
            ("origin", "HTTP://localhost:8080", false),
            ("origin", "https://localhost:8080", false),
            ("origin", "http://localhost:8081", false),
            ("origin", "http://127.0.0.1:8080", false),
            ("origin", "http://evil.example", false),
            ("origin", "null", false),
            ("origin", "", false),
            ("sec-fetch-site", "same-origin", true),
            ("sec-fetch-site", "none", true),
            ("sec-fetch-site", "same-site", false),
            ("sec-fetch-site", "cross-site", false),
            ("sec-fetch-site", "other", false),
        ] {
            assert_eq!(passes("/_state", &[HOST, (name, value)]), is, "{name}: {value}");
        }
        let own = ("origin", "http://localhost:8080");
        assert!(!passes("/_state", &[HOST, own, own]));
        assert!(!passes("/_state", &[HOST, own, ("sec-fetch-site", "cross-site")]));
    }

    #[test]
    fn a_link_leads_to_the_page_and_not_to_what_it_shows() {
        let link = |dest| {
            [
                ("host", "localhost:8080"),
                ("sec-fetch-site", "cross-site"),
                ("sec-fetch-mode", "navigate"),
                ("sec-fetch-dest", dest),
            ]
        };
        assert!(passes("/", &link("document")) && passes("/_site/index.html", &link("document")));
        assert!(!passes("/", &link("iframe")) && !passes("/_state", &link("document")));
    }
}
