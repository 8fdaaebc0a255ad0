//! The resolved model of all services that were described: what every later stage works on.
//!
//! In: a `Description` (see [`resolve`]). Out: flat arenas addressed by small ids, in the order in which authors
//! wrote, with every name turned into an id and everything that follows from the facts computed once (Rust names,
//! versions from which something can occur). Nothing here reads files, reports rules or writes Rust.

mod address;
mod body;
mod continuation;
pub mod damage;
mod example;
mod items;
pub mod narrow;
mod operation;
mod parameter;
mod presence;
pub mod reach;
pub mod recursion;
pub mod resolve;
mod segment;
pub mod types;

pub use address::{Address, Addresses, Argument};
pub use body::{Body, BodyPresence, ExpectedResponse, answered_element};
pub use continuation::{Continuation, ContinuationSource, ContinuationTarget};
pub use damage::Damage;
pub use example::Example;
pub use operation::{OperationOutput, OutputBody};
pub use parameter::{Limits, Parameter, ParameterPlace, ParameterRole, ParameterValues};
pub use segment::Segment;
pub use types::{
    Content, Discriminator, Entries, Enum, EnumValue, Field, Form, Layer, Place, Reach, Record, Tag, Type, TypeKind,
    Union, ValueType, Was,
};

use xms_facts::Version;

use crate::language::{Refusal, Retry};
pub use crate::parse::description::{Blank, Rare};
use crate::source::{FileId, Span, Spanned};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident => $target:ty, $arena:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// Makes the id of the item that stands at `index` in the model.
            pub const fn new(index: usize) -> Self {
                Self(index as u32)
            }

            /// Returns where the item stands in the model.
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// Lists the ids of all such items of `model`, in its order.
            pub fn all(model: &Model) -> impl Iterator<Item = Self> + use<> {
                (0..model.$arena.len()).map(Self::new)
            }
        }

        impl std::ops::Index<$name> for Model {
            type Output = $target;
            fn index(&self, id: $name) -> &$target {
                &self.$arena[id.index()]
            }
        }

        impl std::ops::IndexMut<$name> for Model {
            fn index_mut(&mut self, id: $name) -> &mut $target {
                &mut self.$arena[id.index()]
            }
        }
    )*};
}

ids! {
    /// A service.
    ServiceId => Service, services;
    /// A resource: one file of a service.
    ResourceId => Resource, resources;
    /// An operation.
    OperationId => Operation, operations;
    /// An element or an enum.
    TypeId => Type, types;
}

/// Holds everything that was described.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// Folders that services share by name, then services by name.
    pub services: Vec<Service>,
    /// Resources of all services.
    pub resources: Vec<Resource>,
    /// Operations of all resources.
    pub operations: Vec<Operation>,
    /// Elements and enums of all resources.
    pub types: Vec<Type>,
    /// What errors in the descriptions have taken away; empty where there were none.
    pub damage: Damage,
}

/// Holds the prose of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Prose {
    /// What it is called, such as `Add Extension`. Empty for elements and fields.
    pub title: String,
    /// One sentence. For fields and values this is their `doc`.
    pub summary: String,
    /// More, or empty.
    pub doc: String,
}

/// Says when something exists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Availability {
    /// Documented: from this version on.
    pub since: Option<Spanned<Version>>,
    /// An upper bound where nothing is documented. Never beside `since` in a model without errors.
    pub seen: Option<Spanned<Version>>,
    /// Gone from this version on.
    pub until: Option<Spanned<Version>>,
    /// Required only from this version on.
    pub required_since: Option<Spanned<Version>>,
    /// No longer required from this version on.
    pub optional_since: Option<Spanned<Version>>,
    /// Still there; the text says what to use instead.
    pub deprecated: Option<String>,
    /// Where the fact comes from.
    pub source: Option<Spanned<String>>,
}

impl Blank for Availability {
    const BLANK: &'static Self = &Self {
        since: None,
        seen: None,
        until: None,
        required_since: None,
        optional_since: None,
        deprecated: None,
        source: None,
    };
}

impl Availability {
    /// Returns the version from which it is known to exist: `since`, else `seen`.
    pub fn first(&self) -> Option<Version> {
        self.since.as_ref().or(self.seen.as_ref()).map(|version| version.value)
    }
}

/// Describes one service, or one folder that services share.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Service {
    /// The folder's name, such as `service-management`.
    pub name: String,
    /// The module's name, such as `service_management`.
    pub module: String,
    /// The client type's name, such as `ServiceManagement`.
    pub client: String,
    /// Title, summary, doc.
    pub prose: Prose,
    /// Default address.
    pub endpoint: String,
    /// Other addresses by name, in the author's order.
    pub endpoints: Vec<(String, String)>,
    /// Placeholders of the addresses' hosts, in the order in which they first stand there.
    pub host_parameters: Vec<Parameter>,
    /// Whether a subscription of a `.publishsettings` file says the only value of the base path.
    pub publish_settings: bool,
    /// Segments in front of every path.
    pub base_path: Vec<Segment>,
    /// Placeholders of `base_path`.
    pub base_parameters: Vec<Parameter>,
    /// XML namespace; empty for none.
    pub namespace: String,
    /// Whether request bodies begin with an XML declaration.
    pub declaration: bool,
    /// Beginnings that names of parameters lose in Rust.
    pub strip_prefixes: Vec<Spanned<String>>,
    /// The header that carries the version; empty where the service has no versions.
    pub version_header: String,
    /// The version that a request without the header is taken for.
    pub missing_version: Option<Version>,
    /// The response header with the request's id, where the description names one.
    pub request_id_header: Option<String>,
    /// The version a client uses when it names no other.
    pub default_version: Version,
    /// All known versions, oldest first. Of a service without versions it is one that stands for what there is.
    pub known: Vec<Spanned<Version>>,
    /// What `long-running = true` means.
    pub long_running: Option<LongRunning>,
    /// The element of an error answer.
    pub error_reply: Option<ErrorReply>,
    /// The response header that carries the code of an error, too.
    pub error_code_header: Option<String>,
    /// Named error codes, in the author's order.
    pub errors: Vec<ErrorCode>,
    /// Reasons of a server to refuse, each with the index of the error code that stands for it.
    pub refusals: Vec<(Refusal, usize)>,
    /// Whether it is no service but a folder that services share: it has elements and enums, and nothing else. The
    /// header and the versions are those of its services.
    pub is_common: bool,
    /// Titles that resources are listed under, in the author's order.
    pub groups: Vec<Spanned<String>>,
    /// The folders that it shares with others.
    pub uses: Vec<ServiceId>,
    /// Its resources, by file name.
    pub resources: Vec<ResourceId>,
    /// `service.toml`, or `common.toml`.
    pub file: FileId,
}

impl Model {
    /// Returns the resources of a service under the groups that have any, those in no group at the end.
    pub fn grouped<'m>(&'m self, service: &'m Service) -> Vec<(Option<&'m str>, Vec<ResourceId>)> {
        let in_group = |group: Option<usize>| -> Vec<ResourceId> {
            service.resources.iter().copied().filter(|&id| self[id].group == group).collect()
        };
        let groups = service.groups.iter().enumerate();
        let groups = groups.map(|(index, group)| (Some(group.value.as_str()), in_group(Some(index))));
        groups.chain([(None, in_group(None))]).filter(|(_, resources)| !resources.is_empty()).collect()
    }

    /// Returns the fields on a way through elements that begins in `id`, each with the element that has it; it ends
    /// where there is none.
    pub fn fields_on(&self, id: TypeId, path: &[usize]) -> Vec<(TypeId, &Field)> {
        let (mut found, mut at) = (Vec::new(), Some(id));
        for &index in path {
            let Some(id) = at else { break };
            let TypeKind::Record(record) = &self[id].kind else { break };
            let Some(field) = record.fields.get(index) else { break };
            found.push((id, field));
            at = field.content.named();
        }
        found
    }
}

/// Stands for all there is of a service without versions; the runtime has the same.
pub const UNVERSIONED: Version = Version::new(1970, 1, 1);

impl Model {
    /// Lists the services, without the folders that they share.
    pub fn own_services(&self) -> impl Iterator<Item = ServiceId> + use<'_> {
        ServiceId::all(self).filter(|&id| !self[id].is_common)
    }

    /// Says whether a resource is one of the service, or of a folder that it uses.
    pub fn sees(&self, service: ServiceId, resource: ResourceId) -> bool {
        let home = self[resource].service;
        home == service || self[service].uses.contains(&home)
    }

    /// Lists the resources of a service, with those of the folders that it uses behind them.
    pub fn visible_resources(&self, service: &Service) -> impl Iterator<Item = ResourceId> + use<'_> {
        let own = service.resources.clone();
        let shared: Vec<ResourceId> = service.uses.iter().flat_map(|&id| self[id].resources.clone()).collect();
        own.into_iter().chain(shared)
    }

    /// Says whether any of its services has versions.
    pub fn is_versioned(&self) -> bool {
        self.services.iter().any(Service::is_versioned)
    }
}

impl Service {
    /// Says whether it has versions.
    pub fn is_versioned(&self) -> bool {
        !self.version_header.is_empty()
    }

    /// Gives its title, or its name where it has none.
    pub fn title(&self) -> &str {
        if self.prose.title.is_empty() { &self.name } else { &self.prose.title }
    }

    /// Gives the path in front of all others as it is written, such as `/{subscription-id}`.
    pub fn base_path_text(&self) -> String {
        self.base_path.iter().map(|segment| format!("/{}", segment.text(&self.base_parameters))).collect()
    }
}

/// Describes the element of an error answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorReply {
    /// The record.
    pub element: TypeId,
    /// The way to the code: the index of a field of the record, then of fields of the elements inside.
    pub code: Vec<usize>,
    /// The way to the message.
    pub message: Vec<usize>,
}

/// Describes a named error code.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ErrorCode {
    /// As it is on the wire.
    pub code: Spanned<String>,
    /// Name of the Rust constant.
    pub rust: String,
    /// HTTP status it comes with.
    pub status: Option<u16>,
    /// What a client may do.
    pub retry: Retry,
    /// The element of its answers, where it has one of its own.
    pub reply: Option<ErrorReply>,
    /// What it means.
    pub doc: String,
}

/// Says how a long-running operation is followed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LongRunning {
    /// Where an answer names the operation.
    pub request_id: RequestId,
    /// The operation that reads the status.
    pub poll: OperationId,
    /// Time between two polls, in milliseconds.
    pub interval_ms: u64,
    /// Index of the state field in the poll's response.
    pub state: usize,
    /// State values that mean it goes on.
    pub running: Vec<String>,
    /// State values that mean it was done.
    pub succeeded: Vec<String>,
    /// State values that mean it failed.
    pub failed: Vec<String>,
    /// Index of the field of the poll's response that holds the HTTP status of the outcome.
    pub status: Option<usize>,
    /// Index of the field of the poll's response that holds the error.
    pub error: Option<usize>,
}

/// Says where an answer names the operation that goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestId {
    /// In this response header.
    Header(String),
    /// In a field of its body: the way to it, by indices of fields. Empty in the rule of a service, whose operations have
    /// a way each.
    Element(Vec<usize>),
}

/// Describes one resource.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Resource {
    /// The service it belongs to.
    pub service: ServiceId,
    /// The file's name without `.toml`, such as `extension-images`.
    pub name: String,
    /// Module and accessor, such as `extension_images`.
    pub module: String,
    /// The handle type, such as `ExtensionImages`.
    pub handle: String,
    /// Title, summary, doc.
    pub prose: Prose,
    /// Which of the service's groups it is listed under.
    pub group: Option<usize>,
    /// In the author's order.
    pub operations: Vec<OperationId>,
    /// In the author's order.
    pub types: Vec<TypeId>,
    /// The file.
    pub file: FileId,
}

impl Resource {
    /// Gives its title, or its name where it has none.
    pub fn title(&self) -> &str {
        if self.prose.title.is_empty() { &self.name } else { &self.prose.title }
    }
}

/// Describes one operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation {
    /// Its resource.
    pub resource: ResourceId,
    /// Name in the resource, such as `list-versions`.
    pub name: Spanned<String>,
    /// `extension-images.list-versions`.
    pub id: String,
    /// The method's name, such as `list_versions`.
    pub rust: String,
    /// The name of its table, such as `LIST_VERSIONS`; final, as every name here: one that a generated item has
    /// already ends with an underscore.
    pub constant: String,
    /// The name of the struct that holds its optional parameters, such as `ListVersionsOptions`; `None` where it has
    /// none.
    pub options: Option<String>,
    /// The name of the struct that holds its response headers, such as `GetHeaders`; `None` where it has none with a
    /// value of its own.
    pub answer_headers: Option<String>,
    /// Title, summary, doc.
    pub prose: Prose,
    /// When it exists.
    pub availability: Availability,
    /// HTTP method, upper case.
    pub method: String,
    /// Path without the service's base path.
    pub path: Vec<Segment>,
    /// Path as written, without the query.
    pub path_text: String,
    /// The request line.
    pub request_span: Span,
    /// What stands in front of the service's host, with the dot behind it.
    pub host: Option<Spanned<String>>,
    /// Its addresses, where it has several; `path`, `path_text` and `request_span` are those of the first.
    pub addresses: Option<Addresses>,
    /// In the order of the host, then of the path; of several paths, each once.
    pub path_parameters: Vec<Parameter>,
    /// Constants of the request line first, then as written.
    pub query: Vec<Parameter>,
    /// Request headers.
    pub headers: Vec<Parameter>,
    /// Response headers.
    pub response_headers: Vec<Parameter>,
    /// Request body.
    pub body: Body,
    /// When the request has that body.
    pub body_presence: BodyPresence,
    /// Accepted statuses, the usual one first, each with its body.
    pub responses: Vec<ExpectedResponse>,
    /// How it is followed.
    pub long_running: Option<LongRunning>,
    /// The operation that reads what came of it.
    pub result: Option<OperationId>,
    /// The error codes that it is known to answer: indices into those of its service.
    pub errors: Vec<usize>,
    /// How further pages are read.
    pub continuation: Option<Continuation>,
    /// Whether it may be repeated without knowing its fate.
    pub idempotent: bool,
    /// Related operations.
    pub see: Vec<OperationId>,
    /// Wire examples.
    pub examples: Vec<Example>,
    /// The header of its table.
    pub span: Span,
}
