//! Which namespace a prefix stands for, while a document is read.

use super::reader::Tag;

/// Declarations in scope.
#[derive(Debug, Default)]
pub(crate) struct Namespaces {
    /// Prefix (empty: the default namespace), namespace, and the depth of the element that declares it.
    bindings: Vec<(String, String, usize)>,
}

impl Namespaces {
    /// Takes in a declaration of the element at `depth`.
    pub(crate) fn declare(&mut self, prefix: &str, namespace: String, depth: usize) {
        self.bindings.push((prefix.to_owned(), namespace, depth));
    }

    /// How many declarations are in scope.
    pub(crate) fn len(&self) -> usize {
        self.bindings.len()
    }

    /// Forgets the declarations of the element at `depth` and below; whether there were some.
    pub(crate) fn leave(&mut self, depth: usize) -> bool {
        let before = self.bindings.len();
        while self.bindings.last().is_some_and(|(_, _, declared)| *declared >= depth) {
            self.bindings.pop();
        }
        self.bindings.len() < before
    }

    /// What `prefix` stands for; a prefix that nobody declared, or an absent default namespace, is the empty one.
    pub(crate) fn resolve(&self, prefix: &str) -> &str {
        self.bindings.iter().rev().find(|(name, _, _)| name == prefix).map_or("", |(_, namespace, _)| namespace)
    }

    /// Whether a prefix stands for something.
    #[cfg(feature = "server")]
    pub(crate) fn is_declared(&self, prefix: &str) -> bool {
        prefix == "xml" || self.bindings.iter().any(|(name, _, _)| name == prefix)
    }

    /// All prefixes in scope with their namespaces.
    pub(crate) fn in_scope(&self) -> Vec<(String, String)> {
        let mut visible: Vec<(String, String)> = Vec::new();
        for (prefix, namespace, _) in self.bindings.iter().rev() {
            if !visible.iter().any(|(seen, _)| seen == prefix) {
                visible.push((prefix.clone(), namespace.clone()));
            }
        }
        visible
    }

    /// The prefixes that the element at `depth` declares itself.
    pub(crate) fn declared_at(&self, depth: usize) -> Vec<String> {
        let own = self.bindings.iter().filter(|(.., declared)| *declared == depth);
        own.map(|(prefix, ..)| prefix.clone()).collect()
    }

    /// Whether the tag is called `name` in a namespace that passes for `expected`.
    pub(crate) fn matches(&self, tag: &Tag<'_>, name: &str, expected: &str) -> bool {
        let (prefix, local) = tag.name().split_once(':').unwrap_or(("", tag.name()));
        local == name && passes_for(self.resolve(prefix), expected)
    }
}

/// Whether a namespace on the wire passes for the described one: it is the same, it is missing, or only `http` and
/// `https` differ. Published samples of services have all three.
pub(crate) fn passes_for(actual: &str, expected: &str) -> bool {
    if actual == expected || actual.is_empty() {
        return true;
    }
    let bare = |uri: &str| uri.strip_prefix("https://").or(uri.strip_prefix("http://")).map(str::to_owned);
    bare(actual).is_some_and(|actual| Some(actual) == bare(expected))
}
