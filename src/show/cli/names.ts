// `onrecord names`: whether two names are one, with the reasons; two on the command line, or pairs as JSON lines.
// Judges nothing itself; compare/names does.
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { z } from 'zod';
import { judgeNames } from '../../compare/names/index.js';
import { OnrecordError } from '../../errors.js';
import { writeOut } from './pile.js';

const PAIR = z.object({ a: z.string(), b: z.string(), kind: z.string().optional() });

export function addNamesCommand(program: Command): void {
  program
    .command('names')
    .argument('[a]', 'a name')
    .argument('[b]', 'another')
    .description('whether two spellings name one person, organisation or place')
    .option('--jsonl', 'read {a, b, kind?} a line from standard input, write {judgement, score, because} a line')
    .option('--kind <kind>', 'person, organisation, place, company')
    .action(runNames);
}

async function runNames(a: string | undefined, b: string | undefined, options: { jsonl?: boolean; kind?: string }) {
  if (!options.jsonl) {
    if (a === undefined || b === undefined) throw new OnrecordError('E110', 'names: two names, or --jsonl');
    const { judgement, score, because } = judgeNames(a, b, options.kind);
    await writeOut(`${judgement}  (${score.toFixed(2)})\n${because.map(reason => `  ${reason}\n`).join('')}`);
    return;
  }
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const pair = parsePair(line, number);
    const { judgement, score, because } = judgeNames(pair.a, pair.b, pair.kind ?? options.kind);
    await writeOut(`${JSON.stringify({ judgement, score, because })}\n`);
  }
}

function parsePair(line: string, number: number): z.infer<typeof PAIR> {
  try {
    return PAIR.parse(JSON.parse(line));
  } catch (cause) {
    throw new OnrecordError('E105', `standard input:${number}`, { cause });
  }
}
