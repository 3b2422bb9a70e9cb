// What `npm start` and `npm test` share: installing what is missing, running a step, saying what failed.
// Plain JavaScript: it must run before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs the locked packages unless they are there already. */
export function installMissing() {
  checkNode();
  const installed = new URL('../node_modules/.package-lock.json', import.meta.url);
  const wanted = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')).packages;
  const have = existsSync(installed) ? JSON.parse(readFileSync(installed, 'utf8')).packages : {};
  const missing = Object.keys(wanted).some(
    path => path !== '' && !wanted[path].optional && have[path]?.version !== wanted[path].version,
  );
  if (missing) run('installing packages', 'npm', ['ci', '--no-audit', '--no-fund']);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`onrecord needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs one command in the project's folder; ends the program where it fails. */
export function run(what, command, args, options = {}) {
  console.log(`\n— ${what}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (status === 0) return;
  console.error(`\n${what} failed${error ? `: ${error.message}` : ''}: ${command} ${args.join(' ')}`);
  process.exit(status ?? 1);
}

/** A program of an installed package. */
export const bin = name => `${root}node_modules/.bin/${name}`;
