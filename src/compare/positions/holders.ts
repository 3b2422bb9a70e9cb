// Who holds a stance: the entities its source names, one by one where they are listed, or the words of an unnamed group.
// Does not merge positions.
import type { Evidence, ReadReport, Span, Stance } from '../../model/index.js';
import { hull, within } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey, type Witness } from '../comparison.js';

export interface Holder {
  /** Id of the pile's entity, or the words of an unnamed holder. */
  id: string;
  named: boolean;
  /** How many an unnamed group counts. */
  count?: number;
  /** Whether the words count others beside those named before: "three others", "two more". */
  others: boolean;
  evidence: Evidence;
}

const OTHERS = /\b(?:other|others|more|another|additional|further|remaining)\b/i;

export function holdersOf(comparison: Comparison, witness: Witness, stance: Stance): Holder[] {
  const { read, report } = witness;
  const span = hull(stance.source);
  const listed = span === null ? [] : listedEntities(read, report.text, span);
  const wholes = listed.length > 1 ? listed : namedHolder(read, stance);
  const evidence = evidenceOf(witness, span ?? hull([...stance.cue, ...stance.content])!);
  const holders: Holder[] = [];
  for (const local of wholes) {
    const id = comparison.entityOf.get(localKey(report.id, local));
    if (id !== undefined && !holders.some(holder => holder.id === id)) {
      holders.push({ id, named: true, others: false, evidence });
    }
  }
  if (holders.length > 0 || span === null) return holders;
  const words = report.text.slice(span[0], span[1]).replace(/[,;\s]+$/, '');
  const holder: Holder = { id: words, named: false, others: OTHERS.test(words), evidence };
  if (stance.count !== undefined) holder.count = stance.count;
  return [holder];
}

/** The holder the reading found, if any mention of it is a name; a counted group stays unnamed. */
function namedHolder(read: ReadReport, stance: Stance): string[] {
  const { holder } = stance;
  if (holder === null || stance.count !== undefined) return [];
  return read.mentions.some(mention => mention.entity === holder && mention.form === 'name') ? [holder] : [];
}

/**
 * Entities of a list: "Arlen, the Duchy of Lind and Norland". An apposition ("Ana Kovač, the mayor of Lessa,")
 * is no list: its second piece says what the first one is.
 */
export function listedEntities(read: ReadReport, text: string, source: Span): string[] {
  const names = read.mentions
    .filter(mention => mention.form === 'name' && within(mention.span, source))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const entities: string[] = [];
  for (const piece of piecesOf(text, source)) {
    const words = text.slice(piece[0], piece[1]).trim();
    if (words === '' || ASIDE.test(words)) continue;
    const inside = names.filter(mention => within(mention.span, piece));
    const last = inside.at(-1);
    if (last === undefined) return [];
    // The name must close its piece: "the mayor of Lessa" names Lessa, but is a role when something stands before it.
    const tail = text.slice(last.span[1], piece[1]).trim();
    if (tail !== '' || (entities.length > 0 && ROLE_OF.test(text.slice(piece[0], last.span[0])))) return [];
    entities.push(last.entity);
  }
  return [...new Set(entities)];
}

/** Pieces of a list that name nobody: "with 16 seats", "who leads the union". */
const ASIDE = /^(?:with|who|which|whose|whom|including|among|a|an|once|both|then)\b/i;
/** A lower-cased role in front of a name: "the mayor of", "who leads". */
const ROLE_OF = /\b(?:of|in|at|for|from|who|leads?|led|chairs?)\s*(?:the\s*)?$/i;

function piecesOf(text: string, source: Span): Span[] {
  const pieces: Span[] = [];
  let start = source[0];
  const separators = /,\s*(?:and\s+|as well as\s+)?|;\s*|\s+and\s+|\s+as well as\s+|\s*&\s*/g;
  for (const match of text.slice(source[0], source[1]).matchAll(separators)) {
    pieces.push([start, source[0] + match.index]);
    start = source[0] + match.index + match[0].length;
  }
  pieces.push([start, source[1]]);
  return pieces;
}
