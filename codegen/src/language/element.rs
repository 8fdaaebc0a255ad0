//! The tables of elements and enums.
//!
//! In: nothing. Out: their definitions.

use super::definition::{Dependency, Key, Kind, Table};
use super::shared::{
    ALLOW, AVAILABILITY, DEFAULT, DEPRECATED, DOC, LIMITS, RUST, SECRET, SEEN, SINCE, SOURCE, TYPES, UNTIL,
    UNTITLED_PROSE,
};
use super::spelling::Names;

/// Defines `[element.NAME]`.
pub static ELEMENT: Table = Table {
    id: "element",
    what: "an element",
    doc: "One XML element.",
    groups: &[
        &[
            Key::new("tag", Kind::Text, "The element's name on the wire; otherwise its name here."),
            Key::new("namespace", Kind::Text, "A name of `[namespaces]`, or a URI; otherwise the service's."),
        ],
        UNTITLED_PROSE,
        AVAILABILITY,
        &[
            Key::new("at-least-one", Kind::Texts, "Fields of which a request must set at least one."),
            Key::new("one-of", Kind::Boolean, "Whether exactly one of its fields is there: an enum in Rust."),
            RUST,
            Key::new(
                "discriminator",
                Kind::Text,
                "The element is one of several, told apart by the text of this child or attribute.",
            ),
            Key::new(
                "variants",
                Kind::Texts,
                "The elements it may be; each has the discriminator as a field with a `value`.",
            ),
            Key::new(
                "fields",
                Kind::Named(Names::Any, &Kind::Table(&FIELD)),
                "Its children, in the order of the wire.",
            ),
        ],
        ALLOW,
    ],
    dependencies: &[],
};

/// Defines an entry of `[element.NAME.fields]`.
pub static FIELD: Table = Table {
    id: "field",
    what: "a field",
    doc: "A child of an element, an attribute, or the element's text: one of `type`, `list`, `map`, `set`, \
          `choice` and `value`.",
    groups: &[
        &[
            Key::new("type", Kind::Name(TYPES), "One child of this type: a scalar, or the name of an element or enum."),
            Key::new(
                "list",
                Kind::TypeOr(TYPES, &INNER),
                "A wrapper with any number of items of this type, or each with a list or map in it.",
            ),
            Key::new(
                "map",
                Kind::TypeOr(TYPES, &INNER),
                "A wrapper with entries that have a name and a value of this type, or a list or map.",
            ),
            Key::new(
                "set",
                Kind::Name(TYPES),
                "One child with texts joined by `delimiter`; their order carries no meaning.",
            ),
            Key::new(
                "choice",
                Kind::Named(Names::Any, &Kind::Table(&FIELD)),
                "A wrapper with children of several kinds in any order, each described as a field is.",
            ),
            Key::new(
                "value",
                Kind::Text,
                "One child that always has this text; beside `map` the child with an entry's value, otherwise `Value`.",
            ),
            Key::new(
                "required",
                Kind::Boolean,
                "In a request: must be set. In a response: always there, and missing is an error.",
            ),
            SINCE,
            SEEN,
            UNTIL,
            Key::new("required-since", Kind::Text, "It is required from this version on, and optional before."),
            Key::new("optional-since", Kind::Text, "It is optional from this version on, and required before."),
            DEPRECATED,
            SOURCE,
            DOC,
            SECRET,
            DEFAULT,
        ],
        LIMITS,
        &[
            Key::new(
                "item",
                Kind::Text,
                "What the items of a list are called; otherwise the tag of their type. Required for scalars.",
            ),
            Key::new(
                "item-namespace",
                Kind::Text,
                "The namespace of a list's items: a name of `[namespaces]`, or a URI.",
            ),
            Key::new(
                "flat",
                Kind::Boolean,
                "Whether a list, map or choice has no wrapper; the field's name is that of an item or entry.",
            ),
            Key::new(
                "item-rust",
                Kind::Text,
                "The Rust name of the enum that a choice makes; otherwise it is made of the element's name and the field's.",
            ),
        ],
        MAP,
        &[
            Key::new("delimiter", Kind::Text, "What stands between the texts of a set.").example("delimiter = \";\""),
            Key::new(
                "tag",
                Kind::Text,
                "Its name on the wire, where that is another than its name here: so an attribute and a child, or children \
                 in two namespaces, may be called alike.",
            ),
            Key::new("attribute", Kind::Boolean, "Whether it is an attribute of the element."),
            Key::new("content", Kind::Boolean, "Whether it is the element's own text."),
            Key::new(
                "namespace",
                Kind::Text,
                "The child's namespace, where it is not its parent's; an attribute's, where it has one.",
            ),
            Key::new(
                "nil",
                Kind::Boolean,
                "Whether `i:nil` is written on purpose: absent, nil and set are three states.",
            ),
            Key::new("keep-empty", Kind::Boolean, "Whether absent, empty and set are three states."),
            Key::new("also", Kind::Texts, "Further names that are read and never written."),
            RUST,
            Key::new("was", Kind::Table(&WAS), "An earlier name; both are read."),
        ],
        ALLOW,
    ],
    dependencies: &[Dependency::Needs { key: "set", needs: "delimiter" }],
};

/// Keys beside `map`.
const MAP: &[Key] = &[
    Key::new("entry", Kind::Text, "What the entries of a map are called; otherwise `Entry`."),
    Key::new("key", Kind::Text, "The child with the name of a map's entry; otherwise `Name`."),
    Key::new("by-name", Kind::Boolean, "Whether a map's entries are called like their names and hold the values."),
    Key::new(
        "entry-namespace",
        Kind::Text,
        "The namespace of a map's entries, where it is not the element's: a name of `[namespaces]`, or a URI.",
    ),
    Key::new(
        "key-namespace",
        Kind::Text,
        "The namespace of the child with the name of a map's entry, where it is not the element's.",
    ),
    Key::new(
        "value-namespace",
        Kind::Text,
        "The namespace of the child with the value of a map's entry, where it is not the element's.",
    ),
];

/// Defines what stands in an item of a list, or in an entry of a map.
pub static INNER: Table = Table {
    id: "inner",
    what: "a collection in a collection",
    doc: "A list or map in each item of a list or entry of a map.",
    groups: &[
        &[
            Key::new("list", Kind::TypeOr(TYPES, &INNER), "Any number of items of this type."),
            Key::new("map", Kind::TypeOr(TYPES, &INNER), "Entries that have a name and a value of this type."),
            Key::new(
                "item",
                Kind::Text,
                "What the items of a list are called; otherwise the tag of their type. Required for scalars.",
            ),
            Key::new(
                "item-namespace",
                Kind::Text,
                "The namespace of a list's items: a name of `[namespaces]`, or a URI.",
            ),
            Key::new("value", Kind::Text, "The child with the value of a map's entry; otherwise `Value`."),
        ],
        MAP,
    ],
    dependencies: &[],
};

/// Defines `was`.
pub static WAS: Table = Table {
    id: "was",
    what: "`was`",
    doc: "An earlier name of a field.",
    groups: &[&[
        Key::new("name", Kind::Text, "The earlier name.").required("name = \"OldName\""),
        Key::new("until", Kind::Text, "It is written before this version.").required("until = \"2014-06-01\""),
    ]],
    dependencies: &[],
};

/// Defines `[enum.NAME]`.
pub static ENUM: Table = Table {
    id: "enum",
    what: "an enum",
    doc: "An open set of values: what it does not name is kept and written back as it was.",
    groups: &[
        UNTITLED_PROSE,
        &[
            Key::new(
                "type",
                Kind::Word(&["string", "int32"]),
                "What its values are on the wire: `int32` for whole numbers; otherwise texts.",
            ),
            RUST,
            Key::new(
                "values",
                Kind::Named(Names::Some, &Kind::TextOr(&VALUE)),
                "The values, as they are on the wire; at least one.",
            )
            .required("[enum.NAME.values]"),
        ],
        ALLOW,
    ],
    dependencies: &[],
};

/// Defines an entry of `[enum.NAME.values]`.
pub static VALUE: Table = Table {
    id: "value",
    what: "a value of an enum",
    doc: "A value of an enum; a text alone is its `doc`.",
    groups: &[&[DOC], AVAILABILITY, &[RUST], ALLOW],
    dependencies: &[],
};
