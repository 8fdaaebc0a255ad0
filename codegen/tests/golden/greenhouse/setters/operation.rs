// Written by `xms generate` from api/greenhouse/operation.toml; do not edit.
//! Setters of the structs of *Operations*.

use ::xms_runtime::{DateTime, Dictionary, Duration, Joined, Secret, Uri};

use super::super::enum_::Plant;
use super::super::operation::{
    Fault, Frost, NoteAtLengthOptions, NoteOptions, PeekHeaders, PeekOptions, Place,
    Shelves, WaterHeaders, WaterOptions, Work, WorkList,
};

impl WaterOptions {
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

impl WaterHeaders {
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

impl NoteOptions {
    /// Sets [`slow`](field@Self::slow).
    #[must_use]
    pub fn slow(mut self, value: bool) -> Self {
        self.slow = Some(value);
        self
    }

    /// Sets [`loud`](field@Self::loud).
    #[must_use]
    pub fn loud(mut self, value: bool) -> Self {
        self.loud = Some(value);
        self
    }
}

impl NoteAtLengthOptions {
    /// Sets [`slow`](field@Self::slow).
    #[must_use]
    pub fn slow(mut self, value: bool) -> Self {
        self.slow = Some(value);
        self
    }
}

impl PeekOptions {
    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.notes = value.into();
        self
    }
}

impl PeekHeaders {
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

impl Work {
    /// Sets [`outcome`](field@Self::outcome).
    #[must_use]
    pub fn outcome(mut self, value: i32) -> Self {
        self.outcome = Some(value);
        self
    }

    /// Sets [`fault`](field@Self::fault).
    #[must_use]
    pub fn fault(mut self, value: Fault) -> Self {
        self.fault = Some(value);
        self
    }
}

impl WorkList {
    /// Sets [`work`](field@Self::work).
    #[must_use]
    pub fn work(mut self, value: impl Into<Vec<Work>>) -> Self {
        self.work = value.into();
        self
    }

    /// Sets [`next`](field@Self::next).
    #[must_use]
    pub fn next(mut self, value: impl Into<String>) -> Self {
        self.next = Some(value.into());
        self
    }
}

impl Shelves {
    /// Sets [`place`](field@Self::place).
    #[must_use]
    pub fn place(mut self, value: Place) -> Self {
        self.place = Some(value);
        self
    }
}

impl Place {
    /// Sets [`upper`](field@Self::upper).
    #[must_use]
    pub fn upper(mut self, value: impl Into<Vec<Work>>) -> Self {
        self.upper = value.into();
        self
    }

    /// Sets [`lower`](field@Self::lower).
    #[must_use]
    pub fn lower(mut self, value: impl Into<Vec<Work>>) -> Self {
        self.lower = value.into();
        self
    }

    /// Sets [`link`](field@Self::link).
    #[must_use]
    pub fn link(mut self, value: impl Into<Uri>) -> Self {
        self.link = Some(value.into());
        self
    }
}

impl Fault {
    /// Sets [`code`](field@Self::code).
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Sets [`text`](field@Self::text).
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl Frost {
    /// Sets [`text`](field@Self::text).
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
