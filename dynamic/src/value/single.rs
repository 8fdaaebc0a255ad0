//! One value: a scalar, an element, or a subtree.

use std::borrow::Cow;

use xms_runtime::xml::{Decoder, Encoder, XmlError};
use xms_runtime::{
    Base64Bytes, Base64Text, Date, DateTime, Duration, Field, Kind, Record, Scalar, Uri, Uuid, Value, Xml,
};

use super::{Element, Word};

macro_rules! singles {
    ($($name:ident($type:ty): $($kind:pat_param)|+,)+) => {
        /// Holds one value.
        #[derive(Clone, Debug)]
        pub(crate) enum Single {
            $($name($type),)+
            /// A value of an enum.
            Word(Word),
            /// A subtree that is kept as it is.
            Xml(Box<Xml>),
            /// An element.
            Element(Box<Element>),
        }

        impl Single {
            /// Reads a value of that kind, and says whether there was one; an element is made in any case.
            pub(super) fn read(
                from: &mut Decoder<'_>,
                field: &'static Field,
                kind: &Kind,
            ) -> Result<(Option<Self>, bool), XmlError> {
                let value = match *kind {
                    $($($kind)|+ => <$type as Value>::read_some(from, field)?.map(Self::$name),)+
                    Kind::Enum(_) => Word::read_some(from, field)?.map(Self::Word),
                    Kind::Xml => Xml::read_some(from, field)?.map(|value| Self::Xml(Box::new(value))),
                    Kind::Record(shape) | Kind::Choice(shape) => {
                        let mut element = Element::of(shape);
                        let is_there = element.read_xml(from, field)?;
                        return Ok((Some(Self::Element(Box::new(element))), is_there));
                    }
                    Kind::List(_) | Kind::Flat(_) | Kind::Map(_) | Kind::Set(..) | Kind::Fixed(_) => {
                        from.skip()?;
                        None
                    }
                };
                let is_there = value.is_some();
                Ok((value, is_there))
            }

            /// Makes a value of a text.
            ///
            /// # Errors
            /// Fails with what it should have been, such as `an integer`.
            pub(crate) fn parse(text: &str, kind: &Kind) -> Result<Self, &'static str> {
                let text = Cow::Borrowed(text);
                match kind {
                    $($($kind)|+ => {
                        let value = <$type as Scalar>::from_wire_as(text, kind).map(Self::$name);
                        value.ok_or(<$type as Scalar>::EXPECTED)
                    })+
                    Kind::Enum(shape) => {
                        let expected = if shape.number { "an integer" } else { "a value" };
                        Word::from_wire_as(text, kind).map(Self::Word).ok_or(expected)
                    }
                    Kind::Xml => match Xml::new(text) {
                        Ok(value) => Ok(Self::Xml(Box::new(value))),
                        Err(_) => Err("an XML element"),
                    },
                    Kind::Flat(kind) | Kind::Set(kind, _) => Self::parse(&text, kind),
                    Kind::List(_) | Kind::Map(_) | Kind::Record(_) | Kind::Choice(_) | Kind::Fixed(_) => {
                        Err("one text")
                    }
                }
            }

            /// The text that it is on the wire; `None` of an element.
            pub(crate) fn text(&self, kind: &Kind) -> Option<Cow<'_, str>> {
                match self {
                    $(Self::$name(value) => Some(value.to_wire_as(kind)),)+
                    Self::Word(value) => Some(value.to_wire()),
                    Self::Xml(value) => Some(Cow::Borrowed(value.as_str())),
                    Self::Element(_) => None,
                }
            }

            pub(super) fn write_xml(&self, to: &mut Encoder, field: &'static Field) {
                match self {
                    $(Self::$name(value) => value.write_xml(to, field),)+
                    Self::Word(value) => value.write_xml(to, field),
                    Self::Xml(value) => value.write_xml(to, field),
                    Self::Element(value) => value.write_xml(to, field),
                }
            }
        }
    };
}

singles! {
    Text(String): Kind::String,
    Bool(bool): Kind::Bool,
    Int32(i32): Kind::Int32,
    Int64(i64): Kind::Int64,
    Double(f64): Kind::Double | Kind::DoubleInfinity,
    Moment(DateTime): Kind::DateTime | Kind::HttpDate | Kind::UnixTime,
    Date(Date): Kind::Date,
    Duration(Duration): Kind::Duration,
    Uuid(Uuid): Kind::Uuid,
    Uri(Uri): Kind::Uri,
    Base64Text(Base64Text): Kind::Base64Text,
    Base64Bytes(Base64Bytes): Kind::Base64Bytes,
}

impl Single {
    /// Whether it is an element.
    pub(crate) fn is_element(&self) -> bool {
        matches!(self, Self::Element(_))
    }

    /// What stands for a value that is not to be seen, in the place of one of any type.
    pub(crate) fn placeholder(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
