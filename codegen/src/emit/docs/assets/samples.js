// Blocks of code can be copied, and a request is shown as a command of curl, too.
(() => {
  "use strict";

  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

  // The command that sends a request as it is on the wire, to the service's own address.
  function curl(wire, endpoint) {
    const [head, ...body] = wire.split("\n\n");
    const [line, ...headers] = head.split("\n");
    const [method, path] = line.split(" ");
    const host = headers.find((header) => /^host: /i.test(header))?.slice("host: ".length);
    const base = host ? endpoint.replace(/\/\/[^/]+/, `//${host}`) : endpoint;
    const text = body.join("\n\n").trim();
    const parts = [`curl --include --globoff${method === "GET" ? "" : method === "HEAD" ? " --head" : ` --request ${method}`}`];
    parts.push(quoted(base.replace(/\/$/, "") + path));
    for (const header of headers) if (!/^host: /i.test(header)) parts.push(`--header ${quoted(header)}`);
    if (text && !headers.some((header) => /^content-type: /i.test(header))) {
      parts.push(`--header ${quoted(`Content-Type: ${text.startsWith("<") ? "application/xml" : "text/plain"}`)}`);
    }
    if (text) parts.push(`--data-binary ${quoted(text)}`);
    return parts.join(" \\\n  ");
  }

  // A button that copies what `text` gives.
  function copy(text, said) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy: ${said}`);
    button.addEventListener("click", async () => {
      button.textContent = (await write(text())) ? "Copied" : "Not copied";
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
    return button;
  }

  async function write(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // A page that may not use the clipboard may still copy what is selected.
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  }

  for (const pre of document.querySelectorAll("main pre")) {
    const block = document.createElement("div");
    block.className = "block";
    pre.replaceWith(block);
    pre.setAttribute("role", "group");
    block.append(pre, copy(() => pre.textContent, pre.getAttribute("aria-label") ?? "code"));
  }

  const endpoint = document.querySelector("main").dataset.endpoint ?? "";
  for (const sample of document.querySelectorAll(".sample")) {
    const request = sample.querySelector("pre[aria-label=Request]");
    if (!request || !endpoint) continue;
    const command = request.cloneNode();
    command.removeAttribute("id");
    command.setAttribute("aria-label", "curl");
    const block = document.createElement("div");
    block.className = "block";
    block.hidden = true;
    block.append(command, copy(() => command.textContent, "curl"));
    request.parentElement.after(block);
    const fill = () => (command.textContent = curl(request.textContent, endpoint));
    document.addEventListener("xms-version", fill);
    fill();

    const choice = document.createElement("span");
    choice.className = "forms";
    choice.setAttribute("role", "group");
    choice.setAttribute("aria-label", "How the request is shown");
    const forms = [["HTTP", request.parentElement], ["curl", block]].map(([name, shown]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      choice.append(button);
      return { button, shown };
    });
    const show = (chosen) => {
      for (const { button, shown } of forms) {
        shown.hidden = button !== chosen;
        button.setAttribute("aria-pressed", button === chosen);
      }
    };
    for (const { button } of forms) button.addEventListener("click", () => show(button));
    show(forms[0].button);
    block.before(choice);
    request.parentElement.before(choice);
  }
})();
