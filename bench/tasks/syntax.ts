// Tags and trees on gold words of UD English EWT (development part): what the parser is worth apart from the tokenizer.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModels } from '../../src/language/index.js';
import { parseWords } from '../../src/language/parser.js';
import { rowsFor, tagWords } from '../../src/language/tagger.js';
import { parseInput } from '../../src/language/trees.js';

import { fingerprint, percent, scorer } from '../data.js';
import type { Task } from './index.js';

export const syntax: Task = {
  name: 'syntax',
  async run(data) {
    const file = join(data, 'syntax/ewt-dev.conllu');
    if (!existsSync(file)) return null;
    const gold = readFileSync(file, 'utf8');
    const { score } = await scorer(data, 'syntax/score.mjs');
    const result = score(gold, gold.split('\n\n').map(parsed).join('\n\n'));
    return {
      fingerprint: fingerprint(file),
      figures: { UPOS: percent(result.upos), UAS: percent(result.uas), LAS: percent(result.las) },
      known: {
        UPOS: 'wink-nlp 89.4, compromise 78.5, spaCy transformer 96.9 (test)',
        LAS: 'UDPipe 1.2 81.2, spaCy transformer 89.4 (test)',
      },
    };
  },
};

/** One sentence in CoNLL-U with its tags and tree replaced by ours. */
function parsed(block: string): string {
  const models = loadModels();
  const lines = block.split('\n');
  const at = lines.flatMap((line, index) => (/^\d+\t/.test(line) ? [index] : []));
  if (at.length === 0) return block;
  const forms = at.map(index => lines[index]!.split('\t')[1]!);
  const rows = rowsFor(forms, models.tags.habits);
  const labels = tagWords(rows, models.tags, models.tagger);
  const { heads, rels } = parseWords(
    parseInput(
      rows,
      labels,
      forms.map((_, index) => index),
      models,
    ),
    models.parser,
  );
  at.forEach((index, word) => {
    const row = lines[index]!.split('\t');
    row[3] = models.labels[labels[word]!]!.upos;
    row[4] = models.labels[labels[word]!]!.xpos;
    row[6] = String(heads[word]! + 1);
    row[7] = models.parser.rels[rels[word]!]!;
    lines[index] = row.join('\t');
  });
  return lines.join('\n');
}
