//! Expressions of generated code, and their layout.
//!
//! In: expressions as small trees. Out: their text, laid out exactly as rustfmt would (lines of at most
//! [`WIDTH`] columns, one line wherever it fits), so that generated files need no formatting. The rules are
//! rustfmt's own, one function for each kind of expression; what it cannot format, a text that is longer than any
//! line, it leaves as it is, and so any layout will do. No names are made here.

use std::borrow::Cow;

/// Columns of a line.
pub(super) const WIDTH: usize = 120;
/// Columns of one level of indentation.
pub(super) const TAB: usize = 4;
/// Lists that do not fit on a line fill lines when no item is longer than this.
const SHORT_ITEM: usize = 10;

/// An expression.
#[derive(Clone, Debug)]
pub(super) enum Expr {
    /// A path or literal.
    Text(Cow<'static, str>),
    /// `&value`
    Ref(Box<Expr>),
    /// `callee(arguments)`; a tuple when there is no callee.
    Call(Cow<'static, str>, Vec<Expr>),
    /// `[items]`
    Array(Vec<Expr>),
    /// `name { fields }`; a field without value is named like the variable that it takes.
    Struct(Cow<'static, str>, Vec<(Cow<'static, str>, Option<Expr>)>),
    /// `root.method(arguments).method(arguments)`
    Chain(Box<Expr>, Vec<(&'static str, Vec<Expr>)>),
}

/// Where an expression begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    /// Indentation of the line.
    pub(super) indent: usize,
    /// Column where the expression begins.
    pub(super) column: usize,
    /// Columns to be kept free behind it.
    pub(super) tail: usize,
}

impl Shape {
    /// The beginning of a line.
    pub(super) fn line(indent: usize, tail: usize) -> Self {
        Self { indent, column: indent, tail }
    }

    fn width(self) -> usize {
        WIDTH.saturating_sub(self.column + self.tail)
    }

    fn behind(self, columns: usize) -> Self {
        Self { column: self.column + columns, ..self }
    }

    fn before(self, columns: usize) -> Self {
        Self { tail: self.tail + columns, ..self }
    }
}

impl Expr {
    /// A path or literal.
    pub(super) fn text(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Text(text.into())
    }

    /// A string literal.
    pub(super) fn string(text: &str) -> Self {
        Self::Text(format!("{text:?}").into())
    }

    /// A call.
    pub(super) fn call(callee: impl Into<Cow<'static, str>>, arguments: Vec<Expr>) -> Self {
        Self::Call(callee.into(), arguments)
    }

    /// `&value`
    pub(super) fn reference(value: Expr) -> Self {
        Self::Ref(Box::new(value))
    }

    /// `&[items]`
    pub(super) fn slice(items: Vec<Expr>) -> Self {
        Self::reference(Self::Array(items))
    }

    /// `Some(value)` or `None`
    pub(super) fn option(value: Option<Expr>) -> Self {
        match value {
            Some(value) => Self::call("Some", vec![value]),
            None => Self::text("None"),
        }
    }

    /// A struct literal.
    pub(super) fn structure(name: impl Into<Cow<'static, str>>, fields: Vec<(&'static str, Expr)>) -> Self {
        Self::Struct(name.into(), fields.into_iter().map(|(name, value)| (name.into(), Some(value))).collect())
    }

    /// With method calls behind it.
    pub(super) fn chain(self, calls: Vec<(&'static str, Vec<Expr>)>) -> Self {
        if calls.is_empty() { self } else { Self::Chain(Box::new(self), calls) }
    }

    /// Its text, beginning at `shape`.
    pub(super) fn print(&self, shape: Shape) -> String {
        self.render(shape, false).unwrap_or_else(|| self.flat())
    }

    /// The columns that are left of `columns` behind it on one line; `None` where they are too few. Whatever does not fit
    /// is left as soon as that is known: this is asked at every level of a tree.
    fn left_of(&self, columns: usize) -> Option<usize> {
        match self {
            Self::Text(text) => columns.checked_sub(width(text)),
            Self::Ref(inner) => inner.left_of(columns.checked_sub(1)?),
            Self::Call(callee, arguments) => left_of_list(columns.checked_sub(width(callee))?, arguments),
            Self::Array(items) => left_of_list(columns, items),
            Self::Struct(name, fields) => {
                let brackets = 5 + 2 * fields.len().saturating_sub(1);
                let mut left = columns.checked_sub(width(name) + brackets)?;
                for (name, value) in fields {
                    left = left.checked_sub(width(name))?;
                    if let Some(value) = value {
                        left = value.left_of(left.checked_sub(2)?)?;
                    }
                }
                Some(left)
            }
            Self::Chain(root, calls) => {
                let mut left = root.left_of(columns)?;
                for (name, arguments) in calls {
                    left = left_of_list(left.checked_sub(1 + name.len())?, arguments)?;
                }
                Some(left)
            }
        }
    }

    /// On one line, however long.
    fn flat(&self) -> String {
        let mut out = String::new();
        self.push_flat(&mut out);
        out
    }

    fn push_flat(&self, out: &mut String) {
        match self {
            Self::Text(text) => out.push_str(text),
            Self::Ref(inner) => {
                out.push('&');
                inner.push_flat(out);
            }
            Self::Call(callee, arguments) => {
                out.push_str(callee);
                push_flat_list(out, '(', arguments, ')');
            }
            Self::Array(items) => push_flat_list(out, '[', items, ']'),
            Self::Struct(name, fields) => {
                out.push_str(name);
                out.push_str(" { ");
                for (index, (name, value)) in fields.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    out.push_str(name);
                    if let Some(value) = value {
                        out.push_str(": ");
                        value.push_flat(out);
                    }
                }
                out.push_str(" }");
            }
            Self::Chain(root, calls) => {
                root.push_flat(out);
                for (name, arguments) in calls {
                    out.push('.');
                    out.push_str(name);
                    push_flat_list(out, '(', arguments, ')');
                }
            }
        }
    }

    /// `None`: it does not fit, or not in one line where `one_line_chain` asks for it.
    fn render(&self, shape: Shape, one_line_chain: bool) -> Option<String> {
        if let Some(left) = self.left_of(shape.width()) {
            let mut out = String::with_capacity(shape.width() - left);
            self.push_flat(&mut out);
            return Some(out);
        }
        match self {
            Self::Text(_) => None,
            Self::Ref(inner) => Some(format!("&{}", inner.render(shape.behind(1), one_line_chain)?)),
            Self::Call(callee, arguments) => delimited(callee, '(', arguments, ')', shape, one_line_chain),
            Self::Array(items) => delimited("", '[', items, ']', shape, one_line_chain),
            Self::Struct(name, fields) => structure(name, fields, shape),
            Self::Chain(root, calls) => chain(root, calls, shape, one_line_chain),
        }
    }

    /// Whether it may be broken inside while its beginning stays on the line of the only list it is in.
    fn overflows(&self) -> bool {
        match self {
            Self::Text(_) => false,
            Self::Ref(inner) => inner.overflows(),
            _ => true,
        }
    }

    fn is_chain(&self) -> bool {
        match self {
            Self::Ref(inner) => inner.is_chain(),
            other => matches!(other, Self::Chain(..)),
        }
    }

    /// A literal, or a name without a path.
    fn is_simple(&self) -> bool {
        match self {
            Self::Text(text) => text.starts_with('"') || !text.contains("::"),
            Self::Ref(inner) => inner.is_simple(),
            _ => false,
        }
    }
}

/// As [`Expr::left_of`], for items in brackets.
fn left_of_list(columns: usize, items: &[Expr]) -> Option<usize> {
    let left = columns.checked_sub(2 + 2 * items.len().saturating_sub(1))?;
    items.iter().try_fold(left, |left, item| item.left_of(left))
}

fn push_flat_list(out: &mut String, open: char, items: &[Expr], close: char) {
    out.push(open);
    for (index, item) in items.iter().enumerate() {
        out.push_str(if index == 0 { "" } else { ", " });
        item.push_flat(out);
    }
    out.push(close);
}

/// Arguments of a call, or items of an array, that do not fit on one line.
fn delimited(
    callee: &str,
    open: char,
    items: &[Expr],
    close: char,
    shape: Shape,
    one_line_chain: bool,
) -> Option<String> {
    let one_line = shape.behind(width(callee) + 1).before(1);
    if width(callee) >= shape.width() {
        return None;
    }
    if let [item] = items {
        let joined_with_callee = callee.len() < TAB;
        if joined_with_callee || item.overflows() {
            let force = one_line_chain || (item.is_chain() && !joined_with_callee);
            if let Some(inner) = item.render(one_line, force)
                && width(first_line(&inner)) <= one_line.width()
            {
                let alone = || item.render(Shape::line(shape.indent + TAB, 1), one_line_chain);
                let better = match inner.matches('\n').count() {
                    1 => alone().filter(|alone| !alone.contains('\n')),
                    _ => None,
                };
                return Some(match better {
                    None => format!("{callee}{open}{inner}{close}"),
                    Some(better) => wrapped(callee, open, &better, close, shape.indent),
                });
            }
        }
    }
    let nested = Shape::line(shape.indent + TAB, 1);
    let items_text: Option<Vec<String>> = items.iter().map(|item| item.render(nested, one_line_chain)).collect();
    let items_text = items_text?;
    let fills = items.iter().all(Expr::is_simple) && items_text.iter().all(|item| width(item) <= SHORT_ITEM);
    let body = if fills { fill(&items_text, nested) } else { items_text.join(&format!(",\n{:1$}", "", nested.indent)) };
    Some(wrapped(callee, open, &(body + ","), close, shape.indent))
}

fn wrapped(callee: &str, open: char, body: &str, close: char, indent: usize) -> String {
    format!("{callee}{open}\n{:inner$}{body}\n{:indent$}{close}", "", "", inner = indent + TAB)
}

/// As many items on a line as fit, without the last comma.
pub(super) fn fill(items: &[String], shape: Shape) -> String {
    let mut out = String::new();
    let mut length = 0;
    for (index, item) in items.iter().enumerate() {
        let last = index + 1 == items.len();
        let columns = width(item) + usize::from(!last);
        if length > 0 && length + 1 + columns > shape.width() {
            put!(out, "\n{:1$}", "", shape.indent);
            length = 0;
        }
        if length > 0 {
            out.push(' ');
            length += 1;
        }
        out.push_str(item);
        out.push_str(if last { "" } else { "," });
        length += columns;
    }
    out
}

fn structure(name: &str, fields: &[(Cow<'static, str>, Option<Expr>)], shape: Shape) -> Option<String> {
    let nested = Shape::line(shape.indent + TAB, 1);
    let mut out = format!("{name} {{\n");
    for (field, value) in fields {
        put!(out, "{:1$}{field}", "", nested.indent);
        if let Some(value) = value {
            match value.render(nested.behind(field.len() + 2), false) {
                Some(value) => put!(out, ": {value}"),
                None => {
                    let below = Shape::line(nested.indent + TAB, 1);
                    put!(out, ":\n{:1$}{2}", "", below.indent, value.render(below, false)?);
                }
            }
        }
        out.push_str(",\n");
    }
    put!(out, "{:1$}}}", "", shape.indent);
    Some(out)
}

fn chain(root: &Expr, calls: &[(&'static str, Vec<Expr>)], shape: Shape, one_line_only: bool) -> Option<String> {
    let (last, others) = calls.split_last()?;
    let call = |(name, arguments): &(&'static str, Vec<Expr>), shape: Shape| {
        Expr::Call(format!(".{name}").into(), arguments.clone()).render(shape, one_line_only)
    };
    let root = root.render(shape, one_line_only)?;
    let indent = if root.contains('\n') { shape.indent } else { shape.indent + TAB };
    let mut parts = vec![root];
    for other in others {
        parts.push(call(other, Shape::line(indent, 0))?);
    }
    let own_line = Shape::line(indent, shape.tail);
    let one_line = parts.iter().all(|part| !part.contains('\n'));
    let last_shape = if one_line {
        Some(shape.behind(parts.iter().map(|part| width(part)).sum()))
    } else if parts.first().is_some_and(|root| ends_in_brackets(root)) {
        // Tried as if it stood behind the brackets, whose indentation counts twice.
        Some(own_line.behind(indent))
    } else {
        None
    };
    // The last call may be broken inside where that is no longer than one call a line.
    let overflowed = last_shape.and_then(|last_shape| {
        let text = call(last, last_shape).filter(|text| width(first_line(text)) <= last_shape.width())?;
        let short = lines(&text) >= 5 || call(last, own_line).is_none_or(|alone| lines(&alone) >= lines(&text));
        short.then_some(text)
    });
    match overflowed {
        Some(overflowed) if one_line => return Some(parts.concat() + &overflowed),
        _ if one_line_only => return None,
        Some(overflowed) => parts.push(overflowed),
        None => parts.push(call(last, own_line)?),
    }
    Some(parts.join(&format!("\n{:1$}", "", indent)))
}

/// Whether it has several lines, and the last is made of closing brackets.
fn ends_in_brackets(text: &str) -> bool {
    let end = text.rsplit_once('\n').map(|(_, end)| end.trim_start());
    end.is_some_and(|end| end.chars().all(|c| matches!(c, ')' | ']' | '}')))
}

fn lines(text: &str) -> usize {
    text.matches('\n').count() + 1
}

/// Indentation.
pub(super) fn push_spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

/// Columns of a line.
fn width(text: &str) -> usize {
    text.chars().count()
}

fn first_line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}

/// `left = value;` from the beginning of a line: behind the sign, or on the next line where that looks better.
pub(super) fn assignment(left: &str, value: &Expr, indent: usize) -> String {
    let here = value.render(Shape { indent, column: indent + left.len() + 3, tail: 1 }, false);
    if let Some(text) = &here
        && !text.contains('\n')
    {
        return format!("{:indent$}{left} = {text};\n", "");
    }
    let below = value.render(Shape::line(indent + TAB, 1), false);
    let moves = match (&here, &below) {
        (Some(here), Some(below)) => looks_better(below, here),
        (None, Some(_)) => true,
        _ => false,
    };
    match (moves, below) {
        (true, Some(below)) => format!("{:indent$}{left} =\n{:inner$}{below};\n", "", "", inner = indent + TAB),
        _ => format!("{:indent$}{left} = {};\n", "", here.unwrap_or_else(|| value.flat())),
    }
}

fn looks_better(below: &str, here: &str) -> bool {
    let opens = |text: &str, open: char| first_line(text).ends_with(open);
    !below.contains('\n')
        || lines(here) > lines(below) + 1
        || ['(', '{', '['].into_iter().any(|open| opens(here, open) && !opens(below, open))
}

#[cfg(test)]
mod tests {
    use super::{Expr, Shape, assignment};

    fn path(length: usize) -> Expr {
        Expr::text(format!("A::{}", "b".repeat(length - 3)))
    }

    fn print(value: &Expr) -> String {
        value.print(Shape::line(0, 1))
    }

    #[test]
    fn what_fits_stays_on_one_line() {
        let call = Expr::call("f", vec![path(56), path(58)]);
        assert_eq!(print(&call).len(), 119);
        let longer = Expr::call("f", vec![path(56), path(59)]);
        assert_eq!(print(&longer).lines().count(), 4, "one argument a line");
    }

    #[test]
    fn the_only_argument_is_broken_inside() {
        let list = Expr::call("f", vec![Expr::slice(vec![path(60), path(60)])]);
        let text = print(&list);
        assert!(text.starts_with("f(&[\n    A::b") && text.ends_with("b,\n])"), "{text}");
    }

    #[test]
    fn chains_have_a_call_a_line() {
        let value = Expr::call("f", vec![path(80)]).chain(vec![("one", vec![path(30)]), ("two", Vec::new())]);
        assert!(print(&value).contains(")\n    .one(A::b"), "{}", print(&value));
        let broken = Expr::call("f", vec![path(80), path(80)]).chain(vec![("one", Vec::new())]);
        assert!(print(&broken).ends_with("\n)\n.one()"), "behind a broken call without indentation");
    }

    #[test]
    fn short_items_fill_lines() {
        let items = (0..40).map(|_| Expr::text("12345")).collect();
        let text = print(&Expr::slice(items));
        assert_eq!((text.lines().count(), text.lines().nth(1).map(str::len)), (5, Some(115)));
    }

    #[test]
    fn an_assignment_moves_below_where_that_keeps_it_whole() {
        let text = assignment("static A: B", &Expr::call("f", vec![path(56), path(50)]), 0);
        assert!(text.starts_with("static A: B =\n    f(") && text.ends_with(");\n"), "{text}");
    }

    #[test]
    fn what_fits_nowhere_is_written_all_the_same() {
        let text = Expr::string(&"x".repeat(200));
        assert_eq!(print(&Expr::call("f", vec![text])).len(), 205);
    }
}
