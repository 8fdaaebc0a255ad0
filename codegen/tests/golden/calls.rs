// Written by `xms docs` from api, by its test; do not edit.
use super::greenhouse::client::Greenhouse;
use ::xms_runtime::DateTime;
use ::xms_runtime::client::Batch;
use super::greenhouse::address::*;
use super::greenhouse::alike::*;
use super::greenhouse::choice::*;
use super::greenhouse::collections::*;
use super::greenhouse::cycles::*;
use super::greenhouse::enum_::*;
use super::greenhouse::names::*;
use super::greenhouse::operation::*;
use super::greenhouse::places::*;
use super::greenhouse::record::*;
use super::greenhouse::states::*;
use super::greenhouse::union::*;

pub async fn address_get(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.address().get("north", &PotAddress::label("basil")).await?;
    Ok(())
}

pub async fn address_get_2(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.address().get("north", &PotAddress::place("left", 3)).await?;
    Ok(())
}

pub async fn address_get_3(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.address().get("north", &PotAddress::newest()).await?;
    Ok(())
}

pub async fn address_empty(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    client.address().empty("north", &PotAddress::place("left", 3)).await?;
    Ok(())
}

pub async fn alike_write(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let body = Label::new()
        .name_attribute("a")
        .lang("en")
        .name("b")
        .list_name("c")
        .owner(Person::new().age(9));
    client.alike().write(&body).await?;
    Ok(())
}

pub async fn batch_drop(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    client.batch().drop("b1").await?;
    Ok(())
}

pub async fn batch_submit(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let batch = Batch::new();
    let answer = client.batch().submit(batch).await?;
    Ok(())
}

pub async fn choice_put(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let body = BlockList::new()
        .blocks(
            vec![
                BlockListBlock::Committed("A".into()), BlockListBlock::Latest("B"
                .into()), BlockListBlock::Committed("C".into())
            ],
        );
    let answer = client.choice().put(&body).await?;
    Ok(())
}

pub async fn collections_get(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.collections().get().await?;
    Ok(())
}

pub async fn cycles_get(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.cycles().get().await?;
    Ok(())
}

pub async fn enum_get(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.enum_().get(Plant::Rose).await?;
    Ok(())
}

pub async fn film_edit(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.film().edit("frames").await?;
    Ok(())
}

pub async fn film_watch(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.film().watch("rose", 152).await?;
    Ok(())
}

pub async fn names_resource(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.names().resource("x").await?;
    Ok(())
}

pub async fn operation_poll(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.operation().poll("1").await?;
    Ok(())
}

pub async fn operation_water(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let status = client
        .operation()
        .water(Plant::Rose, r#"slow "water""#)
        .options(WaterOptions::new().force(true))
        .until_done()
        .await?;
    Ok(())
}

pub async fn operation_peek(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let headers = client.operation().peek("1").await?;
    Ok(())
}

pub async fn operation_sweep(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let status = client.operation().sweep().until_done().await?;
    Ok(())
}

pub async fn operation_list(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.operation().list().await?;
    Ok(())
}

pub async fn operation_plant(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let status = client.operation().plant("1").until_done().await?;
    Ok(())
}

pub async fn operation_browse(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.operation().browse().await?;
    Ok(())
}

pub async fn operation_ask(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let body = Work::new("Any");
    let answer = client.operation().ask(&body).await?;
    Ok(())
}

pub async fn places_get(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.places().get().await?;
    Ok(())
}

pub async fn record_put(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let body = Bed::new("tulip", 1).label("red");
    let answer = client.record().put(7, &body).await?;
    Ok(())
}

pub async fn states_put(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let body = Lock::new("1234", 0).opens_nil().tries_nil();
    client.states().put(&body).await?;
    Ok(())
}

pub async fn text_note(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.text().note("shed", "a/b c").await?;
    Ok(())
}

pub async fn text_note_at_length(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.text().note_at_length("shed", "a/b c").await?;
    Ok(())
}

pub async fn text_suggest(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client.text().suggest(Plant::from("fern")).await?;
    Ok(())
}

pub async fn text_postpone(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let answer = client
        .text()
        .postpone("Wed, 01 Jan 2014 00:00:00 GMT".parse::<DateTime>()?)
        .await?;
    Ok(())
}

pub async fn union_add(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    let body = Device::from(Lamp::new().watts(60));
    client.union().add(&body).await?;
    Ok(())
}
