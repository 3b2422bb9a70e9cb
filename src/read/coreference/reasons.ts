// Why a candidate was chosen, in words: what stands out among its features, for `onrecord why`.
// Does not choose.

import type { Candidate } from './candidates.js';
import { describes, judgeSort } from './descriptions.js';
import { type Asked, governs } from './features.js';
import { THIRD_PERSON } from './phrases.js';

const TELLING_WORDS = {
  name: 'is a word of its name',
  role: 'is an office told of the person',
  beside: 'stands beside the name',
  sort: 'is what it is called',
};

export function reasonsOf(asked: Asked, candidate: Candidate): string[] {
  const { anaphor, candidates, text, lastVoice, speaks } = asked;
  const { known, back, led, rank } = candidate;
  const out: string[] = [];
  if (anaphor.form === 'nominal') {
    const telling = describes(text, known, anaphor.noun);
    if (telling) out.push(`“${anaphor.noun}” ${TELLING_WORDS[telling]}`);
    else if (judgeSort(known, anaphor.noun) === 'fits')
      out.push(`its name or the words beside it fit “${anaphor.noun}”`);
  } else if (known.gender && known.gender === THIRD_PERSON.get(anaphor.lower)) out.push('of this gender');
  if (candidates.length === 1) out.push('the only one near that fits');
  else if (governs(anaphor, candidate) >= 0) out.push('subject of the clause');
  else if (led && back <= 1) out.push(back === 0 ? 'led a clause before it' : 'led the sentence before');
  else if (speaks && lastVoice === known) out.push('spoke last');
  else out.push(rank === 0 ? 'nearest that fits' : 'fits best of those near');
  return out;
}
