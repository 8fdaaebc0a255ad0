//! Whether a body has its elements in the order of its description.
//!
//! In: a body that was read, and the same as the engine writes it. Out: the first element that stands elsewhere.

/// The first element of `received` that stands where `written` has another; both have the same elements otherwise.
pub(super) fn misplaced(received: &str, written: &str) -> Option<String> {
    let (received, written) = (names(received), names(written));
    let sorted = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort();
        names
    };
    // What has other elements is not about their order.
    if sorted(&received) != sorted(&written) {
        return None;
    }
    received.into_iter().zip(written).find(|(one, other)| one != other).map(|(one, _)| one)
}

/// The local names of all elements, in the order in which they begin.
fn names(document: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = document;
    while let Some((_, behind)) = rest.split_once('<') {
        rest = behind;
        for (begin, end) in [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")] {
            if behind.starts_with(begin) {
                rest = behind.split_once(end).map_or("", |(_, behind)| behind);
            }
        }
        let name: String = behind.chars().take_while(|c| !c.is_whitespace() && !matches!(c, '>' | '/')).collect();
        if rest.len() == behind.len() && !name.is_empty() {
            names.push(name.rsplit(':').next().unwrap_or_default().to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_that_stands_elsewhere_is_named() {
        let written = "<A><B>1</B><C x='1'/><D/></A>";
        assert_eq!(misplaced("<p:A><!-- <D> --><p:B>1</p:B><C/><D></D></p:A>", written), None);
        assert_eq!(misplaced("<A><C/><B/><D/></A>", written).as_deref(), Some("C"));
        assert_eq!(misplaced("<A><B/></A>", written), None);
    }
}
