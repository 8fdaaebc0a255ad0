//! What is inferred, reused, inserted and refused, one thing at a time.

use std::fs;

use xms_codegen::diagnostic::render_short;
use xms_codegen::scaffold::{FirstVersion, ScaffoldError};

use super::{inline, plain, plan, project};

const WA: &str = "xmlns=\"http://schemas.microsoft.com/windowsazure\"";

/// The file that a plan for a GET with that response would write.
fn written(response: &str) -> String {
    let mut wanted = plain("things.get", "GET /things", "2013-03-01");
    wanted.response = inline(response);
    match plan(&project(), &wanted) {
        Ok(plan) => plan.files[0].after.clone(),
        Err(error) => panic!("{error}"),
    }
}

/// Why there is no plan.
fn error_of(change: impl FnOnce(&mut xms_codegen::scaffold::NewOperation)) -> String {
    let mut wanted = plain("extensions.find", "GET /things", "2013-03-01");
    change(&mut wanted);
    match plan(&project(), &wanted) {
        Ok(plan) => panic!("{}", plan.files[0].after),
        Err(ScaffoldError::Findings { message, sources, diagnostics, .. }) => {
            format!("{message}: {}", render_short(&diagnostics, &sources))
        }
        Err(error) => error.to_string(),
    }
}

#[test]
fn an_element_that_fits_is_used_again() {
    let mut wanted = plain("extensions.find", "GET /find", "2013-03-01");
    wanted.response = inline(&format!("<Extension {WA}><Type>x</Type><Id>y</Id></Extension>"));
    let plan = plan(&project(), &wanted).unwrap();
    assert!(plan.added.is_empty() && plan.reused[0].1.ends_with("extensions.toml:24:10"), "{:?}", plan.reused);
    assert!(plan.files[0].after.contains("response = \"Extension\"\n"));
}

#[test]
fn an_element_that_does_not_fit_gets_another_name() {
    let text = written(&format!("<Extension {WA}><Type>x</Type><Id>y</Id><Colour>red</Colour></Extension>"));
    let tag = "[element.ExtensionResponse]\ntag     = \"Extension\" # guessed: another element than `Extension`: the element \
               `Extension` has no field `Colour`\n";
    assert!(text.contains(tag), "{text}");
}

#[test]
fn parts_that_are_called_alike_get_names_of_their_own() {
    let text = written(&format!("<Thing {WA} Name=\"x\"><Name>y</Name><b:Name xmlns:b=\"urn:b\">z</b:Name></Thing>"));
    for line in [
        "NameAttribute = { type = \"string\", tag = \"Name\", attribute = true, doc = \"\" }",
        "Name          = { type = \"string\", doc = \"\" }",
        "NameElement   = { type = \"string\", tag = \"Name\", namespace = \"urn:b\", doc = \"\" }",
    ] {
        assert!(text.contains(line), "{text}");
    }
}

#[test]
fn an_element_used_in_two_places_is_one() {
    let text = written(&format!("<A {WA}><B><P><X>1</X></P></B><C><P><X>2</X><Y>z</Y></P></C></A>"));
    assert_eq!(text.matches("[element.P]").count(), 1);
    assert!(
        text.contains(
            "[element.P.fields]\nX = { type = \"int32\", doc = \"\" }\nY = { type = \"string\", doc = \"\" }\n"
        ),
        "{text}"
    );
    let text = written(&format!("<Bed {WA}><Name>a</Name><Bed><Name>b</Name></Bed></Bed>"));
    assert!(
        text.contains(
            "[element.Bed.fields]\nName = { type = \"string\", doc = \"\" }\nBed  = { type = \"Bed\", doc = \"\" }\n"
        ),
        "{text}"
    );
    let text = written(&format!("<A {WA}><B><P><X>1</X></P></B><C><P><Z>2</Z></P></C></A>"));
    assert!(text.contains("[element.P]") && text.contains("[element.CP]\ntag     = \"P\"\n"), "{text}");
}

#[test]
fn request_and_response_share_what_is_inside_them() {
    let mut wanted = plain("things.put", "PUT /things", "2013-03-01");
    wanted.body = inline(&format!("<Thing {WA}><Part><X>1</X></Part></Thing>"));
    wanted.response = inline(&format!("<Thing {WA}><Part><X>2</X></Part><Made>2014-06-01</Made></Thing>"));
    let text = &plan(&project(), &wanted).unwrap().files[0].after;
    assert!(text.contains("body     = \"Thing\"\nresponse = \"ThingResponse\"\n"), "{text}");
    assert_eq!(text.matches("Part = { type = \"Part\", doc = \"\" }\n").count(), 2, "{text}");
    // An element that only answers had so far is taken, and told.
    wanted.body = inline(&format!("<Extension {WA}><Type>x</Type><Id>y</Id></Extension>"));
    let plan = plan(&project(), &wanted).unwrap();
    assert!(plan.remarks[0].starts_with("`Extension` was only answered so far"), "{:?}", plan.remarks);
}

#[test]
fn other_namespaces_are_written_down() {
    let text = written("<A xmlns=\"urn:a\"><B>1</B></A>");
    assert!(text.contains("[element.A]\nnamespace = \"urn:a\"\n"), "{text}");
    let text = written("<A><B>1</B></A>");
    assert!(text.contains("[element.A]\nnamespace = \"\"\n"), "{text}");
    let arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
    let text = written(&format!("<A {WA}><B xmlns=\"{arrays}\"><C><D>1</D></C></B></A>"));
    assert!(text.contains("B = { type = \"B\", namespace = \"arrays\", doc = \"\" }\n"), "{text}");
    let items = format!("<A {WA}><Bs><B xmlns=\"{arrays}\"><C>1</C></B><B xmlns=\"{arrays}\"/></Bs></A>");
    let text = written(&items);
    assert!(
        text.contains("Bs = { list = \"B\", doc = \"\" }\n") && text.contains("[element.B]\nnamespace = \"arrays\"\n"),
        "{text}"
    );
}

#[test]
fn texts_that_toml_cannot_hold_as_they_are() {
    let text = written(&format!("<A {WA}>\r\n<B>it'''s &#233;</B>\r\n<C.d>x</C.d></A>"));
    assert!(text.contains(r#"<B>it'''s &#233;</B>\n<C.d>x</C.d></A>""#) && text.contains("\"C.d\" = {"), "{text}");
}

#[test]
fn names_that_rust_or_the_service_uses_are_left_alone() {
    let text = written(&format!("<Things {WA}><Thing>1</Thing><String><X>1</X></String></Things>"));
    assert!(text.contains("[element.ThingsResponse]") && text.contains("[element.ThingsResponseString]"), "{text}");
}

#[test]
fn nothing_else_in_the_file_changes() {
    let folder = project();
    let file = folder.path().join("api-spec/cloud/extensions.toml");
    for ending in ["\n", "\r\n"] {
        let before = fs::read_to_string(&file).unwrap().replace('\n', ending);
        fs::write(&file, &before).unwrap();
        let mut wanted = plain("extensions.colours", "GET /colours", "2013-03-01");
        wanted.response = inline(&format!("<Colours {WA}><Colour>red</Colour></Colours>"));
        let plan = plan(&folder, &wanted).unwrap();
        let after = &plan.files[0].after;
        let start = before.find("# Below").unwrap() + format!("# Below, the elements.{ending}").len();
        let (top, rest) = before.split_at(start);
        let rest_at = after.find(rest).unwrap();
        assert!(
            after.starts_with(top) && after[top.len()..rest_at].starts_with(&format!("{ending}[operation.colours]"))
        );
        assert!(after[rest_at + rest.len()..].starts_with(&format!("{ending}[element.ColourList]")), "{after}");
        for guess in &plan.guesses {
            let line = after.lines().nth(guess.line - 1).unwrap();
            assert!(line.starts_with(&guess.key) && line.ends_with(&format!("# guessed: {}", guess.reason)), "{line}");
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), before, "a plan writes nothing");
    }
}

#[test]
fn placeholders_have_docs_and_values_of_other_operations() {
    let mut wanted = plain("things.get", "GET /x/{extension-id}/{thing-name}/{other}?top={top}", "2013-03-01");
    wanted.response = inline(&format!("<Thing {WA}><ThingName>hat</ThingName></Thing>"));
    wanted.values = vec![("top".to_owned(), "5".to_owned())];
    let text = &plan(&project(), &wanted).unwrap().files[0].after;
    for expected in [
        "request  = \"GET /x/{extension-id}/{thing-name}/{other}\"\nquery    = { top = { type = \"int32\", doc = \"\" } }\n",
        "extension-id = { pattern = \"[A-Za-z0-9-]+\", doc = \"The id under which the extension was added.\" }\n",
        "path     = { extension-id = \"agent\", thing-name = \"hat\", other = \"other\" } # guessed: the value of \
         `thing-name`, the value of `other`\nquery    = { top = \"5\" }\n",
    ] {
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn a_parameter_that_is_true_is_a_bool() {
    let mut wanted = plain("things.get", "GET /x?detail={detail}", "2013-03-01");
    wanted.values = vec![("detail".to_owned(), "true".to_owned())];
    let text = &plan(&project(), &wanted).unwrap().files[0].after;
    assert!(text.contains("query   = { detail = { type = \"bool\", doc = \"\" } }\n"), "{text}");
}

#[test]
fn errors_teach() {
    type Change = fn(&mut xms_codegen::scaffold::NewOperation);
    let cases: [(Change, &str); 12] = [
        (|wanted| wanted.id = "extensions.get".to_owned(), "described already, at "),
        (|wanted| wanted.id = "extensions".to_owned(), "`extensions` is no id of an operation; an operation's id is"),
        (|wanted| wanted.id = "service.get".to_owned(), "no resource can be called `service`"),
        (|wanted| wanted.service = Some("clod".to_owned()), "there is no service `clod`; did you mean `cloud`?"),
        (
            |wanted| wanted.version = Some("2009-10-01".to_owned()),
            "the sample is of 2009-10-01, and the operation comes",
        ),
        (|wanted| wanted.version = Some("1.0".to_owned()), "`1.0` is not a version"),
        (|wanted| wanted.values = vec![("a".to_owned(), "b".to_owned())], "it has no placeholders"),
        (|wanted| wanted.request = "GET things".to_owned(), "does not begin with a slash"),
        (
            |wanted| wanted.response = inline("<A>\n  <B></C>\n</A>"),
            "sample.xml:2:6: error[X0501]: the response is not",
        ),
        (|wanted| wanted.response = inline("{}"), "sample.xml:1:1: error[X0501]"),
        (|wanted| wanted.response = inline("<A>x<B/></A>"), "has text between its children"),
        (|wanted| wanted.body = inline("<A/>"), "would have errors; nothing was written: "),
    ];
    for (change, words) in cases {
        let message = error_of(change);
        assert!(message.contains(words), "{message}");
    }
    let message = error_of(|wanted| {
        wanted.first_version = FirstVersion::Since("2013-04-01".to_owned());
    });
    assert!(
        message.contains("2013-04-01 is not among the versions") && message.contains("nearest is 2013-03-01"),
        "{message}"
    );
}
