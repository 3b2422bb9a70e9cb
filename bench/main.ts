// `npm run bench -- quality|speed [DATA]`: measures the product on data the user points to; ships none.
// DATA is a folder laid out as ../shared/bench; where it is absent, that is said and nothing is measured.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runQuality } from './quality.js';

const [what = 'quality', ...rest] = process.argv.slice(2);
const flags = new Set(rest.filter(word => word.startsWith('--')));
const words = rest.filter(word => !word.startsWith('--'));
const data = resolve(words.find(word => existsSync(word)) ?? '../shared/bench');
const only = words.filter(word => !existsSync(word));

if (!existsSync(data)) {
  console.log(`bench: no data at ${data}: nothing was measured.`);
} else if (what === 'quality') {
  process.exitCode = await runQuality(data, { only, lower: flags.has('--lower'), write: flags.has('--write-floors') });
} else if (what === 'speed') {
  const { runSpeed } = await import('./speed.js');
  await runSpeed(data);
} else {
  console.error(`bench: quality or speed, not ${what}`);
  process.exitCode = 1;
}
