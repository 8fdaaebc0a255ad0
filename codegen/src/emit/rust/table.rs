//! Tables of fields, values and parameters as expressions.
//!
//! In: fields, enum values and parameters of the model. Out: expressions such as
//! `Field::new("Label", Kind::String).required()`. Rust types and documentation are not made here.

use super::expr::Expr;
use super::module::Module;
use crate::language::Scalar;
use crate::model::{
    Availability, Content, Field, Limits, Parameter, ParameterRole, Place, TypeId, TypeKind, ValueType,
};

/// A call behind an expression.
type Call = (&'static str, Vec<Expr>);

/// The entry of a field of the record `owner`.
pub(super) fn field(module: &mut Module<'_>, owner: TypeId, field: &Field) -> Expr {
    let kind = kind(module, owner, &field.content);
    let mut calls: Vec<Call> = Vec::new();
    flag(&mut calls, "required", field.required);
    availability(module, &mut calls, &field.availability);
    flag(&mut calls, "secret", field.secret);
    flag(&mut calls, "nil", field.nil);
    flag(&mut calls, "keep_empty", field.keep_empty);
    flag(&mut calls, "attribute", field.place == Place::Attribute);
    flag(&mut calls, "content", field.place == Place::Text);
    if let Some(was) = &field.was {
        calls.push(("was", vec![Expr::string(&was.name), module.version(was.until.value)]));
    }
    if !field.also.is_empty() {
        calls.push(("also", vec![Expr::slice(field.also.iter().map(|name| Expr::string(name)).collect())]));
    }
    if let Some(namespace) = &field.namespace {
        calls.push(("namespace", vec![module.namespace(namespace)]));
    }
    limits(module, &mut calls, &field.limits);
    new_field(module, &field.name.value, kind).chain(calls)
}

/// `Field::new(name, kind)`
pub(super) fn new_field(module: &mut Module<'_>, name: &str, kind: Expr) -> Expr {
    Expr::call(format!("{}::new", module.imports.runtime("Field")), vec![Expr::string(name), kind])
}

fn flag(calls: &mut Vec<Call>, name: &'static str, is: bool) {
    if is {
        calls.push((name, Vec::new()));
    }
}

fn availability(module: &mut Module<'_>, calls: &mut Vec<Call>, availability: &Availability) {
    for (name, version) in [
        ("since", &availability.since),
        ("seen", &availability.seen),
        ("until", &availability.until),
        ("required_since", &availability.required_since),
        ("optional_since", &availability.optional_since),
    ] {
        if let Some(version) = version {
            calls.push((name, vec![module.version(version.value)]));
        }
    }
}

/// The version facts of an operation or of a value.
pub(super) fn availability_calls(module: &mut Module<'_>, facts: &Availability) -> Vec<Call> {
    let mut calls = Vec::new();
    availability(module, &mut calls, facts);
    calls
}

fn limits(module: &mut Module<'_>, calls: &mut Vec<Call>, limits: &Limits) {
    if limits.min.is_none() && limits.max.is_none() && limits.pattern.is_none() {
        return;
    }
    let number = |number: Option<i64>| Expr::option(number.map(|number| Expr::text(number.to_string())));
    let table = Expr::structure(
        module.imports.runtime("Limits"),
        vec![
            ("min", number(limits.min)),
            ("max", number(limits.max)),
            ("pattern", Expr::option(limits.pattern.as_ref().map(|pattern| Expr::string(&pattern.value)))),
        ],
    );
    calls.push(("limits", vec![Expr::reference(table)]));
}

/// What a field holds.
fn kind(module: &mut Module<'_>, owner: TypeId, content: &Content) -> Expr {
    let owner = Some(owner);
    match content {
        Content::One(value) => value_kind(module, owner, *value),
        Content::List { item, tag, namespace } => {
            let kind = value_kind(module, owner, *item);
            let mut calls: Vec<Call> = Vec::new();
            if let Some(namespace) = namespace {
                calls.push(("namespace", vec![module.namespace(namespace)]));
            }
            let item = new_field(module, tag, kind).chain(calls);
            variant(module, "List", vec![Expr::reference(item)])
        }
        Content::Flat(item) => {
            let kind = value_kind(module, owner, *item);
            variant(module, "Flat", vec![Expr::reference(kind)])
        }
        Content::Map { item, entry, key, value } => {
            let text = variant(module, "String", Vec::new());
            let item = value_kind(module, owner, *item);
            let fields = vec![
                ("entry", new_field(module, entry, text.clone())),
                ("key", new_field(module, key, text)),
                ("value", new_field(module, value, item)),
            ];
            let shape = Expr::structure(module.imports.runtime("MapShape"), fields);
            variant(module, "Map", vec![Expr::reference(shape)])
        }
        Content::Set { item, delimiter } => {
            let kind = value_kind(module, owner, *item);
            variant(module, "Set", vec![Expr::reference(kind), Expr::string(delimiter)])
        }
        Content::Fixed(text) => variant(module, "Fixed", vec![Expr::string(text)]),
    }
}

fn variant(module: &mut Module<'_>, name: &str, arguments: Vec<Expr>) -> Expr {
    let path = format!("{}::{name}", module.imports.runtime("Kind"));
    if arguments.is_empty() { Expr::text(path) } else { Expr::call(path, arguments) }
}

/// The kind of one value, for the table of `owner` or for none of a type.
fn value_kind(module: &mut Module<'_>, owner: Option<TypeId>, value: ValueType) -> Expr {
    let id = match value {
        ValueType::Scalar(scalar) => return variant(module, scalar_kind(scalar), Vec::new()),
        ValueType::Named(id) => id,
    };
    let kind = if matches!(module.model[id].kind, TypeKind::Enum(_)) { "Enum" } else { "Record" };
    let table = module.table_of(owner, id);
    variant(module, kind, vec![table])
}

fn scalar_kind(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "String",
        Scalar::Bool => "Bool",
        Scalar::Int32 => "Int32",
        Scalar::Int64 => "Int64",
        Scalar::Double => "Double",
        Scalar::DateTime => "DateTime",
        Scalar::Date => "Date",
        Scalar::Uuid => "Uuid",
        Scalar::Uri => "Uri",
        Scalar::Base64Text => "Base64Text",
        Scalar::Base64Bytes => "Base64Bytes",
        Scalar::Xml => "Xml",
    }
}

/// The entry of a parameter.
pub(super) fn parameter(module: &mut Module<'_>, parameter: &Parameter) -> Expr {
    let name = Expr::string(&parameter.name.value);
    let table = module.imports.runtime("Parameter");
    let mut calls: Vec<Call> = Vec::new();
    let new = match &parameter.role {
        ParameterRole::Constant(text) => Expr::call(format!("{table}::constant"), vec![name, Expr::string(text)]),
        role => {
            let kind = value_kind(module, None, parameter.value);
            // Of headers with a common beginning there may be none.
            flag(&mut calls, "required", parameter.required && *role != ParameterRole::Prefix);
            flag(&mut calls, "version", *role == ParameterRole::Version);
            flag(&mut calls, "prefix", *role == ParameterRole::Prefix);
            Expr::call(format!("{table}::new"), vec![name, kind])
        }
    };
    flag(&mut calls, "secret", parameter.secret);
    availability(module, &mut calls, &parameter.availability);
    limits(module, &mut calls, &parameter.limits);
    new.chain(calls)
}
