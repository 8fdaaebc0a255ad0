//! Errors: what a service answers where an operation fails.
//!
//! In: structures with the trait of errors. Out: codes, each with its own element. restXml has them in an element
//! `ErrorResponse`, or, where a service says so, by themselves.

use std::fmt::Write as _;

use super::elements::{Context, Elements};
use super::toml::quoted;
use crate::shapes::{Member, Shape};

/// Makes the errors of a service.
#[derive(Debug, Default)]
pub(super) struct Errors {
    /// Codes with their statuses and elements.
    made: Vec<Made>,
}

#[derive(Clone, Debug)]
struct Made {
    shape: String,
    code: String,
    status: u16,
    /// The root of the answer.
    root: String,
}

impl Errors {
    /// Gives the code of an error and the element that it is answered with.
    pub(super) fn error(&mut self, shape: &Shape, wrapped: bool, elements: &mut Elements<'_>) -> (String, String) {
        if let Some(made) = self.made.iter().find(|made| made.shape == shape.id) {
            return (made.code.clone(), made.root.clone());
        }
        let is_client = shape.traits.get("error").text() != Some("server");
        let usual = if is_client { 400 } else { 500 };
        let status = shape.traits.get("httpError").number().map_or(usual, |status| status as u16);
        let context = Context { namespace: elements.namespace.clone(), ..Context::default() };
        let in_body = |member: &&Member| !member.has("httpHeader") && !member.has("httpPrefixHeaders");
        let members: Vec<Member> = shape.members.iter().filter(in_body).cloned().collect();
        let kind = if is_client { "Sender" } else { "Receiver" };
        let mut fields =
            format!("Type = {{ value = {} }}\nCode = {{ value = {} }}\n", quoted(kind), quoted(shape.name()));
        let mut names: Vec<String> = Vec::new();
        if !members.iter().any(is_message) {
            fields += "Message = { type = \"string\" }\n";
            names.push(String::new());
        }
        for member in &members {
            let key = if is_message(member) { "Message" } else { &member.name };
            let field = elements.field(&Member { name: key.to_owned(), ..member.clone() }, &context, false, false);
            let _ = writeln!(fields, "{} = {}", quoted(key), field.written());
            names.push(member.name.clone());
        }
        let root = elements.free(&format!("{}Reply", shape.name()));
        let table = |name: &str, tag: &str, fields: &str| {
            format!("\n[element.{0}]\ntag = {tag:?}\n[element.{0}.fields]\n{fields}", quoted(name))
        };
        if wrapped {
            let detail = elements.free(&format!("{}Detail", shape.name()));
            let outer = format!("Error = {{ type = {}, required = true }}\n{REQUEST_ID}", quoted(&detail));
            elements.text += &(table(&root, "ErrorResponse", &outer) + &table(&detail, "Error", &fields));
            elements.members.insert(detail, names);
        } else {
            elements.text += &table(&root, "Error", &(fields + REQUEST_ID));
            names.push(String::new());
            elements.members.insert(root.clone(), names);
        }
        let made = Made { shape: shape.id.clone(), code: shape.name().to_owned(), status, root };
        self.made.push(made.clone());
        (made.code, made.root)
    }

    /// Gives what the service says of errors, and adds the element of those without one.
    pub(super) fn reply(&self, wrapped: bool, elements: &mut Elements<'_>) -> String {
        if self.made.is_empty() {
            return String::new();
        }
        let root = elements.free("ErrorReply");
        let mut text = String::new();
        if wrapped {
            let detail = elements.free("ErrorDetail");
            let _ = write!(
                elements.text,
                "\n[element.{root}]\ntag = \"ErrorResponse\"\n[element.{root}.fields]\nError = {{ type = \"{detail}\" }}\n\
                 {REQUEST_ID}\n[element.{detail}]\ntag = \"Error\"\n[element.{detail}.fields]\n{COMMON}"
            );
            let _ = write!(
                text,
                "[error-reply]\nelement = \"{root}\"\ncode = \"Error/Code\"\nmessage = \"Error/Message\"\n"
            );
        } else {
            let _ = write!(
                elements.text,
                "\n[element.{root}]\ntag = \"Error\"\n[element.{root}.fields]\n{COMMON}{REQUEST_ID}"
            );
            let _ = write!(text, "[error-reply]\nelement = \"{root}\"\ncode = \"Code\"\nmessage = \"Message\"\n");
        }
        for made in &self.made {
            let _ = writeln!(
                text,
                "[error.{}]\nstatus = {}\nelement = {}",
                quoted(&made.code),
                made.status,
                quoted(&made.root)
            );
        }
        text
    }
}

const REQUEST_ID: &str = "RequestId = { type = \"string\" }\n";
const COMMON: &str = "Type = { type = \"string\" }\nCode = { type = \"string\" }\nMessage = { type = \"string\" }\n";

fn is_message(member: &Member) -> bool {
    member.name.eq_ignore_ascii_case("message")
}
