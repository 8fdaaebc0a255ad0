//! `xms import`.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::folders::nearest_api_spec;
use super::output::Output;
use super::{CommandError, Outcome};
use crate::import::{self, ImportError, Imported};
use crate::pipeline::summary;
use crate::write::{replace_file, write_text};

/// As many losses of a kind as are shown; `--losses` has them all.
const SHOWN: usize = 3;

/// Makes a description of what there is.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms import openapi storage.json --name storage            a folder api-spec/storage
  xms import openapi s3.yaml --losses losses.txt            with a list of all that was lost
  xms import xsd AmazonS3.xsd --name s3                     elements alone, for operations to refer to

What maps to what, and what cannot be said: docs/import.md.")]
pub(super) struct Import {
    #[command(subcommand)]
    kind: ImportKind,
}

#[derive(Debug, Subcommand)]
enum ImportKind {
    /// Makes the description of a service from documents of Swagger 2.0 or OpenAPI 3, in JSON or YAML.
    ///
    /// It says everything that such a document says and the language can: operations, parameters, headers, elements with
    /// their `xml` objects, enums, errors, examples. What it cannot say is counted by kind, and listed with its JSON
    /// pointer by `--losses`. The description has no errors: what a rule refuses is a loss. Bodies that are JSON stay
    /// texts, since a description is of XML.
    Openapi(FromFiles),
    /// Makes the elements and enums of a service from schemas of XML (XSD 1.0).
    ///
    /// Sequences, choices, attributes, extensions, enumerations, lists, groups and documentation become elements and
    /// enums of one resource; what is included or imported from files beside is read, too. A schema has no operations:
    /// an author adds them to the file, and they refer to its elements by name. Until then `xms check` warns of elements
    /// that nothing uses.
    Xsd(FromFiles),
}

#[derive(Debug, clap::Args)]
struct FromFiles {
    /// Documents; several become one service, of which the first says what holds for all.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    destination: Destination,
}

#[derive(Debug, clap::Args)]
struct Destination {
    /// Name of the service and of its folder; otherwise made of the title.
    #[arg(long)]
    name: Option<String>,
    /// Folder of descriptions, in which the service's folder is made; otherwise the nearest `api-spec`, or one here.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// File for the list of all losses.
    #[arg(long, value_name = "FILE")]
    losses: Option<PathBuf>,
    /// Replace the files of a service that is there already.
    #[arg(long)]
    force: bool,
}

impl Import {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        match &self.kind {
            ImportKind::Openapi(from) => {
                let imported = import::openapi(&from.files, from.destination.name.as_deref()).map_err(failed)?;
                from.destination.write(&imported, output)
            }
            ImportKind::Xsd(from) => {
                let imported = import::xsd(&from.files, from.destination.name.as_deref()).map_err(failed)?;
                from.destination.write(&imported, output)
            }
        }
    }
}

fn failed(error: ImportError) -> CommandError {
    CommandError(error.to_string())
}

impl Destination {
    fn write(&self, imported: &Imported, output: &Output) -> Result<Outcome, CommandError> {
        let folder = match &self.out {
            Some(folder) => folder.clone(),
            None => nearest_api_spec()?.unwrap_or_else(|| PathBuf::from("api-spec")),
        };
        let folder = folder.join(&imported.name);
        if folder.join("service.toml").exists() && !self.force {
            return Err(CommandError(format!(
                "`{}` is a service already; give another name with --name NAME, or replace it with --force",
                folder.display()
            )));
        }
        fs::create_dir_all(&folder)?;
        for (name, text) in &imported.files {
            replace_file(&folder.join(name), text)?;
        }
        output.line("wrote", format_args!("{}: {}", folder.display(), summary(&imported.model)))?;
        self.report(imported, output)?;
        output.line(
            "next",
            format_args!("`xms check --api-spec {}` tells what has no documentation", folder.display()),
        )?;
        Ok(Outcome::Success)
    }

    fn report(&self, imported: &Imported, output: &Output) -> Result<(), CommandError> {
        if imported.losses.is_empty() {
            output.line("done", "nothing was lost")?;
        }
        for (kind, losses) in imported.losses.by_kind() {
            output.line("lost", format_args!("{}: {}", losses.len(), kind.title()))?;
            if self.losses.is_none() {
                for loss in losses.iter().take(SHOWN) {
                    output.text(&format!("             {}  {}\n", loss.address, loss.what))?;
                }
            }
        }
        if let Some(file) = &self.losses {
            write_losses(file, imported)?;
            output.line("wrote", file.display())?;
        }
        Ok(())
    }
}

fn write_losses(file: &Path, imported: &Imported) -> Result<(), CommandError> {
    write_text(file, &imported.losses.report())
        .map(|_| ())
        .map_err(|error| CommandError(format!("cannot write the losses: {error}")))
}
