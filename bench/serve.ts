// The newsroom under load: `npm run bench -- serve --store=FILE` asks a filled store by wrk and says requests a second, p50, p99,
// answers that were no answers, and the server's memory before and after. Fills nothing; `bench store --keep=FILE` does.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = new URL('../dist/show/cli/main.js', import.meta.url).pathname;
const PORT = 17_377;
const HOME = `http://127.0.0.1:${PORT}`;
const SECONDS = 10;
const CONNECTIONS = 8;

/** Resident memory in MB; undefined where the system does not tell. */
function memoryOf(pid: number): number | undefined {
  const file = `/proc/${pid}/status`;
  const found = existsSync(file) ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return found === undefined ? undefined : Math.round(Number(found) / 1024);
}

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`no answer from ${url}`);
}

/** One address under load. */
function press(what: string, path: string): void {
  const { stdout } = spawnSync(
    'wrk',
    ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--timeout', '30s', '--latency', HOME + path],
    { encoding: 'utf8' },
  );
  const of = (pattern: RegExp): string => pattern.exec(stdout)?.[1] ?? '-';
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? '0';
  const broken = /Socket errors: (.*)/.exec(stdout)?.[1] ?? 'none';
  console.log(
    `  ${what.padEnd(28)} ${of(/Requests\/sec:\s+([\d.]+)/).padStart(9)} a second   p50 ${of(/^\s+50%\s+(\S+)/m).padStart(8)}   p99 ${of(/^\s+99%\s+(\S+)/m).padStart(8)}   failed ${failed}, broken off: ${broken}`,
  );
}

/** Requests of one connection wait so long between them: a desk of some dozen people who turn pages. */
const PAUSE_MS = 150;

/** Minutes of requests to all kinds of pages in turn at a modest rate, the server's memory told after each. */
async function hold(minutes: number, paths: readonly string[], pid: number): Promise<void> {
  const script = join(tmpdir(), `onrecord-hold-${process.pid}.lua`);
  const quoted = paths.map(path => `'${path}'`).join(', ');
  writeFileSync(
    script,
    `local paths = { ${quoted} }\nlocal at = 0\nfunction request() at = at % #paths + 1; return wrk.format('GET', paths[at]) end\nfunction delay() return ${PAUSE_MS} end\n`,
  );
  try {
    console.log(
      `\n${minutes} minutes over ${paths.length} addresses, ${CONNECTIONS} connections, ${PAUSE_MS} ms between`,
    );
    const wrk = spawn('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${minutes}m`, '--timeout', '60s', '-s', script, HOME]);
    let said = '';
    wrk.stdout.on('data', piece => {
      said += piece;
    });
    const told = setInterval(() => console.log(`  memory of the server: ${memoryOf(pid)} MB`), 60_000);
    await once(wrk, 'close');
    clearInterval(told);
    console.log(
      said
        .split('\n')
        .filter(line => /requests in|Requests\/sec|Non-2xx|Socket errors/.test(line))
        .join('\n'),
    );
  } finally {
    rmSync(script);
  }
}

interface StoryList {
  stories: { id: string; reports: number }[];
}

/** `minutes` of a modest rate instead of short ones of as much as goes. */
export async function runServe(store: string, minutes?: number): Promise<void> {
  if (spawnSync('wrk', ['-v']).error) {
    console.log('serve: wrk is not installed: nothing was measured.');
    return;
  }
  const server = spawn(process.execPath, [MAIN, 'serve', '--store', store, '--port', String(PORT), '--rate', '0'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await waitFor(`${HOME}/healthz`);
    const { stories } = (await (await fetch(`${HOME}/api/stories?limit=100`)).json()) as StoryList;
    const large = [...stories].sort((a, b) => b.reports - a.reports)[0]!;
    const before = memoryOf(server.pid!);
    if (minutes !== undefined) {
      console.log(`\nmemory of the server: ${before} MB before`);
      const own = stories.flatMap(({ id }) => [`/stories/${id}`, `/api/stories/${id}/record`, `/stories/${id}/review`]);
      const others = [
        '/',
        '/changes',
        '/review',
        '/api/stories?limit=50',
        '/search?words=president',
        '/people?name=Trump',
      ];
      await hold(
        minutes,
        own.flatMap((path, at) => [path, others[at % others.length]!]),
        server.pid!,
      );
      return;
    }
    console.log(
      `\n${CONNECTIONS} connections, ${SECONDS} s each; the largest of 100 stories has ${large.reports} reports`,
    );
    press('list of stories, page', '/');
    press('list of stories, API', '/api/stories?limit=50');
    press('dossier of a story, page', `/stories/${encodeURIComponent(large.id)}`);
    press('record of a story, API', `/api/stories/${encodeURIComponent(large.id)}/record`);
    press('search, common word, API', '/api/search?words=president');
    press('search, rare phrase, API', '/api/search?words=%22supreme%20court%20ruled%22');
    // Memory that only fills its caches stays level from the second round on.
    for (let round = 1; round <= 3; round++) {
      console.log(`  memory of the server: ${memoryOf(server.pid!)} MB (${before} MB before)`);
      press(`search, round ${round}`, '/api/search?words=president');
      press(`dossier, round ${round}`, `/stories/${encodeURIComponent(large.id)}`);
    }
    console.log(`  memory of the server: ${memoryOf(server.pid!)} MB`);
  } finally {
    server.kill('SIGTERM');
    await once(server, 'close');
  }
}
