//! The service of TypeSpec's scenarios of XML bodies, generated in `build.rs`.
#![forbid(unsafe_code)]

/// The generated module.
pub mod payload {
    include!(concat!(env!("OUT_DIR"), "/payload.rs"));
}
