//! Sending a call.
//!
//! In: a request. Out: what came back, printed.

use std::time::Duration;

use xms_runtime::client::{Accepted, CallBuilder, ClientCore, RawReply};

use super::answer::Answer;
use super::arguments::{Arguments, Form};
use super::profile::Profile;
use super::request::Request;
use super::wait::{Ended, wait};
use super::{Console, Failure, Usage, client};
use crate::folder::Description;

/// Sends a request and prints what comes back.
pub(super) fn send(
    description: &Description,
    request: &Request,
    arguments: &Arguments,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let table = request.table;
    if arguments.wait && table.long_running.is_none() {
        return Err(Failure::Usage(format!("`{}` does not go on after its answer: leave --wait out", table.id)));
    }
    if arguments.all && table.continuation.is_none() {
        return Err(Failure::Usage(format!("`{}` does not answer in pages: leave --all out", table.id)));
    }
    if arguments.interval.is_some() && !arguments.wait {
        return Err(Failure::Usage("--interval says how often is asked while it waits: add --wait".to_owned()));
    }
    let (core, interval) = (core(description, arguments)?, interval(arguments)?);
    executor()?.block_on(async {
        let call = begin(request, &core).await?;
        if arguments.wait {
            let ended = wait(console, async move |line| {
                let waiting = call.build::<Accepted<RawReply, RawReply>>().until_done();
                let waiting = waiting.on_progress(move |progress| line.note(progress));
                let finished = match interval {
                    Some(interval) => waiting.interval(interval).await?,
                    None => waiting.await?,
                };
                Ok(Ended::new(&finished, Some(finished.result().clone())))
            });
            let ended = ended.await?;
            return match (table.result, &ended.result) {
                (Some(table), Some(reply)) => Answer::new(table, vec![reply.clone()]).print(arguments, console).await,
                _ => end(&ended, arguments, console),
            };
        }
        if table.long_running.is_some() {
            let accepted = call.build::<Accepted<RawReply>>().await?;
            return match accepted.operation_id() {
                Some(id) => accept(id, arguments, console),
                None => Answer::new(table, vec![accepted.into_value()]).print(arguments, console).await,
            };
        }
        if !arguments.all {
            let reply = call.build::<RawReply>().await?;
            return Answer::new(table, vec![reply]).print(arguments, console).await;
        }
        let (mut pages, mut replies) = (call.build::<RawReply>().pages(), Vec::new());
        while let Some(reply) = pages.next().await {
            replies.push(reply?);
        }
        Answer::new(table, replies).print(arguments, console).await
    })
}

/// Begins a call with everything that was typed.
pub(super) async fn begin<'a>(request: &'a Request, core: &ClientCore) -> Result<CallBuilder<'a>, Usage> {
    let mut call = request.begin(core).await?;
    for (name, value) in &request.further_headers {
        // The name is kept until the process ends, which sends one call.
        call = call.header(String::leak(name.clone()), value);
    }
    Ok(call)
}

/// Waits for what was begun earlier.
pub(super) fn resume(
    description: &Description,
    arguments: &Arguments,
    id: &str,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let (core, interval) = (core(description, arguments)?, interval(arguments)?);
    let id = id.to_owned();
    executor()?.block_on(async {
        let ended = wait(console, async move |line| {
            let waiting = core.resume(id).on_progress(move |progress| line.note(progress));
            let finished = match interval {
                Some(interval) => waiting.interval(interval).await?,
                None => waiting.await?,
            };
            Ok(Ended::new(&finished, None))
        });
        end(&ended.await?, arguments, console)
    })
}

/// How often the service is asked.
fn interval(arguments: &Arguments) -> Result<Option<Duration>, Usage> {
    let seconds = |seconds: f64| Duration::try_from_secs_f64(seconds);
    let interval = arguments.interval.map(seconds).transpose();
    interval.map_err(|error| Usage(format!("the interval is none: {error}")))
}

fn core(description: &Description, arguments: &Arguments) -> Result<ClientCore, Failure> {
    let profile = Profile::asked_for(arguments)?;
    let builder = profile.prove(client::builder(description, &profile, arguments)?)?;
    Ok(builder.build().map_err(|error| Usage(error.to_string()))?)
}

/// What runs one call.
pub(super) fn executor() -> Result<tokio::runtime::Runtime, Usage> {
    let built = tokio::runtime::Builder::new_current_thread().enable_all().build();
    built.map_err(|error| Usage(format!("the system gives no resources: {error}")))
}

/// Prints under which id an operation goes on.
fn accept(id: &str, arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Failure> {
    match arguments.output {
        Some(Form::Json) => writeln!(console.out, "{}", serde_json::json!({ "operation-id": id }))?,
        _ => writeln!(console.out, "{id}")?,
    }
    if console.is_err_terminal {
        writeln!(console.err, "accepted: --resume {id} waits until it is done")?;
    }
    Ok(())
}

/// Prints how an operation ended.
fn end(ended: &Ended, arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Failure> {
    let Ended { id, state, .. } = ended;
    match arguments.output {
        Some(Form::Json) => writeln!(console.out, "{}", serde_json::json!({ "operation-id": id, "state": state }))?,
        _ => writeln!(console.out, "{}", format!("{state} {id}").trim_end())?,
    }
    Ok(())
}
