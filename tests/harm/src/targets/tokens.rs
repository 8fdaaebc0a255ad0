//! The tokenizer against `quick-xml` and `roxmltree`: what it accepts, they see alike; what it refuses, one of them
//! refuses, too. It is lenient where a client must read what services send, so that what it accepts and `roxmltree`
//! refuses is no finding.

use xms_runtime::testing::{Node, parse};

#[path = "../../../../runtime/tests/runtime/quick.rs"]
mod quick;

/// A longer document shows nothing that a short one does not.
const MAX_LENGTH: usize = 3_000;

pub(super) fn run(data: &[u8]) {
    let Ok(document) = std::str::from_utf8(data) else { return };
    if document.len() > MAX_LENGTH {
        return;
    }
    let (ours, seen) = (parse(document), quick::seen(document));
    let rox = roxmltree::Document::parse(document);
    // With two colons in a name everybody splits it elsewhere.
    let is_split = |seen: &Vec<String>| seen.iter().any(|part| part.starts_with('<') && part.contains(':'));
    if rox.as_ref().is_ok_and(|rox| rox.descendants().any(|node| node.tag_name().name().contains(':')))
        || seen.as_ref().is_some_and(is_split)
    {
        return;
    }
    match (&ours, &seen, &rox) {
        // `roxmltree` leaves the line end before a reference as it is.
        (Ok(tree), Some(seen), Ok(_))
            if document.contains("\r&") && (quick::is_mixed(tree) || &texts(tree) == seen) => {}
        (Ok(tree), _, Ok(other)) => {
            assert_eq!(texts(tree), texts_of_rox(other.root_element()), "{document:?}");
        }
        (Ok(tree), Some(seen), Err(_)) if !quick::is_mixed(tree) => assert_eq!(&texts(tree), seen, "{document:?}"),
        // A whole and a namespace-aware parser take it, so it is well-formed.
        (Err(error), Some(_), Ok(_)) if !quick::is_taken_by_others_alone(document, error) => {
            panic!("{error}: {document:?}")
        }
        _ => {}
    }
}

/// Names and texts in their order, those of a leaf alone: text between elements stands elsewhere with each of them.
fn texts(node: &Node) -> Vec<String> {
    let mut seen = vec![format!("<{}", node.name)];
    if node.children.is_empty() && !node.text.trim().is_empty() {
        seen.push(node.text.clone());
    }
    seen.extend(node.children.iter().flat_map(texts));
    seen.push(">".to_owned());
    seen
}

fn texts_of_rox(node: roxmltree::Node<'_, '_>) -> Vec<String> {
    let mut seen = vec![format!("<{}", node.tag_name().name())];
    let text: String = node.children().filter(|child| child.is_text()).filter_map(|child| child.text()).collect();
    if !node.children().any(|child| child.is_element()) && !text.trim().is_empty() {
        seen.push(text);
    }
    seen.extend(node.children().filter(|child| child.is_element()).flat_map(texts_of_rox));
    seen.push(">".to_owned());
    seen
}
