//! Tests made from wire examples.
//!
//! In: the examples of a resource's operations. Out: a test for each, which hands the example to the runtime's
//! checks. What is checked is not decided here.

use std::collections::HashSet;

use super::docs::Doc;
use super::expr::{Expr, TAB, WIDTH, assignment};
use super::layout;
use crate::ident;
use crate::model::{Example, Model, Operation, Resource};
use crate::source::Spanned;

/// A text of so many columns fits on the line of its field.
const SHORT_TEXT: usize = 80;

/// Whether a resource has any example.
pub(super) fn has_any(model: &Model, resource: &Resource) -> bool {
    resource.operations.iter().any(|&id| !model[id].examples.is_empty())
}

/// The module with a resource's tests but for its own comment; `service` is the path of the service's module.
pub(super) fn print(model: &Model, resource: &Resource, service: &str) -> String {
    let module = resource.module.clone();
    let imports = ["SERVICE".to_owned(), module.clone(), "version".to_owned()];
    let testing = layout::import("xms_runtime::testing", &["Example".to_owned(), "check".to_owned()]);
    let tested = layout::import(service, &imports);
    // The crate may be called anything.
    let before = layout::order(service, "xms_runtime").is_lt();
    let mut out = if before { tested + &testing } else { testing + &tested };
    let mut taken: HashSet<String> = HashSet::new();
    for &id in &resource.operations {
        let operation = &model[id];
        for example in &operation.examples {
            let mut name = format!("{}_{}", ident::plain(&operation.rust), ident::plain(&example.rust));
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            out.push_str(&test(operation, example, &module, &name));
        }
    }
    out
}

fn test(operation: &Operation, example: &Example, module: &str, name: &str) -> String {
    let mut out = String::from("\n");
    let mut doc = Doc::new();
    doc.prose(&example.doc);
    out.push_str(&doc.print("///", 0));
    put!(out, "#[test]\nfn {name}() {{\n");
    let mut body = |variable: &'static str, text: Option<&str>| {
        let Some(text) = text else { return Expr::text("None") };
        let literal = literal(text);
        if !literal.contains('\n') && literal.chars().count() <= SHORT_TEXT {
            return Expr::call("Some", vec![Expr::text(literal)]);
        }
        // A long text stands where its lines need no indentation.
        out.push_str(&variable_of_text(variable, literal));
        Expr::call("Some", vec![Expr::text(variable)])
    };
    let request = body("request", example.request.as_ref().map(|text| text.text.as_str()));
    let response = body("response", example.response.as_ref().map(|text| text.text.as_str()));
    let table = Expr::structure(
        "Example",
        vec![
            ("service", Expr::text("&SERVICE")),
            ("operation", Expr::reference(Expr::text(format!("{module}::{}", operation.constant)))),
            ("version", Expr::text(format!("version::{}", example.version.value.constant()))),
            ("path", pairs(&example.path)),
            ("query", pairs(&example.query)),
            ("headers", pairs(&example.headers)),
            ("status", Expr::text(example.status.to_string())),
            ("request", request),
            ("response", response),
        ],
    );
    let call = Expr::call("check", vec![Expr::reference(table)]);
    put!(out, "    {};\n}}\n", call.print(super::expr::Shape::line(4, 1)));
    out
}

/// `let variable = literal;`
fn variable_of_text(variable: &str, literal: String) -> String {
    if !literal.contains('\n') {
        return assignment(&format!("let {variable}"), &Expr::text(literal), TAB);
    }
    let columns = |line: &str| line.chars().count();
    let first = literal.lines().next().map_or(0, columns);
    let fits_nowhere = literal.lines().any(|line| columns(line) > WIDTH) || first + 2 * TAB > WIDTH;
    let fits_here = first + TAB + "let  = ".len() + variable.len() <= WIDTH;
    let space = if fits_here || fits_nowhere { " " } else { "\n        " };
    format!("    let {variable} ={space}{literal};\n")
}

fn pairs(pairs: &[(Spanned<String>, Spanned<String>)]) -> Expr {
    let pair = |(name, value): &(Spanned<String>, Spanned<String>)| {
        Expr::call("", vec![Expr::string(&name.value), Expr::string(&value.value)])
    };
    Expr::slice(pairs.iter().map(pair).collect())
}

/// A string literal that reads like the text: raw, where the text can stand in one.
pub(super) fn literal(text: &str) -> String {
    let cannot_be_raw = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    // Characters that change how a line is shown are refused by the compiler unless they are written as escapes.
    let turns_text = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(['"', '\\', '\n']) || text.contains(|c| cannot_be_raw(c) || turns_text(c)) {
        return format!("{text:?}");
    }
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn texts_stay_readable() {
        assert_eq!(literal("<a/>"), "\"<a/>\"");
        assert_eq!(literal("<a b=\"c\"/>"), "r#\"<a b=\"c\"/>\"#");
        assert_eq!(literal("\"#\n"), "r##\"\"#\n\"##");
        assert_eq!(literal("a\r\n"), "\"a\\r\\n\"");
    }
}
