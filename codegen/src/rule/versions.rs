//! Rules about when things exist.
//!
//! In: nothing. Out: their codes and pages. Where they are applied, their codes stand in the code.

super::rules! { Versions:
    "X0301" Error "unknown-version" "a version that the service does not know";
    "X0302" Error "older-than-owner" "something is older than what it belongs to";
    "X0303" Error "gone-before-it-came" "the last version lies before the first";
    "X0304" Error "since-beside-seen" "documented and not documented at once";
    "X0305" Error "never-called-so" "an earlier name that never was";
    "X0306" Error "refers-to-newer" "something refers to what came later";
    "X0307" Error "no-change" "a change between required and optional that changes nothing";
    "X0308" Error "known-out-of-order" "the known versions are not in order";
}
