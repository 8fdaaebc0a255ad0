//! Parameters that several operations have.
//!
//! In: a draft. Out: which parameters are described once, in `[parameters]`: of each name and place the form that most
//! operations have, where at least two have it.

use std::collections::HashMap;

use super::{Draft, ParameterDraft};

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    Path,
    Query,
    Header,
    ResponseHeader,
}

impl Direction {
    pub(super) const ALL: [Self; 4] = [Self::Path, Self::Query, Self::Header, Self::ResponseHeader];

    /// The key that holds such parameters.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "headers",
            Self::ResponseHeader => "response-headers",
        }
    }
}

/// What stands in `[parameters]`.
#[derive(Debug, Default)]
pub(super) struct Shared {
    /// Place, name, text and address, in the order of the document.
    all: Vec<(Direction, String, String, String)>,
    /// Whether any name begins with `x-ms-`.
    pub(super) strips_prefix: bool,
}

impl Shared {
    /// Finds them.
    pub(super) fn find(draft: &Draft) -> Self {
        // For lookup only; the order is that of `found`.
        let mut counts: HashMap<(Direction, String, String), usize> = HashMap::new();
        let mut found: Vec<(Direction, String, String, String)> = Vec::new();
        let mut strips_prefix = false;
        for operation in draft.resources.iter().flat_map(|resource| &resource.operations) {
            let lists = [&operation.path_parameters, &operation.query, &operation.headers, &operation.response_headers];
            for (direction, list) in Direction::ALL.into_iter().zip(lists) {
                for parameter in list {
                    let lower = parameter.name.to_ascii_lowercase();
                    strips_prefix |= direction != Direction::Path
                        && lower
                            .strip_prefix("x-ms-")
                            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
                    if parameter.constant.is_some() {
                        continue;
                    }
                    let written = draft.parameter(parameter);
                    let count = counts.entry((direction, parameter.name.clone(), written.clone())).or_default();
                    *count += 1;
                    if *count == 2 {
                        found.push((direction, parameter.name.clone(), written, parameter.address.clone()));
                    }
                }
            }
        }
        let mut shared = Self { all: Vec::new(), strips_prefix };
        // Placeholders of the service's addresses have these names already.
        let is_taken = |direction: Direction, name: &str| {
            direction == Direction::Path
                && draft.service.host_parameters.iter().any(|own: &ParameterDraft| own.name == name)
        };
        for candidate in found {
            let (direction, name, written, _) = &candidate;
            let count =
                |text: &String| counts.get(&(*direction, name.clone(), text.clone())).copied().unwrap_or_default();
            let key = |name: &str| {
                if *direction == Direction::Query || *direction == Direction::Path {
                    name.to_owned()
                } else {
                    name.to_ascii_lowercase()
                }
            };
            let same = shared.all.iter_mut().find(|other| other.0 == *direction && key(&other.1) == key(name));
            match same {
                Some(other) if count(written) > count(&other.2) && other.1 == *name => *other = candidate,
                Some(_) => {}
                None if is_taken(*direction, name) || written == "{}" && *direction == Direction::Path => {}
                None => shared.all.push(candidate),
            }
        }
        shared
    }

    /// Whether a parameter is that of `[parameters]`.
    pub(super) fn has(&self, direction: Direction, written: &str, name: &str) -> bool {
        self.all.iter().any(|(place, own, text, _)| *place == direction && own == name && text == written)
    }

    /// Those of one place: name, text and address.
    pub(super) fn of(&self, direction: Direction) -> impl Iterator<Item = (&str, &str, &str)> {
        let all = self.all.iter().filter(move |(place, ..)| *place == direction);
        all.map(|(_, name, text, address)| (name.as_str(), text.as_str(), address.as_str()))
    }
}
