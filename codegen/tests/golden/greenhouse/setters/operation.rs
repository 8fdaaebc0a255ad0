// Written by `xms generate` from api/greenhouse/operation.toml; do not edit.
//! Setters of the elements of *Operations*.

use ::xms_runtime::Uri;

use super::super::operation::{Fault, Frost, Place, Shelves, Work, WorkList};

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
