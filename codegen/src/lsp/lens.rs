//! How many operations use what a file describes.
//!
//! In: all mentions of a folder and of those that see it. Out: for each element, enum, shared parameter and error code of
//! a file the number of operations that have it, or have something in which it stands.

use std::collections::HashMap;

use super::mention::{Mention, Part};
use super::workspace::{FileAt, Found, Root};
use crate::language::Subject;

/// A thing that is described, and how many operations use it.
#[derive(Debug)]
pub(super) struct Lens<'r> {
    pub(super) mention: &'r Mention,
    pub(super) operations: usize,
}

/// The lenses of a file, in its order.
pub(super) fn lenses(root: &Root, at: FileAt) -> Vec<Lens<'_>> {
    let counts = Uses::new(root).counts();
    let counted = |mention: &Mention| {
        let is_counted = matches!(mention.subject, Subject::Type | Subject::ErrorCode | Subject::Parameter(_));
        is_counted && mention.part == Part::Definition
    };
    let own = root.file(at).mentions.iter().filter(|mention| counted(mention));
    own.map(|mention| {
        let operations = counts.get(&(at.folder, at.file, mention.range.start)).copied().unwrap_or(0);
        Lens { mention, operations }
    })
    .collect()
}

/// A thing by where it is defined. Only for lookup.
type Place = (usize, usize, usize);

/// What uses what: things by number, the operations first.
struct Uses {
    places: Vec<Place>,
    operations: usize,
    uses: Vec<Vec<usize>>,
}

fn place(found: &Found<'_>) -> Place {
    (found.at.folder, found.at.file, found.mention.range.start)
}

impl Uses {
    fn new(root: &Root) -> Self {
        let mut places = Vec::new();
        let (mut operations, mut items) = (0, HashMap::new());
        // Names by folder: what one finds there.
        let mut named: Vec<HashMap<(Subject, &str), usize>> = vec![HashMap::new(); root.folders.len()];
        for is_operation in [true, false] {
            for (folder, named) in named.iter_mut().enumerate() {
                for found in root.mentions(folder) {
                    let Mention { subject, part, name, node, .. } = found.mention;
                    if *part != Part::Definition || (*subject == Subject::Operation) != is_operation {
                        continue;
                    }
                    named.entry((*subject, name)).or_insert(places.len());
                    items.insert((folder, found.at.file, *node), places.len());
                    places.push(place(&found));
                }
            }
            operations = if is_operation { places.len() } else { operations };
        }
        let mut uses = vec![Vec::new(); places.len()];
        for folder in 0..root.folders.len() {
            let visible = root.visible(folder);
            for found in root.mentions(folder) {
                let Mention { subject, part, name, item, .. } = found.mention;
                if *part != Part::Reference || *subject == Subject::Operation {
                    continue;
                }
                let user = item.and_then(|item| items.get(&(folder, found.at.file, item)));
                let used = visible.iter().find_map(|&other| named[other].get(&(*subject, name.as_str())));
                if let (Some(&user), Some(&used)) = (user, used) {
                    uses[user].push(used);
                }
            }
        }
        Self { places, operations, uses }
    }

    /// How many operations lead to each thing.
    fn counts(&self) -> HashMap<Place, usize> {
        let mut counts = vec![0; self.places.len()];
        let mut seen_by = vec![usize::MAX; self.places.len()];
        let mut next = Vec::new();
        for operation in 0..self.operations {
            next.push(operation);
            while let Some(user) = next.pop() {
                for &used in &self.uses[user] {
                    if seen_by[used] != operation {
                        seen_by[used] = operation;
                        counts[used] += 1;
                        next.push(used);
                    }
                }
            }
        }
        self.places.iter().copied().zip(counts).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::lenses;
    use crate::lsp::workspace::example;

    #[test]
    fn operations_are_counted_however_deep_they_use_something() {
        let root = example();
        let counted = |path: &str| {
            let at = root.file_at(Path::new(path)).expect("a file");
            lenses(&root, at).into_iter().map(|lens| (lens.mention.name.clone(), lens.operations)).collect::<Vec<_>>()
        };
        assert_eq!(counted("/a/shop/goods.toml"), [("Good".to_owned(), 3), ("Colour".to_owned(), 3)]);
        assert_eq!(counted("/a/common/parts.toml"), [("Part".to_owned(), 3)]);
        assert_eq!(counted("/a/common/common.toml"), [("Gone".to_owned(), 1), ("timeout".to_owned(), 1)]);
    }
}
