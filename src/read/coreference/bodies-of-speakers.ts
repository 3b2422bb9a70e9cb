// For whom a person speaks: the body named with the person's office. "We" in that person's mouth means it.
// Does not find who speaks.
import { NOMINAL_KINDS } from '../../lists/nominals.js';
import { OFFICES } from '../../lists/titles.js';
import type { Token } from '../../model/index.js';
import type { Known } from './clusters.js';
import { tokenFrom } from './descriptions.js';
import type { Seen } from './resolve.js';

/** So many words may lie between a body and its officer: "Trackline's head of safety, Ana Kovač". */
const REACH_WORDS = 9;

const isOffice = ({ lower }: Token): boolean =>
  OFFICES.has(lower) || (NOMINAL_KINDS.get(lower) === 'person' && !/^(?:man|woman|boy|girl|person)$/.test(lower));

/** For whom each person speaks, by the first sentence that tells it; nobody where none does, or one tells of two. */
export function findBodiesOfSpeakers(seen: readonly Seen[]): (speaker: Known) => Known | undefined {
  const bySentence = new Map<number, Seen[]>();
  const bySpeaker = new Map<Known, Seen[]>();
  for (const item of seen) {
    if (isBody(item.known)) bySentence.set(item.sentence.i, [...(bySentence.get(item.sentence.i) ?? []), item]);
    if (item.known.kind === 'person' && item.form !== 'pronoun') {
      const names = bySpeaker.get(item.known);
      if (names) names.push(item);
      else bySpeaker.set(item.known, [item]);
    }
  }
  return speaker => {
    if (speaker.kind === 'organisation') return speaker;
    if (speaker.plural) return undefined;
    for (const name of bySpeaker.get(speaker) ?? []) {
      const near = bySentence.get(name.sentence.i)?.filter(item => isBodyOf(item, name)) ?? [];
      const bodies = new Set(near.map(item => item.known));
      if (bodies.size > 0) return bodies.size === 1 ? near[0]!.known : undefined;
    }
    return undefined;
  };
}

const isBody = ({ kind, ghost, named }: Known): boolean => kind === 'organisation' && !ghost && named;

/**
 * What a report names with a person's office, among what `fits`: by the first sentence that tells it; nothing where that one tells
 * of two. `isTelling` says whether the words between the two make such an office.
 */
export function namedWithOffice(
  seen: readonly Seen[],
  holder: Known,
  fits: (known: Known) => boolean,
  isTelling: (between: readonly string[]) => boolean,
): Known | undefined {
  for (const [n, name] of seen.entries()) {
    if (name.known !== holder || name.form === 'pronoun') continue;
    const found = new Set<Known>();
    for (const step of [-1, 1])
      for (let i = n + step; seen[i]?.sentence === name.sentence; i += step)
        if (fits(seen[i]!.known) && isBodyOf(seen[i]!, name, isTelling)) found.add(seen[i]!.known);
    if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
  }
  return undefined;
}

/** Whether nothing but an office and what belongs to it lies between a body and a name. */
function isBodyOf(body: Seen, name: Seen, isTelling?: (between: readonly string[]) => boolean): boolean {
  const { tokens } = name.sentence;
  const [a, b] = body.span[0] < name.span[0] ? [body, name] : [name, body];
  const between = tokens.slice(tokenFrom(name.sentence, a.span[1]), tokenFrom(name.sentence, b.span[0]));
  if (between.length === 0 || between.length > REACH_WORDS) return false;
  if (
    between.some(
      token =>
        token.upos === 'VERB' || token.upos === 'AUX' || /^(?:and|but|who|which|that|[;:“”"])$/.test(token.lower),
    )
  )
    return false;
  if (!between.some(isOffice) || isTelling?.(between.map(token => token.lower)) === false) return false;
  // "Speaking to Radio Lessa, union leader Ana Kovač": the comma ends what belongs to the body, unless it owns the office
  if (a === body && !/^['’]s$/.test(between[0]!.lower) && between.some(token => token.form === ',')) return false;
  // "Ana Kovač, the minister responsible for Alliance relations": the body only says which relations
  const behind = tokens[tokenFrom(name.sentence, body.span[1])];
  if (a === name && behind?.upos === 'NOUN') return false;
  // "Ana Kovač, head of safety at Trackline": the office's own "of", "at" or "for" leads to the body
  return a === body || /^(?:of|at|for|the)$/.test(between[between.length - 1]!.lower);
}
