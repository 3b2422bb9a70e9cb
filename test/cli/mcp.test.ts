// The record for assistants over standard input and output, asked by the protocol's own client. Runs the built program (`npm test` builds it first).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

const MAIN = resolve(import.meta.dirname, '../../dist/show/cli/main.js');
const EXAMPLE = resolve(import.meta.dirname, '../../examples/strait');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-mcp-'));
const onrecord = (...args: string[]) => spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  onrecord('build', EXAMPLE, '--jobs', '1');
  onrecord('load', EXAMPLE, '--jobs', '1');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['a record folder', ['--record', 'onrecord-out']],
  ['a store', []],
])('from %s a quotation is checked, and the process ends with its client', async (_, args) => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [MAIN, 'mcp', ...args],
    cwd: folder,
    stderr: 'pipe',
  });
  const client = new Client({ name: 'test', version: '1' });
  const ended = new Promise<void>(resolve => {
    client.onclose = resolve;
  });
  await client.connect(transport);
  const pid = transport.pid!;
  const answered = await client.callTool({
    name: 'quote_check',
    arguments: { speaker: 'Holubets', words: 'Now is the time to bring Soravia into the League' },
  });
  expect(answered.structuredContent).toMatchObject({
    found: 'same words',
    utterances: [{ wordings: [{ type: 'direct' }] }],
  });
  await client.close();
  await ended;
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('without a record exits with 1 and a coded sentence', () => {
  const { status, stdout, stderr } = onrecord('mcp', '--record', 'nowhere');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^onrecord: E201 nowhere/);
});
