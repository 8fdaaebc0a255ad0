//! Where a text quotes secrets.
//!
//! In: a line that may be shown, and texts that may not. Out: the line, with `***` where one of them stands in it, whole
//! or in part. Which texts are secret is not known here.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use crate::value::MASK;

/// A secret of fewer characters is hidden only where it stands alone, or it would be found in every other word.
const SHORT: usize = 4;
/// So many bytes in a row that a secret has, too, are a part of it. Fewer are found in texts that quote nothing.
const PART: usize = 8;

/// The bytes of a line that are hidden.
pub(super) struct Mask {
    hidden: Vec<Range<usize>>,
}

impl Mask {
    /// Finds in a line what is secret: texts and their parts, and documents as a whole. It takes time for the length of
    /// all, and for each one that begins somewhere in the line.
    pub(super) fn new(line: &str, texts: &BTreeSet<String>, documents: &BTreeSet<String>) -> Self {
        let mut hidden = Vec::new();
        let bytes = line.as_bytes();
        let beginnings: HashSet<&[u8]> = bytes.windows(SHORT).collect();
        let mut parts: HashMap<&[u8], Vec<usize>> = HashMap::new();
        for (at, part) in bytes.windows(PART).enumerate() {
            parts.entry(part).or_default().push(at);
        }
        for secret in texts.iter().chain(documents) {
            if secret.as_bytes().first_chunk::<SHORT>().is_none_or(|first| beginnings.contains(&first[..])) {
                find(line, secret, &mut hidden);
            }
        }
        for text in texts {
            for part in text.as_bytes().windows(PART) {
                // Each is hidden once, however often the secret has it.
                if let Some(places) = parts.remove(part) {
                    hidden.extend(places.into_iter().map(|at| at..at + PART));
                }
            }
        }
        hidden.sort_by_key(|range| range.start);
        Self { hidden }
    }

    /// The line without them.
    pub(super) fn apply(&self, line: &str) -> String {
        let mut shown = String::with_capacity(line.len());
        let mut done = 0;
        let mut ranges = self.hidden.iter().peekable();
        while let Some(first) = ranges.next() {
            let mut end = first.end;
            while let Some(next) = ranges.next_if(|next| next.start <= end) {
                end = end.max(next.end);
            }
            // A part may begin or end inside of a character.
            let start = (0..=first.start).rev().find(|&at| line.is_char_boundary(at)).unwrap_or_default();
            let end = (end..line.len()).find(|&at| line.is_char_boundary(at)).unwrap_or(line.len());
            shown.push_str(line.get(done..start).unwrap_or_default());
            shown.push_str(MASK);
            done = end;
        }
        shown.push_str(line.get(done..).unwrap_or_default());
        shown
    }
}

/// Where a line has a secret as a whole; a short one only where it stands alone.
fn find(line: &str, secret: &str, hidden: &mut Vec<Range<usize>>) {
    let is_part = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
    let is_long = secret.chars().count() >= SHORT;
    let mut from = 0;
    // One may begin inside of another.
    while let Some(at) = line[from..].find(secret).map(|at| from + at) {
        let end = at + secret.len();
        from = at + line[at..].chars().next().map_or(1, char::len_utf8);
        if is_long || !(is_part(line[..at].chars().next_back()) || is_part(line[end..].chars().next())) {
            hidden.push(at..end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(line: &str, secrets: &[&str]) -> String {
        let texts = secrets.iter().map(|&secret| secret.to_owned()).collect();
        Mask::new(line, &texts, &BTreeSet::new()).apply(line)
    }

    #[test]
    fn whole_secrets_and_parts_are_hidden() {
        assert_eq!(masked("a hunter2 b", &["hunter2"]), "a *** b");
        assert_eq!(masked("hunter2hunter2", &["hunter2"]), "***");
        assert_eq!(masked("xababax", &["abab", "baba"]), "x***x");
        assert_eq!(masked("ababab", &["abab"]), "***");
        assert_eq!(masked("xyz: 23456789!", &["0123456789abc"]), "xyz: ***!");
        assert_eq!(masked("xyz: 2345678", &["0123456789abc"]), "xyz: 2345678");
        assert_eq!(masked("the pw ab is in cab", &["ab"]), "the pw *** is in cab");
        assert_eq!(masked("nothing", &[]), "nothing");
    }

    #[test]
    fn characters_stay_whole() {
        // The part begins and ends with a half of `ä` and of `ö`, which share their first byte.
        assert_eq!(masked("-äbcdefgö-", &["äbcdefgä"]), "-***-");
        assert_eq!(masked("日本語日本語", &["日本語日"]), "***");
    }
}
