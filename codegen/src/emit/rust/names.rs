//! Names of generated items that the model does not name: tables, modules, variants.
//!
//! In: the model's names. Out: names that are free in their scope; one that is not gets an underscore, always the
//! same one. Names that users write in programs come from the model and are changed only where generated code has
//! an item of that name itself.

use std::collections::{HashMap, HashSet};

use crate::ident;
use crate::model::{Model, Operation, Resource, TypeId, Union};

/// Items that a resource's module may have beside its operations.
const RESERVED_CONSTANTS: &[&str] = &["RESOURCE", "NAMESPACE", "LONG_RUNNING", "ERROR_REPLY"];
/// Modules that a service may have beside its resources.
const RESERVED_MODULES: &[&str] = &["version", "error_code"];
/// What a record has as a constructor, and methods that would be taken for those of operators and common traits.
const RESERVED_SETTERS: &[&str] =
    &["new", "add", "bitand", "bitor", "bitxor", "clone", "div", "into", "mul", "rem", "shl", "shr", "sub"];

/// `name`, or with underscores behind it until it is none of `taken`.
fn free(name: String, taken: impl Fn(&str) -> bool) -> String {
    let mut name = name;
    while taken(&name) {
        name.push('_');
    }
    name
}

/// The table of an operation.
pub(super) fn operation(operation: &Operation) -> String {
    free(operation.constant.clone(), |name| RESERVED_CONSTANTS.contains(&name))
}

/// The module of a resource.
pub(super) fn module(resource: &Resource) -> String {
    free(resource.module.clone(), |name| RESERVED_MODULES.contains(&name))
}

/// The setter of a field, in a record that has the methods `taken`.
pub(super) fn setter(field: &str, taken: &HashSet<String>) -> String {
    free(field.to_owned(), |name| RESERVED_SETTERS.contains(&name) || taken.contains(name))
}

/// The constant of an error code.
pub(super) fn error_code(rust: &str) -> String {
    free(rust.to_owned(), |name| name == "ALL")
}

/// The variants of a union, in its order.
pub(super) fn variants(union: &Union) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::from(["Unrecognized".to_owned()]);
    let texts = union.variants.iter().map(|(text, _)| text);
    let name = |text: &String| {
        let name = free(ident::variant(text), |name| taken.contains(name));
        taken.insert(name.clone());
        name
    };
    texts.map(name).collect()
}

/// The private tables of a resource's types.
#[derive(Debug, Default)]
pub(super) struct Tables(HashMap<TypeId, String>);

impl Tables {
    /// Chooses a name for each.
    pub(super) fn new(model: &Model, resource: &Resource) -> Self {
        let mut taken: HashSet<String> = RESERVED_CONSTANTS.iter().map(|&name| name.to_owned()).collect();
        for &id in &resource.operations {
            let name = operation(&model[id]);
            taken.insert(long_running(&name));
            taken.insert(name);
        }
        let mut tables = HashMap::new();
        for &id in &resource.types {
            let ending = if matches!(model[id].kind, crate::model::TypeKind::Enum(_)) { "TABLE" } else { "SHAPE" };
            let name = format!("{}_{ending}", ident::constant(ident::plain(&model[id].rust)));
            let name = free(name, |name| taken.contains(name));
            taken.insert(name.clone());
            tables.insert(id, name);
        }
        Self(tables)
    }

    /// The table of a type of the resource.
    pub(super) fn of(&self, id: TypeId) -> &str {
        self.0.get(&id).map_or("", String::as_str)
    }
}

/// The rule of an operation that is followed in a way of its own.
pub(super) fn long_running(operation: &str) -> String {
    format!("{operation}_LONG_RUNNING")
}
