// Written by `xms generate` from api/cloud/extensions.toml; do not edit.
//! Elements and enums of *Extensions*.

use ::xms_runtime::Kind;

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// An extension that was added.
    ///
    /// Element `<Extension>`. Since 2013-03-01. Answered by [`GET`](super::super::extensions::GET).
    /// Occurs in [`LIST`](super::super::extensions::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(EXTENSION_SHAPE, "Extension", NAMESPACE)]
    pub struct Extension {
        /// What it does.
        ///
        /// `<Type>`, required. Since 2013-03-01.
        #[field(0, "Type", String, required)]
        pub kind: String,
        /// Unique in its service.
        ///
        /// `<Id>`, required. Since 2013-03-01.
        #[field(1, "Id", String, required)]
        pub id: String,
        /// Which release runs.
        ///
        /// `<Version>`. Since 2013-03-01.
        #[field(2, "Version", String)]
        pub version: Option<String>,
        /// Whether its configuration is JSON.
        ///
        /// `<IsJsonExtension>`. Since 2014-06-01.
        #[field(3, "IsJsonExtension", Bool, since(version::V2014_06_01))]
        pub is_json_extension: Option<bool>,
    }
}

impl Extension {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(kind: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            id: id.into(),
            version: None,
            is_json_extension: None,
        }
    }
}

::xms_runtime::record! {
    /// Element `<Extensions>`. Since 2013-03-01. Answered by
    /// [`LIST`](super::super::extensions::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(EXTENSION_LIST_SHAPE, "ExtensionList", NAMESPACE, tag("Extensions"))]
    pub struct ExtensionList {
        /// `<Extension>`, any number of times. Since 2013-03-01.
        #[field(0, "Extension", Flat(&Kind::Record(Extension::SHAPE)))]
        pub extensions: Vec<Extension>,
    }
}

impl ExtensionList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
