//! Keys of fields that say nothing beside others.
//!
//! In: a field as it was written, and what it turned out to be. Out: a report for each key that has no meaning there.
//! Nothing here decides what a field is.

use super::{Resolver, is_true};
use crate::language::Scalar;
use crate::model::{Content, Form, Place, ValueType};
use crate::parse::description::{CollectionDecl, FieldDecl};
use crate::source::{Span, Spanned};

impl Resolver<'_> {
    /// Keys that belong to another kind of field.
    pub(super) fn misplaced_keys(&mut self, decl: &FieldDecl) {
        let span = |value: &Option<Spanned<String>>| value.as_ref().map(|value| value.span);
        let is_list = decl.more.list.is_some() || decl.collection.list_of.is_some();
        let is_map = decl.more.map.is_some() || decl.collection.map_of.is_some();
        let is = [is_list, is_map, decl.more.set.is_some(), decl.more.choice.is_some()];
        self.misplaced_keys_of(&decl.name.value, is, &decl.collection);
        if is_true(&decl.collection.flat) && decl.more.choice.is_some() {
            let keys = [
                ("tag", span(&decl.more.tag)),
                ("namespace", span(&decl.more.namespace)),
                ("also", decl.more.also.first().map(|name| name.span)),
                ("was", decl.more.was.as_ref().map(|was| was.span)),
            ];
            self.without_meaning(decl, &keys, "a choice without an element of its own");
        }
        let entry = span(&decl.collection.entry).or(span(&decl.collection.entry_namespace));
        if let Some(span) = entry.filter(|_| is_map && is_true(&decl.collection.flat)) {
            self.report_surplus(
                span,
                format!("the entries of the flat map `{}` are called as the field", decl.name.value),
                "there is no wrapper",
                "remove it: the field's own name and `namespace` are those of every entry",
            );
        }
        if is_list && is_true(&decl.collection.flat) {
            for (key, span) in
                [("item", span(&decl.collection.item)), ("item-namespace", span(&decl.collection.item_namespace))]
            {
                if let Some(span) = span {
                    let instead = if key == "item" { "the field's own name" } else { "`namespace`" };
                    self.report_surplus(
                        span,
                        format!("the items of the flat list `{}` have no `{key}`", decl.name.value),
                        "there is no wrapper",
                        &format!("remove it: {instead} is that of every item"),
                    );
                }
            }
        }
    }

    /// Keys of a collection that belong to another kind of it.
    pub(super) fn misplaced_keys_of(&mut self, owner: &str, is: [bool; 4], collection: &CollectionDecl) {
        let [is_list, is_map, is_set, is_choice] = is;
        let span = |value: &Option<Spanned<String>>| value.as_ref().map(|value| value.span);
        let flag = |flag: &Option<Spanned<bool>>| flag.as_ref().map(|flag| flag.span);
        let keys = [
            ("item", span(&collection.item), is_list, "list"),
            ("item-namespace", span(&collection.item_namespace), is_list, "list"),
            ("flat", flag(&collection.flat), is_list || is_map || is_choice, "list"),
            ("item-rust", span(&collection.item_rust), is_choice, "choice"),
            ("entry", span(&collection.entry), is_map, "map"),
            ("key", span(&collection.key), is_map, "map"),
            ("by-name", flag(&collection.by_name), is_map, "map"),
            ("entry-namespace", span(&collection.entry_namespace), is_map, "map"),
            ("key-namespace", span(&collection.key_namespace), is_map, "map"),
            ("value-namespace", span(&collection.value_namespace), is_map, "map"),
            ("delimiter", span(&collection.delimiter), is_set, "set"),
        ];
        for (key, span, fits, owner_kind) in keys {
            if let (Some(span), false) = (span, fits) {
                self.report_surplus(
                    span,
                    format!("`{key}` belongs to a `{owner_kind}`, which `{owner}` is not"),
                    "without meaning here",
                    &format!("remove it, or use `{owner_kind}`"),
                );
            }
        }
    }

    /// Keys that have no meaning for an attribute or an element's own text.
    pub(super) fn keys_of_place(&mut self, decl: &FieldDecl, place: Place) {
        let what = match place {
            Place::Element => return,
            Place::Attribute => "an attribute",
            Place::Text => "the element's own text",
        };
        let nil = decl.more.nil.as_ref().filter(|flag| flag.value).map(|flag| flag.span);
        let empty = decl.more.keep_empty.as_ref().filter(|flag| flag.value).map(|flag| flag.span);
        let mut keys: Vec<(&str, Option<Span>)> = vec![("nil", nil), ("keep-empty", empty)];
        if place == Place::Text {
            keys.push(("tag", decl.more.tag.as_ref().map(|name| name.span)));
            keys.push(("namespace", decl.more.namespace.as_ref().map(|name| name.span)));
            keys.push(("also", decl.more.also.first().map(|name| name.span)));
            keys.push(("was", decl.more.was.as_ref().map(|was| was.span)));
        }
        self.without_meaning(decl, &keys, what);
    }

    /// Keys that have no meaning for a flat list, a constant, or one value.
    pub(super) fn keys_of_content(&mut self, decl: &FieldDecl, content: &Content, form: Form) {
        let flag = |flag: &Option<Spanned<bool>>| flag.as_ref().filter(|flag| flag.value).map(|flag| flag.span);
        let texts = |value: &Option<Spanned<String>>| value.as_ref().map(|value| value.span);
        match content {
            content if content.is_flat() => {
                let keys = [("nil", flag(&decl.more.nil)), ("keep-empty", flag(&decl.more.keep_empty))];
                self.without_meaning(decl, &keys, "flat, and has no element of its own");
            }
            Content::Fixed(_) => {
                let keys = [
                    ("required", flag(&decl.required)),
                    ("required-since", texts(&decl.availability.required_since)),
                    ("optional-since", texts(&decl.availability.optional_since)),
                    ("secret", flag(&decl.more.secret)),
                    ("nil", flag(&decl.more.nil)),
                    ("keep-empty", flag(&decl.more.keep_empty)),
                    ("default", texts(&decl.more.default)),
                    ("rust", texts(&decl.more.rust).filter(|_| form == Form::Struct)),
                ];
                self.without_meaning(decl, &keys, "always the same text");
            }
            Content::One(ValueType::Scalar(scalar)) => {
                let what = match scalar {
                    // Nothing in base64 is a value, too.
                    Scalar::Base64Text | Scalar::Base64Bytes => return,
                    Scalar::String | Scalar::Uri => "a text, which may be empty anyway",
                    Scalar::Xml => "kept as it is, empty or not",
                    _ => "a value that is never empty",
                };
                self.without_meaning(decl, &[("keep-empty", flag(&decl.more.keep_empty))], what);
            }
            _ => {}
        }
    }

    /// Keys that have no meaning for a child of which there is exactly one among others.
    pub(super) fn keys_of_alternative(&mut self, decl: &FieldDecl, content: &Content, form: Form) {
        if form == Form::Struct {
            return;
        }
        let flag = |flag: &Option<Spanned<bool>>| flag.as_ref().filter(|flag| flag.value).map(|flag| flag.span);
        let texts = |value: &Option<Spanned<String>>| value.as_ref().map(|value| value.span);
        let keys = [
            ("attribute", flag(&decl.more.attribute)),
            ("content", flag(&decl.more.content)),
            ("required", flag(&decl.required)),
            ("required-since", texts(&decl.availability.required_since)),
            ("optional-since", texts(&decl.availability.optional_since)),
            ("keep-empty", flag(&decl.more.keep_empty)),
            ("default", texts(&decl.more.default)),
        ];
        self.without_meaning(decl, &keys, "one child of which there is exactly one, and there where it was chosen");
        let is_choice = |item: &ValueType| matches!(item, ValueType::Named(id) if self.is_choice(*id));
        let refused = match content {
            Content::Flat(item) => form == Form::Choice || is_choice(item),
            _ => false,
        };
        if let (true, Some(span)) = (refused, flag(&decl.collection.flat)) {
            self.report_clash(
                span,
                format!("`{}` is one child of which there may be any number anyway", decl.name.value),
                "no list of its own",
                "remove `flat`, or write `type` instead of `list`: the choice repeats what it holds",
            );
        }
    }

    pub(super) fn without_meaning(&mut self, decl: &FieldDecl, keys: &[(&str, Option<Span>)], what: &str) {
        for &(key, span) in keys {
            if let Some(span) = span {
                self.report_surplus(
                    span,
                    format!("`{}` is {what}: `{key}` says nothing", decl.name.value),
                    "without meaning",
                    "remove it",
                );
            }
        }
    }
}
