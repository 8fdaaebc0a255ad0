//! The one printer of Rust.
//!
//! In: items as tokens, each with the macro of the runtime that it stands in, if any. Out: their text, as `prettyplease`
//! lays it out, with an empty line between items and between methods. What the items mean is not known here, and nobody
//! else writes Rust: code that people read in documentation comes through here, too.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{File, ImplItem, Item, TraitItem, UseTree};

/// Items of one module, in the order in which they will stand there. Each is printed when it is added: its tokens take
/// many times the memory of its text. There is one text, for that of a large module is large.
#[derive(Debug, Default)]
pub(crate) struct Items {
    text: String,
    /// What the first and the last item stand together with.
    ends: Option<(Group, Group)>,
}

impl Items {
    /// Adds an item.
    pub(crate) fn push(&mut self, tokens: TokenStream) {
        let (text, group) = item(tokens);
        self.add(&text, group);
    }

    /// Adds an item that is the body of a macro of the runtime.
    pub(super) fn push_inside(&mut self, name: &'static str, tokens: TokenStream) {
        let (text, _) = item(tokens);
        self.add(&inside_macro(name, &text), Group::Other);
    }

    fn add(&mut self, text: &str, group: Group) {
        if self.ends.is_some_and(|(_, before)| stand_apart(before, group)) {
            self.text.push('\n');
        }
        self.text.push_str(text);
        let first = self.ends.map_or(group, |(first, _)| first);
        self.ends = Some((first, group));
    }

    /// Puts items in front of these.
    pub(super) fn prepend(&mut self, items: impl IntoIterator<Item = TokenStream>) {
        let mut front = Self::default();
        items.into_iter().for_each(|item| front.push(item));
        let (Some((first, before)), Some((next, last))) = (front.ends, self.ends) else {
            if self.ends.is_none() {
                *self = front;
            }
            return;
        };
        if stand_apart(before, next) {
            front.text.push('\n');
        }
        self.text.insert_str(0, &front.text);
        self.ends = Some((first, last));
    }

    /// Gives their text, behind a comment on the module that they stand in, which is made of inner attributes.
    pub(crate) fn print(self, comment: TokenStream) -> String {
        self.print_behind(String::new(), comment)
    }

    /// Does the same behind a `head`, which ends with a line end.
    pub(super) fn print_behind(self, mut head: String, comment: TokenStream) -> String {
        let comment = comment_of_module(comment);
        head.push_str(&comment);
        if self.ends.is_some() && !comment.is_empty() {
            head.push('\n');
        }
        let mut text = self.text;
        text.insert_str(0, &head);
        text
    }
}

/// Whether an empty line stands between items of two kinds.
fn stand_apart(before: Group, group: Group) -> bool {
    before != group || group == Group::Other
}

/// What an item stands together with, without an empty line in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    /// Imports, by whether they are public and by what they begin with.
    Use {
        public: bool,
        of_crate: bool,
    },
    /// Modules in files of their own.
    Mod,
    Other,
}

impl Group {
    fn of(item: &Item) -> Self {
        match item {
            Item::Use(item) => {
                let of_service =
                    matches!(&item.tree, UseTree::Path(path) if path.ident == "super" || path.ident == "self");
                let public = !matches!(item.vis, syn::Visibility::Inherited);
                Self::Use { public, of_crate: !of_service }
            }
            Item::Mod(item) if item.content.is_none() => Self::Mod,
            _ => Self::Other,
        }
    }
}

/// The text of an item, and what it stands together with.
fn item(tokens: TokenStream) -> (String, Group) {
    // What does not parse is a fault of an emitter: its tokens are right all the same, or the compiler says what is not.
    let Ok(item) = syn::parse2::<Item>(tokens.clone()) else {
        return (format!("{tokens}\n"), Group::Other);
    };
    drop(tokens);
    let group = Group::of(&item);
    let members = has_members(&item);
    let file = File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
    let mut text = prettyplease::unparse(&file);
    if members {
        text = spaced(&text);
    }
    (text, group)
}

/// Whether an item has several members that are to stand apart.
fn has_members(item: &Item) -> bool {
    match item {
        Item::Impl(item) => item.items.iter().any(|member| matches!(member, ImplItem::Fn(_))),
        Item::Trait(item) => item.items.iter().any(|member| matches!(member, TraitItem::Fn(_))),
        _ => false,
    }
}

/// One level of indentation, as the library lays code out.
const LEVEL: &str = "    ";

/// The text of an `impl` or `trait`, with an empty line behind each of its members but the last. Members hold no text of
/// several lines: a line that closes one is the only one of its kind.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let member = line.strip_prefix(LEVEL).filter(|member| !member.starts_with([' ', '/', '#']));
        let closes = member.is_some_and(|member| member == "}" || member.ends_with(['}', ';']));
        if closes && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
    out
}

fn inside_macro(name: &str, text: &str) -> String {
    format!("::xms_runtime::{name}! {{\n{}}}\n", indented(text))
}

/// Text one level further in. It holds no text of several lines either: only tests do, and they stand in files.
fn indented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for line in text.lines() {
        out.push_str(if line.is_empty() { "" } else { LEVEL });
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn comment_of_module(attributes: TokenStream) -> String {
    if attributes.is_empty() {
        return String::new();
    }
    match syn::parse2::<File>(attributes) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => String::new(),
    }
}

/// Gives the text of a whole module in another, with attributes and visibility in front of it and its items between braces.
pub(super) fn module(head: &TokenStream, name: &proc_macro2::Ident, items: &str) -> String {
    let mut empty = Items::default();
    empty.push(quote!(#head mod #name {}));
    let text = empty.print(TokenStream::new());
    match text.rsplit_once("{}") {
        Some((head, _)) => format!("{head}{{\n{}}}\n", indented(items)),
        None => text,
    }
}

/// Gives the text of statements as people read them in documentation.
pub(in crate::emit) fn statements(tokens: &TokenStream) -> String {
    let Ok(file) = syn::parse2::<File>(quote!(fn shown() { #tokens })) else { return tokens.to_string() };
    let text = prettyplease::unparse(&file);
    let mut lines: Vec<&str> = text.lines().skip(1).collect();
    lines.pop();
    let lines = lines.into_iter().map(|line| line.strip_prefix(LEVEL).unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}
