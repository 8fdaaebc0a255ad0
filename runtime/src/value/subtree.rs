//! Subtrees that are kept as they are.

use std::fmt;

use zeroize::Zeroize;

use crate::xml::{Decoder, Encoder, XmlError, well_formed};
use crate::{Field, Value};

/// Holds an XML element with all that is in it, as text that stands for itself: every prefix that it uses is declared
/// in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct Xml(String);

/// Reports a text that is not one well-formed XML element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseXmlError;

impl fmt::Display for ParseXmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is not one well-formed XML element")
    }
}

impl std::error::Error for ParseXmlError {}

impl Xml {
    /// Takes the text of one element, with its tags.
    ///
    /// # Errors
    /// Fails when `text` is not one well-formed element, by the rules of XML and of its namespaces. An XML declaration,
    /// a byte order mark or a document type is none of an element's.
    pub fn new(text: impl Into<String>) -> Result<Self, ParseXmlError> {
        let text = text.into();
        let declares = text.strip_prefix("<?xml").is_some_and(|rest| rest.starts_with(char::is_whitespace));
        let element = !declares && !text.starts_with('\u{feff}') && well_formed(text.as_bytes()).is_ok();
        element.then_some(Self(text)).ok_or(ParseXmlError)
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Value for Xml {
    fn read_xml(&mut self, from: &mut Decoder<'_>, _field: &'static Field) -> Result<bool, XmlError> {
        self.0 = from.subtree()?;
        Ok(true)
    }

    fn write_xml(&self, to: &mut Encoder, _field: &'static Field) {
        to.subtree(&self.0);
    }

    fn empty() -> Self {
        Self(String::new())
    }

    fn wipe(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Xml {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_well_formed_element_is_taken() {
        for fine in ["<a/>", " <!-- c --><p:a xmlns:p='u'>x &amp; y</p:a>\n", "<a><?xml-b?></a>"] {
            assert!(Xml::new(fine).is_ok(), "{fine}");
        }
        for bad in [
            "",
            "a",
            "<a>",
            "<a/><b/>",
            "<p:a/>",
            "<a b='1' b='2'/>",
            "<a>\u{1}</a>",
            "<a>]]></a>",
            "<a><!-- -- --></a>",
            "<?xml version='1.0'?><a/>",
            "\u{feff}<a/>",
            "<!DOCTYPE a><a/>",
            "<1/>",
        ] {
            assert_eq!(Xml::new(bad), Err(ParseXmlError), "{bad}");
        }
    }
}
