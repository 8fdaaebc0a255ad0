//! The roots of a crate and of its tests.
//!
//! In: the services of the model. Out: `lib.rs` with a module for each service, and the root of each service's tests. The
//! formatter of whoever owns the crate passes over everything in them: a root cannot be passed over as a whole, so each of
//! its items says that it stays as it is, and with it all files below. Attributes stand on items for the same reason: those
//! of the root itself would be laid out anew.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::doc;
use super::example;
use super::manifest::feature;
use super::printer::Items;
use super::program;
use super::{Include, Options};
use crate::emit::prose::Comment;
use crate::ident;
use crate::model::{Model, Service};

/// Gives the attribute for modules whose names no Rust programmer chose: a linter would have some of them otherwise.
pub(super) fn of_the_service() -> TokenStream {
    quote! {
        #[allow(
            clippy::disallowed_names,
            clippy::module_inception,
            clippy::new_ret_no_self,
            clippy::self_named_constructors,
            clippy::should_implement_trait,
            clippy::wrong_self_convention,
            reason = "names are those of the service"
        )]
    }
}

/// Gives `lib.rs` but for its first line.
pub(super) fn library(context: &Context<'_>, options: &Options) -> String {
    let model = context.model;
    let mut comment = Comment::new();
    comment.markdown(
        "Typed SDKs for services that are versioned by a dated header: one module and one feature per service.",
    );
    comment.markdown(
        "Every service's module has a table of the service, `SERVICE`, and of what it has, `CATALOG`; its versions in \
         `version`; and a module for each resource with the tables of its operations and the types that they take and \
         answer.",
    );
    if options.client == Include::Feature {
        first_call(context, &mut comment);
    }
    comment.markdown("# Features");
    comment.table(features(model, options));
    let of_the_service = of_the_service();
    let mut items = Items::default();
    let mut services: Vec<&Service> = model.services.iter().collect();
    services.sort_by(|left, right| left.module.cmp(&right.module));
    for service in services {
        let (feature, module) = (feature(service), ident::token(&service.module));
        items.push(quote! {
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            #[forbid(unsafe_code)]
            #of_the_service
            pub mod #module;
        });
    }
    items.push(quote! {
        #[rustfmt::skip]
        pub use ::xms_runtime as runtime;
    });
    items.print(doc::inner(&comment))
}

/// How a reader begins, and where it goes on.
fn first_call(context: &Context<'_>, comment: &mut Comment) {
    let Some(program) = program::first(context) else { return };
    comment.markdown("# A first call");
    comment.code("no_run", &program);
    comment.markdown(
        "That is awaited in an executor, such as Tokio's. What proves who calls is given to the builder, by `credential`. Every \
         method has an example.",
    );
    comment.markdown(
        "Recipes: [a proxy and an HTTP client of one's own](runtime::cookbook::http_client), \
         [certificates](runtime::cookbook::certificates), [retry and time limits](runtime::cookbook::retry), \
         [pages](runtime::cookbook::pages), [waiting](runtime::cookbook::waiting), [errors](runtime::cookbook::errors), \
         [tracing](runtime::cookbook::tracing), [JSON](runtime::cookbook::json), \
         [blocking](runtime::cookbook::blocking), [testing](runtime::cookbook::testing).",
    );
}

/// The features of the crate, as the rows of a table.
fn features(model: &Model, options: &Options) -> Vec<String> {
    let mut rows = vec!["| Feature | What it adds |".to_owned(), "| --- | --- |".to_owned()];
    let mut add = |name: &str, what: &str| rows.push(format!("| `{name}` | {what} |"));
    for service in &model.services {
        let what = if service.is_common { "what services share" } else { "a service" };
        add(&feature(service), &format!("{what}: the module `{}`", service.module));
    }
    if options.client == Include::Feature {
        add("client", "clients, by themselves without TLS");
        add("rustls", "clients with TLS by rustls");
        add("native-tls", "clients with TLS by the system's library, which can renegotiate");
        add("blocking", "calls without an executor");
        add("shared-key", "signatures with an account's key");
        add("sas", "shared access signatures");
    }
    if options.server == Include::Feature {
        add("server", "traits for servers, behind axum");
    }
    if options.serde {
        add("serde", "serde's traits for all types; secrets are written as `***`");
    }
    rows
}

/// Gives the root of a service's tests, which are in `modules`, but for its first line.
pub(super) fn tests(service: &Service, modules: &[String]) -> String {
    let feature = feature(service);
    let mut items = Items::default();
    for module in modules {
        let module = ident::token(module);
        items.push(quote! {
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            mod #module;
        });
    }
    items.print(doc::inner(&example::comment(&service.name)))
}
