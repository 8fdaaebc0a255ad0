//! The module of a service.
//!
//! In: a service of the model. Out: its own comment, its modules and its table. What resources contain is not
//! repeated here, so that a change of one leaves this module as it is.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::doc::{self, Depth};
use super::module::Module;
use super::names::module_path;
use super::printer::Items;
use super::resource::error_reply_arguments;
use super::scope::{External, path};
use super::table;
use crate::emit::prose::comment::with_full_stop;
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::model::{Model, Service};

/// Gives the comment of the module.
pub(super) fn comment(service: &Service) -> Comment {
    let mut comment = Comment::new();
    comment.prose(&with_full_stop(service.title())).prose(&service.prose.summary).prose(&service.prose.doc);
    if service.is_common {
        return comment;
    }
    let address = format!("{}{}", service.endpoint, service.base_path_text());
    let mut text = format!("Requests go to {} unless the client names another address.", facts::code(&address));
    if service.is_versioned() {
        text += &format!(
            " They name their version in the header {}; a client that names none uses {}.",
            facts::code(&service.version_header),
            service.default_version,
        );
    }
    comment.markdown(&text);
    comment
}

/// Gives the modules of a service that are there in any case, those of `sides`, and those of its resources, by name.
pub(super) fn modules(model: &Model, service: &Service, sides: &[&str]) -> Vec<String> {
    let mut modules: Vec<String> = service.resources.iter().map(|&id| model[id].module.clone()).collect();
    modules.extend(has_versions(service).then(|| "version".to_owned()));
    modules.extend(sides.iter().map(|&side| side.to_owned()));
    if !service.errors.is_empty() {
        modules.push("error_code".to_owned());
    }
    modules.sort();
    modules
}

/// Whether the module has one with its versions.
pub(super) fn has_versions(service: &Service) -> bool {
    service.is_versioned() && !service.is_common
}

/// Makes everything in the module but its modules. `client` stands in front of what is there only where the client is.
pub(super) fn items(context: &Context<'_>, service: &Service, client: Option<&TokenStream>) -> Items {
    let model = context.model;
    let mut module = Module::of_service(context, service, 0);
    let mut items = Items::default();
    if service.is_common {
        namespace(service).into_iter().for_each(|item| items.push(item));
        return items;
    }
    let fields = fields(&mut module, service);
    let (kind, catalog) = (module.external(External::SERVICE), module.external(External::CATALOG));
    for line in module.scope.imports() {
        items.push(line);
    }
    let mut uses: Vec<(&str, TokenStream)> = Vec::new();
    for &common in &service.uses {
        let module = &model[common].module;
        let name = ident::token(module);
        uses.push((module, quote!(pub use super::#name;)));
    }
    if let Some(rule) = &service.long_running {
        let home = &model[model[rule.poll].resource].module;
        let name = ident::token(home);
        uses.push((home, quote!(pub use self::#name::LONG_RUNNING;)));
    }
    if let Some(guard) = client {
        let name = ident::token(&service.client);
        uses.push(("client", quote!(#guard pub use self::client::#name;)));
    }
    uses.sort_by_key(|(module, _)| *module);
    uses.into_iter().for_each(|(_, line)| items.push(line));
    namespace(service).into_iter().for_each(|item| items.push(item));
    let about = match service.is_versioned() {
        true => "Describes the service: its addresses, versions and errors.",
        false => "Describes the service: its addresses and errors.",
    };
    let comment = doc::sentence(about, Depth::Item);
    items.push(quote!(#comment pub static SERVICE: #kind = #kind { #(#fields,)* ..#kind::BASE };));
    let resources: Vec<TokenStream> =
        model.visible_resources(service).map(|id| path(&module_path(model, service, id))).collect();
    let about = "Lists all resources of the service. No client refers to it: who calls one operation links the tables of \
                 that one.";
    let comment = doc::sentence(about, Depth::Item);
    items.push(quote!(
        #comment pub static CATALOG: #catalog = #catalog::new(&SERVICE, &[#(&#resources::RESOURCE),*]);
    ));
    items
}

fn namespace(service: &Service) -> Option<TokenStream> {
    let comment = doc::sentence("Names the XML namespace of elements that have no other.", Depth::Item);
    let namespace = &service.namespace;
    (!namespace.is_empty()).then(|| quote!(#comment pub const NAMESPACE: &str = #namespace;))
}

/// Gives the fields of the table that are not as in its base.
fn fields(module: &mut Module<'_>, service: &Service) -> Vec<TokenStream> {
    let model = module.model;
    let (name, title, endpoint) = (&service.name, &service.prose.title, &service.endpoint);
    let (base_path, version_header) = (service.base_path_text(), &service.version_header);
    let mut fields = vec![quote!(name: #name), quote!(title: #title), quote!(endpoint: #endpoint)];
    if !service.endpoints.is_empty() {
        let endpoints = service.endpoints.iter().map(|(name, url)| quote!((#name, #url)));
        fields.push(quote!(endpoints: &[#(#endpoints),*]));
    }
    if !base_path.is_empty() {
        fields.push(quote!(base_path: #base_path));
    }
    if !service.base_parameters.is_empty() {
        let parameters: Vec<TokenStream> =
            service.base_parameters.iter().map(|parameter| table::parameter(module, parameter)).collect();
        fields.push(quote!(base_parameters: &[#(#parameters),*]));
    }
    if !service.host_parameters.is_empty() {
        let parameters: Vec<TokenStream> =
            service.host_parameters.iter().map(|parameter| table::parameter(module, parameter)).collect();
        fields.push(quote!(host_parameters: &[#(#parameters),*]));
    }
    if service.is_versioned() {
        fields.push(quote!(version_header: #version_header));
        fields.extend(service.missing_version.map(|version| {
            let version = module.version(version);
            quote!(missing_version: Some(#version))
        }));
    }
    fields.extend(service.request_id_header.as_ref().map(|header| quote!(request_id_header: Some(#header))));
    if service.is_versioned() {
        fields.push(quote!(default_version: version::DEFAULT));
        fields.push(quote!(known: version::ALL));
    }
    fields.extend(service.declaration.then(|| quote!(declaration: true)));
    fields.extend(long_running(model, service).map(|rule| quote!(long_running: #rule)));
    if let Some(reply) = &service.error_reply {
        let resource = model[reply.element].resource;
        if service.resources.contains(&resource) {
            let home = ident::token(&model[resource].module);
            fields.push(quote!(error: Some(#home::ERROR_REPLY)));
        } else {
            let (name, element) = (module.external(External::ERROR_REPLY), module.type_name(reply.element));
            let arguments = error_reply_arguments(&quote!(#element::SHAPE), reply);
            fields.push(quote!(error: Some(#name #arguments)));
        }
    }
    let header = service.error_code_header.as_ref();
    fields.extend(header.map(|header| quote!(error_code_header: Some(#header))));
    fields.extend((!service.errors.is_empty()).then(|| quote!(errors: error_code::ALL)));
    let refusals = refusals(module, service);
    if !refusals.is_empty() {
        fields.push(quote!(refusals: &[#(#refusals),*]));
    }
    fields
}

/// Gives the rule by which an id is followed of which nothing else is known: the service's, else that of its first
/// operation that has one.
fn long_running(model: &Model, service: &Service) -> Option<TokenStream> {
    if service.long_running.is_some() {
        return Some(quote!(Some(&LONG_RUNNING)));
    }
    let mut operations = service.resources.iter().flat_map(|&id| &model[id].operations).map(|&id| &model[id]);
    let first = operations.find(|operation| operation.long_running.is_some())?;
    let (module, table) = (ident::token(&model[first.resource].module), ident::token(&first.constant));
    Some(quote!(#module::#table.long_running))
}

/// Gives the codes with which a server refuses, by the reason.
fn refusals(module: &mut Module<'_>, service: &Service) -> Vec<TokenStream> {
    let pairs = service.refusals.iter().filter_map(|&(reason, code)| {
        let code = ident::token(&service.errors.get(code)?.rust);
        let (kind, reason) = (module.external(External::REFUSAL), ident::token(&format!("{reason:?}")));
        Some(quote!((#kind::#reason, error_code::#code)))
    });
    pairs.collect()
}
