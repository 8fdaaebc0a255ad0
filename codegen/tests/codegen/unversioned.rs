//! Services without versions: nothing that is made of them speaks of any.

use xms_codegen::diagnostic::Diagnostics;
use xms_codegen::emit::{docs, rust};
use xms_codegen::model::Model;
use xms_codegen::model::resolve::resolve;
use xms_codegen::parse::parse;
use xms_codegen::source::Sources;

const RESOURCE: &str = "title = \"Goods\"\nsummary = \"Goods.\"\n[operation.get]\ntitle = \"Get\"\nsummary = \"Reads.\"\n\
    request = \"GET\"\nresponse = \"Item\"\n[[operation.get.example]]\nname = \"one\"\n\
    response = \"<Item><Kind>a</Kind></Item>\"\n[element.Item]\nsummary = \"What is sold.\"\n[element.Item.fields]\n\
    Kind = { type = \"Kind\", doc = \"What sort.\" }\n[enum.Kind]\nsummary = \"Sorts.\"\nvalues = { a = \"One.\" }\n";

fn model() -> Model {
    let mut sources = Sources::default();
    let service = sources.add(
        "service.toml",
        "title = \"Shop\"\nsummary = \"A shop.\"\nendpoint = \"https://shop.example\"\n".to_owned(),
    );
    let goods = sources.add("goods.toml", RESOURCE.to_owned());
    let mut diagnostics = Diagnostics::new();
    let description = parse("shop", service, &[goods], &sources, &mut diagnostics);
    let model = resolve(&[description], &mut diagnostics);
    xms_codegen::check::check(&model, &sources, &mut diagnostics);
    assert_eq!(diagnostics.iter().map(|one| one.message.clone()).collect::<Vec<_>>(), [""; 0]);
    model
}

#[test]
fn no_module_speaks_of_versions() {
    let options = rust::Options {
        serde: false,
        client: rust::Include::Always,
        server: rust::Include::Always,
        tests: true,
        source_root: "api".to_owned(),
        ..rust::Options::default()
    };
    for (path, text) in rust::emit(&model(), &options).0 {
        let inside = path.components().any(|part| part.as_os_str() == "shop");
        let lines: Vec<&str> = text.lines().filter(|line| inside && line.contains("ersion")).collect();
        assert!(lines.is_empty(), "{}: {lines:#?}", path.display());
    }
}

#[test]
fn no_page_speaks_of_versions() {
    for (path, text) in docs::emit(&model(), &docs::Options::new("api")).0 {
        let is_page = path.extension().is_some_and(|extension| extension == "html");
        let at = text.to_lowercase().find("version").filter(|_| is_page);
        assert!(at.is_none(), "{}: {}", path.display(), at.map_or("", |at| &text[at.saturating_sub(80)..]));
    }
}
