//! Examples on the wire.
//!
//! In: the examples of media types whose values are texts of XML, and those of parameters under the same name. Out:
//! examples of the draft, where all that a request needs has a value. Values as JSON show no document and are lost.

use super::Reader;
use crate::import::document::At;
use crate::import::draft::{ExampleDraft, OperationDraft};
use crate::import::loss::LossKind;
use crate::node::Node;

/// Names of one example that is given without a name.
const UNNAMED: &str = "from the document";

impl<'d> Reader<'d> {
    pub(super) fn examples(&mut self, at: &At<'d>, operation: &mut OperationDraft) {
        if let Some(linked) = at.get("x-ms-examples") {
            self.lose(LossKind::Example, &linked, "`x-ms-examples`: values as JSON, not documents");
        }
        let mut found: Vec<ExampleDraft> = Vec::new();
        self.own_examples(at, &mut found);
        let request = at.get("requestBody").and_then(|body| self.documents.resolve(&body).ok());
        let requests = request.map(|body| self.of_content(&body)).unwrap_or_default();
        for (name, example, text) in requests {
            self.entry(&mut found, &name, &example).request = text;
        }
        let responses: Vec<(&'d str, At<'d>)> = at.get("responses").iter().flat_map(At::entries).collect();
        for (status, response) in responses {
            let Ok(response) = self.documents.resolve(&response) else { continue };
            for (name, example, text) in self.of_content(&response) {
                let usual = operation.responses.first().map(|(status, _)| *status);
                let status = status.parse::<u16>().ok().filter(|status| Some(*status) != usual);
                let entry = self.entry(&mut found, &name, &example);
                entry.response = text;
                entry.status = status.or(entry.status);
            }
        }
        for example in found {
            match self.complete(at, example, operation) {
                Ok(example) => operation.examples.push(example),
                Err((address, missing)) => {
                    self.losses.add(LossKind::Example, address, format!("no value of `{missing}`"))
                }
            }
        }
    }

    fn entry<'e>(&mut self, found: &'e mut Vec<ExampleDraft>, name: &str, at: &At<'d>) -> &'e mut ExampleDraft {
        let position = found.iter().position(|example| example.name == name);
        let position = position.unwrap_or_else(|| {
            let doc = at.text("summary").unwrap_or_default().to_owned();
            let address = self.documents.address(at);
            found.push(ExampleDraft { address, name: name.to_owned(), doc, ..ExampleDraft::default() });
            found.len() - 1
        });
        &mut found[position]
    }

    /// The examples of a body: name, place and text.
    fn of_content(&mut self, at: &At<'d>) -> Vec<(String, At<'d>, Option<String>)> {
        let mut all = Vec::new();
        for (_, at) in at.get("content").iter().flat_map(At::entries) {
            let single = at.get("example").map(|one| (UNNAMED.to_owned(), one.clone(), one));
            let several = at.get("examples");
            let several = several.iter().flat_map(At::entries).filter_map(|(name, one)| {
                let one = self.documents.resolve(&one).ok()?;
                Some((name.to_owned(), one.clone(), one.get("value")?))
            });
            for (name, place, value) in single.into_iter().chain(several).collect::<Vec<_>>() {
                match value.node {
                    Node::Text(text) => all.push((name, place, Some(text.clone()))),
                    _ => self.lose(LossKind::Example, &place, "an example that is no text of a body"),
                }
            }
        }
        all
    }

    /// Examples without a body of their own, which an exported document names.
    fn own_examples(&mut self, at: &At<'d>, found: &mut Vec<ExampleDraft>) {
        let Some(own) = at.get(super::own::KEY).and_then(|own| own.get("examples")) else { return };
        for (name, at) in own.entries() {
            let status = at.node.get("status").and_then(Node::as_integer).and_then(|status| u16::try_from(status).ok());
            let doc = at.text("doc").map(str::to_owned);
            let version = at.text("version").map(str::to_owned);
            let response = at.text("response").map(str::to_owned);
            let texts = |key: &str| -> Vec<(String, String)> {
                let entries = at.get(key);
                let entries = entries.iter().flat_map(At::entries);
                entries.filter_map(|(name, value)| Some((name.to_owned(), value.node.scalar_text()?))).collect()
            };
            let (headers, path) = (texts("response-headers"), texts("path"));
            let entry = self.entry(found, name, &at);
            entry.status = status;
            entry.version = version;
            entry.response = response;
            entry.doc = doc.unwrap_or_default();
            entry.response_headers = headers;
            entry.path = path;
        }
    }

    /// The same with the values of parameters; the name of the first that has none and must.
    fn complete(
        &mut self,
        at: &At<'d>,
        mut example: ExampleDraft,
        operation: &OperationDraft,
    ) -> Result<ExampleDraft, (String, String)> {
        let parameters: Vec<At<'d>> = at.get("parameters").iter().flat_map(At::items).collect();
        let parameters: Vec<At<'d>> = parameters.iter().filter_map(|at| self.documents.resolve(at).ok()).collect();
        let value = |name: &str| {
            let at = parameters.iter().find(|at| at.text("name") == Some(name))?;
            let named = at.get("examples").and_then(|all| all.get(&example.name)?.get("value"));
            let schema = at.get("schema");
            let plain = || at.get("example").or_else(|| schema.as_ref()?.get("example"));
            let found = match named {
                Some(found) => found,
                // Where examples have names, one without this name is another's.
                None if at.node.get("examples").is_some() => return None,
                None => plain()?,
            };
            found.node.scalar_text()
        };
        let usual = operation.responses.first().map(|(status, _)| *status);
        example.status = example.status.filter(|status| Some(*status) != usual);
        let mut missing = None;
        let none = Vec::new();
        let lists = [
            // The values of one of several addresses were given as a whole.
            (if example.path.is_empty() { &operation.path_parameters } else { &none }, &mut example.path, true),
            (&operation.query, &mut example.query, false),
            (&operation.headers, &mut example.headers, false),
        ];
        for (list, values, always) in lists {
            for parameter in list.iter().filter(|parameter| parameter.constant.is_none()) {
                match value(&parameter.name) {
                    Some(value) => values.push((parameter.name.clone(), value)),
                    None if always || parameter.required && parameter.extra.iter().all(|(key, _)| key != "version") => {
                        missing = missing.or(Some(parameter.name.clone()))
                    }
                    None => {}
                }
            }
        }
        match missing {
            Some(missing) => Err((example.address, missing)),
            None => Ok(example),
        }
    }
}
