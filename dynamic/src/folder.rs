//! Descriptions on the disk.
//!
//! In: a folder, or none, and the name of a service. Out: its model and its tables, or in a sentence why there are none.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

use xms_codegen::diagnostic::render_short;
use xms_codegen::emit::docs;
use xms_codegen::model::{Model, OperationId, Service, ServiceId};
use xms_codegen::nearest::nearest;
use xms_codegen::pipeline::read_model;
use xms_runtime::{Catalog, Operation};

use crate::tables::Tables;

/// The folder of descriptions, where none is given.
const API_SPEC: &str = "api-spec";
/// The file that makes a folder a service.
const SERVICE: &str = "service.toml";

/// Holds a described service.
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) model: Model,
    pub(crate) service: ServiceId,
    /// What it says beside itself of how a reader begins, by the service's name.
    start: BTreeMap<String, String>,
    tables: Tables,
}

impl Description {
    /// Reads a service: the one of that name in `folder`, or the only one there.
    pub(crate) fn read(folder: &Path, name: Option<&str>) -> Result<Self, String> {
        let path = match name {
            Some(name) if is_service(folder) && !is_called(folder, name) => {
                return Err(format!("`{}` is another service than `{name}`", folder.display()));
            }
            Some(name) if !is_service(folder) => service_folder(folder, name)?,
            None if !is_service(folder) => {
                let names = services(folder);
                let [only] = &names[..] else {
                    return Err(match names.is_empty() {
                        true => format!("`{}` describes no service: it has no `{SERVICE}`", folder.display()),
                        false => format!("`{}` describes several services: {}", folder.display(), names.join(", ")),
                    });
                };
                folder.join(only)
            }
            _ => folder.to_owned(),
        };
        let reading = read_model(&path).map_err(|error| error.to_string())?;
        if reading.diagnostics.has_errors() {
            let mut errors = reading.diagnostics;
            errors.retain(|finding| finding.severity == xms_codegen::diagnostic::Severity::Error);
            let shown = render_short(&errors, &reading.sources);
            return Err(format!("the description has errors; `xms check` tells more:\n{}", shown.trim_end()));
        }
        let start = reading.beginnings().map_err(|error| error.to_string())?;
        let model = reading.model;
        let service = model.own_services().next();
        let service = service.ok_or_else(|| format!("`{}` describes no service", path.display()))?;
        let tables = Tables::of(&model, service);
        Ok(Self { model, service, start, tables })
    }

    /// The service of the model.
    pub(crate) fn service(&self) -> &Service {
        &self.model[self.service]
    }

    /// The site of its documentation: files by their paths.
    pub(crate) fn site(&self) -> BTreeMap<PathBuf, String> {
        let mut options = docs::Options::default();
        options.start = self.start.clone();
        docs::emit(&self.model, &options).0
    }

    /// Its tables.
    pub(crate) fn catalog(&self) -> &'static Catalog {
        self.tables.catalog
    }

    /// The ids of its operations, in the author's order.
    pub(crate) fn operations(&self) -> impl Iterator<Item = OperationId> + use<'_> {
        self.service().resources.iter().flat_map(|&id| self.model[id].operations.iter().copied())
    }

    /// Finds an operation and its table by its id.
    pub(crate) fn operation(&self, id: &str) -> Result<(OperationId, &'static Operation), String> {
        let found = self.operations().find(|&other| self.model[other].id == id);
        let table = found.and_then(|found| Some((found, self.tables.operation(found)?)));
        table.ok_or_else(|| {
            let ids = || self.operations().map(|id| self.model[id].id.as_str());
            let name = &self.service().name;
            let hint = match nearest(id, ids()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("`xms call {name}` lists them"),
            };
            format!("`{name}` has no operation `{id}`; {hint}")
        })
    }

    /// The operation of the model that a table was made of.
    pub(crate) fn id_of(&self, table: &'static Operation) -> Option<OperationId> {
        self.tables.id_of(table)
    }
}

/// The folder of descriptions that was given, or the nearest `api-spec` from here upwards.
pub(crate) fn descriptions(given: Option<&Path>) -> Result<PathBuf, String> {
    if let Some(folder) = given {
        return Ok(folder.to_owned());
    }
    let here = env::current_dir().map_err(|error| error.to_string())?;
    let found = here.ancestors().map(|folder| folder.join(API_SPEC)).find(|folder| folder.is_dir());
    found.ok_or_else(|| {
        format!(
            "there is no folder `{API_SPEC}` in `{}` or above it; say where it is with --api-spec DIR",
            here.display()
        )
    })
}

/// The names of the services in a folder, or of the one that it is.
pub(crate) fn services(folder: &Path) -> Vec<String> {
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
    if is_service(folder) {
        return folder.canonicalize().ok().as_deref().and_then(name).into_iter().collect();
    }
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.path()).filter(|path| is_service(path)).filter_map(|path| name(&path)).collect();
    names.sort();
    names
}

fn is_service(folder: &Path) -> bool {
    folder.join(SERVICE).is_file()
}

fn is_called(folder: &Path, name: &str) -> bool {
    services(folder).iter().any(|own| own == name)
}

fn service_folder(folder: &Path, name: &str) -> Result<PathBuf, String> {
    let names = services(folder);
    if names.iter().any(|known| known == name) {
        return Ok(folder.join(name));
    }
    let hint = match nearest(name, names.iter().map(String::as_str)) {
        Some(near) => format!("; did you mean `{near}`?"),
        None if names.is_empty() => String::new(),
        None => format!("; there are {}", names.join(", ")),
    };
    Err(format!("`{}` has no service `{name}`{hint}", folder.display()))
}
