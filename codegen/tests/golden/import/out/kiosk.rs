// Written by `xms generate` from import/kiosk/service.toml; do not edit.
use ::xms_runtime::{Catalog, Kind, Parameter, Service};

pub use self::client::Kiosk;

/// Describes the service: its addresses, versions and errors.
pub static SERVICE: Service = Service {
    name: "kiosk",
    title: "Kiosk",
    endpoint: "https://{account}.kiosk.example",
    host_parameters: &[Parameter::new("account", Kind::String).required()],
    version_header: "x-ms-version",
    request_id_header: Some("x-ms-request-id"),
    default_version: version::DEFAULT,
    known: version::ALL,
    error_code_header: Some("x-ms-error-code"),
    ..Service::BASE
};

/// Lists all resources of the service. No client refers to it: who calls one operation links the
/// tables of that one.
pub static CATALOG: Catalog = Catalog::new(
    &SERVICE,
    &[&shelf::RESOURCE, &paper::RESOURCE],
);

#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
pub mod client {
    //! The client of Kiosk: [`Kiosk`], and a handle for each resource.

    use ::xms_runtime::client::{ClientBuilder, ClientCore};

    use super::SERVICE;

    pub use self::shelf::Shelf;
    pub use self::paper::PaperOperations;

    /// Calls Kiosk.
    ///
    /// A clone is the same client: connections, credential and choices are shared.
    #[derive(Clone, Debug)]
    pub struct Kiosk {
        core: ClientCore,
    }

    impl Kiosk {
        /// Begins a client.
        ///
        /// - `account`: Whose kiosk it is.
        pub fn builder(account: &str) -> ClientBuilder<Self> {
            ClientBuilder::new(&SERVICE).host_value(&account)
        }

        /// Begins a client of a service that is elsewhere, such as an emulator.
        ///
        /// - `endpoint`: any `http` or `https` URL; what it has of a path stands in front of every
        ///   path.
        pub fn at(endpoint: impl Into<String>) -> ClientBuilder<Self> {
            ClientBuilder::new(&SERVICE).endpoint(endpoint)
        }

        /// Shelf.
        pub fn shelf(&self) -> Shelf<'_> {
            Shelf { core: &self.core }
        }

        /// Paper.
        pub fn paper(&self) -> PaperOperations<'_> {
            PaperOperations {
                core: &self.core,
            }
        }

        /// Gives what all calls of this client share.
        pub fn core(&self) -> &ClientCore {
            &self.core
        }
    }

    impl From<ClientCore> for Kiosk {
        fn from(core: ClientCore) -> Self {
            Self { core }
        }
    }

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    pub mod shelf {
        //! The client's side of *Shelf*.

        use ::xms_runtime::WithHeaders;
        use ::xms_runtime::client::{Call, CallBuilder, CallOptions, ClientCore};

        use super::super::shelf::{
            ACQUIRE_LEASE, AcquireLeaseOptions, LIST_PAPERS, ListPapersHeaders,
            ListPapersOptions, PaperList, RELEASE_LEASE,
        };

        /// Calls the operations of [`shelf`](super::super::shelf); made by
        /// [`Kiosk::shelf`](super::Kiosk::shelf).
        #[derive(Clone, Copy, Debug)]
        pub struct Shelf<'a> {
            pub(super) core: &'a ClientCore,
        }

        impl Shelf<'_> {
            /// Lists the papers on a shelf.
            ///
            /// `GET /{shelf}`, any version; see [`LIST_PAPERS`].
            ///
            /// It answers in pages, of which this is the first: `.pages()` reads all.
            ///
            /// `.options(…)` takes what may be left out: [`ListPapersOptions`].
            ///
            /// Arguments:
            ///
            /// - `shelf`: Which shelf. At least 3 characters.
            pub fn list_papers(
                &self,
                shelf: &str,
            ) -> Call<'static, WithHeaders<PaperList, ListPapersHeaders>, ListPapersOptions> {
                self.core.call(&LIST_PAPERS).path(&shelf).build_with_options()
            }

            /// `PUT /{shelf}`, any version; see [`ACQUIRE_LEASE`].
            ///
            /// `.options(…)` takes what may be left out: [`AcquireLeaseOptions`].
            ///
            /// Arguments:
            ///
            /// - `shelf`: Which shelf. At least 3 characters.
            pub fn acquire_lease(&self, shelf: &str) -> Call<'static, (), AcquireLeaseOptions> {
                self.core.call(&ACQUIRE_LEASE).path(&shelf).build_with_options()
            }

            /// `PUT /{shelf}`, any version; see [`RELEASE_LEASE`].
            ///
            /// Arguments:
            ///
            /// - `shelf`: Which shelf. At least 3 characters.
            pub fn release_lease(&self, shelf: &str) -> Call<'static, ()> {
                self.core.call(&RELEASE_LEASE).path(&shelf).build()
            }
        }

        impl CallOptions for ListPapersOptions {
            fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
                call.query_option("marker", &self.marker).query_values("include", &self.include)
            }
        }

        impl CallOptions for AcquireLeaseOptions {
            fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
                call.header_option("x-ms-lease-duration", &self.duration)
            }
        }
    }

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    pub mod paper {
        //! The client's side of *Paper*.

        use ::xms_runtime::ByteStream;
        use ::xms_runtime::client::{Call, ClientCore};

        use super::super::paper::UPLOAD;

        /// Calls the operations of [`paper`](super::super::paper); made by
        /// [`Kiosk::paper`](super::Kiosk::paper).
        #[derive(Clone, Copy, Debug)]
        pub struct PaperOperations<'a> {
            pub(super) core: &'a ClientCore,
        }

        impl PaperOperations<'_> {
            /// `PUT /{shelf}/{paper+}`, any version; see [`UPLOAD`].
            ///
            /// Arguments:
            ///
            /// - `shelf`: Which shelf. At least 3 characters.
            /// - `paper`
            pub fn upload(
                &self,
                shelf: &str,
                paper: &str,
                body: impl Into<ByteStream>,
            ) -> Call<'static, ()> {
                self.core.call(&UPLOAD).path(&shelf).path(&paper).stream(body).build()
            }
        }
    }
}

#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
pub mod server {
    //! The server's side of Kiosk: a trait for each resource, and what offers an implementation of it.
    //!
    //! A server is put together from what it offers, resource by resource:
    //! `Server::new(&CATALOG).offer(…).offer(…)`. A request for anything else is refused as one for an
    //! operation that does not exist.

    use ::std::sync::Arc;
    use ::xms_runtime::server::Handler;

    pub use self::shelf::Shelf;
    pub use self::paper::PaperOperations;

    /// Offers the operations of [`shelf`](super::shelf).
    pub fn shelf(implementation: Arc<impl Shelf>) -> impl Handler {
        shelf::ShelfHandler(implementation)
    }

    /// Offers the operations of [`paper`](super::paper).
    pub fn paper(implementation: Arc<impl PaperOperations>) -> impl Handler {
        paper::PaperOperationsHandler(implementation)
    }

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    pub mod shelf {
        //! The server's side of *Shelf*.

        use ::std::future::Future;
        use ::std::sync::Arc;
        use ::xms_runtime::{Resource, WithHeaders};
        use ::xms_runtime::server::{
            BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
        };

        use super::super::shelf::{
            AcquireLeaseOptions, ListPapersHeaders, ListPapersOptions, PaperList, RESOURCE,
        };

        /// Does what a server does for [`shelf`](super::super::shelf). A method that is not written
        /// refuses.
        pub trait Shelf: Send + Sync + 'static {
            /// Lists the papers on a shelf.
            ///
            /// `GET /{shelf}`, any version; see [`LIST_PAPERS`](super::super::shelf::LIST_PAPERS).
            fn list_papers(
                &self,
                request: &Incoming,
                shelf: String,
                options: ListPapersOptions,
            ) -> impl Future<
                Output = Outcome<WithHeaders<PaperList, ListPapersHeaders>>,
            > + Send {
                let _ = (shelf, options);
                ::std::future::ready(Err(request.not_offered()))
            }

            /// `PUT /{shelf}`, any version; see [`ACQUIRE_LEASE`](super::super::shelf::ACQUIRE_LEASE).
            fn acquire_lease(
                &self,
                request: &Incoming,
                shelf: String,
                options: AcquireLeaseOptions,
            ) -> impl Future<Output = Outcome<()>> + Send {
                let _ = (shelf, options);
                ::std::future::ready(Err(request.not_offered()))
            }

            /// `PUT /{shelf}`, any version; see [`RELEASE_LEASE`](super::super::shelf::RELEASE_LEASE).
            fn release_lease(
                &self,
                request: &Incoming,
                shelf: String,
            ) -> impl Future<Output = Outcome<()>> + Send {
                let _ = shelf;
                ::std::future::ready(Err(request.not_offered()))
            }
        }

        /// Leads requests to the methods of an implementation.
        #[derive(Debug)]
        pub(super) struct ShelfHandler<T>(pub(super) Arc<T>);

        impl<T: Shelf> Handler for ShelfHandler<T> {
            fn resource(&self) -> &'static Resource {
                &RESOURCE
            }

            fn answer<'a>(
                &'a self,
                index: usize,
                request: &'a Incoming,
            ) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
                match index {
                    0 => {
                        Box::pin(async move {
                            let shelf = request.path(0)?;
                            let options = ListPapersOptions {
                                marker: request.query_option("marker")?,
                                include: request.query_values("include")?,
                            };
                            let outcome = Shelf::list_papers(&*self.0, request, shelf, options);
                            outcome.await?.respond(request)
                        })
                    }
                    1 => {
                        Box::pin(async move {
                            let shelf = request.path(0)?;
                            let options = AcquireLeaseOptions {
                                duration: request.header_option("x-ms-lease-duration")?,
                            };
                            let outcome = Shelf::acquire_lease(
                                &*self.0,
                                request,
                                shelf,
                                options,
                            );
                            outcome.await?.respond(request)
                        })
                    }
                    2 => {
                        Box::pin(async move {
                            let shelf = request.path(0)?;
                            let outcome = Shelf::release_lease(&*self.0, request, shelf);
                            outcome.await?.respond(request)
                        })
                    }
                    _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
                }
            }
        }
    }

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    pub mod paper {
        //! The server's side of *Paper*.

        use ::std::future::Future;
        use ::std::sync::Arc;
        use ::xms_runtime::{ByteStream, Resource};
        use ::xms_runtime::server::{
            BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
        };

        use super::super::paper::RESOURCE;

        /// Does what a server does for [`paper`](super::super::paper). A method that is not written
        /// refuses.
        pub trait PaperOperations: Send + Sync + 'static {
            /// `PUT /{shelf}/{paper+}`, any version; see [`UPLOAD`](super::super::paper::UPLOAD).
            fn upload(
                &self,
                request: &Incoming,
                shelf: String,
                paper: String,
                body: ByteStream,
            ) -> impl Future<Output = Outcome<()>> + Send {
                let _ = (shelf, paper, body);
                ::std::future::ready(Err(request.not_offered()))
            }
        }

        /// Leads requests to the methods of an implementation.
        #[derive(Debug)]
        pub(super) struct PaperOperationsHandler<T>(pub(super) Arc<T>);

        impl<T: PaperOperations> Handler for PaperOperationsHandler<T> {
            fn resource(&self) -> &'static Resource {
                &RESOURCE
            }

            fn answer<'a>(
                &'a self,
                index: usize,
                request: &'a Incoming,
            ) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
                match index {
                    0 => {
                        Box::pin(async move {
                            let shelf = request.path(0)?;
                            let paper = request.path(1)?;
                            let body = request.stream();
                            let outcome = PaperOperations::upload(
                                &*self.0,
                                request,
                                shelf,
                                paper,
                                body,
                            );
                            outcome.await?.respond(request)
                        })
                    }
                    _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
                }
            }
        }
    }
}

#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
mod elements {
    //! Elements and enums of Kiosk, a module for each resource.

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    pub(super) mod shelf {
        //! Elements and enums of *Shelf*.

        use ::xms_runtime::{DateTime, Field, Kind};

        ::xms_runtime::record! {
            /// Element `<EnumerationResults>`. In any version. Answered by
            /// [`LIST_PAPERS`](super::super::shelf::LIST_PAPERS).
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[element(PAPER_LIST_SHAPE, "PaperList", "", tag("EnumerationResults"))]
            pub struct PaperList {
                /// Attribute `ServiceEndpoint`.
                #[field(0, "ServiceEndpoint", String, attribute)]
                pub service_endpoint: Option<String>,
                /// `<Papers>` of `<Paper>`, required.
                #[field(
                    1,
                    "Papers",
                    List(&Field::new("Paper", Kind::Record(Paper::SHAPE))),
                    required
                )]
                pub papers: Vec<Paper>,
                /// `<Issues>` of `<Issue>`.
                #[field(2, "Issues", List(&Field::new("Issue", Kind::Int32)))]
                pub issue: Vec<i32>,
                /// `<NextMarker>`.
                #[field(3, "NextMarker", String)]
                pub next_marker: Option<String>,
            }
        }

        impl PaperList {
            /// Creates the element from its required fields; the methods below set the others.
            pub fn new(papers: impl Into<Vec<Paper>>) -> Self {
                Self {
                    service_endpoint: None,
                    papers: papers.into(),
                    issue: Vec::new(),
                    next_marker: None,
                }
            }
        }

        ::xms_runtime::record! {
            /// Element `<Paper>`. In any version. Occurs in
            /// [`LIST_PAPERS`](super::super::shelf::LIST_PAPERS).
            #[derive(Clone, Debug, Default, PartialEq)]
            #[non_exhaustive]
            #[element(PAPER_SHAPE, "Paper", "")]
            pub struct Paper {
                #[fixed("Kind", "paper")]
                /// `<Title>`.
                #[field(1, "Title", String)]
                pub headline: Option<String>,
                /// `<title>`.
                #[field(2, "title", String)]
                pub title2: Option<String>,
                /// `<Class>`.
                #[field(3, "Class", Enum(PaperClass::TABLE))]
                pub class: Option<PaperClass>,
                /// `<Modified>`, a date of HTTP on the wire.
                #[field(4, "Modified", HttpDate)]
                pub modified: Option<DateTime>,
            }
        }

        impl Paper {
            /// Creates the element without any value; the methods below set them.
            pub fn new() -> Self {
                Default::default()
            }
        }

        ::xms_runtime::open_enum! {
            /// In any version. Occurs in [`LIST_PAPERS`](super::super::shelf::LIST_PAPERS). The set is
            /// open: a value that is not named here is kept as it came.
            #[values(LIST_PAPERS_INCLUDE_TABLE, "ListPapersInclude")]
            pub enum ListPapersInclude {
                /// `metadata`.
                #[value(0, "metadata")]
                Metadata,
                /// `deleted`.
                #[value(1, "deleted")]
                Deleted,
            }
        }

        ::xms_runtime::open_enum! {
            /// In any version. Occurs in [`LIST_PAPERS`](super::super::shelf::LIST_PAPERS). The set is
            /// open: a value that is not named here is kept as it came.
            #[values(PAPER_CLASS_TABLE, "PaperClass")]
            pub enum PaperClass {
                /// Every day.
                ///
                /// `daily`.
                #[value(0, "daily")]
                Daily,
                /// `weekly`.
                #[value(1, "weekly")]
                EachWeek,
            }
        }
    }
}

#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
mod headers {
    //! Headers of the answers of Kiosk, a module for each resource.

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    pub(super) mod shelf {
        //! Headers of the answers of *Shelf*.

        use ::xms_runtime::{DateTime, Dictionary};

        use super::super::shelf::LIST_PAPERS;

        ::xms_runtime::headers! {
            /// Holds the headers that [`LIST_PAPERS`](super::super::shelf::LIST_PAPERS) answers.
            #[derive(Clone, Debug, Default, PartialEq)]
            #[non_exhaustive]
            #[answered_by(LIST_PAPERS)]
            pub struct ListPapersHeaders {
                /// `Date`
                #[header(0)]
                pub date: Option<DateTime>,
                /// `x-ms-meta-` with any ending
                #[header(1)]
                pub metadata: Dictionary<String>,
            }
        }

        impl ListPapersHeaders {
            /// Creates the headers without any value; the methods below set them.
            pub fn new() -> Self {
                Default::default()
            }

            /// Sets [`date`](field@Self::date).
            #[must_use]
            pub fn date(mut self, value: impl Into<DateTime>) -> Self {
                self.date = Some(value.into());
                self
            }

            /// Sets [`metadata`](field@Self::metadata).
            #[must_use]
            pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
                self.metadata = value.into();
                self
            }
        }
    }
}

#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
mod options {
    //! Optional parameters of the operations of Kiosk, a module for each resource.

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    pub(super) mod shelf {
        //! Optional parameters of the operations of *Shelf*.

        use ::xms_runtime::Joined;

        use super::super::shelf::ListPapersInclude;

        /// Holds the parameters of [`LIST_PAPERS`](super::super::shelf::LIST_PAPERS) that may be left out.
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct ListPapersOptions {
            /// `marker`: Where the page begins.
            pub marker: Option<String>,
            /// `include`: Any number of values, joined by `,`.
            pub include: Joined<ListPapersInclude>,
        }

        impl ListPapersOptions {
            /// Creates the parameters without any value; the methods below set them.
            pub fn new() -> Self {
                Default::default()
            }

            /// Sets [`marker`](field@Self::marker).
            #[must_use]
            pub fn marker(mut self, value: impl Into<String>) -> Self {
                self.marker = Some(value.into());
                self
            }

            /// Sets [`include`](field@Self::include).
            #[must_use]
            pub fn include(mut self, value: impl Into<Joined<ListPapersInclude>>) -> Self {
                self.include = value.into();
                self
            }
        }

        /// Holds the parameters of [`ACQUIRE_LEASE`](super::super::shelf::ACQUIRE_LEASE) that may be left
        /// out.
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct AcquireLeaseOptions {
            /// `x-ms-lease-duration`
            pub duration: Option<i64>,
        }

        impl AcquireLeaseOptions {
            /// Creates the parameters without any value; the methods below set them.
            pub fn new() -> Self {
                Default::default()
            }

            /// Sets [`duration`](field@Self::duration).
            #[must_use]
            pub fn duration(mut self, value: i64) -> Self {
                self.duration = Some(value);
                self
            }
        }
    }
}

#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
mod setters {
    //! Setters of the elements of Kiosk, a module for each resource.

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    mod shelf {
        //! Setters of the elements of *Shelf*.

        use ::xms_runtime::DateTime;

        use super::super::shelf::{Paper, PaperClass, PaperList};

        impl PaperList {
            /// Sets [`service_endpoint`](field@Self::service_endpoint).
            #[must_use]
            pub fn service_endpoint(mut self, value: impl Into<String>) -> Self {
                self.service_endpoint = Some(value.into());
                self
            }

            /// Sets [`issue`](field@Self::issue).
            #[must_use]
            pub fn issue(mut self, value: impl Into<Vec<i32>>) -> Self {
                self.issue = value.into();
                self
            }

            /// Sets [`next_marker`](field@Self::next_marker).
            #[must_use]
            pub fn next_marker(mut self, value: impl Into<String>) -> Self {
                self.next_marker = Some(value.into());
                self
            }
        }

        impl Paper {
            /// Sets [`headline`](field@Self::headline).
            #[must_use]
            pub fn headline(mut self, value: impl Into<String>) -> Self {
                self.headline = Some(value.into());
                self
            }

            /// Sets [`title2`](field@Self::title2).
            #[must_use]
            pub fn title2(mut self, value: impl Into<String>) -> Self {
                self.title2 = Some(value.into());
                self
            }

            /// Sets [`class`](field@Self::class).
            #[must_use]
            pub fn class(mut self, value: impl Into<PaperClass>) -> Self {
                self.class = Some(value.into());
                self
            }

            /// Sets [`modified`](field@Self::modified).
            #[must_use]
            pub fn modified(mut self, value: impl Into<DateTime>) -> Self {
                self.modified = Some(value.into());
                self
            }
        }
    }
}

#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
pub mod shelf {
    //! Shelf.
    //!
    //! | Operation | Request | Version |
    //! | --- | --- | --- |
    //! | [`LIST_PAPERS`] | `GET /{shelf}` | any version |
    //! | [`ACQUIRE_LEASE`] | `PUT /{shelf}` | any version |
    //! | [`RELEASE_LEASE`] | `PUT /{shelf}` | any version |

    use ::xms_runtime::{
        Body, Continuation, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
        Resource,
    };

    pub use super::elements::shelf::*;
    pub use super::headers::shelf::*;
    pub use super::options::shelf::*;

    /// Lists the papers on a shelf.
    ///
    /// List Papers: `GET /{shelf}`, any version. Answers 200 with [`PaperList`]. Further pages are
    /// asked for with `marker` in the query.
    ///
    /// In the path:
    ///
    /// - `shelf`: Which shelf. At least 3 characters.
    ///
    /// In the query:
    ///
    /// - `restype=shelf`
    /// - `comp=list`
    /// - `marker`: Where the page begins.
    /// - `include`: Any number of values, joined by `,`.
    ///
    /// In the header of the answer:
    ///
    /// - `Date`
    /// - `x-ms-meta-` with any ending
    pub static LIST_PAPERS: Operation = Operation {
        id: "shelf.list-papers",
        title: "List Papers",
        method: Method::Get,
        path: "/{shelf}",
        path_parameters: &[
            Parameter::new("shelf", Kind::String).required().limits(&Limits::NONE.min(3)),
        ],
        query: &[
            Parameter::constant("restype", "shelf"),
            Parameter::constant("comp", "list"),
            Parameter::new("marker", Kind::String),
            Parameter::new("include", Kind::Set(&Kind::Enum(ListPapersInclude::TABLE), ",")),
        ],
        response_headers: &[
            Parameter::new("Date", Kind::HttpDate),
            Parameter::new("x-ms-meta-", Kind::String).prefix(),
        ],
        make_headers: Some(::xms_runtime::__private::make_headers::<ListPapersHeaders>),
        responses: &[ExpectedResponse::new(200, Body::Element(PaperList::SHAPE))],
        continuation: Some(Continuation::in_element(&[3]).query("marker")),
        ..Operation::BASE
    };

    /// Acquire Lease: `PUT /{shelf}`, any version. Answers 201.
    ///
    /// In the path:
    ///
    /// - `shelf`: Which shelf. At least 3 characters.
    ///
    /// In the query:
    ///
    /// - `restype=shelf`
    ///
    /// In the header:
    ///
    /// - `x-ms-lease-action=acquire`
    /// - `x-ms-lease-duration`
    pub static ACQUIRE_LEASE: Operation = Operation {
        id: "shelf.acquire-lease",
        title: "Acquire Lease",
        method: Method::Put,
        path: "/{shelf}",
        path_parameters: &[
            Parameter::new("shelf", Kind::String).required().limits(&Limits::NONE.min(3)),
        ],
        query: &[Parameter::constant("restype", "shelf")],
        headers: &[
            Parameter::constant("x-ms-lease-action", "acquire"),
            Parameter::new("x-ms-lease-duration", Kind::Int64),
        ],
        responses: &[ExpectedResponse::new(201, Body::None)],
        ..Operation::BASE
    };

    /// Release Lease: `PUT /{shelf}`, any version. Answers 200.
    ///
    /// In the path:
    ///
    /// - `shelf`: Which shelf. At least 3 characters.
    ///
    /// In the query:
    ///
    /// - `restype=shelf`
    ///
    /// In the header:
    ///
    /// - `x-ms-lease-action=release`
    pub static RELEASE_LEASE: Operation = Operation {
        id: "shelf.release-lease",
        title: "Release Lease",
        method: Method::Put,
        path: "/{shelf}",
        path_parameters: &[
            Parameter::new("shelf", Kind::String).required().limits(&Limits::NONE.min(3)),
        ],
        query: &[Parameter::constant("restype", "shelf")],
        headers: &[Parameter::constant("x-ms-lease-action", "release")],
        ..Operation::BASE
    };

    /// Lists the operations, elements and enums of this resource.
    pub static RESOURCE: Resource = Resource {
        name: "shelf",
        title: "Shelf",
        operations: &[&LIST_PAPERS, &ACQUIRE_LEASE, &RELEASE_LEASE],
        shapes: &[PaperList::SHAPE, Paper::SHAPE],
        enums: &[ListPapersInclude::TABLE, PaperClass::TABLE],
        ..Resource::BASE
    };
}

#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
pub mod paper {
    //! Paper.
    //!
    //! | Operation | Request | Version |
    //! | --- | --- | --- |
    //! | [`UPLOAD`] | `PUT /{shelf}/{paper+}` | any version |

    use ::xms_runtime::{
        Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter, Resource,
    };

    /// Upload: `PUT /{shelf}/{paper+}`, any version. Takes a stream of bytes
    /// (`application/octet-stream`). Answers 201.
    ///
    /// In the path:
    ///
    /// - `shelf`: Which shelf. At least 3 characters.
    /// - `paper`
    pub static UPLOAD: Operation = Operation {
        id: "paper.upload",
        title: "Upload",
        method: Method::Put,
        path: "/{shelf}/{paper+}",
        path_parameters: &[
            Parameter::new("shelf", Kind::String).required().limits(&Limits::NONE.min(3)),
            Parameter::new("paper", Kind::String).required(),
        ],
        body: Body::Stream("application/octet-stream"),
        responses: &[ExpectedResponse::new(201, Body::None)],
        ..Operation::BASE
    };

    /// Lists the operations, elements and enums of this resource.
    pub static RESOURCE: Resource = Resource {
        name: "paper",
        title: "Paper",
        operations: &[&UPLOAD],
        ..Resource::BASE
    };
}

#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
pub mod version {
    //! Known versions of the service.

    use ::xms_runtime::Version;

    /// Names the version 2020-01-15, which a client uses when it names no other.
    pub const V2020_01_15: Version = Version::new(2020, 1, 15);

    /// Names the version that a client uses when it names no other.
    pub const DEFAULT: Version = V2020_01_15;

    /// Lists all known versions, oldest first.
    pub const ALL: &[Version] = &[V2020_01_15];
}
