//! What a document says, whoever reads it.
//!
//! In: values of a peer's types. Out: texts by their names on the wire, to be compared. Values that are absent and texts that
//! are empty are left out: whether `<X />` is an absent value is for each peer to say.

use std::collections::BTreeMap;

/// What one record says.
pub(crate) type Row = BTreeMap<&'static str, String>;

/// The records of a document, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Values(pub(crate) Vec<Row>);

impl Values {
    /// Where two documents say something else first.
    pub(crate) fn difference(&self, other: &Self) -> Option<String> {
        if self.0.len() != other.0.len() {
            return Some(format!("{} records instead of {}", other.0.len(), self.0.len()));
        }
        let (number, (one, two)) = self.0.iter().zip(&other.0).enumerate().find(|(_, (one, two))| one != two)?;
        let name = one.keys().chain(two.keys()).find(|name| one.get(*name) != two.get(*name))?;
        Some(format!("{name} of record {number}: {:?} instead of {:?}", two.get(name), one.get(name)))
    }
}

/// Adds a value to a record, if it says anything.
pub(crate) fn add(row: &mut Row, name: &'static str, value: Option<impl ToString>) {
    if let Some(text) = value.map(|value| value.to_string()).filter(|text| !text.is_empty()) {
        row.insert(name, text);
    }
}

/// Something that a field may hold.
pub(crate) trait Part: Sized {
    /// As it stands on the wire.
    fn text(&self) -> String;
    /// Of what stands on the wire.
    fn of(text: &str) -> Option<Self>;
    /// Adds it to a record, if it says anything.
    fn add(&self, name: &'static str, row: &mut Row) {
        add(row, name, Some(self.text()));
    }
}

macro_rules! parts {
    ($($type:ty),*) => {$(
        impl Part for $type {
            fn text(&self) -> String {
                self.to_string()
            }
            fn of(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )*};
}

parts!(String, bool, i32, i64);

impl<T: Part> Part for Option<T> {
    fn text(&self) -> String {
        self.as_ref().map(Part::text).unwrap_or_default()
    }
    fn of(text: &str) -> Option<Self> {
        Some(T::of(text))
    }
}
