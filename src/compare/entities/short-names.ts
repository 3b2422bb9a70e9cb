// Given names cut short: "Bart Marden" for "Bartolomeu Marden", as a popular paper calls whom others name in full.
// Does not know which short forms are usual; lists/given-names.ts does, and names that it knows are judged before.
import { plain, skeleton } from '../../language/spellings.js';

const LEAST_LETTERS = 3;
/** Letters that the full name has more: "Jan" and "Jana" are two names. */
const LEAST_CUT = 3;

/** Whether two names of one surname have given names of which one is the other, cut short. */
export function isCutShort(a: string, b: string): boolean {
  const [x, y] = [plain(a).split(/\s+/), plain(b).split(/\s+/)];
  if (x.length < 2 || y.length < 2 || skeleton(x.slice(1).join(' ')) !== skeleton(y.slice(1).join(' '))) return false;
  const [short, long] = x[0]!.length <= y[0]!.length ? [x[0]!, y[0]!] : [y[0]!, x[0]!];
  return short.length >= LEAST_LETTERS && long.length >= short.length + LEAST_CUT && long.startsWith(short);
}
