// What the models see of a word by itself: its form, endings, beginnings and shape, as numbers.
// Does not see its neighbours.
import { hashString } from './perceptron.js';

/** Free places before and after a sentence, so that features may look two words beyond its ends. */
export const PAD = 2;
const CACHE_LIMIT = 50_000;
const FIELDS = 10;

/** Marks, dashes and digits made alike, so that “ and ", 19 and 84 are one word to the models. */
export const normalForm = (form: string): string =>
  form
    .replace(/[“”„«»‟＂]|''|``/g, '"')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[–—−]/g, '-')
    .replace(/\d/g, '0');

/** Kinds of character in a row: "Kovač" is Xx, "2,300" is d,d. */
export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  for (const char of form) {
    const lower = char.toLowerCase();
    const kind = char >= '0' && char <= '9' ? 'd' : char !== lower ? 'X' : char !== char.toUpperCase() ? 'x' : char;
    if (kind !== last) shape += kind;
    last = kind;
    if (shape.length > 7) break;
  }
  return shape;
}

const cache = new Map<string, Int32Array>();

function attributesOf(form: string): Int32Array {
  const known = cache.get(form);
  if (known !== undefined) return known;
  const normal = normalForm(form);
  const lower = normal.toLowerCase();
  const made = Int32Array.of(
    hashString(normal),
    hashString(lower),
    hashString(lower.slice(-1)),
    hashString(lower.slice(-2)),
    hashString(lower.slice(-3)),
    hashString(lower.slice(-4)),
    hashString(lower.slice(0, 1)),
    hashString(lower.slice(0, 3)),
    hashString(shapeOf(normal)),
    hashString(lower.slice(-5)),
  );
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(form, made);
  return made;
}

/** Attributes of the words of a sentence; place `i` of the sentence is place `i + PAD` of each row. */
export class WordRows {
  readonly count: number;
  readonly form: Int32Array;
  readonly lower: Int32Array;
  readonly end1: Int32Array;
  readonly end2: Int32Array;
  readonly end3: Int32Array;
  readonly end4: Int32Array;
  readonly end5: Int32Array;
  readonly head1: Int32Array;
  readonly head3: Int32Array;
  readonly shape: Int32Array;
  /** Class of the tags a word was seen with, filled by the tagger. */
  readonly habit: Int32Array;

  constructor(forms: readonly string[]) {
    const count = forms.length;
    const row = (): Int32Array => new Int32Array(count + 2 * PAD);
    this.count = count;
    this.form = row();
    this.lower = row();
    this.end1 = row();
    this.end2 = row();
    this.end3 = row();
    this.end4 = row();
    this.end5 = row();
    this.head1 = row();
    this.head3 = row();
    this.shape = row();
    this.habit = row();
    const rows = [
      this.form,
      this.lower,
      this.end1,
      this.end2,
      this.end3,
      this.end4,
      this.head1,
      this.head3,
      this.shape,
      this.end5,
    ];
    for (let i = 0; i < count; i++) {
      const attributes = attributesOf(forms[i]!);
      for (let r = 0; r < FIELDS; r++) rows[r]![i + PAD] = attributes[r]!;
    }
    for (let k = 0; k < PAD; k++) {
      this.form[k] = this.lower[k] = -101 - k;
      this.form[count + PAD + k] = this.lower[count + PAD + k] = -201 - k;
      this.habit[count + PAD + k] = -7;
    }
  }
}
