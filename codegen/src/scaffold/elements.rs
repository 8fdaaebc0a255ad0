//! The elements that samples are made of: those that are described already, and new ones.
//!
//! In: the roots of samples. Out: for each of them and for everything inside them an element, each once however often
//! the samples have it; new ones in the order in which a reader of the sample meets them. How they are written is not
//! known here.

use std::collections::VecDeque;

use xms_facts::Version;

use super::infer::{Kind, Observation, fields};
use super::naming::Names;
use super::words::{camel, singular};
use crate::check::examples::agree::difference;
use crate::model::{Form, Model, ServiceId, TypeId, TypeKind};
use crate::wire::xml::Node;

/// An element for a piece of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Described already.
    Described(TypeId),
    /// New: an index.
    New(usize),
}

/// An element and the body that leads to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct ElementUse {
    pub(super) target: Target,
    /// Whether it is the request's body.
    pub(super) in_request: bool,
}

/// A new element.
#[derive(Debug)]
pub(super) struct Element<'n> {
    /// Name in the description.
    pub(super) name: String,
    /// Name on the wire.
    pub(super) tag: &'n str,
    /// The namespace of its children; a root's own.
    pub(super) namespace: &'n str,
    /// Every place where the samples have it.
    nodes: Vec<&'n Node>,
    /// Whether it is the root of a sample.
    root: bool,
    request: bool,
    /// A described element that has the tag, and why it is another.
    pub(super) other: Option<(TypeId, String)>,
}

/// The elements of the samples of one operation.
pub(super) struct Elements<'m, 'n> {
    model: &'m Model,
    service: ServiceId,
    /// The samples' version.
    version: Version,
    all: Vec<Element<'n>>,
}

impl<'m, 'n> Elements<'m, 'n> {
    pub(super) fn new(model: &'m Model, service: ServiceId, version: Version) -> Self {
        Self { model, service, version, all: Vec::new() }
    }

    /// Takes in the root of a sample with everything inside it.
    pub(super) fn add_root(&mut self, node: &'n Node, request: bool) -> Target {
        let nodes = [node];
        if let Some(id) = self.described(&nodes, request, true) {
            return Target::Described(id);
        }
        let root = self.create(&nodes, request, true);
        let mut queue = VecDeque::from([root]);
        while let Some(index) = queue.pop_front() {
            let request = self.in_request(index);
            for field in self.fields(index) {
                let Some(nodes) = field.kind.record() else { continue };
                if self.described(nodes, request, false).is_none() {
                    queue.extend(self.join(nodes, request));
                }
            }
        }
        Target::New(root)
    }

    /// The element of nodes that were taken in.
    pub(super) fn target(&self, nodes: &[&Node], request: bool) -> Option<Target> {
        let described = self.described(nodes, request, false).map(Target::Described);
        described.or_else(|| {
            let has_all = |element: &Element<'_>| nodes.iter().all(|node| contains(&element.nodes, node));
            self.all.iter().position(has_all).map(Target::New)
        })
    }

    /// The fields of a new element.
    pub(super) fn fields(&self, index: usize) -> Vec<Observation<'n>> {
        self.all.get(index).map(|element| fields(&element.nodes, element.request)).unwrap_or_default()
    }

    /// A new element.
    pub(super) fn get(&self, index: usize) -> Option<&Element<'n>> {
        self.all.get(index)
    }

    /// Whether a new element is one of requests.
    pub(super) fn in_request(&self, index: usize) -> bool {
        self.all.get(index).is_some_and(|element| element.request)
    }

    /// Names the new elements that `roots` lead to; answers with them and the described ones in the order of the samples.
    pub(super) fn choose_names(&mut self, roots: &[ElementUse], operation: &str, names: &mut Names) -> Vec<ElementUse> {
        let mut order: Vec<ElementUse> = Vec::new();
        // Behind the last comes what is met next; each with the name of what holds it.
        let mut open: Vec<(ElementUse, String)> = roots.iter().rev().map(|&root| (root, String::new())).collect();
        while let Some((used, parent)) = open.pop() {
            if order.iter().any(|met| met.target == used.target) {
                continue;
            }
            order.push(used);
            let Target::New(index) = used.target else { continue };
            let wanted = self.candidate_names(index, operation, &parent);
            let name = names.take(&wanted);
            let fields = self.fields(index);
            let request = self.in_request(index);
            let inner = fields.iter().filter_map(|field| self.target(field.kind.record()?, request));
            let mut inner: Vec<(ElementUse, String)> =
                inner.map(|target| (ElementUse { target, ..used }, name.clone())).collect();
            inner.reverse();
            open.extend(inner);
            if let Some(element) = self.all.get_mut(index) {
                element.name = name;
            }
        }
        order
    }

    /// Names for a new element, the best first.
    fn candidate_names(&self, index: usize, operation: &str, parent: &str) -> Vec<String> {
        let Some(element) = self.all.get(index) else { return Vec::new() };
        let tag = element.tag.to_owned();
        if !element.root {
            return vec![tag, format!("{parent}{}", element.tag)];
        }
        if element.request {
            let acting = format!("{}{tag}", camel(operation));
            return vec![tag.clone(), acting, format!("{tag}Request")];
        }
        let only_items = matches!(&self.fields(index)[..], [field] if matches!(field.kind, Kind::Flat(_)));
        let mut wanted = Vec::new();
        if only_items && singular(&tag) != tag {
            wanted.push(format!("{}List", singular(&tag)));
        }
        wanted.extend([tag.clone(), format!("{tag}Response")]);
        wanted
    }

    /// The described element that all `nodes` are. One that occurs on the same way is taken before others.
    fn described(&self, nodes: &[&Node], request: bool, root: bool) -> Option<TypeId> {
        let candidates = self.candidates(nodes, request, root);
        let fits = |id: &TypeId| nodes.iter().all(|node| self.difference(*id, node, request).is_none());
        candidates.into_iter().find(fits)
    }

    fn difference(&self, id: TypeId, node: &Node, request: bool) -> Option<String> {
        difference(self.model, id, node, self.version, request)
    }

    /// The described elements with the tag of `nodes`, of a root also with its namespace; those that go the same way
    /// first, and of them the one that is called like its tag.
    fn candidates(&self, nodes: &[&Node], request: bool, root: bool) -> Vec<TypeId> {
        let Some(first) = nodes.first() else { return Vec::new() };
        let ids = TypeId::all(self.model);
        let same = ids.filter(|&id| {
            let item = &self.model[id];
            let (tag, namespace) = match &item.kind {
                TypeKind::Record(record) if record.form == Form::Choice => return false,
                TypeKind::Record(record) => (&record.tag, &record.namespace),
                TypeKind::Union(union) => (&union.tag, &union.namespace),
                TypeKind::Enum(_) => return false,
            };
            self.model.sees(self.service, item.resource)
                && *tag == first.name
                && (!root || **namespace == *first.namespace)
        });
        let mut same: Vec<TypeId> = same.collect();
        same.sort_by_key(|&id| {
            let reach = &self.model[id].reach;
            let same_way = if request { reach.request } else { reach.response };
            (!same_way, self.model[id].name.value != first.name)
        });
        same
    }

    fn create(&mut self, nodes: &[&'n Node], request: bool, root: bool) -> usize {
        let first = nodes.first();
        let inner = first.and_then(|node| node.children.first()).filter(|_| !root);
        let namespace = inner.or(first.copied()).map_or("", |node| &*node.namespace);
        let other = self.candidates(nodes, request, root).into_iter().find_map(|id| {
            let why = nodes.iter().find_map(|node| self.difference(id, node, request))?;
            Some((id, why))
        });
        self.all.push(Element {
            name: String::new(),
            tag: first.map_or("", |node| node.name.as_str()),
            namespace,
            nodes: nodes.to_vec(),
            root,
            request,
            other,
        });
        self.all.len() - 1
    }

    /// Puts `nodes` into the new element that they are; its index, where it has changed.
    fn join(&mut self, nodes: &[&'n Node], request: bool) -> Option<usize> {
        let same = |element: &Element<'_>| {
            let tag = nodes.first().is_some_and(|node| node.name == element.tag);
            tag && (element.request == request || !element.root) && are_alike(&element.nodes, nodes)
        };
        let Some(index) = self.all.iter().position(same) else { return Some(self.create(nodes, request, false)) };
        let element = self.all.get_mut(index)?;
        let before = element.nodes.len();
        for node in nodes {
            if !contains(&element.nodes, node) {
                element.nodes.push(node);
            }
        }
        (element.nodes.len() > before).then_some(index)
    }
}

fn contains(nodes: &[&Node], node: &Node) -> bool {
    nodes.iter().any(|other| std::ptr::eq(*other, node))
}

/// Whether two sets of nodes with the same tag are the same element: half of the smaller one's children are the
/// other's, too, and none is a text here and an element there.
fn are_alike(left: &[&Node], right: &[&Node]) -> bool {
    let (left, right) = (children(left), children(right));
    let shared: Vec<(bool, bool)> = left
        .iter()
        .filter_map(|(name, deep)| right.iter().find(|(other, _)| other == name).map(|(_, other)| (*deep, *other)))
        .collect();
    shared.len() * 2 >= left.len().min(right.len()) && shared.iter().all(|(left, right)| left == right)
}

/// The names of all children, and whether they have children themselves.
fn children<'n>(nodes: &[&'n Node]) -> Vec<(&'n str, bool)> {
    let mut names: Vec<(&str, bool)> = Vec::new();
    for child in nodes.iter().flat_map(|node| &node.children) {
        let deep = !child.children.is_empty();
        match names.iter_mut().find(|(name, _)| *name == child.name) {
            Some((_, known)) => *known |= deep,
            None => names.push((&child.name, deep)),
        }
    }
    names
}
