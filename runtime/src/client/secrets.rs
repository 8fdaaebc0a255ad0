//! What a request holds that may be shown to nobody, kept out of what the service says about it.
//!
//! In: a request and its tables, and words of an answer. Out: the words, with `***` where they quote a secret. A
//! service may well repeat what it could not read, and its words become errors and logs. Only done when something
//! failed.

use std::collections::BTreeSet;

use http::HeaderValue;
use reqwest::Url;
use xms_facts::decode_base64;
use zeroize::{Zeroize, Zeroizing};

use super::mask::Mask;
use crate::shown;
use crate::xml::{DocumentLimits, Reader, Token, attributes, local_name};
use crate::{Body, Field, Kind, MapShape, Place};

/// The secrets of one request, each in the forms in which it may be quoted. They are overwritten when they are dropped.
#[derive(Default)]
pub(super) struct Secrets {
    /// Texts of which a part is a secret, too.
    texts: BTreeSet<String>,
    /// Documents: what is a secret in them is among the texts, and their names are none.
    documents: BTreeSet<String>,
}

impl Drop for Secrets {
    fn drop(&mut self) {
        let both = std::mem::take(&mut self.texts).into_iter().chain(std::mem::take(&mut self.documents));
        both.for_each(|mut secret| secret.zeroize());
    }
}

impl Secrets {
    /// A text of which a part is a secret, too.
    pub(super) fn add(&mut self, text: &str) {
        insert(&mut self.texts, text);
    }

    /// A text, and what stands in it where it is a document itself: a service quotes the part that it could not read.
    fn add_with_parts(&mut self, text: &str) {
        if self.add_parts_of_xml(text) || self.add_parts_of_json(text) {
            insert(&mut self.documents, text);
        } else {
            self.add(text);
        }
    }

    /// Says whether it is one document of XML; what was read of another is a part of a text.
    fn add_parts_of_xml(&mut self, document: &str) -> bool {
        if !document.trim_start().starts_with('<') {
            return false;
        }
        let mut reader = Reader::new(document.as_bytes());
        let mut inside = Zeroizing::new(String::new());
        let mut any = false;
        loop {
            let token = reader.next_token();
            match &token {
                Ok(Token::Text(text) | Token::Verbatim(text)) => inside.push_str(text),
                Ok(Token::Char(character)) => inside.push(*character),
                _ => {
                    self.add(&inside);
                    inside.zeroize();
                }
            }
            match token {
                Ok(Token::Open(tag)) => {
                    any = true;
                    for (_, value) in attributes(&tag, &DocumentLimits::DEFAULT).unwrap_or_default() {
                        self.add(&value);
                    }
                }
                Ok(Token::End) => return any,
                Err(_) => return false,
                Ok(_) => {}
            }
        }
    }

    /// Says whether it has the form of JSON. Its values are parts, strings as they are written and as they are read;
    /// names of values are no secrets.
    fn add_parts_of_json(&mut self, document: &str) -> bool {
        let text = document.trim();
        let has_form = text.starts_with('{') && text.ends_with('}') || text.starts_with('[') && text.ends_with(']');
        if !has_form || !text.contains('"') {
            return false;
        }
        let mut rest = text;
        while let Some((before, begun)) = rest.split_once('"') {
            self.add_bare_values(before);
            let mut escaped = false;
            let end = begun.find(|character| {
                let ends = character == '"' && !escaped;
                escaped = character == '\\' && !escaped;
                ends
            });
            // A quote that is never closed: no JSON.
            let Some(end) = end else { return false };
            let (written, after) = (&begun[..end], &begun[end + 1..]);
            if !after.trim_start().starts_with(':') {
                self.add(written);
                self.add(&Zeroizing::new(unescaped(written)));
            }
            rest = after;
        }
        self.add_bare_values(rest);
        true
    }

    /// Values of JSON that stand between its strings: numbers, mostly.
    fn add_bare_values(&mut self, between: &str) {
        let signs =
            |character: char| character.is_whitespace() || matches!(character, ',' | ':' | '{' | '}' | '[' | ']');
        between
            .split(signs)
            .filter(|value| !matches!(*value, "true" | "false" | "null"))
            .for_each(|value| self.add(value));
    }

    /// Those in headers: values that are marked as sensitive, and what follows the scheme of a credential.
    pub(super) fn add_headers<'a>(&mut self, values: impl IntoIterator<Item = &'a HeaderValue>) {
        for value in values.into_iter().filter(|value| value.is_sensitive()) {
            let text = String::from_utf8_lossy(value.as_bytes());
            self.add(&text);
            if let Some((_, credential)) = text.split_once(' ') {
                self.add(credential);
            }
        }
    }

    /// Those in the address: wherever the one that may be shown is another.
    pub(super) fn add_url(&mut self, url: &Url, shown: Option<&str>) {
        let Some(shown) = shown.and_then(|shown| Url::parse(shown).ok()) else { return };
        let count = shown.path().split('/').count();
        let mut behind = url.path();
        for (index, shown) in shown.path().split('/').enumerate() {
            let rest = behind;
            let (segment, after) = rest.split_once('/').unwrap_or((rest, ""));
            behind = after;
            // What takes the rest of the path is shown as one segment.
            let text = if index + 1 == count { rest } else { segment };
            if text != shown {
                if text.contains('/') {
                    text.split('/')
                        .for_each(|part| self.add(&percent_encoding::percent_decode_str(part).decode_utf8_lossy()));
                }
                self.add(text);
                self.add(&percent_encoding::percent_decode_str(text).decode_utf8_lossy());
            }
        }
        let written = url.query().unwrap_or_default().split('&');
        for (((_, text), (_, shown)), written) in url.query_pairs().zip(shown.query_pairs()).zip(written) {
            if text != shown {
                self.add(&text);
                self.add(written.split_once('=').map_or(written, |(_, value)| value));
            }
        }
    }

    /// Those in the body, by its table.
    pub(super) fn add_body(&mut self, body: Body, document: &[u8]) {
        let Body::Element(shape) = body else { return };
        let mut reader = Reader::new(document);
        let mut open: Vec<Open> = Vec::new();
        // The encoder wrote it, so it is well-formed.
        while let Ok(token) = reader.next_token() {
            match token {
                Token::Open(tag) => {
                    let element = match open.last() {
                        None => Open::new(Kind::Record(shape), false),
                        Some(outer) => outer.child(local_name(tag.name)),
                    };
                    for (name, value) in attributes(&tag, &DocumentLimits::DEFAULT).unwrap_or_default() {
                        let is_it =
                            |field: &Field| field.place == Place::Attribute && field.is_called(local_name(name));
                        if element.secret || element.fields().any(|field| field.secret && is_it(field)) {
                            self.add(&value);
                        }
                    }
                    if !tag.empty {
                        open.push(element);
                    }
                }
                Token::Text(text) | Token::Verbatim(text) => push(&mut open, text),
                Token::Char(character) => push(&mut open, character.encode_utf8(&mut [0; 4])),
                Token::Close => {
                    let Some(element) = open.pop() else { return };
                    self.add_with_parts(&element.text);
                    if matches!(element.kind, Kind::Base64Text | Kind::Base64Bytes) {
                        let inside = Zeroizing::new(decode_base64(&element.text).unwrap_or_default());
                        if let Ok(inside) = std::str::from_utf8(&inside) {
                            self.add_with_parts(inside);
                        }
                    }
                }
                Token::End => return,
            }
        }
    }

    /// What is shown of a text of an answer: one line of bounded length, without them and without parts of them.
    pub(super) fn shown(&self, text: &str) -> String {
        self.shown_up_to(text, shown::MAX_CHARACTERS)
    }

    /// The same, of at most so many characters.
    pub(super) fn shown_up_to(&self, text: &str, max: usize) -> String {
        let mut line = shown::one_line(text);
        let any = !(self.texts.is_empty() && self.documents.is_empty());
        if any && !line.is_empty() {
            let masked = Mask::new(&line, &self.texts, &self.documents).apply(&line);
            line.zeroize();
            line = masked;
        }
        shown::shortened(line, max)
    }
}

/// Adds a text as it would be shown: in one line.
fn insert(to: &mut BTreeSet<String>, text: &str) {
    let mut line = shown::whole_in_one_line(text);
    if line.is_empty() || to.contains(&line) {
        line.zeroize();
    } else {
        to.insert(line);
    }
}

/// A string of JSON without its escapes; `\u` only stands where it must, and is left as it is.
fn unescaped(written: &str) -> String {
    let mut text = String::with_capacity(written.len());
    let mut characters = written.chars();
    while let Some(character) = characters.next() {
        match (character, character == '\\') {
            (_, true) => match characters.next() {
                Some('n' | 'r' | 't') => text.push(' '),
                Some('u') => text.push_str("\\u"),
                Some(other) => text.push(other),
                None => {}
            },
            (character, false) => text.push(character),
        }
    }
    text
}

/// Keeps the text of an element that holds a secret.
fn push(open: &mut [Open], text: &str) {
    if let Some(element) = open.last_mut().filter(|element| element.secret || element.fields().any(is_secret_content)) {
        element.text.push_str(text);
    }
}

fn is_secret_content(field: &'static Field) -> bool {
    field.secret && field.place == Place::Content
}

/// An element that is open, and what its table says.
struct Open {
    kind: Kind,
    /// The map of which it is an entry.
    entry: Option<&'static MapShape>,
    /// Those of further fields of its name.
    others: Vec<Kind>,
    secret: bool,
    /// Its own text, where that is a secret.
    text: Zeroizing<String>,
}

impl Open {
    fn new(kind: Kind, secret: bool) -> Self {
        let (kind, entry) = match kind {
            Kind::Flat(Kind::Map(map)) => (Kind::String, Some(*map)),
            Kind::Flat(item) => (*item, None),
            kind => (kind, None),
        };
        Self { kind, others: Vec::new(), entry, secret, text: Zeroizing::default() }
    }

    /// The fields of its table; of an element that is one of several, those of all.
    fn fields(&self) -> impl Iterator<Item = &'static Field> {
        let shape = |kind: &Kind| match kind {
            Kind::Record(shape) => Some(*shape),
            Kind::List(Field { kind: Kind::Choice(shape), .. }) => Some(*shape),
            _ => None,
        };
        let shapes = std::iter::once(&self.kind).chain(&self.others).filter_map(shape);
        shapes.flat_map(|shape| {
            let variants = shape.variants.map_or(&[][..], |variants| variants.shapes);
            let all = std::iter::once(shape).chain(variants.iter().map(|(_, shape)| *shape));
            all.flat_map(|shape| shape.fields).flat_map(|field| match field.flat_choice() {
                Some(choice) => choice.fields,
                None => std::slice::from_ref(field),
            })
        })
    }

    /// The element of that name in it.
    fn child(&self, name: &str) -> Self {
        if let Some(map) = self.entry {
            let field = if map.value.is_called(name) { &map.value } else { &map.key };
            return Self::new(field.kind, self.secret || field.secret);
        }
        match self.kind {
            Kind::List(item) if !matches!(item.kind, Kind::Choice(_)) => {
                Self::new(item.kind, self.secret || item.secret)
            }
            Kind::Map(map) if map.by_name => Self::new(map.value.kind, self.secret || map.value.secret),
            Kind::Map(map) => Self { entry: Some(map), ..Self::new(Kind::String, self.secret) },
            _ => {
                let is_it = |field: &&Field| field.place == Place::Element && field.is_called(name);
                let mut called = self.fields().filter(is_it);
                let Some(field) = called.next() else { return Self::new(Kind::String, self.secret) };
                let mut child = Self::new(field.kind, self.secret || field.secret);
                // In other namespaces others may have the name: what is a secret in one of them is taken for one.
                for other in called {
                    child.secret |= other.secret;
                    child.others.push(Self::new(other.kind, false).kind);
                }
                child
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Base64Text, Record, Shape, Value};

    static TABLE: Shape = Shape::new::<Nothing>(
        "A",
        "",
        &[
            Field::new("id", Kind::String).attribute().secret(),
            Field::new("Open", Kind::String),
            Field::new("Coded", Kind::Base64Text).secret(),
            Field::new("List", Kind::List(&ITEM)),
        ],
    );
    static ITEM: Field = Field::new("Item", Kind::String).secret();

    struct Nothing;

    impl Record for Nothing {
        fn shape(&self) -> &'static Shape {
            &TABLE
        }
        fn field(&self, _index: usize) -> &dyn Value {
            crate::value::private::nothing()
        }
        fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
            crate::value::private::nothing_mut()
        }
        fn empty() -> Self {
            Self
        }
    }

    fn of(body: &str) -> Secrets {
        let mut secrets = Secrets::default();
        secrets.add_body(Body::Element(&TABLE), body.as_bytes());
        secrets
    }

    #[test]
    fn bodies_give_what_their_table_calls_secret_in_both_forms() {
        let secrets = of(
            "<A id='i&amp;d'><Open>shown</Open><Coded>c2VjcmV0</Coded><List><Item>first\n one</Item><Item>x</Item></List></A>",
        );
        let text = "shown, c2VjcmV0, (secret), first\none, i&d, extra, x.";
        assert_eq!(secrets.shown(text), "shown, ***, (***), ***, ***, extra, ***.");
    }

    /// A secret text in base64, as a body holds it.
    fn coded(text: &str) -> Secrets {
        of(&format!("<A><Coded>{}</Coded></A>", Base64Text::new(text).encoded()))
    }

    #[test]
    fn parts_of_a_secret_are_secret() {
        let secrets =
            coded("<Config type='a'><User>alice</User><Pw kind='hush-hush'>hunter2-&amp;secret</Pw></Config>");
        assert_eq!(secrets.shown("alice has hunter2-&secret, hush-hush"), "*** has ***, ***");
        assert_eq!(secrets.shown("Config/Pw of ...er2-&sec... is wrong"), "Config/Pw of ...***... is wrong");
        let secrets = coded(r#"{"password": "hunter\"2-\\secret", "list": ["other one"]}"#);
        assert_eq!(secrets.shown(r#"the password hunter"2-\secret, other one"#), "the password ***, ***");
        let secrets = coded(r#"{"pin": 12345678, "on": true}"#);
        assert_eq!(secrets.shown(r#"true: pin 12345678 of {"pin": 12345678, "on": true}"#), "true: pin *** of ***");
        for text in ["{hunter2-secret", "<hunter2-secret", "[hunter2-secret]", "{\"hunter2-secret"] {
            assert_eq!(coded(text).shown(&format!("no `{text}`, unter2-secr")), "no `***`, ***", "{text}");
        }
        let secrets = coded("correct horse battery staple");
        assert_eq!(secrets.shown("near `horse battery st`: unexpected"), "near `***`: unexpected");
    }

    #[test]
    fn what_is_compared_is_in_one_line_too() {
        let secrets = coded("one\u{1b}two\n\nthree");
        assert_eq!(secrets.shown("said one\u{1b}two \t three"), "said ***");
    }

    #[test]
    fn headers_and_addresses_give_theirs() {
        let mut secrets = Secrets::default();
        let mut token = HeaderValue::from_static("Bearer t0ken");
        secrets.add_headers([&token]);
        assert!(secrets.texts.is_empty());
        token.set_sensitive(true);
        secrets.add_headers([&token]);
        let url = Url::parse("https://a.example/p/k%2Fey?a=1&b=hidden+it").unwrap();
        secrets.add_url(&url, Some("https://a.example/p/REDACTED?a=1&b=REDACTED"));
        let known: Vec<_> = secrets.texts.iter().map(String::as_str).collect();
        assert_eq!(known, ["Bearer t0ken", "hidden it", "hidden+it", "k%2Fey", "k/ey", "t0ken"]);
        let mut secrets = Secrets::default();
        let url = Url::parse("https://a.example/p/one/two%20three").unwrap();
        secrets.add_url(&url, Some("https://a.example/p/REDACTED"));
        let known: Vec<_> = secrets.texts.iter().map(String::as_str).collect();
        assert_eq!(known, ["one", "one/two three", "one/two%20three", "two three"]);
        let mut other = HeaderValue::from_str("grüß-geheim").unwrap();
        other.set_sensitive(true);
        secrets.add_headers([&other]);
        assert_eq!(secrets.shown("said grüß-geheim"), "said ***");
    }
}
