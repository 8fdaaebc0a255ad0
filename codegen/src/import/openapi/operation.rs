//! Paths and their operations.
//!
//! In: `paths` and `x-ms-paths`. Out: resources with their operations, grouped by what the document groups them by.

use super::path::{encode, is_query_text, is_version, split_path};
use super::{Dialect, Reader, own};
use crate::import::document::At;
use crate::import::draft::prose::{dashed, doc, prose, title};
use crate::import::draft::{BodyDraft, ContinuationDraft, OperationDraft, ParameterDraft, ResourceDraft};
use crate::import::loss::LossKind;
use crate::node::Node;

/// Methods of a path item.
const METHODS: &[&str] = &["get", "head", "post", "put", "patch", "delete", "options", "merge", "trace"];

impl<'d> Reader<'d> {
    pub(super) fn operations(&mut self, root: &At<'d>) {
        for key in ["paths", "x-ms-paths", "webhooks"] {
            let Some(paths) = root.get(key) else { continue };
            let items: Vec<(&'d str, At<'d>)> = paths.entries().filter(|(path, _)| !path.starts_with("x-")).collect();
            for (path, at) in items {
                if key == "webhooks" {
                    self.lose(LossKind::Operation, &at, "a webhook: the service calls, and is not called");
                } else if let Some(item) = self.resolve(&at) {
                    self.path_item(path, &item);
                }
            }
        }
    }

    fn path_item(&mut self, path: &'d str, item: &At<'d>) {
        for (key, at) in item.entries() {
            // MERGE has no key of its own in OpenAPI.
            let key = if key == "x-merge" { "merge" } else { key };
            match key {
                "trace" => self.lose(LossKind::Operation, &at, "TRACE is no method that requests are sent with"),
                "servers" => self.lose(LossKind::Address, &at, "servers of one path"),
                "parameters" | "summary" | "description" | "$ref" => {}
                method if METHODS.contains(&method) => {
                    if at.node.as_object().is_some() {
                        self.operation(path, method, item, &at);
                    }
                }
                key => self.lose(LossKind::Key, &at, format!("`{key}`")),
            }
        }
    }

    fn operation(&mut self, path: &'d str, method: &str, item: &At<'d>, at: &At<'d>) {
        if self.own_address(item, at) {
            return;
        }
        let (resource, name) = self.names(path, method, at);
        let owner = format!("{}{}", title(&resource), title(&name)).replace(' ', "");
        let mut operation = OperationDraft {
            address: self.address(at),
            method: method.to_ascii_uppercase(),
            deprecated: at.is("deprecated"),
            id: at.text("operationId").unwrap_or_default().to_owned(),
            ..OperationDraft::default()
        };
        operation.prose = prose(at.text("description").unwrap_or_default());
        if let Some(summary) = at.text("summary").map(doc).filter(|summary| !summary.is_empty()) {
            let about = [std::mem::take(&mut operation.prose.summary), std::mem::take(&mut operation.prose.doc)];
            let about: Vec<String> = about.into_iter().filter(|text| !text.is_empty() && *text != summary).collect();
            operation.prose.doc = about.join("\n\n");
            operation.prose.summary = summary.lines().map(str::trim).collect::<Vec<_>>().join(" ");
        }
        operation.prose.title = title(&name);
        operation.name = name;
        let (route, hints) = split_path(path);
        let mut body = None;
        for at in self.parameters_of(item, at) {
            match at.text("in") {
                Some("body") => body = Some(at),
                Some("formData") => self.lose(LossKind::NoXml, &at, "a field of a form"),
                Some("path") => operation.path_parameters.extend(self.parameter(&at, &owner)),
                Some("query") => operation.query.extend(self.parameter(&at, &owner)),
                Some("header") => {
                    if !self.takes_version(&at) {
                        operation.headers.extend(self.parameter(&at, &owner));
                    }
                }
                _ => {
                    self.parameter(&at, &owner);
                }
            }
        }
        self.address_of(at, &mut operation, &route, &hints);
        self.request_body(at, body, &owner, &mut operation);
        self.responses(at, &owner, &mut operation);
        self.following(at, &mut operation);
        self.own_operation(at, &mut operation);
        self.examples(at, &mut operation);
        self.leftover(
            at,
            &[
                "tags",
                "summary",
                "description",
                "operationId",
                "parameters",
                "requestBody",
                "responses",
                "deprecated",
                "consumes",
                "produces",
                "schemes",
                "security",
                "x-ms-pageable",
                "x-ms-long-running-operation",
                "x-ms-examples",
                own::KEY,
            ],
        );
        let position = self.draft.resources.iter().position(|own| own.name == resource);
        let position = position.unwrap_or_else(|| {
            let prose = self.resource_prose(&resource);
            self.draft.resources.push(ResourceDraft { name: resource, prose, operations: Vec::new() });
            self.draft.resources.len() - 1
        });
        if let Some(resource) = self.draft.resources.get_mut(position) {
            resource.operations.push(operation);
        }
    }

    /// What the document says of a tag.
    fn resource_prose(&mut self, resource: &str) -> crate::import::draft::Prose {
        let tags = self.root.get("tags");
        let tag =
            tags.iter().flat_map(At::items).find(|tag| tag.text("name").is_some_and(|name| dashed(name) == resource));
        let mut prose = prose(tag.as_ref().and_then(|tag| tag.text("description")).unwrap_or_default());
        prose.title = tag
            .as_ref()
            .and_then(|tag| tag.get(own::KEY)?.text("title"))
            .map_or_else(|| title(resource), str::to_owned);
        prose
    }

    /// The resource and the name: by an id such as `Container_Create` or `containers.create`, by the tag, or by the path.
    fn names(&self, path: &str, method: &str, at: &At<'d>) -> (String, String) {
        let id = at.text("operationId").unwrap_or_default();
        let tag =
            at.get("tags").and_then(|tags| tags.items().next()).and_then(|tag| tag.node.as_text()).unwrap_or_default();
        let dotted = id.split_once('.').filter(|(resource, _)| dashed(resource) == dashed(tag));
        // `Associate2020_05_31` is one name.
        let joined = id.split_once('_').filter(|(_, name)| name.starts_with(|c: char| c.is_ascii_alphabetic()));
        if let Some((resource, name)) = dotted.or(joined) {
            let (resource, name) = (dashed(resource), dashed(name));
            if !resource.is_empty() && !name.is_empty() {
                return (resource, name);
            }
        }
        let route = path.split(['?', '#']).next().unwrap_or_default();
        let literal = route
            .split('/')
            .filter(|segment| !segment.contains('{'))
            .map(dashed)
            .find(|name| !name.is_empty() && !is_version(name));
        // What is addressed by nothing but placeholders is what the last one names.
        let segment = literal.or_else(|| route.rsplit('/').map(dashed).find(|name| !name.is_empty()));
        let resource = Some(dashed(tag)).filter(|tag| !tag.is_empty()).or(segment).unwrap_or_else(|| "root".to_owned());
        let name =
            Some(dashed(id)).filter(|name| !name.is_empty()).unwrap_or_else(|| dashed(&format!("{method} {path}")));
        (resource, name)
    }

    /// Takes notice of a further address of an operation; whether it is one.
    fn own_address(&mut self, item: &At<'d>, at: &At<'d>) -> bool {
        let Some(of) = at.get(own::KEY).and_then(|own| own.text("address-of")) else { return false };
        let mut found = Vec::new();
        for parameter in
            self.parameters_of(item, at).into_iter().filter(|parameter| parameter.text("in") == Some("path"))
        {
            found.extend(self.parameter(&parameter, of));
        }
        self.addresses.push((of.to_owned(), found));
        true
    }

    /// Parameters of the operation, and those of its path that it does not describe again.
    fn parameters_of(&mut self, item: &At<'d>, at: &At<'d>) -> Vec<At<'d>> {
        let mut all: Vec<At<'d>> = Vec::new();
        for owner in [at, item] {
            let list = owner.get("parameters");
            for parameter in list.iter().flat_map(At::items).collect::<Vec<_>>() {
                let Some(found) = self.resolve(&parameter) else { continue };
                let is =
                    |other: &At<'d>| other.text("name") == found.text("name") && other.text("in") == found.text("in");
                if !all.iter().any(is) {
                    all.push(found);
                }
            }
        }
        all
    }

    /// A header that carries the version of the service, which has the dates that it can be.
    fn takes_version(&mut self, at: &At<'d>) -> bool {
        let Some(name) = at.text("name").filter(|name| name.to_ascii_lowercase().ends_with("version")) else {
            return false;
        };
        let shape = match at.get("schema") {
            Some(schema) => self.shape(&schema),
            None => self.shape(at),
        };
        let values: Vec<String> = shape.values.iter().filter_map(|value| value.scalar_text()).collect();
        let is_date = |value: &String| value.parse::<xms_facts::Version>().is_ok();
        if values.is_empty() || !values.iter().all(is_date) {
            return false;
        }
        let version = self
            .draft
            .service
            .version
            .get_or_insert_with(|| crate::import::draft::VersionDraft { header: name.to_owned(), known: Vec::new() });
        if !version.header.eq_ignore_ascii_case(name) {
            return false;
        }
        version.known.extend(values);
        version.known.sort();
        version.known.dedup();
        true
    }

    /// The request line: placeholders, constants, and what only tells addresses apart.
    fn address_of(
        &mut self,
        at: &At<'d>,
        operation: &mut OperationDraft,
        route: &str,
        hints: &[(String, Option<String>)],
    ) {
        for (name, value) in hints {
            let described = operation.query.iter().position(|own| own.name == *name);
            let constant = described.and_then(|index| operation.query.get(index)?.constant.clone());
            match value {
                // `?name={placeholder}`: a parameter, which is described where it is one.
                Some(value) if value.starts_with('{') => {
                    if described.is_none() {
                        operation.query.push(ParameterDraft { name: name.clone(), ..ParameterDraft::default() });
                    }
                }
                Some(value) if constant.is_none() && described.is_none() => {
                    operation.constants.push((name.clone(), value.clone()))
                }
                Some(_) => {}
                None if constant.is_some() || described.is_some() || *name == operation.id => {}
                None if operation.headers.iter().any(|own| own.name.eq_ignore_ascii_case(name)) => operation.hints += 1,
                None => {
                    operation.hints += 1;
                    self.lose(
                        LossKind::Address,
                        at,
                        format!("`{name}` in the path tells two entries of the document apart, and is not sent"),
                    );
                }
            }
            operation.hints += usize::from(described.is_some() && constant.is_none());
        }
        // A constant of the query is part of the address.
        let query = std::mem::take(&mut operation.query);
        for parameter in query {
            match parameter.constant.as_ref().filter(|value| is_query_text(value) && is_query_text(&parameter.name)) {
                Some(value) => operation.constants.push((parameter.name.clone(), value.clone())),
                None => operation.query.push(parameter),
            }
        }
        let rest = operation
            .path_parameters
            .iter()
            .find(|own| own.extra.iter().any(|(key, _)| key == "rest"))
            .map(|own| own.name.clone());
        let mut path = encode(route);
        for parameter in &mut operation.path_parameters {
            let sound: String = parameter
                .name
                .chars()
                .map(|c| if "?#{}/+*,:;&=!|@ \t".contains(c) || c.is_control() { '-' } else { c })
                .collect();
            path = path.replace(&format!("{{{}}}", parameter.name), &format!("{{{sound}}}"));
            parameter.name = sound;
            parameter.extra.retain(|(key, _)| key != "rest");
        }
        if let Some(rest) = rest.filter(|rest| path.ends_with(&format!("/{{{rest}}}"))) {
            path = path.replace(&format!("{{{rest}}}"), &format!("{{{rest}+}}"));
        }
        let is_there = |parameter: &ParameterDraft| {
            path.contains(&format!("{{{}}}", parameter.name)) || path.contains(&format!("{{{}+}}", parameter.name))
        };
        operation.path_parameters.retain(is_there);
        operation.path_parameters.sort_by_key(|parameter| path.find(&format!("{{{}", parameter.name)));
        operation.path = path;
    }

    fn request_body(&mut self, at: &At<'d>, body: Option<At<'d>>, owner: &str, operation: &mut OperationDraft) {
        let found = match self.dialect {
            Dialect::Swagger2 => body,
            Dialect::OpenApi3 => at.get("requestBody").and_then(|body| self.resolve(&body)),
        };
        let names = self.media_names(at, "consumes");
        let Some(found) = found else {
            return;
        };
        if matches!(operation.method.as_str(), "GET" | "HEAD") {
            return self.lose(LossKind::Operation, &found, format!("a body of {}", operation.method));
        }
        let media = self.media(&found, &names);
        let required = found.is("required");
        operation.body = self.body(&media, &format!("{owner}Request"), required);
    }

    /// `consumes` or `produces` of an operation, or of the document.
    fn media_names(&self, at: &At<'d>, key: &str) -> Vec<&'d str> {
        let own = at.get(key).or_else(|| self.root.get(key));
        own.iter().flat_map(At::items).filter_map(|name| name.node.as_text()).collect()
    }

    fn responses(&mut self, at: &At<'d>, owner: &str, operation: &mut OperationDraft) {
        let names = self.media_names(at, "produces");
        let all: Vec<(&'d str, At<'d>)> =
            at.get("responses").iter().flat_map(At::entries).filter(|(status, _)| !status.starts_with("x-")).collect();
        let is_success = |status: &str| accepted(status).is_some();
        let has_success = all.iter().any(|(status, _)| is_success(status));
        let mut seen: Vec<String> = Vec::new();
        for (status, at) in all {
            let Some(found) = self.resolve(&at) else { continue };
            let number = match accepted(status) {
                Some(number) => number,
                None if status == "default" && !has_success => {
                    self.lose(
                        LossKind::Guess,
                        &at,
                        "`default` alone: taken as the answer of a success, with the status 200",
                    );
                    200
                }
                None => {
                    self.error_response(&found, &names);
                    continue;
                }
            };
            if status.ends_with(['X', 'x']) {
                self.lose(LossKind::Guess, &at, format!("`{status}`: taken as {number}"));
            }
            for key in ["links", "x-ms-error-response"] {
                if let Some(at) = found.get(key) {
                    self.lose(LossKind::Following, &at, format!("`{key}`"));
                }
            }
            let headers: Vec<(&'d str, At<'d>)> = found.get("headers").iter().flat_map(At::entries).collect();
            for (name, at) in headers {
                let lower = name.to_ascii_lowercase();
                if seen.contains(&lower) {
                    continue;
                }
                *self.answered.entry(lower.clone()).or_default() += 1;
                seen.push(lower);
                operation.response_headers.extend(self.response_header(name, &at, owner));
            }
            let bodiless = operation.method == "HEAD" || matches!(number, 204 | 205 | 304);
            let media = self.media(&found, &names);
            let body = if bodiless { None } else { self.body(&media, &format!("{owner}Response"), true) };
            if bodiless && !media.is_empty() && operation.method != "HEAD" {
                self.lose(LossKind::Operation, &found, format!("a body of an answer {number}"));
            }
            if operation.responses.iter().all(|(other, _)| *other != number) {
                operation.responses.push((number, body));
            }
        }
    }

    /// `x-ms-pageable` and what goes on afterwards.
    fn following(&mut self, at: &At<'d>, operation: &mut OperationDraft) {
        if let Some(long) = at.get("x-ms-long-running-operation").filter(|long| long.node.as_bool() == Some(true)) {
            self.lose(LossKind::Following, &long, "a long-running operation: nothing says how it is followed");
        }
        let Some(pages) = at.get("x-ms-pageable") else { return };
        let element = operation.responses.iter().find_map(|(_, body)| match body {
            Some(BodyDraft::Element { element, .. }) => Some(*element),
            _ => None,
        });
        let field =
            pages.text("nextLinkName").and_then(|name| element.and_then(|element| self.field_called(element, name)));
        let token = ["marker", "nextMarker", "continuationToken", "continuation-token", "token"];
        let query = operation.query.iter().find(|own| token.iter().any(|name| own.name.eq_ignore_ascii_case(name)));
        operation.continuation = match (field, query) {
            (Some(field), Some(query)) => Some(ContinuationDraft::Token { field, query: query.name.clone() }),
            (Some(field), None) if operation.method == "GET" => Some(ContinuationDraft::Link { field }),
            _ => None,
        };
        if operation.continuation.is_none() && pages.text("nextLinkName").is_some() {
            self.lose(LossKind::Following, &pages, "pages whose continuation is no field of the answer");
        }
    }

    /// The text of an element that is called so.
    fn field_called(&self, element: crate::import::draft::TypeIndex, name: &str) -> Option<String> {
        let crate::import::draft::TypeKind::Element(element) = &self.draft.types.get(element.0)?.kind else {
            return None;
        };
        element.fields.iter().find(|field| field.name == name || field.tag == name).map(|field| field.name.clone())
    }

    /// What is left to decide when all operations are known.
    pub(super) fn finish(&mut self) {
        let header = super::service::request_id_header(&self.draft, &self.answered);
        let version = self.draft.service.version.as_ref().map(|version| version.header.clone());
        let operations = self.draft.resources.iter_mut().flat_map(|resource| &mut resource.operations);
        for operation in operations {
            for (_, parameters) in self.addresses.iter().filter(|(of, _)| *of == operation.id) {
                let new =
                    parameters.iter().filter(|new| operation.path_parameters.iter().all(|own| own.name != new.name));
                let new: Vec<ParameterDraft> = new.cloned().collect();
                operation.path_parameters.extend(new);
            }
            operation.response_headers.retain(|own| {
                let is = |name: &Option<String>| name.as_ref().is_some_and(|name| own.name.eq_ignore_ascii_case(name));
                !is(&header) && !is(&version)
            });
        }
        self.draft.service.request_id_header = self.draft.service.request_id_header.take().or(header);
        self.finish_errors();
    }

    /// What stands in the document and has not been read.
    pub(super) fn unread(&mut self, root: &At<'d>) {
        self.leftover(
            root,
            &[
                "swagger",
                "openapi",
                "info",
                "host",
                "basePath",
                "schemes",
                "consumes",
                "produces",
                "paths",
                "x-ms-paths",
                "definitions",
                "parameters",
                "responses",
                "securityDefinitions",
                "security",
                "tags",
                "servers",
                "components",
                "webhooks",
                "x-ms-parameterized-host",
                "jsonSchemaDialect",
                "$schema",
                "$self",
                own::KEY,
            ],
        );
        let components = match self.dialect {
            Dialect::Swagger2 => Vec::new(),
            Dialect::OpenApi3 => root.get("components").iter().flat_map(At::entries).collect::<Vec<_>>(),
        };
        for (key, at) in components {
            if matches!(key, "callbacks" | "links" | "pathItems" | "examples") && key != "examples" {
                self.lose(LossKind::Following, &at, format!("`{key}`"));
            }
        }
    }
}

/// The status of a success: those that begin with 2 or 3.
fn accepted(status: &str) -> Option<u16> {
    let status = status.replace(['X', 'x'], "0");
    status.parse().ok().filter(|status| (200..400).contains(status))
}

/// Whether a value is `true`.
pub(super) fn is_true(node: Option<&Node>) -> bool {
    node.and_then(Node::as_bool) == Some(true)
}
