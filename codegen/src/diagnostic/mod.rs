//! What is told to the author: errors and warnings with their place.
//!
//! In: findings of all stages, in any order. Out: the collection, sorted by place and without repetitions, and its
//! text (see [`render`] and [`render_short`]). Nothing here decides what is wrong or writes to a terminal.

mod fix;
mod machine;
mod render;

pub use fix::{Edit, Fix};
pub use machine::{render_github, render_json};
pub use render::{Style, render, render_short};

use crate::source::Span;

/// As many places as one finding shows beside its own.
const MOST_LOCATIONS: usize = 5;

/// Says how bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Something is probably not as it was meant.
    Warning,
}

impl Severity {
    /// Returns the word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Describes one finding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// Names the rule, such as `X0102`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where.
    pub span: Span,
    /// Text under the underlined place; may be empty.
    pub label: String,
    /// Other places that explain it, such as `first defined here`.
    pub labels: Vec<(Span, String)>,
    /// How many further places there are, beyond those that can still be read.
    pub hidden: usize,
    /// How to set it right.
    pub help: Vec<String>,
    /// What is described there, where the same mistake in it may be found in many places; only for putting them
    /// together.
    pub about: Option<Span>,
    /// The changes that do so, all of them together, where there is only one way; otherwise empty.
    pub fixes: Vec<Fix>,
}

impl Diagnostic {
    /// Makes a finding of the rule `code` at `span`. Rules do so, each with its own code and severity.
    pub(crate) fn new(code: &'static str, severity: Severity, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            severity,
            message: message.into(),
            span,
            label: String::new(),
            labels: Vec::new(),
            hidden: 0,
            help: Vec::new(),
            about: None,
            fixes: Vec::new(),
        }
    }

    /// Sets the text under the underlined place.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds another place that explains it.
    pub fn also(mut self, span: Span, label: impl Into<String>) -> Self {
        self.labels.push((span, label.into()));
        self
    }

    /// Says that it may be a mistake in what stands at `span`, as others may.
    pub fn about(mut self, span: Span) -> Self {
        self.about = Some(span);
        self
    }

    /// Adds a way to set it right.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Says that writing `text` instead of what stands at `span` sets it right.
    pub fn replace(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fixes.push(Fix::Replace { span, text: text.into() });
        self
    }

    /// Says the same of another place: as label, up to a number that can still be read, and with the same fix.
    pub fn add_occurrence(&mut self, mut span: Span) {
        let name = self.fixes.iter().find_map(|fix| match fix {
            Fix::Rename { name, .. } => Some(name.clone()),
            _ => None,
        });
        self.fixes.extend(name.map(|name| Fix::Rename { span, name }));
        // The first place of all is the finding's own.
        if span < self.span {
            std::mem::swap(&mut span, &mut self.span);
        }
        self.add_location(span, "here, too");
    }

    /// Shows another place, up to a number that can still be read; others are counted.
    pub fn add_location(&mut self, span: Span, label: &str) {
        if self.labels.len() < MOST_LOCATIONS {
            self.labels.push((span, label.to_owned()));
        } else {
            self.hidden += 1;
        }
    }

    /// Takes in the places of one that says the same. Each brings its own fixes.
    pub fn merge(&mut self, other: Diagnostic) {
        let mut fixes = std::mem::take(&mut self.fixes);
        self.add_occurrence(other.span);
        for (span, label) in &other.labels {
            self.add_location(*span, label);
        }
        self.hidden += other.hidden;
        fixes.extend(other.fixes);
        self.fixes = fixes;
    }

    /// Says how many places are not shown, once all are known.
    fn report_hidden(&mut self) {
        match std::mem::take(&mut self.hidden) {
            0 => {}
            1 => self.help.push("there is 1 more such place".to_owned()),
            hidden => self.help.push(format!("there are {hidden} more such places")),
        }
    }

    /// Says that the name at `span` should be `name`, where there is one.
    pub fn rename(mut self, span: Span, name: Option<impl Into<String>>) -> Self {
        self.fixes.extend(name.map(|name| Fix::Rename { span, name: name.into() }));
        self
    }

    /// Says that taking out the entry or the element of an array whose value stands at `value` sets it right.
    pub fn remove(mut self, value: Span) -> Self {
        self.fixes.push(Fix::Remove(value));
        self
    }
}

/// Collects the findings of a run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Makes an empty collection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes in one finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.items.push(diagnostic);
    }

    /// Returns the finding that came as number `index`, before they are sorted.
    pub fn get_mut(&mut self, index: usize) -> Option<&mut Diagnostic> {
        self.items.get_mut(index)
    }

    /// Sorts by file, place and code, and removes what was said twice. Of places that are too many to be shown, each
    /// finding then says how many.
    ///
    /// Findings with the same place and code keep the order in which they came.
    pub fn sort(&mut self) {
        self.items.sort_by_key(|item| (item.span.file, item.span.start, item.code));
        let mut unique: Vec<Diagnostic> = Vec::with_capacity(self.items.len());
        for mut item in self.items.drain(..) {
            item.report_hidden();
            let mut same_place = unique.iter().rev().take_while(|other| {
                (other.span.file, other.span.start, other.code) == (item.span.file, item.span.start, item.code)
            });
            if !same_place.any(|other| *other == item) {
                unique.push(item);
            }
        }
        self.items = unique;
    }

    /// Keeps only those that `keep` says.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.items.retain(keep);
    }

    /// Iterates over the findings in their present order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.items.iter()
    }

    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Returns whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Returns whether there is an error among them, so that nothing may be written.
    pub fn has_errors(&self) -> bool {
        self.items.iter().any(|item| item.severity == Severity::Error)
    }

    /// Returns how many are errors.
    pub fn errors(&self) -> usize {
        self.items.iter().filter(|item| item.severity == Severity::Error).count()
    }

    /// Returns how many are warnings.
    pub fn warnings(&self) -> usize {
        self.items.len() - self.errors()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, iter: T) {
        self.items.extend(iter);
    }
}

#[cfg(test)]
mod tests {
    use super::{Diagnostic, Diagnostics, Severity};
    use crate::source::{FileId, Span};

    #[test]
    fn sorted_by_place_and_said_once() {
        let at = |file: usize, start: usize| Span::new(FileId::new(file), start..start + 1);
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(Diagnostic::new("X0102", Severity::Error, at(1, 0), "e"));
        diagnostics.push(Diagnostic::new("X0601", Severity::Warning, at(0, 5), "d"));
        diagnostics.push(Diagnostic::new("X0102", Severity::Error, at(0, 5), "b"));
        diagnostics.push(Diagnostic::new("X0102", Severity::Error, at(0, 5), "a"));
        diagnostics.push(Diagnostic::new("X0102", Severity::Error, at(0, 5), "b"));
        diagnostics.push(Diagnostic::new("X0103", Severity::Error, at(0, 2), "c"));
        diagnostics.sort();
        let messages: Vec<&str> = diagnostics.iter().map(|item| item.message.as_str()).collect();
        assert_eq!(messages, ["c", "b", "a", "d", "e"]);
        assert_eq!((diagnostics.errors(), diagnostics.warnings(), diagnostics.has_errors()), (4, 1, true));
    }
}
