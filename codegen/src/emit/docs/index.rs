//! The first page: services, their resources and operations.
//!
//! In: the model. Out: what a reader begins with. What holds for a whole service stands on its own page.

use super::html::{Html, class, plain};
use super::link::Here;
use super::page::{self, Page, picker, scope};
use super::window::Window;
use super::words::{resource_title, service_title, title};
use super::{Options, element, link, operation, prose, words};
use crate::model::{Model, ResourceId, ServiceId};

/// The whole page.
pub(super) fn print(model: &Model, options: &Options, source: &str) -> String {
    let only = page::only(model);
    let heading = only.map_or("Reference", service_title);
    let here = Here::Start;
    let page = Page { model, options, here, file: "", title: heading.to_owned(), shared: Vec::new(), source };
    page.print(|html| {
        html.element("h1", plain(), heading);
        for id in page::services(model) {
            if only.is_some_and(|only| only.uses.is_empty()) {
                service(html, model, options, id, "h2");
                continue;
            }
            html.inside("section", class("service").and("data-scope", scope(&model[id])), |html| {
                html.inside("h2", plain(), |html| {
                    html.element("a", plain().and("href", here.service(model, id)), service_title(&model[id]));
                });
                picker(html, &model[id]);
                service(html, model, options, id, "h3");
            });
        }
    })
}

/// Adds a service, its resources under headings of that level.
fn service(html: &mut Html, model: &Model, options: &Options, id: ServiceId, heading: &'static str) {
    let service = &model[id];
    let here = Here::Start;
    html.inside("div", class("lead"), |html| prose::blocks(html, &service.prose.summary));
    html.inside("p", plain(), |html| {
        if service.is_common {
            html.text("Elements that services share: ");
            users(html, model, here, id);
            html.text(".");
            return;
        }
        let begin = options.start.contains_key(&service.name);
        for (_, file, name) in
            [(begin, link::START_PAGE, "Get started"), (page::has_news(service), link::NEWS_PAGE, "What is new")]
                .into_iter()
                .filter(|(is_there, ..)| *is_there)
        {
            html.element("a", plain().and("href", here.page(model, id, file)), name).text(", ");
        }
        let versions = if service.is_versioned() { ", versions" } else { "" };
        if service.is_versioned() {
            html.text("Every request names its version in ")
                .element("code", plain(), &service.version_header)
                .text(". ");
        }
        let errors = if service.errors.is_empty() { "" } else { ", error codes" };
        let text = format!("Endpoints{versions}{errors}");
        html.element("a", plain().and("href", here.service(model, id)), &text);
    });
    let below = if heading == "h2" { "h3" } else { "h4" };
    for (group, resources) in model.grouped(service) {
        let heading = match group {
            Some(group) => {
                html.element(heading, class("group"), group);
                below
            }
            None => heading,
        };
        for resource in resources {
            self::resource(html, model, here, resource, heading);
        }
    }
}

/// Adds links to the services that use a folder.
pub(super) fn users(html: &mut Html, model: &Model, here: Here, id: ServiceId) {
    for (index, user) in model.own_services().filter(|&user| model[user].uses.contains(&id)).enumerate() {
        html.text(if index == 0 { "" } else { ", " });
        html.element("a", plain().and("href", here.service(model, user)), service_title(&model[user]));
    }
}

/// Adds a resource with the table of its operations.
fn resource(html: &mut Html, model: &Model, here: Here, id: ResourceId, heading: &'static str) {
    let resource = &model[id];
    html.inside("section", class("resource").flag("data-counted"), |html| {
        html.inside(heading, plain(), |html| {
            html.element("a", plain().and("href", here.resource(model, id)), resource_title(model, id)).text(" ");
            if !resource.operations.is_empty() {
                element::counter(html, resource.operations.len(), "operation", "operations");
            }
        });
        prose::blocks(html, &resource.prose.summary);
        if resource.operations.is_empty() {
            return;
        }
        html.inside("table", class("rows operations"), |html| {
            html.inside("thead", class("hidden"), |html| {
                html.inside("tr", plain(), |html| {
                    for column in words::columns(model, &["Operation", "Request", words::SINCE]) {
                        html.element("th", plain().and("scope", "col"), column);
                    }
                });
            });
            html.inside("tbody", plain(), |html| {
                for &of in &resource.operations {
                    let item = &model[of];
                    let window = Window::of(&item.availability);
                    html.inside("tr", plain().flag("data-row").window(window), |html| {
                        html.inside("td", class("name"), |html| {
                            let href = here.operation(model, of);
                            html.element("a", plain().and("href", href), title(model, of));
                            words::deprecated(html, &item.availability);
                        });
                        html.inside("td", class("request"), |html| {
                            for (index, (_, path, _)) in item.paths().enumerate() {
                                if index > 0 {
                                    html.void("br", plain());
                                }
                                operation::method(html, &item.method);
                                html.text(" ");
                                html.inside("code", plain(), |html| operation::path(html, path));
                            }
                        });
                        words::version_cell(html, model, window, window);
                    });
                }
            });
        });
    });
}
