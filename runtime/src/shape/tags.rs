//! The tags of an element, as bytes that are written and compared as they are.
//!
//! In: one text that generated code has of both. Out: arrays of which the first bytes are a tag: to copy one takes no loop. What
//! stands between the tags is not known here.

/// Both tags of an element.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tags {
    open: &'static [u8; Tags::CHUNK],
    close: &'static [u8; Tags::CHUNK],
    /// Bytes of the start tag; the end tag has one more.
    length: u8,
}

impl Tags {
    /// Bytes that are copied in one go. Hardly any tag has more.
    pub(crate) const CHUNK: usize = 40;
    /// Bits that a length has. To cut a number takes less than to compare it, and says as well how large it is at most.
    pub(crate) const LENGTH: usize = 0b11_1111;

    /// Finds the tags of a name in `<Name></Name>` with [`Self::CHUNK`] bytes behind it; `None` where the text is none such, or
    /// a tag is too long.
    pub(super) const fn new(text: &'static str, name: &str) -> Option<Self> {
        let length = "<>".len() + name.len();
        if length >= Self::CHUNK || text.len() != 2 * length + 1 + Self::CHUNK {
            return None;
        }
        let (_, behind) = text.as_bytes().split_at(length);
        match (text.as_bytes().first_chunk(), behind.first_chunk()) {
            (Some(open), Some(close)) => Some(Self { open, close, length: length as u8 }),
            _ => None,
        }
    }

    /// Bytes that begin with `<Name>`, and how many that are.
    #[inline(always)]
    pub(crate) fn open(self) -> (&'static [u8; Self::CHUNK], usize) {
        (self.open, usize::from(self.length) & Self::LENGTH)
    }

    /// Bytes that begin with `</Name>`, and how many that are.
    #[inline(always)]
    pub(crate) fn close(self) -> (&'static [u8; Self::CHUNK], usize) {
        (self.close, (usize::from(self.length) & Self::LENGTH) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(name: &'static str) -> Option<(&'static str, &'static str)> {
        let text: &'static str = format!("<{name}></{name}>{}", " ".repeat(Tags::CHUNK)).leak();
        let tags = Tags::new(text, name)?;
        let text =
            |(chunk, length): (&'static [u8; Tags::CHUNK], usize)| std::str::from_utf8(&chunk[..length]).unwrap();
        Some((text(tags.open()), text(tags.close())))
    }

    #[test]
    fn tags_are_those_of_the_name() {
        assert_eq!(tags("Name"), Some(("<Name>", "</Name>")));
        assert_eq!(tags("NameOfThirtySevenCharactersAndNotMore"), {
            Some(("<NameOfThirtySevenCharactersAndNotMore>", "</NameOfThirtySevenCharactersAndNotMore>"))
        });
        assert_eq!(tags("NameOfThirtyEightCharactersAndNotFewer"), None);
        assert!(Tags::new("<Name></Name>", "Name").is_none());
    }
}
