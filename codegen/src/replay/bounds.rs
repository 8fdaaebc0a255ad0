//! From which version on something was seen, by what a service accepted.
//!
//! In: a model without errors, and exchanges with the versions that were sent. Out: every `seen` that an accepted request
//! proves to be too late, and what was left out of the proof and why. Documented versions (`since`) are taken for true:
//! exchanges that contradict one prove nothing but that their version is not the one that was sent.

use std::collections::{BTreeMap, BTreeSet};

use xms_facts::Version;

use super::Exchange;
use super::find::{find, is_root};
use super::walk::Walk;
use crate::diagnostic::Edit;
use crate::model::{Availability, Body, Model};
use crate::source::{Sources, Span};
use crate::wire::xml;

/// Holds what captured exchanges say about versions.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Bounds {
    /// The bounds that can be lower, in the order of the descriptions.
    pub lower: Vec<LowerBound>,
    /// Counts the accepted requests that were taken for true.
    pub counted: usize,
    /// Counts the exchanges without a version, those that were refused, and those that no operation describes.
    pub silent: usize,
    /// What contradicts documented versions.
    pub contradictions: Vec<Contradiction>,
}

/// Says that something was seen earlier than described.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LowerBound {
    /// What: `Role.OsVersion`, or an operation.
    pub what: String,
    /// As it is described.
    pub seen: Version,
    /// The lowest version at which it was accepted.
    pub accepted: Version,
    /// The exchange that shows it.
    pub exchange: String,
    /// Where `seen` stands.
    pub span: Span,
    /// Where `source` stands, if it does.
    pub source: Option<Span>,
}

/// Says that exchanges were left out, because a version in them cannot be the one that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Contradiction {
    /// The exchange that shows it.
    pub exchange: String,
    /// The version that it is said to have.
    pub version: Version,
    /// What it holds that did not exist.
    pub what: String,
    /// The documented version of that.
    pub since: Version,
    /// Counts the exchanges of the same session and version, which are left out with it.
    pub left_out: usize,
}

impl LowerBound {
    /// Returns the changes of the description that write it down.
    pub fn edits(&self, sources: &Sources) -> Vec<Edit> {
        let text = sources.text(self.span.file);
        // A name is for people: what would have to be escaped is left out.
        let name: String = self.exchange.chars().filter(|c| !c.is_control() && !matches!(c, '"' | '\\')).collect();
        let source = format!("\"accepted in recording {name}\"");
        let mut seen = format!("\"{}\"", self.accepted);
        if let Some(span) = self.source {
            return vec![Edit { span: self.span, text: seen }, Edit { span, text: source }];
        }
        // Alone in its line it is a key of a table, else one of several between braces.
        let rest = text.get(self.span.end as usize..).and_then(|rest| rest.lines().next()).unwrap_or_default().trim();
        let between = if rest.is_empty() || rest.starts_with('#') { "\n" } else { ", " };
        seen.push_str(&format!("{between}source = {source}"));
        vec![Edit { span: self.span, text: seen }]
    }
}

/// What an exchange says.
struct Testimony<'m> {
    name: String,
    version: Version,
    /// The values in the base path: one subscription, one recording.
    session: Vec<String>,
    /// In the request.
    sent: Vec<(String, &'m Availability)>,
    /// In the answer.
    answered: Vec<(String, &'m Availability)>,
}

/// Finds the bounds that accepted requests prove to be too late.
pub fn bounds(model: &Model, exchanges: &[Exchange]) -> Bounds {
    let testimonies: Vec<Testimony<'_>> = exchanges.iter().filter_map(|exchange| testimony(model, exchange)).collect();
    let mut bounds = Bounds { silent: exchanges.len() - testimonies.len(), ..Bounds::default() };
    let mut doubtful: BTreeSet<(&[String], Version)> = BTreeSet::new();
    for testimony in &testimonies {
        let held = testimony.sent.iter().chain(&testimony.answered);
        let mut documented = held.filter_map(|(what, availability)| Some((what, availability.since.as_ref()?.value)));
        let Some((what, since)) = documented.find(|&(_, since)| since > testimony.version) else { continue };
        if !doubtful.insert((&testimony.session, testimony.version)) {
            continue;
        }
        let same = testimonies.iter().filter(|other| same_session(testimony, other));
        bounds.contradictions.push(Contradiction {
            exchange: testimony.name.clone(),
            version: testimony.version,
            what: what.clone(),
            since,
            left_out: same.count(),
        });
    }
    let mut lowest: BTreeMap<Span, LowerBound> = BTreeMap::new();
    for testimony in &testimonies {
        if doubtful.contains(&(&testimony.session[..], testimony.version)) {
            continue;
        }
        bounds.counted += 1;
        for (what, availability) in &testimony.sent {
            let Some(seen) = availability.seen.as_ref().filter(|seen| seen.value > testimony.version) else { continue };
            let is_lowest = lowest.get(&seen.span).is_none_or(|known| known.accepted > testimony.version);
            if is_lowest {
                let bound = LowerBound {
                    what: what.clone(),
                    seen: seen.value,
                    accepted: testimony.version,
                    exchange: testimony.name.clone(),
                    span: seen.span,
                    source: availability.source.as_ref().map(|source| source.span),
                };
                lowest.insert(seen.span, bound);
            }
        }
    }
    bounds.lower = lowest.into_values().collect();
    bounds
}

fn same_session(left: &Testimony<'_>, right: &Testimony<'_>) -> bool {
    left.session == right.session && left.version == right.version
}

/// What an accepted request with a version says; `None` for any other.
fn testimony<'m>(model: &'m Model, exchange: &Exchange) -> Option<Testimony<'m>> {
    let found = find(model, exchange).filter(|_| (200..300).contains(&exchange.status))?;
    let service = &model[found.service];
    let text = exchange.version.as_deref().or_else(|| exchange.header(&service.version_header))?;
    let session: Vec<String> = found.values.iter().take(service.base_parameters.len()).cloned().collect();
    let operation = &model[found.operation];
    let mut sent = vec![(operation.id.clone(), &operation.availability)];
    hold(model, &[&operation.body], exchange.request.as_deref(), &mut sent);
    let answers: Vec<&Body> = operation.responses.iter().map(|response| &response.body).collect();
    let mut answered = Vec::new();
    hold(model, &answers, exchange.response.as_deref(), &mut answered);
    Some(Testimony {
        name: exchange.name.clone(),
        version: text.trim().parse().ok()?,
        // Where nothing tells sessions apart, each exchange is one.
        session: if session.is_empty() { vec![exchange.name.clone()] } else { session },
        sent,
        answered,
    })
}

/// What a body holds, where it is one of the elements described.
fn hold<'m>(model: &'m Model, bodies: &[&Body], text: Option<&str>, seen: &mut Vec<(String, &'m Availability)>) {
    let Some(node) = text.and_then(|text| xml::read(text).ok()) else { return };
    let mut elements = bodies.iter().filter_map(|body| match body {
        Body::Element(id) => Some(*id),
        _ => None,
    });
    if let Some(id) = elements.find(|&id| is_root(model, id, &node.name)) {
        Walk { model, seen: |what, availability| seen.push((what, availability)) }.element(&node, id);
    }
}
