//! The layout of descriptions: those that are checked in have it, and whatever is done to their blanks, it comes back.

use std::fs;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};
use toml_parser::Source;
use toml_parser::lexer::TokenKind;
use xms_codegen::format::format;
use xms_codegen::write::diff;

use crate::support::{Random, project, run, run_with_input};

/// All descriptions of the project.
fn descriptions() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> =
        ["../api-spec", "../tests/greenhouse/api", "tests/golden/api"].iter().map(|folder| root.join(folder)).collect();
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                let text = fs::read_to_string(&path).unwrap();
                files.push((path, text));
            }
        }
    }
    assert!(files.len() > 15, "{}", files.len());
    files
}

#[test]
fn checked_in_descriptions_are_laid_out() {
    for (path, text) in descriptions() {
        let laid_out = format(&text).unwrap();
        assert!(laid_out == text, "`xms fmt` changes it:\n{}", diff(&path, &text, &laid_out));
    }
}

#[test]
fn blanks_of_any_kind_lead_to_the_same_text() {
    let mut random = Random(7);
    for (path, text) in descriptions() {
        for _ in 0..12 {
            let disturbed = disturb(&text, &mut random);
            assert_ne!(disturbed, text);
            same_meaning(&text, &disturbed);
            let laid_out = format(&disturbed).unwrap();
            assert!(laid_out == text, "{}", diff(&path, &text, &laid_out));
        }
    }
}

/// What no description has, but TOML allows.
const ODD: &str = r##"# first

 # second
title = 'x' # behind
a."b c" . d = [ [ 1, 2 ], # two
 [], { x = 1.5, y = [ "#", '''
[z]
  a  =  1''' ] } , # a table

 # last
]
[ x . "y.z" ]#close
when = 1979-05-27T07:32:00Z
big = 0xf_f
[[ x.w ]]
text = """\
   one   \
   two
"""


[x.w.v] # of the first
e = {}
[[x.w]]
f = +inf
"##;

#[test]
fn nothing_is_lost_and_the_second_time_changes_nothing() {
    let mut random = Random(3);
    for (start, times) in [(ODD.to_owned(), 300), (ODD.replace('\n', "\r\n"), 100)] {
        for _ in 0..times {
            let disturbed = disturb(&start, &mut random);
            let laid_out = format(&disturbed).unwrap_or_else(|| panic!("no TOML:\n{disturbed}"));
            same_meaning(&disturbed, &laid_out);
            assert_eq!(comments(&disturbed), comments(&laid_out), "{laid_out}");
            assert_eq!(format(&laid_out).as_deref(), Some(laid_out.as_str()), "the second time");
            let bad = laid_out.lines().find(|line| line.ends_with(' '));
            assert_eq!(bad.filter(|line| !line.contains('\\')), None);
        }
    }
}

/// Runs `xms fmt` with further arguments in a folder; what it says.
fn xms_fmt(folder: &Path, arguments: &[&str], code: i32) -> (String, String) {
    run(folder, &[&["fmt"], arguments].concat(), code)
}

#[test]
fn the_command_changes_what_it_shows_and_leaves_broken_files_alone() {
    let folder = project(&[("service.toml", "title = 'x'\n"), ("hats.toml", "title='x'\nsummary = 'y'\n")]);
    let shop = folder.path().join("api-spec/shop");
    let (out, _) = xms_fmt(folder.path(), &["--check"], 1);
    let diff = "@@ -1,2 +1,2 @@\n-title='x'\n+title   = 'x'\n summary = 'y'\n";
    assert!(out.contains(diff) && out.contains("`xms fmt` lays them out"), "{out}");
    assert_eq!(fs::read_to_string(shop.join("hats.toml")).unwrap(), "title='x'\nsummary = 'y'\n");
    // A file that is named is laid out, whatever stands around it.
    xms_fmt(&shop, &["service.toml"], 0);
    fs::write(shop.join("shoes.toml"), "a=1\nb = x\n").unwrap();
    let (out, messages) = xms_fmt(folder.path(), &[], 1);
    assert!(out.contains("hats.toml\n") && out.contains("1 changed, 1 unchanged"), "{out}");
    assert!(messages.contains("error[X0101]") && messages.contains("shoes.toml:2:5"), "{messages}");
    assert_eq!(fs::read_to_string(shop.join("hats.toml")).unwrap(), "title   = 'x'\nsummary = 'y'\n");
    assert_eq!(fs::read_to_string(shop.join("shoes.toml")).unwrap(), "a=1\nb = x\n");
    fs::remove_file(shop.join("shoes.toml")).unwrap();
    let (out, messages) = xms_fmt(folder.path(), &["--check"], 0);
    assert_eq!((out.as_str(), messages.as_str()), ("     done  all 2 files are laid out\n", ""));
    xms_fmt(folder.path(), &["nowhere.toml"], 2);
}

/// The text with other blanks between its tokens, and other blank lines around its headers.
fn disturb(text: &str, random: &mut Random) -> String {
    let tokens = Source::new(text).lex().into_vec();
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = String::new();
    let (mut in_array, mut in_table, mut line_start, mut in_header) = (0, 0, true, false);
    let mut after_comment = false;
    for (index, token) in tokens.iter().enumerate() {
        let raw = &text[token.span().start()..token.span().end()];
        let next = tokens[index + 1..].iter().map(|token| token.kind()).find(|kind| *kind != TokenKind::Whitespace);
        let in_value = in_array + in_table > 0;
        let started = line_start;
        if !matches!(token.kind(), TokenKind::Whitespace | TokenKind::Newline) {
            after_comment = token.kind() == TokenKind::Comment && started;
        }
        line_start &= token.kind() == TokenKind::Whitespace;
        match token.kind() {
            TokenKind::Whitespace => {
                out.push_str(random.one_of(&[" ", "   ", "\t"]));
                continue;
            }
            TokenKind::Newline => {
                // Blank lines in front of headers are for the layout to set, where no comment stands there.
                let blank = started && next == Some(TokenKind::LeftSquareBracket) && !after_comment && !in_value;
                if !blank || random.below(2) == 0 {
                    out.push_str(random.one_of(&["", " ", "\t "]));
                    out.push_str(raw);
                }
                if next == Some(TokenKind::LeftSquareBracket) && !after_comment && !in_value && !started {
                    out.push_str(&line_end.repeat(random.below(3)));
                }
                (line_start, in_header) = (true, false);
                continue;
            }
            TokenKind::LeftSquareBracket if started && !in_value => in_header = true,
            TokenKind::LeftSquareBracket if !in_header => in_array += 1,
            TokenKind::RightSquareBracket if !in_header => in_array -= 1,
            TokenKind::LeftCurlyBracket => in_table += 1,
            TokenKind::RightCurlyBracket => in_table -= 1,
            _ => {}
        }
        let breaks = in_array > 0 && in_table == 0 && random.below(4) == 0;
        let around = matches!(
            token.kind(),
            TokenKind::Equals | TokenKind::Comma | TokenKind::LeftCurlyBracket | TokenKind::RightCurlyBracket
        );
        out.push_str(if around || started && !in_value { random.one_of(&["", "", "  ", "\t"]) } else { "" });
        out.push_str(raw);
        out.push_str(if around { random.one_of(&["", "", "  ", "\t"]) } else { "" });
        // An item and its comma may stand on lines of their own; a comment behind them may not move to another item.
        if breaks && token.kind() == TokenKind::Comma && next != Some(TokenKind::Comment) {
            out.push_str(line_end);
        }
    }
    out
}

fn comments(text: &str) -> Vec<String> {
    let tokens = Source::new(text).lex().into_vec();
    let comments = tokens.iter().filter(|token| token.kind() == TokenKind::Comment);
    comments.map(|token| text[token.span().start()..token.span().end()].trim_end().to_owned()).collect()
}

fn same_meaning(left: &str, right: &str) {
    let parse = |text| DeTable::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}")).into_inner();
    same_tables(&parse(left), &parse(right));
}

fn same_tables(left: &DeTable<'_>, right: &DeTable<'_>) {
    let order = |table: &DeTable<'_>| {
        let mut keys: Vec<_> = table.keys().map(|key| (key.span().start, key.get_ref().to_string())).collect();
        keys.sort();
        keys.into_iter().map(|(_, key)| key).collect::<Vec<_>>()
    };
    assert_eq!(order(left), order(right));
    for (key, value) in left {
        same_values(value.get_ref(), right[key.get_ref().as_ref()].get_ref());
    }
}

fn same_values(left: &DeValue<'_>, right: &DeValue<'_>) {
    match (left, right) {
        (DeValue::Table(left), DeValue::Table(right)) => same_tables(left, right),
        (DeValue::Array(left), DeValue::Array(right)) => {
            assert_eq!(left.len(), right.len());
            left.iter().zip(right.iter()).for_each(|(left, right)| same_values(left.get_ref(), right.get_ref()));
        }
        (left, right) => assert_eq!(format!("{left:?}"), format!("{right:?}")),
    }
}

#[test]
fn the_standard_input_is_laid_out() {
    let folder = tempfile::tempdir().unwrap();
    let fmt = |arguments: &[&str], text: &str, code| run_with_input(folder.path(), arguments, text, code).0;
    assert_eq!(fmt(&["fmt", "-"], "a=1\nlong = 2", 0), "a    = 1\nlong = 2\n");
    assert!(fmt(&["fmt", "--check", "-"], "a=1", 1).contains("+a = 1"));
    assert_eq!(fmt(&["fmt", "--check", "-"], "a = 1\n", 0), "");
    assert_eq!(fmt(&["fmt", "-"], "a = ", 1), "");
}
