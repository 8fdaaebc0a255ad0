//! Limits: what may be sent.
//!
//! In: nothing; generated code builds these. Out: bounds, and whether a text is as a pattern says.

use crate::pattern;

/// Bounds a value before it is sent; `min` and `max` bound a number, or the length of a text in characters.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// Gives the smallest number, or the fewest characters.
    pub min: Option<i64>,
    /// Gives the largest number, or the most characters.
    pub max: Option<i64>,
    /// Gives a regular expression that the whole text must match.
    pub pattern: Option<&'static str>,
}

impl Limits {
    /// Bounds nothing.
    pub const NONE: Self = Self { min: None, max: None, pattern: None };

    /// Sets the smallest number, or the fewest characters.
    pub const fn min(mut self, min: i64) -> Self {
        self.min = Some(min);
        self
    }

    /// Sets the largest number, or the most characters.
    pub const fn max(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }

    /// Sets the regular expression that the whole text must match.
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// Finds the pattern that the text does not match as a whole.
    pub(crate) fn violated_pattern(&self, text: &str) -> Option<&'static str> {
        self.pattern.filter(|pattern| !pattern::matches(pattern, text))
    }
}
