//! Reading the text of an element.
//!
//! In: a decoder that stands behind a start tag. Out: the text, borrowed where it stands in the document as it is, the
//! decoder behind the end tag. What a text means is not known here.

use std::borrow::Cow;

use super::super::error::{XmlError, XmlErrorKind};
use super::super::reader::{Token, local_name};
use super::super::steps::count;
use super::Decoder;

impl<'a> Decoder<'a> {
    /// Lets a text be the next one that is read.
    #[inline]
    pub(crate) fn foresee_text(&mut self, text: &'a str) {
        self.pending_text = Some(Cow::Borrowed(text));
    }

    /// Reads the present element's text, to its end; line ends as XML has them. Elements inside are passed over.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`] lists.
    #[inline]
    pub fn text(&mut self) -> Result<Cow<'a, str>, XmlError> {
        match self.pending_text.take() {
            Some(text) => Ok(text),
            None => self.text_of_element(),
        }
    }

    #[inline(never)]
    fn text_of_element(&mut self) -> Result<Cow<'a, str>, XmlError> {
        if !self.attributes.is_empty() {
            self.note_attributes();
        }
        if self.empty {
            self.close();
            return Ok(Cow::Borrowed(""));
        }
        match self.reader.text_to_end() {
            Ok(Some(text)) => {
                self.check_length(text.len())?;
                self.close();
                return Ok(Cow::Borrowed(text));
            }
            Ok(None) => {}
            Err(error) => return Err(self.error_at(error)),
        }
        let mut text = Cow::Borrowed("");
        loop {
            match self.next()? {
                Token::Text(part) if text.is_empty() => {
                    self.check_length(part.len())?;
                    text = Cow::Borrowed(part);
                }
                Token::Text(part) => self.push_text(text.to_mut(), part)?,
                Token::Verbatim(part) => self.push_verbatim(text.to_mut(), part)?,
                Token::Char(part) => self.push_text(text.to_mut(), part.encode_utf8(&mut [0; 4]))?,
                Token::Open(tag) => {
                    self.open(&tag)?;
                    self.skip_unknown(local_name(tag.name))?;
                }
                Token::Close => break,
                Token::End => return Err(self.error(XmlErrorKind::Truncated)),
            }
        }
        self.close();
        Ok(text)
    }

    /// Appends a part of a text that may not become too long.
    pub(super) fn push_text(&self, text: &mut String, part: &str) -> Result<(), XmlError> {
        count(part.len());
        self.check_length(text.len() + part.len())?;
        text.push_str(part);
        Ok(())
    }

    /// Appends the inside of a CDATA section, with line ends as XML wants them: `\r\n` and `\r` are `\n`.
    pub(super) fn push_verbatim(&self, text: &mut String, part: &str) -> Result<(), XmlError> {
        self.check_length(text.len() + part.len())?;
        match part.contains('\r') {
            true => text.push_str(&part.replace("\r\n", "\n").replace('\r', "\n")),
            false => text.push_str(part),
        }
        Ok(())
    }

    #[inline]
    pub(super) fn check_length(&self, length: usize) -> Result<(), XmlError> {
        if length > self.decoding.limits.text {
            return Err(self.error(XmlErrorKind::TooLarge("a text is too long")));
        }
        Ok(())
    }
}
