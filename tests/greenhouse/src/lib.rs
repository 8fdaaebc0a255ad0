//! A small service unlike Azure Service Management: attributes, text content, flat lists, another namespace and version
//! header, one element of several kinds. Its code is generated in `build.rs`.
#![forbid(unsafe_code)]

/// The generated module.
pub mod greenhouse {
    include!(concat!(env!("OUT_DIR"), "/greenhouse.rs"));
}

/// The generated module of a service without versions.
pub mod plain {
    include!(concat!(env!("OUT_DIR"), "/plain.rs"));
}
