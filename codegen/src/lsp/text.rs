//! A text as an editor counts it.
//!
//! In: a text, and changes of it by line and column. Out: bytes for positions, and positions for bytes, in the units that
//! were agreed on: those of UTF-16, or bytes. A position that is not there means the nearest one that is.

use std::ops::Range;

use lsp_types::{Position, Range as LineRange};

/// The units in which columns are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Units {
    /// Units of UTF-16, which every editor knows.
    #[default]
    Utf16,
    /// Bytes.
    Utf8,
}

/// A text, and where its lines begin.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    text: String,
    starts: Vec<usize>,
}

impl Text {
    pub(super) fn new(text: String) -> Self {
        let bytes = text.as_bytes();
        let ends = bytes.iter().enumerate().filter(|&(at, &byte)| {
            // The line ends of the protocol: a carriage return alone is one, too.
            byte == b'\n' || (byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'))
        });
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// A line without its end.
    fn line(&self, line: usize) -> Range<usize> {
        let len = self.text.len();
        let Some(&start) = self.starts.get(line) else { return len..len };
        let end = self.starts.get(line + 1).copied().unwrap_or(len);
        start..start + self.text[start..end].trim_end_matches(['\n', '\r']).len()
    }

    pub(super) fn position(&self, offset: usize, units: Units) -> Position {
        let offset = self.boundary(offset);
        let line = self.starts.partition_point(|&start| start <= offset).saturating_sub(1);
        let before = &self.text[self.starts.get(line).copied().unwrap_or(0)..offset];
        let column = match units {
            Units::Utf8 => before.len(),
            Units::Utf16 => before.chars().map(char::len_utf16).sum(),
        };
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Position::new(small(line), small(column))
    }

    pub(super) fn offset(&self, position: Position, units: Units) -> usize {
        let range = self.line(position.line as usize);
        let line = &self.text[range.clone()];
        let column = position.character as usize;
        let within = match units {
            Units::Utf8 => column.min(line.len()),
            Units::Utf16 => {
                let mut units = 0;
                let reached = line.char_indices().find(|(_, c)| {
                    units += c.len_utf16();
                    units > column
                });
                reached.map_or(line.len(), |(at, _)| at)
            }
        };
        self.boundary(range.start + within)
    }

    pub(super) fn range(&self, range: Range<usize>, units: Units) -> LineRange {
        LineRange::new(self.position(range.start, units), self.position(range.end, units))
    }

    /// Replaces a piece, or everything.
    pub(super) fn change(&mut self, range: Option<LineRange>, new: &str, units: Units) {
        let text = match range {
            None => new.to_owned(),
            Some(range) => {
                let start = self.offset(range.start, units);
                let end = self.offset(range.end, units).max(start);
                let mut text = std::mem::take(&mut self.text);
                text.replace_range(start..end, new);
                text
            }
        };
        *self = Self::new(text);
    }

    /// The nearest byte in front at which a character begins.
    fn boundary(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

#[cfg(test)]
mod tests {
    use lsp_types::{Position, Range};

    use super::{Text, Units};

    #[test]
    fn columns_are_counted_in_the_agreed_units() {
        let text = Text::new("a\r\n😀é=1\rb".to_owned());
        for (offset, utf16, utf8) in
            [(0, (0, 0), (0, 0)), (3, (1, 0), (1, 0)), (9, (1, 3), (1, 6)), (12, (2, 0), (2, 0))]
        {
            for (units, (line, column)) in [(Units::Utf16, utf16), (Units::Utf8, utf8)] {
                let position = Position::new(line, column);
                assert_eq!(text.position(offset, units), position);
                assert_eq!(text.offset(position, units), offset);
            }
        }
    }

    #[test]
    fn what_is_not_there_is_the_nearest() {
        let text = Text::new("😀\nb".to_owned());
        assert_eq!(text.offset(Position::new(0, 1), Units::Utf16), 0);
        assert_eq!(text.offset(Position::new(0, 2), Units::Utf8), 0);
        assert_eq!(text.offset(Position::new(0, 99), Units::Utf16), 4);
        assert_eq!(text.offset(Position::new(7, 0), Units::Utf16), 6);
        assert_eq!(text.position(99, Units::Utf16), Position::new(1, 1));
    }

    #[test]
    fn pieces_are_replaced() {
        let mut text = Text::new("ab\ncd".to_owned());
        text.change(Some(Range::new(Position::new(0, 1), Position::new(1, 1))), "x\ny", Units::Utf16);
        assert_eq!(text.as_str(), "ax\nyd");
        text.change(Some(Range::new(Position::new(1, 0), Position::new(0, 0))), "z", Units::Utf16);
        assert_eq!(text.as_str(), "ax\nzyd");
        text.change(None, "", Units::Utf8);
        assert_eq!(text.as_str(), "");
    }
}
