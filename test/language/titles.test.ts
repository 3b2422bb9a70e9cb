import { describe, expect, it } from 'vitest';
import { analyse, loadModels } from '../../src/language/index.js';
import { buildModels } from '../../src/language/models.js';
import { readSections, writeSections } from '../../src/language/weights.js';
import type { LineRole, Token } from '../../src/model/index.js';
import { madeHeadlines, readHeadlines } from '../../train/headlines.js';
import { Dice } from '../../train/learner.js';
import { addTitles, SETTINGS, trainSyntax } from '../../train/main.js';
import { INVENTED_TREES } from './invented-trees.js';

const tokensOf = (text: string, role: LineRole): Token[] =>
  analyse(text, [{ span: [0, text.length], role }]).sentences.flatMap(sentence => sentence.tokens);
const verbsOf = (text: string): string =>
  tokensOf(text, 'title')
    .filter(({ upos }) => upos === 'VERB')
    .map(({ form }) => form)
    .join(' ');

/** Headlines with all their verbs. */
const TITLES: readonly [title: string, verbs: string][] = [
  ['Steward quits over tow rope', 'quits'],
  ['Blaze guts cannery in Port Ilmen', 'guts'],
  ['Council backs tram plan as fares double', 'backs double'],
  ['Cruise ship sinks off Cape Morra, 12 dead', 'sinks'],
  ['Farmers block motorway over milk', 'block'],
  ['Envoys meet in Dovrana; rebels stay away', 'meet stay'],
  ['Varnia frees pilot after talks with Ostrel', 'frees'],
  ['Regulator orders Cantrix to refund members', 'orders refund'],
  ['Two held after raid on bakery', 'held'],
  ['Steelmaker to cut 900 jobs', 'cut'],
  ['Steel mill to close, 90 jobs go', 'close go'],
];

/** Headlines whose words in -s, and plain forms that are verbs elsewhere, are nouns. */
const NOUNS: readonly [title: string, noun: string][] = [
  ['Claims backlog grows at flood fund', 'Claims'],
  ['Talks stall over herring', 'Talks'],
  ['Drone strikes kill four in Dovrana', 'strikes'],
  ['Rovers owner pours scorn on sale', 'owner'],
  ['Fears for crew as trawler vanishes', 'Fears'],
  ['Rates on hold, bank says', 'Rates'],
  ['Rights panel faults jail', 'panel'],
];

describe('headlines', () => {
  it.each(TITLES)('%s: verbs', (title, verbs) => {
    expect(verbsOf(title)).toBe(verbs);
  });

  it.each(NOUNS)('%s: no verb', (title, noun) => {
    expect(verbsOf(title).split(' ')).not.toContain(noun);
  });

  it('leaves running text as the tagger reads it', () => {
    const text = 'The council backs plans for the port, and talks stall over fares.';
    const models = loadModels();
    const bare = { ...models, titles: { score: () => new Int32Array(models.labels.length) } };
    const read = analyse(text, [{ span: [0, text.length], role: 'body' }], bare).sentences[0]!;
    expect(read.tokens.map(({ xpos }) => xpos)).toEqual(tokensOf(text, 'body').map(({ xpos }) => xpos));
  });
});

describe('headlines to learn from', () => {
  it('marks verbs, with the label that the form and the words before it show', () => {
    const [headline] = readHeadlines('# a remark\nMill =shuts, ~sacked crew to =sue');
    expect(headline!.forms).toEqual(['Mill', 'shuts', ',', 'sacked', 'crew', 'to', 'sue']);
    expect(headline!.labels).toEqual([null, 'VERB|VBZ', null, 'VERB|VBN', null, null, 'VERB|VB']);
  });

  it('makes headlines of sentences: no article, a present for a past', () => {
    const made = INVENTED_TREES.flatMap(tree => madeHeadlines([tree], new Dice(1)));
    const words = made.map(({ forms }) => forms.join(' '));
    expect(words.length).toBeGreaterThan(0);
    for (const { forms, labels } of made) {
      expect(labels).toHaveLength(forms.length);
      expect(forms.at(-1)).not.toBe('.');
    }
    expect(made.some(({ labels }) => labels.includes('VERB|VBZ') || labels.includes('VERB|VBP'))).toBe(true);
  });

  it('learns the same bytes twice, and changes nothing else', () => {
    const speech = { reports: [], sentences: [] };
    const settings = { ...SETTINGS, tagMinUpdates: 0, parseMinUpdates: 0, leastWeight: 1, parseEpochs: 2 };
    const plain = writeSections(trainSyntax(INVENTED_TREES, [], speech, settings));
    const learned = (): Uint8Array => {
      const sections = readSections(plain);
      addTitles(sections, INVENTED_TREES, 'Mill =shuts\nMills =shut', settings);
      return writeSections(sections);
    };
    const bytes = learned();
    expect(Buffer.from(bytes).equals(Buffer.from(learned()))).toBe(true);
    const before = readSections(plain);
    for (const [name, section] of readSections(bytes)) {
      if (name.startsWith('titles.')) continue;
      expect(Buffer.from(section).equals(Buffer.from(before.get(name)!))).toBe(true);
    }
    expect(() => buildModels(readSections(bytes))).not.toThrow();
  });
});
