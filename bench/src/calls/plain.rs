//! The calls as an application would write them with `reqwest` alone.
//!
//! In: the same arguments that the SDK's methods take. Out: the same values. URL, headers and limits are the SDK's;
//! bodies are written and read by serde's derives over `quick-xml`, or by the SDK's engine.

use std::str;
use std::time::Duration;

use reqwest::{Client, Response, redirect, retry};
use serde::{Deserialize, Serialize};
use xms_runtime::Gate;
use xms_runtime::xml::{Decoding, Encoding, decode, encode};
use xms_services::service_management::extensions::{AddExtension, Extension, ExtensionList};
use xms_services::service_management::version;

/// The header with the version, and the version.
const VERSION: (&str, &str) = ("x-ms-version", "2015-04-01");

const NAMESPACE: &str = "http://schemas.microsoft.com/windowsazure";

/// The element that is sent, with serde's derive.
#[derive(Serialize)]
#[serde(rename = "Extension", rename_all = "PascalCase")]
pub(crate) struct SerdeAddExtension {
    #[serde(rename = "@xmlns")]
    namespace: &'static str,
    provider_name_space: String,
    #[serde(rename = "Type")]
    kind: String,
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    thumbprint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    thumbprint_algorithm: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_configuration: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    private_configuration: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
}

impl SerdeAddExtension {
    /// The same values; texts of the configurations as they are on the wire.
    pub(crate) fn of(body: &AddExtension) -> Self {
        Self {
            namespace: NAMESPACE,
            provider_name_space: body.provider_name_space.clone(),
            kind: body.kind.clone(),
            id: body.id.clone(),
            thumbprint: body.thumbprint.clone(),
            thumbprint_algorithm: body.thumbprint_algorithm.clone(),
            public_configuration: body.public_configuration.as_ref().map(|text| text.encoded().to_owned()),
            private_configuration: body.private_configuration.as_ref().map(|text| text.expose().encoded().to_owned()),
            version: body.version.clone(),
        }
    }
}

/// The element that is answered, with serde's derive.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct SerdeExtension {
    provider_name_space: String,
    #[serde(rename = "Type")]
    kind: String,
    id: String,
    version: Option<String>,
    thumbprint: Option<String>,
    thumbprint_algorithm: Option<String>,
    public_configuration: Option<String>,
    is_json_extension: Option<bool>,
    disallow_major_version_upgrade: Option<bool>,
}

impl SerdeExtension {
    /// Whether it has the same values.
    pub(crate) fn is(&self, other: &Extension) -> bool {
        let configuration = other.public_configuration.as_ref().map(|text| text.encoded());
        self.provider_name_space == other.provider_name_space
            && self.kind == other.kind
            && self.id == other.id
            && self.version == other.version
            && self.thumbprint == other.thumbprint
            && self.thumbprint_algorithm == other.thumbprint_algorithm
            && self.public_configuration.as_deref() == configuration
            && self.is_json_extension == other.is_json_extension
            && self.disallow_major_version_upgrade == other.disallow_major_version_upgrade
    }
}

/// The list that is answered, with serde's derive.
#[derive(Debug, Deserialize)]
pub(crate) struct SerdeExtensionList {
    #[serde(rename = "Extension", default)]
    pub(crate) extensions: Vec<SerdeExtension>,
}

/// An application's own client.
pub(crate) struct Plain {
    client: Client,
    base: String,
    subscription: &'static str,
}

impl Plain {
    /// With the limits that the SDK's client has.
    pub(crate) fn new(base: &str, subscription: &'static str) -> Self {
        let builder = Client::builder()
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            .referer(false)
            .connect_timeout(Duration::from_secs(15))
            .timeout(Duration::from_secs(60))
            .user_agent("xms/0.1.0");
        Self { client: builder.build().expect("a client"), base: base.to_owned(), subscription }
    }

    async fn get(&self, service: &str, id: &str) -> Response {
        let (base, subscription) = (&self.base, self.subscription);
        let url = format!("{base}/{subscription}/services/hostedservices/{service}/extensions/{id}");
        let response = self.client.get(url).header(VERSION.0, VERSION.1).send().await;
        response.and_then(Response::error_for_status).expect("the server answers")
    }

    async fn list(&self, service: &str) -> Response {
        let (base, subscription) = (&self.base, self.subscription);
        let url = format!("{base}/{subscription}/services/hostedservices/{service}/extensions");
        let response = self.client.get(url).header(VERSION.0, VERSION.1).send().await;
        response.and_then(Response::error_for_status).expect("the server answers")
    }

    async fn add(&self, service: &str, body: String) -> Option<String> {
        let (base, subscription) = (&self.base, self.subscription);
        let url = format!("{base}/{subscription}/services/hostedservices/{service}/extensions");
        let request = self.client.post(url).header(VERSION.0, VERSION.1).header("content-type", "application/xml");
        let response = request.body(body).send().await;
        let response = response.and_then(Response::error_for_status).expect("the server answers");
        let id = response.headers().get("x-ms-request-id").and_then(|value| value.to_str().ok()).map(str::to_owned);
        response.bytes().await.expect("a body");
        id
    }

    pub(crate) async fn get_by_serde(&self, service: &str, id: &str) -> SerdeExtension {
        let body = self.get(service, id).await.bytes().await.expect("a body");
        quick_xml::de::from_str(str::from_utf8(&body).expect("text")).expect("an extension")
    }

    pub(crate) async fn list_by_serde(&self, service: &str) -> SerdeExtensionList {
        let body = self.list(service).await.bytes().await.expect("a body");
        quick_xml::de::from_str(str::from_utf8(&body).expect("text")).expect("a list")
    }

    pub(crate) async fn add_by_serde(&self, service: &str, body: &SerdeAddExtension) -> Option<String> {
        self.add(service, quick_xml::se::to_string(body).expect("it can be written")).await
    }

    pub(crate) async fn get_by_engine(&self, service: &str, id: &str) -> Extension {
        let body = self.get(service, id).await.bytes().await.expect("a body");
        decode(&body, &Decoding::default()).expect("an extension")
    }

    pub(crate) async fn list_by_engine(&self, service: &str) -> ExtensionList {
        let body = self.list(service).await.bytes().await.expect("a body");
        decode(&body, &Decoding::default()).expect("a list")
    }

    pub(crate) async fn add_by_engine(&self, service: &str, body: &AddExtension) -> Option<String> {
        let encoding = Encoding::client(version::V2015_04_01, Gate::Strict);
        self.add(service, encode(body, &encoding).expect("it can be written")).await
    }
}
