// The language of a text, from its letters; English is read, all else is kept and left unread.
// Does not translate and does not look at declared languages unless the text is too short to tell.
import { eld } from 'eld/extrasmall';

/** Under this many letters the detector guesses; names alone decide it then. */
const MIN_LETTERS = 40;
/** Below this many letters a detected language other than English needs a clear lead over English. */
const SHORT_LETTERS = 200;
const CLEAR_LEAD = 0.12;
/** The detector is as sure at this length as it will get. */
const MAX_CHARS = 4000;

/** Words so frequent in English that a sentence of some length has one, and that few other languages have. */
const ENGLISH_WORDS = new Set(
  (
    'the of and to is was were are has have had that this with for from by on at it he she they his her their its as not but who which said says ' +
    'will would been after about into over than when what there can could should more an be we you our your'
  ).split(' '),
);

const letterCount = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Whether the short text shows English function words; "de", "la", "und" are nobody's evidence for it. */
function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  return words.some(word => ENGLISH_WORDS.has(word));
}

/** ISO 639-1 code of the text, `und` where its letters do not say. */
export function findLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, MAX_CHARS);
  const letters = letterCount(sample);
  const given =
    declared === undefined ? undefined : /^([a-z]{2,3})(?:[-_]|$)/i.exec(declared.trim())?.[1]?.toLowerCase();
  if (letters === 0) return given ?? 'und';
  const found = eld.detect(sample);
  if (letters < MIN_LETTERS) {
    if (found.language === 'en' || looksEnglish(sample)) return 'en';
    return given ?? 'und';
  }
  if (found.language === 'en') return 'en';
  if (letters < SHORT_LETTERS && looksEnglish(sample)) {
    const scores = found.getScores();
    const lead = (scores[found.language] ?? 0) - (scores['en'] ?? 0);
    if (lead < CLEAR_LEAD) return 'en';
  }
  return found.language || given || 'und';
}
