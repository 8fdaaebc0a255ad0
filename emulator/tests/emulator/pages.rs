//! The pages for testers do what they say: the program is started, and asked by `curl`, as the README and
//! `docs/emulator.md` do it; what is printed below a command is compared.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::{fs, io};

use crate::markdown::{blocks, matches};

/// The command that pages start the program with, and what it prints there.
const START: &str = "cargo run -q -p xms-emulator --";
const ADDRESS: &str = "http://127.0.0.1:8080";

/// A running program, which ends with the test.
struct Program {
    child: Child,
    url: String,
}

impl Program {
    fn start() -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_xms-emulator"));
        let mut child = program.args(["--quiet", "--port", "0"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, url: line.trim().to_owned() }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a program in Python prints; nothing where there is no Python.
fn python(text: &str, program: &Program) -> Option<String> {
    let script = text.replace(ADDRESS, &program.url);
    let output = Command::new("python3").args(["-c", &script]).output();
    let Ok(output) = output else {
        let _ = writeln!(io::stderr(), "skipped: there is no python3");
        return None;
    };
    assert!(output.status.success(), "{script}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

/// What the commands of a block print.
fn printed(commands: &str, program: &Program) -> String {
    if let Some(flags) = commands.strip_prefix(START) {
        return match flags.trim() {
            "--help" => {
                let output = Command::new(env!("CARGO_BIN_EXE_xms-emulator")).arg("--help").output().unwrap();
                String::from_utf8(output.stdout).unwrap()
            }
            _ => ADDRESS.to_owned(),
        };
    }
    let script = commands.replace(ADDRESS, &program.url);
    let output = Command::new("sh").args(["-e", "-c", &script]).output().unwrap();
    assert!(output.status.success(), "{script}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Follows a page; how many outputs were compared.
fn follow(page: &str) -> usize {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let blocks = blocks(&fs::read_to_string(root.join(page)).unwrap());
    let program = Program::start();
    let pairs = blocks.windows(2).filter_map(|pair| match pair {
        [command, output] if ["sh", "python"].contains(&command.kind.as_str()) && output.kind == "text" => {
            Some((command.kind == "python", &command.text, &output.text))
        }
        _ => None,
    });
    let ours = pairs.filter(|(_, commands, _)| commands.starts_with(START) || commands.contains(ADDRESS));
    let mut compared = 0;
    for (is_python, commands, expected) in ours {
        let printed = if is_python { python(commands, &program) } else { Some(printed(commands, &program)) };
        compared += 1;
        let Some(printed) = printed else { continue };
        assert!(matches(&printed, expected), "{commands}prints\n{printed}\nand {page} says\n{expected}");
    }
    compared
}

#[test]
fn commands_print_what_stands_below_them() {
    if Command::new("curl").arg("--version").output().is_err() {
        let _ = writeln!(io::stderr(), "skipped: there is no curl");
        return;
    }
    assert_eq!((follow("README.md"), follow("docs/emulator.md")), (2, 8));
}
