//! Rules about files, syntax, keys and the spelling of values.
//!
//! In: nothing. Out: a constant for each, which the stages report by.

super::rules! { Reading as READING:
    SYNTAX = "X0101" Error "syntax" "the text is no TOML 1.0";
    UNKNOWN_KEY = "X0102" Error "unknown-key" "a key that the language does not have";
    WRONG_KIND_OF_VALUE = "X0103" Error "wrong-kind-of-value" "a value of another kind than the key takes";
    MISSING_KEY = "X0104" Error "missing-key" "a required key is not there";
    MALFORMED_VALUE = "X0105" Error "malformed-value" "a value is not spelt as the key needs it";
    FILE_OUT_OF_PLACE = "X0106" Error "file-out-of-place" "a file or folder cannot be read, or belongs to no service";
    FILE_NAME = "X0107" Error "file-name" "a file or folder has a name that nothing can be called by";
}
