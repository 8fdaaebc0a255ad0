//! The client of a service: where it begins, and the way to its handles.
//!
//! In: a service of the model. Out: the client's type with its constructors and an accessor for each resource. What
//! operations there are is not known here, so that a change of a resource leaves this as it is.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::Argument;
use super::context::Context;
use super::doc::{self, Depth};
use super::module::{Module, link};
use super::printer::Items;
use super::scope::External;
use super::value::value;
use crate::emit::prose::comment::{escape, with_full_stop};
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::model::{Model, Parameter, ParameterRole, ResourceId, Service};

/// Gives the comment of the client's module.
pub(super) fn comment(service: &Service) -> Comment {
    let mut comment = Comment::new();
    let title = escape(service.title());
    comment.markdown(&format!("The client of {title}: {}, and a handle for each resource.", link(&service.client)));
    comment
}

/// Makes everything in the module but the modules of handles, which `resources` have.
pub(super) fn items(context: &Context<'_>, service: &Service, resources: &[ResourceId]) -> Items {
    let model = context.model;
    let mut module = Module::of_service(context, service, 1);
    let name = ident::token(&service.client);
    let core = module.external(External::CLIENT_CORE);
    let mut methods = vec![builder(&mut module)];
    if !service.host_parameters.is_empty() {
        methods.push(at(&mut module));
    }
    if service.publish_settings {
        methods.push(publish_settings(&mut module));
    }
    let (grouped, others): (Vec<_>, Vec<_>) =
        model.grouped(service).into_iter().partition(|(group, _)| group.is_some());
    methods.extend(others.iter().flat_map(|(_, resources)| accessors(model, resources)));
    if service.long_running.is_some() {
        methods.push(resume(&mut module));
    }
    let about_core = doc::sentence("Gives what all calls of this client share.", Depth::Member);
    methods.push(quote! {
        #about_core
        pub fn core(&self) -> &#core {
            &self.core
        }
    });
    let from = module.external(External::FROM);
    let mut items = Items::default();
    module.scope.imports().into_iter().for_each(|line| items.push(line));
    handles(model, resources, &mut items);
    let about = type_comment(service);
    items.push(quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct #name {
            core: #core,
        }
    });
    items.push(quote!(impl #name { #(#methods)* }));
    for (group, resources) in &grouped {
        let accessors = accessors(model, resources);
        if accessors.is_empty() {
            continue;
        }
        let mut comment = Comment::new();
        comment.markdown(&format!("# {}", escape(group.unwrap_or_default())));
        let comment = doc::outer(&comment, Depth::Item);
        items.push(quote!(#comment impl #name { #(#accessors)* }));
    }
    items.push(quote! {
        impl #from<#core> for #name {
            fn from(core: #core) -> Self {
                Self { core }
            }
        }
    });
    items
}

/// Adds the names of all handles, or of the traits that are called as they are.
pub(super) fn handles(model: &Model, resources: &[ResourceId], items: &mut Items) {
    for &id in resources {
        let (module, handle) = (ident::token(&model[id].module), ident::token(&model[id].handle));
        items.push(quote!(pub use self::#module::#handle;));
    }
}

fn type_comment(service: &Service) -> TokenStream {
    let mut comment = Comment::new();
    comment.markdown(&format!("Calls {}.", escape(service.title())));
    comment.markdown("A clone is the same client: connections, credential and choices are shared.");
    doc::outer(&comment, Depth::Item)
}

/// The accessors of those resources that have operations.
fn accessors(model: &Model, resources: &[ResourceId]) -> Vec<TokenStream> {
    let with_operations = resources.iter().filter(|&&id| !model[id].operations.is_empty());
    with_operations.map(|&id| accessor(model, id)).collect()
}

fn accessor(model: &Model, id: ResourceId) -> TokenStream {
    let resource = &model[id];
    let mut comment = Comment::new();
    comment.prose(&with_full_stop(resource.title())).prose(&resource.prose.summary);
    let comment = doc::outer(&comment, Depth::Member);
    let (accessor, handle) = (ident::token(&resource.module), ident::token(&resource.handle));
    quote! {
        #comment
        pub fn #accessor(&self) -> #handle<'_> {
            #handle { core: &self.core }
        }
    }
}

/// What an application gives once, of a list of parameters.
fn given(parameters: &[Parameter]) -> Vec<&Parameter> {
    parameters.iter().filter(|parameter| parameter.role == ParameterRole::Value).collect()
}

fn builder(module: &mut Module<'_>) -> TokenStream {
    let service = module.service;
    let (hosts, values) = (given(&service.host_parameters), given(&service.base_parameters));
    let mut comment = Comment::new();
    comment.markdown("Begins a client.");
    for parameter in hosts.iter().chain(&values) {
        comment.item(&facts::parameter(parameter));
    }
    let comment = doc::outer(&comment, Depth::Member);
    let (builder, table) = (module.external(External::CLIENT_BUILDER), module.scope.of_service("SERVICE"));
    let (all, conversions) = arguments(module, hosts.iter().chain(&values));
    let (of_host, of_path) = (hosts.iter().map(|host| value(host)), values.iter().map(|parameter| value(parameter)));
    quote! {
        #comment
        pub fn builder(#(#all),*) -> #builder<Self> {
            #(#conversions)*
            #builder::new(&#table) #(.host_value(#of_host))* #(.base_value(#of_path))*
        }
    }
}

/// A client of another address, which needs no values for the host.
fn at(module: &mut Module<'_>) -> TokenStream {
    let service = module.service;
    let values = given(&service.base_parameters);
    let mut comment = Comment::new();
    comment.markdown("Begins a client of a service that is elsewhere, such as an emulator.");
    comment.item("`endpoint`: any `http` or `https` URL; what it has of a path stands in front of every path.");
    for parameter in &values {
        comment.item(&facts::parameter(parameter));
    }
    let comment = doc::outer(&comment, Depth::Member);
    let (builder, table) = (module.external(External::CLIENT_BUILDER), module.scope.of_service("SERVICE"));
    let (into, string) = (module.external(External::INTO), module.external(External::STRING));
    let taken = |name: &str| values.iter().any(|parameter| parameter.rust == name);
    let endpoint = ident::token(&ident::free("endpoint".to_owned(), taken));
    let (others, conversions) = arguments(module, values.iter());
    let values = values.iter().map(|parameter| value(parameter));
    quote! {
        #comment
        pub fn at(#endpoint: impl #into<#string> #(, #others)*) -> #builder<Self> {
            #(#conversions)*
            #builder::new(&#table).endpoint(#endpoint) #(.base_value(#values))*
        }
    }
}

/// Parameters as arguments, and what makes their own values of these.
fn arguments<'p>(
    module: &mut Module<'_>,
    parameters: impl Iterator<Item = &'p &'p Parameter>,
) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let arguments: Vec<Argument> = parameters.map(|parameter| Argument::new(module, parameter)).collect();
    let (declared, conversions): (Vec<_>, Vec<_>) =
        arguments.into_iter().map(|argument| (argument.declared, argument.conversion)).unzip();
    (declared, conversions.into_iter().flatten().collect())
}

fn publish_settings(module: &mut Module<'_>) -> TokenStream {
    let (builder, result) = (module.external(External::CLIENT_BUILDER), module.external(External::RESULT));
    let table = module.scope.of_service("SERVICE");
    let (as_ref, path) = (module.external(External::AS_REF), module.external(External::PATH));
    let [settings, subscription, error] =
        [External::PUBLISH_SETTINGS, External::SUBSCRIPTION, External::CREDENTIAL_ERROR]
            .map(|external| module.external(external));
    let mut comment = Comment::new();
    comment.markdown("Begins a client for the only subscription of a `.publishsettings` file, with its certificate.");
    comment.markdown("# Errors");
    comment.markdown(
        "Fails when the file cannot be read, or has no subscription, or several; then the error names them, and \
         [`from_subscription`](Self::from_subscription) takes one of them.",
    );
    let from_file = doc::outer(&comment, Depth::Member);
    let mut comment = Comment::new();
    comment.markdown("Begins a client for a subscription of a `.publishsettings` file, with its certificate.");
    comment.markdown("# Errors");
    comment.markdown("Fails when the file has no certificate for it, or a damaged one.");
    let from_subscription = doc::outer(&comment, Depth::Member);
    quote! {
        #from_file
        pub fn from_publish_settings(path: impl #as_ref<#path>) -> #result<#builder<Self>, #error> {
            Self::from_subscription(#settings::from_file(path)?.only()?)
        }

        #from_subscription
        pub fn from_subscription(subscription: &#subscription) -> #result<#builder<Self>, #error> {
            #builder::new(&#table).subscription(subscription)
        }
    }
}

fn resume(module: &mut Module<'_>) -> TokenStream {
    let comment = doc::sentence(
        "Waits for a long-running operation that was begun earlier, perhaps by another process.",
        Depth::Member,
    );
    let (until_done, into) = (module.external(External::UNTIL_DONE), module.external(External::INTO));
    let string = module.external(External::STRING);
    quote! {
        #comment
        pub fn resume(&self, operation_id: impl #into<#string>) -> #until_done<'static> {
            self.core.resume(operation_id)
        }
    }
}
