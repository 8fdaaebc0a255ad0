//! What follows from the facts of one operation.
//!
//! In: an operation of the model. Out: what a caller gives and what comes back. Nothing is reported or changed here.

use super::{Body, ExpectedResponse, Operation, Parameter, ParameterPlace, ParameterRole, TypeId};

/// Says what comes back from an operation that succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationOutput<'m> {
    /// The body that it answers.
    pub body: OutputBody<'m>,
    /// Whether an answer may come without the body that another one, or another version, has.
    pub is_optional: bool,
    /// The name of the struct of the headers that it answers, where it describes any.
    pub headers: Option<&'m str>,
}

/// Says which body an operation answers, over all accepted statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutputBody<'m> {
    /// No status has a body.
    Nothing,
    /// Every status that has a body has this one.
    One(&'m Body),
    /// Bodies differ: the status says which it is.
    Several,
}

impl Operation {
    /// Returns method and path, without the base path: the method alone where there is no other.
    pub fn request_text(&self) -> String {
        format!("{} {}", self.method, self.path_text).trim_end().to_owned()
    }

    /// Returns the method with each path, as of [`Self::request_text`].
    pub fn request_texts(&self) -> Vec<String> {
        self.paths().map(|(_, text, _)| format!("{} {text}", self.method).trim_end().to_owned()).collect()
    }

    /// Lists query parameters, then headers, that a caller may leave out.
    pub fn optional_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.query.iter().chain(&self.headers).filter(|parameter| match parameter.role {
            ParameterRole::Value => !self.is_needed(parameter),
            ParameterRole::Prefix => true,
            ParameterRole::Constant(_) | ParameterRole::Version => false,
        })
    }

    /// Lists what every caller gives, whichever address is meant: values of the path, then of the query, then of headers.
    pub fn needed_parameters(&self) -> impl Iterator<Item = &Parameter> {
        let parameters = self.path_parameters.iter().chain(&self.query).chain(&self.headers);
        parameters.filter(|parameter| self.is_needed(parameter))
    }

    /// Lists the placeholders of what stands in front of the service's host.
    pub fn host_parameters(&self) -> &[Parameter] {
        let count = self.host.as_ref().map_or(0, |host| host.value.matches('{').count());
        self.path_parameters.get(..count).unwrap_or_default()
    }

    /// Returns whether every caller gives a parameter of this operation, since it is required in every version that has
    /// the operation.
    pub fn is_needed(&self, parameter: &Parameter) -> bool {
        match parameter.place {
            ParameterPlace::Path(_) => parameter.role == ParameterRole::Value && self.is_in_every_address(parameter),
            ParameterPlace::Query | ParameterPlace::Header => !parameter.generated && self.is_always_there(parameter),
            ParameterPlace::Host | ParameterPlace::BasePath(_) | ParameterPlace::ResponseHeader => false,
        }
    }

    /// Lists the response headers that have a value of their own.
    pub fn answered_headers(&self) -> impl Iterator<Item = &Parameter> {
        self.response_headers
            .iter()
            .filter(|parameter| matches!(parameter.role, ParameterRole::Value | ParameterRole::Prefix))
    }

    /// Returns whether a parameter of this operation has a value in every version that has the operation.
    pub fn is_always_there(&self, parameter: &Parameter) -> bool {
        let availability = &parameter.availability;
        let stays = availability.required_since.is_none()
            && availability.optional_since.is_none()
            && availability.until.is_none();
        let from_the_start =
            availability.first().is_none_or(|first| self.availability.first().is_some_and(|own| first <= own));
        parameter.role == ParameterRole::Value && parameter.required && stays && from_the_start
    }

    /// Returns whether a request may come without the body that the operation takes.
    pub fn may_lack_body(&self) -> bool {
        self.body != Body::None && !self.body_presence.is_always(&self.availability)
    }

    /// Returns the element that pages are, and the way to the list of what they hold.
    pub fn items(&self) -> Option<(TypeId, &[usize])> {
        let path = &self.continuation.as_ref()?.items;
        match self.output().body {
            OutputBody::One(Body::Element(id)) if !path.is_empty() => Some((*id, path)),
            _ => None,
        }
    }

    /// Returns what comes back when the operation succeeds, whichever of its statuses is answered.
    pub fn output(&self) -> OperationOutput<'_> {
        let is_some = |body: &&Body| **body != Body::None;
        let bodies = || self.responses.iter().map(|response| &response.body).filter(is_some);
        let may_be_empty = |response: &ExpectedResponse| {
            response.body == Body::None || !response.presence.is_always(&self.availability)
        };
        let any_without = self.responses.iter().any(may_be_empty);
        let body = match bodies().next() {
            None => OutputBody::Nothing,
            Some(first) if bodies().all(|body| body == first) => OutputBody::One(first),
            Some(_) => OutputBody::Several,
        };
        OperationOutput {
            body,
            is_optional: any_without && body != OutputBody::Nothing,
            headers: self.answer_headers.as_deref(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{OperationOutput, OutputBody};
    use crate::diagnostic::Diagnostics;
    use crate::model::resolve::resolve;
    use crate::model::{Body, TypeId};
    use crate::parse::parse;
    use crate::source::Sources;

    /// What an operation with those keys answers.
    fn output_of<T>(keys: &str, read: impl FnOnce(OperationOutput<'_>) -> T) -> T {
        let text =
            format!("[operation.get]\nrequest = \"GET /\"\n{keys}\n[element.A.fields]\nB = {{ type = \"string\" }}\n");
        let mut sources = Sources::default();
        let (service, file) = (sources.add("service.toml", ""), sources.add("goods.toml", text));
        let description = parse("shop", service, &[file], &sources, &mut Diagnostics::new());
        let model = resolve(&[description], &mut Diagnostics::new());
        read(model.operations[0].output())
    }

    #[test]
    fn the_output_is_that_of_all_statuses() {
        let element = Body::Element(TypeId::new(0));
        let text = Body::Text("text/plain".to_owned());
        for (keys, body, is_optional) in [
            ("", OutputBody::Nothing, false),
            ("status = [200, 202]", OutputBody::Nothing, false),
            ("response = \"A\"", OutputBody::One(&element), false),
            ("response = \"A\"\nstatus = [200, 201]", OutputBody::One(&element), false),
            ("responses = { 200 = \"A\", 204 = {}, 201 = \"A\" }", OutputBody::One(&element), true),
            ("response = { element = \"A\" }", OutputBody::One(&element), false),
            ("response = { element = \"A\", required = false }", OutputBody::One(&element), true),
            ("response = { text = \"text/plain\" }", OutputBody::One(&text), false),
            ("responses = { 200 = \"A\", 201 = { text = \"text/plain\" } }", OutputBody::Several, false),
            ("responses = { 200 = \"A\", 201 = { bytes = \"a/b\" }, 204 = {} }", OutputBody::Several, true),
        ] {
            let expected = OperationOutput { body, is_optional, headers: None };
            output_of(keys, |output| assert_eq!(output, expected, "{keys}"));
        }
    }

    #[test]
    fn headers_with_values_of_their_own_are_part_of_it() {
        for (headers, name) in [("etag = {}", Some("GetHeaders")), ("x-kind = { value = \"a\" }", None)] {
            let keys = format!("response-headers = {{ {headers} }}");
            output_of(&keys, |output| assert_eq!(output.headers, name, "{keys}"));
        }
    }
}
