use std::io;

use tokio::io::AsyncReadExt;

use super::*;

/// Fails after two pieces.
struct Breaks(u8);

impl Stream for Breaks {
    type Item = Result<Vec<u8>, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0 += 1;
        Poll::Ready(Some(if self.0 < 3 { Ok(vec![self.0; 4]) } else { Err(io::Error::other("disk on fire")) }))
    }
}

/// Never has anything.
struct Silent;

impl Stream for Silent {
    type Item = Result<Vec<u8>, io::Error>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn bytes_and_files_are_read_again_and_readers_once() {
    let again = ByteStream::from("peas");
    for _ in 0..2 {
        assert_eq!(again.clone().collect(4).await.unwrap(), "peas");
    }
    let file = ByteStream::file("Cargo.toml").await.unwrap();
    let length = file.length().unwrap();
    for _ in 0..2 {
        assert_eq!(file.clone().collect(1 << 20).await.unwrap().len() as u64, length);
    }
    let once = ByteStream::from_reader(&b"peas"[..]);
    let other = once.clone();
    assert_eq!(once.collect(4).await.unwrap(), "peas");
    assert_eq!(other.collect(4).await.unwrap_err().kind(), StreamErrorKind::Spent);
}

#[tokio::test]
async fn how_it_ended_and_how_far_it_came_is_told() {
    let error = ByteStream::from_stream(Breaks(0)).collect(100).await.unwrap_err();
    assert_eq!((error.received(), error.kind()), (8, StreamErrorKind::Interrupted));
    assert_eq!(error.to_string(), "the stream broke off after 8 bytes: disk on fire");
    let error = ByteStream::from_stream(Breaks(0)).with_length(100).collect(100).await.unwrap_err();
    assert_eq!(error.to_string(), "the stream broke off after 8 of 100 bytes: disk on fire");
    for given in [3, 5] {
        let error = ByteStream::from_reader(&b"peas"[..]).with_length(given).collect(100).await.unwrap_err();
        assert_eq!(error.kind(), StreamErrorKind::WrongLength, "{given}");
    }
    let error = ByteStream::from_reader(&b"peas"[..]).collect(3).await.unwrap_err();
    assert_eq!(error.to_string(), "the stream has more than the 3 bytes that are wanted");
}

#[tokio::test(start_paused = true)]
async fn a_pause_that_is_too_long_ends_it() {
    let stream = ByteStream::from_stream(Silent).with_max_pause(Duration::from_secs(5));
    let error = stream.collect(100).await.unwrap_err();
    assert_eq!(error.to_string(), "nothing more came of the stream after 0 bytes: no piece within 5s");
}

#[tokio::test]
async fn a_reader_that_blocks_is_read_aside() {
    let bytes = vec![7; 100_000];
    let stream = ByteStream::from_blocking_reader(io::Cursor::new(bytes.clone()));
    assert_eq!(stream.collect(100_000).await.unwrap(), bytes);
}

#[tokio::test]
async fn a_reader_gives_all_of_it_and_says_when_it_broke() {
    let mut text = String::new();
    ByteStream::from("peas and beans").into_reader().read_to_string(&mut text).await.unwrap();
    assert_eq!(text, "peas and beans");
    let error = ByteStream::from_stream(Breaks(0)).into_reader().read_to_end(&mut Vec::new()).await.unwrap_err();
    assert!(error.to_string().contains("after 8 bytes"), "{error}");
}
