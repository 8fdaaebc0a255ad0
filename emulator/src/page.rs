//! The page at `/`, and the data that it shows.
//!
//! In: looks at the state and the log. Out: one file of HTML that fetches nothing but `/_state`, which is JSON. Keys, the
//! only secrets in the state, are not among what is shown.

use std::sync::LazyLock;

use axum::body::Body;
use axum::response::Response;
use http::HeaderValue;
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use serde::Serialize;
use sha2::{Digest, Sha256};
use xms_runtime::Base64Bytes;
use xms_test_server::json;

use crate::log::Exchange;
use crate::records::{Records, records};
use crate::shared::Shared;
use crate::state::State as ServiceState;

/// How many cloud services, and how many operations that have ended, are shown.
const MAX_SHOWN: usize = 200;

pub(crate) const STATE: &str = "/_state";

const HTML: &str = include_str!("page.html");

/// What the page may do in a browser: run the script and the style that it has, and fetch its data.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let policy = format!(
        "default-src 'none'; script-src '{}'; style-src '{}'; connect-src 'self'; img-src data:; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
        source("script"),
        source("style")
    );
    // Base64 is made of what headers can hold.
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
});

/// The source of an element of the page that stands there as text, by its hash.
fn source(element: &str) -> String {
    let (begin, end) = (format!("<{element}>"), format!("</{element}>"));
    let text = HTML.split_once(&begin).and_then(|(_, rest)| rest.split_once(&end)).map_or("", |(text, _)| text);
    format!("sha256-{}", Base64Bytes::new(&Sha256::digest(text)).encoded())
}

/// The page.
pub(crate) fn page() -> Response {
    let mut response = Response::new(Body::from(HTML));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, POLICY.clone());
    response
}

/// Its data.
pub(crate) fn state(shared: &Shared) -> Response {
    json(&View::of(shared))
}

/// What the page shows.
#[derive(Serialize)]
struct View {
    /// Requests since the start.
    total: u64,
    requests: Vec<Exchange>,
    faults: Vec<String>,
    publishers: Vec<String>,
    cloud_services: Vec<CloudService>,
    images: Vec<Image>,
    records: Vec<Records>,
    operations: Vec<Operation>,
}

#[derive(Serialize)]
struct CloudService {
    subscription: String,
    name: String,
    place: String,
    extensions: Vec<Extension>,
    certificates: Vec<String>,
}

#[derive(Serialize)]
struct Extension {
    id: String,
    namespace: String,
    kind: String,
    version: String,
    resolved: String,
    thumbprint: Option<String>,
}

#[derive(Serialize)]
struct Image {
    namespace: String,
    kind: String,
    owner: Option<String>,
    versions: Vec<Version>,
}

#[derive(Serialize)]
struct Version {
    version: String,
    internal: bool,
    regions: usize,
    arrived: usize,
}

#[derive(Serialize)]
struct Operation {
    id: String,
    subscription: String,
    title: &'static str,
    state: &'static str,
    error: Option<String>,
}

impl View {
    fn of(shared: &Shared) -> Self {
        let (total, requests) = shared.log.last();
        let faults = shared.faults.list();
        let state = shared.read_state();
        Self {
            total,
            requests,
            faults,
            publishers: state.world.publishers.clone(),
            cloud_services: cloud_services(&state),
            images: images(&state),
            records: records(&state.world),
            operations: operations(&state),
        }
    }
}

fn cloud_services(state: &ServiceState) -> Vec<CloudService> {
    let services = state.world.services.iter().take(MAX_SHOWN).map(|service| CloudService {
        subscription: service.subscription.clone(),
        name: service.name.clone(),
        place: service.properties.location.clone().or(service.properties.affinity_group.clone()).unwrap_or_default(),
        extensions: service
            .extensions()
            .map(|extension| {
                let answer = extension.answer();
                Extension {
                    id: extension.id.clone(),
                    namespace: answer.provider_name_space.clone(),
                    kind: answer.kind.clone(),
                    version: answer.version.clone().unwrap_or_default(),
                    resolved: extension.resolved.clone(),
                    thumbprint: answer.thumbprint.clone(),
                }
            })
            .collect(),
        certificates: service.certificates.iter().map(|certificate| certificate.thumbprint().to_owned()).collect(),
    });
    services.collect()
}

fn images(state: &ServiceState) -> Vec<Image> {
    let images = state.world.images.iter().map(|((namespace, kind), registered)| Image {
        namespace: namespace.clone(),
        kind: kind.clone(),
        owner: registered.owner.clone(),
        versions: registered
            .versions
            .iter()
            .map(|(number, version)| Version {
                version: number.to_string(),
                internal: version.is_internal(),
                regions: version.regions.len(),
                arrived: version.regions.iter().filter(|arrival| arrival.at <= state.now).count(),
            })
            .collect(),
    });
    images.collect()
}

fn operations(state: &ServiceState) -> Vec<Operation> {
    let running = state.operations.running().map(|started| Operation {
        id: format!("{:032x}", started.id),
        subscription: started.subscription.clone(),
        title: started.title,
        state: "InProgress",
        error: None,
    });
    let ended = state.operations.ended().map(|(id, record)| {
        let error = record.outcome.as_ref().and_then(|outcome| outcome.error.as_ref());
        Operation {
            id: format!("{id:032x}"),
            subscription: record.subscription.clone(),
            title: record.title,
            state: if error.is_some() { "Failed" } else { "Succeeded" },
            error: error.map(|(code, message)| format!("{code}: {message}")),
        }
    });
    running.chain(ended).take(MAX_SHOWN).collect()
}
