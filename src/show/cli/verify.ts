// `onrecord verify SEAL`: rechecks a seal against a record's folder and, where named, the pile; says what differs, with codes.
// Changes nothing; record/seal.ts does the checking.
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { OnrecordError, warning } from '../../errors.js';
import { openPile } from '../../intake/index.js';
import type { StoryRecord } from '../../model/index.js';
import { parseRecord } from '../../record/index.js';
import { checkSeal, evidenceIn, parseSeal, type SealedFile } from '../../record/seal.js';
import pc from './colors.js';
import { writeOut } from './pile.js';
import { readSealedFiles } from './sealed-files.js';

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .argument('<seal>', 'a seal.json that `onrecord seal` wrote')
    .description(
      'recheck a seal: files, texts, and that every piece of evidence stands in its text; exit 1 where anything differs',
    )
    .option('--record <dir>', 'folder of the record (default: where the seal lies)')
    .option('--pile <path...>', 'the reports themselves, to be read again and compared')
    .action(runVerify);
}

async function runVerify(path: string, options: { record?: string; pile?: string[] }): Promise<void> {
  if (!existsSync(path)) throw new OnrecordError('E301', `${path}: not there`);
  const seal = parseSeal(readFileSync(path, 'utf8'), path);
  const files = readSealedFiles(options.record ?? dirname(path));
  const record = recordIn(files);
  const findings = checkSeal(seal, {
    files,
    record,
    texts: textsIn(files),
    ...(options.pile ? { pile: await textsOfPile(options.pile) } : {}),
  });
  if (findings.length === 0 && record) {
    const pins = evidenceIn(record).length;
    await writeOut(
      `${pc.green('all as sealed')}  ${seal.files.length} files, ${seal.reports.length} reports, ${pins} pieces of evidence; sealed by onrecord ${seal.product.version}\n`,
    );
    return;
  }
  for (const { code, where } of findings) await writeOut(`${warning(code, where)}\n`);
  process.exitCode = 1;
}

const decode = (files: readonly SealedFile[], name: string): string | undefined => {
  const found = files.find(({ file }) => file === name);
  return found && Buffer.from(found.bytes).toString('utf8');
};

/** null for a record that is missing or cannot be read; the check says so. */
function recordIn(files: readonly SealedFile[]): StoryRecord | null {
  const text = decode(files, 'record.json');
  try {
    return text === undefined ? null : parseRecord(text, 'record.json');
  } catch (error) {
    if (error instanceof OnrecordError) return null;
    throw error;
  }
}

/** Lines of the readings that cannot be read any more leave their reports missing, which is told. */
function textsIn(files: readonly SealedFile[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const line of (decode(files, 'readings.jsonl') ?? '').split('\n')) {
    const reading = parseReading(line);
    if (reading) texts.set(reading.id, reading.text);
  }
  return texts;
}

function parseReading(line: string): { id: string; text: string } | null {
  if (line.trim() === '') return null;
  try {
    const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
    return typeof id === 'string' && typeof text === 'string' ? { id, text } : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

async function textsOfPile(pile: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const item of openPile([...pile], { stdin: process.stdin })) {
    if ('report' in item) texts.set(item.report.id, item.report.text);
  }
  return texts;
}
