// What the name-span model looks at: words, shapes, tags, trees and the word lists of names.
// Does not decide; the weights do.
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, COUNTRY_BY_SEAT, REGION_DEMONYMS } from '../lists/countries.js';
import { isGivenName } from '../lists/given-names.js';
import { LEADING_SURNAMES } from '../lists/leading-names.js';
import { CAPITALISED_COMMON, THING_NOUNS, VESSEL_NOUNS } from '../lists/named-things.js';
import { KNOWN_ORGANISATIONS, LEGAL_FORMS, OFFICE_NOUNS, ORGANISATION_NOUNS } from '../lists/organisations.js';
import { KNOWN_PLACES, PLACE_HEADS, PLACE_PREPOSITIONS, PLACE_TAILS } from '../lists/places.js';
import { HONORIFICS, OFFICES, TITLE_MODIFIERS } from '../lists/titles.js';
import type { Token } from '../model/index.js';
import { hashString, mix } from './perceptron.js';
import { plain } from './spellings.js';
import { Templates, valuesFor } from './templates.js';
import { PAD, WordRows } from './words.js';

export const MAX_NAME_FEATURES = 116;

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Words of several tokens are looked up from their first token, the longest first. */
const MAX_PHRASE = 5;

const PHRASES: ReadonlyMap<string, number> = phraseTable();

function phraseTable(): Map<string, number> {
  const table = new Map<string, number>();
  const add = (names: Iterable<string>, kind: number): void => {
    for (const name of names) table.set(name.toLowerCase(), kind);
  };
  add(KNOWN_PLACES, 1);
  add(COUNTRY_BY_SEAT.keys(), 2);
  add(REGION_DEMONYMS, 3);
  add(COUNTRY_BY_DEMONYM.keys(), 3);
  add(KNOWN_ORGANISATIONS.flat(), 4);
  add(COUNTRY_BY_NAME.keys(), 5);
  return table;
}

/**
 * What the first token of a name above may be: its first word, or that word up to a mark at which tokens are cut
 * ("al" of "al-jazeera"). Most tokens of a text open no name and need no looking further.
 */
const PHRASE_OPENERS: ReadonlySet<string> = new Set(
  [...PHRASES.keys()].flatMap(name => {
    const word = name.split(' ', 1)[0]!;
    const cuts = [...word.matchAll(/[^\p{L}\p{N}]/gu)].flatMap(({ index, 0: mark }) => [index, index + mark.length]);
    return [word, ...cuts.map(cut => word.slice(0, cut))];
  }),
);

/** Bits of the lists a single word stands in. */
function listBits(lower: string): number {
  let bits = 0;
  if (isGivenName(isAscii(lower) ? lower : plain(lower))) bits |= 1;
  if (LEADING_SURNAMES.has(lower)) bits |= 8192;
  if (ORGANISATION_NOUNS.has(lower)) bits |= 2;
  if (OFFICE_NOUNS.has(lower)) bits |= 4;
  if (LEGAL_FORMS.has(lower.replace(/\./g, ''))) bits |= 8;
  if (PLACE_TAILS.has(lower)) bits |= 16;
  if (PLACE_HEADS.has(lower)) bits |= 32;
  if (HONORIFICS.has(lower) || HONORIFICS.has(lower.replace(/\.$/, ''))) bits |= 64;
  if (OFFICES.has(lower)) bits |= 128;
  if (TITLE_MODIFIERS.has(lower)) bits |= 256;
  if (THING_NOUNS.has(lower)) bits |= 512;
  if (VESSEL_NOUNS.has(lower)) bits |= 1024;
  if (CAPITALISED_COMMON.has(lower)) bits |= 2048;
  if (PLACE_PREPOSITIONS.has(lower)) bits |= 4096;
  return bits;
}

const bitsCache = new Map<string, number>();
const CACHE_LIMIT = 50_000;

function bitsOf(lower: string): number {
  const known = bitsCache.get(lower);
  if (known !== undefined) return known;
  const bits = listBits(lower);
  if (bitsCache.size >= CACHE_LIMIT) bitsCache.clear();
  bitsCache.set(lower, bits);
  return bits;
}

/** How the words of a report are written where capitals say something: inside sentences. */
export interface WordHabits {
  /** By lower form: 1 seen only with a capital, 2 only without, 3 both. */
  readonly seen: ReadonlyMap<string, number>;
}

/** Counts capitals inside the sentences of a report, headlines left out. */
export function findWordHabits(sentences: readonly { tokens: readonly Token[]; role?: string }[]): WordHabits {
  const seen = new Map<string, number>();
  for (const { tokens, role } of sentences) {
    if (role === 'title' || role === 'heading') continue;
    tokens.forEach((token, i) => {
      const before = tokens[i - 1];
      if (before === undefined || before.upos === 'PUNCT') return;
      seen.set(token.lower, (seen.get(token.lower) ?? 0) | (token.form === token.form.toLowerCase() ? 2 : 1));
    });
  }
  return { seen };
}

/** Numbers of a sentence's tokens, filled once and read at every place. */
export interface NameRows {
  rows: WordRows;
  tags: Int32Array;
  kinds: Int32Array;
  lists: Int32Array;
  phrases: Int32Array;
  heads: Int32Array;
  rels: Int32Array;
  habits: Int32Array;
  /** 1 where a name may stand: at a capital or a few words from one. The rest of a text is outside, unasked. */
  open: Uint8Array;
}

/** Most small words between two capitals of one name: "of the", "for the Defence of the". */
const MOST_SMALL_WORDS = 3;

/** Places at a capital, beside one, or between two: there names stand, and only there the model is asked. */
export function openPlaces(tokens: readonly Token[]): Uint8Array {
  const open = new Uint8Array(tokens.length);
  let last = -2 - MOST_SMALL_WORDS;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.form === token.lower || token.form === 'I') continue;
    const from = i - last <= MOST_SMALL_WORDS + 1 ? last + 1 : Math.max(0, i - (tokens[i - 1]?.form === '-' ? 2 : 1));
    open.fill(1, from, Math.min(tokens.length, i + (tokens[i + 1]?.form === '-' ? 3 : 2)));
    last = i;
  }
  return open;
}

const emptyRows = (): NameRows => ({
  rows: new WordRows(),
  tags: new Int32Array(0),
  kinds: new Int32Array(0),
  lists: new Int32Array(0),
  phrases: new Int32Array(0),
  heads: new Int32Array(0),
  rels: new Int32Array(0),
  habits: new Int32Array(0),
  open: new Uint8Array(0),
});

/** Rows that are filled for one sentence after the other: what they held before is lost. */
export const reusedRows: NameRows = emptyRows();

function makeRoom(out: NameRows, places: number): void {
  const { length } = out.tags;
  if (length < places) {
    const row = (): Int32Array => new Int32Array(Math.max(places, length * 2));
    out.tags = row();
    out.kinds = row();
    out.lists = row();
    out.phrases = row();
    out.heads = row();
    out.rels = row();
    out.habits = row();
    return;
  }
  out.phrases.fill(0, 0, places);
  for (let behind = places - PAD; behind < places; behind++) {
    out.tags[behind] = out.kinds[behind] = out.lists[behind] = 0;
    out.heads[behind] = out.rels[behind] = out.habits[behind] = 0;
  }
}

/** What the model sees of a sentence's tokens; into `out` if its rows may be used again. */
export function nameRows(tokens: readonly Token[], habits: WordHabits, out: NameRows = emptyRows()): NameRows {
  const count = tokens.length;
  makeRoom(out, count + 2 * PAD);
  out.rows.fill(tokens.map(token => token.form));
  out.open = openPlaces(tokens);
  for (let i = 0; i < count; i++) {
    const token = tokens[i]!;
    const j = i + PAD;
    out.tags[j] = hashString(token.xpos);
    out.kinds[j] = hashString(token.upos);
    out.lists[j] = bitsOf(token.lower);
    out.heads[j] = token.head < 0 ? -1 : hashString(tokens[token.head]!.lemma.toLowerCase());
    out.rels[j] = hashString(token.rel);
    out.habits[j] = habits.seen.get(token.lower) ?? 0;
    if (out.phrases[j] === 0) setPhrase(tokens, i, out.phrases);
  }
  return out;
}

/** Marks the longest known name that begins at `i`: its kind, and whether a token opens it. */
function setPhrase(tokens: readonly Token[], i: number, phrases: Int32Array): void {
  if (!PHRASE_OPENERS.has(tokens[i]!.lower)) return;
  let text = '';
  let length = 0;
  let kind = 0;
  for (let k = 0; k < MAX_PHRASE && i + k < tokens.length; k++) {
    const token = tokens[i + k]!;
    const glued = k > 0 && tokens[i + k - 1]!.end === token.start;
    text += k === 0 || glued ? token.lower : ` ${token.lower}`;
    const found = PHRASES.get(text);
    if (found !== undefined && (k > 0 || token.form !== token.lower || found === 5)) {
      kind = found;
      length = k + 1;
    }
  }
  for (let k = 0; k < length; k++) phrases[i + k + PAD] = kind * 2 + (k === 0 ? 1 : 0);
}

/** What is known of a token: "Next" is of the one behind it, "Last2" of the second before it. */
const NAME_VALUES = [
  'form',
  'lower',
  'lowerLast',
  'lowerNext',
  'lowerLast2',
  'lowerNext2',
  'shape',
  'end3',
  'end2',
  'end4',
  'head3',
  'atStart',
  'shapeLast',
  'shapeNext',
  'end3Last',
  'end3Next',
  'tags',
  'tagsLast',
  'tagsNext',
  'tagsNext2',
  'tagsLast2',
  'kinds',
  'lists',
  'listsLast',
  'listsNext',
  'listsNext2',
  'phrases',
  'phrasesNext',
  'phrasesLast',
  'heads',
  'rels',
  'relsNext',
  'relsLast',
  'habits',
  'habitsNext',
];
const nameValues = valuesFor(NAME_VALUES);

const NAME_TEMPLATES = new Templates(NAME_VALUES, [
  '200',
  '201 form',
  '202 lower',
  '203 lowerLast',
  '204 lowerNext',
  '205 lowerLast2',
  '206 lowerNext2',
  '207 lowerLast lower',
  '208 lower lowerNext',
  '209 lowerLast2 lowerLast shape',
  '210 lowerNext lowerNext2 shape',
  '211 end3 shape',
  '212 end2 shape',
  '213 end4',
  '214 head3 shape',
  '215 shape atStart',
  '216 shapeLast shape shapeNext',
  '217 lowerLast shape',
  '218 lowerNext shape',
  '219 end3Last shape',
  '220 end3Next shape',
  '221 lowerLast2 shapeLast shape',
  '222 lowerNext2 shapeNext shape',
  '223 tags',
  '224 tagsLast tags',
  '225 tags tagsNext',
  '226 tagsLast tags tagsNext',
  '227 tags tagsNext tagsNext2',
  '228 tagsLast2 tagsLast tags',
  '229 kinds shape',
  '230 lists shape',
  '231 lists listsLast shape',
  '232 lists listsNext shape',
  '233 listsNext2 shapeNext shape',
  '234 listsLast shape',
  '239 phrases phrasesNext',
  '240 phrases shape',
  '241 phrasesLast phrases shape',
  '242 heads rels',
  '243 rels shape',
  '244 heads rels shape',
  '245 rels relsNext relsLast',
  '246 habits shape atStart',
  '247 habits tags',
  '248 habitsNext shapeNext shape',
]);

/** Features of the token at `i`; returns how many. */
export function nameFeatures(names: NameRows, i: number, out: Uint32Array): number {
  const { rows, tags, kinds, lists, phrases, heads, rels, habits } = names;
  const { form, lower, end2, end3, end4, head3, shape } = rows;
  const j = i + PAD;
  const first = i === 0 ? 1 : 0;
  // In the order of NAME_VALUES.
  const values = nameValues;
  let v = 0;
  values[v++] = form[j]!;
  values[v++] = lower[j]!;
  values[v++] = lower[j - 1]!;
  values[v++] = lower[j + 1]!;
  values[v++] = lower[j - 2]!;
  values[v++] = lower[j + 2]!;
  values[v++] = shape[j]!;
  values[v++] = end3[j]!;
  values[v++] = end2[j]!;
  values[v++] = end4[j]!;
  values[v++] = head3[j]!;
  values[v++] = first;
  values[v++] = shape[j - 1]!;
  values[v++] = shape[j + 1]!;
  values[v++] = end3[j - 1]!;
  values[v++] = end3[j + 1]!;
  values[v++] = tags[j]!;
  values[v++] = tags[j - 1]!;
  values[v++] = tags[j + 1]!;
  values[v++] = tags[j + 2]!;
  values[v++] = tags[j - 2]!;
  values[v++] = kinds[j]!;
  values[v++] = lists[j]!;
  values[v++] = lists[j - 1]!;
  values[v++] = lists[j + 1]!;
  values[v++] = lists[j + 2]!;
  values[v++] = phrases[j]!;
  values[v++] = phrases[j + 1]!;
  values[v++] = phrases[j - 1]!;
  values[v++] = heads[j]!;
  values[v++] = rels[j]!;
  values[v++] = rels[j + 1]!;
  values[v++] = rels[j - 1]!;
  values[v++] = habits[j]!;
  values[v++] = habits[j + 1]!;
  let n = NAME_TEMPLATES.mixInto(values, out, 0);
  const listed = lists[j - 1]! | lists[j]! | lists[j + 1]! | lists[j + 2]!;
  for (let bit = 0; listed >>> bit !== 0; bit++) {
    const on = 1 << bit;
    if (lists[j]! & on) out[n++] = mix(235, bit, shape[j]!);
    if (lists[j + 1]! & on) out[n++] = mix(236, bit, shape[j]!, shape[j + 1]!);
    if (lists[j - 1]! & on) out[n++] = mix(237, bit, shape[j]!);
    if (lists[j + 2]! & on) out[n++] = mix(238, bit, shape[j]!, shape[j + 1]!);
  }
  return n;
}
