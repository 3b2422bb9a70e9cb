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
  /** Whether the words only point back: `any` for "it" and "the plan", `kind` for "the offer", which wants an offer before it. */
  pointing: 'any' | 'kind' | false;
}

/** Nouns for whatever question has been named before, and those for one of their own kind. Source: general knowledge. */
const ANY_QUESTION =
  'plan proposal measure move idea motion vote step resolution scheme ballot request demand question matter suggestion one ones yes no so this that such';
const OWN_KIND = 'bid offer deal bill initiative decision project text draft';
const POINTING = new Set(`${ANY_QUESTION} ${OWN_KIND}`.split(' '));
const KINDS = new Set(OWN_KIND.split(' '));

/** Words with which a condition begins; what follows is no part of the question. */
const CONDITIONS = new Set(['unless', 'if', 'provided', 'once', 'until', 'condition', 'only']);

export function targetOf(witness: Witness, stance: Pick<Stance, 'content'>): Target {
  const { read, report } = witness;
  const names = new Set<string>();
  const acts: Word[] = [];
  const spans = stance.content.map(span => firstClause(report.text, span));
  for (const span of spans) {
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
  const back = acts.every(word => POINTING.has(word.lower)) && names.size === 0;
  const pointing = back && (acts.some(word => KINDS.has(word.lower)) ? 'kind' : 'any');
  return { spans, acts, names, pointing };
}

/** A target without the clause that goes on behind it: "any withdrawal, and so does the minister". */
function firstClause(text: string, span: Span): Span {
  const cut = /[,;]\s+(?:and|but|so|while|who|which|whose)\s|:\s|\s[–—]\s/.exec(text.slice(span[0], span[1]));
  return cut === null || cut.index < 3 ? span : [span[0], span[0] + cut.index];
}
