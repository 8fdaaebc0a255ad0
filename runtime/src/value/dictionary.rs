//! Dictionaries: entries of name and value, in a wrapper or repeated without one.

use zeroize::Zeroize;

use crate::xml::{Decoder, Encoder, XmlError, XmlErrorKind};
use crate::{Field, Kind, MapShape, Value};

/// Bytes that an entry takes beside itself: two texts in an allocator.
const HEAP: usize = 32;

/// Holds names with values, in the order of the wire. For serde it is a map, such as an object of JSON.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dictionary<T>(Vec<(String, T)>);

impl<T> Dictionary<T> {
    /// Makes a dictionary without entries.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Returns the value of the first entry of that name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Sets the value of a name, at its place, or at the end when it is new.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<T>) {
        let (name, value) = (name.into(), value.into());
        match self.0.iter_mut().find(|(key, _)| *key == name) {
            Some(entry) => entry.1 = value,
            None => self.0.push((name, value)),
        }
    }

    /// Iterates over the entries in the order of the wire.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// Counts the entries.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Says whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Dictionary<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<N: Into<String>, V: Into<T>, T> FromIterator<(N, V)> for Dictionary<T> {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<N: Into<String>, V: Into<T>, T, const LEN: usize> From<[(N, V); LEN]> for Dictionary<T> {
    fn from(entries: [(N, V); LEN]) -> Self {
        entries.into_iter().collect()
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for Dictionary<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

#[cfg(feature = "serde")]
impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Dictionary<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// Keeps the order, and a name that comes twice.
        struct Entries<T>(std::marker::PhantomData<T>);

        impl<'de, T: serde::Deserialize<'de>> serde::de::Visitor<'de> for Entries<T> {
            type Value = Dictionary<T>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a map of names and values")
            }

            fn visit_map<M: serde::de::MapAccess<'de>>(self, mut map: M) -> Result<Dictionary<T>, M::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Dictionary(entries))
            }
        }

        deserializer.deserialize_map(Entries(std::marker::PhantomData))
    }
}

impl<T: Value> Dictionary<T> {
    /// Reads the present element as an entry with a name and a value.
    fn read_pair(&mut self, from: &mut Decoder<'_>, map: &'static MapShape) -> Result<(), XmlError> {
        let (mut name, mut value) = (String::new(), None);
        while let Some(child) = from.next_of(&[&map.key, &map.value], 0)? {
            if child == 0 {
                name = from.text()?.into_owned();
            } else {
                value = Some(read_value(from, &map.value)?);
            }
            from.end_item();
        }
        let value = match value {
            Some(value) => value,
            None => nothing(from, &map.value)?,
        };
        self.push(from, name, value)
    }

    fn push(&mut self, from: &mut Decoder<'_>, name: String, value: T) -> Result<(), XmlError> {
        from.charge(size_of::<(String, T)>() + HEAP)?;
        self.0.push((name, value));
        Ok(())
    }

    /// Writes name and value as the children of an entry.
    fn write_pair(to: &mut Encoder, map: &'static MapShape, name: &str, value: &T) {
        to.scalar(&map.key, name, false);
        value.write_xml(to, &map.value);
    }
}

/// Reads the present element as the value of an entry.
fn read_value<T: Value>(from: &mut Decoder<'_>, field: &'static Field) -> Result<T, XmlError> {
    let mut value = T::empty();
    if value.read_xml(from, field)? { Ok(value) } else { nothing(from, field) }
}

/// The value of an entry in which there is none.
fn nothing<T: Value>(from: &mut Decoder<'_>, field: &'static Field) -> Result<T, XmlError> {
    match field.kind {
        Kind::Record(_) => from.require_of_empty(&field.kind)?,
        Kind::Bool
        | Kind::Int32
        | Kind::Int64
        | Kind::Double
        | Kind::DoubleInfinity
        | Kind::DateTime
        | Kind::HttpDate
        | Kind::UnixTime
        | Kind::Date
        | Kind::Duration
        | Kind::Uuid
        | Kind::Xml => return Err(from.error(XmlErrorKind::Text { expected: "a value" })),
        _ => {}
    }
    Ok(T::empty())
}

impl<T: Value> Value for Dictionary<T> {
    fn read_xml(&mut self, from: &mut Decoder<'_>, field: &'static Field) -> Result<bool, XmlError> {
        match field.kind {
            Kind::Flat(Kind::Map(map)) => {
                from.set_item_number(self.len() + 1);
                self.read_pair(from, map)?;
                return Ok(true);
            }
            Kind::Map(map) if map.by_name => {
                self.0.clear();
                while let Some(name) = from.next_named(&map.value, self.len() + 1)? {
                    let value = read_value(from, &map.value)?;
                    self.push(from, name, value)?;
                    from.end_item();
                }
            }
            Kind::Map(map) => {
                self.0.clear();
                while from.next_item(&map.entry, self.len() + 1)? {
                    self.read_pair(from, map)?;
                    from.end_item();
                }
            }
            _ => {
                from.skip()?;
                return Ok(false);
            }
        }
        Ok(field.keep_empty || field.required || !self.is_empty())
    }

    fn write_xml(&self, to: &mut Encoder, field: &'static Field) {
        if let Kind::Flat(Kind::Map(map)) = field.kind {
            for (index, (name, value)) in self.iter().enumerate() {
                to.set_item_number(index + 1);
                let outside = to.begin_list(field);
                Self::write_pair(to, map, name, value);
                to.end_list(field, outside);
            }
            return;
        }
        let Kind::Map(map) = field.kind else { return };
        if self.is_empty() && !field.keep_empty && !field.required {
            return;
        }
        let outside = to.begin_list(field);
        for (index, (name, value)) in self.iter().enumerate() {
            to.set_item_number(index + 1);
            if map.by_name {
                to.named(&map.value, name, |to| value.write_xml(to, &map.value));
                continue;
            }
            let outside = to.begin_list(&map.entry);
            Self::write_pair(to, map, name, value);
            to.end_list(&map.entry, outside);
        }
        to.end_list(field, outside);
    }

    fn empty() -> Self {
        Self::new()
    }

    fn wipe(&mut self) {
        for (name, value) in &mut self.0 {
            name.zeroize();
            value.wipe();
        }
    }
}
