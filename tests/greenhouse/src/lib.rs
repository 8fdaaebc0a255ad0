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

/// The generated modules of services whose descriptions were imported.
pub mod imported {
    /// From Swagger 2.0.
    pub mod kiosk {
        include!(concat!(env!("OUT_DIR"), "/imported/kiosk.rs"));
    }

    /// From XML Schema.
    pub mod library {
        include!(concat!(env!("OUT_DIR"), "/imported/library.rs"));
    }

    /// From OpenAPI 3.1.
    pub mod pet_shop {
        include!(concat!(env!("OUT_DIR"), "/imported/pet_shop.rs"));
    }
}
