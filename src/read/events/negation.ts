// Whether a word says no of what it stands beside: "did not fire him" does, "not only fired him but closed the office" does not.
// Does not choose a status; denials.ts, status.ts and verb-form.ts ask.
import { MORE_BESIDES, NEGATIVES } from '../../lists/event-status.js';
import type { Token } from '../../model/index.js';
import type { Tree } from './tree.js';

/** Whether a word is one that says no, and no more is told behind it: "not only", "not just a protest"; "can't just leave" does say no. */
export function negates({ tokens }: Tree, word: Token): boolean {
  if (!NEGATIVES.has(word.lower)) return false;
  const behind = tokens[word.i + 1]?.lower ?? '';
  // "let not less than 290 cubic metres pass"
  if (word.lower === 'not' && /^(?:less|fewer|more|later)$/.test(behind) && tokens[word.i + 2]?.lower === 'than')
    return false;
  if (!/^(?:not|n['’]t)$/.test(word.lower) || !MORE_BESIDES.has(behind)) return true;
  return behind !== 'only' && tokens[word.i - 1]?.xpos === 'MD';
}
