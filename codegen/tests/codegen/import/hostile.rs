//! Documents that mean harm: they end soon, in a description or in a sentence.

use super::import_text;

fn document(schemas: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          \
         description: x\n          content:\n            application/xml:\n              schema: {{ $ref: '#/components/schemas/S0' }}\n\
         components:\n  schemas:\n{schemas}"
    )
}

/// The files that a text becomes, in one.
fn texts(ending: &str, text: &str) -> String {
    match import_text(ending, text.as_bytes()) {
        Ok(imported) => imported.files.iter().map(|(_, text)| text.as_str()).collect(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_refers_to_itself_ends() {
    let itself = "    S0: { $ref: '#/components/schemas/S0' }\n";
    assert!(texts("yaml", &document(itself)).contains("GET /a"));
    let circle = "    S0: { allOf: [{ $ref: '#/components/schemas/S1' }], properties: { A: { $ref: '#/components/schemas/S0' } } }\n    \
        S1: { allOf: [{ $ref: '#/components/schemas/S0' }] }\n";
    assert!(texts("yaml", &document(circle)).contains("[element.S0]"));
    let required = "    S0: { type: object, required: [A], properties: { A: { $ref: '#/components/schemas/S0' } } }\n";
    // Every value would hold another: the field goes.
    assert!(!texts("yaml", &document(required)).contains("required = true"));
}

#[test]
fn what_doubles_at_each_step_ends() {
    let mut schemas = String::new();
    for at in 0..28 {
        let next = format!("$ref: '#/components/schemas/S{}'", at + 1);
        schemas +=
            &format!("    S{at}: {{ allOf: [{{ {next} }}, {{ {next} }}], anyOf: [{{ {next} }}, {{ {next} }}] }}\n");
    }
    schemas += "    S28: { type: object, properties: { A: { type: string } } }\n";
    assert!(texts("yaml", &document(&schemas)).contains("A = { type = \"string\" }"));
    let mut groups = String::from(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"E\"><xs:complexType><xs:group ref=\"G0\"/></xs:complexType></xs:element>",
    );
    for at in 0..28 {
        let next = format!("<xs:group ref=\"G{}\"/>", at + 1);
        groups += &format!("<xs:group name=\"G{at}\"><xs:sequence>{next}{next}</xs:sequence></xs:group>");
    }
    groups += "<xs:group name=\"G28\"><xs:sequence><xs:element name=\"A\"/></xs:sequence></xs:group></xs:schema>";
    assert!(texts("xsd", &groups).contains("[element.E]"));
}

#[test]
fn names_that_clash_are_made_unique_always_alike() {
    let text = "swagger: '2.0'\ninfo: { title: Thing, version: '1' }\nproduces: [application/xml]\npaths:\n  /things:\n    get: { operationId: get, tags: [thing], \
        parameters: [{ name: a-b, in: query, type: string }, { name: a_b, in: query, type: string }], responses: { 200: { description: x, schema: { $ref: '#/definitions/Thing' } } } }\n    \
        put: { operationId: get, tags: [thing], responses: { 200: { description: x, schema: { $ref: '#/definitions/thing' } } } }\n\
        definitions:\n  Thing: { type: object, properties: { a: { type: string }, A: { type: string }, new: { type: string, xml: { attribute: true } }, self: { enum: [a, A, ''] } } }\n  \
        thing: { type: object, properties: { String: { type: string } } }\n";
    let first = texts("yaml", text);
    assert_eq!(first, texts("yaml", text));
    for name in ["[operation.get]", "[operation.get2]", "rust = \"a_b2\"", "A2 ", "tag = \"A\""] {
        assert!(first.contains(name), "{name}\n{first}");
    }
}
