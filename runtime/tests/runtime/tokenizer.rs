//! The tokenizer held against `quick-xml`: on well-formed documents, and on thousands of damaged ones, both must see
//! the same elements and texts, and what `quick-xml` refuses must be refused.
//!
//! Where ours refuses more (names that begin with a digit, `<` in attributes, attributes twice, documents without or
//! with two roots), the well-formedness rules of XML 1.0 do so too; a parser of the whole recommendation
//! (`roxmltree`) is asked to confirm that ours refuses nothing that is well-formed.

use xms_runtime::testing::{Node, parse, readable, well_formed};

use crate::quick;

const DOCUMENTS: &[&str] = &[
    "<a/>",
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Extensions xmlns=\"http://schemas.example.org/x\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" />",
    "<a xmlns='n'>\n  <b>text &amp; more &#x41;&#66;</b>\n  <c i:nil='true' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'/>\n</a>\n",
    "<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a><!-- end --><?pi x?>",
    "<p:a xmlns:p=\"u\" p:x=\"1 &lt; 2\" y='\"'><p:b>\r\nx\ry</p:b ></p:a>",
    "<a><b><c><d>ä ö ü 漢 😀</d></c></b><b attr=\"&quot;&apos;&gt;\"  other = 'x' >t</b></a>",
    "<Operation><ID>581c40f3-7617-3a03-b792-561be859a88a</ID><Status>Failed</Status><Error><Code/><Message></Message></Error></Operation>",
    "<a>]]&gt; &#13; &#x10FFFF;</a>",
];

/// A small generator with a fixed beginning: failures can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }
}

/// The same of our own tree. Text between elements stands behind them there, so only documents whose texts stand in
/// leaves can be compared to the letter.
fn ours(node: &Node, seen: &mut Vec<String>) {
    seen.push(format!("<{}", node.name));
    if !node.text.trim().is_empty() {
        seen.push(node.text.clone());
    }
    for child in &node.children {
        ours(child, seen);
    }
    seen.push(">".to_owned());
}

/// Compares both on one document; whether ours accepts it.
fn agree(document: &str) -> bool {
    let tree = parse(document);
    // The reader of requests takes nothing that another parser of the whole recommendation refuses.
    if well_formed(document.as_bytes()).is_ok() {
        let judged = roxmltree::Document::parse(document);
        assert!(judged.is_ok(), "accepted although not well-formed: {document:?}: {judged:?}");
        assert!(readable(document.as_bytes()).is_ok(), "accepted in a request and not in an answer: {document:?}");
    }
    let tree = match tree {
        Ok(tree) => tree,
        Err(error) => {
            let excused = quick::is_taken_by_others_alone(document, &error);
            let well_formed = !excused && roxmltree::Document::parse(document).is_ok();
            assert!(!well_formed, "refused although well-formed: {document:?}: {error}");
            return false;
        }
    };
    let expected = quick::seen(document);
    let expected = expected.unwrap_or_else(|| panic!("accepted what quick-xml refuses: {document:?}"));
    if !quick::is_mixed(&tree) {
        let mut seen = Vec::new();
        ours(&tree, &mut seen);
        assert_eq!(seen, expected, "{document:?}");
    }
    true
}

#[test]
fn well_formed_documents_are_seen_alike() {
    for document in DOCUMENTS {
        assert!(agree(document), "{document}");
    }
}

#[test]
fn prefixes_are_seen_alike() {
    for document in DOCUMENTS {
        for end in (0..document.len()).filter(|&end| document.is_char_boundary(end)) {
            agree(&document[..end]);
        }
    }
}

#[test]
fn damaged_documents_are_seen_alike() {
    let pieces = [
        "<",
        ">",
        "/",
        "&",
        ";",
        "\"",
        "'",
        "=",
        " ",
        "<a>",
        "</a>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        "&amp;",
        "&#0;",
        "\r",
        "x",
        "é",
        "xmlns:q='u'",
        "xmlns='u'",
        "q:",
        "<1/>",
        " 1='' ",
        "&#xFFFE;",
        "\u{1}",
        "<?xml ?>",
        "<!DOCTYPE a>",
    ];
    let mut random = Random(1);
    let mut accepted = 0;
    for _ in 0..30_000 {
        let mut document = DOCUMENTS[random.below(DOCUMENTS.len())].to_owned();
        for _ in 0..=random.below(3) {
            let at = (0..=random.below(document.len())).rev().find(|&at| document.is_char_boundary(at)).unwrap_or(0);
            if random.below(2) == 0 {
                document.insert_str(at, pieces[random.below(pieces.len())]);
            } else {
                let end =
                    (at..=document.len()).find(|&end| end > at + random.below(4) && document.is_char_boundary(end));
                document.replace_range(at..end.unwrap_or(document.len()), "");
            }
        }
        accepted += usize::from(agree(&document));
    }
    assert!(accepted > 3_000, "only {accepted} were still well-formed: the comparison says little");
}

#[test]
fn a_line_end_before_a_reference_to_one_is_a_line_end() {
    let text = |document: &str| parse(document).unwrap().text;
    assert_eq!(text("<a>\r\r&#13;</a>"), "\n\n\r");
    assert_eq!(text("<a>\r\n&#10;\r&#xA;</a>"), "\n\n\n\n");
}
