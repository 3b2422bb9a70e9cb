// `npm test`: does all the set-up it needs, then types, lint, build, and every test (unit, property, golden records, CLI, browser).
// Ends with one plain line that counts what passed, failed and was skipped.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, installMissing, root, run } from './common.mjs';

installMissing();
run('types', bin('tsc'), ['-p', 'tsconfig.json']);
run('lint', bin('biome'), ['check', '.']);
run('building', bin('tsc'), ['-p', 'tsconfig.build.json']);

const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
const file = join(folder, 'results.json');
console.log('\n— tests');
const { status } = spawnSync(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile=${file}`, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
const results = JSON.parse(readFileSync(file, 'utf8'));
rmSync(folder, { recursive: true });
for (const suite of results.testResults) {
  if (suite.status === 'failed') console.log(`failed: ${suite.name.replace(root, '')}`);
}
console.log(`\n${results.numPassedTests} passed, ${results.numFailedTests} failed, ${results.numPendingTests} skipped`);
process.exit(status ?? 1);
