//! Writes what the targets begin with: small inputs of every kind, and words that they are made of.
//!
//! In: the descriptions, the pages of the rules, the tables of the SDK. Out: `seeds/TARGET/*` and `dictionaries/*.dict`,
//! the same bytes each time. Run it in this folder, where examples or tables have changed.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use xms_codegen::model::{Parameter, ParameterRole};
use xms_codegen::pipeline::read_model;
use xms_harm::{CATALOGS, Request};
use xms_runtime::{Field, Shape};

/// Longer ones make every execution slow, and show nothing else.
const MAX_LENGTH: usize = 1_500;

/// The roots of lists, in the order in which the target has them.
const LISTS: [&str; 4] = ["ExtensionImages", "EnumerationResults", "PageList", "OperatingSystemFamilies"];
/// Where they are cut.
const CUT: u8 = 40;

/// Not in examples: white space and references of all kinds, and texts of scalars.
const DOCUMENTS: [&str; 4] = [
    "<p:a xmlns:p=\"u\" p:x=\"1 &lt; 2\" y='\"'><p:b>\r\nx\ry</p:b ></p:a>",
    "<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a><!-- end --><?pi x?>",
    "<?xml version=\"1.0\" encoding=\"utf-8\"?><a i:nil='true' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'/>",
    "<a>\u{e9}\u{6f22} ]]&gt; &#13; &#x10FFFF;</a>",
];
const SCALARS: [&str; 9] = [
    "2014-06-01T12:34:56.789Z",
    "2014-06-01T12:34:56-00:00",
    "2016-12-31T23:59:60Z",
    "0001-01-01T00:00:00+14:00",
    "2014-06-01T12:34:56",
    "2024-02-29",
    "581c40f3-7617-3a03-b792-561be859a88a",
    "{581C40F3-7617-3A03-B792-561BE859A88A}",
    "aGVs bG8=\r\n",
];
/// Each behind the byte that chooses how it is read.
const CREDENTIALS: [&str; 3] = [
    "\0<PublishData><PublishProfile SchemaVersion=\"2.0\"><Subscription Id=\"1\" Name=\"a\" \
     ManagementCertificate=\"hunter2-secret\"/></PublishProfile></PublishData>",
    "\0<PublishData><PublishProfile Url=\"https://a.example\" ManagementCertificate=\"hunter2-secret\">\
     <Subscription Id=\"1\" Name=\"one\"/></PublishProfile></PublishData>",
    "\u{1}-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n\
     MAA=\n-----END PRIVATE KEY-----\n",
];
/// Each behind its content type: a boundary in quotes, lines of all ends, a body of a given length.
const MULTIPART: [&str; 2] = [
    "Multipart/Mixed; charset=x; boundary=\"a \\\"b\"\0before\n--a \"b\nContent-Type: application/http\n\n\
     GET / HTTP/1.1\n\n--a \"b-- \nafter",
    "multipart/mixed; boundary=b\0--b\r\nContent-Type: application/http; version=1.1\r\nContent-ID: <1>\r\n\r\n\
     PUT /a?b=c HTTP/1.1\r\nx-a: 1\r\nContent-Length: 3\r\n\r\nd\r\n\r\n--b--\r\n",
];

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let reading = read_model(&folder.join("../api-spec")).map_err(|error| io::Error::other(error.to_string()))?;
    let mut seeds = Seeds { folder: &folder.join("seeds"), written: BTreeSet::new() };
    for operation in &reading.model.operations {
        let service = reading.model[operation.resource].service;
        let base = if reading.model[service].base_path.is_empty() { "" } else { "/id" };
        let constants = |parameters: &[Parameter]| -> Vec<(String, String)> {
            let constant = |parameter: &Parameter| match &parameter.role {
                ParameterRole::Constant(text) => Some((parameter.name.value.clone(), text.clone())),
                ParameterRole::Value if parameter.required => Some((parameter.name.value.clone(), "1".to_owned())),
                _ => None,
            };
            parameters.iter().filter_map(constant).collect()
        };
        let query: Vec<_> = constants(&operation.query).iter().map(|(name, value)| format!("{name}={value}")).collect();
        let question = if query.is_empty() { "" } else { "?" };
        let path = operation.path_text.split('?').next().unwrap_or_default().replace(['{', '}', '+'], "");
        let target = format!("{base}{path}{question}{}", query.join("&"));
        // Folders that services share are no services of the SDK.
        let number = reading.model.services[..service.index()].iter().filter(|one| !one.is_common).count();
        let request = Request::spell(number, &operation.method, &target, &constants(&operation.headers));
        if let Some(request) = request {
            seeds.write("route", &operation.id, &request)?;
        }
        for example in &operation.examples {
            for (kind, document) in [("request", &example.request), ("response", &example.response)] {
                let Some(document) = document else { continue };
                let name = format!("{}-{}-{kind}", operation.id, example.name.value);
                // What is no document begins with its boundary.
                if let Some((boundary, _)) = document.text.strip_prefix("--").and_then(|rest| rest.split_once("\r\n")) {
                    let content_type = format!("multipart/mixed; boundary={boundary}\0");
                    seeds.write("multipart", &name, &[content_type.as_bytes(), document.text.as_bytes()].concat())?;
                }
                seeds.write("tokens", &name, document.text.as_bytes())?;
                seeds.write("decode", &name, &[b"\0", document.text.as_bytes()].concat())?;
                if let Some(choice) = LISTS.iter().position(|root| document.text.contains(&format!("<{root}"))) {
                    let begin = [u8::try_from(choice).unwrap_or_default(), CUT];
                    seeds.write("items", &name, &[&begin, document.text.as_bytes()].concat())?;
                }
            }
        }
    }
    let given =
        [("tokens", &DOCUMENTS[..]), ("scalars", &SCALARS), ("credentials", &CREDENTIALS), ("multipart", &MULTIPART)];
    for (target, texts) in given {
        for (number, text) in texts.iter().enumerate() {
            seeds.write(target, &format!("given-{number}"), text.as_bytes())?;
        }
    }
    let mut pages: Vec<_> = fs::read_dir(folder.join("../codegen/rules"))?.collect::<Result<_, _>>()?;
    pages.sort_by_key(|page| page.file_name());
    let mut keys = BTreeSet::new();
    for page in pages {
        let (path, name) = (page.path(), page.file_name());
        let name = name.to_string_lossy();
        let Some(rule) = name.strip_suffix(".md") else { continue };
        let text = fs::read_to_string(path)?;
        for (number, sample) in text.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).enumerate()
        {
            keys.extend(sample.split([' ', '\n', '{', ',', '.']).map(str::to_owned));
            seeds.write("description", &format!("{rule}-{number}"), sample.as_bytes())?;
        }
    }
    let mut names = BTreeSet::new();
    CATALOGS.iter().flat_map(|catalog| catalog.shapes()).for_each(|shape| words(shape, &mut names));
    dictionary(folder, "descriptions", keys.into_iter().filter(|key| is_word(key)))?;
    dictionary(folder, "documents", names.into_iter())
}

/// Names on the wire, as markup.
fn words(shape: &Shape, names: &mut BTreeSet<String>) {
    names.insert(format!("<{}>", shape.tag));
    let of_field = |field: &Field| [format!("<{}>", field.name), format!("</{}>", field.name)];
    names.extend(shape.fields.iter().flat_map(of_field));
}

fn is_word(key: &str) -> bool {
    (2..30).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

struct Seeds<'a> {
    folder: &'a Path,
    written: BTreeSet<(&'static str, Vec<u8>)>,
}

impl Seeds<'_> {
    fn write(&mut self, target: &'static str, name: &str, content: &[u8]) -> io::Result<()> {
        if content.is_empty() || content.len() > MAX_LENGTH || !self.written.insert((target, content.to_vec())) {
            return Ok(());
        }
        let folder = self.folder.join(target);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name), content)
    }
}

/// Writes words in the form that libFuzzer reads.
fn dictionary(folder: &Path, name: &str, words: impl Iterator<Item = String>) -> io::Result<()> {
    let text: String = words.map(|word| format!("\"{}\"\n", word.replace('\\', "\\\\").replace('"', "\\\""))).collect();
    fs::create_dir_all(folder.join("dictionaries"))?;
    fs::write(folder.join(format!("dictionaries/{name}.dict")), text)
}
