//! Rules about wire examples.
//!
//! In: nothing. Out: a constant for each, which the stages report by.

super::rules! { Examples as EXAMPLES:
    EXAMPLE_NO_XML = "X0501" Error "example-no-xml" "the body of an example is not well-formed";
    EXAMPLE_ROOT = "X0502" Error "example-root" "the body of an example has another root or namespace";
    EXAMPLE_UNKNOWN_PART = "X0503" Error "example-unknown-part" "an example has something that is not described";
    EXAMPLE_ORDER = "X0504" Error "example-order" "a request is not in the order of the wire";
    EXAMPLE_VALUE = "X0505" Error "example-value" "a text in an example that its type cannot have";
    EXAMPLE_NOT_AT_VERSION = "X0506" Error "example-not-at-version" "an example has what does not exist at its version";
    EXAMPLE_INCOMPLETE = "X0507" Error "example-incomplete" "an example lacks an element that is required";
    EXAMPLE_TWICE = "X0508" Error "example-twice" "an example repeats what stands once";
    EXAMPLE_PARAMETER = "X0509" Error "example-parameter" "an example lacks a parameter, or has one that is not described";
    EXAMPLE_BEFORE_OPERATION = "X0510" Error "example-before-operation" "an example at a version that does not have the operation";
    EXAMPLE_STATUS = "X0511" Error "example-status" "an example with a status that the operation does not accept";
    EXAMPLE_LIMIT = "X0512" Error "example-limit" "an example breaks a limit";
    EXAMPLE_CONSTANT = "X0513" Error "example-constant" "an example has another text where it is always the same";
    EXAMPLE_NAME_TAKEN = "X0514" Error "example-name-taken" "two examples of an operation have the same name";
}
