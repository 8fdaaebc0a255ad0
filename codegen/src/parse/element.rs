//! Elements and enums.
//!
//! In: the tables `[element.NAME]` and `[enum.NAME]`. Out: their declarations, fields and values in the order of the
//! file. Which keys of a field go together is not judged here.

use toml::de::DeValue;

use super::description::{
    AvailabilityDecl, CollectionDecl, ElementDecl, EnumDecl, FieldDecl, InnerDecl, ProseDecl, Rare, ValueDecl, WasDecl,
};
use super::table::{Context, Item, Table};
use crate::language::{ELEMENT, ENUM, FIELD, INNER, Kind, VALUE};
use crate::rule;
use crate::source::Spanned;

/// Reads `[element.NAME]`.
pub(super) fn element<'t>(context: &'t Context<'t>, item: Item<'t>) -> Option<ElementDecl> {
    let name = item.name(context);
    let header = context.span(item.value.span());
    let damaged = context.damage.has(&["element", &name.value]);
    let mut table = Table::new(context, &ELEMENT, item.table(context)?, header, damaged);
    let mut decl = ElementDecl {
        name,
        header,
        damaged,
        tag: table.string("tag"),
        namespace: table.string("namespace"),
        prose: table.untitled_prose(),
        availability: table.availability(),
        at_least_one: table.strings("at-least-one"),
        rust: table.string("rust"),
        discriminator: table.string("discriminator"),
        variants: table.strings("variants"),
        fields: Vec::new(),
    };
    let items = table.tables("fields");
    // One is large, and a list that grows copies them all.
    decl.fields.reserve_exact(items.len());
    for item in items {
        match field(context, item) {
            Some(field) => decl.fields.push(field),
            None => table.fail(),
        }
    }
    table.allow(decl.name.span);
    decl.damaged = table.finish();
    Some(decl)
}

fn field<'t>(context: &'t Context<'t>, item: Item<'t>) -> Option<FieldDecl> {
    let span = item.span(context);
    let mut table = Table::new(context, &FIELD, item.table(context)?, span, false);
    let (list, list_of) = type_or_inner(&mut table, "list");
    let (map, map_of) = type_or_inner(&mut table, "map");
    let is_nested = list_of.is_some() || map_of.is_some();
    let mut decl = FieldDecl {
        name: item.name(context),
        span,
        damaged: false,
        type_name: table.string("type"),
        list,
        map,
        set: table.string("set"),
        value: table.string("value"),
        required: table.boolean("required"),
        availability: table.rare(|table| AvailabilityDecl {
            since: table.string("since"),
            seen: table.string("seen"),
            until: table.string("until"),
            required_since: table.string("required-since"),
            optional_since: table.string("optional-since"),
            deprecated: table.string("deprecated"),
            source: table.string("source"),
        }),
        doc: table.string("doc"),
        secret: table.boolean("secret"),
        default: table.scalar("default"),
        limits: table.rare(Table::limits),
        collection: match is_nested {
            true => Rare::from(collection(&mut table, list_of, map_of)),
            false => table.rare(|table| collection(table, None, None)),
        },
        tag: table.string("tag"),
        attribute: table.boolean("attribute"),
        content: table.boolean("content"),
        namespace: table.string("namespace"),
        nil: table.boolean("nil"),
        keep_empty: table.boolean("keep-empty"),
        also: table.strings("also"),
        rust: table.string("rust"),
        was: None,
    };
    decl.was = was(&mut table).map(Box::new);
    table.allow(decl.span);
    decl.damaged = table.finish();
    Some(decl)
}

/// What stands beside `list`, `map` and `set`.
fn collection(
    table: &mut Table<'_>,
    list_of: Option<Box<InnerDecl>>,
    map_of: Option<Box<InnerDecl>>,
) -> CollectionDecl {
    CollectionDecl {
        item: table.string("item"),
        item_namespace: table.string("item-namespace"),
        flat: table.boolean("flat"),
        entry: table.string("entry"),
        key: table.string("key"),
        by_name: table.boolean("by-name"),
        entry_namespace: table.string("entry-namespace"),
        key_namespace: table.string("key-namespace"),
        value_namespace: table.string("value-namespace"),
        list_of,
        map_of,
        delimiter: table.string("delimiter"),
    }
}

/// What `list` or `map` says: the name of a type, or what stands in each item.
fn type_or_inner(table: &mut Table<'_>, key: &'static str) -> (Option<Spanned<String>>, Option<Box<InnerDecl>>) {
    let context = table.context();
    let Some(item) = table.take(key) else { return (None, None) };
    let span = context.span(item.value.span());
    match item.value.get_ref() {
        DeValue::String(name) => (Some(Spanned::new(name.clone().into_owned(), span)), None),
        DeValue::Table(keys) => {
            let mut inner = Table::new(context, &INNER, keys, span, false);
            let (list, list_of) = type_or_inner(&mut inner, "list");
            let (map, map_of) = type_or_inner(&mut inner, "map");
            let value = inner.string("value");
            let collection = collection(&mut inner, list_of, map_of);
            if inner.finish() {
                table.fail();
            }
            (None, Some(Box::new(InnerDecl { span, list, map, value, collection })))
        }
        _ => {
            context.wrong_kind(item, Kind::TypeOr(&[], &INNER).value_kind());
            table.fail();
            (None, None)
        }
    }
}

fn was(field: &mut Table<'_>) -> Option<WasDecl> {
    let table = field.inner("was")?;
    let span = table.span();
    let (mut name, mut until) = (None, None);
    field.read_inner(table, |table| {
        name = table.string("name");
        until = table.string("until");
    });
    Some(WasDecl { span, name: name?, until: until? })
}

/// Reads `[enum.NAME]`.
pub(super) fn values<'t>(context: &'t Context<'t>, item: Item<'t>) -> Option<EnumDecl> {
    let name = item.name(context);
    let header = context.span(item.value.span());
    let damaged = context.damage.has(&["enum", &name.value]);
    let mut table = Table::new(context, &ENUM, item.table(context)?, header, damaged);
    // Its values may stand below a header that could not be read.
    table = table.lenient_if(context.damage.any());
    let mut decl = EnumDecl {
        name,
        header,
        damaged,
        prose: table.untitled_prose(),
        number: table.is_number("type"),
        rust: table.string("rust"),
        values: Vec::new(),
    };
    let values = table.items("values");
    if values.is_empty() && table.is_there("values") && !context.damage.any() {
        let name = &decl.name.value;
        table.malformed(
            rule::MISSING_KEY
                .at(decl.name.span, format!("the enum `{name}` has no values"))
                .label("says nothing")
                .help(format!("write them below `[enum.{name}.values]`, or use the type `string` instead")),
        );
    }
    for item in values {
        match value(context, item) {
            Some(value) => decl.values.push(value),
            None => table.fail(),
        }
    }
    table.allow(decl.name.span);
    decl.damaged = table.finish();
    Some(decl)
}

fn value<'t>(context: &'t Context<'t>, item: Item<'t>) -> Option<ValueDecl> {
    let span = item.span(context);
    let mut decl = ValueDecl {
        name: item.name(context),
        span,
        damaged: false,
        prose: ProseDecl::default(),
        availability: AvailabilityDecl::default(),
        rust: None,
    };
    let table = match item.value.get_ref() {
        DeValue::String(doc) => {
            decl.prose.doc = Some(Spanned::new(doc.clone().into_owned(), context.span(item.value.span())));
            return Some(decl);
        }
        DeValue::Table(table) => table,
        _ => {
            context.wrong_kind(item, Kind::TextOr(&VALUE).value_kind());
            return None;
        }
    };
    let mut table = Table::new(context, &VALUE, table, span, false);
    decl.prose = table.doc();
    decl.availability = table.availability();
    decl.rust = table.string("rust");
    table.allow(decl.span);
    decl.damaged = table.finish();
    Some(decl)
}
