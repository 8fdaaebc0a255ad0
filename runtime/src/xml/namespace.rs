//! Which namespace a prefix stands for, while a document is read.
//!
//! In: declarations as they are met. Out: what a prefix stands for. A declaration is kept once, borrowed from the
//! document where it stands there as it is; nothing that asks is given a copy.

use std::borrow::Cow;
use std::collections::HashMap;

use super::reader::Tag;
use super::steps::count;

/// The namespace of the prefix `xml`, which nobody declares.
pub(crate) const XML_NAMESPACE: &str = "http://www.w3.org/XML/1998/namespace";

/// What a subtree has its default namespace from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DefaultNamespace {
    /// What its text says.
    Own,
    /// A declaration around it, which its text repeats: where, and in how many bytes.
    Outside(usize, usize),
    /// Nothing, and names without prefix are in none: where its text would say so.
    Nowhere(usize),
}

/// Declarations in scope.
#[derive(Debug, Default)]
pub(crate) struct Namespaces<'a> {
    /// The outermost first.
    bindings: Vec<Binding<'a>>,
    /// The innermost declaration of each prefix. It is asked and never walked.
    newest: HashMap<&'a str, usize>,
    /// The innermost declaration of the default namespace.
    default: Option<usize>,
}

#[derive(Debug)]
struct Binding<'a> {
    /// Empty: the default namespace.
    prefix: &'a str,
    namespace: Cow<'a, str>,
    /// The depth of the element that declares it.
    depth: usize,
    /// What it hides.
    hidden: Option<usize>,
}

impl<'a> Namespaces<'a> {
    /// Takes in a declaration of the element at `depth`.
    pub(crate) fn declare(&mut self, prefix: &'a str, namespace: Cow<'a, str>, depth: usize) {
        let index = self.bindings.len();
        let hidden = match prefix {
            "" => self.default.replace(index),
            _ => self.newest.insert(prefix, index),
        };
        self.bindings.push(Binding { prefix, namespace, depth, hidden });
    }

    /// How many declarations are in scope.
    pub(crate) fn len(&self) -> usize {
        self.bindings.len()
    }

    /// How many of them stand outside of the element at `depth`; they are the first ones.
    pub(crate) fn len_outside(&self, depth: usize) -> usize {
        count(self.bindings.len().checked_ilog2().unwrap_or(0) as usize);
        self.bindings.partition_point(|binding| binding.depth < depth)
    }

    /// Forgets the declarations of the element at `depth` and below. Hardly any element has some.
    #[inline]
    pub(crate) fn leave(&mut self, depth: usize) {
        if self.bindings.last().is_some_and(|binding| binding.depth >= depth) {
            self.forget(depth);
        }
    }

    #[inline(never)]
    fn forget(&mut self, depth: usize) {
        while let Some(binding) = self.bindings.pop_if(|binding| binding.depth >= depth) {
            match (binding.prefix, binding.hidden) {
                ("", hidden) => self.default = hidden,
                (prefix, Some(hidden)) => drop(self.newest.insert(prefix, hidden)),
                (prefix, None) => drop(self.newest.remove(prefix)),
            }
        }
    }

    /// Finds the declaration by which `prefix` stands for something.
    pub(crate) fn find(&self, prefix: &str) -> Option<usize> {
        count(1 + prefix.len());
        match prefix {
            "" => self.default,
            _ => self.newest.get(prefix).copied(),
        }
    }

    /// Prefix and namespace of a declaration.
    pub(crate) fn get(&self, index: usize) -> (&'a str, &str) {
        self.bindings.get(index).map_or(("", ""), |binding| (binding.prefix, &*binding.namespace))
    }

    /// What `prefix` stands for; a prefix that nobody declared, or an absent default namespace, is the empty one.
    pub(crate) fn resolve(&self, prefix: &str) -> &str {
        match self.find(prefix) {
            Some(index) => self.get(index).1,
            None if prefix == "xml" => XML_NAMESPACE,
            None => "",
        }
    }

    /// The namespace of names without prefix.
    #[inline]
    pub(crate) fn unprefixed(&self) -> &str {
        self.default.map_or("", |index| self.get(index).1)
    }

    /// Whether the tag is called `name` in a namespace that passes for `expected`.
    pub(crate) fn matches(&self, tag: &Tag<'_>, name: &str, expected: &str) -> bool {
        let (prefix, local) = tag.name.split_once(':').unwrap_or(("", tag.name));
        local == name && passes_for(self.resolve(prefix), expected)
    }
}

/// Whether a namespace on the wire passes for the described one: it is the same, it is missing, or only `http` and
/// `https` differ. Published samples of services have all three.
pub(crate) fn passes_for(actual: &str, expected: &str) -> bool {
    if actual.is_empty() || actual == expected {
        return true;
    }
    fn bare(uri: &str) -> Option<&str> {
        uri.strip_prefix("https://").or(uri.strip_prefix("http://"))
    }
    bare(actual).is_some_and(|actual| Some(actual) == bare(expected))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inner_declarations_hide_outer_ones_for_as_long_as_they_stand() {
        let mut namespaces = Namespaces::default();
        namespaces.declare("", "one".into(), 1);
        namespaces.declare("p", "two".into(), 1);
        namespaces.declare("p", "three".into(), 2);
        namespaces.declare("", "".into(), 3);
        let seen = |namespaces: &Namespaces<'_>| [namespaces.unprefixed(), namespaces.resolve("p")].join(" ");
        assert_eq!((seen(&namespaces), namespaces.len_outside(3)), (" three".to_owned(), 3));
        namespaces.leave(3);
        assert_eq!(seen(&namespaces), "one three");
        namespaces.leave(2);
        assert_eq!(seen(&namespaces), "one two");
        namespaces.leave(1);
        assert_eq!((seen(&namespaces), namespaces.len()), (" ".to_owned(), 0));
        assert_eq!(namespaces.resolve("xml"), XML_NAMESPACE);
    }

    #[test]
    fn a_namespace_passes_when_only_its_scheme_differs() {
        assert!(passes_for("https://a/b", "http://a/b") && passes_for("", "http://a/b"));
        assert!(!passes_for("http://a/c", "http://a/b") && !passes_for("urn:a", "urn:b"));
    }
}
