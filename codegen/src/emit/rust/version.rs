//! The versions of a service.
//!
//! In: a service of the model. Out: the module `version` with a constant for each, all of them, and the usual one.

use quote::quote;

use super::doc::{self, Depth};
use super::module::numbers;
use super::printer::Items;
use crate::ident;
use crate::model::Service;

/// Makes the items of the module.
pub(super) fn items(service: &Service) -> Items {
    let mut items = Items::default();
    items.push(quote!(
        use ::xms_runtime::Version;
    ));
    for version in service.known.iter().map(|known| known.value) {
        let usual =
            if version == service.default_version { ", which a client uses when it names no other" } else { "" };
        let comment = doc::sentence(&format!("Names the version {version}{usual}."), Depth::Item);
        let (name, numbers) = (ident::token(&ident::version(version)), numbers(version));
        items.push(quote!(#comment pub const #name: Version = Version::new(#(#numbers),*);));
    }
    let comment = doc::sentence("Names the version that a client uses when it names no other.", Depth::Item);
    let default = ident::token(&ident::version(service.default_version));
    items.push(quote!(#comment pub const DEFAULT: Version = #default;));
    let comment = doc::sentence("Lists all known versions, oldest first.", Depth::Item);
    let all = service.known.iter().map(|known| ident::token(&ident::version(known.value)));
    items.push(quote!(#comment pub const ALL: &[Version] = &[#(#all),*];));
    items
}

/// What the module is.
pub(super) const COMMENT: &str = "Known versions of the service.";
