//! The error codes of a service.
//!
//! In: a service of the model. Out: the module `error_code` with a constant for each code, and all of them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc::{self, Depth};
use super::printer::Items;
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::language::Retry;
use crate::model::{ErrorCode, Service};

/// Makes the items of the module; `None` where the service names no codes.
pub(super) fn items(service: &Service) -> Option<Items> {
    if service.errors.is_empty() {
        return None;
    }
    let mut items = Items::default();
    items.push(quote!(
        use ::xms_runtime::{ErrorCode, Retry};
    ));
    for error in &service.errors {
        let mut comment = Comment::new();
        comment.prose(&error.doc);
        let code = facts::code(&error.code.value);
        let status = error.status.map(|status| format!(", with status {status}")).unwrap_or_default();
        comment.markdown(&format!("{code}{status}. {}", facts::retry(error.retry)));
        let (comment, name, table) = (doc::outer(&comment, Depth::Item), ident::token(&error.rust), table(error));
        items.push(quote!(#comment pub const #name: ErrorCode = #table;));
    }
    let comment = doc::sentence("Lists all of them.", Depth::Item);
    let all = service.errors.iter().map(|error| ident::token(&error.rust));
    items.push(quote!(#comment pub const ALL: &[ErrorCode] = &[#(#all),*];));
    Some(items)
}

fn table(error: &ErrorCode) -> TokenStream {
    let retry = match error.retry {
        Retry::Never => quote!(Never),
        Retry::Refused => quote!(Refused),
        Retry::Unknown => quote!(Unknown),
    };
    let code = &error.code.value;
    let status = error.status.map(|status| {
        let status = Literal::u16_unsuffixed(status);
        quote!(.status(#status))
    });
    quote!(ErrorCode::new(#code, Retry::#retry) #status)
}

/// What the module is.
pub(super) const COMMENT: &str = "Error codes that the service is known to answer; others occur.";
