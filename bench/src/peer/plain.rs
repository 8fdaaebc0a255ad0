//! A generated record of nothing but texts and booleans.
//!
//! In: a document. Out: a record as generated code has them, which holds what structs with derives hold.

use xms_runtime::xml::{Decoding, Encoding, decode, encode};
use xms_runtime::{Gate, Kind};
use xms_services::service_management::version;

use super::Held;
use crate::fields::image_fields;
use crate::structs::NAMESPACE;
use crate::values::{Part as _, Row, Values};

xms_runtime::record! {
    /// The whole answer.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(PLAIN_LIST, "ExtensionImages", NAMESPACE)]
    pub struct PlainList {
        /// The versions.
        #[field(0, "ExtensionImage", Flat(&Kind::Record(Plain::SHAPE)))]
        pub images: Vec<Plain>,
    }
}

xms_runtime::record! {
    /// One version.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(PLAIN, "ExtensionImage", NAMESPACE)]
    pub struct Plain {
        /// `ProviderNameSpace`
        #[field(0, "ProviderNameSpace", String)]
        pub provider_name_space: Option<String>,
        /// `Type`
        #[field(1, "Type", String)]
        pub type_: Option<String>,
        /// `Version`
        #[field(2, "Version", String)]
        pub version: Option<String>,
        /// `Label`
        #[field(3, "Label", String)]
        pub label: Option<String>,
        /// `Description`
        #[field(4, "Description", String)]
        pub description: Option<String>,
        /// `HostingResources`
        #[field(5, "HostingResources", String)]
        pub hosting_resources: Option<String>,
        /// `ThumbprintAlgorithm`
        #[field(6, "ThumbprintAlgorithm", String)]
        pub thumbprint_algorithm: Option<String>,
        /// `PublicConfigurationSchema`
        #[field(7, "PublicConfigurationSchema", String)]
        pub public_configuration_schema: Option<String>,
        /// `PrivateConfigurationSchema`
        #[field(8, "PrivateConfigurationSchema", String)]
        pub private_configuration_schema: Option<String>,
        /// `BlockRoleUponFailure`
        #[field(9, "BlockRoleUponFailure", Bool)]
        pub block_role_upon_failure: Option<bool>,
        /// `ReplicationCompleted`
        #[field(10, "ReplicationCompleted", Bool)]
        pub replication_completed: Option<bool>,
        /// `Eula`
        #[field(11, "Eula", String)]
        pub eula: Option<String>,
        /// `PrivacyUri`
        #[field(12, "PrivacyUri", String)]
        pub privacy_uri: Option<String>,
        /// `HomepageUri`
        #[field(13, "HomepageUri", String)]
        pub homepage_uri: Option<String>,
        /// `IsJsonExtension`
        #[field(14, "IsJsonExtension", Bool)]
        pub is_json_extension: Option<bool>,
        /// `CompanyName`
        #[field(15, "CompanyName", String)]
        pub company_name: Option<String>,
        /// `SupportedOS`
        #[field(16, "SupportedOS", String)]
        pub supported_os: Option<String>,
        /// `PublishedDate`
        #[field(17, "PublishedDate", String)]
        pub published_date: Option<String>,
    }
}

/// Versions of extensions.
pub(super) struct Extensions(PlainList);

impl Held for Extensions {
    fn read(document: &str) -> Result<Self, String> {
        decode(document.as_bytes(), &Decoding::default()).map(Self).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        encode(&self.0, &Encoding::client(version::DEFAULT, Gate::Strict)).ok()
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.0.images.iter().map(row).collect()))
    }
}

macro_rules! row {
    ($($field:ident $wire:tt $type:ty,)*) => {
        fn row(image: &Plain) -> Row {
            let mut row = Row::new();
            $(image.$field.add($wire, &mut row);)*
            row
        }
    };
}

image_fields!(row);
