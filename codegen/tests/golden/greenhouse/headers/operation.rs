// Written by `xms generate` from api/greenhouse/operation.toml; do not edit.
//! Headers of the answers of *Operations*.

use ::xms_runtime::{DateTime, Dictionary, Secret};

use super::super::enum_::Plant;
use super::super::operation::{LIST, PEEK, WATER};

::xms_runtime::headers! {
    /// Holds the headers that [`WATER`](super::super::operation::WATER) answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(WATER)]
    pub struct WaterHeaders {
        /// `x-drops`: How many.
        #[header(0)]
        pub x_drops: Option<i64>,
        /// `x-green-beds`: Which beds were watered. Any number of values.
        #[header(1)]
        pub beds: Vec<String>,
        /// `x-green-days`: When. Any number of values.
        #[header(2)]
        pub days: Vec<DateTime>,
    }
}

impl WaterHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(beds: impl Into<Vec<String>>) -> Self {
        Self {
            x_drops: None,
            beds: beds.into(),
            days: Vec::new(),
        }
    }

    /// Sets [`x_drops`](field@Self::x_drops).
    #[must_use]
    pub fn x_drops(mut self, value: i64) -> Self {
        self.x_drops = Some(value);
        self
    }

    /// Sets [`days`](field@Self::days).
    #[must_use]
    pub fn days(mut self, value: impl Into<Vec<DateTime>>) -> Self {
        self.days = value.into();
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`PEEK`](super::super::operation::PEEK) answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(PEEK)]
    pub struct PeekHeaders {
        /// `etag`: The state.
        #[header(0)]
        pub etag: String,
        /// `x-plant`: What grows. Since 2014-01-01.
        #[header(1)]
        pub x_plant: Option<Plant>,
        /// `x-key`: The key of the tap. Secret.
        #[header(2)]
        pub x_key: Option<Secret<String>>,
        /// `x-meta-` with any ending: Anything.
        #[header(3)]
        pub x_meta: Dictionary<String>,
        /// All others: Whatever else is answered.
        #[header(5)]
        pub others: Dictionary<String>,
    }
}

impl PeekHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(etag: impl Into<String>) -> Self {
        Self {
            etag: etag.into(),
            x_plant: None,
            x_key: None,
            x_meta: Dictionary::new(),
            others: Dictionary::new(),
        }
    }

    /// Sets [`x_plant`](field@Self::x_plant).
    #[must_use]
    pub fn x_plant(mut self, value: impl Into<Plant>) -> Self {
        self.x_plant = Some(value.into());
        self
    }

    /// Sets [`x_key`](field@Self::x_key).
    #[must_use]
    pub fn x_key(mut self, value: impl Into<String>) -> Self {
        self.x_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`x_meta`](field@Self::x_meta).
    #[must_use]
    pub fn x_meta(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.x_meta = value.into();
        self
    }

    /// Sets [`others`](field@Self::others).
    #[must_use]
    pub fn others(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.others = value.into();
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`LIST`](super::super::operation::LIST) answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(LIST)]
    pub struct ListHeaders {
        /// `x-count`: How many there are.
        #[header(0)]
        pub x_count: i32,
    }
}

impl ListHeaders {
    /// Creates the headers, all of which are always there.
    pub fn new(x_count: i32) -> Self {
        Self { x_count }
    }
}
