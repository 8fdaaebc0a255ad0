//! Rules about prose.
//!
//! In: nothing. Out: their codes and pages. Where they are applied, their codes stand in the code.

super::rules! { Documentation:
    "X0601" Warning "undocumented" "something says nothing about itself";
    "X0602" Warning "no-example" "an operation without an example";
}
