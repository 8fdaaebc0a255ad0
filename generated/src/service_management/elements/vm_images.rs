// Written by `xms generate` from api-spec/service-management/vm-images.toml; do not edit.
//! Elements and enums of *Virtual machine images*.

use ::xms_runtime::{DateTime, Field, Kind, Uri};

use super::super::{NAMESPACE, version};
use super::super::disks::{DiskIoType, OperatingSystemKind};
use super::super::os_images::{
    ComputeImageAttributes, ImageCategory, ImagePermission, MarketplaceImageAttributes,
    OperatingSystemState, ReplicationProgressElement,
};

::xms_runtime::record! {
    /// What a new image of a virtual machine is to be.
    ///
    /// Element `<VMImage>`. Since 2014-06-01. Taken by [`CREATE`](super::super::vm_images::CREATE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CREATE_VM_IMAGE_SHAPE, "CreateVMImage", NAMESPACE, tag("VMImage"))]
    pub struct CreateVmImage {
        /// What virtual machines call it by; it cannot be changed.
        ///
        /// `<Name>`, required. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(0, "Name", String, required, seen(version::V2014_10_01))]
        pub name: Option<String>,
        /// A text to show to people.
        ///
        /// `<Label>`, required. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(1, "Label", String, required, seen(version::V2014_10_01))]
        pub label: Option<String>,
        /// What is on it.
        ///
        /// `<Description>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(2, "Description", String, seen(version::V2014_10_01))]
        pub description: Option<String>,
        /// The disk with the operating system.
        ///
        /// `<OSDiskConfiguration>`. First seen at 2014-10-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(
            3,
            "OSDiskConfiguration",
            Record(OsDiskConfigurationInput::SHAPE),
            seen(version::V2014_10_01)
        )]
        pub os_disk_configuration: Option<OsDiskConfigurationInput>,
        /// Its other disks.
        ///
        /// `<DataDiskConfigurations>` of `<DataDiskConfiguration>`. First seen at 2014-10-01, an
        /// upper bound. Source: first .NET client that has it.
        #[field(
            4,
            "DataDiskConfigurations",
            List(
                &Field::new(
                    "DataDiskConfiguration",
                    Kind::Record(DataDiskConfigurationInput::SHAPE)
                )
            ),
            seen(version::V2014_10_01)
        )]
        pub data_disk_configurations: Vec<DataDiskConfigurationInput>,
        /// The language of what is on it.
        ///
        /// `<Language>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(5, "Language", String, seen(version::V2014_10_01))]
        pub language: Option<String>,
        /// What groups it with its earlier and later versions.
        ///
        /// `<ImageFamily>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(6, "ImageFamily", String, seen(version::V2014_10_01))]
        pub image_family: Option<String>,
        /// The role size that it is meant for.
        ///
        /// `<RecommendedVMSize>`. First seen at 2014-10-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(7, "RecommendedVMSize", String, seen(version::V2014_10_01))]
        pub recommended_vm_size: Option<String>,
        /// Licences that its users agree to: a URL, or several between semicolons.
        ///
        /// `<Eula>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(8, "Eula", String, seen(version::V2014_10_01))]
        pub eula: Option<String>,
        /// A picture of 100 by 100 points.
        ///
        /// `<IconUri>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(9, "IconUri", String, seen(version::V2014_10_01))]
        pub icon_uri: Option<String>,
        /// A picture of 45 by 45 points.
        ///
        /// `<SmallIconUri>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(10, "SmallIconUri", String, seen(version::V2014_10_01))]
        pub small_icon_uri: Option<String>,
        /// What its publisher says of data about its users.
        ///
        /// `<PrivacyUri>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(11, "PrivacyUri", Uri, seen(version::V2014_10_01))]
        pub privacy_uri: Option<Uri>,
        /// The moment at which it was made public.
        ///
        /// `<PublishedDate>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(12, "PublishedDate", DateTime, seen(version::V2014_10_01))]
        pub published_date: Option<DateTime>,
        /// Whether portals offer it.
        ///
        /// `<ShowInGui>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(13, "ShowInGui", Bool, seen(version::V2014_10_01))]
        pub show_in_gui: Option<bool>,
    }
}

impl CreateVmImage {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What is to be told of an image of a virtual machine from now on.
    ///
    /// Element `<VMImage>`. Since 2014-05-01. Taken by [`UPDATE`](super::super::vm_images::UPDATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UPDATE_VM_IMAGE_SHAPE, "UpdateVMImage", NAMESPACE, tag("VMImage"))]
    pub struct UpdateVmImage {
        /// A text to show to people.
        ///
        /// `<Label>`, required. Since 2014-05-01.
        #[field(0, "Label", String, required)]
        pub label: String,
        /// The disk with the operating system.
        ///
        /// `<OSDiskConfiguration>`. Since 2014-05-01.
        #[field(1, "OSDiskConfiguration", Record(OsDiskConfigurationInput::SHAPE))]
        pub os_disk_configuration: Option<OsDiskConfigurationInput>,
        /// Its other disks.
        ///
        /// `<DataDiskConfigurations>` of `<DataDiskConfiguration>`. Since 2014-05-01.
        #[field(
            2,
            "DataDiskConfigurations",
            List(
                &Field::new(
                    "DataDiskConfiguration",
                    Kind::Record(DataDiskConfigurationInput::SHAPE)
                )
            )
        )]
        pub data_disk_configurations: Vec<DataDiskConfigurationInput>,
        /// What is on it.
        ///
        /// `<Description>`. Since 2014-05-01.
        #[field(3, "Description", String)]
        pub description: Option<String>,
        /// The language of what is on it.
        ///
        /// `<Language>`. Since 2014-05-01.
        #[field(4, "Language", String)]
        pub language: Option<String>,
        /// What groups it with its earlier and later versions.
        ///
        /// `<ImageFamily>`. Since 2014-05-01.
        #[field(5, "ImageFamily", String)]
        pub image_family: Option<String>,
        /// The role size that it is meant for.
        ///
        /// `<RecommendedVMSize>`. Since 2014-05-01.
        #[field(6, "RecommendedVMSize", String)]
        pub recommended_vm_size: Option<String>,
        /// Licences that its users agree to: a URL, or several between semicolons.
        ///
        /// `<Eula>`. Since 2014-05-01.
        #[field(7, "Eula", String)]
        pub eula: Option<String>,
        /// A picture of 100 by 100 points.
        ///
        /// `<IconUri>`. Since 2014-05-01.
        #[field(8, "IconUri", String)]
        pub icon_uri: Option<String>,
        /// A picture of 45 by 45 points.
        ///
        /// `<SmallIconUri>`. Since 2014-05-01.
        #[field(9, "SmallIconUri", String)]
        pub small_icon_uri: Option<String>,
        /// What its publisher says of data about its users.
        ///
        /// `<PrivacyUri>`. Since 2014-05-01.
        #[field(10, "PrivacyUri", Uri)]
        pub privacy_uri: Option<Uri>,
        /// The moment at which it was made public.
        ///
        /// `<PublishedDate>`. Since 2014-05-01.
        #[field(11, "PublishedDate", DateTime)]
        pub published_date: Option<DateTime>,
        /// Whether portals offer it.
        ///
        /// `<ShowInGui>`. Since 2014-05-01.
        #[field(12, "ShowInGui", Bool)]
        pub show_in_gui: Option<bool>,
    }
}

impl UpdateVmImage {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            os_disk_configuration: None,
            data_disk_configurations: Vec::new(),
            description: None,
            language: None,
            image_family: None,
            recommended_vm_size: None,
            eula: None,
            icon_uri: None,
            small_icon_uri: None,
            privacy_uri: None,
            published_date: None,
            show_in_gui: None,
        }
    }
}

::xms_runtime::record! {
    /// The images of virtual machines that a subscription sees.
    ///
    /// Element `<VMImages>`. Since 2014-02-01. Answered by [`LIST`](super::super::vm_images::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VM_IMAGE_LIST_SHAPE, "VMImageList", NAMESPACE, tag("VMImages"))]
    pub struct VmImageList {
        /// One entry for each image.
        ///
        /// `<VMImage>`, any number of times. Since 2014-02-01.
        #[field(0, "VMImage", Flat(&Kind::Record(VmImage::SHAPE)))]
        pub images: Vec<VmImage>,
    }
}

impl VmImageList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// An image of all disks of a virtual machine.
    ///
    /// Element `<VMImage>`. Since 2014-02-01. Occurs in [`LIST`](super::super::vm_images::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VM_IMAGE_SHAPE, "VMImage", NAMESPACE)]
    pub struct VmImage {
        /// What virtual machines call it by; it cannot be changed.
        ///
        /// `<Name>`, required. Since 2014-02-01.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(1, "Label", String, seen(version::V2014_04_01))]
        pub label: Option<String>,
        /// Whose image it is.
        ///
        /// `<Category>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(2, "Category", Enum(ImageCategory::TABLE), seen(version::V2014_04_01))]
        pub category: Option<ImageCategory>,
        /// What is on it.
        ///
        /// `<Description>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(3, "Description", String, seen(version::V2014_05_01))]
        pub description: Option<String>,
        /// The disk with the operating system.
        ///
        /// `<OSDiskConfiguration>`. First seen at 2014-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(
            4,
            "OSDiskConfiguration",
            Record(VmImageOsDiskConfiguration::SHAPE),
            seen(version::V2014_04_01)
        )]
        pub os_disk_configuration: Option<VmImageOsDiskConfiguration>,
        /// Its other disks.
        ///
        /// `<DataDiskConfigurations>` of `<DataDiskConfiguration>`. First seen at 2014-04-01, an
        /// upper bound. Source: first .NET client that has it.
        #[field(
            5,
            "DataDiskConfigurations",
            List(
                &Field::new(
                    "DataDiskConfiguration",
                    Kind::Record(VmImageDataDiskConfiguration::SHAPE)
                )
            ),
            seen(version::V2014_04_01)
        )]
        pub data_disk_configurations: Vec<VmImageDataDiskConfiguration>,
        /// The cloud service whose virtual machine it was captured from.
        ///
        /// `<ServiceName>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(6, "ServiceName", String, seen(version::V2014_04_01))]
        pub service_name: Option<String>,
        /// Where the machine ran that it was captured from.
        ///
        /// `<DeploymentName>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(7, "DeploymentName", String, seen(version::V2014_04_01))]
        pub deployment_name: Option<String>,
        /// That virtual machine.
        ///
        /// `<RoleName>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(8, "RoleName", String, seen(version::V2014_04_01))]
        pub role_name: Option<String>,
        /// The affinity group of the storage account that it lies in.
        ///
        /// `<AffinityGroup>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(9, "AffinityGroup", String, seen(version::V2014_04_01))]
        pub affinity_group: Option<String>,
        /// The regions that have it, between semicolons.
        ///
        /// `<Location>`. First seen at 2014-05-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(10, "Location", String, seen(version::V2014_05_01))]
        pub location: Option<String>,
        /// The moment of its creation.
        ///
        /// `<CreatedTime>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(11, "CreatedTime", DateTime, seen(version::V2014_04_01))]
        pub created_time: Option<DateTime>,
        /// The moment of its last change.
        ///
        /// `<ModifiedTime>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(12, "ModifiedTime", DateTime, seen(version::V2014_05_01))]
        pub modified_time: Option<DateTime>,
        /// The language of what is on it.
        ///
        /// `<Language>`. First seen at 2014-05-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(13, "Language", String, seen(version::V2014_05_01))]
        pub language: Option<String>,
        /// What groups it with its earlier and later versions.
        ///
        /// `<ImageFamily>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(14, "ImageFamily", String, seen(version::V2014_05_01))]
        pub image_family: Option<String>,
        /// The role size that it is meant for.
        ///
        /// `<RecommendedVMSize>`. First seen at 2014-05-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(15, "RecommendedVMSize", String, seen(version::V2014_05_01))]
        pub recommended_vm_size: Option<String>,
        /// Whether its use is paid for beside the virtual machine.
        ///
        /// `<IsPremium>`. First seen at 2014-05-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(16, "IsPremium", Bool, seen(version::V2014_05_01))]
        pub is_premium: Option<bool>,
        /// Licences that its users agree to: a URL, or several between semicolons.
        ///
        /// `<Eula>`. First seen at 2014-05-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(17, "Eula", String, seen(version::V2014_05_01))]
        pub eula: Option<String>,
        /// A picture of 100 by 100 points.
        ///
        /// `<IconUri>`. First seen at 2014-05-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(18, "IconUri", String, seen(version::V2014_05_01))]
        pub icon_uri: Option<String>,
        /// A picture of 45 by 45 points.
        ///
        /// `<SmallIconUri>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(19, "SmallIconUri", String, seen(version::V2014_05_01))]
        pub small_icon_uri: Option<String>,
        /// What its publisher says of data about its users.
        ///
        /// `<PrivacyUri>`. First seen at 2014-05-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(20, "PrivacyUri", Uri, seen(version::V2014_05_01))]
        pub privacy_uri: Option<Uri>,
        /// Who made it.
        ///
        /// `<PublisherName>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(21, "PublisherName", String, seen(version::V2014_05_01))]
        pub publisher_name: Option<String>,
        /// The moment at which it was made public.
        ///
        /// `<PublishedDate>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(22, "PublishedDate", DateTime, seen(version::V2014_05_01))]
        pub published_date: Option<DateTime>,
        /// Whether portals offer it.
        ///
        /// `<ShowInGui>`. First seen at 2014-05-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(23, "ShowInGui", Bool, seen(version::V2014_05_01))]
        pub show_in_gui: Option<bool>,
        /// What its use costs; of premium images.
        ///
        /// `<PricingDetailLink>`. First seen at 2014-05-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(24, "PricingDetailLink", Uri, seen(version::V2014_05_01))]
        pub pricing_detail_link: Option<Uri>,
        /// How its last operation ended, such as `Succeeded`.
        ///
        /// `<VMImageState>`. Since 2014-02-01. Source: recorded; no client and no page has it.
        #[field(25, "VMImageState", String)]
        pub vm_image_state: Option<String>,
        /// Whether the virtual machine ran when it was captured, such as `StoppedVM`.
        ///
        /// `<RoleStateOnCapture>`. Since 2014-02-01. Source: recorded; no client and no page has
        /// it.
        #[field(26, "RoleStateOnCapture", String)]
        pub role_state_on_capture: Option<String>,
        /// The size that the virtual machine had.
        ///
        /// `<RoleSizeOnCapture>`. Since 2014-02-01. Source: recorded; no client and no page has it.
        #[field(27, "RoleSizeOnCapture", String)]
        pub role_size_on_capture: Option<String>,
    }
}

impl VmImage {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            category: None,
            description: None,
            os_disk_configuration: None,
            data_disk_configurations: Vec::new(),
            service_name: None,
            deployment_name: None,
            role_name: None,
            affinity_group: None,
            location: None,
            created_time: None,
            modified_time: None,
            language: None,
            image_family: None,
            recommended_vm_size: None,
            is_premium: None,
            eula: None,
            icon_uri: None,
            small_icon_uri: None,
            privacy_uri: None,
            publisher_name: None,
            published_date: None,
            show_in_gui: None,
            pricing_detail_link: None,
            vm_image_state: None,
            role_state_on_capture: None,
            role_size_on_capture: None,
        }
    }
}

::xms_runtime::record! {
    /// An image of a virtual machine, as its publisher sees it.
    ///
    /// Element `<VMImageDetails>`. Since 2014-05-01 or earlier. Answered by
    /// [`GET_DETAILS`](super::super::vm_images::GET_DETAILS).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VM_IMAGE_DETAILS_SHAPE, "VMImageDetails", NAMESPACE)]
    pub struct VmImageDetails {
        /// What virtual machines call it by; it cannot be changed.
        ///
        /// `<Name>`, required. Since 2014-05-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2014-05-01 or earlier.
        #[field(1, "Label", String)]
        pub label: Option<String>,
        /// Whose image it is.
        ///
        /// `<Category>`. Since 2014-05-01 or earlier.
        #[field(2, "Category", Enum(ImageCategory::TABLE))]
        pub category: Option<ImageCategory>,
        /// What is on it.
        ///
        /// `<Description>`. Since 2014-05-01 or earlier.
        #[field(3, "Description", String)]
        pub description: Option<String>,
        /// The disk with the operating system.
        ///
        /// `<OSDiskConfiguration>`. Since 2014-05-01 or earlier.
        #[field(4, "OSDiskConfiguration", Record(VmImageOsDiskConfiguration::SHAPE))]
        pub os_disk_configuration: Option<VmImageOsDiskConfiguration>,
        /// Its other disks.
        ///
        /// `<DataDiskConfigurations>` of `<DataDiskConfiguration>`. Since 2014-05-01 or earlier.
        #[field(
            5,
            "DataDiskConfigurations",
            List(
                &Field::new(
                    "DataDiskConfiguration",
                    Kind::Record(VmImageDataDiskConfiguration::SHAPE)
                )
            )
        )]
        pub data_disk_configurations: Vec<VmImageDataDiskConfiguration>,
        /// The cloud service whose virtual machine it was captured from.
        ///
        /// `<ServiceName>`. Since 2014-05-01 or earlier.
        #[field(6, "ServiceName", String)]
        pub service_name: Option<String>,
        /// Where the machine ran that it was captured from.
        ///
        /// `<DeploymentName>`. Since 2014-05-01 or earlier.
        #[field(7, "DeploymentName", String)]
        pub deployment_name: Option<String>,
        /// That virtual machine.
        ///
        /// `<RoleName>`. Since 2014-05-01 or earlier.
        #[field(8, "RoleName", String)]
        pub role_name: Option<String>,
        /// The affinity group of the storage account that it lies in.
        ///
        /// `<AffinityGroup>`. Since 2014-05-01 or earlier.
        #[field(9, "AffinityGroup", String)]
        pub affinity_group: Option<String>,
        /// The regions that have it, between semicolons.
        ///
        /// `<Location>`. Since 2014-05-01 or earlier.
        #[field(10, "Location", String)]
        pub location: Option<String>,
        /// The moment of its creation.
        ///
        /// `<CreatedTime>`. Since 2014-05-01 or earlier.
        #[field(11, "CreatedTime", DateTime)]
        pub created_time: Option<DateTime>,
        /// The moment of its last change.
        ///
        /// `<ModifiedTime>`. Since 2014-05-01 or earlier.
        #[field(12, "ModifiedTime", DateTime)]
        pub modified_time: Option<DateTime>,
        /// The language of what is on it.
        ///
        /// `<Language>`. Since 2014-05-01 or earlier.
        #[field(13, "Language", String)]
        pub language: Option<String>,
        /// What groups it with its earlier and later versions.
        ///
        /// `<ImageFamily>`. Since 2014-05-01 or earlier.
        #[field(14, "ImageFamily", String)]
        pub image_family: Option<String>,
        /// The role size that it is meant for.
        ///
        /// `<RecommendedVMSize>`. Since 2014-05-01 or earlier.
        #[field(15, "RecommendedVMSize", String)]
        pub recommended_vm_size: Option<String>,
        /// Whether its use is paid for beside the virtual machine.
        ///
        /// `<IsPremium>`. Since 2014-05-01 or earlier.
        #[field(16, "IsPremium", Bool)]
        pub is_premium: Option<bool>,
        /// Licences that its users agree to: a URL, or several between semicolons.
        ///
        /// `<Eula>`. Since 2014-05-01 or earlier.
        #[field(17, "Eula", String)]
        pub eula: Option<String>,
        /// A picture of 100 by 100 points.
        ///
        /// `<IconUri>`. Since 2014-05-01 or earlier.
        #[field(18, "IconUri", String)]
        pub icon_uri: Option<String>,
        /// A picture of 45 by 45 points.
        ///
        /// `<SmallIconUri>`. Since 2014-05-01 or earlier.
        #[field(19, "SmallIconUri", String)]
        pub small_icon_uri: Option<String>,
        /// What its publisher says of data about its users.
        ///
        /// `<PrivacyUri>`. Since 2014-05-01 or earlier.
        #[field(20, "PrivacyUri", Uri)]
        pub privacy_uri: Option<Uri>,
        /// Who made it.
        ///
        /// `<PublisherName>`. Since 2014-05-01 or earlier.
        #[field(21, "PublisherName", String)]
        pub publisher_name: Option<String>,
        /// The moment at which it was made public.
        ///
        /// `<PublishedDate>`. Since 2014-05-01 or earlier.
        #[field(22, "PublishedDate", DateTime)]
        pub published_date: Option<DateTime>,
        /// Whether portals offer it.
        ///
        /// `<ShowInGui>`. Since 2014-05-01 or earlier.
        #[field(23, "ShowInGui", Bool)]
        pub show_in_gui: Option<bool>,
        /// What its use costs; of premium images.
        ///
        /// `<PricingDetailLink>`. Since 2014-05-01 or earlier.
        #[field(24, "PricingDetailLink", Uri)]
        pub pricing_detail_link: Option<Uri>,
        /// Whether its blobs cannot be read as disks.
        ///
        /// `<IsCorrupted>`. Since 2014-05-01 or earlier.
        #[field(25, "IsCorrupted", Bool)]
        pub is_corrupted: Option<bool>,
        /// What it is called for others, once it is replicated.
        ///
        /// `<PublishedName>`. Since 2014-05-01 or earlier.
        #[field(26, "PublishedName", String)]
        pub published_name: Option<String>,
        /// Who may make virtual machines of it.
        ///
        /// `<SharingStatus>`. Since 2014-05-01 or earlier.
        #[field(27, "SharingStatus", Enum(ImagePermission::TABLE))]
        pub sharing_status: Option<ImagePermission>,
        /// How far it has been copied, for each region.
        ///
        /// `<ReplicationProgress>` of `<ReplicationProgressElement>`. Since 2014-05-01 or earlier.
        #[field(
            28,
            "ReplicationProgress",
            List(
                &Field::new(
                    "ReplicationProgressElement",
                    Kind::Record(ReplicationProgressElement::SHAPE)
                )
            )
        )]
        pub replication_progress: Vec<ReplicationProgressElement>,
        /// What it is called in Resource Manager.
        ///
        /// `<ComputeImageAttributes>`. First seen at 2015-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(
            29,
            "ComputeImageAttributes",
            Record(ComputeImageAttributes::SHAPE),
            seen(version::V2015_04_01)
        )]
        pub compute_image_attributes: Option<ComputeImageAttributes>,
        /// What is sold by it in the marketplace.
        ///
        /// `<MarketplaceImageAttributes>`. First seen at 2015-04-01, an upper bound. Source: first
        /// .NET client that has it.
        #[field(
            30,
            "MarketplaceImageAttributes",
            Record(MarketplaceImageAttributes::SHAPE),
            seen(version::V2015_04_01)
        )]
        pub marketplace_image_attributes: Option<MarketplaceImageAttributes>,
        /// How its last operation ended, such as `Succeeded`.
        ///
        /// `<VMImageState>`. Since 2014-05-01 or earlier. Source: recorded; no client and no page
        /// has it.
        #[field(31, "VMImageState", String)]
        pub vm_image_state: Option<String>,
        /// Whether the virtual machine ran when it was captured, such as `StoppedVM`.
        ///
        /// `<RoleStateOnCapture>`. Since 2014-05-01 or earlier. Source: recorded; no client and no
        /// page has it.
        #[field(32, "RoleStateOnCapture", String)]
        pub role_state_on_capture: Option<String>,
        /// The size that the virtual machine had.
        ///
        /// `<RoleSizeOnCapture>`. Since 2014-05-01 or earlier. Source: recorded; no client and no
        /// page has it.
        #[field(33, "RoleSizeOnCapture", String)]
        pub role_size_on_capture: Option<String>,
    }
}

impl VmImageDetails {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            category: None,
            description: None,
            os_disk_configuration: None,
            data_disk_configurations: Vec::new(),
            service_name: None,
            deployment_name: None,
            role_name: None,
            affinity_group: None,
            location: None,
            created_time: None,
            modified_time: None,
            language: None,
            image_family: None,
            recommended_vm_size: None,
            is_premium: None,
            eula: None,
            icon_uri: None,
            small_icon_uri: None,
            privacy_uri: None,
            publisher_name: None,
            published_date: None,
            show_in_gui: None,
            pricing_detail_link: None,
            is_corrupted: None,
            published_name: None,
            sharing_status: None,
            replication_progress: Vec::new(),
            compute_image_attributes: None,
            marketplace_image_attributes: None,
            vm_image_state: None,
            role_state_on_capture: None,
            role_size_on_capture: None,
        }
    }
}

::xms_runtime::record! {
    /// The disk with the operating system that an image is made of.
    ///
    /// Element `<OSDiskConfiguration>`. Since 2014-05-01. Occurs in
    /// [`CREATE`](super::super::vm_images::CREATE), [`UPDATE`](super::super::vm_images::UPDATE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        OS_DISK_CONFIGURATION_INPUT_SHAPE,
        "OSDiskConfigurationInput",
        NAMESPACE,
        tag("OSDiskConfiguration")
    )]
    pub struct OsDiskConfigurationInput {
        /// What the host of a virtual machine keeps of it in memory.
        ///
        /// `<HostCaching>`. Since 2014-05-01.
        #[field(0, "HostCaching", Enum(HostCaching::TABLE))]
        pub host_caching: Option<HostCaching>,
        /// Whether virtual machines of it begin anew.
        ///
        /// `<OSState>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(1, "OSState", Enum(OperatingSystemState::TABLE), seen(version::V2014_10_01))]
        pub os_state: Option<OperatingSystemState>,
        /// What starts from the disk: Windows or Linux.
        ///
        /// `<OS>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that has it.
        #[field(2, "OS", Enum(OperatingSystemKind::TABLE), seen(version::V2014_10_01))]
        pub os: Option<OperatingSystemKind>,
        /// The blob that it is made of.
        ///
        /// `<MediaLink>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(3, "MediaLink", Uri, seen(version::V2014_10_01))]
        pub media_link: Option<Uri>,
    }
}

impl OsDiskConfigurationInput {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A further disk that an image is made of.
    ///
    /// Element `<DataDiskConfiguration>`. Since 2014-05-01. Occurs in
    /// [`CREATE`](super::super::vm_images::CREATE), [`UPDATE`](super::super::vm_images::UPDATE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        DATA_DISK_CONFIGURATION_INPUT_SHAPE,
        "DataDiskConfigurationInput",
        NAMESPACE,
        tag("DataDiskConfiguration")
    )]
    pub struct DataDiskConfigurationInput {
        /// How the image calls it.
        ///
        /// `<Name>`. Since 2014-05-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// What the host of a virtual machine keeps of it in memory.
        ///
        /// `<HostCaching>`. Since 2014-05-01.
        #[field(1, "HostCaching", Enum(HostCaching::TABLE))]
        pub host_caching: Option<HostCaching>,
        /// The number under which virtual machines have it.
        ///
        /// `<Lun>`. Since 2014-05-01.
        #[field(2, "Lun", Int32)]
        pub lun: Option<i32>,
        /// The blob that it is made of.
        ///
        /// `<MediaLink>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(3, "MediaLink", Uri, seen(version::V2014_10_01))]
        pub media_link: Option<Uri>,
    }
}

impl DataDiskConfigurationInput {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The disk of an image that virtual machines start from.
    ///
    /// Element `<OSDiskConfiguration>`. Since 2014-04-01 or earlier. Occurs in
    /// [`LIST`](super::super::vm_images::LIST),
    /// [`GET_DETAILS`](super::super::vm_images::GET_DETAILS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        VM_IMAGE_OS_DISK_CONFIGURATION_SHAPE,
        "VMImageOSDiskConfiguration",
        NAMESPACE,
        tag("OSDiskConfiguration")
    )]
    pub struct VmImageOsDiskConfiguration {
        /// How the image calls it.
        ///
        /// `<Name>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(0, "Name", String, seen(version::V2014_04_01))]
        pub name: Option<String>,
        /// What the host of a virtual machine keeps of it in memory.
        ///
        /// `<HostCaching>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(1, "HostCaching", Enum(HostCaching::TABLE), seen(version::V2014_04_01))]
        pub host_caching: Option<HostCaching>,
        /// Whether virtual machines of it begin anew.
        ///
        /// `<OSState>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(2, "OSState", Enum(OperatingSystemState::TABLE), seen(version::V2014_04_01))]
        pub os_state: Option<OperatingSystemState>,
        /// What starts from the disk: Windows or Linux.
        ///
        /// `<OS>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that has it.
        #[field(3, "OS", Enum(OperatingSystemKind::TABLE), seen(version::V2014_04_01))]
        pub os: Option<OperatingSystemKind>,
        /// The blob that it is made of; only of images of the subscription's own.
        ///
        /// `<MediaLink>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(4, "MediaLink", Uri, seen(version::V2014_04_01))]
        pub media_link: Option<Uri>,
        /// What a virtual machine sees of it, in GiB.
        ///
        /// `<LogicalDiskSizeInGB>`. First seen at 2014-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(5, "LogicalDiskSizeInGB", Int32, seen(version::V2014_04_01))]
        pub logical_disk_size_in_gb: Option<i32>,
        /// How fast it is.
        ///
        /// `<IOType>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(6, "IOType", Enum(DiskIoType::TABLE), seen(version::V2014_10_01))]
        pub io_type: Option<DiskIoType>,
    }
}

impl VmImageOsDiskConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A further disk of an image.
    ///
    /// Element `<DataDiskConfiguration>`. Since 2014-04-01 or earlier. Occurs in
    /// [`LIST`](super::super::vm_images::LIST),
    /// [`GET_DETAILS`](super::super::vm_images::GET_DETAILS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        VM_IMAGE_DATA_DISK_CONFIGURATION_SHAPE,
        "VMImageDataDiskConfiguration",
        NAMESPACE,
        tag("DataDiskConfiguration")
    )]
    pub struct VmImageDataDiskConfiguration {
        /// How the image calls it.
        ///
        /// `<Name>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(0, "Name", String, seen(version::V2014_04_01))]
        pub name: Option<String>,
        /// What the host of a virtual machine keeps of it in memory.
        ///
        /// `<HostCaching>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(1, "HostCaching", Enum(HostCaching::TABLE), seen(version::V2014_04_01))]
        pub host_caching: Option<HostCaching>,
        /// The number under which virtual machines have it; absent: 0.
        ///
        /// `<Lun>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(2, "Lun", Int32, seen(version::V2014_04_01))]
        pub lun: Option<i32>,
        /// The blob that it is made of; only of images of the subscription's own.
        ///
        /// `<MediaLink>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(3, "MediaLink", Uri, seen(version::V2014_04_01))]
        pub media_link: Option<Uri>,
        /// What a virtual machine sees of it, in GiB.
        ///
        /// `<LogicalDiskSizeInGB>`. First seen at 2014-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(4, "LogicalDiskSizeInGB", Int32, seen(version::V2014_04_01))]
        pub logical_disk_size_in_gb: Option<i32>,
        /// How fast it is.
        ///
        /// `<IOType>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(5, "IOType", Enum(DiskIoType::TABLE), seen(version::V2014_10_01))]
        pub io_type: Option<DiskIoType>,
    }
}

impl VmImageDataDiskConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// What the host of a virtual machine keeps of a disk in its memory.
    ///
    /// Since 2014-04-01 or earlier. Occurs in [`CREATE`](super::super::vm_images::CREATE),
    /// [`LIST`](super::super::vm_images::LIST),
    /// [`GET_DETAILS`](super::super::vm_images::GET_DETAILS),
    /// [`UPDATE`](super::super::vm_images::UPDATE). The set is open: a value that is not named here
    /// is kept as it came.
    #[values(HOST_CACHING_TABLE, "HostCaching")]
    pub enum HostCaching {
        /// No part: every read and write goes to the blob.
        ///
        /// `None`. Since 2014-04-01 or earlier.
        #[value(0, "None")]
        Nothing,
        /// What was read.
        ///
        /// `ReadOnly`. Since 2014-04-01 or earlier.
        #[value(1, "ReadOnly")]
        ReadOnly,
        /// What was read and what is to be written; not for data that must not be lost.
        ///
        /// `ReadWrite`. Since 2014-04-01 or earlier.
        #[value(2, "ReadWrite")]
        ReadWrite,
    }
}
