//! Texts of documents as texts of descriptions.
//!
//! In: descriptions in Markdown or HTML, and names in any style. Out: a summary of one paragraph and what comes behind
//! it; names of small letters with dashes; titles.

use heck::{ToKebabCase, ToTitleCase};

use super::Prose;

impl Prose {
    /// All of it as one text.
    pub(in crate::import) fn text(&self) -> String {
        [&self.summary, &self.doc]
            .into_iter()
            .filter(|text| !text.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join("\n\n")
    }
}

/// The first paragraph of a text, and the rest.
pub(in crate::import) fn prose(text: &str) -> Prose {
    let text = plain(text);
    let (summary, doc) = text.split_once("\n\n").unwrap_or((&text, ""));
    let summary = summary.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    Prose { title: String::new(), summary: summary.trim().to_owned(), doc: doc.trim().to_owned() }
}

/// The whole text as one paragraph, for what has a `doc` alone.
pub(in crate::import) fn doc(text: &str) -> String {
    plain(text).trim().to_owned()
}

/// A text without the tags of HTML and without signs that no description has.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let text: String = text.chars().filter(|&c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    if !text.contains("</") && !text.contains("/>") && !text.contains("<br>") {
        return text.trim().to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let name: String =
            tag.chars().skip(1).skip_while(|&c| c == '/').take_while(char::is_ascii_alphanumeric).collect();
        match tag.find('>').filter(|_| !name.is_empty()) {
            Some(end) => {
                out.push_str(match name.to_ascii_lowercase().as_str() {
                    "code" => "`",
                    "p" | "div" | "ul" | "ol" | "note" | "important" if tag.starts_with("</") => "\n\n",
                    "li" if !tag.starts_with("</") => "\n- ",
                    "br" => "\n",
                    _ => "",
                });
                rest = &tag[end + 1..];
            }
            None => {
                out.push('<');
                rest = &tag[1..];
            }
        }
    }
    out.push_str(rest);
    let out = out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    let mut paragraphs: Vec<String> = Vec::new();
    for paragraph in out.split("\n\n") {
        let lines: Vec<&str> = paragraph.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if !lines.is_empty() {
            paragraphs.push(lines.join("\n"));
        }
    }
    paragraphs.join("\n\n")
}

/// `PageBlob_getProperties` as `page-blob-get-properties`; empty where nothing of it can stand in a name.
pub(in crate::import) fn dashed(text: &str) -> String {
    let ascii: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let name = ascii.to_kebab_case();
    let name: String = name.chars().take(64).collect();
    let name = name.trim_matches('-').to_owned();
    // A name begins with a letter.
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("v{name}") } else { name }
}

/// `page-blob` as `Page Blob`.
pub(in crate::import) fn title(name: &str) -> String {
    name.to_title_case()
}

/// A name for a type: letters and digits, each word with a capital.
pub(in crate::import) fn type_name(text: &str) -> String {
    // What is such a name already is kept letter by letter.
    let is_name =
        text.starts_with(|c: char| c.is_ascii_uppercase()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_name && text.len() <= 96 {
        return text.to_owned();
    }
    let name: String =
        text.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ')).take(96).collect();
    crate::ident::plain(&crate::ident::type_name(&name)).to_owned()
}

/// Whether XML can have a name, without a prefix.
pub(in crate::import) fn is_xml_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}
