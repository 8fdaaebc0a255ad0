//! The descriptions that an editor has open, with all that belongs to them.
//!
//! In: texts from the disk, and those that are not saved yet in their place. Out: for a name its definition and every
//! place that means the same, across files and folders. What was read of a file is kept until its text is another.

use std::path::{Path, PathBuf};

use super::mention::{Mention, Owner, Part, mentions};
use super::outline::{Form, Outline};
use super::text::Text;
use crate::language::{COMMON, RESOURCE, SERVICE, Subject, Table};
use crate::parse::{FolderKind, LoadError, ServiceFolder};
use crate::pipeline::Input;
use crate::source::{FileId, Sources};

/// A text that is open in the editor, saved or not.
#[derive(Clone, Debug)]
pub(super) struct OpenText {
    pub(super) path: PathBuf,
    pub(super) text: String,
}

/// A file of a description.
#[derive(Debug)]
pub(super) struct File {
    pub(super) path: PathBuf,
    pub(super) text: Text,
    pub(super) outline: Outline,
    pub(super) mentions: Vec<Mention>,
    table: &'static Table,
    is_stale: bool,
}

/// A service, or what several share.
#[derive(Debug)]
pub(super) struct Folder {
    pub(super) name: String,
    pub(super) kind: FolderKind,
    /// What says what holds for all of it first.
    pub(super) files: Vec<File>,
}

/// Addresses a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileAt {
    pub(super) folder: usize,
    pub(super) file: usize,
}

/// A mention, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found<'r> {
    pub(super) at: FileAt,
    pub(super) mention: &'r Mention,
}

/// Folders that belong together.
#[derive(Debug, Default)]
pub(super) struct Root {
    pub(super) path: PathBuf,
    pub(super) folders: Vec<Folder>,
}

/// The folder to read for a file: that of its service, or the one above where services share something; none for a file
/// of no service.
pub(super) fn root_of(path: &Path) -> Option<PathBuf> {
    let folder = path.parent()?;
    let has = |folder: &Path, name: &str| folder.join(name).is_file();
    if path.extension().is_none_or(|extension| extension != "toml") {
        return None;
    }
    let is_common = has(folder, "common.toml") && !has(folder, "service.toml");
    if !is_common && !has(folder, "service.toml") {
        return None;
    }
    let Some(above) = folder.parent() else { return Some(folder.to_owned()) };
    let shares = || {
        let beside = std::fs::read_dir(above).into_iter().flatten().flatten();
        beside.take(MOST_BESIDE).any(|entry| has(&entry.path(), "common.toml"))
    };
    let is_above = is_common || above.file_name().is_some_and(|name| name == "api-spec") || shares();
    Some(if is_above { above } else { folder }.to_owned())
}

/// As many folders as are looked at beside a service.
const MOST_BESIDE: usize = 1_000;

/// The texts of a folder, with those that are open in the place of what is on the disk.
pub(super) fn input(root: &Path, open: &[OpenText]) -> Result<Input, LoadError> {
    let mut input = Input::load(root)?;
    for OpenText { path, text } in open {
        let known = input.sources.files().find(|(_, file)| file.path == *path).map(|(id, _)| id);
        if let Some(id) = known {
            input.sources.replace(id, text.as_str());
            continue;
        }
        // A file that was never saved.
        let place = input.folders.iter().position(|folder| {
            path.extension().is_some_and(|extension| extension == "toml")
                && path.parent() == input.sources.path(folder.service).parent()
        });
        if let Some(place) = place {
            let id = input.sources.add(path, text.as_str());
            let resources = &mut input.folders[place].resources;
            let at = resources.partition_point(|&other| input.sources.path(other) < path.as_path());
            resources.insert(at, id);
        }
    }
    Ok(input)
}

impl File {
    fn new(path: &Path, text: &str, table: &'static Table) -> Self {
        let mut file = Self {
            path: path.to_owned(),
            text: Text::new(text.to_owned()),
            outline: Outline::new("", table),
            mentions: Vec::new(),
            table,
            is_stale: true,
        };
        file.refresh();
        file
    }

    /// Reads it again where its text is another.
    fn refresh(&mut self) {
        if std::mem::take(&mut self.is_stale) {
            self.outline = Outline::new(self.text.as_str(), self.table);
            self.mentions = mentions(&self.outline, &self.resource());
        }
    }

    /// The file's name without its ending.
    pub(super) fn resource(&self) -> String {
        self.path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// What is named at a byte.
    pub(super) fn mention_at(&self, offset: usize) -> Option<&Mention> {
        self.mentions.iter().find(|mention| mention.range.start <= offset && offset <= mention.range.end)
    }

    /// What kind of file it is.
    pub(super) fn table(&self) -> &'static Table {
        self.table
    }
}

impl Root {
    /// Reads a folder that was loaded.
    pub(super) fn new(path: &Path, folders: &[ServiceFolder], sources: &Sources) -> Self {
        let folder = |folder: &ServiceFolder| {
            let own: &'static Table = if folder.kind.is_common() { &COMMON } else { &SERVICE };
            let file = |id: FileId, table| File::new(sources.path(id), sources.text(id), table);
            let service = std::iter::once(file(folder.service, own));
            let files = service.chain(folder.resources.iter().map(|&id| file(id, &RESOURCE))).collect();
            Folder { name: folder.name.clone(), kind: folder.kind, files }
        };
        Self { path: path.to_owned(), folders: folders.iter().map(folder).collect() }
    }

    /// Takes in what was read anew; texts that are open stay as they are.
    pub(super) fn sync(&mut self, folders: &[ServiceFolder], sources: &Sources, open: &[OpenText]) {
        let paths = |folder: &ServiceFolder| {
            let files = std::iter::once(folder.service).chain(folder.resources.iter().copied());
            files.map(|id| sources.path(id).to_owned()).collect::<Vec<_>>()
        };
        let own = |folder: &Folder| folder.files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
        let same = self.folders.len() == folders.len()
            && self
                .folders
                .iter()
                .zip(folders)
                .all(|(own_folder, folder)| own_folder.kind == folder.kind && own(own_folder) == paths(folder));
        if !same {
            *self = Self::new(&self.path, folders, sources);
            open.iter().for_each(|open| self.set_text(&open.path, &open.text));
            return;
        }
        for (_, file) in sources.files() {
            if !open.iter().any(|open| open.path == file.path) {
                self.set_text(&file.path, &file.text);
            }
        }
    }

    /// Takes another text for a file.
    pub(super) fn set_text(&mut self, path: &Path, text: &str) {
        let files = self.folders.iter_mut().flat_map(|folder| &mut folder.files);
        for file in files.filter(|file| file.path == path && file.text.as_str() != text) {
            file.text = Text::new(text.to_owned());
            file.is_stale = true;
        }
    }

    /// Reads what has another text.
    pub(super) fn refresh(&mut self) {
        self.folders.iter_mut().flat_map(|folder| &mut folder.files).for_each(File::refresh);
    }

    pub(super) fn file_at(&self, path: &Path) -> Option<FileAt> {
        self.folders.iter().enumerate().find_map(|(folder, folder_at)| {
            let file = folder_at.files.iter().position(|file| file.path == path)?;
            Some(FileAt { folder, file })
        })
    }

    pub(super) fn file(&self, at: FileAt) -> &File {
        &self.folders[at.folder].files[at.file]
    }

    /// The folders in which a service finds names: its own, and those that it uses.
    pub(super) fn visible(&self, folder: usize) -> Vec<usize> {
        let Some(service) = self.folders[folder].files.first() else { return vec![folder] };
        let uses = service.mentions.iter().filter(|mention| mention.subject == Subject::Folder);
        let used = uses.filter_map(|mention| {
            self.folders.iter().position(|other| other.kind.is_common() && other.name == mention.name)
        });
        std::iter::once(folder).chain(used.filter(|&other| other != folder)).collect()
    }

    /// The folders in which names of this one can be found.
    fn seen_by(&self, folder: usize) -> Vec<usize> {
        (0..self.folders.len()).filter(|&other| other == folder || self.visible(other).contains(&folder)).collect()
    }

    /// All mentions in a folder.
    pub(super) fn mentions(&self, folder: usize) -> impl Iterator<Item = Found<'_>> {
        self.folders[folder].files.iter().enumerate().flat_map(move |(file, own)| {
            own.mentions.iter().map(move |mention| Found { at: FileAt { folder, file }, mention })
        })
    }

    /// Everything of a kind that has a name in a folder, or in those that it uses.
    pub(super) fn definitions(&self, folder: usize, subject: Subject) -> Vec<Found<'_>> {
        let mut found = Vec::new();
        for visible in self.visible(folder) {
            found.extend(
                self.mentions(visible)
                    .filter(|found| found.mention.subject == subject && found.mention.part == Part::Definition),
            );
        }
        found
    }

    /// The definition of what is named in a folder.
    pub(super) fn definition(&self, folder: usize, mention: &Mention) -> Option<Found<'_>> {
        let element = self.element_of(folder, &mention.owner);
        let fits = |found: &Found<'_>| {
            let other = found.mention;
            other.part == Part::Definition
                && other.subject == mention.subject
                && other.name == mention.name
                && (other.subject != Subject::Field || self.element_of(found.at.folder, &other.owner) == element)
        };
        self.visible(folder).into_iter().find_map(|folder| self.mentions(folder).find(fits))
    }

    /// Every place that means the same as a definition, itself included.
    pub(super) fn references(&self, definition: Found<'_>) -> Vec<Found<'_>> {
        let target = definition.mention;
        let is_it = |other: Option<Found<'_>>| {
            other.is_some_and(|other| other.at == definition.at && other.mention.range == target.range)
        };
        let mut found = Vec::new();
        for folder in self.seen_by(definition.at.folder) {
            let named = self
                .mentions(folder)
                .filter(|found| found.mention.subject == target.subject && found.mention.name == target.name);
            // Whose field is meant differs from place to place; any other name means one thing in a folder.
            if target.subject == Subject::Field {
                found.extend(named.filter(|found| is_it(self.definition(folder, found.mention))));
            } else if is_it(self.definition(folder, target)) {
                found.extend(named);
            }
        }
        found
    }

    /// The name of the element whose field is meant.
    pub(super) fn element_of(&self, folder: usize, owner: &Owner) -> Option<String> {
        let (start, path) = match owner {
            Owner::None => return None,
            Owner::Element(name, path) => (name.clone(), path),
            Owner::Answer(id, path) => (self.answered(folder, id)?, path),
        };
        path.iter().try_fold(start, |element, step| {
            let (file, node) = self.named(folder, Subject::Type, &element)?;
            let outline = &self.file(file).outline;
            let field = outline.child(outline.child(node, "fields")?, step)?;
            let kind = ["type", "list", "map", "set"].into_iter().find_map(|key| outline.text(field, key))?;
            Some(kind.to_owned())
        })
    }

    /// The node of what has a name.
    pub(super) fn named(&self, folder: usize, subject: Subject, name: &str) -> Option<(FileAt, usize)> {
        self.visible(folder).into_iter().find_map(|folder| {
            self.mentions(folder)
                .find(|Found { mention, .. }| {
                    mention.subject == subject && mention.part == Part::Definition && mention.name == name
                })
                .map(|found| (found.at, found.mention.node))
        })
    }

    /// The element that an operation answers with.
    fn answered(&self, folder: usize, id: &str) -> Option<String> {
        let (file, node) = self.named(folder, Subject::Operation, id)?;
        let outline = &self.file(file).outline;
        let element = |node: usize| match outline.nodes[node].form {
            Form::Text => Some(outline.nodes[node].text.clone()),
            _ => outline.text(node, "element").map(str::to_owned),
        };
        let response = outline.child(node, "response").and_then(element);
        response.or_else(|| {
            let responses = &outline.nodes[outline.child(node, "responses")?].children;
            responses.iter().find_map(|&answer| element(answer))
        })
    }
}

/// A service and a folder that it shares, for tests.
#[cfg(test)]
pub(super) fn example() -> Root {
    let files = [
        (
            "/a/common/common.toml",
            "title = 'C'\n[error.Gone]\nstatus = 404\n[parameters.query]\ntimeout = { type = 'int32', doc = 'Seconds.' }\n",
        ),
        (
            "/a/common/parts.toml",
            "[element.Part]\nsummary = 'A part.'\n[element.Part.fields]\nId = { type = 'string', required = true, doc = 'Its id.' }\n",
        ),
        (
            "/a/shop/service.toml",
            "title = 'S'\nuse = ['../common']\ngroups = ['Sale']\nendpoint = 'https://a.example'\n[version]\nheader = 'x-v'\ndefault = '2014-06-01'\n\
             known = ['2013-03-01', '2014-06-01']\n[error-reply]\nelement = 'Error'\ncode = 'Code'\nmessage = 'Message'\n",
        ),
        (
            "/a/shop/goods.toml",
            "title = 'Goods'\ngroup = 'Sale'\n\n[operation.add]\nsummary = 'Adds one.'\nsince = '2013-03-01'\nrequest = 'POST /goods/{name}'\n\
             query = ['timeout']\nbody = 'Good'\nerrors = ['Gone']\n[operation.get]\nsummary = 'Gets one.'\nrequest = 'GET /goods'\nresponse = 'Good'\n\
             see = ['goods.add']\n\n[element.Good]\nsummary = 'A good.'\nat-least-one = ['Name']\n[element.Good.fields]\n\
             Name = { type = 'string', since = '2014-06-01', doc = 'Its name.' }\nParts = { list = 'Part' }\nColour = { type = 'Colour' }\n\n\
             [enum.Colour]\nsummary = 'A colour.'\n[enum.Colour.values]\nRed = 'Like blood.'\n",
        ),
        (
            "/a/shop/others.toml",
            "[operation.swap]\nrequest = 'PUT /other'\nbody = 'Good'\nresponse = { element = 'Part' }\n[element.Error]\n\
             [element.Error.fields]\nCode = { type = 'string' }\nMessage = { type = 'string' }\n",
        ),
    ];
    let mut sources = Sources::default();
    let ids: Vec<FileId> = files.iter().map(|(path, text)| sources.add(*path, *text)).collect();
    let folder = |name: &str, kind, service, resources: &[FileId]| ServiceFolder {
        name: name.to_owned(),
        kind,
        service,
        resources: resources.to_vec(),
        incomplete: false,
    };
    let folders = [
        folder("common", FolderKind::Common, ids[0], &ids[1..2]),
        folder("shop", FolderKind::Service, ids[2], &ids[3..]),
    ];
    Root::new(Path::new("/a"), &folders, &sources)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Root, example};

    /// The places that mean the same as the name that follows `mark`, as `file:line`.
    fn references(root: &Root, path: &str, mark: &str) -> Vec<String> {
        let at = root.file_at(Path::new(path)).expect("a file");
        let file = root.file(at);
        let offset = file.text.as_str().find(mark).expect("the mark") + mark.len();
        let mention = file.mention_at(offset).expect("a name");
        let definition = root.definition(at.folder, mention).expect("a definition");
        let found = root.references(definition).into_iter().map(|found| {
            let file = root.file(found.at);
            let line = file.text.position(found.mention.range.start, Default::default()).line + 1;
            format!("{}:{line}", file.resource())
        });
        found.collect()
    }

    #[test]
    fn names_are_followed_across_files_and_folders() {
        let root = example();
        let goods = "/a/shop/goods.toml";
        assert_eq!(references(&root, goods, "body = '"), ["goods:9", "goods:14", "goods:17", "goods:20", "others:3"]);
        assert_eq!(references(&root, goods, "list = '"), ["parts:1", "parts:3", "goods:22", "others:4"]);
        assert_eq!(references(&root, goods, "see = ['"), ["goods:4", "goods:15"]);
        assert_eq!(references(&root, goods, "query = ['"), ["common:5", "goods:8"]);
        assert_eq!(references(&root, goods, "errors = ['"), ["common:2", "goods:10"]);
        assert_eq!(references(&root, goods, "at-least-one = ['"), ["goods:19", "goods:21"]);
        assert_eq!(references(&root, goods, "group = '"), ["service:3", "goods:2"]);
        assert_eq!(references(&root, goods, "since = '"), ["service:8", "goods:6"]);
        assert_eq!(references(&root, "/a/shop/service.toml", "code = '"), ["service:11", "others:7"]);
    }

    #[test]
    fn a_text_that_is_another_is_read_again() {
        let mut root = example();
        root.set_text(Path::new("/a/shop/others.toml"), "[operation.swap]\nbody = 'Colour'\n");
        root.refresh();
        assert_eq!(
            references(&root, "/a/shop/others.toml", "body = '"),
            ["goods:23", "goods:25", "goods:27", "others:2"]
        );
    }
}
