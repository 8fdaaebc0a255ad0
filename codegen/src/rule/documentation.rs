//! Rules about prose.
//!
//! In: nothing. Out: a constant for each, which the stages report by.

super::rules! { Documentation as DOCUMENTATION:
    UNDOCUMENTED = "X0601" Warning "undocumented" "something says nothing about itself";
    NO_EXAMPLE = "X0602" Warning "no-example" "an operation without an example";
    ECHO = "X0603" Warning "echo" "a text that says no more than names do";
}
