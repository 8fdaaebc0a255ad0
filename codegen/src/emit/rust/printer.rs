//! The one printer of Rust.
//!
//! In: items as tokens, each with the macro of the runtime that it stands in, if any. Out: their text, as `prettyplease`
//! lays it out, with an empty line between items and between methods. What the items mean is not known here, and nobody
//! else writes Rust: code that people read in documentation comes through here, too.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{File, ImplItem, Item, TraitItem, UseTree};

use crate::emit::TakePiece;

/// As many bytes text has at most in a piece, unless it is an item.
const PIECE: usize = 64 * 1024;

/// Text in pieces of whole lines, in which it grows and is given away: that of a large module is large.
#[derive(Debug, Default)]
pub(crate) struct Text {
    pieces: Vec<String>,
}

impl Text {
    fn push(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(last) if last.len() + text.len() <= PIECE => last.push_str(text),
            _ => self.pieces.push(text.to_owned()),
        }
    }

    fn push_front(&mut self, text: String) {
        if !text.is_empty() {
            self.pieces.insert(0, text);
        }
    }

    /// Gives it away.
    pub(super) fn give(&self, take: TakePiece<'_>) {
        self.pieces.iter().for_each(|piece| take(piece));
    }
}

/// Items of one module, in the order in which they will stand there. Each is printed when it is added: its tokens take
/// many times the memory of its text.
#[derive(Debug, Default)]
pub(crate) struct Items {
    text: Text,
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

    /// Adds an item that has any number of `parts`, each of which is made when those before it are text. What `whole` gives
    /// of one part is the item.
    pub(super) fn push_parts(
        &mut self,
        kind: PartKind,
        whole: impl Fn(TokenStream) -> TokenStream,
        parts: impl IntoIterator<Item = TokenStream>,
    ) {
        let mut parts = parts.into_iter().peekable();
        if parts.peek().is_none() {
            return self.push(whole(TokenStream::new()));
        }
        let (text, group) = item(whole(kind.mark()));
        let mark = kind.text(kind.mark());
        // Nothing that is around the parts is like the mark.
        let (before, behind) = text.split_once(&mark).unwrap_or((&text, ""));
        self.add(before, group);
        for (index, part) in parts.enumerate() {
            if index > 0 && kind == PartKind::Method {
                self.text.push("\n");
            }
            self.text.push(&kind.text(part));
        }
        self.text.push(behind);
    }

    fn add(&mut self, text: &str, group: Group) {
        if self.ends.is_some_and(|(_, before)| stand_apart(before, group)) {
            self.text.push("\n");
        }
        self.text.push(text);
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
            front.text.push("\n");
        }
        front.text.pieces.append(&mut self.text.pieces);
        self.text = front.text;
        self.ends = Some((first, last));
    }

    /// Gives their text, behind a comment on the module that they stand in, which is made of inner attributes.
    pub(crate) fn print(self, comment: TokenStream) -> String {
        self.print_behind(String::new(), comment).pieces.concat()
    }

    /// Does the same in pieces, behind a `head`, which ends with a line end.
    pub(super) fn print_behind(self, mut head: String, comment: TokenStream) -> Text {
        let comment = comment_of_module(comment);
        head.push_str(&comment);
        if self.ends.is_some() && !comment.is_empty() {
            head.push('\n');
        }
        let mut text = self.text;
        text.push_front(head);
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

/// What an item can have many of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartKind {
    /// Methods of an `impl` or `trait`.
    Method,
    /// Arms of a `match` that is all of a method.
    Arm,
}

impl PartKind {
    /// A part that nobody else makes.
    fn mark(self) -> TokenStream {
        match self {
            Self::Method => quote!(
                fn parts() {}
            ),
            Self::Arm => quote!(0 => parts,),
        }
    }

    /// The text of a part as deep inside as it stands in its item.
    fn text(self, part: TokenStream) -> String {
        let (levels, item) = match self {
            Self::Method => (1, quote!(impl A { #part })),
            Self::Arm => (3, quote!(impl A { fn b() { match c { #part } } })),
        };
        let Ok(item) = syn::parse2::<Item>(item) else { return format!("{part}\n") };
        drop(part);
        let text = unparse(item);
        let begin = text.match_indices('\n').nth(levels - 1).map_or(0, |(at, _)| at + 1);
        let end = text.rmatch_indices('\n').nth(levels).map_or(text.len(), |(at, _)| at + 1);
        text.get(begin..end).unwrap_or_default().to_owned()
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
    let mut text = unparse(item);
    if members {
        text = spaced(&text);
    }
    (text, group)
}

fn unparse(item: Item) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
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

/// Gives the text of a whole module in another, with attributes and visibility in front of it and between its braces the
/// items that `fill` gives.
pub(super) fn module(
    head: &TokenStream,
    name: &proc_macro2::Ident,
    take: TakePiece<'_>,
    fill: impl FnOnce(TakePiece<'_>),
) {
    let (text, _) = item(quote!(#head mod #name {}));
    let (before, behind) = text.rsplit_once("{}").unwrap_or((&text, ""));
    take(&format!("{before}{{\n"));
    fill(&mut |text| take(&indented(text)));
    take(&format!("}}{behind}"));
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
