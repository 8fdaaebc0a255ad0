//! Looking up what authors named: types, operations, versions, namespaces, fields.
//!
//! In: a name with its place. Out: what it stands for, or a diagnostic that offers the nearest name there is. Where
//! a syntax error may have swallowed the named thing, the answer is `None` without a word.

use std::collections::HashSet;

use xms_facts::Version;

use super::{Resolver, other_languages};
use crate::ident;
use crate::language::Scalar;
use crate::model::{Availability, OperationId, Prose, TypeId, ValueType};
use crate::nearest::is_longer_form;
use crate::parse::description::{AvailabilityDecl, FieldDecl, ProseDecl, TypeDecl};
use crate::rule;
use crate::source::Spanned;

/// As many names as are listed of those that there are.
const MOST_NAMED: usize = 8;

/// Title, summary and doc as written.
pub(super) fn prose(decl: &ProseDecl) -> Prose {
    let text = |value: &Option<Spanned<String>>| value.as_ref().map(|text| text.value.clone()).unwrap_or_default();
    Prose { title: text(&decl.title), summary: text(&decl.summary), doc: text(&decl.doc) }
}

/// The prose of an item that has only a `doc`, which is its summary.
pub(super) fn short_prose(doc: &Option<Spanned<String>>) -> Prose {
    Prose { summary: text(doc).unwrap_or_default(), ..Prose::default() }
}

/// The text of an optional value, without its place.
pub(super) fn text(value: &Option<Spanned<String>>) -> Option<String> {
    value.as_ref().map(|value| value.value.clone())
}

impl Resolver<'_> {
    /// Whether a name that is not found may have stood where a syntax error is.
    pub(super) fn may_miss_tables(&self) -> bool {
        let used = self.used.iter().filter_map(|&(index, _)| self.commons.list.get(index));
        let misses_folders = self.used.len() < self.description.service.uses.len();
        self.description.has_syntax_errors
            || misses_folders
            || used.into_iter().any(|common| common.description.has_syntax_errors)
    }

    /// The element or enum called `name`.
    pub(super) fn type_id(&mut self, name: &Spanned<String>) -> Option<TypeId> {
        match self.types_by_name.get(name.value.as_str()) {
            Some(&id) => Some(id),
            None => {
                self.unknown_type(name, false);
                None
            }
        }
    }

    /// The scalar, element or enum called `name`.
    pub(super) fn value_type(&mut self, name: &Spanned<String>) -> Option<ValueType> {
        if let Some(scalar) = Scalar::from_name(&name.value) {
            return Some(ValueType::Scalar(scalar));
        }
        if let Some(&id) = self.types_by_name.get(name.value.as_str()) {
            return Some(ValueType::Named(id));
        }
        self.unknown_type(name, true);
        None
    }

    fn unknown_type(&mut self, name: &Spanned<String>, scalars: bool) {
        if self.may_miss_tables() || self.has_rejected_types {
            self.has_suppressed_errors = true;
            return;
        }
        let (help, sure) = self.meant_type(&name.value, scalars);
        self.report_name(
            name,
            rule::UNKNOWN_TYPE
                .at(name.span, format!("the service has no element or enum `{}`", name.value))
                .label("unknown")
                .help(help)
                .rename(name.span, sure),
        );
    }

    /// How to set an unknown type right, and the name that may be written without asking.
    fn meant_type(&self, name: &str, scalars: bool) -> (String, Option<String>) {
        if scalars && let Some(help) = other_languages::other_kind(name) {
            return (help, None);
        }
        let describe = format!("describe it with `[element.{name}]` or `[enum.{name}]`");
        // All names are looked at, and what names them.
        if !self.proposals.spend(4 * (self.types.len() + self.operations.len())) {
            return (describe, None);
        }
        let scalars = if scalars { Scalar::ALL } else { &[] };
        let shared = self.used.iter().filter_map(|&(index, _)| self.commons.list.get(index));
        let shared = shared.flat_map(|common| common.types.iter().map(|(name, _)| *name));
        let declared: Vec<&str> = self.types.iter().map(|(_, decl)| decl.name().value.as_str()).chain(shared).collect();
        // What begins with a capital is probably an element or enum, if one is called like it.
        let is_declared =
            name.starts_with(char::is_uppercase) && self.proposals.nearest(name, declared.iter().copied()).is_some();
        if let Some(scalar) = other_languages::other_word(name).filter(|_| !scalars.is_empty() && !is_declared) {
            return (format!("did you mean `{scalar}`?"), other_languages::synonym(name).map(str::to_owned));
        }
        // One that nothing names is probably the same, under another name.
        let referenced = self.referenced_names();
        let unused: Vec<&str> = declared.iter().copied().filter(|other| !referenced.contains(other)).collect();
        if let Some(renamed) = unused.iter().copied().find(|other| is_longer_form(name, other)) {
            return (format!("did you mean `{renamed}`, which nothing names?"), None);
        }
        if let Some(renamed) = self.proposals.nearest(name, unused.iter().copied()) {
            return (format!("did you mean `{renamed}`?"), self.proposals.unambiguous(name, unused).map(str::to_owned));
        }
        let known: Vec<&str> = declared.into_iter().chain(scalars.iter().map(|scalar| scalar.name())).collect();
        match self.proposals.nearest(name, known.iter().copied()) {
            Some(near) if is_longer_form(name, near) => (format!("{describe}, or did you mean `{near}`?"), None),
            Some(near) => {
                (format!("did you mean `{near}`?"), self.proposals.unambiguous(name, known).map(str::to_owned))
            }
            None => (describe, None),
        }
    }

    /// The operation with the id `name`.
    pub(super) fn operation_id(&mut self, name: &Spanned<String>) -> Option<OperationId> {
        if let Some(&id) = self.operations_by_id.get(&name.value) {
            return Some(id);
        }
        if self.may_miss_tables() {
            self.has_suppressed_errors = true;
            return None;
        }
        let (help, sure) = self.meant_operation(&name.value);
        self.report_name(
            name,
            rule::UNKNOWN_OPERATION
                .at(name.span, format!("the service has no operation `{}`", name.value))
                .label("unknown")
                .help(help)
                .rename(name.span, sure),
        );
        None
    }

    /// How to set an unknown operation right, and the id that may be written without asking.
    fn meant_operation(&self, name: &str) -> (String, Option<String>) {
        let ids = || self.operation_ids.iter().map(String::as_str);
        let mean = |near: &str| format!("did you mean `{near}`?");
        if !self.proposals.spend(4 * self.operation_ids.len()) {
            return (self.about_ids(), None);
        }
        // A short name is the likeliest slip: `get` for `extensions.get`.
        let suffix = format!(".{}", name.rsplit('.').next().unwrap_or(name));
        let same: Vec<&str> = ids().filter(|id| id.ends_with(&suffix)).collect();
        let Some((resource, own)) = name.split_once('.') else {
            let near = same.first().copied().or_else(|| self.proposals.nearest(name, ids()));
            let sure = if same.is_empty() {
                self.proposals.unambiguous(name, ids())
            } else {
                same.first().copied().filter(|_| same.len() == 1)
            };
            return (near.map_or_else(|| self.about_ids(), mean), sure.map(str::to_owned));
        };
        let prefix = format!("{resource}.");
        let siblings: Vec<&str> = ids().filter_map(|id| id.strip_prefix(prefix.as_str())).collect();
        if let Some(near) = self.proposals.nearest(own, siblings.iter().copied()) {
            let sure = self.proposals.unambiguous(own, siblings).map(|near| format!("{prefix}{near}"));
            return (mean(&format!("{prefix}{near}")), sure);
        }
        if !siblings.is_empty() {
            let more = if siblings.len() > MOST_NAMED { ", …" } else { "" };
            let siblings: Vec<String> = siblings.iter().take(MOST_NAMED).map(|own| format!("`{own}`")).collect();
            return (format!("`{resource}` has {}{more}", siblings.join(", ")), None);
        }
        let resources = || self.description.resources.iter().map(|decl| decl.name.as_str());
        let near = self.proposals.nearest(resource, resources()).map(|near| format!("{near}.{own}"));
        if let Some(near) = near.filter(|near| ids().any(|id| id == near)) {
            let sure = self.proposals.unambiguous(resource, resources()).is_some();
            return (mean(&near), sure.then_some(near));
        }
        match (same.as_slice(), self.proposals.nearest(name, ids())) {
            (&[only], _) | (&[], Some(only)) => (mean(only), None),
            _ if self.description.resources.iter().any(|decl| decl.name == resource) => {
                (format!("`{resource}.toml` describes no operation: add `[operation.{own}]` to it"), None)
            }
            _ => (format!("there is no file `{resource}.toml`; {}", self.about_ids()), None),
        }
    }

    fn about_ids(&self) -> String {
        let example = self.operation_ids.first().map(|id| format!(", such as `{id}`")).unwrap_or_default();
        format!("an operation's id is its file's name and its own{example}")
    }

    /// A version that the service knows.
    pub(super) fn version(&mut self, text: &Spanned<String>) -> Option<Spanned<Version>> {
        if !self.is_versioned() {
            self.no_versions(text.span, "this is one");
            return None;
        }
        let version = self.date(text)?;
        let Some(known) = &self.known else { return Some(Spanned::new(version, text.span)) };
        if known.contains(&version) {
            return Some(Spanned::new(version, text.span));
        }
        let near = known.iter().copied().min_by_key(|&other| (other.distance(version), other));
        let mut diagnostic = rule::UNKNOWN_VERSION
            .at(text.span, format!("{version} is not in the service's list of known versions"))
            .label("unknown version");
        if let Some(user) = self.user_without(version) {
            let message = format!("{version} is not in the list of known versions of `{user}`, which uses this folder");
            diagnostic = rule::UNKNOWN_VERSION.at(text.span, message).label("unknown version there");
        }
        if let Some(near) = near {
            diagnostic = diagnostic.help(format!("the nearest known version is {near}; or add this one to `known`"));
        }
        // One wrong digit is a slip; more may be a version that is not listed yet.
        let mut slips = known.iter().map(Version::to_string).filter(|known| differ_in_one(known, &text.value));
        if let (Some(meant), None) = (slips.next(), slips.next()) {
            diagnostic = diagnostic.rename(text.span, Some(meant));
        }
        self.report_name(text, diagnostic);
        None
    }

    /// A version in its form, known or not.
    pub(super) fn date(&mut self, text: &Spanned<String>) -> Option<Version> {
        let version = text.value.parse().ok();
        if version.is_none() {
            let meant = padded(&text.value);
            let help = match meant {
                Some(meant) => format!("did you mean \"{meant}\"?"),
                None => "versions are dates of the form YYYY-MM-DD, such as \"2014-06-01\"".to_owned(),
            };
            self.report(
                rule::UNKNOWN_VERSION
                    .at(text.span, format!("`{}` is not a version", text.value))
                    .label("not a date")
                    .help(help)
                    .rename(text.span, meant.map(|meant| meant.to_string())),
            );
        }
        version
    }

    fn optional_version(&mut self, text: &Option<Spanned<String>>) -> Option<Spanned<Version>> {
        text.as_ref().and_then(|text| self.version(text))
    }

    /// When something exists.
    pub(super) fn availability(&mut self, decl: &AvailabilityDecl) -> Availability {
        Availability {
            since: self.optional_version(&decl.since),
            seen: self.optional_version(&decl.seen),
            until: self.optional_version(&decl.until),
            required_since: self.optional_version(&decl.required_since),
            optional_since: self.optional_version(&decl.optional_since),
            deprecated: text(&decl.deprecated),
            source: decl.source.clone(),
        }
    }

    /// The name an author gave, else the computed one.
    pub(super) fn rust_name(&mut self, given: &Option<Spanned<String>>, computed: String) -> String {
        let Some(given) = given else { return computed };
        if let Some(name) = ident::given(&given.value) {
            return name;
        }
        self.report(
            rule::NO_RUST_NAME
                .at(given.span, format!("`{}` cannot be a Rust name", given.value))
                .label("not an identifier")
                .help(format!("use letters, digits and underscores, such as `{}`", ident::plain(&computed)))
                .rename(given.span, Some(ident::plain(&computed))),
        );
        computed
    }

    /// The same for a type, which cannot take the name of one that Rust has everywhere.
    pub(super) fn rust_type_name(&mut self, given: &Option<Spanned<String>>, computed: String) -> String {
        match given {
            Some(given) if ident::is_primitive(ident::plain(&given.value)) => {
                self.report(
                    rule::NO_RUST_NAME
                        .at(given.span, format!("`{}` cannot be the name of a type", given.value))
                        .label("Rust has a type of that name everywhere")
                        .help(format!("begin it with a capital letter, such as `{}`", ident::type_name(&given.value)))
                        .rename(given.span, Some(&ident::type_name(&given.value))),
                );
                computed
            }
            given => self.rust_name(given, computed),
        }
    }

    /// Reports a name that no element or attribute can have.
    pub(super) fn xml_name(&mut self, name: &Spanned<String>, help: &str) {
        let mut letters = name.value.chars();
        let begins = letters.next().is_some_and(|first| first.is_alphabetic() || first == '_');
        if begins && letters.all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')) {
            return;
        }
        let text = &name.value;
        let label = if text.is_empty() { "empty" } else { "not letters, digits, `-`, `_` and `.` after a letter" };
        self.report(
            rule::NO_XML_NAME
                .at(name.span, format!("no XML element or attribute can be called `{text}`"))
                .label(label)
                .help(help),
        );
    }

    /// A namespace is a URI, which holds no blanks, and nothing that XML cannot hold.
    pub(super) fn sound_namespace(&mut self, uri: &Spanned<String>) {
        if uri.value.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c)) {
            self.report(
                rule::MALFORMED_VALUE
                    .at(uri.span, "a namespace cannot hold this text")
                    .label("no URI")
                    .help("write the URI as it stands in `xmlns=\"…\"`"),
            );
        }
    }

    /// A namespace, given by its name in `[namespaces]` or as URI.
    pub(super) fn namespace(&mut self, name: &Spanned<String>) -> String {
        let names = &self.description.service.namespaces;
        if let Some(entry) = names.iter().find(|entry| entry.name.value == name.value) {
            return entry.value.value.clone();
        }
        // Every URI has a scheme, and no sensible name holds a colon.
        if !name.value.contains(':') && !name.value.is_empty() && !self.may_miss_tables() {
            let known = || names.iter().map(|entry| entry.name.value.as_str());
            let help = match self.proposals.nearest(&name.value, known()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "add it to `[namespaces]` in service.toml, or write the URI here".to_owned(),
            };
            let sure = self.proposals.unambiguous(&name.value, known()).map(str::to_owned);
            self.report_name(
                name,
                rule::UNKNOWN_NAMESPACE
                    .at(name.span, format!("the service has no namespace `{}`", name.value))
                    .label("unknown")
                    .help(help)
                    .rename(name.span, sure),
            );
        } else {
            self.sound_namespace(name);
        }
        name.value.clone()
    }

    /// The same for a name of which nothing is reported, since that is done elsewhere.
    pub(super) fn namespace_uri<'n>(&'n self, name: &'n Spanned<String>) -> &'n str {
        let mut names = self.description.service.namespaces.iter();
        names.find(|entry| entry.name.value == name.value).map_or(&name.value, |entry| &entry.value.value)
    }

    /// The fields of a record as far as they could be resolved, by their place in the model; `None` for other types.
    pub(super) fn field_decls(&self, id: TypeId) -> Option<&[FieldDecl]> {
        match self.decl(id) {
            TypeDecl::Element(element) if element.discriminator.is_none() && element.variants.is_empty() => {
                Some(&element.fields)
            }
            _ => None,
        }
    }

    /// Reports that the element `owner` has no field `name`, unless it may have been lost.
    pub(super) fn unknown_field(&mut self, name: &Spanned<String>, owner: TypeId) {
        if self.may_miss_tables() || self.model.damage.types.contains(&owner) {
            return;
        }
        let owner_name = self.decl(owner).name().value.clone();
        let fields = self.field_decls(owner).unwrap_or_default();
        let known = || fields.iter().map(|field| field.name.value.as_str());
        let near = self.proposals.nearest(&name.value, known()).map(str::to_owned);
        let sure = self.proposals.unambiguous(&name.value, known()).map(str::to_owned);
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None if fields.is_empty() => format!("`{owner_name}` has no fields"),
            None => {
                let names: Vec<String> =
                    fields.iter().take(MOST_NAMED).map(|field| format!("`{}`", field.name.value)).collect();
                let more = if fields.len() > MOST_NAMED { ", …" } else { "" };
                format!("its fields are {}{more}", names.join(", "))
            }
        };
        self.report(
            rule::UNKNOWN_FIELD
                .at(name.span, format!("the element `{owner_name}` has no field `{}`", name.value))
                .label("unknown")
                .help(help)
                .rename(name.span, sure),
        );
    }

    /// Reports every name that stands in the list a second time.
    pub(super) fn report_duplicates(&mut self, names: &[Spanned<String>], what: &str) {
        let mut seen = HashSet::new();
        for name in names {
            if !seen.insert(name.value.as_str()) {
                self.report_surplus(
                    name.span,
                    format!("`{}` stands twice in `{what}`", name.value),
                    "again",
                    "remove one",
                );
            }
        }
    }
}

/// Whether two texts differ in one character.
fn differ_in_one(left: &str, right: &str) -> bool {
    left.len() == right.len() && left.bytes().zip(right.bytes()).filter(|(left, right)| left != right).count() == 1
}

/// A date with numbers that lack a zero, or have other signs between them.
fn padded(text: &str) -> Option<Version> {
    let parts: Vec<&str> = text.split(['-', '/', '.', '_']).collect();
    let [year, month, day] = parts.as_slice() else { return None };
    format!("{year:0>4}-{month:0>2}-{day:0>2}").parse().ok().filter(|_| year.len() == 4)
}
