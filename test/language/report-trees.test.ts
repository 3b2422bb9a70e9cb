import { describe, expect, it } from 'vitest';
import { loadModels } from '../../src/language/index.js';
import { reportSamples } from '../../train/report-trees.js';
import { readSentences } from '../../train/speech-texts.js';

const models = loadModels();

/** For each word of a sentence, the number of the word it hangs on, -1 for the top; undefined where nothing was learned from it. */
function headsOf(sentence: string): number[] | undefined {
  const [sample] = reportSamples(readSentences(sentence), models);
  if (sample === undefined) return undefined;
  return [...sample.heads].map(head => (head === sample.input.count ? -1 : head));
}

/** The words of a run from `from` to `to` (exclusive) that hang on a word outside it. */
const leaving = (heads: readonly number[], from: number, to: number): number[] =>
  heads.map((_, i) => i).filter(i => i >= from && i < to && (heads[i]! < from || heads[i]! >= to));

describe('sentences that say who says what', () => {
  it('give each source and content to the cue that is nearest', () => {
    const [text] = readSentences('# how it is written\n<The firm> =denied= {the charge} and =said= {it would appeal}.');
    const words = (spans: readonly (readonly [number, number])[]) => spans.map(span => text!.text.slice(...span));
    expect(text!.text).toBe('The firm denied the charge and said it would appeal.');
    expect(text!.speech.map(({ source, cue, content }) => [words(source), words(cue), words(content)])).toEqual([
      [['The firm'], ['denied'], ['the charge']],
      [[], ['said'], ['it would appeal']],
    ]);
  });

  it('bind the tree: the clause hangs on its verb by one word, with its tail inside it', () => {
    // She assured the growers that | the levy would stay frozen , particularly for small farms | .
    const heads = headsOf(
      '<She> =assured= the growers that {the levy would stay frozen, particularly for small farms}.',
    )!;
    expect(leaving(heads, 4, 15).map(i => heads[i])).toEqual([1]);
  });

  it('bind the tree: what stands behind the braces stays outside the clause', () => {
    const heads = headsOf('<She> =said= {the levy would stay frozen} during a visit to the market on Friday.')!;
    expect(leaving(heads, 2, 7).map(i => heads[i])).toEqual([1]);
    expect(heads.slice(7).every(head => head < 2 || head >= 7)).toBe(true);
  });

  it('bind the tree: a long source is the subject of its verb', () => {
    const heads = headsOf(
      '<The deputy head of the state railway, Marit Osei>, =said= {the line would reopen by Friday}.',
    )!;
    expect(leaving(heads, 0, 10).map(i => heads[i])).toEqual([11]);
  });

  it('teach nothing where no word of the cue can govern, or the content is two phrases', () => {
    expect(headsOf('<The council> was {in no hurry}, =apparently=.')).toBeUndefined();
    expect(headsOf('=called= {the offer an insult}')).toBeUndefined();
  });
});
