//! What is read: order, places, every form of a value.

use super::{SERVICE, read};
use crate::language::Retry;
use crate::parse::description::{
    BodyKind, ContinuationSourceDecl, ContinuationTargetDecl, LongRunningUse, ResourceDecl, ServiceDecl, TypeDecl,
};
use crate::source::{Sources, Span};

fn resource(text: &str) -> (ResourceDecl, Sources) {
    let (mut description, diagnostics, sources) = read(SERVICE, text);
    assert!(diagnostics.is_empty(), "{:?}", diagnostics.iter().next());
    assert!(!description.damaged && !description.has_syntax_errors);
    (description.resources.remove(0), sources)
}

fn service(text: &str) -> ServiceDecl {
    let (description, diagnostics, _) = read(text, "");
    assert!(diagnostics.is_empty(), "{:?}", diagnostics.iter().next());
    description.service
}

fn at(sources: &Sources, span: Span) -> &str {
    &sources.text(span.file)[span.range()]
}

#[test]
fn order_is_that_of_the_file() {
    let (resource, _) = resource(
        "[operation.z]\nrequest = 'GET /z'\n[element.Z.fields]\nb = { type = 'string' }\na = { type = 'string' }\n\
         [operation.a]\nrequest = 'GET /a'\nquery = { y = {}, x = {} }\n[enum.M]\nvalues = { Q = 'q', P = { doc = 'p' } }\n[element.A]\n",
    );
    let names: Vec<&str> = resource.operations.iter().map(|operation| operation.name.value.as_str()).collect();
    assert_eq!(names, ["z", "a"]);
    let names: Vec<&str> = resource.types.iter().map(|decl| decl.name().value.as_str()).collect();
    assert_eq!(names, ["Z", "M", "A"]);
    let query: Vec<&str> = resource.operations[1].query.iter().map(|query| query.name.value.as_str()).collect();
    assert_eq!(query, ["y", "x"]);
    let TypeDecl::Element(element) = &resource.types[0] else { panic!("an element") };
    let fields: Vec<&str> = element.fields.iter().map(|field| field.name.value.as_str()).collect();
    assert_eq!(fields, ["b", "a"]);
    let TypeDecl::Enum(values) = &resource.types[1] else { panic!("an enum") };
    let docs: Vec<_> =
        values.values.iter().map(|value| value.prose.doc.as_ref().map(|doc| doc.value.as_str())).collect();
    assert_eq!(docs, [Some("q"), Some("p")]);
}

#[test]
fn everything_has_its_place() {
    let (resource, sources) = resource(
        "title = 'é'\n[operation.add]\nsince = '2014-06-01'\nrequest = \"POST /a/{b}?c=d&e\"\n[[operation.add.example]]\n\
         name = 'n'\nversion = '2014-06-01'\n[element.A.fields]\nB = { type = 'string', doc = \"x\" }\n",
    );
    let operation = &resource.operations[0];
    assert_eq!(at(&sources, operation.name.span), "add");
    assert_eq!(at(&sources, operation.header), "[operation.add]");
    assert_eq!(operation.availability.since.as_ref().map(|since| at(&sources, since.span)), Some("'2014-06-01'"));
    assert_eq!(at(&sources, operation.examples[0].header), "[[operation.add.example]]");
    let request = operation.request.as_ref().expect("a request line");
    for part in
        [&request.method, &request.path, &request.query[0].name, &request.query[0].value, &request.query[1].name]
    {
        assert_eq!(at(&sources, part.span), part.value);
    }
    assert_eq!(request.path.value, "/a/{b}");
    assert_eq!((request.query.len(), request.query[1].value.value.as_str()), (2, ""));
    let TypeDecl::Element(element) = &resource.types[0] else { panic!("an element") };
    assert_eq!(at(&sources, element.header), "A");
    assert_eq!(at(&sources, element.fields[0].span), "B = { type = 'string', doc = \"x\" }");
}

#[test]
fn bodies_of_examples_know_where_they_stand() {
    for (written, text, offset) in [
        ("'<A/>'", "<A/>", Some(1)),
        ("\"<A/>\"", "<A/>", Some(1)),
        ("'''<A/>'''", "<A/>", Some(3)),
        ("'''\n<A/>\n'''", "<A/>\n", Some(4)),
        ("'''\r\n<A/>'''", "<A/>", Some(5)),
        ("\"\"\"\n<A b='c'/>\"\"\"", "<A b='c'/>", Some(4)),
        ("'''a''''", "a'", Some(3)),
        ("''", "", Some(1)),
        ("\"<A b=\\\"c\\\"/>\"", "<A b=\"c\"/>", None),
        ("\"\"\"<A>\\\n   </A>\"\"\"", "<A></A>", None),
    ] {
        let source = format!(
            "[operation.a]\nrequest = 'PUT /'\n[[operation.a.example]]\nname = 'n'\nversion = 'v'\nrequest = {written}\n"
        );
        let (resource, sources) = resource(&source);
        let request = resource.operations[0].examples[0].request.as_ref().expect("a body");
        assert_eq!(&*request.text, text);
        assert_eq!(at(&sources, request.span), written);
        assert_eq!(request.verbatim_at.map(|at| at - request.span.start), offset, "{written:?}");
    }
}

#[test]
fn line_ends_of_either_kind_are_kept() {
    let text = "[operation.a]\r\nrequest = 'PUT /'\r\n[[operation.a.example]]\r\nname = 'n'\r\nversion = 'v'\r\nrequest = '''\r\n<A>\r\n</A>'''\r\n";
    let (resource, sources) = resource(text);
    let request = resource.operations[0].examples[0].request.as_ref().expect("a body");
    if let Some(at) = request.verbatim_at {
        assert!(sources.text(request.span.file)[at as usize..].starts_with(&*request.text));
    }
    assert!(request.text.starts_with("<A>"));
}

#[test]
fn operations_in_all_their_forms() {
    let (resource, _) = resource(
        "[operation.a]\nrequest = 'GET /'\nbody = { literal = '<A/>', content-type = 'text/xml' }\nresponse = 'A'\nstatus = [202, 200]\n\
         long-running = true\ncontinuation = { header = 'x' }\nidempotent = true\nsee = ['b.c']\n\
         headers = { x = { prefix = true }, y = { value = '1', required = true } }\n\
         [operation.b]\nrequest = 'GET /b'\nbody = { text = 'text/plain' }\nresponses = { 204 = {}, 200 = 'A', 206 = { bytes = 'b' } }\n\
         long-running = { poll = 'x.y', state = { succeeded = ['Successful'] } }\ncontinuation = { element = 'E', query = 'q' }\n\
         [[operation.b.example]]\nname = 'n'\nversion = 'v'\nstatus = 404\npath = { a = 'x', b = 1, c = true }\n",
    );
    let [a, b] = &resource.operations[..] else { panic!("two operations") };
    assert!(
        matches!(&a.body.as_ref().expect("a body").kind, BodyKind::Literal { content_type: Some(kind), .. } if kind.value == "text/xml")
    );
    assert!(matches!(&a.response.as_ref().expect("a body").kind, BodyKind::Element(name) if name.value == "A"));
    assert_eq!(a.status.iter().map(|status| status.value).collect::<Vec<_>>(), [202, 200]);
    assert!(matches!(&a.long_running, Some(LongRunningUse::Plain(value)) if value.value));
    assert!(
        matches!(&a.continuation.as_ref().expect("one").source, ContinuationSourceDecl::Header(name) if name.value == "x")
    );
    assert_eq!(a.headers[0].more.prefix.as_ref().map(|prefix| prefix.value), Some(true));
    let responses = &b.responses.as_ref().expect("responses").value;
    let kinds: Vec<_> = responses.iter().map(|response| (response.status.value, response.body.is_some())).collect();
    assert_eq!(kinds, [(204, false), (200, true), (206, true)]);
    let Some(LongRunningUse::Table(table)) = &b.long_running else { panic!("a table") };
    assert!(
        table.state.is_none()
            && table.running.is_none()
            && table.succeeded.as_ref().is_some_and(|texts| texts.len() == 1)
    );
    assert!(
        matches!(&b.continuation.as_ref().expect("one").target, ContinuationTargetDecl::Query(query) if query.value == "q")
    );
    let example = &b.examples[0];
    assert_eq!(example.status.as_ref().map(|status| status.value), Some(404));
    assert_eq!(example.path.iter().map(|entry| entry.value.value.as_str()).collect::<Vec<_>>(), ["x", "1", "true"]);
}

#[test]
fn a_service_in_full() {
    let service = service(
        "title = 't'\nendpoint = 'https://a.example'\nbase-path = '/{id}'\nnamespace = 'urn:x'\ndeclaration = true\nrequest-id-header = 'x-r'\n\
         [namespaces]\nb = 'urn:b'\na = 'urn:a'\n[endpoints]\nz = 'http://z.example'\n[parameters.path]\nid = { type = 'uuid' }\n\
         [version]\nheader = 'v'\ndefault = '2014-06-01'\nknown = ['2013-06-01', '2014-06-01']\n\
         [long-running]\nrequest-id = 'r'\npoll = 'o.g'\ninterval = '2m'\n\
         state = { field = 'S', running = ['R'], succeeded = ['D'], failed = ['F'] }\nstatus = 'H'\nerror = 'E'\n\
         [error-reply]\nelement = 'Error'\ncode = 'C'\nmessage = 'M'\n[error.Busy]\nstatus = 503\nretry = 'refused'\ndoc = 'd'\n",
    );
    assert_eq!(service.namespaces.iter().map(|entry| entry.name.value.as_str()).collect::<Vec<_>>(), ["b", "a"]);
    let long_running = service.long_running.expect("a rule");
    assert_eq!(long_running.interval_ms.map(|time| time.value), Some(120_000));
    assert_eq!(long_running.status.map(|field| field.value).as_deref(), Some("H"));
    assert_eq!(service.request_id_header.map(|name| name.value).as_deref(), Some("x-r"));
    assert_eq!(service.version.expect("versions").known.len(), 2);
    assert_eq!(service.errors[0].retry.as_ref().map(|retry| retry.value), Some(Retry::Refused));
    assert_eq!(service.parameters.path[0].type_name.as_ref().map(|name| name.value.as_str()), Some("uuid"));
}
