//! Rules about files, syntax, keys and the spelling of values.
//!
//! In: nothing. Out: their codes and pages. Where they are applied, their codes stand in the code.

super::rules! { Reading:
    "X0101" Error "syntax" "the text is no TOML 1.0";
    "X0102" Error "unknown-key" "a key that the language does not have";
    "X0103" Error "wrong-kind-of-value" "a value of another kind than the key takes";
    "X0104" Error "missing-key" "a required key is not there";
    "X0105" Error "malformed-value" "a value is not spelt as the key needs it";
    "X0106" Error "file-out-of-place" "a file or folder cannot be read, or belongs to no service";
}
