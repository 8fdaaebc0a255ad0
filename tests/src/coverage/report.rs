//! What is described of all facts, resource by resource.
//!
//! In: facts and the tables of services. Out: a line for each resource, everything that is missing or differs, and one
//! last line with the sums.

use std::collections::BTreeMap;
use std::io::{self, Write};

use xms_runtime::Catalog;

use super::compare::{compare, find};
use super::facts::Facts;

/// Sums of one resource.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    operations: usize,
    elements: usize,
    described: usize,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    resources: BTreeMap<String, Count>,
    missing: Vec<String>,
    findings: BTreeMap<String, Vec<String>>,
    /// Operations of the facts.
    pub operations: usize,
    /// How many of them are described.
    pub described_operations: usize,
    /// Elements of the operations that are described.
    pub elements: usize,
    /// How many of those are described.
    pub described_elements: usize,
}

impl Report {
    /// Compares all facts with the tables.
    pub fn of(facts: &Facts, catalogs: &[&'static Catalog]) -> Self {
        let mut report = Self::default();
        for fact in &facts.operations {
            report.operations += 1;
            let Some((_, operation)) = find(fact, catalogs) else {
                let elements: usize =
                    [&fact.request, &fact.response].into_iter().flatten().map(|node| node.len()).sum();
                report.elements += elements;
                report.missing.push(format!("{}.{}: {} {}", fact.group, fact.name, fact.method, fact.path));
                continue;
            };
            report.described_operations += 1;
            let resource = operation.id.split('.').next().unwrap_or_default();
            let found = compare(fact, operation);
            let count = report.resources.entry(resource.to_owned()).or_default();
            count.operations += 1;
            count.elements += found.elements;
            count.described += found.described;
            report.elements += found.elements;
            report.described_elements += found.described;
            let findings = report.findings.entry(operation.id.to_owned()).or_default();
            for finding in found.findings {
                if !findings.contains(&finding) {
                    findings.push(finding);
                }
            }
        }
        report
    }

    /// Writes it for people.
    ///
    /// # Errors
    /// Fails when the stream does.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{:<32} {:>10} {:>20}", "resource", "operations", "elements described")?;
        for (resource, count) in &self.resources {
            writeln!(out, "{resource:<32} {:>10} {:>11} of {:>5}", count.operations, count.described, count.elements)?;
        }
        for missing in &self.missing {
            writeln!(out, "not described: {missing}")?;
        }
        for (operation, findings) in &self.findings {
            for finding in findings {
                writeln!(out, "{operation}: {finding}")?;
            }
        }
        let differences: usize = self.findings.values().map(Vec::len).sum();
        writeln!(
            out,
            "{} of {} operations, {} of {} elements described; {differences} findings",
            self.described_operations, self.operations, self.described_elements, self.elements
        )
    }
}
