// Reports between commas, answers of a word, questions right behind a verb, headlines that close with who shows it; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { bare, inWords, readText, unbracket } from './brackets.js';

const FOUND = [
  // A report between commas parts a verb from its object, or a subject from its verb.
  '[content He caught], [source a neighbour] [cue reported], [content two small cod].',
  '[content The ledger], [source prosecutors] [cue contended], [content recorded 212 payments to the harbour].',
  // A phrase that opens a sentence with "before" or "since" is no subordinate clause.
  '[content Since last May the bridge of the town has been shut], [source the party] [cue says].',
  '[content The museum will return the drum], [source the council] [cue decided] on Friday by eight votes to three.',
  // A clause that says when it was said.
  '[content A plan to forbid fishing is two votes short], [source delegates] [cue said] on Monday, a day before leaders of the ports meet in Lessa.',
  // An answer of a word.
  '[source The mayor] has [cue said] [content so] in public.',
  '[source The baker] [cue pleaded] [content not guilty to theft].',
  // A question right behind the verb.
  '[source The bishop] [cue would not say] [content what he had promised the miners].',
  '[source She] [cue would not say] [content in which room the letter was kept].',
  // What a phrase names ends at the semicolon.
  '[source The party] [cue called] [content the arrest overdue]; the mayor of Lessa slept.',
];

const HEADLINES = [
  '[content Port to cut 8% of staff], [source memo] [cue shows]',
  '[content Prices rise faster], [source survey] [cue finds]',
  '[content Baker hid knife in loaf], court [cue hears]',
];

const NOT = ['The mayor wrote so many letters to the port.'];

const check = (marked: string): void => {
  const { text, source, cue, content } = unbracket(marked);
  const reading = readText(text.includes('.') ? text : `${text}\n\nThe harbour was quiet.`);
  const found = reading.quotations.map(quotation => inWords(reading, quotation));
  expect(found.map(line => ({ ...line, cue: line.cue.replace(/^(?:has|have) /, '') }))).toContainEqual({
    source: bare(source),
    cue: bare(cue),
    content: bare(content),
  });
};

describe('reports between commas and short answers', () => it.each(FOUND)('%s', check));
describe('headlines that close with what shows it', () => it.each(HEADLINES)('%s', check));
describe('not an answer', () =>
  it.each(NOT)('%s', text => {
    expect(readText(text).quotations.map(({ rule }) => rule)).toEqual([]);
  }));

const SUMMED_UP = [
  'The patrol had strayed, [content a claim] [source Naldan] [cue rejects].',
  'It shot down 31 of 40 drones, [content a figure] [source Vandra] [cue put] [content at six].',
];
const ROWS = [
  '[source The utility] [cue blamed] [content a stolen pump] and promised repairs within 72 hours.',
  '[source Kessar] [cue vowed] [content revenge].',
];

describe('what sums up the words before it', () => it.each(SUMMED_UP)('%s', check));
describe('rows and things given in words', () => it.each(ROWS)('%s', check));

const ACCORDING = [
  '[content The river], [cue according to] [source measurements by the Lessa Institute], [content is carrying less water than in May].',
];

const INTO_MARKS = [
  // The marks go on with the clause that the report interrupts.
  '[content It was], [source a diplomat] [cue said], [content “an opening bid and nothing more”].',
  '[content The plan would be], [source she] [cue said], [content “a disaster for the whole town”].',
  '[content The grant], [source he] [cue added], [content “rewards eleven years of patience” and would let the mill begin a test].',
];
const NAMED = [
  // What somebody calls a thing stands in marks behind the verb, the thing before its relative clause.
  'The bench tilts by six degrees, [content a figure] that [source the design office] [cue calls] [content “gently encouraging”].',
  'The strike, [content which] [source the union] [cue called] [content “a last resort”], ended on Monday.',
  'He came with what [source the council] [cue calls] [content ‘a small delay’] in the works.',
  '[content The letter], [cue described] by [source aides] [content as “a warning shot”], was sent on Monday.',
];
const BEHIND_MARKS = [
  // A comma inside the closing mark parts a participle from what was said, as one outside does.
  'The senator said the toll was “corrupt,” [cue noting] [content that it is “very strange for a bank to pay it”].',
  'Kovač said that there is “only one bridge in this town,” [cue adding] [content that it “carries us and forgets us”].',
  'The two deputies argue that “there is time for a vote,” [cue citing] [content a case in which a sailor was found guilty].',
  'His aide attacked the mayor, saying she is experienced “on paper” but [cue suggesting] [content that might not be enough].',
  'The office defended the plan, with its director, Ivo Brod, [cue explaining] [content that the law leaves him “a calendar, not a choice”].',
];
const SPEAKERS_BEHIND = ['The senator', 'Kovač', 'The two deputies', 'His aide', 'its director, Ivo Brod'];
const OWN = [
  ['The comet, in her judgement, is “a cinder from another fire”.', 'The comet', 'is “a cinder from another fire”'],
  [
    'Two are shut and the third, in her words, “sleeps through the winter”.',
    'the third',
    '“sleeps through the winter”',
  ],
];
const BESIDE_MARKS = [
  // A phrase of place or time is no part of what is said.
  'In the hall, [source she] [cue added], [content “every seat was taken by noon.”]',
];

const COLONS = ['[source The minister] [cue called] [content the charge absurd]: “I have never rung the bank.”'];
const CONDITIONS = 'The ferry would sail in April, provided that every valve is new.';

describe('a verb with what it takes before a colon', () => it.each(COLONS)('%s', check));
describe('a source set off by commas', () => it.each(ACCORDING)('%s', check));
describe('a report between commas before marks', () => it.each([...INTO_MARKS, ...BESIDE_MARKS])('%s', check));
describe('a thing named in marks', () => it.each(NAMED)('%s', check));
describe('a view between commas', () =>
  it.each(OWN)('%s', (text, ...pieces) => {
    expect(readText(text).quotations.map(({ content }) => content.map(span => text.slice(...span)))).toEqual([pieces]);
  }));
describe('a condition', () =>
  it('is nothing that was said', () => {
    expect(readText(CONDITIONS).quotations).toEqual([]);
  }));
describe('a participle behind marks', () =>
  it.each(BEHIND_MARKS.map((marked, i) => [marked, SPEAKERS_BEHIND[i]!]))('%s', (marked, speaker) => {
    const { text, cue, content } = unbracket(marked);
    const reading = readText(text);
    const found = reading.quotations.map(quotation => inWords(reading, quotation));
    expect(found).toContainEqual({ source: bare(speaker), cue: bare(cue), content: bare(content) });
  }));
