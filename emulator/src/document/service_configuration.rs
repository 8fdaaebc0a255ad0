//! How a deployment is configured: the document in a `.cscfg` file.

use xms_runtime::Kind;
use xms_runtime::xml::{Decoding, decode};

/// The namespace of its elements.
const NAMESPACE: &str = "http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration";

xms_runtime::record! {
    /// Roles, and how many instances there are to be of each.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) SERVICE_CONFIGURATION, "ServiceConfiguration", NAMESPACE)]
    pub(crate) struct ServiceConfiguration {
        /// All roles.
        #[field(0, "Role", Flat(&Kind::Record(ConfiguredRole::SHAPE)))]
        pub(crate) roles: Vec<ConfiguredRole>,
    }
}

xms_runtime::record! {
    /// A role.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) CONFIGURED_ROLE, "Role", NAMESPACE)]
    pub(crate) struct ConfiguredRole {
        /// Its name.
        #[field(0, "name", String, attribute, required)]
        pub(crate) name: String,
        /// How many instances it has.
        #[field(1, "Instances", Record(ConfiguredInstances::SHAPE))]
        pub(crate) instances: Option<ConfiguredInstances>,
    }
}

xms_runtime::record! {
    /// How many instances a role has.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(crate) CONFIGURED_INSTANCES, "Instances", NAMESPACE)]
    pub(crate) struct ConfiguredInstances {
        /// Their number.
        #[field(0, "count", Int32, attribute, required)]
        pub(crate) count: i32,
    }
}

impl ServiceConfiguration {
    /// What a document says. One that cannot be read names no role: it is a text to the service, too, until the machines
    /// read it.
    pub(crate) fn read(document: &[u8]) -> Self {
        decode(document, &Decoding::default()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(document: &str) -> Vec<(String, Option<i32>)> {
        let count = |role: &ConfiguredRole| role.instances.as_ref().map(|instances| instances.count);
        let read = ServiceConfiguration::read(document.as_bytes());
        read.roles.iter().map(|role| (role.name.clone(), count(role))).collect()
    }

    #[test]
    fn roles_are_found_with_their_instances() {
        let document = format!(
            "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- <Role name='no'/> --><c:ServiceConfiguration \
             xmlns:c='{NAMESPACE}' serviceName='Shop' osFamily='4'><c:Role name='Front &amp; back'>\
             <c:ConfigurationSettings><c:Setting name='Role' value='&lt;Role name=\"no\"/>'/></c:ConfigurationSettings>\
             <c:Instances count=\"2\"/></c:Role><c:Role name='Worker'/></c:ServiceConfiguration>"
        );
        assert_eq!(roles(&document), [("Front & back".to_owned(), Some(2)), ("Worker".to_owned(), None)]);
        assert_eq!(roles("<ServiceConfiguration><Role name='a'/></ServiceConfiguration>"), [("a".to_owned(), None)]);
    }

    #[test]
    fn what_cannot_be_read_names_no_role() {
        let entities = "<!DOCTYPE a [<!ENTITY b 'c'>]><ServiceConfiguration><Role name='&b;'/></ServiceConfiguration>";
        let deep = format!("<ServiceConfiguration><Role name='a'/>{}", "<a>".repeat(100_000));
        let other = "<Other xmlns='urn:other'><Role name='a'/></Other>";
        for document in
            ["", "config", "<a>", "<ServiceConfiguration><Role/></ServiceConfiguration>", entities, &deep, other]
        {
            assert_eq!(roles(document), []);
        }
    }
}
