// The search finds services, operations, elements, fields, values and error codes by their names on the wire and in
// Rust, by statuses, and by what is said of them.
(() => {
  "use strict";

  // Names are compared without case, and without what only one spelling has: `extension_id` is `ExtensionId`.
  const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, "").replace(/^\.+|\.+$/g, "");

  // Everything that can be found; fields and values follow what they belong to.
  function all() {
    const parts = { element: "field", values: "value" };
    return (window.xmsSearch ?? []).flatMap((line) => {
      const [kind, name, context, href, scope, since, seen, until, also, inside = []] = line;
      const whole = { kind, name, context, href, scope, since, seen, until, also };
      const below = inside.map(([part, place = "", since = "", seen = "", until = "", also = ""]) => {
        return { kind: parts[kind], name: part, context: name, href: href + place, scope, since, seen, until, also };
      });
      return [whole, ...below];
    }).map((entry) => {
      const words = entry.name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{N}]+|\p{N}+/gu) ?? [];
      const said = `${entry.context} ${entry.also}`;
      return {
        ...entry,
        bare: bare(entry.name),
        words: words.map(bare),
        said: ` ${said.toLowerCase()} ${said.split(/\s+/).map(bare).join(" ")} `,
      };
    });
  }

  // Whether one letter too many, too few, wrong, or two in the wrong order make one word the other.
  function near(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at]) at++;
    const rest = (word, from) => word.slice(from);
    return (
      rest(a, at + 1) === rest(b, at + 1) ||
      rest(a, at) === rest(b, at + 1) ||
      rest(a, at + 1) === rest(b, at) ||
      (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2))
    );
  }

  // How well an entry fits all words: smaller is better, undefined not at all.
  function fit(entry, words) {
    // The exact name comes first, whatever spelling it is in.
    if (entry.bare === words.join("")) return -1;
    let sum = 0;
    for (const word of words) {
      const at = entry.bare.indexOf(word);
      if (entry.bare === word) sum += 0;
      else if (at === 0) sum += 1;
      else if (at > 0 && entry.words.some((own) => own.startsWith(word))) sum += 2;
      else if (at > 0) sum += 3;
      else if (entry.said.includes(` ${word} `)) sum += 5;
      else if (entry.said.includes(word)) sum += 7;
      else if (word.length > 3 && [entry.bare, ...entry.words].some((own) => near(word, own))) sum += 9;
      else return undefined;
    }
    return sum;
  }

  function search() {
    const field = document.getElementById("search");
    const list = document.getElementById("results");
    const most = 40;
    let entries;
    let current = -1;

    const close = () => {
      list.hidden = true;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
      current = -1;
    };
    const choose = (index) => {
      const options = list.querySelectorAll("a");
      if (!options.length) return;
      options[current]?.setAttribute("aria-selected", "false");
      current = (index + options.length) % options.length;
      options[current].setAttribute("aria-selected", "true");
      options[current].scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", options[current].id);
    };
    const show = () => {
      const words = field.value.split(/[\s/]+/).map(bare).filter(Boolean);
      close();
      list.replaceChildren();
      if (!words.length) return;
      entries ??= all();
      const found = entries.map((entry, place) => ({ entry, place, rank: fit(entry, words) }));
      const best = found.filter(({ rank }) => rank !== undefined);
      best.sort((a, b) => a.rank - b.rank || a.entry.name.length - b.entry.name.length || a.place - b.place);
      best.slice(0, most).forEach(({ entry }, index) => list.append(option(entry, index)));
      if (!best.length) {
        const none = document.createElement("p");
        none.textContent = "Nothing is called so.";
        list.append(none);
      }
      list.hidden = false;
      field.setAttribute("aria-expanded", "true");
    };
    const option = (entry, index) => {
      const version = xmsDocs.version(entry.scope);
      const link = document.createElement("a");
      link.id = `result-${index}`;
      link.href = xmsDocs.withVersion(xmsDocs.root + entry.href, version);
      link.setAttribute("role", "option");
      link.tabIndex = -1;
      link.classList.toggle("absent", xmsDocs.presence(version, entry.since, entry.seen, entry.until) !== "yes");
      for (const [part, text] of [["kind", entry.kind], ["found", entry.name], ["context", entry.context]]) {
        const span = document.createElement("span");
        span.className = part;
        span.textContent = text;
        link.append(span, " ");
      }
      return link;
    };

    field.closest(".search").hidden = false;
    field.addEventListener("input", show);
    field.addEventListener("focus", show);
    field.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") choose(current + 1);
      else if (event.key === "ArrowUp") choose(current < 0 ? -1 : current - 1);
      else if (event.key === "Enter") list.querySelectorAll("a")[Math.max(current, 0)]?.click();
      else if (event.key === "Escape") field.blur();
      else return;
      event.preventDefault();
    });
    list.addEventListener("click", () => setTimeout(() => (close(), field.blur())));
    document.addEventListener("pointerdown", (event) => event.target.closest(".search") || close());
    field.addEventListener("blur", () => setTimeout(() => list.matches(":hover") || close(), 100));
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== "/" || typing) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
  }

  search();
})();
