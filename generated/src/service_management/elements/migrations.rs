// Written by `xms generate` from api-spec/service-management/migrations.toml; do not edit.
//! Elements and enums of *Migrations*.

use ::xms_runtime::Kind;

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// What was found when a migration was validated or prepared; empty where nothing stands in its
    /// way.
    ///
    /// Element `<ValidationMessages>`. Since 2016-03-01 or earlier. Used by operations of
    /// [`deployment-migrations`](super::super::deployment_migrations),
    /// [`network-security-groups`](super::super::network_security_groups),
    /// [`reserved-ips`](super::super::reserved_ips), [`route-tables`](super::super::route_tables),
    /// [`storage-accounts`](super::super::storage_accounts),
    /// [`virtual-networks`](super::super::virtual_networks).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        VALIDATION_MESSAGE_LIST_SHAPE,
        "ValidationMessageList",
        NAMESPACE,
        tag("ValidationMessages")
    )]
    pub struct ValidationMessageList {
        /// One entry for each finding.
        ///
        /// `<ValidationMessage>`, any number of times. Since 2016-03-01 or earlier.
        #[field(0, "ValidationMessage", Flat(&Kind::Record(ValidationMessage::SHAPE)))]
        pub messages: Vec<ValidationMessage>,
    }
}

impl ValidationMessageList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// One finding about something that is to be moved.
    ///
    /// Element `<ValidationMessage>`. Since 2016-03-01 or earlier. Used by operations of
    /// [`deployment-migrations`](super::super::deployment_migrations),
    /// [`network-security-groups`](super::super::network_security_groups),
    /// [`reserved-ips`](super::super::reserved_ips), [`route-tables`](super::super::route_tables),
    /// [`storage-accounts`](super::super::storage_accounts),
    /// [`virtual-networks`](super::super::virtual_networks).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VALIDATION_MESSAGE_SHAPE, "ValidationMessage", NAMESPACE)]
    pub struct ValidationMessage {
        /// The kind of thing that it is about, such as `StorageAccount`.
        ///
        /// `<ResourceType>`. Since 2016-03-01 or earlier.
        #[field(0, "ResourceType", String)]
        pub resource_type: Option<String>,
        /// Which of that kind.
        ///
        /// `<ResourceName>`. Since 2016-03-01 or earlier.
        #[field(1, "ResourceName", String)]
        pub resource_name: Option<String>,
        /// How bad it is: `Information`, `Warning` or `Error`.
        ///
        /// `<Category>`. Since 2016-03-01 or earlier.
        #[field(2, "Category", String)]
        pub category: Option<String>,
        /// What was found, for people.
        ///
        /// `<Message>`. Since 2016-03-01 or earlier.
        #[field(3, "Message", String)]
        pub message: Option<String>,
        /// The virtual machine that it is about, where it is about one.
        ///
        /// `<VirtualMachine>`. Since 2016-03-01 or earlier.
        #[field(4, "VirtualMachine", String)]
        pub virtual_machine: Option<String>,
    }
}

impl ValidationMessage {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// How far something is on its way to Resource Manager.
    ///
    /// Since 2016-03-01 or earlier. Used by operations of
    /// [`affinity-groups`](super::super::affinity_groups),
    /// [`storage-accounts`](super::super::storage_accounts),
    /// [`virtual-machines`](super::super::virtual_machines),
    /// [`virtual-networks`](super::super::virtual_networks). The set is open: a value that is not
    /// named here is kept as it came.
    #[values(MIGRATION_STATE_TABLE, "MigrationState")]
    pub enum MigrationState {
        /// Nobody has begun to move it.
        ///
        /// `None`. Since 2016-03-01 or earlier.
        #[value(0, "None")]
        NotBegun,
        /// It is being made ready.
        ///
        /// `Preparing`. Since 2016-03-01 or earlier.
        #[value(1, "Preparing")]
        Preparing,
        /// It can be looked at there; the move can be committed or aborted.
        ///
        /// `Prepared`. Since 2016-03-01 or earlier.
        #[value(2, "Prepared")]
        Prepared,
        /// It is being moved for good.
        ///
        /// `Committing`. Since 2016-03-01 or earlier.
        #[value(3, "Committing")]
        Committing,
        /// It has been moved.
        ///
        /// `Committed`. Since 2016-03-01 or earlier.
        #[value(4, "Committed")]
        Committed,
        /// What was prepared is being taken back.
        ///
        /// `Aborting`. Since 2016-03-01 or earlier.
        #[value(5, "Aborting")]
        Aborting,
        /// The last step did not succeed; it can be repeated.
        ///
        /// `Failed`. Since 2016-03-01 or earlier.
        #[value(6, "Failed")]
        Failed,
    }
}
