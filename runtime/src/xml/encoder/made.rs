//! A short text that is made anew each time it is written, such as a number or a moment.
//!
//! In: signs of ASCII. Out: the text, and its bytes in an array, which is copied without a loop. What it says is not known
//! here.

use crate::shape::Tags;

/// A text of at most [`Made::MOST`] signs of ASCII.
#[derive(Clone, Copy, Debug)]
pub struct Made {
    bytes: [u8; Made::MOST],
    length: usize,
}

impl Made {
    /// Signs that it may have: the longest moment has one less.
    pub const MOST: usize = 40;

    /// Takes the first signs of an array.
    #[inline(always)]
    pub fn new(bytes: [u8; Self::MOST], length: usize) -> Self {
        debug_assert!(length <= Self::MOST && bytes.is_ascii(), "it is a short text of ASCII");
        Self { bytes, length: length.min(Self::MOST) }
    }

    /// Takes a text.
    pub fn of(text: &str) -> Self {
        let mut made = Self::new([b' '; Self::MOST], 0);
        text.bytes().for_each(|byte| made.push(byte));
        made
    }

    /// Appends a sign, if there is room for it.
    #[inline(always)]
    pub fn push(&mut self, byte: u8) {
        if let Some(room) = self.bytes.get_mut(self.length).filter(|_| byte.is_ascii()) {
            *room = byte;
            self.length += 1;
        }
    }

    /// Gives its text.
    pub fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Counts its signs.
    #[inline(always)]
    pub(super) fn len(&self) -> usize {
        self.length & Tags::LENGTH
    }

    /// All bytes, and more than the text.
    #[inline(always)]
    pub(super) fn bytes(&self) -> &[u8; Self::MOST] {
        &self.bytes
    }
}
