//! What a document says, in the words of the language but not in its text.
//!
//! In: nothing; these are types that the readers of documents fill. Out: facts, each with the address where it was said.
//! Names may still clash, and what nothing uses may still be there; `names` and `text` see to both.

pub(super) mod assemble;
mod elements;
mod names;
mod operations;
mod page;
pub(super) mod prose;
mod reach;
pub(super) mod repair;
mod shared;

use crate::language::Scalar;

/// A whole description.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) service: ServiceDraft,
    pub(super) resources: Vec<ResourceDraft>,
    pub(super) types: Vec<TypeDraft>,
    /// Whether elements are kept that no operation uses.
    pub(super) keeps_unused: bool,
}

/// Where a type stands in [`Draft::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct TypeIndex(pub(super) usize);

/// Title, summary and more.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Prose {
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) doc: String,
}

/// `service.toml`.
#[derive(Debug, Default)]
pub(super) struct ServiceDraft {
    pub(super) name: String,
    pub(super) prose: Prose,
    pub(super) endpoint: String,
    pub(super) endpoints: Vec<(String, String)>,
    pub(super) base_path: Option<String>,
    pub(super) namespace: String,
    /// Whether an XML declaration stands in front of request bodies.
    pub(super) declaration: bool,
    /// Placeholders of addresses and of the base path.
    pub(super) host_parameters: Vec<ParameterDraft>,
    pub(super) version: Option<VersionDraft>,
    pub(super) request_id_header: Option<String>,
    pub(super) error_reply: Option<ErrorReplyDraft>,
    /// The response header with the code of an error, where no element has it.
    pub(super) error_header: Option<String>,
    pub(super) errors: Vec<ErrorDraft>,
    /// Further keys, and further tables with their keys; each value in TOML.
    pub(super) extra: Vec<(String, String)>,
    pub(super) tables: Vec<(String, Vec<(String, String)>)>,
    pub(super) address: String,
}

/// `[version]`.
#[derive(Debug)]
pub(super) struct VersionDraft {
    pub(super) header: String,
    pub(super) known: Vec<String>,
}

/// `[error-reply]`.
#[derive(Clone, Debug)]
pub(super) struct ErrorReplyDraft {
    pub(super) element: TypeIndex,
    pub(super) code: String,
    pub(super) message: String,
    pub(super) header: Option<String>,
}

/// `[error.CODE]`.
#[derive(Clone, Debug)]
pub(super) struct ErrorDraft {
    pub(super) code: String,
    pub(super) status: Option<u16>,
    pub(super) doc: String,
    pub(super) extra: Vec<(String, String)>,
}

/// A resource file.
#[derive(Debug, Default)]
pub(super) struct ResourceDraft {
    pub(super) name: String,
    pub(super) prose: Prose,
    pub(super) operations: Vec<OperationDraft>,
}

/// `[operation.NAME]`.
#[derive(Debug, Default)]
pub(super) struct OperationDraft {
    pub(super) address: String,
    pub(super) name: String,
    pub(super) prose: Prose,
    pub(super) deprecated: bool,
    pub(super) method: String,
    pub(super) path: String,
    /// Instead of one path several, as they stand in a description.
    pub(super) addresses: Option<String>,
    /// The id in an exported document.
    pub(super) id: String,
    /// What the document says to tell its entries apart, and is no constant on the wire.
    pub(super) hints: usize,
    /// Constant query: name and value.
    pub(super) constants: Vec<(String, String)>,
    pub(super) path_parameters: Vec<ParameterDraft>,
    pub(super) query: Vec<ParameterDraft>,
    pub(super) headers: Vec<ParameterDraft>,
    pub(super) response_headers: Vec<ParameterDraft>,
    pub(super) body: Option<BodyDraft>,
    /// By status, the usual one first.
    pub(super) responses: Vec<(u16, Option<BodyDraft>)>,
    pub(super) continuation: Option<ContinuationDraft>,
    /// Types that further keys name.
    pub(super) named: Vec<TypeIndex>,
    pub(super) errors: Vec<String>,
    pub(super) examples: Vec<ExampleDraft>,
    /// Further keys, each with its value in TOML.
    pub(super) extra: Vec<(String, String)>,
}

/// A body.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum BodyDraft {
    Element { element: TypeIndex, required: bool },
    Text { content_type: String, value: Option<TypeRef> },
    Bytes(String),
    Stream(String),
}

/// `continuation`.
#[derive(Clone, Debug)]
pub(super) enum ContinuationDraft {
    Token {
        field: String,
        query: String,
    },
    Link {
        field: String,
    },
    /// As it stands in a description.
    Written(String),
}

/// `[[operation.NAME.example]]`.
#[derive(Clone, Debug, Default)]
pub(super) struct ExampleDraft {
    pub(super) address: String,
    pub(super) name: String,
    /// The version, where it is another than the default one.
    pub(super) version: Option<String>,
    pub(super) doc: String,
    pub(super) path: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) response_headers: Vec<(String, String)>,
    pub(super) request: Option<String>,
    pub(super) response: Option<String>,
    pub(super) status: Option<u16>,
}

/// A parameter, wherever it stands.
#[derive(Clone, Debug, Default)]
pub(super) struct ParameterDraft {
    pub(super) address: String,
    pub(super) name: String,
    pub(super) values: Values,
    pub(super) required: bool,
    pub(super) doc: String,
    pub(super) deprecated: bool,
    pub(super) limits: Limits,
    pub(super) secret: bool,
    pub(super) rust: Option<String>,
    /// It always has this value.
    pub(super) constant: Option<String>,
    pub(super) prefix: bool,
    pub(super) extra: Vec<(String, String)>,
}

/// How many values a parameter has.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Values {
    One(TypeRef),
    List(TypeRef),
    Set(TypeRef, String),
}

impl Values {
    /// The type of each value.
    pub(super) fn kind(&self) -> TypeRef {
        match self {
            Self::One(kind) | Self::List(kind) | Self::Set(kind, _) => *kind,
        }
    }
}

impl Default for Values {
    fn default() -> Self {
        Self::One(TypeRef::Scalar(Scalar::String))
    }
}

/// What bounds a value, and what stands for an absent one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Limits {
    pub(super) min: Option<i64>,
    pub(super) max: Option<i64>,
    pub(super) pattern: Option<String>,
    /// In TOML.
    pub(super) default: Option<String>,
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeRef {
    Scalar(Scalar),
    Named(TypeIndex),
}

/// `[element.NAME]` or `[enum.NAME]`.
#[derive(Debug)]
pub(super) struct TypeDraft {
    pub(super) address: String,
    /// As the document would have it; unique once names are chosen.
    pub(super) name: String,
    pub(super) prose: Prose,
    pub(super) deprecated: bool,
    pub(super) kind: TypeKind,
    pub(super) extra: Vec<(String, String)>,
}

/// What a type is.
#[derive(Debug)]
pub(super) enum TypeKind {
    Element(ElementDraft),
    Enum(EnumDraft),
}

/// `[element.NAME]`.
#[derive(Debug, Default)]
pub(super) struct ElementDraft {
    pub(super) tag: String,
    /// A URI; `None` is that of the service.
    pub(super) namespace: Option<String>,
    pub(super) one_of: bool,
    pub(super) fields: Vec<FieldDraft>,
    /// A field, and the elements that it tells apart.
    pub(super) variants: Option<(String, Vec<TypeIndex>)>,
}

/// `[enum.NAME]`.
#[derive(Debug, Default, PartialEq)]
pub(super) struct EnumDraft {
    pub(super) number: bool,
    pub(super) values: Vec<ValueDraft>,
}

/// A value of an enum.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ValueDraft {
    pub(super) text: String,
    pub(super) doc: String,
    pub(super) extra: Vec<(String, String)>,
}

/// A field of an element.
#[derive(Clone, Debug, Default)]
pub(super) struct FieldDraft {
    pub(super) address: String,
    /// As the document has it; unique in its element once names are chosen.
    pub(super) name: String,
    pub(super) tag: String,
    pub(super) place: Place,
    pub(super) namespace: Option<String>,
    pub(super) content: Content,
    pub(super) required: bool,
    pub(super) doc: String,
    pub(super) deprecated: bool,
    pub(super) limits: Limits,
    pub(super) secret: bool,
    pub(super) nil: bool,
    pub(super) rust: Option<String>,
    pub(super) extra: Vec<(String, String)>,
}

/// Where a field stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Place {
    #[default]
    Child,
    Attribute,
    Text,
}

/// What a field holds.
#[derive(Clone, Debug)]
pub(super) enum Content {
    One(TypeRef),
    /// With a wrapper around items that are called `tag`.
    List {
        item: TypeRef,
        tag: String,
        namespace: Option<String>,
    },
    /// Without a wrapper.
    Flat(TypeRef),
    /// Entries that are called like their names.
    ByName(TypeRef),
    /// Texts with a delimiter between them.
    Set(TypeRef, String),
    /// Children of several kinds, any number of them without a wrapper.
    Choice(Vec<FieldDraft>),
    /// Always this text.
    Fixed(String),
    /// As it stands in a description: what several keys of it say together.
    Written {
        named: Vec<TypeIndex>,
    },
}

impl Default for Content {
    fn default() -> Self {
        Self::One(TypeRef::Scalar(Scalar::String))
    }
}
