//! Records with one field of each kind of which there can be many.

use xms_runtime::{Dictionary, Field, Joined, Kind, Limits, MapShape, Xml};

pub(crate) const NAMESPACE: &str = "urn:things";

static LABELS: MapShape =
    MapShape::new(Field::new("L", Kind::String), Field::new("N", Kind::String), Field::new("V", Kind::String));
static LIMITS: Limits = Limits::NONE.min(2);

xms_runtime::record! {
    /// Holds everything.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) THING, "Thing", NAMESPACE)]
    pub(crate) struct Thing {
        /// Names it.
        #[field(0, "Name", String)]
        pub(crate) name: Option<String>,
        /// Tags it.
        #[field(1, "Tag", Flat(&Kind::String))]
        pub(crate) tags: Vec<String>,
        /// Lists its parts.
        #[field(2, "Part", Flat(&Kind::Record(&PART)))]
        pub(crate) parts: Vec<Part>,
        /// Labels it.
        #[field(3, "Labels", Map(&LABELS))]
        pub(crate) labels: Dictionary<String>,
        /// Lists what stands in one text.
        #[field(4, "Set", Set(&Kind::String, "|"))]
        pub(crate) set: Joined<String>,
        /// Keeps what it does not know.
        #[field(5, "Raw", Flat(&Kind::Xml))]
        pub(crate) raw: Vec<Xml>,
        /// Lists what is one of several.
        #[field(6, "Form", Flat(&Kind::Record(&FORM)))]
        pub(crate) forms: Vec<Form>,
        /// Lists numbers that are too small.
        #[field(7, "Small", Flat(&Kind::Int32), limits(&LIMITS))]
        pub(crate) small: Vec<i32>,
    }
}

xms_runtime::record! {
    /// Holds a part and its parts, of which it must have some.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) PART, "Part", NAMESPACE, at_least_one(&[1]))]
    pub(crate) struct Part {
        /// Says in what it is measured.
        #[field(0, "unit", String, attribute)]
        pub(crate) unit: Option<String>,
        /// Lists its parts.
        #[field(1, "Part", Flat(&Kind::Record(&PART)))]
        pub(crate) parts: Vec<Part>,
    }
}

xms_runtime::union! {
    /// Is a knot, or something else.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) FORM, "Form", NAMESPACE, "Form", "Kind")]
    pub(crate) enum Form {
        /// It is a knot.
        #[variant("knot", &KNOT)]
        Knot(::std::boxed::Box<Knot>),
    }
}

xms_runtime::record! {
    /// Is a knot, perhaps around another.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) KNOT, "Form", NAMESPACE)]
    #[fixed("Kind", "knot")]
    pub(crate) struct Knot {
        /// Is what it is around.
        #[field(0, "Form", Record(&FORM))]
        pub(crate) inside: Option<Form>,
    }
}
