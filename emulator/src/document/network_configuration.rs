//! All virtual networks of a subscription: one document, which is read, changed and set as a whole.

use xms_runtime::xml::{Decoding, XmlError, decode};
use xms_runtime::{Field, Kind};

/// The namespace of its elements.
const NAMESPACE: &str = "http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration";

/// A prefix of addresses.
const PREFIX: Field = Field::new("AddressPrefix", Kind::String);

xms_runtime::record! {
    /// The document.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) NETWORK_CONFIGURATION, "NetworkConfiguration", NAMESPACE)]
    pub(crate) struct NetworkConfiguration {
        /// What is in it.
        #[field(0, "VirtualNetworkConfiguration", Record(VirtualNetworkConfiguration::SHAPE))]
        pub(crate) networks: Option<VirtualNetworkConfiguration>,
    }
}

xms_runtime::record! {
    /// Networks, and what they refer to.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) VIRTUAL_NETWORK_CONFIGURATION, "VirtualNetworkConfiguration", NAMESPACE)]
    pub(crate) struct VirtualNetworkConfiguration {
        /// DNS servers.
        #[field(0, "Dns", Record(Dns::SHAPE))]
        pub(crate) dns: Option<Dns>,
        /// Networks elsewhere.
        #[field(1, "LocalNetworkSites", List(&Field::new("LocalNetworkSite", Kind::Record(LocalSite::SHAPE))))]
        pub(crate) local_sites: Vec<LocalSite>,
        /// Virtual networks.
        #[field(2, "VirtualNetworkSites", List(&Field::new("VirtualNetworkSite", Kind::Record(Site::SHAPE))))]
        pub(crate) sites: Vec<Site>,
    }
}

xms_runtime::record! {
    /// DNS servers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) DNS, "Dns", NAMESPACE)]
    pub(crate) struct Dns {
        /// All of them.
        #[field(0, "DnsServers", List(&Field::new("DnsServer", Kind::Record(DnsServer::SHAPE))))]
        pub(crate) servers: Vec<DnsServer>,
    }
}

xms_runtime::record! {
    /// A DNS server.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) DNS_SERVER, "DnsServer", NAMESPACE)]
    pub(crate) struct DnsServer {
        /// Its name.
        #[field(0, "name", String, attribute, required)]
        pub(crate) name: String,
        /// Its address.
        #[field(1, "IPAddress", String, attribute)]
        pub(crate) address: Option<String>,
    }
}

xms_runtime::record! {
    /// A network elsewhere.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) LOCAL_SITE, "LocalNetworkSite", NAMESPACE)]
    pub(crate) struct LocalSite {
        /// Its name.
        #[field(0, "name", String, attribute, required)]
        pub(crate) name: String,
        /// Its addresses.
        #[field(1, "AddressSpace", List(&PREFIX))]
        pub(crate) prefixes: Vec<String>,
        /// Where its gateway is.
        #[field(2, "VPNGatewayAddress", String)]
        pub(crate) gateway_address: Option<String>,
    }
}

xms_runtime::record! {
    /// A virtual network.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) SITE, "VirtualNetworkSite", NAMESPACE)]
    pub(crate) struct Site {
        /// Its name.
        #[field(0, "name", String, attribute, required)]
        pub(crate) name: String,
        /// Where it is.
        #[field(1, "Location", String, attribute)]
        pub(crate) location: Option<String>,
        /// In whose place it is.
        #[field(2, "AffinityGroup", String, attribute)]
        pub(crate) affinity_group: Option<String>,
        /// Its addresses.
        #[field(3, "AddressSpace", List(&PREFIX))]
        pub(crate) prefixes: Vec<String>,
        /// Parts of it.
        #[field(4, "Subnets", List(&Field::new("Subnet", Kind::Record(SiteSubnet::SHAPE))))]
        pub(crate) subnets: Vec<SiteSubnet>,
        /// Names of the DNS servers that it uses.
        #[field(5, "DnsServersRef", List(&Field::new("DnsServerRef", Kind::Record(NamedElsewhere::SHAPE))))]
        pub(crate) dns_servers: Vec<NamedElsewhere>,
        /// How it is connected.
        #[field(6, "Gateway", Record(SiteGateway::SHAPE))]
        pub(crate) gateway: Option<SiteGateway>,
    }
}

xms_runtime::record! {
    /// A part of a virtual network.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) SITE_SUBNET, "Subnet", NAMESPACE)]
    pub(crate) struct SiteSubnet {
        /// Its name.
        #[field(0, "name", String, attribute, required)]
        pub(crate) name: String,
        /// Its addresses.
        #[field(1, "AddressPrefix", Flat(&Kind::String))]
        pub(crate) prefixes: Vec<String>,
    }
}

xms_runtime::record! {
    /// The name of what the document says more of elsewhere.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) NAMED_ELSEWHERE, "Ref", NAMESPACE)]
    pub(crate) struct NamedElsewhere {
        /// The name.
        #[field(0, "name", String, attribute, required)]
        pub(crate) name: String,
        /// How it is connected, where it is.
        #[field(1, "Connection", Flat(&Kind::Record(SiteConnection::SHAPE)))]
        pub(crate) connections: Vec<SiteConnection>,
    }
}

xms_runtime::record! {
    /// A kind of connection.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) SITE_CONNECTION, "Connection", NAMESPACE)]
    pub(crate) struct SiteConnection {
        /// Which.
        #[field(0, "type", String, attribute)]
        pub(crate) kind: Option<String>,
    }
}

xms_runtime::record! {
    /// How a virtual network is connected.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) SITE_GATEWAY, "Gateway", NAMESPACE)]
    pub(crate) struct SiteGateway {
        /// How large its gateway is.
        #[field(0, "profile", String, attribute)]
        pub(crate) profile: Option<String>,
        /// Addresses for clients.
        #[field(1, "VPNClientAddressPool", List(&PREFIX))]
        pub(crate) client_prefixes: Vec<String>,
        /// Networks elsewhere that it is connected to.
        #[field(
            2,
            "ConnectionsToLocalNetwork",
            List(&Field::new("LocalNetworkSiteRef", Kind::Record(NamedElsewhere::SHAPE)))
        )]
        pub(crate) connections: Vec<NamedElsewhere>,
    }
}

impl NetworkConfiguration {
    /// What a document says.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn read(document: &[u8]) -> Result<Self, XmlError> {
        decode(document, &Decoding::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_without_networks_has_none() {
        let empty =
            format!("<NetworkConfiguration xmlns='{NAMESPACE}'><VirtualNetworkConfiguration/></NetworkConfiguration>");
        let sites = |document: &str| {
            NetworkConfiguration::read(document.as_bytes()).map(|read| read.networks.unwrap_or_default().sites.len())
        };
        assert_eq!(sites(&empty), Ok(0));
        assert_eq!(sites("<NetworkConfiguration/>"), Ok(0));
        assert!(sites("<NetworkConfiguration>").is_err() && sites("<Networks/>").is_err());
    }
}
