// Which renderings are worth laying side by side: those of one speaker that share a content word, and any that share a run of words.
// Does not judge. Looks at pairs only, never at how frequent a word is in the pile: an unrelated report changes nothing.
import type { Rendering } from './renderings.js';

/** Renderings with the very same words by the same speaker; compared once for all of them. */
export interface Bundle {
  members: Rendering[];
  first: Rendering;
}

export function bundleRenderings(renderings: readonly Rendering[]): Bundle[] {
  const byWords = new Map<string, Bundle>();
  for (const rendering of renderings) {
    const { occasion } = rendering;
    const words = rendering.words.map(word => word.key).join(' ');
    const key = [rendering.speaker ?? '', occasion.medium ?? '', occasion.lo ?? '', words].join('\u0000');
    const bundle = byWords.get(key);
    // Wordings too short to be told apart are never bundled.
    if (bundle && rendering.weight >= 2) bundle.members.push(rendering);
    else byWords.set(bundle ? `${key}\u0000${rendering.key}` : key, { members: [rendering], first: rendering });
  }
  return [...byWords.values()];
}

/** Content words in a row that make two renderings worth comparing whoever speaks. */
const RUN = 2;

/** Pairs of indices into `bundles`, each once, smaller first. */
export function candidatePairs(bundles: readonly Bundle[]): [number, number][] {
  const pairs = new Set<number>();
  const add = (list: readonly number[]): void => {
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) pairs.add(list[i]! * bundles.length + list[j]!);
    }
  };
  const bySpeaker = new Map<string, number[]>();
  const byRun = new Map<string, number[]>();
  bundles.forEach(({ first }, index) => {
    if (first.weight < 1) return;
    for (const speaker of new Set([...(first.speaker === null ? [] : [first.speaker]), ...first.affiliates])) {
      push(bySpeaker, speaker, index);
    }
    const keys = first.content.filter(word => word.weight >= 0.5).map(word => word.key);
    const runs = new Set<string>();
    for (let at = 0; at + RUN <= keys.length; at++)
      runs.add(
        keys
          .slice(at, at + RUN)
          .sort()
          .join(' '),
      );
    for (const run of runs) push(byRun, run, index);
  });
  for (const list of byRun.values()) add(list);
  for (const list of bySpeaker.values()) addSharing(bundles, list, add);
  return [...pairs].sort((x, y) => x - y).map(key => [Math.floor(key / bundles.length), key % bundles.length]);
}

/** Of one speaker's renderings, those that share a content word or a sense. */
function addSharing(bundles: readonly Bundle[], list: readonly number[], add: (pair: number[]) => void): void {
  const byKey = new Map<string, number[]>();
  for (const index of list) {
    const keys = new Set<string>();
    for (const word of bundles[index]!.first.content) {
      if (word.weight < 0.5) continue;
      keys.add(word.key);
      for (const sense of word.senses) keys.add(`=${sense}`);
    }
    for (const key of keys) push(byKey, key, index);
  }
  for (const sharing of byKey.values()) add(sharing);
}

function push<K>(map: Map<K, number[]>, key: K, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else if (list.at(-1) !== index) list.push(index);
}
