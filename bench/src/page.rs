//! The page, its pictures, and the file of ratios.
//!
//! In: costs. Out: `docs/performance/`. Nothing is measured here, and nothing is rounded that a limit is about.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::calls::CallCost;
use crate::document::{Document, Form, Kind};
use crate::measure::{Cost, Forms, Way};
use crate::plot::{self, Bar, Failure};
use crate::ratio::{self, LIMITS, Ratio};

/// All that was measured.
#[derive(Debug)]
pub(crate) struct Results {
    pub(crate) costs: Vec<Cost>,
    pub(crate) forms: Forms,
    pub(crate) calls: Vec<CallCost>,
    pub(crate) ratios: Vec<Ratio>,
    pub(crate) machine: Vec<String>,
    pub(crate) rounds: usize,
}

const INTRODUCTION: &str = "\
# Performance

For those who choose a library, and for those who change this one. `cargo run --release --manifest-path bench/Cargo.toml`
measures all of this anew, writes this folder, and fails when a limit is not kept; `-- --quick` does it with fewer rounds.
Everybody reads the same bytes, in turns, in one run, and what was read is compared value by value before anything is
measured. Ratios count, not the machine; instructions are the steadier figure on a machine that has other things to do. [How
costs grow](growth.md) is another page, and [what stands in the way](notes.md) of more a third.

![Instructions a byte, decoding](decode.svg)
";

/// Writes all files.
///
/// # Errors
/// Fails when a file cannot be written.
pub(crate) fn write(folder: &Path, results: &Results) -> Result<(), Failure> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("ratios.txt"), ratio::lines(&results.ratios))?;
    let per_byte = |cost: &Cost| cost.instructions.map(|count| count / cost.bytes as f64);
    let gigabyte = |cost: &Cost| cost.time.map(|time| time.as_secs_f64() * 1e12 / cost.bytes as f64 / 1e3);
    for (file, title, way, figure) in [
        ("decode.svg", "Decoding: instructions a byte, less is better", Way::Decode, &per_byte as &dyn Fn(&Cost) -> _),
        ("encode.svg", "Encoding: instructions a byte, less is better", Way::Encode, &per_byte),
        ("decode-time.svg", "Decoding: milliseconds for a megabyte, less is better", Way::Decode, &gigabyte),
    ] {
        let groups: Vec<_> = Document::ALL.into_iter().map(|document| group(results, document, way, figure)).collect();
        if groups.iter().all(|(_, bars)| !bars.is_empty()) {
            plot::bars(&folder.join(file), title, &groups)?;
        }
    }
    fs::write(folder.join("README.md"), page(results))?;
    Ok(())
}

fn group(results: &Results, document: Document, way: Way, figure: &dyn Fn(&Cost) -> Option<f64>) -> (String, Vec<Bar>) {
    let costs = results.costs.iter().filter(|cost| cost.document == document && cost.way == way);
    let bars = costs.filter_map(|cost| {
        let is_ours = cost.peer.starts_with("ours");
        Some(Bar { name: shown(cost.peer).to_owned(), value: figure(cost)?, is_ours })
    });
    (format!("{}: {}", document.name(), document.title().replace('`', "")), bars.collect())
}

/// What a peer is called where there is little room.
fn shown(peer: &'static str) -> &'static str {
    match peer {
        "ours" => "xms",
        "ours-plain" => "xms, plain type",
        "serde" => "quick-xml, serde",
        "bare" => "quick-xml, events",
        "azure" => "azure_core",
        "smithy" => "aws-smithy-xml",
        "instant" => "instant-xml",
        other => other,
    }
}

/// The page as Markdown.
pub(crate) fn page(results: &Results) -> String {
    let mut page = String::from(INTRODUCTION);
    page.push_str(
        "\n## Limits\n\nHow many times the other's cost is ours; a document's bytes are taken into account.\n\n",
    );
    page.push_str("| ratio | at least | measured |\n| --- | --- | --- |\n");
    for (name, least) in LIMITS {
        let value = results.ratios.iter().find(|ratio| ratio.name == *name).map(|ratio| ratio.value);
        let value = match value {
            None => "not measured".to_owned(),
            Some(value) if value < *least => format!("{value:.2}, **missed**"),
            Some(value) => format!("{value:.2}"),
        };
        let _ = writeln!(page, "| `{name}` | {least} | {value} |");
    }
    page.push_str("\n[All ratios](ratios.txt), one a line.\n");
    for document in Document::ALL {
        for way in Way::ALL {
            table(&mut page, results, document, way);
        }
    }
    forms(&mut page, &results.forms);
    calls(&mut page, &results.calls);
    page.push_str("\n## Machine and versions\n\n");
    for line in &results.machine {
        let _ = writeln!(page, "- {line}");
    }
    let _ = writeln!(page, "- {} rounds, medians", results.rounds);
    page
}

fn table(page: &mut String, results: &Results, document: Document, way: Way) {
    let costs = || results.costs.iter().filter(|cost| cost.document == document && cost.way == way);
    let Some(ours) = costs().next() else { return };
    let title = match way {
        Way::Decode => format!("Decoding `{}`: {}, {:.1} MB", document.name(), document.title(), megabytes(ours.bytes)),
        Way::Encode => format!("Encoding `{}`", document.name()),
    };
    let _ = writeln!(page, "\n## {title}\n");
    page.push_str("| | MB/s | instructions a byte | times ours | allocations | MB allocated | |\n");
    page.push_str("| --- | --- | --- | --- | --- | --- | --- |\n");
    let per_byte = |cost: &Cost| cost.instructions.map(|count| count / cost.bytes as f64);
    let cell = |value: Option<String>| value.unwrap_or_default();
    for cost in costs() {
        let rate = cost.time.map(|time| format!("{:.0}", megabytes(cost.bytes) / time.as_secs_f64()));
        let times = per_byte(cost).zip(per_byte(ours)).map(|(theirs, ours)| format!("{:.2}", theirs / ours));
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} | {} | {} | {} |",
            cost.title,
            cell(rate),
            cell(per_byte(cost).map(|count| format!("{count:.1}"))),
            cell(times),
            cell(cost.allocations.map(|all| all.blocks.to_string())),
            cell(cost.allocations.map(|all| format!("{:.1}", megabytes(all.bytes as usize)))),
            cost.remark.replace('|', "\\|"),
        );
    }
}

fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

fn forms(page: &mut String, forms: &Forms) {
    page.push_str("\n## What each reads\n\nThe same values in other forms: what services, proxies and other versions of a service write, too.\n");
    for kind in Kind::ALL {
        let _ = write!(page, "\n| {} |", kind.name());
        Form::ALL.iter().for_each(|form| page.push_str(&format!(" {} |", form.name())));
        let _ = writeln!(page, "\n| --- |{}", " --- |".repeat(Form::ALL.len()));
        for (peer, _, row) in forms.iter().filter(|(_, of, _)| *of == kind) {
            let _ = write!(page, "| {} |", shown(peer));
            for form in Form::ALL {
                let remark = row.get(form.name()).map(String::as_str).unwrap_or_default();
                let cell = match remark {
                    "" => "yes",
                    remark if remark.starts_with("refuses") => "refused",
                    _ => "**wrong**",
                };
                let _ = write!(page, " {cell} |");
            }
            page.push('\n');
        }
    }
    page.push('\n');
    for (peer, kind, row) in forms {
        for (form, remark) in row.iter().filter(|(_, remark)| !remark.is_empty()) {
            let _ = writeln!(page, "- {}, {}, {form}: `{}`", shown(peer), kind.name(), remark.replace('`', "'"));
        }
    }
}

fn calls(page: &mut String, calls: &[CallCost]) {
    if calls.is_empty() {
        return;
    }
    page.push_str(
        "\n## Calls\n\nOne after the other on one connection, to a server that answers fixed bytes: the SDK; `reqwest` with serde; \
         `reqwest` with this engine. Microseconds, and instructions of the client's process.\n\n\
         | | SDK | reqwest, serde | reqwest, this engine | instructions: SDK | reqwest, serde | reqwest, this engine |\n\
         | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for call in calls {
        let _ = write!(page, "| {} |", call.operation);
        call.times.iter().for_each(|time| page.push_str(&format!(" {time:.0} |")));
        let counts = call.instructions.map(|counts| counts.map(|count| format!("{count:.0}"))).unwrap_or_default();
        counts.iter().for_each(|count| page.push_str(&format!(" {count} |")));
        page.push('\n');
    }
}
