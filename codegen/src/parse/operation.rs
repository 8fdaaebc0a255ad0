//! Operations and their examples.
//!
//! In: a table `[operation.NAME]`. Out: its declaration. Nothing it names is looked up.

use toml::de::DeValue;

use super::description::{
    ContinuationDecl, ContinuationSourceDecl, ContinuationTargetDecl, ExampleDecl, LongRunningUse, OperationDecl,
    ResponseDecl,
};
use super::entries::body;
use super::table::{Context, Item, Table, in_order};
use crate::language::{EXAMPLE, Kind, LONG_RUNNING_CHANGES, OPERATION};
use crate::rule;
use crate::source::Spanned;

/// Reads `[operation.NAME]`, one of `all` of its file.
pub(super) fn operation<'t>(context: &'t Context<'t>, item: Item<'t>, all: &[Item<'t>]) -> Option<OperationDecl> {
    let name = item.name(context);
    let header = context.span(item.value.span());
    let damaged = context.damage.has(&["operation", &name.value]);
    let table = Table::new(context, &OPERATION, item.table(context)?, header, damaged);
    // Its own table may be one whose header could not be read.
    let mut table = table.lenient_if(context.damage.may_miss_tables());
    let mut decl = OperationDecl {
        name,
        header,
        damaged,
        prose: table.prose(),
        availability: table.availability(),
        request: table.request_line("request"),
        host: table.host_prefix("host"),
        addresses: table.addresses("addresses"),
        rust_address: table.string("rust-address"),
        path: table.parameters("path"),
        query: table.parameters("query"),
        headers: table.parameters("headers"),
        response_headers: table.parameters("response-headers"),
        body: table.body("body"),
        response: table.body("response"),
        status: table.statuses("status"),
        responses: responses(&mut table),
        long_running: long_running(&mut table),
        errors: table.strings("errors"),
        continuation: continuation(&mut table),
        idempotent: table.boolean("idempotent"),
        see: table.strings("see"),
        rust: table.string("rust"),
        examples: examples(&mut table, damaged),
    };
    one_request(&mut table, &mut decl);
    if let Some(other) = similarly_named(&table, item, all) {
        table.waive("request");
        table.malformed(
            rule::MISSING_KEY
                .at(decl.name.span, format!("`{}` has no table of its own", decl.name.value))
                .label("only tables inside it")
                .also(other.span, "the same operation?")
                .help(format!("did you mean `{}`? Otherwise write `[operation.{}]`", other.value, decl.name.value)),
        );
    } else if !damaged && !context.damage.may_miss_tables() && !table.is_empty() && !has_own_keys(&item) {
        without_own_table(&mut table, &decl.name, item, all);
    }
    table.require("request");
    table.allow(decl.name.span);
    decl.damaged = table.finish();
    Some(decl)
}

/// Takes the first of several addresses as the request; an operation has the one or the others.
fn one_request(table: &mut Table<'_>, decl: &mut OperationDecl) {
    let Some((key, _)) = table.tree().get_key_value("addresses") else { return };
    let key = table.context().span(key.span());
    if let Some(request) = &decl.request {
        table.malformed(
            rule::KEYS_CLASH
                .at(key, "`addresses` and `request` stand in one operation")
                .label("this or `request`")
                .also(request.span, "the other")
                .help("write all request lines in `addresses`, or remove it"),
        );
    }
    table.waive("request");
    decl.request = decl.request.take().or_else(|| decl.addresses.first().map(|address| address.request.clone()));
}

/// Whether a table has keys of its own, and not only tables.
fn has_own_keys(item: &Item<'_>) -> bool {
    let inner = |value: &DeValue<'_>| match value {
        DeValue::Array(array) => array.iter().all(|item| item.get_ref().is_table()),
        value => value.is_table(),
    };
    // Addresses say as much as a request does.
    item.value
        .get_ref()
        .as_table()
        .is_some_and(|table| table.iter().any(|(key, value)| key.get_ref() == "addresses" || !inner(value.get_ref())))
}

/// Reports an operation that has only tables inside it, and is like no other: the one above may have changed its name.
fn without_own_table<'t>(table: &mut Table<'t>, name: &Spanned<String>, item: Item<'t>, all: &[Item<'t>]) {
    table.waive("request");
    let context = table.context();
    let header =
        context.raw(item.value.span()).trim_matches(['[', ']']).split('.').take(2).collect::<Vec<_>>().join(".");
    let own = if header.starts_with("operation.") { header } else { format!("operation.{}", name.value) };
    let mut diagnostic = rule::MISSING_KEY
        .at(name.span, format!("`{}` has no table of its own", name.value))
        .label("only tables inside it");
    let mut help = format!("write `[{own}]` with its `request` above it");
    let above = all.iter().filter(|other| has_own_keys(other) && other.key.span().start < item.key.span().start);
    let above = above.max_by_key(|other| other.key.span().start);
    let is_bare = |other: &&Item<'_>| {
        other.value.get_ref().as_table().is_some_and(|table| !table.values().any(|value| value.get_ref().is_table()))
    };
    if let Some(above) = above.filter(is_bare) {
        let other = above.name(context);
        help = format!("{help}, or call it `{}` where that is the same operation", other.value);
        diagnostic = diagnostic.also(other.span, "the same operation?");
    }
    table.malformed(diagnostic.help(help));
}

/// The operation to which the tables of `item` probably belong, when it has no key of its own.
fn similarly_named<'t>(table: &Table<'t>, item: Item<'t>, all: &[Item<'t>]) -> Option<Spanned<String>> {
    if has_own_keys(&item) {
        return None;
    }
    // Of several that are as near in their letters it is the one that stands closest above.
    let start = item.key.span().start;
    let mut others: Vec<&Item<'t>> = all.iter().filter(|other| has_own_keys(other)).collect();
    others.sort_by_key(|other| {
        let at = other.key.span().start;
        (at > start, at.abs_diff(start))
    });
    let near = table
        .context()
        .proposals
        .nearest(item.key.get_ref(), others.iter().map(|other| other.key.get_ref().as_ref()))?;
    others.into_iter().find(|other| other.key.get_ref() == near).map(|other| other.name(table.context()))
}

fn responses(operation: &mut Table<'_>) -> Option<Spanned<Vec<ResponseDecl>>> {
    let context = operation.context();
    let item = operation.take("responses")?;
    let Kind::Named(names, kind) = operation.kind("responses")? else { return None };
    let Some(table) = item.table(context) else {
        operation.fail();
        return None;
    };
    let mut responses = Vec::new();
    let span = item.span(context);
    if table.is_empty() && names.at_least_one() {
        operation.malformed(
            rule::MALFORMED_VALUE
                .at(context.span(item.value.span()), "`responses` names no status")
                .label("empty")
                .help("write each accepted status with its body, such as `responses = { 200 = \"Item\", 204 = {} }`"),
        );
    }
    for item in in_order(table) {
        let status = operation.status_name(item);
        let (body, damaged) = body(context, item, *kind);
        if damaged {
            operation.fail();
        } else if let Some(status) = status {
            responses.push(ResponseDecl { status, body });
        }
    }
    Some(Spanned::new(responses, span))
}

fn long_running(operation: &mut Table<'_>) -> Option<LongRunningUse> {
    let context = operation.context();
    let item = operation.take("long-running")?;
    let span = context.span(item.value.span());
    match item.value.get_ref() {
        DeValue::Boolean(value) => Some(LongRunningUse::Plain(Spanned::new(*value, span))),
        DeValue::Table(table) => {
            let decl = Table::new(context, &LONG_RUNNING_CHANGES, table, span, false).long_running();
            if decl.damaged {
                operation.fail();
            }
            Some(LongRunningUse::Table(Box::new(decl)))
        }
        _ => {
            context.wrong_kind(item, Kind::BooleanOr(&LONG_RUNNING_CHANGES).value_kind());
            operation.fail();
            None
        }
    }
}

fn continuation(operation: &mut Table<'_>) -> Option<ContinuationDecl> {
    use ContinuationSourceDecl as Source;
    use ContinuationTargetDecl as Target;
    let table = operation.inner("continuation")?;
    let span = table.span();
    let (mut ends, mut items) = (None, None);
    operation.read_inner(table, |table| {
        let (header, element, query) = (table.string("header"), table.string("element"), table.string("query"));
        let header = header.and_then(|header| table.header_name(Some(header)));
        let link = table.boolean("link");
        items = table.string("items");
        if let Some(flag) = link.as_ref().filter(|flag| !flag.value) {
            table.malformed(
                rule::MALFORMED_VALUE
                    .at(flag.span, "a continuation is a link, or says nothing of links")
                    .label("not `true`")
                    .help("remove `link`"),
            );
        }
        ends = match (header, element, query, link) {
            (Some(header), None, None, None) => Some((Source::Header(header.clone()), Target::Header(header))),
            (Some(header), None, Some(query), None) => Some((Source::Header(header), Target::Query(query))),
            (Some(header), None, None, Some(link)) => Some((Source::Header(header), Target::Link(link.span))),
            (None, Some(element), Some(query), None) => Some((Source::Element(element), Target::Query(query))),
            (Some(header), Some(element), None, None) => Some((Source::Element(element), Target::Header(header))),
            (None, Some(element), None, Some(link)) => Some((Source::Element(element), Target::Link(link.span))),
            (None, Some(_), None, None) => {
                table.require("query");
                None
            }
            (None, None, Some(_), None) => {
                table.require("element");
                None
            }
            (None, None, ..) => {
                table.require("header");
                None
            }
            _ => {
                table.malformed(
                    rule::MALFORMED_VALUE
                        .at(span, "a continuation is answered in one place, and repeated in one")
                        .label("several forms")
                        .help("keep `header` or `element` for the answer, and one of `query`, `header` and `link` for the request"),
                );
                None
            }
        };
    });
    let (source, target) = ends?;
    Some(ContinuationDecl { span, source, target, items })
}

fn examples(operation: &mut Table<'_>, damaged: bool) -> Vec<ExampleDecl> {
    let context = operation.context();
    let Some(item) = operation.take("example") else { return Vec::new() };
    let Some(array) = item.value.get_ref().as_array() else {
        context.wrong_kind(item, Kind::Tables(&EXAMPLE).value_kind());
        operation.fail();
        return Vec::new();
    };
    let mut examples = Vec::with_capacity(array.len());
    for value in array.iter() {
        let item = Item { key: item.key, value };
        match item.table(context) {
            Some(table) => {
                let span = context.span(value.span());
                examples.push(example(Table::new(context, &EXAMPLE, table, span, damaged)));
            }
            None => operation.fail(),
        }
    }
    examples
}

fn example(mut table: Table<'_>) -> ExampleDecl {
    let mut decl = ExampleDecl {
        header: table.span(),
        damaged: false,
        name: table.string("name"),
        version: table.string("version"),
        doc: table.string("doc"),
        path: table.entries("path"),
        query: table.repeatable_entries("query"),
        headers: table.entries("headers"),
        response_headers: table.entries("response-headers"),
        request: table.example_text("request"),
        response: table.example_text("response"),
        status: table.status("status"),
    };
    decl.damaged = table.finish();
    decl
}
