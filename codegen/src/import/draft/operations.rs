//! Operations and the service as tables.
//!
//! In: what was drafted. Out: their tables, in the order in which an author would write the keys.

use super::elements::DEPRECATED;
use super::page::{Line, Table};
use super::shared::{Direction, Shared};
use super::{BodyDraft, ContinuationDraft, Draft, ExampleDraft, OperationDraft, ParameterDraft, TypeRef, Values};
use crate::scaffold::toml_text::{string, table as inline};

impl Draft {
    /// The tables of an operation.
    pub(super) fn operation_tables(&self, operation: &OperationDraft, shared: &Shared) -> Vec<Table> {
        let name = operation.name.as_str();
        let mut head = Table::new(&["operation", name], &operation.address);
        head.rank = operation.hints;
        head.text("title", &operation.prose.title);
        head.text("summary", &operation.prose.summary);
        head.text("doc", &operation.prose.doc);
        if operation.deprecated {
            head.text("deprecated", DEPRECATED);
        }
        match &operation.addresses {
            Some(addresses) => head.set("addresses", addresses.as_str()),
            None => head.set("request", string(&request_line(operation))),
        }
        if let Some(body) = &operation.body {
            head.set("body", self.body(body));
        }
        self.responses(operation, &mut head);
        match &operation.continuation {
            None => {}
            Some(ContinuationDraft::Token { field, query }) => {
                head.set("continuation", inline(&[("element", string(field)), ("query", string(query))]));
            }
            Some(ContinuationDraft::Link { field }) => {
                head.set("continuation", inline(&[("element", string(field)), ("link", "true".to_owned())]));
            }
            Some(ContinuationDraft::Written(text)) => head.set("continuation", text.as_str()),
        }
        if !operation.errors.is_empty() {
            let codes: Vec<String> = operation.errors.iter().map(|code| string(code)).collect();
            head.set("errors", format!("[{}]", codes.join(", ")));
        }
        for (key, value) in &operation.extra {
            head.set(key, value.as_str());
        }
        let mut tables = vec![head];
        let lists = [
            (Direction::Path, &operation.path_parameters),
            (Direction::Query, &operation.query),
            (Direction::Header, &operation.headers),
            (Direction::ResponseHeader, &operation.response_headers),
        ];
        for (direction, list) in lists {
            let mut table = Table::new(&["operation", name, direction.key()], &operation.address);
            let is_shared =
                |parameter: &ParameterDraft| shared.has(direction, &self.parameter(parameter), &parameter.name);
            if direction != Direction::Path && !list.is_empty() && list.iter().all(is_shared) {
                let names: Vec<String> = list.iter().map(|parameter| string(&parameter.name)).collect();
                if let Some(head) = tables.first_mut() {
                    head.set(direction.key(), format!("[{}]", names.join(", ")));
                }
                continue;
            }
            for parameter in list {
                let written = match (direction, is_shared(parameter)) {
                    (Direction::Path, true) => continue,
                    (Direction::Path, false) if self.parameter(parameter) == "{}" => continue,
                    (_, true) => "true".to_owned(),
                    (_, false) => self.parameter(parameter),
                };
                let address = parameter.address.clone();
                table.entries.push(Line { key: parameter.name.clone(), value: written, address });
            }
            if !table.entries.is_empty() {
                tables.push(table);
            }
        }
        tables.extend(operation.examples.iter().map(|example| self.example(name, example)));
        tables
    }

    fn responses(&self, operation: &OperationDraft, head: &mut Table) {
        let mut bodies = operation.responses.iter().map(|(_, body)| body);
        let first = bodies.next().cloned().flatten();
        if bodies.all(|body| *body == first) {
            if let Some(body) = &first {
                head.set("response", self.body(body));
            }
            let statuses: Vec<u16> = operation.responses.iter().map(|(status, _)| *status).collect();
            match statuses.as_slice() {
                [] | [200] => {}
                [status] => head.set("status", status.to_string()),
                several => {
                    let several: Vec<String> = several.iter().map(u16::to_string).collect();
                    head.set("status", format!("[{}]", several.join(", ")));
                }
            }
            return;
        }
        let answers: Vec<(String, String)> = operation
            .responses
            .iter()
            .map(|(status, body)| {
                (status.to_string(), body.as_ref().map_or_else(|| "{}".to_owned(), |body| self.body(body)))
            })
            .collect();
        let answers: Vec<(&str, String)> =
            answers.iter().map(|(status, body)| (status.as_str(), body.clone())).collect();
        head.set("responses", inline(&answers));
    }

    fn body(&self, body: &BodyDraft) -> String {
        match body {
            BodyDraft::Element { element, required } => {
                let name = string(self.type_name(TypeRef::Named(*element)));
                if *required { name } else { inline(&[("element", name), ("required", "false".to_owned())]) }
            }
            BodyDraft::Text { content_type, value } => {
                let mut keys = vec![("text", string(content_type))];
                keys.extend(value.map(|kind| ("type", string(self.type_name(kind)))));
                inline(&keys)
            }
            BodyDraft::Bytes(content_type) => inline(&[("bytes", string(content_type))]),
            BodyDraft::Stream(content_type) => inline(&[("stream", string(content_type))]),
        }
    }

    /// `{ … }` of a parameter.
    pub(super) fn parameter(&self, parameter: &ParameterDraft) -> String {
        let mut keys: Vec<(&str, String)> = Vec::new();
        if let Some(constant) = &parameter.constant {
            keys.push(("value", string(constant)));
        } else {
            match &parameter.values {
                Values::One(TypeRef::Scalar(crate::language::Scalar::String)) => {}
                Values::One(kind) => keys.push(("type", string(self.type_name(*kind)))),
                Values::List(kind) => keys.push(("list", string(self.type_name(*kind)))),
                Values::Set(kind, delimiter) => {
                    keys.extend([("set", string(self.type_name(*kind))), ("delimiter", string(delimiter))]);
                }
            }
            for (key, on) in
                [("prefix", parameter.prefix), ("required", parameter.required), ("secret", parameter.secret)]
            {
                if on {
                    keys.push((key, "true".to_owned()));
                }
            }
            keys.extend(parameter.limits.keys(parameter.required));
            keys.extend(parameter.rust.as_ref().map(|rust| ("rust", string(rust))));
        }
        if parameter.deprecated {
            keys.push(("deprecated", string(DEPRECATED)));
        }
        keys.extend(parameter.extra.iter().map(|(key, value)| (key.as_str(), value.clone())));
        if !parameter.doc.is_empty() {
            keys.push(("doc", string(&parameter.doc)));
        }
        inline(&keys)
    }

    fn example(&self, operation: &str, example: &ExampleDraft) -> Table {
        let mut table = Table::new(&["operation", operation, "example"], &example.address);
        table.is_item = true;
        table.text("name", &example.name);
        if let Some(version) = self.service.version.as_ref().and_then(|version| version.known.last()) {
            table.text("version", example.version.as_deref().unwrap_or(version));
        }
        table.text("doc", &example.doc);
        let values = [
            ("path", &example.path),
            ("query", &example.query),
            ("headers", &example.headers),
            ("response-headers", &example.response_headers),
        ];
        for (key, values) in values {
            let values: Vec<(&str, String)> =
                values.iter().map(|(name, value)| (name.as_str(), string(value))).collect();
            if !values.is_empty() {
                table.set(key, inline(&values));
            }
        }
        if let Some(status) = example.status {
            table.set("status", status.to_string());
        }
        for (key, body) in [("request", &example.request), ("response", &example.response)] {
            if let Some(body) = body {
                table.set(key, crate::scaffold::toml_text::long_text(body));
            }
        }
        table
    }

    /// The tables of `service.toml`.
    pub(super) fn service_tables(&self, shared: &Shared) -> Vec<Table> {
        let service = &self.service;
        let mut head = Table::new(&[], &service.address);
        head.text("title", &service.prose.title);
        head.text("summary", &service.prose.summary);
        head.text("doc", &service.prose.doc);
        head.text("endpoint", &service.endpoint);
        head.text("base-path", service.base_path.as_deref().unwrap_or_default());
        head.text("namespace", &service.namespace);
        head.flag("declaration", service.declaration);
        head.text("request-id-header", service.request_id_header.as_deref().unwrap_or_default());
        if shared.strips_prefix {
            head.set("strip-prefixes", "[\"x-ms-\"]");
        }
        service.extra.iter().for_each(|(key, value)| head.set(key, value.as_str()));
        let mut tables = vec![head];
        if !service.endpoints.is_empty() {
            let mut table = Table::new(&["endpoints"], &service.address);
            for (name, address) in &service.endpoints {
                table.set(name, string(address));
            }
            tables.push(table);
        }
        for direction in Direction::ALL {
            let mut table = Table::new(&["parameters", direction.key()], &service.address);
            if direction == Direction::Path {
                for parameter in &service.host_parameters {
                    table.set(&parameter.name, self.parameter(parameter));
                }
            }
            for (name, written, address) in shared.of(direction) {
                table.entries.push(Line {
                    key: name.to_owned(),
                    value: written.to_owned(),
                    address: address.to_owned(),
                });
            }
            if !table.entries.is_empty() {
                tables.push(table);
            }
        }
        if let Some(version) = &service.version {
            let mut table = Table::new(&["version"], &service.address);
            table.text("header", &version.header);
            table.text("default", version.known.last().map_or("", String::as_str));
            let known: Vec<String> = version.known.iter().map(|known| string(known)).collect();
            table.set("known", format!("[{}]", known.join(", ")));
            tables.push(table);
        }
        if let Some(reply) = &service.error_reply {
            let mut table = Table::new(&["error-reply"], &service.address);
            table.text("element", self.type_name(TypeRef::Named(reply.element)));
            table.text("code", &reply.code);
            table.text("message", &reply.message);
            table.text("header", reply.header.as_deref().unwrap_or_default());
            tables.push(table);
        }
        if let Some(header) = &service.error_header {
            let mut table = Table::new(&["error-reply"], &service.address);
            table.text("header", header);
            tables.push(table);
        }
        for (name, entries) in &service.tables {
            let mut table = Table::new(&[name], &service.address);
            entries.iter().for_each(|(key, value)| table.set(key, value.as_str()));
            tables.push(table);
        }
        for error in &service.errors {
            let mut table = Table::new(&["error", &error.code], &service.address);
            if let Some(status) = error.status {
                table.set("status", status.to_string());
            }
            error.extra.iter().for_each(|(key, value)| table.set(key, value.as_str()));
            table.text("doc", &error.doc);
            tables.push(table);
        }
        tables
    }
}

/// `GET /path?comp=list`
fn request_line(operation: &OperationDraft) -> String {
    let query: Vec<String> = operation.constants.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    format!("{} {}{query}", operation.method, operation.path).trim_end().to_owned()
}
