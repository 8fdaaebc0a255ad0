// Written by `xms generate` from import/library/service.toml; do not edit.
use ::xms_runtime::{Catalog, Service};

pub use self::client::LibraryClient;

/// Names the XML namespace of elements that have no other.
pub const NAMESPACE: &str = "urn:library";

/// Describes the service: its addresses and errors.
pub static SERVICE: Service = Service {
    name: "library",
    title: "Library",
    endpoint: "https://library.example",
    ..Service::BASE
};

/// Lists all resources of the service. No client refers to it: who calls one operation links the
/// tables of that one.
pub static CATALOG: Catalog = Catalog::new(&SERVICE, &[&library::RESOURCE]);

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
    //! The client of Library: [`LibraryClient`], and a handle for each resource.

    use ::xms_runtime::client::{ClientBuilder, ClientCore};

    use super::SERVICE;

    /// Calls Library.
    ///
    /// A clone is the same client: connections, credential and choices are shared.
    #[derive(Clone, Debug)]
    pub struct LibraryClient {
        core: ClientCore,
    }

    impl LibraryClient {
        /// Begins a client.
        pub fn builder() -> ClientBuilder<Self> {
            ClientBuilder::new(&SERVICE)
        }

        /// Gives what all calls of this client share.
        pub fn core(&self) -> &ClientCore {
            &self.core
        }
    }

    impl From<ClientCore> for LibraryClient {
        fn from(core: ClientCore) -> Self {
            Self { core }
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
    //! The server's side of Library: a trait for each resource, and what offers an implementation of
    //! it.
    //!
    //! A server is put together from what it offers, resource by resource:
    //! `Server::new(&CATALOG).offer(…).offer(…)`. A request for anything else is refused as one for an
    //! operation that does not exist.
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
    //! Elements and enums of Library, a module for each resource.

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    pub(super) mod library {
        //! Elements and enums of *Library*.

        use ::xms_runtime::{Date, DateTime, Joined, Kind, Limits, Nillable, Uri};

        use super::super::NAMESPACE;

        ::xms_runtime::record! {
            /// A house of books.
            ///
            /// Element `<Library>`.
            ///
            /// It has shelves.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[element(LIBRARY_SHAPE, "Library", NAMESPACE)]
            pub struct Library {
                /// `<Name>`, required. At most 40 characters.
                #[field(0, "Name", String, required, limits(&Limits::NONE.max(40)))]
                pub name: String,
                /// `<Opened>`.
                #[field(1, "Opened", Date)]
                pub opened: Option<Date>,
                /// `<Book>`, any number of times.
                #[field(2, "Book", Flat(&Kind::Record(BookType::SHAPE)))]
                pub book: Vec<BookType>,
                /// `<Closed>`, may be nil on purpose.
                #[field(3, "Closed", Bool, nil)]
                pub closed: Option<Nillable<bool>>,
                /// `<Town>`, without a namespace.
                #[field(4, "Town", String, namespace(""))]
                pub town: Option<String>,
                /// `<Words>`, joined by `   `, without a namespace.
                #[field(5, "Words", Set(&Kind::String, " "), namespace(""))]
                pub words: Joined<String>,
                /// Attribute `id`, required.
                #[field(6, "id", String, required, attribute)]
                pub id: String,
                /// Attribute `lang`, in the namespace `http://www.w3.org/XML/1998/namespace`.
                #[field(
                    7,
                    "lang",
                    String,
                    attribute,
                    namespace("http://www.w3.org/XML/1998/namespace")
                )]
                pub lang: Option<String>,
                /// Attribute `kind`.
                #[field(8, "kind", Enum(Genre::TABLE), attribute)]
                pub kind: Option<Genre>,
                /// Attribute `count`. Absent, it counts as `3`.
                #[field(9, "count", Int32, attribute)]
                pub count: Option<i32>,
            }
        }

        impl Library {
            /// Creates the element from its required fields; the methods below set the others.
            pub fn new(name: impl Into<String>, id: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    opened: None,
                    book: Vec::new(),
                    closed: None,
                    town: None,
                    words: Joined::new(),
                    id: id.into(),
                    lang: None,
                    kind: None,
                    count: None,
                }
            }
        }

        ::xms_runtime::record! {
            /// Element `<BookType>`.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[element(BOOK_TYPE_SHAPE, "BookType", NAMESPACE)]
            pub struct BookType {
                /// `<Shelf>`, in the namespace `urn:common`.
                #[field(0, "Shelf", String, namespace("urn:common"))]
                pub shelf: Option<String>,
                /// Attribute `since`.
                #[field(1, "since", DateTime, attribute)]
                pub since: Option<DateTime>,
                /// `<Title>`, required.
                #[field(2, "Title", String, required)]
                pub title: String,
                /// `<Isbn>`. Matches `[0-9]{13}`.
                #[field(3, "Isbn", String, limits(&Limits::NONE.pattern("[0-9]{13}")))]
                pub isbn: Option<String>,
                /// `<Number>`.
                #[field(4, "Number", Int32)]
                pub number: Option<i32>,
                /// `<Genre>`. Absent, it counts as `novel`.
                #[field(5, "Genre", Enum(Genre::TABLE))]
                pub genre: Option<Genre>,
                /// `<Parts>`.
                #[field(6, "Parts", Record(BookTypeParts::SHAPE))]
                pub parts: Option<BookTypeParts>,
                /// `<Sequel>`.
                #[field(7, "Sequel", Record(&BOOK_TYPE_SHAPE))]
                pub sequel: Option<Box<BookType>>,
            }
        }

        impl BookType {
            /// Creates the element from its required fields; the methods below set the others.
            pub fn new(title: impl Into<String>) -> Self {
                Self {
                    shelf: None,
                    since: None,
                    title: title.into(),
                    isbn: None,
                    number: None,
                    genre: None,
                    parts: None,
                    sequel: None,
                }
            }
        }

        ::xms_runtime::record! {
            /// Element `<Parts>`.
            #[derive(Clone, Debug, Default, PartialEq)]
            #[non_exhaustive]
            #[element(BOOK_TYPE_PARTS_SHAPE, "BookTypeParts", NAMESPACE, tag("Parts"))]
            pub struct BookTypeParts {
                /// `<Chapter>` or `<Picture>` in any order.
                #[field(0, "items", Flat(&Kind::Choice(BookTypePartsItem::SHAPE)))]
                pub items: Vec<BookTypePartsItem>,
            }
        }

        impl BookTypeParts {
            /// Creates the element without any value; the methods below set them.
            pub fn new() -> Self {
                Default::default()
            }
        }

        ::xms_runtime::one_of! {
            /// One of the children that stand in any order.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[element(BOOK_TYPE_PARTS_ITEM_SHAPE, "BookTypeParts/items", NAMESPACE, tag("items"))]
            pub enum BookTypePartsItem {
                /// `<Chapter>`.
                #[field(0, "Chapter", String, required)]
                Chapter(String),
                /// `<Picture>`.
                #[field(1, "Picture", Uri, required)]
                Picture(Uri),
            }
        }

        ::xms_runtime::record! {
            /// Element `<Book>`.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[element(BOOK_TYPE2_SHAPE, "BookType2", NAMESPACE, tag("Book"))]
            pub struct BookType2 {
                /// `<Shelf>`, in the namespace `urn:common`.
                #[field(0, "Shelf", String, namespace("urn:common"))]
                pub shelf: Option<String>,
                /// Attribute `since`.
                #[field(1, "since", DateTime, attribute)]
                pub since: Option<DateTime>,
                /// `<Title>`, required.
                #[field(2, "Title", String, required)]
                pub title: String,
                /// `<Isbn>`. Matches `[0-9]{13}`.
                #[field(3, "Isbn", String, limits(&Limits::NONE.pattern("[0-9]{13}")))]
                pub isbn: Option<String>,
                /// `<Number>`.
                #[field(4, "Number", Int32)]
                pub number: Option<i32>,
                /// `<Genre>`. Absent, it counts as `novel`.
                #[field(5, "Genre", Enum(Genre::TABLE))]
                pub genre: Option<Genre>,
                /// `<Parts>`.
                #[field(6, "Parts", Record(BookTypeParts::SHAPE))]
                pub parts: Option<BookTypeParts>,
                /// `<Sequel>`.
                #[field(7, "Sequel", Record(BookType::SHAPE))]
                pub sequel: Option<BookType>,
            }
        }

        impl BookType2 {
            /// Creates the element from its required fields; the methods below set the others.
            pub fn new(title: impl Into<String>) -> Self {
                Self {
                    shelf: None,
                    since: None,
                    title: title.into(),
                    isbn: None,
                    number: None,
                    genre: None,
                    parts: None,
                    sequel: None,
                }
            }
        }

        ::xms_runtime::record! {
            /// Element `<Motto>`.
            #[derive(Clone, Debug, Default, PartialEq)]
            #[non_exhaustive]
            #[element(MOTTO_SHAPE, "Motto", NAMESPACE)]
            pub struct Motto {
                /// The element's own text.
                #[field(0, "value", String, content)]
                pub value: Option<String>,
            }
        }

        impl Motto {
            /// Creates the element without any value; the methods below set them.
            pub fn new() -> Self {
                Default::default()
            }
        }

        ::xms_runtime::one_of! {
            /// Element `<Reader>`. Exactly one of its children is there.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[element(READER_SHAPE, "Reader", NAMESPACE)]
            pub enum Reader {
                /// `<Person>`.
                #[field(0, "Person", String, required)]
                Person(String),
                /// `<School>`.
                #[field(1, "School", String, required)]
                School(String),
            }
        }

        ::xms_runtime::record! {
            /// Element `<Item>`, in the namespace `urn:common`.
            #[derive(Clone, Debug, Default, PartialEq)]
            #[non_exhaustive]
            #[element(ITEM_SHAPE, "Item", "urn:common")]
            pub struct Item {
                /// `<Shelf>`.
                #[field(0, "Shelf", String)]
                pub shelf: Option<String>,
                /// Attribute `since`.
                #[field(1, "since", DateTime, attribute)]
                pub since: Option<DateTime>,
            }
        }

        impl Item {
            /// Creates the element without any value; the methods below set them.
            pub fn new() -> Self {
                Default::default()
            }
        }

        ::xms_runtime::open_enum! {
            /// The set is open: a value that is not named here is kept as it came.
            #[values(GENRE_TABLE, "Genre")]
            pub enum Genre {
                /// A long story.
                ///
                /// `novel`.
                #[value(0, "novel")]
                Novel,
                /// `poem`.
                #[value(1, "poem")]
                Poem,
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
    //! Setters of the elements of Library, a module for each resource.

    #[allow(
        clippy::disallowed_names,
        clippy::module_inception,
        clippy::new_ret_no_self,
        clippy::self_named_constructors,
        clippy::should_implement_trait,
        clippy::wrong_self_convention,
        reason = "names are those of the service"
    )]
    mod library {
        //! Setters of the elements of *Library*.

        use ::xms_runtime::{Date, DateTime, Joined, Nillable};

        use super::super::library::{
            BookType, BookType2, BookTypeParts, BookTypePartsItem, Genre, Item, Library, Motto,
        };

        impl Library {
            /// Sets [`opened`](field@Self::opened).
            #[must_use]
            pub fn opened(mut self, value: impl Into<Date>) -> Self {
                self.opened = Some(value.into());
                self
            }

            /// Sets [`book`](field@Self::book).
            #[must_use]
            pub fn book(mut self, value: impl Into<Vec<BookType>>) -> Self {
                self.book = value.into();
                self
            }

            /// Sets [`closed`](field@Self::closed).
            #[must_use]
            pub fn closed(mut self, value: bool) -> Self {
                self.closed = Some(Nillable::Value(value));
                self
            }

            /// Says that [`closed`](field@Self::closed) has no value.
            #[must_use]
            pub fn closed_nil(mut self) -> Self {
                self.closed = Some(Nillable::Nil);
                self
            }

            /// Sets [`town`](field@Self::town).
            #[must_use]
            pub fn town(mut self, value: impl Into<String>) -> Self {
                self.town = Some(value.into());
                self
            }

            /// Sets [`words`](field@Self::words).
            #[must_use]
            pub fn words(mut self, value: impl Into<Joined<String>>) -> Self {
                self.words = value.into();
                self
            }

            /// Sets [`lang`](field@Self::lang).
            #[must_use]
            pub fn lang(mut self, value: impl Into<String>) -> Self {
                self.lang = Some(value.into());
                self
            }

            /// Sets [`kind`](field@Self::kind).
            #[must_use]
            pub fn kind(mut self, value: impl Into<Genre>) -> Self {
                self.kind = Some(value.into());
                self
            }

            /// Sets [`count`](field@Self::count).
            #[must_use]
            pub fn count(mut self, value: i32) -> Self {
                self.count = Some(value);
                self
            }
        }

        impl BookType {
            /// Sets [`shelf`](field@Self::shelf).
            #[must_use]
            pub fn shelf(mut self, value: impl Into<String>) -> Self {
                self.shelf = Some(value.into());
                self
            }

            /// Sets [`since`](field@Self::since).
            #[must_use]
            pub fn since(mut self, value: impl Into<DateTime>) -> Self {
                self.since = Some(value.into());
                self
            }

            /// Sets [`isbn`](field@Self::isbn).
            #[must_use]
            pub fn isbn(mut self, value: impl Into<String>) -> Self {
                self.isbn = Some(value.into());
                self
            }

            /// Sets [`number`](field@Self::number).
            #[must_use]
            pub fn number(mut self, value: i32) -> Self {
                self.number = Some(value);
                self
            }

            /// Sets [`genre`](field@Self::genre).
            #[must_use]
            pub fn genre(mut self, value: impl Into<Genre>) -> Self {
                self.genre = Some(value.into());
                self
            }

            /// Sets [`parts`](field@Self::parts).
            #[must_use]
            pub fn parts(mut self, value: BookTypeParts) -> Self {
                self.parts = Some(value);
                self
            }

            /// Sets [`sequel`](field@Self::sequel).
            #[must_use]
            pub fn sequel(mut self, value: BookType) -> Self {
                self.sequel = Some(Box::new(value));
                self
            }
        }

        impl BookTypeParts {
            /// Sets [`items`](field@Self::items).
            #[must_use]
            pub fn items(mut self, value: impl Into<Vec<BookTypePartsItem>>) -> Self {
                self.items = value.into();
                self
            }
        }

        impl BookType2 {
            /// Sets [`shelf`](field@Self::shelf).
            #[must_use]
            pub fn shelf(mut self, value: impl Into<String>) -> Self {
                self.shelf = Some(value.into());
                self
            }

            /// Sets [`since`](field@Self::since).
            #[must_use]
            pub fn since(mut self, value: impl Into<DateTime>) -> Self {
                self.since = Some(value.into());
                self
            }

            /// Sets [`isbn`](field@Self::isbn).
            #[must_use]
            pub fn isbn(mut self, value: impl Into<String>) -> Self {
                self.isbn = Some(value.into());
                self
            }

            /// Sets [`number`](field@Self::number).
            #[must_use]
            pub fn number(mut self, value: i32) -> Self {
                self.number = Some(value);
                self
            }

            /// Sets [`genre`](field@Self::genre).
            #[must_use]
            pub fn genre(mut self, value: impl Into<Genre>) -> Self {
                self.genre = Some(value.into());
                self
            }

            /// Sets [`parts`](field@Self::parts).
            #[must_use]
            pub fn parts(mut self, value: BookTypeParts) -> Self {
                self.parts = Some(value);
                self
            }

            /// Sets [`sequel`](field@Self::sequel).
            #[must_use]
            pub fn sequel(mut self, value: BookType) -> Self {
                self.sequel = Some(value);
                self
            }
        }

        impl Motto {
            /// Sets [`value`](field@Self::value).
            #[must_use]
            pub fn value(mut self, value: impl Into<String>) -> Self {
                self.value = Some(value.into());
                self
            }
        }

        impl Item {
            /// Sets [`shelf`](field@Self::shelf).
            #[must_use]
            pub fn shelf(mut self, value: impl Into<String>) -> Self {
                self.shelf = Some(value.into());
                self
            }

            /// Sets [`since`](field@Self::since).
            #[must_use]
            pub fn since(mut self, value: impl Into<DateTime>) -> Self {
                self.since = Some(value.into());
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
pub mod library {
    //! Library.
    //!
    //! Elements and enums of `library.xsd`: operations refer to them by their names.

    use ::xms_runtime::Resource;

    pub use super::elements::library::*;

    /// Lists the operations, elements and enums of this resource.
    pub static RESOURCE: Resource = Resource {
        name: "library",
        title: "Library",
        shapes: &[
            Library::SHAPE,
            BookType::SHAPE,
            BookTypeParts::SHAPE,
            BookTypePartsItem::SHAPE,
            BookType2::SHAPE,
            Motto::SHAPE,
            Reader::SHAPE,
            Item::SHAPE,
        ],
        enums: &[Genre::TABLE],
        ..Resource::BASE
    };
}
