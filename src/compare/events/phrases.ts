// Finds the plain word for a happening that a trigger tells in an everyday phrase: "found guilty" is "convict".
// Does not judge pairs; judge.ts lays the plain words beside those of other triggers.
import { EVENT_PHRASES } from '../../lists/event-phrases.js';
import type { Span } from '../../model/index.js';
import { stemOf, type Word } from '../utterances/wording.js';

interface Phrase {
  /** Stems of the words behind the verb. */
  rest: readonly string[];
  plain: string;
}

const PHRASES = new Map<string, Phrase[]>();
for (const line of EVENT_PHRASES) {
  const [plain = '', phrases = ''] = line.split(': ');
  for (const phrase of phrases.split(', ')) {
    const [verb = '', ...rest] = phrase.split(' ').map(stemOf);
    if (rest.length === 0) continue;
    const known = PHRASES.get(verb);
    if (known) known.push({ rest, plain });
    else PHRASES.set(verb, [{ rest, plain }]);
  }
}

/** How far behind its verb a phrase may end. */
const REACH_CHARS = 60;
/** Words that may stand behind the verb: "put two of the bankers behind bars". */
const MOST_BEHIND_VERB = 3;
/** Words that may stand between two words of a phrase: "put the plan to the vote". */
const MOST_BETWEEN = 2;

const WORDS = /[\p{L}'’-]+|[.;:!?]/gu;

/** Stems of the words behind a verb up to the end of its sentence. */
function stemsBehind(text: string, end: number): string[] {
  const stems: string[] = [];
  for (const [word] of text.slice(end, end + REACH_CHARS).matchAll(WORDS)) {
    if (!/\p{L}/u.test(word)) break;
    stems.push(stemOf(word.toLowerCase().replace(/’/g, "'")));
  }
  return stems;
}

/** Whether the words of a phrase stand in this order, each near the one before it. */
function holds(rest: readonly string[], stems: readonly string[]): boolean {
  let from = 0;
  for (const [at, stem] of rest.entries()) {
    const found = stems.indexOf(stem, from);
    if (found < 0 || found - from > (at === 0 ? MOST_BEHIND_VERB : MOST_BETWEEN)) return false;
    from = found + 1;
  }
  return true;
}

const NONE: readonly Word[] = [];

/** The plain words for the phrases that begin with a word of a trigger. */
export function plainWordsOf(text: string, words: readonly Word[]): readonly Word[] {
  for (const word of words) {
    const phrases = PHRASES.get(word.key);
    if (!phrases) continue;
    const stems = stemsBehind(text, word.span[1]);
    const plain = new Set(phrases.filter(({ rest }) => holds(rest, stems)).map(phrase => phrase.plain));
    if (plain.size > 0) return [...plain].map(one => plainWord(one, word.span));
  }
  return NONE;
}

const plainWord = (lower: string, span: Span): Word => ({ span, key: stemOf(lower), lower, senses: [], weight: 1 });
