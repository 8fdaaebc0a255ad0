//! Keys that several kinds of items have: prose, versions, limits, parameters, bodies.
//!
//! In: a table while it is read. Out: those keys, as written. Nothing is judged but spelling.

use toml::de::DeValue;

use super::description::{
    AvailabilityDecl, BodyDecl, BodyKind, LimitsDecl, LongRunningDecl, ParameterDecl, ParameterKeys, ProseDecl, Rare,
    RequestIdDecl, SharedParametersDecl,
};
use super::table::{Context, Item, Table};
use crate::language::{self, Kind, Names};
use crate::rule;
use crate::source::Spanned;

impl<'t> Table<'t> {
    /// `title`, `summary`, `doc`.
    pub(super) fn prose(&mut self) -> ProseDecl {
        ProseDecl { title: self.string("title"), summary: self.string("summary"), doc: self.string("doc") }
    }

    /// `summary`, `doc`.
    pub(super) fn untitled_prose(&mut self) -> ProseDecl {
        ProseDecl { title: None, summary: self.string("summary"), doc: self.string("doc") }
    }

    /// `doc`.
    pub(super) fn doc(&mut self) -> ProseDecl {
        ProseDecl { title: None, summary: None, doc: self.string("doc") }
    }

    /// `since`, `seen`, `until`, `source`, `deprecated`.
    pub(super) fn availability(&mut self) -> AvailabilityDecl {
        AvailabilityDecl {
            since: self.string("since"),
            seen: self.string("seen"),
            until: self.string("until"),
            required_since: None,
            optional_since: None,
            deprecated: self.string("deprecated"),
            source: self.string("source"),
        }
    }

    /// `min`, `max`, `pattern`.
    pub(super) fn limits(&mut self) -> LimitsDecl {
        LimitsDecl { min: self.integer("min"), max: self.integer("max"), pattern: self.string("pattern") }
    }

    /// A parameter table, or the names of shared parameters.
    pub(super) fn parameters(&mut self, key: &'static str) -> Vec<ParameterDecl> {
        let context = self.context();
        let mut parameters = Vec::new();
        let kind = self.kind(key);
        let (kind, may_be_names) = match kind {
            Some(Kind::NamesOr(inner)) => (Some(*inner), true),
            kind => (kind, false),
        };
        let Some(Kind::Named(names, inner)) = kind else { return parameters };
        let Some(definition) = inner.table() else { return parameters };
        if may_be_names && !self.is_there(key) {
            let example = format!("{key} = [\"name\"]");
            return self.some_strings(key, &example).into_iter().map(shared).collect();
        }
        for item in self.tables(key) {
            let name = item.name(context);
            // The empty name is a beginning, or reported where it is not.
            let sound = names != Names::Headers || name.value.is_empty() || self.header_name(Some(name)).is_some();
            match parameter(context, item, definition, matches!(inner, Kind::BooleanOr(_))) {
                Some(parameter) if sound => parameters.push(parameter),
                _ => self.fail(),
            }
        }
        parameters
    }

    /// `[parameters]`.
    pub(super) fn shared_parameters(&mut self) -> SharedParametersDecl {
        let mut decl = SharedParametersDecl::default();
        if let Some(table) = self.inner("parameters") {
            self.read_inner(table, |table| {
                decl.path = table.parameters("path");
                decl.query = table.parameters("query");
                decl.headers = table.parameters("headers");
                decl.response_headers = table.parameters("response-headers");
            });
        }
        decl
    }

    /// A body: an element's name or a table.
    pub(super) fn body(&mut self, key: &'static str) -> Option<BodyDecl> {
        let (item, kind) = (self.take(key)?, self.kind(key)?);
        let (body, damaged) = body(self.context(), item, kind);
        if damaged {
            self.fail();
        } else if body.is_none() {
            let span = self.context().span(item.value.span());
            self.malformed(
                rule::MALFORMED_VALUE
                    .at(span, format!("`{key}` says nothing"))
                    .label("empty")
                    .help(format!("name an element, or leave `{key}` out where there is no body")),
            );
        }
        body
    }

    /// The keys of `[long-running]`.
    pub(super) fn long_running(mut self) -> LongRunningDecl {
        let mut decl = LongRunningDecl {
            span: self.span(),
            damaged: false,
            request_id: self.request_id(),
            poll: self.string("poll"),
            interval_ms: self.interval("interval"),
            state: None,
            running: None,
            succeeded: None,
            failed: None,
            status: None,
            error: None,
            taken_away: Vec::new(),
            result: self.string("result"),
        };
        if let Some(table) = self.inner("state") {
            self.read_inner(table, |table| {
                decl.state = table.string("field");
                decl.running = table.strings_if_any("running");
                decl.succeeded = table.strings_if_any("succeeded");
                decl.failed = table.strings_if_any("failed");
            });
        }
        decl.status = self.text_or_false("status", &mut decl.taken_away);
        decl.error = self.text_or_false("error", &mut decl.taken_away);
        decl.damaged = self.finish();
        decl
    }

    /// A header, or `{ element = "…" }`.
    fn request_id(&mut self) -> Option<RequestIdDecl> {
        let is_table = self.is_there("request-id");
        if !is_table {
            let header = self.string("request-id");
            return self.header_name(header).map(RequestIdDecl::Header);
        }
        let table = self.inner("request-id")?;
        let mut element = None;
        self.read_inner(table, |table| element = table.string("element"));
        element.map(RequestIdDecl::Element)
    }

    /// A text; `false` is noted in `taken_away`.
    fn text_or_false(&mut self, key: &'static str, taken_away: &mut Vec<&'static str>) -> Option<Spanned<String>> {
        let is_false = self.tree().get(key).is_some_and(|value| value.get_ref().as_bool() == Some(false));
        if !is_false || !matches!(self.kind(key), Some(Kind::TextOrFalse)) {
            return self.string(key);
        }
        if self.take(key).is_some() {
            taken_away.push(key);
        }
        None
    }
}

/// A parameter of which only the name is said.
fn shared(name: Spanned<String>) -> ParameterDecl {
    ParameterDecl {
        span: name.span,
        name,
        damaged: false,
        is_shared: true,
        doc: None,
        availability: Rare::default(),
        type_name: None,
        required: None,
        limits: Rare::default(),
        more: Rare::default(),
    }
}

fn parameter<'t>(
    context: &'t Context<'t>,
    item: Item<'t>,
    definition: &'static language::Table,
    may_be_shared: bool,
) -> Option<ParameterDecl> {
    let span = item.span(context);
    match item.value.get_ref() {
        DeValue::Boolean(true) if may_be_shared => return Some(shared(item.name(context))),
        DeValue::Boolean(false) if may_be_shared => {
            let name = item.key.get_ref();
            let diagnostic = rule::MALFORMED_VALUE
                .at(context.span(item.value.span()), format!("`{name} = false` says nothing"))
                .label("not a parameter");
            context.report(diagnostic.help("remove it: an operation has the parameters that it names"));
            return None;
        }
        _ => {}
    }
    let mut table = Table::new(context, definition, item.table(context)?, span, false);
    let mut decl = ParameterDecl {
        name: item.name(context),
        span,
        damaged: false,
        is_shared: false,
        doc: table.string("doc"),
        availability: table.rare(Table::availability),
        type_name: table.string("type"),
        required: table.boolean("required"),
        limits: table.rare(Table::limits),
        more: table.rare(|table| ParameterKeys {
            list: table.string("list"),
            set: table.string("set"),
            delimiter: table.string("delimiter"),
            generate: table.generate("generate"),
            default: table.scalar("default"),
            secret: table.boolean("secret"),
            rust: table.string("rust"),
            value: table.string("value"),
            version: table.boolean("version"),
            prefix: table.boolean("prefix"),
            overlap: table.boolean("overlap"),
        }),
    };
    table.allow(decl.span);
    decl.damaged = table.finish();
    Some(decl)
}

/// The body of that kind that `item` holds; none for `{}`. The other value says whether it could not be read.
pub(super) fn body<'t>(context: &'t Context<'t>, item: Item<'t>, kind: Kind) -> (Option<BodyDecl>, bool) {
    let span = context.span(item.value.span());
    let table = match item.value.get_ref() {
        DeValue::String(name) => {
            let kind = BodyKind::Element(Spanned::new(name.clone().into_owned(), span));
            let availability = Rare::default();
            return (Some(BodyDecl { span, kind, required: None, availability }), false);
        }
        DeValue::Table(table) => table,
        _ => {
            context.wrong_kind(item, kind.value_kind());
            return (None, true);
        }
    };
    let Some(definition) = kind.table() else { return (None, true) };
    let mut table = Table::new(context, definition, table, span, false);
    let mut forms = Vec::new();
    forms.extend(table.string("element").map(BodyKind::Element));
    let required = table.boolean("required");
    let availability = table.rare(|table| AvailabilityDecl {
        since: table.string("since"),
        seen: table.string("seen"),
        until: table.string("until"),
        source: table.string("source"),
        ..AvailabilityDecl::default()
    });
    let content_type = table.string("text");
    // In the other forms the type is the value.
    let type_name = if content_type.is_some() { table.string("type") } else { None };
    forms.extend(content_type.map(|content_type| BodyKind::Text { content_type, type_name }));
    forms.extend(table.string("bytes").map(BodyKind::Bytes));
    forms.extend(table.string("stream").map(BodyKind::Stream));
    let operations = table.strings_if_any("batch");
    let max = if operations.is_some() { table.integer("max") } else { None };
    forms.extend(operations.map(|operations| BodyKind::Batch { operations, max }));
    let text = table.string("literal");
    // Only a constant body has a key for its type: in the other forms the type is the value.
    let content_type = if text.is_some() { table.string("content-type") } else { None };
    forms.extend(text.map(|text| BodyKind::Literal { text, content_type }));
    if forms.len() > 1 {
        table.malformed(
            rule::MALFORMED_VALUE
                .at(span, "a body has exactly one form")
                .label("several forms")
                .help("keep one of `element`, `text`, `bytes`, `stream`, `batch` and `literal`"),
        );
    }
    let damaged = table.finish();
    let decl = forms.into_iter().next().map(|kind| BodyDecl { span, kind, required, availability });
    (decl, damaged)
}
