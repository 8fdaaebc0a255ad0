//! The command: what it writes and says, and how it ends.

use std::path::Path;

use super::project;
use crate::support::run_with_input;

const LOCATIONS: &str = "<Locations xmlns=\"http://schemas.microsoft.com/windowsazure\"><Location><Name>West Europe</Name>\
                         <AdminPassword>x</AdminPassword></Location></Locations>";

/// Runs the command, which must end with `code`; what it says on both streams.
pub(super) fn run(folder: &Path, arguments: &[&str], input: &str, code: i32) -> String {
    let (out, messages) = run_with_input(folder, arguments, input, code);
    out + &messages
}

const LIST: [&str; 9] =
    ["new", "operation", "locations.list", "--request", "GET /locations", "--since", "2010-10-28", "--response", "-"];

#[test]
fn an_operation_from_a_sample() {
    let folder = project();
    let file = folder.path().join("api-spec/cloud/locations.toml");
    let shown = run(folder.path(), &[&LIST[..], &["--dry-run"]].concat(), LOCATIONS, 0);
    assert!(shown.contains("+[operation.list]\n") && !file.exists(), "{shown}");
    let said = run(folder.path(), &LIST, LOCATIONS, 0);
    assert!(said.contains("    wrote  api-spec/cloud/locations.toml\n    added  LocationList, Location\n"), "{said}");
    assert!(said.contains("AdminPassword: a secret, by its name\n") && said.contains("note  the sample has secret"));
    assert!(
        said.contains("next  look at 5 guesses; say what things mean in 6 places that `xms check` shows; `xms gen")
    );
    run(folder.path(), &["check"], "", 0);
    let again = run(folder.path(), &LIST, LOCATIONS, 2);
    assert!(
        again.contains("error: `locations.list` is described already, at api-spec/cloud/locations.toml:4:"),
        "{again}"
    );
}

#[test]
fn nothing_is_written_where_something_is_wrong() {
    let folder = project();
    let said = run(folder.path(), &LIST, "<A></B>", 1);
    assert!(said.contains("--> <stdin>:1:") && said.contains("nothing was written"), "{said}");
    run(folder.path(), &LIST[..7], "", 0);
    let said = run(folder.path(), &[&LIST[..3], &["--request", "GET /x", "--since", "2010-10-28"]].concat(), "", 2);
    assert!(said.contains("described already"), "{said}");
    let twin = ["new", "operation", "twins.list", "--request", "GET /locations", "--since", "2010-10-28"];
    let said = run(folder.path(), &twin, "", 1);
    assert!(said.contains("error[X0403]") && !folder.path().join("api-spec/cloud/twins.toml").exists(), "{said}");
    run(folder.path(), &[&twin[..5], &["--response", "none.xml", "--since", "2010-10-28"]].concat(), "", 2);
    run(folder.path(), &["new", "operation", "a.b", "--request", "GET /"], "", 2);
}
