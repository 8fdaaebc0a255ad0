//! Rules about what things are called, what they refer to, and what elements and fields can be.
//!
//! In: nothing. Out: their codes and pages. Where they are applied, their codes stand in the code.

super::rules! { Names:
    "X0201" Error "unknown-type" "no element or enum has that name";
    "X0202" Error "name-taken" "a name is used for two things";
    "X0203" Warning "unused" "no operation uses an element or enum";
    "X0204" Error "unknown-operation" "no operation has that id";
    "X0205" Error "rust-name-taken" "two things get the same name in Rust";
    "X0206" Error "no-rust-name" "a name that Rust cannot have";
    "X0207" Error "unknown-field" "an element has no field of that name, or not of the kind that is needed";
    "X0208" Error "kind-of-field" "a field says not at all, or twice, what it holds";
    "X0209" Error "wrong-kind-of-type" "a type that cannot stand in this place";
    "X0210" Error "unnamed-items" "the items of a list have no name on the wire";
    "X0211" Error "variants-alike" "variants that cannot be told apart";
    "X0212" Error "keys-clash" "keys or values that do not go together";
    "X0213" Error "too-many-fields" "an element with more fields than there can be";
    "X0214" Error "impossible-limit" "a limit that nothing can keep";
    "X0215" Error "unknown-namespace" "no namespace has that name";
    "X0216" Error "no-xml-name" "a name that XML cannot have";
    "X0217" Error "endless-element" "an element that always holds another of its kind";
    "X0218" Error "no-one-subscription" "publish settings for a base path without exactly one placeholder";
    "X0219" Error "unknown-error-code" "no error code has that name";
    "X0220" Error "default-value" "a default that its type cannot have";
}
