//! Records written by hand as the generator writes them, with one field of every kind.

use xms_runtime::{
    Base64Text, DateTime, Dictionary, Field, Joined, Kind, Limits, MapShape, Nillable, Record, Secret, Shape, Value,
    Version, Xml,
};

pub(crate) const NAMESPACE: &str = "http://example.org/things";
pub(crate) const ARRAYS: &str = "http://example.org/arrays";
pub(crate) const V1: Version = Version::new(2013, 1, 1);
pub(crate) const V2: Version = Version::new(2014, 1, 1);
pub(crate) const V3: Version = Version::new(2015, 1, 1);

macro_rules! record {
    ($name:ident, $shape:expr, { $($index:literal $field:ident: $type:ty),* $(,)? }) => {
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct $name { $(pub(crate) $field: $type),* }

        impl Record for $name {
            fn shape(&self) -> &'static Shape {
                $shape
            }
            fn field(&self, index: usize) -> &dyn Value {
                match index { $($index => &self.$field,)* _ => unreachable!("no field {index}") }
            }
            fn field_mut(&mut self, index: usize) -> &mut dyn Value {
                match index { $($index => &mut self.$field,)* _ => unreachable!("no field {index}") }
            }
            fn empty() -> Self {
                Self { $($field: Value::empty()),* }
            }
        }
    };
}

pub(crate) static THING_SHAPE: Shape = Shape::new::<Thing>(
    "Thing",
    NAMESPACE,
    &[
        Field::new("id", Kind::String).attribute(),
        Field::new("Name", Kind::String).required(),
        Field::new("Count", Kind::Int32).limits(&Limits::NONE.min(1).max(9)),
        Field::new("Code", Kind::String).limits(&Limits::NONE.pattern("[a-z]+")),
        Field::new("When", Kind::DateTime),
        Field::new("Config", Kind::Base64Text).secret(),
        Field::new("Color", Kind::Enum(&COLOR_TABLE)),
        Field::new("Roles", Kind::Set(&Kind::String, "|")),
        Field::new("Regions", Kind::Set(&Kind::String, ";")).keep_empty(),
        Field::new("Parts", Kind::List(&Field::new("Part", Kind::Record(&PART_SHAPE)))),
        Field::new("Tags", Kind::List(&Field::new("string", Kind::String).namespace(ARRAYS))),
        Field::new("Alias", Kind::Flat(&Kind::String)),
        Field::new("Labels", Kind::Map(&LABELS)),
        Field::new("Note", Kind::String).nil(),
        Field::new("Raw", Kind::Xml),
        Field::new("Fixed", Kind::Fixed("always")),
        Field::new("Newer", Kind::String).since(V2),
        Field::new("Seen", Kind::String).seen(V2),
        Field::new("Old", Kind::String).until(V3),
        Field::new("Present", Kind::String).was("Past", V2),
        Field::new("Later", Kind::String).required_since(V3),
    ],
)
.tag("thing");

static LABELS: MapShape = MapShape::new(
    Field::new("Label", Kind::String),
    Field::new("Name", Kind::String),
    Field::new("Value", Kind::String),
);

record!(Thing, &THING_SHAPE, {
    0 id: Option<String>,
    1 name: String,
    2 count: Option<i32>,
    3 code: Option<String>,
    4 when: Option<DateTime>,
    5 config: Option<Secret<Base64Text>>,
    6 color: Option<Color>,
    7 roles: Joined<String>,
    8 regions: Option<Joined<String>>,
    9 parts: Vec<Part>,
    10 tags: Vec<String>,
    11 alias: Vec<String>,
    12 labels: Dictionary<String>,
    13 note: Option<Nillable<String>>,
    14 raw: Option<Xml>,
    16 newer: Option<String>,
    17 seen: Option<String>,
    18 old: Option<String>,
    19 present: Option<String>,
    20 later: Option<String>,
});

impl Thing {
    pub(crate) fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Record::empty() }
    }
}

pub(crate) static PART_SHAPE: Shape = Shape::new::<Part>(
    "Part",
    NAMESPACE,
    &[
        Field::new("unit", Kind::String).attribute(),
        Field::new("", Kind::Int64).content(),
        Field::new("Shape", Kind::Record(&FORM_SHAPE)),
    ],
)
.at_least_one(&[1, 2]);

record!(Part, &PART_SHAPE, { 0 unit: Option<String>, 1 size: Option<i64>, 2 form: Option<Form> });

/// One of several, told apart by `Kind`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Form {
    Circle(Box<Circle>),
    Unrecognized(Xml),
}

static FORM_SHAPE: Shape = Shape::new::<Form>("Form", NAMESPACE, &[Field::new("Form", Kind::Xml)])
    .variants("Kind", &[("circle", &CIRCLE_SHAPE)])
    .raw();

impl Record for Form {
    fn shape(&self) -> &'static Shape {
        match self {
            Self::Circle(circle) => circle.shape(),
            Self::Unrecognized(_) => &FORM_SHAPE,
        }
    }
    fn declared(&self) -> &'static Shape {
        &FORM_SHAPE
    }
    fn field(&self, index: usize) -> &dyn Value {
        match self {
            Self::Circle(circle) => circle.field(index),
            Self::Unrecognized(xml) => xml,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match self {
            Self::Circle(circle) => circle.field_mut(index),
            Self::Unrecognized(xml) => xml,
        }
    }
    fn empty() -> Self {
        Self::Unrecognized(Value::empty())
    }
    fn select(&mut self, discriminator: Option<&str>) {
        if discriminator == Some("circle") {
            *self = Self::Circle(Record::empty());
        }
    }
}

static CIRCLE_SHAPE: Shape = Shape::new::<Circle>(
    "Circle",
    NAMESPACE,
    &[Field::new("Radius", Kind::Double).required(), Field::new("Kind", Kind::Fixed("circle"))],
);

record!(Circle, &CIRCLE_SHAPE, { 0 radius: f64 });

xms_runtime::open_enum! {
    #[values(COLOR_TABLE, "Color")]
    pub(crate) enum Color {
        #[value(0, "Red")]
        Red,
        #[value(1, "Blue", since(V2))]
        Blue,
    }
}
