//! Single mistakes of an author: the first finding is in the line of the mistake, and there are at most three.
//!
//! Each kind of mistake is made at a few of the places where it can be; `XMS_EVERY=1` makes it at all of them.

use std::collections::BTreeMap;
use std::env;

use xms_codegen::diagnostic::{Style, render};
use xms_codegen::pipeline::examine;

use super::{File, input, services};

/// As many places as a kind of mistake is made at.
const PLACES: usize = 1;
/// As many findings as a mistake may give.
const MOST: usize = 3;

/// A line of a file that is no comment, with what there is around it.
struct Line<'a> {
    /// The line.
    text: &'a str,
    /// Whether it stands inside a text of several lines.
    in_text: bool,
    /// Whether that is the body of an example.
    in_body: bool,
}

/// A kind of mistake: the line with it, where it can be made.
struct Mistake {
    name: &'static str,
    make: fn(&Line<'_>) -> Option<String>,
}

/// Exchanges the letters at 1 and 2, or doubles the last one.
fn misspelt(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    match letters.len() {
        0 => {}
        length if length > 3 && letters[1] != letters[2] => letters.swap(1, 2),
        length => letters.push(letters[length - 1]),
    }
    letters.into_iter().collect()
}

/// The key of a line.
fn key<'a>(line: &Line<'a>) -> Option<&'a str> {
    if line.in_text {
        return None;
    }
    let (key, _) = line.text.split_once('=')?;
    let key = key.trim();
    (!key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')).then_some(key)
}

/// The header in a line, without its brackets.
fn header<'a>(line: &Line<'a>) -> Option<&'a str> {
    let inner = line.text.trim_start_matches('[').trim_end_matches(']');
    (!line.in_text && line.text.starts_with('[') && line.text.ends_with(']')).then_some(inner)
}

/// A header with one of its names misspelt.
fn header_part(line: &Line<'_>, part: usize) -> Option<String> {
    let names: Vec<&str> = header(line)?.split('.').collect();
    let name = *names.get(part)?;
    (names.len() > 1).then(|| line.text.replacen(name, &misspelt(name), 1))
}

/// A line without the last `sign` in it.
fn without_last(line: &Line<'_>, sign: char) -> Option<String> {
    let at = line.text.rfind(sign).filter(|_| !line.in_text)?;
    Some(format!("{}{}", &line.text[..at], &line.text[at + sign.len_utf8()..]))
}

fn without_first(line: &Line<'_>, sign: char) -> Option<String> {
    let at = line.text.find(sign).filter(|_| !line.in_text)?;
    Some(format!("{}{}", &line.text[..at], &line.text[at + sign.len_utf8()..]))
}

/// A line with the text behind `key = ` changed.
fn value_of(line: &Line<'_>, key: &str, change: fn(&str) -> String) -> Option<String> {
    if line.in_text {
        return None;
    }
    let at = line.text.find(&format!("{key} = \""))?;
    let start = at + key.len() + 4;
    let length = line.text[start..].find('"')?;
    let value = &line.text[start..start + length];
    Some(format!("{}{}{}", &line.text[..start], change(value), &line.text[start + length..]))
}

/// A line whose value is another.
fn instead(line: &Line<'_>, fits: fn(&str) -> bool, value: &str) -> Option<String> {
    key(line)?;
    let (head, old) = line.text.split_once('=')?;
    fits(old.trim()).then(|| format!("{head}= {value}"))
}

/// Whether a text stands in quotes, on one line.
fn plain_text(value: &str) -> bool {
    value.len() > 2 && value.starts_with('"') && value.ends_with('"')
}

/// The first tag of a body's line that is misspelt; the end tag, too, when `both`.
fn tag(line: &Line<'_>, both: bool) -> Option<String> {
    let open = line.text.find('<').filter(|_| line.in_body)?;
    let name: String = line.text[open + 1..].chars().take_while(|c| c.is_alphanumeric()).collect();
    if name.len() < 4 || !line.text.contains(&format!("</{name}>")) {
        return None;
    }
    let once = line.text.replacen(&format!("<{name}"), &format!("<{}", misspelt(&name)), 1);
    Some(if both { once.replace(&format!("</{name}>"), &format!("</{}>", misspelt(&name))) } else { once })
}

const MISTAKES: &[Mistake] = &[
    Mistake { name: "a misspelt key", make: |line| key(line).map(|key| line.text.replacen(key, &misspelt(key), 1)) },
    Mistake {
        name: "a key in a language of another taste",
        make: |line| {
            key(line).filter(|key| key.contains('-')).map(|key| line.text.replacen(key, &key.replace('-', "_"), 1))
        },
    },
    Mistake {
        name: "a misspelt key in an inline table",
        make: |line| {
            let at = line.text.find("{ ").filter(|_| !line.in_text)? + 2;
            let word: String = line.text[at..].chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
            let behind = line.text[at + word.len()..].starts_with(" = ");
            (behind && word.len() > 2)
                .then(|| format!("{}{}{}", &line.text[..at], misspelt(&word), &line.text[at + word.len()..]))
        },
    },
    Mistake {
        name: "a key without a value",
        make: |line| key(line).and_then(|key| line.text.contains(key).then(|| format!("{key} ="))),
    },
    Mistake { name: "a colon for an equals sign", make: |line| key(line).map(|_| line.text.replacen('=', ":", 1)) },
    Mistake { name: "no equals sign", make: |line| key(line).map(|_| line.text.replacen("= ", "", 1)) },
    Mistake {
        name: "a key twice",
        make: |line| {
            key(line)
                .filter(|_| !line.text.ends_with("'''") && !line.text.ends_with('['))
                .map(|_| format!("{0}\n{0}", line.text))
        },
    },
    Mistake { name: "a misspelt kind of table", make: |line| header_part(line, 0) },
    Mistake { name: "a misspelt name of a table", make: |line| header_part(line, 1) },
    Mistake { name: "a misspelt part of a table", make: |line| header_part(line, 2) },
    Mistake { name: "a header without its end", make: |line| header(line).and_then(|_| without_last(line, ']')) },
    Mistake {
        name: "a header without its beginning",
        make: |line| header(line).and_then(|_| without_first(line, '[')),
    },
    Mistake {
        name: "a header twice",
        make: |line| header(line).filter(|_| !line.text.starts_with("[[")).map(|_| format!("{0}\n{0}", line.text)),
    },
    Mistake {
        name: "an example in single brackets",
        make: |line| header(line).filter(|_| line.text.starts_with("[[")).map(|inner| format!("[{inner}]")),
    },
    Mistake {
        name: "a table in double brackets",
        make: |line| header(line).filter(|_| !line.text.starts_with("[[")).map(|inner| format!("[[{inner}]]")),
    },
    Mistake { name: "no opening quote", make: |line| without_first(line, '"') },
    Mistake { name: "no closing quote", make: |line| without_last(line, '"') },
    Mistake {
        name: "no quotes",
        make: |line| key(line).filter(|_| line.text.matches('"').count() == 2).map(|_| line.text.replace('"', "")),
    },
    Mistake { name: "curly quotes", make: |line| instead(line, plain_text, "\u{201c}text\u{201d}") },
    Mistake {
        name: "no closing brace",
        make: |line| header(line).is_none().then(|| without_last(line, '}')).flatten(),
    },
    Mistake {
        name: "no opening brace",
        make: |line| (line.text.contains("= {")).then(|| without_first(line, '{')).flatten(),
    },
    Mistake {
        name: "no closing bracket",
        make: |line| header(line).is_none().then(|| without_last(line, ']')).flatten(),
    },
    Mistake {
        name: "no comma",
        make: |line| line.text.contains("\", ").then(|| line.text.replacen("\", ", "\" ", 1)).filter(|_| !line.in_text),
    },
    Mistake {
        name: "a comma too many",
        make: |line| {
            line.text
                .ends_with(" }")
                .then(|| format!("{}, }}", &line.text[..line.text.len() - 2]))
                .filter(|_| !line.in_text)
        },
    },
    Mistake { name: "a version that is none", make: |line| value_of(line, "since", |_| "June 2014".to_owned()) },
    Mistake { name: "a version that is not known", make: |line| value_of(line, "since", |_| "2014-06-02".to_owned()) },
    Mistake { name: "a version before everything", make: |line| value_of(line, "seen", |_| "2009-10-01".to_owned()) },
    Mistake {
        name: "an example of an unknown version",
        make: |line| key(line).filter(|key| *key == "version").map(|_| "version = \"2014-06-02\"".to_owned()),
    },
    Mistake { name: "a misspelt type", make: |line| value_of(line, "type", misspelt) },
    Mistake { name: "a misspelt item", make: |line| value_of(line, "list", misspelt) },
    Mistake {
        name: "a misspelt body",
        make: |line| {
            key(line).filter(|key| *key == "body").and_then(|_| {
                value_of(&Line { text: &line.text.replacen("         =", " =", 1), ..*line }, "body", misspelt)
            })
        },
    },
    Mistake { name: "a misspelt response", make: |line| value_of(line, "response", misspelt) },
    Mistake {
        name: "no type",
        make: |line| {
            let is_field = !line.in_text && line.text.starts_with(|first: char| first.is_ascii_uppercase());
            let (before, rest) = line.text.split_once("{ type = \"").filter(|_| is_field)?;
            let (_, after) = rest.split_once("\", ")?;
            Some(format!("{before}{{ {after}"))
        },
    },
    Mistake {
        name: "a misspelt operation",
        make: |line| {
            key(line)
                .filter(|key| *key == "see")
                .map(|_| line.text.replacen(".l", ".ll", 1))
                .filter(|text| text != line.text)
        },
    },
    Mistake { name: "a number for a text", make: |line| instead(line, plain_text, "5") },
    Mistake { name: "an array for a text", make: |line| instead(line, plain_text, "[\"a\", \"b\"]") },
    Mistake {
        name: "a text for an array",
        make: |line| instead(line, |old| old.starts_with("[\"") && old.ends_with(']'), "\"text\""),
    },
    Mistake { name: "a text for a boolean", make: |line| instead(line, |old| old == "true", "\"yes\"") },
    Mistake {
        name: "a large boolean",
        make: |line| {
            line.text
                .contains("required = true")
                .then(|| line.text.replacen("true", "True", 1))
                .filter(|_| !line.in_text)
        },
    },
    Mistake {
        name: "a boolean in quotes",
        make: |line| {
            line.text
                .contains("required = true")
                .then(|| line.text.replacen("true", "\"true\"", 1))
                .filter(|_| !line.in_text)
        },
    },
    Mistake { name: "a text for a number", make: |line| instead(line, |old| old.parse::<u16>().is_ok(), "\"many\"") },
    Mistake {
        name: "a status that is none",
        make: |line| key(line).filter(|key| *key == "status").map(|_| "status = 20".to_owned()),
    },
    Mistake {
        name: "a misspelt method",
        make: |line| {
            (key(line) == Some("request"))
                .then(|| line.text.replacen("\"GET ", "\"GTE ", 1))
                .filter(|text| text != line.text)
        },
    },
    Mistake {
        name: "no method",
        make: |line| {
            (key(line) == Some("request"))
                .then(|| line.text.replacen("\"GET ", "\"", 1))
                .filter(|text| text != line.text)
        },
    },
    Mistake {
        name: "a brace too few in a path",
        make: |line| (key(line) == Some("request") && line.text.contains('}')).then(|| line.text.replacen('}', "", 1)),
    },
    Mistake {
        name: "a misspelt placeholder",
        make: |line| {
            (key(line) == Some("request") && line.text.contains("{cloud"))
                .then(|| line.text.replacen("{cloud", "{clod", 1))
        },
    },
    Mistake {
        name: "a misspelt parameter in an example",
        make: |line| {
            (key(line) == Some("path"))
                .then(|| line.text.replacen("{ cloud", "{ clod", 1))
                .filter(|text| text != line.text)
        },
    },
    Mistake { name: "an end tag that does not match", make: |line| tag(line, false) },
    Mistake { name: "a misspelt element in an example", make: |line| tag(line, true) },
    Mistake {
        name: "a missing element in an example",
        make: |line| (line.in_body && line.text.trim_start().starts_with("<ProviderNameSpace>")).then(String::new),
    },
    Mistake {
        name: "a bare ampersand",
        make: |line| (line.in_body && line.text.contains("</")).then(|| line.text.replacen("</", "&</", 1)),
    },
    Mistake { name: "no closing quotes of a long text", make: |line| (line.text == "'''").then(String::new) },
    Mistake { name: "no name of an example", make: |line| (key(line) == Some("name")).then(String::new) },
    Mistake {
        name: "no request line",
        make: |line| (key(line) == Some("request") && plain_text(line.text.split_once("= ")?.1)).then(String::new),
    },
    Mistake {
        name: "a missing header of a table",
        make: |line| header(line).filter(|inner| inner.ends_with(".fields")).map(|_| String::new()),
    },
    Mistake {
        name: "an unknown key",
        make: |line| {
            key(line)
                .filter(|_| !line.text.ends_with("'''") && !line.text.ends_with('['))
                .map(|_| format!("{}\nbanana = 1", line.text))
        },
    },
    Mistake { name: "a word alone", make: |line| header(line).map(|_| format!("{}\nbanana", line.text)) },
    Mistake {
        name: "a comment of another language",
        make: |line| {
            key(line)
                .filter(|_| !line.text.ends_with("'''") && !line.text.ends_with('['))
                .map(|_| format!("{} // why", line.text))
        },
    },
    Mistake { name: "an escape that is none", make: |line| instead(line, plain_text, "\"C:\\path\"") },
    Mistake { name: "a header of nothing", make: |line| header(line).map(|_| "[]".to_owned()) },
];

/// The lines of a text, each with what there is around it.
fn lines(text: &str) -> Vec<Line<'_>> {
    let (mut in_text, mut in_body) = (false, false);
    let mut lines = Vec::new();
    for text in text.lines() {
        let quotes = text.matches("'''").count() % 2 == 1;
        let closes = in_text && quotes;
        lines.push(Line { text, in_text: in_text && !closes, in_body: in_body && !closes });
        if quotes {
            in_body = !in_text && (text.starts_with("request") || text.starts_with("response"));
            in_text = !in_text;
        }
    }
    lines
}

/// What is wrong with the answer to a mistake in `line` (from 1) of the file at `index`, if anything.
fn judge(files: &[File], index: usize, line: usize, text: &str) -> Option<String> {
    let changed = files
        .iter()
        .enumerate()
        .map(|(at, (name, bytes))| (name.as_str(), if at == index { text.as_bytes() } else { bytes.as_slice() }));
    let reading = examine(input(changed));
    let at = |span: xms_codegen::source::Span| {
        let first = reading.sources.position(span.file, span.start).0;
        (span.file.index(), first)
    };
    // Where nothing is found, what was written is another description that is right, too: one with another error code,
    // or an answer without something that need not be there.
    let first = reading.diagnostics.iter().next()?;
    // What is missing in a table is told at its header, and a line that was added is part of the mistake.
    let head = text.lines().take(line).collect::<Vec<_>>();
    let header = head.iter().rposition(|line| line.starts_with('[')).map_or(1, |at| at + 1);
    // A text that is not closed is told where it begins.
    let quotes = head[..line - 1].iter().rposition(|line| line.contains("'''")).map_or(1, |at| at + 1);
    let lines = [line, line + 1, line.saturating_sub(1), header, quotes];
    let good = |(file, found): (usize, usize)| file == index && lines.contains(&found);
    let mut places = std::iter::once(first.span).chain(first.labels.iter().map(|(span, _)| *span));
    let why = if !places.any(|span| good(at(span))) {
        "in another line"
    } else if reading.diagnostics.len() > MOST {
        "too many"
    } else {
        return None;
    };
    Some(format!("{why}:\n{}", render(&reading.diagnostics, &reading.sources, Style::default())))
}

#[test]
fn one_mistake_is_told_where_it_is_and_at_most_three_times() {
    let every = env::var_os("XMS_EVERY").is_some();
    let (mut made, mut wrong) = (BTreeMap::new(), Vec::new());
    for files in services() {
        for mistake in MISTAKES {
            let mut places = Vec::new();
            for (index, (name, bytes)) in files.iter().enumerate() {
                let text = std::str::from_utf8(bytes).unwrap();
                let lines = lines(text);
                for (at, line) in lines.iter().enumerate() {
                    let Some(changed) = (mistake.make)(line).filter(|changed| changed != line.text) else { continue };
                    places.push((index, name, at, changed));
                }
            }
            let step = if every { 1 } else { places.len().div_ceil(PLACES).max(1) };
            for (index, name, at, changed) in places.iter().skip(step / 2).step_by(step) {
                *made.entry(mistake.name).or_insert(0) += 1;
                let whole = lines(std::str::from_utf8(&files[*index].1).unwrap());
                let whole = whole.iter().enumerate();
                let whole = whole.map(|(other, line)| if other == *at { changed.as_str() } else { line.text });
                let text = whole.collect::<Vec<_>>().join("\n") + "\n";
                if let Some(why) = judge(&files, *index, at + 1, &text) {
                    wrong.push(format!("=== {}, {name}:{}: {changed}\n{why}", mistake.name, at + 1));
                }
            }
        }
    }
    let count: usize = made.values().sum();
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    let never: Vec<&str> =
        MISTAKES.iter().map(|mistake| mistake.name).filter(|name| !made.contains_key(name)).collect();
    assert_eq!(never, [""; 0], "no description has a place for these");
    assert!(count >= 150, "only {count} mistakes were made");
}
