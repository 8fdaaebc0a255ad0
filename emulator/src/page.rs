//! The page at `/`, and the data that it shows.
//!
//! In: looks at the state and the log. Out: one file of HTML that fetches nothing but `/_state`, which is JSON. Secrets
//! are not in the state, so they cannot come out.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use http::{HeaderValue, header};
use serde::Serialize;

use crate::log::Exchange;
use crate::shared::Shared;
use crate::state::State as ServiceState;

/// How many cloud services, and how many operations that have ended, are shown.
const MAX_SHOWN: usize = 200;

const PAGE: &str = "/";
const STATE: &str = "/_state";
/// The paths of the page.
pub(crate) const PATHS: [&str; 2] = [PAGE, STATE];

/// What answers them.
pub(crate) fn routes() -> Router<Arc<Shared>> {
    Router::new().route(PAGE, get(page)).route(STATE, get(state))
}

async fn page() -> Html<&'static str> {
    Html(include_str!("page.html"))
}

async fn state(State(shared): State<Arc<Shared>>) -> Response {
    let json = serde_json::to_string(&View::of(&shared)).unwrap_or_default();
    let mut response = json.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
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
            .map(|extension| Extension {
                id: extension.answer.id.clone(),
                namespace: extension.answer.provider_name_space.clone(),
                kind: extension.answer.kind.clone(),
                version: extension.answer.version.clone().unwrap_or_default(),
                resolved: extension.resolved.clone(),
                thumbprint: extension.answer.thumbprint.clone(),
            })
            .collect(),
        certificates: service.certificates.iter().map(|certificate| certificate.thumbprint.clone()).collect(),
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
