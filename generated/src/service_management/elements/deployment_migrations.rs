// Written by `xms generate` from api-spec/service-management/deployment-migrations.toml; do not edit.
//! Elements and enums of *Deployment migrations*.

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// The virtual network of Resource Manager that virtual machines are to be in.
    ///
    /// Element `<DeploymentNetworkResource>`. Since 2017-01-01 or earlier. Taken by
    /// [`VALIDATE`](super::super::deployment_migrations::VALIDATE),
    /// [`PREPARE`](super::super::deployment_migrations::PREPARE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DEPLOYMENT_NETWORK_RESOURCE_SHAPE, "DeploymentNetworkResource", NAMESPACE)]
    pub struct DeploymentNetworkResource {
        /// The resource group of the network; only of `Existing`.
        ///
        /// `<ResourceGroupName>`. Since 2017-01-01 or earlier.
        #[field(0, "ResourceGroupName", String)]
        pub resource_group_name: Option<String>,
        /// The network; only of `Existing`.
        ///
        /// `<VirtualNetworkName>`. Since 2017-01-01 or earlier.
        #[field(1, "VirtualNetworkName", String)]
        pub virtual_network_name: Option<String>,
        /// Its subnet; only of `Existing`.
        ///
        /// `<SubNetName>`. Since 2017-01-01 or earlier.
        #[field(2, "SubNetName", String)]
        pub subnet_name: Option<String>,
        /// Which network it is to be.
        ///
        /// `<DestinationVirtualNetwork>`, required. Since 2017-01-01 or earlier.
        #[field(
            3,
            "DestinationVirtualNetwork",
            Enum(DestinationVirtualNetwork::TABLE),
            required
        )]
        pub destination_virtual_network: DestinationVirtualNetwork,
    }
}

impl DeploymentNetworkResource {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        destination_virtual_network: impl Into<DestinationVirtualNetwork>,
    ) -> Self {
        Self {
            resource_group_name: None,
            virtual_network_name: None,
            subnet_name: None,
            destination_virtual_network: destination_virtual_network.into(),
        }
    }
}

::xms_runtime::open_enum! {
    /// Which virtual network virtual machines are moved into.
    ///
    /// Since 2017-01-01 or earlier. Occurs in
    /// [`VALIDATE`](super::super::deployment_migrations::VALIDATE),
    /// [`PREPARE`](super::super::deployment_migrations::PREPARE). The set is open: a value that is
    /// not named here is kept as it came.
    #[values(DESTINATION_VIRTUAL_NETWORK_TABLE, "DestinationVirtualNetwork")]
    pub enum DestinationVirtualNetwork {
        /// The one that they are in, moved before.
        ///
        /// `Default`. Since 2017-01-01 or earlier.
        #[value(0, "Default")]
        Default,
        /// One that is made for them.
        ///
        /// `New`. Since 2017-01-01 or earlier.
        #[value(1, "New")]
        New,
        /// One that is there already.
        ///
        /// `Existing`. Since 2017-01-01 or earlier.
        #[value(2, "Existing")]
        Existing,
    }
}
