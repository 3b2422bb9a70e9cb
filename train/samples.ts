// Trees into what the parser learns from: numbers, with the tags a tagger would give.
// Does not learn; parser.ts does.
import type { Models } from '../src/language/models.js';
import { FRONT } from '../src/language/parse-places.js';
import { hashString } from '../src/language/perceptron.js';
import { rowsFor } from '../src/language/tagger.js';
import { MASK_PLACE, parseInput } from '../src/language/trees.js';
import { PAD } from '../src/language/words.js';
import { ADDED_COLON, ADDED_COMMA, dropStop, maskQuotations, moveSpeech, type Rearranged } from './augment.js';
import type { Tree } from './conllu.js';
import { Dice } from './learner.js';
import type { ParseSample } from './parser.js';

/** Share of sentences also learned without their final stop. */
const WITHOUT_STOP = 0.08;

type Labels = Pick<Models, 'labels'>;

const NO_HABITS: ReadonlyMap<number, number> = new Map();

function sampleOf(
  tree: Tree,
  tags: Int32Array,
  shape: Rearranged,
  models: Labels,
  rels: ReadonlyMap<string, number>,
): ParseSample {
  const rows = rowsFor(tree.forms, NO_HABITS);
  const input = parseInput(
    rows,
    tags,
    shape.places.map(place => (place < MASK_PLACE ? 0 : place)),
    models,
  );
  shape.places.forEach((place, k) => {
    if (place !== ADDED_COMMA && place !== ADDED_COLON) return;
    const form = place === ADDED_COMMA ? ',' : ':';
    const label = models.labels.findIndex(({ upos, xpos }) => upos === 'PUNCT' && xpos === form);
    const at = k + FRONT;
    input.words[at] = hashString(form);
    input.ends[at] = hashString(form);
    input.tags[at] = label;
    input.coarse[at] = models.labels[label]!.coarse;
    input.sorts[at] = 0;
  });
  const count = shape.places.length;
  return {
    input,
    heads: Int32Array.from(shape.heads, head => (head < 0 ? count : head)),
    rels: Int32Array.from(shape.rels, rel => rels.get(rel)!),
  };
}

/** Whether every word reaches the root: what is moved must still be a tree. */
function isTree(shape: Rearranged): boolean {
  if (shape.heads.filter(head => head < 0).length !== 1) return false;
  return shape.heads.every((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0 && steps <= shape.heads.length; steps++) at = shape.heads[at]!;
    return at < 0;
  });
}

/** All samples of the trees: each as it stands, and what augment.ts makes of it. */
export function buildSamples(
  trees: readonly Tree[],
  tags: readonly Int32Array[],
  models: Labels,
  relations: readonly string[],
): ParseSample[] {
  const rels = new Map(relations.map((rel, i) => [rel, i]));
  const dice = new Dice(23);
  return trees.flatMap((tree, t) => {
    const shapes: Rearranged[] = [{ places: tree.forms.map((_, i) => i), heads: tree.heads, rels: tree.rels }];
    shapes.push(...maskQuotations(tree), ...moveSpeech(tree));
    const bare = dice.roll() < WITHOUT_STOP ? dropStop(tree) : null;
    if (bare !== null) shapes.push(bare);
    return shapes.filter(isTree).map(shape => sampleOf(tree, tags[t]!, shape, models, rels));
  });
}

/** A word is common when it stands in lower case in at least half of the places where a capital would say something. */
const COMMON_SHARE = 0.5;
const COMMON_COUNT = 2;

/** Hashes of words that are common by how running sentences write them; first words and headlines say nothing. */
export function commonWords(sentences: readonly (readonly string[])[]): Set<number> {
  const seen = new Map<number, [lower: number, all: number]>();
  for (const forms of sentences) {
    const rows = rowsFor(forms, NO_HABITS);
    for (let i = 1; i < rows.count; i++) {
      const word = rows.lower[i + PAD]!;
      const counts = seen.get(word) ?? [0, 0];
      if (rows.form[i + PAD] === word) counts[0]++;
      counts[1]++;
      seen.set(word, counts);
    }
  }
  const common = [...seen].filter(([, [lower, all]]) => lower >= COMMON_COUNT && lower / all >= COMMON_SHARE);
  return new Set(common.map(([word]) => word));
}
