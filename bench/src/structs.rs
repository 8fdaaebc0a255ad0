//! Structs that hold what documents say, with the derives of serde and of `instant-xml`.
//!
//! In: nothing. Out: the structs that peers without structs of their own fill, too, so that all of them make the same
//! values.

use instant_xml::{FromXml, ToXml};
use serde::{Deserialize, Serialize};

use crate::fields::{image_fields, property_fields};
use crate::values::{Part, Row};

/// The namespace of extensions.
pub(crate) const NAMESPACE: &str = "http://schemas.microsoft.com/windowsazure";

macro_rules! image {
    ($($field:ident $wire:tt $type:ty,)*) => {
        /// A version of an extension.
        #[derive(Debug, Default, PartialEq, Serialize, Deserialize, FromXml, ToXml)]
        #[serde(rename = "ExtensionImage")]
        #[xml(rename = "ExtensionImage", ns(NAMESPACE))]
        pub(crate) struct Image {
            $(
                #[serde(rename = $wire, skip_serializing_if = "Option::is_none")]
                #[xml(rename = $wire)]
                pub(crate) $field: Option<$type>,
            )*
        }

        impl Image {
            /// Sets the field of that name on the wire; whether there is one.
            pub(crate) fn set(&mut self, name: &str, text: &str) -> bool {
                match name {
                    $($wire => self.$field = Part::of(text),)*
                    _ => return false,
                }
                true
            }

            /// Its values.
            pub(crate) fn row(&self) -> Row {
                let mut row = Row::new();
                $(self.$field.add($wire, &mut row);)*
                row
            }
        }

        /// The names of its fields on the wire.
        pub(crate) const IMAGE_NAMES: &[&str] = &[$($wire),*];
    };
}

image_fields!(image);

macro_rules! properties {
    ($($field:ident $wire:tt $type:ty,)*) => {
        /// The properties of a blob.
        #[derive(Debug, Default, PartialEq, Serialize, Deserialize, FromXml, ToXml)]
        #[serde(rename = "Properties")]
        #[xml(rename = "Properties")]
        pub(crate) struct Properties {
            $(
                #[serde(rename = $wire, skip_serializing_if = "Option::is_none")]
                #[xml(rename = $wire)]
                pub(crate) $field: Option<$type>,
            )*
        }

        impl Properties {
            /// Sets the field of that name on the wire; whether there is one.
            pub(crate) fn set(&mut self, name: &str, text: &str) -> bool {
                match name {
                    $($wire => self.$field = Part::of(text),)*
                    _ => return false,
                }
                true
            }

            /// Adds its values to those of its blob.
            pub(crate) fn add(&self, row: &mut Row) {
                $(self.$field.add($wire, row);)*
            }
        }

        /// The names of its fields on the wire.
        pub(crate) const PROPERTY_NAMES: &[&str] = &[$($wire),*];
    };
}

property_fields!(properties);

/// The wrapper of blobs.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize, FromXml, ToXml)]
#[xml(rename = "Blobs")]
pub(crate) struct Items {
    /// The blobs.
    #[serde(rename = "Blob", default)]
    pub(crate) blobs: Vec<Blob>,
}

/// A blob.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize, FromXml, ToXml)]
#[serde(rename_all = "PascalCase")]
#[xml(rename = "Blob", rename_all = "PascalCase")]
pub(crate) struct Blob {
    /// Its name.
    pub(crate) name: Name,
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) deleted: Option<bool>,
    /// When it was kept as it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) snapshot: Option<String>,
    /// Which version it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) version_id: Option<String>,
    /// Whether that is the current one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_current_version: Option<bool>,
    /// Its properties.
    pub(crate) properties: Properties,
    /// Whether there are only versions of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) has_versions_only: Option<bool>,
}

/// The name of a blob.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize, FromXml, ToXml)]
#[xml(rename = "Name")]
pub(crate) struct Name {
    /// Whether it is encoded.
    #[serde(rename = "@Encoded", skip_serializing_if = "Option::is_none")]
    #[xml(attribute, rename = "Encoded")]
    pub(crate) encoded: Option<bool>,
    /// The name.
    #[serde(rename = "$text")]
    #[xml(direct)]
    pub(crate) text: Option<String>,
}

impl Blob {
    /// Its values.
    pub(crate) fn row(&self) -> Row {
        let mut row = Row::new();
        self.name.text.add("Name", &mut row);
        self.snapshot.add("Snapshot", &mut row);
        self.properties.add(&mut row);
        row
    }
}
