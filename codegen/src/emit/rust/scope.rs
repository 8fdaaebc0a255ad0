//! The names that a generated module uses from elsewhere.
//!
//! In: requests for names while a module is made. Out: tokens to write in their place, and at the end the imports of
//! exactly what was asked for. A name that something described has in this module is written as a full path instead, the
//! prelude's included, so that nothing can be described whose name collides. What the names are for is not known here.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::ident;

/// Something that generated code uses and that no description has.
#[derive(Clone, Copy, Debug)]
pub(super) struct External {
    /// Its module, such as `::xms_runtime::client`.
    module: &'static str,
    name: &'static str,
    /// Whether every module has it without an import.
    in_prelude: bool,
}

macro_rules! externals {
    ($($constant:ident = $prelude:literal $module:literal $name:literal;)*) => {
        impl External {
            $(pub(super) const $constant: Self = Self { module: $module, name: $name, in_prelude: $prelude };)*
        }
    };
}

externals! {
    BOX = true "::std::boxed" "Box";
    DEFAULT = true "::std::default" "Default";
    FROM = true "::std::convert" "From";
    INTO = true "::std::convert" "Into";
    OPTION = true "::std::option" "Option";
    RESULT = true "::std::result" "Result";
    SEND = true "::std::marker" "Send";
    STRING = true "::std::string" "String";
    SYNC = true "::std::marker" "Sync";
    VEC = true "::std::vec" "Vec";
    AS_REF = true "::std::convert" "AsRef";

    ARC = false "::std::sync" "Arc";
    FUTURE = false "::std::future" "Future";
    PATH = false "::std::path" "Path";

    AVAILABILITY = false "::xms_runtime" "Availability";
    BASE64_BYTES = false "::xms_runtime" "Base64Bytes";
    BASE64_TEXT = false "::xms_runtime" "Base64Text";
    BATCH = false "::xms_runtime::client" "Batch";
    BATCH_REPLY = false "::xms_runtime::client" "BatchReply";
    BATCH_RULE = false "::xms_runtime" "BatchRule";
    BYTE_STREAM = false "::xms_runtime" "ByteStream";
    BODY = false "::xms_runtime" "Body";
    BODY_PRESENCE = false "::xms_runtime" "BodyPresence";
    CATALOG = false "::xms_runtime" "Catalog";
    CONTINUATION = false "::xms_runtime" "Continuation";
    DATE = false "::xms_runtime" "Date";
    DATE_TIME = false "::xms_runtime" "DateTime";
    DICTIONARY = false "::xms_runtime" "Dictionary";
    DURATION = false "::xms_runtime" "Duration";
    ERROR_REPLY = false "::xms_runtime" "ErrorReply";
    EXPECTED_RESPONSE = false "::xms_runtime" "ExpectedResponse";
    FIELD = false "::xms_runtime" "Field";
    JOINED = false "::xms_runtime" "Joined";
    KIND = false "::xms_runtime" "Kind";
    LIMITS = false "::xms_runtime" "Limits";
    LONG_RUNNING = false "::xms_runtime" "LongRunning";
    MAP_SHAPE = false "::xms_runtime" "MapShape";
    METHOD = false "::xms_runtime" "Method";
    NILLABLE = false "::xms_runtime" "Nillable";
    OPERATION = false "::xms_runtime" "Operation";
    PARAMETER = false "::xms_runtime" "Parameter";
    RECORD = false "::xms_runtime" "Record";
    REFUSAL = false "::xms_runtime" "Refusal";
    RESOURCE = false "::xms_runtime" "Resource";
    SECRET = false "::xms_runtime" "Secret";
    SERVICE = false "::xms_runtime" "Service";
    URI = false "::xms_runtime" "Uri";
    UUID = false "::xms_runtime" "Uuid";
    VERSION = false "::xms_runtime" "Version";
    WITH_HEADERS = false "::xms_runtime" "WithHeaders";
    XML = false "::xms_runtime" "Xml";

    ACCEPTED = false "::xms_runtime::client" "Accepted";
    FROM_REPLY = false "::xms_runtime::client" "FromReply";
    CLIENT_ERROR = false "::xms_runtime::client" "Error";
    RAW_REPLY = false "::xms_runtime::client" "RawReply";
    BYTES = false "::xms_runtime::client" "Bytes";
    CALL = false "::xms_runtime::client" "Call";
    CALL_BUILDER = false "::xms_runtime::client" "CallBuilder";
    CALL_OPTIONS = false "::xms_runtime::client" "CallOptions";
    CLIENT_BUILDER = false "::xms_runtime::client" "ClientBuilder";
    CLIENT_CORE = false "::xms_runtime::client" "ClientCore";
    PAGE = false "::xms_runtime::client" "Page";
    ITEM_LIST = false "::xms_runtime::xml" "ItemList";
    CREDENTIAL_ERROR = false "::xms_runtime::client::credential" "CredentialError";
    PUBLISH_SETTINGS = false "::xms_runtime::client::credential" "PublishSettings";
    SUBSCRIPTION = false "::xms_runtime::client::credential" "Subscription";
    UNTIL_DONE = false "::xms_runtime::client" "UntilDone";

    CONTENT = false "::xms_runtime::server" "Content";
    BOX_FUTURE = false "::xms_runtime::server" "BoxFuture";
    ERROR_RESPONSE = false "::xms_runtime::server" "ErrorResponse";
    HANDLER = false "::xms_runtime::server" "Handler";
    INCOMING = false "::xms_runtime::server" "Incoming";
    LISTING = false "::xms_runtime::server" "Listing";
    OUTCOME = false "::xms_runtime::server" "Outcome";
    RESPONSE = false "::xms_runtime::server" "Response";
    SERVER_BYTES = false "::xms_runtime::server" "Bytes";
}

/// Names of one module, and what it imports.
#[derive(Debug, Default)]
pub(super) struct Scope<'a> {
    /// Names of what is described and stands in the module, or may be imported into it.
    taken: HashSet<&'a str>,
    /// Imported items by their module.
    imports: BTreeMap<String, BTreeSet<&'a str>>,
    /// How many modules further in than the service's the module is.
    depth: usize,
}

impl<'a> Scope<'a> {
    /// Makes the scope of a module in which something described has the names `taken`.
    pub(super) fn new(taken: HashSet<&'a str>, depth: usize) -> Self {
        Self { taken, imports: BTreeMap::new(), depth }
    }

    /// Gives the name of something that no description has.
    pub(super) fn external(&mut self, external: External) -> TokenStream {
        let External { module, name, in_prelude } = external;
        if self.taken.contains(name) {
            return path(&format!("{module}::{name}"));
        }
        if !in_prelude {
            self.imports.entry(module.to_owned()).or_default().insert(name);
        }
        path(name)
    }

    /// Gives the name of an item of the service's module.
    pub(super) fn of_service(&mut self, name: &'static str) -> TokenStream {
        if self.depth > 0 && self.taken.contains(name) {
            return path(&format!("{}::{name}", self.service()));
        }
        if self.depth > 0 {
            self.imports.entry(self.service()).or_default().insert(name);
        }
        path(name)
    }

    /// Imports an item of another resource's module.
    pub(super) fn of_resource(&mut self, module: &str, name: &'a str) {
        self.imports.entry(format!("{}::{module}", self.service())).or_default().insert(name);
    }

    /// Gives the path of something in the service's module.
    pub(super) fn path_in_service(&self, rest: &str) -> TokenStream {
        path(&self.in_service(rest))
    }

    /// The same as text.
    pub(super) fn in_service(&self, rest: &str) -> String {
        format!("{}::{rest}", self.service())
    }

    /// The service's module, as this one names it.
    fn service(&self) -> String {
        vec!["super"; self.depth].join("::")
    }

    /// Tells whether something described has the name `name` here.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// Gives the imports: of the standard library, of the runtime, and of the service.
    pub(super) fn imports(&self) -> Vec<TokenStream> {
        let (outside, inside): (Vec<_>, Vec<_>) = self.imports.iter().partition(|(module, _)| module.starts_with(':'));
        let line = |(module, names): &(&String, &BTreeSet<&str>)| {
            let module = path(module);
            let names: Vec<TokenStream> = names.iter().map(|name| path(name)).collect();
            match names.as_slice() {
                [name] => quote!(use #module::#name;),
                names => quote!(use #module::{#(#names),*};),
            }
        };
        outside.iter().chain(&inside).map(line).collect()
    }
}

/// A path of names with or without a leading `::`, as tokens.
pub(super) fn path(text: &str) -> TokenStream {
    let mut segments = text.split("::").peekable();
    let leading = segments.peek() == Some(&"");
    let names = segments.filter(|segment| !segment.is_empty()).map(ident::token);
    if leading { quote!(#(::#names)*) } else { quote!(#(#names)::*) }
}
