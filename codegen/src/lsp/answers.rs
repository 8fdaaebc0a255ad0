//! The requests of an editor, each answered by a function of the texts.
//!
//! In: a document and a place in it, as the protocol says it. Out: the answer as the protocol says it.

use std::path::Path;

use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionList, CompletionParams, CompletionResponse, CompletionTextEdit,
    DocumentFormattingParams, DocumentHighlight, DocumentHighlightParams, DocumentSymbol, DocumentSymbolParams,
    DocumentSymbolResponse, Documentation, GotoDefinitionParams, GotoDefinitionResponse, Hover, HoverContents,
    HoverParams, Location, MarkupContent, MarkupKind, OneOf, PrepareRenameResponse, ReferenceParams, SymbolInformation,
    SymbolKind, TextDocumentPositionParams, TextEdit, Url, WorkspaceSymbol, WorkspaceSymbolParams,
    WorkspaceSymbolResponse,
};
use serde::{Deserialize, Serialize};

use super::completion::{About, MOST, Proposal, Sign, complete};
use super::describe;
use super::hover::hover;
use super::layout::layout;
use super::mention::Part;
use super::rename::renamable;
use super::server::Server;
use super::symbols::{Symbol, symbols};
use super::workspace::{FileAt, Found, Root};
use crate::language::Subject;

/// As many symbols as a search finds.
const MOST_SYMBOLS: usize = 500;

/// What a proposal is about, kept by the editor until it wants to know more.
#[derive(Debug, Deserialize, Serialize)]
struct Asked {
    uri: Url,
    subject: String,
    name: String,
}

fn markdown(value: String) -> MarkupContent {
    MarkupContent { kind: MarkupKind::Markdown, value }
}

impl Server<'_> {
    /// The place that a request is about.
    pub(super) fn at(&self, place: &TextDocumentPositionParams) -> Option<(&Root, FileAt, usize)> {
        let (root, at) = self.place(&place.text_document.uri)?;
        Some((root, at, root.file(at).text.offset(place.position, self.units)))
    }

    fn location(&self, root: &Root, found: &Found<'_>) -> Option<Location> {
        let file = root.file(found.at);
        Some(Location::new(self.uri(&file.path)?, file.text.range(found.mention.range.clone(), self.units)))
    }

    pub(super) fn hover(&self, params: HoverParams) -> Option<Hover> {
        let (root, at, offset) = self.at(&params.text_document_position_params)?;
        let (value, range) = hover(root, at, offset)?;
        let range = Some(root.file(at).text.range(range, self.units));
        Some(Hover { contents: HoverContents::Markup(markdown(value)), range })
    }

    pub(super) fn completion(&self, params: CompletionParams) -> Option<CompletionResponse> {
        let (root, at, offset) = self.at(&params.text_document_position)?;
        let (found, range) = complete(root, at, offset);
        let is_incomplete = found.len() >= MOST;
        let range = root.file(at).text.range(range, self.units);
        let uri = params.text_document_position.text_document.uri;
        let item = |proposal: Proposal| {
            let (documentation, data) = match proposal.about {
                About::Text(text) => (Some(text).filter(|text| !text.is_empty()), None),
                About::Item(subject, name) => {
                    let asked = Asked { uri: uri.clone(), subject: format!("{subject:?}"), name };
                    (None, serde_json::to_value(asked).ok())
                }
            };
            CompletionItem {
                kind: Some(match proposal.sign {
                    Sign::Key => CompletionItemKind::PROPERTY,
                    Sign::Table => CompletionItemKind::STRUCT,
                    Sign::Name => CompletionItemKind::REFERENCE,
                    Sign::Value => CompletionItemKind::VALUE,
                }),
                detail: Some(proposal.detail).filter(|detail| !detail.is_empty()),
                documentation: documentation.map(|text| Documentation::MarkupContent(markdown(text))),
                // The editor compares what it replaces, quotes included.
                filter_text: Some(proposal.insert.clone()),
                text_edit: Some(CompletionTextEdit::Edit(TextEdit::new(range, proposal.insert))),
                label: proposal.label,
                data,
                ..CompletionItem::default()
            }
        };
        let items = found.into_iter().map(item).collect();
        Some(CompletionResponse::List(CompletionList { is_incomplete, items }))
    }

    pub(super) fn resolve(&self, mut item: CompletionItem) -> CompletionItem {
        let asked = item.data.clone().and_then(|data| serde_json::from_value::<Asked>(data).ok());
        let told = asked.and_then(|Asked { uri, subject, name }| {
            let (root, at) = self.place(&uri)?;
            let subjects = [Subject::Type, Subject::Operation, Subject::ErrorCode, Subject::Group, Subject::Version];
            let places = ["path", "query", "headers", "response-headers"].map(Subject::Parameter);
            let all = subjects.into_iter().chain([Subject::Namespace]).chain(places);
            let subject = all.into_iter().find(|one| format!("{one:?}") == subject)?;
            let (file, node) = root.named(at.folder, subject, &name)?;
            Some(describe::item(root, file, node, subject))
        });
        if let Some(text) = told {
            item.documentation = Some(Documentation::MarkupContent(markdown(text)));
        }
        item
    }

    pub(super) fn definition(&self, params: GotoDefinitionParams) -> Option<GotoDefinitionResponse> {
        let (root, at, offset) = self.at(&params.text_document_position_params)?;
        let mention = root.file(at).mention_at(offset)?;
        if mention.subject == Subject::Folder {
            let folder = root.folders.iter().find(|folder| folder.kind.is_common() && folder.name == mention.name)?;
            let uri = self.uri(&folder.files.first()?.path)?;
            return Some(GotoDefinitionResponse::Scalar(Location::new(uri, Default::default())));
        }
        let found = root.definition(at.folder, mention)?;
        Some(GotoDefinitionResponse::Scalar(self.location(root, &found)?))
    }

    pub(super) fn references(&self, params: ReferenceParams) -> Option<Vec<Location>> {
        let (root, at, offset) = self.at(&params.text_document_position)?;
        let definition = root.definition(at.folder, root.file(at).mention_at(offset)?)?;
        let with_own = params.context.include_declaration;
        let found = root.references(definition).into_iter();
        let wanted = found.filter(|found| match found.mention.part {
            Part::Reference => true,
            Part::Definition => with_own,
            // Another header of what is defined is no use of it.
            Part::Header => false,
        });
        Some(wanted.filter_map(|found| self.location(root, &found)).collect())
    }

    pub(super) fn highlights(&self, params: DocumentHighlightParams) -> Option<Vec<DocumentHighlight>> {
        let (root, at, offset) = self.at(&params.text_document_position_params)?;
        let definition = root.definition(at.folder, root.file(at).mention_at(offset)?)?;
        let own = root.references(definition).into_iter().filter(|found| found.at == at);
        let range = |found: Found<'_>| root.file(at).text.range(found.mention.range.clone(), self.units);
        Some(own.map(|found| DocumentHighlight { range: range(found), kind: None }).collect())
    }

    pub(super) fn prepare_rename(
        &self,
        place: TextDocumentPositionParams,
    ) -> Result<Option<PrepareRenameResponse>, String> {
        let Some((root, at, offset)) = self.at(&place) else { return Ok(None) };
        let mention = renamable(root, at, offset)?;
        let range = root.file(at).text.range(mention.range.clone(), self.units);
        Ok(Some(PrepareRenameResponse::RangeWithPlaceholder { range, placeholder: mention.name.clone() }))
    }

    pub(super) fn symbols(&self, params: DocumentSymbolParams) -> Option<DocumentSymbolResponse> {
        let (root, at) = self.place(&params.text_document.uri)?;
        let file = root.file(at);
        let found = symbols(&file.outline).into_iter().map(|symbol| self.symbol(root, at, symbol)).collect();
        Some(DocumentSymbolResponse::Nested(found))
    }

    fn symbol(&self, root: &Root, at: FileAt, symbol: Symbol) -> DocumentSymbol {
        let text = &root.file(at).text;
        let children: Vec<_> = symbol.children.into_iter().map(|child| self.symbol(root, at, child)).collect();
        #[expect(deprecated, reason = "the struct has the field, and no other way to be made")]
        DocumentSymbol {
            name: symbol.name,
            detail: Some(symbol.detail),
            kind: symbol.kind,
            tags: None,
            deprecated: None,
            range: text.range(symbol.range, self.units),
            selection_range: text.range(symbol.selection, self.units),
            children: Some(children).filter(|children| !children.is_empty()),
        }
    }

    pub(super) fn search(&self, params: WorkspaceSymbolParams) -> WorkspaceSymbolResponse {
        let query = params.query.to_lowercase();
        let mut found = Vec::new();
        for root in &self.roots {
            let all = (0..root.folders.len()).flat_map(|folder| root.mentions(folder));
            let wanted = all.filter(|Found { mention, .. }| {
                mention.part == Part::Definition
                    && matches!(mention.subject, Subject::Type | Subject::Operation)
                    && mention.name.to_lowercase().contains(&query)
            });
            found.extend(wanted.take(MOST_SYMBOLS).filter_map(|found| {
                Some(WorkspaceSymbol {
                    name: found.mention.name.clone(),
                    kind: match found.mention.subject {
                        Subject::Operation => SymbolKind::METHOD,
                        _ => SymbolKind::STRUCT,
                    },
                    tags: None,
                    container_name: Some(root.file(found.at).resource()),
                    location: OneOf::Left(self.location(root, &found)?),
                    data: None,
                })
            }));
        }
        // Older editors know the older form alone.
        let flat = |symbol: WorkspaceSymbol| {
            let OneOf::Left(location) = symbol.location else { return None };
            #[expect(deprecated, reason = "the struct has the field, and no other way to be made")]
            Some(SymbolInformation {
                name: symbol.name,
                kind: symbol.kind,
                tags: None,
                deprecated: None,
                location,
                container_name: symbol.container_name,
            })
        };
        WorkspaceSymbolResponse::Flat(found.into_iter().filter_map(flat).collect())
    }

    pub(super) fn formatting(&self, params: DocumentFormattingParams) -> Option<Vec<TextEdit>> {
        let document = self.open.get(&params.text_document.uri)?;
        if document.path.as_deref().is_some_and(|path| !is_toml(path)) {
            return None;
        }
        let edit = layout(document.text.as_str())?;
        Some(
            edit.into_iter().map(|(range, text)| TextEdit::new(document.text.range(range, self.units), text)).collect(),
        )
    }
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}
