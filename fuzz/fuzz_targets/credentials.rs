//! The target `credentials`, by libFuzzer.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| xms_harm::Target::Credentials.run()(data));
