//! Who may use the server's own paths: nobody that a page of another site has sent.

use http::header::{HOST, ORIGIN};
use http::request::Parts;

/// Where a browser says how near the page is that asks (<https://www.w3.org/TR/fetch-metadata/>).
const FETCH_SITE: &str = "sec-fetch-site";

/// What requests are held to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guard {
    pub(super) port: u16,
}

impl Guard {
    /// Whether a request comes from this machine's own programs and pages.
    ///
    /// # Errors
    /// When it does not, with what to do.
    pub(super) fn check(self, request: &Parts) -> Result<(), String> {
        let mut hosts = request.headers.get_all(HOST).iter();
        let (Some(host), None) = (hosts.next().and_then(|host| host.to_str().ok()), hosts.next()) else {
            return Err("A request names its `Host` once.".to_owned());
        };
        if !self.is_ours(host) {
            return Err("These paths are for localhost and loopback addresses with the server's own port.".to_owned());
        }
        let mut sites = request.headers.get_all(FETCH_SITE).iter();
        let is_near = sites.all(|site| matches!(site.as_bytes(), b"same-origin" | b"none"));
        let mut origins = request.headers.get_all(ORIGIN).iter();
        let is_own = origins.all(|origin| origin.to_str().is_ok_and(|origin| origin == format!("http://{host}")));
        if is_near && is_own { Ok(()) } else { Err("A page of another site has sent this.".to_owned()) }
    }

    fn is_ours(self, host: &str) -> bool {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) => (name, port.parse().ok()),
            None => (host, Some(80)),
        };
        port == Some(self.port) && matches!(name, "localhost" | "127.0.0.1" | "[::1]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_programs_and_pages_of_this_machine_pass() {
        for (headers, is) in [
            (&[("host", "127.0.0.1:8080")][..], true),
            (&[("host", "localhost:8080"), ("origin", "http://localhost:8080")], true),
            (&[("host", "localhost:8080"), ("sec-fetch-site", "same-origin")], true),
            (&[("host", "localhost:8080"), ("sec-fetch-site", "cross-site")], false),
            (&[("host", "localhost:8080"), ("origin", "http://evil.example")], false),
            (&[("host", "evil.example:8080")], false),
            (&[("host", "localhost:8081")], false),
            (&[], false),
        ] {
            let request =
                headers.iter().fold(http::Request::get("/"), |request, (name, value)| request.header(*name, *value));
            let (parts, ()) = request.body(()).unwrap().into_parts();
            assert_eq!(Guard { port: 8080 }.check(&parts).is_ok(), is, "{headers:?}");
        }
    }
}
