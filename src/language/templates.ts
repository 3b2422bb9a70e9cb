// Templates of features: which values that are known at a place of a sentence go together into one feature.
// Does not know what the values mean or who asks; the files of features name both.
import { MOST_VALUES, mixAll, mixStart } from './perceptron.js';

/** Room for the values of these names, and behind them the 0 that stands for a value a template does not have. */
export const valuesFor = (names: readonly string[]): Int32Array => new Int32Array(names.length + 1);

/**
 * Templates as one loop reads them. Each is a number and one to three names of values ("17 ws0 ts0 tb0"), its feature the `mix` of the
 * number and the values. A loop, because `mix` in a hundred lines is called a hundred times and not inlined (measured: an eighth of the
 * time of tagging and parsing).
 */
export class Templates {
  private readonly starts: Int32Array;
  private readonly places: Uint8Array;

  constructor(names: readonly string[], templates: readonly string[]) {
    this.starts = new Int32Array(templates.length);
    this.places = new Uint8Array(templates.length * MOST_VALUES).fill(names.length);
    templates.forEach((template, t) => {
      const [number, ...values] = template.split(' ');
      this.starts[t] = mixStart(Number(number));
      values.forEach((value, k) => {
        const place = names.indexOf(value);
        if (place < 0) throw new Error(`Template "${template}" names ${value}, which is no value.`);
        this.places[t * MOST_VALUES + k] = place;
      });
    });
  }

  /** Puts the features of these values into `out`, from `from` on; returns where they end. */
  mixInto(values: Int32Array, out: Uint32Array, from: number): number {
    mixAll(this.starts, this.places, values, out, from);
    return from + this.starts.length;
  }
}
