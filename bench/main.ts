// `npm run bench -- quality|speed|store|serve [DATA]`: measures the product on data the user points to; ships none.
// DATA is a folder laid out as ../shared/bench; where it is absent, that is said and nothing is measured.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runQuality } from './quality.js';

const [what = 'quality', ...rest] = process.argv.slice(2);
const flags = new Set(rest.filter(word => word.startsWith('--')));
const words = rest.filter(word => !word.startsWith('--'));
const data = resolve(words.find(word => existsSync(word)) ?? '../shared/bench');
/** The value of `--name=value`. */
const flagOf = (name: string): string | undefined =>
  rest.find(word => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = words.filter(word => !existsSync(word));

if (!existsSync(data)) {
  console.log(`bench: no data at ${data}: nothing was measured.`);
} else if (what === 'quality') {
  process.exitCode = await runQuality(data, { only, lower: flags.has('--lower'), write: flags.has('--write-floors') });
} else if (what === 'speed') {
  const { runSpeed } = await import('./speed.js');
  await runSpeed(data);
} else if (what === 'store') {
  const { runStore } = await import('./store.js');
  const readings = flagOf('readings');
  const most = flagOf('most');
  const engine = flagOf('engine');
  const keep = flagOf('keep');
  const worked = flagOf('worked');
  const postgres = process.env['ONRECORD_TEST_POSTGRES'];
  await runStore(data, {
    ...(readings === undefined ? {} : { readings }),
    ...(most === undefined ? {} : { most: Number(most) }),
    ...(engine === undefined ? {} : { engine }),
    ...(keep === undefined ? {} : { keep }),
    ...(worked === undefined ? {} : { worked: Number(worked) }),
    ...(postgres === undefined ? {} : { postgres }),
  });
} else if (what === 'serve') {
  const { runServe } = await import('./serve.js');
  const minutes = flagOf('minutes');
  await runServe(flagOf('store') ?? 'onrecord.db', minutes === undefined ? undefined : Number(minutes));
} else {
  console.error(`bench: quality, speed, store or serve, not ${what}`);
  process.exitCode = 1;
}
