//! The page of a service: what holds for all of its operations.
//!
//! In: a service of the model. Out: its page with endpoints, versions, the rule of operations that take long, and the
//! error codes.

use super::element::rows;
use super::html::{Html, class, id, plain};
use super::index::users;
use super::link::{ERRORS, Here, SERVICE_PAGE, error_anchor};
use super::operation::{fact, interval, path, request_id};
use super::page::Page;
use super::words::service_title;
use super::{Options, prose, words};
use crate::emit::prose::facts;
use crate::model::{Model, Service, ServiceId};

/// The whole page.
pub(super) fn print(model: &Model, options: &Options, service_id: ServiceId, source: &str) -> String {
    let service = &model[service_id];
    let here = Here::Service(service_id);
    if service.is_common {
        return common(model, options, service_id, source);
    }
    let title = format!("About {}", service_title(service));
    let page = Page { model, options, here, file: SERVICE_PAGE, title: title.clone(), shared: Vec::new(), source };
    page.print(|html| {
        html.element("h1", plain(), &title);
        html.inside("div", class("lead"), |html| prose::blocks(html, &service.prose.summary));
        prose::blocks(html, &service.prose.doc);
        if !service.uses.is_empty() {
            html.inside("p", plain(), |html| {
                html.text("It shares elements with other services: ");
                for (index, &common) in service.uses.iter().enumerate() {
                    html.text(if index == 0 { "" } else { ", " });
                    html.element("a", plain().and("href", here.service(model, common)), service_title(&model[common]));
                }
                html.text(".");
            });
        }
        html.element("h2", id("addresses"), "Addresses");
        addresses(html, service);
        if service.is_versioned() {
            html.element("h2", id("versions"), "Versions");
            versions(html, service);
        }
        if service.long_running.is_some() {
            html.element("h2", id("long-running"), "Operations that take long");
            long_running(html, model, here, service);
        }
        errors(html, model, here, service);
    })
}

/// The page of a folder that services share.
fn common(model: &Model, options: &Options, of: ServiceId, source: &str) -> String {
    let service = &model[of];
    let here = Here::Service(of);
    let title = service_title(service).to_owned();
    let page = Page { model, options, here, file: SERVICE_PAGE, title: title.clone(), shared: Vec::new(), source };
    page.print(|html| {
        html.element("h1", plain(), &title);
        html.inside("div", class("lead"), |html| prose::blocks(html, &service.prose.summary));
        prose::blocks(html, &service.prose.doc);
        html.inside("dl", class("bodies"), |html| {
            fact(html, "Used by", |html| users(html, model, here, of));
            if !service.namespace.is_empty() {
                fact(html, "Namespace", |html| {
                    html.element("code", plain(), &service.namespace);
                });
            }
        });
    })
}

fn addresses(html: &mut Html, service: &Service) {
    html.inside("dl", class("bodies"), |html| {
        fact(html, "Endpoint", |html| {
            html.element("code", plain(), &service.endpoint);
        });
        for (name, address) in &service.endpoints {
            fact(html, name, |html| {
                html.element("code", plain(), address);
            });
        }
        if !service.base_path.is_empty() {
            fact(html, "Base path", |html| {
                html.inside("code", plain(), |html| path(html, &service.base_path_text()));
            });
        }
        for parameter in service.host_parameters.iter().chain(&service.base_parameters) {
            fact(html, &format!("{{{}}}", parameter.name.value), |html| {
                words::meaning(html, &parameter.prose, &words::parameter(parameter));
            });
        }
        if let Some(header) = &service.request_id_header {
            fact(html, "Request id", |html| {
                html.text("in the answer's header ").element("code", plain(), header);
            });
        }
        if !service.namespace.is_empty() {
            fact(html, "Namespace", |html| {
                html.element("code", plain(), &service.namespace);
            });
        }
    });
}

fn versions(html: &mut Html, service: &Service) {
    html.inside("dl", class("bodies"), |html| {
        fact(html, "Header", |html| {
            html.element("code", plain(), &service.version_header);
        });
        fact(html, "Default", |html| {
            html.element("code", plain(), &service.default_version.to_string());
        });
        if let Some(missing) = service.missing_version {
            fact(html, "Without the header", |html| {
                html.element("code", plain(), &missing.to_string());
            });
        }
        fact(html, "Known", |html| {
            html.inside("span", class("known"), |html| {
                for version in &service.known {
                    html.element("code", plain(), &version.value.to_string()).text(" ");
                }
            });
        });
    });
}

fn long_running(html: &mut Html, model: &Model, here: Here, service: &Service) {
    let Some(rule) = &service.long_running else { return };
    html.inside("p", plain(), |html| {
        html.text("They answer before they are done. ");
        html.element("a", plain().and("href", here.operation(model, rule.poll)), words::title(model, rule.poll));
        html.text(" tells how they go on, under ");
        request_id(html, rule);
        html.text(&format!("; a client asks every {}.", interval(rule.interval_ms)));
    });
    html.inside("dl", class("bodies"), |html| {
        for (name, states) in [("Goes on", &rule.running), ("Was done", &rule.succeeded), ("Has failed", &rule.failed)]
        {
            fact(html, name, |html| {
                for (index, state) in states.iter().enumerate() {
                    html.text(if index == 0 { "" } else { ", " });
                    html.element("code", plain(), state);
                }
            });
        }
    });
}

fn errors(html: &mut Html, model: &Model, here: Here, service: &Service) {
    if service.errors.is_empty() && service.error_reply.is_none() {
        return;
    }
    html.element("h2", id(ERRORS), "Error codes");
    if let Some(reply) = &service.error_reply {
        html.inside("p", plain(), |html| {
            html.text("An operation that fails answers ");
            words::item(html, model, here, reply.element).text(" with one of these codes, or with another.");
        });
    }
    if let Some(header) = &service.error_code_header {
        html.inside("p", plain(), |html| {
            html.text("The header ").element("code", plain(), header).text(" of such an answer holds the code, too.");
        });
    }
    if service.errors.is_empty() {
        return;
    }
    rows(html, &["Code", "Status", "Meaning"], |html| {
        for error in &service.errors {
            html.inside("tr", id(error_anchor(&error.code.value)), |html| {
                html.inside("td", class("name"), |html| {
                    html.element("code", plain(), &error.code.value);
                });
                html.inside("td", class("type"), |html| {
                    if let Some(status) = error.status {
                        html.element("code", plain(), &status.to_string());
                    }
                });
                html.inside("td", class("meaning"), |html| {
                    prose::inline(html, error.doc.trim());
                    html.text(" ");
                    if let Some(reply) = &error.reply {
                        html.text("Answered with ");
                        words::item(html, model, here, reply.element).text(". ");
                    }
                    html.element("small", class("facts"), facts::retry(error.retry));
                });
            });
        }
    });
}
