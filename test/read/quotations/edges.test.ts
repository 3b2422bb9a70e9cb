// Where the words of a quotation begin and end, one sentence each; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { readMarked, readText } from './brackets.js';

const SPANS = [
  // rows and matters behind a noun
  '[source The mayor] [cue pointed to] [content gains in Lessa, Brod and Varen].',
  '[source The mayor] [cue praised] [content workers in Lessa, Brod, and Varen].',
  '[source Papers] [cue detailing] [content the ferry’s part in the sale of the quay].',
  '[source Kovač] [cue confirmed] [content the loss] in a phone call.',
  // what the sentence opens with and the marks go on with
  '[content While rents are high], [source Kovač] [cue said], [content “this helps nobody.”]',
  '[content In other words], [source he] [cue said], [content “the age of cheap water is over.”]',
  'As rents rose, [source Kovač] [cue said], [content “this helps nobody.”]',
  'While rents rose, [source Kovač] [cue said], [content “Nobody is helped.”]',
  // "according to" before a clause that the tree hangs on its source
  '[cue According to] [source state law], [content nobody may ask for a vote near a polling place].',
  '[cue According to] [source the plan published on Friday], [content Kovač is to speak in Lessa].',
  '[cue According to] [source a Lessa poll], [content the two candidates are level].',
  '[cue According to] [source Petar Brod, a lawyer who wrote the plan], [content the mill is lost].',
  // a time between a cue and its "that", and a clause before the main one
  '[source A union officer] [cue said] this year [content that cutbacks in the steel sector could lead to layoffs].',
  // whose words a participle brings, and a relative clause before the cue
  '[content “Both of them scare me,”] [source Petar Brod, who was among those polled], [cue said] in an interview.',
  '[content “Every time we vote,”] [source Brod] [cue said], referring to the mill, [content “they close it.”]',
  // the narrator's comment
  '[source Kovač] [cue said] [content the tax would rise], something that Brod mocked.',
  '[source Kovač] [cue said] [content the tax would rise], an acknowledgment that her aides regretted.',
  '[source Kovač] [cue said] [content the tax would rise, something like five per cent].',
  // what the same speaker says next
  '[source Kovač] [cue urged] them [content to vote for Brod], saying she had no choice.',
  '[source Kovač] [cue complained] [content that the Echo “doesn’t treat me properly”] before adding that she was glad.',
  '[source Kovač] [cue says] [content Brod took money and “there’s nothing wrong with that”] — asserting that it changed little.',
  '[source Kovač] [cue questioned] [content Brod’s plans to restrict sales], saying the town was a market.',
  '[source Kovač] questioned Brod’s plans to restrict sales, [cue saying] [content the town was a market].',
  '[source Kovač] said the Pact would discuss the toll on Monday, [cue adding] [content that she saw “no reason to stop”].',
  'Kovač urged them to leave, [source she] said, [cue warning] [content that the river would rise].',
  '[source Kovač] [cue says] [content she’d sit Brod down and tell him “no more nonsense”] and tells the crowd she was first.',
  '[source Kovač] [cue says] [content Brod wants a toll], and the council calls it fair.',
  // words in marks behind a dash, examples, and what a noun is about
  '[source Kovač] [cue said] [content the hall would tell of all — “the owner, but also the cook.”]',
  '[source Kovač] [cue pointed to] [content the town’s record, including its work to shut the mill].',
  '[source Kovač] [cue called for] [content a ban on lorries entering the town].',
  '[source Kovač] [cue called for] [content a vote] on Monday.',
  '[source Kovač] [cue called for] [content calm] in a speech.',
  '[source Kovač] [cue is demanding] [content President Petar Brod make a pledge not to close the mill].',
  // a condition and its main clause
  '[source His wife] [cue contended] [content that since she is not running for office, she should not have to sell the mill].',
  '[source Kovač] [cue says] [content no matter what Brod does, the ferry will run].',
  '[source Ana Kovač] [cue says] [content no matter what action the mayor takes on tolls, “her word does not trump the law.”]',
  '[source Kovač] [cue said] after the vote [content the ferry would run].',
  // rows and relative clauses within a subject
  '[source The governor] [cue said] [content Lessans and the press are to blame for asking “who did what, and when.”]',
  '[source The groups who wrote to her on Thursday] [cue say] [content they are “concerned your campaign is sending mixed messages.”]',
  '[source President Park Geun-hye] [cue said] [content the mill was shut].',
  // a clause that the words in marks end
  '[content Brod “is the only candidate that has the experience to keep Lessa safe,”] [source retired navy general Ana Kovač] [cue said].',
  '[content This is “roughly the same lead she has held all month,”] [cue reported] [source the Echo].',
];

describe('the edges of a quotation', () => {
  it.each(SPANS)('%s', sentence => {
    const { lines, marked: line } = readMarked(sentence);
    expect(lines).toContainEqual(line);
  });
  it.each([
    ['The bridge opened in May, according to plan.'],
    ['According to plan, the bridge opened in May.'],
    ['Kovač told Brod who would have to tell Varen.'],
    ['She told the aides who run the office to leave.'],
  ])('finds nothing: %s', text => {
    expect(readText(text).quotations).toEqual([]);
  });
  it('gives words in marks to the nearer participle', () => {
    const text = 'Petar Brod seemed to mock his rival, saying at one point, “The answer is not to yell.”';
    const [marked] = readText(text).quotations.filter(({ type }) => type === 'direct');
    expect(marked?.cue.map(span => text.slice(...span))).toEqual(['saying']);
  });
});
