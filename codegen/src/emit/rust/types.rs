//! The Rust types of fields.
//!
//! In: fields and optional parameters of the model. Out: their types as text, and how a value gets into them. How a field is documented or
//! written on the wire is not known here.

use std::borrow::Cow;

use super::module::Module;
use super::recursion::Cycles;
use super::value::{scalar_type, value_type};
use crate::language::Scalar;
use crate::model::{Content, Field, Model, Parameter, ParameterRole, TypeId, TypeKind, ValueType};

/// The type of a field, from the inside out.
#[derive(Debug)]
pub(super) struct FieldType {
    /// What is kept, such as `String` or `Vec<Extension>`, with its box.
    base: String,
    /// What a caller gives.
    given: Given,
    /// Hidden from view.
    secret: bool,
    /// Nil on purpose.
    nil: bool,
    /// May be absent.
    pub(super) optional: bool,
    /// What the absence of a value is, where the type is not optional.
    empty: Option<String>,
}

/// How a caller gives a value.
#[derive(Debug)]
enum Given {
    /// As it is.
    Value,
    /// As anything that converts into it.
    Into,
    /// Without its box, of which this is the content.
    Boxed(String),
}

/// Whether a field of the record `owner` is kept in a box, since it leads back to the record.
fn is_boxed(model: &Model, cycles: &Cycles, owner: TypeId, field: &Field) -> bool {
    let Content::One(ValueType::Named(id)) = field.content else { return false };
    matches!(model[id].kind, TypeKind::Record(_)) && cycles.holds(owner, id)
}

/// Whether the constructor of the record `owner` asks for the field.
pub(super) fn is_given(model: &Model, cycles: &Cycles, owner: TypeId, field: &Field) -> bool {
    !is_boxed(model, cycles, owner, field) && field.is_always(&model[owner])
}

impl FieldType {
    /// The type of `field` of the record `owner`.
    pub(super) fn new<'a>(module: &mut Module<'a>, owner: TypeId, field: &'a Field) -> Self {
        let model = module.model;
        let mut given = Given::Into;
        let boxed = is_boxed(model, module.cycles, owner, field);
        let mut collection = None;
        let base = match &field.content {
            Content::One(ValueType::Named(id)) => {
                let name = module.type_name(*id).into_owned();
                if boxed {
                    let kept = format!("Box<{name}>");
                    given = Given::Boxed(name);
                    kept
                } else {
                    if matches!(model[*id].kind, TypeKind::Record(_)) {
                        given = Given::Value;
                    }
                    name
                }
            }
            Content::One(ValueType::Scalar(scalar)) => {
                if matches!(scalar, Scalar::Bool | Scalar::Int32 | Scalar::Int64 | Scalar::Double) {
                    given = Given::Value;
                }
                scalar_type(module, *scalar).into_owned()
            }
            Content::List { item, .. } | Content::Flat(item) => {
                collection = Some("Vec".into());
                format!("Vec<{}>", value_type(module, *item))
            }
            Content::Map { item, .. } => {
                let name = module.imports.runtime("Dictionary");
                let base = format!("{name}<{}>", value_type(module, *item));
                collection = Some(name);
                base
            }
            Content::Set { item, .. } => {
                let name = module.imports.runtime("Joined");
                let base = format!("{name}<{}>", value_type(module, *item));
                collection = Some(name);
                base
            }
            // It has no place in the struct.
            Content::Fixed(_) => "()".to_owned(),
        };
        let may_be_absent = !is_given(model, module.cycles, owner, field);
        let plain_collection = collection.is_some() && !field.keep_empty && !field.nil;
        let optional = may_be_absent && !plain_collection;
        let mut empty = collection.filter(|_| may_be_absent && !optional).map(|name| format!("{name}::new()"));
        if field.secret
            && let Some(inner) = empty
        {
            empty = Some(format!("{}::new({inner})", module.imports.runtime("Secret")));
        }
        if field.secret {
            module.imports.runtime("Secret");
        }
        if field.nil {
            module.imports.runtime("Nillable");
        }
        Self { base, given, secret: field.secret, nil: field.nil, optional, empty }
    }

    /// The type of an optional parameter.
    pub(super) fn of_option(module: &mut Module<'_>, parameter: &Parameter) -> Self {
        let mut given = Given::Into;
        if matches!(parameter.value, ValueType::Scalar(Scalar::Bool | Scalar::Int32 | Scalar::Int64 | Scalar::Double)) {
            given = Given::Value;
        }
        let value = value_type(module, parameter.value);
        let secret = parameter.secret;
        if secret {
            module.imports.runtime("Secret");
        }
        if parameter.role == ParameterRole::Prefix {
            let name = module.imports.runtime("Dictionary");
            let empty = Some(format!("{name}::new()"));
            return Self {
                base: format!("{name}<{value}>"),
                given: Given::Into,
                secret,
                nil: false,
                optional: false,
                empty,
            };
        }
        Self { base: value, given, secret, nil: false, optional: true, empty: None }
    }

    /// The whole type.
    pub(super) fn text(&self, module: &mut Module<'_>) -> String {
        let mut text = self.base.clone();
        if self.secret {
            text = format!("{}<{text}>", module.imports.runtime("Secret"));
        }
        if self.nil {
            text = format!("{}<{text}>", module.imports.runtime("Nillable"));
        }
        if self.optional { format!("Option<{text}>") } else { text }
    }

    /// Whether a new record must be given a value.
    pub(super) fn is_given(&self) -> bool {
        !self.optional && self.empty.is_none()
    }

    /// What a record holds before it is given a value.
    pub(super) fn absent(&self, module: &mut Module<'_>) -> String {
        match &self.empty {
            _ if self.optional => "None".to_owned(),
            Some(empty) => empty.clone(),
            None => format!("{}::empty()", module.imports.runtime("Value")),
        }
    }

    /// The type of an argument for it.
    pub(super) fn argument(&self) -> Cow<'_, str> {
        match &self.given {
            Given::Value => Cow::Borrowed(&self.base),
            Given::Into => Cow::Owned(format!("impl Into<{}>", self.base)),
            Given::Boxed(inner) => Cow::Borrowed(inner),
        }
    }

    /// The argument `name` as the field keeps it.
    pub(super) fn kept(&self, module: &mut Module<'_>, name: &str) -> String {
        let mut text = match &self.given {
            Given::Value => name.to_owned(),
            Given::Into => format!("{name}.into()"),
            Given::Boxed(_) => format!("Box::new({name})"),
        };
        if self.secret {
            text = format!("{}::new({text})", module.imports.runtime("Secret"));
        }
        if self.nil {
            text = format!("{}::Value({text})", module.imports.runtime("Nillable"));
        }
        if self.optional { format!("Some({text})") } else { text }
    }

    /// Nil, as the field keeps it; `None` where it cannot be nil.
    pub(super) fn kept_nil(&self, module: &mut Module<'_>) -> Option<String> {
        let nil = self.nil.then(|| format!("{}::Nil", module.imports.runtime("Nillable")))?;
        Some(if self.optional { format!("Some({nil})") } else { nil })
    }
}
