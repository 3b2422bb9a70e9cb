// Ties the words on the two sides of an event to the report's mentions: actors as lists with roles.
// Does not read the parse itself; phrases.ts does. Does not guess who an unnamed actor is.
import type { ActorRole, EventActor, EventType, Mention, Span, Token } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { isPersonNoun } from '../quotations/person-nouns.js';
import { startBehindTime } from '../timexes/edges.js';
import { roleOf } from './parties.js';
import type { Sides } from './phrases.js';
import { childrenOf, headOf, phraseSpan, prepositionOf, type Tree } from './tree.js';

/** Mentions of a sentence, looked up by the token they stand on. */
export function mentionAt(mentions: readonly Mention[], token: Token): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (mention.span[0] > token.start || mention.span[1] < token.end) continue;
    if (!best || mention.span[1] - mention.span[0] < best.span[1] - best.span[0]) best = mention;
  }
  return best;
}

/** Types in which the one acted upon is hurt. */
const HURTS = new Set<EventType>(['ASSAULT']);

const isTime = (token: Token, times: readonly Span[]): boolean =>
  times.some(span => overlaps(span, [token.start, token.end]));

/** Words that stand for nobody: "it rained", "there was". */
const NOBODY = new Set([
  'it',
  'there',
  'that',
  'this',
  'what',
  'which',
  'something',
  'nothing',
  'everything',
  'anything',
  'one',
]);

/** "Opposition leader Bo Lind": the name that hangs on the noun for what he is. */
function nameBeside(tree: Tree, mentions: readonly Mention[], noun: Token): Mention | undefined {
  for (const child of childrenOf(tree, noun))
    if (child.upos === 'PROPN' && child.i > noun.i && (child.rel === 'flat' || child.rel === 'appos')) {
      const mention = mentionAt(mentions, child);
      if (mention?.form === 'name') return mention;
    }
  return isPersonNoun(noun.lemma) ? nameBehindOf(tree, mentions, noun) : undefined;
}

/** "The minister of Lessa Bo Lind": the name of a person right behind that of what he is of. */
function nameBehindOf({ tokens }: Tree, mentions: readonly Mention[], noun: Token): Mention | undefined {
  if (tokens[noun.i + 1]?.lower !== 'of') return undefined;
  const first = noun.i + (tokens[noun.i + 2]?.lower === 'the' ? 3 : 2);
  let behind = first;
  while (tokens[behind]?.upos === 'PROPN') behind++;
  const mention = behind - first < 2 ? undefined : mentionAt(mentions, tokens[behind - 1]!);
  const isPerson = mention?.kind === 'person' && mention.form === 'name';
  return isPerson && mention.span[0] > tokens[first]!.start ? mention : undefined;
}

/** The phrase without the happening that is told inside it: "the minister [in the call] told the king". */
function withoutTrigger(tree: Tree, head: Token, phrase: Span, trigger: Token): Span {
  if (trigger.i <= head.i || trigger.end > phrase[1]) return phrase;
  let below = trigger;
  for (let up = headOf(tree, below); up && up !== head; up = headOf(tree, below)) below = up;
  if (headOf(tree, below) !== head || prepositionOf(tree, below) === '') return phrase;
  const start = phraseSpan(tree, below)[0];
  let last = tree.tokens.findIndex(token => token.start >= start) - 1;
  while (last > head.i && /^(?:ADP|DET)$/.test(tree.tokens[last]!.upos)) last--;
  return [phrase[0], tree.tokens[last]!.end];
}

/** The phrase without a time that the parse hung on it: "[28 February] Kovač", "leaders [on Sunday]", "a grand jury [around 2 p.m.]". */
function withoutTime(tree: Tree, head: Token, phrase: Span, times: readonly Span[]): Span {
  const end = phrase[1];
  const start = Math.min(startBehindTime(tree.tokens, phrase, times), head.start);
  const time = times.find(([from]) => from >= head.end && from < end);
  if (!time) return [start, end];
  let last = tree.tokens.findIndex(token => token.start >= time[0]) - 1;
  while (last > head.i && /^(?:ADP|DET|PUNCT|ADV|SCONJ)$/.test(tree.tokens[last]!.upos)) last--;
  return [start, tree.tokens[Math.max(last, head.i)]!.end];
}

export function buildActors(
  tree: Tree,
  sides: Sides,
  type: EventType,
  mentions: readonly Mention[],
  times: readonly Span[],
  trigger: Token,
): EventActor[] {
  const actors: EventActor[] = [];
  const add = (role: ActorRole, tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (isTime(token, times)) continue;
      const mention = mentionAt(mentions, token) ?? nameBeside(tree, mentions, token);
      if (!mention && NOBODY.has(token.lower)) continue;
      const span = withoutTrigger(tree, token, withoutTime(tree, token, phraseSpan(tree, token), times), trigger);
      if (actors.some(actor => overlaps(actor.span, span))) continue;
      actors.push({ role: roleOf(tree, token, mention, role, type), entity: mention?.entity ?? null, span });
    }
  };
  add('actor', sides.actors);
  add(HURTS.has(type) ? 'victim' : 'recipient', sides.recipients);
  return actors;
}
