//! A test as code: the client's call and the server's method, each with typed values.
//!
//! In: a test, its operation in the description, in the model and in the generated code. Out: a module with a function
//! for each side. Nothing is compared here; the functions do, when they run.

use heck::ToShoutySnakeCase as _;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;
use xms_codegen::model::{Operation as Resolved, Parameter, ParameterPlace, ParameterRole};

use super::generated::{Method, both, name};
use super::value::{Expression, Values};
use crate::case::Case;
use crate::describe::{Bound, Operation, Place};
use crate::json::Json;
use crate::shapes::Shape;

/// Writes the code of tests of one operation.
pub(super) struct Calls<'a> {
    pub(super) values: Values<'a>,
    pub(super) operation: &'a Operation,
    pub(super) resolved: &'a Resolved,
    /// The name of the client's type.
    pub(super) client: &'a str,
}

/// Both sides of a test: code that checks it, or why it cannot be written.
#[derive(Debug)]
pub(super) struct Sides {
    pub(super) client: Expression,
    pub(super) server: Expression,
}

impl Calls<'_> {
    /// Writes a test.
    pub(super) fn sides(&self, case: &Case) -> Sides {
        if let Some((_, code, element)) = self.operation.errors.iter().find(|(shape, ..)| *shape == case.shape) {
            Sides { client: self.failed(case, code, element), server: self.failing(case, code, element) }
        } else if case.is_request {
            Sides { client: self.sent(case), server: self.received(case) }
        } else {
            Sides { client: self.read(case), server: self.written(case) }
        }
    }

    fn call(&self) -> Result<&Method, String> {
        let methods = &self.values.generated.calls;
        methods.get(&self.resolved.rust).ok_or_else(|| format!("the client has no method `{}`", self.resolved.rust))
    }

    fn answer(&self) -> Result<&Method, String> {
        let methods = &self.values.generated.answers;
        methods.get(&self.resolved.rust).ok_or_else(|| format!("the server has no method `{}`", self.resolved.rust))
    }

    fn shape(&self, input: bool) -> Option<Shape> {
        let operation = self.values.shapes.get(&self.operation.shape)?;
        self.values.shapes.get(if input { operation.input.as_ref()? } else { operation.output.as_ref()? })
    }

    /// The place that a parameter's Rust name stands for.
    fn bound(&self, rust: &str) -> Option<&Bound> {
        let parameters = self.resolved.path_parameters.iter().chain(&self.resolved.query).chain(&self.resolved.headers);
        let parameter = { parameters }.find(|parameter| parameter.rust == rust)?;
        let place = place(parameter);
        let host = Place::Host(parameter.name.value.clone());
        let is_of_host = self.resolved.host_parameters().iter().any(|other| other.rust == rust);
        self.operation.input.iter().find(|bound| bound.place == if is_of_host { &host } else { &place }.clone())
    }

    fn argument(&self, argument: &str, kind: &Type, params: Option<&Json>) -> Expression {
        let argument = argument.trim_start_matches("r#");
        if argument == "body" {
            return self.body(kind, params, true);
        }
        if argument == "options" {
            return self.options(kind, params);
        }
        let bound = self.bound(argument).ok_or_else(|| format!("`{argument}` stands for no member"))?;
        let shape = self.values.shapes.get(&bound.target).ok_or_else(|| format!("there is no {}", bound.target))?;
        self.values.of(kind, params.and_then(|params| params.entry(&bound.member)), &shape)
    }

    fn options(&self, kind: &Type, params: Option<&Json>) -> Expression {
        let options = name(kind).unwrap_or_default();
        let item = self.values.generated.structs.get(&options).ok_or_else(|| format!("there is no `{options}`"))?;
        let mut fields = Vec::new();
        for (field, kind) in &item.fields {
            let bound = self.bound(field.trim_start_matches("r#"));
            let json = bound.zip(params).and_then(|(bound, params)| params.entry(&bound.member));
            if let (Some(bound), Some(json)) = (bound, json) {
                let shape = self.values.shapes.get(&bound.target).ok_or_else(|| format!("no {}", bound.target))?;
                let value = self.values.of(kind, Some(json), &shape)?;
                let field: TokenStream = field.parse().map_err(|_| format!("`{field}` is no name"))?;
                fields.push(quote!(options.#field = #value;));
            }
        }
        let (module, options) = (&self.values.module, format_ident!("{options}"));
        Ok(quote!({ let mut options = #module::api::#options::default(); #(#fields)* options }))
    }

    /// What is in the body.
    fn body(&self, kind: &Type, params: Option<&Json>, input: bool) -> Expression {
        let bounds = if input { &self.operation.input } else { &self.operation.output };
        if let Some(payload) = bounds.iter().find(|bound| bound.place == Place::Payload) {
            let shape = self.values.shapes.get(&payload.target).ok_or("there is no such payload")?;
            return self.values.of(kind, params.and_then(|params| params.entry(&payload.member)), &shape);
        }
        let shape = self.shape(input).ok_or("there is no such shape")?;
        self.values.of(kind, params.or(Some(&Json::Object(Vec::new()))), &shape)
    }

    /// What an operation answers.
    fn output(&self, kind: &Type, params: &Json) -> Expression {
        if matches!(kind, Type::Tuple(_)) {
            let is_header = |bound: &&Bound| matches!(bound.place, Place::Header(_) | Place::Headers(_));
            return match self.operation.output.iter().find(is_header) {
                Some(header) => Err(format!("the answer's header with `{}` has no type", header.member)),
                None => Ok(quote!(())),
            };
        }
        let name = name(kind).unwrap_or_default();
        if let ("WithHeaders", [body, headers]) = (name.as_str(), both(kind).as_slice()) {
            let (body, headers) = (self.output(body, params)?, self.headers(headers, params)?);
            return Ok(quote!(::xms_runtime::WithHeaders::new(#body, #headers)));
        }
        if self.values.generated.structs.get(&name).is_some_and(|item| item.element.is_empty()) {
            return self.headers(kind, params);
        }
        self.body(kind, Some(params), false)
    }

    /// The headers that an operation answers.
    fn headers(&self, kind: &Type, params: &Json) -> Expression {
        let of = name(kind).unwrap_or_default();
        let item = self.values.generated.structs.get(&of).ok_or_else(|| format!("there is no `{of}`"))?;
        let mut fields = Vec::new();
        for (field, kind) in &item.fields {
            let rust = field.trim_start_matches("r#");
            let parameter = self.resolved.response_headers.iter().find(|parameter| parameter.rust == rust);
            let place = parameter.map(place).ok_or_else(|| format!("`{rust}` is no header"))?;
            let bound = self.operation.output.iter().find(|bound| bound.place == place);
            let bound = bound.ok_or_else(|| format!("`{rust}` stands for no member"))?;
            let shape = self.values.shapes.get(&bound.target).ok_or_else(|| format!("no {}", bound.target))?;
            let value = self.values.of(kind, params.entry(&bound.member), &shape)?;
            let field: TokenStream = field.parse().map_err(|_| format!("`{field}` is no name"))?;
            fields.push(quote!(#field: #value));
        }
        let (module, of) = (&self.values.module, format_ident!("{of}"));
        Ok(quote!(#module::api::#of { #(#fields),* }))
    }

    /// The client's call, with the values of a test or with some.
    fn made(&self, params: Option<&Json>) -> Expression {
        let method = self.call()?;
        let arguments: Result<Vec<TokenStream>, String> =
            method.arguments.iter().map(|(argument, kind)| self.argument(argument, kind, params)).collect();
        let options = method.options.as_ref().map(|kind| self.options(kind, params)).transpose()?;
        let options = options.map(|options| quote!(.options(#options)));
        let (arguments, name) = (arguments?, format_ident!("{}", self.resolved.rust));
        Ok(quote!(client.api().#name(#(#arguments),*) #options))
    }

    fn client_on_wire(&self) -> TokenStream {
        let (module, client) = (&self.values.module, format_ident!("{}", self.client));
        quote! {
            let client = #module::#client::builder()
                .endpoint(::xms_smithy::wire::endpoint(case))
                .retry(::xms_runtime::client::RetryPolicy::NEVER)
                .transport(wire.clone())
                .build()
                .map_err(|error| error.to_string())?;
        }
    }

    /// A request as the client sends it.
    fn sent(&self, case: &Case) -> Expression {
        let (client, call) = (self.client_on_wire(), self.made(Some(&case.params))?);
        Ok(quote! {
            let wire = ::xms_smithy::wire::Wire::recording();
            #client
            let outcome = #call.await;
            wire.check_request(case, outcome)
        })
    }

    /// A response as the client reads it.
    fn read(&self, case: &Case) -> Expression {
        let (client, call) = (self.client_on_wire(), self.made(None)?);
        let expected = self.output(&self.call()?.output, &case.params)?;
        let status = self.operation.output.iter().find(|bound| bound.place == Place::Status);
        let status = status.and_then(|bound| case.params.get(&bound.member).number()).map(|status| status as u16);
        let status = status.map(|status| quote!(same("status", &reply.status(), &#status)?;));
        Ok(quote! {
            let wire = ::xms_smithy::wire::Wire::answering(case);
            #client
            let reply = #call.with_reply().await.map_err(|error| error.to_string())?;
            #status
            same("value", &reply.into_value(), &#expected)
        })
    }

    /// The element of an error, with the values of a test; and whether the error is inside.
    fn error(&self, case: &Case, element: &str) -> Result<(String, TokenStream, bool), String> {
        let shape = self.values.shapes.get(&case.shape).ok_or("there is no such error")?;
        if let Some(member) =
            shape.members.iter().find(|member| member.has("httpHeader") && case.params.has(&member.name))
        {
            return Err(format!("the error's header with `{}` has no type", member.name));
        }
        let structs = &self.values.generated.structs;
        let root = structs.iter().find(|(_, item)| item.element == element);
        let (root, item) = root.ok_or_else(|| format!("there is no `{element}`"))?;
        let (kind, wrapped) = match item.fields.first() {
            Some((field, kind)) if field == "error" => (kind.clone(), true),
            _ => (syn::parse_str::<Type>(root).map_err(|error| error.to_string())?, false),
        };
        let value = self.values.of(&kind, Some(&case.params), &shape)?;
        Ok((root.clone(), value, wrapped))
    }

    /// An error as the client reads it.
    fn failed(&self, case: &Case, code: &str, element: &str) -> Expression {
        let (client, call, module) = (self.client_on_wire(), self.made(None)?, &self.values.module);
        let (root, expected, wrapped) = self.error(case, element)?;
        let (root, status) = (format_ident!("{root}"), case.status);
        let compared = if wrapped {
            quote!(same("error", &element.error, &#expected))
        } else {
            quote! {
                let mut expected = #expected;
                expected.request_id = element.request_id.clone();
                same("error", &element, &expected)
            }
        };
        Ok(quote! {
            let wire = ::xms_smithy::wire::Wire::answering(case);
            #client
            let error = #call.await.err().ok_or("it succeeds")?;
            same("status", &error.status(), &Some(#status))?;
            same("code", &error.code().map(str::to_owned), &Some(String::from(#code)))?;
            let ::xms_runtime::client::ErrorKind::Service(refused) = error.kind() else { return Err(error.to_string()) };
            let element: #module::api::#root = refused.element().map_err(|error| error.to_string())?;
            #compared
        })
    }

    /// An error as the server writes it.
    fn failing(&self, case: &Case, code: &str, element: &str) -> Expression {
        let (root, value, wrapped) = self.error(case, element)?;
        let (module, client, call) = (&self.values.module, self.client_on_wire(), self.made(None)?);
        let request_id = case
            .body
            .as_deref()
            .and_then(|body| Some(body.split_once("<RequestId>")?.1.split_once("</RequestId>")?.0.to_owned()));
        let request_id = request_id.map_or(quote!(None), |id| quote!(Some(String::from(#id))));
        let (root, constant) = (format_ident!("{root}"), format_ident!("{}", code.to_shouty_snake_case()));
        let element = if wrapped {
            quote!(#module::api::#root { error: #value, request_id: #request_id })
        } else {
            quote!({ let mut error = #value; error.request_id = #request_id; error })
        };
        let body = quote!(Err(::xms_runtime::server::ErrorResponse::of(&#module::error_code::#constant, #element)));
        let implementation = self.implementation(&quote!(()), &body)?;
        Ok(quote! {
            #implementation
            let method = implementation::Implementation(());
            let server = server.offer(#module::server::api(::std::sync::Arc::new(method)));
            let wire = ::xms_smithy::wire::Wire::through(server);
            #client
            let outcome = #call.await;
            wire.check_response(case, outcome)
        })
    }

    /// The head of the server's method.
    fn implementation(&self, held: &TokenStream, body: &TokenStream) -> Expression {
        let method = self.answer()?;
        let (arguments, kinds): (Vec<TokenStream>, Vec<&Type>) =
            method.arguments.iter().map(|(name, kind)| (name.parse().unwrap_or_default(), kind)).unzip();
        let (name, output, module) = (format_ident!("{}", self.resolved.rust), &method.output, &self.values.module);
        let imports = self.values.generated.imports.iter().map(|import| {
            let text = import.to_string().replace("super :: super", &module.to_string());
            text.parse::<TokenStream>().unwrap_or_default()
        });
        let imports: Vec<TokenStream> = imports.collect();
        Ok(quote! {
            mod implementation {
                #(#imports)*
                use ::xms_smithy::values::same;
                pub struct Implementation(pub #held);
                impl #module::server::Api for Implementation {
                    async fn #name(&self, request: &Incoming #(, #arguments: #kinds)*) -> Outcome<#output> {
                        #body
                    }
                }
            }
            let server = ::xms_runtime::server::Server::new(&#module::CATALOG);
        })
    }

    /// A request as the server reads it.
    fn received(&self, case: &Case) -> Expression {
        let method = self.answer()?;
        let mut checks = Vec::new();
        for (argument, kind) in &method.arguments {
            let expected = self.argument(argument, kind, Some(&case.params))?;
            let name: TokenStream = argument.parse().map_err(|_| format!("`{argument}` is no name"))?;
            checks.push(quote!(.and_then(|()| same(#argument, &#name, &#expected))));
        }
        let body = quote! {
            self.0.set(Ok(()) #(#checks)*);
            Err(request.not_offered())
        };
        let implementation = self.implementation(&quote!(::xms_smithy::wire::Seen), &body)?;
        let module = &self.values.module;
        Ok(quote! {
            #implementation
            let seen = ::xms_smithy::wire::Seen::default();
            let method = implementation::Implementation(seen.clone());
            let server = server.offer(#module::server::api(::std::sync::Arc::new(method)));
            seen.ask(server, case).await
        })
    }

    /// A response as the server writes it.
    fn written(&self, case: &Case) -> Expression {
        let method = self.answer()?;
        let value = self.output(&method.output, &case.params)?;
        let usual = self.resolved.responses.first().map_or(200, |response| response.status);
        let status = (case.status != usual).then(|| {
            let status = case.status;
            quote!(.status(#status))
        });
        let body = quote!(Ok(::xms_runtime::server::Answer::new(#value) #status));
        let implementation = self.implementation(&quote!(()), &body)?;
        let (module, client, call) = (&self.values.module, self.client_on_wire(), self.made(None)?);
        Ok(quote! {
            #implementation
            let method = implementation::Implementation(());
            let server = server.offer(#module::server::api(::std::sync::Arc::new(method)));
            let wire = ::xms_smithy::wire::Wire::through(server);
            #client
            let outcome = #call.await;
            wire.check_response(case, outcome)
        })
    }
}

/// The place of a parameter in a request.
fn place(parameter: &Parameter) -> Place {
    let name = parameter.name.value.clone();
    match (parameter.place, parameter.role == ParameterRole::Prefix) {
        (ParameterPlace::Query, true) => Place::FurtherQuery,
        (ParameterPlace::Query, false) => Place::Query(name),
        (ParameterPlace::Header | ParameterPlace::ResponseHeader, true) => Place::Headers(name),
        (ParameterPlace::Header | ParameterPlace::ResponseHeader, false) => Place::Header(name),
        (_, _) => Place::Path(name),
    }
}
