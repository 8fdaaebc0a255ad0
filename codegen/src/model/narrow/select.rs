//! Operations by their ids.
//!
//! In: patterns such as `extensions.*`, `*.list` or `extensions.add`. Out: which ids they match, and the ids that a
//! pattern without any match may have meant.

use crate::nearest::nearest;

/// Returns whether `pattern`, in which `*` stands for any text, matches the whole of `id`.
pub fn matches(pattern: &str, id: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == id };
    let Some(mut left) = id.strip_prefix(first) else { return false };
    let mut pieces: Vec<&str> = rest.split('*').collect();
    let last = pieces.pop().unwrap_or_default();
    for piece in pieces {
        // The earliest place leaves the most to the pieces behind it.
        let Some(at) = left.find(piece) else { return false };
        left = &left[at + piece.len()..];
    }
    left.ends_with(last)
}

/// What is said of a pattern that matches none of `ids`.
pub(super) fn unmatched(pattern: &str, ids: &[&str]) -> String {
    let whole = ids.iter().copied();
    let mut groups: Vec<String> = Vec::new();
    for id in ids {
        for group in
            id.split_once('.').map(|(resource, name)| [format!("{resource}.*"), format!("*.{name}")]).iter().flatten()
        {
            if !groups.contains(group) {
                groups.push(group.clone());
            }
        }
    }
    let groups = || groups.iter().map(String::as_str);
    let near = if pattern.contains('*') {
        nearest(pattern, groups())
    } else if pattern.contains('.') {
        nearest(pattern, whole.clone())
    } else {
        // A resource's name alone means all of it.
        nearest(&format!("{pattern}.*"), groups())
    };
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let some: Vec<String> = whole.take(3).map(|id| format!("`{id}`")).collect();
            format!("ids are such as {}", some.join(", "))
        }
    };
    format!("`{pattern}` matches no operation; {help}")
}

#[cfg(test)]
mod tests {
    use super::{matches, unmatched};

    #[test]
    fn a_star_stands_for_any_text() {
        for pattern in ["extensions.add", "extensions.*", "*.add", "*", "ex*.a*d", "*ext*"] {
            assert!(matches(pattern, "extensions.add"), "{pattern}");
        }
        for pattern in ["extensions", "extensions.", "*.ad", "*add*d", "images.*", ""] {
            assert!(!matches(pattern, "extensions.add"), "{pattern}");
        }
    }

    #[test]
    fn the_nearest_is_offered() {
        let ids = ["extensions.add", "extensions.list", "images.list"];
        for (pattern, near) in [
            ("extensions.ad", "`extensions.add`?"),
            ("extension.*", "`extensions.*`?"),
            ("extensions", "`extensions.*`?"),
            ("*.lists", "`*.list`?"),
            ("banana", "such as `extensions.add`"),
        ] {
            let text = unmatched(pattern, &ids);
            assert!(text.contains(near), "{text}");
        }
    }
}
