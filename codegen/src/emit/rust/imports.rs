//! The names that a generated module uses from elsewhere.
//!
//! In: requests for names while the module is written. Out: the text to write in their place, and at the end the
//! `use` lines for exactly what was asked for. A name that a type of the module has already is written with its
//! path instead. Nothing here knows what the names are for.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::layout;

/// The crate that generated code calls.
const RUNTIME: &str = "xms_runtime";

/// What one module has asked for.
#[derive(Debug, Default)]
pub(super) struct Imports<'a> {
    /// Names of types that are in scope of the module.
    taken: HashSet<&'a str>,
    runtime: BTreeSet<&'static str>,
    /// Items of the runtime's client.
    client: BTreeSet<&'static str>,
    /// Items of the runtime's server.
    server: BTreeSet<&'static str>,
    /// Items of the service's module.
    parent: BTreeSet<&'static str>,
    /// Items of resources, by module.
    others: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// How many modules further in than the service's the module is.
    depth: usize,
}

impl<'a> Imports<'a> {
    /// For a module that has types of these names in scope.
    pub(super) fn new(taken: HashSet<&'a str>, depth: usize) -> Self {
        Self { taken, depth, ..Self::default() }
    }

    /// An item of the runtime.
    pub(super) fn runtime(&mut self, name: &'static str) -> Cow<'static, str> {
        if self.taken.contains(name) {
            return format!("{RUNTIME}::{name}").into();
        }
        self.runtime.insert(name);
        name.into()
    }

    /// An item of the runtime's client.
    pub(super) fn client(&mut self, name: &'static str) -> Cow<'static, str> {
        if self.taken.contains(name) {
            return format!("{RUNTIME}::client::{name}").into();
        }
        self.client.insert(name);
        name.into()
    }

    /// An item of the runtime's server.
    pub(super) fn server(&mut self, name: &'static str) -> Cow<'static, str> {
        if self.taken.contains(name) {
            return format!("{RUNTIME}::server::{name}").into();
        }
        self.server.insert(name);
        name.into()
    }

    /// An item of the service's module.
    pub(super) fn parent(&mut self, name: &'static str) -> &'static str {
        self.parent.insert(name);
        name
    }

    /// An item of a resource.
    pub(super) fn other(&mut self, module: &'a str, name: &'a str) {
        self.others.entry(module).or_default().insert(name);
    }

    /// The lines, with an empty one behind each group.
    pub(super) fn print(&self) -> String {
        let mut runtime = Lines::default();
        runtime.add(RUNTIME, "client", &self.client);
        runtime.add(RUNTIME, "server", &self.server);
        runtime.add_items(RUNTIME, &self.runtime);
        let service = vec!["super"; self.depth].join("::");
        let mut others = Lines::default();
        for (module, names) in &self.others {
            others.add(&service, module, names);
        }
        others.add_items(&service, &self.parent);
        runtime.print() + &others.print()
    }
}

/// The lines of one group, by what they are ordered by.
#[derive(Default)]
struct Lines(Vec<(String, String)>);

impl Lines {
    /// What is used of the module `name` at `path`.
    fn add(&mut self, path: &str, name: &str, names: &BTreeSet<&str>) {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        self.0.push((name.to_owned(), layout::import(&format!("{path}::{name}"), &names)));
    }

    /// What is used of the module at `path` itself.
    fn add_items(&mut self, path: &str, names: &BTreeSet<&str>) {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let line = layout::import(path, &names);
        match <[String; 1]>::try_from(names) {
            Ok([name]) => self.0.push((name, line)),
            // Lists come behind names.
            Err(_) => self.0.push(("\u{10ffff}".to_owned(), line)),
        }
    }

    fn print(mut self) -> String {
        self.0.retain(|(_, line)| !line.is_empty());
        self.0.sort_by(|left, right| layout::order(&left.0, &right.0));
        let mut out: String = self.0.iter().map(|(_, line)| line.as_str()).collect();
        if !out.is_empty() {
            out.push('\n');
        }
        out
    }
}
