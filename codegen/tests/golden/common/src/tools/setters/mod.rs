// Written by `xms generate` from api/tools/service.toml; do not edit.
//! Setters of the structs of Tools, a module for each resource.

mod tools;
