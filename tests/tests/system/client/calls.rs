//! Every operation's call, and what a test gives it.
//!
//! The lists below are the only place where tests name methods. An operation without a line is called by its table, as its
//! method does it: a new one is tested without any. A line is worth it where a method takes or gives what no other does.

use std::fmt::{Debug, Write as _};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use xms_greenhouse::greenhouse;
use xms_runtime::client::{Accepted, BoxFuture, Call, ClientCore, Error, FromReply, RawReply, Reply};
use xms_runtime::xml::{Decoding, Encoding, decode, decode_into, encode};
use xms_runtime::{
    Body, Catalog, DateTime, Gate, Operation, Parameter, Presence, Record, ResponseHeaders, Role, Service, Version,
    WithHeaders,
};
use xms_services::service_management::{self, ServiceManagement, cloud_services, version};

use xms_tests::documents::texts;

use crate::client::markers;

/// What one call is given, and what was seen of it.
pub(crate) struct Given {
    pub(crate) core: ClientCore,
    /// Values of the path, in its order.
    pub(crate) path: Vec<String>,
    /// The body, as a document.
    pub(crate) body: String,
    /// Whether a long-running operation is waited for.
    pub(crate) wait: bool,
    /// Whether calls get a header of the application's own.
    pub(crate) own_header: bool,
    shown: Mutex<String>,
}

/// What a call brought.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Brought {
    /// An element, written again.
    Element(String),
    /// A text.
    Text(String),
    /// The id of what goes on; when it was waited for, the last state.
    Accepted(Option<String>),
    /// Nothing.
    Nothing,
}

type Outcome<'g> = BoxFuture<'g, Result<Brought, Error>>;

/// An operation's id and its method.
pub(crate) type Entry = (&'static str, for<'g> fn(&'g Given) -> Outcome<'g>);

/// How an operation is called.
pub(crate) enum Method {
    /// By its generated method.
    Listed(for<'g> fn(&'g Given) -> Outcome<'g>),
    /// By its table.
    Tabled(&'static Operation),
}

impl Method {
    /// Makes the call.
    pub(crate) async fn call(&self, given: &Given) -> Result<Brought, Error> {
        match self {
            Self::Listed(method) => method(given).await,
            Self::Tabled(operation) => given.by_table(operation).await,
        }
    }
}

impl Given {
    pub(crate) fn new(core: ClientCore, path: Vec<String>, body: String) -> Self {
        Self { core, path, body, wait: false, own_header: false, shown: Mutex::default() }
    }

    fn management(&self) -> ServiceManagement {
        self.core.clone().into()
    }

    fn greenhouse(&self) -> greenhouse::client::Greenhouse {
        self.core.clone().into()
    }

    /// What is deleted beside a cloud service, at versions that ask.
    fn deleted_parts(&self) -> cloud_services::DeleteOptions {
        let options = cloud_services::DeleteOptions::new();
        if self.core.api_version() < version::V2013_08_01 {
            return options;
        }
        options.comp(cloud_services::DeletedParts::Media)
    }

    /// The pot of that label.
    fn pot(&self) -> greenhouse::pots::PotAddress {
        greenhouse::pots::PotAddress::label(self.path(1))
    }

    fn path(&self, index: usize) -> &str {
        &self.path[index]
    }

    /// The body as its type.
    fn body<T: Record + Debug>(&self) -> T {
        let decoded = decode::<T>(self.body.as_bytes(), &Decoding::default());
        let body = decoded.unwrap_or_else(|error| panic!("{error}: {}", self.body));
        self.show(&body);
        body
    }

    /// Writes down how a value shows itself.
    fn show(&self, value: &dyn Debug) {
        let _ = writeln!(self.shown.lock().unwrap_or_else(PoisonError::into_inner), "{value:?} {value:#?}");
    }

    fn shown_by<T: Debug>(&self, value: T) -> T {
        self.show(&value);
        value
    }

    /// How everything showed itself that the call was given.
    pub(crate) fn shown(&self) -> String {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn element<T: Record + FromReply + Debug>(&self, call: Call<'_, T>) -> Result<Brought, Error> {
        let value = self.value(call).await?;
        let latest = self.core.service().known.last().copied().unwrap_or(self.core.api_version());
        let written = encode(&value, &Encoding::client(latest, Gate::Off));
        Ok(Brought::Element(written.unwrap_or_else(|error| panic!("{error}"))))
    }

    async fn text<H: ResponseHeaders>(&self, call: Call<'_, WithHeaders<String, H>>) -> Result<Brought, Error> {
        // A text is the application's to show; no table calls it a secret.
        let reply = self.send(call).await?;
        self.show(reply.raw());
        Ok(Brought::Text(reply.into_value().into_body()))
    }

    async fn shown_text<T: FromReply + Debug>(&self, call: Call<'_, T>) -> Result<Brought, Error> {
        // As with texts.
        let reply = self.send(call).await?;
        self.show(reply.raw());
        Ok(Brought::Text(format!("{:?}", reply.into_value())))
    }

    async fn headers<H: ResponseHeaders + FromReply + Debug>(&self, call: Call<'_, H>) -> Result<Brought, Error> {
        self.value(call).await.map(|_| Brought::Nothing)
    }

    async fn nothing(&self, call: Call<'_, ()>) -> Result<Brought, Error> {
        self.value(call).await.map(|()| Brought::Nothing)
    }

    async fn accepted(&self, call: Call<'_, Accepted>) -> Result<Brought, Error> {
        if !self.wait {
            return Ok(Brought::Accepted(self.value(call).await?.operation_id().map(str::to_owned)));
        }
        let wait = self.refined(call).until_done().interval(Duration::ZERO).on_progress(|progress| self.show(progress));
        self.show(&wait);
        let finished = wait.await?;
        self.show(&finished);
        Ok(Brought::Accepted(finished.state().map(str::to_owned)))
    }

    /// Calls an operation with everything that its table has.
    async fn by_table(&self, operation: &'static Operation) -> Result<Brought, Error> {
        let version = self.core.api_version();
        let exists = |parameter: &&Parameter| {
            matches!(parameter.role, Role::Value) && matches!(parameter.availability.at(version), Presence::Exists)
        };
        let text = |parameter: &Parameter| texts::plain(&parameter.kind, parameter.limits, None, version).0;
        let mut body = None;
        if let Body::Element(shape) = operation.body {
            let mut record = shape.record();
            let decoded = decode_into(&mut *record, self.body.as_bytes(), &Decoding::default());
            decoded.unwrap_or_else(|error| panic!("{error}: {}", self.body));
            body = Some(record);
        }
        let mut call = self.core.call(operation);
        for index in 0..operation.path_parameters.len() {
            call = call.path(&self.path(index));
        }
        for parameter in operation.query.iter().filter(exists) {
            call = call.query(parameter.name, &text(parameter));
        }
        for parameter in operation.headers.iter().filter(exists) {
            call = call.header(parameter.name, &text(parameter));
        }
        call = match (&body, operation.body) {
            (Some(record), _) => call.body(&**record),
            (None, Body::None) => call,
            (None, _) => call.text("water"),
        };
        if operation.long_running.is_none() {
            // As with texts.
            let reply = self.send(call.build::<Brought>()).await?;
            self.show(reply.raw());
            return Ok(reply.into_value());
        }
        if self.wait {
            return self.accepted(call.build()).await;
        }
        let reply = self.send(call.build::<Accepted<Brought>>()).await?;
        self.show(reply.raw());
        let accepted = reply.into_value();
        Ok(match accepted.value() {
            Brought::Nothing => Brought::Accepted(accepted.operation_id().map(str::to_owned)),
            whole => whole.clone(),
        })
    }

    fn refined<'a, T>(&self, call: Call<'a, T>) -> Call<'a, T> {
        if self.own_header { call.header("x-own", markers::HEADER) } else { call }
    }

    async fn value<T: FromReply + Debug>(&self, call: Call<'_, T>) -> Result<T, Error> {
        let reply = self.send(call).await?;
        self.show(&reply);
        Ok(reply.into_value())
    }

    async fn send<T: FromReply>(&self, call: Call<'_, T>) -> Result<Reply<T>, Error> {
        self.show(&call);
        let sending = self.refined(call).with_reply().into_future();
        self.show(&sending);
        sending.await
    }
}

/// Reads an answer by the table of its operation.
impl FromReply for Brought {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        match answer.described_body() {
            Body::Element(shape) => {
                let mut record = shape.record();
                answer.fill(&mut *record)?;
                let latest = Version::new(9999, 1, 1);
                let written = encode(&*record, &Encoding::client(latest, Gate::Off));
                Ok(Self::Element(written.unwrap_or_else(|error| panic!("{error}"))))
            }
            Body::Text(_) => Ok(Self::Text(String::from_utf8_lossy(answer.body()).into_owned())),
            _ => Ok(Self::Nothing),
        }
    }
}

/// The one moment that parameters are given.
fn moment() -> DateTime {
    "2014-06-15T08:30:00Z".parse().expect("a moment")
}

macro_rules! entries {
    ($($id:literal => |$given:ident| $call:expr),+ $(,)?) => {
        &[$(($id, |$given| Box::pin(async move { $call.await }))),+]
    };
}

/// Every service, with a method for each of its operations.
pub(crate) static SERVICES: &[(&Catalog, &[Entry])] =
    &[(&service_management::CATALOG, MANAGEMENT), (&greenhouse::CATALOG, GREENHOUSE)];

const MANAGEMENT: &[Entry] = entries! {
    "cloud-services.create" => |given| given.nothing(given.management().cloud_services().create(&given.body())),
    "cloud-services.list" => |given| given.element(given.management().cloud_services().list()),
    "cloud-services.get-properties" => |given| given.element(given.management().cloud_services().get_properties(
        given.path(0),
    ).options(cloud_services::GetPropertiesOptions::new().embed_detail(true))),
    "cloud-services.update" => |given| given.nothing(
        given.management().cloud_services().update(given.path(0), &given.body())
    ),
    "cloud-services.delete" => |given| given.accepted(
        given.management().cloud_services().delete(given.path(0)).options(given.deleted_parts())
    ),
    "cloud-services.check-name-availability" => |given| given.element(
        given.management().cloud_services().check_name_availability(given.path(0))
    ),
    "extension-images.list-available" => |given| given.element(given.management().extension_images().list_available()),
    "extension-images.list-versions" => |given| given.element(
        given.management().extension_images().list_versions(given.path(0), given.path(1))
    ),
    "extension-images.register" => |given| given.accepted(given.management().extension_images().register(&given.body())),
    "extension-images.update" => |given| given.accepted(given.management().extension_images().update(&given.body())),
    "extension-images.unregister" => |given| given.accepted(
        given.management().extension_images().unregister(given.path(0), given.path(1), given.path(2))
    ),
    "extension-images.list-published" => |given| given.element(given.management().extension_images().list_published()),
    "extension-images.get-replication-status" => |given| given.element(
        given.management().extension_images().get_replication_status(given.path(0), given.path(1), given.path(2))
    ),
    "extensions.add" => |given| given.accepted(given.management().extensions().add(given.path(0), &given.body())),
    "extensions.get" => |given| given.element(given.management().extensions().get(given.path(0), given.path(1))),
    "extensions.list" => |given| given.element(given.management().extensions().list(given.path(0))),
    "extensions.delete" => |given| given.accepted(given.management().extensions().delete(given.path(0), given.path(1))),
    "locations.list" => |given| given.element(given.management().locations().list()),
    "operations.get-status" => |given| given.element(given.management().operations().get_status(given.path(0))),
    "service-certificates.add" => |given| given.accepted(
        given.management().service_certificates().add(given.path(0), &given.body())
    ),
    "service-certificates.list" => |given| given.element(given.management().service_certificates().list(given.path(0))),
    "service-certificates.get" => |given| given.element(
        given.management().service_certificates().get(given.path(0), given.path(1), given.path(2))
    ),
    "service-certificates.delete" => |given| given.accepted(
        given.management().service_certificates().delete(given.path(0), given.path(1), given.path(2))
    ),
};

const GREENHOUSE: &[Entry] = entries! {
    "baskets.gather" => |given| given.headers(given.greenhouse().baskets().gather([1]).options(given.shown_by(
        greenhouse::baskets::GatherOptions::new()
            .with([greenhouse::baskets::Extra::Leaf])
            .wishes([("colour", vec!["red".to_owned()])])
            .name(["Ann".to_owned()])
            .key([markers::HEADER.to_owned()]),
    ))),
    "beds.plant" => |given| given.nothing(given.greenhouse().beds().plant(&given.body())),
    "beds.move" => |given| given.nothing(given.greenhouse().beds().r#move(given.path(0), &given.body())),
    "beds.water" => |given| given.nothing(given.greenhouse().beds().water(given.path(0), &given.body())),
    "beds.prune" => |given| given.nothing(given.greenhouse().beds().prune(given.path(0), &given.body())),
    "beds.look" => |given| given.headers(given.greenhouse().beds().look(given.path(0))),
    "beds.label" => |given| given.text(
        given.greenhouse().beds().label(given.path(0)).options(greenhouse::beds::LabelOptions::new().language("en"))
    ),
    "doors.open" => |given| given.element(given.greenhouse().doors().open(
        given.path(0),
        given.path(1),
        &given.body(),
    ).options(given.shown_by(
        greenhouse::doors::OpenOptions::new().proof(markers::TEXT).greenhouse_key(markers::HEADER)
    ))),
    "labels.write" => |given| given.nothing(given.greenhouse().labels().write(given.path(0), &given.body())),
    "lists.put" => |given| given.element(given.greenhouse().lists().put(&given.body())),
    "notes.write" => |given| given.nothing(given.greenhouse().notes().write(given.path(0), "water")),
    "notes.draw" => |given| given.nothing(given.greenhouse().notes().draw(given.path(0), b"\x89PNG")),
    "notes.copy" => |given| given.nothing(given.greenhouse().notes().copy(given.path(0), "beds/b 7/todo")),
    "pots.get" => |given| given.element(given.greenhouse().pots().get(given.path(0), &given.pot())),
    "pots.empty" => |given| given.nothing(given.greenhouse().pots().empty(given.path(0), &given.pot()).options(
        greenhouse::pots::EmptyOptions::new().keep_soil(true)
    )),
    "shelves.fill" => |given| given.nothing(given.greenhouse().shelves().fill(
        moment(),
        &given.body(),
    ).options(
        greenhouse::shelves::FillOptions::new()
            .after(moment())
            .grade(greenhouse::shelves::Grade::Fair)
            .x_within("PT30S".parse::<xms_runtime::Duration>().expect("a length of time")),
    )),
    "signs.turn" => |given| given.shown_text(given.greenhouse().signs().turn(given.path(0), "open")),
    "signs.reopen" => |given| given.shown_text(given.greenhouse().signs().reopen(given.path(0), moment())),
};

/// How that operation is called.
pub(crate) fn entry(service: &'static Service, operation: &'static Operation) -> Method {
    let entries = SERVICES.iter().find(|(known, _)| known.service.name == service.name).map(|(_, entries)| *entries);
    let listed = entries.unwrap_or_default().iter().find(|(known, _)| *known == operation.id);
    listed.map_or(Method::Tabled(operation), |(_, method)| Method::Listed(*method))
}
