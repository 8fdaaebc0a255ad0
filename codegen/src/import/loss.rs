//! What a document says and a description cannot.
//!
//! In: one loss after the other. Out: all of them by kind, in the order of the document, each with its address; and the
//! text that people are given. Nothing is decided here.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Says of which kind something is that a description cannot say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LossKind {
    /// A body that is not XML: it is sent and read as text or bytes.
    NoXml,
    /// A media type beside the one that was taken.
    MediaType,
    /// An operation that was left out.
    Operation,
    /// A part of an address or a query.
    Address,
    /// A parameter, or something of one.
    Parameter,
    /// Something of an element.
    Element,
    /// A constraint on values.
    Constraint,
    /// How a caller proves who it is.
    Security,
    /// Something about errors.
    Error,
    /// An example.
    Example,
    /// How pages or long operations are followed.
    Following,
    /// Something that nothing refers to.
    Unused,
    /// A reference that leads nowhere.
    Reference,
    /// A key that is no part of the format, or that has no meaning here.
    Key,
    /// Something that a rule of the language refuses.
    Rule,
    /// Something that the document does not say, and that was guessed.
    Guess,
}

impl LossKind {
    /// Returns what such losses are, in a few words.
    pub fn title(self) -> &'static str {
        match self {
            Self::NoXml => "bodies that are not XML, taken as text or bytes",
            Self::MediaType => "further media types",
            Self::Operation => "operations left out",
            Self::Address => "parts of addresses",
            Self::Parameter => "parameters, or facts about them",
            Self::Element => "facts about elements",
            Self::Constraint => "constraints on values",
            Self::Security => "ways of authentication",
            Self::Error => "facts about errors",
            Self::Example => "examples",
            Self::Following => "facts about pages and long operations",
            Self::Unused => "definitions that no operation uses",
            Self::Reference => "references that lead nowhere",
            Self::Key => "keys without a meaning here",
            Self::Rule => "refused by a rule of the language",
            Self::Guess => "not said, and guessed",
        }
    }
}

/// Describes one loss.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Loss {
    /// Of which kind it is.
    pub kind: LossKind,
    /// What was lost, in a few words.
    pub what: String,
    /// Where it is said: a file and a JSON pointer, or a file and a line.
    pub address: String,
}

/// Collects losses.
#[derive(Clone, Debug, Default)]
pub struct Losses {
    all: Vec<Loss>,
}

impl Losses {
    pub(super) fn add(&mut self, kind: LossKind, address: impl Into<String>, what: impl Into<String>) {
        self.all.push(Loss { kind, what: what.into(), address: address.into() });
    }

    /// Lists them by kind, each once, in the order of the document.
    pub fn by_kind(&self) -> BTreeMap<LossKind, Vec<&Loss>> {
        let mut kinds: BTreeMap<LossKind, Vec<&Loss>> = BTreeMap::new();
        // For lookup only.
        let mut seen = std::collections::HashSet::new();
        for loss in self.all.iter().filter(|&loss| seen.insert(loss)) {
            kinds.entry(loss.kind).or_default().push(loss);
        }
        kinds
    }

    /// Returns whether nothing was lost.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Writes all of them, grouped and counted.
    pub fn report(&self) -> String {
        let mut out = String::new();
        for (kind, losses) in self.by_kind() {
            let _ = writeln!(out, "{}: {}", losses.len(), kind.title());
            for loss in losses {
                let _ = writeln!(out, "  {}  {}", loss.address, loss.what);
            }
        }
        out
    }
}
