//! A thousand extension versions decoded and encoded, against structs with serde derives over `quick-xml`, on the same
//! bytes in one run: `cargo bench -p xms-tests --bench xml`.
//!
//! Two documents: `short` has small texts, as lists of names and flags have them; `schemas` has base64 schemas of some
//! kilobytes, as real lists of extensions do.

mod support;

use serde::{Deserialize, Serialize};
use xms_runtime::Gate;
use xms_runtime::xml::{Decoding, Encoding, decode, encode};
use xms_services::service_management::extension_images::{ExtensionImage, ExtensionImageList};
use xms_services::service_management::version;

/// The same elements with serde's derives.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "ExtensionImages")]
struct SerdeList {
    #[serde(rename = "@xmlns")]
    namespace: String,
    #[serde(rename = "ExtensionImage")]
    images: Vec<SerdeImage>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct SerdeImage {
    provider_name_space: Option<String>,
    #[serde(rename = "Type")]
    kind: Option<String>,
    version: Option<String>,
    label: Option<String>,
    description: Option<String>,
    hosting_resources: Option<String>,
    thumbprint_algorithm: Option<String>,
    public_configuration_schema: Option<String>,
    private_configuration_schema: Option<String>,
    block_role_upon_failure: Option<bool>,
    sample_config: Option<String>,
    replication_completed: Option<bool>,
    eula: Option<String>,
    privacy_uri: Option<String>,
    homepage_uri: Option<String>,
    is_json_extension: Option<bool>,
    company_name: Option<String>,
    #[serde(rename = "SupportedOS")]
    supported_os: Option<String>,
    published_date: Option<String>,
}

/// `count` versions of one extension; schemas of about `schema` bytes before base64.
fn images(count: usize, schema: usize) -> ExtensionImageList {
    let text = |bytes: usize| "<xs:element name=\"UserName\"/>".repeat(bytes / 29 + 1);
    let image = |number: usize| {
        ExtensionImage::new()
            .provider_name_space("Fabrikam.Extensions")
            .kind("RemoteDesktop")
            .version(format!("1.{number}"))
            .label("Remote desktop")
            .description("Lets an administrator sign in to the instances of a role.")
            .hosting_resources(["WebRole", "WorkerRole"])
            .thumbprint_algorithm("sha1")
            .public_configuration_schema(text(schema))
            .private_configuration_schema(text(schema / 4))
            .block_role_upon_failure(false)
            .sample_config(text(schema / 4))
            .replication_completed(true)
            .eula("https://fabrikam.example/legal/subscription-agreement/")
            .privacy_uri("https://fabrikam.example/legal/privacy/")
            .homepage_uri("https://fabrikam.example/remote-desktop")
            .is_json_extension(false)
            .company_name("Fabrikam, Inc.")
            .supported_os("Windows")
    };
    let dated = |number: usize| {
        let mut image = image(number);
        image.published_date = "2015-07-30T17:57:02.4123019Z".parse().ok();
        image
    };
    ExtensionImageList::new().images((0..count).map(dated).collect::<Vec<_>>())
}

fn main() {
    support::keep_memory();
    for (name, schema) in [("short", 30), ("schemas", 4_000)] {
        let list = images(1_000, schema);
        let encoding = Encoding::client(version::DEFAULT, Gate::Strict);
        let document = encode(&list, &encoding).expect("the list is valid");
        let decoded: ExtensionImageList = decode(document.as_bytes(), &Decoding::default()).expect("it was encoded");
        assert_eq!(decoded, list);
        let serde: SerdeList = quick_xml::de::from_str(&document).expect("serde reads it too");
        assert_eq!(serde.images.len(), list.images.len());
        support::say(format_args!("{name}: {} bytes", document.len()));
        let bytes = document.len();
        support::compare(
            "  decode",
            bytes,
            101,
            || decode::<ExtensionImageList>(document.as_bytes(), &Decoding::default()),
            || quick_xml::de::from_str::<SerdeList>(&document),
        );
        support::compare("  encode", bytes, 101, || encode(&list, &encoding), || quick_xml::se::to_string(&serde));
    }
}
