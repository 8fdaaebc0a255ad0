//! What cargo has around a folder in which a crate begins.
//!
//! In: folders. Out: the workspace that a crate there would be in, and where the crates of xms are. Manifests that cannot be
//! read count as none: cargo says what is wrong with them.

use std::env;
use std::fs;
use std::path::{Component, Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::CommandError;
use crate::emit::rust::INHERITED;
use crate::model::narrow::matches;
use crate::scaffold::CrateOrigin;

/// How a crate stands to the workspace above it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Membership {
    /// There is no workspace, or it excludes the crate.
    None,
    /// The workspace of this manifest names the crate.
    Member(PathBuf),
    /// The workspace of this manifest does not name the crate; cargo refuses such a one.
    Outside(PathBuf),
}

/// How a crate in `folder`, a full path, would stand to the workspace above it.
pub(super) fn membership(folder: &Path) -> Membership {
    for root in folder.ancestors().skip(1) {
        let manifest = root.join("Cargo.toml");
        let Some(text) = fs::read_to_string(&manifest).ok() else { continue };
        let Ok(table) = DeTable::parse(&text) else { continue };
        let Some(workspace) = table.get_ref().get("workspace") else { continue };
        let below = folder.strip_prefix(root).unwrap_or(folder);
        let names = |key: &str| texts(workspace.get_ref().get(key));
        return if names("members").iter().any(|pattern| is_named(pattern, below)) {
            Membership::Member(manifest)
        } else if names("exclude").iter().any(|excluded| below.starts_with(excluded)) {
            Membership::None
        } else {
            Membership::Outside(manifest)
        };
    }
    Membership::None
}

/// Whether the workspace that a crate in `folder`, a full path, is a member of gives all that the SDK inherits as one.
pub(super) fn gives_all(folder: &Path) -> bool {
    let Membership::Member(manifest) = membership(folder) else { return false };
    let Ok(text) = fs::read_to_string(manifest) else { return false };
    let Ok(table) = DeTable::parse(&text) else { return false };
    let Some(workspace) = table.get_ref().get("workspace") else { return false };
    let has =
        |table: &str, key: &str| workspace.get_ref().get(table).is_some_and(|one| one.get_ref().get(key).is_some());
    INHERITED.iter().all(|key| has("package", key))
        && ["serde", "xms-runtime"].iter().all(|name| has("dependencies", name))
        && workspace.get_ref().get("lints").is_some()
}

/// The texts of a list.
fn texts(list: Option<&Spanned<DeValue<'_>>>) -> Vec<String> {
    let items = list.and_then(|list| list.get_ref().as_array());
    items.into_iter().flatten().filter_map(|item| Some(item.get_ref().as_str()?.to_owned())).collect()
}

/// Whether a member such as `crates/*` names the folder `below`.
fn is_named(pattern: &str, below: &Path) -> bool {
    let parts = |path: &Path| -> Vec<String> {
        let normal = path.components().filter(|part| *part != Component::CurDir);
        normal.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect()
    };
    let (pattern, below) = (parts(Path::new(pattern)), parts(below));
    pattern.len() == below.len() && pattern.iter().zip(&below).all(|(pattern, part)| matches(pattern, part))
}

/// Where a new crate in `krate`, a full path, takes the crates of xms from: the folder that was given; otherwise the checkout
/// that this program was built in, if it was; otherwise they are the released ones.
pub(super) fn origin(given: Option<&Path>, krate: &Path) -> Result<CrateOrigin, CommandError> {
    if let Some(given) = given {
        let full = fs::canonicalize(given)
            .map_err(|error| CommandError(format!("cannot read `{}`: {error}", given.display())))?;
        return near(&full, krate).ok_or_else(|| {
            CommandError(format!(
                "`{}` holds no `xms-runtime` with its `xms-codegen`; give a checkout of xms, or a folder of its unpacked \
                 crates, with --runtime DIR",
                given.display()
            ))
        });
    }
    // Cargo says of which package it runs a program; run without it, what was built in a checkout lies in its `target`.
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let program = env::current_exe().ok().and_then(|program| fs::canonicalize(program).ok());
    let target = program.iter().flat_map(|program| program.ancestors()).find(|folder| folder.ends_with("target"));
    let checkouts = [package.as_deref(), target].into_iter().flatten().filter_map(Path::parent);
    Ok(checkouts.filter_map(|checkout| in_folder(checkout, krate)).next().unwrap_or_default())
}

/// The crates in a folder, or those beside it where it is one of them.
fn near(folder: &Path, krate: &Path) -> Option<CrateOrigin> {
    in_folder(folder, krate).or_else(|| package_name(folder).and_then(|_| in_folder(folder.parent()?, krate)))
}

/// The crates in the folders right below `folder`.
fn in_folder(folder: &Path, krate: &Path) -> Option<CrateOrigin> {
    let mut below: Vec<PathBuf> = fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    below.sort();
    let named: Vec<(String, PathBuf)> =
        below.into_iter().filter_map(|path| Some((package_name(&path)?, path))).collect();
    let find = |name: &str| named.iter().find(|(own, _)| own == name).map(|(_, path)| path);
    let (runtime, codegen) = (find("xms-runtime")?, find("xms-codegen")?);
    // Cargo keeps the manifest as it was in what it packs.
    let facts = if runtime.join("Cargo.toml.orig").is_file() { find("xms-facts") } else { None };
    let path = |path: &PathBuf| {
        from(krate, folder).map_or_else(|| path.clone(), |up| up.join(path.file_name().unwrap_or_default()))
    };
    Some(CrateOrigin::Folders { runtime: path(runtime), codegen: path(codegen), facts: facts.map(path) })
}

/// The way up from a crate to a folder that it is in: whoever has the folder elsewhere has the crate there, too.
fn from(krate: &Path, folder: &Path) -> Option<PathBuf> {
    let levels = krate.strip_prefix(folder).ok()?.components().count();
    Some(std::iter::repeat_n("..", levels).collect())
}

/// The name of the package in a folder.
fn package_name(folder: &Path) -> Option<String> {
    let text = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let manifest = DeTable::parse(&text).ok()?;
    Some(manifest.get_ref().get("package")?.get_ref().get("name")?.get_ref().as_str()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workspace_names_its_members() {
        let folder = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(folder.path()).unwrap();
        assert_eq!(membership(&root.join("a")), Membership::None);
        let manifest = root.join("Cargo.toml");
        fs::write(&manifest, "[workspace]\nmembers = [\"a\", \"./crates/*\"]\nexclude = [\"apart\"]\n").unwrap();
        for member in ["a", "crates/x"] {
            assert_eq!(membership(&root.join(member)), Membership::Member(manifest.clone()), "{member}");
        }
        for outside in ["b", "crates", "crates/x/y"] {
            assert_eq!(membership(&root.join(outside)), Membership::Outside(manifest.clone()), "{outside}");
        }
        assert_eq!(membership(&root.join("apart/x")), Membership::None);
        fs::write(&manifest, "[package]\nname = \"x\"\n").unwrap();
        assert_eq!(membership(&root.join("a")), Membership::None);
    }

    #[test]
    fn the_crates_of_xms_are_found() {
        let codegen = Path::new(env!("CARGO_MANIFEST_DIR"));
        let checkout = codegen.parent().unwrap();
        for given in [checkout, codegen, &checkout.join("runtime")] {
            let Ok(CrateOrigin::Folders { runtime, facts: None, .. }) = origin(Some(given), Path::new("/elsewhere"))
            else {
                panic!("{}", given.display())
            };
            assert!(runtime.is_absolute() && runtime.ends_with("runtime"), "{}", runtime.display());
        }
        let Ok(CrateOrigin::Folders { runtime, .. }) = origin(Some(codegen), &checkout.join("a/b")) else { panic!() };
        assert_eq!(runtime, Path::new("../../runtime"));
        assert!(origin(Some(&codegen.join("src")), checkout).is_err());
    }
}
