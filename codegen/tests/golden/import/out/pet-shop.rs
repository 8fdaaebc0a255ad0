// Written by `xms generate` from import/pet-shop/service.toml; do not edit.
use ::xms_runtime::{Catalog, Kind, Parameter, Service};

pub use self::client::PetShop;

/// Describes the service: its addresses and errors.
pub static SERVICE: Service = Service {
    name: "pet-shop",
    title: "Pet Shop",
    endpoint: "https://{region}.petshop.example",
    endpoints: &[("test", "https://test.petshop.example")],
    base_path: "/v2",
    host_parameters: &[Parameter::new("region", Kind::String).required()],
    error: Some(pets::ERROR_REPLY),
    ..Service::BASE
};

/// Lists all resources of the service. No client refers to it: who calls one operation links the
/// tables of that one.
pub static CATALOG: Catalog = Catalog::new(
    &SERVICE,
    &[&pets::RESOURCE, &reports::RESOURCE],
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
    //! The client of Pet Shop: [`PetShop`], and a handle for each resource.

    use ::xms_runtime::client::{ClientBuilder, ClientCore};

    use super::SERVICE;

    pub use self::pets::PetsOperations;
    pub use self::reports::Reports;

    /// Calls Pet Shop.
    ///
    /// A clone is the same client: connections, credential and choices are shared.
    #[derive(Clone, Debug)]
    pub struct PetShop {
        core: ClientCore,
    }

    impl PetShop {
        /// Begins a client.
        ///
        /// - `region`: Where the shop is.
        pub fn builder(region: &str) -> ClientBuilder<Self> {
            ClientBuilder::new(&SERVICE).host_value(&region)
        }

        /// Begins a client of a service that is elsewhere, such as an emulator.
        ///
        /// - `endpoint`: any `http` or `https` URL; what it has of a path stands in front of every
        ///   path.
        pub fn at(endpoint: impl Into<String>) -> ClientBuilder<Self> {
            ClientBuilder::new(&SERVICE).endpoint(endpoint)
        }

        /// Pets.
        ///
        /// Pets and their keepers.
        pub fn pets(&self) -> PetsOperations<'_> {
            PetsOperations { core: &self.core }
        }

        /// Reports.
        pub fn reports(&self) -> Reports<'_> {
            Reports { core: &self.core }
        }

        /// Gives what all calls of this client share.
        pub fn core(&self) -> &ClientCore {
            &self.core
        }
    }

    impl From<ClientCore> for PetShop {
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
    pub mod pets {
        //! The client's side of *Pets*.

        use ::xms_runtime::{ByteStream, WithHeaders};
        use ::xms_runtime::client::{Call, CallBuilder, CallOptions, ClientCore, Page};
        use ::xms_runtime::xml::ItemList;

        use super::super::pets::{
            ADD_PET, AddPetOptions, GET_PICTURE, LIST_PETS, ListPetsHeaders, ListPetsOptions,
            Pet, Pets,
        };

        /// Calls the operations of [`pets`](super::super::pets); made by
        /// [`PetShop::pets`](super::PetShop::pets).
        #[derive(Clone, Copy, Debug)]
        pub struct PetsOperations<'a> {
            pub(super) core: &'a ClientCore,
        }

        impl<'a> PetsOperations<'a> {
            /// Lists pets.
            ///
            /// `GET /pets`; see [`LIST_PETS`].
            ///
            /// `.items()` reads what the answer holds one by one, as it comes.
            ///
            /// `.options(…)` takes what may be left out: [`ListPetsOptions`].
            pub fn list_pets(
                &self,
            ) -> Call<'static, WithHeaders<Pets, ListPetsHeaders>, ListPetsOptions> {
                self.core.call(&LIST_PETS).build_with_options()
            }

            /// Adds a pet.
            ///
            /// `POST /pets`; see [`ADD_PET`].
            ///
            /// `.options(…)` takes what may be left out: [`AddPetOptions`].
            pub fn add_pet(&self, body: &'a Pet) -> Call<'a, (), AddPetOptions> {
                self.core.call(&ADD_PET).body(body).build_with_options()
            }

            /// `GET /pets/{petId}/picture`; see [`GET_PICTURE`].
            ///
            /// Arguments:
            ///
            /// - `petId`: Which pet.
            pub fn get_picture(&self, pet_id: i64) -> Call<'static, ByteStream> {
                self.core.call(&GET_PICTURE).path(&pet_id).build()
            }
        }

        impl CallOptions for ListPetsOptions {
            fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
                call.query_option("kind", &self.kind)
                    .query_values("tag", &self.tag)
                    .query_values("sort", &self.sort)
                    .query_option("limit", &self.limit)
                    .header_option("x-trace", &self.x_trace)
            }
        }

        impl CallOptions for AddPetOptions {
            fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
                call.header_option("x-trace", &self.x_trace)
            }
        }

        impl Page for Pets {
            type Item = Pet;

            const ITEMS: Option<ItemList<Pet>> = Some(ItemList::new(Self::SHAPE, &[0]));

            fn into_items(self) -> Vec<Pet> {
                self.pet
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
    pub mod reports {
        //! The client's side of *Reports*.

        use ::xms_runtime::client::{Call, ClientCore};

        use super::super::reports::PUT_REPORT;

        /// Calls the operations of [`reports`](super::super::reports); made by
        /// [`PetShop::reports`](super::PetShop::reports).
        #[derive(Clone, Copy, Debug)]
        pub struct Reports<'a> {
            pub(super) core: &'a ClientCore,
        }

        impl<'a> Reports<'a> {
            /// `PUT /reports/{name}`; see [`PUT_REPORT`].
            ///
            /// Deprecated: The document says that it is deprecated.
            ///
            /// Arguments:
            ///
            /// - `name`
            pub fn put_report(&self, name: &str, body: &'a str) -> Call<'a, ()> {
                self.core.call(&PUT_REPORT).path(&name).text(body).build()
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
    //! The server's side of Pet Shop: a trait for each resource, and what offers an implementation of
    //! it.
    //!
    //! A server is put together from what it offers, resource by resource:
    //! `Server::new(&CATALOG).offer(…).offer(…)`. A request for anything else is refused as one for an
    //! operation that does not exist.

    use ::std::sync::Arc;
    use ::xms_runtime::server::Handler;

    pub use self::pets::PetsOperations;
    pub use self::reports::Reports;

    /// Offers the operations of [`pets`](super::pets).
    pub fn pets(implementation: Arc<impl PetsOperations>) -> impl Handler {
        pets::PetsOperationsHandler(implementation)
    }

    /// Offers the operations of [`reports`](super::reports).
    pub fn reports(implementation: Arc<impl Reports>) -> impl Handler {
        reports::ReportsHandler(implementation)
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
    pub mod pets {
        //! The server's side of *Pets*.

        use ::std::future::Future;
        use ::std::sync::Arc;
        use ::xms_runtime::{ByteStream, Record, Resource, WithHeaders};
        use ::xms_runtime::server::{
            BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
        };
        use ::xms_runtime::xml::ItemList;

        use super::super::pets::{
            AddPetOptions, ListPetsHeaders, ListPetsOptions, Pet, Pets, RESOURCE,
        };

        /// Does what a server does for [`pets`](super::super::pets). A method that is not written refuses.
        pub trait PetsOperations: Send + Sync + 'static {
            /// Lists pets.
            ///
            /// `GET /pets`; see [`LIST_PETS`](super::super::pets::LIST_PETS).
            fn list_pets(
                &self,
                request: &Incoming,
                options: ListPetsOptions,
            ) -> impl Future<Output = Outcome<WithHeaders<Pets, ListPetsHeaders>>> + Send {
                let _ = options;
                ::std::future::ready(Err(request.not_offered()))
            }

            /// Adds a pet.
            ///
            /// `POST /pets`; see [`ADD_PET`](super::super::pets::ADD_PET).
            fn add_pet(
                &self,
                request: &Incoming,
                body: Pet,
                options: AddPetOptions,
            ) -> impl Future<Output = Outcome<()>> + Send {
                let _ = (body, options);
                ::std::future::ready(Err(request.not_offered()))
            }

            /// `GET /pets/{petId}/picture`; see [`GET_PICTURE`](super::super::pets::GET_PICTURE).
            fn get_picture(
                &self,
                request: &Incoming,
                pet_id: i64,
            ) -> impl Future<Output = Outcome<ByteStream>> + Send {
                let _ = pet_id;
                ::std::future::ready(Err(request.not_offered()))
            }
        }

        /// Leads requests to the methods of an implementation.
        #[derive(Debug)]
        pub(super) struct PetsOperationsHandler<T>(pub(super) Arc<T>);

        impl<T: PetsOperations> Handler for PetsOperationsHandler<T> {
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
                            let options = ListPetsOptions {
                                kind: request.query_option("kind")?,
                                tag: request.query_values("tag")?,
                                sort: request.query_values("sort")?,
                                limit: request.query_option("limit")?,
                                x_trace: request.header_option("x-trace")?,
                            };
                            let outcome = PetsOperations::list_pets(&*self.0, request, options);
                            outcome.await?.respond(request)
                        })
                    }
                    1 => {
                        Box::pin(async move {
                            let body = request.element()?;
                            let options = AddPetOptions {
                                x_trace: request.header_option("x-trace")?,
                            };
                            let outcome = PetsOperations::add_pet(
                                &*self.0,
                                request,
                                body,
                                options,
                            );
                            outcome.await?.respond(request)
                        })
                    }
                    2 => {
                        Box::pin(async move {
                            let pet_id = request.path(0)?;
                            let outcome = PetsOperations::get_picture(&*self.0, request, pet_id);
                            outcome.await?.respond(request)
                        })
                    }
                    _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
                }
            }
        }

        impl Listing for Pets {
            type Item = Pet;

            const ITEMS: ItemList<Pet> = ItemList::new(Self::SHAPE, &[0]);

            fn element(&self) -> Option<&dyn Record> {
                Some(self)
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
    pub mod reports {
        //! The server's side of *Reports*.

        use ::std::future::Future;
        use ::std::sync::Arc;
        use ::xms_runtime::Resource;
        use ::xms_runtime::server::{
            BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
        };

        use super::super::reports::RESOURCE;

        /// Does what a server does for [`reports`](super::super::reports). A method that is not written
        /// refuses.
        pub trait Reports: Send + Sync + 'static {
            /// `PUT /reports/{name}`; see [`PUT_REPORT`](super::super::reports::PUT_REPORT).
            fn put_report(
                &self,
                request: &Incoming,
                name: String,
                body: String,
            ) -> impl Future<Output = Outcome<()>> + Send {
                let _ = (name, body);
                ::std::future::ready(Err(request.not_offered()))
            }
        }

        /// Leads requests to the methods of an implementation.
        #[derive(Debug)]
        pub(super) struct ReportsHandler<T>(pub(super) Arc<T>);

        impl<T: Reports> Handler for ReportsHandler<T> {
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
                            let name = request.path(0)?;
                            let body = request.text()?;
                            let outcome = Reports::put_report(&*self.0, request, name, body);
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
    //! Elements and enums of Pet Shop, a module for each resource.

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    pub(super) mod pets {
        //! Elements and enums of *Pets*.

        use ::xms_runtime::{Date, Dictionary, Field, Limits, MapShape, Secret, Uri, Xml};

        ::xms_runtime::record! {
            /// A pet that waits.
            ///
            /// Element `<Pet>`, in the namespace `urn:petshop`. Taken by
            /// [`ADD_PET`](super::super::pets::ADD_PET). Occurs in
            /// [`LIST_PETS`](super::super::pets::LIST_PETS).
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[element(PET_SHAPE, "Pet", "urn:petshop")]
            pub struct Pet {
                /// Attribute `id`.
                #[field(0, "id", Int64, attribute)]
                pub id: Option<i64>,
                /// How it is called.
                ///
                /// `<Name>`, required. From 1 to 40 characters. Matches `[A-Z](?s:.*)`.
                #[field(
                    1,
                    "Name",
                    String,
                    required,
                    limits(&Limits::NONE.min(1).max(40).pattern("[A-Z](?s:.*)"))
                )]
                pub name: String,
                /// What a pet is.
                ///
                /// `<kind>`.
                #[field(2, "kind", Enum(Kind::TABLE))]
                pub kind: Option<Kind>,
                /// `<Born>`.
                #[field(3, "Born", Date)]
                pub born: Option<Date>,
                /// In kilograms.
                ///
                /// `<Weight>`.
                #[field(4, "Weight", Double)]
                pub weight: Option<f64>,
                /// `<Tags>` of `<Tag>`.
                #[field(5, "Tags", List(&Field::new("Tag", ::xms_runtime::Kind::String)))]
                pub tags: Vec<String>,
                /// Where its pictures are.
                ///
                /// `<Photo>`, any number of times.
                #[field(6, "Photo", Flat(&::xms_runtime::Kind::Uri))]
                pub photo: Vec<Uri>,
                /// `<Labels>` of elements that are called by their names.
                #[field(
                    7,
                    "Labels",
                    Map(&MapShape::by_name(Field::new("entry", ::xms_runtime::Kind::String)))
                )]
                pub labels: Dictionary<String>,
                /// `<Friend>`.
                #[field(8, "Friend", Record(&PET_SHAPE))]
                pub friend: Option<Box<Pet>>,
                /// `<Notes>`, kept as it is.
                #[field(9, "Notes", Xml)]
                pub notes: Option<Xml>,
                /// `<Keeper>`.
                #[field(10, "Keeper", Record(PetKeeper::SHAPE))]
                pub keeper: Option<PetKeeper>,
            }
        }

        impl Pet {
            /// Creates the element from its required fields; the methods below set the others.
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    id: None,
                    name: name.into(),
                    kind: None,
                    born: None,
                    weight: None,
                    tags: Vec::new(),
                    photo: Vec::new(),
                    labels: Dictionary::new(),
                    friend: None,
                    notes: None,
                    keeper: None,
                }
            }
        }

        ::xms_runtime::record! {
            /// Element `<PetKeeper>`, in the namespace `urn:petshop`. Occurs in
            /// [`LIST_PETS`](super::super::pets::LIST_PETS), [`ADD_PET`](super::super::pets::ADD_PET).
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[element(PET_KEEPER_SHAPE, "PetKeeper", "urn:petshop")]
            pub struct PetKeeper {
                /// `<Name>`, required.
                #[field(0, "Name", String, required)]
                pub name: String,
                /// `<Phone>`, secret.
                #[field(1, "Phone", String, secret)]
                pub phone: Option<Secret<String>>,
            }
        }

        impl PetKeeper {
            /// Creates the element from its required fields; the methods below set the others.
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    phone: None,
                }
            }
        }

        ::xms_runtime::record! {
            /// Pets, a list.
            ///
            /// Element `<Pets>`, in the namespace `urn:petshop`. Answered by
            /// [`LIST_PETS`](super::super::pets::LIST_PETS).
            #[derive(Clone, Debug, Default, PartialEq)]
            #[non_exhaustive]
            #[element(PETS_SHAPE, "Pets", "urn:petshop")]
            pub struct Pets {
                /// `<Pet>`, any number of times.
                #[field(0, "Pet", Flat(&::xms_runtime::Kind::Record(Pet::SHAPE)))]
                pub pet: Vec<Pet>,
            }
        }

        impl Pets {
            /// Creates the element without any value; the methods below set them.
            pub fn new() -> Self {
                Default::default()
            }
        }

        ::xms_runtime::record! {
            /// What went wrong.
            ///
            /// Element `<Problem>`. Answered by every operation that fails.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[element(PROBLEM_SHAPE, "Problem", "")]
            pub struct Problem {
                /// `<Code>`, required.
                #[field(0, "Code", String, required)]
                pub code: String,
                /// `<Message>`, required.
                #[field(1, "Message", String, required)]
                pub message: String,
                /// `<Detail>`.
                #[field(2, "Detail", Record(ProblemDetail::SHAPE))]
                pub detail: Option<ProblemDetail>,
            }
        }

        impl Problem {
            /// Creates the element from its required fields; the methods below set the others.
            pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
                Self {
                    code: code.into(),
                    message: message.into(),
                    detail: None,
                }
            }
        }

        ::xms_runtime::record! {
            /// Element `<ProblemDetail>`. Occurs in every operation of this resource. Used by operations of
            /// [`reports`](super::super::reports).
            #[derive(Clone, Debug, Default, PartialEq)]
            #[non_exhaustive]
            #[element(PROBLEM_DETAIL_SHAPE, "ProblemDetail", "")]
            pub struct ProblemDetail {
                /// `<Field>`.
                #[field(0, "Field", String)]
                pub field: Option<String>,
                /// `<Line>`.
                #[field(1, "Line", Int64)]
                pub line: Option<i64>,
            }
        }

        impl ProblemDetail {
            /// Creates the element without any value; the methods below set them.
            pub fn new() -> Self {
                Default::default()
            }
        }

        ::xms_runtime::open_enum! {
            /// What a pet is.
            ///
            /// Occurs in [`LIST_PETS`](super::super::pets::LIST_PETS),
            /// [`ADD_PET`](super::super::pets::ADD_PET). The set is open: a value that is not named here is
            /// kept as it came.
            #[values(KIND_TABLE, "Kind")]
            pub enum Kind {
                /// `cat`.
                #[value(0, "cat")]
                Cat,
                /// `dog`.
                #[value(1, "dog")]
                Dog,
                /// `guinea pig`.
                #[value(2, "guinea pig")]
                GuineaPig,
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
    //! Headers of the answers of Pet Shop, a module for each resource.

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    pub(super) mod pets {
        //! Headers of the answers of *Pets*.

        use super::super::pets::LIST_PETS;

        ::xms_runtime::headers! {
            /// Holds the headers that [`LIST_PETS`](super::super::pets::LIST_PETS) answers.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[answered_by(LIST_PETS)]
            pub struct ListPetsHeaders {
                /// `x-total`: How many there are.
                #[header(0)]
                pub x_total: i64,
            }
        }

        impl ListPetsHeaders {
            /// Creates the headers, all of which are always there.
            pub fn new(x_total: i64) -> Self {
                Self { x_total }
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
    //! Optional parameters of the operations of Pet Shop, a module for each resource.

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    pub(super) mod pets {
        //! Optional parameters of the operations of *Pets*.

        use ::xms_runtime::{Joined, Uuid};

        use super::super::pets::Kind;

        /// Holds the parameters of [`LIST_PETS`](super::super::pets::LIST_PETS) that may be left out.
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct ListPetsOptions {
            /// `kind`: Of which kind.
            pub kind: Option<Kind>,
            /// `tag`: With all of these tags. Any number of times.
            pub tag: Vec<String>,
            /// `sort`: Any number of values, joined by `,`.
            pub sort: Joined<String>,
            /// `limit`: Absent, it counts as `20`. From 1 to 100.
            pub limit: Option<i32>,
            /// `x-trace`: What the call belongs to.
            pub x_trace: Option<Uuid>,
        }

        impl ListPetsOptions {
            /// Creates the parameters without any value; the methods below set them.
            pub fn new() -> Self {
                Default::default()
            }

            /// Sets [`kind`](field@Self::kind).
            #[must_use]
            pub fn kind(mut self, value: impl Into<Kind>) -> Self {
                self.kind = Some(value.into());
                self
            }

            /// Sets [`tag`](field@Self::tag).
            #[must_use]
            pub fn tag(mut self, value: impl Into<Vec<String>>) -> Self {
                self.tag = value.into();
                self
            }

            /// Sets [`sort`](field@Self::sort).
            #[must_use]
            pub fn sort(mut self, value: impl Into<Joined<String>>) -> Self {
                self.sort = value.into();
                self
            }

            /// Sets [`limit`](field@Self::limit).
            #[must_use]
            pub fn limit(mut self, value: i32) -> Self {
                self.limit = Some(value);
                self
            }

            /// Sets [`x_trace`](field@Self::x_trace).
            #[must_use]
            pub fn x_trace(mut self, value: impl Into<Uuid>) -> Self {
                self.x_trace = Some(value.into());
                self
            }
        }

        /// Holds the parameters of [`ADD_PET`](super::super::pets::ADD_PET) that may be left out.
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct AddPetOptions {
            /// `x-trace`: What the call belongs to.
            pub x_trace: Option<Uuid>,
        }

        impl AddPetOptions {
            /// Creates the parameters without any value; the methods below set them.
            pub fn new() -> Self {
                Default::default()
            }

            /// Sets [`x_trace`](field@Self::x_trace).
            #[must_use]
            pub fn x_trace(mut self, value: impl Into<Uuid>) -> Self {
                self.x_trace = Some(value.into());
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
    //! Setters of the elements of Pet Shop, a module for each resource.

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    mod pets {
        //! Setters of the elements of *Pets*.

        use ::xms_runtime::{Date, Dictionary, Secret, Uri, Xml};

        use super::super::pets::{Kind, Pet, PetKeeper, Pets, Problem, ProblemDetail};

        impl Pet {
            /// Sets [`id`](field@Self::id).
            #[must_use]
            pub fn id(mut self, value: i64) -> Self {
                self.id = Some(value);
                self
            }

            /// Sets [`kind`](field@Self::kind).
            #[must_use]
            pub fn kind(mut self, value: impl Into<Kind>) -> Self {
                self.kind = Some(value.into());
                self
            }

            /// Sets [`born`](field@Self::born).
            #[must_use]
            pub fn born(mut self, value: impl Into<Date>) -> Self {
                self.born = Some(value.into());
                self
            }

            /// Sets [`weight`](field@Self::weight).
            #[must_use]
            pub fn weight(mut self, value: f64) -> Self {
                self.weight = Some(value);
                self
            }

            /// Sets [`tags`](field@Self::tags).
            #[must_use]
            pub fn tags(mut self, value: impl Into<Vec<String>>) -> Self {
                self.tags = value.into();
                self
            }

            /// Sets [`photo`](field@Self::photo).
            #[must_use]
            pub fn photo(mut self, value: impl Into<Vec<Uri>>) -> Self {
                self.photo = value.into();
                self
            }

            /// Sets [`labels`](field@Self::labels).
            #[must_use]
            pub fn labels(mut self, value: impl Into<Dictionary<String>>) -> Self {
                self.labels = value.into();
                self
            }

            /// Sets [`friend`](field@Self::friend).
            #[must_use]
            pub fn friend(mut self, value: Pet) -> Self {
                self.friend = Some(Box::new(value));
                self
            }

            /// Sets [`notes`](field@Self::notes).
            #[must_use]
            pub fn notes(mut self, value: impl Into<Xml>) -> Self {
                self.notes = Some(value.into());
                self
            }

            /// Sets [`keeper`](field@Self::keeper).
            #[must_use]
            pub fn keeper(mut self, value: PetKeeper) -> Self {
                self.keeper = Some(value);
                self
            }
        }

        impl PetKeeper {
            /// Sets [`phone`](field@Self::phone).
            #[must_use]
            pub fn phone(mut self, value: impl Into<String>) -> Self {
                self.phone = Some(Secret::new(value.into()));
                self
            }
        }

        impl Pets {
            /// Sets [`pet`](field@Self::pet).
            #[must_use]
            pub fn pet(mut self, value: impl Into<Vec<Pet>>) -> Self {
                self.pet = value.into();
                self
            }
        }

        impl Problem {
            /// Sets [`detail`](field@Self::detail).
            #[must_use]
            pub fn detail(mut self, value: ProblemDetail) -> Self {
                self.detail = Some(value);
                self
            }
        }

        impl ProblemDetail {
            /// Sets [`field`](field@Self::field).
            #[must_use]
            pub fn field(mut self, value: impl Into<String>) -> Self {
                self.field = Some(value.into());
                self
            }

            /// Sets [`line`](field@Self::line).
            #[must_use]
            pub fn line(mut self, value: i64) -> Self {
                self.line = Some(value);
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
pub mod pets {
    //! Pets.
    //!
    //! Pets and their keepers.
    //!
    //! | Operation | Request |
    //! | --- | --- |
    //! | [`LIST_PETS`] | `GET /pets` |
    //! | [`ADD_PET`] | `POST /pets` |
    //! | [`GET_PICTURE`] | `GET /pets/{petId}/picture` |

    use ::xms_runtime::{
        Body, ErrorReply, ExpectedResponse, Limits, Method, Operation, Parameter, Resource,
    };

    pub use super::elements::pets::*;
    pub use super::headers::pets::*;
    pub use super::options::pets::*;

    /// Lists pets.
    ///
    /// List Pets: `GET /pets`. Answers 200 with [`Pets`].
    ///
    /// The oldest comes first.
    ///
    /// In the query:
    ///
    /// - `kind`: Of which kind.
    /// - `tag`: With all of these tags. Any number of times.
    /// - `sort`: Any number of values, joined by `,`.
    /// - `limit`: Absent, it counts as `20`. From 1 to 100.
    ///
    /// In the header:
    ///
    /// - `x-trace`: What the call belongs to.
    ///
    /// In the header of the answer:
    ///
    /// - `x-total`: How many there are.
    ///
    /// For example, *one pet*:
    ///
    /// ````xml
    /// <Pets xmlns="urn:petshop"><Pet id="1"><Name>Rex</Name></Pet></Pets>
    /// ````
    pub static LIST_PETS: Operation = Operation {
        id: "pets.list-pets",
        title: "List Pets",
        method: Method::Get,
        path: "/pets",
        query: &[
            Parameter::new("kind", ::xms_runtime::Kind::Enum(Kind::TABLE)),
            Parameter::new("tag", ::xms_runtime::Kind::Flat(&::xms_runtime::Kind::String)),
            Parameter::new(
                "sort",
                ::xms_runtime::Kind::Set(&::xms_runtime::Kind::String, ","),
            ),
            Parameter::new("limit", ::xms_runtime::Kind::Int32)
                .limits(&Limits::NONE.min(1).max(100)),
        ],
        headers: &[Parameter::new("x-trace", ::xms_runtime::Kind::Uuid)],
        response_headers: &[
            Parameter::new("x-total", ::xms_runtime::Kind::Int64).required(),
        ],
        make_headers: Some(::xms_runtime::__private::make_headers::<ListPetsHeaders>),
        responses: &[ExpectedResponse::new(200, Body::Element(Pets::SHAPE))],
        ..Operation::BASE
    };

    /// Adds a pet.
    ///
    /// Add Pet: `POST /pets`. Takes [`Pet`]. Answers 201 or 202.
    ///
    /// In the header:
    ///
    /// - `x-trace`: What the call belongs to.
    pub static ADD_PET: Operation = Operation {
        id: "pets.add-pet",
        title: "Add Pet",
        method: Method::Post,
        path: "/pets",
        headers: &[Parameter::new("x-trace", ::xms_runtime::Kind::Uuid)],
        body: Body::Element(Pet::SHAPE),
        responses: &[
            ExpectedResponse::new(201, Body::None),
            ExpectedResponse::new(202, Body::None),
        ],
        ..Operation::BASE
    };

    /// Get Picture: `GET /pets/{petId}/picture`. Answers 200 with a stream of bytes (`image/png`).
    ///
    /// In the path:
    ///
    /// - `petId`: Which pet.
    pub static GET_PICTURE: Operation = Operation {
        id: "pets.get-picture",
        title: "Get Picture",
        method: Method::Get,
        path: "/pets/{petId}/picture",
        path_parameters: &[Parameter::new("petId", ::xms_runtime::Kind::Int64).required()],
        responses: &[ExpectedResponse::new(200, Body::Stream("image/png"))],
        ..Operation::BASE
    };

    /// Describes what every operation answers when it fails.
    pub const ERROR_REPLY: ErrorReply = ErrorReply::new(Problem::SHAPE, 0, 1);

    /// Lists the operations, elements and enums of this resource.
    pub static RESOURCE: Resource = Resource {
        name: "pets",
        title: "Pets",
        operations: &[&LIST_PETS, &ADD_PET, &GET_PICTURE],
        shapes: &[
            Pet::SHAPE,
            PetKeeper::SHAPE,
            Pets::SHAPE,
            Problem::SHAPE,
            ProblemDetail::SHAPE,
        ],
        enums: &[Kind::TABLE],
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
pub mod reports {
    //! Reports.
    //!
    //! | Operation | Request |
    //! | --- | --- |
    //! | [`PUT_REPORT`] | `PUT /reports/{name}` |

    use ::xms_runtime::{
        Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
    };

    /// Put Report: `PUT /reports/{name}`. Takes text (`application/json`). Answers 204.
    ///
    /// Deprecated: The document says that it is deprecated.
    ///
    /// In the path:
    ///
    /// - `name`
    pub static PUT_REPORT: Operation = Operation {
        id: "reports.put-report",
        title: "Put Report",
        method: Method::Put,
        path: "/reports/{name}",
        path_parameters: &[Parameter::new("name", Kind::String).required()],
        body: Body::Text("application/json"),
        responses: &[ExpectedResponse::new(204, Body::None)],
        ..Operation::BASE
    };

    /// Lists the operations, elements and enums of this resource.
    pub static RESOURCE: Resource = Resource {
        name: "reports",
        title: "Reports",
        operations: &[&PUT_REPORT],
        ..Resource::BASE
    };
}
