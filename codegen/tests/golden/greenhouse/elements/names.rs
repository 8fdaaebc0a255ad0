// Written by `xms generate` from api/greenhouse/names.toml; do not edit.
//! Elements and enums of *Names*.

use ::xms_runtime::Nillable;

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// Called like a table's entry.
    ///
    /// Element `<Field>`. In any version. Answered by
    /// [`RESOURCE_`](super::super::names::RESOURCE_).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(FIELD_SHAPE, "Field", NAMESPACE)]
    pub struct Field {
        /// Called like a table's entry.
        ///
        /// `<Kind>`, required.
        #[field(0, "Kind", Enum(Kind::TABLE), required)]
        pub kind: Kind,
        /// Letter.
        ///
        /// `<A>`, required.
        #[field(1, "A", String, required)]
        pub a: String,
        /// Letter.
        ///
        /// `<B>`, required.
        #[field(2, "B", String, required)]
        pub b: String,
        /// Letter.
        ///
        /// `<C>`, required.
        #[field(3, "C", String, required)]
        pub c: String,
        /// Letter.
        ///
        /// `<D>`, required.
        #[field(4, "D", String, required)]
        pub d: String,
        /// Letter.
        ///
        /// `<E>`, required.
        #[field(5, "E", String, required)]
        pub e: String,
        /// Letter.
        ///
        /// `<F>`, required.
        #[field(6, "F", String, required)]
        pub f: String,
        /// Letter.
        ///
        /// `<G>`, required.
        #[field(7, "G", String, required)]
        pub g: String,
        /// An operator.
        ///
        /// `<Add>`.
        #[field(8, "Add", String)]
        pub add: Option<String>,
        /// The constructor.
        ///
        /// `<New>`.
        #[field(9, "New", String)]
        pub new_: Option<String>,
        /// A keyword.
        ///
        /// `<Type>`, may be nil on purpose.
        #[field(10, "Type", String, nil)]
        pub r#type: Option<Nillable<String>>,
        /// A keyword that cannot be raw.
        ///
        /// `<Self>`.
        #[field(11, "Self", String)]
        pub self_: Option<String>,
        /// Reads like a question.
        ///
        /// `<IsOpen>`.
        #[field(12, "IsOpen", Bool)]
        pub is_open: Option<bool>,
        /// Called like a trait.
        ///
        /// `<Value>`.
        #[field(13, "Value", Record(Value::SHAPE))]
        pub value: Option<Value>,
    }
}

impl Field {
    /// Creates the element from its required fields; the methods below set the others.
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    pub fn new(
        kind: impl Into<Kind>,
        a: impl Into<String>,
        b: impl Into<String>,
        c: impl Into<String>,
        d: impl Into<String>,
        e: impl Into<String>,
        f: impl Into<String>,
        g: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            a: a.into(),
            b: b.into(),
            c: c.into(),
            d: d.into(),
            e: e.into(),
            f: f.into(),
            g: g.into(),
            add: None,
            new_: None,
            r#type: None,
            self_: None,
            is_open: None,
            value: None,
        }
    }
}

::xms_runtime::record! {
    /// Called like a trait.
    ///
    /// Element `<Value>`. In any version. Occurs in [`RESOURCE_`](super::super::names::RESOURCE_).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(VALUE_SHAPE, "Value", NAMESPACE)]
    pub struct Value {
        /// Called like a value.
        ///
        /// `<Xml>`.
        #[field(0, "Xml", String)]
        pub xml: Option<String>,
    }
}

impl Value {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// Called like a table's entry.
    ///
    /// In any version. Occurs in [`RESOURCE_`](super::super::names::RESOURCE_). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(KIND_TABLE, "Kind")]
    pub enum Kind {
        /// Called like the others.
        ///
        /// `Unrecognized`.
        #[value(0, "Unrecognized")]
        Unrecognized_,
    }
}
