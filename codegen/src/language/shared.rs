//! Keys that several kinds of tables have.
//!
//! In: nothing. Out: their definitions, alone or in groups.

use super::definition::{Key, Kind};
use super::scalar::Scalar;
use super::spelling::Names;

/// `title`, `summary`, `doc`.
pub(super) const PROSE: &[Key] = &[
    Key::new("title", Kind::Text, "What it is called, in a few words."),
    Key::new("summary", Kind::Text, "What it is, in one sentence."),
    Key::new("doc", Kind::Text, "More about it, in Markdown."),
];

/// `summary`, `doc`.
pub(super) const UNTITLED_PROSE: &[Key] = &[
    Key::new("summary", Kind::Text, "What it is, in one sentence."),
    Key::new("doc", Kind::Text, "More about it, in Markdown."),
];

pub(super) const DOC: Key = Key::new("doc", Kind::Text, "What it means.");

pub(super) const SINCE: Key =
    Key::new("since", Kind::Text, "Documented: it exists from this version on, such as \"2014-06-01\".");
pub(super) const SEEN: Key = Key::new(
    "seen",
    Kind::Text,
    "Where no version is documented: some client used it at this version; it may be older. Say why in \
     `source`.",
);
pub(super) const UNTIL: Key = Key::new("until", Kind::Text, "It is gone from this version on.");
pub(super) const DEPRECATED: Key =
    Key::new("deprecated", Kind::Text, "It is still there; the text says what to use instead.");
pub(super) const SOURCE: Key =
    Key::new("source", Kind::Text, "Where a fact comes from, when it is an upper bound or sources disagree.");

/// Warnings that are wanted.
pub(super) const ALLOW: &[Key] = &[Key::new(
    "allow",
    Kind::Named(Names::Any, &Kind::Text),
    "Warnings that are wanted here: by code, each with its reason.",
)];

/// When something exists.
pub(super) const AVAILABILITY: &[Key] = &[SINCE, SEEN, UNTIL, DEPRECATED, SOURCE];

/// Bounds of a value.
pub(super) const LIMITS: &[Key] = &[
    Key::new("min", Kind::Integer, "The smallest number, or the fewest characters of a text; checked before sending."),
    Key::new("max", Kind::Integer, "The largest number, or the most characters of a text; checked before sending."),
    Key::new("pattern", Kind::Text, "A regular expression that the whole text must match; checked before sending."),
];

pub(super) const DEFAULT: Key =
    Key::new("default", Kind::Scalar, "What the service takes an absent value for; for the documentation.");
pub(super) const SECRET: Key =
    Key::new("secret", Kind::Boolean, "Whether it is never shown: not by `Debug`, in errors or in logs.");
pub(super) const RUST: Key = Key::new("rust", Kind::Text, "Its name in Rust, where the computed one is bad.");

/// The names of the built-in types.
pub(super) const TYPES: &[&str] = &{
    let mut names = [""; Scalar::ALL.len()];
    let mut at = 0;
    while at < names.len() {
        names[at] = Scalar::ALL[at].name();
        at += 1;
    }
    names
};
