//! The requests that propose changes: renaming, quick fixes, and what stands above a table.
//!
//! In: a document and a place in it, as the protocol says it. Out: the changes as the protocol says them.

use std::collections::HashMap;

use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, CodeLens, CodeLensParams, Command, Diagnostic,
    NumberOrString, RenameParams, TextEdit, Url, WorkspaceEdit,
};
use serde_json::json;

use super::checker::Checked;
use super::findings::{QuickFix, fixes};
use super::lens::{Lens, lenses};
use super::rename::rename;
use super::server::Server;
use super::workspace::{Root, input};

impl Server<'_> {
    pub(super) fn rename(&self, params: RenameParams) -> Result<Option<WorkspaceEdit>, String> {
        let Some((root, at, offset)) = self.at(&params.text_document_position) else { return Ok(None) };
        let input = input(&root.path, &self.open_in(&root.path)).map_err(|error| error.to_string())?;
        let mut changes: HashMap<Url, Vec<TextEdit>> = HashMap::new();
        for change in rename(root, at, offset, &params.new_name, input)? {
            let file = root.file_at(&change.path).map(|at| root.file(at));
            let (Some(file), Some(uri)) = (file, self.uri(&change.path)) else { continue };
            let edit = TextEdit::new(file.text.range(change.range, self.units), change.text);
            changes.entry(uri).or_default().push(edit);
        }
        Ok(Some(WorkspaceEdit::new(changes)))
    }

    pub(super) fn actions(&self, params: CodeActionParams) -> Option<Vec<CodeActionOrCommand>> {
        let only = params.context.only.unwrap_or_default();
        if !only.is_empty() && !only.iter().any(|kind| CodeActionKind::QUICKFIX.as_str().starts_with(kind.as_str())) {
            return Some(Vec::new());
        }
        let (root, at) = self.place(&params.text_document.uri)?;
        let file = root.file(at);
        let checked = self.last.get(&root.path)?;
        let range = file.text.offset(params.range.start, self.units)..file.text.offset(params.range.end, self.units);
        let found = fixes(&checked.diagnostics, &checked.sources, &file.path, &range).into_iter();
        let actions = found.filter_map(|fix| {
            let edit = self.workspace_edit(root, checked, &fix)?;
            let of = |shown: &&Diagnostic| {
                shown.code == Some(NumberOrString::String(fix.diagnostic.code.to_owned()))
                    && shown.message.starts_with(&fix.diagnostic.message)
            };
            let diagnostics: Vec<Diagnostic> = params.context.diagnostics.iter().filter(of).cloned().collect();
            Some(CodeActionOrCommand::CodeAction(CodeAction {
                title: fix.title,
                kind: Some(CodeActionKind::QUICKFIX),
                diagnostics: (!diagnostics.is_empty()).then_some(diagnostics),
                edit: Some(edit),
                is_preferred: Some(true),
                ..CodeAction::default()
            }))
        });
        Some(actions.collect())
    }

    /// The changes of a fix; none where a text is not what it was when the finding was made.
    fn workspace_edit(&self, root: &Root, checked: &Checked, fix: &QuickFix<'_>) -> Option<WorkspaceEdit> {
        let mut changes: HashMap<Url, Vec<TextEdit>> = HashMap::new();
        for edit in &fix.edits {
            let path = checked.sources.path(edit.span.file);
            let file = root.file(root.file_at(path)?);
            if file.text.as_str() != checked.sources.text(edit.span.file) {
                return None;
            }
            let range = file.text.range(edit.span.range(), self.units);
            changes.entry(self.uri(path)?).or_default().push(TextEdit::new(range, edit.text.clone()));
        }
        Some(WorkspaceEdit::new(changes))
    }

    pub(super) fn lenses(&self, params: CodeLensParams) -> Option<Vec<CodeLens>> {
        let uri = params.text_document.uri;
        let (root, at) = self.place(&uri)?;
        let text = &root.file(at).text;
        let lens = |lens: Lens<'_>| {
            let range = text.range(lens.mention.range.clone(), self.units);
            let title = match lens.operations {
                0 => "no operation uses this".to_owned(),
                1 => "1 operation uses this".to_owned(),
                more => format!("{more} operations use this"),
            };
            // An editor that knows the command shows the places that name it.
            let arguments = vec![json!(uri), json!(range.start)];
            let command = Command::new(title, "xms.showReferences".to_owned(), Some(arguments));
            CodeLens { range, command: Some(command), data: None }
        };
        Some(lenses(root, at).into_iter().map(lens).collect())
    }
}
