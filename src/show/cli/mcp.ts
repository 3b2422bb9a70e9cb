// `onrecord mcp`: the record for assistants, on standard input and output, from a store or a record folder.
// Writes nothing to standard output but the protocol's own messages.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { type Command, Option } from 'commander';
import { openPresentStore } from '../../store/index.js';
import { newRecordSource } from '../mcp/record-source.js';
import { newMcpServer } from '../mcp/server.js';
import { newStoreSource } from '../mcp/store-source.js';
import { DEFAULT_STORE, STORE } from './load.js';
import { loadRecordFolder } from './record-folder.js';
import { VERSION } from './version.js';

export function addMcpCommand(program: Command): void {
  program
    .command('mcp')
    .description('serve the record to an assistant on standard input and output (Model Context Protocol); reads only')
    .addOption(new Option('--record <dir>', 'from a folder that `onrecord build` wrote').conflicts('store'))
    .option('--store <address>', `else from a store: ${STORE}`, DEFAULT_STORE)
    .addHelpText(
      'after',
      `
Tools: stories, who_said, quote_check, who_stands_where, timeline, disagreements, report.

Example, in the settings of an assistant:
  {"mcpServers": {"onrecord": {"command": "onrecord", "args": ["mcp", "--store", "/desk/archive.db"]}}}`,
    )
    .action(runMcp);
}

async function runMcp(options: { record?: string; store: string }): Promise<void> {
  const source =
    options.record === undefined
      ? newStoreSource(await openPresentStore(options.store))
      : newRecordSource(loadRecordFolder(options.record));
  const server = newMcpServer(source, VERSION);
  // The assistant ends it by closing the pipe.
  const ended = new Promise<void>(resolve => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  await source.close();
}
