// Written by `xms generate` from api/shop/items.toml; do not edit.
//! Elements and enums of *Items*.

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// What the service keeps.
    ///
    /// Element `<Item>`. Since 2020-01-15. Answered by [`GET`](super::super::items::GET).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(ITEM_SHAPE, "Item", NAMESPACE)]
    pub struct Item {
        /// What people call it.
        ///
        /// `<Name>`, required. Since 2020-01-15.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Whether it is in use.
        ///
        /// `<Enabled>`. Since 2020-01-15.
        #[field(1, "Enabled", Bool)]
        pub enabled: Option<bool>,
    }
}

impl Item {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            enabled: None,
        }
    }
}
