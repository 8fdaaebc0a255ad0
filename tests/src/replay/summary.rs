//! What became of many rows, operation by operation.
//!
//! In: outcomes, one after the other. Out: a table in the order of the services' tables, the first failures, and one
//! last line with the sums. The rows themselves are not kept.

use std::io::{self, Write};

use xms_runtime::Catalog;

use super::examine::{Outcome, Verdict};

/// How many failures are listed at most.
pub const LISTED: usize = 20;

/// Counts by operation.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    operations: Vec<Count>,
    failures: Vec<String>,
    /// Rows that passed.
    pub passed: usize,
    /// Rows that failed.
    pub failed: usize,
    /// Rows without an operation.
    pub skipped: usize,
}

#[derive(Clone, Debug)]
struct Count {
    operation: &'static str,
    passed: usize,
    failed: usize,
}

impl Summary {
    /// Nothing counted yet.
    pub fn new(catalogs: &[&'static Catalog]) -> Self {
        let operations = catalogs.iter().flat_map(|catalog| catalog.operations());
        let operations = operations.map(|operation| Count { operation: operation.id, passed: 0, failed: 0 }).collect();
        Self { operations, ..Self::default() }
    }

    /// Counts one row.
    pub fn add(&mut self, outcome: &Outcome) {
        let operation = outcome.operation.unwrap_or_default();
        let count = self.operations.iter_mut().find(|count| count.operation == operation);
        match outcome.verdict() {
            Verdict::Skipped => self.skipped += 1,
            Verdict::Passed => {
                self.passed += 1;
                if let Some(count) = count {
                    count.passed += 1;
                }
            }
            Verdict::Failed(reason) => {
                self.failed += 1;
                if let Some(count) = count {
                    count.failed += 1;
                }
                if self.failures.len() < LISTED {
                    self.failures.push(format!("{}  {operation}  {reason}", outcome.id));
                }
            }
        }
    }

    /// The listed failures: id, operation, reason.
    pub fn failures(&self) -> &[String] {
        &self.failures
    }

    /// Writes table, failures and sums.
    ///
    /// # Errors
    /// When `out` does.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let met: Vec<&Count> = self.operations.iter().filter(|count| count.passed + count.failed > 0).collect();
        let title = "operation";
        let width = met.iter().map(|count| count.operation.len()).max().unwrap_or(0).max(title.len());
        writeln!(out, "{title:<width$}  {:>6}  {:>6}  {:>6}", "rows", "passed", "failed")?;
        for Count { operation, passed, failed } in met {
            writeln!(out, "{operation:<width$}  {:>6}  {passed:>6}  {failed:>6}", passed + failed)?;
        }
        writeln!(out)?;
        if !self.failures.is_empty() {
            match self.failed - self.failures.len() {
                0 => writeln!(out, "failed:")?,
                more => writeln!(out, "failed (the first {LISTED}; {more} more):")?,
            }
            for failure in &self.failures {
                writeln!(out, "  {failure}")?;
            }
            writeln!(out)?;
        }
        writeln!(out, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(summary: &Summary) -> String {
        let mut out = Vec::new();
        summary.write(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_last_line_has_the_sums_and_failures_are_bounded() {
        let mut summary = Summary::new(crate::CATALOGS);
        assert!(text(&summary).ends_with("\n0 passed, 0 failed, 0 skipped\n"));
        let operation = summary.operations[0].operation;
        let passed = Outcome { operation: Some(operation), ..Outcome::default() };
        let failed = Outcome { error: Some("why".to_owned()), ..passed.clone() };
        summary.add(&Outcome::default());
        summary.add(&passed);
        (0..25).for_each(|_| summary.add(&failed));
        let text = text(&summary);
        assert!(text.ends_with("\n1 passed, 25 failed, 1 skipped\n"), "{text}");
        assert_eq!(text.matches("  why").count(), LISTED);
        let row = text.lines().find(|line| line.starts_with(operation)).unwrap();
        assert_eq!(row.split_whitespace().collect::<Vec<_>>(), [operation, "26", "1", "25"]);
    }
}
