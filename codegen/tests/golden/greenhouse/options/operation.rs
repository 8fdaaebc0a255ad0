// Written by `xms generate` from api/greenhouse/operation.toml; do not edit.
//! Optional parameters of the operations of *Operations*.

use ::xms_runtime::{DateTime, Dictionary, Duration, Joined, Secret};

use super::super::enum_::Plant;

/// Holds the parameters of [`WATER`](super::super::operation::WATER) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WaterOptions {
    /// `force`: Even when it rains.
    pub force: Option<bool>,
    /// `after`: Not before.
    pub after: Option<DateTime>,
    /// `beds`: Which beds. Any number of times. At most 99.
    pub beds: Vec<i32>,
    /// `with`: What is watered beside them. Any number of values, joined by `,`.
    pub with: Joined<Plant>,
    /// All others: What is noted down. Any number of times.
    pub notes: Dictionary<Vec<String>>,
    /// `x-dry`: When it was dry.
    pub x_dry: Option<DateTime>,
    /// `x-key`: The key of the tap. Secret.
    pub x_key: Option<Secret<String>>,
    /// `x-keys`: Further keys. Any number of values. Secret.
    pub x_keys: Secret<Vec<String>>,
    /// `x-rain`: When it rained. Any number of values.
    pub x_rain: Vec<DateTime>,
    /// `x-once`: The same for a request that is repeated. The client makes a UUID where none is
    /// given.
    pub x_once: Option<String>,
    /// `x-long`: How long.
    pub x_long: Option<Duration>,
    /// `x-meta` with any ending: Anything.
    pub x_meta: Dictionary<String>,
}

impl WaterOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`force`](field@Self::force).
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Sets [`after`](field@Self::after).
    #[must_use]
    pub fn after(mut self, value: impl Into<DateTime>) -> Self {
        self.after = Some(value.into());
        self
    }

    /// Sets [`beds`](field@Self::beds).
    #[must_use]
    pub fn beds(mut self, value: impl Into<Vec<i32>>) -> Self {
        self.beds = value.into();
        self
    }

    /// Sets [`with`](field@Self::with).
    #[must_use]
    pub fn with(mut self, value: impl Into<Joined<Plant>>) -> Self {
        self.with = value.into();
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, value: impl Into<Dictionary<Vec<String>>>) -> Self {
        self.notes = value.into();
        self
    }

    /// Sets [`x_dry`](field@Self::x_dry).
    #[must_use]
    pub fn x_dry(mut self, value: impl Into<DateTime>) -> Self {
        self.x_dry = Some(value.into());
        self
    }

    /// Sets [`x_key`](field@Self::x_key).
    #[must_use]
    pub fn x_key(mut self, value: impl Into<String>) -> Self {
        self.x_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`x_keys`](field@Self::x_keys).
    #[must_use]
    pub fn x_keys(mut self, value: impl Into<Vec<String>>) -> Self {
        self.x_keys = Secret::new(value.into());
        self
    }

    /// Sets [`x_rain`](field@Self::x_rain).
    #[must_use]
    pub fn x_rain(mut self, value: impl Into<Vec<DateTime>>) -> Self {
        self.x_rain = value.into();
        self
    }

    /// Sets [`x_once`](field@Self::x_once).
    #[must_use]
    pub fn x_once(mut self, value: impl Into<String>) -> Self {
        self.x_once = Some(value.into());
        self
    }

    /// Sets [`x_long`](field@Self::x_long).
    #[must_use]
    pub fn x_long(mut self, value: impl Into<Duration>) -> Self {
        self.x_long = Some(value.into());
        self
    }

    /// Sets [`x_meta`](field@Self::x_meta).
    #[must_use]
    pub fn x_meta(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.x_meta = value.into();
        self
    }
}

/// Holds the parameters of [`PEEK`](super::super::operation::PEEK) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PeekOptions {
    /// All others: Whatever else is said.
    pub notes: Dictionary<String>,
}

impl PeekOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.notes = value.into();
        self
    }
}
