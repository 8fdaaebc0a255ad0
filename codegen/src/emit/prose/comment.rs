//! Comments of the documentation: prose of authors, made safe for rustdoc and wrapped.
//!
//! In: texts of descriptions, which are Markdown in a plain form (paragraphs, lists, code, tables), and sentences
//! made by this crate. Out: lines of Markdown, no longer than asked for where the words allow it. What an author
//! wrote never becomes a link or HTML by accident, and never a test. No facts are made here.

/// Languages of code that are kept as authors name them; all others are `text`, above all Rust, which would be run.
const LANGUAGES: &[&str] = &[
    "bash",
    "console",
    "csharp",
    "csv",
    "html",
    "http",
    "ini",
    "java",
    "javascript",
    "json",
    "powershell",
    "python",
    "sh",
    "sql",
    "text",
    "toml",
    "xml",
    "yaml",
];

/// A comment in the making.
#[derive(Clone, Debug, Default)]
pub(in crate::emit) struct Comment {
    blocks: Vec<Block>,
}

#[derive(Clone, Debug)]
enum Block {
    /// Text that is wrapped, the first line behind `first`, the others behind as many spaces.
    Text { first: String, text: String, joins: bool },
    /// Lines that stay as they are.
    Lines(Vec<String>),
}

impl Comment {
    /// A comment that says nothing yet.
    pub(in crate::emit) fn new() -> Self {
        Self::default()
    }

    /// Adds what an author wrote.
    pub(in crate::emit) fn prose(&mut self, text: &str) -> &mut Self {
        let text = &visible(text);
        let mut paragraph = String::new();
        let mut lines = text.lines();
        let mut list: Option<String> = None;
        while let Some(line) = lines.next() {
            let trimmed = line.trim();
            if let Some(fence) = fence(trimmed) {
                self.flush(&mut paragraph, &mut list);
                self.fence(fence, trimmed, &mut lines);
            } else if trimmed.is_empty() {
                self.flush(&mut paragraph, &mut list);
            } else if trimmed.starts_with('|') {
                self.flush(&mut paragraph, &mut list);
                self.line(escape(trimmed));
            } else if let Some(marker) = list_marker(trimmed) {
                self.flush(&mut paragraph, &mut list);
                // Deeper levels keep their distance, but never one that would make code of them: they begin where the
                // text of the item in front of them does, or before.
                let deepest = match self.blocks.last() {
                    Some(Block::Text { first, .. }) => first.len(),
                    _ => 0,
                };
                let indent = ((line.len() - line.trim_start().len()) / 2 * 2).min(deepest);
                list = Some(format!("{:indent$}{marker} ", ""));
                paragraph.push_str(trimmed[marker.len()..].trim_start());
            } else {
                paragraph.push(' ');
                paragraph.push_str(trimmed);
            }
        }
        self.flush(&mut paragraph, &mut list);
        self
    }

    /// Adds a paragraph of Markdown that this crate made.
    pub(in crate::emit) fn markdown(&mut self, text: &str) -> &mut Self {
        if !text.trim().is_empty() {
            self.blocks.push(Block::Text { first: String::new(), text: text.to_owned(), joins: false });
        }
        self
    }

    /// Adds an item of a list, of Markdown that this crate made.
    pub(in crate::emit) fn item(&mut self, text: &str) -> &mut Self {
        let joins = matches!(self.blocks.last(), Some(Block::Text { first, .. }) if !first.is_empty());
        self.blocks.push(Block::Text { first: "- ".to_owned(), text: text.to_owned(), joins });
        self
    }

    /// Adds the rows of a table that this crate made.
    pub(in crate::emit) fn table(&mut self, rows: Vec<String>) -> &mut Self {
        self.blocks.push(Block::Lines(rows));
        self
    }

    /// Adds a text as code in `language`; no line of it can end the code.
    pub(in crate::emit) fn code(&mut self, language: &str, text: &str) -> &mut Self {
        let text = visible(text);
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest.max(3) + 1);
        let mut lines = vec![format!("{fence}{language}")];
        lines.extend(text.lines().map(|line| line.replace('\t', "    ")));
        lines.push(fence);
        self.blocks.push(Block::Lines(lines));
        self
    }

    /// Gives its lines, of at most `columns` columns where the words allow it, without space behind them.
    pub(in crate::emit) fn lines_within(&self, columns: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut push = |line: &str| lines.push(line.trim_end().to_owned());
        for (index, block) in self.blocks.iter().enumerate() {
            match block {
                Block::Text { first, text, joins } => {
                    if index > 0 && !joins {
                        push("");
                    }
                    wrap(first, text, columns, &mut push);
                }
                Block::Lines(lines) => {
                    if index > 0 {
                        push("");
                    }
                    lines.iter().for_each(|line| push(line));
                }
            }
        }
        lines
    }

    fn flush(&mut self, paragraph: &mut String, list: &mut Option<String>) {
        let text = std::mem::take(paragraph);
        let first = list.take().unwrap_or_default();
        if text.trim().is_empty() {
            return;
        }
        let joins =
            !first.is_empty() && matches!(self.blocks.last(), Some(Block::Text { first, .. }) if !first.is_empty());
        self.blocks.push(Block::Text { first, text: escape(text.trim()), joins });
    }

    /// A line of a table.
    fn line(&mut self, line: String) {
        match self.blocks.last_mut() {
            Some(Block::Lines(lines)) if lines.last().is_some_and(|last| last.starts_with('|')) => lines.push(line),
            _ => self.blocks.push(Block::Lines(vec![line])),
        }
    }

    fn fence(&mut self, fence: &str, opening: &str, lines: &mut std::str::Lines<'_>) {
        // Only a known language is kept: code without one, or in Rust, would be run as a test.
        let language = opening.trim_start_matches(['`', '~']).split_whitespace().next();
        let language = language.and_then(|named| LANGUAGES.iter().find(|known| known.eq_ignore_ascii_case(named)));
        let mut block = vec![format!("{fence}{}", language.unwrap_or(&"text"))];
        for line in lines.by_ref() {
            if line.trim().starts_with(fence) {
                break;
            }
            block.push(line.replace('\t', "    "));
        }
        block.push(fence.to_owned());
        self.blocks.push(Block::Lines(block));
    }
}

/// `text` with a sign for every control character: none of them has a place in a comment, and what they are replaced by
/// must not look like the space that makes code of a line.
fn visible(text: &str) -> String {
    text.replace("\r\n", "\n").replace(|c: char| c.is_control() && !matches!(c, '\n' | '\t'), "\u{fffd}")
}

/// The backquotes or tildes with which a block of code begins.
fn fence(line: &str) -> Option<&str> {
    let c = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = line.len() - line.trim_start_matches(c).len();
    (length >= 3).then(|| &line[..length])
}

/// The sign with which an item of a list begins.
fn list_marker(line: &str) -> Option<&str> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let end = match (digits, line.as_bytes().get(digits)) {
        (0, Some(b'-' | b'*' | b'+')) => 1,
        (1..=3, Some(b'.' | b')')) => digits + 1,
        _ => return None,
    };
    line[end..].starts_with(' ').then(|| &line[..end])
}

/// `text` with everything outside code that rustdoc would take for a link or for HTML made plain.
pub(in crate::emit) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '`' {
            let run = rest.len() - rest.trim_start_matches('`').len();
            match code_end(&rest[run..], run) {
                Some(end) => {
                    out.push_str(&rest[..run + end + run]);
                    rest = &rest[run + end + run..];
                }
                None => {
                    out.push_str(&"\\`".repeat(run));
                    rest = &rest[run..];
                }
            }
            continue;
        }
        // What an author has put into brackets is an address already.
        if rest.starts_with("<http://") || rest.starts_with("<https://") {
            let end = rest[1..].find(|c: char| c.is_whitespace() || "<>\"`|".contains(c)).map(|end| end + 1);
            if let Some(end) = end.filter(|&end| rest[end..].starts_with('>')) {
                out.push_str(&rest[..=end]);
                rest = &rest[end + 1..];
                continue;
            }
        }
        let at_word = out.chars().next_back().is_none_or(|before| !before.is_alphanumeric());
        if at_word && (rest.starts_with("http://") || rest.starts_with("https://")) {
            let end = rest.find(|c: char| c.is_whitespace() || "<>\"`|".contains(c)).unwrap_or(rest.len());
            let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'']);
            out.extend(["<", url, ">"]);
            rest = &rest[url.len()..];
            continue;
        }
        // What an author has escaped is no sign any more, here and for rustdoc.
        if c == '\\'
            && let Some(sign) = rest.chars().nth(1).filter(char::is_ascii_punctuation)
        {
            out.extend([c, sign]);
            rest = &rest[2..];
            continue;
        }
        // Three would begin code at the beginning of a line, and any word may come to stand there.
        if rest.starts_with("~~~") {
            let run = rest.len() - rest.trim_start_matches('~').len();
            out.push_str(&"\\~".repeat(run));
            rest = &rest[run..];
            continue;
        }
        match c {
            '<' | '>' | '[' | ']' => out.extend(['\\', c]),
            // A sign between two numbers or names, and not around one.
            '*' if !at_word && rest[1..].starts_with(char::is_alphanumeric) => out.extend(['\\', c]),
            '\t' => out.push(' '),
            c => out.push(c),
        }
        rest = &rest[c.len_utf8()..];
        // Everything up to the next sign that may mean something.
        let plain = rest.find(['`', '\\', '~', '<', '>', '[', ']', '*', '\t', 'h']).unwrap_or(rest.len());
        out.push_str(&rest[..plain]);
        rest = &rest[plain..];
    }
    out
}

/// Where the code that was opened by `run` backquotes is closed by as many.
fn code_end(text: &str, run: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let length = text[start..].len() - text[start..].trim_start_matches('`').len();
        if length == run {
            return Some(start);
        }
        at = start + length;
    }
    None
}

/// Words that may stand on different lines: what is in backquotes stays together.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim_start();
    std::iter::from_fn(move || {
        let mut at = 0;
        let bytes = rest.as_bytes();
        while at < bytes.len() && !bytes[at].is_ascii_whitespace() {
            match bytes[at] {
                b'`' => {}
                // A sign behind it is no sign.
                b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation) => {
                    at += 2;
                    continue;
                }
                _ => {
                    at += 1;
                    continue;
                }
            }
            let run = rest[at..].len() - rest[at..].trim_start_matches('`').len();
            at += run + code_end(&rest[at + run..], run).map_or(0, |end| end + run);
        }
        let (word, behind) = rest.split_at(at);
        rest = behind.trim_start();
        (!word.is_empty()).then_some(word)
    })
}

/// Whether a line that begins with `word` would be an item of a list, a heading, a quotation or the like.
fn is_sign(word: &str) -> bool {
    word.starts_with(['#', '>', '|', '='])
        || matches!(word, "-" | "*" | "+")
        || (word.ends_with(['.', ')']) && word.len() <= 4 && word[..word.len() - 1].bytes().all(|b| b.is_ascii_digit()))
}

fn wrap(first: &str, text: &str, columns: usize, push: &mut impl FnMut(&str)) {
    let width = |word: &str| word.chars().count();
    let mut line = String::with_capacity(columns);
    line.push_str(first);
    let mut length = first.len();
    let mut is_new = true;
    let mut words = words(text).peekable();
    while let Some(word) = words.next() {
        let own = width(word);
        // A sign at the beginning of a line is avoided by taking the word before it along.
        let sign = words.peek().filter(|next| is_sign(next)).map_or(0, |next| width(next) + 1);
        if !is_new && length + 1 + own + sign > columns && !is_sign(word) {
            push(&line);
            line.clear();
            line.extend(std::iter::repeat_n(' ', first.len()));
            length = first.len();
            is_new = true;
        }
        if !is_new {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += own;
        is_new = false;
    }
    push(&line);
}

/// A title as the first sentence of a comment.
pub(in crate::emit) fn with_full_stop(title: &str) -> String {
    let title = title.trim();
    if title.is_empty() || title.ends_with(['.', '!', '?']) { title.to_owned() } else { format!("{title}.") }
}

#[cfg(test)]
mod tests {
    use super::{Comment, escape};

    fn print(text: &str) -> String {
        Comment::new().prose(text).lines_within(96).join("\n")
    }

    #[test]
    fn nothing_becomes_a_link_or_html() {
        assert_eq!(escape("<b> [x] `<c>[0]` ``a`b``"), "\\<b\\> \\[x\\] `<c>[0]` ``a`b``");
        assert_eq!(escape("an `open one"), "an \\`open one");
        assert_eq!(escape("See https://a.example/b?c, or not."), "See <https://a.example/b?c>, or not.");
        assert_eq!(
            escape("<https://{a}.example> <https://b c> 2*3"),
            "<https://{a}.example> \\<<https://b> c\\> 2\\*3"
        );
    }

    #[test]
    fn paragraphs_are_wrapped_and_lists_hang() {
        let long = "word ".repeat(30);
        let text = print(&format!("{long}\n\n- {long}\n  more\n- two\n\nend"));
        assert!(text.lines().all(|line| line.len() <= 96), "{text}");
        assert!(text.contains("\n\n- word") && text.contains("\n  word") && text.contains("more\n- two\n"));
        assert!(text.ends_with("\n\nend"));
    }

    #[test]
    fn code_stays_on_its_line() {
        let words: Vec<&str> = super::words("a `b c`, ``d ` e`` \\`f g").collect();
        assert_eq!(words, ["a", "`b c`,", "``d ` e``", "\\`f", "g"]);
    }

    #[test]
    fn no_sign_begins_a_line_by_wrapping() {
        let text = print(&format!("{} - x # y", "w".repeat(93)));
        assert!(text.lines().skip(1).all(|line| !line.starts_with("-") && !line.starts_with("#")), "{text}");
    }

    #[test]
    fn code_is_never_a_test() {
        assert_eq!(print("```\nlet\n```\n~~~ xml\n<a>\n~~~"), "```text\nlet\n```\n\n~~~xml\n<a>\n~~~");
        assert_eq!(print("    let x = 1;"), "let x = 1;");
    }

    #[test]
    fn no_text_becomes_rust_or_html() {
        for opening in
            ["```rust", "~~~rust", "````xml,no_run", "```{.rust}", "``` Rust ignore", "```E0001", "~~~ should_panic"]
        {
            let fence = super::fence(opening).unwrap_or_default();
            assert_eq!(print(&format!("{opening}\nx\n{fence}")), format!("{fence}text\nx\n{fence}"));
        }
        for (text, printed) in [
            ("- ~~~rust\n  x", "- \\~\\~\\~rust x"),
            ("a ~~~~ b", "a \\~\\~\\~\\~ b"),
            ("      - fn main() {}", "- fn main() {}"),
            ("- a\n      - b\n          - c", "- a\n  - b\n    - c"),
            ("\u{1}\u{1}\u{1}\u{1}x", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}x"),
            ("\\` <script> `", "\\` \\<script\\> \\`"),
            ("\\<script>", "\\<script\\>"),
            ("C:\\dir\\ \\", "C:\\dir\\ \\"),
            ("> ```rust\n> x", "\\> \\`\\`\\`rust \\> x"),
        ] {
            assert_eq!(print(text), printed, "{text:?}");
        }
        let mut comment = Comment::new();
        comment.code("xml", "<a/>\n````\n\u{b}x");
        assert_eq!(comment.lines_within(96), ["`````xml", "<a/>", "````", "\u{fffd}x", "`````"]);
    }

    #[test]
    fn tables_stay_tables() {
        assert_eq!(print("| a | b |\n| --- | --- |\n| c | <d> |"), "| a | b |\n| --- | --- |\n| c | \\<d\\> |");
    }
}
