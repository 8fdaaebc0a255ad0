//! The facts that this project began with, written down by hand.
//!
//! Everything else here walks tables and would follow a wrong table; these sentences would not.

use xms_runtime::testing::{Comparison, compare};
use xms_runtime::xml::{Decoding, EncodeError, Encoding, XmlError, XmlErrorKind, decode, encode};
use xms_runtime::{Body, Gate, Method, Record, Shape, Version};
use xms_services::service_management::extension_images::{
    ExtensionImage, ExtensionImageList, ExtensionImageRegistration, HostingResource,
};
use xms_services::service_management::extensions::{AddExtension, Extension, ExtensionList};
use xms_services::service_management::{CATALOG, SERVICE, version};

const NAMESPACE: &str = "http://schemas.microsoft.com/windowsazure";

/// Since when the field is documented to exist; `None` where it was there from the beginning.
fn since(shape: &Shape, name: &str) -> Option<Version> {
    let field = shape.field(name).unwrap_or_else(|| panic!("{} has no {name}", shape.name));
    field.availability.since.filter(|_| field.availability.documented)
}

fn position(shape: &Shape, name: &str) -> Option<usize> {
    shape.fields.iter().position(|field| field.name == name)
}

fn read<R: Record>(document: &str) -> Result<R, XmlError> {
    decode(document.as_bytes(), &Decoding::default())
}

fn write(record: &dyn Record, version: Version) -> Result<String, EncodeError> {
    encode(record, &Encoding::client(version, Gate::Strict))
}

#[test]
fn six_operations_exist_since_2013_03_01() {
    let cloud_service = "/services/hostedservices/{cloud-service-name}/extensions";
    let extension = "/services/hostedservices/{cloud-service-name}/extensions/{extension-id}";
    for (id, method, path) in [
        ("extensions.add", Method::Post, cloud_service),
        ("extensions.get", Method::Get, extension),
        ("extensions.list", Method::Get, cloud_service),
        ("extensions.delete", Method::Delete, extension),
        ("extension-images.list-available", Method::Get, "/services/extensions"),
        ("extension-images.list-versions", Method::Get, "/services/extensions/{provider-namespace}/{type}"),
    ] {
        let operation = CATALOG.operation(id).unwrap_or_else(|| panic!("there is no {id}"));
        assert_eq!((operation.method, operation.path), (method, path), "{id}");
        assert_eq!(operation.availability.since, Some(version::V2013_03_01), "{id}");
        assert!(operation.availability.documented && operation.availability.until.is_none(), "{id}");
    }
    assert_eq!((SERVICE.base_path, SERVICE.version_header), ("/{subscription-id}", "x-ms-version"));
    assert_eq!(SERVICE.endpoint, "https://management.core.windows.net");
}

#[test]
fn registering_is_an_operation_that_goes_on_after_its_answer() {
    let register = CATALOG.operation("extension-images.register").expect("it is described");
    assert_eq!((register.method, register.path), (Method::Post, "/services/extensions"));
    assert!(matches!(register.body, Body::Element(shape) if shape.tag == "ExtensionImage"));
    let rule = register.long_running.expect("it is long-running");
    assert_eq!((rule.poll.id, rule.request_id), ("operations.get-status", "x-ms-request-id"));
    let add = CATALOG.operation("extensions.add").expect("it is described");
    assert!(add.long_running.is_some() && add.response(202).is_some() && add.response(200).is_some());
}

#[test]
fn elements_of_an_image_exist_since_their_versions() {
    let image = ExtensionImage::SHAPE;
    assert_eq!(since(image, "SampleConfig"), Some(version::V2013_11_01));
    for name in ["ReplicationCompleted", "Eula", "PrivacyUri", "HomepageUri", "IsJsonExtension"] {
        assert_eq!(since(image, name), Some(version::V2014_04_01), "{name}");
    }
    for name in ["CompanyName", "SupportedOS", "PublishedDate"] {
        assert_eq!(since(image, name), Some(version::V2014_06_01), "{name}");
    }
    for name in [
        "ProviderNameSpace",
        "Type",
        "Version",
        "Label",
        "Description",
        "HostingResources",
        "ThumbprintAlgorithm",
        "PublicConfigurationSchema",
        "PrivateConfigurationSchema",
    ] {
        assert_eq!(since(image, name), None, "{name}");
    }
    for name in ["IsJsonExtension", "DisallowMajorVersionUpgrade"] {
        assert_eq!(since(Extension::SHAPE, name), Some(version::V2014_06_01), "{name}");
    }
}

#[test]
fn the_version_moves_from_last_to_fourth() {
    assert_eq!(position(AddExtension::SHAPE, "Version"), Some(AddExtension::SHAPE.fields.len() - 1));
    assert_eq!(position(Extension::SHAPE, "Version"), Some(3));
    let order = |shape: &Shape| shape.fields.iter().map(|field| field.name).collect::<Vec<_>>();
    let add = ["ProviderNameSpace", "Type", "Id", "Thumbprint", "ThumbprintAlgorithm", "PublicConfiguration"];
    assert_eq!(order(AddExtension::SHAPE)[..6], add);
    assert_eq!(order(AddExtension::SHAPE)[6..], ["PrivateConfiguration", "Version"]);
    assert_eq!((AddExtension::SHAPE.tag, Extension::SHAPE.tag), ("Extension", "Extension"));
}

#[test]
fn a_request_is_written_as_the_service_wants_it() {
    let rdp = AddExtension::new("Microsoft.Windows.Azure.Extensions", "RDP", "rdp-contoso")
        .version("1.*")
        .private_configuration("<s/>")
        .public_configuration("<a>&</a>");
    let expected = "<Extension xmlns=\"http://schemas.microsoft.com/windowsazure\">\
        <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace><Type>RDP</Type><Id>rdp-contoso</Id>\
        <PublicConfiguration>PGE+JjwvYT4=</PublicConfiguration>\
        <PrivateConfiguration>PHMvPg==</PrivateConfiguration><Version>1.*</Version></Extension>";
    assert_eq!(write(&rdp, version::V2013_03_01).as_deref(), Ok(expected));
}

#[test]
fn the_published_samples_are_read_whatever_their_namespace() {
    let sample = |namespace: &str| {
        format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Extension{namespace}>\r\n  <ProviderNameSpace>a</ProviderNameSpace>\
             \r\n  <Type>b</Type>\r\n  <Id>c</Id>\r\n  <Version>1.*</Version>\r\n</Extension>\r\n"
        )
    };
    let mut expected = Extension::new("a", "b", "c");
    expected.version = Some("1.*".to_owned());
    for namespace in [
        format!(" xmlns=\"{NAMESPACE}\""),
        " xmlns=\"https://schemas.microsoft.com/windowsazure\"".to_owned(),
        format!(" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns='{NAMESPACE}'"),
        String::new(),
    ] {
        assert_eq!(read::<Extension>(&sample(&namespace)), Ok(expected.clone()), "{namespace}");
    }
    let foreign = read::<Extension>(&sample(" xmlns=\"http://schemas.microsoft.com/windowsazure/other\""));
    assert_eq!(foreign.map_err(|error| error.kind), Err(XmlErrorKind::RootNamespace { expected: NAMESPACE }));
    let other = read::<Extension>("<Extensions/>");
    assert_eq!(other.map_err(|error| error.kind), Err(XmlErrorKind::Root { expected: "Extension" }));
    assert_eq!(read::<ExtensionList>("<Extensions/>").map(|list| list.extensions.len()), Ok(0));
}

#[test]
fn the_private_configuration_is_sent_and_never_shown() {
    let field = AddExtension::SHAPE.field("PrivateConfiguration").expect("it is part of the request");
    assert!(field.secret);
    for shape in CATALOG.shapes().filter(|shape| shape.name != "AddExtension") {
        assert!(shape.field("PrivateConfiguration").is_none(), "{}", shape.name);
    }
    let secret = "correct horse battery";
    let mut add = AddExtension::new("a", "b", "c").private_configuration(secret);
    let sent = write(&add, version::V2014_06_01).expect("it can be sent");
    assert!(sent.contains("<PrivateConfiguration>Y29ycmVjdCBob3JzZSBiYXR0ZXJ5</PrivateConfiguration>"));
    let shown = format!("{add:?} {add:#?}");
    assert!(!shown.contains("horse") && !shown.contains("Y29y") && shown.contains("***"), "{shown}");
    add.id.push('\u{1}');
    let error = write(&add, version::V2014_06_01).expect_err("XML cannot hold the id");
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("Extension/Id") && !shown.contains("Y29y"), "{shown}");
}

#[test]
fn hosting_resources_keep_what_the_wire_said_and_compare_without_order() {
    let image = |resources: &str| {
        let document = format!(
            "<ExtensionImages xmlns='{NAMESPACE}'><ExtensionImage><HostingResources>{resources}</HostingResources>\
             </ExtensionImage></ExtensionImages>"
        );
        let list: ExtensionImageList = read(&document).unwrap_or_else(|error| panic!("{error}"));
        let written = encode(&list, &Encoding::server(version::V2013_03_01)).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(compare(&document, &written, Comparison::Ordered), Ok(()));
        list
    };
    let known = image("WebRole|WorkerRole");
    assert_eq!(known, image("WorkerRole|WebRole"));
    assert_ne!(known, image("WebRole"));
    let resources = &known.images[0].hosting_resources;
    assert!(resources.contains(&HostingResource::WebRole) && !resources.contains(&HostingResource::VmRole));
    let unknown = image("WorkerRole|EdgeRole|WebRole");
    let texts: Vec<&str> = unknown.images[0].hosting_resources.iter().map(HostingResource::as_str).collect();
    assert_eq!(texts, ["WorkerRole", "EdgeRole", "WebRole"]);
    assert_ne!(unknown, known);
    // Case counts: this is another value, not the same one.
    assert!(!image("webrole").images[0].hosting_resources.contains(&HostingResource::WebRole));
}

#[test]
fn regions_have_three_states_both_ways() {
    let plain = ExtensionImageRegistration::new("a", "b", "1.0.0.0");
    let none: [&str; 0] = [];
    let empty = "<Regions></Regions>";
    for (registration, piece) in [
        (plain.clone(), ""),
        (plain.clone().regions(none), empty),
        (plain.clone().regions(["West US", "North Europe"]), "<Regions>West US;North Europe</Regions>"),
    ] {
        let written = write(&registration, version::V2014_10_01).unwrap_or_else(|error| panic!("{error}"));
        assert!(written.ends_with(&format!("<Version>1.0.0.0</Version>{piece}</ExtensionImage>")), "{written}");
        assert_eq!(read::<ExtensionImageRegistration>(&written), Ok(registration));
    }
    let [absent, all] = ["", "<Regions/>"].map(|piece| {
        let document =
            format!("<ExtensionImages><ExtensionImage><Type>t</Type>{piece}</ExtensionImage></ExtensionImages>");
        let list: ExtensionImageList = read(&document).unwrap_or_else(|error| panic!("{error}"));
        (encode(&list, &Encoding::server(version::V2015_04_01)), list.images[0].regions.clone())
    });
    assert_eq!((absent.1, all.1.map(|regions| regions.len())), (None, Some(0)));
    assert!(absent.0.is_ok_and(|text| !text.contains("Regions")));
    assert!(all.0.is_ok_and(|text| text.contains(empty)));
}

#[test]
fn a_newer_element_is_refused_by_path_and_version() {
    let endpoints = xms_services::service_management::extension_images::ExtensionEndpoints::new();
    let registration = ExtensionImageRegistration::new("a", "b", "1.0.0.0").endpoints(endpoints);
    for (version, name) in [(version::V2014_05_01, "ExtensionEndpoints"), (version::V2014_06_01, "Endpoints")] {
        let written = write(&registration, version).unwrap_or_else(|error| panic!("{error}"));
        assert!(written.contains(&format!("<{name}></{name}>")), "{written}");
    }
    let error = write(&ExtensionImageRegistration::new("a", "b", "1").company_name("c"), version::V2014_05_01);
    let error = error.expect_err("the company's name came later").to_string();
    assert!(error.contains("ExtensionImage/CompanyName") && error.contains("2014-06-01"), "{error}");
}
