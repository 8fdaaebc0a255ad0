//! What the scenarios hold, as typed values.

use xms_runtime::{DateTime, Dictionary};
use xms_spector::payload::pageable::Pet;
use xms_spector::payload::xml::*;

/// Gives each document with the methods that read and write it.
macro_rules! documents {
    ($with:ident) => {
        $with! {
            get_simple_model put_simple_model SimpleModel simple();
            get_model_with_simple_arrays put_model_with_simple_arrays ModelWithSimpleArrays simple_arrays();
            get_model_with_array_of_model put_model_with_array_of_model ModelWithArrayOfModel array_of_model();
            get_model_with_optional_field put_model_with_optional_field ModelWithOptionalField optional_field();
            get_model_with_attributes put_model_with_attributes ModelWithAttributes attributes();
            get_model_with_unwrapped_array put_model_with_unwrapped_array ModelWithUnwrappedArray unwrapped_array();
            get_model_with_renamed_arrays put_model_with_renamed_arrays ModelWithRenamedArrays renamed_arrays();
            get_model_with_renamed_fields put_model_with_renamed_fields ModelWithRenamedFields renamed_fields();
            get_model_with_empty_array put_model_with_empty_array ModelWithEmptyArray empty_array();
            get_model_with_text put_model_with_text ModelWithText text();
            get_model_with_dictionary put_model_with_dictionary ModelWithDictionary dictionary();
            get_model_with_encoded_names put_model_with_encoded_names ModelWithEncodedNames encoded_names();
            get_model_with_enum put_model_with_enum ModelWithEnum one_of_several();
            get_model_with_datetime put_model_with_datetime ModelWithDatetime moments();
        }
    };
}
pub(crate) use documents;

const COLORS: [&str; 3] = ["red", "green", "blue"];

fn colors() -> Vec<String> {
    COLORS.map(str::to_owned).to_vec()
}

pub(crate) fn simple() -> SimpleModel {
    SimpleModel::new("foo", 123)
}

fn other() -> SimpleModel {
    SimpleModel::new("bar", 456)
}

pub(crate) fn simple_arrays() -> ModelWithSimpleArrays {
    ModelWithSimpleArrays::new(colors(), [1, 2])
}

pub(crate) fn array_of_model() -> ModelWithArrayOfModel {
    ModelWithArrayOfModel::new([simple(), other()])
}

pub(crate) fn optional_field() -> ModelWithOptionalField {
    ModelWithOptionalField::new("widget")
}

pub(crate) fn attributes() -> ModelWithAttributes {
    ModelWithAttributes::new(123, "foo", true)
}

pub(crate) fn unwrapped_array() -> ModelWithUnwrappedArray {
    ModelWithUnwrappedArray::new(colors(), [1, 2])
}

pub(crate) fn renamed_arrays() -> ModelWithRenamedArrays {
    ModelWithRenamedArrays::new(colors(), [1, 2])
}

pub(crate) fn renamed_fields() -> ModelWithRenamedFields {
    ModelWithRenamedFields::new(simple(), other())
}

pub(crate) fn empty_array() -> ModelWithEmptyArray {
    ModelWithEmptyArray::new([])
}

pub(crate) fn text() -> ModelWithText {
    ModelWithText::new("foo", "\n  This is some text.\n")
}

pub(crate) fn dictionary() -> ModelWithDictionary {
    ModelWithDictionary::new(Dictionary::from([("Color", "blue"), ("Count", "123"), ("Enabled", "false")]))
}

pub(crate) fn encoded_names() -> ModelWithEncodedNames {
    ModelWithEncodedNames::new(simple(), colors())
}

pub(crate) fn one_of_several() -> ModelWithEnum {
    ModelWithEnum::new(Status::Success)
}

pub(crate) fn moments() -> ModelWithDatetime {
    let moment = |text: &str| text.parse::<DateTime>().unwrap();
    ModelWithDatetime::new(moment("2022-08-26T18:38:00.000Z"), moment("2022-08-26T14:38:00Z"))
}

/// The pets of both pages.
pub(crate) fn pets() -> [Pet; 4] {
    [("1", "dog"), ("2", "cat"), ("3", "bird"), ("4", "fish")].map(|(id, name)| Pet::new(id, name))
}
