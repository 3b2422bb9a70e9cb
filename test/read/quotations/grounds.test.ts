// What somebody is blamed for, how far a front clause was said, and when: indirect quotation on longer sentences; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { bare, inWords, readMarked, readText } from './brackets.js';

const FOUND = [
  // What for stands behind an aside, a day or an adverb.
  '[source Brod] [cue accused] [content Maren, the head of the port, of hiding the ledgers].',
  '[source Brod] [cue has attacked] [content Maren repeatedly for her ties to the quarry].',
  '[source Brod] [cue criticised] [content Maren in the assembly over her call for a curfew].',
  '[content The refiners] [cue have been criticised] [content for hiding the leak].',
  '[content Maren] [cue has been criticised] by [source some of her rivals] [content for failing to visit the valley].',
  // A noun of what may be thought takes its clause along.
  '[source Brod] [cue rejected] [content the notion that the dam was safe].',
  // When and in what it was said is passed over.
  '[source The union] [cue said] in a statement on Friday night [content they had pulled the listing from the site].',
  '[source Ana Brod] [cue said] on Friday [content he met the surveyor earlier this week].',
  '[source Brod] [cue told] him [content she worries the dam is too old].',
  '[source Maren] [cue has said] [content four of her aides and her brother will also speak].',
  // A clause that depends on another was not said by itself.
  '[content If the rope has never been tested], [source Brod] [cue said], [content there is a simple explanation].',
  '[source Brod] [cue discussed] [content the price of the new ferry].',
  '[source The ministers] [cue discussed] [content the timetable of the talks].',
  'Ames held a call with Orm, in which [source they] [cue discussed], among other topics, [content Norland’s path into the pact].',
  // A reason behind the report goes on with what was said.
  '[content The effects are hard to predict], [source the engineers] [cue say], [content because there is little precedent for such a dam].',
  // What papers show stands behind the verb, whatever the tree makes of it.
  '[source Recent polls] [cue show] [content Brod with a double-digit lead].',
  '[source The survey] [cue shows] [content only a small gap].',
  '[source The most recent poll] [cue shows] [content Brod has fallen to 27 percent].',
  // What somebody tries to say of another is said of him.
  '[source Brod] [cue tried to portray] [content Maren as a traitor].',
  '[source Voters] [cue are more likely to say] [content that Brod is honest].',
  '[source Maren] [cue opened up about] [content her fears for the town].',
];

const NOT: [string, string][] = [
  ['On Tuesday, even as shares fell, Maren wrote to the owners.', 'On Tuesday, even as shares fell'],
  ['Not long after the ferry sank, Brod asked the owner about the ropes.', 'Not long after the ferry sank'],
  ['They had tears in their eyes, tears of joy.', 'They had tears … tears of joy'],
  ['The memo was sent to her private account.', 'The memo was sent'],
  ['A man replying to Brod’s description of the flood left early.', 'A man replying'],
  // What is fixed, summoned, won or held is not said; nobody's words are none.
  ['The farmers have called a tractor protest for next Saturday.', 'a tractor protest for next Saturday'],
  ['Delmara called its ambassador home.', 'its ambassador home'],
  ['Maren claimed victory in the valley.', 'victory in the valley'],
  ['Nobody asked for a vote.', 'a vote'],
  ['Brod has a lead of more than 300 pledged delegates.', 'delegates'],
  ['The guide showed Brod the old lock.', 'Brod the old lock'],
  ['Maren is likely to say that the dam is safe.', 'that the dam is safe'],
  // Who rejects a plan takes a side, and one line says so.
  ['Maren rejected the plan for the dam.', 'the plan for the dam'],
];

describe('grounds and occasions', () => {
  it.each(FOUND)('%s', marked => {
    const { lines, marked: line } = readMarked(marked);
    expect(lines).toContainEqual(line);
  });
  it.each(NOT)('%s', (text, content) => {
    const reading = readText(text);
    const found = reading.quotations.map(quotation => inWords(reading, quotation));
    expect(found.map(one => one.content)).not.toContain(bare(content));
  });
});
