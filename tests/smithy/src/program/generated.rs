//! What the generator has made, as far as a program has to know it to call it.
//!
//! In: the file of a service. Out: structs, enums and methods with the types that they have. Types of the language are
//! read from the code alone, so that whatever is generated is what is used.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{Attribute, FnArg, ImplItem, Item, ItemEnum, ItemStruct, Pat, ReturnType, Signature, TraitItem, Type};

/// Holds what is in the file of a service.
#[derive(Default)]
pub(super) struct Generated {
    /// Structs of elements and of parameters, by their names in Rust.
    pub(super) structs: HashMap<String, Struct>,
    /// Enums, by their names in Rust.
    pub(super) enums: HashMap<String, Enum>,
    /// Methods of the client, by their names.
    pub(super) calls: HashMap<String, Method>,
    /// Methods of the server, by their names.
    pub(super) answers: HashMap<String, Method>,
    /// What the server's module imports.
    pub(super) imports: Vec<TokenStream>,
}

/// Describes a struct.
pub(super) struct Struct {
    /// The element's name in the description; empty for one that is no element.
    pub(super) element: String,
    /// Fields in their order.
    pub(super) fields: Vec<(String, Type)>,
}

/// Describes an enum.
pub(super) struct Enum {
    /// Its name in the description.
    pub(super) element: String,
    /// Variants in their order: name, text on the wire, and what they hold.
    pub(super) variants: Vec<(String, String, Option<Type>)>,
}

/// Describes a method.
pub(super) struct Method {
    /// Its arguments but the first ones.
    pub(super) arguments: Vec<(String, Type)>,
    /// What it gives in the end.
    pub(super) output: Type,
    /// What holds its optional parameters, which are given to the call.
    pub(super) options: Option<Type>,
}

impl Generated {
    /// Reads a file.
    pub(super) fn read(text: &str) -> syn::Result<Self> {
        let mut generated = Self::default();
        generated.items(&syn::parse_file(text)?.items, &[]);
        Ok(generated)
    }

    fn items(&mut self, items: &[Item], path: &[String]) {
        let side = path.first().map(String::as_str);
        for item in items {
            match item {
                Item::Mod(inner) => {
                    let mut path = path.to_vec();
                    path.push(inner.ident.to_string());
                    self.items(inner.content.as_ref().map_or(&[], |(_, items)| items), &path);
                }
                Item::Macro(item) => {
                    let tokens = item.mac.tokens.clone();
                    if let Ok(item) = syn::parse2::<ItemStruct>(tokens.clone()) {
                        self.structure(&item);
                    } else if let Ok(item) = syn::parse2::<ItemEnum>(tokens) {
                        self.enumeration(&item);
                    }
                }
                Item::Struct(item) if side != Some("client") && side != Some("server") => self.structure(item),
                Item::Enum(item) => self.enumeration(item),
                Item::Impl(item) if side == Some("client") && path.len() > 1 && item.trait_.is_none() => {
                    for item in &item.items {
                        if let ImplItem::Fn(item) = item {
                            insert(&mut self.calls, &item.sig, 1);
                        }
                    }
                }
                Item::Trait(item) if side == Some("server") => {
                    for item in &item.items {
                        if let TraitItem::Fn(item) = item {
                            insert(&mut self.answers, &item.sig, 2);
                        }
                    }
                }
                Item::Use(item) if side == Some("server") && path.len() > 1 => {
                    self.imports.push(item.to_token_stream());
                }
                _ => {}
            }
        }
    }

    fn structure(&mut self, item: &ItemStruct) {
        let fields = item.fields.iter().filter_map(|field| Some((field.ident.as_ref()?.to_string(), field.ty.clone())));
        let made = Struct { element: told(&item.attrs, "element").unwrap_or_default(), fields: fields.collect() };
        self.structs.insert(item.ident.to_string(), made);
    }

    fn enumeration(&mut self, item: &ItemEnum) {
        let name = told(&item.attrs, "element").or_else(|| told(&item.attrs, "values"));
        let variants = item.variants.iter().map(|variant| {
            let text = told(&variant.attrs, "value").or_else(|| told(&variant.attrs, "field"));
            let held = variant.fields.iter().next().map(|field| field.ty.clone());
            (variant.ident.to_string(), text.unwrap_or_default(), held)
        });
        let made = Enum { element: name.unwrap_or_default(), variants: variants.collect() };
        self.enums.insert(item.ident.to_string(), made);
    }
}

/// The first text in an attribute.
fn told(attributes: &[Attribute], name: &str) -> Option<String> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident(name))?;
    let tokens = attribute.meta.require_list().ok()?.tokens.clone();
    tokens.into_iter().find_map(|token| syn::parse2::<syn::LitStr>(token.into()).ok()).map(|text| text.value())
}

fn insert(methods: &mut HashMap<String, Method>, signature: &Signature, skipped: usize) {
    let arguments = signature.inputs.iter().skip(skipped).filter_map(|argument| {
        let FnArg::Typed(argument) = argument else { return None };
        let Pat::Ident(name) = &*argument.pat else { return None };
        Some((name.ident.to_string(), (*argument.ty).clone()))
    });
    let ReturnType::Type(_, output) = &signature.output else { return };
    let mut types = innermost(output).into_iter();
    let Some(output) = types.next() else { return };
    let method = Method { arguments: arguments.collect(), output, options: types.next() };
    methods.insert(signature.ident.to_string(), method);
}

/// What is inside `Call<'a, T, O>` and `impl Future<Output = Outcome<T>> + Send`.
fn innermost(kind: &Type) -> Vec<Type> {
    let Type::ImplTrait(future) = kind else { return both(kind) };
    let bounds = future.bounds.iter().filter_map(|bound| match bound {
        syn::TypeParamBound::Trait(bound) => bound.path.segments.last(),
        _ => None,
    });
    let arguments = { bounds }.find_map(|segment| match &segment.arguments {
        syn::PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    });
    let output = arguments.and_then(|arguments| {
        arguments.iter().find_map(|argument| match argument {
            syn::GenericArgument::AssocType(output) => Some(innermost(&output.ty)),
            _ => None,
        })
    });
    output.unwrap_or_default()
}

/// The last type in the angle brackets of a type.
pub(super) fn inner(kind: &Type) -> Option<Type> {
    let Type::Path(path) = kind else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    arguments.args.iter().rev().find_map(|argument| match argument {
        syn::GenericArgument::Type(kind) => Some(kind.clone()),
        _ => None,
    })
}

/// The types in the angle brackets of a type.
pub(super) fn both(kind: &Type) -> Vec<Type> {
    let Type::Path(path) = kind else { return Vec::new() };
    let arguments = path.path.segments.last().map(|segment| &segment.arguments);
    let Some(syn::PathArguments::AngleBracketed(arguments)) = arguments else { return Vec::new() };
    let kind = |argument: &syn::GenericArgument| match argument {
        syn::GenericArgument::Type(kind) => Some(kind.clone()),
        _ => None,
    };
    arguments.args.iter().filter_map(kind).collect()
}

/// The last name of a path.
pub(super) fn name(kind: &Type) -> Option<String> {
    let Type::Path(path) = kind else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}
