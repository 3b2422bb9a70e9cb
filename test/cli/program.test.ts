// Which commands a command line loads: the one it names, so that a question about one line does not wait for the web server.
import { expect, test } from 'vitest';
import { buildProgram, meantCommand } from '../../src/show/cli/program.js';

const commandsOf = async (word?: string): Promise<string[]> =>
  (await buildProgram(word)).commands.map(command => command.name());

test.each([
  ['a command', 'why', ['why']],
  ['a folder or a file', 'reports/', ['build']],
  ['a flag of the default command', '--out', ['build']],
  ['the version', '--version', []],
])('%s loads what it needs: %s', async (_, word, names) => expect(await commandsOf(word)).toEqual(names));

test('the help lists them all, each under the name by which it is called', async () => {
  const names = await commandsOf('--help');
  expect(names).toEqual(await commandsOf());
  for (const name of names) expect(await commandsOf(name)).toEqual([name]);
});

test('a slip of one letter is told from a file', () => {
  expect(meantCommand('serv')).toBe('serve');
  expect(meantCommand('serve')).toBeUndefined();
  expect(meantCommand('harbour')).toBeUndefined();
});
