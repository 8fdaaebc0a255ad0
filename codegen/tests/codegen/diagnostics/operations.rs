//! Paths, methods, bodies, and what follows an answer.

use super::{SERVICE, item, none_of, one, run, said, service};

#[test]
fn headers_of_a_prefix_are_never_required() {
    let text = "[operation.a]\nrequest = \"GET /a\"\nheaders = { x-meta- = { prefix = true, doc = \"M.\" } }\n";
    let outcome = run(&[("service.toml", SERVICE), ("goods.toml", text)]);
    assert!(!outcome.model.operations[0].headers[0].required, "{}", said(&outcome.found));
}

#[test]
fn paths() {
    one("[operation.a]\nrequest = \"GET /a/{name}\"\npath = { «nmae = { doc = \"A.\" } }", "X0401", "`name`");
    one("[operation.a]\nrequest = \"GET /a/{b}/«{b}\"\n", "X0402", "different names");
    one("[operation.a]\nrequest = \"GET /a/«{shop}\"\n", "X0402", "another name");
    one("[operation.a]\nrequest = \"GET /a/«x{b}{c}\"\n", "X0105", "{a}-{b}");
    one("[operation.a]\nrequest = \"GET /a/{b}-«{b}\"\n", "X0402", "different names");
    none_of(SERVICE, "[operation.a]\nrequest = \"GET /a/{b}-{c}.x\"\npath = { c = { doc = \"C.\" } }\n");
    one("[operation.a]\nrequest = \"«FOO /a\"\n", "X0407", "GET, HEAD");
    one("[operation.a]\nrequest = \"«DELTE /a\"\n", "X0407", "`DELETE`");
    let text = SERVICE.replace("shop =", "«shop =").replace("/{shop}", "/{shops}");
    service(&text, "summary = \"Goods.\"\n", "X0421", "`{shop}`");
}

#[test]
fn operations_that_cannot_be_told_apart() {
    let first = "[operation.a]\nrequest = \"GET /Goods/{a}\"\n";
    one(&format!("{first}[operation.b]\nrequest = «\"GET /goods/{{b}}\"\n"), "X0403", "constant query");
    let pair = |tag: &str, first: &str, second: &str| {
        format!(
            "[operation.a]\nrequest = \"POST /a\"\nbody = \"One\"\n[operation.b]\nrequest = «\"POST /a\"\nbody = \"Two\"\n\
             [element.One]\ntag = \"{tag}\"\n[element.One.fields]\n{first}\n[element.Two.fields]\n{second}\n"
        )
    };
    one(&pair("Two", "K = { value = \"1\" }", "K = { value = \"1\" }"), "X0403", "another `value`");
    none_of(SERVICE, &pair("One", "", "").replace('«', ""));
    none_of(SERVICE, &pair("Two", "K = { value = \"1\" }", "K = { value = \"2\" }").replace('«', ""));
    one(
        "[operation.a]\nrequest = \"GET /{a}-{b}\"\n[operation.b]\nrequest = «\"GET /{c}-{d}\"\n",
        "X0403",
        "constant query",
    );
}

#[test]
fn shared_parameters() {
    let shared = "[parameters.query]\ntimeout = { type = \"int32\", doc = \"Seconds.\" }\n\
                  [parameters.path]\nname = { doc = \"Which.\" }\n";
    let operation = "[operation.a]\nrequest = \"GET /a/{name}\"\nsince = \"2014-06-01\"\n";
    for query in ["query = [\"timeout\"]", "query = { timeout = true, other = { doc = \"O.\" } }"] {
        let text = format!("{shared}{operation}{query}\n");
        none_of(SERVICE, &text);
        let operation = &run(&[("service.toml", SERVICE), ("goods.toml", &text)]).model.operations[0];
        let said = [&operation.path_parameters[0], &operation.query[0]].map(|one| &*one.prose.summary);
        assert_eq!(said, ["Which.", "Seconds."]);
    }
    // A resource's stands before the service's, an operation's before both.
    let service = format!("{SERVICE}[parameters.query]\ntimeout = {{ doc = \"Minutes.\" }}\n");
    let both = format!("{shared}{operation}query = [\"timeout\"]\npath = {{ name = {{ doc = \"Own.\" }} }}\n");
    let outcome = run(&[("service.toml", &service), ("goods.toml", &both)]);
    let operation_a = &outcome.model.operations[0];
    assert_eq!(
        [&operation_a.path_parameters[0], &operation_a.query[0]].map(|one| &*one.prose.summary),
        ["Own.", "Seconds."]
    );
    one(&format!("{shared}{operation}query = [«\"timeuot\"]\n"), "X0420", "`timeout`");
    one(&format!("{operation}headers = {{ «x-lease = true }}\n"), "X0420", "[parameters.headers]");
    one(&format!("{shared}{operation}query = {{ timeout = «false }}\n"), "X0105", "the parameters that it names");
    one(&format!("{shared}{operation}query = «\"timeout\"\n"), "X0103", "");
    let unused = shared.replace("timeout", "«timeout");
    one(&format!("{unused}{operation}"), "X0421", "name it in an operation");
    service_error(&SERVICE.replace("parameters.path", "«path"), "X0102", "`parameters.path`");
}

#[test]
fn what_every_operation_has() {
    let service = format!(
        "{}[query]\ntimeout = {{ doc = \"T.\" }}\nkind = {{ type = \"int32\", doc = \"K.\" }}\n\
         [parameters.headers]\nx-trace = {{ doc = \"Tr.\" }}\n",
        SERVICE.replacen("[parameters", "headers = [\"x-trace\"]\n[parameters", 1)
    );
    let resource = "[operation.a]\nrequest = \"GET /a?kind=x\"\nheaders = { X-Trace = { doc = \"Own.\" } }\n\
                    [operation.b]\nrequest = \"GET /b\"\n";
    none_of(&service, resource);
    let outcome = run(&[("service.toml", &service), ("goods.toml", resource)]);
    let said = |index: usize| {
        let operation = &outcome.model.operations[index];
        let all = operation.query.iter().chain(&operation.headers);
        all.map(|one| format!("{} {}", one.name.value, one.prose.summary)).collect::<Vec<_>>()
    };
    assert_eq!(said(0), ["kind ", "timeout T.", "X-Trace Own."]);
    assert_eq!(said(1), ["timeout T.", "kind K.", "x-trace Tr."]);
    // What is wrong with one is said once.
    let wrong = service.replace("type = \"int32\"", "type = «\"int33\"");
    super::service(
        &wrong,
        &format!("summary = \"G.\"\n{resource}[operation.c]\nrequest = \"GET /c\"\n"),
        "X0201",
        "int32",
    );
}

/// One mistake in `service.toml`.
fn service_error(text: &str, code: &str, help: &str) {
    service(text, "summary = \"Goods.\"\n", code, help);
}

#[test]
fn headers_tell_operations_apart() {
    let pair = |first: &str, second: &str| {
        format!(
            "[operation.a]\nrequest = \"PUT /a\"\nheaders = {{ {first} }}\n\
             [operation.b]\nrequest = «\"PUT /a\"\nheaders = {{ {second} }}\n"
        )
    };
    let required = "x-from = { required = true, doc = \"D.\" }";
    let free = "x-from = { doc = \"D.\" }";
    for (first, second) in [
        ("x-kind = { value = \"block\" }", "x-kind = { value = \"page\" }"),
        ("x-kind = { value = \"block\" }", "x-other = { value = \"block\" }"),
        (required, "x-kind = { value = \"block\" }"),
        (required, ""),
        // The more particular one wins.
        ("x-from = { value = \"here\" }", free),
        ("x-from = { value = \"here\" }", required),
    ] {
        none_of(SERVICE, &pair(first, second).replace('«', ""));
        none_of(SERVICE, &pair(second, first).replace('«', ""));
    }
    let later = "x-from = { required = true, since = \"2014-06-01\", doc = \"D.\" }";
    for (first, second) in [
        ("x-kind = { value = \"block\" }", "X-Kind = { value = \"Block\" }"),
        (required, required),
        // What one requires, the other may have.
        (required, free),
        (free, ""),
        (later, ""),
        (&*format!("x-kind = {{ value = \"a\" }}, {free}"), &*format!("x-kind = {{ value = \"a\" }}, {required}")),
    ] {
        one(&pair(first, second), "X0403", "a constant or required header");
        one(&pair(second, first), "X0403", "a constant or required header");
    }
}

#[test]
fn bodies_that_cannot_be() {
    one(&item("").replace("\"POST", "«\"GET"), "X0404", "remove `body`");
    one("[operation.a]\nrequest = «\"GET /a\"\nresponses = { 204 = { text = \"text/plain\" } }", "X0404", "{}");
}

/// A rule whose poll operation is `POLL`.
pub(super) const LONG_RUNNING: &str = "[long-running]\nrequest-id = \"x-id\"\npoll = \"goods.poll\"\ninterval = \"1s\"\nerror = \"E\"\n\
    state = { field = \"State\", running = [\"R\"], succeeded = [\"S\"], failed = [\"F\"] }\n";

const POLL: &str = "[operation.poll]\nrequest = \"GET /poll/{id}\"\nresponse = \"Poll\"\n[element.Poll.fields]\n\
    State = { type = \"string\" }\nE = { type = \"Err\" }\n[element.Err.fields]\nCode = { type = \"string\" }\n";

#[test]
fn long_running_operations() {
    one("[operation.a]\nrequest = \"POST /a\"\nlong-running = «true\n", "X0405", "[long-running]");
    let with = |from: &str, to: &str| format!("{SERVICE}{}", LONG_RUNNING.replace(from, to));
    service(&with("\"goods.poll\"", "«\"goods.pol\""), POLL, "X0204", "`goods.poll`");
    service(&with("\"State\"", "«\"Phase\""), POLL, "X0207", "its fields are `State`, `E`");
    service(&with("\"E\"", "«\"State\""), POLL, "X0207", "error's element");
    service(&with("error = \"E\"", "status = «\"E\""), POLL, "X0207", "HTTP status of the outcome");
    service(&with("error = \"E\"", "status = «\"Code\""), POLL, "X0207", "its fields are `State`, `E`");
    service(&with("\"goods.poll\"", "«\"goods.poll\""), &POLL.replace("/{id}", ""), "X0406", "takes the request id");
}

#[test]
fn an_operation_overrides_single_keys() {
    let resource = format!("[operation.a]\nrequest = \"POST /a\"\nlong-running = {{ interval = \"5s\" }}\n{POLL}");
    let outcome = run(&[("service.toml", &format!("{SERVICE}{LONG_RUNNING}")), ("goods.toml", &resource)]);
    let rules = outcome.model.operations.iter().filter_map(|operation| operation.long_running.as_ref());
    assert_eq!(rules.map(|rule| rule.interval_ms).collect::<Vec<_>>(), [5000], "{}", said(&outcome.found));
    let mut types = outcome.model.types.iter();
    assert!(types.all(|item| item.reach.response && !item.reach.request));
}
