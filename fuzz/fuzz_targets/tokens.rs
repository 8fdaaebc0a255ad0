//! The target `tokens`, by libFuzzer.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| xms_harm::Target::Tokens.run()(data));
