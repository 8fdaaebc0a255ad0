//! The roots of a crate and of its tests.
//!
//! In: the services of the model. Out: `lib.rs` with a module for each service, and the root of each service's tests. The
//! formatter of whoever owns the crate passes over everything in them: a root cannot be passed over as a whole, so each of
//! its items says that it stays as it is, and with it all files below. Attributes stand on items for the same reason: those
//! of the root itself would be laid out anew.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use super::example;
use super::manifest::feature;
use super::printer::Items;
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
pub(super) fn library(model: &Model) -> String {
    let mut comment = Comment::new();
    comment.markdown(
        "Typed SDKs for services that are versioned by a dated header: one module and one feature per service.",
    );
    comment.markdown(
        "Every service's module has a table of the service, `SERVICE`, and of what it has, `CATALOG`; its versions in \
         `version`; and a module for each resource with the tables of its operations and the types that they take and \
         answer.",
    );
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
