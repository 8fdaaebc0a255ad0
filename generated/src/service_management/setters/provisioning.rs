// Written by `xms generate` from api-spec/service-management/provisioning.toml; do not edit.
//! Setters of the elements of *Provisioning*.

use ::xms_runtime::{Base64Text, Secret};

use super::super::provisioning::{
    AdditionalUnattendContent, CertificateSetting, ComponentSetting, DomainJoin,
    DomainJoinCredentials, DomainJoinProvisioning, KeyPair,
    LinuxProvisioningConfigurationSet, PublicKey, Ssh, UnattendComponent, UnattendPass,
    WinRm, WinRmListener, WindowsProvisioningConfigurationSet,
};

impl WindowsProvisioningConfigurationSet {
    /// Sets [`xsi_type`](field@Self::xsi_type).
    #[must_use]
    pub fn xsi_type(mut self, value: impl Into<String>) -> Self {
        self.xsi_type = Some(value.into());
        self
    }

    /// Sets [`computer_name`](field@Self::computer_name).
    #[must_use]
    pub fn computer_name(mut self, value: impl Into<String>) -> Self {
        self.computer_name = Some(value.into());
        self
    }

    /// Sets [`admin_password`](field@Self::admin_password).
    #[must_use]
    pub fn admin_password(mut self, value: impl Into<String>) -> Self {
        self.admin_password = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`reset_password_on_first_logon`](field@Self::reset_password_on_first_logon).
    #[must_use]
    pub fn reset_password_on_first_logon(mut self, value: bool) -> Self {
        self.reset_password_on_first_logon = Some(value);
        self
    }

    /// Sets [`enable_automatic_updates`](field@Self::enable_automatic_updates).
    #[must_use]
    pub fn enable_automatic_updates(mut self, value: bool) -> Self {
        self.enable_automatic_updates = Some(value);
        self
    }

    /// Sets [`time_zone`](field@Self::time_zone).
    #[must_use]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }

    /// Sets [`domain_join`](field@Self::domain_join).
    #[must_use]
    pub fn domain_join(mut self, value: DomainJoin) -> Self {
        self.domain_join = Some(value);
        self
    }

    /// Sets [`stored_certificate_settings`](field@Self::stored_certificate_settings).
    #[must_use]
    pub fn stored_certificate_settings(
        mut self,
        value: impl Into<Vec<CertificateSetting>>,
    ) -> Self {
        self.stored_certificate_settings = value.into();
        self
    }

    /// Sets [`win_rm`](field@Self::win_rm).
    #[must_use]
    pub fn win_rm(mut self, value: WinRm) -> Self {
        self.win_rm = Some(value);
        self
    }

    /// Sets [`admin_username`](field@Self::admin_username).
    #[must_use]
    pub fn admin_username(mut self, value: impl Into<String>) -> Self {
        self.admin_username = Some(value.into());
        self
    }

    /// Sets [`additional_unattend_content`](field@Self::additional_unattend_content).
    #[must_use]
    pub fn additional_unattend_content(
        mut self,
        value: AdditionalUnattendContent,
    ) -> Self {
        self.additional_unattend_content = Some(value);
        self
    }

    /// Sets [`host_name`](field@Self::host_name).
    #[must_use]
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Sets [`custom_data`](field@Self::custom_data).
    #[must_use]
    pub fn custom_data(mut self, value: impl Into<String>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
}

impl LinuxProvisioningConfigurationSet {
    /// Sets [`xsi_type`](field@Self::xsi_type).
    #[must_use]
    pub fn xsi_type(mut self, value: impl Into<String>) -> Self {
        self.xsi_type = Some(value.into());
        self
    }

    /// Sets [`computer_name`](field@Self::computer_name).
    #[must_use]
    pub fn computer_name(mut self, value: impl Into<String>) -> Self {
        self.computer_name = Some(value.into());
        self
    }

    /// Sets [`enable_automatic_updates`](field@Self::enable_automatic_updates).
    #[must_use]
    pub fn enable_automatic_updates(mut self, value: bool) -> Self {
        self.enable_automatic_updates = Some(value);
        self
    }

    /// Sets [`time_zone`](field@Self::time_zone).
    #[must_use]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }

    /// Sets [`stored_certificate_settings`](field@Self::stored_certificate_settings).
    #[must_use]
    pub fn stored_certificate_settings(
        mut self,
        value: impl Into<Vec<CertificateSetting>>,
    ) -> Self {
        self.stored_certificate_settings = value.into();
        self
    }

    /// Sets [`host_name`](field@Self::host_name).
    #[must_use]
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Sets [`user_name`](field@Self::user_name).
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }

    /// Sets [`user_password`](field@Self::user_password).
    #[must_use]
    pub fn user_password(mut self, value: impl Into<String>) -> Self {
        self.user_password = Some(Secret::new(value.into()));
        self
    }

    /// Sets
    /// [`disable_ssh_password_authentication`](field@Self::disable_ssh_password_authentication).
    #[must_use]
    pub fn disable_ssh_password_authentication(mut self, value: bool) -> Self {
        self.disable_ssh_password_authentication = Some(value);
        self
    }

    /// Sets [`ssh`](field@Self::ssh).
    #[must_use]
    pub fn ssh(mut self, value: Ssh) -> Self {
        self.ssh = Some(value);
        self
    }

    /// Sets [`custom_data`](field@Self::custom_data).
    #[must_use]
    pub fn custom_data(mut self, value: impl Into<String>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
}

impl DomainJoin {
    /// Sets [`credentials`](field@Self::credentials).
    #[must_use]
    pub fn credentials(mut self, value: DomainJoinCredentials) -> Self {
        self.credentials = Some(value);
        self
    }

    /// Sets [`join_domain`](field@Self::join_domain).
    #[must_use]
    pub fn join_domain(mut self, value: impl Into<String>) -> Self {
        self.join_domain = Some(value.into());
        self
    }

    /// Sets [`machine_object_ou`](field@Self::machine_object_ou).
    #[must_use]
    pub fn machine_object_ou(mut self, value: impl Into<String>) -> Self {
        self.machine_object_ou = Some(value.into());
        self
    }

    /// Sets [`provisioning`](field@Self::provisioning).
    #[must_use]
    pub fn provisioning(mut self, value: DomainJoinProvisioning) -> Self {
        self.provisioning = Some(value);
        self
    }
}

impl DomainJoinCredentials {
    /// Sets [`domain`](field@Self::domain).
    #[must_use]
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }

    /// Sets [`username`](field@Self::username).
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets [`password`](field@Self::password).
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(Secret::new(value.into()));
        self
    }
}

impl DomainJoinProvisioning {
    /// Sets [`account_data`](field@Self::account_data).
    #[must_use]
    pub fn account_data(mut self, value: impl Into<String>) -> Self {
        self.account_data = Some(Secret::new(value.into()));
        self
    }
}

impl CertificateSetting {
    /// Sets [`store_location`](field@Self::store_location).
    #[must_use]
    pub fn store_location(mut self, value: impl Into<String>) -> Self {
        self.store_location = Some(value.into());
        self
    }

    /// Sets [`store_name`](field@Self::store_name).
    #[must_use]
    pub fn store_name(mut self, value: impl Into<String>) -> Self {
        self.store_name = Some(value.into());
        self
    }

    /// Sets [`thumbprint`](field@Self::thumbprint).
    #[must_use]
    pub fn thumbprint(mut self, value: impl Into<String>) -> Self {
        self.thumbprint = Some(value.into());
        self
    }
}

impl WinRm {
    /// Sets [`listeners`](field@Self::listeners).
    #[must_use]
    pub fn listeners(mut self, value: impl Into<Vec<WinRmListener>>) -> Self {
        self.listeners = value.into();
        self
    }
}

impl WinRmListener {
    /// Sets [`protocol`](field@Self::protocol).
    #[must_use]
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets [`certificate_thumbprint`](field@Self::certificate_thumbprint).
    #[must_use]
    pub fn certificate_thumbprint(mut self, value: impl Into<String>) -> Self {
        self.certificate_thumbprint = Some(value.into());
        self
    }
}

impl AdditionalUnattendContent {
    /// Sets [`passes`](field@Self::passes).
    #[must_use]
    pub fn passes(mut self, value: impl Into<Vec<UnattendPass>>) -> Self {
        self.passes = value.into();
        self
    }
}

impl UnattendPass {
    /// Sets [`pass_name`](field@Self::pass_name).
    #[must_use]
    pub fn pass_name(mut self, value: impl Into<String>) -> Self {
        self.pass_name = Some(value.into());
        self
    }

    /// Sets [`components`](field@Self::components).
    #[must_use]
    pub fn components(mut self, value: impl Into<Vec<UnattendComponent>>) -> Self {
        self.components = value.into();
        self
    }
}

impl UnattendComponent {
    /// Sets [`component_name`](field@Self::component_name).
    #[must_use]
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }

    /// Sets [`component_settings`](field@Self::component_settings).
    #[must_use]
    pub fn component_settings(
        mut self,
        value: impl Into<Vec<ComponentSetting>>,
    ) -> Self {
        self.component_settings = value.into();
        self
    }
}

impl ComponentSetting {
    /// Sets [`setting_name`](field@Self::setting_name).
    #[must_use]
    pub fn setting_name(mut self, value: impl Into<String>) -> Self {
        self.setting_name = Some(value.into());
        self
    }

    /// Sets [`content`](field@Self::content).
    #[must_use]
    pub fn content(mut self, value: impl Into<Base64Text>) -> Self {
        self.content = Some(Secret::new(value.into()));
        self
    }
}

impl Ssh {
    /// Sets [`public_keys`](field@Self::public_keys).
    #[must_use]
    pub fn public_keys(mut self, value: impl Into<Vec<PublicKey>>) -> Self {
        self.public_keys = value.into();
        self
    }

    /// Sets [`key_pairs`](field@Self::key_pairs).
    #[must_use]
    pub fn key_pairs(mut self, value: impl Into<Vec<KeyPair>>) -> Self {
        self.key_pairs = value.into();
        self
    }
}

impl PublicKey {
    /// Sets [`fingerprint`](field@Self::fingerprint).
    #[must_use]
    pub fn fingerprint(mut self, value: impl Into<String>) -> Self {
        self.fingerprint = Some(value.into());
        self
    }

    /// Sets [`path`](field@Self::path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

impl KeyPair {
    /// Sets [`fingerprint`](field@Self::fingerprint).
    #[must_use]
    pub fn fingerprint(mut self, value: impl Into<String>) -> Self {
        self.fingerprint = Some(value.into());
        self
    }

    /// Sets [`path`](field@Self::path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}
