//! What the emulator knows when it starts.
//!
//! In: TOML. Out: a world. What cannot be read is an error with its line; nothing is made up.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use xms_runtime::{Base64Text, DateTime};
use xms_services::service_management::extension_images::ExtensionImage;
use xms_services::service_management::os_images::{ImageCategory, OsImage};
use xms_services::service_management::resource_extensions::ResourceExtension;

use crate::state::cloud_service::CloudService;
use crate::state::extension_image::PublishedVersion;
use crate::state::kept::{export, restore};
use crate::state::named::{EVERYBODY, Kept};
use crate::state::number::Number;
use crate::state::{State, World};

/// The seed of an emulator that is given none.
const DEFAULT: &str = include_str!("seed.toml");

/// Says what an emulator knows when it starts: publishers, locations, extensions, images, cloud services, and how long
/// things take.
///
/// A seed is read from TOML (`str::parse`, [`from_file`](Self::from_file)). Every key may be missing; an unknown one is an
/// error. [`DEFAULT`](Self::DEFAULT) is the text of the seed that is used where none is given, and says at each key what it
/// is for; more can be put behind it:
///
/// ```
/// use xms_emulator::{Emulator, Seed};
/// use xms_services::service_management::ServiceManagement;
///
/// const CONTOSO: &str = r#"
/// [[cloud-service]]
/// subscription = "3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d"
/// name         = "contoso"
/// location     = "West US"
/// "#;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let seed: Seed = format!("{}{CONTOSO}", Seed::DEFAULT).parse()?;
/// let emulator = Emulator::builder().seed(seed).start().await?;
/// let client = ServiceManagement::builder("3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d").endpoint(emulator.url()).build()?;
/// assert_eq!(client.cloud_services().list().await?.hosted_services[0].service_name, "contoso");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Seed {
    publishers: Vec<String>,
    locations: Vec<String>,
    operation_time: Option<u64>,
    replication_time: Option<u64>,
    extension: Vec<SeededExtension>,
    cloud_service: Vec<SeededCloudService>,
    os_image: Vec<SeededOsImage>,
    machine_extension: Vec<SeededMachineExtension>,
    /// What was exported: elements as they are answered.
    kept: Vec<KeptElement>,
}

/// Something of a state that was exported: an element, or base64 of what is none.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct KeptElement {
    pub(crate) kind: String,
    /// A subscription, or the cloud service that it belongs to.
    #[serde(default)]
    pub(crate) owner: String,
    pub(crate) name: String,
    pub(crate) element: String,
    /// What else is to be known of it, by its kind.
    #[serde(default)]
    pub(crate) note: Vec<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct SeededExtension {
    namespace: String,
    #[serde(rename = "type")]
    kind: String,
    versions: Vec<String>,
    /// The subscription that registered it.
    owner: Option<String>,
    label: Option<String>,
    description: Option<String>,
    #[serde(default)]
    hosting_resources: Vec<String>,
    thumbprint_algorithm: Option<String>,
    company: Option<String>,
    os: Option<String>,
    eula: Option<String>,
    privacy: Option<String>,
    homepage: Option<String>,
    published: Option<String>,
    public_schema: Option<String>,
    private_schema: Option<String>,
    sample: Option<String>,
    json: Option<bool>,
    stays_below_major: Option<bool>,
    blocks_role: Option<bool>,
    internal: Option<bool>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct SeededCloudService {
    subscription: String,
    name: String,
    label: Option<String>,
    description: Option<String>,
    location: Option<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct SeededOsImage {
    name: String,
    label: Option<String>,
    os: String,
    family: Option<String>,
    publisher: Option<String>,
    /// In GiB.
    size: Option<u16>,
    published: Option<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct SeededMachineExtension {
    publisher: String,
    name: String,
    versions: Vec<String>,
    label: Option<String>,
    description: Option<String>,
    os: Option<String>,
    company: Option<String>,
    json: Option<bool>,
}

/// Says why a seed cannot be used: no TOML (with line and column), an unknown key, or a value that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedError(String);

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SeedError {}

impl std::str::FromStr for Seed {
    type Err = SeedError;

    fn from_str(text: &str) -> Result<Self, SeedError> {
        let seed: Self = toml::from_str(text).map_err(|error| SeedError(error.to_string().trim_end().to_owned()))?;
        seed.check()?;
        Ok(seed)
    }
}

impl Seed {
    /// Holds the text of the seed that is used where none is given; a beginning for one of your own.
    pub const DEFAULT: &'static str = DEFAULT;

    /// Reads a seed from a TOML file.
    ///
    /// # Errors
    /// Fails when the file cannot be read, or is no seed; the error names the file.
    pub fn from_file(path: &Path) -> Result<Self, SeedError> {
        let named = |reason: &dyn fmt::Display| SeedError(format!("{}: {reason}", path.display()));
        let text = std::fs::read_to_string(path).map_err(|error| named(&error))?;
        text.parse().map_err(|error| named(&error))
    }

    fn check(&self) -> Result<(), SeedError> {
        for extension in &self.extension {
            let of = format!("the extension {} {}", extension.namespace, extension.kind);
            if extension.versions.is_empty() {
                return Err(SeedError(format!("{of} has no versions")));
            }
            if let Some(wrong) = extension.versions.iter().find(|version| Number::parse(version).is_none()) {
                return Err(SeedError(format!("{of} has the version `{wrong}`, which is no number like `1.2.0.0`")));
            }
            if let Some(wrong) = extension.published.as_ref().filter(|text| text.parse::<DateTime>().is_err()) {
                return Err(SeedError(format!("{of} is published at `{wrong}`; a moment is `2014-06-01T00:00:00Z`")));
            }
        }
        for image in &self.os_image {
            if let Some(wrong) = image.published.as_ref().filter(|text| text.parse::<DateTime>().is_err()) {
                let reason = format!("is published at `{wrong}`; a moment is `2014-06-01T00:00:00Z`");
                return Err(SeedError(format!("the image {} {reason}", image.name)));
            }
        }
        if let Some(empty) = self.machine_extension.iter().find(|extension| extension.versions.is_empty()) {
            return Err(SeedError(format!("the extension {} {} has no versions", empty.publisher, empty.name)));
        }
        let mut world = World { locations: self.locations.clone(), ..World::default() };
        for kept in &self.kept {
            if !restore(&mut world, kept, OffsetDateTime::UNIX_EPOCH) {
                return Err(SeedError(format!("the {} {} is none that can be read", kept.kind, kept.name)));
            }
        }
        Ok(())
    }

    /// What a state is as a seed: an emulator that begins with it knows what this one knows. What goes on is not in it.
    pub(crate) fn export(state: &State) -> String {
        let millis = |time: Duration| u64::try_from(time.as_millis()).ok();
        let seed = Self {
            publishers: state.world.publishers.clone(),
            locations: state.world.locations.clone(),
            operation_time: millis(state.operation_time),
            replication_time: millis(state.replication_time),
            kept: export(&state.world),
            ..Self::default()
        };
        // What a seed is made of, TOML can hold.
        toml::to_string(&seed).unwrap_or_default()
    }

    /// What an emulator begins with.
    pub(crate) fn state(&self, now: OffsetDateTime) -> State {
        let operation_time = Duration::from_millis(self.operation_time.unwrap_or(100));
        let replication_time = Duration::from_millis(self.replication_time.unwrap_or(1_000));
        State::new(self.world(now), operation_time, replication_time, now)
    }

    fn world(&self, now: OffsetDateTime) -> World {
        let mut world =
            World { locations: self.locations.clone(), publishers: self.publishers.clone(), ..World::default() };
        for extension in &self.extension {
            let identity = (extension.namespace.clone(), extension.kind.clone());
            for version in &extension.versions {
                let Some(number) = Number::parse(version) else { continue };
                let image = PublishedVersion::seeded(extension.image(version), &self.locations, now);
                world.images.publish(identity.clone(), extension.owner.as_deref(), number, image);
            }
        }
        for seeded in &self.cloud_service {
            let mut service = CloudService::new(&seeded.subscription, &seeded.name, now);
            service.properties.label = Some(Base64Text::new(seeded.label.as_deref().unwrap_or(&seeded.name)));
            service.properties.description = seeded.description.clone();
            service.properties.location = seeded.location.clone().or_else(|| self.locations.first().cloned());
            world.services.insert(service);
        }
        for seeded in &self.os_image {
            world.os_images.insert(EVERYBODY, &seeded.name, Kept::seeded(seeded.image(&self.locations)));
        }
        for seeded in &self.machine_extension {
            for version in &seeded.versions {
                let name = format!("{} {} {version}", seeded.publisher, seeded.name);
                world.resource_extensions.insert(EVERYBODY, &name, Kept::seeded(seeded.extension(version)));
            }
        }
        // Whether they can be read was checked.
        self.kept.iter().for_each(|kept| _ = restore(&mut world, kept, now));
        world
    }
}

impl SeededExtension {
    fn image(&self, version: &str) -> ExtensionImage {
        let mut image = ExtensionImage::new();
        image.provider_name_space = Some(self.namespace.clone());
        image.kind = Some(self.kind.clone());
        image.version = Some(version.to_owned());
        image.label = self.label.clone();
        image.description = self.description.clone();
        image.hosting_resources = self.hosting_resources.iter().map(String::as_str).collect();
        image.thumbprint_algorithm = self.thumbprint_algorithm.clone();
        let encoded = |text: &Option<String>| text.as_deref().map(Base64Text::new);
        image.public_configuration_schema = encoded(&self.public_schema);
        image.private_configuration_schema = encoded(&self.private_schema);
        image.sample_config = encoded(&self.sample);
        let address = |text: &Option<String>| text.as_deref().map(Into::into);
        image.eula = address(&self.eula);
        image.privacy_uri = address(&self.privacy);
        image.homepage_uri = address(&self.homepage);
        image.is_json_extension = Some(self.json.unwrap_or(false));
        image.disallow_major_version_upgrade = self.stays_below_major;
        image.block_role_upon_failure = self.blocks_role;
        image.is_internal_extension = Some(self.internal.unwrap_or(false));
        image.company_name = self.company.clone();
        image.supported_os = self.os.clone();
        image.published_date = self.published.as_deref().and_then(|text| text.parse().ok());
        image.regions = Some(Vec::<String>::new().into());
        image
    }
}

impl SeededOsImage {
    fn image(&self, locations: &[String]) -> OsImage {
        let mut image = OsImage::new(&self.name);
        image.category = Some(ImageCategory::Public);
        image.label = Some(self.label.clone().unwrap_or_else(|| self.name.clone()));
        image.location = Some(locations.join(";"));
        image.logical_size_in_gb = Some(self.size.unwrap_or(30).into());
        image.os = Some(self.os.as_str().into());
        image.image_family.clone_from(&self.family);
        image.publisher_name.clone_from(&self.publisher);
        image.published_date = self.published.as_deref().and_then(|text| text.parse().ok());
        image.is_premium = Some(false);
        image.show_in_gui = Some(true);
        image
    }
}

impl SeededMachineExtension {
    fn extension(&self, version: &str) -> ResourceExtension {
        let mut extension = ResourceExtension::new(&self.publisher, &self.name, version);
        extension.label.clone_from(&self.label);
        extension.description.clone_from(&self.description);
        extension.supported_os.clone_from(&self.os);
        extension.company_name.clone_from(&self.company);
        extension.is_json_extension = Some(self.json.unwrap_or(true));
        extension.is_internal_extension = Some(false);
        extension.replication_completed = Some(true);
        extension
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_has_what_applications_look_for() {
        let seed: Seed = DEFAULT.parse().unwrap_or_default();
        let world = seed.world(OffsetDateTime::UNIX_EPOCH);
        let rdp = ("Microsoft.Windows.Azure.Extensions".to_owned(), "RDP".to_owned());
        assert_eq!(world.images.get(&rdp).map(|registered| registered.versions.len()), Some(3));
        assert!(world.images.iter().all(|(_, registered)| registered.versions.len() > 1));
        assert!(world.os_images.of(EVERYBODY).any(|image| image.os == Some("Linux".into())));
    }

    #[test]
    fn what_is_wrong_is_named() {
        let extension = |rest: &str| format!("[[extension]]\nnamespace = 'A'\ntype = 'B'\n{rest}");
        for (seed, named) in [
            ("publisher = []".to_owned(), "publisher"),
            (extension("versions = []"), "A B has no versions"),
            (extension("versions = ['1.x']"), "`1.x`"),
            (extension("versions = ['1']\npublished = 'today'"), "`today`"),
        ] {
            let error = seed.parse::<Seed>().map(|_| ()).map_err(|error| error.to_string());
            assert!(error.as_ref().is_err_and(|error| error.contains(named)), "{error:?}");
        }
    }
}
