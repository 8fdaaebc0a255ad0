//! Rules about `allow`.
//!
//! In: nothing. Out: a constant for each, which the stages report by.

super::rules! { Allowances as ALLOWANCES:
    ALLOWED_UNKNOWN_RULE = "X0701" Error "allowed-unknown-rule" "a rule is allowed that does not exist";
    ALLOWED_WITHOUT_REASON = "X0702" Error "allowed-without-reason" "a warning is allowed and nobody says why";
    ALLOWED_ERROR = "X0703" Error "allowed-error" "something is allowed that cannot be";
    ALLOWED_FOR_NOTHING = "X0704" Warning "allowed-for-nothing" "a warning is allowed that does not come";
}
