//! Names of generated items that the model does not name: tables, setters, variants.
//!
//! In: the model's names. Out: names that are free in their scope; one that is not gets an underscore, always the
//! same one. Modules, types, operations and error codes have their final names in the model.

use std::collections::{HashMap, HashSet};

use crate::ident::{self, free};
use crate::model::{Enum, Model, OperationId, Record, Resource, ResourceId, Service, TypeId, TypeKind, Union};

/// What a record has as a constructor, and methods that would be taken for those of operators and common traits.
const RESERVED_SETTERS: &[&str] =
    &["new", "add", "bitand", "bitor", "bitxor", "clone", "div", "into", "mul", "rem", "shl", "shr", "sub"];

/// The variant for what is not described.
const UNRECOGNIZED: &str = "Unrecognized";

/// Gives the setter of a field, in a record that has the methods `taken`.
pub(in crate::emit) fn setter(field: &str, taken: &HashSet<String>) -> String {
    free(field.to_owned(), |name| RESERVED_SETTERS.contains(&name) || taken.contains(name))
}

/// Gives the module of a resource, from that of `service`, which has those of the folders that it uses inside.
pub(super) fn module_path(model: &Model, service: &Service, resource: ResourceId) -> String {
    let (resource, home) = (&model[resource], &model[model[resource].service]);
    match home.is_common && !service.is_common {
        true => format!("{}::{}", home.module, resource.module),
        false => resource.module.clone(),
    }
}

/// Gives the variants of a union, in its order.
pub(super) fn union_variants(union: &Union) -> Vec<String> {
    variants(union.variants.iter().map(|(text, _)| ident::variant(text)), "SHAPE")
}

/// Gives the variants of a record that is an enum, in the order of its fields.
pub(in crate::emit) fn record_variants(record: &Record) -> Vec<String> {
    variants(record.fields.iter().map(|field| field.rust.clone()), "SHAPE")
}

/// Gives the variants of an enum, in its order.
pub(in crate::emit) fn enum_variants(values: &Enum) -> Vec<String> {
    variants(values.values.iter().map(|value| value.rust.clone()), "TABLE")
}

/// `names`, each once, of variants beside the constant `table`: a path to both would lead to the variant.
fn variants(names: impl Iterator<Item = String>, table: &str) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::from([UNRECOGNIZED.to_owned(), table.to_owned()]);
    let once = |name: String| {
        let name = free(name, |name| taken.contains(name));
        taken.insert(name.clone());
        name
    };
    names.map(once).collect()
}

/// The private tables of a resource's types, and its operations' own rules.
#[derive(Debug, Default)]
pub(super) struct Tables {
    types: HashMap<TypeId, String>,
    rules: HashMap<OperationId, String>,
}

impl Tables {
    /// Chooses a name for each.
    pub(super) fn new(model: &Model, resource: &Resource) -> Self {
        let mut taken: HashSet<String> = resource.operations.iter().map(|&id| model[id].constant.clone()).collect();
        let mut choose = |name: String| {
            let name = free(name, |name| taken.contains(name));
            taken.insert(name.clone());
            name
        };
        let rules = resource.operations.iter();
        let rules = rules.map(|&id| (id, choose(format!("{}_LONG_RUNNING", model[id].constant)))).collect();
        let types = resource.types.iter().map(|&id| {
            let ending = if matches!(model[id].kind, TypeKind::Enum(_)) { "TABLE" } else { "SHAPE" };
            (id, choose(format!("{}_{ending}", ident::constant(ident::plain(&model[id].rust)))))
        });
        Self { types: types.collect(), rules }
    }

    /// Gives the table of a type of the resource.
    pub(super) fn of(&self, id: TypeId) -> &str {
        self.types.get(&id).map_or("", String::as_str)
    }

    /// Gives the rule of an operation of the resource that is followed in a way of its own.
    pub(super) fn rule(&self, id: OperationId) -> &str {
        self.rules.get(&id).map_or("", String::as_str)
    }
}
