//! The Rust types of fields.
//!
//! In: fields and optional parameters of the model. Out: their types as tokens, and how a value gets into them. How a field
//! is documented or written on the wire is not known here.

use proc_macro2::TokenStream;
use quote::quote;

use super::module::Module;
use super::scope::External;
use super::value::{scalar_type, value_type};
use crate::language::Scalar;
use crate::model::recursion::Cycles;
use crate::model::{
    Content, Field, Layer, Model, Operation, Parameter, ParameterRole, ParameterValues, TypeId, TypeKind, ValueType,
};

/// The type of a field, from the inside out.
#[derive(Debug)]
pub(super) struct FieldType {
    /// What is stored, such as `String` or `Vec<Extension>`, with its box.
    base: TokenStream,
    /// How a caller hands it in.
    argument: ArgumentForm,
    /// Hidden from view.
    secret: bool,
    /// Nil on purpose.
    nil: bool,
    /// May be absent.
    optional: bool,
    /// The collection that stands for the absence of a value, where the type is not optional.
    collection: Option<TokenStream>,
}

/// How a caller hands a value in.
#[derive(Debug)]
enum ArgumentForm {
    /// As it is.
    Value,
    /// As anything that converts into it.
    Into,
    /// Without its box, of which this is the content.
    Unboxed(TokenStream),
}

/// Whether a field of the record `owner` is stored in a box: since it leads back to the record, or since an enum would be
/// as large as its largest variant.
fn is_boxed(model: &Model, cycles: &Cycles, owner: TypeId, field: &Field) -> bool {
    let Content::One(ValueType::Named(id)) = field.content else { return false };
    matches!(model[id].kind, TypeKind::Record(_)) && (is_variant(model, owner) || cycles.holds(owner, id))
}

/// Whether a field of `owner` is a variant of an enum.
fn is_variant(model: &Model, owner: TypeId) -> bool {
    matches!(&model[owner].kind, TypeKind::Record(record) if record.is_enum())
}

/// Whether the constructor of the record `owner` asks for the field.
pub(in crate::emit) fn is_constructor_argument(model: &Model, cycles: &Cycles, owner: TypeId, field: &Field) -> bool {
    !is_boxed(model, cycles, owner, field) && field.is_always(&model[owner])
}

impl FieldType {
    /// Gives the type of `field` of the record `owner`.
    pub(super) fn new(module: &mut Module<'_>, owner: TypeId, field: &Field) -> Self {
        let model = module.model;
        let mut argument = ArgumentForm::Into;
        let mut collection = None;
        let base = match &field.content {
            Content::One(ValueType::Named(id)) => {
                let name = module.type_name(*id);
                if is_boxed(model, &module.context.cycles, owner, field) {
                    argument = ArgumentForm::Unboxed(name.clone());
                    let boxed = module.external(External::BOX);
                    quote!(#boxed<#name>)
                } else {
                    if matches!(model[*id].kind, TypeKind::Record(_)) {
                        argument = ArgumentForm::Value;
                    }
                    name
                }
            }
            Content::One(ValueType::Scalar(scalar)) => {
                argument = scalar_argument(*scalar);
                scalar_type(module, *scalar)
            }
            Content::List { item, inner, .. } => collection_of(module, External::VEC, (*item, inner), &mut collection),
            Content::Flat(item) => collection_of(module, External::VEC, (*item, &[]), &mut collection),
            Content::Map { item, inner, .. } => {
                collection_of(module, External::DICTIONARY, (*item, inner), &mut collection)
            }
            Content::Set { item, .. } => collection_of(module, External::JOINED, (*item, &[]), &mut collection),
            // It has no place in the struct.
            Content::Fixed(_) => quote!(()),
        };
        let may_be_absent =
            !is_variant(model, owner) && !is_constructor_argument(model, &module.context.cycles, owner, field);
        let plain_collection = collection.is_some() && !field.keep_empty && !field.nil;
        Self {
            base,
            argument,
            secret: field.secret,
            nil: field.nil,
            optional: may_be_absent && !plain_collection,
            collection: collection.filter(|_| may_be_absent && plain_collection),
        }
    }

    /// Gives the type of an optional parameter.
    pub(super) fn of_option(module: &mut Module<'_>, parameter: &Parameter) -> Self {
        let argument = match parameter.value {
            ValueType::Scalar(scalar) => scalar_argument(scalar),
            ValueType::Named(_) => ArgumentForm::Into,
        };
        let secret = parameter.secret;
        if parameter.is_several() {
            let (base, outer) = several(module, parameter);
            let collection = Some(outer);
            return Self { base, argument: ArgumentForm::Into, secret, nil: false, optional: false, collection };
        }
        let base = value_type(module, parameter.value);
        Self { base, argument, secret, nil: false, optional: true, collection: None }
    }

    /// Gives the type of a parameter that every caller gives.
    pub(super) fn of_argument(module: &mut Module<'_>, parameter: &Parameter) -> Self {
        Self { secret: false, optional: false, collection: None, ..Self::of_option(module, parameter) }
    }

    /// Gives the type of a body that is one text.
    pub(super) fn of_body(module: &mut Module<'_>, value: ValueType) -> Self {
        let argument = match value {
            ValueType::Scalar(scalar) => scalar_argument(scalar),
            ValueType::Named(_) => ArgumentForm::Into,
        };
        let base = value_type(module, value);
        Self { base, argument, secret: false, nil: false, optional: false, collection: None }
    }

    /// Gives the type of a parameter that is kept as a value that is there.
    pub(super) fn of_value(module: &mut Module<'_>, parameter: &Parameter) -> Self {
        Self { optional: false, collection: None, ..Self::of_option(module, parameter) }
    }

    /// Gives the type of a response header of `operation`.
    pub(super) fn of_header(module: &mut Module<'_>, operation: &Operation, parameter: &Parameter) -> Self {
        let mut kind = Self::of_option(module, parameter);
        if operation.is_always_there(parameter) {
            (kind.optional, kind.collection) = (false, None);
        }
        kind
    }

    /// Gives the whole type.
    pub(super) fn tokens(&self, module: &mut Module<'_>) -> TokenStream {
        let mut tokens = self.base.clone();
        for (is, outside) in
            [(self.secret, External::SECRET), (self.nil, External::NILLABLE), (self.optional, External::OPTION)]
        {
            if is {
                let outside = module.external(outside);
                tokens = quote!(#outside<#tokens>);
            }
        }
        tokens
    }

    /// Whether a new record must be given a value.
    pub(super) fn is_constructor_argument(&self) -> bool {
        !self.optional && self.collection.is_none()
    }

    /// Gives what a record holds before it is given a value; only of a field that the constructor does not ask for.
    pub(super) fn default_expr(&self, module: &mut Module<'_>) -> TokenStream {
        let Some(collection) = &self.collection else { return quote!(None) };
        if self.secret {
            let secret = module.external(External::SECRET);
            return quote!(#secret::new(#collection::new()));
        }
        quote!(#collection::new())
    }

    /// Gives the type of an argument for it.
    pub(super) fn argument(&self, module: &mut Module<'_>) -> TokenStream {
        match &self.argument {
            ArgumentForm::Value => self.base.clone(),
            ArgumentForm::Into => {
                let (into, base) = (module.external(External::INTO), &self.base);
                quote!(impl #into<#base>)
            }
            ArgumentForm::Unboxed(inner) => inner.clone(),
        }
    }

    /// Whether an argument for it may have another type.
    pub(super) fn converts(&self) -> bool {
        matches!(self.argument, ArgumentForm::Into)
    }

    /// Gives the argument `name` as the field stores it.
    pub(super) fn store_expr(&self, module: &mut Module<'_>, name: &TokenStream) -> TokenStream {
        let mut tokens = match &self.argument {
            ArgumentForm::Value => name.clone(),
            ArgumentForm::Into => quote!(#name.into()),
            ArgumentForm::Unboxed(_) => {
                let boxed = module.external(External::BOX);
                quote!(#boxed::new(#name))
            }
        };
        if self.secret {
            let secret = module.external(External::SECRET);
            tokens = quote!(#secret::new(#tokens));
        }
        if self.nil {
            let nillable = module.external(External::NILLABLE);
            tokens = quote!(#nillable::Value(#tokens));
        }
        if self.optional { quote!(Some(#tokens)) } else { tokens }
    }

    /// Gives nil as the field stores it; `None` where it cannot be nil.
    pub(super) fn store_nil_expr(&self, module: &mut Module<'_>) -> Option<TokenStream> {
        if !self.nil {
            return None;
        }
        let nillable = module.external(External::NILLABLE);
        let nil = quote!(#nillable::Nil);
        Some(if self.optional { quote!(Some(#nil)) } else { nil })
    }
}

/// Gives the type of a parameter that holds several values, and the outermost collection alone.
pub(super) fn several(module: &mut Module<'_>, parameter: &Parameter) -> (TokenStream, TokenStream) {
    let mut base = value_type(module, parameter.value);
    let of_values = match parameter.values {
        ParameterValues::One => None,
        ParameterValues::List => Some(External::VEC),
        ParameterValues::Set { .. } => Some(External::JOINED),
    };
    let of_names = (parameter.role == ParameterRole::Prefix).then_some(External::DICTIONARY);
    let mut outer = TokenStream::new();
    for external in of_values.into_iter().chain(of_names) {
        outer = module.external(external);
        base = quote!(#outer<#base>);
    }
    (base, outer)
}

fn scalar_argument(scalar: Scalar) -> ArgumentForm {
    match scalar {
        Scalar::Bool | Scalar::Int32 | Scalar::Int64 | Scalar::Double | Scalar::DoubleInfinity => ArgumentForm::Value,
        _ => ArgumentForm::Into,
    }
}

/// Gives the type of a collection of `item`, and remembers the collection.
fn collection_of(
    module: &mut Module<'_>,
    external: External,
    (item, inner): (ValueType, &[Layer]),
    collection: &mut Option<TokenStream>,
) -> TokenStream {
    let mut base = value_type(module, item);
    for layer in inner.iter().rev() {
        let name = module.external(if matches!(layer, Layer::List(_)) { External::VEC } else { External::DICTIONARY });
        base = quote!(#name<#base>);
    }
    let name = module.external(external);
    *collection = Some(name.clone());
    quote!(#name<#base>)
}
