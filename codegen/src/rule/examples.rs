//! Rules about wire examples.
//!
//! In: nothing. Out: their codes and pages. Where they are applied, their codes stand in the code.

super::rules! { Examples:
    "X0501" Error "example-no-xml" "the body of an example is not well-formed";
    "X0502" Error "example-root" "the body of an example has another root or namespace";
    "X0503" Error "example-unknown-part" "an example has something that is not described";
    "X0504" Error "example-order" "a request is not in the order of the wire";
    "X0505" Error "example-value" "a text in an example that its type cannot have";
    "X0506" Error "example-not-at-version" "an example has what does not exist at its version";
    "X0507" Error "example-incomplete" "an example lacks an element that is required";
    "X0508" Error "example-twice" "an example repeats what stands once";
    "X0509" Error "example-parameter" "an example lacks a parameter, or has one that is not described";
    "X0510" Error "example-before-operation" "an example at a version that does not have the operation";
    "X0511" Error "example-status" "an example with a status that the operation does not accept";
    "X0512" Error "example-limit" "an example breaks a limit";
    "X0513" Error "example-constant" "an example has another text where it is always the same";
    "X0514" Error "example-name-taken" "two examples of an operation have the same name";
}
