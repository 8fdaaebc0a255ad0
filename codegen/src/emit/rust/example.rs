//! Tests made from wire examples.
//!
//! In: the examples of a resource's operations. Out: a test for each, which hands the example to the runtime's
//! checks. What is checked is not decided here.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc::{self, Depth};
use super::printer::Items;
use super::scope::path;
use crate::emit::prose::{Comment, facts};
use crate::ident::{self, free};
use crate::model::{Example, Model, Operation, Resource};
use crate::source::Spanned;

/// A text of so many columns fits on the line of its field.
const SHORT_TEXT: usize = 60;
/// As many signs as there are around a raw text; Rust allows 255, and nobody likes to count them.
const MOST_HASHES: usize = 8;

/// Whether a resource has any example.
pub(super) fn has_any(model: &Model, resource: &Resource) -> bool {
    resource.operations.iter().any(|&id| !model[id].examples.is_empty())
}

/// Gives the comment of the module with a resource's tests.
pub(super) fn comment(name: &str) -> Comment {
    let mut comment = Comment::new();
    comment.markdown(&format!("The wire examples of {}.", facts::code(name)));
    comment
}

/// Makes the items of the module with a resource's tests; `service` is the path of the service's module.
pub(super) fn items(model: &Model, resource: &Resource, service: &str) -> Items {
    let (service, module) = (path(service), ident::token(&resource.module));
    let mut items = Items::default();
    items.push(quote!(
        use ::xms_runtime::testing::{Example, check};
    ));
    let versioned = model[resource.service].is_versioned();
    let version = versioned.then(|| quote!(, version));
    items.push(quote!(use #service::{CATALOG, #module #version};));
    let mut taken: HashSet<String> = HashSet::new();
    for &id in &resource.operations {
        let operation = &model[id];
        for example in &operation.examples {
            let method = ident::plain(&operation.rust).trim_end_matches('_');
            let name = format!("{method}_{}", ident::plain(&example.rust));
            let name = free(name, |name| taken.contains(name));
            let test = test(operation, example, &quote!(#module), &name, versioned);
            taken.insert(name);
            items.push(test);
        }
    }
    items
}

fn test(operation: &Operation, example: &Example, module: &TokenStream, name: &str, versioned: bool) -> TokenStream {
    let mut comment = Comment::new();
    comment.prose(&example.doc);
    let comment = doc::outer(&comment, Depth::Item);
    let operation = ident::token(&operation.constant);
    let mut fields = vec![quote!(catalog: &CATALOG), quote!(operation: &#module::#operation)];
    if versioned {
        let version = ident::token(&ident::version(example.version.value));
        fields.push(quote!(version: version::#version));
    }
    for (field, pairs) in [
        (quote!(path), &example.path),
        (quote!(query), &example.query),
        (quote!(headers), &example.headers),
        (quote!(response_headers), &example.response_headers),
    ] {
        if !pairs.is_empty() {
            let pairs = self::pairs(pairs);
            fields.push(quote!(#field: &[#(#pairs),*]));
        }
    }
    let status = Literal::u16_unsuffixed(example.status);
    fields.push(quote!(status: #status));
    // A long text stands in front, where its lines need no indentation.
    let mut variables: Vec<TokenStream> = Vec::new();
    for (name, text) in [("request", &example.request), ("response", &example.response)] {
        let Some(text) = text else { continue };
        let (name, text) = (ident::token(name), literal(&text.text));
        let written = text.to_string();
        if !written.contains('\n') && written.chars().count() <= SHORT_TEXT {
            fields.push(quote!(#name: Some(#text)));
        } else {
            variables.push(quote!(let #name = #text;));
            fields.push(quote!(#name: Some(#name)));
        }
    }
    let name = ident::token(name);
    quote! {
        #comment
        #[test]
        fn #name() {
            #(#variables)*
            let example = Example { #(#fields,)* ..Example::BASE };
            check(&example);
        }
    }
}

fn pairs(pairs: &[(Spanned<String>, Spanned<String>)]) -> Vec<TokenStream> {
    let pair = |(name, value): &(Spanned<String>, Spanned<String>)| {
        let (name, value) = (&name.value, &value.value);
        quote!((#name, #value))
    };
    pairs.iter().map(pair).collect()
}

/// Gives a string literal that reads like the text: raw, where the text can stand in one.
pub(in crate::emit) fn literal(text: &str) -> Literal {
    let cannot_be_raw = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    // Characters that change how a line is shown are refused by the compiler unless they are written as escapes.
    let turns_text = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(['"', '\\', '\n']) || text.contains(|c| cannot_be_raw(c) || turns_text(c)) {
        return Literal::string(text);
    }
    let mut hashes = String::from("#");
    while hashes.len() <= MOST_HASHES && text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    if hashes.len() > MOST_HASHES {
        return Literal::string(text);
    }
    let raw = format!("r{hashes}\"{text}\"{hashes}");
    raw.parse().unwrap_or_else(|_| Literal::string(text))
}

#[cfg(test)]
mod tests {
    fn literal(text: &str) -> String {
        super::literal(text).to_string()
    }

    #[test]
    fn texts_stay_readable() {
        assert_eq!(literal("<a/>"), "\"<a/>\"");
        assert_eq!(literal("<a b=\"c\"/>"), "r#\"<a b=\"c\"/>\"#");
        assert_eq!(literal("\"#\n"), "r##\"\"#\n\"##");
        assert_eq!(literal("a\r\n"), "\"a\\r\\n\"");
    }
}
