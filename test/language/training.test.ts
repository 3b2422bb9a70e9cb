import { describe, expect, it } from 'vitest';
import { loadModels } from '../../src/language/index.js';
import { buildModels, splitLabels } from '../../src/language/models.js';
import { parseWords } from '../../src/language/parser.js';
import { SparseScorer, TripleScorer } from '../../src/language/perceptron.js';
import { packRising, readSections, unpackRising, writeSections } from '../../src/language/weights.js';
import { maskQuotations, moveSpeech } from '../../train/augment.js';
import { SETTINGS, trainSyntax } from '../../train/main.js';
import { measureSyntax } from '../../train/measure.js';
import { trainParser } from '../../train/parser.js';
import { buildSamples } from '../../train/samples.js';
import { readSentences } from '../../train/speech-texts.js';
import { buildLexicon, labelOf } from '../../train/tagger.js';
import { INVENTED_TREES } from './invented-trees.js';

const SPEECH = { reports: [], sentences: readSentences('<She> =said= {the talks had failed}.') };
const SMALL = { ...SETTINGS, tagMinUpdates: 0, parseMinUpdates: 0, leastWeight: 1 };

describe('training', () => {
  it('gives the same bytes twice', () => {
    const bytes = () => Buffer.from(writeSections(trainSyntax(INVENTED_TREES, [], SPEECH, SMALL)));
    expect(bytes().equals(bytes())).toBe(true);
  });

  it('learns tags and lemmas by heart', () => {
    const score = measureSyntax(INVENTED_TREES, buildModels(trainSyntax(INVENTED_TREES, [], SPEECH, SMALL)));
    expect([score.upos, score.xpos, score.lemma]).toEqual([1, 1, 1]);
  });

  it('learns trees by heart when the tags are right', () => {
    const lexicon = buildLexicon(INVENTED_TREES);
    const labels = splitLabels(lexicon.labels);
    const rels = [...new Set(INVENTED_TREES.flatMap(tree => tree.rels))].sort();
    const tags = INVENTED_TREES.map(tree =>
      Int32Array.from(tree.forms, (_, i) => lexicon.labels.indexOf(labelOf(tree, i))),
    );
    const samples = buildSamples(INVENTED_TREES, tags, { labels }, rels);
    const { actions, relations } = trainParser(samples, rels.length, rels.indexOf('root'), 30, 0);
    const model = {
      rels,
      rootRel: rels.indexOf('root'),
      actions: new TripleScorer(actions.weights(1)),
      relations: new SparseScorer(relations.weights(1)),
    };
    for (const { input, heads, rels: gold } of samples) {
      const parsed = parseWords(input, model);
      expect([...parsed.heads.slice(0, input.count)].map(head => (head < 0 ? input.count : head))).toEqual([...heads]);
      expect([...parsed.rels.slice(0, input.count)]).toEqual([...gold]);
    }
  });

  it('writes files it can read', () => {
    const sections = new Map([
      ['a', Uint8Array.of(1, 2, 3)],
      ['b', new Uint8Array(0)],
    ]);
    const read = readSections(writeSections(sections));
    expect([...read].map(([name, bytes]) => [name, [...bytes]])).toEqual([
      ['a', [1, 2, 3]],
      ['b', []],
    ]);
    const rising = Uint32Array.of(0, 1, 127, 128, 70_000, 4_294_967_295);
    expect([...unpackRising(packRising(rising), rising.length)]).toEqual([...rising]);
  });

  it('moves speech before its verb, with and without marks', () => {
    const speech = INVENTED_TREES.find(tree => tree.forms.includes('that'))!;
    const shown = moveSpeech(speech).map(({ places, rels }) =>
      places
        .map((place, i) => `${place < 0 ? (place === -1 ? '“…”' : '·') : speech.forms[place]}:${rels[i]}`)
        .join(' '),
    );
    expect(shown).toContain('“…”:ccomp She:nsubj said:root .:punct');
    expect(shown).toContain('the:det talks:nsubj had:aux failed:ccomp ·:punct She:nsubj said:root .:punct');
    expect(maskQuotations(speech)).toEqual([]);
  });
});

describe('the shipped models on sentences of our own', () => {
  it('holds', () => {
    const score = measureSyntax(INVENTED_TREES, loadModels());
    expect(score.upos).toBeGreaterThan(0.95);
    expect(score.uas).toBeGreaterThan(0.85);
    expect(score.las).toBeGreaterThan(0.8);
  });
});
