// Written by `xms generate` from api/greenhouse/record.toml; do not edit.
//! Beds.
//!
//! One record with a field of each scalar type.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`PUT`] | `PUT /beds/{bed}` | since 2013-01-01 |

use xms_runtime::{
    Base64Bytes, Base64Text, Body, Date, DateTime, Field, Kind, Limits, Method, Operation, Parameter, Record, Resource,
    Response, Shape, Uri, Uuid, Value, Xml,
};

use super::{NAMESPACE, version};

/// Plants a bed.
///
/// Put Bed: `PUT /beds/{bed}`, since 2013-01-01. Takes [`Bed`]. Answers 200 with [`Bed`].
///
/// In the path:
///
/// - `bed`: Number of the bed. At least 1.
///
/// For example, *one tulip* (2013-01-01):
///
/// ````xml
/// <Bed xmlns="urn:greenhouse"><Type>tulip</Type><Count>1</Count><Label>red</Label><Fixed>yes</Fixed></Bed>
/// ````
///
/// ````xml
/// <Bed xmlns="urn:greenhouse">
///   <Type>tulip</Type>
///   <Count>1</Count>
///   <Fixed>yes</Fixed>
/// </Bed>
/// ````
pub static PUT: Operation = Operation::new("record.put", "Put Bed", Method::Put, "/beds/{bed}")
    .path_parameters(&[Parameter::new("bed", Kind::Int32).required().limits(&Limits {
        min: Some(1),
        max: None,
        pattern: None,
    })])
    .body(Body::Element(Bed::SHAPE))
    .responses(&[Response::new(200, Body::Element(Bed::SHAPE))])
    .since(version::V2013_01_01);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource =
    Resource { name: "record", title: "Beds", operations: &[&PUT], shapes: &[Bed::SHAPE], enums: &[] };

/// A bed.
///
/// Element `<Bed>`. Since 2013-01-01. Taken by [`PUT`]. Answered by [`PUT`]. In a request at least
/// one of `<Label>`, `<Note>` must be set.
///
/// Beds are:
///
/// - in rows, which are counted from the door, and which is why the first one is the coldest one of
///   them all
/// - in need of water
///
/// See <https://greenhouse.example/beds>.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bed {
    /// What grows in it.
    ///
    /// `<Type>`, required. Since 2013-01-01.
    pub r#type: String,
    /// How many.
    ///
    /// `<Count>`, required. Since 2013-01-01. From 1 to 99.
    pub count: i32,
    /// A label.
    ///
    /// `<Label>`. Since 2013-01-01. Read under `<Name>` or `<Title>`, too. From 1 to 20 characters.
    /// Matches `[a-z]+`.
    pub label: Option<String>,
    /// For the gardener.
    ///
    /// `<Note>`. Since 2013-01-01. Before 2014-01-01 it is `<Remark>`.
    pub note: Option<String>,
    /// Whether it is heated.
    ///
    /// `<Warm>`. Since 2014-01-01. Absent, it counts as `false`.
    pub warm: Option<bool>,
    /// Millilitres.
    ///
    /// `<Water>`. First seen at 2014-01-01, an upper bound. Source: the gardener's own notes.
    pub water: Option<i64>,
    /// Angle.
    ///
    /// `<Slope>`. Since 2013-01-01. Gone from 2015-01-01 on.
    pub slope: Option<f64>,
    /// When it was sown.
    ///
    /// `<Sown>`, required. Since 2014-01-01.
    pub sown: Option<DateTime>,
    /// A day.
    ///
    /// `<Day>`. Since 2013-01-01. Required from 2014-01-01 on.
    pub day: Option<Date>,
    /// Its tag.
    ///
    /// `<Tag>`. Since 2013-01-01. Deprecated: use `Label`.
    pub tag: Option<Uuid>,
    /// Its page.
    ///
    /// `<Home>`. Since 2013-01-01.
    pub home: Option<Uri>,
    /// A text.
    ///
    /// `<Text>`, base64 on the wire. Since 2013-01-01.
    pub text: Option<Base64Text>,
    /// A picture.
    ///
    /// `<Photo>`, base64 on the wire. Since 2013-01-01.
    pub photo: Option<Base64Bytes>,
    /// Anything.
    ///
    /// `<Rest>`, kept as it is. Since 2013-01-01.
    pub rest: Option<Xml>,
    /// The bed above it.
    ///
    /// `<Above>`. Since 2013-01-01.
    pub above: Option<Box<Bed>>,
}

impl Bed {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &BED_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(r#type: impl Into<String>, count: i32) -> Self {
        Self {
            r#type: r#type.into(),
            count,
            label: None,
            note: None,
            warm: None,
            water: None,
            slope: None,
            sown: None,
            day: None,
            tag: None,
            home: None,
            text: None,
            photo: None,
            rest: None,
            above: None,
        }
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`note`](field@Self::note).
    #[must_use]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets [`warm`](field@Self::warm).
    #[must_use]
    pub fn warm(mut self, value: bool) -> Self {
        self.warm = Some(value);
        self
    }

    /// Sets [`water`](field@Self::water).
    #[must_use]
    pub fn water(mut self, value: i64) -> Self {
        self.water = Some(value);
        self
    }

    /// Sets [`slope`](field@Self::slope).
    #[must_use]
    pub fn slope(mut self, value: f64) -> Self {
        self.slope = Some(value);
        self
    }

    /// Sets [`sown`](field@Self::sown).
    #[must_use]
    pub fn sown(mut self, value: impl Into<DateTime>) -> Self {
        self.sown = Some(value.into());
        self
    }

    /// Sets [`day`](field@Self::day).
    #[must_use]
    pub fn day(mut self, value: impl Into<Date>) -> Self {
        self.day = Some(value.into());
        self
    }

    /// Sets [`tag`](field@Self::tag).
    #[must_use]
    pub fn tag(mut self, value: impl Into<Uuid>) -> Self {
        self.tag = Some(value.into());
        self
    }

    /// Sets [`home`](field@Self::home).
    #[must_use]
    pub fn home(mut self, value: impl Into<Uri>) -> Self {
        self.home = Some(value.into());
        self
    }

    /// Sets [`text`](field@Self::text).
    #[must_use]
    pub fn text(mut self, value: impl Into<Base64Text>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`photo`](field@Self::photo).
    #[must_use]
    pub fn photo(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.photo = Some(value.into());
        self
    }

    /// Sets [`rest`](field@Self::rest).
    #[must_use]
    pub fn rest(mut self, value: impl Into<Xml>) -> Self {
        self.rest = Some(value.into());
        self
    }

    /// Sets [`above`](field@Self::above).
    #[must_use]
    pub fn above(mut self, value: Bed) -> Self {
        self.above = Some(Box::new(value));
        self
    }
}

static BED_SHAPE: Shape = Shape::new::<Bed>(
    "Bed",
    NAMESPACE,
    &[
        Field::new("Type", Kind::String).required(),
        Field::new("Count", Kind::Int32).required().limits(&Limits { min: Some(1), max: Some(99), pattern: None }),
        Field::new("Label", Kind::String).also(&["Name", "Title"]).limits(&Limits {
            min: Some(1),
            max: Some(20),
            pattern: Some("[a-z]+"),
        }),
        Field::new("Note", Kind::String).was("Remark", version::V2014_01_01),
        Field::new("Warm", Kind::Bool).since(version::V2014_01_01),
        Field::new("Water", Kind::Int64).seen(version::V2014_01_01),
        Field::new("Slope", Kind::Double).until(version::V2015_01_01),
        Field::new("Sown", Kind::DateTime).required().since(version::V2014_01_01),
        Field::new("Day", Kind::Date).required_since(version::V2014_01_01),
        Field::new("Tag", Kind::Uuid),
        Field::new("Home", Kind::Uri),
        Field::new("Text", Kind::Base64Text),
        Field::new("Photo", Kind::Base64Bytes),
        Field::new("Rest", Kind::Xml),
        Field::new("Above", Kind::Record(&BED_SHAPE)),
        Field::new("Fixed", Kind::Fixed("yes")),
    ],
)
.at_least_one(&[2, 3]);

impl Record for Bed {
    fn shape(&self) -> &'static Shape {
        &BED_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            1 => &self.count,
            2 => &self.label,
            3 => &self.note,
            4 => &self.warm,
            5 => &self.water,
            6 => &self.slope,
            7 => &self.sown,
            8 => &self.day,
            9 => &self.tag,
            10 => &self.home,
            11 => &self.text,
            12 => &self.photo,
            13 => &self.rest,
            _ => &self.above,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.count,
            2 => &mut self.label,
            3 => &mut self.note,
            4 => &mut self.warm,
            5 => &mut self.water,
            6 => &mut self.slope,
            7 => &mut self.sown,
            8 => &mut self.day,
            9 => &mut self.tag,
            10 => &mut self.home,
            11 => &mut self.text,
            12 => &mut self.photo,
            13 => &mut self.rest,
            _ => &mut self.above,
        }
    }

    fn empty() -> Self {
        Self {
            r#type: Value::empty(),
            count: Value::empty(),
            label: None,
            note: None,
            warm: None,
            water: None,
            slope: None,
            sown: None,
            day: None,
            tag: None,
            home: None,
            text: None,
            photo: None,
            rest: None,
            above: None,
        }
    }
}
