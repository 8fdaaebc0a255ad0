//! Rules about `allow`.
//!
//! In: nothing. Out: their codes and pages. Where they are applied, their codes stand in the code.

super::rules! { Allowances:
    "X0701" Error "allowed-unknown-rule" "a rule is allowed that does not exist";
    "X0702" Error "allowed-without-reason" "a warning is allowed and nobody says why";
    "X0703" Error "allowed-error" "something is allowed that cannot be";
    "X0704" Warning "allowed-for-nothing" "a warning is allowed that does not come";
}
