//! The table of a rule for long-running operations.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::module::Module;
use super::scope::External;
use crate::model::{LongRunning, RequestId};

/// Gives the static that `head` begins, such as `pub static LONG_RUNNING`.
pub(super) fn long_running(module: &mut Module<'_>, head: &TokenStream, rule: &LongRunning) -> TokenStream {
    let name = module.external(External::LONG_RUNNING);
    let poll = module.operation_table(rule.poll);
    let LongRunning { running, succeeded, failed, .. } = rule;
    let request_id = match &rule.request_id {
        RequestId::Header(header) => quote!(request_id: #header),
        RequestId::Element(path) => {
            let path = path.iter().copied().map(Literal::usize_unsuffixed);
            quote!(request_id_element: Some(&[#(#path),*]))
        }
    };
    let (interval, state) = (grouped(rule.interval_ms), Literal::usize_unsuffixed(rule.state));
    let mut fields = vec![
        request_id,
        quote!(poll: &#poll),
        quote!(interval_ms: #interval),
        quote!(state: #state),
        quote!(running: &[#(#running),*]),
        quote!(succeeded: &[#(#succeeded),*]),
        quote!(failed: &[#(#failed),*]),
    ];
    for (field, index) in [(quote!(status), rule.status), (quote!(error), rule.error)] {
        let index = index.map(Literal::usize_unsuffixed);
        fields.extend(index.map(|index| quote!(#field: Some(#index))));
    }
    quote!(#head: #name = #name { #(#fields,)* ..#name::BASE };)
}

/// `30_000`
fn grouped(number: u64) -> Literal {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out.parse().unwrap_or_else(|_| Literal::u64_unsuffixed(number))
}
