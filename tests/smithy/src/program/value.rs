//! Values as expressions of Rust.
//!
//! In: the type that a place has in generated code, a value of a test and its shape. Out: an expression of just that
//! type. Where a place has no value, the expression is one of nothing, or of some value where there must be one.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Type;

use super::generated::{Generated, inner, name};
use crate::describe::Service;
use crate::json::Json;
use crate::shapes::{Shape, Shapes};

/// Writes the values of a service.
pub(super) struct Values<'a> {
    pub(super) shapes: &'a Shapes,
    pub(super) service: &'a Service,
    pub(super) generated: &'a Generated,
    /// The service's module.
    pub(super) module: TokenStream,
}

/// An expression, or why there is none.
pub(super) type Expression = Result<TokenStream, String>;

impl Values<'_> {
    /// Writes a value; `None` for one that is not there.
    pub(super) fn of(&self, kind: &Type, json: Option<&Json>, shape: &Shape) -> Expression {
        let json = json.filter(|json| **json != Json::Null);
        match kind {
            Type::Reference(reference) => {
                let value = self.of(&reference.elem, json, shape)?;
                return Ok(match &*reference.elem {
                    // A text or bytes are lent by themselves.
                    Type::Slice(_) => value,
                    elem if name(elem).as_deref() == Some("str") => value,
                    _ => quote!(&#value),
                });
            }
            Type::Slice(slice) if name(&slice.elem).as_deref() == Some("u8") => return Ok(bytes(json)),
            Type::Slice(slice) => {
                let items = self.items(&slice.elem, json, shape)?;
                return Ok(quote!(&[#(#items),*]));
            }
            Type::Paren(paren) => return self.of(&paren.elem, json, shape),
            Type::ImplTrait(bounds) => {
                let text = quote!(#bounds).to_string();
                let held: Option<Type> =
                    syn::parse_str(text.trim_start_matches("impl ")).ok().and_then(|bound: Type| inner(&bound));
                return self.of(&held.ok_or_else(|| format!("{text} is of no known form"))?, json, shape);
            }
            _ => {}
        }
        let Some(outer) = name(kind) else { return Err(format!("{} is of no known form", quote!(#kind))) };
        let held = inner(kind);
        Ok(match (outer.as_str(), held, json) {
            ("Option", Some(held), Some(json)) => {
                let value = self.of(&held, Some(json), shape)?;
                quote!(Some(#value))
            }
            ("Option", ..) => quote!(None),
            ("Box", Some(held), _) => {
                let value = self.of(&held, json, shape)?;
                quote!(Box::new(#value))
            }
            ("Secret" | "Nillable", Some(held), _) => {
                let value = self.of(&held, json, shape)?;
                quote!((#value).into())
            }
            ("Vec" | "Joined", Some(held), _) => {
                let items = self.items(&held, json, shape)?;
                if outer == "Vec" {
                    quote!(vec![#(#items),*])
                } else {
                    quote!(::xms_runtime::Joined::from([#(#items),*]))
                }
            }
            ("Dictionary", Some(held), _) => self.map(&held, json, shape)?,
            ("str", ..) => {
                let text = json.and_then(Json::text).unwrap_or("x");
                quote!(#text)
            }
            ("String", ..) => {
                let text = json.and_then(Json::text).unwrap_or("x");
                quote!(String::from(#text))
            }
            ("bool", ..) => {
                let value = json == Some(&Json::Bool(true));
                quote!(#value)
            }
            ("i32", ..) => {
                let value = Literal::i32_suffixed(json.and_then(Json::number).unwrap_or_default() as i32);
                quote!(#value)
            }
            ("i64", ..) => {
                let value = Literal::i64_suffixed(json.and_then(Json::number).unwrap_or_default() as i64);
                quote!(#value)
            }
            ("f64", ..) => number(json),
            ("DateTime", ..) => {
                let value = Literal::f64_suffixed(json.and_then(Json::number).unwrap_or_default());
                quote!(::xms_smithy::values::moment(#value))
            }
            ("Uuid", ..) => {
                let text = json.and_then(Json::text).unwrap_or("00000000-0000-4000-8000-000000000000");
                quote!(#text.parse::<::xms_runtime::Uuid>().unwrap())
            }
            ("Bytes", ..) => {
                let bytes = bytes(json);
                quote!(::xms_runtime::client::Bytes::from_static(#bytes))
            }
            ("Base64Bytes", ..) => {
                let bytes = bytes(json);
                quote!(::xms_runtime::Base64Bytes::new(#bytes))
            }
            ("Base64Text", ..) => {
                let text = json.and_then(Json::text).unwrap_or("x");
                quote!(::xms_runtime::Base64Text::new(#text))
            }
            (named, ..) => self.named(named, json, shape)?,
        })
    }

    fn items(&self, held: &Type, json: Option<&Json>, shape: &Shape) -> Result<Vec<TokenStream>, String> {
        let item = shape.members.first().and_then(|member| self.shapes.get(&member.target));
        let items = json.map_or(&[][..], Json::items).iter();
        items.map(|json| self.of(held, Some(json), item.as_ref().unwrap_or(shape))).collect()
    }

    fn map(&self, held: &Type, json: Option<&Json>, shape: &Shape) -> Expression {
        let value = shape.member("value").and_then(|member| self.shapes.get(&member.target));
        let mut entries = Vec::new();
        for (key, json) in json.map_or(&[][..], Json::entries) {
            let value = self.of(held, Some(json), value.as_ref().unwrap_or(shape))?;
            entries.push(quote!((#key, #value)));
        }
        Ok(if entries.is_empty() {
            quote!(::xms_runtime::Dictionary::new())
        } else {
            quote!(::xms_runtime::Dictionary::from([#(#entries),*]))
        })
    }

    /// Writes a value of a generated type.
    fn named(&self, named: &str, json: Option<&Json>, shape: &Shape) -> Expression {
        let (module, ident) = (&self.module, format_ident!("{named}"));
        if let Some(item) = self.generated.structs.get(named) {
            let members = self.service.elements.get(&item.element);
            let Some(members) = members else { return Err(format!("`{named}` is no element")) };
            let mut fields = Vec::new();
            for ((field, kind), member) in item.fields.iter().zip(members) {
                if member.is_empty() {
                    // What all errors have beside their members.
                    fields.push(format!("{field}: Default::default()").parse::<TokenStream>().unwrap_or_default());
                    continue;
                }
                let target = shape.member(member).and_then(|member| self.shapes.get(&member.target));
                let Some(target) = target else { return Err(format!("`{named}` has no member `{member}`")) };
                let json = json.and_then(|json| json.entry(member));
                let field: TokenStream = field.parse().map_err(|_| format!("`{field}` is no name"))?;
                let value = if json.is_none() && !is_needed(kind) {
                    quote!(Default::default())
                } else {
                    self.of(kind, json, &target)?
                };
                fields.push(quote!(#field: #value));
            }
            return Ok(quote!(#module::api::#ident { #(#fields),* }));
        }
        let Some(item) = self.generated.enums.get(named) else { return Err(format!("`{named}` is of no known form")) };
        if let Some(members) = self.service.elements.get(&item.element) {
            // One of several children.
            let given = json.and_then(|json| json.entries().first());
            let at = given.map_or(Some(0), |(name, _)| members.iter().position(|member| member == name));
            let (Some(at), member) = (at, at.and_then(|at| members.get(at))) else {
                return Err(format!("`{named}` has none of {json:?}"));
            };
            let (Some((variant, _, held)), Some(member)) = (item.variants.get(at), member) else {
                return Err(format!("`{named}` has too few variants"));
            };
            let variant = format_ident!("{variant}");
            let target = shape.member(member).and_then(|member| self.shapes.get(&member.target));
            let (Some(held), Some(target)) = (held, target) else {
                return Ok(quote!(#module::api::#ident::#variant));
            };
            let value = self.of(held, given.map(|(_, json)| json), &target)?;
            return Ok(quote!(#module::api::#ident::#variant(#value)));
        }
        let text = match json {
            Some(Json::Text(text)) => text.clone(),
            Some(Json::Number(number)) => number.to_string(),
            _ => item.variants.first().map(|(_, text, _)| text.clone()).unwrap_or_default(),
        };
        match item.variants.iter().position(|(_, value, _)| *value == text) {
            Some(at) => {
                let variant = format_ident!("{}", item.variants[at].0);
                Ok(quote!(#module::api::#ident::#variant))
            }
            None => Ok(quote!(#module::api::#ident::from(#text))),
        }
    }
}

/// Whether there must be a value of a type.
fn is_needed(kind: &Type) -> bool {
    !matches!(name(kind).as_deref(), Some("Option" | "Vec" | "Dictionary" | "Joined"))
}

fn bytes(json: Option<&Json>) -> TokenStream {
    let bytes = Literal::byte_string(json.and_then(Json::text).unwrap_or_default().as_bytes());
    quote!(#bytes)
}

fn number(json: Option<&Json>) -> TokenStream {
    match json {
        Some(Json::Number(number)) => {
            let value = Literal::f64_suffixed(*number);
            quote!(#value)
        }
        Some(Json::Text(text)) => match text.as_str() {
            "Infinity" => quote!(f64::INFINITY),
            "-Infinity" => quote!(f64::NEG_INFINITY),
            _ => quote!(f64::NAN),
        },
        _ => quote!(0f64),
    }
}
