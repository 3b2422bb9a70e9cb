// What a stance is about: its words without names, and the stance before it that "it" or "the plan" leans on.
// Does not join stances of several reports; questions.ts does.
import type { Span, Stance } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import type { Witness } from '../comparison.js';
import { type Word, wordsOf } from '../utterances/wording.js';

export interface Target {
  spans: readonly Span[];
  /** Content words that are no names: the act or thing in question. */
  acts: Word[];
  /** Keys of the names in it. */
  names: ReadonlySet<string>;
  /** Whether the words only point back: "it", "the plan". */
  pointing: boolean;
}

/** Nouns for a question that has been named before. Source: general knowledge. */
const POINTING = new Set(
  (
    'plan proposal measure move bid offer deal idea bill motion initiative decision vote step resolution scheme ballot project request demand question matter ' +
    'suggestion text draft one ones yes no so this that such'
  ).split(' '),
);

/** Words with which a condition begins; what follows is no part of the question. */
const CONDITIONS = new Set(['unless', 'if', 'provided', 'once', 'until', 'condition', 'only']);

export function targetOf(witness: Witness, stance: Pick<Stance, 'content'>): Target {
  const { read, report } = witness;
  const names = new Set<string>();
  const acts: Word[] = [];
  for (const span of stance.content) {
    for (const word of wordsOf(report.text, span)) {
      if (CONDITIONS.has(word.lower) && acts.length > 0) break;
      const named = read.mentions.some(
        mention =>
          mention.form === 'name' && overlaps(mention.span, word.span) && /\p{Lu}/u.test(report.text[mention.span[0]]!),
      );
      if (named) names.add(word.key);
      else if (word.weight >= 0.5 || word.value !== undefined) acts.push(word);
    }
  }
  const pointing = acts.every(word => POINTING.has(word.lower)) && names.size === 0;
  return { spans: stance.content, acts, names, pointing };
}
