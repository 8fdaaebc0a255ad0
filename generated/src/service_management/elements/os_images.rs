// Written by `xms generate` from api-spec/service-management/os-images.toml; do not edit.
//! Elements and enums of *Operating system images*.

use ::xms_runtime::{DateTime, Field, Kind, Uri};

use super::super::{NAMESPACE, version};
use super::super::disks::{DiskIoType, OperatingSystemKind};

::xms_runtime::record! {
    /// What a new image is to be.
    ///
    /// Element `<OSImage>`. Since 2012-08-01. Taken by [`ADD`](super::super::os_images::ADD).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ADD_OS_IMAGE_SHAPE, "AddOSImage", NAMESPACE, tag("OSImage"))]
    pub struct AddOsImage {
        /// A text to show to people.
        ///
        /// `<Label>`, required. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(0, "Label", String, required, seen(version::V2014_04_01))]
        pub label: Option<String>,
        /// The blob that it is made of.
        ///
        /// `<MediaLink>`, required. First seen at 2014-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(1, "MediaLink", Uri, required, seen(version::V2014_04_01))]
        pub media_link: Option<Uri>,
        /// What virtual machines call it by; it cannot be changed.
        ///
        /// `<Name>`, required. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(2, "Name", String, required, seen(version::V2014_04_01))]
        pub name: Option<String>,
        /// What starts from it: Windows or Linux.
        ///
        /// `<OS>`, required. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(
            3,
            "OS",
            Enum(OperatingSystemKind::TABLE),
            required,
            seen(version::V2014_04_01)
        )]
        pub os: Option<OperatingSystemKind>,
        /// Licences that its users agree to: a URL, or several between semicolons.
        ///
        /// `<Eula>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(4, "Eula", String, seen(version::V2014_04_01))]
        pub eula: Option<String>,
        /// What is on it.
        ///
        /// `<Description>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(5, "Description", String, seen(version::V2014_04_01))]
        pub description: Option<String>,
        /// What groups it with its earlier and later versions.
        ///
        /// `<ImageFamily>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(6, "ImageFamily", String, seen(version::V2014_04_01))]
        pub image_family: Option<String>,
        /// When it was made public: a day, `2016-09-09`, or a moment; recorded requests have both.
        ///
        /// `<PublishedDate>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(7, "PublishedDate", String, seen(version::V2014_04_01))]
        pub published_date: Option<String>,
        /// Whether its use is paid for beside the virtual machine.
        ///
        /// `<IsPremium>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(8, "IsPremium", Bool, seen(version::V2014_04_01))]
        pub is_premium: Option<bool>,
        /// Whether portals offer it.
        ///
        /// `<ShowInGui>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(9, "ShowInGui", Bool, seen(version::V2014_04_01))]
        pub show_in_gui: Option<bool>,
        /// What its publisher says of data about its users.
        ///
        /// `<PrivacyUri>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(10, "PrivacyUri", Uri, seen(version::V2014_04_01))]
        pub privacy_uri: Option<Uri>,
        /// A picture of 100 by 100 points.
        ///
        /// `<IconUri>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(11, "IconUri", String, seen(version::V2014_04_01))]
        pub icon_uri: Option<String>,
        /// The role size that it is meant for.
        ///
        /// `<RecommendedVMSize>`. First seen at 2014-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(12, "RecommendedVMSize", String, seen(version::V2014_04_01))]
        pub recommended_vm_size: Option<String>,
        /// A picture of 45 by 45 points.
        ///
        /// `<SmallIconUri>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(13, "SmallIconUri", String, seen(version::V2014_04_01))]
        pub small_icon_uri: Option<String>,
        /// The language of what is on it.
        ///
        /// `<Language>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(14, "Language", String, seen(version::V2014_04_01))]
        pub language: Option<String>,
    }
}

impl AddOsImage {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What is to be told of an image from now on.
    ///
    /// Element `<OSImage>`. Since 2012-08-01. Taken by [`UPDATE`](super::super::os_images::UPDATE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UPDATE_OS_IMAGE_SHAPE, "UpdateOSImage", NAMESPACE, tag("OSImage"))]
    pub struct UpdateOsImage {
        /// A text to show to people.
        ///
        /// `<Label>`, required. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(0, "Label", String, required, seen(version::V2014_04_01))]
        pub label: Option<String>,
        /// The blob that it is made of; it cannot be changed.
        ///
        /// `<MediaLink>`. Since 2012-08-01. Source: recorded requests; no client has it.
        #[field(1, "MediaLink", Uri)]
        pub media_link: Option<Uri>,
        /// What virtual machines call it by; it cannot be changed.
        ///
        /// `<Name>`. Since 2012-08-01. Source: recorded requests; no client has it.
        #[field(2, "Name", String)]
        pub name: Option<String>,
        /// The operating system on it; it cannot be changed.
        ///
        /// `<OS>`. Since 2012-08-01. Source: recorded requests; no client has it.
        #[field(3, "OS", Enum(OperatingSystemKind::TABLE))]
        pub os: Option<OperatingSystemKind>,
        /// Licences that its users agree to: a URL, or several between semicolons.
        ///
        /// `<Eula>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(4, "Eula", String, seen(version::V2014_04_01))]
        pub eula: Option<String>,
        /// What is on it.
        ///
        /// `<Description>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(5, "Description", String, seen(version::V2014_04_01))]
        pub description: Option<String>,
        /// What groups it with its earlier and later versions.
        ///
        /// `<ImageFamily>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(6, "ImageFamily", String, seen(version::V2014_04_01))]
        pub image_family: Option<String>,
        /// Whether portals offer it.
        ///
        /// `<ShowInGui>`. First seen at 2014-05-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(7, "ShowInGui", Bool, seen(version::V2014_05_01))]
        pub show_in_gui: Option<bool>,
        /// When it was made public: a day, `2016-09-09`, or a moment; recorded requests have both.
        ///
        /// `<PublishedDate>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(8, "PublishedDate", String, seen(version::V2014_04_01))]
        pub published_date: Option<String>,
        /// Whether its use is paid for beside the virtual machine.
        ///
        /// `<IsPremium>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(9, "IsPremium", Bool, seen(version::V2014_04_01))]
        pub is_premium: Option<bool>,
        /// A picture of 100 by 100 points.
        ///
        /// `<IconUri>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(10, "IconUri", String, seen(version::V2014_04_01))]
        pub icon_uri: Option<String>,
        /// What its publisher says of data about its users.
        ///
        /// `<PrivacyUri>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(11, "PrivacyUri", Uri, seen(version::V2014_04_01))]
        pub privacy_uri: Option<Uri>,
        /// The role size that it is meant for.
        ///
        /// `<RecommendedVMSize>`. First seen at 2014-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(12, "RecommendedVMSize", String, seen(version::V2014_04_01))]
        pub recommended_vm_size: Option<String>,
        /// A picture of 45 by 45 points.
        ///
        /// `<SmallIconUri>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(13, "SmallIconUri", String, seen(version::V2014_04_01))]
        pub small_icon_uri: Option<String>,
        /// The language of what is on it.
        ///
        /// `<Language>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(14, "Language", String, seen(version::V2014_04_01))]
        pub language: Option<String>,
    }
}

impl UpdateOsImage {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// All images that a subscription sees.
    ///
    /// Element `<Images>`. Since 2013-03-01. Answered by [`LIST`](super::super::os_images::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OS_IMAGE_LIST_SHAPE, "OSImageList", NAMESPACE, tag("Images"))]
    pub struct OsImageList {
        /// One entry for each image.
        ///
        /// `<OSImage>`, any number of times. Since 2013-03-01.
        #[field(0, "OSImage", Flat(&Kind::Record(OsImage::SHAPE)))]
        pub images: Vec<OsImage>,
    }
}

impl OsImageList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// An image of a disk with an operating system.
    ///
    /// Element `<OSImage>`. Since 2012-08-01. Answered by [`ADD`](super::super::os_images::ADD),
    /// [`GET`](super::super::os_images::GET), [`UPDATE`](super::super::os_images::UPDATE). Occurs
    /// in [`LIST`](super::super::os_images::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OS_IMAGE_SHAPE, "OSImage", NAMESPACE)]
    pub struct OsImage {
        /// The affinity group of the storage account that it lies in.
        ///
        /// `<AffinityGroup>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(0, "AffinityGroup", String, seen(version::V2014_04_01))]
        pub affinity_group: Option<String>,
        /// Whose image it is.
        ///
        /// `<Category>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(1, "Category", Enum(ImageCategory::TABLE), seen(version::V2014_04_01))]
        pub category: Option<ImageCategory>,
        /// A text to show to people.
        ///
        /// `<Label>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(2, "Label", String, seen(version::V2014_04_01))]
        pub label: Option<String>,
        /// The regions that have it, between semicolons.
        ///
        /// `<Location>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(3, "Location", String, seen(version::V2014_04_01))]
        pub location: Option<String>,
        /// The size of the disk, in GiB.
        ///
        /// `<LogicalSizeInGB>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(4, "LogicalSizeInGB", Double, seen(version::V2014_04_01))]
        pub logical_size_in_gb: Option<f64>,
        /// The blob that it is made of; only of images of the subscription's own.
        ///
        /// `<MediaLink>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(5, "MediaLink", Uri, seen(version::V2014_04_01))]
        pub media_link: Option<Uri>,
        /// What virtual machines call it by.
        ///
        /// `<Name>`, required. Since 2012-08-01.
        #[field(6, "Name", String, required)]
        pub name: String,
        /// What starts from it: Windows or Linux.
        ///
        /// `<OS>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that has it.
        #[field(7, "OS", Enum(OperatingSystemKind::TABLE), seen(version::V2014_04_01))]
        pub os: Option<OperatingSystemKind>,
        /// Licences that its users agree to: a URL, or several between semicolons.
        ///
        /// `<Eula>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(8, "Eula", String, seen(version::V2014_04_01))]
        pub eula: Option<String>,
        /// What is on it.
        ///
        /// `<Description>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(9, "Description", String, seen(version::V2014_04_01))]
        pub description: Option<String>,
        /// What groups it with its earlier and later versions.
        ///
        /// `<ImageFamily>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(10, "ImageFamily", String, seen(version::V2014_04_01))]
        pub image_family: Option<String>,
        /// Whether portals offer it.
        ///
        /// `<ShowInGui>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(11, "ShowInGui", Bool, seen(version::V2014_04_01))]
        pub show_in_gui: Option<bool>,
        /// The moment at which it was made public.
        ///
        /// `<PublishedDate>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(12, "PublishedDate", DateTime, seen(version::V2014_04_01))]
        pub published_date: Option<DateTime>,
        /// Whether its use is paid for beside the virtual machine.
        ///
        /// `<IsPremium>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(13, "IsPremium", Bool, seen(version::V2014_04_01))]
        pub is_premium: Option<bool>,
        /// A picture of 100 by 100 points.
        ///
        /// `<IconUri>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(14, "IconUri", String, seen(version::V2014_04_01))]
        pub icon_uri: Option<String>,
        /// What its publisher says of data about its users.
        ///
        /// `<PrivacyUri>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(15, "PrivacyUri", Uri, seen(version::V2014_04_01))]
        pub privacy_uri: Option<Uri>,
        /// The role size that it is meant for.
        ///
        /// `<RecommendedVMSize>`. First seen at 2014-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(16, "RecommendedVMSize", String, seen(version::V2014_04_01))]
        pub recommended_vm_size: Option<String>,
        /// Who made it.
        ///
        /// `<PublisherName>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(17, "PublisherName", String, seen(version::V2014_04_01))]
        pub publisher_name: Option<String>,
        /// What its use costs; of premium images.
        ///
        /// `<PricingDetailLink>`. First seen at 2014-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(18, "PricingDetailLink", Uri, seen(version::V2014_04_01))]
        pub pricing_detail_link: Option<Uri>,
        /// A picture of 45 by 45 points.
        ///
        /// `<SmallIconUri>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(19, "SmallIconUri", String, seen(version::V2014_04_01))]
        pub small_icon_uri: Option<String>,
        /// The language of what is on it.
        ///
        /// `<Language>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(20, "Language", String, seen(version::V2014_04_01))]
        pub language: Option<String>,
        /// Whether virtual machines of it begin anew.
        ///
        /// `<OSState>`. Since 2012-08-01. Source: recorded; no client and no page has it.
        #[field(21, "OSState", Enum(OperatingSystemState::TABLE))]
        pub os_state: Option<OperatingSystemState>,
        /// How fast the disk is.
        ///
        /// `<IOType>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(22, "IOType", Enum(DiskIoType::TABLE), seen(version::V2014_10_01))]
        pub io_type: Option<DiskIoType>,
    }
}

impl OsImage {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            affinity_group: None,
            category: None,
            label: None,
            location: None,
            logical_size_in_gb: None,
            media_link: None,
            name: name.into(),
            os: None,
            eula: None,
            description: None,
            image_family: None,
            show_in_gui: None,
            published_date: None,
            is_premium: None,
            icon_uri: None,
            privacy_uri: None,
            recommended_vm_size: None,
            publisher_name: None,
            pricing_detail_link: None,
            small_icon_uri: None,
            language: None,
            os_state: None,
            io_type: None,
        }
    }
}

::xms_runtime::record! {
    /// An image, as its publisher sees it.
    ///
    /// Element `<OSImageDetails>`. Since 2014-05-01 or earlier. Answered by
    /// [`GET_DETAILS`](super::super::os_images::GET_DETAILS).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OS_IMAGE_DETAILS_SHAPE, "OSImageDetails", NAMESPACE)]
    pub struct OsImageDetails {
        /// The affinity group of the storage account that it lies in.
        ///
        /// `<AffinityGroup>`. Since 2014-05-01 or earlier.
        #[field(0, "AffinityGroup", String)]
        pub affinity_group: Option<String>,
        /// Whose image it is.
        ///
        /// `<Category>`. Since 2014-05-01 or earlier.
        #[field(1, "Category", Enum(ImageCategory::TABLE))]
        pub category: Option<ImageCategory>,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2014-05-01 or earlier.
        #[field(2, "Label", String)]
        pub label: Option<String>,
        /// The regions that have it, between semicolons.
        ///
        /// `<Location>`. Since 2014-05-01 or earlier.
        #[field(3, "Location", String)]
        pub location: Option<String>,
        /// The size of the disk, in GiB.
        ///
        /// `<LogicalSizeInGB>`. Since 2014-05-01 or earlier.
        #[field(4, "LogicalSizeInGB", Double)]
        pub logical_size_in_gb: Option<f64>,
        /// The blob that it is made of.
        ///
        /// `<MediaLink>`. Since 2014-05-01 or earlier.
        #[field(5, "MediaLink", Uri)]
        pub media_link: Option<Uri>,
        /// What virtual machines call it by.
        ///
        /// `<Name>`, required. Since 2014-05-01 or earlier.
        #[field(6, "Name", String, required)]
        pub name: String,
        /// What starts from it: Windows or Linux.
        ///
        /// `<OS>`. Since 2014-05-01 or earlier.
        #[field(7, "OS", Enum(OperatingSystemKind::TABLE))]
        pub os: Option<OperatingSystemKind>,
        /// Licences that its users agree to: a URL, or several between semicolons.
        ///
        /// `<Eula>`. Since 2014-05-01 or earlier.
        #[field(8, "Eula", String)]
        pub eula: Option<String>,
        /// What is on it.
        ///
        /// `<Description>`. Since 2014-05-01 or earlier.
        #[field(9, "Description", String)]
        pub description: Option<String>,
        /// What groups it with its earlier and later versions.
        ///
        /// `<ImageFamily>`. Since 2014-05-01 or earlier.
        #[field(10, "ImageFamily", String)]
        pub image_family: Option<String>,
        /// Whether portals offer it.
        ///
        /// `<ShowInGui>`. Since 2014-05-01 or earlier.
        #[field(11, "ShowInGui", Bool)]
        pub show_in_gui: Option<bool>,
        /// The moment at which it was made public.
        ///
        /// `<PublishedDate>`. Since 2014-05-01 or earlier.
        #[field(12, "PublishedDate", DateTime)]
        pub published_date: Option<DateTime>,
        /// Whether its use is paid for beside the virtual machine.
        ///
        /// `<IsPremium>`. Since 2014-05-01 or earlier.
        #[field(13, "IsPremium", Bool)]
        pub is_premium: Option<bool>,
        /// A picture of 100 by 100 points.
        ///
        /// `<IconUri>`. Since 2014-05-01 or earlier.
        #[field(14, "IconUri", String)]
        pub icon_uri: Option<String>,
        /// What its publisher says of data about its users.
        ///
        /// `<PrivacyUri>`. Since 2014-05-01 or earlier.
        #[field(15, "PrivacyUri", Uri)]
        pub privacy_uri: Option<Uri>,
        /// The role size that it is meant for.
        ///
        /// `<RecommendedVMSize>`. Since 2014-05-01 or earlier.
        #[field(16, "RecommendedVMSize", String)]
        pub recommended_vm_size: Option<String>,
        /// Who made it.
        ///
        /// `<PublisherName>`. Since 2014-05-01 or earlier.
        #[field(17, "PublisherName", String)]
        pub publisher_name: Option<String>,
        /// A picture of 45 by 45 points.
        ///
        /// `<SmallIconUri>`. Since 2014-05-01 or earlier.
        #[field(18, "SmallIconUri", String)]
        pub small_icon_uri: Option<String>,
        /// The language of what is on it.
        ///
        /// `<Language>`. Since 2014-05-01 or earlier.
        #[field(19, "Language", String)]
        pub language: Option<String>,
        /// How fast the disk is.
        ///
        /// `<IOType>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(20, "IOType", Enum(DiskIoType::TABLE), seen(version::V2014_10_01))]
        pub io_type: Option<DiskIoType>,
        /// Whether its blob cannot be read as a disk.
        ///
        /// `<IsCorrupted>`. Since 2014-05-01 or earlier.
        #[field(21, "IsCorrupted", Bool)]
        pub is_corrupted: Option<bool>,
        /// How far it has been copied, for each region.
        ///
        /// `<ReplicationProgress>` of `<ReplicationProgressElement>`. Since 2014-05-01 or earlier.
        #[field(
            22,
            "ReplicationProgress",
            List(
                &Field::new(
                    "ReplicationProgressElement",
                    Kind::Record(ReplicationProgressElement::SHAPE)
                )
            )
        )]
        pub replication_progress: Vec<ReplicationProgressElement>,
        /// What it will be called in Resource Manager.
        ///
        /// `<ComputeImageAttributes>`. First seen at 2015-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(
            23,
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
            24,
            "MarketplaceImageAttributes",
            Record(MarketplaceImageAttributes::SHAPE),
            seen(version::V2015_04_01)
        )]
        pub marketplace_image_attributes: Option<MarketplaceImageAttributes>,
    }
}

impl OsImageDetails {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            affinity_group: None,
            category: None,
            label: None,
            location: None,
            logical_size_in_gb: None,
            media_link: None,
            name: name.into(),
            os: None,
            eula: None,
            description: None,
            image_family: None,
            show_in_gui: None,
            published_date: None,
            is_premium: None,
            icon_uri: None,
            privacy_uri: None,
            recommended_vm_size: None,
            publisher_name: None,
            small_icon_uri: None,
            language: None,
            io_type: None,
            is_corrupted: None,
            replication_progress: Vec::new(),
            compute_image_attributes: None,
            marketplace_image_attributes: None,
        }
    }
}

::xms_runtime::record! {
    /// How far an image has been copied to a region.
    ///
    /// Element `<ReplicationProgressElement>`. Since 2014-05-01 or earlier. Occurs in
    /// [`GET_DETAILS`](super::super::os_images::GET_DETAILS). Used by operations of
    /// [`vm-images`](super::super::vm_images).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(REPLICATION_PROGRESS_ELEMENT_SHAPE, "ReplicationProgressElement", NAMESPACE)]
    pub struct ReplicationProgressElement {
        /// The region.
        ///
        /// `<Location>`, required. Since 2014-05-01 or earlier.
        #[field(0, "Location", String, required)]
        pub location: String,
        /// How much of it is there, in percent.
        ///
        /// `<Progress>`. Since 2014-05-01 or earlier.
        #[field(1, "Progress", String)]
        pub progress: Option<String>,
    }
}

impl ReplicationProgressElement {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(location: impl Into<String>) -> Self {
        Self {
            location: location.into(),
            progress: None,
        }
    }
}

::xms_runtime::record! {
    /// The regions to which an image is to be copied, and what it is called for others.
    ///
    /// Element `<ReplicationInput>`. Since 2014-05-01 or earlier. Taken by
    /// [`REPLICATE`](super::super::os_images::REPLICATE). Used by operations of
    /// [`vm-images`](super::super::vm_images).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(REPLICATION_INPUT_SHAPE, "ReplicationInput", NAMESPACE)]
    pub struct ReplicationInput {
        /// All regions that are to have it.
        ///
        /// `<TargetLocations>` of `<Region>`. Since 2014-05-01 or earlier.
        #[field(0, "TargetLocations", List(&Field::new("Region", Kind::String)))]
        pub target_locations: Vec<String>,
        /// What it is to be called in Resource Manager.
        ///
        /// `<ComputeImageAttributes>`. First seen at 2015-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(
            1,
            "ComputeImageAttributes",
            Record(ComputeImageAttributes::SHAPE),
            seen(version::V2015_04_01)
        )]
        pub compute_image_attributes: Option<ComputeImageAttributes>,
        /// What is to be sold by it in the marketplace.
        ///
        /// `<MarketplaceImageAttributes>`. First seen at 2015-04-01, an upper bound. Source: first
        /// .NET client that has it.
        #[field(
            2,
            "MarketplaceImageAttributes",
            Record(MarketplaceImageAttributes::SHAPE),
            seen(version::V2015_04_01)
        )]
        pub marketplace_image_attributes: Option<MarketplaceImageAttributes>,
    }
}

impl ReplicationInput {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What an image is called in Resource Manager.
    ///
    /// Element `<ComputeImageAttributes>`. Since 2015-04-01 or earlier. Occurs in
    /// [`GET_DETAILS`](super::super::os_images::GET_DETAILS),
    /// [`REPLICATE`](super::super::os_images::REPLICATE). Used by operations of
    /// [`vm-images`](super::super::vm_images).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(COMPUTE_IMAGE_ATTRIBUTES_SHAPE, "ComputeImageAttributes", NAMESPACE)]
    pub struct ComputeImageAttributes {
        /// What it is one of, such as `UbuntuServer`.
        ///
        /// `<Offer>`. First seen at 2015-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(0, "Offer", String, seen(version::V2015_04_01))]
        pub offer: Option<String>,
        /// Which of those, such as `14.04-LTS`.
        ///
        /// `<Sku>`. First seen at 2015-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(1, "Sku", String, seen(version::V2015_04_01))]
        pub sku: Option<String>,
        /// Which version: three numbers between dots.
        ///
        /// `<Version>`. First seen at 2015-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(2, "Version", String, seen(version::V2015_04_01))]
        pub version: Option<String>,
    }
}

impl ComputeImageAttributes {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What is sold in the marketplace by an image.
    ///
    /// Element `<MarketplaceImageAttributes>`. Since 2015-04-01 or earlier. Occurs in
    /// [`GET_DETAILS`](super::super::os_images::GET_DETAILS),
    /// [`REPLICATE`](super::super::os_images::REPLICATE). Used by operations of
    /// [`vm-images`](super::super::vm_images).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(MARKETPLACE_IMAGE_ATTRIBUTES_SHAPE, "MarketplaceImageAttributes", NAMESPACE)]
    pub struct MarketplaceImageAttributes {
        /// What the marketplace calls its publisher.
        ///
        /// `<PublisherId>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(0, "PublisherId", String, seen(version::V2015_04_01))]
        pub publisher_id: Option<String>,
        /// How it is paid for.
        ///
        /// `<Plan>`. First seen at 2015-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(1, "Plan", Record(Plan::SHAPE), seen(version::V2015_04_01))]
        pub plan: Option<Plan>,
    }
}

impl MarketplaceImageAttributes {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// How an image of the marketplace is paid for.
    ///
    /// Element `<Plan>`. Since 2015-04-01 or earlier. Occurs in
    /// [`GET_DETAILS`](super::super::os_images::GET_DETAILS),
    /// [`REPLICATE`](super::super::os_images::REPLICATE). Used by operations of
    /// [`vm-images`](super::super::vm_images).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PLAN_SHAPE, "Plan", NAMESPACE)]
    pub struct Plan {
        /// Which of the plans of the product.
        ///
        /// `<Name>`. First seen at 2015-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(0, "Name", String, seen(version::V2015_04_01))]
        pub name: Option<String>,
        /// Who sells it.
        ///
        /// `<Publisher>`. First seen at 2015-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(1, "Publisher", String, seen(version::V2015_04_01))]
        pub publisher: Option<String>,
        /// What is sold.
        ///
        /// `<Product>`. First seen at 2015-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(2, "Product", String, seen(version::V2015_04_01))]
        pub product: Option<String>,
    }
}

impl Plan {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A text by itself.
    ///
    /// Element `<string>`, in the namespace `http://schemas.microsoft.com/2003/10/Serialization/`.
    /// Since 2014-05-01 or earlier. Answered by [`REPLICATE`](super::super::os_images::REPLICATE).
    /// Used by operations of [`local-network-gateways`](super::super::local_network_gateways),
    /// [`vm-images`](super::super::vm_images).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        BARE_STRING_SHAPE,
        "BareString",
        "http://schemas.microsoft.com/2003/10/Serialization/",
        tag("string")
    )]
    pub struct BareString {
        /// The text.
        ///
        /// The element's own text. Since 2014-05-01 or earlier.
        #[field(0, "Value", String, content)]
        pub value: Option<String>,
    }
}

impl BareString {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// Whose image it is.
    ///
    /// Since 2014-02-01. Occurs in [`ADD`](super::super::os_images::ADD),
    /// [`LIST`](super::super::os_images::LIST), [`GET`](super::super::os_images::GET),
    /// [`GET_DETAILS`](super::super::os_images::GET_DETAILS),
    /// [`UPDATE`](super::super::os_images::UPDATE). Used by operations of
    /// [`vm-images`](super::super::vm_images). The set is open: a value that is not named here is
    /// kept as it came.
    #[values(IMAGE_CATEGORY_TABLE, "ImageCategory")]
    pub enum ImageCategory {
        /// The subscription's own.
        ///
        /// `User`. Since 2014-02-01.
        #[value(0, "User")]
        User,
        /// One of the platform or of a partner, for everybody.
        ///
        /// `Public`. Since 2014-02-01.
        #[value(1, "Public")]
        Public,
        /// One that its publisher has shared with nobody.
        ///
        /// `Private`. Since 2014-02-01.
        #[value(2, "Private")]
        Private,
        /// One that subscribers of MSDN may use.
        ///
        /// `MSDN`. Since 2014-02-01.
        #[value(3, "MSDN")]
        Msdn,
        /// One for customers of Dynamics AX.
        ///
        /// `Microsoft Dynamics AX`. Since 2014-02-01.
        #[value(4, "Microsoft Dynamics AX")]
        MicrosoftDynamicsAx,
    }
}

::xms_runtime::open_enum! {
    /// Who may make virtual machines of an image.
    ///
    /// Since 2014-05-01 or earlier. Occurs in [`SHARE`](super::super::os_images::SHARE). Used by
    /// operations of [`vm-images`](super::super::vm_images). The set is open: a value that is not
    /// named here is kept as it came.
    #[values(IMAGE_PERMISSION_TABLE, "ImagePermission")]
    pub enum ImagePermission {
        /// Everybody.
        ///
        /// `Public`. Since 2014-05-01 or earlier.
        #[value(0, "Public")]
        Public,
        /// Subscribers of MSDN.
        ///
        /// `MSDN`. Since 2014-05-01 or earlier.
        #[value(1, "MSDN")]
        Msdn,
        /// The publisher alone.
        ///
        /// `Private`. Since 2014-05-01 or earlier.
        #[value(2, "Private")]
        Private,
    }
}

::xms_runtime::open_enum! {
    /// Whether virtual machines made of an image begin anew.
    ///
    /// Since 2012-08-01. Occurs in [`ADD`](super::super::os_images::ADD),
    /// [`LIST`](super::super::os_images::LIST), [`GET`](super::super::os_images::GET),
    /// [`UPDATE`](super::super::os_images::UPDATE). Used by operations of
    /// [`virtual-machines`](super::super::virtual_machines),
    /// [`vm-images`](super::super::vm_images). The set is open: a value that is not named here is
    /// kept as it came.
    #[values(OPERATING_SYSTEM_STATE_TABLE, "OperatingSystemState")]
    pub enum OperatingSystemState {
        /// Each gets a name and a user of its own when it starts for the first time.
        ///
        /// `Generalized`. Since 2012-08-01.
        #[value(0, "Generalized")]
        Generalized,
        /// Each is as the virtual machine was that the image was taken of.
        ///
        /// `Specialized`. Since 2012-08-01.
        #[value(1, "Specialized")]
        Specialized,
    }
}
