// Written by `xms generate` from api/tools/tools.toml; do not edit.
//! Elements and enums of *Tools*.

use ::xms_runtime::Kind;

::xms_runtime::record! {
    /// What is at hand.
    ///
    /// Element `<Tools>`. Since 2020-01-01. Answered by [`LIST`](super::super::tools::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(TOOLS_SHAPE, "Tools", "")]
    pub struct Tools {
        /// What each is called.
        ///
        /// `<Tool>`, any number of times. Since 2020-01-01.
        #[field(0, "Tool", Flat(&Kind::String))]
        pub tool: Vec<String>,
    }
}

impl Tools {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
