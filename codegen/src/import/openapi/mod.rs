//! Documents of Swagger 2.0 and OpenAPI 3 as a draft.
//!
//! In: documents. Out: a draft with everything that they say and the language can, and the losses. Both formats are
//! read by the same code: where they differ, a `Dialect` says so.

mod body;
mod element;
mod enums;
mod errors;
mod example;
mod operation;
mod own;
mod parameter;
mod path;
mod schema;
mod service;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::ImportError;
use super::document::{At, Documents};
use super::draft::assemble::{service_around, service_name};
use super::draft::{Draft, ParameterDraft, TypeIndex};
use super::loss::{LossKind, Losses};
use crate::node::Node;

/// As many steps as are made, whatever a document says.
const MOST_STEPS: usize = 4_000_000;

/// Which format a document has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Dialect {
    /// Swagger 2.0.
    Swagger2,
    /// OpenAPI 3.0 and later.
    OpenApi3,
}

/// What is known while documents are read.
struct Reader<'d> {
    documents: &'d Documents,
    dialect: Dialect,
    /// The root of the document whose operations are read.
    root: At<'d>,
    draft: Draft,
    losses: Losses,
    /// Elements by schema and tag. For lookup only.
    elements: HashMap<(usize, String, String), TypeIndex>,
    /// Enums by name. For lookup only.
    enums: HashMap<String, Vec<TypeIndex>>,
    /// Schemas whose keys were looked at. For lookup only.
    reported: HashSet<(usize, String)>,
    errors: errors::Errors<'d>,
    /// Further addresses of operations, each with the id and the parameters of its path.
    addresses: Vec<(String, Vec<ParameterDraft>)>,
    /// What of a response every operation has, by name: how many.
    answered: HashMap<String, usize>,
    steps: usize,
}

/// Reads documents.
pub(super) fn read(
    documents: &Documents,
    paths: &[PathBuf],
    name: Option<&str>,
) -> Result<(Draft, Losses), ImportError> {
    let first = documents.root(0).ok_or_else(|| ImportError("no file was given".to_owned()))?;
    let mut reader = Reader {
        documents,
        dialect: Dialect::OpenApi3,
        root: first.clone(),
        draft: Draft::default(),
        losses: Losses::default(),
        elements: HashMap::new(),
        enums: HashMap::new(),
        reported: HashSet::new(),
        errors: errors::Errors::default(),
        addresses: Vec::new(),
        answered: HashMap::new(),
        steps: 0,
    };
    let title = first.get("info").and_then(|info| info.text("title")).unwrap_or_default().to_owned();
    let path = paths.first().map_or(Path::new(""), PathBuf::as_path);
    let own = first.get(own::KEY).and_then(|own| own.text("name"));
    let name = service_name(name.or(own), &title, path);
    for (index, path) in paths.iter().enumerate() {
        let Some(root) = documents.root(index) else { continue };
        reader.dialect = dialect(&root).ok_or_else(|| {
            ImportError(format!(
                "`{}` is no document of Swagger 2.0 or OpenAPI 3: it has neither `swagger: \"2.0\"` nor `openapi: 3…` at its top",
                path.display()
            ))
        })?;
        reader.root = root.clone();
        if index == 0 {
            reader.service(&root);
        }
        reader.operations(&root);
        reader.unread(&root);
    }
    reader.finish();
    service_around(&mut reader.draft, &name);
    if reader.draft.resources.is_empty() {
        return Err(ImportError(
            "the document has no operation that a description can say; nothing was written".to_owned(),
        ));
    }
    Ok((reader.draft, reader.losses))
}

fn dialect(root: &At<'_>) -> Option<Dialect> {
    let version = |key: &str| root.node.get(key).and_then(Node::scalar_text);
    if version("swagger").is_some_and(|version| version.starts_with('2')) {
        return Some(Dialect::Swagger2);
    }
    version("openapi").is_some_and(|version| version.starts_with('3')).then_some(Dialect::OpenApi3)
}

impl<'d> Reader<'d> {
    /// What a place means; a reference that leads nowhere is a loss.
    fn resolve(&mut self, at: &At<'d>) -> Option<At<'d>> {
        self.steps += 1;
        if self.steps == MOST_STEPS {
            self.lose(LossKind::Operation, at, "the document repeats itself too often: the rest was not read");
        }
        if self.steps >= MOST_STEPS {
            return None;
        }
        match self.documents.resolve(at) {
            Ok(found) => Some(found),
            Err(reference) => {
                self.lose(LossKind::Reference, at, format!("`{reference}`"));
                None
            }
        }
    }

    fn lose(&mut self, kind: LossKind, at: &At<'d>, what: impl Into<String>) {
        let address = self.documents.address(at);
        self.losses.add(kind, address, what);
    }

    /// Tells of keys that nobody reads.
    fn leftover(&mut self, at: &At<'d>, known: &[&str]) {
        let unknown: Vec<(&str, At<'d>)> = at.entries().filter(|(key, _)| !known.contains(key)).collect();
        for (key, at) in unknown {
            self.lose(LossKind::Key, &at, format!("`{key}`"));
        }
    }

    fn address(&self, at: &At<'d>) -> String {
        self.documents.address(at)
    }

    /// Whether the document has the extensions of Azure, and with them their meaning of lists.
    fn is_azure(&self) -> bool {
        let keys = ["x-ms-paths", "x-ms-parameterized-host", "x-ms-code-generation-settings"];
        keys.iter().any(|key| self.root.node.get(key).is_some())
    }
}
