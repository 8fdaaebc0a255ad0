// Written by `xms generate` from api/tools/service.toml; do not edit.
//! Setters of the elements of Tools, a module for each resource.

mod tools;
