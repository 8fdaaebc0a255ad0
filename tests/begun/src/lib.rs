//! Services, generated from their descriptions in `api-spec`.

/// The service Weather.
pub mod weather {
    include!(concat!(env!("OUT_DIR"), "/weather.rs"));
}

/// The service Long distance.
pub mod long_distance {
    include!(concat!(env!("OUT_DIR"), "/long_distance.rs"));
}
