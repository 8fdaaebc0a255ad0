//! A world as elements, and back.
//!
//! In: a world, or elements that one was exported as. Out: the other. What is an answer is kept as it is answered, by its
//! kind, its owner and its name. What goes on is not kept.

use time::OffsetDateTime;
use xms_runtime::xml::{Decoding, Encoding, Gate, decode, encode};
use xms_runtime::{Base64Bytes, Record};
use xms_services::service_management::SERVICE;
use xms_services::service_management::cloud_services::HostedServiceProperties;
use xms_services::service_management::extension_images::ExtensionImage;
use xms_services::service_management::extensions::Extension;

use super::World;
use super::certificate::Certificate;
use super::cloud_service::CloudService;
use super::extension::AddedExtension;
use super::extension_image::PublishedVersion;
use super::number::Number;
use crate::seed::KeptElement;

const SERVICE_KIND: &str = "cloud-service";
const EXTENSION_KIND: &str = "extension";
const CERTIFICATE_KIND: &str = "certificate";
const IMAGE_KIND: &str = "extension-image";

/// Does the same with each kind of what has a name.
macro_rules! each_named {
    ($world:expr, $do:ident) => {
        $do!($world.affinity_groups, "affinity-group");
        $do!($world.storage_accounts, "storage-account");
        $do!($world.storage_keys, "storage-keys");
        $do!($world.reserved_ips, "reserved-ip");
        $do!($world.network_security_groups, "network-security-group");
        $do!($world.subnet_groups, "subnet-group");
        $do!($world.route_tables, "route-table");
        $do!($world.subnet_routes, "subnet-routes");
        $do!($world.networks, "network-configuration");
        $do!($world.sites, "virtual-network");
        $do!($world.gateways, "gateway");
        $do!($world.connections, "connection");
        $do!($world.shared_keys, "shared-key");
        $do!($world.root_certificates, "client-root-certificate");
        $do!($world.network_gateways, "virtual-network-gateway");
        $do!($world.local_gateways, "local-network-gateway");
        $do!($world.gateway_connections, "gateway-connection");
        $do!($world.disks, "disk");
        $do!($world.os_images, "os-image");
        $do!($world.os_image_copies, "os-image-copies");
        $do!($world.vm_images, "vm-image");
        $do!($world.resource_extensions, "resource-extension");
        $do!($world.management_certificates, "management-certificate");
        $do!($world.migrations, "migration");
        $do!($world.deployments, "deployment");
        $do!($world.replaced, "replaced-deployment");
    };
}

pub(crate) use each_named;

/// All that there is.
pub(crate) fn export(world: &World) -> Vec<KeptElement> {
    let mut all = Vec::new();
    for ((namespace, kind), registered) in world.images.iter() {
        for (number, version) in &registered.versions {
            let owner = registered.owner.as_deref().unwrap_or_default();
            let regions = version.regions.iter().map(|arrival| arrival.region.clone()).collect();
            all.extend(kept(IMAGE_KIND, owner, &format!("{namespace} {kind} {number}"), version.image(), regions));
        }
    }
    for service in world.services.iter() {
        all.extend(kept(SERVICE_KIND, &service.subscription, &service.name, &service.properties, Vec::new()));
        for extension in service.extensions() {
            let note =
                [Some(extension.resolved.clone()), extension.made.as_ref().map(|made| made.thumbprint().to_owned())];
            let note = note.into_iter().flatten().collect();
            let name = format!("{} {}", service.name, extension.id);
            all.extend(kept(EXTENSION_KIND, &service.subscription, &name, &***extension.answer(), note));
        }
        for certificate in &service.certificates {
            all.push(KeptElement {
                kind: CERTIFICATE_KIND.to_owned(),
                owner: service.subscription.clone(),
                name: format!("{} {}", service.name, certificate.thumbprint()),
                element: Base64Bytes::new(certificate.data()).encoded().to_owned(),
                note: Vec::new(),
            });
        }
    }
    macro_rules! texts {
        ($named:expr, $kind:literal) => {
            all.extend($named.texts().map(|(owner, name, element)| KeptElement {
                kind: $kind.to_owned(),
                owner: owner.to_owned(),
                name: name.to_owned(),
                element,
                note: Vec::new(),
            }));
        };
    }
    each_named!(world, texts);
    all
}

/// Puts back what was exported; whether it could be read.
pub(crate) fn restore(world: &mut World, kept: &KeptElement, now: OffsetDateTime) -> bool {
    match kept.kind.as_str() {
        IMAGE_KIND => return restore_image(world, kept, now).is_some(),
        SERVICE_KIND => return restore_service(world, kept, now).is_some(),
        EXTENSION_KIND => return restore_extension(world, kept).is_some(),
        CERTIFICATE_KIND => return restore_certificate(world, kept).is_some(),
        _ => {}
    }
    macro_rules! texts {
        ($named:expr, $kind:literal) => {
            if kept.kind == $kind {
                return $named.restore(&kept.owner, &kept.name, &kept.element);
            }
        };
    }
    each_named!(world, texts);
    false
}

fn kept(kind: &str, owner: &str, name: &str, record: &dyn Record, note: Vec<String>) -> Option<KeptElement> {
    let element = encode(record, &Encoding::client(SERVICE.default_version, Gate::Off)).ok()?;
    Some(KeptElement { kind: kind.to_owned(), owner: owner.to_owned(), name: name.to_owned(), element, note })
}

fn element<R: Record>(kept: &KeptElement) -> Option<R> {
    decode(kept.element.as_bytes(), &Decoding::default()).ok()
}

fn restore_image(world: &mut World, kept: &KeptElement, now: OffsetDateTime) -> Option<()> {
    let image: ExtensionImage = element(kept)?;
    let identity = (image.provider_name_space.clone()?, image.kind.clone()?);
    let number = Number::parse(image.version.as_deref()?)?;
    let owner = Some(kept.owner.as_str()).filter(|owner| !owner.is_empty());
    world.images.publish(identity, owner, number, PublishedVersion::seeded(image, &kept.note, now));
    Some(())
}

fn restore_service(world: &mut World, kept: &KeptElement, now: OffsetDateTime) -> Option<()> {
    let mut service = CloudService::new(&kept.owner, &kept.name, now);
    service.properties = element::<HostedServiceProperties>(kept)?;
    world.services.insert(service);
    Some(())
}

fn restore_extension(world: &mut World, kept: &KeptElement) -> Option<()> {
    let answer: Extension = element(kept)?;
    let (service, _) = kept.name.split_once(' ')?;
    let mut note = kept.note.iter().cloned();
    let extension = AddedExtension::restored(answer, note.next().unwrap_or_default(), note.next());
    world.services.get_mut(&kept.owner, service)?.add_extension(extension);
    Some(())
}

fn restore_certificate(world: &mut World, kept: &KeptElement) -> Option<()> {
    let data = Base64Bytes::from_encoded(kept.element.as_str()).bytes().ok()?;
    let (service, _) = kept.name.split_once(' ')?;
    world.services.get_mut(&kept.owner, service)?.add_certificate(Certificate::from_bytes(data));
    Some(())
}
