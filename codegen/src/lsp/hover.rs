//! What an editor shows of the place that it points at.
//!
//! In: a file, and a byte of it. Out: Markdown, and the piece that it is about.

use std::ops::Range;

use super::describe;
use super::outline::{Form, Role};
use super::workspace::{FileAt, Root};
use crate::language::Scalar;
use crate::rule;

/// What is told of a place, with the piece of the text that it concerns.
pub(super) fn hover(root: &Root, at: FileAt, offset: usize) -> Option<(String, Range<usize>)> {
    let file = root.file(at);
    if let Some(mention) = file.mention_at(offset)
        && let Some(found) = root.definition(at.folder, mention)
    {
        let text = describe::item(root, found.at, found.mention.node, mention.subject);
        return Some((text, mention.range.clone()));
    }
    let (node, in_key) = file.outline.at(offset)?;
    let node = &file.outline.nodes[node];
    let range = match in_key {
        true => node.keys.iter().find(|key| key.start <= offset && offset <= key.end)?.clone(),
        false => node.value.clone(),
    };
    let slot = node.slot;
    let is_reason = slot.key.is_some_and(|key| key.name == "allow") && slot.role == Role::Entry;
    if let Some(rule) = rule::find(&node.name).filter(|_| is_reason && in_key) {
        return Some((rule.page.to_owned(), range));
    }
    let is_type = slot.key.is_some_and(|key| matches!(key.name, "type" | "list" | "map" | "set"));
    if !in_key && is_type && Scalar::from_name(&node.text).is_some() {
        return Some((format!("`{}`: a built-in type", node.text), range));
    }
    let text = match (slot.table, slot.key) {
        (Some(table), Some(key)) if slot.role == Role::Value => describe::key(table, key),
        (_, Some(key)) => match slot.keys() {
            Some(table) if in_key || node.form == Form::Table => describe::table(table),
            _ => key.doc.to_owned(),
        },
        _ => return None,
    };
    Some((text, range))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::hover;
    use crate::lsp::workspace::example;

    fn told(path: &str, mark: &str) -> String {
        let root = example();
        let at = root.file_at(Path::new(path)).expect("a file");
        let offset = root.file(at).text.as_str().find(mark).expect("the mark") + mark.len();
        hover(&root, at, offset).expect("something").0
    }

    #[test]
    fn names_keys_and_types_are_explained() {
        let goods = "/a/shop/goods.toml";
        let element = told(goods, "body = '");
        assert!(element.starts_with("**element** `Good`\n\nA good."), "{element}");
        assert!(element.contains("<Good>\n  <Name>string</Name>\n  <Parts><Part>Part</Part> …</Parts>"), "{element}");
        let operation = told(goods, "see = ['");
        assert!(operation.contains("POST /goods/{name}\n→ <Good>\n← 200\n"), "{operation}");
        assert!(operation.contains("Versions: since 2013-03-01"), "{operation}");
        assert!(told(goods, "\nNa").contains("Its name.\n\nVersions: since 2014-06-01"));
        assert!(told(goods, "at-least").starts_with("`at-least-one`: an array of strings"));
        assert!(told(goods, "type = 'str").contains("built-in type"));
        assert!(told(goods, "query = ['t").contains("Seconds."));
        assert!(told(goods, "since = '2013").contains("Known version 1 of 2"));
        assert!(told("/a/shop/service.toml", "[ver").contains("version"));
    }
}
