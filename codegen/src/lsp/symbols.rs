//! What a file holds, as a list of things with names.
//!
//! In: the outline of a file. Out: its tables, with the fields and values inside them, each with its place.

use std::ops::Range;

use lsp_types::SymbolKind;

use super::outline::{Form, Outline, ROOT};

/// A thing with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Symbol {
    pub(super) name: String,
    /// A few words behind it.
    pub(super) detail: String,
    pub(super) kind: SymbolKind,
    /// All of it.
    pub(super) range: Range<usize>,
    /// Its name.
    pub(super) selection: Range<usize>,
    pub(super) children: Vec<Symbol>,
}

/// The things that a file holds, in its order.
pub(super) fn symbols(outline: &Outline) -> Vec<Symbol> {
    let extents = extents(outline);
    let mut found = Vec::new();
    for &node in &outline.nodes[ROOT].children {
        let top = &outline.nodes[node];
        let kind = match top.name.as_str() {
            "operation" => SymbolKind::METHOD,
            "element" => SymbolKind::STRUCT,
            "enum" => SymbolKind::ENUM,
            "error" => SymbolKind::CONSTANT,
            _ if top.form == Form::Table => {
                found.extend(symbol(outline, &extents, node, SymbolKind::OBJECT));
                continue;
            }
            _ => continue,
        };
        found.extend(top.children.iter().filter_map(|&child| symbol(outline, &extents, child, kind)));
    }
    found.sort_by_key(|symbol| symbol.selection.start);
    found
}

fn symbol(outline: &Outline, extents: &[Range<usize>], node: usize, kind: SymbolKind) -> Option<Symbol> {
    let own = &outline.nodes[node];
    let inner = match kind {
        SymbolKind::STRUCT => Some(("fields", SymbolKind::FIELD)),
        SymbolKind::ENUM => Some(("values", SymbolKind::ENUM_MEMBER)),
        _ => None,
    };
    let children = inner.and_then(|(key, kind)| {
        let children = &outline.nodes[outline.child(node, key)?].children;
        Some(children.iter().filter_map(|&child| symbol(outline, extents, child, kind)).collect())
    });
    let detail = ["title", "summary", "doc", "type"].into_iter().find_map(|key| outline.text(node, key));
    let detail = match kind {
        SymbolKind::METHOD => outline.text(node, "request").unwrap_or_default(),
        _ => detail.unwrap_or(&own.text),
    };
    // Editors refuse what has no name.
    let name = if own.name.is_empty() { "\"\"".to_owned() } else { own.name.clone() };
    let selection = own.keys.first()?.clone();
    let detail = detail.trim().lines().next().unwrap_or_default().to_owned();
    Some(Symbol { name, detail, kind, range: extents[node].clone(), selection, children: children.unwrap_or_default() })
}

/// From where to where each node goes, with all that is in it.
fn extents(outline: &Outline) -> Vec<Range<usize>> {
    let own = outline.nodes.iter().map(|node| {
        let start = node.keys.iter().map(|key| key.start).min().unwrap_or(node.value.start).min(node.value.start);
        start..node.keys.iter().map(|key| key.end).max().unwrap_or(0).max(node.value.end)
    });
    let mut extents: Vec<Range<usize>> = own.collect();
    // What is inside stands behind what is around.
    for node in (1..extents.len()).rev() {
        let inner = extents[node].clone();
        let around = &mut extents[outline.nodes[node].parent];
        *around = around.start.min(inner.start)..around.end.max(inner.end);
    }
    extents
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::symbols;
    use crate::lsp::workspace::example;

    #[test]
    fn a_file_is_a_list_of_things() {
        let root = example();
        let at = root.file_at(Path::new("/a/shop/goods.toml")).expect("a file");
        let found = symbols(&root.file(at).outline);
        let names: Vec<&str> = found.iter().map(|symbol| symbol.name.as_str()).collect();
        assert_eq!(names, ["add", "get", "Good", "Colour"]);
        let fields: Vec<&str> = found[2].children.iter().map(|symbol| symbol.name.as_str()).collect();
        assert_eq!(
            (fields.as_slice(), found[0].detail.as_str()),
            (["Name", "Parts", "Colour"].as_slice(), "POST /goods/{name}")
        );
        for symbol in found.iter().chain(&found[2].children) {
            assert!(
                symbol.range.start <= symbol.selection.start && symbol.selection.end <= symbol.range.end,
                "{symbol:?}"
            );
        }
        assert!(found[2].range.end >= found[2].children[2].range.end);
    }
}
