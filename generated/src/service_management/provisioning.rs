// Written by `xms generate` from api-spec/service-management/provisioning.toml; do not edit.
//! Provisioning.
//!
//! How a virtual machine is set up when it starts for the first time: accounts, keys, domain, and
//! what Windows does unattended.
//!
//! Variants of a role's configuration sets, and the elements that only they have. They stand in
//! requests; the service gives no password or key back.

use ::xms_runtime::Resource;

pub use super::elements::provisioning::*;

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "provisioning",
    title: "Provisioning",
    shapes: &[
        WindowsProvisioningConfigurationSet::SHAPE,
        LinuxProvisioningConfigurationSet::SHAPE,
        DomainJoin::SHAPE,
        DomainJoinCredentials::SHAPE,
        DomainJoinProvisioning::SHAPE,
        CertificateSetting::SHAPE,
        WinRm::SHAPE,
        WinRmListener::SHAPE,
        AdditionalUnattendContent::SHAPE,
        UnattendPass::SHAPE,
        UnattendComponent::SHAPE,
        ComponentSetting::SHAPE,
        Ssh::SHAPE,
        PublicKey::SHAPE,
        KeyPair::SHAPE,
    ],
    ..Resource::BASE
};
