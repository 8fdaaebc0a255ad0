//! What was given, read.
//!
//! In: what an author gives. Out: the same in its parts, with the place in the descriptions where it belongs; or what is
//! wrong with it. Nothing is made of the samples here.

use std::path::Path;

use xms_facts::Version;

use super::NewOperation;
use crate::scaffold::destination::{Destination, known_version, sample_version, split_id};
use crate::scaffold::parameters::Parameters;
use crate::scaffold::request_line::{self, RequestLine};
use crate::scaffold::sample::{self, ParsedSample};
use crate::scaffold::{ScaffoldError, invalid};
use crate::wire::xml::Node;

/// A new operation in its parts.
pub(super) struct Request<'w> {
    pub(super) wanted: &'w NewOperation,
    pub(super) resource: &'w str,
    pub(super) name: &'w str,
    pub(super) line: RequestLine,
    pub(super) destination: Destination,
    pub(super) first_version: Version,
    pub(super) sample_version: Version,
    /// What the version of the samples was guessed from, where it was not given.
    pub(super) sample_version_guess: Option<String>,
    pub(super) body: Option<ParsedSample>,
    pub(super) response: Option<ParsedSample>,
}

/// Reads what was given.
pub(super) fn read<'w>(folder: &Path, wanted: &'w NewOperation) -> Result<Request<'w>, ScaffoldError> {
    let (resource, name) = split_id(&wanted.id)?;
    let line = request_line::parse(&wanted.request)?;
    let destination = Destination::find(folder, resource, wanted.service.as_deref())?;
    let service = &destination.model()[destination.service];
    let name_of = &service.name;
    let first_version = match (wanted.first_version.given(), service.is_versioned()) {
        (Some((_, text)), true) => known_version(service, text)?,
        (None, true) => {
            return invalid(format!("`{name_of}` has versions; say with --since or --seen in which one it exists"));
        }
        (Some((key, _)), false) => return invalid(format!("`{name_of}` has no versions; leave --{key} out")),
        (None, false) => service.default_version,
    };
    let (sample_version, sample_version_guess) = match (service.is_versioned(), wanted.version.as_deref()) {
        (true, version) => sample_version(service, first_version, version)?,
        (false, Some(_)) => return invalid(format!("`{name_of}` has no versions; leave --version out")),
        (false, None) => (first_version, None),
    };
    destination.ensure_new(resource, name)?;
    let body = wanted.body.as_ref().filter(|_| wanted.body_type.is_none());
    let body = body.map(|body| sample::parse(body, "request")).transpose()?;
    let response = wanted.response.as_ref().filter(|_| wanted.response_type.is_none());
    let response = response.map(|response| sample::parse(response, "response")).transpose()?;
    let request = Request {
        wanted,
        resource,
        name,
        line,
        destination,
        first_version,
        sample_version,
        sample_version_guess,
        body,
        response,
    };
    request.parameters(&request.samples()).check_given_values()?;
    Ok(request)
}

impl Request<'_> {
    /// The roots of the samples.
    pub(super) fn samples(&self) -> Vec<&Node> {
        self.body.iter().chain(&self.response).map(|sample| &sample.root).collect()
    }

    /// The parameters; what they are worth may stand in `samples`.
    pub(super) fn parameters<'r>(&'r self, samples: &'r [&'r Node]) -> Parameters<'r> {
        Parameters {
            model: self.destination.model(),
            service: self.destination.service,
            request: &self.line,
            given: &self.wanted.values,
            headers: &self.wanted.headers,
            response_headers: &self.wanted.response_headers,
            samples,
        }
    }
}
