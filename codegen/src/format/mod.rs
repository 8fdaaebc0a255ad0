//! The layout of descriptions.
//!
//! In: the text of one file. Out: the same text laid out as all descriptions are: `=` in one column where keys follow
//! one another, one blank line between items, arrays on one line where they fit. Comments, order, and the spelling of
//! every key and value are kept, so the text means what it meant. Nothing is read from or written to the disk.

mod layout;
mod tree;

use toml::de::DeTable;

/// Lays a text out in the usual way; none where it is no TOML, which is for the parser to explain.
pub fn format(text: &str) -> Option<String> {
    // It also bounds how deep values are nested.
    DeTable::parse(text).ok()?;
    let bare = text.strip_prefix(BYTE_ORDER_MARK);
    let file = tree::read(bare.unwrap_or(text))?;
    let mut laid_out = String::with_capacity(text.len() + text.len() / 8);
    if bare.is_some() {
        laid_out.push_str(BYTE_ORDER_MARK);
    }
    layout::write(&file, &mut laid_out);
    Some(laid_out)
}

/// What some editors write in front of a text.
const BYTE_ORDER_MARK: &str = "\u{feff}";

#[cfg(test)]
mod tests {
    use super::format;

    fn each(cases: &[(&str, &str)]) {
        for (text, expected) in cases {
            let laid_out = format(text).unwrap_or_else(|| panic!("no TOML: {text:?}"));
            assert_eq!(laid_out, *expected, "{text:?}");
            assert_eq!(format(&laid_out).as_deref(), Some(*expected), "the second time");
        }
    }

    #[test]
    fn keys_that_follow_one_another_are_aligned() {
        each(&[
            ("a=1\nlong = 2\n", "a    = 1\nlong = 2\n"),
            ("a    =   1", "a = 1\n"),
            ("  a . b = 1\n\"ü\" = 2", "a.b = 1\n\"ü\" = 2\n"),
            // A blank line ends what belongs together, a comment does not.
            ("a = 1\n\n\nlong = 2\n", "a = 1\n\nlong = 2\n"),
            ("a = 1\n  # why \nlong = 2\n", "a    = 1\n# why\nlong = 2\n"),
            // Texts of several lines stand among the others.
            ("a = '''\n x=1 \n'''\nlong = 2\n", "a    = '''\n x=1 \n'''\nlong = 2\n"),
        ]);
    }

    #[test]
    fn values_on_one_line() {
        each(&[
            ("a={}\nb=[ ]\nc = {x=1,y = [ 1,2 , ]}", "a = {}\nb = []\nc = { x = 1, y = [1, 2] }\n"),
            ("a = [\n  1,\n  2\n]\n", "a = [1, 2]\n"),
            ("a = 1979-05-27 07:32:00\nb = 'x' ", "a = 1979-05-27 07:32:00\nb = 'x'\n"),
        ]);
    }

    #[test]
    fn arrays_are_wrapped_where_they_are_long_or_have_comments() {
        let item = "x".repeat(40);
        let (long, laid_out) = (
            format!("a = ['{item}', '{item}', '{item}']"),
            format!("a = [\n{}]\n", format!("    '{item}',\n").repeat(3)),
        );
        each(&[
            (&long, &laid_out),
            (
                "a = [ # first\n 1, # one\n\n\n22 # two\n , 3]",
                "a = [\n    # first\n    1,  # one\n    22, # two\n    3,\n]\n",
            ),
            ("a = [[1, # one\n2], []]", "a = [\n    [\n        1, # one\n        2,\n    ],\n    [],\n]\n"),
            ("a = ['''\nx''', 1]", "a = [\n    '''\nx''',\n    1,\n]\n"),
            ("a = { b = [1, # one\n] }", "a = { b = [\n    1, # one\n] }\n"),
        ]);
        // One letter less, and it fits.
        let fits = format!("a = ['{}', '{}', '{}']\n", "x".repeat(36), "x".repeat(36), "x".repeat(32));
        assert_eq!(fits.trim_end().chars().count(), 120);
        each(&[(&fits, &fits)]);
    }

    #[test]
    fn tables_stand_apart_but_for_those_inside_the_one_above() {
        let laid_out = "title = 'x'\n\n[a.b]\nc = 1\n[a.b.d]\ne = 1\n[a.b.f]\ng = 1\n\n[[a.b.h]]\ni = 1\n\n\
             [[a.b.h]]\n[a.b.h.j]\n\n[a.k]\n";
        each(&[
            (laid_out, laid_out),
            (&laid_out.replace("\n\n", "\n"), laid_out),
            (&laid_out.replace('\n', "\n\n\n"), laid_out),
            ("\n\n[ a . 'b' ]\n\n\n", "[a.'b']\n"),
        ]);
    }

    #[test]
    fn comments_keep_their_places() {
        each(&[
            // In front of a header: belongs to it.
            ("a = 1\n# b\n[b]#c", "a = 1\n\n# b\n[b] # c\n".replace("# c", "#c").as_str()),
            // On its own.
            ("# a\n\n\n# b\n\n[b]\n\n# c\n", "# a\n\n# b\n\n[b]\n\n# c\n"),
            ("[b]\n\na = 1\n# end\n\n[c]\n", "[b]\na = 1\n# end\n\n[c]\n"),
            ("[b.c]\n\n# d\n[b.c.d]\n# e\n[b.c.e]\n", "[b.c]\n\n# d\n[b.c.d]\n# e\n[b.c.e]\n"),
            // Behind values.
            ("a = 1 # a\nb = 22   # b\nc = 3\nd = 333 # d", "a = 1  # a\nb = 22 # b\nc = 3\nd = 333 # d\n"),
        ]);
    }

    #[test]
    fn line_ends_and_the_byte_order_mark_are_kept() {
        each(&[
            ("\u{feff}a=1\r\nb='''\r\nx\n'''\r\n", "\u{feff}a = 1\r\nb = '''\r\nx\n'''\r\n"),
            ("", ""),
            ("\n \n", ""),
            ("# x", "# x\n"),
        ]);
    }

    #[test]
    fn what_is_no_toml_is_left_to_others() {
        for text in ["a", "a = x", "[a", "a = 1\na = 2", "a = [1"] {
            assert_eq!(format(text), None, "{text:?}");
        }
    }
}
