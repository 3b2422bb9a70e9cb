import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../src/intake/index.js';
import type { Credit } from '../../src/model/index.js';
import { CREDIT_RULES } from '../../src/read/credits/index.js';
import { isSameOutlet } from '../../src/read/credits/outlets.js';
import { readReport } from '../../src/read/index.js';

const creditsOf = (text: string, outlet?: string): Credit[] =>
  readReport(reportFromText('r1', text, outlet ? { outlet } : {})).credits;

describe('every rule fires on its example and not on its near-miss', () => {
  for (const rule of CREDIT_RULES) {
    const outlet = rule.id === 'read.credits.own-announcement' ? 'The Quay Post' : undefined;
    it(`${rule.id}: ${rule.examples.fires}`, () => {
      expect(creditsOf(rule.examples.fires, outlet).map(c => c.rule)).toContain(rule.id);
    });
    it(`${rule.id} not: ${rule.examples.not}`, () => {
      expect(creditsOf(rule.examples.not, outlet).map(c => c.rule)).not.toContain(rule.id);
    });
  }
});

describe('what is credited, and how', () => {
  const cases: readonly [text: string, origin: string, relation: Credit['relation'], kind: string][] = [
    ['The pier will close, according to a draft plan seen by Radio Lessa.', 'Radio Lessa', 'obtained', 'outlet'],
    ['“It is over,” the mayor told the Quay Post on Friday.', 'the Quay Post', 'told', 'outlet'],
    ['Speaking to Reuters, the mayor called the plan dead.', 'Reuters', 'told', 'agency'],
    ['The mayor told reporters on the quay that the ferry is safe.', 'reporters on the quay', 'told', 'occasion'],
    ['The strike is over, Lessa Radio reported, citing two diplomats.', 'two diplomats', 'via', 'unnamed'],
    ['“The bridge is open,” Ana Kovač wrote on Telegram.', 'Telegram', 'posted', 'social'],
    ['In a statement, Ana Kovač said the mine will stay open.', 'a statement', 'published', 'document'],
    ['Nine barns burned down, the fire service said.', 'the fire service', 'published', 'government'],
    ['Nine barns burned down, two people familiar with the inquiry said.', 'two people', 'told', 'unnamed'],
    ['Nine people were saved, the coast guard said.', 'the coast guard', 'published', 'government'],
    ['The bend is called the widow, a signalman said.', 'a signalman', 'told', 'unnamed'],
    ['He ran back for the clock, workmates said.', 'workmates', 'told', 'unnamed'],
    ['The fire began in the roof, the fire service determined.', 'the fire service', 'published', 'government'],
    ['“We have been promised it twice,” Ana Kovač told a crowd in Lessa.', 'a crowd in Lessa', 'told', 'occasion'],
  ];
  for (const [text, origin, relation, kind] of cases)
    it(text, () => {
      const found = creditsOf(text).find(c => c.origin === origin);
      expect(found).toMatchObject({ origin, relation, kind });
      expect(text.slice(...found!.originSpan)).toBe(origin);
    });

  it('knows the report’s own house under its short name and as "this newspaper"', () => {
    const text = 'The pier is safe, the engineer told the Courier. He told this newspaper that it was checked twice.';
    expect(creditsOf(text, 'The Lessa Courier').map(c => [c.origin, c.kind])).toEqual([
      ['the Courier', 'own'],
      ['this newspaper', 'own'],
    ]);
  });

  it('says from whom an outlet has it: "citing"', () => {
    const [outlet, source] = creditsOf(
      'The talks failed, local media reported, citing a member of the mediation team.',
    );
    expect(outlet).toMatchObject({ origin: 'local media', from: source!.id });
    expect(source).toMatchObject({ relation: 'via' });
  });
});

describe('credits.not', () => {
  const cases = [
    'The signalman said the bend is called the widow.',
    'The mayor told Parliament that the pier will close.',
    'The minister told MPs yesterday that the pier will close.',
    'The mayor told her brother that the pier will close.',
    'Ana Kovač said the pier will close.',
    'The police may say more on Friday.',
    'The evacuation went according to plan.',
    'The lights were seen by sailors at sea.',
    'He left the post on the hill and wrote on the wall.',
    '“I read it in the Quay Post and in a letter obtained by Radio Lessa,” Ana Kovač said.',
  ];
  for (const text of cases) it(text, () => expect(creditsOf(text)).toEqual([]));
});

describe('names of outlets', () => {
  const same: readonly [string, string][] = [
    ['the Corridor agency', 'Corridor Press Agency'],
    ['SNS', 'Strait News Service'],
    ['AP', 'The Associated Press'],
    ['“Tamazir”', 'Radio Tamazir'],
    ['the Mercury', 'Saltmarch Mercury'],
  ];
  const different: readonly [string, string][] = [
    ['Radio Lessa', 'Radio Tamazir'],
    ['the Evening Courier', 'The Lessa Courier'],
    ['Interfax', 'Reuters'],
  ];
  for (const [a, b] of same) it(`${a} is ${b}`, () => expect(isSameOutlet(a, b)).toBe(true));
  for (const [a, b] of different) it(`${a} is not ${b}`, () => expect(isSameOutlet(a, b)).toBe(false));
});
