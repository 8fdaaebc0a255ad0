//! What all targets share: nothing but the crate that they are in. Each target is one file in `fuzz_targets/`; `run` runs
//! them, `src/bin/seeds.rs` writes what they begin with.
