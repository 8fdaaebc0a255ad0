//! Values of elements whose types only the tables know.
//!
//! In: tables that were made while the program runs. Out: records that the engine reads and writes by them like generated
//! structs, as JSON for other programs, and filled from what somebody typed.

mod element;
mod field_value;
mod fields;
mod json;
mod single;
mod word;

pub(crate) use element::Element;
pub(crate) use field_value::{FieldValue, Item};
pub(crate) use fields::{Assignment, fill, names};
pub(crate) use json::{Json, item_kind};
pub(crate) use single::Single;
pub(crate) use word::Word;
