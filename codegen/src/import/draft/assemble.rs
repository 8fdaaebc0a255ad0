//! A draft as the files of a description that has no errors.
//!
//! In: a draft. Out: texts, laid out; they were checked in memory, and what a rule refuses was taken out and is a loss.

use std::path::Path;

use super::page::{Page, Table};
use super::repair::repair;
use super::shared::Shared;
use super::{Draft, TypeKind, names, reach};
use crate::import::loss::{LossKind, Losses};
use crate::import::{ImportError, Imported};
use crate::scaffold::toml_text::string;

/// Makes the files of a service.
pub(in crate::import) fn service(mut draft: Draft, mut losses: Losses) -> Result<Imported, ImportError> {
    names::choose(&mut draft);
    let homes = reach::homes(&draft);
    for (item, _) in draft.types.iter().zip(&homes).filter(|(_, home)| home.is_none()) {
        losses.add(LossKind::Unused, &item.address, format!("`{}` is used by no operation", item.name));
    }
    let shared = Shared::find(&draft);
    let mut pages = vec![Page { name: "service".to_owned(), tables: draft.service_tables(&shared) }];
    for (index, resource) in draft.resources.iter().enumerate() {
        let mut head = Table::new(&[], &draft.service.address);
        head.text("title", &resource.prose.title);
        head.text("summary", &resource.prose.summary);
        head.text("doc", &resource.prose.doc);
        let mut tables = vec![head];
        tables.extend(resource.operations.iter().flat_map(|operation| draft.operation_tables(operation, &shared)));
        let own = draft.types.iter().zip(&homes).filter(|(_, home)| **home == Some(index)).map(|(item, _)| item);
        // Enums behind the elements, as authors write them.
        let (elements, enums): (Vec<_>, Vec<_>) = own.partition(|item| matches!(item.kind, TypeKind::Element(_)));
        tables.extend(elements.into_iter().chain(enums).flat_map(|item| draft.type_tables(item)));
        pages.push(Page { name: resource.name.clone(), tables });
    }
    let (model, texts) = repair(&draft.service.name, &mut pages, draft.keeps_unused, &mut losses)?;
    let files = pages.iter().zip(texts).map(|(page, text)| (format!("{}.toml", page.name), text)).collect();
    Ok(Imported { name: draft.service.name, files, losses, model })
}

/// Makes the file of a resource that has nothing but elements and enums, for a service that is there already.
pub(in crate::import) fn service_around(draft: &mut Draft, name: &str) {
    if draft.service.endpoint.is_empty() {
        draft.service.endpoint = format!("https://{name}.example");
    }
    draft.service.name = name.to_owned();
}

/// The name of a service, from that of a file: words of small letters and digits with dashes between them.
pub(in crate::import) fn service_name(given: Option<&str>, title: &str, path: &Path) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let wanted = [given.unwrap_or_default(), title, &stem];
    wanted
        .iter()
        .map(|text| super::prose::dashed(text))
        .find(|name| !name.is_empty())
        .unwrap_or_else(|| "service".to_owned())
}

/// `[a, b]` in TOML.
pub(in crate::import) fn array<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let texts: Vec<String> = texts.into_iter().map(string).collect();
    format!("[{}]", texts.join(", "))
}
