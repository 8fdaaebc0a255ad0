//! The error codes of a service.
//!
//! In: a service of the model. Out: the module `error_code` with a constant for each code, and all of them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc::{self, Depth};
use super::names::module_path;
use super::printer::Items;
use super::resource::error_reply_arguments;
use super::scope::path;
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::language::Retry;
use crate::model::{ErrorCode, Model, Service, Type};

/// Makes the items of the module; `None` where the service names no codes.
pub(super) fn items(model: &Model, service: &Service) -> Option<Items> {
    if service.errors.is_empty() {
        return None;
    }
    let mut items = Items::default();
    let reply = service.errors.iter().any(|error| error.reply.is_some()).then(|| quote!(ErrorReply,));
    items.push(quote!(
        use ::xms_runtime::{ErrorCode, #reply Retry};
    ));
    for error in &service.errors {
        let mut comment = Comment::new();
        comment.prose(&error.doc);
        let code = facts::code(&error.code.value);
        let status = error.status.map(|status| format!(", with status {status}")).unwrap_or_default();
        let element = error.reply.as_ref().map(|reply| &model[reply.element]);
        let home = |item: &Type| module_path(model, service, item.resource);
        let element = element.map(|item| format!(" Answered with [`{0}`](super::{1}::{0}).", item.rust, home(item)));
        comment.markdown(&format!("{code}{status}. {}{}", facts::retry(error.retry), element.unwrap_or_default()));
        let (comment, name, table) =
            (doc::outer(&comment, Depth::Item), ident::token(&error.rust), table(model, service, error));
        items.push(quote!(#comment pub const #name: ErrorCode = #table;));
    }
    let comment = doc::sentence("Lists all of them.", Depth::Item);
    let all = service.errors.iter().map(|error| ident::token(&error.rust));
    items.push(quote!(#comment pub const ALL: &[ErrorCode] = &[#(#all),*];));
    Some(items)
}

fn table(model: &Model, service: &Service, error: &ErrorCode) -> TokenStream {
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
    let reply = error.reply.as_ref().map(|reply| {
        let item = &model[reply.element];
        let (home, name) = (path(&module_path(model, service, item.resource)), ident::token(&item.rust));
        let arguments = error_reply_arguments(&quote!(super::#home::#name::SHAPE), reply);
        quote!(.reply(ErrorReply #arguments))
    });
    quote!(ErrorCode::new(#code, Retry::#retry) #status #reply)
}

/// What the module is.
pub(super) const COMMENT: &str = "Error codes that the service is known to answer; others occur.";
