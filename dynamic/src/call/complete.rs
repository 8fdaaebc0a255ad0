//! Completion in shells.
//!
//! In: the words of a line, the last one begun. Out: the words that it can become, one a line; and the scripts by which
//! shells ask for them, for `xms-call` as well as `xms call`.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::CommandFactory;
use xms_runtime::{Body, Operation, Parameter, Role};

use super::arguments::{Arguments, Shell};
use super::profile::Profile;
use crate::folder::{Description, descriptions, services};
use crate::value::names;

/// Asks for completion, as the scripts do.
const ASKED: &str = "--complete";

/// The words of the line that is to be completed, where that is asked for.
pub(super) fn asked(arguments: &[OsString]) -> Option<Vec<String>> {
    let (first, words) = arguments.get(1..)?.split_first()?;
    (first == ASKED).then(|| words.iter().map(|word| word.to_string_lossy().into_owned()).collect())
}

/// Prints what the last word can become.
pub(super) fn print(words: &[String], out: &mut dyn Write) -> io::Result<()> {
    let (begun, before) = words.split_last().map_or(("", &[][..]), |(last, before)| (last.as_str(), before));
    let mut found = candidates(before, begun);
    found.retain(|word| word.starts_with(begun));
    found.sort();
    found.dedup();
    found.iter().try_for_each(|word| writeln!(out, "{word}"))
}

fn candidates(before: &[String], begun: &str) -> Vec<String> {
    let value_of = |flag: &str| {
        let at = before.iter().position(|word| word == flag)?;
        before.get(at + 1).map(PathBuf::from)
    };
    let command = Arguments::command();
    let takes_value = |word: &str| {
        let mut flags =
            command.get_arguments().filter(|one| one.get_long().is_some_and(|long| word == format!("--{long}")));
        flags.any(|one| one.get_action().takes_values())
    };
    let mut positional = Vec::new();
    let mut words = before.iter();
    let mut flag = None;
    while let Some(word) = words.next() {
        flag = None;
        if word.starts_with('-') && takes_value(word) {
            if words.next().is_none() {
                flag = Some(word.as_str());
            }
        } else if !word.starts_with('-') {
            positional.push(word.as_str());
        }
    }
    let Ok(folder) = descriptions(value_of("--api-spec").as_deref()) else { return Vec::new() };
    let description = || Description::read(&folder, positional.first().copied()).ok();
    let operation = || {
        let description = description()?;
        let (_, table) = description.operation(positional.get(1)?).ok()?;
        Some(table)
    };
    match flag {
        Some("--version") => description().map(|found| versions(&found)).unwrap_or_default(),
        Some("--output") => ["json", "table", "xml"].map(str::to_owned).to_vec(),
        Some("--profile") => Profile::names(value_of("--profile-file").as_deref()),
        Some("--endpoint") => {
            let service = description().map(|found| found.catalog().service);
            service.into_iter().flat_map(|service| service.endpoints).map(|(name, _)| (*name).to_owned()).collect()
        }
        Some("--value") => {
            let service = description().map(|found| found.catalog().service);
            let parameters = service.into_iter().flat_map(|one| one.host_parameters.iter().chain(one.base_parameters));
            parameters.map(|one| format!("{}=", one.name)).collect()
        }
        Some("--query") => operation().map(|table| named(table.query)).unwrap_or_default(),
        Some("--header") => operation().map(|table| named(table.headers)).unwrap_or_default(),
        Some("--field") => operation().map(fields).unwrap_or_default(),
        Some(_) => Vec::new(),
        None if begun.starts_with('-') => {
            let flags = command.get_arguments().filter_map(|one| one.get_long());
            flags.map(|long| format!("--{long}")).collect()
        }
        None => match positional.len() {
            0 => services(&folder),
            1 => {
                let found = description();
                found
                    .map(|found| found.catalog().operations().map(|one| one.id.to_owned()).collect())
                    .unwrap_or_default()
            }
            _ => Vec::new(),
        },
    }
}

fn versions(description: &Description) -> Vec<String> {
    description.catalog().service.known.iter().map(ToString::to_string).collect()
}

fn named(table: &[Parameter]) -> Vec<String> {
    let given = table.iter().filter_map(|one| match one.role {
        Role::Value => Some(format!("{}=", one.name)),
        Role::Prefix => Some(one.name.to_owned()),
        Role::Constant(_) | Role::Version => None,
    });
    given.collect()
}

fn fields(table: &'static Operation) -> Vec<String> {
    match table.body {
        Body::Element(shape) => names(shape)
            .into_iter()
            .map(|(name, _)| name.trim_end_matches("NAME").to_owned() + if name.ends_with(".NAME") { "" } else { "=" })
            .collect(),
        _ => Vec::new(),
    }
}

/// The script for a shell.
pub(super) fn script(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => BASH,
        Shell::Zsh => ZSH,
        Shell::Fish => FISH,
    }
}

const BASH: &str = r#"# Completion of `xms-call` and `xms call`; put it into ~/.bashrc: source <(xms call --completion bash)
_xms_call() {
    local words=("${COMP_WORDS[@]:1:COMP_CWORD}") line=${COMP_LINE:0:COMP_POINT} begun word
    # Bash cuts words at `=` and `:`, so they are taken from the line again.
    read -ra words <<< "$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    words=("${words[@]:1}")
    [[ ${COMP_WORDS[0]##*/} == xms ]] && words=("${words[@]:1}")
    begun=${words[-1]}
    local cut=${begun%"${COMP_WORDS[COMP_CWORD]}"}
    [[ ${COMP_WORDS[COMP_CWORD]} == = ]] && cut=$begun
    COMPREPLY=()
    while IFS= read -r word; do
        COMPREPLY+=("${word#"$cut"}")
        [[ $word == *= || $word == *. ]] && compopt -o nospace
    done < <(xms-call --complete "${words[@]}" 2>/dev/null)
}
complete -o default -F _xms_call xms-call
_xms_before=$(complete -p xms 2>/dev/null | sed -n 's/.*-F \([^ ]*\).*/\1/p')
[[ $_xms_before == _xms_with_call ]] && unset _xms_before
_xms_with_call() {
    if [[ ${COMP_WORDS[1]} == call && $COMP_CWORD -gt 1 ]]; then
        _xms_call
    elif [[ -n $_xms_before ]]; then
        "$_xms_before" "$@"
    fi
}
complete -o default -F _xms_with_call xms
"#;

const ZSH: &str = r#"#compdef xms-call
# Completion of `xms-call` and `xms call`; put it into ~/.zshrc behind compinit: source <(xms call --completion zsh)
_xms_call() {
    local -a found plain open
    local from=2
    [[ ${words[1]:t} == xms ]] && from=3
    found=("${(@f)$(xms-call --complete "${(@)words[$from,$CURRENT]}" 2>/dev/null)}")
    plain=("${(@)found:#*[=.]}")
    open=("${(@M)found:#*[=.]}")
    (( $#plain )) && compadd -- "${plain[@]}"
    (( $#open )) && compadd -S '' -- "${open[@]}"
    (( $#plain + $#open )) || _files
}
compdef _xms_call xms-call
(( $+functions[_xms_before] )) || { (( $+functions[_xms] )) && functions -c _xms _xms_before; }
_xms_with_call() {
    if (( CURRENT > 2 )) && [[ ${words[2]} == call ]]; then
        _xms_call
    elif (( $+functions[_xms_before] )); then
        _xms_before "$@"
    fi
}
compdef _xms_with_call xms
"#;

const FISH: &str = r#"# Completion of `xms-call` and `xms call`; put it into ~/.config/fish/config.fish: xms call --completion fish | source
function __xms_call
    set -l words (commandline -opc) (commandline -ct)
    set -e words[1]
    test "$words[1]" = call; and set -e words[1]
    xms-call --complete $words 2>/dev/null
end
complete -c xms-call -f -a '(__xms_call)'
complete -c xms -n '__fish_seen_subcommand_from call' -f -a '(__xms_call)'
"#;
