//! Rules about requests and answers.
//!
//! In: nothing. Out: their codes and pages. Where they are applied, their codes stand in the code.

super::rules! { Operations:
    "X0401" Error "no-such-placeholder" "a path parameter without a placeholder";
    "X0402" Error "placeholder-twice" "a placeholder stands twice";
    "X0403" Error "same-request" "two operations that a server cannot tell apart";
    "X0404" Error "no-body-there" "a body where HTTP has none";
    "X0405" Error "no-long-running-rule" "nothing says how a long-running operation is followed";
    "X0406" Error "cannot-be-polled" "an operation that cannot tell how another goes on";
    "X0407" Error "unknown-method" "a method that requests are not sent with";
}
