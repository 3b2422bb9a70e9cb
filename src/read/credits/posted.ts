// What somebody put where all can read it: "wrote on X", "in a post on his channel".
// Does not read outlets' own posts as posts of a person unless the words say so.
import { PLATFORMS } from '../../lists/agencies.js';
import { PAGES, POSTED, POSTS } from '../../lists/credit-words.js';
import type { Sentence, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { type CreditRule, type FoundCredit, findAt, speakerAt } from './rule.js';

const ON = new Set(['on', 'via', 'to']);
const NAMES: ReadonlySet<string> = new Set(PLATFORMS);
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'the', 'a', 'an', 'my']);
const TWEETED = new Set(['tweeted', 'tweets', 'retweeted']);

/** Where a post stands, from the word behind "on": a platform, "social media", or somebody's page. */
function placeOfPost(sentence: Sentence, at: number): Span | null {
  const { tokens } = sentence;
  const first = tokens[at];
  if (!first) return null;
  const two = `${first.form} ${tokens[at + 1]?.form ?? ''}`;
  if (NAMES.has(two) || two.toLowerCase() === 'social media' || two.toLowerCase() === 'social networks')
    return [first.start, tokens[at + 1]!.end];
  if (NAMES.has(first.form)) {
    const next = tokens[at + 1];
    return [first.start, next && PAGES.has(next.lower) ? next.end : first.end];
  }
  for (let k = at; k < at + 6 && k < tokens.length; k++) {
    const token = tokens[k]!;
    if (PAGES.has(token.lower)) {
      const owned =
        POSSESSIVES.has(first.lower) && first.lower !== 'a' && first.lower !== 'an' && first.lower !== 'the';
      const named = tokens.slice(at, k).some(t => NAMES.has(t.form) || t.lower === "'s");
      return owned || named ? [first.start, token.end] : null;
    }
    if (
      !(
        POSSESSIVES.has(token.lower) ||
        /^\p{Lu}/u.test(token.form) ||
        token.lower === "'s" ||
        token.lower === 'own' ||
        token.lower === 'official' ||
        token.lower === 'personal' ||
        token.lower === 'social' ||
        token.lower === 'media'
      )
    )
      return null;
  }
  return null;
}

const posting = (reading: Reading, sentence: Sentence, i: number, span: Span, place: Span): FoundCredit => ({
  span,
  origin: reading.text.slice(place[0], place[1]),
  originSpan: place,
  relation: 'posted',
  kind: 'social',
  document: reading.text.slice(place[0], place[1]),
  ...speakerAt(reading, sentence, i),
});

export const postedOn: CreditRule = {
  id: 'read.credits.posted-on',
  finds: 'a post on a platform or page: "wrote on Telegram", "shared on her channel"',
  examples: {
    fires: '“The bridge is open,” the mayor wrote on Telegram.',
    not: 'The mayor wrote on paper that the bridge is open.',
  },
  source: 'set phrases of news prose',
  find: reading => [
    ...findAt(reading, POSTED, (sentence, i) => {
      const { tokens } = sentence;
      if (tokens[i]!.upos === 'NOUN') return null;
      for (let k = i + 1; k <= i + 3 && k < tokens.length; k++) {
        if (!ON.has(tokens[k]!.lower)) continue;
        const place = placeOfPost(sentence, k + 1);
        return place ? posting(reading, sentence, i, [tokens[i]!.start, place[1]], place) : null;
      }
      return null;
    }),
    ...findAt(reading, TWEETED, (sentence, i) => {
      const { start, end } = sentence.tokens[i]!;
      return posting(reading, sentence, i, [start, end], [start, end]);
    }),
  ],
};

export const inAPost: CreditRule = {
  id: 'read.credits.in-a-post',
  finds: 'a post that holds the words: "in a post on his channel", "in a tweet"',
  examples: {
    fires: 'In a post on her channel, Kovač wrote that the bridge is open.',
    not: 'The guard stood in a post on the hill.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, POSTS, (sentence, i) => {
      const { tokens } = sentence;
      const before = tokens[i - 2]?.lower;
      if (before !== 'in' && tokens[i - 3]?.lower !== 'in') return null;
      const start = before === 'in' ? tokens[i - 2]!.start : tokens[i - 3]!.start;
      if (tokens[i]!.lower === 'tweet')
        return posting(reading, sentence, i, [start, tokens[i]!.end], [tokens[i - 1]!.start, tokens[i]!.end]);
      if (!ON.has(tokens[i + 1]?.lower ?? '')) return null;
      const place = placeOfPost(sentence, i + 2);
      return place ? posting(reading, sentence, i, [start, place[1]], place) : null;
    }),
};
