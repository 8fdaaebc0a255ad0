//! A call as a command of curl.
//!
//! In: a request. Out: the command that sends what would have been sent, with variables of the shell in the places of
//! secrets. The client makes the request as always, and a transport takes it that goes nowhere.

use xms_runtime::client::{ClientCore, ErrorKind, HttpRequest, RawReply, RetryPolicy, Scripted};

use super::arguments::Arguments;
use super::given::{replaced, replaced_in_url};
use super::help::quoted;
use super::profile::{Credential, Profile};
use super::request::{Request, RequestBody};
use super::send::{begin, executor};
use super::{Console, Failure, Usage, client};
use crate::folder::Description;

/// Prints the command.
pub(super) fn print(
    description: &Description,
    request: &Request,
    arguments: &Arguments,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let profile = Profile::asked_for(arguments)?;
    let sent = prepared(description, request, &profile, arguments)?;
    let mut words: Vec<String> = vec!["curl".to_owned()];
    match sent.method.as_str() {
        "GET" => {}
        "HEAD" => words.push("--head".to_owned()),
        method => words.push(format!("-X {method}")),
    }
    let mut url = replaced_in_url(&shell_text(sent.url.as_str()), |name| format!("${{{name}}}"));
    match &profile.credential {
        Some(Credential::ManagementCertificate { file, .. }) => {
            words.push(format!("--cert {}", quoted(&file.display().to_string())));
        }
        Some(Credential::PublishSettings { .. }) => words.push("--cert \"$CERTIFICATE\"".to_owned()),
        Some(Credential::SharedKey { account, .. }) => {
            // A signature over the date of the request, which no command makes.
            words.push(format!("-H \"authorization: SharedKey {account}:$SIGNATURE\""));
        }
        Some(Credential::Sas { token_env, .. }) => {
            let name = token_env.as_deref().unwrap_or("SAS");
            url += &format!("{}${{{name}#\\?}}", if sent.url.query().is_some() { "&" } else { "?" });
        }
        Some(Credential::Bearer { token_env, .. }) => {
            words.push(format!("-H \"authorization: Bearer ${}\"", token_env.as_deref().unwrap_or("TOKEN")));
        }
        None => {}
    }
    words.insert(words.len().min(2), word(&url));
    for (name, value) in &sent.headers {
        words.push(format!("-H {}", marked(&format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())))));
    }
    match &request.body {
        RequestBody::Stream { .. } | RequestBody::Bytes(_) => {
            let path = arguments.body.as_deref().map(|path| path.display().to_string()).unwrap_or_default();
            words.push(format!("--data-binary {}", quoted(&format!("@{path}"))));
        }
        _ if !sent.body.is_empty() => {
            words.push(format!("--data-binary {}", marked(&String::from_utf8_lossy(&sent.body))));
        }
        _ => {}
    }
    Ok(writeln!(console.out, "{}", words.join(" \\\n  "))?)
}

/// The request that would have been sent, without a credential.
pub(super) fn prepared(
    description: &Description,
    request: &Request,
    profile: &Profile,
    arguments: &Arguments,
) -> Result<HttpRequest, Failure> {
    let transport = Scripted::default();
    let builder = client::builder(description, profile, arguments)?;
    let built = builder.transport(transport.clone()).retry(RetryPolicy::NEVER).build();
    let core: ClientCore = built.map_err(|error| Usage(error.to_string()))?;
    let ended = executor()?.block_on(async {
        let call = begin(request, &core).await?;
        Ok::<_, Failure>(call.build::<RawReply>().await)
    })?;
    match ended {
        Err(error) if !matches!(error.kind(), ErrorKind::Transport(_)) => Err(error.into()),
        _ => {
            let sent = transport.requests().into_iter().next();
            Ok(sent.ok_or_else(|| Usage("nothing would be sent".to_owned()))?)
        }
    }
}

/// A text between quotes in which variables are filled in.
fn word(text: &str) -> String {
    if text.contains('$') { format!("\"{text}\"") } else { quoted(text) }
}

/// A text as a word of a shell, with variables in the places of what was marked.
fn marked(text: &str) -> String {
    let with_variables = replaced(&shell_text(text), |name| format!("${{{name}}}"));
    if with_variables == shell_text(text) { quoted(text) } else { format!("\"{with_variables}\"") }
}

/// A text as it stands between double quotes.
fn shell_text(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        if matches!(c, '"' | '\\' | '$' | '`') {
            out.push('\\');
        }
        out.push(c);
        out
    })
}
