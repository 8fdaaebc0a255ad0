//! Narrowing: the smallest service that shows each thing that goes, changes or stays.

use xms_codegen::model::narrow::{Narrowing, narrow};
use xms_codegen::model::{Body, Model, Record, RequestId, TypeKind, ValueType};

use crate::support::shop;

const SERVICE: &str = r#"
summary  = "A shop."
endpoint = "https://shop.example"
[version]
header  = "x-version"
default = "2014-01-01"
known   = ["2011-01-01", "2012-01-01", "2013-01-01", "2014-01-01", "2015-01-01"]
"#;

/// The service of `service.toml` and `goods.toml`, which has no errors.
fn model(service: &str, resource: &str) -> Model {
    shop(service, resource).0
}

/// The service, narrowed to `versions` (all where it is empty) and the operations `only`.
fn narrowed(model: &Model, versions: &str, only: &[&str]) -> Result<Model, String> {
    let versions = (!versions.is_empty()).then(|| versions.parse().unwrap());
    let only = only.iter().map(|&pattern| pattern.to_owned()).collect();
    narrow(model, &Narrowing { versions, only }).map_err(|error| error.to_string())
}

/// The only element of a service whose one operation sends `Item` with these fields, narrowed to `versions`.
fn item(fields: &str, versions: &str) -> Record {
    let resource = format!(
        "[operation.add]\nrequest = \"POST /goods\"\nbody = \"Item\"\n[element.Item]\n[element.Item.fields]\n{fields}\n"
    );
    record(&narrowed(&model(SERVICE, &resource), versions, &[]).unwrap(), "Item")
}

fn record(model: &Model, name: &str) -> Record {
    let item = model.types.iter().find(|item| item.name.value == name).expect(name);
    let TypeKind::Record(record) = &item.kind else { panic!("{name} is a record") };
    record.clone()
}

fn names(record: &Record) -> Vec<&str> {
    record.fields.iter().map(|field| field.name.value.as_str()).collect()
}

fn types(model: &Model) -> Vec<&str> {
    model.types.iter().map(|item| item.name.value.as_str()).collect()
}

fn operations(model: &Model) -> Vec<&str> {
    model.operations.iter().map(|operation| operation.id.as_str()).collect()
}

#[test]
fn fields_outside_the_range_are_gone() {
    let fields = "Always = { type = \"string\" }\nNew = { type = \"string\", since = \"2014-01-01\" }\n\
                  Seen = { type = \"string\", seen = \"2014-01-01\" }\n\
                  Old = { type = \"string\", until = \"2012-01-01\" }\n";
    assert_eq!(names(&item(fields, "2012-01-01..=2013-01-01")), ["Always"]);
    assert_eq!(names(&item(fields, "..=2011-01-01")), ["Always", "Old"]);
    assert_eq!(names(&item(fields, "2013-01-01..")), ["Always", "New", "Seen"]);
}

#[test]
fn gates_that_hold_throughout_are_gone() {
    let fields = "A = { type = \"string\", since = \"2012-01-01\", until = \"2014-01-01\" }\n\
                  B = { type = \"string\", seen = \"2013-01-01\", source = \"a client\" }\n";
    let availabilities =
        |versions| -> Vec<_> { item(fields, versions).fields.into_iter().map(|field| field.availability).collect() };
    let inside = availabilities("2012-01-01..=2013-01-01");
    assert!(inside[0].since.is_none() && inside[0].until.is_none());
    assert!(inside[1].seen.is_some() && inside[1].source.is_some());
    let later = availabilities("2013-01-01..=2014-01-01");
    assert!(later[0].since.is_none() && later[0].until.is_some());
    assert_eq!((&later[1].seen, &later[1].source), (&None, &None));
}

#[test]
fn what_is_required_throughout_is_simply_required() {
    let fields = "A = { type = \"string\", required-since = \"2012-01-01\", optional-since = \"2014-01-01\" }\n";
    let facts = |versions: &str| {
        let field = item(fields, versions).fields.remove(0);
        let facts = field.availability;
        (field.required, facts.required_since.is_some(), facts.optional_since.is_some())
    };
    assert_eq!(facts("2012-01-01..=2013-01-01"), (true, false, false));
    assert_eq!(facts("2011-01-01"), (false, false, false));
    assert_eq!(facts("2014-01-01.."), (false, false, false));
    assert_eq!(facts("2011-01-01..=2013-01-01"), (false, true, false));
    assert_eq!(facts("2013-01-01..=2014-01-01"), (false, false, true));
}

#[test]
fn the_name_of_the_range_is_written_and_the_other_read() {
    let fields = "New = { type = \"string\", was = { name = \"Old\", until = \"2013-01-01\" } }\n";
    let named = |versions: &str| {
        let field = item(fields, versions).fields.remove(0);
        (field.tag, field.also, field.was.is_some(), field.rust)
    };
    // The name in Rust is that of the whole SDK.
    let rust = named("2012-01-01..=2013-01-01").3;
    assert_eq!(named("2013-01-01.."), ("New".to_owned(), vec!["Old".to_owned()], false, rust.clone()));
    assert_eq!(named("..=2012-01-01"), ("Old".to_owned(), vec!["New".to_owned()], false, rust.clone()));
    assert_eq!(named("2012-01-01..=2013-01-01"), ("New".to_owned(), Vec::new(), true, rust));
}

#[test]
fn a_body_is_there_in_the_versions_that_have_it() {
    let resource = "[operation.add]\nrequest = \"POST /goods\"\n\
                    body = { element = \"Item\", since = \"2012-01-01\" }\n\
                    response = { element = \"Item\", until = \"2013-01-01\" }\n\
                    [element.Item]\n[element.Item.fields]\nA = { type = \"string\" }\n";
    let whole = model(SERVICE, resource);
    let bodies = |versions: &str| {
        let model = narrowed(&whole, versions, &[]).unwrap();
        let operation = &model.operations[0];
        let (sent, answered) = (&operation.body, &operation.responses[0].body);
        (*sent != Body::None, operation.may_lack_body(), *answered != Body::None, operation.output().is_optional)
    };
    assert_eq!(bodies(""), (true, true, true, true));
    assert_eq!(bodies("..=2011-01-01"), (false, false, true, false));
    assert_eq!(bodies("2013-01-01.."), (true, false, false, false));
}

#[test]
fn what_waits_keeps_what_it_reads() {
    let resource = "[operation.status]\nrequest = \"GET /status/{id}\"\nresponse = \"Status\"\n\
        [operation.get]\nrequest = \"GET /goods/{name}\"\nresponse = \"Status\"\n\
        [operation.add]\nrequest = \"PUT /goods/{name}\"\nresponse = \"Status\"\n\
        long-running = { request-id = { element = \"ID\" }, poll = \"goods.status\", interval = \"1s\", \
        state = { field = \"State\", running = [], succeeded = [\"s\"], failed = [] }, result = \"goods.get\" }\n\
        [element.Status]\n[element.Status.fields]\nNew = { type = \"string\", since = \"2014-01-01\" }\n\
        ID = { type = \"string\" }\nState = { type = \"string\" }\n";
    let model = narrowed(&model(SERVICE, resource), "2013-01-01", &["*.add"]).unwrap();
    assert_eq!(operations(&model), ["goods.status", "goods.get", "goods.add"]);
    let add = &model.operations[2];
    assert_eq!(add.result.map(|id| model[id].id.as_str()), Some("goods.get"));
    let rule = add.long_running.as_ref().unwrap();
    assert_eq!((&rule.request_id, rule.state), (&RequestId::Element(vec![0]), 1));
}

#[test]
fn a_batch_keeps_its_requests() {
    let resource = "[operation.old]\nrequest = \"DELETE /old\"\nuntil = \"2012-01-01\"\n\
                    [operation.new]\nrequest = \"DELETE /new\"\nresponse = \"Item\"\n\
                    [operation.get]\nrequest = \"GET /new\"\n\
                    [operation.submit]\nrequest = \"POST /\"\nbody = { batch = [\"goods.old\", \"goods.new\"] }\n\
                    [element.Item]\n[element.Item.fields]\nA = { type = \"string\" }\n";
    let whole = model(SERVICE, resource);
    let parts = |versions: &str, only: &[&str]| {
        let model = narrowed(&whole, versions, only).unwrap();
        let all = operations(&model).join(" ");
        let batch = model.operations.iter().find(|operation| operation.id == "goods.submit");
        let parts = batch.map(|batch| match &batch.body {
            Body::Batch { operations, .. } => operations.iter().map(|&id| model[id].id.clone()).collect(),
            _ => Vec::new(),
        });
        (all, parts.map(|parts| parts.join(" ")), types(&model).len())
    };
    let of = |all: &str, parts: Option<&str>, types| (all.to_owned(), parts.map(str::to_owned), types);
    let later = parts("2012-01-01..", &["*.submit"]);
    assert_eq!(later, of("goods.new goods.submit", Some("goods.new"), 1));
    let whole = parts("", &["*.submit"]);
    assert_eq!(whole, of("goods.old goods.new goods.submit", Some("goods.old goods.new"), 1));
    // Of what is asked for, no more than that may stand in it.
    let asked = parts("", &["*.submit", "*.old"]);
    assert_eq!(asked, of("goods.old goods.submit", Some("goods.old"), 0));
    assert_eq!(parts("", &["*.get"]), of("goods.get", None, 0));
}

#[test]
fn a_batch_without_requests_is_gone() {
    let resource = "[operation.old]\nrequest = \"DELETE /old\"\nuntil = \"2012-01-01\"\n\
                    [operation.get]\nrequest = \"GET /old\"\n\
                    [operation.submit]\nrequest = \"POST /\"\nbody = { batch = [\"goods.old\"] }\n";
    let narrowed = narrowed(&model(SERVICE, resource), "2013-01-01..", &[]).unwrap();
    assert_eq!(operations(&narrowed), ["goods.get"]);
}

#[test]
fn the_enum_of_addresses_is_declared_beside_the_first_that_stays() {
    let addresses = "addresses = { name = \"METHOD /goods/{name}\", number = \"METHOD /numbered/{number}\" }\n\
                     path = { number = { type = \"int32\" } }\nhost = \"{shop}.\"\n";
    let operation = |id: &str, method: &str| format!("[operation.{id}]\n{}", addresses.replace("METHOD", method));
    let whole = model(SERVICE, &(operation("get", "GET") + "until = \"2012-01-01\"\n" + &operation("drop", "DELETE")));
    let home = |versions: &str| {
        let model = narrowed(&whole, versions, &[]).unwrap();
        let last = model.operations.last().unwrap();
        let rust = &last.addresses.as_ref().unwrap().rust;
        let home = model.address_home(model[last.resource].service, rust).map(|id| model[id].id.clone());
        (home.unwrap(), last.paths().count(), last.path_parameters.len(), last.host.is_some())
    };
    assert_eq!(home(""), ("goods.get".to_owned(), 2, 3, true));
    assert_eq!(home("2013-01-01.."), ("goods.drop".to_owned(), 2, 3, true));
}

#[test]
fn an_answer_without_headers_has_no_struct_of_them() {
    let resource =
        "[operation.look]\nrequest = \"HEAD /goods\"\nresponse-headers = { x-a = { since = \"2014-01-01\" } }\n";
    let whole = model(SERVICE, resource);
    let headers = |versions: &str| narrowed(&whole, versions, &[]).unwrap().operations[0].answer_headers.clone();
    assert_eq!((headers("2014-01-01").as_deref(), headers("..=2013-01-01")), (Some("LookHeaders"), None));
}

#[test]
fn a_body_that_is_a_value_keeps_its_enum() {
    let resource = "[operation.old]\nrequest = \"PUT /old\"\nuntil = \"2012-01-01\"\n\
                    body = { text = \"a/b\", type = \"Old\" }\n\
                    [operation.new]\nrequest = \"PUT /new\"\nbody = { text = \"a/b\", type = \"New\" }\n\
                    [enum.Old]\nvalues = { A = \"\" }\n[enum.New]\nvalues = { A = \"\" }\n";
    let narrowed = narrowed(&model(SERVICE, resource), "2013-01-01..", &[]).unwrap();
    assert_eq!(types(&narrowed), ["New"]);
    assert_eq!(narrowed.operations[0].body.named().map(|id| &*narrowed[id].name.value), Some("New"));
}

#[test]
fn indices_of_fields_follow() {
    let service = SERVICE.to_owned()
        + "[long-running]\nrequest-id = \"x-id\"\npoll = \"goods.status\"\ninterval = \"1s\"\nerror = \"Error\"\nstatus = \"Status\"\n\
           state = { field = \"State\", running = [\"r\"], succeeded = [\"s\"], failed = [\"f\"] }\n";
    let resource = "[operation.status]\nrequest = \"GET /status/{id}\"\nresponse = \"Status\"\n\
        [operation.add]\nrequest = \"POST /goods\"\nbody = \"Item\"\nlong-running = true\n\
        [element.Status]\n[element.Status.fields]\nNew = { type = \"string\", since = \"2014-01-01\" }\n\
        State = { type = \"string\" }\nGone = { type = \"string\", until = \"2012-01-01\" }\n\
        Status = { type = \"int32\" }\nError = { type = \"Error\" }\n\
        [element.Error]\n[element.Error.fields]\nNew = { type = \"string\", since = \"2014-01-01\" }\n\
        Code = { type = \"string\" }\nMessage = { type = \"string\" }\n\
        [element.Item]\nat-least-one = [\"B\", \"C\"]\n[element.Item.fields]\n\
        A = { type = \"string\", since = \"2014-01-01\" }\nB = { type = \"string\", since = \"2014-01-01\" }\n\
        C = { type = \"string\" }\n";
    let model = narrowed(&model(&service, resource), "2013-01-01", &[]).unwrap();
    assert_eq!(names(&record(&model, "Status")), ["State", "Status", "Error"]);
    let rule = model.services[0].long_running.as_ref().unwrap();
    assert_eq!((rule.state, rule.status, rule.error), (0, Some(1), Some(2)));
    assert_eq!(model[rule.poll].id, "goods.status");
    assert_eq!(model.operations[1].long_running.as_ref(), Some(rule));
    let reply = model.services[0].error_reply.clone().unwrap();
    assert_eq!((model[reply.element].name.value.as_str(), reply.code, reply.message), ("Error", vec![0], vec![1]));
    assert_eq!(record(&model, "Item").at_least_one, [0]);
}

#[test]
fn what_errors_and_states_are_read_from_stays() {
    let service = SERVICE.to_owned()
        + "[long-running]\nrequest-id = \"x-id\"\npoll = \"goods.status\"\ninterval = \"1s\"\n\
           state = { field = \"State\", running = [\"r\"], succeeded = [\"s\"], failed = [\"f\"] }\n";
    let resource = "[operation.status]\nsince = \"2013-01-01\"\nrequest = \"GET /status/{id}\"\nresponse = \"Status\"\n\
        [operation.add]\nrequest = \"POST /goods\"\nlong-running = true\n[operation.get]\nrequest = \"GET /goods\"\n\
        [element.Status]\n[element.Status.fields]\nState = { type = \"string\" }\n\
        [element.Error]\n[element.Error.fields]\nCode = { type = \"string\" }\nMessage = { type = \"string\" }\n";
    let whole = model(&service, resource);
    for (versions, only) in [("2011-01-01", &["goods.add"][..]), ("", &["*.get"])] {
        let model = narrowed(&whole, versions, only).unwrap();
        assert_eq!(operations(&model).len(), 2);
        assert_eq!(operations(&model)[0], "goods.status");
        assert_eq!(types(&model), ["Status", "Error"]);
    }
}

#[test]
fn nothing_is_left_of_what_cannot_be_reached() {
    let resource = "[operation.add]\nsee = [\"goods.get\", \"goods.new\"]\nrequest = \"POST /goods\"\nbody = \"Item\"\n\
        [operation.get]\nrequest = \"GET /goods\"\nresponse = \"Item\"\n\
        [operation.new]\nsince = \"2014-01-01\"\nrequest = \"GET /new\"\nresponse = \"Fresh\"\n\
        [element.Item]\n[element.Item.fields]\nA = { type = \"Part\", since = \"2014-01-01\" }\nB = { type = \"Shade\" }\n\
        [element.Part]\n[element.Part.fields]\nX = { type = \"string\" }\n\
        [element.Fresh]\n[element.Fresh.fields]\nX = { type = \"string\" }\n\
        [enum.Shade.values]\nred = \"\"\nblue = { since = \"2014-01-01\" }\ngrey = { until = \"2012-01-01\" }\n";
    let model = narrowed(&model(SERVICE, resource), "..=2013-01-01", &[]).unwrap();
    assert_eq!((operations(&model), types(&model)), (vec!["goods.add", "goods.get"], vec!["Item", "Shade"]));
    assert_eq!(model.operations[0].see.len(), 1);
    let TypeKind::Enum(shade) = &model.types[1].kind else { panic!("an enum") };
    assert_eq!(shade.values.iter().map(|value| value.text.value.as_str()).collect::<Vec<_>>(), ["red", "grey"]);
    // Ids point to where things have gone.
    let record = record(&model, "Item");
    let Some(ValueType::Named(id)) = record.fields[0].content.named().map(ValueType::Named) else { panic!("a name") };
    assert_eq!(model[id].name.value, "Shade");
    assert_eq!(model.resources[0].types.len(), 2);
}

#[test]
fn elements_that_are_gone_take_what_holds_them() {
    let resource = "[operation.add]\nrequest = \"POST /goods\"\nbody = \"Parcel\"\n\
        [operation.lamp]\nrequest = \"POST /lamps\"\nbody = \"Device\"\nsince = \"2014-01-01\"\n\
        [element.Parcel]\n[element.Parcel.fields]\nA = { type = \"string\" }\nDevice = { type = \"Device\", since = \"2014-01-01\" }\n\
        Devices = { list = \"Device\" }\n\
        [element.Device]\ndiscriminator = \"Kind\"\nvariants = [\"Lamp\"]\n\
        [element.Lamp]\ntag = \"Device\"\nsince = \"2014-01-01\"\n[element.Lamp.fields]\nKind = { value = \"Lamp\" }\n";
    let model = model(SERVICE, resource);
    let early = narrowed(&model, "2013-01-01", &[]).unwrap();
    assert_eq!((names(&record(&early, "Parcel")), types(&early)), (vec!["A"], vec!["Parcel"]));
    assert_eq!(types(&narrowed(&model, "2014-01-01", &[]).unwrap()), ["Parcel", "Device", "Lamp"]);
}

#[test]
fn parameters_and_examples_of_the_range_stay() {
    let resource = "[operation.get]\nrequest = \"GET /goods/{id}\"\n\
        [operation.get.query]\nnew = { since = \"2014-01-01\" }\nold = { since = \"2012-01-01\" }\n\
        [[operation.get.example]]\nname = \"a\"\nversion = \"2012-01-01\"\npath = { id = \"1\" }\n\
        [[operation.get.example]]\nname = \"b\"\nversion = \"2014-01-01\"\npath = { id = \"1\" }\n";
    let model = narrowed(&model(SERVICE, resource), "2012-01-01..=2013-01-01", &[]).unwrap();
    let operation = &model.operations[0];
    assert_eq!(operation.examples.iter().map(|example| example.rust.as_str()).collect::<Vec<_>>(), ["a"]);
    assert_eq!(operation.query.len(), 1);
    assert_eq!((operation.query[0].name.value.as_str(), &operation.query[0].availability.since), ("old", &None));
}

#[test]
fn the_default_stays_where_it_is_in_the_range() {
    let model = model(SERVICE, "[operation.get]\nrequest = \"GET /goods\"\n");
    let default = |versions: &str| narrowed(&model, versions, &[]).unwrap().services[0].default_version.to_string();
    assert_eq!(default("2013-01-01.."), "2014-01-01");
    assert_eq!(default("2012-01-01..=2013-01-01"), "2013-01-01");
    assert_eq!(default("2015-01-01"), "2015-01-01");
}

#[test]
fn what_is_not_there_is_said() {
    let resource =
        "[operation.get]\nrequest = \"GET /goods\"\n[operation.new]\nseen = \"2014-01-01\"\nrequest = \"GET /new\"\n";
    let model = model(SERVICE, resource);
    for (versions, only, expected) in [
        ("2013-02-01..=2013-03-01", &[][..], "2013-02-01 is no known version; the nearest known version is 2013-01-01"),
        ("", &["good.*"][..], "`good.*` matches no operation; did you mean `goods.*`?"),
        ("..=2013-01-01", &["goods.new"][..], "exists in ..=2013-01-01: `goods.new` is known from 2014-01-01 on"),
    ] {
        let error = narrowed(&model, versions, only).unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
    // All of it in one run.
    assert_eq!(narrowed(&model, "", &["a", "b", "goods.get"]).unwrap_err().lines().count(), 2);
}
