//! Rules about requests and answers.
//!
//! In: nothing. Out: a constant for each, which the stages report by.

super::rules! { Operations as OPERATIONS:
    NO_SUCH_PLACEHOLDER = "X0401" Error "no-such-placeholder" "a path parameter without a placeholder";
    PLACEHOLDER_TWICE = "X0402" Error "placeholder-twice" "a placeholder stands twice";
    SAME_REQUEST = "X0403" Error "same-request" "two operations that a server cannot tell apart";
    NO_BODY_THERE = "X0404" Error "no-body-there" "a body where HTTP has none";
    NO_LONG_RUNNING_RULE = "X0405" Error "no-long-running-rule" "nothing says how a long-running operation is followed";
    CANNOT_BE_POLLED = "X0406" Error "cannot-be-polled" "an operation that cannot tell how another goes on";
    UNKNOWN_METHOD = "X0407" Error "unknown-method" "a method that requests are not sent with";
    CROWDED_REQUEST = "X0409" Error "crowded-request" "more operations on one request than a server compares";
    NOTHING_TO_GENERATE = "X0410" Error "nothing-to-generate" "a value that no client can make";
    NAMELESS_PARAMETER = "X0411" Error "nameless-parameter" "a parameter without a name";
    IDLE_PREFIX = "X0412" Warning "idle-prefix" "a beginning that no parameter's name has";
    NO_SHARED_PARAMETER = "X0420" Error "no-shared-parameter" "the name of a shared parameter that there is not";
    UNUSED_PARAMETER = "X0421" Warning "unused-parameter" "a shared parameter that no operation has";
    UNLIKE_ADDRESSES = "X0422" Error "unlike-addresses" "addresses of one operation that are more than that, or less";
    ADDRESS_TWICE = "X0423" Error "address-twice" "one name for addresses that differ";
    ADDRESS_NOT_SAID = "X0424" Error "address-not-said" "an example whose values fit no address, or several";
    NOT_IN_BATCH = "X0430" Error "not-in-batch" "a request that cannot stand in a batch";
    LINK_OF_NO_READING = "X0440" Error "link-of-no-reading" "a link to the next page of an operation that is no GET";
    OTHER_ITEMS = "X0441" Error "other-items" "two operations that find the items of one element in different lists";
    NO_RESULT = "X0442" Error "no-result" "an operation that cannot read what came of another";
    HOST_VALUE = "X0443" Error "host-value" "a value that cannot stand in a host";
}
