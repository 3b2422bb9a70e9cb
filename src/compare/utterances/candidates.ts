// Which renderings are worth laying side by side: those of one speaker that share a content word, and any that share a run of words.
// Does not judge. Looks at pairs only, never at how frequent a word is in the pile: an unrelated report changes nothing.
import type { Rendering } from './renderings.js';
import { NEARLY_WHOLE, SENSE_SHARE } from './wording.js';

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
    const said = rendering.unsaid ? 'unsaid' : '';
    const key = [rendering.story, rendering.speaker ?? '', occasion.medium ?? '', occasion.lo ?? '', said, words].join(
      '\u0000',
    );
    const bundle = byWords.get(key);
    // Wordings too short to be told apart are never bundled.
    if (bundle && rendering.weight >= 2) bundle.members.push(rendering);
    else byWords.set(bundle ? `${key}\u0000${rendering.key}` : key, { members: [rendering], first: rendering });
  }
  return [...byWords.values()];
}

/** Content words in a row that make two renderings worth comparing whoever speaks. */
const RUN = 2;
/** Plain words ("keep", "people") are passed over in a run. */
const FULL_WEIGHT = 0.8;
/** Words in a row, plain and empty ones too, that make two renderings in marks worth comparing: "we need it in July". */
const WORD_RUN = 4;
/** A row of words that more renderings have is a figure of speech. */
const MOST_WITH_RUN = 30;
/**
 * No rule says anything of a pair that shares less: weight of shared words, and its share of the shorter side.
 * `strangers` are two renderings whose speakers are unknown, unlike or only alike; `whole` is enough where it is most of the
 * shorter side: "the worst is over". A hair below the rules' own numbers, as this sum and theirs are rounded differently.
 */
const LEAST = {
  oneVoice: { shared: 0.95, share: 0.19, whole: 0.65 },
  strangers: { shared: 1.15, share: 0.24, whole: 0.95 },
};

/** What a rendering can share: its words with their weights, and their senses. */
export interface Profile {
  keys: Map<string, number>;
  senses: Map<number, { key: string; weight: number }>;
  weight: number;
}

export function profileOf(rendering: Rendering): Profile {
  const keys = new Map<string, number>();
  const senses: Profile['senses'] = new Map();
  for (const { key, weight, senses: list } of rendering.content) {
    keys.set(key, (keys.get(key) ?? 0) + weight);
    for (const sense of list) if (!senses.has(sense)) senses.set(sense, { key, weight });
  }
  return { keys, senses, weight: rendering.weight };
}

/** Pairs of indices into `bundles`, each once, smaller first, in order. */
export function candidatePairs(bundles: readonly Bundle[]): [number, number][] {
  const profiles = bundles.map(({ first }) => profileOf(first));
  const pairs = new Set<number>();
  const bySpeaker = new Map<string, number[]>();
  const byRun = new Map<string, number[]>();
  const byWords = new Map<string, number[]>();
  const byStory = new Map<string, number[]>();
  bundles.forEach(({ first }, index) => {
    if (first.weight < 1) return;
    for (let at = 0; first.marked.length > 0 && at + WORD_RUN <= first.words.length; at++) {
      const run = first.words.slice(at, at + WORD_RUN);
      push(byWords, run.map(word => word.key).join(' '), index);
    }
    for (const speaker of new Set([...(first.speaker === null ? [] : [first.speaker]), ...first.affiliates])) {
      push(bySpeaker, `${first.story} ${speaker}`, index);
    }
    const keys = first.content.filter(word => word.weight >= FULL_WEIGHT).map(word => word.key);
    for (let at = 0; at + RUN <= keys.length; at++) {
      const run = keys.slice(at, at + RUN).sort();
      push(byRun, [first.story, ...run].join(' '), index);
    }
    push(byStory, first.story, index);
  });
  const add = (i: number, j: number): void => {
    pairs.add(i * bundles.length + j);
  };
  for (const list of byWords.values()) {
    if (list.length > MOST_WITH_RUN) continue;
    for (const [at, i] of list.entries()) for (const j of list.slice(at + 1)) add(i, j);
  }
  for (const list of [...bySpeaker.values(), ...byRun.values()]) {
    if (list.length > 1) addSharing(profiles, list, LEAST.oneVoice, add);
  }
  for (const list of byStory.values()) addSharing(profiles, list, LEAST.strangers, add);
  return [...pairs].sort((x, y) => x - y).map(key => [Math.floor(key / bundles.length), key % bundles.length]);
}

/** Where a word or sense stands: positions in the list with the weight it has there. */
interface Posting {
  positions: number[];
  weights: number[];
  /** For senses: the word that has it there. */
  words: string[];
}

/**
 * Of a list of renderings, the pairs that share enough for any rule to speak. Sums what each shares with the ones before it
 * over the lists of their words, so that only words in common cost time, not pairs. With `split`, those from that position
 * on are held against those before it, and neither side against itself.
 */
export function addSharing(
  profiles: readonly Profile[],
  list: readonly number[],
  least: { shared: number; share: number; whole?: number },
  add: (i: number, j: number) => void,
  split?: number,
): void {
  const byKey = new Map<string, Posting>();
  const bySense = new Map<number, Posting>();
  const shared = new Float64Array(list.length);
  const touched: number[] = [];
  list.forEach((index, position) => {
    const { keys, senses, weight: whole } = profiles[index]!;
    touched.length = 0;
    const posts = split === undefined || position < split;
    const asks = split === undefined || position >= split;
    for (const [key, weight] of keys) {
      const posting = postingOf(byKey, key);
      for (let at = 0; asks && at < posting.positions.length; at++) {
        const other = posting.positions[at]!;
        if (shared[other] === 0) touched.push(other);
        shared[other]! += Math.min(weight, posting.weights[at]!);
      }
      if (posts) note(posting, position, weight, key);
    }
    for (const [sense, { key, weight }] of senses) {
      const posting = postingOf(bySense, sense);
      for (let at = 0; asks && at < posting.positions.length; at++) {
        // A word that both have has been counted as itself.
        if (posting.words[at] === key) continue;
        const other = posting.positions[at]!;
        if (shared[other] === 0) touched.push(other);
        shared[other]! += SENSE_SHARE * Math.min(weight, posting.weights[at]!);
      }
      if (posts) note(posting, position, weight, key);
    }
    for (const other of touched) {
      const sum = shared[other]!;
      shared[other] = 0;
      if (sum < (least.whole ?? least.shared)) continue;
      const shorter = Math.min(whole, profiles[list[other]!]!.weight);
      if (sum >= (sum < least.shared ? NEARLY_WHOLE : least.share) * shorter) add(list[other]!, index);
    }
  });
}

function postingOf<K>(postings: Map<K, Posting>, key: K): Posting {
  let posting = postings.get(key);
  if (posting === undefined) postings.set(key, (posting = { positions: [], weights: [], words: [] }));
  return posting;
}

function note(posting: Posting, position: number, weight: number, word: string): void {
  posting.positions.push(position);
  posting.weights.push(weight);
  posting.words.push(word);
}

function push<K>(map: Map<K, number[]>, key: K, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else if (list.at(-1) !== index) list.push(index);
}
