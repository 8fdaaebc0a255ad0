//! From a request to the operation it asks for.
//!
//! In: method, path with query, headers and body of a request, and a service's catalog. Out: the operation with the values
//! of its parameters. Servers and the replay of recordings share it. Nothing here decodes bodies.

use crate::Availability;
use crate::host;
use crate::operation::{Body, BodyPresence, Method, Operation};
#[cfg(feature = "server")]
use crate::parameter::REDACTED;
use crate::parameter::Role;
use crate::path::{self, PathError, Segments};
use crate::service::{Catalog, Service};
use crate::xml::peek_at;

mod body;

#[cfg(feature = "server")]
pub(crate) use body::unlike_fixed;
use body::{fits_body, fixed_child};

/// Holds the operation that a request asks for, and what its path and query say.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Route {
    /// Gives the operation's table.
    pub operation: &'static Operation,
    /// Gives the index of the address, where the operation has several.
    pub address: usize,
    /// Holds the decoded values of the base path's placeholders.
    pub base: Vec<String>,
    /// Holds the values of the host's placeholders, then the decoded ones of the path's.
    pub path: Vec<String>,
    /// Holds the pairs of the query that the operation describes, decoded, in the order in which they came.
    pub query: Vec<(String, String)>,
}

/// Finds the operation that a request asks for, by method, path with query, headers and body; `None` when the service
/// describes none.
///
/// `headers` gives the value of a header by its name. Who asks more than once prepares [`Routes`].
pub fn find<'h>(
    catalog: &'static Catalog,
    method: &str,
    target: &str,
    headers: impl Fn(&str) -> Option<&'h str>,
    body: &[u8],
) -> Option<Route> {
    Routes::new(catalog).find(method, target, headers, body)
}

/// Holds the operations of a service, prepared for finding them: a tree of the segments of their paths.
#[derive(Clone, Debug)]
pub struct Routes {
    service: &'static Service,
    /// In the service's order.
    operations: Vec<Prepared>,
    /// The first is the root.
    nodes: Vec<Node>,
    /// Each method that an operation has, once.
    methods: Vec<Method>,
    /// Names of query parameters that are constant somewhere in the service: they select an operation, and an operation
    /// that does not know them is not meant.
    selectors: Vec<&'static str>,
    /// Hosts of the service, with placeholders: what a request has in front of one, an operation may ask for.
    hosts: Vec<String>,
    /// Whether some value in a path is a secret.
    #[cfg(feature = "server")]
    has_secrets: bool,
}

/// What a request has in front of the service's host.
#[derive(Clone, Copy)]
enum InFront<'h> {
    /// Nobody asks.
    Any,
    /// This; nothing, or nobody knows it.
    Known(Option<&'h str>),
}

/// An operation at one of its addresses, and what is known of its path.
#[derive(Clone, Debug)]
struct Prepared {
    operation: &'static Operation,
    /// The index of the address.
    address: usize,
    /// With base path.
    template: String,
    /// Whether no placeholder takes the rest of the path.
    whole: bool,
    /// Its segments with placeholders, and how many segments stand between each and the one before.
    patterns: Vec<(usize, String)>,
    /// How many segments of its own path have no placeholder.
    literals: usize,
}

impl Prepared {
    /// The values of the placeholders in a path that has led to it: its other segments were compared on the way.
    fn values(&self, target_path: &str) -> Option<Vec<String>> {
        if !self.whole {
            return path::matches(&self.template, target_path);
        }
        let mut segments = path::segments(target_path);
        let mut values = Vec::with_capacity(self.patterns.len());
        for (between, pattern) in &self.patterns {
            path::match_segment(pattern, segments.nth(*between)?, &mut values)?;
        }
        Some(values)
    }
}

/// The segments of a template with placeholders, and how many segments stand between each and the one before.
fn patterns(template: &str) -> Vec<(usize, String)> {
    let mut patterns = Vec::new();
    let mut between = 0;
    for segment in path::segments(template) {
        if segment.contains('{') {
            patterns.push((between, segment.to_owned()));
            between = 0;
        } else {
            between += 1;
        }
    }
    patterns
}

/// An operation that a request may mean.
struct Candidate<'a> {
    /// How well the host fits, how many segments are literal, whether no placeholder takes the rest of the path, and how
    /// many query parameters are constant.
    rank: (usize, usize, bool, usize),
    /// In the service's order.
    index: usize,
    prepared: &'a Prepared,
}

/// A place in the tree.
#[derive(Clone, Debug, Default)]
struct Node {
    /// Segments without placeholders, and where they lead to, sorted by length, then without regard to case; no two differ
    /// only in it.
    literals: Vec<(String, usize)>,
    /// Segments with placeholders, and where they lead to.
    patterns: Vec<(String, usize)>,
    /// The operations whose paths end here.
    operations: Vec<usize>,
    /// The operations that take as one value what comes behind.
    rest: Vec<usize>,
}

impl Node {
    /// Where a segment without placeholders is among the literals, or would be.
    fn literal(&self, segment: &str) -> Result<usize, usize> {
        fn folded(text: &str) -> impl Iterator<Item = u8> {
            text.bytes().map(|byte| byte.to_ascii_lowercase())
        }
        self.literals.binary_search_by(|(literal, _)| {
            // Lengths tell most of them apart, so that few are read.
            literal.len().cmp(&segment.len()).then_with(|| folded(literal).cmp(folded(segment)))
        })
    }
}

impl Routes {
    /// Prepares the operations of a service.
    pub fn new(catalog: &'static Catalog) -> Self {
        let service = catalog.service;
        let mut routes = Self {
            service,
            operations: Vec::new(),
            nodes: vec![Node::default()],
            methods: Vec::new(),
            selectors: Vec::new(),
            hosts: Vec::new(),
            #[cfg(feature = "server")]
            has_secrets: {
                let of_operations =
                    catalog.operations().flat_map(Operation::addresses).flat_map(|at| at.path_parameters);
                service.base_parameters.iter().chain(of_operations).any(|parameter| parameter.secret)
            },
        };
        for operation in catalog.operations() {
            for (address, at) in operation.addresses().enumerate() {
                routes.add(operation, address, at.path);
            }
        }
        if catalog.operations().any(|operation| !operation.host.is_empty()) {
            let known = service.endpoints.iter().map(|(_, url)| *url).chain([service.endpoint, "localhost"]);
            routes.hosts = known.map(|url| host::of_authority(url).to_owned()).collect();
        }
        routes
    }

    /// Adds a host of the service to those of its table and `localhost`: what a request has in front of it, operations
    /// may ask for.
    #[must_use]
    pub fn host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
        self
    }

    /// Says whether an operation asks for something in front of the host.
    pub fn asks_for_hosts(&self) -> bool {
        self.operations.iter().any(|prepared| !prepared.operation.host.is_empty())
    }

    fn add(&mut self, operation: &'static Operation, address: usize, own_path: &str) {
        let template = format!("{}{own_path}", self.service.base_path);
        let mut at = 0;
        let before_rest = path::before_rest(&template);
        for segment in path::segments(before_rest.unwrap_or(&template)) {
            let fresh = self.nodes.len();
            let node = &mut self.nodes[at];
            let known = if segment.contains('{') {
                let known = node.patterns.iter().find(|(other, _)| other == segment).map(|(_, known)| *known);
                if known.is_none() {
                    node.patterns.push((segment.to_owned(), fresh));
                }
                known
            } else {
                match node.literal(segment) {
                    Ok(place) => Some(node.literals[place].1),
                    Err(place) => {
                        node.literals.insert(place, (segment.to_owned(), fresh));
                        None
                    }
                }
            };
            at = known.unwrap_or_else(|| {
                self.nodes.push(Node::default());
                fresh
            });
        }
        let node = &mut self.nodes[at];
        let ends = if before_rest.is_some() { &mut node.rest } else { &mut node.operations };
        ends.push(self.operations.len());
        if !self.methods.contains(&operation.method) {
            self.methods.push(operation.method);
        }
        for parameter in operation.query {
            let known = self.selectors.iter().any(|name| name.eq_ignore_ascii_case(parameter.name));
            if matches!(parameter.role, Role::Constant(_)) && !known {
                self.selectors.push(parameter.name);
            }
        }
        let literals = path::literal_segments(own_path);
        let (whole, patterns) = (before_rest.is_none(), patterns(&template));
        self.operations.push(Prepared { operation, address, template, whole, patterns, literals });
    }

    /// Returns the service's table.
    pub fn service(&self) -> &'static Service {
        self.service
    }

    /// Iterates over the methods that operations of the service have, each once.
    pub fn methods(&self) -> impl Iterator<Item = Method> {
        self.methods.iter().copied()
    }

    /// Finds the operation that a request asks for; `None` when the service describes none.
    ///
    /// Literal segments of the path, names of query parameters and constant values are compared without regard to case.
    /// Of several that match, one whose host's beginning the request has wins, then the one with the most literal
    /// segments, then one whose last placeholder does not take the rest of the path, then the one with the most constant
    /// query parameters. Then headers decide: one with a constant header is meant only by requests that have its value,
    /// one with a required header only by those that have it, and the one of which more is met wins. What is left, the
    /// body's root and fixed children decide.
    ///
    /// `headers` gives the value of a header by its name, `host` among them.
    pub fn find<'h>(
        &self,
        method: &str,
        target: &str,
        headers: impl Fn(&str) -> Option<&'h str>,
        body: &[u8],
    ) -> Option<Route> {
        let (target_path, query) = path::split_query(target);
        let mut query = path::query_pairs(query);
        let asked = if self.hosts.is_empty() { None } else { headers("host") };
        let in_front = asked.and_then(|asked| host::in_front(host::of_authority(asked), &self.hosts));
        let mut candidates = self.candidates(method, target_path, &query, InFront::Known(in_front));
        let best = candidates.iter().map(|candidate| candidate.rank).max()?;
        candidates.retain(|candidate| candidate.rank == best);
        if candidates.len() > 1 {
            retain_by_headers(&mut candidates, &headers);
        }
        if candidates.len() > 1 {
            // Only these are looked for, so that a long body is not kept twice.
            let is_fixed = |name: &str| {
                candidates.iter().any(|candidate| match candidate.prepared.operation.body {
                    Body::Element(shape) => {
                        let mut fields = shape.fields.iter();
                        fields.any(|field| fixed_child(field).is_some() && field.is_called(name))
                    }
                    _ => false,
                })
            };
            let peeked = peek_at(body, &is_fixed);
            let fits = |operation: &Operation| match (&peeked, operation.body) {
                (Some(peeked), Body::Element(shape)) => fits_body(shape, &peeked.root, &peeked.children),
                (None, Body::None) => body.is_empty(),
                (None, Body::Element(_)) => body.is_empty() && operation.body_presence != BodyPresence::ALWAYS,
                (_, Body::Literal { text, .. }) => body.trim_ascii() == text.trim().as_bytes(),
                _ => false,
            };
            candidates.retain(|candidate| fits(candidate.prepared.operation));
        }
        // The author's order decides between what nothing else tells apart.
        let prepared = candidates.iter().min_by_key(|candidate| candidate.index)?.prepared;
        let Prepared { operation, address, .. } = prepared;
        let mut base = prepared.values(target_path)?;
        let mut path = base.split_off(self.service.base_parameters.len().min(base.len()));
        if let Some(in_front) = in_front.filter(|_| !operation.host.is_empty()) {
            path.splice(..0, host::matches(operation.host, in_front)?);
        }
        let known = |name: &str| operation.query.iter().any(|one| one.rest_of(name, operation.query).is_some());
        query.retain(|(name, _)| known(name));
        Some(Route { operation, address: *address, base, path, query })
    }

    /// Says whether the service describes an operation with that method and path with query, whatever its body is.
    pub fn has(&self, method: &str, target: &str) -> bool {
        let (target_path, query) = path::split_query(target);
        !self.candidates(method, target_path, &path::query_pairs(query), InFront::Any).is_empty()
    }

    /// Gives the path of a request as it may be shown: without values that an operation of that path calls secret.
    #[cfg(feature = "server")]
    pub fn shown_path(&self, target_path: &str) -> String {
        if !self.has_secrets {
            return target_path.to_owned();
        }
        let base = self.service.base_parameters;
        let mut shown = None;
        let mut is_known = false;
        self.walk(0, path::segments(target_path), &mut |index| {
            let Prepared { operation, template, .. } = &self.operations[index];
            let of_path = || operation.path_parameters.iter().skip(host::placeholders(operation.host));
            let table = || base.iter().chain(of_path());
            is_known = true;
            if table().any(|parameter| parameter.secret) {
                let values = path::matches(template, target_path).unwrap_or_default();
                let values: Vec<&str> = table().zip(&values).map(|(parameter, value)| parameter.shown(value)).collect();
                // A value with which no path can be built is shown by its placeholder.
                shown = Some(path::expand(template, &values).unwrap_or_else(|_| template.clone()));
            }
        });
        if !is_known && base.iter().any(|parameter| parameter.secret) {
            // What stands where the base path has placeholders may be a secret all the same.
            let expected = path::segments(self.service.base_path).map(|segment| segment.contains('{'));
            let expected = expected.chain(std::iter::repeat(false));
            let segments = path::segments(target_path).zip(expected);
            let parts = segments.map(|(segment, hides)| if hides { REDACTED } else { segment });
            return parts.flat_map(|part| ["/", part]).collect();
        }
        shown.unwrap_or_else(|| target_path.to_owned())
    }

    /// The operations that a request may mean, as far as its body need not be known.
    fn candidates(
        &self,
        method: &str,
        target_path: &str,
        query: &[(String, String)],
        in_front: InFront<'_>,
    ) -> Vec<Candidate<'_>> {
        let mut candidates = Vec::new();
        self.walk(0, path::segments(target_path), &mut |index| {
            let prepared = &self.operations[index];
            if prepared.operation.method.as_str().eq_ignore_ascii_case(method)
                && let Some(constants) = self.constants_matched(prepared.operation, query)
                && let Some(host) = host_matched(prepared.operation.host, in_front)
            {
                let rank = (host, prepared.literals, prepared.whole, constants);
                candidates.push(Candidate { rank, index, prepared });
            }
        });
        candidates
    }

    /// Finds the operations whose paths match.
    fn walk(&self, at: usize, mut segments: Segments<'_>, visit: &mut impl FnMut(usize)) {
        let node = &self.nodes[at];
        let Some(segment) = segments.next() else { return node.operations.iter().copied().for_each(visit) };
        node.rest.iter().copied().for_each(&mut *visit);
        let encoded = || node.literal(&path::decoded(segment)?).ok();
        if let Some(place) = node.literal(segment).ok().or_else(encoded) {
            self.walk(node.literals[place].1, segments.clone(), visit);
        }
        for (pattern, next) in &node.patterns {
            if path::matches_segment(pattern, segment) {
                self.walk(*next, segments.clone(), visit);
            }
        }
    }

    /// How many constant query parameters the operation has; `None` when the query does not meet all of them, or
    /// selects another operation.
    fn constants_matched(&self, operation: &Operation, query: &[(String, String)]) -> Option<usize> {
        let mut matched = 0;
        for parameter in operation.query {
            if let Role::Constant(text) = parameter.role {
                let is_it = |(name, value): &(String, String)| {
                    name.eq_ignore_ascii_case(parameter.name) && value.eq_ignore_ascii_case(text)
                };
                matched += usize::from(query.iter().any(is_it).then_some(true)?);
            }
        }
        let foreign = query.iter().any(|(name, _)| {
            self.selectors.iter().any(|selector| selector.eq_ignore_ascii_case(name))
                && !operation.query.iter().any(|parameter| parameter.name.eq_ignore_ascii_case(name))
        });
        (!foreign).then_some(matched)
    }
}

/// How well what a request has in front of the host fits an operation; `None` where it is that of another. What has no
/// placeholder may be missing, where no operation fits better.
fn host_matched(template: &str, in_front: InFront<'_>) -> Option<usize> {
    match in_front {
        InFront::Any => Some(0),
        InFront::Known(_) if template.is_empty() => Some(1),
        InFront::Known(Some(given)) => host::matches(template, given).map(|_| 2 + host::literals(template)),
        InFront::Known(None) => (host::placeholders(template) == 0).then_some(0),
    }
}

/// Keeps the operations of whose headers a request meets the most; none that it does not meet.
fn retain_by_headers<'h>(candidates: &mut Vec<Candidate<'_>>, headers: &dyn Fn(&str) -> Option<&'h str>) {
    let mut best = (0, 0);
    let ranks: Vec<Option<(usize, usize)>> =
        candidates.iter().map(|candidate| headers_met(candidate.prepared.operation, headers)).collect();
    for rank in ranks.iter().flatten() {
        best = best.max(*rank);
    }
    let mut ranks = ranks.into_iter();
    candidates.retain(|_| ranks.next().flatten() == Some(best));
}

/// How many constant and how many other required headers the operation has; `None` when a request does not have them
/// all. One that not every version has says nothing.
fn headers_met<'h>(operation: &Operation, headers: &dyn Fn(&str) -> Option<&'h str>) -> Option<(usize, usize)> {
    let (mut constants, mut others) = (0, 0);
    for parameter in operation.headers.iter().filter(|parameter| parameter.availability == Availability::ALWAYS) {
        match parameter.role {
            Role::Constant(text) => {
                headers(parameter.name).filter(|value| value.trim().eq_ignore_ascii_case(text))?;
                constants += 1;
            }
            Role::Value if parameter.required => {
                headers(parameter.name)?;
                others += 1;
            }
            _ => {}
        }
    }
    Some((constants, others))
}

impl Route {
    /// Builds the request's target again: base path, path and query, encoded.
    ///
    /// # Errors
    /// Fails when a value would turn the path into another.
    pub fn target(&self, service: &Service) -> Result<String, PathError> {
        let base: Vec<&str> = self.base.iter().map(String::as_str).collect();
        let of_host = host::placeholders(self.operation.host);
        let values: Vec<&str> = self.path.iter().skip(of_host).map(String::as_str).collect();
        let mut target = path::expand(service.base_path, &base)?;
        target.push_str(&path::expand(self.operation.at(self.address).path, &values)?);
        path::push_query(&mut target, self.query.iter().map(|(name, value)| (&**name, &**value)));
        Ok(target)
    }
}
