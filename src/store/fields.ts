// Fields that a person types among the words of a search: `speaker:"Ana Kovač" outlet:post type:direct from:2031-05 bridge`.
// Looks for nothing; find.ts does.
import { OnrecordError } from '../errors.js';
import { LINE_KINDS, type LineKind, type Query } from './store.js';

/** What the parts of a question say; `who:` is `speaker:`, and a position is a stance as reports tell it. */
const TOKEN = /(-?)(?:(speaker|who|outlet|type|kind|from|to|story):)?(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gi;

const KINDS: ReadonlyMap<string, LineKind> = new Map<string, LineKind>([
  ...LINE_KINDS.map((kind): [string, LineKind] => [kind, kind]),
  ['position', 'stance'],
]);

/** A day, or the month or year it begins or ends with. */
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * The query with the fields among its words taken out of them and followed; a field that is typed counts before one that is given.
 *
 * **Errors**: E408 for a kind or a day that there is not.
 */
export function followFields(query: Query): Query {
  const rest: string[] = [];
  const kinds: LineKind[] = [];
  const typed: Query = {};
  for (const [token, minus, name, phrase, word] of (query.words ?? '').matchAll(TOKEN)) {
    const value = (phrase ?? word ?? '').trim();
    if (name === undefined || minus === '-' || value === '') {
      rest.push(token);
      continue;
    }
    const field = name.toLowerCase();
    if (field === 'kind') for (const one of value.split(',').filter(Boolean)) kinds.push(kindOf(one));
    else if (field === 'speaker' || field === 'who') typed.who = value;
    else if (field === 'from') typed.from = dayOf(value, '-01');
    else if (field === 'to') typed.to = dayOf(value, '-31');
    else if (field === 'outlet' || field === 'story' || field === 'type') typed[field] = value;
  }
  if (rest.length === 0 && query.words === undefined) return query;
  return { ...query, ...typed, words: rest.join(' '), ...(kinds.length > 0 ? { kinds } : {}) };
}

function kindOf(word: string): LineKind {
  const kind = KINDS.get(word.toLowerCase());
  if (!kind) throw new OnrecordError('E408', `"kind:${word}"`);
  return kind;
}

/** A day of the calendar; the last of a month is compared by its letters, so that every month may end on the 31st. */
function dayOf(word: string, missing: '-01' | '-31'): string {
  if (!DAY.test(word)) throw new OnrecordError('E408', `"${word}"`);
  const month = missing === '-01' ? '-01' : '-12';
  return word.length === 4 ? word + month + missing : word.length === 7 ? word + missing : word;
}
