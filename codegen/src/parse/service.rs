//! `service.toml`, and `common.toml`.
//!
//! In: its text. Out: what it says about the whole service, and what could not be read.

use super::description::{EntryDecl, ErrorCodeDecl, ErrorReplyDecl, ServiceDecl, VersionDecl};
use super::syntax::{self, Parsed};
use super::table::{Context, Item, Table};
use crate::diagnostic::Diagnostics;
use crate::language::{self, ERROR_CODE, Refusal};
use crate::source::{FileId, Sources, Span, Spanned};

/// Reads the service in `file`, which is a table as `definition` says, and says whether the file has syntax errors.
pub(super) fn parse(
    file: FileId,
    definition: &'static language::Table,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> (ServiceDecl, bool) {
    let text = sources.text(file);
    let mut store = String::new();
    let Parsed { tree, text, damage } = syntax::read(file, text, &mut store, diagnostics);
    let context = Context::new(file, text, &damage);
    let mut table =
        Table::new(&context, definition, &tree, Span::new(file, 0..0), damage.at_top()).lenient_if(damage.any());
    let mut decl = ServiceDecl {
        file,
        damaged: false,
        prose: table.prose(),
        uses: table.strings("use"),
        groups: table.strings("groups"),
        endpoint: None,
        base_path: table.path("base-path"),
        namespace: table.string("namespace"),
        declaration: table.boolean("declaration"),
        publish_settings: table.boolean("publish-settings"),
        request_id_header: None,
        namespaces: table.entries("namespaces"),
        endpoints: Vec::new(),
        parameters: table.shared_parameters(),
        strip_prefixes: table.strings("strip-prefixes"),
        query: table.parameters("query"),
        headers: table.parameters("headers"),
        version: None,
        long_running: None,
        error_reply: None,
        errors: Vec::new(),
        refusals: Vec::new(),
        allowances: Vec::new(),
    };
    let request_id = table.string("request-id-header");
    decl.request_id_header = table.header_name(request_id);
    table.allow_in_service();
    let endpoint = table.string("endpoint");
    decl.endpoint = table.address(endpoint);
    for EntryDecl { name, value } in table.entries("endpoints") {
        decl.endpoints.extend(table.address(Some(value)).map(|value| EntryDecl { name, value }));
    }
    decl.version = version(&mut table);
    // A key that is not known may be one of another table, whose header is missing.
    if decl.version.as_ref().is_some_and(|version| version.damaged) {
        table.fail();
    }
    decl.long_running = table.inner("long-running").map(Table::long_running);
    decl.error_reply = error_reply(&mut table);
    decl.refusals = refusals(&mut table);
    for item in table.tables("error") {
        match error_code(&context, item) {
            Some(code) => decl.errors.push(code),
            None => table.fail(),
        }
    }
    decl.damaged = table.finish();
    let has_syntax_errors = damage.may_miss_tables();
    decl.allowances = context.take_allowances();
    diagnostics.extend(context.into_found());
    (decl, has_syntax_errors)
}

fn version(service: &mut Table<'_>) -> Option<VersionDecl> {
    let mut table = service.inner("version")?;
    let header = table.string("header");
    let mut decl = VersionDecl {
        span: table.span(),
        damaged: false,
        header: table.header_name(header),
        default: table.string("default"),
        known: table.some_strings("known", "known = [\"2014-06-01\"]"),
        missing: table.string("missing"),
    };
    decl.damaged = table.finish();
    Some(decl)
}

fn error_reply(service: &mut Table<'_>) -> Option<ErrorReplyDecl> {
    let mut table = service.inner("error-reply")?;
    let mut decl = ErrorReplyDecl {
        span: table.span(),
        damaged: false,
        element: table.string("element"),
        code: table.string("code"),
        message: table.string("message"),
        header: None,
    };
    let header = table.string("header");
    decl.header = header.and_then(|header| table.header_name(Some(header)));
    decl.damaged = table.finish();
    Some(decl)
}

/// The codes of `[refusals]` by their keys.
fn refusals(service: &mut Table<'_>) -> Vec<EntryDecl> {
    let Some(mut table) = service.inner("refusals") else { return Vec::new() };
    let mut entries = Vec::new();
    for (key, _) in Refusal::ALL {
        if let Some(value) = table.string(key) {
            entries.push(EntryDecl { name: Spanned::new((*key).to_owned(), value.span), value });
        }
    }
    table.finish();
    entries
}

fn error_code<'t>(context: &'t Context<'t>, item: Item<'t>) -> Option<ErrorCodeDecl> {
    let code = item.name(context);
    let span = context.span(item.value.span());
    let damaged = context.damage.has(&["error", &code.value]);
    let mut table = Table::new(context, &ERROR_CODE, item.table(context)?, span, damaged);
    let mut decl = ErrorCodeDecl {
        code,
        span,
        damaged,
        status: table.status("status"),
        retry: table.retry("retry"),
        element: table.string("element"),
        doc: table.string("doc"),
    };
    table.allow(decl.code.span);
    decl.damaged = table.finish();
    Some(decl)
}
