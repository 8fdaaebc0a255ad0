//! Pieces of generated files other than expressions: imports, signatures, indentation.
//!
//! In: names and texts. Out: lines laid out as rustfmt would. What the pieces mean is not known here.

use std::cmp::Ordering;

use super::expr::{Shape, TAB, WIDTH, fill};

/// `use PATH::{names};`, or without braces where there is one name; nothing where there is none.
pub(super) fn import(path: &str, names: &[String]) -> String {
    let mut names = names.to_vec();
    names.sort_by(|left, right| order(left, right));
    match names.as_slice() {
        [] => String::new(),
        [name] => format!("use {path}::{name};\n"),
        names => {
            let line = format!("use {path}::{{{}}};\n", names.join(", "));
            if line.len() <= WIDTH + 1 {
                return line;
            }
            format!("use {path}::{{\n{:2$}{},\n}};\n", "", fill(names, Shape::line(TAB, 1)), TAB)
        }
    }
}

/// The order of names in an import: capitals before small letters, numbers by value.
pub(super) fn order(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left.trim_start_matches("r#"), right.trim_start_matches("r#"));
    loop {
        let (left_number, right_number) = (digits(left), digits(right));
        if left_number > 0 && right_number > 0 {
            let value = |text: &str| text.parse::<u128>().unwrap_or(u128::MAX);
            let ordering = value(&left[..left_number]).cmp(&value(&right[..right_number]));
            if ordering != Ordering::Equal {
                return ordering;
            }
            (left, right) = (&left[left_number..], &right[right_number..]);
            continue;
        }
        let (mut left_rest, mut right_rest) = (left.chars(), right.chars());
        // The underscore comes before everything else.
        let rank = |c: Option<char>| c.map(|c| (c != '_', c));
        match rank(left_rest.next()).cmp(&rank(right_rest.next())) {
            Ordering::Equal if left.is_empty() => return Ordering::Equal,
            Ordering::Equal => (left, right) = (left_rest.as_str(), right_rest.as_str()),
            ordering => return ordering,
        }
    }
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// `HEAD(parameters) -> RESULT {`
pub(super) fn signature(head: &str, parameters: &[String], result: &str, indent: usize) -> String {
    let line = format!("{:indent$}{head}({}) -> {result} {{\n", "", parameters.join(", "));
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let mut out = format!("{:indent$}{head}(\n", "");
    for parameter in parameters {
        put!(out, "{:1$}{parameter},\n", "", indent + TAB);
    }
    put!(out, "{:indent$}) -> {result} {{\n", "");
    out
}

/// Every line that is not empty, one level further in.
pub(super) fn indented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for line in text.split_inclusive('\n') {
        if line != "\n" {
            out.push_str("    ");
        }
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{import, indented, order};

    #[test]
    fn names_are_ordered_as_imports_are() {
        let mut names = ["version", "Version10", "NAMESPACE", "Version2", "Uuid", "Uri", "LONG_RUNNING"];
        names.sort_by(|left, right| order(left, right));
        assert_eq!(names, ["LONG_RUNNING", "NAMESPACE", "Uri", "Uuid", "Version2", "Version10", "version"]);
    }

    #[test]
    fn long_imports_fill_lines() {
        assert_eq!(import("a", &["b".into()]), "use a::b;\n");
        let names: Vec<String> = (10..30).map(|number| format!("Name{number}")).collect();
        let text = import("a", &names);
        assert!(text.lines().all(|line| line.len() <= 120) && text.lines().count() == 4, "{text}");
    }

    #[test]
    fn empty_lines_stay_empty() {
        assert_eq!(indented("a\n\n    b\n"), "    a\n\n        b\n");
    }
}
