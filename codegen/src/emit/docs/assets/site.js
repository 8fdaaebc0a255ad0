// The picker shows what exists in one version of a service. Everything is on the pages already: without this script all
// of it is shown. What other scripts of the site need of the picker is in `xmsDocs`.
(() => {
  "use strict";

  const root = document.documentElement.dataset.root;
  const pickers = [...document.querySelectorAll("select[data-picker]")];
  const chosen = new Map();
  const told = new Map();

  // Pages on a disk may have no storage.
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const store = (key, value) => {
    try {
      value ? localStorage.setItem(key, value) : localStorage.removeItem(key);
    } catch {
      // Then only the address remembers.
    }
  };
  const key = (scope) => `xms-docs-version:${scope}`;

  // What a version has of a thing: "yes", "no", or "perhaps" where only an upper bound is known. Dates sort as texts.
  const presence = (version, since, seen, until) => {
    if (!version) return "yes";
    if ((since && version < since) || (until && version >= until)) return "no";
    return seen && version < seen ? "perhaps" : "yes";
  };

  const plural = (number, item) => (number === 1 ? item.dataset.one : item.dataset.many);

  function apply(picker) {
    const scope = picker.dataset.picker;
    const version = picker.value;
    chosen.set(scope, version);
    const sums = new Map();
    for (const area of document.querySelectorAll("[data-scope]")) {
      if (area.dataset.scope !== scope) continue;
      area.classList.toggle("picked", version !== "");
      for (const item of area.querySelectorAll("[data-since], [data-seen], [data-until]")) {
        const { since, seen, until } = item.dataset;
        const is = presence(version, since, seen, until);
        item.classList.toggle("absent", is !== "yes");
        item.classList.toggle("perhaps", is === "perhaps");
        if (item.matches(".item, .operation, pre")) {
          if (is === "yes") delete item.dataset.note;
          else item.dataset.note = is === "no" ? `not in ${version}` : `perhaps in ${version}`;
        }
      }
      count(area, version, sums);
      for (const value of area.querySelectorAll("[data-picked]")) {
        const sample = value.closest("[data-version]");
        value.textContent = version && !sample.classList.contains("absent") ? version : sample.dataset.version;
      }
      const known = version && [...picker.options].some((option) => option.value === version && !option.dataset.asked);
      const constant = known ? `version::V${version.replaceAll("-", "_")}` : `"${version}".parse()?`;
      for (const place of area.querySelectorAll("[data-call]")) {
        place.textContent = version ? `${place.dataset.call}.api_version(${constant})` : "";
      }
    }
    samples(version);
    links(scope, version);
    tell(picker, sums);
    document.dispatchEvent(new Event("xms-version"));
  }

  // Says how many rows of each table there are, and sums them up.
  function count(area, version, sums) {
    for (const counter of area.querySelectorAll(".count")) {
      const rows = [...counter.closest("[data-counted]").querySelectorAll("[data-row]")];
      const there = rows.filter((row) => !row.classList.contains("absent")).length;
      const perhaps = rows.filter((row) => row.classList.contains("perhaps")).length;
      const more = perhaps ? `, ${perhaps} perhaps` : "";
      const all = rows.length;
      counter.textContent = version ? `${there} of ${all} ${plural(all, counter)}${more}` : `${all} ${plural(all, counter)}`;
      const sum = sums.get(counter.dataset.many) ?? { there: 0, all: 0, counter };
      sums.set(counter.dataset.many, { there: sum.there + there, all: sum.all + all, counter });
    }
  }

  // Where no open sample is of the version, the first that is one is opened.
  function samples(version) {
    for (const operation of document.querySelectorAll(version ? ".operation" : "none")) {
      const valid = [...operation.querySelectorAll(".sample:not(.absent)")];
      if (valid.length && !valid.some((sample) => sample.open)) valid[0].open = true;
    }
  }

  function tell(picker, sums) {
    const parts = [...sums.values()].map(({ there, all, counter }) => `${there} of ${all} ${plural(all, counter)}`);
    const name = pickers.length > 1 ? `${picker.dataset.title} ` : "";
    told.set(picker, picker.value && parts.length ? `${name}${picker.value} has ${parts.join(", ")}.` : "");
    document.querySelector(".status").textContent = [...told.values()].filter(Boolean).join(" ");
  }

  // The version goes along to other pages, and into the address, so that it can be passed on.
  const withVersion = (href, version) => {
    const [place, anchor] = href.split("#");
    const [page] = place.split("?");
    return `${page}${version ? `?v=${version}` : ""}${anchor === undefined ? "" : `#${anchor}`}`;
  };

  function links(scope, version) {
    const areas = pickers.length === 1 ? [document] : document.querySelectorAll("[data-scope]");
    for (const area of areas) {
      if (area !== document && area.dataset.scope !== scope) continue;
      for (const link of area.querySelectorAll("a[href]")) {
        const href = link.getAttribute("href");
        if (!href.startsWith("#")) link.setAttribute("href", withVersion(href, version));
      }
    }
  }

  function pick(picker) {
    store(key(picker.dataset.picker), picker.value);
    const address = new URL(location.href);
    picker.value ? address.searchParams.set("v", picker.value) : address.searchParams.delete("v");
    try {
      history.replaceState(null, "", address);
    } catch {
      // A page on a disk may not change its address.
    }
    apply(picker);
  }

  function begin() {
    const asked = new URL(location.href).searchParams.get("v");
    for (const picker of pickers) {
      const known = [...picker.options].map((option) => option.value);
      if (asked && pickers.length === 1 && /^\d{4}-\d\d-\d\d$/.test(asked) && !known.includes(asked)) {
        const option = new Option(`${asked} (not listed)`, asked);
        option.dataset.asked = "";
        picker.add(option);
        known.push(asked);
      }
      const version = [asked, stored(key(picker.dataset.picker))].find((value) => value && known.includes(value));
      picker.value = version ?? "";
      picker.closest(".picker").hidden = false;
      picker.addEventListener("change", () => pick(picker));
      apply(picker);
    }
    const toc = document.querySelector(".toc details");
    if (toc && matchMedia("(max-width: 60rem)").matches) toc.open = false;
    // What was linked to may have moved while counts and names changed.
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  window.xmsDocs = {
    root,
    presence,
    withVersion,
    version: (scope) => chosen.get(scope) ?? stored(key(scope)) ?? "",
  };
  begin();
  // A server that answers for the service itself serves the site below this path; samples can be sent to it.
  if (location.pathname.startsWith("/_site/")) {
    const script = document.createElement("script");
    script.src = `${root}try.js`;
    document.head.append(script);
  }
})();
