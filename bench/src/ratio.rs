//! How many times a peer's cost is ours, and how many times it has to be at least.
//!
//! In: costs. Out: named ratios, and which of them are below their limits. A name says what is done, with which document and
//! which of our types, against whom, and what is counted.

use crate::calls::CallCost;
use crate::measure::Cost;

/// A ratio.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ratio {
    pub(crate) name: String,
    pub(crate) value: f64,
}

/// What each of these ratios is at least.
pub(crate) const LIMITS: &[(&str, f64)] = &[
    ("decode-short-real-serde-instructions", 4.0),
    ("decode-short-plain-serde-instructions", 5.0),
    ("decode-blobs-real-serde-instructions", 4.0),
    ("decode-blobs-real-azure-instructions", 5.0),
    ("decode-short-real-bare-instructions", 1.2),
    ("decode-short-plain-bare-instructions", 1.2),
    ("decode-blobs-real-bare-instructions", 1.2),
    ("encode-short-real-serde-instructions", 6.0),
    ("encode-short-plain-serde-instructions", 7.0),
    ("encode-blobs-real-serde-instructions", 7.0),
    ("call-get-plain-instructions", 1.25),
    ("call-list-plain-instructions", 2.5),
    ("call-add-plain-instructions", 1.15),
    ("decode-short-plain-pugixml-time", 1.3),
    ("decode-long-real-pugixml-time", 1.2),
    ("decode-blobs-real-pugixml-time", 1.2),
    ("decode-short-real-bare-time", 1.0),
    ("decode-blobs-real-bare-time", 1.0),
];

/// All ratios.
pub(crate) fn all(costs: &[Cost], calls: &[CallCost]) -> Vec<Ratio> {
    let mut ratios = Vec::new();
    for ours in costs.iter().filter(|cost| cost.peer.starts_with("ours")) {
        let of_same = |cost: &&Cost| cost.document == ours.document && cost.way == ours.way;
        for peer in costs.iter().filter(of_same).filter(|cost| !cost.peer.starts_with("ours")) {
            let which = if ours.peer == "ours" { "real" } else { "plain" };
            let name = format!("{}-{}-{which}-{}", ours.way.name(), ours.document.name(), peer.peer);
            let mut add = |what: &str, one: Option<f64>, other: Option<f64>| {
                if let (Some(one), Some(other)) = (one, other) {
                    // Not all write the same bytes.
                    let value = (other / peer.bytes as f64) / (one / ours.bytes as f64);
                    ratios.push(Ratio { name: format!("{name}-{what}"), value });
                }
            };
            add("instructions", ours.instructions, peer.instructions);
            let seconds = |cost: &Cost| cost.time.map(|time| time.as_secs_f64());
            add("time", seconds(ours), seconds(peer));
            let blocks = |cost: &Cost| cost.allocations.map(|allocations| allocations.blocks as f64);
            add("allocations", blocks(ours), blocks(peer));
        }
    }
    for call in calls {
        for (peer, index) in [("plain", 1), ("engine", 2)] {
            let mut add = |what: &str, [ours, theirs]: [f64; 2]| {
                let name = format!("call-{}-{peer}-{what}", call.operation);
                ratios.push(Ratio { name, value: theirs / ours });
            };
            if let Some(instructions) = call.instructions {
                add("instructions", [instructions[0], instructions[index]]);
            }
            add("time", [call.times[0], call.times[index]]);
        }
    }
    ratios
}

/// The limits that are not kept, and by how much; what was not measured is not judged.
pub(crate) fn missed(ratios: &[Ratio]) -> Vec<String> {
    let missed = |&(name, least): &(&str, f64)| {
        let ratio = ratios.iter().find(|ratio| ratio.name == name)?;
        // What took nothing was not counted.
        let is_kept = ratio.value.is_finite() && ratio.value >= least;
        (!is_kept).then(|| format!("{name} is {:.2}, at least {least}", ratio.value))
    };
    LIMITS.iter().filter_map(missed).collect()
}

/// The limits about what nobody measured, for want of a tool or a library.
pub(crate) fn unmeasured(ratios: &[Ratio]) -> Vec<&'static str> {
    let names = LIMITS.iter().map(|(name, _)| *name);
    names.filter(|name| !ratios.iter().any(|ratio| ratio.name == *name)).collect()
}

/// The lines of `ratios.txt`.
pub(crate) fn lines(ratios: &[Ratio]) -> String {
    ratios.iter().map(|ratio| format!("ratio {} {:.2}\n", ratio.name, ratio.value)).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::calls::OPERATIONS;
    use crate::document::Document;
    use crate::measure::Way;
    use crate::peer::Peer;

    #[test]
    fn a_limit_that_is_not_kept_is_told_and_one_without_figure_is_not_judged() {
        let (name, least) = LIMITS[0];
        let ratio = |value| [Ratio { name: name.to_owned(), value }];
        assert_eq!(missed(&ratio(least)), Vec::<String>::new());
        assert_eq!(missed(&ratio(least - 0.5)), [format!("{name} is {:.2}, at least {least}", least - 0.5)]);
        for nothing in [f64::INFINITY, f64::NAN] {
            assert_eq!(missed(&ratio(nothing)).len(), 1, "{nothing}");
        }
        assert_eq!(unmeasured(&ratio(1.0)).len(), LIMITS.len() - 1);
    }

    #[test]
    fn every_limit_is_one_of_a_figure_that_is_measured() {
        let mut costs = Vec::new();
        for document in Document::ALL {
            let peers = Peer::all(document.kind()).into_iter().map(|peer| peer.name);
            for (peer, way) in peers.chain(["pugixml"]).flat_map(|peer| Way::ALL.map(|way| (peer, way))) {
                let (time, instructions) = (Some(Duration::from_secs(1)), Some(1.0));
                let (title, remark) = ("", String::new());
                costs.push(Cost {
                    document,
                    way,
                    peer,
                    title,
                    bytes: 1,
                    time,
                    instructions,
                    allocations: None,
                    remark,
                });
            }
        }
        let calls = OPERATIONS.map(|operation| CallCost {
            operation: operation.name(),
            times: [1.0; 3],
            instructions: Some([1.0; 3]),
        });
        assert_eq!(unmeasured(&all(&costs, &calls)), Vec::<&str>::new());
    }
}
