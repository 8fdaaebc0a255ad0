//! Another name for what a description calls something.
//!
//! In: a place that names it, and the new name. Out: the changes of all texts that mention it, or why it cannot have the
//! name. What is on the wire stays as it was: an element or a field without a `tag` gets one with its old name, and what
//! is called on the wire as it is called here cannot be renamed. Whether the new name is free is said by the stages
//! of the pipeline, which read the changed texts.

use std::collections::HashSet;
use std::ops::Range;
use std::path::PathBuf;

use super::completion::quoted;
use super::mention::{Mention, Part};
use super::outline::Form;
use super::workspace::{FileAt, Found, Root};
use crate::diagnostic::{Diagnostic, Fix, Severity};
use crate::language::Subject;
use crate::pipeline::{Input, examine};
use crate::rule::{self, Rule};
use crate::source::{Sources, Span};

/// What is wrong with a name, wherever it stands.
const ABOUT_NAMES: [&Rule; 5] =
    [&rule::NAME_TAKEN, &rule::SHARED_NAME_TAKEN, &rule::NO_RUST_NAME, &rule::RUST_NAME_TAKEN, &rule::NO_XML_NAME];

/// A change of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) path: PathBuf,
    pub(super) range: Range<usize>,
    pub(super) text: String,
}

/// The name at a place that can be changed.
pub(super) fn renamable(root: &Root, at: FileAt, offset: usize) -> Result<&Mention, String> {
    let mention = root.file(at).mention_at(offset).ok_or("there is nothing here that has a name of its own")?;
    let on_the_wire = |what: &str| {
        format!(
            "`{}` is {what}, which is the same on the wire: it cannot be renamed without changing the service",
            mention.name
        )
    };
    match mention.subject {
        Subject::Type | Subject::Operation | Subject::Field | Subject::Group | Subject::Namespace => Ok(mention),
        Subject::ErrorCode => Err(on_the_wire("an error code")),
        Subject::Version => Err(on_the_wire("a version")),
        Subject::Parameter("path") => Err(format!(
            "`{}` is a placeholder, which several request lines may share: change it in them, in `path` and in examples; \
             `xms check` tells what was forgotten",
            mention.name
        )),
        Subject::Parameter(_) => {
            Err(format!("{}; `rust` gives it another name in Rust", on_the_wire("the name of a parameter")))
        }
        Subject::Folder => Err(format!("`{}` is a folder: rename it on the disk", mention.name)),
    }
}

/// The changes that give what is named at a place another name.
pub(super) fn rename(root: &Root, at: FileAt, offset: usize, new: &str, input: Input) -> Result<Vec<Change>, String> {
    let mention = renamable(root, at, offset)?;
    let definition = root
        .definition(at.folder, mention)
        .ok_or_else(|| format!("nothing is described under the name `{}`", mention.name))?;
    let new = new.trim();
    // An operation is also known by its id.
    let new = match (mention.subject, definition.mention.name.rsplit_once('.')) {
        (Subject::Operation, Some((resource, _))) => new.strip_prefix(&format!("{resource}.")).unwrap_or(new),
        _ => new,
    };
    if new.is_empty() || new.contains(|c: char| c.is_control() || matches!(c, '"' | '\'' | '\\')) {
        return Err(format!("`{new}` is no name"));
    }
    if mention.subject == Subject::Operation && new.contains('.') {
        return Err(format!("`{new}` leads to another resource: an operation is moved by moving its text"));
    }
    let mut changes: Vec<Change> = root.references(definition).iter().map(|found| change(root, found, new)).collect();
    changes.extend(tag(root, definition, new));
    refuse(input, &changes)?;
    Ok(changes)
}

fn change(root: &Root, found: &Found<'_>, new: &str) -> Change {
    let file = root.file(found.at);
    let Mention { subject, name, part, range, .. } = found.mention;
    let whole = match (subject, part, name.rsplit_once('.')) {
        (Subject::Operation, Part::Reference, Some((resource, _))) => format!("{resource}.{new}"),
        _ => new.to_owned(),
    };
    let before = file.text.as_str().get(..range.start).and_then(|text| text.chars().next_back());
    let in_quotes = matches!(before, Some('"' | '\'')) || *part == Part::Reference;
    let text = if in_quotes { whole } else { quoted(&whole) };
    Change { path: file.path.clone(), range: range.clone(), text }
}

/// What keeps the name on the wire, where it was that of the description.
fn tag(root: &Root, definition: Found<'_>, new: &str) -> Option<Change> {
    let Found { at, mention } = definition;
    let file = root.file(at);
    let (outline, text, node) = (&file.outline, file.text.as_str(), mention.node);
    let own = &outline.nodes[node];
    let is_element = mention.subject == Subject::Type && outline.nodes[own.parent].name == "element";
    let is_field = mention.subject == Subject::Field && !outline.flag(node, "content");
    if !is_element && !is_field {
        return None;
    }
    let path = file.path.clone();
    if let Some(written) = outline.child(node, "tag") {
        let value = &outline.nodes[written];
        if value.text != new {
            return None;
        }
        // It is called so on the wire.
        let mut sources = Sources::default();
        let id = sources.add(&file.path, text);
        let edit = Fix::Remove(Span::new(id, value.value.clone())).edit(&sources)?;
        return Some(Change { path, range: edit.span.range(), text: edit.text });
    }
    if mention.name == new {
        return None;
    }
    let tag = format!("tag = \"{}\"", mention.name);
    let is_header = |key: &&Range<usize>| text[key.end..].trim_start_matches(['"', '\'', ' ']).starts_with(']');
    let insert = |at: usize, text: String| Some(Change { path: path.clone(), range: at..at, text });
    if let Some(header) = own.keys.iter().find(is_header) {
        let line_end = text[header.end..].find('\n').map(|end| header.end + end + 1);
        return match line_end {
            Some(end) => insert(end, format!("{}\n", aligned(&tag, &text[end..]))),
            None => insert(text.len(), format!("\n{tag}\n")),
        };
    }
    if own.form == Form::Table && text[own.value.clone()].starts_with('{') {
        let rest = &text[own.value.start + 1..own.value.end];
        let comma = if rest.trim_start().starts_with('}') { " " } else { "," };
        return insert(own.value.start + 1, format!(" {tag}{comma}"));
    }
    // Only a table inside it has a header.
    let first = own.keys.first()?;
    let line = text[..first.start].rfind('\n').map_or(0, |at| at + 1);
    insert(line, format!("[element.{}]\n{tag}\n", quoted(new)))
}

/// An entry with its `=` in the column of the line behind it.
fn aligned(entry: &str, rest: &str) -> String {
    let next = rest.lines().next().unwrap_or_default();
    let key = next.split('=').next().filter(|key| key.len() < next.len() && !key.starts_with(['#', '[']));
    match (key, entry.split_once(" =")) {
        (Some(key), Some((name, value))) => {
            let width = key.chars().count().saturating_sub(1);
            format!("{name:<width$} ={value}")
        }
        _ => entry.to_owned(),
    }
}

/// Refuses changes that bring errors, with the message of the first.
fn refuse(input: Input, changes: &[Change]) -> Result<(), String> {
    let mut changed = input.clone();
    let files: Vec<_> = changed.sources.files().map(|(id, file)| (id, file.path.clone())).collect();
    for (id, path) in files {
        let mut own: Vec<&Change> = changes.iter().filter(|change| change.path == path).collect();
        if own.is_empty() {
            continue;
        }
        own.sort_by_key(|change| std::cmp::Reverse((change.range.start, change.range.end)));
        let mut text = changed.sources.text(id).to_owned();
        for change in own {
            if text.get(change.range.clone()).is_none() {
                return Err("the texts have changed in the meantime: try again".to_owned());
            }
            text.replace_range(change.range.clone(), &change.text);
        }
        changed.sources.replace(id, text);
    }
    let is_error = |item: &&Diagnostic| item.severity == Severity::Error;
    let said = |item: &Diagnostic| (item.code, item.message.clone());
    let before: HashSet<_> = examine(input).diagnostics.iter().filter(is_error).map(said).collect();
    let after = examine(changed).diagnostics;
    let new: Vec<&Diagnostic> = after.iter().filter(|item| is_error(item) && !before.contains(&said(item))).collect();
    // What is wrong with the name itself explains the others.
    let about_name = new.iter().find(|item| ABOUT_NAMES.iter().any(|rule| rule.code == item.code));
    match about_name.or(new.first()) {
        None => Ok(()),
        Some(item) => {
            let help = item.help.first().map(|help| format!("; {help}")).unwrap_or_default();
            Err(format!("{}: {}{help}", item.code, item.message))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::rename;
    use crate::lsp::workspace::{Root, example};
    use crate::parse::ServiceFolder;
    use crate::pipeline::{Input, examine};
    use crate::source::Sources;

    /// The texts of a root, as the pipeline takes them.
    fn input(root: &Root) -> Input {
        let mut sources = Sources::default();
        let folders = root.folders.iter().map(|folder| {
            let ids: Vec<_> = folder.files.iter().map(|file| sources.add(&file.path, file.text.as_str())).collect();
            ServiceFolder {
                name: folder.name.clone(),
                kind: folder.kind,
                service: ids[0],
                resources: ids[1..].to_vec(),
                incomplete: false,
            }
        });
        Input { folders: folders.collect(), sources, ..Input::default() }
    }

    /// The lines that have changed when what `mark` ends with is called `new`.
    fn renamed(mark: &str, new: &str) -> Result<Vec<String>, String> {
        let mut root = example();
        let at = root.file_at(Path::new("/a/shop/goods.toml")).expect("a file");
        let offset = root.file(at).text.as_str().find(mark).expect("the mark") + mark.len();
        let before = input(&root);
        assert!(!examine(before.clone()).diagnostics.has_errors(), "{:?}", examine(before).diagnostics);
        let mut changes = rename(&root, at, offset, new, before.clone())?;
        changes.sort_by_key(|change| std::cmp::Reverse(change.range.start));
        for change in changes {
            let file = root.file_at(&change.path).expect("a file");
            let mut text = root.file(file).text.as_str().to_owned();
            text.replace_range(change.range, &change.text);
            root.set_text(&change.path, &text);
        }
        let after = input(&root);
        let old = before.sources.files().flat_map(|(_, file)| file.text.lines());
        let old: Vec<&str> = old.collect();
        let lines = after.sources.files().flat_map(|(_, file)| file.text.lines());
        Ok(lines.filter(|line| !old.contains(line)).map(str::to_owned).collect())
    }

    #[test]
    fn every_mention_is_changed_and_the_wire_stays() {
        let expected = [
            "body = 'Item'",
            "response = 'Item'",
            "[element.Item]",
            "tag     = \"Good\"",
            "[element.Item.fields]",
            "body = 'Item'",
        ];
        assert_eq!(renamed("body = 'Go", "Item").expect("changes"), expected);
        let expected = ["[element.\"Bit 2\"]", "tag     = \"Part\"", "[element.\"Bit 2\".fields]"];
        assert_eq!(&renamed("list = '", "Bit 2").expect("changes")[..3], expected);
        assert_eq!(renamed("see = ['", "goods.put").expect("changes"), ["[operation.put]", "see = ['goods.put']"]);
        let field = renamed("at-least-one = ['", "Title").expect("changes");
        assert_eq!(field[0], "at-least-one = ['Title']");
        assert!(field[1].starts_with("Title = { tag = \"Name\", type = 'string'"), "{field:?}");
        assert_eq!(renamed("[enum.", "Color").expect("changes").len(), 3);
        assert_eq!(renamed("group = '", "Sales").expect("changes"), ["groups = ['Sales']", "group = 'Sales'"]);
    }

    #[test]
    fn what_cannot_be_is_refused_with_the_reason() {
        let taken = renamed("body = 'Go", "Part").expect_err("taken");
        assert!(taken.starts_with("X0243: ") || taken.starts_with("X0202: "), "{taken}");
        assert!(renamed("body = 'Go", "string").expect_err("built in").starts_with("X0202: "));
        assert!(renamed("body = 'Go", " ").expect_err("empty").contains("is no name"));
        assert!(renamed("errors = ['", "Lost").expect_err("wire").contains("error code"));
        assert!(renamed("query = ['", "t").expect_err("wire").contains("`rust`"));
        assert!(renamed("[operation.add]\nsumm", "x").expect_err("a key").contains("nothing here"));
        assert!(renamed("[operation.", "others.add").expect_err("another").contains("another resource"));
    }
}
