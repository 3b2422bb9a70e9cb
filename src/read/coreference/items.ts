// What the walk over a report meets, in text order: names, nominals, pronouns, and the sources that nothing else covers.
// Does not resolve anything.
import { NOMINAL_KINDS } from '../../lists/nominals.js';
import { GENDERED_NOUNS } from '../../lists/titles.js';
import type { Quotation, Sentence, Span, Stance } from '../../model/index.js';
import { overlaps, within } from '../../model/index.js';
import type { NameSpan, Reading } from '../reading.js';
import type { Known } from './clusters.js';
import { DETERMINERS, findNominals, findPronouns, isBelonging, type Nominal, type Pronoun } from './phrases.js';
import { belongsTo, headOfSource } from './source-head.js';
import { countsSeveral, kindOfSourceNoun } from './source-nouns.js';
import { speakerBeyond } from './source-reach.js';

export interface NameItem {
  form: 'name';
  span: Span;
  known: Known;
  sentence: Sentence;
}

export type Item = NameItem | Nominal | Pronoun;

export interface Items {
  bySentence: Item[][];
  /** The quotations and stances whose source an item heads. */
  heads: Map<Item, (Quotation | Stance)[]>;
}

const kindOfItem = (item: Item): string =>
  item.form === 'name' ? item.known.kind : item.form === 'nominal' ? item.kind : 'person';

export function itemsOf(reading: Reading, all: readonly Known[], names: readonly NameSpan[]): Items {
  const { sentences } = reading;
  const bySentence: Item[][] = sentences.map(() => []);
  const ofNames = nounsOfNames(all);
  const mentions = all
    .flatMap(known => known.mentions.map(({ span }) => ({ known, span })))
    .sort((a, b) => a.span[0] - b.span[0]);
  let at = 0;
  for (const { known, span } of mentions) {
    while (at + 1 < sentences.length && sentences[at + 1]!.span[0] <= span[0]) at++;
    bySentence[at]!.push({ form: 'name', span, known, sentence: sentences[at]! });
  }
  const roles = names.flatMap(name => name.roles).sort((a, b) => a[0] - b[0]);
  let role = 0;
  for (const sentence of sentences) {
    const here = bySentence[sentence.i]!;
    const taken = here.map(item => item.span);
    while (role < roles.length && roles[role]![1] <= sentence.span[0]) role++;
    for (let r = role; r < roles.length && roles[r]![0] < sentence.span[1]; r++) taken.push(roles[r]!);
    for (const nominal of findNominals(sentence, ofNames))
      if (!taken.some(span => overlaps(span, nominal.span) && !ownsName(reading.text, nominal.span, span)))
        here.push(nominal);
    for (const pronoun of findPronouns(sentence))
      if (!taken.some(span => within(pronoun.span, span))) here.push(pronoun);
    here.sort(byPlace);
  }
  return { bySentence, heads: headsOf(reading, bySentence, ofNames) };
}

/** "[the president]'s office": the owner in a name is somebody too. */
const ownsName = (text: string, owner: Span, name: Span): boolean =>
  owner[0] === name[0] && /^['’]s /.test(text.slice(owner[1], owner[1] + 3));

/** The nouns of names that are no person's: "directorate" of "the Fisheries Directorate", "treaty" of "the Treaty of Uist". */
function nounsOfNames(all: readonly Known[]): Set<string> {
  const nouns = new Set<string>();
  for (const { kind, name } of all) {
    if (kind === 'person' || kind === 'group' || !/[\s-]/.test(name)) continue;
    const words = name.toLowerCase().split(/[\s-]+/);
    const of = words.indexOf('of');
    nouns.add(words[(of > 0 ? of : words.length) - 1]!);
  }
  return nouns;
}

const byPlace = (a: Item, b: Item): number =>
  a.span[0] - b.span[0] || (opensBelonging(a, b) ? -1 : opensBelonging(b, a) ? 1 : b.span[1] - a.span[1]);

/** "[her] country": whom the pronoun means tells which country. */
const opensBelonging = (a: Item, b: Item): boolean => a.form === 'pronoun' && b.form === 'nominal' && isBelonging(b);

/** Ties each source to the item that heads it; a source headed by none gets a nominal of its own. */
function headsOf(reading: Reading, bySentence: Item[][], ofNames: ReadonlySet<string>): Items['heads'] {
  const heads: Items['heads'] = new Map();
  const { sentences } = reading;
  for (const line of [...reading.quotations, ...reading.stances]) {
    for (const source of line.source) {
      const sentence = sentenceAt(sentences, source[0]);
      if (!sentence) continue;
      const here = bySentence[sentence.i]!;
      const all = here.map(item => ({ span: item.span, form: item.form, kind: kindOfItem(item), item }));
      const beyond = speakerBeyond(sentence, source, line.cue, all)?.item;
      if (beyond) {
        heads.set(beyond, [...(heads.get(beyond) ?? []), line]);
        break;
      }
      const inside = all.filter(item => belongsTo(item, source));
      const head = headOfSource(sentence, source, inside);
      let item: Item | undefined;
      if (head.is === 'mention') item = head.item.item;
      else if (head.is === 'unnamed' || head.is === 'paper') {
        item = nominalOf(sentence, head.span, head.noun, head.is === 'paper');
        if (!item) continue;
        if (ofNames.has(head.noun) && item.kind === 'person' && !NOMINAL_KINDS.has(head.noun)) item.kind = 'other';
        here.push(item);
        here.sort(byPlace);
      }
      if (!item) continue;
      heads.set(item, [...(heads.get(item) ?? []), line]);
      break;
    }
  }
  return heads;
}

/** A nominal made of the beginning of a source: "half its lawmakers", "Actress"; undefined for a thing that says nothing. */
function nominalOf(sentence: Sentence, span: Span, noun: string, paper: boolean): Nominal | undefined {
  const tokens = sentence.tokens.filter(token => token.start >= span[0] && token.end <= span[1]);
  const single = NOMINAL_KINDS.get(noun);
  const plural =
    single === 'group' || countsSeveral(noun) || (single === undefined && tokens[tokens.length - 1]?.xpos === 'NNS');
  const kind = paper ? 'other' : (single ?? (plural ? 'group' : kindOfSourceNoun(noun)));
  // "in a joint communique", "from behind a thriller": where it was said
  const placed = tokens[0]?.upos === 'ADP' && tokens[1]?.upos !== 'NUM';
  if (kind === undefined || placed) return undefined;
  const gender = GENDERED_NOUNS.get(noun);
  const determiner = tokens.length > 1 && DETERMINERS.has(tokens[0]!.lower) ? tokens[0]!.lower : '';
  return {
    form: 'nominal',
    span,
    determiner,
    noun,
    modifiers: tokens.slice(determiner === '' ? 0 : 1, -1).map(token => token.lower),
    kind,
    ...(gender ? { gender } : {}),
    plural,
    sentence,
    i: tokens[tokens.length - 1]?.i ?? 0,
    ofSource: true,
  };
}

export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.span[0] <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}
