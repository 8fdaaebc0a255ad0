//! The code blocks of a page.
//!
//! In: Markdown. Out: what stands between fences. Nothing here knows what a block is for.

/// What stands between two fences.
#[derive(Debug)]
pub(crate) struct Block {
    /// What follows the opening fence, such as `rust,no_run`.
    pub(crate) kind: String,
    /// Its lines, each with its end.
    pub(crate) text: String,
}

/// All blocks of a page, in their order.
pub(crate) fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for line in page.lines() {
        match (line.strip_prefix("```"), open.take()) {
            (Some(kind), None) => open = Some(Block { kind: kind.to_owned(), text: String::new() }),
            (Some(_), Some(block)) => blocks.push(block),
            (None, Some(mut block)) => {
                block.text.push_str(line);
                block.text.push('\n');
                open = Some(block);
            }
            (None, None) => {}
        }
    }
    blocks
}

/// Whether `printed` has the lines of `expected` and no others, but where a line `…` stands for any. A number stands for
/// any number, an id for any id, and one space for several.
pub(crate) fn matches(printed: &str, expected: &str) -> bool {
    let lines = |text: &str| -> Vec<String> { text.lines().map(masked).filter(|line| !line.is_empty()).collect() };
    let (printed, expected) = (lines(printed), lines(expected));
    let parts: Vec<&[String]> = expected.split(|line| line == "…").collect();
    let [first, middle @ .., last] = parts.as_slice() else { return printed == expected };
    let Some(mut rest) = printed.strip_prefix(*first) else { return false };
    for part in middle.iter().filter(|part| !part.is_empty()) {
        let Some(found) = rest.windows(part.len()).position(|lines| lines == *part) else { return false };
        rest = &rest[found + part.len()..];
    }
    rest.ends_with(last)
}

/// A line with `#` for each number and id in it, and one space for several.
fn masked(line: &str) -> String {
    let characters: Vec<char> = line.split_whitespace().collect::<Vec<_>>().join(" ").chars().collect();
    let words = characters.chunk_by(|one, next| one.is_alphanumeric() == next.is_alphanumeric());
    let masked = words.map(|word| {
        let is_number = word.iter().all(char::is_ascii_digit);
        let is_id = word.len() == 32 && word.iter().all(char::is_ascii_hexdigit);
        if is_number || is_id { "#".to_owned() } else { word.iter().collect() }
    });
    masked.collect()
}
