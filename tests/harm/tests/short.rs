//! Every target on its seeds, and on inputs that are made of these: a moment, and always the same inputs.
//!
//! `XMS_RUNS` says how many are made for each target. What was found is written to a file, which `fuzz/run TARGET FILE`
//! runs alone.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;
use std::{env, fs, thread};

use xms_harm::{Mutations, Target};

/// Inputs that are made for a target.
const RUNS: usize = 20_000;
/// Of descriptions fewer: from each that has no errors, all of its Rust and its pages are made.
const RUNS_OF_DESCRIPTIONS: usize = 1_000;
/// How long an input may take, without optimization and on a busy machine.
const TIME: Duration = Duration::from_secs(20);
/// How much memory the process may have taken at any time.
const MEMORY: usize = 1 << 30;

/// The folder with the seeds and the dictionaries.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
}

/// The seeds of a target, in the order of their names.
fn seeds(target: Target) -> Vec<Vec<u8>> {
    let files = fs::read_dir(folder().join("seeds").join(target.name())).unwrap();
    let mut paths: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// The words of a dictionary: texts in quotes, a line each.
fn words(target: Target) -> Vec<Vec<u8>> {
    let Some(name) = target.dictionary() else { return Vec::new() };
    let text = fs::read_to_string(folder().join(format!("dictionaries/{name}.dict"))).unwrap();
    let quoted = |line: &str| line.strip_prefix('"')?.strip_suffix('"').map(|word| word.as_bytes().to_vec());
    text.lines().map(|line| quoted(line).unwrap()).collect()
}

/// The most memory that the process has had, where the system tells it.
fn peak() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse::<usize>().ok().map(|kilobytes| kilobytes * 1024)
}

/// Runs a target on all inputs, on a thread of its own: one that does not come back is a fault, too.
fn harms_nothing(target: Target) {
    let (seeds, words) = (seeds(target), words(target));
    assert!(seeds.len() >= 3, "{} has {} seeds", target.name(), seeds.len());
    let usual = if target == Target::Description { RUNS_OF_DESCRIPTIONS } else { RUNS };
    let runs = env::var("XMS_RUNS").map_or(usual, |runs| runs.parse().unwrap());
    let (inputs, given) = mpsc::channel::<Vec<u8>>();
    let (done, ends) = mpsc::channel();
    let worker = thread::spawn(move || {
        for input in given {
            target.run()(&input);
            done.send(()).unwrap();
        }
    });
    let made = Mutations::new(&seeds, &words, 1).take(runs);
    for input in seeds.iter().cloned().chain(made) {
        inputs.send(input.clone()).unwrap();
        let fault = match ends.recv_timeout(TIME) {
            Ok(()) => continue,
            Err(RecvTimeoutError::Timeout) => "takes too long",
            Err(RecvTimeoutError::Disconnected) => "panics",
        };
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(target.name());
        fs::write(&file, &input).unwrap();
        panic!("an input {fault}: `fuzz/run {} {}` runs it alone", target.name(), file.display());
    }
    drop(inputs);
    worker.join().unwrap();
    if let Some(peak) = peak() {
        assert!(peak < MEMORY, "{} MB", peak >> 20);
    }
}

#[test]
fn credentials() {
    harms_nothing(Target::Credentials);
}

#[test]
fn documents() {
    harms_nothing(Target::Decode);
}

#[test]
fn descriptions() {
    harms_nothing(Target::Description);
}

#[test]
fn lists_in_pieces() {
    harms_nothing(Target::Items);
}

#[test]
fn bodies_of_several_messages() {
    harms_nothing(Target::Multipart);
}

#[test]
fn addresses() {
    harms_nothing(Target::Route);
}

#[test]
fn scalars() {
    harms_nothing(Target::Scalars);
}

#[test]
fn tokens() {
    harms_nothing(Target::Tokens);
}
