//! Paths and their placeholders.
//!
//! In: a path such as `/services/{name}` and the parameter table beside it. Out: segments and path parameters, with
//! reports of placeholders that stand twice and of entries that have no placeholder.

use super::Resolver;
use crate::ident;
use crate::language::Scalar;
use crate::model::{Parameter, ParameterPlace, ParameterRole, ParameterValues, Prose, Rare, Segment, ValueType};
use crate::parse::description::ParameterDecl;
use crate::rule;
use crate::source::{Span, Spanned};

/// A piece of a path before its placeholders have indices.
pub(super) enum Piece {
    /// As written.
    Literal(String),
    /// The name in braces.
    Placeholder(String),
    /// The name of one that takes the rest of the path.
    Rest(String),
    /// Both side by side.
    Mixed(Vec<Piece>),
}

/// The pieces with placeholders as indices into `placeholders`.
pub(super) fn index(pieces: Vec<Piece>, placeholders: &[Spanned<String>]) -> Vec<Segment> {
    let position = |name: &str| placeholders.iter().position(|placeholder| placeholder.value == name);
    pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Literal(text) => Segment::Literal(text),
            Piece::Placeholder(name) => match position(&name) {
                Some(index) => Segment::Parameter(index),
                // It belongs to the base path, which was reported.
                None => Segment::Literal(format!("{{{name}}}")),
            },
            Piece::Rest(name) => match position(&name) {
                Some(index) => Segment::Rest(index),
                None => Segment::Literal(format!("{{{name}+}}")),
            },
            Piece::Mixed(pieces) => Segment::Mixed(index(pieces, placeholders)),
        })
        .collect()
}

/// The texts and placeholders of one segment, each with the place where it begins. Its braces match, or the path
/// would not have been read.
fn inside(part: &str) -> Vec<(usize, Piece)> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < part.len() {
        let rest = &part[at..];
        let name = rest.strip_prefix('{').and_then(|name| Some(&name[..name.find('}')?]));
        if let Some(name) = name {
            pieces.push((
                at,
                match name.strip_suffix('+') {
                    Some(name) => Piece::Rest(name.to_owned()),
                    None => Piece::Placeholder(name.to_owned()),
                },
            ));
            at += name.len() + 2;
        } else {
            // A brace at the beginning opens nothing.
            let brace = rest.char_indices().skip(1).find(|&(_, c)| c == '{');
            let text = &rest[..brace.map_or(rest.len(), |(at, _)| at)];
            pieces.push((at, Piece::Literal(text.to_owned())));
            at += text.len();
        }
    }
    pieces
}

impl Resolver<'_> {
    /// Pieces of a path, and its placeholders with their places.
    pub(super) fn split_path(&mut self, path: &Spanned<String>) -> (Vec<Piece>, Vec<Spanned<String>>) {
        let mut pieces = Vec::new();
        let mut placeholders = Vec::new();
        let Some(rest) = path.value.strip_prefix('/') else { return (pieces, placeholders) };
        // Text that is written as it is has its own length, or that and two quotes.
        let surplus = (path.span.end - path.span.start) as usize - path.value.len().min(path.span.range().len());
        let mut at = path.span.start + 1 + surplus as u32 / 2;
        for part in rest.split('/') {
            let begin = at;
            let span = |start: usize, length: usize| match surplus {
                0 | 2 => {
                    let start = begin + start as u32;
                    Span { file: path.span.file, start, end: start + length as u32 }
                }
                _ => path.span,
            };
            at += part.len() as u32 + 1;
            let inner = inside(part);
            if inner.windows(2).any(|two| two.iter().all(|(_, piece)| matches!(piece, Piece::Placeholder(_)))) {
                self.report(
                    rule::MALFORMED_VALUE
                        .at(span(0, part.len()), format!("the values in `{part}` would run together"))
                        .label("nothing stands between two placeholders")
                        .help("write a text between them, such as `{a}-{b}`"),
                );
            }
            for (start, piece) in &inner {
                let (name, braces) = match piece {
                    Piece::Placeholder(name) => (name, 2),
                    Piece::Rest(name) => (name, 3),
                    Piece::Literal(_) | Piece::Mixed(_) => continue,
                };
                placeholders.push(Spanned::new(name.clone(), span(*start, name.len() + braces)));
            }
            let mut inner: Vec<Piece> = inner.into_iter().map(|(_, piece)| piece).collect();
            pieces.push(match inner.len() {
                0 => Piece::Literal(part.to_owned()),
                1 => inner.remove(0),
                _ => Piece::Mixed(inner),
            });
        }
        (pieces, placeholders)
    }

    /// The placeholders without those that stand twice or belong to the base path, which are reported.
    pub(super) fn unique_placeholders(
        &mut self,
        placeholders: Vec<Spanned<String>>,
        base: &[Parameter],
    ) -> Vec<Spanned<String>> {
        let mut unique: Vec<Spanned<String>> = Vec::with_capacity(placeholders.len());
        for placeholder in placeholders {
            let first = unique.iter().find(|first| first.value == placeholder.value);
            if let Some(first) = first {
                self.report(
                    rule::PLACEHOLDER_TWICE
                        .at(
                            placeholder.span,
                            format!("the placeholder `{}` stands twice in the request", placeholder.value),
                        )
                        .label("again")
                        .also(first.span, "first here")
                        .help("give the two different names"),
                );
                continue;
            }
            if let Some(parameter) = base.iter().find(|parameter| parameter.name.value == placeholder.value) {
                self.report(
                    rule::PLACEHOLDER_TWICE
                        .at(
                            placeholder.span,
                            format!("the placeholder `{}` is one of the base path", placeholder.value),
                        )
                        .label("already in front of every path")
                        .also(parameter.name.span, "given to the client once")
                        .help("remove it from this path, or give it another name"),
                );
                continue;
            }
            unique.push(placeholder);
        }
        unique
    }

    /// One parameter a placeholder, in the order of the path.
    pub(super) fn path_parameters(
        &mut self,
        table: &[ParameterDecl],
        placeholders: &[Spanned<String>],
        place: impl Fn(usize) -> ParameterPlace,
    ) -> Vec<Parameter> {
        let placeholders = placeholders.iter().enumerate().map(|(index, placeholder)| (placeholder, place(index)));
        placeholders
            .map(|(placeholder, place)| {
                let decl = table.iter().find(|decl| decl.name.value == placeholder.value);
                let parameter = match decl {
                    Some(decl) => Some(decl).filter(|decl| !decl.damaged).and_then(|decl| self.parameter(decl, place)),
                    None => self.shared_parameter_if_any(placeholder, place),
                };
                parameter.unwrap_or_else(|| plain(placeholder, place))
            })
            .collect()
    }

    /// Reports entries of a `path` table that no placeholder has.
    pub(super) fn parameters_without_placeholder(
        &mut self,
        table: &[ParameterDecl],
        placeholders: &[Spanned<String>],
        path: &str,
        label: &str,
    ) {
        for decl in table {
            let name = &decl.name;
            if placeholders.iter().any(|placeholder| placeholder.value == name.value) {
                continue;
            }
            let known = || placeholders.iter().map(|placeholder| placeholder.value.as_str());
            let near = self.proposals.nearest(&name.value, known());
            // A placeholder without an entry is probably the one that is meant.
            let mut free =
                placeholders.iter().filter(|placeholder| table.iter().all(|decl| decl.name.value != placeholder.value));
            let free = free.next().filter(|_| free.next().is_none() && near.is_none());
            let help = match (near, other_style(path, &name.value), free) {
                (Some(near), ..) => format!("did you mean `{near}`?"),
                (_, Some(other), _) => format!("write `{{{}}}` in the path, instead of `{other}`", name.value),
                (.., Some(free)) => format!("call it `{}`, or write `{{{}}}` in the path", free.value, name.value),
                _ => format!("write `{{{}}}` in the path, or remove the entry", name.value),
            };
            let mut diagnostic = rule::NO_SUCH_PLACEHOLDER
                .at(name.span, format!("no placeholder is called `{}`", name.value))
                .label(label)
                .help(help)
                .rename(name.span, self.proposals.unambiguous(&name.value, known()));
            if let Some(other) = placeholders.iter().find(|placeholder| Some(placeholder.value.as_str()) == near) {
                diagnostic = diagnostic.also(other.span, "this one?");
            } else if let Some(free) = free {
                diagnostic = diagnostic.also(free.span, "has no entry");
            }
            self.report(diagnostic);
        }
    }
}

/// A placeholder as other languages write it.
fn other_style(path: &str, name: &str) -> Option<String> {
    let styles = [format!(":{name}"), format!("${name}"), format!("[{name}]"), format!("%{name}%")];
    styles.into_iter().find(|style| path.contains(style.as_str()))
}

/// A placeholder without an entry: a string.
pub(super) fn plain(placeholder: &Spanned<String>, place: ParameterPlace) -> Parameter {
    Parameter {
        name: placeholder.clone(),
        rust: ident::argument(&placeholder.value),
        prose: Prose::default(),
        value: ValueType::Scalar(Scalar::String),
        values: ParameterValues::One,
        overlaps: false,
        generated: false,
        place,
        role: ParameterRole::Value,
        required: true,
        availability: Rare::default(),
        secret: false,
        default: None,
        limits: Rare::default(),
        is_shared: false,
        span: placeholder.span,
    }
}
