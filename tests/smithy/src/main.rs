//! Runs Smithy's restXml protocol tests: `smithy MODEL TESTS`.
//!
//! In: the JSON of a model and of its tests, compressed or not, and the list of open cases. Out: a line for each test and
//! side that fails, and how many there are; an error where one fails that is not open, or an open one passes. Description
//! and program are written below cargo's target folder and stay there. A test whose code does not compile fails, and
//! none beside it.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;
use xms_codegen::diagnostic::{Style, render};
use xms_codegen::pipeline::read_model;
use xms_smithy::case::Case;
use xms_smithy::describe::{Description, LostNames, describe};
use xms_smithy::json::Json;
use xms_smithy::program::Program;
use xms_smithy::shapes::Shapes;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(model), Some(tests)) = (arguments.next().map(PathBuf::from), arguments.next().map(PathBuf::from)) else {
        return Err("usage: smithy MODEL TESTS".into());
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let folder = target.join("smithy");
    let tests = tests.canonicalize()?;
    let cases = Case::read(&tests)?;
    let shapes = Shapes::of(&Json::read(&model)?);
    let results = run(&root, &folder, &shapes, &tests, &cases)?;
    let unexpected = report(&shapes, &cases, &results, &open_cases()?)?;
    if unexpected.is_empty() { Ok(()) } else { Err(format!("not as listed: {}", unexpected.join(", ")).into()) }
}

/// The titles of cases that do not pass, each with the reason.
fn open_cases() -> Result<BTreeMap<&'static str, &'static str>, String> {
    let lines = include_str!("../open-cases.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split_once(": ").ok_or_else(|| format!("`{line}` gives no reason"))).collect()
}

/// What became of a side of a test: nothing where it passed.
type Results = BTreeMap<(usize, String), String>;

fn run(root: &Path, folder: &Path, shapes: &Shapes, tests: &Path, cases: &[Case]) -> Result<Results, Box<dyn Error>> {
    let (api, source) = (folder.join("api"), folder.join("src"));
    let (description, refused) = described(shapes, &lost_names(shapes, cases), &api)?;
    if source.exists() {
        fs::remove_dir_all(&source)?;
    }
    let generated = source.join("generated");
    xms_codegen::Builder::new(&api).out_dir(&generated).client(true).server(true).generate()?;
    let resolved = read_model(&api)?.model;
    let mut program = Program::of(cases, shapes, &description, &resolved, &generated)?;
    let mut results = Results::new();
    for (number, side, reason) in &program.missing {
        results.insert((*number, (*side).to_owned()), reason.clone());
    }
    for (number, case) in cases.iter().enumerate() {
        if let Some(reason) = refused.get(&case.shape) {
            results.insert((number, "both".to_owned()), reason.clone());
        }
    }
    fs::create_dir_all(source.join("cases"))?;
    let libraries = Libraries::build(root)?;
    let compiled = folder.join(format!("smithy-cases{}", env::consts::EXE_SUFFIX));
    let services: Vec<String> = resolved.services.iter().map(|service| service.module.clone()).collect();
    loop {
        fs::write(source.join("main.rs"), program.main(&services))?;
        for (number, text) in &program.modules {
            fs::write(source.join(format!("cases/case_{number}.rs")), text)?;
        }
        let wrong = libraries.compile(&source.join("main.rs"), &compiled)?;
        if wrong.is_empty() {
            break;
        }
        for (number, reason) in wrong {
            program.modules.remove(&number);
            results.insert((number, "both".to_owned()), reason);
        }
    }
    let output = Command::new(&compiled).arg(tests).output()?;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let mut parts = line.splitn(3, '\t');
        let (number, side, outcome) = (parts.next(), parts.next(), parts.next());
        if let (Some(Ok(number)), Some(side), Some(outcome)) = (number.map(str::parse), side, outcome) {
            results.insert((number, side.to_owned()), outcome.to_owned());
        }
    }
    if !output.status.success() {
        return Err(format!("the program failed: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(results)
}

/// Describes a model, without those operations that the generator refuses beside the others; gives the reasons.
fn described(
    shapes: &Shapes,
    lost: &LostNames,
    api: &Path,
) -> Result<(Description, BTreeMap<String, String>), Box<dyn Error>> {
    let mut refused = BTreeMap::new();
    let all = describe(shapes, lost, &|_| true);
    if refusal(&all, api)?.is_some() {
        let mut kept: Vec<String> = Vec::new();
        for operation in all.services.iter().flat_map(|service| &service.operations) {
            let with = describe(shapes, lost, &|id| id == operation.shape || kept.iter().any(|kept| kept == id));
            match refusal(&with, api)? {
                Some(reason) => drop(refused.insert(operation.shape.clone(), reason)),
                None => kept.push(operation.shape.clone()),
            }
        }
        let rest = describe(shapes, lost, &|id| kept.iter().any(|kept| kept == id));
        if let Some(reason) = refusal(&rest, api)? {
            return Err(reason.into());
        }
        return Ok((rest, refused));
    }
    Ok((all, refused))
}

/// Writes a description; gives the first error that is found in it.
fn refusal(description: &Description, api: &Path) -> Result<Option<String>, Box<dyn Error>> {
    if api.exists() {
        fs::remove_dir_all(api)?;
    }
    for (path, text) in &description.files {
        let path = api.join(path);
        fs::create_dir_all(path.parent().unwrap_or(api))?;
        fs::write(path, text)?;
    }
    let reading = read_model(api)?;
    if !reading.diagnostics.has_errors() {
        return Ok(None);
    }
    let text = render(&reading.diagnostics, &reading.sources, Style::default());
    Ok(Some(text.lines().find(|line| line.starts_with("error")).unwrap_or_default().to_owned()))
}

/// Names that Smithy makes of an operation's: the input of `Get` is `GetRequest` where the file says so, which a model
/// does not keep. Bodies of tests show them.
fn lost_names(shapes: &Shapes, cases: &[Case]) -> LostNames {
    let mut names = HashMap::new();
    for case in cases {
        let Some(operation) = shapes.get(&case.shape) else { continue };
        let (shape, endings) = if case.is_request {
            (operation.input.clone(), ("Input", "Request"))
        } else {
            (operation.output.clone(), ("Output", "Response"))
        };
        let own = format!("{}{}", operation.name(), endings.0);
        let other = format!("{}{}", operation.name(), endings.1);
        if let (Some(shape), Some(body)) = (shape, &case.body) {
            let is_there = body.trim_start().strip_prefix('<').is_some_and(|rest| rest.starts_with(&other));
            if is_there && shape.ends_with(&format!("#{own}")) {
                names.insert(shape, other);
            }
        }
    }
    names
}

/// The libraries of the program, as cargo compiles them for the whole workspace: nothing is compiled for the program alone.
struct Libraries {
    /// Where the libraries are that are named, by the name.
    named: BTreeMap<String, PathBuf>,
    /// The folder with all others.
    others: PathBuf,
}

impl Libraries {
    /// What the code of tests names.
    const NAMES: [&str; 3] = ["tokio", "xms_runtime", "xms_smithy"];

    fn build(root: &Path) -> Result<Self, Box<dyn Error>> {
        let output = cargo()
            .args(["build", "--workspace", "--bins", "--examples", "--offline", "--quiet", "--message-format=json"])
            .current_dir(root)
            .output()?;
        if !output.status.success() {
            return Err(format!("the workspace does not compile: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        let mut named = BTreeMap::new();
        for line in output.stdout.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()) {
            let message: Value = serde_json::from_slice(line)?;
            let name = message["target"]["name"].as_str().unwrap_or_default();
            let files = message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str);
            if let Some(file) = files.map(Path::new).find(|file| file.extension().is_some_and(|is| is == "rlib"))
                && Self::NAMES.contains(&name)
            {
                named.insert(name.to_owned(), file.to_owned());
            }
        }
        let others = named.get("tokio").and_then(|file| file.parent()).ok_or("cargo names no library `tokio`")?;
        Ok(Self { others: others.to_owned(), named })
    }

    /// Compiles the program; gives the tests whose code is wrong, with the first error of each.
    fn compile(&self, main: &Path, program: &Path) -> Result<BTreeMap<usize, String>, Box<dyn Error>> {
        let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc.args(["--edition=2024", "--cap-lints=allow", "--error-format=short", "--crate-name=smithy_cases"]);
        // As a profile for development has it.
        rustc.args(["-Ccodegen-units=256", "-Cdebug-assertions=on"]);
        rustc.arg("-L").arg(format!("dependency={}", self.others.display()));
        for (name, file) in &self.named {
            rustc.arg("--extern").arg(format!("{name}={}", file.display()));
        }
        let output = rustc.arg(main).arg("-o").arg(program).output()?;
        if output.status.success() {
            return Ok(BTreeMap::new());
        }
        let text = String::from_utf8_lossy(&output.stderr);
        let mut wrong = BTreeMap::new();
        for line in text.lines().filter(|line| line.contains("error")) {
            let number = line.split_once("cases/case_").and_then(|(_, rest)| rest.split('.').next()?.parse().ok());
            if let Some(number) = number {
                wrong.entry(number).or_insert_with(|| format!("does not compile: {line}"));
            }
        }
        if wrong.is_empty() { Err(format!("the program does not compile:\n{text}").into()) } else { Ok(wrong) }
    }
}

fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// What is not held against the language: how one service makes hosts of names, and compressed requests.
fn is_counted(shapes: &Shapes, case: &Case) -> bool {
    let is_compressed = shapes.get(&case.shape).is_some_and(|shape| shape.traits.has("requestCompression"));
    !case.has_settings && !is_compressed
}

/// Prints what became of each test; gives those whose outcome is another than the list of open cases says.
fn report(shapes: &Shapes, cases: &[Case], results: &Results, open: &BTreeMap<&str, &str>) -> io::Result<Vec<String>> {
    let mut out = io::stdout().lock();
    let (mut passed, mut failed) = (0, 0);
    let mut unexpected: Vec<String> = Vec::new();
    let is_there = |title: &&&str| cases.iter().any(|case| case.title() == **title);
    unexpected.extend(open.keys().filter(|title| !is_there(title)).map(|title| format!("{title} is no case")));
    for (number, case) in cases.iter().enumerate() {
        let of_case: Vec<_> = results.iter().filter(|((of, _), _)| *of == number).collect();
        let wrong: Vec<_> = of_case.iter().filter(|(_, outcome)| !outcome.is_empty()).collect();
        let reason = open.get(&*case.title());
        let word = match (wrong.is_empty() && !of_case.is_empty(), is_counted(shapes, case)) {
            (_, false) => "not counted",
            (true, true) => {
                passed += 1;
                unexpected.extend(reason.map(|_| format!("{} passes", case.title())));
                "passed"
            }
            (false, true) => {
                failed += 1;
                if reason.is_none() {
                    unexpected.push(format!("{} fails", case.title()));
                }
                if reason.is_some() { "open" } else { "FAILED" }
            }
        };
        writeln!(out, "{word:11}  {}", case.title())?;
        if let Some(reason) = reason {
            writeln!(out, "             {reason}")?;
        }
        if of_case.is_empty() {
            writeln!(out, "             no operation of a service has it")?;
        }
        for ((_, side), outcome) in wrong {
            writeln!(out, "             {side}: {outcome}")?;
        }
    }
    writeln!(out, "{passed} of {} passed", passed + failed)?;
    Ok(unexpected)
}
