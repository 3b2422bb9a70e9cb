// Turns the two-sided examples of the pair rules into pairs: `Ana Kovač told Radio Lessa on Monday: words || Boris Lind: words`.
// Does not judge; the tests do.

import { mediumIn, type Occasion } from '../../../src/compare/utterances/occasion.js';
import { type Pair, pairOf, type Side, sideOf } from '../../../src/compare/utterances/pairs.js';
import type { SpeakerTie } from '../../../src/compare/utterances/speakers.js';

const DAYS: Record<string, string> = { Monday: '2031-05-05', Tuesday: '2031-05-06', Wednesday: '2031-05-07' };

function readSide(example: string): { speaker: string; side: Side } {
  const colon = example.indexOf(': ');
  const head = example.slice(0, colon);
  const [, speaker = ''] = /^(?:Headline of )?(\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(head) ?? [];
  const rest = head.slice(head.indexOf(speaker) + speaker.length);
  const occasion: Occasion = {};
  const medium = mediumIn(rest);
  if (medium !== undefined) Object.assign(occasion, { medium, mediumText: rest.trim() });
  const outlet = /told (\p{Lu}[\p{L} ]+?)(?: on |$)/u.exec(rest)?.[1];
  if (outlet !== undefined) Object.assign(occasion, { outlet: outlet.toLowerCase(), outletText: outlet });
  const day = DAYS[/on (\w+day)/.exec(rest)?.[1] ?? ''];
  if (day !== undefined) Object.assign(occasion, { lo: day, hi: day, dayText: day });
  const published = /on (\d{4}-\d{2}-\d{2})/.exec(rest)?.[1];
  if (published !== undefined) occasion.published = published;
  return { speaker, side: sideOf(example.slice(colon + 2), occasion, head.startsWith('Headline')) };
}

export function pairFrom(example: string): Pair {
  const [left, right] = example.split(' || ') as [string, string];
  const a = readSide(left);
  const b = readSide(right);
  const tie: SpeakerTie =
    a.speaker === '' || b.speaker === '' ? 'unknown' : a.speaker === b.speaker ? 'same' : 'different';
  return pairOf(a.side, b.side, tie);
}
