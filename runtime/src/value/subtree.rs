//! Subtrees that are kept as they are.

use std::fmt;

use zeroize::Zeroize;

use crate::xml::{Decoder, DefaultNamespace, Encoder, XmlError, well_formed};
use crate::{Field, Value};

/// Holds an XML element with all that is in it, as text that stands for itself: every prefix that it uses is declared
/// in it. Beside such declarations it is what stood in the document, byte for byte.
#[derive(Clone, Debug)]
pub struct Xml {
    text: String,
    default: DefaultNamespace,
}

impl PartialEq for Xml {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Xml {}

impl std::hash::Hash for Xml {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

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
        element.then_some(Self { text, default: DefaultNamespace::Own }).ok_or(ParseXmlError)
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl Value for Xml {
    fn read_xml(&mut self, from: &mut Decoder<'_>, _field: &'static Field) -> Result<bool, XmlError> {
        (self.text, self.default) = from.subtree()?;
        Ok(true)
    }

    fn write_xml(&self, to: &mut Encoder, _field: &'static Field) {
        to.subtree(&self.text, self.default);
    }

    fn empty() -> Self {
        Self { text: String::new(), default: DefaultNamespace::Own }
    }

    fn wipe(&mut self) {
        self.text.zeroize();
        self.default = DefaultNamespace::Own;
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Xml {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
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
