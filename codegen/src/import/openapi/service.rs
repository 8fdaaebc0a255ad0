//! What a document says of the service as a whole.
//!
//! In: `info`, servers, security. Out: the service of the draft.

use super::{Dialect, Reader, own};
use crate::import::document::At;
use crate::import::draft::prose::{dashed, doc, prose};
use crate::import::draft::{Draft, ParameterDraft};
use crate::import::loss::LossKind;

/// The address of a service whose document has none.
const NO_ADDRESS: &str = "https://service.example";

/// A server's address, taken apart.
struct Address {
    /// Scheme and host.
    endpoint: String,
    /// What stands behind the host.
    path: String,
}

impl<'d> Reader<'d> {
    pub(super) fn service(&mut self, root: &At<'d>) {
        let address = self.address(root);
        self.draft.service.address = address;
        if let Some(info) = root.get("info") {
            let mut prose = prose(info.text("description").unwrap_or_default());
            if let Some(summary) = info.text("summary") {
                let rest = [std::mem::replace(&mut prose.summary, doc(summary)), std::mem::take(&mut prose.doc)];
                prose.doc = rest.iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join("\n\n");
            }
            prose.title = info.text("title").unwrap_or_default().trim().to_owned();
            self.draft.service.prose = prose;
            self.leftover(&info, &["title", "description", "summary", "version", own::KEY]);
        }
        match self.dialect {
            Dialect::Swagger2 => self.host(root),
            Dialect::OpenApi3 => self.servers(root),
        }
        self.own_service(root);
        let security = match self.dialect {
            Dialect::Swagger2 => root.get("securityDefinitions"),
            Dialect::OpenApi3 => root.way(&["components", "securitySchemes"]),
        };
        for (name, at) in security.iter().flat_map(At::entries) {
            let kind = at.text("type").unwrap_or("unknown");
            self.lose(
                LossKind::Security,
                &at,
                format!("`{name}` ({kind}): a client is given a credential by its caller"),
            );
        }
    }

    /// `host`, `basePath`, `schemes`, or the host with parameters of Azure's documents.
    fn host(&mut self, root: &At<'d>) {
        let schemes = root.get("schemes");
        let schemes: Vec<&str> =
            schemes.iter().flat_map(At::items).filter_map(|scheme| scheme.node.as_text()).collect();
        let scheme = if schemes.contains(&"https") || schemes.is_empty() { "https" } else { "http" };
        let base = root.text("basePath").unwrap_or_default();
        let Some(parameterized) = root.get("x-ms-parameterized-host") else {
            let address = match root.text("host") {
                Some(host) if !host.is_empty() => format!("{scheme}://{host}{base}"),
                _ => {
                    self.lose(LossKind::Guess, root, format!("the document has no host: `{NO_ADDRESS}` stands for it"));
                    format!("{NO_ADDRESS}{base}")
                }
            };
            return self.take_address(root, &address);
        };
        let template = parameterized.text("hostTemplate").unwrap_or_default();
        let has_scheme = parameterized.node.get("useSchemePrefix").and_then(crate::node::Node::as_bool) != Some(false);
        let parameters = parameterized.get("parameters");
        let parameters: Vec<At<'d>> = parameters.iter().flat_map(At::items).collect();
        for at in parameters {
            let Some(at) = self.resolve(&at) else { continue };
            let Some(name) = at.text("name") else { continue };
            if template != format!("{{{name}}}") && template.contains(&format!("{{{name}}}")) {
                let doc = doc(at.text("description").unwrap_or_default());
                let address = self.address(&at);
                self.draft.service.host_parameters.push(ParameterDraft {
                    name: name.to_owned(),
                    doc,
                    address,
                    ..ParameterDraft::default()
                });
            }
        }
        let whole = template.starts_with('{') && template.find('}') == Some(template.len().saturating_sub(1));
        let address = match (whole && !has_scheme, has_scheme) {
            // The caller gives the whole address: it is what a client takes, and has no form of its own.
            (true, _) => {
                self.lose(
                    LossKind::Guess,
                    &parameterized,
                    format!("the caller gives the whole address: `{NO_ADDRESS}` stands for it"),
                );
                format!("{NO_ADDRESS}{base}")
            }
            (false, true) => format!("{scheme}://{template}{base}"),
            (false, false) => format!("{template}{base}"),
        };
        self.take_address(&parameterized, &address);
    }

    fn servers(&mut self, root: &At<'d>) {
        let servers: Vec<At<'d>> = root.get("servers").iter().flat_map(At::items).collect();
        let Some(first) = servers.first() else {
            self.lose(LossKind::Guess, root, format!("the document has no server: `{NO_ADDRESS}` stands for it"));
            self.draft.service.endpoint = NO_ADDRESS.to_owned();
            return;
        };
        for (index, server) in servers.iter().enumerate() {
            let url = self.server_url(server, index == 0);
            if index == 0 {
                self.take_address(first, &url);
                continue;
            }
            let name = server.text("description").map(dashed).filter(|name| !name.is_empty() && name.len() < 40);
            let name = name.unwrap_or_else(|| format!("server-{}", index + 1));
            let address = split(&url);
            let is_same = address.as_ref().is_some_and(|address| address.endpoint == self.draft.service.endpoint);
            let is_taken = self.draft.service.endpoints.iter().any(|(other, _)| *other == name);
            match address.filter(|_| !is_same && !is_taken) {
                Some(address) if usable(&address.endpoint) => {
                    self.draft.service.endpoints.push((name, address.endpoint))
                }
                _ => self.lose(LossKind::Address, server, format!("a further server `{url}`")),
            }
        }
    }

    /// The address of a server, with values for variables that cannot stand where they are.
    fn server_url(&mut self, server: &At<'d>, describes: bool) -> String {
        let mut url = server.text("url").unwrap_or_default().trim().to_owned();
        let variables: Vec<(&str, At<'d>)> = server.get("variables").iter().flat_map(At::entries).collect();
        for (name, variable) in variables {
            let placeholder = format!("{{{name}}}");
            let default = variable.node.get("default").and_then(crate::node::Node::scalar_text).unwrap_or_default();
            let in_port = url.contains(&format!(":{placeholder}"));
            let in_scheme = url.starts_with(&placeholder);
            if (in_port || in_scheme) && !default.is_empty() {
                url = url.replace(&placeholder, &default);
                continue;
            }
            if !describes {
                // A further address has the values of the first; what is new in it has its default.
                if self.draft.service.host_parameters.iter().all(|own| own.name != name) {
                    url = url.replace(&placeholder, &default);
                }
                continue;
            }
            if variable.node.get("enum").is_some() {
                self.lose(LossKind::Constraint, &variable, format!("the values that `{name}` of the address can have"));
            }
            let doc = doc(variable.text("description").unwrap_or_default());
            let address = self.address(&variable);
            self.draft.service.host_parameters.push(ParameterDraft {
                name: name.to_owned(),
                doc,
                address,
                ..ParameterDraft::default()
            });
        }
        url
    }

    fn take_address(&mut self, at: &At<'d>, url: &str) {
        let address = split(url).filter(|address| usable(&address.endpoint));
        let (endpoint, path) = match address {
            Some(address) => (address.endpoint, address.path),
            None => {
                let path = url.starts_with('/').then(|| url.to_owned());
                self.lose(LossKind::Guess, at, format!("`{url}` names no host: `{NO_ADDRESS}` stands for it"));
                (NO_ADDRESS.to_owned(), path.unwrap_or_default())
            }
        };
        let path = path.trim_end_matches('/');
        self.draft.service.base_path = (!path.is_empty()).then(|| path.to_owned());
        let whole = format!("{endpoint}{path}");
        let used = |parameter: &ParameterDraft| whole.contains(&format!("{{{}}}", parameter.name));
        self.draft.service.host_parameters.retain(used);
        self.draft.service.endpoint = endpoint;
    }
}

/// Scheme and host, and what is behind them.
fn split(url: &str) -> Option<Address> {
    let at = url.find("://")? + 3;
    let end = url[at..].find('/').map_or(url.len(), |end| at + end);
    let path = url[end..].split(['?', '#']).next().unwrap_or_default();
    Some(Address { endpoint: url[..end].to_owned(), path: path.to_owned() })
}

/// Whether a client can be given an address.
fn usable(endpoint: &str) -> bool {
    let pattern = crate::language::Spelling::Address.pattern();
    regex_lite::Regex::new(pattern).is_ok_and(|pattern| pattern.is_match(endpoint))
}

/// How often the draft's service is answered with an id of the request.
pub(super) fn request_id_header(draft: &Draft, answered: &std::collections::HashMap<String, usize>) -> Option<String> {
    let operations: usize = draft.resources.iter().map(|resource| resource.operations.len()).sum();
    let names = ["x-ms-request-id", "x-amz-request-id", "x-amzn-requestid", "request-id"];
    let usual = |name: &&&str| answered.get(**name).is_some_and(|&count| count * 2 > operations);
    names.iter().find(usual).map(|name| (*name).to_owned())
}
