// Members of a group that a report names: "seven oppose it, including Arlen", "one of them, Ana Kovač,", "those who voted for it included".
// Does not name anybody the report does not name.

import type { Span } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey, type Witness } from '../comparison.js';
import type { Claim } from './claims.js';
import { namesFrom } from './holders.js';

/** Words behind which members of the group before are named, in the same sentence. */
const IN_SENTENCE = /\b(?:including|among them|namely|among whom are|not only|led by)\s+(?:(?:those|that) of )?/gi;
/** Words behind which they are named in that sentence or the next two. */
const OF_THEM =
  /\b(?:(?:one|two|three|four|five|six|some|both|all)(?: more)? of (?:them|the (?:two|three|four|five|six|seven|eight|nine|ten))\b(?:[^:.,;]{0,30}:)?|another|the (?:two|three|four|others?)),?\s+/gi;
/** Behind the names of members: "Five members, [Ana Kovač and Boris Lind] among them, voted for it". */
const BEFORE_AMONG = /(?:^|,) ([^,;:“”]{3,80}(?:,[^,;:“”]{2,40}){0,4}) among them\b/g;
const NEXT_SENTENCES = 2;
/** Words behind which somebody else is said to stand where the one before stands. */
const LIKEWISE = /(?:\b(?:so|nor|neither)|, as)\s+(?:does|do|did|is|are|was|were|has|have|will|would)\s+/gi;

const LIKEWISE_FIRST = /^(?:so|nor|neither)\s+(?:does|do|did|is|are|was|were|has|have|will|would)\s+/i;

/** Whether a claim stands behind another in its sentence. */
const isBehind = (claim: Claim, other: Claim): boolean =>
  claim.sentence === other.sentence && claim.cueEnd > other.cueEnd;

/** Unnamed others who say that they will do what those before them do: "and two others said that they would follow". */
const FOLLOWERS =
  /\b((?:two|three|four|five|six|seven|eight|nine|ten|several|some|a few) (?:more|others))\b(?:[^.;:“”]{0,80}?\bthey)? (?:would|will) (?:follow(?: suit)?|do the same|do likewise|join (?:them|him|her)|vote with (?:them|him|her))\b/gi;
const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LEAST_COUNT = 2;

/** Claims of unnamed others who follow the holders of a claim of their sentence. */
export function findFollowers(claims: readonly Claim[]): Claim[] {
  const followed = new Set<string>();
  return claims.flatMap(claim => {
    const sentence = claim.witness.read.sentences[claim.sentence];
    if (sentence === undefined) return [];
    const { text } = claim.witness.report;
    return [...text.slice(claim.cueEnd, sentence[1]).matchAll(FOLLOWERS)].flatMap(match => {
      const start = claim.cueEnd + match.index;
      const key = `${claim.witness.report.id}\u0000${start}`;
      if (followed.has(key)) return [];
      followed.add(key);
      const evidence = evidenceOf(claim.witness, [start, start + match[0].length]);
      const words = match[1]!;
      const at = COUNTS.indexOf(words.split(' ')[0]!.toLowerCase());
      const holder = {
        id: words,
        named: false,
        others: true,
        evidence,
        ...(at < 0 ? {} : { count: at + LEAST_COUNT }),
      };
      return [
        {
          ...claim,
          key: `${claim.key}\u0000${start}`,
          evidence,
          holders: [holder],
          because: `follows: ${claim.holders[0]!.evidence.text}`,
        },
      ];
    });
  });
}

/** Claims of those who stand where the holder before them stands: "Arlen opposes it, and so does Minister Ana Kovač". */
export function findLikewise(comparison: Comparison, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const claim of claims) {
    const sentence = claim.witness.read.sentences[claim.sentence];
    if (sentence === undefined) continue;
    const { read, report } = claim.witness;
    const from = claim.cueEnd;
    const next = read.sentences[claim.sentence + 1];
    const opening = next && LIKEWISE_FIRST.exec(report.text.slice(...next));
    const places = [...report.text.slice(from, sentence[1]).matchAll(LIKEWISE)].map(match => ({
      place: from + match.index,
      words: match[0],
      end: sentence[1],
    }));
    // "So is the union", as a sentence of its own, stands with the last claim before it.
    if (next && opening && !claims.some(x => x.witness === claim.witness && isBehind(x, claim)))
      places.push({ place: next[0], words: opening[0], end: next[1] });
    for (const { place, words, end } of places) {
      const locals = namesFrom(read, report.text, place + words.length, end);
      const ids = locals.flatMap(local => comparison.entityOf.get(localKey(report.id, local)) ?? []);
      const open = ids.filter(
        id =>
          !claims.some(
            x => x.witness === claim.witness && x.sentence === claim.sentence && x.holders.some(h => h.id === id),
          ),
      );
      if (open.length === 0) continue;
      const evidence = evidenceOf(claim.witness, [place, lastOf(read.mentions, locals, place, end)]);
      found.push({
        ...claim,
        key: `${claim.key}\u0000${place}`,
        evidence,
        holders: open.map(id => ({ id, named: true, others: false, evidence })),
        because: `stands with: ${claim.holders[0]!.evidence.text}`,
      });
    }
  }
  return found;
}

/** Voters whom a report names as such: "Those who voted to sell it included Ana Kovač", "among those who opposed the sale were". */
const VOTERS =
  /\b(?:those|councillors|members|lawmakers|deputies|senators|delegates|states|countries) who (?:had )?(voted (?:to|for|in favou?r of|against)|backed|supported|opposed|rejected) ([^.;:“”]{3,80}?) (?:included?|were|are) /gi;

/** "Backed the return by nine votes to two": how many were on the other side. */
const OTHER_SIDE = /\bby \S+(?: votes?)? to (two|three|four|five|six|seven|eight|nine)\b/i;

/** Claims of the named few who lost a vote: "by nine votes to two. The two, Ana Kovač and Boris Lind, fear". */
export function findOutvoted(comparison: Comparison, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const claim of claims) {
    const { read, report } = claim.witness;
    const sentence = read.sentences[claim.sentence];
    if (sentence === undefined || (claim.stance !== 'support' && claim.stance !== 'oppose')) continue;
    const count = OTHER_SIDE.exec(report.text.slice(...sentence))?.[1]?.toLowerCase();
    if (count === undefined) continue;
    for (const [start, end] of read.sentences.slice(claim.sentence + 1, claim.sentence + 1 + NEXT_SENTENCES)) {
      const opening = `the ${count}, `;
      if (report.text.slice(start, start + opening.length).toLowerCase() !== opening) continue;
      const locals = namesFrom(read, report.text, start + opening.length, end);
      const ids = locals.flatMap(local => comparison.entityOf.get(localKey(report.id, local)) ?? []);
      if (ids.length === 0) continue;
      const evidence = evidenceOf(claim.witness, [start, lastOf(read.mentions, locals, start, end)]);
      found.push({
        ...claim,
        key: `${claim.key}\u0000${start}`,
        stance: claim.stance === 'support' ? 'oppose' : 'support',
        evidence,
        holders: ids.map(id => ({ id, named: true, others: false, evidence })),
        because: `outvoted: ${opening.trim()}`,
      });
      break;
    }
  }
  return found;
}

/** Where each voter stands whom a sentence names behind "those who voted for it included". */
export function findVoters(
  witness: Witness,
): { side: 'support' | 'oppose'; matter: Span; cue: Span; names: string[] }[] {
  const { read, report } = witness;
  return read.sentences.flatMap(([start, end]) =>
    [...report.text.slice(start, end).matchAll(VOTERS)].flatMap(match => {
      const [whole, verb, matter] = match as unknown as [string, string, string];
      const from = start + match.index + whole.indexOf(verb);
      const names = namesFrom(read, report.text, start + match.index + whole.length, end);
      const at = from + verb.length + 1;
      const side = /against|opposed|rejected/i.test(verb) ? ('oppose' as const) : ('support' as const);
      return names.length === 0
        ? []
        : [{ side, matter: [at, at + matter.length] as const, cue: [from, from + verb.length] as const, names }];
    }),
  );
}

/** Claims of the named members, with the stance of their group. */
export function findMembers(comparison: Comparison, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const claim of claims) {
    const group = claim.holders.find(holder => !holder.named && (holder.count ?? 0) >= 2 && !holder.others);
    if (group === undefined || claim.sentence < 0) continue;
    const { read, report } = claim.witness;
    for (let at = claim.sentence; at <= claim.sentence + NEXT_SENTENCES && at < read.sentences.length; at++) {
      const [start, end] = read.sentences[at]!;
      const from = at === claim.sentence ? Math.max(start, group.evidence.span[0]) : start;
      const tail = report.text.slice(from, end);
      const inSentence = at === claim.sentence;
      const behind = [...tail.matchAll(OF_THEM), ...(inSentence ? tail.matchAll(IN_SENTENCE) : [])].map(match => ({
        place: from + match.index,
        names: from + match.index + match[0].length,
        to: end,
      }));
      const before = inSentence ? [...tail.matchAll(BEFORE_AMONG)] : [];
      const places = before.map(match => {
        const names = from + match.index + match[0].indexOf(match[1]!);
        return { place: names, names, to: names + match[1]!.length };
      });
      for (const { place, names, to } of [...behind, ...places]) {
        const locals = namesFrom(read, report.text, names, to).slice(0, group.count);
        const ids = locals.flatMap(local => comparison.entityOf.get(localKey(report.id, local)) ?? []);
        // A member with a stance of its own in this sentence needs none from its group.
        const open = ids.filter(
          id => !claims.some(x => x.witness === claim.witness && x.sentence === at && x.holders.some(h => h.id === id)),
        );
        if (open.length === 0) continue;
        const evidence = evidenceOf(claim.witness, [place, Math.min(end, lastOf(read.mentions, locals, place, end))]);
        found.push({
          ...claim,
          key: `${claim.key}\u0000${place}`,
          sentence: at,
          evidence,
          holders: open.map(id => ({ id, named: true, others: false, evidence })),
          because: `member of: ${group.id}`,
        });
      }
    }
  }
  return found;
}

/** End of the last of the listed names. */
function lastOf(
  mentions: Claim['witness']['read']['mentions'],
  locals: readonly string[],
  from: number,
  to: number,
): number {
  const ends = mentions
    .filter(mention => locals.includes(mention.entity) && mention.span[0] >= from && mention.span[1] <= to)
    .map(mention => mention.span[1]);
  return ends.length === 0 ? to : Math.max(...ends);
}
