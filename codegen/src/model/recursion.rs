//! Which elements contain themselves.
//!
//! In: the model. Out: for every field whether its type leads back to the field's own element. Where it does so
//! without a list in between, the field is kept in a box; and tables on such a way must refer to each other by
//! their statics, for a constant may not need itself. Found with one walk over all types (strongly connected
//! components), without recursion.

use super::{Content, Model, TypeId, TypeKind, ValueType};

/// The cycles of a model's types.
#[derive(Debug)]
pub(crate) struct Cycles {
    /// The component of each type by what its values hold directly.
    held: Vec<u32>,
    /// The component of each type by what its table refers to.
    named: Vec<u32>,
    /// Whether the component has types of several resources.
    spread: Vec<bool>,
}

/// A type that is being visited: its place on the path, and the next of its targets.
struct Visit {
    id: usize,
    targets: Vec<usize>,
    next: usize,
}

const UNSEEN: u32 = u32::MAX;

impl Cycles {
    /// Finds them.
    pub(crate) fn new(model: &Model) -> Self {
        let named = components(model, named);
        let mut home = vec![None; model.types.len()];
        let mut spread = vec![false; model.types.len()];
        for (item, &component) in model.types.iter().zip(&named) {
            let component = component as usize;
            spread[component] |= *home[component].get_or_insert(item.resource) != item.resource;
        }
        Self { held: components(model, held), named, spread }
    }

    /// Whether tables of other resources may have to refer to that of `id` by its static.
    pub(crate) fn is_spread(&self, id: TypeId) -> bool {
        self.named.get(id.index()).and_then(|&component| self.spread.get(component as usize)).is_some_and(|&is| is)
    }

    /// Whether a field of `owner` that holds one `target` needs a box.
    pub(crate) fn holds(&self, owner: TypeId, target: TypeId) -> bool {
        self.held.get(owner.index()) == self.held.get(target.index())
    }

    /// Whether the table of `target`, to which that of `owner` refers, leads back to it.
    pub(crate) fn leads_back(&self, owner: TypeId, target: TypeId) -> bool {
        self.named.get(owner.index()) == self.named.get(target.index())
    }
}

/// The number of each type's strongly connected component.
fn components(model: &Model, targets: fn(&Model, usize) -> Vec<usize>) -> Vec<u32> {
    let count = model.types.len();
    let mut component = vec![UNSEEN; count];
    let mut index = vec![UNSEEN; count];
    let mut low = vec![0u32; count];
    let (mut next_index, mut next_component) = (0u32, 0u32);
    let mut open: Vec<usize> = Vec::new();
    let mut path: Vec<Visit> = Vec::new();
    for start in 0..count {
        if index[start] != UNSEEN {
            continue;
        }
        path.push(Visit { id: start, targets: targets(model, start), next: 0 });
        while let Some(visit) = path.last_mut() {
            let id = visit.id;
            if index[id] == UNSEEN {
                index[id] = next_index;
                low[id] = next_index;
                next_index += 1;
                open.push(id);
            }
            if let Some(&target) = visit.targets.get(visit.next) {
                visit.next += 1;
                if index[target] == UNSEEN {
                    path.push(Visit { id: target, targets: targets(model, target), next: 0 });
                } else if component[target] == UNSEEN {
                    low[id] = low[id].min(index[target]);
                }
                continue;
            }
            path.pop();
            if let Some(parent) = path.last() {
                low[parent.id] = low[parent.id].min(low[id]);
            }
            if low[id] == index[id] {
                while let Some(member) = open.pop() {
                    component[member] = next_component;
                    if member == id {
                        break;
                    }
                }
                next_component += 1;
            }
        }
    }
    component
}

/// The records that a value of a type holds directly. The variants of enums are boxed anyway.
fn held(model: &Model, id: usize) -> Vec<usize> {
    let TypeKind::Record(record) = &model.types[id].kind else { return Vec::new() };
    if record.is_enum() {
        return Vec::new();
    }
    let one = |content: &Content| match content {
        Content::One(ValueType::Named(target)) => Some(target.index()),
        _ => None,
    };
    record.fields.iter().filter_map(|field| one(&field.content)).collect()
}

/// The types to whose tables that of a type refers.
fn named(model: &Model, id: usize) -> Vec<usize> {
    match &model.types[id].kind {
        TypeKind::Record(record) => {
            record.fields.iter().filter_map(|field| field.content.named()).map(|target| target.index()).collect()
        }
        TypeKind::Union(union) => union.variants.iter().map(|&(_, target)| target.index()).collect(),
        TypeKind::Enum(_) => Vec::new(),
    }
}
