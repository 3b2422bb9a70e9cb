// Verbs of reporting with an object that tells another deed: "dismissed its coach", "concluded a visit", "blamed each other".
// Does not read the verb's frame; contents.ts does.
import { DOCUMENTS, SPEAKING_NOUNS } from '../../lists/cues/index.js';
import type { Reported } from './page.js';
import { isPersonNoun } from './person-nouns.js';
import { isNominal, type Run, type Tree } from './tree.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Objects by the verb: what is run for, won, given up, called back, brought to its end, shut or shown, and not spoken of. Source: written by hand from general knowledge. */
const OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['contest', words('leadership election seat race vote final title match district constituency presidency')],
  ['conclude', words('visit trip tour talk deal agreement treaty pact contract meeting stay career season')],
  [
    'claim',
    words(
      'victory win prize title medal record life seat delegate benefit compensation residency territory place spot ground scalp',
    ),
  ],
  [
    'concede',
    words('race election contest seat district defeat goal point penalty game match territory ground control'),
  ],
  [
    'recall',
    words(
      `ambassador envoy diplomat consul troop troops force forces parliament product car vehicle lorry truck pack packet tub tin jar bottle
      batch model toy device phone drug pill medicine soup cheese milk tablet loaf bread meat egg chicken pram cot helmet heater charger battery
      airbag tyre tire bike scooter sausage chocolate`,
    ),
  ],
  [
    'unveil',
    words(
      'statue bust portrait plaque memorial monument mural sculpture painting car model phone device product logo jersey kit trailer',
    ),
  ],
  ['slam', words('gate door window brake shutter lid')],
]);

/** Verbs that with a person as their object act upon the person: "dismissed its coach", "questioned the crew". */
const UPON_PEOPLE: ReadonlySet<string> = words('dismiss question');

/** What one may cite as a reason rather than as where one has it from. */
const GROUNDS = words(
  'law treaty contract constitution ruling order verdict charter agreement judgment judgement resolution guideline message',
);

/** "is recalling 90,000 loaves", "recalled some two million cars": so many are called back and not remembered. */
const COUNT_TOKENS = 3;
const isManyOf = ({ form, lower }: { form: string; lower: string }): boolean =>
  /^\d{1,3}(?:,\d{3})+$|^(?:hundreds?|thousands?|million)$/.test(lower) ||
  (/^\d{3,}$/.test(form) && !/^(?:19|20)\d\d$/.test(form));

/** The noun that a phrase is about: the last one before what describes it. */
function headOf({ tokens }: Tree, { from, to }: Run): number {
  let head = -1;
  for (let i = from; i <= to; i++) {
    const token = tokens[i]!;
    const goesOn = isNominal(token) || token.upos === 'ADJ' || token.form === '-';
    if (head >= 0 && (!goesOn || token.mark >= 0)) break;
    if (isNominal(token)) head = i;
  }
  return head;
}

const isPerson = ({ tokens, named }: Tree, i: number): boolean => {
  const { lemma, lower } = tokens[i]!;
  return named[i] === 0 && (SPEAKING_NOUNS.has(lemma) || SPEAKING_NOUNS.has(lower) || isPersonNoun(lemma));
};

/**
 * "unveiled the plan": what is known already is only shown. Of 18 unveilings in US news none of the five of something with "the" is
 * marked as words of somebody, and nine of the thirteen others are.
 */
export const isShowing = ({ cue: { tree, lemma }, content }: Reported): boolean =>
  lemma === 'unveil' && content?.shape === 'np' && tree.tokens[content.runs[0]!.from]!.lower === 'the';

/** Whether a noun phrase behind a cue makes it another deed than one of words. */
export function isOtherDeed(found: Reported): boolean {
  const { cue, content } = found;
  if (content?.shape !== 'np' || content.runs.length !== 1) return false;
  const { tree, lemma, head } = cue;
  const run = content.runs[0]!;
  const [first, second] = [tree.tokens[run.from]!, tree.tokens[run.from + 1]];
  if (lemma === 'recall' && tree.tokens.slice(run.from, run.from + COUNT_TOKENS).some(isManyOf)) return true;
  // "promised nothing" says that no promise was made.
  if (first.lower === 'nothing' && second?.lower !== 'but') return cue.frame.kind === 'speech' && lemma !== 'say';
  const reciprocal = /^(?:each|one)$/.test(first.lower) && /^(?:other|another)$/.test(second?.lower ?? '');
  if (reciprocal && run.to === run.from + 1) return true;
  // "are not saying so": what is not said has no words.
  if (cue.negated && first.lower === 'so' && run.from === run.to) return true;
  const noun = headOf(tree, run);
  if (noun < 0) return false;
  if (OBJECTS.get(lemma)?.has(tree.tokens[noun]!.lemma)) return true;
  if (isShowing(found)) return true;
  if (UPON_PEOPLE.has(lemma)) return isPerson(tree, noun);
  // "…, the paper reported, citing an official": where it has it from, and not what it says.
  const cited = lemma === 'cite' && tree.tokens[head]!.xpos === 'VBG';
  const { lemma: named } = tree.tokens[noun]!;
  return cited && (isPerson(tree, noun) || (DOCUMENTS.has(named) && !GROUNDS.has(named)));
}
