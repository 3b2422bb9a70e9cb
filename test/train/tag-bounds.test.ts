import { describe, expect, it } from 'vitest';
import { rowsFor, tagWords } from '../../src/language/tagger.js';
import { parseCorpus } from '../../train/corpus.js';
import { type BoundSentence, boundSentences, readBound } from '../../train/tag-bounds.js';
import { trainTagger } from '../../train/tagger.js';
import { INVENTED_TREES } from '../language/invented-trees.js';

/** Of the labels a word may have, one that stands for it; null where any may stand. */
const SHOWN = ['VERB|VBZ', 'VERB|VBD', 'VERB|VBN', 'VERB|VBP', 'VERB|VB', 'VERB|VBG', 'PROPN|NNP', 'NOUN|NNS'];
const boundOf = ({ forms, allowed }: BoundSentence): string =>
  forms
    .flatMap((form, i) => (allowed[i] == null ? [] : [`${form}:${SHOWN.find(label => allowed[i]!.test(label))}`]))
    .join(' ');

describe('sentences with marked verbs', () => {
  it.each([
    ['The guild =votes today', 'votes:VERB|VBZ'],
    ['Nine votes were ~cast', 'votes:NOUN|NNS cast:VERB|VBN'],
    ['It will in May ^fund boats', 'fund:VERB|VB boats:NOUN|NNS'],
    ['They asked us to =land', 'asked:NOUN|NNS land:VERB|VB'],
    ['“We =land,” =adding that', 'land:VERB|VBP adding:VERB|VBG'],
    ['The ?wounded had left', 'left:NOUN|NNS'],
  ])('%s', (line, bound) => {
    expect(boundOf(readBound(`# a remark\n${line}`)[0]!)).toBe(bound);
  });
});

/** A report of one sentence with a quotation line. */
const reported = (sentence: string, marks: string): BoundSentence =>
  boundSentences(
    parseCorpus(
      `R a-1 | outlet: The Quay Post | published: 2031-05-14 | style: agency\nS ${sentence}\n${marks.replace(/^/gm, '  ')}`,
      'a.txt',
    )[0]!,
  )[0]!;

describe('what annotation says of tags', () => {
  it.each([
    ['Veldrin claims the bay.', 'q indirect | Veldrin | claims | the bay | ?', 'claims:VERB|VBZ'],
    ['The bay is ours, claims Veldrin.', 'q indirect | Veldrin | claims | The bay is ours | ?', 'claims:VERB|VBZ'],
    ['Pilots claim the bay.', 'q indirect | Pilots | claim | the bay | ?', 'claim:VERB|VBP'],
    [
      'Veldrin claimed it.',
      'n place veldrin: Veldrin\nq indirect | Veldrin | claimed | it | ?',
      'Veldrin:PROPN|NNP claimed:VERB|VBD',
    ],
  ])('%s', (sentence, marks, bound) => {
    expect(boundOf(reported(sentence, marks))).toBe(bound);
  });

  it.each([
    ['His claims were denied.', 'q indirect | His | claims | were denied | ?'],
    ['The pilot’s claims were denied.', 'q indirect | The pilot | claims | were denied | ?'],
    ['A newspaper claim was denied.', 'q indirect | A newspaper | claim | was denied | ?'],
    ['Veldrin is said to pay.', 'q indirect | Veldrin | is said | to pay | ?'],
  ])('nothing: %s', (sentence, marks) => {
    expect(boundOf(reported(sentence, marks))).toBe('');
  });
});

describe('a tagger that learns from both', () => {
  const tagsOf = (own: readonly BoundSentence[], forms: readonly string[]): string[] => {
    const { lexicon, learner } = trainTagger(INVENTED_TREES, 8, 0, [{ sentences: own, copies: 4 }]);
    const labels = tagWords(rowsFor(forms, lexicon.habits), lexicon, learner.averaged());
    return Array.from(labels, label => lexicon.labels[label]!.split('|')[0]!);
  };
  const forms = ['The', 'mayor', 'vetoed', 'the', 'bridge', '.'];

  it('takes a marked word for what it is marked as', () => {
    expect(tagsOf(readBound('The mayor =vetoed the bridge.'), forms)[2]).toBe('VERB');
    expect(tagsOf(readBound('The mayor vetoed the bridge.'), forms)[2]).not.toBe('VERB');
  });

  it('gives the same twice', () => {
    const weights = () => trainTagger(INVENTED_TREES, 3, 0).learner.weights(1);
    expect(weights()).toEqual(weights());
  });
});
