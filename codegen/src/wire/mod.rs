//! What stands on the wire: documents as trees, and the texts that scalars have.
//!
//! In: texts of examples and samples. Out: their parts with places, or what keeps them from being what they should be.
//! Nothing here reports: rules, emitters and the scaffold decide what a finding means.

mod error;
pub(crate) mod text;
pub(crate) mod xml;

pub(crate) use error::error_element;
