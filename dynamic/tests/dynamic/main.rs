//! Calls and servers of described services, from end to end.

mod azurite;
mod completion;
mod descriptions;
mod examples;
mod extensions;
mod flowers;
mod pages;
mod support;
