//! What there is to be called.

use std::io::{self, Write};
use std::path::Path;

use xms_codegen::model::Operation;

use super::request::is_given;
use crate::folder::{Description, services};

/// Prints the services of a folder.
pub(super) fn services_of(folder: &Path, out: &mut dyn Write) -> io::Result<()> {
    let names = services(folder);
    if names.is_empty() {
        writeln!(out, "`{}` describes no service", folder.display())?;
    }
    names.iter().try_for_each(|name| writeln!(out, "{name}"))
}

/// Prints the operations of a service, with the values that they take.
pub(super) fn operations(description: &Description, out: &mut dyn Write) -> io::Result<()> {
    let lines = description.operations().map(|id| (usage(description, &description.model[id]), &description.model[id]));
    let lines: Vec<(String, &Operation)> = lines.collect();
    let width =
        lines.iter().map(|(usage, _)| usage.chars().count()).filter(|&width| width <= 60).max().unwrap_or_default();
    for (usage, operation) in &lines {
        let summary = operation.prose.summary.trim();
        writeln!(out, "{}", format!("{usage:width$}  {summary}").trim_end())?;
    }
    Ok(())
}

/// An operation with the values that it takes, such as `extensions.get SERVICE-NAME EXTENSION-ID`.
pub(super) fn usage(description: &Description, operation: &Operation) -> String {
    let mut usage = operation.id.clone();
    let Ok((_, table)) = description.operation(&operation.id) else { return usage };
    let addresses: Vec<String> = table
        .addresses()
        .map(|at| {
            let names = at.path_parameters.iter().filter(is_given).map(|one| one.name.to_uppercase());
            names.collect::<Vec<_>>().join(" ")
        })
        .collect();
    let values = match &addresses[..] {
        [only] => only.clone(),
        several => format!("({})", several.join(" | ")),
    };
    if !values.is_empty() {
        usage += " ";
        usage += &values;
    }
    usage
}
