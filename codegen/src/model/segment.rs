//! What a path is made of.
//!
//! In: the segments of a request line or a base path, with their placeholders looked up. Out: how they are written. Which
//! texts stand in the places of placeholders is not known here.

use super::Parameter;

/// Holds a piece of a path between slashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// As written.
    Literal(String),
    /// The placeholder: an index into the path parameters.
    Parameter(usize),
    /// The placeholder that takes the rest of the path, slashes included: an index into the path parameters. Always the
    /// last one.
    Rest(usize),
    /// Literals and placeholders side by side, such as `{algorithm}-{thumbprint}`; two placeholders never touch.
    Mixed(Vec<Segment>),
}

impl Segment {
    /// Gives it as it is written, without the sign of the rest; `parameters` are those of its path.
    pub(super) fn text(&self, parameters: &[Parameter]) -> String {
        match self {
            Self::Literal(text) => text.clone(),
            Self::Parameter(index) | Self::Rest(index) => {
                format!("{{{}}}", parameters.get(*index).map_or("", |parameter| &parameter.name.value))
            }
            Self::Mixed(pieces) => pieces.iter().map(|piece| piece.text(parameters)).collect(),
        }
    }
}
