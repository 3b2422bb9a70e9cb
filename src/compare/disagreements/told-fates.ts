// Where reports tell in two ways what became of a person: resigned here and sacked there, acquitted here and convicted there.
// Does not join happenings: the person and the word that excludes the other are enough.
import { FATES } from '../../lists/fates.js';
import type { Disagreement, Mention, Span } from '../../model/index.js';
import { gapBetween, within } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey } from '../comparison.js';
import type { ToldSentence } from './like-sentences.js';
import { lineOf, type Value, valueFrom } from './line.js';

/** A fate stands within a clause's reach of whom it befell. */
const REACH_CHARS = 90;
/** Words before a fate by which it is asked for, feared or denied and not told. */
const NOT_TOLD =
  /\b(?:to|not|never|no|n['’]t|whether|if|would|could|should|might|may|must|will|calls? for|calling for|demand\w*|urg\w+|refus\w+|den(?:y|ies|ied)|offer(?:ed|s)?|threaten\w*|pressure|possible|consider\w*|from|of|about|before|over|without)(?: (?:a|an|the|his|her|their|be|been|being|have|having|get|getting|possible|immediate|any|him|them|it|then))*\s*$/i;
const BEFORE_CHARS = 40;

interface Fate {
  person: string;
  matter: number;
  side: number;
  shown: Value;
}

/** The person nearest to a word in its sentence; of two as near the first. */
function nearestTo(mentions: readonly Mention[], at: Span): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentions)
    if (
      gapBetween(mention.span, at) <= REACH_CHARS &&
      (!best || gapBetween(mention.span, at) < gapBetween(best.span, at))
    )
      best = mention;
  return best;
}

function fatesIn(comparison: Comparison, { witness, span }: ToldSentence): Fate[] {
  const text = witness.report.text.slice(...span);
  const found = FATES.flatMap((sides, matter) =>
    sides.flatMap((side, number) => [...text.matchAll(side)].map(match => ({ matter, side: number, match }))),
  );
  if (found.length === 0) return [];
  const people = witness.read.mentions.filter(mention => mention.kind === 'person' && within(mention.span, span));
  return found.flatMap(({ matter, side, match }): Fate[] => {
    if (NOT_TOLD.test(text.slice(Math.max(0, match.index - BEFORE_CHARS), match.index))) return [];
    const at: Span = [span[0] + match.index, span[0] + match.index + match[0].length];
    const nearest = nearestTo(people, at);
    const person = nearest && comparison.entityOf.get(localKey(witness.report.id, nearest.entity));
    return person === undefined ? [] : [{ person, matter, side, shown: valueFrom(evidenceOf(witness, at)) }];
  });
}

/** A person's fates of one matter, of which some report tells one side only and another only another. */
export function findFates(comparison: Comparison, stories: readonly (readonly ToldSentence[])[]): Disagreement[] {
  const names = new Map(comparison.entities.map(({ id, name }) => [id, name]));
  return stories.flatMap(sentences => {
    const byMatter = new Map<string, Fate[]>();
    for (const fate of sentences.flatMap(told => fatesIn(comparison, told))) {
      const key = `${fate.person} ${fate.matter}`;
      byMatter.set(key, [...(byMatter.get(key) ?? []), fate]);
    }
    return [...byMatter.values()].flatMap(fates => {
      const sidesOf = new Map<string, Set<number>>();
      for (const { shown, side } of fates)
        sidesOf.set(shown.report, (sidesOf.get(shown.report) ?? new Set()).add(side));
      // A report that tells both tells a story of them.
      const clear = fates.filter(({ shown }) => sidesOf.get(shown.report)!.size === 1);
      const first = clear.filter((x, at) => clear.findIndex(y => y.shown.report === x.shown.report) === at);
      if (new Set(first.map(({ side }) => side)).size < 2) return [];
      const values = first.map(({ shown }) => shown);
      return [lineOf('wording', names.get(first[0]!.person) ?? '', values, ['one person, two fates'])];
    });
  });
}
