// More trees from the treebanks' own: quotations masked, speech moved before its verb, final stops left out.
// Does not invent words; every tree keeps the heads and relations its annotators gave, but for the speech that is moved.
import { MASK_PLACE } from '../src/language/trees.js';
import type { Tree } from './conllu.js';

/** A tree as places of another: token indices, -1 for a masked quotation, -2 and below for added signs; heads are places, -1 for the root. */
export interface Rearranged {
  places: number[];
  heads: number[];
  rels: string[];
}

export const MASK = MASK_PLACE;
export const ADDED_COMMA = -2;
export const ADDED_COLON = -3;

const SPEECH_LEMMAS = new Set(
  'say tell add claim report state note argue warn announce insist explain write confirm admit deny suggest declare stress reply answer ask promise'.split(
    ' ',
  ),
);
const isQuoteMark = (form: string): boolean => /^(?:["“”]|''|``)$/.test(form);
const MIN_INSIDE = 4;

/** Whether each token lies under `top`. */
function under(tree: Tree, top: number): boolean[] {
  return tree.forms.map((_, i) => {
    let at = i;
    while (at >= 0 && at !== top) at = tree.heads[at]!;
    return at === top;
  });
}

/** Keeps the listed places, in that order; `standIns` says which place stands for a token that is not listed. */
function rearrange(tree: Tree, places: number[], standIn: (token: number) => number, maskToken: number): Rearranged {
  const at = new Map(places.map((token, place) => [token, place]));
  const mask = places.indexOf(MASK);
  const root = tree.heads.indexOf(-1);
  const placeOf = (token: number): number => at.get(standIn(token)) ?? (standIn(token) === MASK ? mask : -1);
  const heads = places.map(token => {
    if (token < MASK) return placeOf(root);
    const own = token === MASK ? maskToken : token;
    return tree.heads[own]! < 0 ? -1 : placeOf(tree.heads[own]!);
  });
  const rels = places.map(token => (token < MASK ? 'punct' : tree.rels[token === MASK ? maskToken : token]!));
  return { places, heads, rels };
}

/** The tree with each clean quotation masked, and the insides of those quotations as trees of their own. */
export function maskQuotations(tree: Tree): Rearranged[] {
  const out: Rearranged[] = [];
  let open = -1;
  for (let i = 0; i < tree.forms.length; i++) {
    if (!isQuoteMark(tree.forms[i]!)) continue;
    if (open < 0) {
      open = i;
      continue;
    }
    const from = open;
    const to = i;
    open = -1;
    const inside = (k: number): boolean => k >= from && k <= to;
    const closes = /^[,.?!]+$/.test(tree.forms[to - 1]!);
    if (to - from - 1 < MIN_INSIDE && !closes) continue;
    if (tree.forms.every((_, k) => inside(k) || tree.upos[k] === 'PUNCT')) continue;
    const tops = tree.forms
      .map((_, k) => k)
      .filter(k => inside(k) && !inside(tree.heads[k]!) && tree.rels[k] !== 'punct');
    const top = tops[0];
    if (tops.length !== 1 || top === undefined) continue;
    const crossing = tree.heads.some(
      (head, k) => !inside(k) && inside(head) && head !== top && tree.rels[k] !== 'punct',
    );
    if (crossing) continue;
    const outer: number[] = [];
    for (let k = 0; k < tree.forms.length; k++) {
      if (k === from) outer.push(MASK);
      else if (!inside(k)) outer.push(k);
    }
    out.push(rearrange(tree, outer, k => (inside(k) ? MASK : k), top));
    const inner = tree.forms.map((_, k) => k).filter(k => k > from && k < to);
    const at = new Map(inner.map((k, place) => [k, place]));
    out.push({
      places: inner,
      heads: inner.map(k => (k === top ? -1 : (at.get(tree.heads[k]!) ?? at.get(top)!))),
      rels: inner.map(k => (k === top ? 'root' : tree.rels[k]!)),
    });
  }
  return out;
}

/** From "Kovač said the bridge holds": said with its clause masked behind a colon, in front, and in front of "said Kovač". */
export function moveSpeech(tree: Tree): Rearranged[] {
  const verb = tree.heads.indexOf(-1);
  if (!SPEECH_LEMMAS.has(tree.lemmas[verb]!) || tree.upos[verb] !== 'VERB') return [];
  const clause = tree.rels.findIndex((rel, i) => rel === 'ccomp' && tree.heads[i] === verb && i > verb);
  if (clause < 0) return [];
  const masked = under(tree, clause);
  const tokens = tree.forms.map((_, i) => i);
  const rest = tokens.filter(i => !masked[i]);
  const first = masked.indexOf(true);
  const last = masked.lastIndexOf(true);
  // The clause must be one run of words, and only the end of the sentence may follow it.
  if (last - first + 1 !== masked.filter(Boolean).length || first < verb) return [];
  if (rest.some(i => i > last && tree.rels[i] !== 'punct' && tree.heads[i] !== verb)) return [];
  const subject = tree.rels.findIndex((rel, i) => rel === 'nsubj' && tree.heads[i] === verb);
  if (subject < 0) return [];
  const standIn = (i: number): number => (masked[i] ? MASK : i);
  const stop = rest.filter(i => i > last && tree.rels[i] === 'punct');
  const speech = rest.filter(i => !stop.includes(i));
  const out = [
    rearrange(tree, [...speech, ADDED_COLON, MASK], standIn, clause),
    rearrange(tree, [...speech, ADDED_COMMA, MASK, ...stop], standIn, clause),
    rearrange(tree, [MASK, ...speech, ...stop], standIn, clause),
    rearrange(tree, [MASK, ADDED_COMMA, ...speech, ...stop], standIn, clause),
  ];
  // The same without quotation marks: "The bridge holds, Kovač said", "The bridge holds, said Kovač".
  const itself = (i: number): number => i;
  const words = tokens.filter(i => masked[i] && !(tree.rels[i] === 'mark' && tree.heads[i] === clause));
  const fronted = tree.lemmas[verb] !== 'ask' && words.length > 2;
  if (fronted) out.push(rearrange(tree, [...words, ADDED_COMMA, ...speech, ...stop], itself, clause));
  if (tree.upos[subject] !== 'PRON') {
    const phrase = under(tree, subject);
    const swapped = [verb, ...speech.filter(i => phrase[i]), ...speech.filter(i => i !== verb && !phrase[i])];
    const simple = speech.every(i => phrase[i] || i >= verb);
    if (simple) out.push(rearrange(tree, [MASK, ...swapped, ...stop], standIn, clause));
    if (simple && fronted) out.push(rearrange(tree, [...words, ADDED_COMMA, ...swapped, ...stop], itself, clause));
  }
  return out;
}

/** The tree without its final full stop, as headlines have it; null where there is none. */
export function dropStop(tree: Tree): Rearranged | null {
  const last = tree.forms.length - 1;
  if (last < 2 || tree.forms[last] !== '.' || tree.heads.includes(last)) return null;
  const places = tree.forms.map((_, i) => i).slice(0, last);
  return { places, heads: tree.heads.slice(0, last), rels: tree.rels.slice(0, last) };
}
