// Reports that the tree takes apart: closing clauses, rows of verbs, asides before the verb, nouns of saying; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { bare, inWords, readText, unbracket } from './brackets.js';

const FOUND = [
  // A reporting clause that closes the sentence, from its comma on.
  '[content Rescue teams pulled 12 people out of the mill in the hills above Lessa on Sunday, clearing the road for lorries of the Brod Timber Company], [source police and villagers] [cue said].',
  '[content A girl of 12 was bitten in the arm], [source the county clinic] [cue said], calling her state good.',
  '[content Sixty-two parcels are missing], [source the depot] [cue said] this morning, nine fewer than on Friday; four have been found in the river.',
  '[content The sale of the old mill was not discussed by the board], [source acting chair Ana Kovač] [cue stressed].',
  '[content Three of the injured were in a serious condition], [cue said] [source Dr Ana Kovač of Lessa Hospital], adding that she had not slept.',
  'Three of the injured were in a serious condition, said [source Dr Ana Kovač of Lessa Hospital], [cue adding] [content that she had not slept].',
  '[content The bell, cast in Lessa, weighs four tonnes], [source its owner Brod] [cue claims].',
  '[content Two more], [source the bailiff] [cue claims], [content have handed in their keys].',
  '[content The mayor would open the lock only if the council pays for a guard], [source her friends] [cue say], a condition that the council has met with laughter.',
  '[content Neither had written back by Friday], [source she] [cue said].',
  // One that stands before the last of a row.
  'He was caught with a lamp and, [source his sister] [cue says], [content a map of the mill].',
  'He likes the new bridge but [content not], [source he] [cue stressed], [content the old toll].',
  // Behind "and" whoever reports goes on with another deed of words.
  '[source The owner, Ilya Brod,] [cue denied] [content that any such bills had reached his desk] and declined to say when the mill was last swept.',
  '[source The owner, Ilya Brod,] denied that any such bills had reached his desk and [cue declined to say] [content when the mill was last swept].',
  '[source The clerk] [cue replied] [content that the mill had closed in May], and thanked the council for its “patience in a wet year”.',
  '[source The clerk] replied that the mill had closed in May, and [cue thanked] [content the council for its “patience in a wet year”].',
  '[source The premier] rises, derides the plan as “a hat without a head” and [cue points out] [content that Brod backed it in May].',
  // A clause behind a verb that takes nothing else, whatever the tags.
  "[source He] [cue swore] [content he'd never been asked].",
  '[source Kovač] [cue has said] [content that the sacks held seeds].',
  '[source The water board] [cue insists] [content the rise — one crown in five, by its own count — pays for pipes].',
  '[source The mayor] [cue says] [content up to 300 sacks of salt were lost].',
  '[source Clerk Ana Kovač] [cue said] [content felling made sense only if the roots were watered].',
  '[source Brod] disputed that, [cue saying] [content the port had been warned in May].',
  // A subject with an aside between it and its verb.
  '[source Alderman Ilya Brod, who cast the last vote,] [cue has since said] [content he would vote no].',
  '[source Ana Kovač, a botanist who advised the port and was not paid for it,] [cue doubts] [content that the reeds will grow].',
  '[source The tenant, who asked for a lawyer,] denied the charge but [cue said] [content that he had been in the yard].',
  'The sums are right, but [source our editor, Ana Kovač,] [cue points out] [content that nobody counted the boats].',
  '[source The mayor] [cue offered] instead [content to cap tolls at 20 crowns].',
  // With no main clause before the cue nothing was said there, so whoever stands behind it is no speaker; with one it is so.
  '[source Harl, a former clerk of the port,] [cue said] [content the trouble for Brod is that the crews are leaving].',
  '[source Brod, who will retire in May after serving in Lessa, Maren and Tolo,] [cue praised] [content Kovač’s term].',
  '[source Brod, after the news of her letters broke in March,] [cue initially said] [content that there were none].',
  '[content The bridge, which is old, is shut], [cue said] [source Ana Kovač].',
  // What describes a subject without a comma.
  '[source The report published Tuesday] [cue showed] [content that a third of the wells were dry].',
  "[source The former clerk who criticised Brod's record] [cue said] [content the vote was late].",
  '[source Less than a third] [cue agreed] [content that the wall should go].',
  '[source Brass-X] keeps its books closed but [cue says] [content its trade has tripled].',
  // A noun of saying, and what it is.
  '[source Kovač]’s [cue reply], posted within the hour, was [content that tea could be faked].',
  '[source The council]’s [cue argument] is [content that the wall no longer holds].',
  '[source Her] [cue contention] – a bold one, by all accounts – is [content that the mill was only meant to be painted].',
  '[source His] [cue advice] to beginners was [content to eat no cheese beforehand].',
  // A subject that takes the clause before it along.
  'The council, which has nine members, approved the wall on 10 May, and [source its chair, Ana Kovač,] [cue said] [content it would be of stone].',
  'Shopkeepers are less content: [source Brod Dairies, which shut two shops,] [cue put] [content the cost at a million crowns].',
  'Lessa urged restraint; [source Marenia], [cue citing] [content the law of the sea], lent them a pilot.',
  // What is said of a figure is not told by the papers; words in marks “in the words of” somebody.
  '[content The race has cost two million since May], [cue according to] [source papers of the election board], a sum that Brod called “obscene”.',
  "The Greens defended the plan: [content 'robust'], [cue in the words of] [source their leader, Ana Brod], and [content 'the envy of two towns'].",
  'The port board, [cue asked for] [content its side], replied through a lawyer that it had none.',
  // A verb of another deed, where its object can be spoken of.
  '[source Kovač] [cue dismissed] [content the complaint].',
  '[source Brod] dismissed as “a load of nonsense” the letter and [cue said] [content that he would stay].',
  'Earlier Tuesday, [source his manager, Ivo Brod,] [cue says] [content his streak is proof that he can win].',
  '[source Kovač] [cue re-stated] [content that the bridge was shut].',
  '[source Kovač] [cue unveiled] [content a plan to sell the bridge].',
  '[source The council] cancelled the contract, [cue citing] [content the charges against Brod].',
  // "All she would say was": what stands behind the "was", and no "All".
  'All [source Kovač] [cue would say] was [content that the talks had been useful].',
  'What [source Kovač] [cue did not mention] was [content that her brother owns the mill].',
  'The only thing that [source the mayor of Lessa] [cue said] was [content that she was tired].',
  'All [source she] [cue asks] is [content that we be careful].',
  'What [source Brod] [cue said] was, [content “The bridge is shut for good.”]',
  // An answer in a relative clause is another one's words, and no part of the first one's name.
  '[content “The bridge is safe,”] [cue said] [source an engineer], to which Kovač nodded.',
  '[source Brod] [cue said] [content the plan was dead], to which nobody replied.',
  'The union, [source which] [cue accused] [content her of lying], went home.',
  // What nobody is said to tell.
  'She laughed at [cue claims] [content that the council had leant on her before the vote].',
  '[cue Reports] [content that the bridge had moved] are false.',
  'Any [cue claim] [content that the wall had moved without help] is false.',
  '[content He] [cue is believed] [content to be in Lessa], and has told friends so.',
  '[content The mayor] [cue is said] [content to favour signs on the bridge].',
];

/** Looks like one of them: no quotation with this cue. */
const NOT: [string, string][] = [
  ['The chief thanked the town for its help.', 'thanked'],
  // Another deed than one of words.
  ['The club dismissed its coach, Ilya Brod, on Monday.', 'dismissed'],
  ['Police questioned the crew of nine.', 'questioned'],
  ['Kovač concluded a three-day visit to Lessa.', 'concluded'],
  ['Brod will contest the leadership of the party.', 'contest'],
  ['The two cousins blame each other.', 'blame'],
  ['Kovač unveiled the “Harbour Plan,” which would sell the bridge.', 'unveiled'],
  ['Kovač unveiled a statue of a baker.', 'unveiled'],
  ['Brod conceded the race.', 'conceded'],
  ['The maker recalled two million cars.', 'recalled'],
  ['Brod, a self-described optimist, won the vote.', 'described'],
  ['The self-proclaimed king of Lessa fled.', 'proclaimed'],
  ['What she said was nonsense.', 'said'],
  ['What the minister said was “absurd”.', 'said'],
  ['Marenia urged calm and demanded nothing.', 'demanded'],
  ['The mill is shut, the Herald reported, citing an official.', 'citing'],
  ['Kovač’s problem is that the wall no longer holds.', 'problem'],
  ['Kovač’s view is a fine one.', 'view'],
  ['The clerk dismissed it, a claim that the register does not support.', 'claim'],
  ['Kovač repeated the claim that the mill was full.', 'claim'],
  ['The boat was held on suspicion that it carried oil.', 'suspicion'],
  ['Neighbours bought bread, and his sister, a map of the mill in hand, left.', 'left'],
];

describe('a noun of saying behind “as” and a judgement in marks', () => {
  const linesOf = (text: string): string[] => {
    const found = readText(text);
    return found.quotations.map(quotation => Object.values(inWords(found, quotation)).join(' | '));
  };
  it('is what is dismissed, and nobody’s verb', () => {
    expect(linesOf('Kovač dismissed as “nonsense” reports that she was planning to quit.')).toContain(
      'Kovač | dismissed | reports that she was planning to quit',
    );
  });
  it('stays a verb behind a name in marks', () => {
    expect(linesOf('The paper known as “Harbour” reports that she will quit.').join()).toMatch(
      /\| reports \| that she will quit/,
    );
  });
});

describe('an answer in a relative clause', () =>
  it.each([
    '“The bridge is safe,” said an engineer, to which Kovač replied: “Then cross it first.”',
    'She replied that it was old, to which he said “Rubbish, rubbish, rubbish.”',
  ])('%s', text => {
    const lines = readText(text).quotations;
    expect(lines).toHaveLength(2);
    const [first, second] = lines.map(({ source }) => source.map(span => text.slice(...span)).join(' '));
    expect(first).toMatch(/^(?:an engineer|She)$/);
    expect(second).toMatch(/^(?:Kovač|he)$/);
  }));

describe('what the tree takes apart', () =>
  it.each(FOUND)('%s', marked => {
    const { text, source, cue, content } = unbracket(marked);
    const found = readText(text);
    const loose = (words: string): string => bare(words).replace(/^that /, '');
    expect(
      found.quotations
        .map(quotation => inWords(found, quotation))
        .map(read => ({ ...read, content: loose(read.content) })),
    ).toContainEqual({
      source: bare(source),
      cue: expect.stringContaining(bare(cue).split(' ').at(-1)!),
      content: loose(content),
    });
  }));

describe('no quotation', () =>
  it.each(NOT)('%s', (text, cue) => {
    const reading = readText(text);
    expect(reading.quotations.filter(quotation => inWords(reading, quotation).cue.includes(cue))).toEqual([]);
  }));

/** Two who talk, now and then on one line. */
const TALK = [
  '**Radio Lessa:** Do you want it shut?',
  '**Brod:** I want it dredged. **Radio Lessa:** Thank you, Mayor.',
].join('\n\n');

describe('a label within a line', () =>
  it('opens the words of who speaks on lines of their own', () => {
    const found = readText(`A talk\n\n${TALK}`);
    expect(
      found.quotations.map(quotation => inWords(found, quotation)).map(({ source, content }) => [source, content]),
    ).toEqual([
      ['Radio Lessa', 'Do you want it shut'],
      ['Brod', 'I want it dredged'],
      ['Radio Lessa', 'Thank you Mayor'],
    ]);
  }));
