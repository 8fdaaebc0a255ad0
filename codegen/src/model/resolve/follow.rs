//! What follows an answer: polling of long-running operations.
//!
//! In: `[long-running]` and `long-running` of operations, when everything they name is in the model. Out:
//! [`LongRunning`] of the service and of its operations.

use super::Resolver;
use crate::language::Scalar;
use crate::model::{
    Body, Content, LongRunning, OperationId, OutputBody, Parameter, RequestId, Segment, TypeId, TypeKind, ValueType,
    answered_element,
};
use crate::parse::description::{LongRunningDecl, LongRunningUse, RequestIdDecl, TypeDecl};
use crate::rule;
use crate::source::Spanned;

impl Resolver<'_> {
    pub(super) fn resolve_following(&mut self) {
        let service_rule = self.description.service.long_running.as_ref();
        let common = service_rule.and_then(|decl| self.long_running(decl));
        let first = self.model.operations.len() - self.operations.len();
        for index in 0..self.operations.len() {
            let id = OperationId::new(first + index);
            let rule = match &self.operations[index].1.long_running {
                None => continue,
                Some(LongRunningUse::Plain(flag)) if !flag.value => continue,
                Some(LongRunningUse::Plain(flag)) => {
                    if service_rule.is_none() {
                        self.no_rule(flag);
                    }
                    let request_id = service_rule.and_then(|decl| decl.request_id.as_ref());
                    common.clone().and_then(|rule| self.with_request_id(rule, id, request_id))
                }
                Some(LongRunningUse::Table(table)) => {
                    let (own, rule) = (table.request_id.clone(), merged(table, service_rule));
                    own.iter().filter_map(RequestIdDecl::header).for_each(|header| self.own_header(header));
                    self.model[id].result = table.result.as_ref().and_then(|name| self.result(id, name));
                    let found = self.long_running(&rule);
                    found.and_then(|found| self.with_request_id(found, id, rule.request_id.as_ref()))
                }
            };
            if rule.is_none() {
                self.damage_operation(id);
            }
            self.model[id].long_running = rule;
        }
        let service = self.service;
        self.model[service].long_running = common;
        self.resolve_error_replies();
    }

    /// The rule with the way to the id in the answers of the operation, where they have it in their bodies.
    fn with_request_id(
        &mut self,
        mut rule: LongRunning,
        id: OperationId,
        decl: Option<&RequestIdDecl>,
    ) -> Option<LongRunning> {
        let Some(RequestIdDecl::Element(name)) = decl else { return Some(rule) };
        let element = answered_element(&self.model[id].responses);
        let Some(element) = element else {
            let operation = &self.model[id];
            let diagnostic = rule::UNKNOWN_FIELD
                .at(name.span, format!("`{}` answers no element, and its id is read from one", operation.id))
                .label("no field has the id")
                .also(operation.name.span, "described here")
                .help("say `response = \"…\"` there, or name the header with the id");
            self.report(diagnostic);
            return None;
        };
        rule.request_id = RequestId::Element(self.field_path(element, name)?);
        Some(rule)
    }

    /// X0442: the operation that reads what came of another, of which only the placeholders are known.
    fn result(&mut self, id: OperationId, name: &Spanned<String>) -> Option<OperationId> {
        let found = self.operation_id(name)?;
        let (operation, result) = (&self.model[id], &self.model[found]);
        let damaged = &self.model.damage.operations;
        if damaged.contains(&found) || damaged.contains(&id) {
            return Some(found);
        }
        // Whichever of its addresses the operation was called at.
        let known =
            |path: &[Segment], name: &str| operation.parameters_of(path).iter().any(|own| own.name.value == name);
        let lacks = |path: &[Segment], parameter: &&Parameter| {
            !(parameter.place.is_path() && known(path, &parameter.name.value))
        };
        let fits = |path: &[Segment]| {
            result.paths().any(|(other, ..)| result.parameters_of(other).iter().all(|one| known(path, &one.name.value)))
        };
        let lacking = operation.paths().find_map(|(path, ..)| {
            let needed = || result.needed_parameters().chain(&result.path_parameters);
            let other = result.needed_parameters().find(|parameter| !parameter.place.is_path());
            other.or_else(|| needed().find(|parameter| lacks(path, parameter)).filter(|_| !fits(path)))
        });
        let (message, label, help) = if found == id || result.output().body == OutputBody::Nothing {
            (
                format!("`{}` does not tell what came of `{}`", result.id, operation.id),
                "answers nothing".to_owned(),
                "name the operation that reads what is there once it is done",
            )
        } else if let Some(parameter) = lacking {
            (
                format!("`{}` cannot be called with the values of `{}`", result.id, operation.id),
                format!("needs `{}`", parameter.name.value),
                "name an operation whose placeholders this one has, and that needs nothing else",
            )
        } else if !matches!(result.body, Body::None | Body::Literal { .. }) && !result.may_lack_body() {
            (
                format!("`{}` cannot be called with the values of `{}`", result.id, operation.id),
                "needs a body".to_owned(),
                "name an operation that reads",
            )
        } else {
            return Some(found);
        };
        let diagnostic =
            rule::NO_RESULT.at(name.span, message).label(label).also(result.name.span, "described here").help(help);
        self.report(diagnostic);
        None
    }

    fn no_rule(&mut self, flag: &Spanned<bool>) {
        if self.may_miss_tables() || self.description.service.damaged {
            return;
        }
        let place = Spanned::new(String::new(), flag.span);
        self.report_name(
            &place,
            rule::NO_LONG_RUNNING_RULE.at(flag.span, "the service does not say how long-running operations are followed")
                .label("needs a rule")
                .help("add `[long-running]` to service.toml, or write the rule here: `long-running = { poll = \"…\", … }`"),
        );
    }

    fn long_running(&mut self, decl: &LongRunningDecl) -> Option<LongRunning> {
        let missing = [
            ("request-id", decl.request_id.is_none()),
            ("poll", decl.poll.is_none()),
            ("interval", decl.interval_ms.is_none()),
            ("state.field", decl.state.is_none()),
            ("state.running", decl.running.is_none()),
            ("state.succeeded", decl.succeeded.is_none()),
            ("state.failed", decl.failed.is_none()),
        ];
        // What a service leaves out was reported when it was read; an operation may leave out what its service says.
        let service_says = self.description.service.long_running.is_some();
        if let Some((key, _)) = missing.iter().find(|(_, missing)| *missing)
            && !service_says
            && !decl.damaged
            && !self.may_miss_tables()
        {
            self.report(
                rule::NO_LONG_RUNNING_RULE
                    .at(decl.span, format!("the long-running rule has no `{key}`"))
                    .label("incomplete")
                    .help(format!("add `{key}` here, or `[long-running]` to service.toml")),
            );
        }
        let poll_name = decl.poll.as_ref()?;
        let poll = self.operation_id(poll_name)?;
        self.one_path_parameter(poll, poll_name);
        let response = self.poll_response(poll, poll_name)?;
        let state_name = decl.state.as_ref()?;
        let state = self.field_index(response, state_name)?;
        self.state_is_text(response, state, state_name);
        for list in [&decl.running, &decl.succeeded, &decl.failed].into_iter().flatten() {
            self.states_exist(response, state, list);
        }
        let status = match &decl.status {
            Some(name) => {
                let status = self.field_index(response, name)?;
                self.is_status(response, status, name);
                Some(status)
            }
            None => None,
        };
        let error = match &decl.error {
            Some(name) => {
                let error = self.field_index(response, name)?;
                self.error_is_element(response, error, name);
                Some(error)
            }
            None => None,
        };
        let values = |list: &Option<Vec<Spanned<String>>>| -> Option<Vec<String>> {
            Some(list.as_ref()?.iter().map(|value| value.value.clone()).collect())
        };
        Some(LongRunning {
            request_id: match decl.request_id.as_ref()? {
                RequestIdDecl::Header(header) => RequestId::Header(header.value.clone()),
                RequestIdDecl::Element(_) => RequestId::Element(Vec::new()),
            },
            poll,
            interval_ms: decl.interval_ms.as_ref()?.value,
            state,
            running: values(&decl.running)?,
            succeeded: values(&decl.succeeded)?,
            failed: values(&decl.failed)?,
            status,
            error,
        })
    }

    fn one_path_parameter(&mut self, poll: OperationId, name: &Spanned<String>) {
        let operation = &self.model[poll];
        let count = operation.path_parameters.len();
        if count == 1 || self.model.damage.operations.contains(&poll) {
            return;
        }
        let diagnostic = rule::CANNOT_BE_POLLED
            .at(name.span, format!("`{}` cannot be polled: it has {count} path parameters and not one", operation.id))
            .label("the request id has no place")
            .also(operation.request_span, "its request")
            .help("name an operation whose one path parameter takes the request id");
        self.report(diagnostic);
    }

    /// The record that the polled operation answers.
    fn poll_response(&mut self, poll: OperationId, name: &Spanned<String>) -> Option<TypeId> {
        let operation = &self.model[poll];
        let body = operation.responses.first().map(|response| &response.body);
        if let Some(Body::Element(id)) = body
            && let TypeKind::Record(_) = self.model[*id].kind
        {
            return Some(*id);
        }
        if !self.model.damage.operations.contains(&poll) {
            let diagnostic = rule::CANNOT_BE_POLLED
                .at(
                    name.span,
                    format!("`{}` cannot be polled: it does not answer an element with fields", operation.id),
                )
                .label("answers no state")
                .also(operation.name.span, "described here")
                .help("name an operation whose response has the field of the state");
            self.report(diagnostic);
        }
        None
    }

    fn state_is_text(&mut self, response: TypeId, field: usize, name: &Spanned<String>) {
        let fits = match self.content_of(response, field) {
            Some(Content::One(ValueType::Scalar(Scalar::String))) => true,
            Some(Content::One(ValueType::Named(id))) => matches!(self.decl(*id), TypeDecl::Enum(_)),
            _ => false,
        };
        if !fits {
            self.report(
                rule::UNKNOWN_FIELD
                    .at(name.span, format!("`{}` is no state", name.value))
                    .label("neither `string` nor an enum")
                    .help("name the field whose text is compared with `running`, `succeeded` and `failed`"),
            );
        }
    }

    /// A state that the field's enum does not name is never reached.
    fn states_exist(&mut self, response: TypeId, state: usize, list: &[Spanned<String>]) {
        let Some(&Content::One(ValueType::Named(id))) = self.content_of(response, state) else { return };
        let TypeDecl::Enum(values) = self.decl(id) else { return };
        if values.damaged || self.may_miss_tables() {
            return;
        }
        for text in list {
            let known = || values.values.iter().map(|value| value.name.value.as_str());
            if known().any(|value| value == text.value) {
                continue;
            }
            let help = match self.proposals.nearest(&text.value, known()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add `{}` to `[enum.{}.values]`, or correct it", text.value, values.name.value),
            };
            let message = format!("the enum `{}` has no value `{}`", values.name.value, text.value);
            let diagnostic = rule::KEYS_CLASH.at(text.span, message).label("not a state");
            let diagnostic = diagnostic.also(values.name.span, "the states").help(help);
            self.report_name(text, diagnostic.rename(text.span, self.proposals.unambiguous(&text.value, known())));
        }
    }

    /// A number, or its word, such as `NotFound`.
    fn is_status(&mut self, response: TypeId, field: usize, name: &Spanned<String>) {
        let fits = match self.content_of(response, field) {
            Some(Content::One(ValueType::Scalar(Scalar::Int32 | Scalar::Int64 | Scalar::String))) => true,
            Some(Content::One(ValueType::Named(id))) => matches!(self.decl(*id), TypeDecl::Enum(_)),
            _ => false,
        };
        if !fits {
            self.report(
                rule::UNKNOWN_FIELD
                    .at(name.span, format!("`{}` is no HTTP status", name.value))
                    .label("neither an integer nor a word")
                    .help("name the field with the HTTP status of the outcome, or leave `status` out"),
            );
        }
    }

    fn error_is_element(&mut self, response: TypeId, field: usize, name: &Spanned<String>) {
        let fits = match self.content_of(response, field) {
            Some(Content::One(ValueType::Named(id))) => matches!(self.decl(*id), TypeDecl::Element(_)),
            _ => false,
        };
        if !fits {
            self.report(
                rule::UNKNOWN_FIELD
                    .at(name.span, format!("`{}` is no error", name.value))
                    .label("not an element")
                    .help("name the field that holds the error's element"),
            );
        }
    }

    fn content_of(&self, id: TypeId, field: usize) -> Option<&Content> {
        match &self.model[id].kind {
            TypeKind::Record(record) => record.fields.get(field).map(|field| &field.content),
            _ => None,
        }
    }
}

/// The keys of an operation's own rule, completed with those of its service.
fn merged(own: &LongRunningDecl, service: Option<&LongRunningDecl>) -> LongRunningDecl {
    let mut rule = own.clone();
    let Some(service) = service else { return rule };
    rule.request_id = rule.request_id.or_else(|| service.request_id.clone());
    rule.poll = rule.poll.or_else(|| service.poll.clone());
    rule.interval_ms = rule.interval_ms.or_else(|| service.interval_ms.clone());
    rule.state = rule.state.or_else(|| service.state.clone());
    rule.running = rule.running.or_else(|| service.running.clone());
    rule.succeeded = rule.succeeded.or_else(|| service.succeeded.clone());
    rule.failed = rule.failed.or_else(|| service.failed.clone());
    let stays = |key: &str| !own.taken_away.contains(&key);
    rule.status = rule.status.or_else(|| service.status.clone().filter(|_| stays("status")));
    rule.error = rule.error.or_else(|| service.error.clone().filter(|_| stays("error")));
    rule
}
