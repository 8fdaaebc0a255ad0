// Starts `xms lsp` for descriptions, and shows what it finds.

import { commands, type ExtensionContext, Location, Position, Uri, window, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';

import { command, documents, watched } from './server';

let client: LanguageClient | undefined;

async function start(): Promise<void> {
  const run = command(workspace.getConfiguration('xms').get<string>('path'));
  client = new LanguageClient('xms', 'xms', run, {
    documentSelector: documents,
    synchronize: { fileEvents: workspace.createFileSystemWatcher(watched) },
  });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    window.showErrorMessage(`\`${run.command} lsp\` cannot be started: ${error}. The setting "xms.path" says where it is.`);
  }
}

async function stop(): Promise<void> {
  await client?.stop();
  client = undefined;
}

// What stands above an element leads to the places that name it.
async function showReferences(uri: string, position: { line: number; character: number }): Promise<void> {
  const target = Uri.parse(uri);
  const place = new Position(position.line, position.character);
  const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', target, place);
  await commands.executeCommand('editor.action.showReferences', target, place, found ?? []);
}

export async function activate(context: ExtensionContext): Promise<void> {
  const restart = async (): Promise<void> => {
    await stop();
    await start();
  };
  context.subscriptions.push(
    commands.registerCommand('xms.showReferences', showReferences),
    commands.registerCommand('xms.restart', restart),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('xms.path')) void restart();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await stop();
}
