//! What has a name: kept as it is answered.
//!
//! In: records with their names, each of an owner. Out: the same. A name is taken once by an owner, whatever its case; who
//! asks for another's is told that there is none. Which rules hold for the records is not known here.

use std::collections::BTreeMap;

use xms_runtime::Record;
use xms_runtime::server::ErrorResponse;
use xms_runtime::xml::{Decoding, Encoding, Gate, decode, encode};
use xms_services::service_management::{SERVICE, error_code};

use super::cloud_service::case_folded;
use super::operation::Target;
use super::room::{Room, Share};

/// Whose what is that everybody has: no subscription has such an id.
pub(crate) const EVERYBODY: &str = "";

/// Records of one type, by owner and name.
#[derive(Debug)]
pub(crate) struct Named<T> {
    /// What they are called in sentences.
    what: &'static str,
    all: BTreeMap<(String, String), Kept<T>>,
}

/// A record with its share of the room.
#[derive(Debug)]
pub(crate) struct Kept<T> {
    value: T,
    share: Option<Share>,
}

impl<T: Record> Kept<T> {
    /// What a seed brings, which takes no room.
    pub(crate) fn seeded(value: T) -> Self {
        Self { share: None, value }
    }

    /// Takes room for a record.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn new(value: T, room: &Room) -> Result<Self, ErrorResponse> {
        Ok(Self { share: Some(room.take_for(&value)?), value })
    }

    pub(crate) fn value(&self) -> &T {
        &self.value
    }
}

impl<T: Record> Named<T> {
    /// What was saved of an owner's record under that name; nothing where it cannot be read.
    pub(crate) fn restore(&mut self, owner: &str, name: &str, text: &str) -> bool {
        let value = decode(text.as_bytes(), &Decoding::default()).ok();
        value.map(|value| self.insert(owner, name, Kept::seeded(value))).is_some()
    }

    pub(crate) fn new(what: &'static str) -> Self {
        Self { what, all: BTreeMap::new() }
    }

    /// What only one operation at a time may change.
    pub(crate) fn target(&self, owner: &str, name: &str) -> Target {
        Target::Named(self.what, case_folded(owner), case_folded(name))
    }

    /// The owner's record of that name.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn get(&self, owner: &str, name: &str) -> Result<&T, ErrorResponse> {
        let found = self.all.get(&key(owner, name)).map(|kept| &kept.value);
        found.ok_or_else(|| {
            ErrorResponse::new(&error_code::RESOURCE_NOT_FOUND, format!("The {} `{name}` does not exist.", self.what))
        })
    }

    pub(crate) fn get_mut(&mut self, owner: &str, name: &str) -> Option<&mut T> {
        self.all.get_mut(&key(owner, name)).map(|kept| &mut kept.value)
    }

    /// Whether the owner has none of that name.
    ///
    /// # Errors
    /// When there is one.
    pub(crate) fn check_free(&self, owner: &str, name: &str) -> Result<(), ErrorResponse> {
        if self.all.contains_key(&key(owner, name)) {
            return Err(self.taken(name));
        }
        Ok(())
    }

    /// Whether nobody has that name.
    pub(crate) fn is_free(&self, name: &str) -> bool {
        let name = case_folded(name);
        !self.all.keys().any(|(_, other)| *other == name)
    }

    pub(crate) fn taken(&self, name: &str) -> ErrorResponse {
        ErrorResponse::new(&error_code::CONFLICT_ERROR, format!("The {} `{name}` exists already.", self.what))
    }

    pub(crate) fn insert(&mut self, owner: &str, name: &str, kept: Kept<T>) {
        self.all.insert(key(owner, name), kept);
    }

    /// Puts a record in the place of the one that has its name.
    ///
    /// # Errors
    /// When there is no room for it.
    pub(crate) fn replace(&mut self, owner: &str, name: &str, value: T, room: &Room) -> Result<(), ErrorResponse> {
        if let Some(kept) = self.all.get_mut(&key(owner, name)) {
            room.exchange(&mut kept.share, &value)?;
            kept.value = value;
        }
        Ok(())
    }

    pub(crate) fn remove(&mut self, owner: &str, name: &str) -> Option<Kept<T>> {
        self.all.remove(&key(owner, name))
    }

    /// Those of an owner, by name.
    pub(crate) fn of(&self, owner: &str) -> impl Iterator<Item = &T> {
        let owner = case_folded(owner);
        self.all.iter().filter(move |((other, _), _)| *other == owner).map(|(_, kept)| &kept.value)
    }

    /// All of them, with owner and name as they are compared.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str, &T)> {
        self.all.iter().map(|((owner, name), kept)| (owner.as_str(), name.as_str(), &kept.value))
    }

    /// Those of an owner whose names begin with that of something and a slash: what stands behind it, and the record.
    pub(crate) fn under(&self, owner: &str, of: &str) -> impl Iterator<Item = (&str, &T)> {
        let (owner, of) = key(owner, &format!("{of}/"));
        let all = self.all.iter().filter(move |((other, _), _)| *other == owner);
        all.filter_map(move |((_, name), kept)| Some((name.strip_prefix(&*of)?, &kept.value)))
    }

    /// Those of an owner, to be changed.
    pub(crate) fn of_mut(&mut self, owner: &str) -> impl Iterator<Item = &mut T> {
        let owner = case_folded(owner);
        self.all.iter_mut().filter(move |((other, _), _)| *other == owner).map(|(_, kept)| &mut kept.value)
    }

    /// All of them as texts, with owner and name; what cannot be written is left out.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str, String)> {
        let encoding = Encoding::client(SERVICE.default_version, Gate::Off);
        self.all.iter().filter_map(move |((owner, name), kept)| {
            Some((owner.as_str(), name.as_str(), encode(&kept.value, &encoding).ok()?))
        })
    }
}

/// Whether something has that name, whatever its case.
pub(crate) fn is_called(own: Option<&String>, name: &str) -> bool {
    own.is_some_and(|own| own.eq_ignore_ascii_case(name))
}

fn key(owner: &str, name: &str) -> (String, String) {
    (case_folded(owner), case_folded(name))
}
