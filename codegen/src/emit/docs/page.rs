//! What every page has: head, bar with search and version picker, way to the other pages, foot.
//!
//! In: a title, where the page stands, and what it shows. Out: a whole page, which needs nothing but the files of the
//! site beside it. Search and picker are hidden until the script that serves them runs; without it all is shown.

use super::html::{Html, class, id, plain};
use super::link::Here;
use super::window::Window;
use super::words::{resource_title, service_title, title};
use super::{Options, element, link};
use crate::model::{Model, OperationId, ResourceId, Service, ServiceId, TypeId};

/// A page in the making.
pub(super) struct Page<'a> {
    /// The model.
    pub(super) model: &'a Model,
    /// How the site is made.
    pub(super) options: &'a Options,
    /// Where it stands.
    pub(super) here: Here,
    /// Which of the pages of a service it is; without a meaning elsewhere.
    pub(super) file: &'static str,
    /// What it is called.
    pub(super) title: String,
    /// Elements that have a section of their own on it.
    pub(super) shared: Vec<TypeId>,
    /// What the descriptions are called, for the foot.
    pub(super) source: &'a str,
}

/// The attribute by which a picker knows what it rules.
pub(super) fn scope(service: &Service) -> &str {
    &service.name
}

impl Page<'_> {
    /// Adds a link to the documentation of a Rust item, which is at `place` below that of the crate.
    pub(super) fn rustdoc(&self, html: &mut Html, place: &str) {
        let Some(rustdoc) = &self.options.rustdoc else { return };
        // A way that begins at the site's first page goes through its folder.
        let is_way = !rustdoc.contains("://") && !rustdoc.starts_with('/');
        let root = if is_way { self.here.root() } else { "" };
        let address = format!("{root}{}/{place}", rustdoc.trim_end_matches('/'));
        html.element("a", class("rustdoc").and("href", address), "rustdoc");
    }

    /// The service whose version is picked for the whole page.
    fn service(&self) -> Option<&Service> {
        match self.here {
            Here::Service(id) | Here::Resource(id, _) => Some(&self.model[id]),
            Here::Start => only(self.model),
        }
    }

    /// The page around what `fill` adds.
    pub(super) fn print(&self, fill: impl FnOnce(&mut Html)) -> String {
        let root = self.here.root();
        let mut html = Html::new();
        html.inside("html", plain().and("lang", "en").and("data-root", root), |html| {
            html.inside("head", plain(), |html| {
                html.void("meta", plain().and("charset", "utf-8"));
                let viewport = "width=device-width, initial-scale=1";
                html.void("meta", plain().and("name", "viewport").and("content", viewport));
                html.void("meta", plain().and("name", "color-scheme").and("content", "light dark"));
                html.element("title", plain(), &self.title);
                // No browser asks a server for a picture that there is not.
                html.void("link", plain().and("rel", "icon").and("href", "data:,"));
                html.void("link", plain().and("rel", "stylesheet").and("href", format!("{root}style.css")));
                for script in ["search.js", "site.js"] {
                    html.inside("script", plain().and("src", format!("{root}{script}")).flag("defer"), |_| ());
                }
            });
            html.inside("body", plain(), |html| {
                html.element("a", class("skip").and("href", "#content"), "Skip to the content").line();
                self.bar(html);
                html.inside("p", class("status").and("role", "status").and("aria-live", "polite"), |_| ());
                html.inside("div", class("frame"), |html| {
                    self.toc(html);
                    let with = id("content");
                    let with = match self.service() {
                        Some(service) => {
                            with.and("data-scope", scope(service)).and("data-endpoint", service.endpoint.as_str())
                        }
                        None => with,
                    };
                    html.inside("main", with, fill);
                });
                self.foot(html);
            });
        });
        format!("<!doctype html>\n{}", html.into_text())
    }

    fn bar(&self, html: &mut Html) {
        html.inside("header", class("bar"), |html| {
            let brand = self.service().map_or("Reference", service_title);
            html.element("a", class("brand").and("href", format!("{}index.html", self.here.root())), brand).line();
            html.inside("div", class("search").and("role", "search").flag("hidden"), |html| {
                html.element("label", class("hidden").and("for", "search"), "Search");
                let field = id("search").and("type", "search").and("placeholder", "Search").and("autocomplete", "off");
                let field = field.and("role", "combobox").and("aria-expanded", "false").and("aria-controls", "results");
                html.void("input", field.and("spellcheck", "false"));
                html.element("kbd", plain().and("aria-hidden", "true"), "/").line();
                html.inside(
                    "div",
                    id("results").and("role", "listbox").and("aria-label", "Results").flag("hidden"),
                    |_| (),
                );
            });
            if let Some(service) = self.service() {
                picker(html, service);
            }
        });
    }

    /// The other pages of the service, and what is on this one.
    fn toc(&self, html: &mut Html) {
        let (service_id, own) = match self.here {
            Here::Start => return,
            Here::Service(service) => (service, None),
            Here::Resource(service, resource) => (service, Some(resource)),
        };
        let model = self.model;
        let service = &model[service_id];
        let with = class("toc").and("aria-label", "Contents").and("data-scope", scope(service));
        html.inside("nav", with, |html| {
            html.inside("details", plain().flag("open"), |html| {
                html.element("summary", plain(), "Contents");
                html.inside("ul", plain(), |html| {
                    let about = if service.is_common { "What services share" } else { "About the service" };
                    let pages = [
                        (true, link::SERVICE_PAGE, about),
                        (self.options.start.contains_key(&service.name), link::START_PAGE, "Get started"),
                        (has_news(service), link::NEWS_PAGE, "What is new"),
                    ];
                    for (_, file, name) in pages.into_iter().filter(|(is_there, ..)| *is_there) {
                        let is_this = own.is_none() && self.file == file;
                        let current = if is_this { plain().and("aria-current", "page") } else { plain() };
                        html.inside("li", plain(), |html| {
                            html.element("a", current.and("href", file), name);
                        });
                    }
                    for (group, resources) in model.grouped(service) {
                        let Some(group) = group else {
                            self.entries(html, &resources, own);
                            continue;
                        };
                        html.inside("li", class("group"), |html| {
                            html.element("span", plain(), group);
                            html.inside("ul", plain(), |html| self.entries(html, &resources, own));
                        });
                    }
                });
            });
        });
    }

    /// Links to resources; below the one whose page this is, what is on it.
    fn entries(&self, html: &mut Html, resources: &[ResourceId], own: Option<ResourceId>) {
        let model = self.model;
        for &resource in resources {
            html.inside("li", plain(), |html| {
                let with = plain().and("href", self.here.resource(model, resource));
                if own != Some(resource) {
                    html.element("a", with, resource_title(model, resource));
                    return;
                }
                html.element("a", with.and("aria-current", "page"), resource_title(model, resource));
                self.places(html, resource);
            });
        }
    }

    /// The operations and elements of this page.
    fn places(&self, html: &mut Html, resource: ResourceId) {
        let model = self.model;
        let operations: &[OperationId] = &model[resource].operations;
        html.inside("ul", plain().flag("data-counted"), |html| {
            html.inside("li", class("counts"), |html| {
                element::counter(html, operations.len(), "operation", "operations");
            });
            for &of in operations {
                let window = Window::of(&model[of].availability);
                html.inside("li", plain().flag("data-row").window(window), |html| {
                    let href = self.here.operation(model, of);
                    html.element("a", plain().and("href", href), title(model, of));
                });
            }
        });
        if self.shared.is_empty() {
            return;
        }
        html.inside("ul", plain().flag("data-counted"), |html| {
            html.inside("li", class("counts"), |html| {
                element::counter(html, self.shared.len(), "shared element", "shared elements");
            });
            for &of in &self.shared {
                let window = Window::of_type(model, &model[of]);
                html.inside("li", plain().flag("data-row").window(window), |html| {
                    let href = self.here.item(model, of);
                    html.element("a", class("code").and("href", href), &model[of].name.value);
                });
            }
        });
    }

    fn foot(&self, html: &mut Html) {
        html.inside("footer", plain(), |html| {
            if self.model.is_versioned() {
                html.inside("p", plain(), |html| {
                    html.element("span", class("since seen"), "≤ date");
                    html.text(
                        " marks what was first seen at that version and may be older; a date in grey is that of the whole.",
                    );
                });
            }
            html.inside("p", plain(), |html| {
                html.text("Written by ").element("code", plain(), "xms docs").text(" from ");
                html.element("code", plain(), self.source).text(".");
            });
        });
    }
}

/// Adds the choice of a version of the service.
pub(super) fn picker(html: &mut Html, service: &Service) {
    if !service.is_versioned() {
        return;
    }
    html.inside("div", class("picker").flag("hidden"), |html| {
        html.inside("label", plain(), |html| {
            html.element("span", plain(), &service.version_header).text(" ");
            let name = format!("{} of {}", service.version_header, service_title(service));
            let with = plain().and("data-picker", scope(service)).and("data-title", service_title(service));
            html.inside("select", with.and("aria-label", name), |html| {
                html.element("option", plain().and("value", ""), "all versions");
                for version in service.known.iter().rev() {
                    let text = version.value.to_string();
                    let usual = version.value == service.default_version && !service.is_common;
                    let shown = if usual { format!("{text} (default)") } else { text.clone() };
                    html.element("option", plain().and("value", text), &shown);
                }
            });
        });
    });
}

/// Whether a service has a page that says what each version brought.
pub(super) fn has_news(service: &Service) -> bool {
    service.is_versioned() && !service.is_common
}

/// All services, and behind them the folders that they share.
pub(super) fn services(model: &Model) -> impl Iterator<Item = ServiceId> {
    let commons = ServiceId::all(model).filter(|&id| model[id].is_common);
    model.own_services().chain(commons)
}

/// The only service, where there is no other.
pub(super) fn only(model: &Model) -> Option<&Service> {
    let mut services = model.own_services();
    services.next().filter(|_| services.next().is_none()).map(|id| &model[id])
}
