//! JSON whose objects keep their order: that of members is the order of elements.
//!
//! In: a file, compressed or not. Out: a tree. What it means is not known here.

use std::fmt;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// Holds any JSON value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Json {
    /// Is nothing.
    #[default]
    Null,
    /// Is true or false.
    Bool(bool),
    /// Is a number; whole ones below 2^53 are exact.
    Number(f64),
    /// Is a text.
    Text(String),
    /// Is a list.
    List(Vec<Json>),
    /// Is an object, in the order of its text.
    Object(Vec<(String, Json)>),
}

/// What an object without entries lends out.
const NULL: &Json = &Json::Null;

impl Json {
    /// Reads a file, which may be compressed by gzip.
    ///
    /// # Errors
    /// Fails when the file cannot be read or is no JSON.
    pub fn read(path: &Path) -> io::Result<Self> {
        let mut text = Vec::new();
        let mut file = BufReader::new(File::open(path)?);
        if path.extension().is_some_and(|extension| extension == "gz") {
            MultiGzDecoder::new(file).read_to_end(&mut text)?;
        } else {
            file.read_to_end(&mut text)?;
        }
        serde_json::from_slice(&text).map_err(io::Error::from)
    }

    /// Gives an entry of an object, or nothing.
    pub fn get(&self, name: &str) -> &Json {
        self.entry(name).unwrap_or(NULL)
    }

    /// Gives an entry of an object, where there is one.
    pub fn entry(&self, name: &str) -> Option<&Json> {
        self.entries().iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Whether an object has an entry.
    pub fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// Gives all entries of an object.
    pub fn entries(&self) -> &[(String, Json)] {
        if let Self::Object(entries) = self { entries } else { &[] }
    }

    /// Gives all items of a list.
    pub fn items(&self) -> &[Json] {
        if let Self::List(items) = self { items } else { &[] }
    }

    /// Gives a text.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// Gives all texts of a list.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.items().iter().filter_map(Self::text)
    }

    /// Gives a number.
    pub fn number(&self) -> Option<f64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Ordered)
    }
}

struct Ordered;

impl<'de> Visitor<'de> for Ordered {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = from.next_entry()? {
            entries.push(entry);
        }
        Ok(Json::Object(entries))
    }
}
