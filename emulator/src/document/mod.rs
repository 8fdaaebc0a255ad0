//! Documents that the service takes as texts and looks into: how a deployment is configured, and which virtual networks
//! there are.
//!
//! In: bytes. Out: what they say, as far as the rules ask for it. They are read by the engine that reads requests, by
//! tables written here: nobody's description has them. What is in them beside that is passed over.

mod network_configuration;
mod service_configuration;

pub(crate) use network_configuration::{LocalSite, NetworkConfiguration, Site};
pub(crate) use service_configuration::ServiceConfiguration;
