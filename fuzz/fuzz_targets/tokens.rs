//! The tokenizer against `quick-xml` and `roxmltree`: what it accepts, they see alike; what it refuses, one of them
//! refuses, too. It is lenient where a client must read what services send, so that what it accepts and `roxmltree`
//! refuses is no finding.

#![no_main]

use libfuzzer_sys::fuzz_target;
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use xms_runtime::testing::{Node, parse};

/// A longer document shows nothing that a short one does not.
const MAX_LENGTH: usize = 3_000;

fuzz_target!(|data: &[u8]| {
    let Ok(document) = std::str::from_utf8(data) else { return };
    if document.len() > MAX_LENGTH {
        return;
    }
    let (ours, quick) = (parse(document), quick(document));
    let rox = roxmltree::Document::parse(document.strip_prefix('\u{feff}').unwrap_or(document));
    // With two colons in a name everybody splits it elsewhere.
    if rox.as_ref().is_ok_and(|rox| rox.descendants().any(|node| node.tag_name().name().contains(':'))) {
        return;
    }
    match (&ours, &quick, &rox) {
        (Ok(tree), _, Ok(other)) => {
            assert_eq!(texts(tree), texts_of_rox(other.root_element()), "{document:?}");
        }
        (Ok(tree), Some(seen), Err(_)) if !is_mixed(tree) => assert_eq!(&texts(tree), seen, "{document:?}"),
        // A whole and a namespace-aware parser take it, so it is well-formed.
        (Err(error), Some(_), Ok(_)) if !is_taken_by_others_alone(document) => panic!("{error}: {document:?}"),
        _ => {}
    }
});

/// What the other two take although XML does not: an XML declaration with anything in it, or in another case; a
/// namespace that is declared twice; names without a part before or behind the colon.
fn is_taken_by_others_alone(document: &str) -> bool {
    let lower = document.to_ascii_lowercase();
    lower.contains("<?xml") || document.contains("xmlns") || document.contains(':') || document.contains('\u{feff}')
}

fn is_mixed(node: &Node) -> bool {
    (!node.children.is_empty() && !node.text.trim().is_empty()) || node.children.iter().any(is_mixed)
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

/// `None` when an attribute is refused, or a reference in one; the reader itself looks at neither.
fn are_read(tag: &BytesStart<'_>) -> Option<()> {
    tag.attributes().try_for_each(|attribute| unescape(&attribute.ok()?.value).ok().map(drop))
}

/// The same by `quick-xml`; `None` when it refuses the document.
fn quick(document: &str) -> Option<Vec<String>> {
    let mut reader = Reader::from_str(document.strip_prefix('\u{feff}').unwrap_or(document));
    let (mut seen, mut text, mut depth) = (Vec::new(), String::new(), 0usize);
    loop {
        let event = reader.read_event().ok()?;
        if matches!(event, Event::Start(_) | Event::Empty(_) | Event::End(_) | Event::Eof) {
            if !text.trim().is_empty() {
                seen.push(std::mem::take(&mut text));
            }
            text.clear();
        }
        match event {
            Event::Start(tag) => {
                are_read(&tag)?;
                seen.push(format!("<{}", tag.local_name().as_ref()));
                depth += 1;
            }
            Event::Empty(tag) => {
                are_read(&tag)?;
                seen.extend([format!("<{}", tag.local_name().as_ref()), ">".to_owned()]);
            }
            Event::End(_) => {
                seen.push(">".to_owned());
                depth = depth.checked_sub(1)?;
            }
            Event::Text(part) => text.push_str(&part.xml10_content()),
            Event::CData(part) => text.push_str(&part.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().ok()? {
                Some(character) => text.push(character),
                None => text.push_str(quick_xml::escape::resolve_xml_entity(&reference)?),
            },
            Event::DocType(_) => return None,
            Event::Eof => return (depth == 0).then_some(seen),
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
        }
    }
}
