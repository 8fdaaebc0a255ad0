//! How an application calls an operation.
//!
//! In: an operation of the model, with its examples. Out: Rust as one would write it: the body that an example has, and
//! the call. Where an example says nothing, or too much for a line, a variable of the field's name stands. The names that
//! the call uses come out, too, and its variables with their types, where one is known.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashSet};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::{literal, setter, statements};
use crate::ident;
use crate::language::Scalar;
use crate::model::recursion::Cycles;
use crate::model::{
    Addresses, Argument, Body, Example, Model, Operation, OperationId, Parameter, ParameterValues, ResourceId, TypeId,
    ValueType,
};
use crate::wire::xml::read;

mod sample;
mod value;

use sample::leaf;
use value::{is_short, one_scalar};

/// Writes one call.
#[derive(Debug)]
struct Usage<'a> {
    model: &'a Model,
    cycles: &'a Cycles,
    uses: RefCell<Uses>,
}

/// What a call uses.
#[derive(Debug)]
pub(in crate::emit) struct Uses {
    /// Elements and enums that it names.
    pub(super) types: BTreeSet<TypeId>,
    /// Structs and enums of operations that it names, each with the resource that has it.
    pub(super) own: BTreeSet<(ResourceId, String)>,
    /// Variables that stand for values that no example gives, or that are too long for a line.
    pub(super) variables: Vec<Variable>,
}

/// A variable of a call.
#[derive(Debug)]
pub(super) struct Variable {
    pub(super) name: String,
    /// Its type without a path; `None` where that is none with a name of the runtime's, or of Rust.
    pub(super) kind: Option<String>,
}

/// Gives the call of an operation of `model`, which has no errors, with what an example of it has.
pub(in crate::emit) fn call(
    model: &Model,
    cycles: &Cycles,
    id: OperationId,
    example: Option<&Example>,
) -> (String, Uses) {
    let uses = Uses { types: BTreeSet::new(), own: BTreeSet::new(), variables: Vec::new() };
    let usage = Usage { model, cycles, uses: RefCell::new(uses) };
    let code = usage.call(id, example);
    (code, usage.uses.into_inner())
}

impl Usage<'_> {
    /// The variable that stands for a value.
    fn stand_in(&self, name: Ident, kind: Option<TokenStream>) -> Ident {
        let variable = Variable { name: name.to_string(), kind: kind.map(|kind| kind.to_string().replace(" ", "")) };
        self.uses.borrow_mut().variables.push(variable);
        name
    }

    /// The body as a variable.
    fn body(&self, kind: Option<TokenStream>) -> Ident {
        self.stand_in(ident::token("body"), kind)
    }

    /// The name of a type.
    fn name(&self, id: TypeId) -> Ident {
        self.uses.borrow_mut().types.insert(id);
        ident::token(&self.model[id].rust)
    }

    /// The name of a struct or an enum of an operation of that resource.
    fn own(&self, resource: ResourceId, name: &str) -> Ident {
        self.uses.borrow_mut().own.insert((resource, name.to_owned()));
        ident::token(name)
    }

    fn call(&self, id: OperationId, example: Option<&Example>) -> String {
        let operation = &self.model[id];
        let mut tokens = TokenStream::new();
        let given = operation.arguments().into_iter().map(|argument| match argument {
            Argument::Parameter(parameter) => self.argument(parameter, example),
            Argument::Address(addresses) => self.address(operation, addresses, example),
        });
        let mut arguments: Vec<TokenStream> = given.collect();
        let text = example.and_then(|example| example.request.as_ref()).map(|text| text.text.trim());
        match &operation.body {
            Body::Element(body) => {
                let node = text.and_then(|text| read(text).ok());
                let value = self.exact(*body, node.as_ref());
                tokens.extend(quote!(let body = #value;));
                arguments.push(quote!(&body));
            }
            Body::Text(_) => {
                let short = text.map(literal).filter(is_short);
                arguments.push(short.map_or_else(
                    || {
                        let body = self.body(Some(quote!(String)));
                        quote!(&#body)
                    },
                    |text| quote!(#text),
                ));
            }
            &Body::Value { value, .. } => {
                let shown = text.and_then(|text| self.value(value, &leaf(text)));
                arguments.push(shown.unwrap_or_else(|| self.body(one_scalar(value)).into_token_stream()));
            }
            Body::Bytes(_) => {
                let body = self.body(Some(bytes()));
                arguments.push(quote!(&#body));
            }
            Body::Batch { .. } => {
                tokens.extend(quote!(let batch = Batch::new();));
                arguments.push(quote!(batch));
            }
            Body::Stream(_) => {
                let short = text.map(literal).filter(is_short);
                arguments
                    .push(short.map_or_else(|| self.body(Some(bytes())).into_token_stream(), |text| quote!(#text)));
            }
            Body::None | Body::Literal { .. } => {}
        }
        let (accessor, method) = (ident::token(&self.model[operation.resource].module), ident::token(&operation.rust));
        let options = operation.options.as_ref().and_then(|options| self.options(operation, options, example));
        let call = quote!(client.#accessor().#method(#(#arguments),*) #options);
        let answers = operation.responses.first().is_some_and(|response| response.body != Body::None);
        tokens.extend(match (operation.long_running.is_some(), answers) {
            (true, _) => quote!(let status = #call.until_done().await?;),
            (false, true) => quote!(let answer = #call.await?;),
            (false, false) if operation.answer_headers.is_some() => quote!(let headers = #call.await?;),
            (false, false) => quote!(#call.await?;),
        });
        statements(&tokens)
    }

    /// The address that an example shows, else the first.
    fn address(&self, operation: &Operation, addresses: &Addresses, example: Option<&Example>) -> TokenStream {
        let shown = example.and_then(|example| operation.shown_path(example)).unwrap_or(&operation.path);
        let address = addresses.all.iter().find(|address| address.path == shown).or(addresses.all.first());
        let Some(address) = address else {
            return self.stand_in(ident::token(&operation.address_argument()), None).into_token_stream();
        };
        let home = self.model.address_home(self.model[operation.resource].service, &addresses.rust);
        let home = home.map_or(operation.resource, |id| self.model[id].resource);
        let (name, constructor) = (self.own(home, &addresses.rust), ident::token(&address.constructor));
        let own = operation.own_parameters(address).into_iter();
        let values: Vec<TokenStream> = own.map(|parameter| self.argument(parameter, example)).collect();
        quote!(&#name::#constructor(#(#values),*))
    }

    /// What a method takes for a parameter.
    fn argument(&self, parameter: &Parameter, example: Option<&Example>) -> TokenStream {
        let name = ident::token(&parameter.rust);
        let text = given(parameter, example).filter(|_| !parameter.is_several());
        text.and_then(|text| self.value(parameter.value, &leaf(text))).unwrap_or_else(|| {
            let kind = match parameter.value {
                _ if parameter.values != ParameterValues::One => None,
                ValueType::Scalar(Scalar::String) => Some(quote!(&str)),
                value => one_scalar(value),
            };
            self.stand_in(name, kind).into_token_stream()
        })
    }

    /// The optional parameters that an example gives; `None` where it gives none.
    fn options(&self, operation: &Operation, name: &str, example: Option<&Example>) -> Option<TokenStream> {
        let mut taken: HashSet<String> = HashSet::new();
        let mut calls = Vec::new();
        for parameter in operation.optional_parameters() {
            let setter = setter(&parameter.rust, &taken);
            taken.insert(setter.clone());
            let text = given(parameter, example).filter(|_| !parameter.is_several());
            if let Some(value) = text.and_then(|text| self.value(parameter.value, &leaf(text))) {
                let setter = ident::token(&setter);
                calls.push(quote!(.#setter(#value)));
            }
        }
        (!calls.is_empty()).then(|| {
            let name = self.own(operation.resource, name);
            quote!(.options(#name::new() #(#calls)*))
        })
    }
}

/// The type of a body of bytes.
fn bytes() -> TokenStream {
    quote!(Vec<u8>)
}

/// What an example gives for a parameter, wherever that stands.
fn given<'a>(parameter: &Parameter, example: Option<&'a Example>) -> Option<&'a str> {
    let example = example?;
    let mut pairs = example.path.iter().chain(&example.query).chain(&example.headers);
    pairs.find(|(name, _)| name.value == parameter.name.value).map(|(_, text)| text.value.as_str())
}

/// The example that shows the call best: one that succeeds, with a body where the operation takes one.
pub(in crate::emit) fn best(operation: &Operation) -> Option<&Example> {
    let mut good = operation.examples.iter().filter(|example| example.status < 400);
    let with_body = good.clone().find(|example| example.request.is_some());
    with_body.or_else(|| good.next())
}
