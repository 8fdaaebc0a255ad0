//! Rules about when things exist.
//!
//! In: nothing. Out: a constant for each, which the stages report by.

super::rules! { Versions as VERSIONS:
    UNKNOWN_VERSION = "X0301" Error "unknown-version" "a version that the service does not know";
    OLDER_THAN_OWNER = "X0302" Error "older-than-owner" "something is older than what it belongs to";
    GONE_BEFORE_IT_CAME = "X0303" Error "gone-before-it-came" "the last version lies before the first";
    SINCE_BESIDE_SEEN = "X0304" Error "since-beside-seen" "documented and not documented at once";
    NEVER_CALLED_SO = "X0305" Error "never-called-so" "an earlier name that never was";
    REFERS_TO_NEWER = "X0306" Error "refers-to-newer" "something refers to what came later";
    NO_CHANGE = "X0307" Error "no-change" "a change between required and optional that changes nothing";
    KNOWN_OUT_OF_ORDER = "X0308" Error "known-out-of-order" "the known versions are not in order";
    NO_VERSIONS = "X0330" Error "no-versions" "something is said of versions where the service has none";
}
