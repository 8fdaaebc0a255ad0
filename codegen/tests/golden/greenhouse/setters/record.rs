// Written by `xms generate` from api/greenhouse/record.toml; do not edit.
//! Setters of the elements of *Beds*.

use ::xms_runtime::{Base64Bytes, Base64Text, Date, DateTime, Duration, Uri, Uuid, Xml};

use super::super::record::Bed;

impl Bed {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`note`](field@Self::note).
    #[must_use]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets [`warm`](field@Self::warm).
    #[must_use]
    pub fn warm(mut self, value: bool) -> Self {
        self.warm = Some(value);
        self
    }

    /// Sets [`water`](field@Self::water).
    #[must_use]
    pub fn water(mut self, value: i64) -> Self {
        self.water = Some(value);
        self
    }

    /// Sets [`slope`](field@Self::slope).
    #[must_use]
    pub fn slope(mut self, value: f64) -> Self {
        self.slope = Some(value);
        self
    }

    /// Sets [`reach`](field@Self::reach).
    #[must_use]
    pub fn reach(mut self, value: f64) -> Self {
        self.reach = Some(value);
        self
    }

    /// Sets [`sown`](field@Self::sown).
    #[must_use]
    pub fn sown(mut self, value: impl Into<DateTime>) -> Self {
        self.sown = Some(value.into());
        self
    }

    /// Sets [`cut`](field@Self::cut).
    #[must_use]
    pub fn cut(mut self, value: impl Into<DateTime>) -> Self {
        self.cut = Some(value.into());
        self
    }

    /// Sets [`fed`](field@Self::fed).
    #[must_use]
    pub fn fed(mut self, value: impl Into<DateTime>) -> Self {
        self.fed = Some(value.into());
        self
    }

    /// Sets [`pause`](field@Self::pause).
    #[must_use]
    pub fn pause(mut self, value: impl Into<Duration>) -> Self {
        self.pause = Some(value.into());
        self
    }

    /// Sets [`day`](field@Self::day).
    #[must_use]
    pub fn day(mut self, value: impl Into<Date>) -> Self {
        self.day = Some(value.into());
        self
    }

    /// Sets [`tag`](field@Self::tag).
    #[must_use]
    pub fn tag(mut self, value: impl Into<Uuid>) -> Self {
        self.tag = Some(value.into());
        self
    }

    /// Sets [`home`](field@Self::home).
    #[must_use]
    pub fn home(mut self, value: impl Into<Uri>) -> Self {
        self.home = Some(value.into());
        self
    }

    /// Sets [`text`](field@Self::text).
    #[must_use]
    pub fn text(mut self, value: impl Into<Base64Text>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`photo`](field@Self::photo).
    #[must_use]
    pub fn photo(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.photo = Some(value.into());
        self
    }

    /// Sets [`rest`](field@Self::rest).
    #[must_use]
    pub fn rest(mut self, value: impl Into<Xml>) -> Self {
        self.rest = Some(value.into());
        self
    }

    /// Sets [`above`](field@Self::above).
    #[must_use]
    pub fn above(mut self, value: Bed) -> Self {
        self.above = Some(Box::new(value));
        self
    }
}
