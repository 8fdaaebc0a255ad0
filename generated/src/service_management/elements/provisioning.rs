// Written by `xms generate` from api-spec/service-management/provisioning.toml; do not edit.
//! Elements and enums of *Provisioning*.

use ::xms_runtime::{Base64Text, Field, Kind, Secret};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// The first start of Windows.
    ///
    /// Element `<ConfigurationSet>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        WINDOWS_PROVISIONING_CONFIGURATION_SET_SHAPE,
        "WindowsProvisioningConfigurationSet",
        NAMESPACE,
        tag("ConfigurationSet")
    )]
    pub struct WindowsProvisioningConfigurationSet {
        /// Names the kind, too, as readers of data contracts expect it.
        ///
        /// Attribute `type`, in the namespace `http://www.w3.org/2001/XMLSchema-instance`. Since
        /// 2009-10-01.
        #[field(
            0,
            "type",
            String,
            attribute,
            namespace("http://www.w3.org/2001/XMLSchema-instance")
        )]
        pub xsi_type: Option<String>,
        #[fixed("ConfigurationSetType", "WindowsProvisioningConfiguration")]
        /// The host name, at most 15 characters.
        ///
        /// `<ComputerName>`. Since 2009-10-01.
        #[field(2, "ComputerName", String)]
        pub computer_name: Option<String>,
        /// Password of the administrator.
        ///
        /// `<AdminPassword>`, secret. Since 2009-10-01.
        #[field(3, "AdminPassword", String, secret)]
        pub admin_password: Option<Secret<String>>,
        /// Whether the password must be changed at the first login.
        ///
        /// `<ResetPasswordOnFirstLogon>`. Since 2009-10-01.
        #[field(4, "ResetPasswordOnFirstLogon", Bool)]
        pub reset_password_on_first_logon: Option<bool>,
        /// Whether Windows updates itself.
        ///
        /// `<EnableAutomaticUpdates>`. Since 2009-10-01.
        #[field(5, "EnableAutomaticUpdates", Bool)]
        pub enable_automatic_updates: Option<bool>,
        /// The time zone, by its name in Windows.
        ///
        /// `<TimeZone>`. Since 2009-10-01.
        #[field(6, "TimeZone", String)]
        pub time_zone: Option<String>,
        /// Makes the machine a member of an Active Directory at its first start.
        ///
        /// `<DomainJoin>`. Since 2009-10-01.
        #[field(7, "DomainJoin", Record(DomainJoin::SHAPE))]
        pub domain_join: Option<DomainJoin>,
        /// Service certificates to put into stores.
        ///
        /// `<StoredCertificateSettings>` of `<CertificateSetting>`. Since 2009-10-01.
        #[field(
            8,
            "StoredCertificateSettings",
            List(&Field::new("CertificateSetting", Kind::Record(CertificateSetting::SHAPE)))
        )]
        pub stored_certificate_settings: Vec<CertificateSetting>,
        /// Remote management.
        ///
        /// `<WinRM>`. Since 2009-10-01.
        #[field(9, "WinRM", Record(WinRm::SHAPE))]
        pub win_rm: Option<WinRm>,
        /// Name of the administrator.
        ///
        /// `<AdminUsername>`. Since 2009-10-01.
        #[field(10, "AdminUsername", String)]
        pub admin_username: Option<String>,
        /// More of the answer file.
        ///
        /// `<AdditionalUnattendContent>`. First seen at 2015-04-01, an upper bound. Source: first
        /// .NET client that reads it.
        #[field(
            11,
            "AdditionalUnattendContent",
            Record(AdditionalUnattendContent::SHAPE),
            seen(version::V2015_04_01)
        )]
        pub additional_unattend_content: Option<AdditionalUnattendContent>,
        /// A name in the DNS, which Windows does without: `ComputerName` is what counts.
        ///
        /// `<HostName>`. Since 2009-10-01. Source: recorded requests; clients that have one type
        /// for all kinds write it.
        #[field(12, "HostName", String)]
        pub host_name: Option<String>,
        /// Data for the virtual machine, passed on as given.
        ///
        /// `<CustomData>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// reads it.
        #[field(13, "CustomData", String, seen(version::V2014_04_01))]
        pub custom_data: Option<String>,
    }
}

impl WindowsProvisioningConfigurationSet {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The first start of Linux.
    ///
    /// Element `<ConfigurationSet>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        LINUX_PROVISIONING_CONFIGURATION_SET_SHAPE,
        "LinuxProvisioningConfigurationSet",
        NAMESPACE,
        tag("ConfigurationSet")
    )]
    pub struct LinuxProvisioningConfigurationSet {
        /// Names the kind, too, as readers of data contracts expect it.
        ///
        /// Attribute `type`, in the namespace `http://www.w3.org/2001/XMLSchema-instance`. Since
        /// 2009-10-01.
        #[field(
            0,
            "type",
            String,
            attribute,
            namespace("http://www.w3.org/2001/XMLSchema-instance")
        )]
        pub xsi_type: Option<String>,
        #[fixed("ConfigurationSetType", "LinuxProvisioningConfiguration")]
        /// What Windows is called; of Linux, `HostName` counts.
        ///
        /// `<ComputerName>`. Since 2009-10-01. Source: recorded requests; clients that have one
        /// type for all kinds write it.
        #[field(2, "ComputerName", String)]
        pub computer_name: Option<String>,
        /// Means something on Windows only.
        ///
        /// `<EnableAutomaticUpdates>`. Since 2009-10-01. Source: recorded requests; clients that
        /// have one type for all kinds write it.
        #[field(3, "EnableAutomaticUpdates", Bool)]
        pub enable_automatic_updates: Option<bool>,
        /// Means something on Windows only.
        ///
        /// `<TimeZone>`. Since 2009-10-01. Source: recorded requests; clients that have one type
        /// for all kinds write it.
        #[field(4, "TimeZone", String)]
        pub time_zone: Option<String>,
        /// Service certificates to put on the machine; `SSH` says where keys come to lie.
        ///
        /// `<StoredCertificateSettings>` of `<CertificateSetting>`. Since 2009-10-01. Source:
        /// recorded requests; clients that have one type for all kinds write it.
        #[field(
            5,
            "StoredCertificateSettings",
            List(&Field::new("CertificateSetting", Kind::Record(CertificateSetting::SHAPE)))
        )]
        pub stored_certificate_settings: Vec<CertificateSetting>,
        /// Name of the computer.
        ///
        /// `<HostName>`. Since 2009-10-01.
        #[field(6, "HostName", String)]
        pub host_name: Option<String>,
        /// Name of the user with all rights.
        ///
        /// `<UserName>`. Since 2009-10-01.
        #[field(7, "UserName", String)]
        pub user_name: Option<String>,
        /// What that user logs in with, unless keys alone are allowed.
        ///
        /// `<UserPassword>`, secret. Since 2009-10-01.
        #[field(8, "UserPassword", String, secret)]
        pub user_password: Option<Secret<String>>,
        /// Whether SSH refuses passwords.
        ///
        /// `<DisableSshPasswordAuthentication>`. Since 2009-10-01.
        #[field(9, "DisableSshPasswordAuthentication", Bool)]
        pub disable_ssh_password_authentication: Option<bool>,
        /// Keys for SSH.
        ///
        /// `<SSH>`. Since 2009-10-01.
        #[field(10, "SSH", Record(Ssh::SHAPE))]
        pub ssh: Option<Ssh>,
        /// Data for the virtual machine, passed on as given.
        ///
        /// `<CustomData>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// reads it.
        #[field(11, "CustomData", String, seen(version::V2014_04_01))]
        pub custom_data: Option<String>,
    }
}

impl LinuxProvisioningConfigurationSet {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The domain that a virtual machine joins.
    ///
    /// Element `<DomainJoin>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DOMAIN_JOIN_SHAPE, "DomainJoin", NAMESPACE)]
    pub struct DomainJoin {
        /// Who may join.
        ///
        /// `<Credentials>`. Since 2009-10-01.
        #[field(0, "Credentials", Record(DomainJoinCredentials::SHAPE))]
        pub credentials: Option<DomainJoinCredentials>,
        /// The Active Directory that the machine becomes a member of.
        ///
        /// `<JoinDomain>`. Since 2009-10-01.
        #[field(1, "JoinDomain", String)]
        pub join_domain: Option<String>,
        /// Where in the directory the computer belongs.
        ///
        /// `<MachineObjectOU>`. Since 2009-10-01.
        #[field(2, "MachineObjectOU", String)]
        pub machine_object_ou: Option<String>,
        /// What was prepared, instead of credentials.
        ///
        /// `<Provisioning>`. Since 2009-10-01.
        #[field(3, "Provisioning", Record(DomainJoinProvisioning::SHAPE))]
        pub provisioning: Option<DomainJoinProvisioning>,
    }
}

impl DomainJoin {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Who may join a computer to a domain.
    ///
    /// Element `<Credentials>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        DOMAIN_JOIN_CREDENTIALS_SHAPE,
        "DomainJoinCredentials",
        NAMESPACE,
        tag("Credentials")
    )]
    pub struct DomainJoinCredentials {
        /// The domain of the user.
        ///
        /// `<Domain>`. Since 2009-10-01.
        #[field(0, "Domain", String)]
        pub domain: Option<String>,
        /// The user.
        ///
        /// `<Username>`. Since 2009-10-01.
        #[field(1, "Username", String)]
        pub username: Option<String>,
        /// What proves the account that may add machines.
        ///
        /// `<Password>`, secret. Since 2009-10-01.
        #[field(2, "Password", String, secret)]
        pub password: Option<Secret<String>>,
    }
}

impl DomainJoinCredentials {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A prepared account of a computer.
    ///
    /// Element `<Provisioning>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        DOMAIN_JOIN_PROVISIONING_SHAPE,
        "DomainJoinProvisioning",
        NAMESPACE,
        tag("Provisioning")
    )]
    pub struct DomainJoinProvisioning {
        /// What `djoin` wrote when the machine was added beforehand.
        ///
        /// `<AccountData>`, secret. Since 2009-10-01.
        #[field(0, "AccountData", String, secret)]
        pub account_data: Option<Secret<String>>,
    }
}

impl DomainJoinProvisioning {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A service certificate to put into a store.
    ///
    /// Element `<CertificateSetting>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CERTIFICATE_SETTING_SHAPE, "CertificateSetting", NAMESPACE)]
    pub struct CertificateSetting {
        /// Where the store is, such as `LocalMachine`.
        ///
        /// `<StoreLocation>`. Since 2009-10-01.
        #[field(0, "StoreLocation", String)]
        pub store_location: Option<String>,
        /// The store, such as `My`.
        ///
        /// `<StoreName>`. Since 2009-10-01.
        #[field(1, "StoreName", String)]
        pub store_name: Option<String>,
        /// Which certificate.
        ///
        /// `<Thumbprint>`. Since 2009-10-01.
        #[field(2, "Thumbprint", String)]
        pub thumbprint: Option<String>,
    }
}

impl CertificateSetting {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Remote management of Windows.
    ///
    /// Element `<WinRM>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(WIN_RM_SHAPE, "WinRM", NAMESPACE)]
    pub struct WinRm {
        /// How it can be reached.
        ///
        /// `<Listeners>` of `<Listener>`. Since 2009-10-01.
        #[field(
            0,
            "Listeners",
            List(&Field::new("Listener", Kind::Record(WinRmListener::SHAPE)))
        )]
        pub listeners: Vec<WinRmListener>,
    }
}

impl WinRm {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// How remote management can be reached.
    ///
    /// Element `<Listener>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(WIN_RM_LISTENER_SHAPE, "WinRMListener", NAMESPACE, tag("Listener"))]
    pub struct WinRmListener {
        /// `Http` or `Https`.
        ///
        /// `<Protocol>`. Since 2009-10-01.
        #[field(0, "Protocol", String)]
        pub protocol: Option<String>,
        /// The certificate, with `Https`; one is made when absent.
        ///
        /// `<CertificateThumbprint>`. Since 2009-10-01.
        #[field(1, "CertificateThumbprint", String)]
        pub certificate_thumbprint: Option<String>,
    }
}

impl WinRmListener {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// More of the answer file of Windows.
    ///
    /// Element `<AdditionalUnattendContent>`. Since 2015-04-01 or earlier. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ADDITIONAL_UNATTEND_CONTENT_SHAPE, "AdditionalUnattendContent", NAMESPACE)]
    pub struct AdditionalUnattendContent {
        /// Passes of the installation.
        ///
        /// `<Passes>` of `<UnattendPass>`. Since 2015-04-01 or earlier.
        #[field(
            0,
            "Passes",
            List(&Field::new("UnattendPass", Kind::Record(UnattendPass::SHAPE)))
        )]
        pub passes: Vec<UnattendPass>,
    }
}

impl AdditionalUnattendContent {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A pass of the installation of Windows.
    ///
    /// Element `<UnattendPass>`. Since 2015-04-01 or earlier. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UNATTEND_PASS_SHAPE, "UnattendPass", NAMESPACE)]
    pub struct UnattendPass {
        /// When Windows reads it: `oobeSystem`.
        ///
        /// `<PassName>`. Since 2015-04-01 or earlier.
        #[field(0, "PassName", String)]
        pub pass_name: Option<String>,
        /// What is set in it.
        ///
        /// `<Components>` of `<UnattendComponent>`. Since 2015-04-01 or earlier.
        #[field(
            1,
            "Components",
            List(&Field::new("UnattendComponent", Kind::Record(UnattendComponent::SHAPE)))
        )]
        pub components: Vec<UnattendComponent>,
    }
}

impl UnattendPass {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A component of Windows that is set.
    ///
    /// Element `<UnattendComponent>`. Since 2015-04-01 or earlier. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UNATTEND_COMPONENT_SHAPE, "UnattendComponent", NAMESPACE)]
    pub struct UnattendComponent {
        /// What is set up: `Microsoft-Windows-Shell-Setup`.
        ///
        /// `<ComponentName>`. Since 2015-04-01 or earlier.
        #[field(0, "ComponentName", String)]
        pub component_name: Option<String>,
        /// Pieces of XML that are put into the file of answers.
        ///
        /// `<ComponentSettings>` of `<ComponentSetting>`. Since 2015-04-01 or earlier.
        #[field(
            1,
            "ComponentSettings",
            List(&Field::new("ComponentSetting", Kind::Record(ComponentSetting::SHAPE)))
        )]
        pub component_settings: Vec<ComponentSetting>,
    }
}

impl UnattendComponent {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A setting of a component of Windows.
    ///
    /// Element `<ComponentSetting>`. Since 2015-04-01 or earlier. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(COMPONENT_SETTING_SHAPE, "ComponentSetting", NAMESPACE)]
    pub struct ComponentSetting {
        /// Which piece: `AutoLogon` or `FirstLogonCommands`.
        ///
        /// `<SettingName>`. Since 2015-04-01 or earlier.
        #[field(0, "SettingName", String)]
        pub setting_name: Option<String>,
        /// Its XML.
        ///
        /// `<Content>`, base64 on the wire, secret. Since 2015-04-01 or earlier.
        #[field(1, "Content", Base64Text, secret)]
        pub content: Option<Secret<Base64Text>>,
    }
}

impl ComponentSetting {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Keys for SSH.
    ///
    /// Element `<SSH>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SSH_SHAPE, "SSH", NAMESPACE)]
    pub struct Ssh {
        /// Keys that may log in.
        ///
        /// `<PublicKeys>` of `<PublicKey>`. Since 2009-10-01.
        #[field(
            0,
            "PublicKeys",
            List(&Field::new("PublicKey", Kind::Record(PublicKey::SHAPE)))
        )]
        pub public_keys: Vec<PublicKey>,
        /// Keys for the user.
        ///
        /// `<KeyPairs>` of `<KeyPair>`. Since 2009-10-01.
        #[field(1, "KeyPairs", List(&Field::new("KeyPair", Kind::Record(KeyPair::SHAPE))))]
        pub key_pairs: Vec<KeyPair>,
    }
}

impl Ssh {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A service certificate whose key may log in.
    ///
    /// Element `<PublicKey>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PUBLIC_KEY_SHAPE, "PublicKey", NAMESPACE)]
    pub struct PublicKey {
        /// Thumbprint of the certificate.
        ///
        /// `<Fingerprint>`. Since 2009-10-01.
        #[field(0, "Fingerprint", String)]
        pub fingerprint: Option<String>,
        /// The file for it.
        ///
        /// `<Path>`. Since 2009-10-01.
        #[field(1, "Path", String)]
        pub path: Option<String>,
    }
}

impl PublicKey {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A service certificate whose key the user gets.
    ///
    /// Element `<KeyPair>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(KEY_PAIR_SHAPE, "KeyPair", NAMESPACE)]
    pub struct KeyPair {
        /// Thumbprint of the certificate.
        ///
        /// `<Fingerprint>`. Since 2009-10-01.
        #[field(0, "Fingerprint", String)]
        pub fingerprint: Option<String>,
        /// The file for it.
        ///
        /// `<Path>`. Since 2009-10-01.
        #[field(1, "Path", String)]
        pub path: Option<String>,
    }
}

impl KeyPair {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
