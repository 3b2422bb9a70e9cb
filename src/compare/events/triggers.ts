// The words of a trigger: its particle, which of a row it is, and the plain words for the phrase that it begins.
// Does not look beyond the words beside it; items.ts lays out what the sentence tells.
import type { Span } from '../../model/index.js';
import { stemOf, type Word, wordsOf } from '../utterances/wording.js';
import { plainWordsOf } from './phrases.js';
import { isLight } from './senses.js';

/** What a trigger's particle is worth beside its verb: "came down", "walked free". */
const PARTICLE_WEIGHT = 0.5;
const PARTICLE = /^ (down|off|out|back|away|free|home|silent|apart|open)\b/;
/** Those that make a verb another verb: "brought down", "broke up". */
const OTHER_VERB = /(?:^| )(down|up|off|apart)$/;

export const particleOf = (text: string, [start, end]: Span): string =>
  (OTHER_VERB.exec(text.slice(start, end)) ??
    OTHER_VERB.exec(/^ [a-z]+\b/.exec(text.slice(end, end + 8))?.[0] ?? ''))?.[1] ?? '';

const ORDINAL = /\b(second|third|fourth|fifth|sixth|another|further|next|previous|earlier) (?:[a-z]+ )?$/i;
const ORDINAL_CHARS = 24;

export const ordinalOf = (text: string, start: number): string =>
  (ORDINAL.exec(text.slice(Math.max(0, start - ORDINAL_CHARS), start))?.[1] ?? '').toLowerCase();

/** Verbs that a phrase makes another word of: "found" of "found guilty", "downed" of "downed tools". */
const OF_PHRASES: ReadonlySet<string> = new Set(['find', 'down'].map(stemOf));
const saysNothing = ({ key }: Word): boolean => isLight(key) || OF_PHRASES.has(key);

/** The words of a trigger and the particle behind it, which makes another verb of it. */
function withParticle(text: string, end: number, words: Word[]): Word[] {
  const particle = PARTICLE.exec(text.slice(end, end + 8));
  if (!particle) return words;
  const at: Span = [end + 1, end + particle[0].length];
  return [...words, ...wordsOf(text, at).map(word => ({ ...word, weight: Math.max(word.weight, PARTICLE_WEIGHT) }))];
}

/** "tried to warn the town" is no trial. */
const ATTEMPT: Pick<Word, 'key' | 'lower' | 'senses'> = { key: stemOf('attempt'), lower: 'attempt', senses: [] };
const isAttempt = (text: string, [, end]: Span, { key }: Word): boolean =>
  key === stemOf('try') && /^ (?:\p{L}+ly )?to\b/u.test(text.slice(end, end + 24));

/** The words of a trigger, and the plain words for the phrase that they begin. */
export function buildTrigger(text: string, span: Span): { trigger: Word[]; plain: readonly Word[] } {
  const words = wordsOf(text, span).map(word => (isAttempt(text, span, word) ? { ...word, ...ATTEMPT } : word));
  const plain = plainWordsOf(text, words);
  return plain.length > 0
    ? { trigger: words.filter(word => !saysNothing(word)), plain }
    : { trigger: withParticle(text, span[1], words), plain };
}
