import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, findNameSpans, findWordHabits, loadModels } from '../../src/language/index.js';
import type { Token } from '../../src/model/index.js';
import { readTrees } from '../../train/conllu.js';
import { measureSyntax } from '../../train/measure.js';
import { linesOf } from './lines.js';

const tokensOf = (text: string): Token[] => analyse(text, linesOf(text)).sentences.flatMap(sentence => sentence.tokens);

/** Words of a sentence as `form:UPOS`. */
const TAGS: readonly [text: string, tags: string][] = [
  ['The mayor opened the bridge.', 'The:DET mayor:NOUN opened:VERB the:DET bridge:NOUN .:PUNCT'],
  ['Lessa’s port will not close.', 'Lessa:PROPN ’s:PART port:NOUN will:AUX not:PART close:VERB .:PUNCT'],
  [
    'She told reporters that the talks had failed.',
    'She:PRON told:VERB reporters:NOUN that:SCONJ the:DET talks:NOUN had:AUX failed:VERB .:PUNCT',
  ],
];

/** A word of a sentence and its part of speech: forms in -s of verbs that are no nouns, and forms that are both. */
const PRESENT: readonly [text: string, form: string, upos: string][] = [
  ['The decree cites two reports.', 'cites', 'VERB'],
  ['The decree cites two reports.', 'reports', 'NOUN'],
  ['Lessa court rejects claims of board', 'rejects', 'VERB'],
  ['Lessa court rejects claims of board', 'claims', 'NOUN'],
  ['Two states made claims to the strait.', 'states', 'NOUN'],
  ['The council AXED the school on Monday.', 'AXED', 'VERB'],
  ['Senator BLASTS bank over fees', 'BLASTS', 'VERB'],
  ['It was a STUNNING defeat for the board.', 'STUNNING', 'ADJ'],
  ['The board of NATO met on Monday.', 'NATO', 'PROPN'],
  ['The candidate withdrew from the race.', 'withdrew', 'VERB'],
  ['Rebels overran the garrison.', 'overran', 'VERB'],
  ['The pilot, Lia Drew, was unhurt.', 'Drew', 'PROPN'],
  ['From 3 to 5 May the police detained forty dockers.', 'May', 'PROPN'],
  ['It may close the bridge.', 'may', 'AUX'],
  // What news writes and mail and talk seldom do: the present, pasts that look like their base, strong and rare pasts
  ['The assembly votes on Sunday on the dyke.', 'votes', 'VERB'],
  ['The dyke passed by 12 votes to nine.', 'votes', 'NOUN'],
  ['The guild demands that the tax be cut.', 'demands', 'VERB'],
  ['The guild repeated its demands.', 'demands', 'NOUN'],
  ['The sale, the auditor estimates, was a loss.', 'estimates', 'VERB'],
  ['The yard, which supplies two navies, shuts in May.', 'shuts', 'VERB'],
  ['Ballots close on Sunday.', 'close', 'VERB'],
  ['The orchards close to the sea were spared.', 'close', 'ADJ'],
  ['It would back a loan.', 'back', 'VERB'],
  ['The widow wept as she spoke.', 'wept', 'VERB'],
  ['A gale tore through the orchard.', 'tore', 'VERB'],
  ['The lender set aside nine million.', 'set', 'VERB'],
  ['She left to applause.', 'applause', 'NOUN'],
];

/** Base form of a word of a sentence. */
const LEMMAS: readonly [text: string, form: string, lemma: string][] = [
  ['The ministers were warned twice.', 'were', 'be'],
  ['The ministers were warned twice.', 'warned', 'warn'],
  ['The ministers were warned twice.', 'ministers', 'minister'],
  ['They’ve denied it.', '’ve', 'have'],
  ['The countries sold their ships.', 'countries', 'country'],
  ['The countries sold their ships.', 'sold', 'sell'],
  ['I spoke with Ana Kovač.', 'Kovač', 'Kovač'],
];

/** In a sentence: a word, its relation, and the word it hangs on. */
const ARCS: readonly [text: string, word: string, rel: string, head: string][] = [
  ['The mayor opened the bridge on Friday.', 'mayor', 'nsubj', 'opened'],
  ['The mayor opened the bridge on Friday.', 'bridge', 'obj', 'opened'],
  ['The mayor opened the bridge on Friday.', 'Friday', 'obl', 'opened'],
  ['The bridge was opened by the mayor.', 'bridge', 'nsubj:pass', 'opened'],
  ['The minister said the talks had failed.', 'failed', 'ccomp', 'said'],
  ['The minister said the talks had failed.', 'minister', 'nsubj', 'said'],
  // Quotations are masked: the verb of saying has its speaker, and the root of what is said hangs on it
  ['“The talks have failed,” the minister said.', 'minister', 'nsubj', 'said'],
  ['“The talks have failed,” the minister said.', 'failed', 'ccomp', 'said'],
  ['“The talks have failed,” said the minister, who left early.', 'minister', 'nsubj', 'said'],
  ['“The talks have failed,” said the minister, who left early.', 'failed', 'ccomp', 'said'],
  ['The minister said: “The talks have failed.”', 'failed', 'ccomp', 'said'],
  ['“The talks,” the minister said, “have failed again and again.”', 'minister', 'nsubj', 'said'],
  // A sentence that is all quotation is parsed as it stands
  ['“The talks between both sides have failed again.”', 'failed', 'root', ''],
  ['“The talks between both sides have failed again.”', 'talks', 'nsubj', 'failed'],
  // Speech without marks before its verb
  ['The talks have failed, the minister said.', 'minister', 'nsubj', 'said'],
];

describe('analyse', () => {
  it.each(TAGS)('tags: %s', (text, tags) => {
    expect(
      tokensOf(text)
        .map(token => `${token.form}:${token.upos}`)
        .join(' '),
    ).toBe(tags);
  });

  it.each(PRESENT)('in "%s": %s is %s', (text, form, upos) => {
    expect(tokensOf(text).find(token => token.form === form)?.upos).toBe(upos);
  });

  it.each([
    ['Word came from the ABL, which saw it.', 'ABL', 'PROPN'],
    ['Sanders fled. Later Sanders came home.', 'Sanders', 'PROPN'],
    ['It was seen on TV, he said.', 'TV', 'NOUN'],
    ['It was put in the Box, he said.', 'Box', 'NOUN'],
  ])('capitals inside sentences, in "%s": %s is %s', (text, form, upos) => {
    expect(tokensOf(text).find(token => token.form === form)?.upos).toBe(upos);
  });

  it.each(LEMMAS)('lemma in "%s": %s is %s', (text, form, lemma) => {
    expect(tokensOf(text).find(token => token.form === form)?.lemma).toBe(lemma);
  });

  it.each(ARCS)('tree of "%s": %s is %s of %s', (text, word, rel, head) => {
    const tokens = tokensOf(text);
    const token = tokens.find(({ form }) => form === word)!;
    expect([token.rel, tokens[token.head]?.form ?? '']).toEqual([rel, head]);
  });

  it('gives straight and curly marks the same tags and trees', () => {
    const straight = tokensOf('"We won\'t go," the pilot\'s wife said.');
    const curly = tokensOf('“We won’t go,” the pilot’s wife said.');
    expect(curly.map(({ upos, head, rel }) => [upos, head, rel])).toEqual(
      straight.map(({ upos, head, rel }) => [upos, head, rel]),
    );
  });

  it('does not take the capitals of a headline for names', () => {
    const text = 'Court Rejects Appeal By Former Mayor Over Bridge Funds';
    const { sentences } = analyse(text, [{ span: [0, text.length], role: 'title' }]);
    expect(sentences[0]!.tokens.filter(token => token.upos === 'PROPN')).toEqual([]);
    expect(sentences[0]!.tokens[1]!.upos).toBe('VERB');
  });

  it('says in which stretch a token stands', () => {
    const tokens = tokensOf('“Go ‘home’ now,” she said.');
    expect(tokens.map(token => token.mark)).toEqual([0, 0, 1, 1, 1, 0, 0, 0, -1, -1, -1]);
  });

  it('gives furniture and date lines no sentences', () => {
    const text = 'Share\nMay 3\nShips came.';
    const [share, date, body] = linesOf(text);
    const { sentences } = analyse(text, [{ ...share!, role: 'furniture' }, { ...date!, role: 'date' }, body!]);
    expect(sentences.map(({ line, role }) => [line, role])).toEqual([[2, 'body']]);
  });
});

describe('findNameSpans', () => {
  const names = (text: string): string[] => {
    const { sentences } = analyse(text, linesOf(text));
    const habits = findWordHabits(sentences);
    return sentences.flatMap(sentence =>
      findNameSpans(sentence, habits).map(({ span, kind }) => `${kind} ${text.slice(...span)}`),
    );
  };
  it.each([
    ['Foreign Minister Ana Kovač flew to Berlin on Friday.', 'person Ana Kovač', 'place Berlin'],
    [
      'The United Nations sent Robert Lind to Kenya.',
      'organisation United Nations',
      'person Robert Lind',
      'place Kenya',
    ],
  ])('%s', (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });
  it.each(['The harbour was closed on Monday.', 'Nobody came, and nothing was said.'])('none in: %s', text => {
    expect(names(text)).toEqual([]);
  });
});

const TREEBANK = new URL('../../../shared/bench/syntax/ewt-dev.conllu', import.meta.url);
const absent = !existsSync(TREEBANK);
if (absent) console.warn('The treebank is not here: the floors of tagger and parser are not checked.');

describe.skipIf(absent)('on EWT dev, gold words', () => {
  it('holds the floors', () => {
    const score = measureSyntax(readTrees(TREEBANK.pathname), loadModels());
    expect(score.upos).toBeGreaterThan(0.95);
    expect(score.las).toBeGreaterThan(0.805);
    expect(score.lemma).toBeGreaterThan(0.975);
  });
});
