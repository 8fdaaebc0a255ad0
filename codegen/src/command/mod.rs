//! The `xms` command.
//!
//! In: arguments. Out: text on the terminal and an exit code: 0, 1 when something was found (errors in descriptions,
//! files that are not up to date), 2 when it could not run. What is done is done by the library; here it is only
//! called and reported.

mod bounds;
mod check;
mod completions;
mod diff;
mod docs;
mod explain;
mod export;
mod external;
mod fmt;
mod folders;
mod generate;
mod import;
mod lsp;
mod man;
mod new;
mod output;
mod own_crate;
mod replay;
mod reporting;
mod revision;
mod schema;
mod surroundings;
mod watch;

use std::ffi::OsString;
use std::fmt::{Display, Formatter, Result as FormatResult};
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ColorChoice, Parser, Subcommand};

use self::output::Output;

/// Makes typed SDKs of descriptions of versioned XML services.
///
/// A description is a folder of TOML files: `api-spec/SERVICE/service.toml` says what holds for the whole service, and
/// every other file beside it describes one resource. Without a command, `xms generate` is meant: it looks for
/// `api-spec` here and in the folders above, and writes the crate `generated` beside it.
///
/// It ends with 0 when all is well, 1 when something was found (an error in a description, stale files), and 2 when it
/// could not run.
#[derive(Debug, Parser)]
#[command(name = "xms", version, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Colours in messages: `auto` uses them on a terminal.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,
    #[command(flatten)]
    volume: Volume,
}

/// How much is told of what goes well.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
struct Volume {
    /// Tell how long each stage took, too.
    #[arg(long, short, global = true, conflicts_with = "quiet")]
    verbose: bool,
    /// Tell what was found and nothing else.
    #[arg(long, short, global = true)]
    quiet: bool,
}

const EXAMPLES: &str = "Examples:
  xms                                     brings `generated` up to date with `api-spec`
  xms generate --check                    shows what is stale and fails, for CI
  xms check --api-spec ../other/api-spec  only checks descriptions, here those of another project

Any other word NAME runs the program `xms-NAME` beside this one or in the PATH, with all that follows it.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Checks the descriptions and writes the SDK.
    ///
    /// Nothing is written when a description has an error. A file is replaced only where it differs, and files that
    /// were written earlier and are no longer made are removed; files that were not written by xms are left alone.
    Generate(generate::Generate),
    /// Checks the descriptions, and sets right what it can with `--fix`.
    ///
    /// Every error is told in one run: its code, file, line and column, the text underlined, and how to set it right.
    /// With `--fix`, what needs no decision is set right in the files.
    Check(check::Check),
    /// Tells what changed between two states of the descriptions, and whom it breaks.
    ///
    /// A change breaks callers when programs no longer compile or their calls do something else, and the wire when
    /// requests that were accepted are refused or answers that were understood are not. What only concerns versions that
    /// were not known before breaks nobody. It ends with 0 when nothing breaks, 1 when something does, and 2 when either
    /// state cannot be read or has errors.
    Diff(diff::Diff),
    /// Lays out descriptions: aligned keys, one blank line between items.
    ///
    /// Comments, order, and the spelling of keys and values are kept, so what a description says never changes. A file
    /// with a syntax error is left alone, and the error is shown.
    Fmt(fmt::Fmt),
    /// Writes the JSON Schema of the description language, for editors.
    ///
    /// It is made of the definitions that the parser reads by: it knows every key, what it holds, and what it means.
    Schema(schema::Schema),
    /// Writes the SDK whenever a description is saved.
    ///
    /// Every round checks everything and is told in a line: how long it took and what was written. After an error it
    /// goes on: what was generated stays as it was until the descriptions are right again.
    Watch(watch::Watch),
    /// Begins a description: of an operation, from sample bodies, or of a whole service.
    New(Box<new::New>),
    /// Makes a description of what there is: documents of OpenAPI, schemas of XML.
    Import(import::Import),
    /// Writes descriptions for other tools: as OpenAPI.
    Export(export::Export),
    /// Checks the descriptions and writes their reference documentation.
    ///
    /// A page for each resource, with the versions of everything on it, a search, and a picker that shows what one
    /// version has. The site fetches nothing and needs no server.
    Docs(docs::Docs),
    /// Holds captured exchanges against the descriptions and tells in what they differ.
    ///
    /// Each exchange is checked as an example of its operation; what differs in the same way is told once, with all
    /// places. Nothing is generated or sent. Values that no parameter describes, such as credentials, are not shown. It
    /// ends with 0 when all is as described, and with 1 when something differs.
    #[command(name = "replay")]
    Replay(replay::ReplayFile),
    /// Computes from captured exchanges from which version on things were accepted.
    ///
    /// `seen` says the lowest version at which something is known to exist. An accepted request that has it at a lower
    /// one proves a lower bound; nothing ever becomes `since`, which is documented. Exchanges that hold something older
    /// than its documented version are left out, with all others of their session and version: their version was
    /// changed after they were captured.
    Bounds(bounds::BoundsOf),
    /// Says what a rule is for, with the wrong and the right way.
    ///
    /// Without a code it lists all rules, by subject.
    Explain(explain::Explain),
    /// Serves an editor at the standard input and output: a language server for descriptions.
    ///
    /// Editors start it themselves. It shows what is wrong while one types, completes and explains keys and names, goes
    /// to definitions and renames them.
    Lsp(lsp::Lsp),
    /// Prints what a shell needs to complete commands and options.
    Completions(completions::Completions),
    /// Writes the manual: a page for each command.
    Man(man::Man),
    /// Calls an operation of a described service, without generated code (from `xms-dynamic`).
    #[command(disable_help_flag = true)]
    Call(external::Arguments),
    /// Answers as a described service would, on loopback, from its examples (from `xms-dynamic`).
    #[command(disable_help_flag = true)]
    Serve(external::Arguments),
    /// Any other: the program `xms-NAME`.
    #[command(external_subcommand)]
    Other(Vec<OsString>),
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All is well: exit code 0.
    Success,
    /// Something was found: exit code 1.
    Findings,
}

impl Outcome {
    fn code(self) -> ExitCode {
        match self {
            Self::Success => ExitCode::SUCCESS,
            Self::Findings => ExitCode::from(1),
        }
    }
}

/// Why a command could not run, in a sentence: exit code 2.
#[derive(Debug)]
struct CommandError(String);

impl Display for CommandError {
    fn fmt(&self, f: &mut Formatter<'_>) -> FormatResult {
        f.write_str(&self.0)
    }
}

impl From<io::Error> for CommandError {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

/// Where descriptions are looked for when no folder is given.
#[derive(Debug, Default, clap::Args)]
struct SourceFolder {
    /// Folder of a service, or of several; otherwise the nearest `api-spec`, or service, from here upwards.
    #[arg(long, value_name = "DIR")]
    api_spec: Option<PathBuf>,
}

/// Runs the command that the arguments of this process ask for, and answers with its exit code.
pub fn run() -> ExitCode {
    if let Some(name) = external::listed() {
        // What follows is not looked at here.
        return end(external::run(name), &Output::new(ColorChoice::Auto, Volume::default()));
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no errors; both have their own stream.
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let mut output = Output::new(arguments.color, arguments.volume);
    let outcome = match &arguments.command {
        None => generate::Generate::default().run(&mut output),
        Some(Command::Generate(generate)) => generate.run(&mut output),
        Some(Command::Check(check)) => check.run(&mut output),
        Some(Command::Diff(diff)) => diff.run(&mut output),
        Some(Command::Fmt(fmt)) => fmt.run(&mut output),
        Some(Command::Schema(schema)) => schema.run(&mut output),
        Some(Command::Watch(watch)) => watch.run(&mut output),
        Some(Command::New(new)) => new.run(&mut output),
        Some(Command::Import(import)) => import.run(&mut output),
        Some(Command::Export(export)) => export.run(&mut output),
        Some(Command::Docs(docs)) => docs.run(&mut output),
        Some(Command::Replay(replay)) => replay.run(&mut output),
        Some(Command::Bounds(bounds)) => bounds.run(&mut output),
        Some(Command::Explain(explain)) => explain.run(&output),
        Some(Command::Lsp(lsp)) => lsp.run(),
        Some(Command::Completions(completions)) => completions.run(&output),
        Some(Command::Man(man)) => man.run(&output),
        Some(Command::Call(_)) => return end(external::run("call"), &output),
        Some(Command::Serve(_)) => return end(external::run("serve"), &output),
        Some(Command::Other(arguments)) => return end(external::run_other(arguments), &output),
    };
    end(outcome.map(Outcome::code), &output)
}

/// The exit code of a command that ended, or could not run.
fn end(result: Result<ExitCode, CommandError>, output: &Output) -> ExitCode {
    result.unwrap_or_else(|error| {
        output.error(&error);
        ExitCode::from(2)
    })
}
