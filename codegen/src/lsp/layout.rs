//! The layout of `xms fmt`, as a change of a text.
//!
//! In: a text. Out: the lines that change, so that the cursor stays where it is; none where it is no TOML.

use std::ops::Range;

use crate::format::format;

/// The piece that changes and what comes instead, if anything changes.
pub(super) fn layout(text: &str) -> Option<Option<(Range<usize>, String)>> {
    let laid_out = format(text)?;
    if laid_out == text {
        return Some(None);
    }
    let same_lines = |left: &mut dyn Iterator<Item = &str>, right: &mut dyn Iterator<Item = &str>| -> usize {
        left.zip(right).take_while(|(left, right)| left == right).map(|(line, _)| line.len()).sum()
    };
    let front = same_lines(&mut text.split_inclusive('\n'), &mut laid_out.split_inclusive('\n'));
    let (old, new) = (&text[front..], &laid_out[front..]);
    let end = same_lines(&mut old.split_inclusive('\n').rev(), &mut new.split_inclusive('\n').rev());
    Some(Some((front..text.len() - end, new[..new.len() - end].to_owned())))
}

#[cfg(test)]
mod tests {
    use super::layout;

    #[test]
    fn only_what_differs_is_changed() {
        for (text, range, new) in
            [("a = 1\nb=2\nc = 3\n", 6..10, "b = 2\n"), ("a=1", 0..3, "a = 1\n"), ("a = 1\n\n\n\n[b]\n", 7..9, "")]
        {
            let (at, changed) = layout(text).expect("TOML").expect("a change");
            let mut whole = text.to_owned();
            whole.replace_range(at.clone(), &changed);
            assert_eq!(Some(whole), crate::format::format(text));
            assert_eq!((at, changed.as_str()), (range, new), "{text:?}");
        }
        assert_eq!((layout("a = 1\n"), layout("a = ")), (Some(None), None));
    }
}
