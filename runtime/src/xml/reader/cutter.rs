//! Where an element ends of which only a part is here.
//!
//! In: a document that comes in pieces, and where a child begins in it. Out: when its start tag is whole, and when all of
//! it is. Every byte is looked at once, however the document is cut. Nothing is judged: what is not well-formed ends
//! somewhere, and who reads it says what is wrong with it.

use memchr::{memchr, memmem};

use super::{CDATA, COMMENT, INSTRUCTION, may_become_markup, tag_end};

/// What became whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::xml) enum Cut {
    /// The start tag of the child, behind which this byte stands.
    Opened(usize),
    /// All of the child, or the end tag around it, or what stands between children; behind it stands this byte.
    Whole(usize),
}

/// Looks for the end of a child. Bytes are counted from the beginning of the document.
#[derive(Clone, Debug)]
pub(in crate::xml) struct Cutter {
    /// Before it everything was looked at.
    at: usize,
    /// Elements that are open.
    depth: usize,
    inside: Inside,
}

/// What the next byte stands in.
#[derive(Clone, Copy, Debug)]
enum Inside {
    Text,
    /// Markup that ends so, and whether nothing but an end tag does.
    Until(&'static str, bool),
    StartTag {
        quote: Option<u8>,
    },
}

impl Cutter {
    /// Begins at a byte that stands between children.
    pub(in crate::xml) fn new(at: usize) -> Self {
        Self { at, depth: 0, inside: Inside::Text }
    }

    /// Looks at what came, up to the next thing that is whole; `None` when there is none. `bytes` are those of the document
    /// from the byte `base` on, and none that was not looked at is missing.
    pub(in crate::xml) fn advance(&mut self, bytes: &[u8], base: usize) -> Option<Cut> {
        loop {
            let from = self.at - base;
            let rest = bytes.get(from..)?;
            match self.inside {
                Inside::Text => {
                    let Some(begin) = memchr(b'<', rest) else {
                        self.at = base + bytes.len();
                        return None;
                    };
                    self.at += begin;
                    self.begin(&rest[begin..])?;
                }
                Inside::Until(closing, is_end_tag) => {
                    let Some(length) = memmem::find(rest, closing.as_bytes()) else {
                        // Its end may be cut, too.
                        self.at = base + bytes.len().saturating_sub(closing.len() - 1).max(from);
                        return None;
                    };
                    self.at += length + closing.len();
                    self.inside = Inside::Text;
                    if is_end_tag {
                        self.depth = self.depth.saturating_sub(1);
                    }
                    if self.depth == 0 {
                        return Some(Cut::Whole(self.at));
                    }
                }
                Inside::StartTag { mut quote } => {
                    let end = tag_end(bytes, from, &mut quote);
                    let Some(end) = end else {
                        (self.at, self.inside) = (base + bytes.len(), Inside::StartTag { quote });
                        return None;
                    };
                    let is_empty = bytes[end] == b'/';
                    self.at = base + end + if is_empty { 2 } else { 1 };
                    self.inside = Inside::Text;
                    self.depth += usize::from(!is_empty);
                    match self.depth {
                        0 => return Some(Cut::Whole(self.at)),
                        1 if !is_empty => return Some(Cut::Opened(self.at)),
                        _ => {}
                    }
                }
            }
        }
    }

    /// Goes on behind what begins markup; `None` when too little of it is here.
    fn begin(&mut self, rest: &[u8]) -> Option<()> {
        let next = *rest.get(1)?;
        let known = [COMMENT, CDATA, INSTRUCTION].into_iter().find(|(opening, _)| rest.starts_with(opening.as_bytes()));
        let length;
        (self.inside, length) = match (known, next) {
            (Some((opening, closing)), _) => (Inside::Until(closing, false), opening.len()),
            (None, b'/') => (Inside::Until(">", true), 2),
            (None, b'!') if may_become_markup(rest) => return None,
            (None, b'!') => (Inside::Until(">", false), 2),
            (None, _) => (Inside::StartTag { quote: None }, 1),
        };
        self.at += length;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All that is found in a document that comes in pieces of that many bytes.
    fn cuts(document: &str, piece: usize) -> Vec<Cut> {
        let mut cutter = Cutter::new(0);
        let mut found = Vec::new();
        for end in (piece..document.len()).step_by(piece).chain([document.len()]) {
            while let Some(cut) = cutter.advance(&document.as_bytes()[..end], 0) {
                found.push(cut);
            }
        }
        found
    }

    #[test]
    fn ends_are_found_wherever_a_document_is_cut() {
        let document = "  <a x='>' y=\"/>'\"><!-- </a> --><b/><![CDATA[</a>]]><?p </a>?>\
                        <c>x</c></a ><d/><!-- -- --><?q?><e z='/'></e></f>";
        let whole = cuts(document, document.len());
        let behind = |text: &str| document.find(text).unwrap() + text.len();
        assert_eq!(
            whole,
            [
                Cut::Opened(behind("/>'\">")),
                Cut::Whole(behind("</a >")),
                Cut::Whole(behind("<d/>")),
                Cut::Whole(behind("-- -->")),
                Cut::Whole(behind("<?q?>")),
                Cut::Opened(behind("z='/'>")),
                Cut::Whole(behind("</e>")),
                Cut::Whole(behind("</f>")),
            ]
        );
        for piece in 1..document.len() {
            assert_eq!(cuts(document, piece), whole, "{piece}");
        }
    }

    #[test]
    fn what_is_not_well_formed_ends_somewhere() {
        for (document, cut) in [
            ("<!x>", Cut::Whole(4)),
            ("<!doctype a>", Cut::Whole(12)),
            ("<>", Cut::Opened(2)),
            ("</>", Cut::Whole(3)),
            ("< b>", Cut::Opened(4)),
            ("<?>?>", Cut::Whole(5)),
        ] {
            for piece in 1..=document.len() {
                assert_eq!(cuts(document, piece)[..1], [cut], "{document}, {piece}");
            }
        }
    }
}
