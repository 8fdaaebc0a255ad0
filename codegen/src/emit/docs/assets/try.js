// Where a server that answers for the service serves the site, too, samples can be sent to it, as they are or changed.
(async () => {
  "use strict";

  const main = document.querySelector("main");
  let services = [];
  try {
    ({ services = [] } = await (await fetch("/_control/health")).json());
  } catch {
    // Whoever serves these pages answers for no service.
  }
  if (!services.includes(main.dataset.scope)) return;

  // What a browser says itself, or lets no page say.
  const own = /^(host|content-length|date|connection)$/i;

  async function send(text) {
    const [head, ...rest] = text.replaceAll("\r\n", "\n").split("\n\n");
    const [line, ...lines] = head.trim().split("\n");
    const [method, path = "/"] = line.trim().split(/\s+/);
    const headers = new Headers();
    for (const header of lines) {
      const colon = header.indexOf(":");
      const name = header.slice(0, colon).trim();
      if (colon > 0 && !own.test(name)) headers.append(name, header.slice(colon + 1).trim());
    }
    const body = rest.join("\n\n").trim();
    if (body && !headers.has("content-type")) {
      headers.set("content-type", body.startsWith("<") ? "application/xml" : "text/plain");
    }
    const answer = await fetch(path, { method, headers, body: body || undefined, redirect: "manual" });
    const shown = [`${answer.status} ${answer.statusText}`.trim()];
    for (const [name, value] of answer.headers) shown.push(`${name}: ${value}`);
    const answered = await answer.text();
    return `${shown.join("\n")}${answered ? `\n\n${answered}` : ""}`;
  }

  let number = 0;
  for (const sample of document.querySelectorAll(".sample")) {
    const request = sample.querySelector("pre[aria-label=Request]");
    if (!request) continue;
    number += 1;
    const form = document.createElement("form");
    form.className = "try";
    form.hidden = true;
    const label = document.createElement("label");
    label.textContent = "Request, to be changed and sent";
    label.htmlFor = `try-${number}`;
    const text = document.createElement("textarea");
    text.id = label.htmlFor;
    text.spellcheck = false;
    const button = document.createElement("button");
    button.textContent = "Send";
    const answer = document.createElement("pre");
    answer.className = "wire answer";
    answer.tabIndex = 0;
    answer.setAttribute("role", "status");
    answer.hidden = true;
    form.append(label, text, button, answer);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      button.disabled = true;
      try {
        answer.textContent = await send(text.value);
      } catch (error) {
        answer.textContent = `Not sent: ${error.message}`;
      }
      answer.hidden = false;
      button.disabled = false;
    });

    const open = document.createElement("button");
    open.type = "button";
    open.className = "open";
    open.textContent = "Try it";
    open.setAttribute("aria-expanded", "false");
    open.addEventListener("click", () => {
      form.hidden = !form.hidden;
      open.setAttribute("aria-expanded", String(!form.hidden));
      if (form.hidden) return;
      // A sample need not say everything that an address asks for; any name will do.
      text.value = request.textContent.replace(/\{([^}\n]+)\}/g, (_, name) => name.replace("+", ""));
      text.rows = Math.min(text.value.split("\n").length + 1, 30);
      text.focus();
    });
    sample.querySelector(".label").before(open);
    open.after(form);
  }
})();
