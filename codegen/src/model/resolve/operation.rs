//! Operations: request line, parameters, bodies, answers, examples.
//!
//! In: `[operation.NAME]` as written, when all types are resolved. Out: an [`Operation`] each, in the author's order.
//! Long-running rules come later (see [`super::follow`]): they need the operation that is polled.

use std::collections::HashSet;

use super::Resolver;
use super::names::{prose, text};
use crate::ident;
use crate::language::{METHODS, Scalar};
use crate::model::{
    Body, BodyPresence, Example, ExpectedResponse, Operation, OperationId, Parameter, ParameterPlace, ParameterRole,
    ParameterValues, Prose, Rare, ResourceId, TypeId, TypeKind, ValueType,
};
use crate::parse::description::{BodyDecl, BodyKind, EntryDecl, ExampleDecl, OperationDecl, ParameterDecl, TypeDecl};
use crate::rule;
use crate::source::Spanned;

/// Methods that may be repeated by their definition.
const IDEMPOTENT: &[&str] = &["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];

/// How many requests a batch holds where nobody says it, and at most.
const USUAL_BATCH: i64 = 256;
const LARGEST_BATCH: i64 = 10_000;
/// What a batch is answered as.
const MULTIPART: &str = "multipart/mixed";

impl Resolver<'_> {
    pub(super) fn resolve_operations(&mut self) {
        for index in 0..self.operations.len() {
            let (resource, decl) = self.operations[index];
            self.enter_resource(resource);
            let errors = self.diagnostics.len();
            self.has_suppressed_errors = false;
            let mut operation = self.operation(index, resource, decl);
            if operation.optional_parameters().next().is_some() {
                operation.options = Some(ident::operation_options(&operation.rust));
            }
            if operation.answered_headers().next().is_some() {
                operation.answer_headers = Some(ident::operation_headers(&operation.rust));
            }
            let id = OperationId::new(self.model.operations.len());
            if incomplete(decl) || self.has_suppressed_errors || self.diagnostics.len() > errors {
                self.damage_operation(id);
            }
            self.model.operations.push(operation);
        }
    }

    /// Marks an operation of which something had to be left out.
    pub(super) fn damage_operation(&mut self, id: OperationId) {
        self.model.damage.operations.insert(id);
    }

    fn operation(&mut self, index: usize, resource: ResourceId, decl: &OperationDecl) -> Operation {
        let rust = self.rust_name(&decl.rust, ident::method(&decl.name.value));
        let method = decl.request.as_ref().map(|line| self.method(&line.method)).unwrap_or_default();
        let (path, path_text, path_parameters, addresses) = self.operation_path(decl, resource);
        let (body, body_presence) = self.described_body(&decl.body);
        let responses = self.responses(decl);
        let status = responses.first().map_or(200, |response| response.status);
        Operation {
            resource,
            name: decl.name.clone(),
            id: self.operation_ids[index].clone(),
            constant: ident::operation_constant(&rust),
            options: None,
            answer_headers: None,
            rust,
            prose: prose(&decl.prose),
            availability: self.availability(&decl.availability),
            idempotent: match &decl.idempotent {
                Some(flag) => flag.value,
                None => IDEMPOTENT.contains(&method.as_str()),
            },
            method: method.clone(),
            path,
            path_text,
            request_span: decl.request.as_ref().map_or(decl.header, |line| line.span),
            host: decl.host.clone(),
            path_parameters,
            addresses,
            query: self.query(decl),
            headers: self.headers(decl),
            response_headers: self.parameters(&decl.response_headers, ParameterPlace::ResponseHeader),
            body,
            body_presence,
            continuation: decl.continuation.as_ref().and_then(|decl| self.continuation(decl, &method, &responses)),
            responses,
            errors: self.operation_errors(&decl.errors),
            long_running: None,
            result: None,
            see: self.see(index, &decl.see),
            examples: decl.examples.iter().filter_map(|example| self.example(example, status)).collect(),
            span: decl.header,
        }
    }

    /// The error codes that an operation answers, each once.
    fn operation_errors(&mut self, names: &[Spanned<String>]) -> Vec<usize> {
        self.report_duplicates(names, "errors");
        names.iter().filter_map(|name| self.error_index(name)).collect()
    }

    /// Related operations: each once, and another one.
    fn see(&mut self, index: usize, names: &[Spanned<String>]) -> Vec<OperationId> {
        self.report_duplicates(names, "see");
        if let Some(own) = names.iter().find(|name| name.value == self.operation_ids[index]) {
            self.report_surplus(
                own.span,
                format!("`{}` is the operation itself", own.value),
                "not another",
                "remove it",
            );
        }
        names.iter().filter_map(|name| self.operation_id(name)).collect()
    }

    fn method(&mut self, method: &Spanned<String>) -> String {
        let name = method.value.to_ascii_uppercase();
        if !METHODS.contains(&name.as_str()) {
            let help = match self.proposals.nearest(&name, METHODS.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("write one of {}", METHODS.join(", ")),
            };
            // Where the method has no place of its own, it has that of the whole line.
            let own_place = method.span.range().len() == method.value.len();
            let sure = self.proposals.unambiguous(&name, METHODS.iter().copied()).filter(|_| own_place);
            self.report(
                rule::UNKNOWN_METHOD
                    .at(method.span, format!("`{name}` is no method that requests are sent with"))
                    .label("unknown method")
                    .help(help)
                    .rename(method.span, sure),
            );
        }
        name
    }

    /// The placeholders of what stands in front of the host.
    pub(super) fn host_placeholders(&mut self, decl: &OperationDecl) -> Vec<Spanned<String>> {
        let Some(host) = &decl.host else { return Vec::new() };
        if host.value.contains("}{") {
            self.report(
                rule::MALFORMED_VALUE
                    .at(host.span, format!("the values in `{}` would run together", host.value))
                    .label("nothing stands between two placeholders")
                    .help("write a text or a dot between them, such as `{a}.{b}.`"),
            );
        }
        let names = host.value.split('{').skip(1).filter_map(|piece| piece.split_once('}'));
        names.map(|(name, _)| Spanned::new(name.to_owned(), host.span)).collect()
    }

    fn query(&mut self, decl: &OperationDecl) -> Vec<Parameter> {
        let mut query: Vec<Parameter> = Vec::new();
        for entry in decl.request.iter().flat_map(|line| &line.query) {
            query.push(constant(entry));
        }
        for other in &decl.query {
            let Some(first) = query.iter().find(|first| first.name.value == other.name.value) else { continue };
            self.diagnostics.push(
                rule::KEYS_CLASH
                    .at(other.name.span, format!("`{}` stands twice in the query", other.name.value))
                    .label("again")
                    .also(first.name.span, "constant in the request line")
                    .help("remove one of the two"),
            );
        }
        query.extend(self.parameters(&decl.query, ParameterPlace::Query));
        let common = self.common_parameters(ParameterPlace::Query, &query);
        query.extend(common);
        query
    }

    fn headers(&mut self, decl: &OperationDecl) -> Vec<Parameter> {
        let mut headers = self.parameters(&decl.headers, ParameterPlace::Header);
        let common = self.common_parameters(ParameterPlace::Header, &headers);
        headers.extend(common);
        headers
    }

    fn parameters(&mut self, table: &[ParameterDecl], place: ParameterPlace) -> Vec<Parameter> {
        self.shared_twice(table, place);
        let mut named = HashSet::new();
        let whole = table.iter().filter(|decl| !decl.damaged && (!decl.is_shared || named.insert(&*decl.name.value)));
        whole
            .filter_map(|decl| match decl.is_shared {
                true => self.shared_parameter(&decl.name, place),
                false => self.parameter(decl, place),
            })
            .collect()
    }

    /// A body, and when it is there.
    fn described_body(&mut self, decl: &Option<BodyDecl>) -> (Body, BodyPresence) {
        let presence = decl.as_ref().map_or_else(BodyPresence::always, |decl| BodyPresence {
            required: decl.required.as_ref().is_none_or(|flag| flag.value),
            availability: Rare::of(self.availability(&decl.availability)),
        });
        (self.body(decl), presence)
    }

    fn body(&mut self, decl: &Option<BodyDecl>) -> Body {
        let Some(decl) = decl else { return Body::None };
        match &decl.kind {
            BodyKind::Element(name) => self.body_element(name).map_or(Body::None, Body::Element),
            BodyKind::Text { content_type, type_name } => {
                self.header_value(content_type);
                let value = type_name.as_ref().and_then(|name| self.text_type(name, "the text of a body"));
                let content_type = content_type.value.clone();
                match value {
                    None | Some(ValueType::Scalar(Scalar::String)) => Body::Text(content_type),
                    Some(value) => Body::Value { value, content_type },
                }
            }
            BodyKind::Bytes(content_type) => {
                self.header_value(content_type);
                Body::Bytes(content_type.value.clone())
            }
            BodyKind::Stream(content_type) => {
                self.header_value(content_type);
                Body::Stream(content_type.value.clone())
            }
            BodyKind::Batch { operations, max } => self.batch(decl, operations, max.as_ref()),
            BodyKind::Literal { text: literal, content_type } => {
                content_type.iter().for_each(|text| self.header_value(text));
                let content_type = text(content_type).unwrap_or_else(|| "application/xml".to_owned());
                Body::Literal { text: literal.value.clone(), content_type }
            }
        }
    }

    /// A body of several requests; whether these can stand there is known later.
    fn batch(&mut self, decl: &BodyDecl, operations: &[Spanned<String>], max: Option<&Spanned<i64>>) -> Body {
        self.report_duplicates(operations, "batch");
        if operations.is_empty() {
            self.report_clash(
                decl.span,
                "a batch of no operation holds nothing".to_owned(),
                "empty",
                "name the operations",
            );
        }
        let in_bounds = |max: &i64| (1..=LARGEST_BATCH).contains(max);
        if let Some(max) = max.filter(|max| !in_bounds(&max.value)) {
            self.report_clash(
                max.span,
                format!("a batch holds from 1 to {LARGEST_BATCH} requests"),
                "out of bounds",
                "write how many the service takes",
            );
        }
        let max = max.map(|max| max.value).filter(in_bounds).unwrap_or(USUAL_BATCH);
        let operations = operations.iter().filter_map(|name| self.operation_id(name)).collect();
        Body::Batch { operations, max: usize::try_from(max).unwrap_or(1) }
    }

    fn body_element(&mut self, name: &Spanned<String>) -> Option<TypeId> {
        let kind = if Scalar::from_name(&name.value).is_some() {
            "a built-in type"
        } else {
            let id = self.type_id(name)?;
            if let TypeDecl::Element(_) = self.decl(id) {
                return Some(id);
            }
            "an enum"
        };
        self.report(
            rule::WRONG_KIND_OF_TYPE
                .at(name.span, format!("a body cannot be `{}`, which is {kind}", name.value))
                .label("not an element")
                .help("name an element, or write `{ text = \"text/plain\" }` for text that is no XML"),
        );
        None
    }

    /// Accepted statuses with their bodies, from `response` and `status` or from `responses`.
    fn responses(&mut self, decl: &OperationDecl) -> Vec<ExpectedResponse> {
        let mut responses: Vec<ExpectedResponse> = Vec::new();
        let is_batch = decl.body.as_ref().is_some_and(|body| matches!(body.kind, BodyKind::Batch { .. }));
        let described = decl.response.as_ref().map(|body| body.span);
        let described = described.or_else(|| decl.responses.as_ref().map(|list| list.span));
        if let Some(span) = described.filter(|_| is_batch) {
            self.report_surplus(
                span,
                "what answers a batch is known: the answers of its requests".to_owned(),
                "described by the operations in it",
                "remove it; `status` says how the whole is answered",
            );
        }
        let mut statuses: Vec<(u16, crate::source::Span)> = Vec::new();
        if let Some(list) = &decl.responses {
            let beside = decl.response.as_ref().map(|body| ("response", body.span));
            let beside = beside.or_else(|| decl.status.first().map(|status| ("status", status.span)));
            if let Some((key, span)) = beside {
                self.report(
                    rule::KEYS_CLASH
                        .at(span, format!("`{key}` and `responses` exclude each other"))
                        .label("said twice")
                        .also(list.span, "every status with its body")
                        .help(format!("remove `{key}`, or write `response` and `status` only")),
                );
            }
            for response in &list.value {
                let (body, presence) = self.described_body(&response.body);
                responses.push(ExpectedResponse { status: response.status.value, body, presence });
                statuses.push((response.status.value, response.status.span));
            }
        } else {
            let (body, presence) = self.described_body(&decl.response);
            for status in &decl.status {
                responses.push(ExpectedResponse {
                    status: status.value,
                    body: body.clone(),
                    presence: presence.clone(),
                });
                statuses.push((status.value, status.span));
            }
            if responses.is_empty() {
                responses.push(ExpectedResponse { status: 200, body, presence });
            }
        }
        if is_batch {
            responses.iter_mut().for_each(|response| response.body = Body::Bytes(MULTIPART.to_owned()));
        }
        for (index, &(status, span)) in statuses.iter().enumerate() {
            if statuses[..index].iter().any(|&(first, _)| first == status) {
                self.report_clash(span, format!("the status {status} stands twice"), "again", "remove one");
            }
            if !(200..400).contains(&status) {
                let help = match status {
                    400.. => "remove it: what a service refuses with is described by `[error.CODE]` in service.toml",
                    _ => "remove it: answers have a status from 200 to 399",
                };
                let label = if status < 400 { "no answer" } else { "an error" };
                self.report_clash(
                    span,
                    format!("the status {status} is no success, and is never accepted as one"),
                    label,
                    help,
                );
            }
        }
        responses
    }

    /// The place of a field in the record `id`, or a report that there is none.
    pub(super) fn field_index(&mut self, id: TypeId, name: &Spanned<String>) -> Option<usize> {
        let fields = match &self.model[id].kind {
            TypeKind::Record(record) => record.fields.as_slice(),
            _ => &[],
        };
        let index = fields.iter().position(|field| field.name.value == name.value);
        if index.is_none() {
            self.unknown_field(name, id);
        }
        index
    }

    fn example(&mut self, decl: &ExampleDecl, status: u16) -> Option<Example> {
        if decl.damaged {
            return None;
        }
        let name = decl.name.clone()?;
        let version = match &decl.version {
            Some(version) => self.version(version)?,
            None if self.description.service.version.is_some() => {
                self.report(
                    rule::MISSING_KEY
                        .at(decl.header, "an example needs the key `version`")
                        .label("`version` is missing here")
                        .help("write it, for example: `version = \"2014-06-01\"`"),
                );
                return None;
            }
            // Whether there are versions is not known.
            None if self.is_versioned() => {
                self.has_suppressed_errors = true;
                return None;
            }
            None => self.model.services.get(self.service.index())?.known.first()?.clone(),
        };
        let pairs =
            |entries: &[EntryDecl]| entries.iter().map(|entry| (entry.name.clone(), entry.value.clone())).collect();
        Some(Example {
            rust: ident::test(&name.value),
            name,
            doc: text(&decl.doc).unwrap_or_default(),
            version,
            path: pairs(&decl.path),
            query: pairs(&decl.query),
            headers: pairs(&decl.headers),
            response_headers: pairs(&decl.response_headers),
            request: decl.request.clone(),
            response: decl.response.clone(),
            status: decl.status.as_ref().map_or(status, |status| status.value),
            span: decl.header,
        })
    }
}

/// Whether any part of an operation could not be read.
fn incomplete(decl: &OperationDecl) -> bool {
    let mut parameters = [&decl.path, &decl.query, &decl.headers, &decl.response_headers].into_iter().flatten();
    decl.damaged
        || decl.request.is_none()
        || parameters.any(|parameter| parameter.damaged)
        || decl.examples.iter().any(|example| example.damaged)
}

/// A query parameter of the request line.
fn constant(entry: &EntryDecl) -> Parameter {
    Parameter {
        name: entry.name.clone(),
        rust: ident::argument(&entry.name.value),
        prose: Prose::default(),
        value: ValueType::Scalar(Scalar::String),
        values: ParameterValues::One,
        overlaps: false,
        generated: false,
        place: ParameterPlace::Query,
        role: ParameterRole::Constant(entry.value.value.clone()),
        required: true,
        availability: Rare::default(),
        secret: false,
        default: None,
        limits: Rare::default(),
        is_shared: false,
        span: entry.name.span,
    }
}
