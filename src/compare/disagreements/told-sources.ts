// Where sentences that tell one matter credit it to two sources: "according to the army" here, "the radio says" there.
// Does not join sayings; words of one speaker are an utterance, and speakers.ts tells of its mouths.
import type { Disagreement, Quotation } from '../../model/index.js';
import { hull, overlaps } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey } from '../comparison.js';
import { findAffiliates } from '../utterances/affiliates.js';
import { findVoices, speakerTies } from '../utterances/speakers.js';
import { wordsOf } from '../utterances/wording.js';
import type { LikePair, ToldSentence } from './like-sentences.js';
import { lineOf, valueFrom } from './line.js';
import { isNameless } from './speakers.js';
import { aboutOf } from './told-times.js';

/** Words that both sources must be credited with, and the share they make of the shorter content: half a matter is another one. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.4;
const LEAST_WEIGHT = 0.5;

/** The only quotation of a sentence that names its source, and what it is credited with. */
function creditedIn({ witness, span }: ToldSentence): Quotation | undefined {
  const found = witness.read.quotations.filter(
    ({ source, content }) =>
      source.length > 0 && source.every(piece => overlaps(piece, span)) && content.some(piece => overlaps(piece, span)),
  );
  const [only] = found;
  // A question credits nobody with its matter.
  return found.length === 1 && !isAsked(witness.report.text, only!) ? only : undefined;
}

const isAsked = (text: string, { content }: Quotation): boolean =>
  /\?[”"’']?$/.test(text.slice(...content.at(-1)!).trimEnd());

const keysOf = (told: ToldSentence, { content }: Quotation): Set<string> =>
  new Set(
    content.flatMap(piece =>
      wordsOf(told.witness.report.text, piece).flatMap(word => (word.weight >= LEAST_WEIGHT ? [word.key] : [])),
    ),
  );

/** Names of the story stand in any of its sentences: only other words show that one matter is meant. */
function isOneMatter(a: ReadonlySet<string>, b: ReadonlySet<string>, common: readonly string[]): boolean {
  const shared = common.filter(key => a.has(key) && b.has(key)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(a.size, b.size);
}

/** Tells of each pair of like sentences whether two sources are credited with one matter. */
export function sourcesTold(comparison: Comparison): (pair: LikePair) => Disagreement[] {
  const voices = findVoices(comparison);
  const affiliates = findAffiliates(comparison);
  const tieOf = speakerTies();
  const utteranceOf = new Map(
    comparison.utterances.flatMap(({ id, members, relation }) =>
      relation === 'related' ? [] : members.map(({ report, quotation }) => [localKey(report, quotation), id] as const),
    ),
  );
  const isJoined = (x: string, y: string): boolean => {
    const utterance = utteranceOf.get(x);
    return utterance !== undefined && utterance === utteranceOf.get(y);
  };
  const speakerOf = ({ witness }: ToldSentence, { speaker }: Quotation): string | null =>
    (speaker === null ? undefined : comparison.entityOf.get(localKey(witness.report.id, speaker))) ?? null;
  return ({ a, b, shared }) => {
    const [mine, theirs] = [creditedIn(a), creditedIn(b)];
    if (!mine || !theirs) return [];
    // One utterance has a line of its own.
    if (isJoined(localKey(a.witness.report.id, mine.id), localKey(b.witness.report.id, theirs.id))) return [];
    if (!isOneMatter(keysOf(a, mine), keysOf(b, theirs), shared)) return [];
    const [x, y] = [speakerOf(a, mine), speakerOf(b, theirs)];
    if (x === null || y === null) return [];
    const speaking = (id: string) => ({
      speaker: id,
      voice: voices.get(id),
      affiliates: new Set(affiliates.get(id) ?? []),
    });
    const tie = tieOf(speaking(x), speaking(y));
    if (tie === 'same' || tie === 'alike') return [];
    const sources = [evidenceOf(a.witness, hull(mine.source)!), evidenceOf(b.witness, hull(theirs.source)!)];
    if (sources.some(source => isNameless(source.text))) return [];
    const apparent = tie === 'affiliated' ? 'one may speak for the other' : 'each may have it from a source of its own';
    return [
      lineOf(
        'speaker',
        aboutOf(a),
        sources.map(source => valueFrom(source)),
        ['like sentences, two sources'],
        apparent,
      ),
    ];
  };
}
