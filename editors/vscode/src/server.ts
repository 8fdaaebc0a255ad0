// How the server is started, and which files it is told of. Nothing of VS Code is needed here, so that it is tested
// without it.

/** The program and its arguments. */
export function command(path: string | undefined): { command: string; args: string[] } {
  const trimmed = (path ?? '').trim();
  return { command: trimmed === '' ? 'xms' : trimmed, args: ['lsp'] };
}

/** The documents that may belong to a service; the server leaves those alone that do not. */
export const documents = [{ scheme: 'file', pattern: '**/*.toml' }];

/** The files whose changes on the disk the server is told of. */
export const watched = '**/*.toml';
