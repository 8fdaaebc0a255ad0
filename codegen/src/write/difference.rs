//! What is different in two texts, in the unified form.
//!
//! In: two texts of one file. Out: the lines that go and come, with some around them. How they came to differ is not
//! asked.

use std::path::{Component, Path};

use similar::TextDiff;

/// Lines around a difference that are shown with it.
const CONTEXT_LINES: usize = 3;
/// As many pairs of lines are compared. Texts in which more differ are shown as one that goes and one that comes: to find
/// what they have in common takes the square of their length.
const MOST_PAIRS: usize = 4_000_000;

/// Shows the difference between two texts of the file `path` in the unified form; it is empty where there is none.
pub fn diff(path: &Path, present: &str, wanted: &str) -> String {
    let path = with_slashes(path);
    let side = |side: &str, text: &str| if text.is_empty() { "/dev/null".to_owned() } else { format!("{side}/{path}") };
    let header = [side("a", present), side("b", wanted)];
    let [old, new] = [present, wanted].map(|text| text.split_inclusive('\n').collect::<Vec<_>>());
    let before = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let [old_rest, new_rest] = [&old[before..], &new[before..]];
    let behind = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(old, new)| old == new).count();
    let [gone, come] = [&old_rest[..old_rest.len() - behind], &new_rest[..new_rest.len() - behind]];
    if gone.len().saturating_mul(come.len()) <= MOST_PAIRS {
        let diff = TextDiff::from_lines(present, wanted);
        return diff.unified_diff().context_radius(CONTEXT_LINES).header(&header[0], &header[1]).to_string();
    }
    let first = before.saturating_sub(CONTEXT_LINES);
    let around = (before - first) + behind.min(CONTEXT_LINES);
    let mut out = format!(
        "--- {}\n+++ {}\n@@ -{},{} +{},{} @@\n",
        header[0],
        header[1],
        first + 1,
        gone.len() + around,
        first + 1,
        come.len() + around
    );
    let common = &old_rest[old_rest.len() - behind..];
    let parts = [(' ', &old[first..before]), ('-', gone), ('+', come), (' ', &common[..behind.min(CONTEXT_LINES)])];
    for (sign, lines) in parts {
        for line in lines {
            out.push(sign);
            out.push_str(line);
            if !line.ends_with('\n') {
                out.push_str("\n\\ No newline at end of file\n");
            }
        }
    }
    out
}

/// A path in a difference, the same on every system.
fn with_slashes(path: &Path) -> String {
    let parts = path.components().filter(|part| !matches!(part, Component::RootDir));
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::diff;

    #[test]
    fn texts_that_have_nothing_in_common_are_shown_whole() {
        let text = |sign: char| (0..3_000).map(|line| format!("{sign}{line}\n")).collect::<String>();
        let around = |inside: &str| format!("1\n2\n3\n4\n{inside}5\n6\n");
        let shown = diff(Path::new("x"), &around(&text('a')), &around(&text('b')));
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines[..7], ["--- a/x", "+++ b/x", "@@ -2,3005 +2,3005 @@", " 2", " 3", " 4", "-a0"]);
        assert_eq!(lines[lines.len() - 3..], ["+b2999", " 5", " 6"]);
        assert_eq!(lines.len(), 6_008);
    }
}
