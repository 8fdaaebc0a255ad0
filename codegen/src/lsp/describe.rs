//! What is told of something when an editor points at it.
//!
//! In: the outline of a file, and a node of it. Out: Markdown: what it means, how it looks on the wire, and the versions
//! that have it. Only what is written is told, so that it is true while the description is not whole.

use super::outline::{Form, Node, Outline, Role};
use super::workspace::{FileAt, Root};
use crate::language::{Dependency, Key, Scalar, Subject, Table};

/// As many children as the form on the wire shows.
const MOST_FIELDS: usize = 40;

/// Says what a key is for.
pub(super) fn key(table: &Table, key: &Key) -> String {
    let mut text = format!("`{}`: {} ({})\n\n{}", key.name, key.kind.value_kind(), table.what, key.doc);
    if key.required {
        text += "\n\nRequired.";
    }
    for dependency in table.dependencies {
        match dependency {
            Dependency::Needs { key: own, needs } if *own == key.name => text += &format!("\n\nNeeds `{needs}`."),
            Dependency::Only { key: own, beside } if *own == key.name => {
                text += &format!("\n\nOnly beside `{beside}`.")
            }
            _ => {}
        }
    }
    if !key.example.is_empty() {
        text += &format!("\n\n```toml\n{}\n```", key.example);
    }
    text
}

/// Says what a table is.
pub(super) fn table(table: &Table) -> String {
    let keys: Vec<String> = table.keys().map(|key| format!("`{}`", key.name)).collect();
    format!("{}\n\nKeys: {}", table.doc, keys.join(", "))
}

/// Says what was described under a name.
pub(super) fn item(root: &Root, at: FileAt, node: usize, subject: Subject) -> String {
    let file = root.file(at);
    let outline = &file.outline;
    let mut parts = vec![heading(outline, node, subject, &file.resource())];
    parts.extend(prose(outline, node));
    parts.extend(versions(outline, node));
    match subject {
        Subject::Type => parts.extend(element_on_the_wire(root, at, node)),
        Subject::Operation => parts.extend(operation_on_the_wire(outline, node)),
        Subject::Field => parts.extend(field_facts(outline, node)),
        Subject::Parameter(_) => parts.extend(parameter_facts(outline, node)),
        Subject::ErrorCode => parts.extend(code_facts(outline, node)),
        Subject::Namespace => parts.push(format!("<{}>", outline.nodes[node].text)),
        Subject::Version => parts.extend(version_facts(outline, node)),
        Subject::Group | Subject::Folder => {}
    }
    parts.join("\n\n")
}

fn heading(outline: &Outline, node: usize, subject: Subject, resource: &str) -> String {
    let Node { name, text, parent, .. } = &outline.nodes[node];
    match subject {
        Subject::Type => format!("**{}** `{name}`", outline.nodes[*parent].name),
        Subject::Operation => format!("**operation** `{resource}.{name}`"),
        Subject::Field => {
            let owner = outline.nodes[outline.nodes[*parent].parent].name.as_str();
            format!("**field** `{name}` of `{owner}`")
        }
        Subject::Parameter(place) => format!("**parameter** `{name}` ({place})"),
        Subject::ErrorCode => format!("**error code** `{name}`"),
        Subject::Group => format!("**group** {text}"),
        Subject::Version => format!("**version** `{text}`"),
        Subject::Namespace => format!("**namespace** `{name}`"),
        Subject::Folder => format!("**common folder** `{name}`"),
    }
}

fn prose(outline: &Outline, node: usize) -> Vec<String> {
    let own = (outline.nodes[node].form == Form::Text && outline.nodes[node].slot.role == Role::Entry)
        .then(|| outline.nodes[node].text.clone());
    let said = ["title", "summary", "doc"].into_iter().filter_map(|key| outline.text(node, key));
    said.map(|text| text.trim().to_owned()).chain(own).filter(|text| !text.is_empty()).collect()
}

/// The sentence about versions, where anything is said.
fn versions(outline: &Outline, node: usize) -> Option<String> {
    let mut facts = Vec::new();
    for (key, words) in [
        ("since", "since"),
        ("seen", "seen at"),
        ("until", "gone from"),
        ("required-since", "required since"),
        ("optional-since", "optional since"),
    ] {
        facts.extend(outline.text(node, key).map(|version| format!("{words} {version}")));
    }
    facts.extend(outline.text(node, "deprecated").map(|text| format!("deprecated: {text}")));
    (!facts.is_empty()).then(|| format!("Versions: {}", facts.join(", ")))
}

fn operation_on_the_wire(outline: &Outline, node: usize) -> Vec<String> {
    let mut lines: Vec<String> = outline.text(node, "request").map(str::to_owned).into_iter().collect();
    if let Some(addresses) = outline.child(node, "addresses") {
        lines.extend(outline.nodes[addresses].children.iter().map(|&child| outline.nodes[child].text.clone()));
    }
    let body = |key: &str| {
        let child = outline.child(node, key)?;
        Some(match outline.nodes[child].form {
            Form::Text => format!("<{}>", outline.nodes[child].text),
            _ => ["element", "text", "bytes", "stream", "literal"]
                .into_iter()
                .find_map(|form| outline.text(child, form))
                .map_or_else(|| "…".to_owned(), str::to_owned),
        })
    };
    lines.extend(body("body").map(|body| format!("→ {body}")));
    let statuses = outline.child(node, "status").map(|status| {
        let Node { text, children, .. } = &outline.nodes[status];
        let several: Vec<&str> = children.iter().map(|&child| outline.nodes[child].text.as_str()).collect();
        if several.is_empty() { text.clone() } else { several.join(", ") }
    });
    match outline.child(node, "responses") {
        Some(responses) => {
            for &child in &outline.nodes[responses].children {
                let answer = &outline.nodes[child];
                lines.push(format!("← {} {}", answer.name, answer.text).trim_end().to_owned());
            }
        }
        None => {
            let status = statuses.unwrap_or_else(|| "200".to_owned());
            lines.push(format!("← {status} {}", body("response").unwrap_or_default()).trim_end().to_owned());
        }
    }
    let mut parts = vec![format!("```text\n{}\n```", lines.join("\n"))];
    if outline.child(node, "long-running").is_some_and(|child| outline.nodes[child].text != "false") {
        parts.push("Goes on after its answer.".to_owned());
    }
    parts
}

fn element_on_the_wire(root: &Root, at: FileAt, node: usize) -> Option<String> {
    let outline = &root.file(at).outline;
    if let Some(values) = outline.child(node, "values") {
        let values = outline.nodes[values].children.iter().take(MOST_FIELDS);
        let values: Vec<String> = values.map(|&value| format!("`{}`", outline.nodes[value].name)).collect();
        return Some(format!("Values: {}", values.join(", ")));
    }
    if let Some(variants) = outline.child(node, "variants") {
        let names = outline.nodes[variants].children.iter().map(|&child| format!("`{}`", outline.nodes[child].text));
        return Some(format!("One of {}", names.collect::<Vec<_>>().join(", ")));
    }
    let tag = outline.text(node, "tag").unwrap_or(&outline.nodes[node].name);
    let fields = outline.child(node, "fields").map(|fields| outline.nodes[fields].children.as_slice());
    let (mut attributes, mut lines) = (String::new(), Vec::new());
    for &field in fields.unwrap_or_default().iter().take(MOST_FIELDS) {
        let name = outline.text(field, "tag").unwrap_or(&outline.nodes[field].name);
        if outline.flag(field, "attribute") {
            attributes += &format!(" {name}=\"{}\"", outline.shown(field, "type"));
        } else if outline.flag(field, "content") {
            lines.push(format!("  {}", outline.shown(field, "type")));
        } else {
            lines.push(format!("  {}", field_on_the_wire(root, at, field, name)));
        }
    }
    if fields.is_some_and(|fields| fields.len() > MOST_FIELDS) {
        lines.push("  …".to_owned());
    }
    let xml = match lines.is_empty() {
        true => format!("<{tag}{attributes}/>"),
        false => format!("<{tag}{attributes}>\n{}\n</{tag}>", lines.join("\n")),
    };
    Some(format!("```xml\n{xml}\n```"))
}

fn field_on_the_wire(root: &Root, at: FileAt, field: usize, name: &str) -> String {
    let outline = &root.file(at).outline;
    let flat = outline.flag(field, "flat");
    if let Some(item_type) = outline.text(field, "list") {
        let tag = outline.text(field, "item").map(str::to_owned).or_else(|| {
            let (file, node) = root.named(at.folder, Subject::Type, item_type)?;
            Some(root.file(file).outline.text(node, "tag").unwrap_or(item_type).to_owned())
        });
        let tag = tag.unwrap_or_else(|| item_type.to_owned());
        return match flat {
            true => format!("<{name}>{item_type}</{name}> …"),
            false => format!("<{name}><{tag}>{item_type}</{tag}> …</{name}>"),
        };
    }
    if let Some(values) = outline.text(field, "map") {
        return format!("<{name}>… {values} …</{name}>");
    }
    if let Some(set) = outline.text(field, "set") {
        let delimiter = outline.shown(field, "delimiter");
        return format!("<{name}>{set}{delimiter}{set}</{name}>");
    }
    let content = ["type", "value"].into_iter().map(|key| outline.shown(field, key)).find(|text| !text.is_empty());
    format!("<{name}>{}</{name}>", content.unwrap_or("…"))
}

fn field_facts(outline: &Outline, node: usize) -> Vec<String> {
    let mut facts = Vec::new();
    for key in ["type", "list", "map", "set", "value", "item", "default", "min", "max", "pattern"] {
        let text = outline.shown(node, key);
        if !text.is_empty() {
            facts.push(format!("{key} `{text}`"));
        }
    }
    for key in ["required", "attribute", "content", "flat", "nil", "keep-empty", "secret"] {
        if outline.flag(node, key) {
            facts.push(key.to_owned());
        }
    }
    let name = outline.text(node, "tag").unwrap_or(&outline.nodes[node].name);
    let wire = match (outline.flag(node, "attribute"), outline.flag(node, "content")) {
        (true, _) => format!("On the wire: attribute `{name}`"),
        (_, true) => "On the wire: the text of the element".to_owned(),
        _ => format!("On the wire: `<{name}>`"),
    };
    std::iter::once(facts.join(", ")).filter(|facts| !facts.is_empty()).chain([wire]).collect()
}

fn parameter_facts(outline: &Outline, node: usize) -> Option<String> {
    let mut facts = vec![format!("type `{}`", outline.text(node, "type").unwrap_or(Scalar::String.name()))];
    for key in ["default", "min", "max", "pattern", "value"] {
        let text = outline.shown(node, key);
        if !text.is_empty() {
            facts.push(format!("{key} `{text}`"));
        }
    }
    facts.extend(["required", "secret"].into_iter().filter(|key| outline.flag(node, key)).map(str::to_owned));
    Some(facts.join(", "))
}

fn code_facts(outline: &Outline, node: usize) -> Vec<String> {
    let facts = ["status", "retry"].into_iter().map(|key| (key, outline.shown(node, key)));
    facts.filter(|(_, text)| !text.is_empty()).map(|(key, text)| format!("{key} `{text}`")).collect()
}

fn version_facts(outline: &Outline, node: usize) -> Option<String> {
    let list = outline.nodes[node].parent;
    let siblings = &outline.nodes[list].children;
    let place = siblings.iter().position(|&other| other == node)?;
    let version = &outline.nodes[node].text;
    let is_default = outline.text(outline.nodes[list].parent, "default") == Some(version);
    let default = if is_default { "; the one that a client uses when it names no other" } else { "" };
    Some(format!("Known version {} of {}{default}", place + 1, siblings.len()))
}
