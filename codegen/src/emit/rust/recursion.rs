//! Which elements contain themselves.
//!
//! In: the model. Out: for every field whether a value of its type would hold a value of the field's own element
//! without a list in between; such a field is kept in a box. Found with one walk over all types (strongly connected
//! components), without recursion.

use crate::model::{Content, Model, TypeId, TypeKind, ValueType};

/// The cycle that each type belongs to.
#[derive(Debug)]
pub(super) struct Cycles {
    /// The number of the type's component.
    component: Vec<u32>,
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
    pub(super) fn new(model: &Model) -> Self {
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
        Self { component }
    }

    /// Whether a field of `owner` that holds one `target` needs a box.
    pub(super) fn contains(&self, owner: TypeId, target: TypeId) -> bool {
        self.component.get(owner.0 as usize) == self.component.get(target.0 as usize)
    }
}

/// The records that a value of a type holds directly. The variants of a union are boxed anyway.
fn targets(model: &Model, id: usize) -> Vec<usize> {
    let TypeKind::Record(record) = &model.types[id].kind else { return Vec::new() };
    let one = |content: &Content| match content {
        Content::One(ValueType::Named(target)) => Some(target.0 as usize),
        _ => None,
    };
    record.fields.iter().filter_map(|field| one(&field.content)).collect()
}
