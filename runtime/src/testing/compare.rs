//! Whether two documents say the same.
//!
//! They do when they have the same elements, namespaces, attributes and texts. White space between elements, prefixes
//! and the order of attributes carry no meaning; date-times are compared as instants. An element of the original that
//! says nothing (empty, or nil) may be absent from the copy.

use super::tree::{Node, parse};
use crate::DateTime;

/// Says how the order of elements is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Every element must be in its place, as in a request.
    Ordered,
    /// Elements of different names may come in any order, those of one name in theirs: what a response may do.
    AnyOrder,
}

/// Compares a document with a copy of it, by what they say and not by how they are spelled.
///
/// ```
/// use xms_runtime::testing::{Comparison, compare};
///
/// assert_eq!(compare("<a><b/></a>", "<a> <b></b> </a>", Comparison::Ordered), Ok(()));
/// assert!(compare("<a>1</a>", "<a>2</a>", Comparison::Ordered).is_err());
/// ```
///
/// # Errors
/// Fails with the first difference, in words and with its path.
pub fn compare(original: &str, copy: &str, comparison: Comparison) -> Result<(), String> {
    let original = parse(original).map_err(|error| format!("the original: {error}"))?;
    let copy = parse(copy).map_err(|error| format!("the copy: {error}"))?;
    same(&original, &copy, comparison, &original.name)
}

fn same(original: &Node, copy: &Node, comparison: Comparison, path: &str) -> Result<(), String> {
    if original.name != copy.name {
        return Err(format!("{path}: `{}` became `{}`", original.name, copy.name));
    }
    if original.namespace != copy.namespace {
        return Err(format!("{path}: namespace `{}` became `{}`", original.namespace, copy.namespace));
    }
    if original.attributes != copy.attributes {
        return Err(format!("{path}: attributes {:?} became {:?}", original.attributes, copy.attributes));
    }
    if original.nil != copy.nil && !(original.is_empty() && copy.is_empty()) {
        return Err(format!("{path}: nil {} became {}", original.nil, copy.nil));
    }
    if !same_text(&original.text, &copy.text) {
        return Err(format!("{path}: the text differs"));
    }
    let mut copied: Vec<Option<&Node>> = copy.children.iter().map(Some).collect();
    let mut from = 0;
    for child in &original.children {
        let candidates = copied.iter().enumerate().skip(from);
        let mut present = candidates.filter_map(|(index, node)| node.map(|node| (index, node)));
        let found = match comparison {
            Comparison::Ordered => present.next().filter(|(_, node)| node.name == child.name),
            Comparison::AnyOrder => present.find(|(_, node)| node.name == child.name),
        };
        let path = format!("{path}/{}", child.name);
        match found {
            // The copy may have left out this empty one; what stands there belongs to a later one of its name.
            Some((_, node)) if child.is_empty() && !node.is_empty() => {}
            Some((index, node)) => {
                same(child, node, comparison, &path)?;
                copied[index] = None;
                if comparison == Comparison::Ordered {
                    from = index + 1;
                }
            }
            None if child.is_empty() => {}
            None => return Err(format!("{path}: missing, or out of order")),
        }
    }
    match copied.into_iter().flatten().next() {
        Some(more) => Err(format!("{path}/{}: not in the original", more.name)),
        None => Ok(()),
    }
}

/// Whether two texts say the same: those of moments may be spelled in two ways.
pub(super) fn same_text(original: &str, copy: &str) -> bool {
    // Seconds since 1970 are a number like others, and written as they were.
    let instant = |text: &str| text.trim().parse::<DateTime>().ok().filter(|_| text.contains(':'));
    original == copy || instant(original).is_some_and(|moment| instant(copy) == Some(moment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_prefixes_and_instants_are_the_same() {
        let original = "<p:a xmlns:p='n'>\n  <p:b x='1' y='2'>t</p:b><p:c>2015-07-30T17:57:02</p:c></p:a>";
        let copy = "<a xmlns='n'><b y='2' x='1'>t</b><c>2015-07-30T17:57:02.0Z</c></a>";
        assert_eq!(compare(original, copy, Comparison::Ordered), Ok(()));
    }

    #[test]
    fn order_counts_in_requests_and_among_one_name() {
        let (one, other) = ("<a><b>1</b><b>2</b><c>3</c></a>", "<a><c>3</c><b>1</b><b>2</b></a>");
        assert_eq!(compare(one, other, Comparison::AnyOrder), Ok(()));
        assert!(compare(one, other, Comparison::Ordered).is_err());
        assert!(compare(one, "<a><b>2</b><b>1</b><c>3</c></a>", Comparison::AnyOrder).is_err());
    }

    #[test]
    fn only_what_says_nothing_may_vanish_and_nothing_may_appear() {
        let original = "<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><b/><c i:nil='true'/><d>1</d></a>";
        assert_eq!(compare(original, "<a><d>1</d></a>", Comparison::Ordered), Ok(()));
        assert!(compare(original, "<a><b/><c/></a>", Comparison::Ordered).is_err());
        assert!(compare("<a><d>1</d></a>", original, Comparison::Ordered).is_err());
        assert!(compare("<a><d> </d></a>", "<a/>", Comparison::Ordered).is_err());
        for different in ["<a><d>2</d></a>", "<a><d x='1'>1</d></a>", "<a xmlns='n'><d>1</d></a>", "<e><d>1</d></e>"] {
            assert!(compare("<a><d>1</d></a>", different, Comparison::AnyOrder).is_err(), "{different}");
        }
    }
}
