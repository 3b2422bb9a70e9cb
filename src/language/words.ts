// What the models see of a word by itself: its form, endings, beginnings and shape, as numbers.
// Does not see its neighbours.
import { hashString } from './perceptron.js';

/** Free places before and after a sentence, so that features may look two words beyond its ends. */
export const PAD = 2;
const CACHE_LIMIT = 50_000;

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
  count = 0;
  form = new Int32Array(0);
  lower = new Int32Array(0);
  end1 = new Int32Array(0);
  end2 = new Int32Array(0);
  end3 = new Int32Array(0);
  end4 = new Int32Array(0);
  end5 = new Int32Array(0);
  head1 = new Int32Array(0);
  head3 = new Int32Array(0);
  shape = new Int32Array(0);
  /** Class of the tags a word was seen with, filled by the tagger. */
  habit = new Int32Array(0);
  /** What a word can be by its senses, filled by the tagger. */
  can = new Int32Array(0);
  /** What a word does to a clause, filled by the tagger: 2 opens another, 1 divides it as a comma does. */
  breaks = new Int32Array(0);

  constructor(forms: readonly string[] = []) {
    this.fill(forms);
  }

  /** Takes the words of another sentence instead; rows that are long enough are used again, as making them costs more than filling them. */
  fill(forms: readonly string[]): void {
    const count = forms.length;
    this.count = count;
    this.makeRoom(count + 2 * PAD);
    const { form, lower, end1, end2, end3, end4, end5, head1, head3, shape } = this;
    for (let i = 0; i < count; i++) {
      const attributes = attributesOf(forms[i]!);
      const j = i + PAD;
      form[j] = attributes[0]!;
      lower[j] = attributes[1]!;
      end1[j] = attributes[2]!;
      end2[j] = attributes[3]!;
      end3[j] = attributes[4]!;
      end4[j] = attributes[5]!;
      head1[j] = attributes[6]!;
      head3[j] = attributes[7]!;
      shape[j] = attributes[8]!;
      end5[j] = attributes[9]!;
    }
    for (let k = 0; k < PAD; k++) {
      const behind = count + PAD + k;
      form[k] = lower[k] = -101 - k;
      form[behind] = lower[behind] = -201 - k;
      end1[behind] = end2[behind] = end3[behind] = end4[behind] = end5[behind] = 0;
      head1[behind] = head3[behind] = shape[behind] = 0;
      this.habit[behind] = -7;
      this.can[behind] = this.breaks[behind] = 0;
    }
  }

  private makeRoom(places: number): void {
    if (this.form.length >= places) return;
    const row = (): Int32Array<ArrayBuffer> => new Int32Array(Math.max(places, this.form.length * 2));
    const form = row();
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
    this.can = row();
    this.breaks = row();
    this.form = form;
  }
}
