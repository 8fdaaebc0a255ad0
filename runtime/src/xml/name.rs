//! What may be a name in XML (<https://www.w3.org/TR/xml/#NT-Name>, fifth edition).
//!
//! In: names that the reader found, which let every sign of other alphabets pass. Out: whether XML has them.

/// Whether a character can begin a name; `:` is looked at elsewhere.
fn begins(character: char) -> bool {
    matches!(character,
        'A'..='Z' | 'a'..='z' | '_' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}' | '\u{200C}' | '\u{200D}' | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

/// Whether a character can stand in a name behind its first.
fn continues(character: char) -> bool {
    begins(character)
        || matches!(character, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}' | '\u{2040}')
}

/// Whether that is a name without a colon.
pub(super) fn is_plain_name(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(begins) && characters.all(continues)
}

#[cfg(test)]
mod tests {
    use super::is_plain_name;

    #[test]
    fn names_begin_with_letters_and_go_on_with_more() {
        for name in ["a", "_1", "é-.", "漢", "a\u{300}", "a·", "\u{10000}"] {
            assert!(is_plain_name(name), "{name}");
        }
        for name in ["", "1", "-a", ".a", "\u{300}a", "a×", "×", "a:b", "a\u{2028}", "·a", "\u{f0000}"] {
            assert!(!is_plain_name(name), "{name}");
        }
    }
}
