// The server, spoken to by the library that VS Code's own client is built on. `XMS` says where the program is; otherwise
// it is that of the checkout. Without one the test is skipped.

const assert = require('node:assert');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const test = require('node:test');
const { pathToFileURL } = require('node:url');
const rpc = require('vscode-jsonrpc/node');
const lsp = require('vscode-languageserver-protocol');

const { command, documents } = require('../out/server.js');

const program = process.env.XMS ?? path.join(__dirname, '../../../target/debug/xms');

const SERVICE = `title    = "Shop"
summary  = "Sells things."
endpoint = "https://shop.example"
`;
const GOODS = `title   = "Goods"
summary = "To be sold."

[operation.get]
summary  = "Gets one."
request  = "GET /goods"
response = "Goood"

[element.Good]
summary = "A good."
[element.Good.fields]
Name = { type = "string", doc = "Its name." }
`;

test('the program is that of the setting', () => {
  assert.deepStrictEqual(command(' /bin/xms '), { command: '/bin/xms', args: ['lsp'] });
  assert.deepStrictEqual(command(''), { command: 'xms', args: ['lsp'] });
  assert.ok(documents.length > 0);
});

test('a session', { skip: fs.existsSync(program) ? false : `there is no ${program}` }, async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xms-'));
  fs.mkdirSync(path.join(folder, 'shop'));
  fs.writeFileSync(path.join(folder, 'shop/service.toml'), SERVICE);
  const file = path.join(folder, 'shop/goods.toml');
  fs.writeFileSync(file, GOODS);
  const uri = pathToFileURL(file).href;
  const run = command(program);
  const server = spawn(run.command, run.args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = lsp.createProtocolConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
  );
  const diagnostics = new Promise((resolve) => {
    connection.onNotification(lsp.PublishDiagnosticsNotification.type, (found) => {
      if (found.uri === uri && found.diagnostics.length > 0) resolve(found.diagnostics);
    });
  });
  connection.listen();
  const capabilities = { general: { positionEncodings: ['utf-16'] } };
  const root = pathToFileURL(folder).href;
  const told = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: null,
    capabilities,
  });
  assert.strictEqual(told.capabilities.positionEncoding, 'utf-16');
  await connection.sendNotification(lsp.InitializedNotification.type, {});
  await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'toml', version: 1, text: GOODS },
  });
  const [wrong] = (await diagnostics).filter((one) => one.code === 'X0201');
  const textDocument = { uri };
  const actions = await connection.sendRequest(lsp.CodeActionRequest.type, {
    textDocument,
    range: wrong.range,
    context: { diagnostics: [wrong] },
  });
  assert.match(actions[0].edit.changes[uri][0].newText, /Good/);
  const position = { line: 6, character: 16 };
  const completed = await connection.sendRequest(lsp.CompletionRequest.type, { textDocument, position });
  assert.ok(completed.items.some((item) => item.label === 'Good'));
  const hover = await connection.sendRequest(lsp.HoverRequest.type, { textDocument, position: { line: 8, character: 11 } });
  assert.match(hover.contents.value, /A good\./);
  await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  const code = await new Promise((resolve) => server.on('exit', resolve));
  assert.strictEqual(code, 0);
  connection.dispose();
  fs.rmSync(folder, { recursive: true });
});
