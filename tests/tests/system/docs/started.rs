//! The page "Get started": its program does against the emulator what the page says.

use std::process::Command;

use xms_emulator::Emulator;

const PAGE: &str = include_str!("../../../../api-spec/service-management/start.md");
const PROGRAM: &str = include_str!("../../../src/bin/get_started.rs");

/// The first block of code in that language.
fn block(language: &str) -> &'static str {
    let (_, code) = PAGE.split_once(&format!("```{language}\n")).unwrap();
    code.split("```").next().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_of_the_page_prints_what_the_page_shows() {
    assert_eq!(PROGRAM.split_once("\n\n").unwrap().1, block("rust"));
    let emulator = Emulator::start().await.unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_get_started"));
    program.env("SERVICE", emulator.url());
    let run = |mut program: Command| tokio::task::spawn_blocking(move || program.output().unwrap());
    let output = run(program).await.unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), block("text"));
    // The page says what a second run says.
    let mut program = Command::new(env!("CARGO_BIN_EXE_get_started"));
    program.env("SERVICE", emulator.url());
    let output = run(program).await.unwrap();
    assert!(String::from_utf8(output.stderr).unwrap().contains("ConflictError"));
}
