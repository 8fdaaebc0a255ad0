//! Rules about what a server sees of requests.
//!
//! X0403 operations that a server could not tell apart, X0409 more of them than it would compare.

use std::collections::HashMap;

use super::headers::told_apart;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{
    Body, Content, Model, Operation, OperationId, ParameterRole, Place, Record, Segment, ServiceId, TypeId, TypeKind,
};
use crate::rule;
use crate::source::FileId;

/// What a server sees of a request before it reads the body.
#[derive(PartialEq, Eq, Hash)]
struct RequestSignature {
    service: ServiceId,
    method: String,
    host: String,
    path: String,
    query: Vec<(String, String)>,
}

/// How many operations may look alike but for headers and fields: a server compares them one by one, and so does this
/// rule.
const MOST_ALIKE: usize = 256;

/// The operations of one signature, by what their bodies say.
#[derive(Default)]
struct Alike<'m> {
    all: Vec<OperationId>,
    /// Those whose body is an element, by its root.
    by_root: HashMap<(&'m str, &'m str), Vec<OperationId>>,
    /// Those with another body or none.
    without_root: Vec<OperationId>,
    /// Those of the elements that may be absent.
    may_be_empty: Vec<OperationId>,
    is_full: bool,
}

impl<'m> Alike<'m> {
    /// Those that may be the same request as `operation`.
    fn rivals(&self, model: &'m Model, operation: &Operation) -> impl Iterator<Item = OperationId> {
        let lists: [&[OperationId]; 3] = match &operation.body {
            Body::Element(id) => {
                let same = model[*id].root().and_then(|root| self.by_root.get(&root)).map_or(&[][..], Vec::as_slice);
                [same, &self.without_root, if operation.may_lack_body() { &self.may_be_empty } else { &[] }]
            }
            Body::None => [&self.without_root, &self.may_be_empty, &[]],
            _ => [&self.all, &[], &[]],
        };
        lists.into_iter().flatten().copied()
    }

    /// Takes an operation in; `false` where there are too many of its kind.
    fn add(&mut self, model: &'m Model, id: OperationId) -> bool {
        let operation = &model[id];
        let kind = match &operation.body {
            Body::Element(element) => self.by_root.entry(model[*element].root().unwrap_or_default()).or_default(),
            _ => &mut self.without_root,
        };
        if kind.len() == MOST_ALIKE {
            return false;
        }
        kind.push(id);
        self.all.push(id);
        if matches!(operation.body, Body::Element(_)) && operation.may_lack_body() {
            self.may_be_empty.push(id);
        }
        true
    }
}

/// X0403, X0409.
pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    // For lookup only; reports come in the order of the operations.
    let mut lines: HashMap<RequestSignature, Alike<'_>> = HashMap::new();
    // Operations of a file that was copied are the same under the same names, which is one mistake.
    let mut copied: HashMap<(FileId, FileId), usize> = HashMap::new();
    let mut found: Vec<Diagnostic> = Vec::new();
    for (index, operation) in model.operations.iter().enumerate() {
        let id = OperationId::new(index);
        if model.damage.operations.contains(&id) {
            continue;
        }
        for (path, _, span) in operation.paths() {
            let alike = lines.entry(line(model, operation, path)).or_default();
            if alike.is_full {
                continue;
            }
            let same =
                |other: &Operation| !differ(model, other, operation) && !told_apart(&other.headers, &operation.headers);
            let twin =
                alike.rivals(model, operation).filter(|&other| same(&model[other])).min().map(|other| &model[other]);
            if !alike.add(model, id) {
                alike.is_full = true;
                found.push(
                    rule::CROWDED_REQUEST
                        .at(span, format!("`{}` is one of more than {MOST_ALIKE}", operation.id))
                        .label("the same method, path, constant query and root element")
                        .help("give them different paths, constants in their queries, or root elements"),
                );
                continue;
            }
            if let Some(twin) = twin {
                let files = (twin.name.span.file, operation.name.span.file);
                let same = files.0 != files.1 && twin.name.value == operation.name.value;
                if let Some(first) = copied.get(&files).and_then(|&index| found.get_mut(index)).filter(|_| same) {
                    first.add_occurrence(span);
                    continue;
                }
                if same {
                    copied.insert(files, found.len());
                }
                found.push(
                    rule::SAME_REQUEST
                        .at(span, format!("`{}` cannot be told apart from `{}`", operation.id, twin.id))
                        .label("the same request")
                        .also(twin.request_span, "as this one")
                        .help(
                            "add a constant query, a constant or required header that the other does not have, another root \
                             element, or a field with another `value` to one of them",
                        ),
                );
            }
        }
    }
    diagnostics.extend(found);
}

fn line(model: &Model, operation: &Operation, path: &[Segment]) -> RequestSignature {
    let path: String = path.iter().map(|segment| format!("/{}", pattern(segment))).collect();
    // A slash at the end carries no meaning.
    let path = path.trim_end_matches('/').to_owned();
    let constants = operation.query.iter().filter_map(|parameter| match &parameter.role {
        ParameterRole::Constant(value) => Some((parameter.name.value.clone(), value.clone())),
        _ => None,
    });
    let mut query: Vec<(String, String)> = constants.collect();
    query.sort();
    let host = operation.host.as_ref().map(|host| without_names(&host.value)).unwrap_or_default();
    RequestSignature { service: model[operation.resource].service, method: operation.method.clone(), host, path, query }
}

/// What stands in front of a host with all placeholders alike.
fn without_names(host: &str) -> String {
    let mut pieces = host.split('{');
    let first = pieces.next().unwrap_or_default().to_lowercase();
    let rest = pieces.map(|piece| piece.split_once('}').map_or("", |(_, rest)| rest).to_lowercase());
    rest.fold(first, |host, rest| host + "{}" + &rest)
}

/// A segment with all placeholders alike.
fn pattern(segment: &Segment) -> String {
    match segment {
        Segment::Literal(text) => text.to_lowercase(),
        Segment::Parameter(_) => "{}".to_owned(),
        Segment::Rest(_) => "{+}".to_owned(),
        Segment::Mixed(pieces) => pieces.iter().map(pattern).collect(),
    }
}

/// Whether no body can be an instance of both.
fn differ(model: &Model, left: &Operation, right: &Operation) -> bool {
    let may_be_empty = |operation: &Operation| match &operation.body {
        Body::None => true,
        Body::Literal { text, .. } => text.trim().is_empty(),
        _ => operation.may_lack_body(),
    };
    if may_be_empty(left) && may_be_empty(right) {
        return false;
    }
    match (&left.body, &right.body) {
        (Body::Element(left), Body::Element(right)) => elements_differ(model, *left, *right),
        // An empty request has no root.
        (Body::None, Body::Element(_)) | (Body::Element(_), Body::None) => true,
        (Body::None, Body::Literal { text, .. }) | (Body::Literal { text, .. }, Body::None) => !text.is_empty(),
        (Body::Literal { text: left, .. }, Body::Literal { text: right, .. }) => left.trim() != right.trim(),
        (Body::Element(id), Body::Literal { text, .. }) | (Body::Literal { text, .. }, Body::Element(id)) => {
            root_name(text) != model[*id].root().map(|(tag, _)| tag)
        }
        _ => false,
    }
}

/// The local name of the first tag of an XML text.
fn root_name(text: &str) -> Option<&str> {
    let at = text.find('<').filter(|&at| !text[at..].starts_with("<?"));
    let at = at.or_else(|| text.find("?>").and_then(|end| text[end..].find('<').map(|at| end + at)))?;
    let name = text[at + 1..].split([' ', '\t', '\r', '\n', '/', '>']).next()?;
    Some(name.rsplit(':').next().unwrap_or(name))
}

fn elements_differ(model: &Model, left: TypeId, right: TypeId) -> bool {
    if model[left].root() != model[right].root() {
        return true;
    }
    let (left, right) = (records(model, left), records(model, right));
    left.iter().all(|left| right.iter().all(|right| fixed_differ(left, right) || fixed_differ(right, left)))
}

/// The records that an element can be.
fn records(model: &Model, id: TypeId) -> Vec<&Record> {
    match &model[id].kind {
        TypeKind::Record(record) => vec![record],
        TypeKind::Union(union) => union
            .variants
            .iter()
            .filter_map(|&(_, variant)| match &model[variant].kind {
                TypeKind::Record(record) => Some(record),
                _ => None,
            })
            .collect(),
        TypeKind::Enum(_) => Vec::new(),
    }
}

/// Whether `left` always has a child that `right` has otherwise or never.
fn fixed_differ(left: &Record, right: &Record) -> bool {
    !left.is_enum()
        && left.fields.iter().any(|field| {
            // The look at a body that tells operations apart sees no attributes.
            let (Content::Fixed(value), Place::Element) = (&field.content, field.place) else { return false };
            match right.fields.iter().find(|other| {
                (&other.tag, other.place, &other.namespace) == (&field.tag, field.place, &field.namespace)
            }) {
                Some(other) => matches!(&other.content, Content::Fixed(other) if other != value),
                None => true,
            }
        })
}
