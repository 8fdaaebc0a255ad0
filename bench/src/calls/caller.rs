//! One side or the other, called any number of times.
//!
//! In: a side, an operation and a count. Out: how long it took. Clients are made before, bodies written for every call.

use std::hint::black_box;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use xms_runtime::Gate;
use xms_runtime::xml::{Encoding, encode};
use xms_services::service_management::client::ServiceManagement;
use xms_services::service_management::extensions::AddExtension;
use xms_services::service_management::version;

use super::plain::{Plain, SerdeAddExtension};

const SUBSCRIPTION: &str = "c7e1a2b4-3d5f-4a6b-8c9d-0e1f2a3b4c5d";
const SERVICE: &str = "contoso";
const ID: &str = "rdp-contoso";

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// The SDK.
    Sdk,
    /// `reqwest`, and serde's derives over `quick-xml`.
    Plain,
    /// `reqwest`, and the SDK's XML engine.
    Engine,
}

/// All sides, the SDK first.
pub(crate) const SIDES: [Side; 3] = [Side::Sdk, Side::Plain, Side::Engine];

impl Side {
    /// As it is called in arguments.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Sdk => "sdk",
            Self::Plain => "plain",
            Self::Engine => "engine",
        }
    }

    /// The side of that name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        SIDES.into_iter().find(|side| side.name() == name)
    }
}

/// What is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    /// A small element is answered.
    Get,
    /// Ten of them are answered.
    List,
    /// One is sent, and nothing answered but headers.
    Add,
}

/// All operations.
pub(crate) const OPERATIONS: [Operation; 3] = [Operation::Get, Operation::List, Operation::Add];

impl Operation {
    /// As it is called in arguments.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::List => "list",
            Self::Add => "add",
        }
    }

    /// The operation of that name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        OPERATIONS.into_iter().find(|operation| operation.name() == name)
    }
}

/// The clients of all sides.
pub(crate) struct Caller {
    executor: Runtime,
    sdk: ServiceManagement,
    plain: Plain,
    body: AddExtension,
    serde_body: SerdeAddExtension,
}

impl Caller {
    /// Clients of that server.
    pub(crate) fn new(address: &str) -> Self {
        let builder = ServiceManagement::builder(SUBSCRIPTION).endpoint(address).api_version(version::V2015_04_01);
        let body = AddExtension::new("Microsoft.Windows.Azure.Extensions", "RDP", ID)
            .thumbprint("3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A")
            .thumbprint_algorithm("sha1")
            .public_configuration("<PublicConfig><UserName>ada</UserName></PublicConfig>")
            .private_configuration("<PrivateConfig><Password>correct horse battery</Password></PrivateConfig>")
            .version("1.*");
        let serde_body = SerdeAddExtension::of(&body);
        let ours = encode(&body, &Encoding::client(version::V2015_04_01, Gate::Strict)).expect("it can be written");
        assert_eq!(ours, quick_xml::se::to_string(&serde_body).expect("it can be written"), "both send the same");
        Self {
            executor: Builder::new_current_thread().enable_all().build().expect("an executor"),
            sdk: builder.build().expect("a client"),
            plain: Plain::new(address, SUBSCRIPTION),
            body,
            serde_body,
        }
    }

    /// Whether the sides have the same work: what each of them reads is the same.
    pub(crate) fn agrees(&self) -> bool {
        self.executor.block_on(async {
            let one = self.sdk.extensions().get(SERVICE, ID).await.expect("an extension");
            let list = self.sdk.extensions().list(SERVICE).await.expect("a list");
            let accepted = self.sdk.extensions().add(SERVICE, &self.body).await.expect("accepted");
            let lists = (self.plain.list_by_serde(SERVICE).await.extensions, list.extensions.iter());
            self.plain.get_by_serde(SERVICE, ID).await.is(&one)
                && self.plain.get_by_engine(SERVICE, ID).await == one
                && lists.0.len() == lists.1.len()
                && lists.0.iter().zip(lists.1).all(|(plain, sdk)| plain.is(sdk))
                && self.plain.list_by_engine(SERVICE).await == list
                && self.plain.add_by_serde(SERVICE, &self.serde_body).await.as_deref() == accepted.operation_id()
        })
    }

    /// Makes `count` calls, one after the other; how long they took.
    pub(crate) fn calls(&self, side: Side, operation: Operation, count: usize) -> Duration {
        let start = Instant::now();
        self.executor.block_on(async {
            for _ in 0..count {
                self.call(side, operation).await;
            }
        });
        start.elapsed()
    }

    async fn call(&self, side: Side, operation: Operation) {
        let (sdk, plain) = (self.sdk.extensions(), &self.plain);
        match (side, operation) {
            (Side::Sdk, Operation::Get) => drop(black_box(sdk.get(SERVICE, ID).await.expect("an extension"))),
            (Side::Sdk, Operation::List) => drop(black_box(sdk.list(SERVICE).await.expect("a list"))),
            (Side::Sdk, Operation::Add) => drop(black_box(sdk.add(SERVICE, &self.body).await.expect("accepted"))),
            (Side::Plain, Operation::Get) => drop(black_box(plain.get_by_serde(SERVICE, ID).await)),
            (Side::Plain, Operation::List) => drop(black_box(plain.list_by_serde(SERVICE).await)),
            (Side::Plain, Operation::Add) => drop(black_box(plain.add_by_serde(SERVICE, &self.serde_body).await)),
            (Side::Engine, Operation::Get) => drop(black_box(plain.get_by_engine(SERVICE, ID).await)),
            (Side::Engine, Operation::List) => drop(black_box(plain.list_by_engine(SERVICE).await)),
            (Side::Engine, Operation::Add) => drop(black_box(plain.add_by_engine(SERVICE, &self.body).await)),
        }
    }
}
