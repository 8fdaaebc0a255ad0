//! The paths of operations, of which some have several.
//!
//! In: `request` or `addresses` of an operation. Out: segments and parameters, of all addresses together, and reports of
//! addresses that differ in more than their paths (X0422).

use super::{Resolver, path};
use crate::ident;
use crate::model::address::indices;
use crate::model::{Address, Addresses, Parameter, ParameterPlace, ResourceId, Segment};
use crate::parse::description::{AddressDecl, OperationDecl, RequestLine};
use crate::rule;
use crate::source::Spanned;

/// The path of an operation's first address as segments and as it is written, its parameters, and all addresses.
type OperationPath = (Vec<Segment>, String, Vec<Parameter>, Option<Addresses>);

impl Resolver<'_> {
    pub(super) fn operation_path(&mut self, decl: &OperationDecl, resource: ResourceId) -> OperationPath {
        let Some(line) = &decl.request else { return OperationPath::default() };
        let base = self.model[self.service].base_parameters.clone();
        let lines: Vec<&RequestLine> = match decl.addresses.as_slice() {
            [] => vec![line],
            several => several.iter().map(|address| &address.request).collect(),
        };
        let mut paths = Vec::new();
        let of_host = self.host_placeholders(decl);
        let mut written = of_host.clone();
        let mut placeholders: Vec<Spanned<String>> = Vec::new();
        for line in &lines {
            let (pieces, own) = self.split_path(&line.path);
            written.extend(own.iter().cloned());
            // Those of the host stand in front of every path.
            let whole = of_host.iter().cloned().chain(own).collect();
            for placeholder in self.unique_placeholders(whole, &base) {
                if placeholders.iter().all(|other| other.value != placeholder.value) {
                    placeholders.push(placeholder);
                }
            }
            paths.push(pieces);
        }
        let parameters = self.path_parameters(&decl.path, &placeholders, ParameterPlace::Path);
        let label = "the request line has none of that name";
        self.parameters_without_placeholder(&decl.path, &written, &line.path.value, label);
        let paths: Vec<Vec<Segment>> = paths.into_iter().map(|pieces| path::index(pieces, &placeholders)).collect();
        let addresses = (!decl.addresses.is_empty()).then(|| self.addresses(decl, &paths, &placeholders, resource));
        let first = paths.into_iter().next().unwrap_or_default();
        (first, line.path.value.clone(), parameters, addresses)
    }

    fn addresses(
        &mut self,
        decl: &OperationDecl,
        paths: &[Vec<Segment>],
        placeholders: &[Spanned<String>],
        resource: ResourceId,
    ) -> Addresses {
        if let Some(first) = decl.addresses.first() {
            if let ([_], false) = (decl.addresses.as_slice(), decl.damaged) {
                self.report(
                    rule::UNLIKE_ADDRESSES
                        .at(first.request.span, "these are not several addresses")
                        .label("the only one")
                        .help("write it as `request`, or add another one"),
                );
            }
            decl.addresses.iter().skip(1).for_each(|other| self.alike(first, other));
        }
        let computed = computed_name(paths, placeholders, &self.model[resource].handle);
        let all = decl.addresses.iter().zip(paths);
        let all = all.map(|(decl, path)| Address {
            name: decl.name.clone(),
            variant: ident::variant(&decl.name.value),
            constructor: ident::field(&decl.name.value),
            path: path.clone(),
            path_text: decl.request.path.value.clone(),
            span: decl.request.span,
        });
        Addresses {
            all: all.collect(),
            rust: self.rust_type_name(&decl.rust_address, computed),
            rust_span: decl.rust_address.as_ref().map_or(decl.name.span, |name| name.span),
        }
    }

    /// X0422.
    fn alike(&mut self, first: &AddressDecl, other: &AddressDecl) {
        let (first, line) = (&first.request, &other.request);
        let query = |line: &RequestLine| {
            let mut pairs: Vec<(String, String)> =
                line.query.iter().map(|pair| (pair.name.value.clone(), pair.value.value.clone())).collect();
            pairs.sort();
            pairs
        };
        let (what, help) = if first.method.value != line.method.value {
            ("method", "describe two operations")
        } else if query(first) != query(line) {
            ("constant query", "write the same query behind both paths, or describe two operations")
        } else {
            return;
        };
        self.report(
            rule::UNLIKE_ADDRESSES
                .at(line.span, format!("the address `{}` has another {what} than the first", other.name.value))
                .label(format!("another {what}"))
                .also(first.span, "than this one")
                .help(help),
        );
    }
}

/// The name of the enum: what the names of the placeholders begin with that are not in every address, else what the
/// resource holds.
fn computed_name(paths: &[Vec<Segment>], placeholders: &[Spanned<String>], handle: &str) -> String {
    let of_paths: Vec<Vec<usize>> = paths.iter().map(|path| indices(path)).collect();
    let is_own = |index: &usize| !of_paths.iter().all(|path| path.contains(index));
    let own = placeholders.iter().enumerate().filter(|(index, _)| is_own(index)).map(|(_, name)| name.value.as_str());
    let words = own.map(|name| name.split(['-', '_']).collect::<Vec<_>>());
    let common = words.reduce(|first, other| {
        first.into_iter().zip(other).take_while(|(one, other)| one == other).map(|(one, _)| one).collect()
    });
    let begin = common.filter(|words| !words.is_empty()).map(|words| words.join("-"));
    let begin = begin.map_or_else(|| ident::singular(ident::plain(handle)), |words| ident::type_name(&words));
    ident::with_ending(&begin, "Address")
}
