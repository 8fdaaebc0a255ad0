// Written by `xms generate` from api/shop/items.toml; do not edit.
//! Items.
//!
//! A first resource, to be replaced by the service's own.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /items/{item-name}` | since 2020-01-15 |

use xms_runtime::{Body, Field, Kind, Method, Operation, Parameter, Record, Resource, Response, Shape, Value};

use super::{NAMESPACE, version};

/// Reads one item.
///
/// Get Item: `GET /items/{item-name}`, since 2020-01-15. Answers 200 with [`Item`].
///
/// In the path:
///
/// - `item-name`: Name of the item.
///
/// For example, *the first item* (2020-01-15):
///
/// ````xml
/// <Item xmlns="urn:shop">
///   <Name>first</Name>
///   <Enabled>true</Enabled>
/// </Item>
/// ````
pub static GET: Operation = Operation::new("items.get", "Get Item", Method::Get, "/items/{item-name}")
    .path_parameters(&[Parameter::new("item-name", Kind::String).required()])
    .responses(&[Response::new(200, Body::Element(Item::SHAPE))])
    .since(version::V2020_01_15);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource =
    Resource { name: "items", title: "Items", operations: &[&GET], shapes: &[Item::SHAPE], enums: &[] };

/// An item.
///
/// Element `<Item>`. Since 2020-01-15. Answered by [`GET`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Its name.
    ///
    /// `<Name>`, required. Since 2020-01-15.
    pub name: String,
    /// Whether it is in use.
    ///
    /// `<Enabled>`. Since 2020-01-15.
    pub enabled: Option<bool>,
}

impl Item {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &ITEM_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), enabled: None }
    }

    /// Sets [`enabled`](field@Self::enabled).
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

static ITEM_SHAPE: Shape = Shape::new::<Item>(
    "Item",
    NAMESPACE,
    &[Field::new("Name", Kind::String).required(), Field::new("Enabled", Kind::Bool)],
);

impl Record for Item {
    fn shape(&self) -> &'static Shape {
        &ITEM_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            _ => &self.enabled,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            _ => &mut self.enabled,
        }
    }

    fn empty() -> Self {
        Self { name: Value::empty(), enabled: None }
    }
}
