//! What `xms generate` makes of a crate that is not the usual one.
//!
//! In: options on versions, operations, name and runtime. Out: what to narrow to, and how the manifest is made. The usual
//! folder is never narrowed: it holds the whole SDK. Its crate is a member of the workspace around it where that gives all
//! that a member inherits, and stands by itself elsewhere.

use std::fs;
use std::path::{Path, PathBuf};

use super::CommandError;
use super::folders::generated;
use super::surroundings::{gives_all, origin};
use crate::emit::rust::{Package, own_default, own_dev_dependencies};
use crate::model::narrow::{Narrowing, VersionRange};
use crate::scaffold::CrateOrigin;

/// The name of a crate that is given none.
const NAME: &str = "xms-services";

/// Options of a crate of its own.
#[derive(Debug, Default, clap::Args)]
pub(super) struct OwnCrate {
    /// Only these versions: `A..=B`, `A..`, `..=B` or `A`; needs --out.
    #[arg(long, value_name = "RANGE")]
    versions: Option<VersionRange>,
    /// Only operations whose id matches, such as `extensions.*`, and what they need; may be repeated; needs --out.
    #[arg(long, value_name = "PATTERN")]
    only: Vec<String>,
    /// Name of the crate in --out; otherwise `xms-services`.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Folder of `xms-runtime` that the crate in --out depends on; otherwise the released one of this version.
    #[arg(long, value_name = "DIR")]
    runtime: Option<PathBuf>,
}

impl OwnCrate {
    /// What is left out.
    pub(super) fn narrowing(&self) -> Narrowing {
        Narrowing { versions: self.versions, only: self.only.clone() }
    }

    /// How the manifest is made: by itself everywhere but in the usual folder of the descriptions in `folder`.
    pub(super) fn package(&self, out: Option<&Path>, folder: &Path) -> Result<Package, CommandError> {
        let usual = match out {
            None => true,
            Some(out) => generated(folder).is_ok_and(|usual| is_same(out, &usual)),
        };
        if !usual {
            return self.own();
        }
        let options = [
            ("--versions", self.versions.is_some()),
            ("--only", !self.only.is_empty()),
            ("--name", self.name.is_some()),
            ("--runtime", self.runtime.is_some()),
        ];
        match options.into_iter().find(|&(_, given)| given) {
            None => {
                let usual = generated(folder)?;
                let manifest = usual.join("Cargo.toml");
                // What stands there and is no file is told when the crate is written.
                let text = if manifest.is_file() { fs::read_to_string(&manifest) } else { Ok(String::new()) };
                let text =
                    text.map_err(|error| CommandError(format!("cannot read {}: {error}", manifest.display())))?;
                let (dev_dependencies, default) = (own_dev_dependencies(&text), own_default(&text));
                let full = fs::canonicalize(&usual).or_else(|_| std::path::absolute(&usual))?;
                if gives_all(&full) {
                    return Ok(Package::Member { dev_dependencies, default });
                }
                // A workspace that does not know of this crate gives it nothing.
                let runtime = match origin(None, &full)? {
                    CrateOrigin::Folders { runtime, .. } => Some(runtime.display().to_string()),
                    CrateOrigin::Released => None,
                };
                Ok(Package::Own { name: NAME.to_owned(), runtime, dev_dependencies, default })
            }
            Some((option, _)) => Err(CommandError(format!(
                "{option} is for a crate of its own, and the usual folder holds the whole SDK; say with --out DIR where \
                 the crate goes, such as `--out narrowed`"
            ))),
        }
    }

    fn own(&self) -> Result<Package, CommandError> {
        let name = self.name.clone().unwrap_or_else(|| NAME.to_owned());
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if !is_name {
            return Err(CommandError(format!(
                "`{name}` is no name of a crate: letters, digits, `-` and `_`, with a letter first"
            )));
        }
        let runtime = self.runtime.as_ref().map(|folder| {
            if !folder.join("Cargo.toml").is_file() {
                return Err(CommandError(format!(
                    "`{}` holds no crate; give the folder of `xms-runtime` with --runtime DIR",
                    folder.display()
                )));
            }
            // A path in a manifest counts from there, not from here.
            Ok(fs::canonicalize(folder)?.display().to_string())
        });
        Ok(Package::Own { name, runtime: runtime.transpose()?, dev_dependencies: String::new(), default: None })
    }

    /// The options as they are written.
    pub(super) fn arguments(&self) -> String {
        let mut text = String::new();
        text.extend(self.versions.iter().map(|range| format!(" --versions {range}")));
        text.extend(self.only.iter().map(|pattern| format!(" --only '{pattern}'")));
        text.extend(self.name.iter().map(|name| format!(" --name {name}")));
        text.extend(self.runtime.iter().map(|folder| format!(" --runtime {}", folder.display())));
        text
    }
}

/// Whether two paths lead to the same folder, there or not.
fn is_same(left: &Path, right: &Path) -> bool {
    let full = |path: &Path| fs::canonicalize(path).or_else(|_| std::path::absolute(path)).ok();
    left == right || full(left).is_some_and(|left| full(right) == Some(left))
}
