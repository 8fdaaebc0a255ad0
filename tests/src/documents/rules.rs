//! What the tables say becomes of a document when it is written for a version.
//!
//! In: a document, a side and a version. Out: what is left of it, and every problem with its path. This follows the
//! words of the version rules part by part and looks at no text that was written.

use xms_runtime::xml::{Problem, ProblemKind, Side};
use xms_runtime::{Availability, Gate, Kind, Presence, Version};

use super::{Content, Part, leaf};

/// What is left of a document, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Written {
    /// The document as it is written, where nothing is wrong.
    pub document: Part,
    /// In wire order.
    pub problems: Vec<Problem>,
}

/// What the tables say becomes of `document`.
pub fn written(document: &Part, side: Side, version: Version) -> Written {
    let mut rules = Rules { side, version, problems: Vec::new() };
    let path = document.field.name.to_owned();
    let document = rules.part(document, &path);
    Written { document, problems: rules.problems }
}

/// The lowest version that has everything in the document; `None` when all of it exists in every version.
pub fn lowest(document: &Part) -> Option<Version> {
    let inside = document.parts().iter().map(|part| part.field.availability.since.max(lowest(part))).max().flatten();
    let values = match &document.content {
        Content::Text(_, availabilities) => availabilities.iter().filter_map(|availability| availability.since).max(),
        _ => None,
    };
    inside.max(values)
}

struct Rules {
    side: Side,
    version: Version,
    problems: Vec<Problem>,
}

impl Rules {
    fn part(&mut self, part: &Part, path: &str) -> Part {
        let content = match &part.content {
            Content::Record(parts) => Content::Record(self.fields(parts, path)),
            Content::Items(parts) if matches!(leaf(&part.field.kind), Kind::Choice(_)) => {
                Content::Items(self.alternatives(parts, path))
            }
            Content::Items(parts) => {
                Content::Items(parts.iter().map(|part| self.part(part, &self.below(path, part))).collect())
            }
            Content::Text(text, availabilities) => {
                for availability in availabilities {
                    if let Some(kind) = self.refused(availability)
                        && self.side != Side::Server
                    {
                        self.problems.push(Problem::new(path, kind));
                    }
                }
                Content::Text(text.clone(), availabilities.clone())
            }
            other => other.clone(),
        };
        Part { content, ..part.clone() }
    }

    fn fields(&mut self, parts: &[Part], path: &str) -> Vec<Part> {
        let mut left = Vec::new();
        for part in parts {
            match self.refused(&part.field.availability) {
                // Of children of several kinds, each has its own versions.
                None if matches!(part.field.kind, Kind::Flat(Kind::Choice(_))) => {
                    let content = Content::Items(self.alternatives(part.parts(), path));
                    left.push(Part { content, ..part.clone() });
                }
                None => left.push(self.part(part, &self.below(path, part))),
                // A field is refused once, however often it is there.
                Some(kind) if self.side != Side::Server && part.number <= 1 => {
                    let path = format!("{path}/{}", part.field.name_at(self.version));
                    self.problems.push(Problem::new(path, kind));
                }
                Some(_) => {}
            }
        }
        left
    }

    /// Children of several kinds, each of which is refused by itself.
    fn alternatives(&mut self, parts: &[Part], path: &str) -> Vec<Part> {
        let mut left = Vec::new();
        for part in parts {
            let below = self.below(path, part);
            match self.refused(&part.field.availability) {
                None => left.push(self.part(part, &below)),
                Some(kind) if self.side != Side::Server => self.problems.push(Problem::new(&below, kind)),
                Some(_) => {}
            }
        }
        left
    }

    fn below(&self, path: &str, part: &Part) -> String {
        let name = part.field.name_at(self.version);
        if part.number > 0 { format!("{path}/{name}[{}]", part.number) } else { format!("{path}/{name}") }
    }

    /// Why the version does not let something pass, or `None` when it does.
    fn refused(&self, availability: &Availability) -> Option<ProblemKind> {
        match (self.side, availability.at(self.version)) {
            (_, Presence::Exists) | (Side::Client(Gate::Off), _) => None,
            (Side::Server | Side::Client(Gate::Documented), Presence::TooNew { documented: false, .. }) => None,
            (_, Presence::TooNew { since, documented }) => Some(ProblemKind::TooNew { since, documented }),
            (_, Presence::Gone { until }) => Some(ProblemKind::Gone { until }),
        }
    }
}
