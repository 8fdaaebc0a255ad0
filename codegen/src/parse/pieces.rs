//! A large resource file in pieces.
//!
//! In: its text. Out: pieces that can be read one after the other, each with all tables of the items that stand in it; the
//! tree of a whole file takes many times the memory of its text. Only headers are looked at: a piece that is no TOML, or
//! an item that stands in two of them, is found out by whoever reads them.

use std::ops::Range;

use super::regions::{Region, regions};
use crate::language::{Kind, RESOURCE};

/// At least so many bytes are read at once.
const PIECE: usize = 64 * 1024;

/// The pieces of `text`, of which the first has what is said of the file; `None` where it is too small to be divided, or a
/// header stands for more than one item.
pub(super) fn pieces(text: &str) -> Option<Vec<Range<usize>>> {
    if text.len() < 2 * PIECE {
        return None;
    }
    let regions = regions(text);
    let first = regions.iter().position(|region| region.path.first().is_some_and(|kind| holds_items(kind)))?;
    let mut start = regions.get(first)?.range.start;
    let mut pieces: Vec<Range<usize>> = std::iter::once(0..start).collect();
    let mut before = None;
    for region in regions.get(first..)? {
        let own = Some(item(region)?);
        if region.range.start - start >= PIECE && own != before {
            pieces.push(start..region.range.start);
            start = region.range.start;
        }
        before = own;
    }
    pieces.push(start..text.len());
    Some(pieces)
}

/// Whether the key `name` of a resource file holds items by their names.
pub(super) fn holds_items(name: &str) -> bool {
    RESOURCE.key(name).is_some_and(|key| matches!(key.kind, Kind::Named(..)))
}

/// The kind and the name of the item that a region belongs to.
fn item(region: &Region) -> Option<&[String]> {
    region.path.get(..2)
}

#[cfg(test)]
mod tests {
    use super::{PIECE, pieces};

    #[test]
    fn an_item_stands_in_one_piece() {
        let long = "# a line\n".repeat(PIECE / 8);
        let text = format!("title = 'x'\n{long}[element.A]\n{long}[element.A.fields]\n[element.B]\n");
        let found: Vec<&str> = pieces(&text).expect("a large text").into_iter().map(|piece| &text[piece]).collect();
        assert!(found.len() == 3 && found.concat() == text, "{}", found.len());
        assert!(found[0].starts_with("title") && found[2] == "[element.B]\n");
        assert!(found[1].starts_with("[element.A]") && found[1].ends_with("[element.A.fields]\n"));
        assert_eq!(pieces("[element.A]\n"), None);
        assert_eq!(pieces(&format!("{text}[element]\n")), None);
    }
}
