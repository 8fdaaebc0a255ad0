//! The name an author probably meant.
//!
//! In: a name that does not exist and those that do. Out: the nearest one, or none when nothing is near enough to
//! be worth proposing. Order of the candidates decides between equals, so the answer is always the same.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Longer names are no slips of anybody.
const LONGEST: usize = 100;

/// As often as letters are compared for the proposals of one run: some hundred names in a large service. Comparing each of
/// many wrong names with each of many right ones would take the square of their number.
const MOST_COMPARISONS: usize = 8_000_000;

/// Proposes names, until letters were compared so often that the rest is left to the reader.
#[derive(Debug)]
pub struct Proposals {
    left: AtomicUsize,
}

impl Default for Proposals {
    fn default() -> Self {
        Self { left: AtomicUsize::new(MOST_COMPARISONS) }
    }
}

impl Proposals {
    /// Proposes nothing.
    pub fn none() -> Self {
        Self { left: AtomicUsize::new(0) }
    }

    /// Takes `work` from what may still be done; answers whether there was as much.
    pub fn spend(&self, work: usize) -> bool {
        // The order in which threads take it shows nowhere: each has its own.
        let left = self.left.load(Ordering::Relaxed);
        self.left.store(left.saturating_sub(work), Ordering::Relaxed);
        left > work
    }

    /// Finds the candidate nearest to `name`, as the function of that name does; the name itself is no proposal.
    pub fn nearest<'a>(&self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        search(name, known.into_iter().filter(|candidate| *candidate != name), |work| self.spend(work))
    }

    /// Finds the nearest candidate where no other is as near, as the function of that name does; the name itself is none.
    pub fn unambiguous<'a>(&self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        let known: Vec<&str> = known.into_iter().collect();
        let first = self.nearest(name, known.iter().copied())?;
        let last = self.nearest(name, known.into_iter().rev());
        (last == Some(first) && self.spend(0)).then_some(first)
    }
}

/// Finds the candidate nearest to `name`, if one is near: the same but for letter case and separators, or few edits
/// away.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    search(name, known, |_| true)
}

/// The nearest of the candidates that are reached before `spend` says that it is enough.
fn search<'a>(name: &str, known: impl IntoIterator<Item = &'a str>, spend: impl Fn(usize) -> bool) -> Option<&'a str> {
    let wanted: Vec<char> = plain(name).collect();
    if wanted.len() > LONGEST {
        return None;
    }
    let own = letters(&wanted);
    // A third of the letters may be wrong: more, and the proposal is as strange as the name itself.
    let allowed = (wanted.len() / 3).clamp(1, 4);
    let mut best: Option<(usize, &'a str)> = None;
    let mut candidate_letters = Vec::new();
    for candidate in known {
        if best.is_some_and(|(distance, _)| distance == 0) || !spend(1 + candidate.len()) {
            break;
        }
        candidate_letters.clear();
        candidate_letters.extend(plain(candidate).take(LONGEST + 1));
        let limit = best.map_or(allowed, |(distance, _)| distance.saturating_sub(1));
        // An edit takes one letter away and brings one: what differs in more needs no closer look.
        if (own ^ letters(&candidate_letters)).count_ones() as usize > 2 * limit {
            continue;
        }
        if !spend(wanted.len() * candidate_letters.len()) {
            break;
        }
        // Names of one or two letters are near to everything short; they have to share a letter to count.
        if let Some(distance) = distance(&wanted, &candidate_letters, limit)
            && distance < wanted.len().max(candidate_letters.len())
        {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Finds the nearest candidate, as [`nearest`] says it, where no other is as near: one that may be written without
/// asking.
pub fn unambiguous<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let known: Vec<&str> = known.into_iter().collect();
    let first = nearest(name, known.iter().copied())?;
    // The first of equals wins, so another one as near is the first from behind.
    (nearest(name, known.into_iter().rev()) == Some(first)).then_some(first)
}

/// A bit for each letter that occurs.
fn letters(name: &[char]) -> u64 {
    name.iter().fold(0, |letters, &c| letters | 1 << (u32::from(c) % 64))
}

/// Returns whether one name is the other with a word more: both may be meant as they are.
pub fn is_longer_form(left: &str, right: &str) -> bool {
    let (left, right): (String, String) = (plain(left).collect(), plain(right).collect());
    let (short, long) = if left.len() < right.len() { (left, right) } else { (right, left) };
    long.len() >= short.len() + 3 && (long.starts_with(&short) || long.ends_with(&short))
}

/// Returns whether two names differ in nothing but case and separators. Digits are not torn apart: `1.0` is not `10`.
pub fn is_respelling(left: &str, right: &str) -> bool {
    let digits = |name: &str| -> Vec<String> {
        let runs = name.split(|c: char| !c.is_ascii_digit());
        runs.filter(|run| !run.is_empty()).map(str::to_owned).collect()
    };
    plain(left).eq(plain(right)) && digits(left) == digits(right)
}

/// Letters without case and separators: `base_path` and `BasePath` are one name to a human reader.
fn plain(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| !matches!(c, '-' | '_' | '.' | ' ')).flat_map(char::to_lowercase)
}

/// Edits (insert, remove, replace, swap of neighbours) from `left` to `right`; `None` above `limit`.
fn distance(left: &[char], right: &[char], limit: usize) -> Option<usize> {
    if left.len().abs_diff(right.len()) > limit {
        return None;
    }
    let width = right.len() + 1;
    let mut before_last: Vec<usize> = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    for (row, &from) in left.iter().enumerate() {
        let mut current = Vec::with_capacity(width);
        current.push(row + 1);
        for (column, &to) in right.iter().enumerate() {
            let replace = last[column] + usize::from(from != to);
            let mut cost = replace.min(last[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && from == right[column - 1] && left[row - 1] == to {
                cost = cost.min(before_last[column - 1] + 1);
            }
            current.push(cost);
        }
        if current.iter().all(|&cost| cost > limit) {
            return None;
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().filter(|&cost| cost <= limit)
}

#[cfg(test)]
mod tests {
    use super::{MOST_COMPARISONS, Proposals, is_longer_form, is_respelling, nearest, unambiguous};

    const KEYS: [&str; 6] = ["required", "since", "keep-empty", "type", "until", "Extension"];

    #[test]
    fn finds_slips() {
        for (wrong, right) in [
            ("requird", "required"),
            ("reqiured", "required"),
            ("Since", "since"),
            ("keep_empty", "keep-empty"),
            ("keepempty", "keep-empty"),
            ("tpye", "type"),
            ("Extensoin", "Extension"),
        ] {
            assert_eq!(nearest(wrong, KEYS), Some(right), "{wrong}");
        }
    }

    #[test]
    fn proposes_nothing_strange() {
        for name in ["", "x", "banana", "requirements-of-the-service", "ab"] {
            assert_eq!(nearest(name, KEYS), None, "{name}");
        }
        assert_eq!(nearest("a", ["b", "c"]), None);
        assert_eq!(nearest("a", []), None);
    }

    #[test]
    fn proposals_end_when_they_take_too_long() {
        let known: Vec<String> = (0..2_000).map(|number| format!("Element{number}")).collect();
        let known = || known.iter().map(String::as_str);
        let spent = |names: usize| {
            let proposals = Proposals::default();
            let found: Vec<_> = (0..names).map(|_| proposals.nearest("Elment7", known())).collect();
            let proposed = found.iter().filter(|name| name.is_some()).count();
            (MOST_COMPARISONS - proposals.left.into_inner(), proposed)
        };
        let [(few, all), (more, most), (many, same)] = [50, 500, 5_000].map(spent);
        assert!((few, more, many) == (few, MOST_COMPARISONS, MOST_COMPARISONS) && few < MOST_COMPARISONS / 2);
        assert!(all == 50 && most == same && most < 500, "{all} {most} {same}");
        assert_eq!(Proposals::default().unambiguous("Elementt", ["Element", "Other"]), Some("Element"));
    }

    #[test]
    fn a_word_more_is_another_name() {
        assert!(is_longer_form("AddExtension", "Extension") && is_longer_form("Item", "ItemRequest"));
        assert!(!is_longer_form("Item", "Items") && !is_longer_form("Item", "Itme"));
    }

    #[test]
    fn another_spelling_keeps_letters_and_digits() {
        assert!(is_respelling("read-only", "ReadOnly") && is_respelling("V1.0", "v1-0"));
        for (left, right) in [("v1.0", "v10"), ("Gen1", "Gen2"), ("Item", "Itme")] {
            assert!(!is_respelling(left, right), "{left}");
        }
    }

    #[test]
    fn the_first_of_equals_wins() {
        assert_eq!(nearest("abcx", ["abca", "abcb"]), Some("abca"));
        assert_eq!(nearest("abca", ["abcb", "abca"]), Some("abca"));
        assert_eq!(
            (unambiguous("abcx", ["abca", "abcb"]), unambiguous("abca", ["abcb", "abca"])),
            (None, Some("abca"))
        );
    }
}
