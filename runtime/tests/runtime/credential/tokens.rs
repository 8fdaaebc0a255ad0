//! Tokens are fetched once for all that wait, kept, and fetched anew in time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use xms_runtime::client::credential::{BearerToken, Credential, CredentialError, CredentialErrorKind, Token};

use crate::credential::request;

const HOUR: Duration = Duration::from_secs(3600);

async fn header(token: &BearerToken) -> Result<String, CredentialError> {
    let mut request = request();
    token.authorize(&mut request).await?;
    let value = &request.headers()["authorization"];
    assert!(value.is_sensitive());
    Ok(value.to_str().unwrap().to_owned())
}

/// A token whose source counts how often it was asked, takes a moment, and answers by that number.
fn counted(
    answer: impl Fn(usize) -> Result<Token, CredentialError> + Clone + Send + Sync + 'static,
) -> (BearerToken, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let token = BearerToken::new(move || {
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        let answer = answer.clone();
        async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            answer(number)
        }
    });
    (token, asked)
}

async fn at_once(token: &BearerToken, calls: usize) -> Vec<Result<String, CredentialError>> {
    let tasks: Vec<_> = (0..calls)
        .map(|_| {
            let token = token.clone();
            tokio::spawn(async move { header(&token).await })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    outcomes
}

#[tokio::test]
async fn a_fixed_token_is_sent() {
    assert_eq!(header(&BearerToken::fixed(" abc\n")).await.unwrap(), "Bearer abc");
    let error = header(&BearerToken::fixed("a\nb")).await.unwrap_err();
    assert_eq!(error.kind(), &CredentialErrorKind::BadToken);
}

#[tokio::test]
async fn many_calls_fetch_once() {
    let (token, asked) = counted(|number| Ok(Token::new(format!("t{number}")).expires_in(HOUR)));
    for outcome in at_once(&token, 50).await {
        assert_eq!(outcome.unwrap(), "Bearer t1");
    }
    assert_eq!(header(&token).await.unwrap(), "Bearer t1");
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_failure_is_shared_by_those_who_wait_and_then_forgotten() {
    let (token, asked) = counted(|number| match number {
        1 => Err(CredentialError::no_token("closed")),
        _ => Ok(Token::new("t")),
    });
    for outcome in at_once(&token, 50).await {
        assert_eq!(outcome.unwrap_err().to_string(), "there is no bearer token: closed");
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    assert_eq!(header(&token).await.unwrap(), "Bearer t");
}

#[tokio::test]
async fn an_expired_token_is_fetched_anew() {
    let (token, asked) = counted(|number| Ok(Token::new(format!("t{number}")).expires_in(Duration::from_millis(100))));
    assert_eq!(header(&token).await.unwrap(), "Bearer t1");
    tokio::time::sleep(Duration::from_millis(150)).await;
    for outcome in at_once(&token, 10).await {
        assert_eq!(outcome.unwrap(), "Bearer t2");
    }
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_token_that_still_works_is_used_while_its_source_fails() {
    let (token, asked) = counted(|number| match number {
        1 => Ok(Token::new("t").expires_in(Duration::from_millis(1_500))),
        _ => Err(CredentialError::no_token("closed")),
    });
    assert_eq!(header(&token).await.unwrap(), "Bearer t");
    tokio::time::sleep(Duration::from_millis(1_250)).await;
    for _ in 0..2 {
        assert_eq!(header(&token).await.unwrap(), "Bearer t");
    }
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(header(&token).await.is_err());
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_the_fetching_to_the_next() {
    let (token, asked) = counted(|_| Ok(Token::new("t")));
    let dropped = tokio::time::timeout(Duration::from_millis(1), header(&token)).await;
    assert!(dropped.is_err());
    assert_eq!(header(&token).await.unwrap(), "Bearer t");
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}
