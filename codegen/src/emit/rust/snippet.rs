//! Short pieces of Rust for people to read.
//!
//! In: calls, lists and chains of calls. Out: their text in lines that fit beside a page's margins, which are shorter
//! than those of generated files. What is called is not decided here.

/// Columns of a line, so that few readers have to scroll.
const WIDTH: usize = 92;

/// An expression.
#[derive(Clone, Debug)]
pub(super) enum Snippet {
    /// As it is.
    Text(String),
    /// Something in front of brackets, and what stands in them, a comma behind each.
    Group { before: String, open: char, items: Vec<Snippet>, close: char },
    /// `root.method(arguments).method(arguments)`
    Chain { root: Box<Snippet>, calls: Vec<(String, Vec<Snippet>)> },
}

impl Snippet {
    /// A literal or name.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A call; a tuple where nothing is called.
    pub(super) fn call(callee: impl Into<String>, items: Vec<Snippet>) -> Self {
        Self::Group { before: callee.into(), open: '(', items, close: ')' }
    }

    /// An array, or with `vec!` in front of it a vector.
    pub(super) fn list(before: &str, items: Vec<Snippet>) -> Self {
        Self::Group { before: before.to_owned(), open: '[', items, close: ']' }
    }

    /// With a sign in front of it.
    pub(super) fn behind(self, sign: &str) -> Self {
        match self {
            Self::Text(text) => Self::Text(format!("{sign}{text}")),
            Self::Group { before, open, items, close } => {
                Self::Group { before: format!("{sign}{before}"), open, items, close }
            }
            Self::Chain { root, calls } => Self::Chain { root: Box::new(root.behind(sign)), calls },
        }
    }

    /// With method calls behind it.
    pub(super) fn chain(root: Snippet, calls: Vec<(String, Vec<Snippet>)>) -> Self {
        if calls.is_empty() { root } else { Self::Chain { root: Box::new(root), calls } }
    }

    /// A statement: the expression between two texts, of which the second may begin with a further call.
    pub(super) fn statement(&self, before: &str, behind: &str) -> String {
        let flat = format!("{before}{}{behind}", self.flat());
        if flat.trim_end().chars().count() <= WIDTH {
            return flat;
        }
        let mut out = before.to_owned();
        self.push(0, behind.trim_end().chars().count(), &mut out);
        // A call behind a chain that is broken stands on a line of its own, too.
        if behind.starts_with('.') && matches!(self, Self::Chain { .. }) {
            out.push_str("\n    ");
        }
        out.push_str(behind);
        out
    }

    fn flat(&self) -> String {
        let join = |items: &[Snippet]| items.iter().map(Snippet::flat).collect::<Vec<_>>().join(", ");
        match self {
            Self::Text(text) => text.clone(),
            Self::Group { before, open, items, close } => format!("{before}{open}{}{close}", join(items)),
            Self::Chain { root, calls } => {
                let calls: String = calls.iter().map(|(name, items)| format!(".{name}({})", join(items))).collect();
                root.flat() + &calls
            }
        }
    }

    /// Appends it, broken where it does not fit behind what is there with `tail` columns free.
    fn push(&self, indent: usize, tail: usize, out: &mut String) {
        let column = out.rsplit('\n').next().map_or(0, |line| line.chars().count());
        let flat = self.flat();
        if column + flat.chars().count() + tail <= WIDTH {
            out.push_str(&flat);
            return;
        }
        match self {
            Self::Text(text) => out.push_str(text),
            Self::Group { before, open, items, close } => {
                out.push_str(before);
                out.push(*open);
                match items.as_slice() {
                    [only @ Self::Group { .. }] => only.push(indent, tail + 1, out),
                    items => {
                        for item in items {
                            new_line(indent + 4, out);
                            item.push(indent + 4, 1, out);
                            out.push(',');
                        }
                        new_line(indent, out);
                    }
                }
                out.push(*close);
            }
            Self::Chain { root, calls } => {
                let begin = out.len();
                root.push(indent, 0, out);
                // Behind a root of several lines, calls stand below its end.
                let indent = if out[begin..].contains('\n') { indent } else { indent + 4 };
                for (name, items) in calls {
                    new_line(indent, out);
                    out.push('.');
                    Self::call(name.as_str(), items.clone()).push(indent, tail, out);
                }
            }
        }
    }
}

fn new_line(indent: usize, out: &mut String) {
    out.push('\n');
    out.push_str(&" ".repeat(indent));
}

#[cfg(test)]
mod tests {
    use super::Snippet;

    #[test]
    fn what_fits_stays_on_a_line() {
        let call = Snippet::chain(Snippet::text("client"), vec![("get".to_owned(), vec![Snippet::text("1")])]);
        assert_eq!(call.statement("let answer = ", ".await?;"), "let answer = client.get(1).await?;");
    }

    #[test]
    fn what_does_not_fit_is_broken_at_calls_and_commas() {
        let long = || Snippet::text(format!("\"{}\"", "x".repeat(50)));
        let calls = vec![
            ("label".to_owned(), vec![long()]),
            ("items".to_owned(), vec![Snippet::list("vec!", vec![long(), long()])]),
        ];
        let text = Snippet::chain(Snippet::call("Bed::new", vec![]), calls).statement("let body = ", ";");
        let x = "x".repeat(50);
        let expected = format!(
            "let body = Bed::new()\n    .label(\"{x}\")\n    .items(vec![\n        \"{x}\",\n        \"{x}\",\n    ]);"
        );
        assert_eq!(text, expected);
    }
}
