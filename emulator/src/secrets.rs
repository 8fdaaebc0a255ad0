//! What nobody is to see of an exchange.
//!
//! In: an operation, and texts of its messages. Out: the texts without what its description calls secret, wherever that stands
//! in them. Where that cannot be said for certain, nothing of the text is shown.

use std::collections::BTreeSet;

use xms_runtime::{Body, Field, Kind, Operation, Place, Shape};

use crate::contents::HIDDEN;

/// Elements that are hidden though no description calls them secret: a certificate that somebody proves by who they are.
const ALSO_HIDDEN: [&str; 1] = ["SubscriptionCertificateData"];

/// What is hidden in the messages of an operation.
#[derive(Debug, Default)]
pub(crate) struct Secrets {
    elements: BTreeSet<&'static str>,
    /// Something is secret that is no element.
    others: bool,
}

impl Secrets {
    pub(crate) fn of(operation: &Operation) -> Self {
        let mut secrets = Self { elements: ALSO_HIDDEN.into(), others: false };
        let mut seen = Vec::new();
        for body in operation.responses.iter().map(|response| &response.body).chain([&operation.body]) {
            if let Body::Element(shape) = body {
                secrets.add(shape, &mut seen);
            }
        }
        secrets
    }

    fn add(&mut self, shape: &'static Shape, seen: &mut Vec<&'static Shape>) {
        if seen.iter().any(|other| std::ptr::eq(*other, shape)) {
            return;
        }
        seen.push(shape);
        for field in shape.fields {
            self.add_field(field, shape.tag, seen);
        }
        for (_, variant) in shape.variants.iter().flat_map(|variants| variants.shapes) {
            self.add(variant, seen);
        }
    }

    fn add_field(&mut self, field: &'static Field, within: &'static str, seen: &mut Vec<&'static Shape>) {
        match (field.secret, field.place) {
            (true, Place::Element) => {
                self.elements.insert(field.name);
                self.elements.extend(field.also.iter().copied().chain(field.was.map(|(name, _)| name)));
            }
            (true, Place::Content) => drop(self.elements.insert(within)),
            (true, Place::Attribute) => self.others = true,
            (false, _) => self.add_kind(&field.kind, within, seen),
        }
    }

    fn add_kind(&mut self, kind: &'static Kind, within: &'static str, seen: &mut Vec<&'static Shape>) {
        match kind {
            Kind::Record(shape) | Kind::Choice(shape) => self.add(shape, seen),
            Kind::List(item) => self.add_field(item, within, seen),
            Kind::Flat(item) => self.add_kind(item, within, seen),
            Kind::Map(map) => self.add_field(&map.value, within, seen),
            _ => {}
        }
    }

    /// The text of a body without them.
    pub(crate) fn hide(&self, text: &str) -> String {
        // A text that is written in another way than plainly could hold what looks like the end of an element.
        let body = text.trim_start().trim_start_matches("<?xml");
        let plain = !["<!", "<?"].iter().any(|mark| body.contains(mark));
        if self.others || (!plain && self.elements.iter().any(|name| contains(text, name))) {
            return HIDDEN.to_owned();
        }
        let mut shown = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(begin) = rest.find('<') {
            let (before, tag) = rest.split_at(begin);
            shown.push_str(before);
            let Some(end) = tag.find('>') else {
                // Cut in the middle of a tag.
                rest = if self.is_secret(tag) { HIDDEN } else { tag };
                break;
            };
            let (tag, behind) = tag.split_at(end + 1);
            shown.push_str(tag);
            rest = behind;
            if self.is_secret(tag) && !tag.ends_with("/>") {
                shown.push_str(HIDDEN);
                rest = end_of(behind, name_of(tag)).map_or("", |end| &behind[end..]);
            }
        }
        shown.push_str(rest);
        shown
    }

    /// Whether a start tag is that of a secret.
    fn is_secret(&self, tag: &str) -> bool {
        let name = local(name_of(tag));
        self.elements.iter().any(|secret| secret.eq_ignore_ascii_case(name))
    }
}

/// The name in a tag, with its prefix.
fn name_of(tag: &str) -> &str {
    let name = tag.trim_start_matches('<');
    name.split(|character: char| character.is_whitespace() || matches!(character, '>' | '/')).next().unwrap_or_default()
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Where the end tag of that name begins.
fn end_of(text: &str, name: &str) -> Option<usize> {
    let mut ends = text.match_indices("</").map(|(place, _)| place);
    ends.find(|place| name_of(&text[place + 2..]) == name)
}

fn contains(text: &str, name: &str) -> bool {
    text.to_ascii_lowercase().contains(&name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use xms_services::service_management::CATALOG;

    use super::*;

    fn hidden(operation: &str, text: &str) -> String {
        let mut operations = CATALOG.operations();
        Secrets::of(operations.find(|one| one.id == operation).unwrap()).hide(text)
    }

    #[test]
    fn what_the_description_calls_secret_is_hidden() {
        for (operation, text, shown) in [
            (
                "extensions.add",
                "<Extension><Id>a</Id><PrivateConfiguration>c2VjcmV0</PrivateConfiguration><Version>*</Version>",
                "<Extension><Id>a</Id><PrivateConfiguration>REDACTED</PrivateConfiguration><Version>*</Version>",
            ),
            // Of another namespace's prefix, in another case, cut, without an end.
            (
                "extensions.add",
                "<a:PrivateConfiguration b='1'>x<y/>z</a:PrivateConfiguration>!",
                "<a:PrivateConfiguration b='1'>REDACTED</a:PrivateConfiguration>!",
            ),
            ("extensions.add", "<privateconfiguration>c2Vj", "<privateconfiguration>REDACTED"),
            ("extensions.add", "<A><PrivateConfiguration a=\"c2Vj", "<A>REDACTED"),
            ("extensions.add", "<PrivateConfiguration/><Id>a</Id>", "<PrivateConfiguration/><Id>a</Id>"),
            (
                "extensions.add",
                "<PrivateConfiguration><![CDATA[</PrivateConfiguration>c]]></PrivateConfiguration>",
                HIDDEN,
            ),
            // Deep inside, and the same name where it is no secret.
            (
                "virtual-machines.add",
                "<ConfigurationSet><AdminPassword>hunter2</AdminPassword>",
                "<ConfigurationSet><AdminPassword>REDACTED</AdminPassword>",
            ),
            ("storage-accounts.get-keys", "<Primary>a2V5</Primary>", "<Primary>REDACTED</Primary>"),
            (
                "service-certificates.add",
                "<Data>AAAA</Data><Password>p</Password>",
                "<Data>REDACTED</Data><Password>REDACTED</Password>",
            ),
            (
                "management-certificates.add",
                "<SubscriptionCertificateData>AA</SubscriptionCertificateData>",
                "<SubscriptionCertificateData>REDACTED</SubscriptionCertificateData>",
            ),
            ("locations.list", "<Data>AAAA</Data> & plain", "<Data>AAAA</Data> & plain"),
        ] {
            assert_eq!(hidden(operation, text), shown, "{operation}");
        }
    }
}
