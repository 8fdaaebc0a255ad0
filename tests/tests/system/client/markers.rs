//! Texts that stand for secrets, and may be seen nowhere.

use std::error::Error;
use std::fmt::Write as _;

use xms_runtime::client::HttpRequest;
use xms_runtime::{Base64Text, Kind};
use xms_tests::documents::{Content, Part, leaf};

use crate::client::fixtures::{EMPTY_PASSWORD, KEY_LINES, NO_PASSWORD};

pub(crate) const TEXT: &str = "m4rk3r-text";
pub(crate) const INSIDE: &str = "<P>m4rk3r-inside</P>";
pub(crate) const TOKEN: &str = "m4rk3r-token";
pub(crate) const HEADER: &str = "m4rk3r-header";
pub(crate) const PASSWORD: &str = "m4rk3r-password";
const NUMBER: &str = "1776655443";

/// Those that requests hold, in every form in which an answer might quote them.
fn in_requests() -> Vec<String> {
    let encoded = Base64Text::new(INSIDE).encoded().to_owned();
    [TEXT, TOKEN, HEADER, NUMBER, INSIDE].map(str::to_owned).into_iter().chain([encoded]).collect()
}

/// Fails when a text shows a secret.
pub(crate) fn check(shown: &str, place: &str) {
    let pem = KEY_LINES.into_iter().chain([&EMPTY_PASSWORD[..40], &NO_PASSWORD[..40], PASSWORD]).map(str::to_owned);
    for marker in in_requests().into_iter().chain(pem) {
        if let Some(at) = shown.find(&marker) {
            let near: String = shown[..at].chars().rev().take(300).collect();
            panic!("{place} shows `{marker}` after: {}", near.chars().rev().collect::<String>());
        }
    }
}

/// An error in every way in which it shows itself, with everything below it.
pub(crate) fn shown(error: &dyn Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}\n");
    let mut source = error.source();
    while let Some(below) = source {
        let _ = writeln!(text, "{below} {below:?} {below:#?}");
        source = below.source();
    }
    text
}

/// Puts a secret into every part of a document that its table calls one; says how many there were.
pub(crate) fn mark(part: &mut Part) -> usize {
    mark_in(part, false)
}

fn mark_in(part: &mut Part, outer: bool) -> usize {
    let secret = outer || part.field.secret;
    match &mut part.content {
        Content::Text(text, _) if secret => {
            *text = match leaf(&part.field.kind) {
                Kind::Base64Text | Kind::Base64Bytes => Base64Text::new(INSIDE).encoded().to_owned(),
                Kind::Int32 | Kind::Int64 | Kind::Double => NUMBER.to_owned(),
                _ => TEXT.to_owned(),
            };
            1
        }
        Content::Record(parts) | Content::Items(parts) | Content::Subtree(parts) => {
            parts.iter_mut().map(|inside| mark_in(inside, secret)).sum()
        }
        Content::Text(..) | Content::Nil => 0,
    }
}

/// Words of a service that repeat all secrets of a request.
pub(crate) fn quoted(request: &HttpRequest) -> String {
    let headers = request.headers.values().filter_map(|value| value.to_str().ok());
    let mut sent = format!("{}\n{}", request.url, String::from_utf8_lossy(&request.body));
    headers.for_each(|value| sent.push_str(value));
    let mut words = "I cannot read".to_owned();
    for marker in in_requests() {
        let encoded = Base64Text::new(&marker);
        if sent.contains(&marker) || sent.contains(encoded.encoded()) {
            let _ = write!(words, " {marker},");
        }
    }
    words
}
