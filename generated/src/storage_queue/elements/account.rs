// Written by `xms generate` from api-spec/storage-queue/account.toml; do not edit.
//! Elements and enums of *Account*.

use ::xms_runtime::{Field, Kind};

use super::super::version;
use super::super::storage_common::properties::{CorsRule, Logging, Metrics};

::xms_runtime::record! {
    /// How the service of an account behaves; in a request, what is absent stays as it is.
    ///
    /// Element `<StorageServiceProperties>`. Since 2009-09-19. Taken by
    /// [`SET_PROPERTIES`](super::super::account::SET_PROPERTIES). Answered by
    /// [`GET_PROPERTIES`](super::super::account::GET_PROPERTIES).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SERVICE_PROPERTIES_SHAPE, "StorageServiceProperties", "")]
    pub struct ServiceProperties {
        /// Which requests are logged.
        ///
        /// `<Logging>`. Since 2009-09-19. Optional from 2013-08-15 on.
        #[field(0, "Logging", Record(Logging::SHAPE), optional_since(version::V2013_08_15))]
        pub logging: Option<Logging>,
        /// Numbers of each hour.
        ///
        /// `<HourMetrics>`. Since 2009-09-19. Optional from 2013-08-15 on. Before 2013-08-15 it is
        /// `<Metrics>`.
        #[field(
            1,
            "HourMetrics",
            Record(Metrics::SHAPE),
            optional_since(version::V2013_08_15),
            was("Metrics", version::V2013_08_15)
        )]
        pub hour_metrics: Option<Metrics>,
        /// Numbers of each minute.
        ///
        /// `<MinuteMetrics>`. Since 2013-08-15.
        #[field(2, "MinuteMetrics", Record(Metrics::SHAPE), since(version::V2013_08_15))]
        pub minute_metrics: Option<Metrics>,
        /// Which web pages may call the service. Empty: none may, and all rules are deleted; absent
        /// in a request: the rules stay.
        ///
        /// `<Cors>` of `<CorsRule>`, absent and empty are different. Since 2013-08-15.
        #[field(
            3,
            "Cors",
            List(&Field::new("CorsRule", Kind::Record(CorsRule::SHAPE))),
            since(version::V2013_08_15),
            keep_empty
        )]
        pub cors: Option<Vec<CorsRule>>,
    }
}

impl ServiceProperties {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
