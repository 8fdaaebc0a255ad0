//! A value of an enum, or of a set.

use std::borrow::Cow;

use xms_runtime::{Availability, EnumShape, Kind, Scalar};

/// Holds the text of a value of an enum, known or not, or of an item of a set.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    text: String,
    shape: Option<&'static EnumShape>,
}

impl Word {
    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the enum's values are numbers.
    pub(crate) fn is_number(&self) -> bool {
        self.shape.is_some_and(|shape| shape.number)
    }
}

impl Scalar for Word {
    const EXPECTED: &'static str = "a value";

    fn from_wire(text: Cow<'_, str>) -> Option<Self> {
        Some(Self { text: text.into_owned(), shape: None })
    }

    fn from_wire_as(text: Cow<'_, str>, kind: &Kind) -> Option<Self> {
        match kind {
            Kind::Flat(kind) | Kind::Set(kind, _) => Self::from_wire_as(text, kind),
            Kind::Enum(shape) => {
                let text = text.trim();
                let is_value = !shape.number || text.parse::<i32>().is_ok();
                is_value.then(|| Self { text: text.to_owned(), shape: Some(shape) })
            }
            _ => Self::from_wire(text),
        }
    }

    fn to_wire(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.text)
    }

    fn empty() -> Self {
        Self { text: String::new(), shape: None }
    }

    fn availability(&self) -> Option<&'static Availability> {
        let shape = self.shape?;
        let availability = &shape.values.get(shape.position(&self.text)?)?.availability;
        (*availability != Availability::ALWAYS).then_some(availability)
    }
}

xms_runtime::scalar_value!(Word);
