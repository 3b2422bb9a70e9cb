// Who speaks where the source phrase found is only a piece of the speaker: cut off before the name that says who it is, or taken
// from a clause that tells of the speaker. Does not pick among the mentions inside a source; source-head.ts does.
import type { Sentence, Span, Token } from '../../model/index.js';
import { tokenFrom } from './descriptions.js';
import type { SourceMention } from './source-head.js';

/** The item that a source piece leads to beyond itself; undefined where the piece stands for itself. */
export function speakerBeyond<Item extends SourceMention>(
  sentence: Sentence,
  source: Span,
  cue: readonly Span[],
  here: readonly Item[],
): Item | undefined {
  const first = tokenFrom(sentence, source[0]);
  const behind = tokenFrom(sentence, source[1]);
  return (
    wholeNominal(source, here) ??
    emphasized(sentence.tokens, first, behind, here) ??
    ownerOf(sentence.tokens, first, here) ??
    titledBehind(sentence.tokens, behind, here) ??
    bearerBehind(sentence.tokens, first, behind, here) ??
    toldOf(sentence.tokens, first, behind, cue[0] ? tokenFrom(sentence, cue[0][0]) : -1, here)
  );
}

/** "said the [22-year]-old": the phrase that the source is a piece of. */
const wholeNominal = <Item extends SourceMention>(source: Span, here: readonly Item[]): Item | undefined =>
  here.find(item => item.form === 'nominal' && item.span[0] <= source[0] && item.span[1] > source[1]);

/** "The Night Riders [themselves] said": whom the word stresses. */
const emphasized = <Item extends SourceMention>(
  tokens: readonly Token[],
  first: number,
  behind: number,
  here: readonly Item[],
): Item | undefined =>
  behind === first + 1 && /^(?:himself|herself|itself|themselves)$/.test(tokens[first]!.lower)
    ? here.find(item => item.span[1] === tokens[first - 1]?.end)
    : undefined;

/** "Ana Kovač [of the Northern Dock Union] said": whom the phrase belongs to. */
const ownerOf = <Item extends SourceMention>(
  tokens: readonly Token[],
  first: number,
  here: readonly Item[],
): Item | undefined =>
  /^(?:of|from|at|for)$/.test(tokens[first]!.lower)
    ? here.find(item => item.form === 'name' && item.kind === 'person' && item.span[1] === tokens[first - 1]?.end)
    : undefined;

/**
 * "[Halden's] managing director, Ana Kovač, said", "[Lung] specialist Ana Kovač:": a piece of what stands before a person's
 * name; the name, or the office where none follows.
 */
function titledBehind<Item extends SourceMention>(
  tokens: readonly Token[],
  behind: number,
  here: readonly Item[],
): Item | undefined {
  const owned = /^['’]s?$/.test(tokens[behind - 1]?.lower ?? '');
  if (!owned && !/^(?:NOUN|ADJ)$/.test(tokens[behind - 1]?.upos ?? '')) return undefined;
  const named = (i: number): Item | undefined =>
    here.find(item => item.form === 'name' && item.kind === 'person' && item.span[0] === tokens[i]?.start);
  let at = behind;
  while (
    at < tokens.length &&
    at - behind < MOST_TITLE_WORDS &&
    // "managing director"
    (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]!.upos) || tokens[at]!.xpos === 'VBG') &&
    !named(at)
  )
    at++;
  if (at === behind || tokens[at - 1]!.upos !== 'NOUN') return undefined;
  const bearer = named(owned && tokens[at]?.form === ',' ? at + 1 : at);
  if (bearer || !owned) return bearer;
  return here.find(item => item.form === 'nominal' && item.kind === 'person' && item.span[1] === tokens[at - 1]!.end);
}

/** Words for some of those spoken of: a name behind them says who it is. */
const ONE_OF_THOSE = /^(?:one|another|others?|second|third|fourth)$/;
const MOST_OF_WORDS = 5;
/** "one, retired welder Abel Nkemelu": so many words of trade or title may stand before the name. */
const MOST_TITLE_WORDS = 5;

/** "[one of them], Charity Mwelwa.", "[another], the retired welder Abel Nkemelu,": the name behind the comma. */
function bearerBehind<Item extends SourceMention>(
  tokens: readonly Token[],
  first: number,
  behind: number,
  here: readonly Item[],
): Item | undefined {
  if (tokens[behind]?.form !== ',' || behind - first > MOST_OF_WORDS) return undefined;
  const head = /^(?:an?|the|yet)$/.test(tokens[first]!.lower) ? first + 1 : first;
  if (!ONE_OF_THOSE.test(tokens[head]?.lower ?? '')) return undefined;
  if (head + 1 < behind && tokens[head + 1]!.lower !== 'of') return undefined;
  const from = tokens[behind]!.end;
  const item = here.find(other => other.form === 'name' && other.span[0] >= from);
  if (!item || item.kind === 'place') return undefined;
  for (let i = behind + 1; i < tokens.length && tokens[i]!.start < item.span[0]; i++)
    if (i - behind > MOST_TITLE_WORDS || !/^(?:NN.*|JJ|DT|VB[DN])$/.test(tokens[i]!.xpos)) return undefined;
  const end = tokens.find(token => token.start >= item.span[1]);
  return !end || /^[,.;:!?]$/.test(end.form) ? item : undefined;
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which']);
const THEN: ReadonlySet<string> = new Set(['then', 'now', 'once', 'formerly', 'later', 'previously']);

/** The last comma before a cue, where nobody who could be its subject stands between; -1 where there is none. */
function lastComma(tokens: readonly Token[], cue: number): number {
  for (let i = cue - 1; i > 0; i--) {
    if (tokens[i]!.form === ',') return i;
    if (tokens[i]!.rel.startsWith('nsubj') || /^[;:“”"]$/.test(tokens[i]!.form)) return -1;
  }
  return -1;
}

/**
 * "Ana Kovač, who became [executive] when the group was sold, argued": the cue behind the comma that closes a clause is not
 * said by anybody of that clause. "Ana Kovač, then [her deputy], said": what she was then.
 */
function toldOf<Item extends SourceMention>(
  tokens: readonly Token[],
  first: number,
  behind: number,
  cue: number,
  here: readonly Item[],
): Item | undefined {
  if (cue <= behind) return undefined;
  const comma = lastComma(tokens, cue);
  let opens = -1;
  if (THEN.has(tokens[first - 1]?.lower ?? '') && behind === cue - 1 && comma === behind) opens = first - 1;
  else if (behind < comma)
    for (let i = first; i > 0 && !/^[;:“”"]$/.test(tokens[i]!.form); i--)
      if (RELATIVES.has(tokens[i]!.lower)) {
        opens = i;
        break;
      }
  if (opens < 2 || tokens[opens - 1]!.form !== ',') return undefined;
  const end = tokens[opens - 2]!.end;
  return here.find(item => item.form === 'name' && item.span[1] === end);
}
