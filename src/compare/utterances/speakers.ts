// How two speakers stand to each other: one, one for the other, alike in name or role, unknown, or two.
// Does not join entities; compare/entities did, and keeps apart what it is not sure of.
import type { Entity } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { judgeNames } from '../names/index.js';
import type { Rendering } from './renderings.js';
import { stemOf } from './wording.js';

export interface Voice {
  id: string;
  kind: Entity['kind'];
  name: string;
  /** Whether no report names who it is: "the minister", "a union", an outlet. */
  nameless: boolean;
  /** Stems of its roles, and of its own words where it is nameless. */
  roles: ReadonlySet<string>;
}

/**
 * `affiliated`: one speaks for the other; `alike`: the names or roles may be one person's, but were not joined;
 * `apart`: a person and a body, or a body and a place, that no report ties to each other; `unknown`: one of them has no name.
 */
export type SpeakerTie = 'same' | 'affiliated' | 'alike' | 'unknown' | 'apart' | 'different';

const ARTICLE = /^(?:the|a|an|his|her|its|their|our|my|one|two|three|four|five|some|several|many|this|that|another)\b/i;

/** Everybody who can speak, by the pile's entity; letters and other things speak for somebody who is not named there. */
export function findVoices(comparison: Comparison): Map<string, Voice> {
  const voices = new Map<string, Voice>();
  const outlets = outletsOf(comparison);
  for (const { id, kind, name, surfaces, roles } of comparison.entities) {
    if (kind === 'other') continue;
    // An outlet mostly passes on what somebody else said.
    const nameless =
      outlets.has(id) ||
      [name, ...surfaces.map(x => x.text)].every(text => ARTICLE.test(text) || !/\p{Lu}/u.test(text));
    const words = [...roles.map(role => role.text), ...(nameless ? [name] : [])];
    voices.set(id, { id, kind, name, nameless, roles: new Set(words.flatMap(stemsOf)) });
  }
  return voices;
}

/** Entities that the pile's credits know as outlets or agencies. */
export const outletsOf = ({ origins }: Comparison): Set<string> =>
  new Set(
    origins.flatMap(({ kind, entity }) =>
      entity !== undefined && (kind === 'outlet' || kind === 'agency') ? [entity] : [],
    ),
  );

const stemsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 3)
    .map(stemOf);

type Speaking = Pick<Rendering, 'speaker' | 'affiliates' | 'voice' | 'owner'>;

/** Tells how pairs of speakers stand; names are compared once for each pair. */
export function speakerTies(): (a: Speaking, b: Speaking) => SpeakerTie {
  const known = new Map<string, SpeakerTie>();
  return (a, b) => {
    // "A letter from the ministry": the paper has no voice, whom it is from does
    if (a.speaker === null || b.speaker === null) {
      const [mine, theirs] = [a.voice ?? a.owner, b.voice ?? b.owner];
      if ((theirs && a.affiliates.has(theirs.id)) || (mine && b.affiliates.has(mine.id))) return 'affiliated';
      if (!mine || !theirs || mine.id === theirs.id) return 'unknown';
      const tie = tieOf(mine, theirs);
      return tie === 'different' || tie === 'apart' ? tie : 'unknown';
    }
    if (a.voice === undefined || b.voice === undefined) return 'unknown';
    if (a.speaker === b.speaker) return 'same';
    if (a.affiliates.has(b.speaker) || b.affiliates.has(a.speaker)) return 'affiliated';
    const key = a.speaker < b.speaker ? `${a.speaker} ${b.speaker}` : `${b.speaker} ${a.speaker}`;
    let tie = known.get(key);
    if (tie === undefined) known.set(key, (tie = tieOf(a.voice, b.voice)));
    return tie;
  };
}

/** A nameless speaker may be anybody of the same role; two names may be one person's where the spelling leaves it open. */
function tieOf(a: Voice, b: Voice): SpeakerTie {
  if (a.nameless || b.nameless) return [...a.roles].some(role => b.roles.has(role)) ? 'alike' : 'unknown';
  // A person may speak for a body that no report ties to her, a ministry for its country: not one voice, and not shown to be two.
  if (a.kind !== b.kind) return 'apart';
  return judgeNames(a.name, b.name, a.kind).judgement === 'different' ? 'different' : 'alike';
}
