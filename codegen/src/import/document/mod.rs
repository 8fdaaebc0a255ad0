//! The documents that are imported, and what their references mean.
//!
//! In: files of JSON or YAML. Out: their trees, those of the files that they refer to among them, and places in these
//! with a JSON pointer each. What a key means is not known here. Files, bytes and steps are limited: a document that
//! refers to itself or repeats itself without end costs a sentence, not the machine.

mod reference;
mod yaml;

use std::fs;
use std::path::{Path, PathBuf};

use super::ImportError;
use crate::node::Node;

/// As many files as one import reads.
const MOST_FILES: usize = 512;
/// As many bytes as they have together.
const MOST_BYTES: u64 = 128 << 20;

/// Holds all documents of an import.
#[derive(Debug)]
pub(super) struct Documents {
    files: Vec<Document>,
}

#[derive(Debug)]
struct Document {
    /// As it is shown.
    path: PathBuf,
    root: Node,
}

/// A place in a document.
#[derive(Clone, Debug)]
pub(super) struct At<'d> {
    /// The document.
    file: usize,
    /// What stands there.
    pub(super) node: &'d Node,
    /// The way to it from the root of its document.
    pointer: String,
}

impl Documents {
    /// Reads `paths`, and what they refer to.
    pub(super) fn read(paths: &[PathBuf]) -> Result<Self, ImportError> {
        let mut all = Self { files: Vec::new() };
        let mut bytes = 0;
        for path in paths {
            all.add(path, &mut bytes)?;
        }
        let mut next = 0;
        while next < all.files.len() {
            let found = all.files.get(next).map(reference::files).unwrap_or_default();
            for path in found {
                // What cannot be read is told where it is needed.
                let is_new = all.files.iter().all(|file| file.path != path);
                if is_new && all.files.len() < MOST_FILES && bytes < MOST_BYTES {
                    let _ = all.add(&path, &mut bytes);
                }
            }
            next += 1;
        }
        Ok(all)
    }

    fn add(&mut self, path: &Path, bytes: &mut u64) -> Result<(), ImportError> {
        let failed = |error: &dyn std::fmt::Display| ImportError(format!("cannot read `{}`: {error}", path.display()));
        *bytes += fs::metadata(path).map_err(|error| failed(&error))?.len();
        if *bytes > MOST_BYTES {
            return Err(failed(&format!("the documents have more than {} MiB", MOST_BYTES >> 20)));
        }
        let text = fs::read(path).map_err(|error| failed(&error))?;
        let text = String::from_utf8(text).map_err(|_| failed(&"it is no UTF-8"))?;
        let path = reference::normal(path);
        self.files.push(Document { root: parse(&path, &text)?, path });
        Ok(())
    }

    /// The root of the document that was given as number `index`.
    pub(super) fn root(&self, index: usize) -> Option<At<'_>> {
        let node = &self.files.get(index)?.root;
        Some(At { file: index, node, pointer: String::new() })
    }

    /// The address of a place, as people are shown it.
    pub(super) fn address(&self, at: &At<'_>) -> String {
        let name = self.files.get(at.file).and_then(|file| file.path.file_name());
        let name = name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        format!("{name}#{}", at.pointer)
    }
}

/// A text of JSON, or of YAML.
fn parse(path: &Path, text: &str) -> Result<Node, ImportError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let failed = |error: String| ImportError(format!("`{}` cannot be read: {error}", path.display()));
    if text.trim_start().starts_with('{') {
        let json = serde_json::from_str(text);
        // A flow mapping of YAML begins like JSON.
        return json.or_else(|error| yaml::parse(text).map_err(|_| failed(format!("it is no JSON: {error}"))));
    }
    yaml::parse(text).map_err(|error| failed(format!("it is neither JSON nor YAML: {error}")))
}

impl<'d> At<'d> {
    /// The way to it, with its document: what stands in two places is one thing where these are equal.
    pub(super) fn key(&self) -> (usize, &str) {
        (self.file, &self.pointer)
    }

    /// What stands under a key.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let node = self.node.get(key)?;
        Some(Self { file: self.file, node, pointer: format!("{}/{}", self.pointer, escape(key)) })
    }

    /// What stands under several keys, one in the other.
    pub(super) fn way(&self, keys: &[&str]) -> Option<Self> {
        keys.iter().try_fold(self.clone(), |at, key| at.get(key))
    }

    /// The text under a key.
    pub(super) fn text(&self, key: &str) -> Option<&'d str> {
        self.node.get(key)?.as_text()
    }

    /// Whether a key is `true`.
    pub(super) fn is(&self, key: &str) -> bool {
        self.node.get(key).and_then(Node::as_bool) == Some(true)
    }

    /// The entries of an object.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        let (file, pointer) = (self.file, self.pointer.clone());
        let entries = self.node.as_object().into_iter().flat_map(|object| object.iter());
        entries.map(move |(key, node)| (key, Self { file, node, pointer: format!("{pointer}/{}", escape(key)) }))
    }

    /// The values of an array.
    pub(super) fn items(&self) -> impl Iterator<Item = Self> + use<'d> {
        let (file, pointer) = (self.file, self.pointer.clone());
        let items = self.node.items().iter().enumerate();
        items.map(move |(index, node)| Self { file, node, pointer: format!("{pointer}/{index}") })
    }

    /// The last step of the way to it.
    pub(super) fn name(&self) -> String {
        unescape(self.pointer.rsplit('/').next().unwrap_or_default())
    }
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}
