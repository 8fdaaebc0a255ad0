//! What others wrote, made fit to be shown.
//!
//! In: a text of an answer, of any length and with anything in it. Out: one line of bounded length without characters
//! that steer a terminal, turn the direction of writing or cannot be seen. Programs get texts as they came; only what
//! becomes part of errors and logs goes through here.

/// How many characters of a text are shown.
pub(crate) const MAX_CHARACTERS: usize = 1_000;

/// How many bytes of a text are looked at. White space collapses, so that they are more than are shown.
const MAX_BYTES: usize = 16 * MAX_CHARACTERS;

/// The text in one line: each run of white space is a space, and what nobody would see is U+FFFD.
pub(crate) fn one_line(text: &str) -> String {
    whole_in_one_line(beginning(text))
}

/// The same of a text of any length: what is compared with such lines.
pub(crate) fn whole_in_one_line(text: &str) -> String {
    let mut line = String::new();
    let mut space = false;
    for character in text.chars() {
        if character.is_whitespace() {
            space = !line.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            line.push(' ');
        }
        line.push(if is_visible(character) { character } else { char::REPLACEMENT_CHARACTER });
    }
    line
}

/// As many bytes of the text as are looked at.
fn beginning(text: &str) -> &str {
    let end = (0..=MAX_BYTES.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    &text[..end.unwrap_or_default()]
}

/// The line, shortened where it is longer than what is shown.
pub(crate) fn shortened(mut line: String, max: usize) -> String {
    if let Some((at, _)) = line.char_indices().nth(max) {
        line.truncate(at);
        line.push('…');
    }
    line
}

/// Whether a character that is no white space is seen, and leaves what stands around it as it is.
fn is_visible(character: char) -> bool {
    !character.is_control()
        && !matches!(character,
            // Fillers and separators without a form, marks of direction, joiners and tags.
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}'..='\u{ffff}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_who_reads_it() {
        assert_eq!(one_line("\n a\r\n\tb\u{85}\u{2028}c  "), "a b c");
        assert_eq!(
            one_line("a\u{1b}[2Jb\u{7}\u{202e}c\u{200b}d\u{feff}"),
            "a\u{fffd}[2Jb\u{fffd}\u{fffd}c\u{fffd}d\u{fffd}"
        );
        assert_eq!(one_line("pässwörd → 日本"), "pässwörd → 日本");
    }

    #[test]
    fn what_is_long_is_cut() {
        let line = one_line(&"ä".repeat(1 << 20));
        assert_eq!(line.len(), MAX_BYTES);
        let line = shortened(line, MAX_CHARACTERS);
        assert_eq!((line.chars().count(), line.ends_with("ä…")), (MAX_CHARACTERS + 1, true));
        assert_eq!(shortened("ab".to_owned(), 2), "ab");
    }
}
