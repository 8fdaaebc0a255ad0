// Written by `xms generate` from api/greenhouse/text.toml; do not edit.
//! Optional parameters of the operations of *Texts*.

/// Holds the parameters of [`NOTE`](super::super::text::NOTE) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteOptions {
    /// `slow`: Whether it may take its time.
    pub slow: Option<bool>,
    /// `loud`: Whether it is read aloud.
    pub loud: Option<bool>,
}

impl NoteOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

/// Holds the parameters of [`NOTE_AT_LENGTH`](super::super::text::NOTE_AT_LENGTH) that may be left
/// out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteAtLengthOptions {
    /// `slow`: Whether it may take its time.
    pub slow: Option<bool>,
}

impl NoteAtLengthOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`slow`](field@Self::slow).
    #[must_use]
    pub fn slow(mut self, value: bool) -> Self {
        self.slow = Some(value);
        self
    }
}
