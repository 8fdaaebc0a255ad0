//! Unified differences, as pages show them.
//!
//! In: the text of a difference, of one file or several. Out: for each file its path, and its text after the change.
//! Nothing is read or written here.

/// The changes of one file.
#[derive(Debug)]
pub(crate) struct FileChange<'d> {
    /// Its path from the root.
    pub(crate) path: &'d str,
    hunks: Vec<Vec<&'d str>>,
}

/// The changes in a difference, file by file.
pub(crate) fn changes(difference: &str) -> Vec<FileChange<'_>> {
    let mut changes: Vec<FileChange<'_>> = Vec::new();
    for line in difference.lines().filter(|line| !line.starts_with("--- ")) {
        if let Some(path) = line.strip_prefix("+++ b/") {
            changes.push(FileChange { path: path.trim(), hunks: Vec::new() });
            continue;
        }
        let Some(change) = changes.last_mut() else { continue };
        match change.hunks.last_mut() {
            _ if line.starts_with("@@") => change.hunks.push(Vec::new()),
            Some(hunk) => hunk.push(line),
            None => {}
        }
    }
    changes
}

impl FileChange<'_> {
    /// The text of the file after the change; nothing, before it is there. A hunk is found by its lines, which must stand
    /// once in the file.
    pub(crate) fn apply(&self, before: &str) -> String {
        let mut text = before.to_owned();
        for hunk in &self.hunks {
            let side = |other: char| -> String {
                let lines = hunk.iter().filter(|line| !line.starts_with(other));
                lines.map(|line| format!("{}\n", line.get(1..).unwrap_or_default())).collect()
            };
            let (old, new) = (side('+'), side('-'));
            if old.is_empty() {
                assert!(text.is_empty(), "{}: nothing says where this belongs:\n{new}", self.path);
                text = new;
                continue;
            }
            let found = text.matches(&old).count();
            assert_eq!(found, 1, "{}: these lines stand there {found} times:\n{old}", self.path);
            text = text.replace(&old, &new);
        }
        text
    }
}
