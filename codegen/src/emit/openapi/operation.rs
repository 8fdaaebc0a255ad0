//! Paths, operations, bodies and examples.
//!
//! In: operations of the model. Out: path items. OpenAPI has one operation for each method and path: where a service has
//! several, the constant query, and then the operation's id, stand behind the path.

use super::Writer;
use super::parameter::is_of_line;
use super::words::{availability, put};
use crate::model::{
    Body, BodyPresence, Continuation, ContinuationSource, ContinuationTarget, Example, Operation, ParameterRole,
    TypeId, answered_element,
};
use crate::node::{Node, Object};

/// Methods that a path item has, in small letters.
const METHODS: &[&str] = &["get", "head", "post", "put", "patch", "delete", "options"];

impl Writer<'_> {
    pub(super) fn paths(&self) -> Object {
        let mut paths = Object::default();
        let operations = self.service.resources.iter().flat_map(|&id| &self.model[id].operations);
        let operations =
            operations.map(|&id| &self.model[id]).filter(|operation| operation.availability.exists_at(self.version));
        for operation in operations {
            let all = operation.paths().map(|(_, text, _)| text.replace("+}", "}"));
            let several = operation
                .addresses
                .as_ref()
                .map(|addresses| addresses.all.iter().map(|address| address.name.value.as_str()).collect::<Vec<_>>());
            for (index, path) in all.enumerate() {
                let name = several.as_ref().and_then(|names| names.get(index)).filter(|_| index > 0);
                self.put(operation, &path, name.copied(), &mut paths);
            }
        }
        paths
    }

    /// Puts an operation at a path where its method is free.
    fn put(&self, operation: &Operation, path: &str, address: Option<&str>, paths: &mut Object) {
        let method = operation.method.to_ascii_lowercase();
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        let constants = operation.query.iter().filter(|parameter| is_of_line(parameter)).filter_map(|parameter| {
            match &parameter.role {
                ParameterRole::Constant(text) => Some(format!("{}={text}", parameter.name.value)),
                _ => None,
            }
        });
        let query = constants.collect::<Vec<_>>().join("&");
        let base = if query.is_empty() { path.clone() } else { format!("{path}?{query}") };
        let id = address.map_or_else(|| operation.id.clone(), |address| format!("{}.{address}", operation.id));
        let is_taken = |key: &str| paths.get(key).is_some_and(|item| item.get(&method).is_some());
        let key = if is_taken(&base) { format!("{base}#{id}") } else { base };
        let examples = self.shown(operation);
        let written = self.operation(operation, &path, &id, address, &examples);
        if paths.get(&key).is_none() {
            paths.insert(key.as_str(), Node::Object(Object::default()));
        }
        if let Some(Node::Object(item)) = paths.get_mut(&key) {
            // MERGE is a method of its own, which no path item has a key for.
            let method = if METHODS.contains(&method.as_str()) { method } else { format!("x-{method}") };
            item.insert(method, written);
        }
    }

    /// The examples that a document of the version shows.
    fn shown<'o>(&self, operation: &'o Operation) -> Vec<&'o Example> {
        operation
            .examples
            .iter()
            .filter(|example| !self.service.is_versioned() || example.version.value <= self.version)
            .collect()
    }

    fn operation(
        &self,
        operation: &Operation,
        path: &str,
        id: &str,
        address: Option<&str>,
        examples: &[&Example],
    ) -> Node {
        let mut out = Object::default();
        out.insert("operationId", Node::text(id));
        out.insert("tags", Node::texts([self.model[operation.resource].name.as_str()]));
        if !operation.prose.summary.is_empty() {
            out.insert("summary", Node::text(operation.prose.summary.as_str()));
        }
        if !operation.prose.doc.trim().is_empty() {
            out.insert("description", Node::text(operation.prose.doc.trim()));
        }
        if operation.availability.deprecated.is_some() {
            out.insert("deprecated", Node::Bool(true));
        }
        let parameters = self.parameters(operation, path, examples);
        if !parameters.is_empty() {
            out.insert("parameters", Node::Array(parameters));
        }
        let mut own = Object::default();
        if let Some(address) = address {
            own.insert("address-of", Node::text(operation.id.as_str()));
            own.insert("address", Node::text(address));
        }
        self.request_body(operation, examples, &mut out, &mut own);
        out.insert("responses", self.responses(operation, examples, &mut own));
        self.facts(operation, &mut own);
        if address.is_none() {
            own_examples(operation, examples, &mut own);
        }
        put(own, &mut out);
        Node::Object(out)
    }

    /// What OpenAPI has no word for.
    fn facts(&self, operation: &Operation, own: &mut Object) {
        if !operation.prose.title.is_empty() {
            own.insert("title", Node::text(operation.prose.title.as_str()));
        }
        availability(&operation.availability, own);
        if operation.path_text.is_empty() {
            own.insert("path", Node::text(""));
        }
        if let Some(host) = &operation.host {
            own.insert("host", Node::text(host.value.as_str()));
        }
        if let Some(addresses) = &operation.addresses {
            let line = |text: &str| {
                let query = operation.query.iter().filter(|parameter| is_of_line(parameter)).filter_map(|parameter| {
                    match &parameter.role {
                        ParameterRole::Constant(value) => Some(format!("{}={value}", parameter.name.value)),
                        _ => None,
                    }
                });
                let query = query.collect::<Vec<_>>().join("&");
                let query = if query.is_empty() { query } else { format!("?{query}") };
                Node::text(format!("{} {text}{query}", operation.method))
            };
            let all: Object =
                addresses.all.iter().map(|address| (address.name.value.as_str(), line(&address.path_text))).collect();
            own.insert("addresses", Node::Object(all));
        }
        if let Some(rule) = &operation.long_running
            && self.long_running_rule().is_some()
        {
            own.insert("long-running", self.long_running(operation, rule));
        }
        if let Some(continuation) = &operation.continuation {
            own.insert("continuation", self.continuation(operation, continuation));
        }
        let codes: Vec<&str> = operation
            .errors
            .iter()
            .filter_map(|&index| Some(self.service.errors.get(index)?.code.value.as_str()))
            .collect();
        if !codes.is_empty() {
            own.insert("errors", Node::texts(codes));
        }
        let usual = matches!(operation.method.as_str(), "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS");
        if operation.idempotent != usual {
            own.insert("idempotent", Node::Bool(operation.idempotent));
        }
        let see =
            operation.see.iter().map(|&id| &self.model[id]).filter(|other| other.availability.exists_at(self.version));
        let see: Vec<&str> = see.map(|other| other.id.as_str()).collect();
        if !see.is_empty() {
            own.insert("see", Node::texts(see));
        }
    }

    fn continuation(&self, operation: &Operation, continuation: &Continuation) -> Node {
        let mut own = Object::default();
        let element = answered_element(&operation.responses);
        let way = |path: &[usize]| Node::Text(element.map(|element| self.way(element, path)).unwrap_or_default());
        match &continuation.source {
            ContinuationSource::Header(header) => own.insert("header", Node::text(header.as_str())),
            ContinuationSource::Element(path) => own.insert("element", way(path)),
        }
        match &continuation.target {
            ContinuationTarget::Header(header) => own.insert("header", Node::text(header.as_str())),
            ContinuationTarget::Query(name) => own.insert("query", Node::text(name.as_str())),
            ContinuationTarget::Link => own.insert("link", Node::Bool(true)),
        }
        if !continuation.items.is_empty() {
            own.insert("items", way(&continuation.items));
        }
        Node::Object(own)
    }

    fn request_body(&self, operation: &Operation, examples: &[&Example], out: &mut Object, own: &mut Object) {
        let presence = &operation.body_presence;
        if operation.body == Body::None || !presence.availability.exists_at(self.version) {
            return;
        }
        let shown = examples.iter().filter_map(|example| Some((*example, example.request.as_ref()?.text.as_ref())));
        let mut body = Object::default();
        body.insert("required", Node::Bool(presence.required));
        body.insert("content", Node::Object(self.content_of(&operation.body, shown)));
        out.insert("requestBody", Node::Object(body));
        if let Some(word) = self.body_word(&operation.body, presence) {
            own.insert("body", word);
        }
    }

    fn responses(&self, operation: &Operation, examples: &[&Example], own: &mut Object) -> Node {
        let mut responses = Object::default();
        let headers = operation.response_headers.iter().filter(|header| header.availability.exists_at(self.version));
        let headers: Object = headers.map(|header| (header.name.value.as_str(), self.header(header))).collect();
        for response in &operation.responses {
            let mut out = Object::default();
            out.insert("description", Node::text(format!("Status {}.", response.status)));
            if !headers.is_empty() {
                out.insert("headers", Node::Object(headers.clone()));
            }
            let is_there = response.presence.availability.exists_at(self.version);
            if response.body != Body::None && is_there {
                let shown = examples.iter().filter(|example| example.status == response.status);
                let shown = shown.filter_map(|example| Some((*example, example.response.as_ref()?.text.as_ref())));
                out.insert("content", Node::Object(self.content_of(&response.body, shown)));
            }
            if is_there
                && operation.responses.len() == 1
                && let Some(word) = self.body_word(&response.body, &response.presence)
            {
                own.insert("response", word);
            }
            responses.insert(response.status.to_string(), Node::Object(out));
        }
        // Statuses are keys that order by number elsewhere: the usual one is said.
        let statuses = operation.responses.iter().map(|response| Node::Integer(response.status.into())).collect();
        if operation.responses.len() > 1 {
            own.insert("statuses", Node::Array(statuses));
        }
        if self.service.error_reply.is_some() {
            responses.insert("default", Node::object([("$ref", Node::text("#/components/responses/Error"))]));
        }
        Node::Object(responses)
    }

    /// The answer that is an error.
    pub(super) fn error_response(&self) -> Option<Node> {
        let reply = self.service.error_reply.as_ref()?;
        let mut out = Object::default();
        out.insert("description", Node::text("An error."));
        if let Some(header) = &self.service.error_code_header {
            let schema = Node::object([("type", Node::text("string"))]);
            out.insert("headers", Node::object([(header.as_str(), Node::object([("schema", schema)]))]));
        }
        out.insert("content", Node::Object(self.content_of(&Body::Element(reply.element), std::iter::empty())));
        Some(Node::Object(out))
    }

    /// A body by its media type, with the examples that show it.
    fn content_of<'e>(&self, body: &Body, examples: impl Iterator<Item = (&'e Example, &'e str)>) -> Object {
        let plain =
            |entries: &[(&str, &str)]| entries.iter().map(|(key, text)| (*key, Node::text(*text))).collect::<Object>();
        let (media, schema) = match body {
            Body::None => return Object::default(),
            Body::Element(id) => ("application/xml", self.value(crate::model::ValueType::Named(*id))),
            Body::Text(media) => (media.as_str(), plain(&[("type", "string")])),
            Body::Value { value, content_type } => (content_type.as_str(), self.value(*value)),
            Body::Bytes(media) | Body::Stream(media) => {
                (media.as_str(), plain(&[("type", "string"), ("format", "binary")]))
            }
            Body::Batch { .. } => ("multipart/mixed", plain(&[("type", "string"), ("format", "binary")])),
            Body::Literal { text, content_type } => {
                (content_type.as_str(), plain(&[("type", "string"), ("const", text)]))
            }
        };
        let mut out = Object::default();
        out.insert("schema", Node::Object(schema));
        let shown: Object = examples
            .map(|(example, text)| {
                let mut one = Object::default();
                if !example.doc.is_empty() {
                    one.insert("summary", Node::text(example.doc.as_str()));
                }
                one.insert("value", Node::text(text));
                (example.name.value.as_str(), Node::Object(one))
            })
            .collect();
        if !shown.is_empty() {
            out.insert("examples", Node::Object(shown));
        }
        Object::from_iter([(media, Node::Object(out))])
    }

    /// A body in the words of the language, where a media type with a schema does not say all of it.
    fn body_word(&self, body: &Body, presence: &BodyPresence) -> Option<Node> {
        let name = |id: TypeId| Node::text(self.model[id].name.value.as_str());
        let mut own = Object::default();
        match body {
            Body::None | Body::Stream(_) | Body::Text(_) => return None,
            Body::Element(id) => {
                own.insert("element", name(*id));
                if !presence.required {
                    own.insert("required", Node::Bool(false));
                }
                availability(&presence.availability, &mut own);
                let says_more = own.iter().len() > 1;
                return says_more.then_some(Node::Object(own));
            }
            Body::Value { value, content_type } => {
                own.insert("text", Node::text(content_type.as_str()));
                own.insert("type", self.type_word(*value));
            }
            Body::Bytes(media) => own.insert("bytes", Node::text(media.as_str())),
            Body::Batch { operations, max } => {
                own.insert("batch", Node::texts(operations.iter().map(|&id| self.model[id].id.as_str())));
                own.insert("max", Node::Integer(i64::try_from(*max).unwrap_or(i64::MAX)));
            }
            Body::Literal { text, content_type } => {
                own.insert("literal", Node::text(text.as_str()));
                own.insert("content-type", Node::text(content_type.as_str()));
            }
        }
        Some(Node::Object(own))
    }
}

/// What examples say beside bodies and parameters.
fn own_examples(operation: &Operation, examples: &[&Example], own: &mut Object) {
    let one = |example: &Example| {
        let mut out = Object::default();
        out.insert("version", Node::text(example.version.value.to_string()));
        out.insert("status", Node::Integer(example.status.into()));
        if !example.doc.is_empty() {
            out.insert("doc", Node::text(example.doc.as_str()));
        }
        let headers: Object = example
            .response_headers
            .iter()
            .map(|(name, value)| (name.value.as_str(), Node::text(value.value.as_str())))
            .collect();
        if !headers.is_empty() {
            out.insert("response-headers", Node::Object(headers));
        }
        if operation.addresses.is_some() {
            let values =
                example.path.iter().map(|(name, value)| (name.value.as_str(), Node::text(value.value.as_str())));
            out.insert("path", Node::object(values));
        }
        if example.status >= 400
            && let Some(text) = &example.response
        {
            out.insert("response", Node::text(text.text.as_ref()));
        }
        Node::Object(out)
    };
    let all: Object = examples.iter().map(|example| (example.name.value.as_str(), one(example))).collect();
    if !all.is_empty() {
        own.insert("examples", Node::Object(all));
    }
}
