// Written by `xms generate` from api/greenhouse/names.toml; do not edit.
//! Names.
//!
//! Names that generated code has uses for itself.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`RESOURCE_`] | `GET /names/{type}` | any version |

use xms_runtime::{
    Body, EnumShape, EnumValue, Method, Nillable, OpenEnum, Operation, Parameter, Record, Resource, Response, Shape,
    Unrecognized,
};

use super::NAMESPACE;

/// An operation whose name is taken.
///
/// Resource: `GET /names/{type}`, any version. Answers 200 with [`Field`].
///
/// In the path:
///
/// - `type`: Called like a keyword.
///
/// For example, *fn* (2013-01-01):
///
/// ````xml
/// <Field xmlns="urn:greenhouse"><Kind>1</Kind><A>1</A><B>1</B><C>1</C><D>1</D><E>1</E><F>1</F><G>1</G></Field>
/// ````
pub static RESOURCE_: Operation = Operation::new("names.resource", "Resource", Method::Get, "/names/{type}")
    .path_parameters(&[Parameter::new("type", xms_runtime::Kind::String).required()])
    .responses(&[Response::new(200, Body::Element(Field::SHAPE))]);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "names",
    title: "Names",
    operations: &[&RESOURCE_],
    shapes: &[Field::SHAPE, Value::SHAPE],
    enums: &[Kind::TABLE],
};

/// Called like a table's entry.
///
/// Element `<Field>`. In any version. Answered by [`RESOURCE_`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Field {
    /// Called like a table's entry.
    ///
    /// `<Kind>`, required.
    pub kind: Kind,
    /// Letter.
    ///
    /// `<A>`, required.
    pub a: String,
    /// Letter.
    ///
    /// `<B>`, required.
    pub b: String,
    /// Letter.
    ///
    /// `<C>`, required.
    pub c: String,
    /// Letter.
    ///
    /// `<D>`, required.
    pub d: String,
    /// Letter.
    ///
    /// `<E>`, required.
    pub e: String,
    /// Letter.
    ///
    /// `<F>`, required.
    pub f: String,
    /// Letter.
    ///
    /// `<G>`, required.
    pub g: String,
    /// An operator.
    ///
    /// `<Add>`.
    pub add: Option<String>,
    /// The constructor.
    ///
    /// `<New>`.
    pub new_: Option<String>,
    /// A keyword.
    ///
    /// `<Type>`, may be nil on purpose.
    pub r#type: Option<Nillable<String>>,
    /// A keyword that cannot be raw.
    ///
    /// `<Self>`.
    pub self_: Option<String>,
    /// Reads like a question.
    ///
    /// `<IsOpen>`.
    pub is_open: Option<bool>,
    /// Called like a trait.
    ///
    /// `<Value>`.
    pub value: Option<Value>,
}

impl Field {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &FIELD_SHAPE;

    /// With what is required; everything else is set by the method of its name.
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

    /// Sets [`add`](field@Self::add).
    #[must_use]
    pub fn add_(mut self, value: impl Into<String>) -> Self {
        self.add = Some(value.into());
        self
    }

    /// Sets [`new_`](field@Self::new_).
    #[must_use]
    pub fn new_(mut self, value: impl Into<String>) -> Self {
        self.new_ = Some(value.into());
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(Nillable::Value(value.into()));
        self
    }

    /// Says that [`type`](field@Self::type) has no value.
    #[must_use]
    pub fn type_nil(mut self) -> Self {
        self.r#type = Some(Nillable::Nil);
        self
    }

    /// Sets [`self_`](field@Self::self_).
    #[must_use]
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets [`is_open`](field@Self::is_open).
    #[must_use]
    pub fn is_open(mut self, value: bool) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sets [`value`](field@Self::value).
    #[must_use]
    pub fn value(mut self, value: Value) -> Self {
        self.value = Some(value);
        self
    }
}

static FIELD_SHAPE: Shape = Shape::new::<Field>(
    "Field",
    NAMESPACE,
    &[
        xms_runtime::Field::new("Kind", xms_runtime::Kind::Enum(Kind::TABLE)).required(),
        xms_runtime::Field::new("A", xms_runtime::Kind::String).required(),
        xms_runtime::Field::new("B", xms_runtime::Kind::String).required(),
        xms_runtime::Field::new("C", xms_runtime::Kind::String).required(),
        xms_runtime::Field::new("D", xms_runtime::Kind::String).required(),
        xms_runtime::Field::new("E", xms_runtime::Kind::String).required(),
        xms_runtime::Field::new("F", xms_runtime::Kind::String).required(),
        xms_runtime::Field::new("G", xms_runtime::Kind::String).required(),
        xms_runtime::Field::new("Add", xms_runtime::Kind::String),
        xms_runtime::Field::new("New", xms_runtime::Kind::String),
        xms_runtime::Field::new("Type", xms_runtime::Kind::String).nil(),
        xms_runtime::Field::new("Self", xms_runtime::Kind::String),
        xms_runtime::Field::new("IsOpen", xms_runtime::Kind::Bool),
        xms_runtime::Field::new("Value", xms_runtime::Kind::Record(Value::SHAPE)),
    ],
);

impl Record for Field {
    fn shape(&self) -> &'static Shape {
        &FIELD_SHAPE
    }

    fn field(&self, index: usize) -> &dyn xms_runtime::Value {
        match index {
            0 => &self.kind,
            1 => &self.a,
            2 => &self.b,
            3 => &self.c,
            4 => &self.d,
            5 => &self.e,
            6 => &self.f,
            7 => &self.g,
            8 => &self.add,
            9 => &self.new_,
            10 => &self.r#type,
            11 => &self.self_,
            12 => &self.is_open,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn xms_runtime::Value {
        match index {
            0 => &mut self.kind,
            1 => &mut self.a,
            2 => &mut self.b,
            3 => &mut self.c,
            4 => &mut self.d,
            5 => &mut self.e,
            6 => &mut self.f,
            7 => &mut self.g,
            8 => &mut self.add,
            9 => &mut self.new_,
            10 => &mut self.r#type,
            11 => &mut self.self_,
            12 => &mut self.is_open,
            _ => &mut self.value,
        }
    }

    fn empty() -> Self {
        Self {
            kind: xms_runtime::Value::empty(),
            a: xms_runtime::Value::empty(),
            b: xms_runtime::Value::empty(),
            c: xms_runtime::Value::empty(),
            d: xms_runtime::Value::empty(),
            e: xms_runtime::Value::empty(),
            f: xms_runtime::Value::empty(),
            g: xms_runtime::Value::empty(),
            add: None,
            new_: None,
            r#type: None,
            self_: None,
            is_open: None,
            value: None,
        }
    }
}

/// Called like a trait.
///
/// Element `<Value>`. In any version. Occurs in [`RESOURCE_`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Value {
    /// Called like a value.
    ///
    /// `<Xml>`.
    pub xml: Option<String>,
}

impl Value {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &VALUE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`xml`](field@Self::xml).
    #[must_use]
    pub fn xml(mut self, value: impl Into<String>) -> Self {
        self.xml = Some(value.into());
        self
    }
}

static VALUE_SHAPE: Shape =
    Shape::new::<Value>("Value", NAMESPACE, &[xms_runtime::Field::new("Xml", xms_runtime::Kind::String)]);

impl Record for Value {
    fn shape(&self) -> &'static Shape {
        &VALUE_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn xms_runtime::Value {
        &self.xml
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn xms_runtime::Value {
        &mut self.xml
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Called like a table's entry.
///
/// In any version. Occurs in [`RESOURCE_`]. The set is open: a value that is not named here is kept
/// as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Called like the others.
    ///
    /// `Unrecognized`.
    Unrecognized_,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl Kind {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &KIND_TABLE;
}

static KIND_TABLE: EnumShape = EnumShape::new("Kind", &[EnumValue::new("Unrecognized")]);

impl OpenEnum for Kind {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::Unrecognized_,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::Unrecognized_ => 0,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(Kind);
