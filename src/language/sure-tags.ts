// Tags that the words around a word prove, before the tree: "on 3 May", "who steps down", "injured four people", "Had he resigned".
// Does not weigh; the tagger does, and what it leaves open stays as it is. A sentence left without a verb is lost-verbs.ts's.
import { TIME_UNITS } from '../lists/calendar.js';
import type { Token } from '../model/index.js';
import { KEEPS_OBJECT, WITHOUT_OBJECT } from './lost-verbs.js';
import type { Models } from './models.js';
import { isPersonFirst, sensesOf } from './senses.js';

const DAY_OR_YEAR = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$|^(?:1[89]|20)\d\d$/;
const FINITE = /^(?:VB[DPZ]|MD)$/;
const NOUN = /^NNP?S?$/;
const BREAKS = /^[,;:–—]$/;
const INTENDED = /^(?:would|could|might)$/;

const DAY_NAME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "On Wednesday evening": what stands behind the name of a day is its part and no deed. */
const isPartOfDay = (words: Tagged, i: number): boolean =>
  words.lower(i) === 'evening' && DAY_NAME.test(words.lower(i - 1));

/** What tells what a thing is and never a deed, also behind a verb: "offered neighbouring Zelmark a truce". */
const NEVER_DEEDS = /^(?:neighbou?ring|ongoing|upcoming|forthcoming)$/;

/** A sentence's words with the tags they have so far. */
class Tagged {
  constructor(
    readonly tokens: readonly Token[],
    readonly labels: Int32Array,
    readonly models: Models,
  ) {}
  xpos(i: number): string {
    const label = this.labels[i];
    return label === undefined ? '' : this.models.labels[label]!.xpos;
  }
  lower(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }
  set(i: number, label: string): void {
    const found = this.models.tags.labels.indexOf(label);
    if (found >= 0) this.labels[i] = found;
  }
}

/** "The previous fine was paid", "a fine of 12 million", "a fine, a promise", but not "a fine, dry day": what no noun follows is one. */
function isPenalty(words: Tagged, i: number): boolean {
  if (words.lower(i) !== 'fine' || words.xpos(i) !== 'JJ') return false;
  // "hit with a 28 million fine for it", "a $3m fine"
  if (words.xpos(i - 1) === 'CD') return !/^(?:NN|JJ)/.test(words.xpos(i + 1));
  if (!/^(?:DT|JJ|PRP\$|POS)$/.test(words.xpos(i - 1))) return false;
  const isCut = words.lower(i + 1) === ',';
  if (words.xpos(i - 1) !== 'JJ' && (words.lower(i + 1) === '.' || (isCut && words.xpos(i + 2) === 'DT'))) return true;
  const next = isCut ? words.lower(i + 2) : words.lower(i + 1);
  return /^(?:of|for|on|by|was|is|were|will|would|has|had)$/.test(next);
}

/** Between a noun and a counted noun stands no adjective and no participle: "a blast injured four people", but not "injured four times". */
function isBeforeCount(words: Tagged, i: number): boolean {
  if (!/^(?:JJ|VBN)$/.test(words.xpos(i)) || !words.lower(i).endsWith('ed')) return false;
  if (words.xpos(i + 1) !== 'CD' || !NOUN.test(words.xpos(i - 1)) || !NOUN.test(words.xpos(i + 2))) return false;
  const unit = words.lower(i + 2);
  return !TIME_UNITS.has(unit) && unit !== 'times' && !KEEPS_OBJECT.has(words.lower(i));
}

/** "..., and on Monday a train derailed": a verb without objects behind its noun is the verb of a clause that has no other. */
function isOnlyVerb(words: Tagged, i: number): boolean {
  if (words.xpos(i) !== 'VBN' || !WITHOUT_OBJECT.has(words.lower(i)) || !NOUN.test(words.xpos(i - 1))) return false;
  if (words.lower(i + 1) === 'by') return false;
  const ends = (at: number): boolean => at < 0 || at >= words.tokens.length || BREAKS.test(words.lower(at));
  let from = i;
  while (!ends(from - 1)) from--;
  if (!words.tokens[from - 1] || words.xpos(from) !== 'CC') return false;
  for (let at = from; !ends(at); at++)
    if (at !== i && (FINITE.test(words.xpos(at)) || /^ha(?:d|s|ve)$/.test(words.lower(at)))) return false;
  return true;
}

/** "Had the governor resigned, the bank would have been saved": a helper in front of its subject. */
function setInverted(words: Tagged): void {
  if (words.lower(0) !== 'had') return;
  const comma = words.tokens.findIndex(({ form }) => form === ',');
  if (!words.tokens.some(({ lower, i }) => i > comma && INTENDED.test(lower))) return;
  for (let i = 2; i < comma; i++) {
    if (!/^VB[DN]$/.test(words.xpos(i))) continue;
    words.set(0, 'AUX|VBD');
    words.set(i, 'VERB|VBN');
    return;
  }
}

/** What happens on a day also where it closes a name: "the Foreign Ministers Meeting scheduled for 3 December". */
const GATHERINGS: ReadonlySet<string> = new Set(['meeting', 'summit', 'hearing', 'talks', 'referendum']);

const isGathering = (words: Tagged, i: number): boolean =>
  i > 0 &&
  GATHERINGS.has(words.lower(i)) &&
  /^(?:NNPS?|VBG)$/.test(words.xpos(i)) &&
  /^\p{Lu}/u.test(words.tokens[i]!.form) &&
  !NOUN.test(words.xpos(i + 1));

/** Prepositions behind which no bare verb ever stands. */
const BEFORE_NOUN =
  /^(?:over|about|for|of|on|in|into|amid|against|from|by|with|after|between|at|during|through|under|upon|within)$/;

/** "a row over pay", "sent on leave": a bare verb right behind a preposition is the noun of its form. */
const isNounOfVerb = (words: Tagged, i: number): boolean =>
  words.xpos(i) === 'VB' &&
  words.xpos(i - 1) === 'IN' &&
  BEFORE_NOUN.test(words.lower(i - 1)) &&
  !/^(?:DT|PRP.*|TO)$/.test(words.xpos(i + 1)) &&
  sensesOf(words.lower(i), 'noun').length > 0;

/** Deeds whose names look like participles. */
const NAMED_DEED =
  /^(?:shooting|stabbing|bombing|killing|poisoning|kidnapping|beating|hearing|meeting|crossing|landing|sinking)$/;
/** What may stand between the article and the deed: "a [mass] shooting", "a [drive-by] shooting". */
const BEFORE_DEED = /^(?:NN|JJ|HYPH|IN|RP)$/;
const BEFORE_DEED_WORDS = 4;

/** "killed in a drive-by shooting on Monday": behind a preposition and an article, and with no object behind it, it is a noun. */
function isNamedDeed(words: Tagged, i: number): boolean {
  if (words.xpos(i) !== 'VBG' || !NAMED_DEED.test(words.lower(i))) return false;
  if (/^(?:DT|PRP\$?|CD|NN.*|JJ|RP|TO|VB.*)$/.test(words.xpos(i + 1))) return false;
  let at = i - 1;
  while (i - at <= BEFORE_DEED_WORDS && BEFORE_DEED.test(words.xpos(at))) at--;
  return i - at > 1 && words.xpos(at) === 'DT' && words.xpos(at - 1) === 'IN';
}

/** Tags whose words can be counted on a page: no new ones are ever made. */
const CLOSED = /^(?:IN|DT|PDT|CC|MD|RBR|RBS|PRP\$?)$/;
/**
 * The words of those tags, and adverbs that stand for one ("apart from"). Ours; no noun that is only seldom a preposition is left out. A longer
 * one that is not here is a noun, whatever the words around it look like.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `aboard about above according across after against albeit all along alongside although amid amidst among amongst another any around aside
  astride atop back bar barring because before behind below beneath beside besides best better between beyond both but can cause circa concerning
  considering could dare despite down during each earlier either enough even every except excepting excluding far fewer following for forth
  from further given half hers herself himself how however including inside instead into itself last later least less lest like likewise
  little longer lower many may meanwhile might mine minus more most much must myself near nearer nearest need neither next nor
  notwithstanding off once one oneself only onto opposite other ought our ours ourselves out outside over overnight past pending per plus pro
  provided quite rather regarding round same save several shall she should since some such than that the their theirs them themselves then
  these they this those though through throughout thru thus till together toward towards under underneath unless unlike until unto upon versus
  via was were what whatever when whenever where whereas wherever whether which while whilst whose will with within without worse worst would
  yet you your yours yourself yourselves its his her him has had not now who whom why are and sooner aloud apart away afterward afterwards ahead`.split(
    /\s+/,
  ),
);
const LONG_ENOUGH = /^\p{L}[\p{L}-]{3,}$/u;

const WELL_FORMED = /^\p{L}+(?<!ly|s|ed|ing)$/u;
const hasSense = (lower: string): boolean =>
  sensesOf(lower, 'verb').length > 0 || sensesOf(lower, 'adjective').length > 0;

/** "Halvar premier rules out", "mill director Kovač said": a noun or a name that was taken for a word of grammar; its label, or none. */
function nounInstead(words: Tagged, i: number): string | undefined {
  const { form, lower } = words.tokens[i]!;
  if (!CLOSED.test(words.xpos(i)) || !LONG_ENOUGH.test(form) || FUNCTION_WORDS.has(lower)) return undefined;
  if (sensesOf(lower, 'noun').length > 0) return 'NOUN|NN';
  if (lower.endsWith('s') && sensesOf(lower.slice(0, -1), 'noun').length > 0) return 'NOUN|NNS';
  // "works convenor Kovač": a word that no table has.
  if (/^\p{Ll}/u.test(form)) return WELL_FORMED.test(lower) && !hasSense(lower) ? 'NOUN|NN' : undefined;
  // "Gruesome scenes": what is none of these keeps its tag.
  const describes = sensesOf(lower, 'adjective').length > 0 && /^(?:NN|JJ)/.test(words.xpos(i + 1));
  return /^\p{Lu}/u.test(form) && !describes ? 'PROPN|NNP' : undefined;
}

/** "The 15 Estuary states voted": what is counted before it stands in the plural, and is no verb of one. */
function isCounted(words: Tagged, i: number): boolean {
  const count = words.tokens[i - 2];
  if (words.xpos(i) !== 'VBZ' || words.xpos(i - 1) !== 'NNP' || words.xpos(i - 2) !== 'CD' || count?.form === '1')
    return false;
  const lower = words.lower(i);
  return words.lower(i - 3) === 'the' && count?.lower !== 'one' && sensesOf(lower.replace(/s$/, ''), 'noun').length > 0;
}

/** "Jae-won Pardo", "Pardo Jae-won": the second piece of a given name is written small, and is no verb; but "Iran-led". */
function endsGivenName(words: Tagged, i: number): boolean {
  const [before, hyphen, here] = [words.tokens[i - 2], words.tokens[i - 1], words.tokens[i]!];
  if (hyphen?.form !== '-' || before?.end !== hyphen.start || here.start !== hyphen.end) return false;
  if (!/^\p{Ll}{2,4}$/u.test(here.form) || !/^\p{Lu}\p{Ll}{1,4}$/u.test(before.form)) return false;
  if (!/^(?:VB|IN|CC|DT|RP)/.test(words.xpos(i)) || /^(?:led|run|hit|held|made|like)$/.test(here.lower)) return false;
  return words.xpos(i - 2).startsWith('NNP') && (words.xpos(i + 1) === 'NNP' || words.xpos(i - 3) === 'NNP');
}

/** "Lessa premier rules it out": an adjective stands right before no verb that has a subject, but who it may mean does. */
function isSomebody(words: Tagged, i: number): boolean {
  if (words.xpos(i) !== 'JJ' || !isPersonFirst(words.lower(i))) return false;
  // "its chief executive, Ana Kovač"
  if (words.lower(i + 1) === ',' && /^(?:chief|vice|deputy)$/.test(words.lower(i - 1))) return true;
  if (!/^(?:VB[DZ]|MD)$/.test(words.xpos(i + 1))) return false;
  return /^(?:NNP?S?|JJ|DT|PRP\$|POS)$/.test(words.xpos(i - 1));
}

/** Words of a day or a place between "that" and its comma. */
const PLACE_WORDS = 8;

/** "Recall that on 12 May, the mayor left": behind a verb, and before a phrase with a comma and a clause, "that" opens the clause. */
function opensBehindVerb(words: Tagged, i: number): boolean {
  if (words.lower(i) !== 'that' || words.xpos(i) !== 'DT') return false;
  if (!words.xpos(i - 1).startsWith('VB') || words.xpos(i + 1) !== 'IN') return false;
  const comma = words.tokens.findIndex(({ form }, k) => k > i + 1 && form === ',');
  if (comma < 0 || comma - i > PLACE_WORDS || words.xpos(comma + 1) === 'CC') return false;
  return words.tokens.some((_, k) => k > comma + 1 && /^(?:VB[DZP]|MD)$/.test(words.xpos(k)));
}

/** "He all but accused the bank": nearly, before a verb that somebody or an auxiliary stands before; but "cut all but closed lines". */
const isAllBut = (words: Tagged, i: number): boolean =>
  words.lower(i) === 'all' &&
  words.lower(i + 1) === 'but' &&
  (words.xpos(i + 2) === 'VBD' ||
    words.xpos(i + 2) === 'VBZ' ||
    /^(?:is|are|was|were|has|have|had|been)$/.test(words.lower(i - 1)));

/** Sets, in place, the labels of a sentence's words that are sure; `running` where it is no headline. */
export function setSure(tokens: readonly Token[], labels: Int32Array, models: Models, running: boolean): void {
  const words = new Tagged(tokens, labels, models);
  for (const { form, i } of tokens) {
    const noun = nounInstead(words, i);
    if (noun !== undefined) words.set(i, noun);
    if (form === 'May') {
      if (DAY_OR_YEAR.test(words.lower(i - 1)) || DAY_OR_YEAR.test(words.lower(i + 1))) words.set(i, 'PROPN|NNP');
    } else if (words.lower(i - 1) === 'who' && words.xpos(i) === 'NNS') words.set(i, 'VERB|VBZ');
    // "They want her gone."
    else if (form === 'gone' && words.xpos(i - 1).startsWith('PRP')) words.set(i, 'VERB|VBN');
    else if (isCounted(words, i)) words.set(i, 'NOUN|NNS');
    else if (endsGivenName(words, i)) words.set(i, 'PROPN|NNP');
    else if (running && isGathering(words, i)) words.set(i, words.lower(i) === 'talks' ? 'NOUN|NNS' : 'NOUN|NN');
    else if (opensBehindVerb(words, i)) words.set(i, 'SCONJ|IN');
    // "a group opposed to the plan marched": whoever opposes opposes no "to".
    else if (form === 'opposed' && words.lower(i + 1) === 'to' && words.xpos(i) === 'VBD') words.set(i, 'VERB|VBN');
    else if (isAllBut(words, i)) {
      words.set(i, 'ADV|RB');
      words.set(i + 1, 'ADV|RB');
    } else if (words.xpos(i) === 'VBG' && NEVER_DEEDS.test(words.lower(i)) && NOUN.test(words.xpos(i + 1)))
      words.set(i, 'ADJ|JJ');
    else if (
      isPenalty(words, i) ||
      isSomebody(words, i) ||
      isPartOfDay(words, i) ||
      isNamedDeed(words, i) ||
      isNounOfVerb(words, i)
    )
      words.set(i, 'NOUN|NN');
    else if (running && (isBeforeCount(words, i) || isOnlyVerb(words, i))) words.set(i, 'VERB|VBD');
  }
  if (running) setInverted(words);
}
