//! `xms export`.

use std::path::PathBuf;

use clap::Subcommand;
use xms_facts::Version;

use super::folders::read;
use super::output::Output;
use super::{CommandError, Outcome, SourceFolder};
use crate::emit::openapi::document;
use crate::model::{Model, ServiceId};
use crate::nearest::nearest;
use crate::node::Node;
use crate::write::write_text;

/// Writes descriptions for other tools.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms export openapi storage-queue                                the latest version, to the terminal
  xms export openapi storage-queue --version 2021-12-02 --out queue.json
  xms export openapi storage-queue --all-versions --out versions  a document for each, in a folder")]
pub(super) struct Export {
    #[command(subcommand)]
    kind: ExportKind,
}

#[derive(Debug, Subcommand)]
enum ExportKind {
    /// Writes a service as a document of OpenAPI 3.1, at one version.
    ///
    /// Elements are schemas with `xml` objects; what the version does not have is left out. What OpenAPI cannot hold
    /// (since when something exists, which texts are secret, how operations are followed) stands under `x-xms` in the
    /// words of the language: `xms import openapi` gives it back.
    Openapi(ToOpenApi),
}

#[derive(Debug, clap::Args)]
struct ToOpenApi {
    /// The service; needs not be said where there is one only.
    #[arg(value_name = "SERVICE")]
    service: Option<String>,
    #[command(flatten)]
    source: SourceFolder,
    /// The version; otherwise the latest that is known.
    #[arg(long, value_name = "VERSION", conflicts_with = "all_versions")]
    version: Option<String>,
    /// A document for each known version, in the folder that `--out` says.
    #[arg(long, requires = "out")]
    all_versions: bool,
    /// File to write, or with `--all-versions` a folder; otherwise the document goes to the standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Export {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        match &self.kind {
            ExportKind::Openapi(to) => to.run(output),
        }
    }
}

impl ToOpenApi {
    fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        let reading = read(&self.source.folder()?)?;
        if reading.diagnostics.has_errors() {
            output.diagnostics(&reading.diagnostics, &reading.sources)?;
            return Ok(Outcome::Findings);
        }
        let model = &reading.model;
        let service = self.service(model)?;
        let known: Vec<Version> = model[service].known.iter().map(|known| known.value).collect();
        if let (true, Some(folder)) = (self.all_versions, &self.out) {
            for &version in &known {
                let path = folder.join(format!("{}-{version}.json", model[service].name));
                write(&path, &text(&document(model, service, version))?, output)?;
            }
            return Ok(Outcome::Success);
        }
        let version = match &self.version {
            None => known.iter().copied().max().unwrap_or(model[service].default_version),
            Some(text) => self.version(text, &known)?,
        };
        let text = text(&document(model, service, version))?;
        match &self.out {
            Some(path) => write(path, &text, output)?,
            None => output.text(&text)?,
        }
        Ok(Outcome::Success)
    }

    fn service(&self, model: &Model) -> Result<ServiceId, CommandError> {
        let all: Vec<ServiceId> = model.own_services().collect();
        let names = || all.iter().map(|&id| model[id].name.as_str());
        match &self.service {
            None => match all.as_slice() {
                [only] => Ok(*only),
                _ => Err(CommandError(format!("say which service: {}", names().collect::<Vec<_>>().join(", ")))),
            },
            Some(wanted) => all.iter().copied().find(|&id| model[id].name == *wanted).ok_or_else(|| {
                let help =
                    nearest(wanted, names()).map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
                CommandError(format!("there is no service `{wanted}`{help}"))
            }),
        }
    }

    fn version(&self, text: &str, known: &[Version]) -> Result<Version, CommandError> {
        let version = text
            .parse()
            .map_err(|_| CommandError(format!("`{text}` is no version; versions are dates such as 2014-06-01")))?;
        match known.first().is_none_or(|first| *first <= version) {
            true => Ok(version),
            false => Err(CommandError(format!("{version} is older than every known version"))),
        }
    }
}

/// The document as JSON, two spaces a level.
fn text(document: &Node) -> Result<String, CommandError> {
    let mut text = serde_json::to_string_pretty(document).map_err(|error| CommandError(error.to_string()))?;
    text.push('\n');
    Ok(text)
}

fn write(path: &std::path::Path, text: &str, output: &Output) -> Result<(), CommandError> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    match write_text(path, text).map_err(|error| CommandError(format!("cannot write `{}`: {error}", path.display())))? {
        true => output.line("wrote", path.display())?,
        false => output.line("done", format_args!("{} is up to date", path.display()))?,
    }
    Ok(())
}
