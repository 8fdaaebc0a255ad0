//! A protocol test: what a value is on the wire.
//!
//! In: the JSON of the tests. Out: each of them, typed. What it is held to is not known here.

use std::io;
use std::path::Path;

use crate::json::Json;

/// Describes a test of a request or of a response.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it is called; a request and a response may have the same name.
    pub id: String,
    /// Whether it is one of a request.
    pub is_request: bool,
    /// Absolute id of its operation or error.
    pub shape: String,
    /// The side that it is for, where it is not for both.
    pub applies_to: Option<String>,
    /// The values, by members.
    pub params: Json,
    /// The method of a request.
    pub method: String,
    /// The path of a request.
    pub path: String,
    /// The host that the client is given, and the one that it asks.
    pub hosts: Option<(String, String)>,
    /// Query parameters that are there, as they are on the wire.
    pub query: Vec<String>,
    /// Names of query parameters that are not there.
    pub forbidden_query: Vec<String>,
    /// Names of query parameters that are there.
    pub required_query: Vec<String>,
    /// Headers that are there.
    pub headers: Vec<(String, String)>,
    /// Names of headers that are not there.
    pub forbidden_headers: Vec<String>,
    /// Names of headers that are there.
    pub required_headers: Vec<String>,
    /// The body; `None` where nothing is said of it.
    pub body: Option<String>,
    /// What the body is, such as `application/xml`.
    pub media_type: Option<String>,
    /// The status of a response.
    pub status: u16,
    /// Whether the client's own settings change what is sent, such as how hosts are made.
    pub has_settings: bool,
}

impl Case {
    /// Reads all tests of a file.
    ///
    /// # Errors
    /// Fails when the file cannot be read or is no JSON.
    pub fn read(path: &Path) -> io::Result<Vec<Self>> {
        Ok(Json::read(path)?.items().iter().map(Self::of).collect())
    }

    fn of(json: &Json) -> Self {
        let text = |name: &str| json.get(name).text().map(str::to_owned);
        let texts = |name: &str| json.get(name).texts().map(str::to_owned).collect();
        let header = |(name, value): &(String, Json)| Some((name.clone(), value.text()?.to_owned()));
        let host = text("host");
        Self {
            id: text("id").unwrap_or_default(),
            is_request: json.get("kind").text() == Some("request"),
            shape: text("shape").unwrap_or_default(),
            applies_to: text("appliesTo"),
            params: json.get("params").clone(),
            method: text("method").unwrap_or_default(),
            path: text("uri").unwrap_or_default(),
            hosts: host.clone().and_then(|host| Some((host.clone(), text("resolvedHost").or(Some(host))?))),
            query: texts("queryParams"),
            forbidden_query: texts("forbidQueryParams"),
            required_query: texts("requireQueryParams"),
            headers: json.get("headers").entries().iter().filter_map(header).collect(),
            forbidden_headers: texts("forbidHeaders"),
            required_headers: texts("requireHeaders"),
            body: text("body"),
            media_type: text("bodyMediaType"),
            status: json.get("code").number().unwrap_or_default() as u16,
            has_settings: json.has("vendorParams"),
        }
    }

    /// Gives its name with what it is a test of.
    pub fn title(&self) -> String {
        format!("{} {}", if self.is_request { "request" } else { "response" }, self.id)
    }

    /// Whether it is for the client's side.
    pub fn is_for_client(&self) -> bool {
        self.applies_to.as_deref() != Some("server")
    }

    /// Whether it is for the server's side.
    pub fn is_for_server(&self) -> bool {
        self.applies_to.as_deref() != Some("client")
    }
}
