//! A service in which everything is called by a hard name, and two that are called like crates: that this compiles without
//! a warning is what is tried. The descriptions are written in `build.rs`.
#![forbid(unsafe_code)]
#![deny(warnings)]

/// Has everything by every name.
pub mod names {
    include!(concat!(env!("OUT_DIR"), "/names.rs"));
}

/// Is called like the standard library.
pub mod std {
    include!(concat!(env!("OUT_DIR"), "/std.rs"));
}

/// Is called like the runtime.
pub mod xms_runtime {
    include!(concat!(env!("OUT_DIR"), "/xms_runtime.rs"));
}
