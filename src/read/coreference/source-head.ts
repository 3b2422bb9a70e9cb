// Who a source phrase speaks of: the name, pronoun or noun that heads it, not one that stands inside it. "Kovač" heads
// "union leader Ana Kovač"; "friends" head "friends of the minister"; "a poll by Lind" is a paper.
// Does not resolve pronouns; it picks among the mentions found.
import { isPersonFirst } from '../../language/senses.js';
import { SORT_OF_NOUN } from '../../lists/body-sorts.js';
import { WEEKDAYS } from '../../lists/calendar.js';
import { mayMeanPeople, NOMINAL_KINDS } from '../../lists/nominals.js';
import { HONORIFICS, OFFICES } from '../../lists/titles.js';
import type { Sentence, Span, Token } from '../../model/index.js';

export interface SourceMention {
  span: Span;
  form: 'name' | 'nominal' | 'pronoun';
  kind: string;
}

export type SourceHead<Item> =
  | { is: 'mention'; item: Item }
  /** Somebody without a name: the phrase from its beginning to its head noun. */
  | { is: 'unnamed'; span: Span; noun: string }
  /** A paper that says things: it speaks, whoever is named with it need not. */
  | { is: 'paper'; span: Span; noun: string }
  | { is: 'nobody' };

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that open what only describes the head. */
const BREAKS = words(
  'of for from in at on with to by who whose whom which that about near after under against close among inside within over named called known and or but as than including',
);
/** Speech as a thing: whose it is speaks. */
const SPEECH_NOUNS =
  words(`claim claims statement statements warning warnings denial insistence assertion assurance assurances
  promise promises demand demands words remarks remark comment comments view opinion account telling advice argument call
  plea appeal announcement message speech testimony contention admission pledge vow threat accusation accusations allegation
  allegations suggestion question answer reply response order verdict criticism praise prediction estimate`);
/** Outlets that speak for their owner: "the ministry's Telegram channel". */
const CHANNEL_NOUNS = words(
  'channel website site page account press-service service blog feed newsletter x twitter telegram facebook',
);
/** Papers that say things; they are not persons, and whoever is named with them need not have said it. */
const PAPERS =
  words(`poll polls survey surveys report reports study studies note memo letter readout summary log charter rules
  manifesto column preprint paper draft prospectus forecast document documents footage images map petition box count tally
  figures data minutes contract contracts constitution treaty text communication update recording book diary article index
  census review audit indictment ruling filing leaflet email e-mail preface post tweet bill motion video clip photo photograph
  picture tape transcript emails letters filings photos excerpts files estimates ads statistics notice release circular bulletin brochure lawsuit complaint affidavit test tests result results
  analysis research dispatch resolution declaration agreement clause record records guidelines advisory warrant subpoena`);

/** "people familiar with the talks", "a source close to the board": an adjective behind its noun, with what it is about. */
const isAdjectiveBehind = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.upos === 'ADJ' &&
  tokens[i - 1]!.upos === 'NOUN' &&
  tokens[i + 1]?.upos === 'ADP' &&
  !/^\p{Lu}/u.test(tokens[i]!.form);

/** People whom nobody names: in "sources close to the premier, Ana Kovač" the name is the premier's. */
const VAGUE =
  /^(?:sources?|friends?|colleagues|allies|aides|officials|insiders|critics|supporters|spokesm[ae]n|spokeswom[ae]n|spokespersons?|lawyers?|people|members|relatives|witnesses)$/;

/** Heads of a source that mean nobody, or somebody of the sentence whom only the parse could tell. */
const NOBODY = words('nobody none nothing that this what there neither');

const isFiniteVerb = (token: Token): boolean =>
  (token.upos === 'VERB' || token.upos === 'AUX') && /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos);

/** Whether a participle says more of the noun right before it: not "the army led coalition", where another noun follows. */
function describesBefore(tokens: readonly Token[], i: number): boolean {
  const { upos, xpos } = tokens[i]!;
  if (upos !== 'VERB' || (xpos !== 'VBN' && xpos !== 'VBG')) return false;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.upos)) return false;
  // "a notice circulated Monday"
  return !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.upos ?? '') || WEEKDAYS.has(tokens[i + 1]!.lower);
}

const isWord = (form: string): boolean => /^[\p{L}\d]/u.test(form);

/** `items` are the mentions inside the source, in text order; `sentence` is the one it begins in. */
export function headOfSource<Item extends SourceMention>(
  sentence: Sentence,
  source: Span,
  items: readonly Item[],
): SourceHead<Item> {
  const tokens = sentence.tokens.filter(token => token.start >= source[0] && token.end <= source[1]);
  // "who now runs a bakery said": the relative is the subject, whatever its clause holds
  if (tokens.length > 1 && /^(?:who|which)$/.test(tokens[0]!.lower)) {
    const relative = items.find(item => item.span[0] === tokens[0]!.start && item.form === 'pronoun');
    return relative ? { is: 'mention', item: relative } : { is: 'nobody' };
  }
  // "16.00: Ana Kovač, who backs the march": the hour of a report that goes on all day
  if (tokens.length > 2 && tokens[0]!.upos === 'NUM' && tokens[1]!.form === ':')
    return headOfSource(sentence, [tokens[2]!.start, source[1]], items);
  const clause = lastClause(tokens);
  if (clause > 0) {
    const from = tokens[clause]!.start;
    const inside = items.filter(item => item.span[0] >= from);
    return headOfSource(sentence, [from, source[1]], inside);
  }
  const covers = (start: number, end: number) => items.find(item => item.span[0] <= start && item.span[1] >= end);
  // the head phrase goes to the first comma, preposition or relative behind its first word
  let last = -1;
  let until = source[1];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const inName = covers(token.start, token.end)?.form === 'name';
    if (!inName && last >= 0 && (BREAKS.has(token.lower) || /^[,:;(–—-]$/.test(token.form)) && !insideWord(tokens, i)) {
      until = token.start;
      break;
    }
    // "the Union of Hauliers warned in an appeal, and": the source ends where its clause begins
    if (!inName && last >= 0 && isFiniteVerb(token) && /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]!.upos)) {
      until = token.start;
      break;
    }
    // "a memo seen by the Post", "two people familiar with it": what stands behind the noun only describes it
    if (!inName && last >= 0 && (describesBefore(tokens, i) || isAdjectiveBehind(tokens, i))) {
      until = token.start;
      break;
    }
    // "the Night Riders themselves"
    if (isWord(token.form) && !(last >= 0 && token.lower.endsWith('self')) && token.lower !== 'themselves') last = i;
  }
  if (last < 0) return { is: 'nobody' };
  const head = tokens[last]!;
  const atHead = covers(head.start, head.end);
  if (atHead && !ownsNext(tokens, last)) {
    // "the mayor of Lessa, Ana Kovač": the name in apposition says who it is
    if (atHead.form === 'nominal') {
      const named = VAGUE.test(head.lower)
        ? undefined
        : (apposition(tokens, items, until, head.lower) ?? bearerBehind(tokens, items, last));
      if (named) return { is: 'mention', item: named };
    }
    return { is: 'mention', item: atHead };
  }
  const noun = head.lower;
  // "her office said" in her absence: whoever speaks there is not she
  if (noun === 'office') return { is: 'unnamed', span: [source[0], head.end], noun };
  const owners = items.filter(item => item.span[1] <= head.start);
  // "the Lirian side": whoever's side it is
  const beside = noun === 'side' ? owners.find(({ span }) => span[1] === tokens[last - 1]?.end) : undefined;
  if (beside?.form === 'name' && beside.kind !== 'person') return { is: 'mention', item: beside };
  const owner = owners[owners.length - 1];
  if (SPEECH_NOUNS.has(noun) || CHANNEL_NOUNS.has(noun)) {
    const by = items.find(item => item.span[0] > head.end && !isHolder(tokens, item));
    const whose = owners[0] ?? by;
    return whose ? { is: 'mention', item: CHANNEL_NOUNS.has(noun) ? whose : (owner ?? whose) } : { is: 'nobody' };
  }
  if (PAPERS.has(noun)) return { is: 'paper', span: [source[0], head.end], noun };
  const named = VAGUE.test(noun)
    ? undefined
    : (apposition(tokens, items, until, noun) ?? bearerBehind(tokens, items, last));
  if (named) return { is: 'mention', item: named };
  // "Lessa Echo Today", "the Green and Rural Alliance": a name of which only a piece was found
  const piece =
    /^\p{Lu}/u.test(head.form) && !OFFICES.has(noun) && NOMINAL_KINDS.get(noun) !== 'person'
      ? items.find(item => item.form === 'name' && touchesHead(item, tokens, last))
      : undefined;
  if (piece) return { is: 'mention', item: piece };
  // "the lights", "eleven days": things say nothing
  if (
    head.xpos === 'NNS' &&
    !NOMINAL_KINDS.has(noun) &&
    !NOMINAL_KINDS.has(noun.slice(0, -1)) &&
    !mayMeanPeople(noun) &&
    !isPersonFirst(head.lemma)
  )
    return { is: 'nobody' };
  if (NOBODY.has(noun)) return { is: 'nobody' };
  return { is: 'unnamed', span: [source[0], head.end], noun };
}

const HELD = words('seen obtained received reviewed read published quoted cited shared posted carried reported');

/** "A statement seen by the Quay Post": whoever holds a paper has not said it. */
function isHolder<Item extends SourceMention>(tokens: readonly Token[], { span }: Item): boolean {
  let before = tokens.findIndex(token => token.start >= span[0]) - 1;
  if (tokens[before]?.lower === 'the') before--;
  return tokens[before]?.lower === 'by' && HELD.has(tokens[before - 1]?.lower ?? '');
}

/** So many words may say what the office is of: "the minister of trade and labour of Lirania Ana Kovač". */
const MOST_MATTER_WORDS = 9;

/** "The president of Lirania Ana Kovač", "the head of the ferry board Eva Blum": the office's bearer closes the source. */
function bearerBehind<Item extends SourceMention>(
  tokens: readonly Token[],
  items: readonly Item[],
  office: number,
): Item | undefined {
  const noun = tokens[office]!;
  const link = tokens[office + 1]?.lower ?? '';
  if (isPersonFirst(noun.lemma) && POSTED.test(link)) return bearerPosted(tokens, items, office);
  if (!OFFICES.has(noun.lower) || !/^(?:of|for)$/.test(link)) return undefined;
  const item = items.find(other => other.form === 'name' && other.kind === 'person');
  const at = item ? tokens.findIndex(token => token.start >= item.span[0]) : -1;
  if (at < 0 || at - office > MOST_MATTER_WORDS) return undefined;
  const matter = tokens.slice(office + 2, at);
  const before = matter[matter.length - 1];
  // "the lawyer for President Ana Kovač", "the chair of Kovač's board": somebody else's name
  if (!before || !/^(?:NOUN|PROPN)$/.test(before.upos) || /^['’]s$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const fits = matter.every(
    ({ upos, lower, form }) =>
      /^(?:NOUN|PROPN|ADJ|DET|ADP|CCONJ)$/.test(upos) && !OFFICES.has(lower) && form !== ',' && !HONORIFICS.has(lower),
  );
  return fits ? item : undefined;
}

/** What stands between somebody and the place or the post they have, where no owner is meant. */
const POSTED = /^(?:in|on|at|from)$/;
const POSTS = /^(?:charge|command|chief|residence|duty|training)$/;

/** "The nurse in charge Ana Kovač", "a student from Lessa Ana Kovač": behind a post or a place a person's name is the bearer's. */
function bearerPosted<Item extends SourceMention>(
  tokens: readonly Token[],
  items: readonly Item[],
  noun: number,
): Item | undefined {
  const first = tokens[noun + 2];
  const name = items.find(({ form, kind, span }) => form === 'name' && kind === 'person' && span[0] > first!.start);
  const at = name ? tokens.findIndex(token => token.start >= name.span[0]) : -1;
  if (
    at < 0 ||
    ownsNext(
      tokens,
      tokens.findLastIndex(token => token.end <= name!.span[1]),
    )
  )
    return undefined;
  const place = items.find(({ span }) => span[0] === first!.start && span[1] === tokens[at - 1]!.end);
  const isPost = at === noun + 3 && POSTS.test(first!.lower);
  return isPost || (place?.form === 'name' && place.kind === 'place') ? name : undefined;
}

const OPENS_CLAUSE = words('after as while because when since though although before until once whereas');
const RELATES = words('who whom whose which that where');

/**
 * "Kovač is facing years in jail after a jury decided": a source that runs over a clause of its own and into the next is the
 * subject of the last one. The index of that subject's first word; -1 where the source is one phrase.
 */
function lastClause(tokens: readonly Token[]): number {
  const verb = tokens.findIndex(token => isFiniteVerb(token) || RELATES.has(token.lower));
  if (verb < 1) return -1;
  const related = RELATES.has(tokens[verb]!.lower);
  for (let i = tokens.length - 2; i > verb; i--) {
    const { lower, form } = tokens[i]!;
    // "A person close to the talks said that Lessa, alone at the table"
    if (!related && lower === 'that' && isFiniteVerb(tokens[i - 1]!) && /^(?:DET|PROPN)$/.test(tokens[i + 1]!.upos))
      return i + 1;
    if (isFiniteVerb(tokens[i]!) || RELATES.has(lower)) return -1;
    // "the co-operative that holds 27% is undecided; its chairman", "Norway, whose flag she flies, protested against what its minister"
    const apart = form === ';' || lower === 'what';
    const joint =
      apart || (!related && (OPENS_CLAUSE.has(lower) || (/^(?:and|but)$/.test(lower) && tokens[i - 1]!.form === ',')));
    if (joint && /^(?:DET|PROPN|PRON|NUM)$/.test(tokens[i + 1]!.upos)) return i + 1;
  }
  return -1;
}

/** Whether a name ends right before a token, or begins right behind it with "and" at most between. */
function touchesHead(item: SourceMention, tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.end === item.span[1]) return true;
  const next = tokens[i + 1]?.lower === 'and' ? tokens[i + 2] : tokens[i + 1];
  return next?.start === item.span[0];
}

/** Whether a mention belongs to a source: inside it, or a name of which the source is only a piece ("Ana [Kovač]"). */
export const belongsTo = (mention: SourceMention, source: Span): boolean =>
  (mention.span[0] >= source[0] && mention.span[1] <= source[1]) ||
  (mention.form === 'name' && mention.span[0] < source[1] && source[0] < mention.span[1]);

/** A hyphen between letters is no break. */
function insideWord(tokens: readonly { start: number; end: number; form: string }[], i: number): boolean {
  return tokens[i]!.form === '-' && tokens[i - 1]?.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end;
}

const ownsNext = (tokens: readonly { lower: string }[], i: number): boolean =>
  /^(?:'s|’s)$/.test(tokens[i + 1]?.lower ?? '') && i + 2 < tokens.length;

/** What a body may be called whose name follows: "its owner, Thalassa Bulk,". */
const BODY_HEADS = new Set([
  ...SORT_OF_NOUN.keys(),
  ...words(
    'owner sponsor operator publisher bidder offeror rival supplier landlord builder contractor parent charity group union party council partner subsidiary publisher',
  ),
]);

const ONESELF = /^(?:him|her)self$/;
const CALLS = words('called calls calling styled styles dubbed dubs named');
const GIVES_NAME = words('known name names named identified identifying');
/** "the chair, Lessa's deputy foreign minister Ana Kovač": so many words of titles may stand before the name. */
const MOST_TITLE_WORDS = 6;

/** "its founder and chairman, Ana Kovač": two roles of one person, where no article tells of another. */
function isSecondRole(tokens: readonly Pick<Token, 'lower'>[], and: Pick<Token, 'lower'>): boolean {
  const i = tokens.indexOf(and);
  const isPerson = (token: Pick<Token, 'lower'> | undefined): boolean =>
    token !== undefined && NOMINAL_KINDS.get(token.lower) === 'person';
  return and.lower === 'and' && isPerson(tokens[i - 1]) && isPerson(tokens[i + 1]);
}

/** A person's name behind a comma, or right behind the phrase, that renames its head. */
function apposition<Item extends SourceMention>(
  tokens: readonly { start: number; end: number; lower: string; form: string }[],
  items: readonly Item[],
  until: number,
  noun: string,
): Item | undefined {
  for (const item of items) {
    // "one of them, Naldan,": of several, a state or a firm may be the one as well as a person
    const isBody = BODY_HEADS.has(noun) || (noun.endsWith('s') && isPersonFirst(noun.slice(0, -1)));
    const fits = item.kind === 'person' || noun === 'one' || (item.kind === 'organisation' && isBody);
    if (item.form !== 'name' || !fits || item.span[0] < until) continue;
    const at = tokens.findIndex(token => token.start >= item.span[0]);
    // "officials of the port, Halden Group and Ana Kovač": a row names others
    const behind = tokens.find(token => token.start >= item.span[1]);
    if (item.kind === 'organisation' && !BODY_HEADS.has(noun) && noun !== 'one' && behind && behind.form !== ',')
      continue;
    let before = at - 1;
    // titles in front of the name
    while (
      before >= 0 &&
      /^(?:\p{L}|['’]s$|-$)/u.test(tokens[before]!.form) &&
      !BREAKS.has(tokens[before]!.lower) &&
      !ONESELF.test(tokens[before]!.lower) &&
      at - before <= MOST_TITLE_WORDS
    )
      before--;
    if (before < 0) continue;
    const link = tokens[before]!;
    // "their commander, known only as Rafa"
    if (link.lower === 'as' && tokens.slice(Math.max(0, before - 3), before).some(({ lower }) => GIVES_NAME.has(lower)))
      return item;
    // "a man who called himself Captain Lamp"
    if (ONESELF.test(link.lower) && CALLS.has(tokens[before - 1]?.lower ?? '')) return item;
    // "the engineer who built it, Ana Kovač": the one comma, and the name ends the source
    if (
      link.form === ',' &&
      item.kind === 'person' &&
      NOMINAL_KINDS.get(noun) === 'person' &&
      item.span[1] >= tokens[tokens.length - 1]!.start &&
      tokens.every(token => token === link || token.form !== ',')
    )
      return item;
    if (
      link.form === ',' &&
      !tokens.some(
        token =>
          token.start >= until &&
          token.end <= link.start &&
          noun !== 'one' &&
          /^(?:who|which|whose|whom|and|named)$/.test(token.lower) &&
          !isSecondRole(tokens, token),
      )
    )
      return item;
  }
  return undefined;
}
