//! What a request holds that may be shown to nobody, kept out of what the service says about it.
//!
//! In: a request and its tables, and words of an answer. Out: the words, with `***` where they quote a secret. A
//! service may well repeat what it could not read, and its words become errors and logs. Only done when something
//! failed.

use http::HeaderValue;
use reqwest::Url;

use crate::xml::{Reader, Token, attributes, local_name};
use crate::{Base64Text, Body, Field, Kind, Place, Shape};

/// Stands for a secret.
const MASK: &str = "***";
/// A secret of fewer characters is hidden only where it stands alone, or it would be found in every other word.
const SHORT: usize = 4;
/// More attributes than any table has fields.
const MAX_ATTRIBUTES: usize = 128;

/// The secrets of one request, each in the forms in which it may be quoted, the longest first.
#[derive(Default)]
pub(super) struct Secrets(Vec<String>);

impl Secrets {
    fn add(&mut self, text: &str) {
        // What services say is shown in one line.
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let at = self.0.partition_point(|known| known.len() >= text.len());
        if !text.is_empty() && !self.0.contains(&text) {
            self.0.insert(at, text);
        }
    }

    /// Those in headers: values that are marked as sensitive, and what follows the scheme of a credential.
    pub(super) fn add_headers<'a>(&mut self, values: impl IntoIterator<Item = &'a HeaderValue>) {
        for value in values.into_iter().filter(|value| value.is_sensitive()) {
            let Ok(text) = value.to_str() else { continue };
            self.add(text);
            if let Some((_, credential)) = text.split_once(' ') {
                self.add(credential);
            }
        }
    }

    /// Those in the address: wherever the one that may be shown is another.
    pub(super) fn add_url(&mut self, url: &Url, shown: Option<&str>) {
        let Some(shown) = shown.and_then(|shown| Url::parse(shown).ok()) else { return };
        for (text, shown) in url.path().split('/').zip(shown.path().split('/')) {
            if text != shown {
                self.add(text);
                self.add(&percent_encoding::percent_decode_str(text).decode_utf8_lossy());
            }
        }
        for ((_, text), (_, shown)) in url.query_pairs().zip(shown.query_pairs()) {
            if text != shown {
                self.add(&text);
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
                        Some(outer) => outer.child(local_name(tag.name())),
                    };
                    for (name, value) in attributes(&tag, MAX_ATTRIBUTES).unwrap_or_default() {
                        let is_it =
                            |field: &Field| field.place == Place::Attribute && field.is_called(local_name(&name));
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
                    self.add(&element.text);
                    if matches!(element.kind, Kind::Base64Text | Kind::Base64Bytes)
                        && let Ok(inside) = Base64Text::from_encoded(element.text).text()
                    {
                        self.add(&inside);
                    }
                }
                Token::End => return,
            }
        }
    }

    /// A text in one line, without them.
    pub(super) fn redact(&self, text: String) -> String {
        self.0.iter().fold(text, |text, secret| if text.contains(secret.as_str()) { mask(&text, secret) } else { text })
    }
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
    secret: bool,
    /// Its own text, where that is a secret.
    text: String,
}

impl Open {
    fn new(kind: Kind, secret: bool) -> Self {
        let kind = if let Kind::Flat(item) = kind { *item } else { kind };
        Self { kind, secret, text: String::new() }
    }

    /// The fields of its table; of an element that is one of several, those of all.
    fn fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        let shape: Option<&'static Shape> = if let Kind::Record(shape) = self.kind { Some(shape) } else { None };
        let variants = shape.and_then(|shape| shape.variants).map_or(&[][..], |variants| variants.shapes);
        shape.into_iter().chain(variants.iter().map(|(_, shape)| *shape)).flat_map(|shape| shape.fields)
    }

    /// The element of that name in it.
    fn child(&self, name: &str) -> Self {
        match self.kind {
            Kind::List(item) => Self::new(item.kind, self.secret || item.secret),
            Kind::Map(map) => Self::new(Kind::String, self.secret || map.value.secret || map.key.secret),
            _ => {
                let is_it = |field: &&Field| field.place == Place::Element && field.is_called(name);
                match self.fields().find(is_it) {
                    Some(field) => Self::new(field.kind, self.secret || field.secret),
                    None => Self::new(Kind::String, self.secret),
                }
            }
        }
    }
}

/// The text without that secret; a short one only where it stands alone.
fn mask(text: &str, secret: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(secret) {
        let (before, after) = (&rest[..at], &rest[at + secret.len()..]);
        masked.push_str(before);
        let is_part = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
        let is_word = !is_part(masked.chars().next_back()) && !is_part(after.chars().next());
        masked.push_str(if is_word || secret.chars().count() >= SHORT { MASK } else { secret });
        rest = after;
    }
    masked + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Record, Value};

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
        assert_eq!(secrets.0, ["first one", "c2VjcmV0", "secret", "i&d", "x"]);
        let text = "shown, c2VjcmV0, (secret), first one, i&d, extra, x.".to_owned();
        assert_eq!(secrets.redact(text), "shown, ***, (***), ***, ***, extra, ***.");
    }

    #[test]
    fn headers_and_addresses_give_theirs() {
        let mut secrets = Secrets::default();
        let mut token = HeaderValue::from_static("Bearer t0ken");
        secrets.add_headers([&token]);
        assert_eq!(secrets.0.len(), 0);
        token.set_sensitive(true);
        secrets.add_headers([&token]);
        let url = Url::parse("https://a.example/p/k%2Fey?a=1&b=hidden+it").unwrap();
        secrets.add_url(&url, Some("https://a.example/p/REDACTED?a=1&b=REDACTED"));
        assert_eq!(secrets.0, ["Bearer t0ken", "hidden it", "k%2Fey", "t0ken", "k/ey"]);
    }
}
