// Events of one report: which words tell that something happens, of what type, between whom, where, when, and whether it did.
// Knows no other report; merging stands in compare/events/.
import type {
  EventStatus,
  Mention,
  ReportEntity,
  Sentence,
  Span,
  StoryEvent,
  Timex,
  Token,
  When,
} from '../../model/index.js';
import type { Reading, ReadStep } from '../reading.js';
import { buildActors } from './actors.js';
import { isAlleged } from './alleged.js';
import { isBackground } from './background.js';
import { countDays } from './counted-days.js';
import { attachTime } from './dating.js';
import { COMES_ABOUT, shareTimes } from './discourse.js';
import type { DraftEvent } from './draft.js';
import { cachedFrame } from './features.js';
import { giveFigures } from './figures-of.js';
import {
  judgePossible,
  judgeScheduled,
  judgeStatus,
  judgeTrigger,
  type WeighedTrigger,
  weighTrigger,
} from './judge.js';
import { sidesOfNoun, sidesOfVerb } from './phrases.js';
import { findPlace } from './places.js';
import { shareWeights } from './same-words.js';
import { findStatements } from './statements.js';
import type { TimeSide } from './status-rules.js';
import { withTalkParties } from './talk-parties.js';
import { lacksCalendar, type PlacedTime, placeTimes } from './times.js';
import { findTopics } from './topics.js';
import { childrenOf, depthOf, relOf, type Tree, treeOf } from './tree.js';
import { findTriggers } from './triggers.js';
import { readVerbForm } from './verb-form.js';
import { onDayOfHour, sideOf, whenOf } from './when.js';
import { boundByWriting } from './written-by.js';

/** Items of a sorted list of spans that lie in a sentence; `next` moves on with the sentences. */
class InOrder<T extends { span: Span }> {
  private at = 0;
  private readonly items: readonly T[];
  constructor(items: readonly T[]) {
    this.items = [...items].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  }
  within(span: Span): T[] {
    while (this.at < this.items.length && this.items[this.at]!.span[1] <= span[0]) this.at++;
    const found: T[] = [];
    for (let i = this.at; i < this.items.length && this.items[i]!.span[0] < span[1]; i++) {
      if (this.items[i]!.span[0] >= span[0]) found.push(this.items[i]!);
    }
    return found;
  }
}

/** Verbs that say of an event noun no more than that it happens. */
const CARRYING_VERBS = new Set([
  'schedule',
  'initiate',
  'launch',
  'plan',
  'carry',
  'hold',
  'make',
  'conduct',
  'have',
  'take',
  'give',
  'perform',
  'stage',
  'undergo',
  'extend',
  'issue',
]);

const AHEAD: ReadonlySet<EventStatus> = new Set(['planned', 'conditional', 'proposed']);
const PAST_DAY = 'its own day is past';

const READ_ROLES = new Set(['title', 'heading', 'body', 'question', 'answer']);

/** The particle of a noun made of a verb and one: "break-in", "lift-offs". */
const NOUN_PARTICLE = /^(?:in|out|off|up|down|over|away|back|on)s?$/;

/** From the verb to its particle: "pulled back", "shot down"; both halves of a noun made of them, "lift-off", whichever is the trigger. */
function triggerSpan(tree: Tree, trigger: Token): Span {
  const { tokens } = tree;
  const first = NOUN_PARTICLE.test(trigger.lower) ? tokens[trigger.i - 2] : trigger;
  const [hyphen, last] = first ? [tokens[first.i + 1], tokens[first.i + 2]] : [];
  if (
    first &&
    last &&
    hyphen?.form === '-' &&
    first.end === hyphen.start &&
    hyphen.end === last.start &&
    NOUN_PARTICLE.test(last.lower)
  )
    return [first.start, last.end];
  const particle = childrenOf(tree, trigger).find(child => child.rel === 'compound:prt' && child.i === trigger.i + 1);
  return [trigger.start, particle ? particle.end : trigger.end];
}

/** Index of the quotation whose content holds a word; the innermost one. */
function quotationAt(reading: Reading, at: Token): string | undefined {
  let best: string | undefined;
  let length = Number.POSITIVE_INFINITY;
  for (const quotation of reading.quotations) {
    for (const [start, end] of quotation.content) {
      if (start <= at.start && at.end <= end && end - start < length) {
        best = quotation.id;
        length = end - start;
      }
    }
  }
  return best;
}

/** What has happened cannot lie ahead, what is planned not behind: "seeks an invitation next week" dates the invitation. */
function fits(
  status: EventStatus,
  side: TimeSide,
  when: When,
  published: string | undefined,
  goesOnNow: boolean,
): boolean {
  if (side === 'future') return status !== 'occurred' && status !== 'ongoing';
  // "is highlighting his win on 1 February": what goes on as the report is written has no day behind it.
  if (side === 'past' && status === 'ongoing' && goesOnNow) return false;
  // "ordered it closed until Monday": an end that lies ahead says nothing of when it was ordered.
  if (status === 'occurred' && when.lo === '' && when.hi.slice(0, 10) > (published ?? '').slice(0, 10)) return false;
  // "wants her gone before the summer": what is asked for lies ahead, so a season or weekday behind was resolved the wrong way.
  return side !== 'past' || !(status === 'planned' || (status === 'proposed' && when.basis !== 'stated'));
}

/** "31 recounts since 2030": several happenings have no one day, and what is open at its end gives none to any of them. */
const isTally = (trigger: Token, { lo, hi }: When): boolean => lo !== '' && hi === '' && trigger.xpos === 'NNS';

/** "the shooting took place late on Tuesday", "a ceasefire took effect". */
const takesPlace = (tree: Tree, { triggerToken: verb }: DraftEvent, all: readonly DraftEvent[]): boolean =>
  verb.lemma === 'take' &&
  childrenOf(tree, verb).some(({ lower }) => lower === 'place' || lower === 'effect') &&
  all.some(
    ({ triggerToken: noun }) =>
      noun.upos === 'NOUN' && (noun.head === verb.i || (verb.head === noun.i && relOf(verb) === 'acl')),
  );

/** "searches had been carried out": the verb only carries the noun that tells the happening. */
const onlyCarries = (verb: DraftEvent, all: readonly DraftEvent[]): boolean =>
  verb.triggerToken.upos === 'VERB' &&
  CARRYING_VERBS.has(verb.triggerToken.lemma) &&
  all.some(
    noun =>
      noun.triggerToken.upos === 'NOUN' &&
      (verb.type === 'OTHER' || verb.type === noun.type) &&
      ((noun.triggerToken.head === verb.triggerToken.i &&
        (noun.triggerToken.rel === 'obj' || noun.triggerToken.rel === 'nsubj:pass')) ||
        (verb.triggerToken.head === noun.triggerToken.i && verb.triggerToken.rel === 'acl')),
  );

/** A sentence with the words of it that may tell of events, and what else of the report stands in it. */
interface WeighedSentence {
  sentence: Sentence;
  tree: Tree;
  mentions: readonly Mention[];
  timexes: readonly Timex[];
  triggers: readonly WeighedTrigger[];
}

function weighSentence(
  sentence: Sentence,
  mentions: readonly Mention[],
  timexes: readonly Timex[],
  topics: readonly string[],
): WeighedSentence {
  const tree = treeOf(sentence);
  const times = timexes.map(timex => timex.span);
  const inTitle = sentence.role === 'title' || sentence.role === 'heading';
  const triggers = findTriggers(tree, times, mentions).map(token =>
    weighTrigger({ tree, token, mentions, times, inTitle, inMarks: token.mark >= 0, topics, sentenceAt: sentence.i }),
  );
  return { sentence, tree, mentions, timexes, triggers };
}

/** The day that would date a trigger, were the report's own day known. */
function dayWithoutCalendar(tree: Tree, trigger: Token, times: readonly PlacedTime[]): string | undefined {
  const attached = attachTime(tree, trigger, times);
  return attached && attached.time.lead === 'at' && lacksCalendar(attached.time.timex)
    ? attached.time.timex.id
    : undefined;
}

function eventsOfSentence(
  reading: Reading,
  { sentence, tree, mentions, timexes, triggers }: WeighedSentence,
  entities: ReadonlyMap<string, ReportEntity>,
): { told: DraftEvent[]; possible: DraftEvent[] } {
  const published = reading.report.published ?? reading.published;
  const placed = placeTimes(tree, timexes);
  const times = [...placed, ...countDays(tree, timexes, placed, published)];
  const bareDays = timexes.some(lacksCalendar) ? [...times, ...placeTimes(tree, timexes, lacksCalendar)] : [];
  const timeSpans = timexes.map(timex => timex.span);
  const drafts: DraftEvent[] = [];
  const mayTell: DraftEvent[] = [];
  for (const weighed of triggers) {
    const { token: trigger, inTitle, inMarks } = weighed.view;
    const sure = judgeTrigger(weighed);
    const scheduled = sure ? null : judgeScheduled(weighed);
    const possible = sure ? null : judgePossible(weighed);
    if (!sure && !scheduled && !possible) continue;
    const attributedTo = quotationAt(reading, trigger);
    // What somebody may have meant by a word of his is not what the report tells.
    if (!sure && !scheduled && attributedTo) continue;
    const attached = attachTime(tree, trigger, times, published?.hi || undefined);
    const attachedWhen = attached ? whenOf(attached.time, attached.because) : null;
    const side = sideOf(attachedWhen, published);
    const told = sure ?? (side === 'future' ? scheduled : null);
    if (!told && attributedTo) continue;
    const judged = told ?? possible;
    if (!judged) continue;
    const weighedStatus = judgeStatus({ tree, trigger, type: judged.type, inTitle, inMarks, timeSide: side });
    // "will appeal against Thursday's conviction": whose own day is behind has come about, whatever is still to come of it.
    const isDone = side === 'past' && attached?.time.token.rel === 'nmod:poss' && AHEAD.has(weighedStatus.status);
    const judgedStatus = isDone ? { status: 'occurred' as const, because: PAST_DAY } : weighedStatus;
    if (!told && !COMES_ABOUT.has(judgedStatus.status)) continue;
    const goesOn =
      trigger.xpos === 'VBG' &&
      childrenOf(tree, trigger).some(child => child.lower === 'is' || child.lower === 'are' || child.lower === 'am');
    const when =
      attachedWhen &&
      fits(judgedStatus.status, side, attachedWhen, published?.hi, goesOn) &&
      !isTally(trigger, attachedWhen)
        ? judgedStatus.status === 'occurred'
          ? onDayOfHour(attachedWhen, attached!.time)
          : attachedWhen
        : null;
    const bareDay = when || bareDays.length === 0 ? undefined : dayWithoutCalendar(tree, trigger, bareDays);
    const sides =
      trigger.upos === 'VERB' || trigger.upos === 'ADJ'
        ? sidesOfVerb(tree, trigger)
        : withTalkParties(tree, trigger, sidesOfNoun(tree, trigger));
    const actors = buildActors(tree, sides, judged.type, mentions, timeSpans, trigger);
    const place = findPlace(tree, trigger, reading.text, mentions, entities, timeSpans, judged.type);
    const mode = cachedFrame(tree, trigger)?.mode;
    (told ? drafts : mayTell).push({
      id: '',
      type: judged.type,
      ...(mode && cachedFrame(tree, trigger)?.type === judged.type ? { mode } : {}),
      trigger: triggerSpan(tree, trigger),
      actors,
      when,
      ...(bareDay ? { bareDay } : {}),
      ...(place ? { place } : {}),
      figures: [],
      status: judgedStatus.status,
      ...readVerbForm(tree, trigger),
      because: judgedStatus.because,
      ...(attributedTo ? { attributedTo } : {}),
      ...(judgedStatus.status !== 'denied' && isAlleged(tree, trigger) ? { alleged: true as const } : {}),
      evidence: sentence.span,
      rule: judged.rule,
      sentence: sentence.i,
      triggerToken: trigger,
      depth: depthOf(tree, trigger),
      inTitle,
    });
  }
  const own = drafts.filter(draft => !takesPlace(tree, draft, drafts) && !onlyCarries(draft, drafts));
  // The main event of a sentence stands first among equals.
  return { told: own.sort((a, b) => a.depth - b.depth || a.trigger[0] - b.trigger[0]), possible: mayTell };
}

/** Events of the whole report, sentence by sentence. */
export function findEvents(reading: Reading): { events: StoryEvent[]; possibleEvents: StoryEvent[] } {
  const mentions = new InOrder(reading.mentions);
  const timexes = new InOrder(reading.timexes);
  const figures = new InOrder(reading.figures);
  const entities = new Map(reading.entities.map(entity => [entity.id, entity]));
  const drafts: DraftEvent[] = [];
  const possible: DraftEvent[] = [];
  const cued = new InOrder(
    reading.quotations.filter(({ cue }) => cue.length > 0).map(quotation => ({ span: quotation.cue[0]!, quotation })),
  );
  const topics = findTopics(reading.sentences);
  const weighed = reading.sentences
    .filter(({ role }) => READ_ROLES.has(role))
    .map(sentence => weighSentence(sentence, mentions.within(sentence.span), timexes.within(sentence.span), topics));
  shareWeights(weighed.flatMap(({ triggers }) => triggers));
  for (const one of weighed) {
    const { sentence, timexes: times } = one;
    const { told: found, possible: alsoFound } = eventsOfSentence(reading, one, entities);
    possible.push(...alsoFound);
    const inSentence = figures.within(sentence.span);
    giveFigures(treeOf(sentence), found, inSentence);
    const spoken = cued.within(sentence.span).map(({ quotation }) => quotation);
    drafts.push(...found, ...findStatements(reading, sentence, spoken, times, found));
  }
  const treeAt = (at: number): Tree => treeOf(reading.sentences[at]!);
  shareTimes(drafts, treeAt);
  for (const draft of [...drafts, ...possible])
    if (isBackground(draft, treeAt(draft.sentence), reading)) draft.background = true;
  boundByWriting(drafts, reading);
  const numbered = (all: readonly DraftEvent[], letter: string): StoryEvent[] =>
    all.map(({ sentence, triggerToken, depth, inTitle, ...event }, i) => ({ ...event, id: `${letter}${i + 1}` }));
  return { events: numbered(drafts, 'e'), possibleEvents: numbered(possible, 'p') };
}

export const events: ReadStep = {
  id: 'read.events',
  needs: ['sentences', 'timexes', 'figures', 'mentions', 'entities', 'quotations', 'published'],
  makes: ['events', 'possibleEvents'],
  run(reading) {
    const { events, possibleEvents } = findEvents(reading);
    reading.events = events;
    reading.possibleEvents = possibleEvents;
  },
};

export { EVENT_RULES } from './rules.js';
