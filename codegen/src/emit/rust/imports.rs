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
    /// Items of the service's module.
    parent: BTreeSet<&'static str>,
    /// Types of other resources, by module.
    others: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Imports<'a> {
    /// For a module that has types of these names in scope.
    pub(super) fn new(taken: HashSet<&'a str>) -> Self {
        Self { taken, ..Self::default() }
    }

    /// An item of the runtime.
    pub(super) fn runtime(&mut self, name: &'static str) -> Cow<'static, str> {
        if self.taken.contains(name) {
            return format!("{RUNTIME}::{name}").into();
        }
        self.runtime.insert(name);
        name.into()
    }

    /// An item of the service's module.
    pub(super) fn parent(&mut self, name: &'static str) -> &'static str {
        self.parent.insert(name);
        name
    }

    /// A type of another resource.
    pub(super) fn other(&mut self, module: &'a str, name: &'a str) {
        self.others.entry(module).or_default().insert(name);
    }

    /// The lines, with an empty one behind each group.
    pub(super) fn print(&self) -> String {
        let runtime: Vec<String> = self.runtime.iter().map(|&name| name.to_owned()).collect();
        let mut out = layout::import(RUNTIME, &runtime);
        if !out.is_empty() {
            out.push('\n');
        }
        let mut others: Vec<(&str, String)> = Vec::new();
        for (module, names) in &self.others {
            let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
            others.push((module, layout::import(&format!("super::{module}"), &names)));
        }
        let parent: Vec<String> = self.parent.iter().map(|&name| name.to_owned()).collect();
        let parent_line = layout::import("super", &parent);
        match parent.as_slice() {
            [] => {}
            [name] => others.push((name, parent_line)),
            // Lists come behind names.
            _ => others.push(("\u{10ffff}", parent_line)),
        }
        others.sort_by(|left, right| layout::order(left.0, right.0));
        let any = !others.is_empty();
        others.iter().for_each(|(_, line)| out.push_str(line));
        if any {
            out.push('\n');
        }
        out
    }
}
