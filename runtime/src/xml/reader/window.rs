//! A part of a document that is known to be UTF-8.
//!
//! In: the bytes of a document, and where a text stands in them. Out: the text. One look at many bytes is faster than one
//! at every name and text, and a part that fits into the processor's cache is still there when its texts are copied: of a
//! long document nothing is read from memory twice. Nothing here knows what the bytes say.

use simdutf8::compat::{Utf8Error, from_utf8};

/// Bytes that are looked at in one go.
const WINDOW: usize = 16 << 10;

/// The part of a document that was looked at last.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Window<'a> {
    text: &'a str,
    /// Where it begins in the document.
    begin: usize,
}

impl<'a> Window<'a> {
    /// The document between two bytes; `Err` says up to where it is UTF-8, when not all of it is.
    #[inline]
    pub(super) fn text(&mut self, document: &'a [u8], from: usize, to: usize) -> Result<&'a str, usize> {
        match self.get(from, to) {
            Some(text) => Ok(text),
            None => self.text_elsewhere(document, from, to),
        }
    }

    /// The same, where it was looked at before.
    #[inline(always)]
    pub(super) fn get(&self, from: usize, to: usize) -> Option<&'a str> {
        // A range that begins before the window wraps around, and is not in it.
        let (_, text) = self.text.split_at_checked(from.wrapping_sub(self.begin))?;
        Some(text.split_at_checked(to.wrapping_sub(from))?.0)
    }

    #[cold]
    #[inline(never)]
    fn text_elsewhere(&mut self, document: &'a [u8], from: usize, to: usize) -> Result<&'a str, usize> {
        let bytes = document.get(from..to).unwrap_or_default();
        if bytes.len() < WINDOW / 2 {
            let more = document.get(from..document.len().min(from + WINDOW)).unwrap_or_default();
            // The last character may be cut in two.
            let valid = |error: Utf8Error| from_utf8(more.get(..error.valid_up_to())?).ok();
            let text = from_utf8(more).or_else(|error| valid(error).ok_or(error)).unwrap_or_default();
            *self = Self { text, begin: from };
            if let Some(text) = text.get(..bytes.len()) {
                return Ok(text);
            }
        }
        from_utf8(bytes).map_err(|error| from + error.valid_up_to())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_what_they_are_wherever_windows_end() {
        let document: String = "aé漢😀".chars().cycle().take(3 * WINDOW).collect();
        let bytes = document.as_bytes();
        let mut window = Window::default();
        for from in (0..bytes.len()).step_by(61) {
            for length in [0, 1, 4, 17, WINDOW - 1] {
                let to = (from + length).min(bytes.len());
                let expected = std::str::from_utf8(&bytes[from..to]).map_err(|error| from + error.valid_up_to());
                assert_eq!(window.text(bytes, from, to), expected, "{from}..{to}");
            }
        }
    }

    #[test]
    fn a_byte_that_is_no_text_is_found_where_it_is_asked_for() {
        let mut bytes = "x".repeat(2 * WINDOW).into_bytes();
        bytes[100] = 0xFF;
        let mut window = Window::default();
        assert_eq!(window.text(&bytes, 0, 100), Ok(&*"x".repeat(100)));
        assert_eq!(window.text(&bytes, 90, 102), Err(100));
        assert_eq!(window.text(&bytes, 101, 102), Ok("x"));
    }
}
