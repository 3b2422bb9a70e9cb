// Whether two spellings of a person's name mean one person, by the words of the names alone.
// Does not know the reports: a lone surname stays unsure here, context decides in compare/entities.
import type { Judgement } from '../../model/index.js';
import { personWords } from './parts.js';
import { distance, genderedPair, likeness, type NameWord, patronymic, plain, runTogether, skeleton } from './words.js';

export interface NameJudgement {
  judgement: Judgement;
  score: number;
  because: string[];
  rule: string;
}

interface Pairing {
  pairs: { a: number; b: number; score: number; because: string }[];
  /** Indices left over on either side. */
  onlyA: number[];
  onlyB: number[];
}

/** Pairs the words of two names one to one, the likest first; between equals the nearest in order. */
export function pairWords(a: readonly NameWord[], b: readonly NameWord[]): Pairing {
  const all = a.flatMap((x, i) => b.map((y, j) => ({ a: i, b: j, ...likeness(x, y) }))).filter(pair => pair.score > 0);
  all.sort((p, q) => q.score - p.score || Math.abs(p.a - p.b) - Math.abs(q.a - q.b) || p.a - q.a || p.b - q.b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairs: Pairing['pairs'] = [];
  for (const pair of all) {
    if (usedA.has(pair.a) || usedB.has(pair.b)) continue;
    usedA.add(pair.a);
    usedB.add(pair.b);
    pairs.push(pair);
  }
  const rest = (words: readonly NameWord[], used: Set<number>) => words.map((_, i) => i).filter(i => !used.has(i));
  return { pairs, onlyA: rest(a, usedA), onlyB: rest(b, usedB) };
}

/** A judgement on two names, its rule named below `compare.names`. */
export const said = (judgement: Judgement, score: number, rule: string, ...because: string[]): NameJudgement => ({
  judgement,
  score,
  because,
  rule: `compare.names.${rule}`,
});

const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'do',
  'van',
  'der',
  'den',
  'von',
  'zu',
  'la',
  'le',
  'y',
  'e',
  'bin',
  'ben',
  'ibn',
  'jr',
  'sr',
  'ii',
  'iii',
  'junior',
  'senior',
  'sa',
]);

/** Letters that two names must have in common to be one however they are cut in words. */
const RUN_LETTERS = 8;
/** From so many letters on one may be a slip. */
const SLIP_LETTERS = 12;
const slipsIn = (letters: string): number => (letters.length >= SLIP_LETTERS ? 1 : 0);
const lettersOf = (name: string): string => skeleton(plain(name).replace(/[^\p{L}]+/gu, ''));
const wordCount = (name: string): number => name.trim().split(/[\s-]+/).length;

/** Judges two names of persons. */
export function judgePersons(a: string, b: string): NameJudgement {
  const x = personWords(a);
  const y = personWords(b);
  if (x.length === 0 || y.length === 0) return said('unsure', 0.3, 'no-words', 'nothing to compare');
  const together = runTogether(x);
  const other = runTogether(y);
  if (together === other) return said('same', 1, 'same-letters', `both are ${together}`);
  if (x.length !== y.length && together.length >= 8 && skeleton(together) === skeleton(other))
    return said('same', 0.97, 'run-together', `${together} and ${other} run together the same`);
  // "Ben Marda" and "Benmarda": letter for letter, particles that are left out elsewhere too
  const [p, q] = [lettersOf(a), lettersOf(b)];
  if (Math.min(p.length, q.length) >= RUN_LETTERS && wordCount(a) !== wordCount(b) && distance(p, q, 1) <= slipsIn(p))
    return said('same', 0.97, 'run-together', `${a} and ${b} run together the same`);
  if (x.length === 1 && y.length === 1) return judgeLone(x[0]!, y[0]!);
  if (x.length === 1 || y.length === 1) return judgeLoneWithFull(x, y);
  return judgeFull(x, y);
}

function judgeLone(x: NameWord, y: NameWord): NameJudgement {
  const like = likeness(x, y);
  if (like.score >= 0.95) return said('same', like.score, 'same-skeleton', like.because);
  if (like.because !== '' && like.score === 0) return said('different', 0.1, 'gendered-surnames', like.because);
  // one letter of a lone name is too little to tell a slip from another name
  if (like.score >= 0.86) return said('unsure', 0.6, 'lone-names-near', like.because);
  return said('different', 0.2, 'other-words', `${x.printed} and ${y.printed} share nothing`);
}

function judgeLoneWithFull(x: NameWord[], y: NameWord[]): NameJudgement {
  const [lone, full] = x.length === 1 ? [x[0]!, y] : [y[0]!, x];
  const joined = runTogether(full);
  const loneWord = lone.latin[0]!;
  if (loneWord.length >= 8 && distance(skeleton(loneWord), skeleton(joined), 1) <= 1)
    return said('same', 0.9, 'run-together', `${loneWord} is ${joined} run together`);
  const likes = full.map(word => likeness(lone, word));
  const best = likes.reduce((best, like, i) => (like.score > likes[best]!.score ? i : best), 0);
  const like = likes[best]!;
  if (like.score >= 0.86) {
    const last = best === full.length - 1;
    return said(
      'unsure',
      last ? 0.5 : 0.4,
      'lone-name',
      `${lone.printed} alone is ${last ? 'the surname' : 'one word'} of ${full.map(w => w.printed).join(' ')}: context must tell`,
      like.because,
    );
  }
  return said('different', 0.1, 'other-words', `${lone.printed} is no word of the other name`);
}

function judgeFull(x: NameWord[], y: NameWord[]): NameJudgement {
  for (const p of x)
    for (const q of y)
      if (genderedPair(p.latin[0]!, q.latin[0]!) && x[0] !== p)
        return said(
          'different',
          0.2,
          'gendered-surnames',
          `${p.printed} and ${q.printed} are a man’s and a woman’s form of one surname`,
        );
  const { pairs, onlyA, onlyB } = pairWords(x, y);
  const because = pairs.filter(pair => pair.score < 1).map(pair => pair.because);
  const strongPairs = pairs.filter(pair => pair.score >= 0.95);
  const weak = pairs.filter(pair => pair.score < 0.95);
  const slips = pairs.filter(pair => pair.score >= 0.86 && pair.score < 0.95);
  const leftA = onlyA.filter(i => !PARTICLES.has(x[i]!.latin[0]!));
  const leftB = onlyB.filter(i => !PARTICLES.has(y[i]!.latin[0]!));
  if (leftA.length > 0 && leftB.length > 0) {
    const rest = `${leftA.map(i => x[i]!.printed).join(' ')} against ${leftB.map(i => y[i]!.printed).join(' ')}`;
    const patronymics = leftA.some(i => patronymic(x[i]!.latin[0]!)) && leftB.some(i => patronymic(y[i]!.latin[0]!));
    return said('different', 0.3, patronymics ? 'other-patronymic' : 'other-words', rest);
  }
  if (pairs.length < 2 && weak.length > 0)
    return said('different', 0.3, 'other-words', 'fewer than two words agree', ...because);
  if (pairs.length < 2) return said('unsure', 0.45, 'one-word-shared', 'only one word agrees', ...because);
  const extra = [...leftA.map(i => x[i]!), ...leftB.map(i => y[i]!)];
  const sharedLetters = strongPairs.reduce((sum, pair) => sum + x[pair.a]!.latin[0]!.length, 0);
  if (strongPairs.length === 0) {
    // a slip in every word is spelling by ear, or somebody else: the names alone cannot tell
    const letters = pairs.reduce((sum, pair) => sum + x[pair.a]!.latin[0]!.length, 0);
    if (slips.length === pairs.length && letters >= 10 && extra.length === 0)
      return said('unsure', 0.65, 'two-slips', ...because);
    return said('different', 0.35, 'other-words', 'no word agrees wholly', ...because);
  }
  // short words (Kim, Abdul) agree too easily to carry a slip in a third word
  const shortSlip = slips.some(pair => Math.max(x[pair.a]!.latin[0]!.length, y[pair.b]!.latin[0]!.length) <= 5);
  if (slips.length > 1 && sharedLetters < 8) return said('unsure', 0.6, 'two-slips', ...because);
  if (slips.length === 1 && shortSlip && sharedLetters < 4 && x.length > 2)
    return said('unsure', 0.6, 'short-slip', ...because);
  if (!surnamesAgree(x, pairs))
    return said('unsure', 0.55, 'order-differs', 'the words agree in another order', ...because);
  const score = pairs.reduce((sum, pair) => sum + pair.score, 0) / pairs.length - 0.03 * extra.length;
  if (extra.length > 0) because.push(`${extra.map(word => word.printed).join(' ')} stands in one of them only`);
  // a name of which only half is there: "Hans Friedrich" beside "Klaus Hans Friedrich Walter"
  if (extra.length > pairs.length + 1) return said('unsure', Math.min(0.6, score), 'much-left-out', ...because);
  return said(
    'same',
    Math.max(0.8, score),
    because.length === 0 ? 'same-words' : 'words-agree',
    ...(because.length > 0 ? because : ['the same words in another order']),
  );
}

/**
 * Whether two names whose words agree may be read in one order: the first words agree, the last words agree, or the order
 * is turned round as a whole (family name first). "Friedrich Hans" and "Hans Friedrich" are two given names each.
 */
function surnamesAgree(x: NameWord[], pairs: Pairing['pairs']): boolean {
  const partner = new Map(pairs.map(pair => [pair.a, pair.b]));
  let falls = 0;
  let before = -1;
  for (let i = 0; i < x.length; i++) {
    const j = partner.get(i);
    if (j === undefined) continue;
    if (j < before) falls++;
    before = j;
  }
  return falls <= 1;
}
