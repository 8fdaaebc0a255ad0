// Written by `xms generate` from api/tools/tools.toml; do not edit.
//! Setters of the elements of *Tools*.

use super::super::tools::Tools;

impl Tools {
    /// Sets [`tool`](field@Self::tool).
    #[must_use]
    pub fn tool(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tool = value.into();
        self
    }
}
