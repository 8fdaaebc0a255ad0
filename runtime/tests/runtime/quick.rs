//! What `quick-xml` sees in a document, for comparing.
//!
//! In: a document. Out: its elements and texts in their order, or that it is refused; and whether a tree of ours can be
//! compared with that.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use xms_runtime::testing::Node;

/// Whether text stands between elements, which each parser reports elsewhere.
pub(crate) fn is_mixed(node: &Node) -> bool {
    (!node.children.is_empty() && !node.text.trim().is_empty()) || node.children.iter().any(is_mixed)
}

/// Whether a document that ours refuses with `error` is one that other parsers take although XML does not: a namespace
/// declared twice, `:b` for `b`, or damage inside the XML declaration, which everybody reads differently.
pub(crate) fn is_taken_by_others_alone(document: &str, error: &str) -> bool {
    // Text may hold a colon behind white space; markup that does names something by it.
    let mut markup = document.split('<').skip(1).map(|rest| rest.split_once('>').map_or(rest, |(tag, _)| tag));
    let begins_empty = |tag: &str| tag.trim_start_matches('/').starts_with(':');
    let empties = |tag: &str| begins_empty(tag) || [" :", "\t:", "\n:", "\r:"].iter().any(|mark| tag.contains(mark));
    let has_empty_prefix = markup.any(empties);
    let rest = document.strip_prefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>").unwrap_or(document);
    has_empty_prefix || error.contains("twice") || rest.to_ascii_lowercase().contains("<?xml")
}

/// `None` when an attribute is refused, or a reference in one; the reader itself looks at neither.
fn are_read(tag: &BytesStart<'_>) -> Option<()> {
    tag.attributes().try_for_each(|attribute| unescape(&attribute.ok()?.value).ok().map(drop))
}

/// Names of elements and texts, an end as `>`; `None` when it refuses the document.
pub(crate) fn seen(document: &str) -> Option<Vec<String>> {
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
