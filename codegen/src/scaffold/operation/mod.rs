//! A new operation in a description.
//!
//! In: the folder of the descriptions and what is known of the operation. Out: a plan, which exists only for a description
//! without errors. It comes in steps, each with a type behind it: [`read`] looks at what was given and at where it
//! belongs, [`infer`] makes elements of the samples, [`choose_names`] names those that are new, and [`write`] puts all of
//! it into the resource's file, in memory.

mod read;
mod write;

use std::path::Path;

use self::read::{Request, read};
use self::write::write;
use super::destination::{Destination, split_id};
use super::elements::{ElementUse, Elements, Target};
use super::exchange::Exchange;
use super::naming::Names;
use super::sample::Sample;
use super::{Plan, ScaffoldError};

/// Says what is known of a new operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewOperation {
    /// Names resource and operation: `RESOURCE.NAME`.
    pub id: String,
    /// Holds the request line, such as `GET /services/{name}?comp=list&prefix={prefix}`; empty where the exchange says it.
    pub request: String,
    /// Says from when on the operation exists; otherwise it was seen at the version of the exchange.
    pub first_version: FirstVersion,
    /// Holds a request with its answer, for what is not said otherwise.
    pub exchange: Option<Exchange>,
    /// Holds a request body.
    pub body: Option<Sample>,
    /// Gives the content type of a request body that is no XML.
    pub body_type: Option<String>,
    /// Holds a body of a success.
    pub response: Option<Sample>,
    /// Gives the content type of such a body that is no XML.
    pub response_type: Option<String>,
    /// Lists headers of the request, with values.
    pub headers: Vec<(String, String)>,
    /// Lists headers of the answer, with values.
    pub response_headers: Vec<(String, String)>,
    /// Names the operation for people; otherwise its title is made from the id.
    pub title: Option<String>,
    /// Says in one sentence what it does; otherwise that is left out.
    pub summary: Option<String>,
    /// Lists the statuses of a success, the usual one first; otherwise 200.
    pub status: Vec<u16>,
    /// Says whether the operation goes on after its answer.
    pub long_running: bool,
    /// Names the service, where there are several.
    pub service: Option<String>,
    /// Holds the version of the samples; otherwise it is the service's default, or the operation's first where that is
    /// later.
    pub version: Option<String>,
    /// Lists values of placeholders in the example.
    pub values: Vec<(String, String)>,
}

/// Says from when on an operation exists.
#[derive(Clone, Debug)]
pub enum FirstVersion {
    /// Holds the version that is documented.
    Since(String),
    /// Holds an upper bound: a version at which the operation was seen.
    Seen(String),
    /// Says nothing: the service has no versions.
    Unversioned,
}

impl NewOperation {
    /// Creates an operation of which nothing is known but what it must have.
    pub fn new(id: impl Into<String>, request: impl Into<String>, first_version: FirstVersion) -> Self {
        Self {
            id: id.into(),
            request: request.into(),
            first_version,
            exchange: None,
            body: None,
            body_type: None,
            response: None,
            response_type: None,
            headers: Vec::new(),
            response_headers: Vec::new(),
            title: None,
            summary: None,
            status: Vec::new(),
            long_running: false,
            service: None,
            version: None,
            values: Vec::new(),
        }
    }
}

impl FirstVersion {
    /// Its key and text, where there is one.
    fn given(&self) -> Option<(&'static str, &str)> {
        match self {
            Self::Since(text) => Some(("since", text)),
            Self::Seen(text) => Some(("seen", text)),
            Self::Unversioned => None,
        }
    }
}

/// Describes `wanted` in the service in `folder`, or in one of the services in the folders below it.
///
/// # Errors
/// Fails when something that was given is no such thing, when a sample is not well-formed, and when the descriptions have
/// errors or would have them.
pub fn operation(folder: &Path, wanted: &NewOperation) -> Result<Plan, ScaffoldError> {
    let filled = match &wanted.exchange {
        Some(exchange) => {
            let (resource, _) = split_id(&wanted.id)?;
            let destination = Destination::find(folder, resource, wanted.service.as_deref())?;
            Some(exchange.fill(wanted, destination.model(), destination.service)?)
        }
        None => None,
    };
    let request = read(folder, filled.as_ref().unwrap_or(wanted))?;
    let inferred = infer(&request);
    let named = choose_names(&request, inferred);
    write(&request, &named)
}

/// The elements of the samples, described or new; those have no names yet.
struct Inferred<'r> {
    elements: Elements<'r, 'r>,
    body: Option<Target>,
    response: Option<Target>,
}

/// Makes elements of the samples.
fn infer<'r>(request: &'r Request<'_>) -> Inferred<'r> {
    let mut elements = Elements::new(request.destination.model(), request.destination.service, request.sample_version);
    let body = request.body.as_ref().map(|sample| elements.add_root(&sample.root, true));
    let response = request.response.as_ref().map(|sample| elements.add_root(&sample.root, false));
    Inferred { elements, body, response }
}

/// The elements of the samples, all with names.
struct Named<'r> {
    elements: Elements<'r, 'r>,
    body: Option<Target>,
    response: Option<Target>,
    /// All of them, in the order in which a reader of the samples meets them.
    order: Vec<ElementUse>,
}

/// Names the new elements as nothing else in the service is named.
fn choose_names<'r>(request: &'r Request<'_>, inferred: Inferred<'r>) -> Named<'r> {
    let Inferred { mut elements, body, response } = inferred;
    let roots = [(body, true), (response, false)];
    let uses = roots.into_iter().filter_map(|(target, in_request)| Some(ElementUse { target: target?, in_request }));
    let roots: Vec<ElementUse> = uses.collect();
    let destination = &request.destination;
    let mut names = Names::of(destination.model(), destination.service, request.resource);
    let order = elements.choose_names(&roots, request.name, &mut names);
    Named { elements, body, response, order }
}
