//! Rules about what things are called, what they refer to, and what elements and fields can be.
//!
//! In: nothing. Out: a constant for each, which the stages report by.

super::rules! { Names as NAMES:
    UNKNOWN_TYPE = "X0201" Error "unknown-type" "no element or enum has that name";
    NAME_TAKEN = "X0202" Error "name-taken" "a name is used for two things";
    UNUSED = "X0203" Warning "unused" "no operation uses an element or enum";
    UNKNOWN_OPERATION = "X0204" Error "unknown-operation" "no operation has that id";
    RUST_NAME_TAKEN = "X0205" Error "rust-name-taken" "two things get the same name in Rust";
    NO_RUST_NAME = "X0206" Error "no-rust-name" "a name that Rust cannot have";
    UNKNOWN_FIELD = "X0207" Error "unknown-field" "an element has no field of that name, or not of the kind that is needed";
    KIND_OF_FIELD = "X0208" Error "kind-of-field" "a field says not at all, or twice, what it holds";
    WRONG_KIND_OF_TYPE = "X0209" Error "wrong-kind-of-type" "a type that cannot stand in this place";
    UNNAMED_ITEMS = "X0210" Error "unnamed-items" "the items of a list have no name on the wire";
    VARIANTS_ALIKE = "X0211" Error "variants-alike" "variants that cannot be told apart";
    KEYS_CLASH = "X0212" Error "keys-clash" "keys or values that do not go together";
    TOO_MANY_FIELDS = "X0213" Error "too-many-fields" "an element with more fields than there can be";
    IMPOSSIBLE_LIMIT = "X0214" Error "impossible-limit" "a limit that nothing can keep";
    UNKNOWN_NAMESPACE = "X0215" Error "unknown-namespace" "no namespace has that name";
    NO_XML_NAME = "X0216" Error "no-xml-name" "a name that XML cannot have";
    ENDLESS_ELEMENT = "X0217" Error "endless-element" "an element that always holds another of its kind";
    NO_ONE_SUBSCRIPTION = "X0218" Error "no-one-subscription" "publish settings for a base path without exactly one placeholder";
    UNKNOWN_ERROR_CODE = "X0219" Error "unknown-error-code" "no error code has that name";
    DEFAULT_VALUE = "X0220" Error "default-value" "a default that its type cannot have";
    ERROR_ELEMENT = "X0221" Error "error-element" "an error element that is more than a code and a message";
    SAME_ON_THE_WIRE = "X0230" Error "same-on-the-wire" "two fields of an element that are called alike on the wire";
    UNCLEAR_CHOICE = "X0231" Error "unclear-choice" "children that belong to a choice and to something else";
    NO_NUMBER = "X0240" Error "no-number" "a value of an enum of numbers that is none";
    NOT_BESIDE = "X0241" Error "not-beside" "a folder that is used does not stand beside the service";
    NO_COMMON_FOLDER = "X0242" Error "no-common-folder" "a folder that is used does not exist, or is a service";
    SHARED_NAME_TAKEN = "X0243" Error "shared-name-taken" "a service has what a folder that it uses has, too";
    NOBODY_USES = "X0244" Warning "nobody-uses" "no service uses a common folder";
    OPERATION_OF_NOBODY = "X0245" Error "operation-of-nobody" "a common folder has what only services have";
    UNKNOWN_GROUP = "X0246" Error "unknown-group" "a service has no group of that title";
    NOT_GROUPED = "X0247" Warning "not-grouped" "a resource in none of its service's groups, or a group without a resource";
}
