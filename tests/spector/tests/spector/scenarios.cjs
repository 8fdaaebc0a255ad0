// Prints what the scenarios of XML answer, for whoever plays the service.
const { pathToFileURL } = require("node:url");
const { join } = require("node:path");
const folder = join(process.cwd(), "node_modules/@typespec/http-specs/dist/specs/payload");
const load = (name) => import(pathToFileURL(join(folder, name, "mockapi.js")).href);
Promise.all([load("xml"), load("pageable")]).then((modules) => {
  const answers = [];
  for (const { Scenarios } of modules) {
    for (const [name, { apis }] of Object.entries(Scenarios)) {
      for (const { uri, method, request, response } of [apis].flat()) {
        if (!name.includes("Xml") || method !== "get") continue;
        const query = new URLSearchParams(request.query ?? {}).toString();
        const target = query ? `${uri}?${query}` : uri;
        answers.push({ name, target, status: response.status, body: response.body.rawContent });
      }
    }
  }
  console.log(JSON.stringify(answers));
});
