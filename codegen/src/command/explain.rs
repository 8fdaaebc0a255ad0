//! `xms explain`.

use serde::Serialize;

use super::output::Output;
use super::{CommandError, Outcome};
use crate::rule::{self, Group, Rule};

/// Says what a rule is for, with the wrong and the right way.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms explain                  lists all rules
  xms explain X0301            by the code that a message shows
  xms explain unknown-version  by the rule's name")]
pub(super) struct Explain {
    /// A rule's code or name; without it, all rules are listed.
    code: Option<String>,
    /// The form of the answer.
    #[arg(long, value_name = "FORM", default_value = "human")]
    format: ExplainFormat,
}

/// The form of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum ExplainFormat {
    /// For people.
    Human,
    /// For programs: one JSON object a line.
    Json,
}

/// A rule for programs.
#[derive(Serialize)]
struct JsonRule<'a> {
    code: &'a str,
    name: &'a str,
    group: &'a str,
    severity: &'a str,
    title: &'a str,
    page: &'a str,
}

impl Explain {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, CommandError> {
        let rules: Vec<&Rule> = match &self.code {
            Some(code) => vec![rule::find(code).ok_or_else(|| unknown_rule(code))?],
            None => rule::all().collect(),
        };
        let text = match (self.format, rules.as_slice()) {
            (ExplainFormat::Json, rules) => json_lines(rules)?,
            (ExplainFormat::Human, [rule]) => rule.page.to_owned(),
            (ExplainFormat::Human, _) => rule_list(),
        };
        output.text(&text)?;
        Ok(Outcome::Success)
    }
}

fn unknown_rule(code: &str) -> CommandError {
    let near = rule::meant(code).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
    CommandError(format!("there is no rule `{code}`: {near}`xms explain` lists them all"))
}

fn json_lines(rules: &[&Rule]) -> Result<String, CommandError> {
    let mut text = String::new();
    for rule in rules {
        let Rule { code, name, group, severity, title, page } = rule;
        let line = JsonRule { code, name, group: group.name(), severity: severity.name(), title, page };
        text += &serde_json::to_string(&line).map_err(|error| CommandError(error.to_string()))?;
        text.push('\n');
    }
    Ok(text)
}

/// All rules by group; the width of names is that of the longest.
fn rule_list() -> String {
    let width = rule::all().map(|rule| rule.name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for group in Group::ALL {
        text += &format!("{}\n", group.name());
        for rule in group.rules() {
            let Rule { code, name, severity, title, .. } = rule;
            text += &format!("  {code}  {:<7}  {name:<width$}  {title}\n", severity.name());
        }
        text.push('\n');
    }
    text + "`xms explain CODE` tells more about one of them.\n"
}
