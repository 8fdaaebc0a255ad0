//! Elements and enums.
//!
//! In: the tables `[element.NAME]` and `[enum.NAME]`. Out: their declarations, fields and values in the order of the
//! file. Which keys of a field go together is not judged here.

use toml::de::DeValue;

use super::description::{
    AvailabilityDecl, ChoiceDecl, CollectionDecl, ElementDecl, EnumDecl, FieldDecl, FieldKeys, InnerDecl, ProseDecl,
    Rare, ValueDecl, WasDecl,
};
use super::table::{Context, Item, Table};
use crate::language::{ELEMENT, ENUM, FIELD, INNER, Kind, VALUE};
use crate::nearest::nearest;
use crate::rule;
use crate::source::Spanned;

/// Reads `[element.NAME]`; what the choices of its fields hold is added to `choices`.
pub(super) fn element<'t>(
    context: &'t Context<'t>,
    item: Item<'t>,
    choices: &mut Vec<ElementDecl>,
) -> Option<ElementDecl> {
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
        availability: table.rare(Table::availability),
        at_least_one: table.strings("at-least-one"),
        rust: table.string("rust"),
        one_of: table.boolean("one-of"),
        choice: None,
        discriminator: table.string("discriminator"),
        variants: table.strings("variants"),
        fields: Vec::new(),
    };
    let items = table.tables("fields");
    // One is large, and a list that grows copies them all.
    decl.fields.reserve_exact(items.len());
    let begin = choices.len();
    let owner =
        ChoiceDecl { owner: decl.rust.as_ref().unwrap_or(&decl.name).value.clone(), field: decl.name.value.clone() };
    for item in items {
        match field(context, item, &owner, choices) {
            Some(field) => decl.fields.push(field),
            None => table.fail(),
        }
    }
    // What they hold are children of this element.
    choices[begin..].iter_mut().for_each(|choice| choice.namespace.clone_from(&decl.namespace));
    table.allow(decl.name.span);
    decl.damaged = table.finish();
    Some(decl)
}

/// Reads a field; what its choice holds is declared as an element in `owner`, of which it gives the name in Rust and the
/// one here.
fn field<'t>(
    context: &'t Context<'t>,
    item: Item<'t>,
    owner: &ChoiceDecl,
    choices: &mut Vec<ElementDecl>,
) -> Option<FieldDecl> {
    let span = item.span(context);
    let mut table = Table::new(context, &FIELD, item.table(context)?, span, false);
    let (list, list_of) = type_or_inner(&mut table, "list");
    let (map, map_of) = type_or_inner(&mut table, "map");
    let item_rust = table.string("item-rust");
    let is_nested = list_of.is_some() || map_of.is_some() || item_rust.is_some();
    let mut decl = FieldDecl {
        name: item.name(context),
        span,
        damaged: false,
        type_name: table.string("type"),
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
        limits: table.rare(Table::limits),
        collection: match is_nested {
            true => Rare::from(CollectionDecl { item_rust, ..collection(&mut table, list_of, map_of) }),
            false => table.rare(|table| collection(table, None, None)),
        },
        more: match list.is_some() || map.is_some() {
            true => Rare::from(FieldKeys { list, map, ..more(&mut table) }),
            false => table.rare(more),
        },
    };
    choice(&mut table, &mut decl, owner, choices);
    table.allow(decl.span);
    decl.damaged = table.finish();
    Some(decl)
}

/// The keys that few fields have, without those that are tables of their own.
fn more(table: &mut Table<'_>) -> FieldKeys {
    FieldKeys {
        list: None,
        map: None,
        set: table.string("set"),
        choice: None,
        value: table.string("value"),
        secret: table.boolean("secret"),
        tag: table.string("tag"),
        attribute: table.boolean("attribute"),
        content: table.boolean("content"),
        namespace: table.string("namespace"),
        nil: table.boolean("nil"),
        keep_empty: table.boolean("keep-empty"),
        was: was(table).map(Box::new),
        also: table.strings("also"),
        default: table.scalar("default"),
        rust: table.string("rust"),
    }
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
        item_rust: None,
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

/// Reads `choice`.
fn choice(table: &mut Table<'_>, decl: &mut FieldDecl, owner: &ChoiceDecl, choices: &mut Vec<ElementDecl>) {
    if !table.is_there("choice") {
        // What is no table is reported.
        table.items("choice");
        return;
    }
    let name = Spanned::new(format!("{}/{}", owner.field, decl.name.value), decl.name.span);
    let inner = ChoiceDecl { owner: format!("{}-{}", owner.owner, decl.name.value), field: name.value.clone() };
    let (items, context) = (table.tables("choice"), table.context());
    let mut fields = Vec::with_capacity(items.len());
    for item in items {
        match field(context, item, &inner, choices) {
            Some(field) => fields.push(field),
            None => table.fail(),
        }
    }
    choices.push(ElementDecl {
        name: name.clone(),
        header: decl.span,
        damaged: false,
        prose: ProseDecl { summary: decl.doc.clone(), ..ProseDecl::default() },
        availability: Rare::default(),
        tag: Some(decl.more.tag.as_ref().unwrap_or(&decl.name).clone()),
        namespace: None,
        at_least_one: Vec::new(),
        rust: decl.collection.item_rust.clone(),
        one_of: None,
        choice: Some(Box::new(ChoiceDecl { owner: owner.owner.clone(), field: decl.name.value.clone() })),
        discriminator: None,
        variants: Vec::new(),
        fields,
    });
    decl.more.to_write().choice = Some(name);
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

/// Reads `[enum.NAME]`, one of `all` of its file.
pub(super) fn values<'t>(context: &'t Context<'t>, item: Item<'t>, all: &[Item<'t>]) -> Option<EnumDecl> {
    let name = item.name(context);
    let header = context.span(item.value.span());
    let damaged = context.damage.has(&["enum", &name.value]);
    let mut table = Table::new(context, &ENUM, item.table(context)?, header, damaged);
    // Its values may stand below a header that could not be read, or has the name of another kind or another name.
    let is_damaged = context.damage.any() || context.damage.may_miss_tables();
    let has_own = table.is_there("values");
    table = table.lenient_if(is_damaged || (!has_own && has_values_of(&name.value, all)));
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

/// Whether values stand alone under nearly the name of an enum.
fn has_values_of(name: &str, all: &[Item<'_>]) -> bool {
    let has_only_values = |item: &&Item<'_>| match item.value.get_ref() {
        DeValue::Table(table) => table.len() == 1 && table.contains_key("values"),
        _ => false,
    };
    let names = all.iter().filter(has_only_values).map(|item| item.key.get_ref().as_ref());
    nearest(name, names.filter(|&other| other != name)).is_some()
}

fn value<'t>(context: &'t Context<'t>, item: Item<'t>) -> Option<ValueDecl> {
    let span = item.span(context);
    let mut decl = ValueDecl {
        name: item.name(context),
        span,
        damaged: false,
        prose: ProseDecl::default(),
        availability: Rare::default(),
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
    decl.availability = table.rare(Table::availability);
    decl.rust = table.string("rust");
    table.allow(decl.span);
    decl.damaged = table.finish();
    Some(decl)
}
