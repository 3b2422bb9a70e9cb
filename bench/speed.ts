// The speed bench: rates and ratios in one run, and the curves by length and by number; never a timed test.
// Runs on one core; peers read the same texts in the same run, after ours, so that memory is ours alone.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Witness } from '../src/compare/comparison.js';
import type { Report } from '../src/index.js';
import { rowsOf } from './data.js';

/**
 * The built code is timed, as it is installed: the loader that runs benches and training from their sources names every
 * inner function at run time, which costs a third.
 */
const built = <Module>(path: string): Promise<Module> => import(new URL(`../dist/${path}`, import.meta.url).href);
const { readReport, reportFromText, serializeRecord } = await built<typeof import('../src/index.js')>('index.js');
const { analyse } = await built<typeof import('../src/language/index.js')>('language/index.js');
const { compareReports } = await built<typeof import('../src/compare/index.js')>('compare/index.js');
const { buildRecord } = await built<typeof import('../src/record/index.js')>('record/index.js');
const { renderDossier } = await built<typeof import('../src/show/html/index.js')>('show/html/index.js');

/** Reports read before any clock runs. The compiler needs some hundred reports to have done with the code, so the pile is read twice. */
const WARM_UP = 20;
const CURVE_PILE = [5, 50, 125, 250, 500];
const CURVE_LENGTH = [1, 2, 4, 8, 16, 32];
const CURVE_SENTENCE = [100, 200, 400, 800];

/** Clauses of which one sentence is made that does not end: each leads another part of the reading up or down its tree. */
const ENDLESS: Readonly<Record<string, string>> = {
  'a row of verbs': 'Kovac said the fish smelled of tar and has left the port and ',
  'a row of nouns': 'the owner of the mill and ',
  'relative clauses': 'Brod, who was calm, known as Mud, ',
  stances: 'wants the lists published and ',
  sources: 'a plan, local media reported, ',
  'figures under clauses': 'with three towns also resisting it as Kovac promises help ',
};

export async function runSpeed(data: string): Promise<void> {
  const file = join(data, 'quotations/dev.jsonl');
  if (!existsSync(file)) {
    console.log('speed: no quotations/dev.jsonl in the data folder: nothing was measured.');
    return;
  }
  const reports = rowsOf<{ id: string; text: string; date: string; outlet: string }>(file).map(row =>
    reportFromText(row.id, row.text, { published: row.date, outlet: row.outlet }),
  );
  const chars = reports.reduce((sum, report) => sum + report.text.length, 0);
  for (const report of reports.slice(0, WARM_UP)) readReport(report);
  const first = timed(() => reports.forEach(report => void readReport(report))) / 1000;

  const steps = new Map<string, number>();
  const onStep = (id: string, time: number) => steps.set(id, (steps.get(id) ?? 0) + time);
  const times = reports.map(report => [report.id, timed(() => readReport(report, { onStep, now }))] as const);
  const seconds = times.reduce((sum, [, time]) => sum + time, 0) / 1000;
  const tokens = reports.reduce(
    (sum, report) =>
      sum + analyse(report.text, report.lines).sentences.reduce((all, sentence) => all + sentence.tokens.length, 0),
    0,
  );
  const parsing = (steps.get('read.language') ?? 0) / 1000;
  console.log(`${reports.length} reports of ${Math.round(chars / reports.length)} characters on average, one core`);
  console.log(`whole reading       ${(reports.length / seconds).toFixed(1)} reports/s   (expected 30)`);
  console.log(
    `  the first time    ${(reports.length / first).toFixed(1)} reports/s   (while the code is still being compiled)`,
  );
  console.log(`tagging and parsing ${Math.round(tokens / parsing)} tokens/s`);
  console.log(`peak memory         ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  console.log('\nstep                        share   ms/report');
  for (const [id, time] of [...steps].sort((a, b) => b[1] - a[1])) {
    console.log(
      `${id.padEnd(26)} ${((100 * time) / (seconds * 1000)).toFixed(0).padStart(5)}%  ${(time / reports.length).toFixed(2).padStart(9)}`,
    );
  }
  console.log('\nslowest five inputs');
  for (const [id, time] of [...times].sort((a, b) => b[1] - a[1]).slice(0, 5)) {
    console.log(
      `  ${time.toFixed(0).padStart(5)} ms  ${String(reports.find(report => report.id === id)!.text.length).padStart(6)} characters  ${id}`,
    );
  }
  lengthCurve(reports);
  sentenceCurve();
  pileCurve(reports);
  await peers(reports, seconds);
}

const now = (): number => performance.now();

function timed(work: () => unknown): number {
  const start = now();
  work();
  return now() - start;
}

/** One long report: time per thousand characters should stay level. */
function lengthCurve(reports: readonly Report[]): void {
  console.log('\none report, longer and longer: characters, ms, ms per 1,000 characters');
  const paragraphs = reports.flatMap(report => report.text.split(/\n{2,}/));
  for (const factor of CURVE_LENGTH) {
    const text = paragraphs.slice(0, 14 * factor).join('\n\n');
    const time = timed(() => readReport(reportFromText(`long-${factor}`, text, { published: '2020-01-01' })));
    console.log(
      `  ${String(text.length).padStart(7)}  ${time.toFixed(0).padStart(6)}  ${((1000 * time) / text.length).toFixed(2)}`,
    );
  }
}

/** One sentence that does not end: time per thousand characters should stay level whatever it is made of. */
function sentenceCurve(): void {
  console.log('\none sentence, longer and longer: clauses, then ms per 1,000 characters');
  console.log(`  ${'made of'.padEnd(24)}${CURVE_SENTENCE.map(many => String(many).padStart(8)).join('')}`);
  for (const [name, clause] of Object.entries(ENDLESS)) {
    const costs = CURVE_SENTENCE.map(many => {
      const text = `Kovac ${clause.repeat(many)}left.`;
      return (1000 * timed(() => readReport(reportFromText(`endless-${many}`, text, {})))) / text.length;
    });
    console.log(`  ${name.padEnd(24)}${costs.map(cost => cost.toFixed(2).padStart(8)).join('')}`);
  }
}

/** One pile, larger and larger: comparing should stay near-linear in the number of reports. */
function pileCurve(reports: readonly Report[]): void {
  console.log(
    '\none pile, larger and larger: reports, reading s, comparing s, dossier s, dossier MB, comparing ms per report',
  );
  for (const size of CURVE_PILE) {
    // The texts repeat beyond their number: each copy is a report of its own, so joins are as many as they get.
    const pile = Array.from({ length: size }, (_, index) => {
      const report = reports[index % reports.length]!;
      return reportFromText(`${String(index).padStart(4, '0')}-${report.id}`, report.text, {
        published: report.published?.lo ?? '2020-01-01',
      });
    });
    let witnesses: Witness[] = [];
    const reading = timed(() => {
      witnesses = pile.map(report => ({ report, read: readReport(report) }));
    });
    let page = '';
    let comparing = 0;
    const all = timed(() => {
      let record = buildRecord(compareReports([]));
      comparing = timed(() => {
        record = buildRecord(compareReports(witnesses));
      });
      serializeRecord(record);
      page = renderDossier(record, witnesses);
    });
    console.log(
      `  ${String(size).padStart(4)}  ${(reading / 1000).toFixed(1).padStart(6)}  ${(comparing / 1000).toFixed(1).padStart(6)}  ${((all - comparing) / 1000).toFixed(1).padStart(6)}  ${(page.length / 1e6).toFixed(1).padStart(6)}  ${(comparing / size).toFixed(1).padStart(8)}`,
    );
  }
  console.log(`  peak memory with 500 reports ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

/** The same texts through wink-nlp and compromise in the same run: how many times our time they take. */
async function peers(reports: readonly Report[], seconds: number): Promise<void> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const { default: compromise } = await import('compromise');
  const wink = winkNLP(model);
  const work = {
    'wink-nlp (tokens, tags, lemmas)': (text: string) => wink.readDoc(text).tokens().out(wink.its.pos),
    'compromise (tokens, tags, names)': (text: string) => compromise(text).people().out('array'),
  };
  console.log('\nthe same texts through peers: seconds, and their time as a multiple of our whole reading');
  console.log(`  ${'onrecord (whole reading)'.padEnd(34)} ${seconds.toFixed(2)}`);
  for (const [name, run] of Object.entries(work)) {
    for (const report of reports.slice(0, WARM_UP)) run(report.text);
    const time = timed(() => reports.forEach(report => void run(report.text))) / 1000;
    console.log(`  ${name.padEnd(34)} ${time.toFixed(2)}   ${(time / seconds).toFixed(2)}`);
  }
}
