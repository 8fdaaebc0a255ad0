//! Random requests of several clients at once, held against a model.
//!
//! Each client has a subscription of its own, so that its model says what every answer must be; in between all of them
//! want the same extension of nobody's, which only one may register.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use xms_emulator::{Emulator, Seed};
use xms_services::runtime::client::{Accepted, Call, Error};
use xms_services::service_management::ServiceManagement;
use xms_services::service_management::extension_images::ExtensionImageRegistration;
use xms_services::service_management::extensions::AddExtension;
use xms_services::service_management::operations::OperationState;

use crate::client::client;

const CLIENTS: usize = 4;
const STEPS: usize = 150;
const SHARED: usize = 10;

/// What one subscription has.
#[derive(Default)]
struct Model {
    /// Whether each version is internal, by type.
    images: BTreeMap<String, BTreeMap<u8, bool>>,
    /// The types of its extensions, by their ids.
    extensions: BTreeMap<String, String>,
}

/// One of the clients.
struct Player {
    number: usize,
    client: ServiceManagement,
    model: Model,
    random: fastrand::Rng,
    /// How many operations have ended well.
    done: usize,
}

fn subscription(number: usize) -> String {
    format!("00000000-0000-0000-0000-00000000010{number}")
}

/// The code with which it was refused, or `done`.
fn code<T>(result: Result<T, Error>) -> String {
    result.map_or_else(|error| error.code().unwrap_or("no code").to_owned(), |_| "done".to_owned())
}

/// The same of an operation, which has ended when it is first looked at.
async fn end(client: &ServiceManagement, call: Call<'_, Accepted>) -> String {
    let accepted = match call.await {
        Ok(accepted) => accepted,
        refused => return code(refused),
    };
    let operation = client.operations().get_status(accepted.operation_id().unwrap()).await.unwrap();
    assert_ne!(operation.status, OperationState::InProgress);
    operation.error.map_or("done".to_owned(), |error| error.code.unwrap_or_default())
}

impl Player {
    fn namespace(&self) -> String {
        format!("Player{}", self.number)
    }

    fn service(&self) -> String {
        format!("service-{}", self.number)
    }

    /// Does something, and compares.
    async fn step(&mut self) {
        let kind = format!("T{}", self.random.u8(..18));
        let version = self.random.u8(..4);
        let internal = self.random.bool();
        let id = format!("e{}", self.random.u8(..5));
        let (namespace, service) = (self.namespace(), self.service());
        let image = ExtensionImageRegistration::new(&namespace, &kind, format!("{version}.0.0.0"));
        let image = image.is_internal_extension(internal);
        let (images, extensions) = (self.client.extension_images(), self.client.extensions());
        let known = self.model.images.get(&kind).and_then(|versions| versions.get(&version)).copied();
        let (found, expected) = match self.random.u8(..7) {
            0 => {
                let expected = match self.model.images.len() {
                    _ if self.model.images.contains_key(&kind) => "ConflictError",
                    15.. => "ForbiddenError",
                    _ => "done",
                };
                if expected == "done" {
                    self.model.images.insert(kind, BTreeMap::from([(version, internal)]));
                }
                (end(&self.client, images.register(&image)).await, expected)
            }
            1 => {
                let expected = match (self.model.images.get_mut(&kind), known) {
                    (None, _) => "ResourceNotFound",
                    (Some(_), Some(before)) if before == internal => "ConflictError",
                    (Some(versions), _) => {
                        versions.insert(version, internal);
                        "done"
                    }
                };
                (end(&self.client, images.update(&image)).await, expected)
            }
            2 => {
                let expected = match known {
                    None => "ResourceNotFound",
                    Some(false) => "BadRequest",
                    Some(true) => "done",
                };
                if expected == "done" {
                    let versions = self.model.images.entry(kind.clone()).or_default();
                    versions.remove(&version);
                    if versions.is_empty() {
                        self.model.images.remove(&kind);
                    }
                }
                (end(&self.client, images.unregister(&namespace, &kind, &format!("{version}.0.0.0"))).await, expected)
            }
            3 => {
                let body = AddExtension::new(&namespace, &kind, &id).version(format!("{version}.*"));
                let expected = match known {
                    _ if self.model.extensions.contains_key(&id) => "ConflictError",
                    None => "ResourceNotFound",
                    Some(_) => "done",
                };
                if expected == "done" {
                    self.model.extensions.insert(id, kind);
                }
                (end(&self.client, extensions.add(&service, &body)).await, expected)
            }
            4 => {
                let expected = if self.model.extensions.remove(&id).is_some() { "done" } else { "ResourceNotFound" };
                (end(&self.client, extensions.delete(&service, &id)).await, expected)
            }
            5 => {
                let found = extensions.get(&service, &id).await;
                let kind = found.as_ref().ok().map(|extension| extension.kind.clone());
                assert_eq!(kind.as_ref(), self.model.extensions.get(&id));
                return;
            }
            _ => return self.compare().await,
        };
        self.done += usize::from(expected == "done");
        assert_eq!(found, expected);
    }

    /// Compares everything.
    async fn compare(&self) {
        let images = self.client.extension_images().list_published().await.unwrap().images;
        let mut found: BTreeMap<String, BTreeMap<u8, bool>> = BTreeMap::new();
        let mut count = 0;
        for image in images.iter().filter(|image| image.provider_name_space == Some(self.namespace())) {
            let version = image.version.as_ref().and_then(|version| version.split('.').next()?.parse().ok()).unwrap();
            let versions = found.entry(image.kind.clone().unwrap()).or_default();
            versions.insert(version, image.is_internal_extension.unwrap());
            count += 1;
        }
        assert_eq!(found, self.model.images);
        assert_eq!(count, self.model.images.values().map(BTreeMap::len).sum::<usize>(), "one is there twice");
        let extensions = self.client.extensions().list(&self.service()).await.unwrap().extensions;
        let ids: Vec<&String> = extensions.iter().map(|extension| &extension.id).collect();
        assert_eq!(ids.len(), self.model.extensions.len(), "one is there twice");
        assert_eq!(ids.into_iter().collect::<BTreeSet<_>>(), self.model.extensions.keys().collect());
    }
}

/// All want to register the same; answers how many could.
async fn contend(players: &[Player], round: usize) -> usize {
    let calls = players.iter().map(|player| {
        let client = player.client.clone();
        tokio::spawn(async move {
            let image = ExtensionImageRegistration::new("Shared", format!("T{round}"), "1.0.0.0");
            let found = end(&client, client.extension_images().register(&image)).await;
            assert!(["done", "ConflictError", "ForbiddenError"].contains(&found.as_str()), "{found}");
            let mine = found == "done";
            if mine {
                let gone = ExtensionImageRegistration::new("Shared", format!("T{round}"), "1.0.0.0");
                let gone = gone.is_internal_extension(true);
                assert_eq!(end(&client, client.extension_images().update(&gone)).await, "done");
            }
            mine
        })
    });
    let calls: Vec<_> = calls.collect();
    let mut registered = 0;
    for call in calls {
        registered += usize::from(call.await.unwrap());
    }
    registered
}

async fn play(seed: u64) {
    let publishers: Vec<String> = (0..CLIENTS).map(subscription).collect();
    let services = (0..CLIENTS).map(|number| {
        let owner = subscription(number);
        format!("[[cloud-service]]\nsubscription = '{owner}'\nname = 'service-{number}'\nlocation = 'West US'\n")
    });
    let text = format!("publishers = {publishers:?}\nlocations = ['West US']\n{}", services.collect::<String>());
    let emulator =
        Emulator::builder().seed(text.parse::<Seed>().unwrap()).operation_time(Duration::ZERO).start().await.unwrap();
    let mut players: Vec<Player> = (0..CLIENTS)
        .map(|number| Player {
            number,
            client: client(&emulator, &subscription(number)),
            model: Model::default(),
            random: fastrand::Rng::with_seed(seed + number as u64),
            done: 0,
        })
        .collect();
    for round in 0..SHARED {
        assert_eq!(contend(&players, round).await, 1, "seed {seed}");
        // What was won counts against a quota that the model does not know.
        withdraw(&players, round).await;
        let running = players.into_iter().map(|mut player| {
            tokio::spawn(async move {
                for _ in 0..STEPS / SHARED {
                    player.step().await;
                }
                player
            })
        });
        let running: Vec<_> = running.collect();
        players = Vec::new();
        for player in running {
            players.push(player.await.unwrap());
        }
    }
    for player in &players {
        player.compare().await;
        assert!(player.done > STEPS / 10, "seed {seed}: too little was done");
    }
}

/// Whoever has it withdraws it.
async fn withdraw(players: &[Player], round: usize) {
    let mut withdrawn = 0;
    for player in players {
        let found =
            end(&player.client, player.client.extension_images().unregister("Shared", &format!("T{round}"), "1.0.0.0"))
                .await;
        withdrawn += usize::from(found == "done");
    }
    assert_eq!(withdrawn, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_state_is_what_a_model_says() {
    for seed in [1, 1_000, 1_000_000] {
        play(seed).await;
    }
}
