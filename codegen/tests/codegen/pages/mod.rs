//! The pages for those who use `xms` do what they say: their commands run, one after the other, in a copy of the
//! descriptions, and print what stands below them.

mod difference;
#[path = "../../../../tests/tests/system/documentation/markdown.rs"]
mod markdown;
mod walk;

use std::fs;

use walk::Walk;

#[test]
fn readme() {
    let mut walk = Walk::new("README.md");
    walk.run(|_, _| {});
    assert_eq!(walk.compared, 2);
}

#[test]
fn narrowing() {
    let mut walk = Walk::new("docs/narrowing.md");
    walk.run(|_, _| {});
    assert_eq!(walk.compared, 1);
}

#[test]
fn spec_authors() {
    let mut walk = Walk::new("docs/spec-authors.md");
    walk.run(|_, _| {});
    assert_eq!(walk.compared, 7);
}

#[test]
fn contributing() {
    let mut walk = Walk::new("CONTRIBUTING.md");
    walk.run(|folder, block| match block.kind.as_str() {
        "xml" => fs::write(folder.join("traffic-manager-profiles.xml"), &block.text).unwrap(),
        // The edit: everything from the first element on, and no guess is left.
        "toml" => {
            let file = folder.join("api-spec/service-management/traffic-manager-profiles.toml");
            let before = fs::read_to_string(&file).unwrap();
            let operation = before.split("[element.").next().unwrap().replace(": the operations on them.", "");
            fs::write(&file, operation + &block.text).unwrap();
        }
        _ => {}
    });
    assert_eq!(walk.compared, 3);
}
