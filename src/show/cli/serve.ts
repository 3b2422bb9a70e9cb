// `onrecord serve`: the newsroom, pages and API, over a store.
// Answers nothing itself; web/ and api/ do.
import { type Command, InvalidArgumentError } from 'commander';
import { DEFAULT_LIMITS } from '../web/desk.js';
import type { ServeOptions } from '../web/server.js';
import { DEFAULT_STORE, STORE } from './load.js';

const DEFAULT_PORT = 7377;

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description(
      'the newsroom over a store: pages for people, an API for programs; only for this machine where nobody says otherwise',
    )
    .option('--store <address>', STORE, DEFAULT_STORE)
    .option('--port <n>', 'where it listens', portOf, DEFAULT_PORT)
    .option('--host <address>', 'which address of this machine it listens on', '127.0.0.1')
    .option('--origin <url>', 'the address that people type, where a proxy stands in front: https://desk.example.org')
    .option('--token-file <file>', 'who may come in, one `name token` a line; needed where others can reach it')
    .option('--rate <n>', 'requests of one client in a second; 0 for any number', countOf)
    .option('--max-upload <bytes>', 'largest upload', countOf, DEFAULT_LIMITS.uploadBytes)
    .addHelpText(
      'after',
      `
Examples:
  onrecord serve --store archive.db                       http://127.0.0.1:${DEFAULT_PORT}, for this machine alone
  onrecord serve --origin https://desk.example.org --token-file tokens.txt

docs/serve.md tells how to run it for others: proxy, TLS, tokens, backup.`,
    )
    .action(async (options: ServeOptions) => {
      // The server's libraries are loaded by this command alone: the others start without them.
      const { runServe } = await import('../web/server.js');
      await runServe(options);
    });
}

function portOf(words: string): number {
  const port = countOf(words);
  if (port < 1 || port > 65_535) throw new InvalidArgumentError('Give 1 to 65535.');
  return port;
}

function countOf(words: string): number {
  if (!/^\d{1,10}$/.test(words)) throw new InvalidArgumentError('Give a whole number.');
  return Number(words);
}
