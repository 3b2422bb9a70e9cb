// Indirect quotation in its finer frames: what is reported, and from whom; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { inWords, readMarked, readText } from './brackets.js';

const FOUND = [
  // An aside with a verb of its own between the letter and what stands in it.
  '[source He] [cue said] in a letter to staff, a copy of which was obtained by the Observer, [content that the halls were clean].',
  // People named by what they are; a clause with "and" in its subject; a participle clause that opens the sentence.
  '[source The 46-year-old] [cue said] [content the letter was wrong].',
  '[source The elderly] [cue say] [content the letter was wrong].',
  '[source Ana Kovač] [cue says] [content the only way to keep Brod from taking the port and winning the vote may be to talk].',
  '[cue Having announced] [content that the port would close], [source Brod] left.',
  // What a deed tells behind a comma is part of what is argued; what a person suggests there is not.
  '[source The ferrymen] [cue argue] [content that closing the quay in May would please the mayor, signalling that their boats no longer matter].',
  // How it is with the parts behind "with", and behind its "and"; what another says there is that one's.
  '[source Kovač] [cue emphasized] [content that the work is short, with the first four towers meant to be raised during the winter, and the fifth tower serving the port].',
  '[source The rowers] [cue said] [content that the plan is time-bound], with the mayor warned of a strike.',
  // A participle before its noun that was taken for a verb.
  'Lirania pushes for a port seat as [source Kovač] [cue promises] [content continued US support]',
  // Several who say it behind it, with a clause about them.
  '[content A quieter mayor may not be such a bad thing either], [cue say] [source some Liberals], who cringe at the thought.',
  // Whoever sees goes on behind the comma; whom they hear say it says it.
  '[source Liberals] see Kovač as a danger, [cue arguing] [content that her plan would close the port].',
  'Liberals heard [source Kovač] [cue arguing] [content that her plan would close the port].',
  // When and on what show it was said is not what was said.
  '[content The mayor was for the bridge while Brod was in the race], [source he] [cue said] Wednesday morning on Radio Lessa’s “Morning Ivo.”',
  '[source Brod] [cue said] Wednesday morning [content the bridge was shut].',
  '[source Brod] [cue said] [content Monday was a good day].',
  // Words in marks before the verb that has a clause behind it.
  '[source Mr. Brod], citing “the magic of the sea,” [cue said] [content the port could be rich].',
  // What is called something anew behind "which" is a line of its own; a clause that nobody else's words open goes along.
  '[source Brod] [cue said] [content he has backed a law that would bind the schools], which he called “a ring of old friends.”',
  '[source Brod] [cue said] [content he was a friend of the rule of common standards, which help children who move often].',
  // Threats and promises not to.
  '[source Kovač] [cue threatened] [content not to sing on Sunday].',
  // A clause that the tree took apart.
  '[source He] [cue said] [content swimming does not happen in winter].',
  '[source Kovač] [cue says] [content a violent wind that used to be considered harmless now shakes the bridge].',
  '[source The bank] [cue insisted] in a televised address [content that deposits were safe].',
  // The reporting clause closes the sentence: a long phrase behind it, a name behind the verb, a verb taken for a participle.
  '[content The council has made its choice and is waiting for the mayor], [source Minister Ana Kovač] [cue said] on Sunday evening after a call with the envoy for the eastern shore.',
  '[content A small earthquake struck the mountains early on Friday], [source the interior ministry] [cue said].',
  '[content Her comments on the issue speak to the state of the bridge], [cue said] [source Ivo Brod, a fellow of the college].',
  // A quantity opens what is said; an estimate with a bound; a circumstance before the cue is nobody.
  '[source Kovač] [cue says] [content about two hundred tickets in Lessa were counted twice].',
  '[source Campaigners] [cue put] [content the figure at no more than 900].',
  '[source The judge] sat without a word and at the end [cue said] merely [content that she was grateful to the witness].',
  // A phrase ends before what is told on its own, and before what is said of a figure.
  '[source Her office] [cue disputed] [content the figure], which it said counted days in hospital.',
  '[source The clinics] [cue reported] [content 37 deaths], a figure which takes in those at home.',
  '[source Brod] [cue asked] the mayor [content to stop lending him opinions]: “I put fires out, I do not say who lit them.”',
  // A verb in a row that the tagger took for a noun; nouns for people that only a dictionary has; a clause behind "as" with its own object.
  '[source The agency] condemns the raid, calls on both sides to stop and [cue requests] [content that the council meet on Monday].',
  '[source Two objectors] [cue questioned] [content the rules of the ballot].',
  '[source A ninth-grader who walked to the exam] [cue called] [content it unfair].',
  'They wept as [source he] [cue described] [content their troubles].',
  '[source Polls in Lessa] [cue show] [content the two parties are level].',
  // A speaker behind the verb that ends the report; behind a clause with an aside of its own; to an audience with a clause of its own.
  '[content If the ship is not freed, measures will follow], [cue warned] [source the deputy minister Ana Alim-Bek], without saying which.',
  '[content The mill, which lost money in May, accepts the ruling and will not appeal], [source its chief executive, Ana Kovač], [cue said].',
  '[content The mayor won half the votes], [source the clerk, Ana Kovač], [cue announced] on Saturday to a hall in the old town that had been told by both camps to expect the opposite.',
  '[source The mediation service] [cue has offered] [content to host talks on Thursday].',
  // Past an aside; a clause that a relative clause interrupts.
  '[source The province] [cue replied], as it has for years, [content that it would look into the matter].',
  '[source The results] [cue suggest] [content that the mayor, who has the support of the union, still faces a hard road].',
  // A genitive in the name of a body parts nobody from it; its owner belongs to the phrase.
  "The deal fell; [source Ana Brod of the Toilers' Covenant] [cue said] [content her party wanted a dissolution].",
  "[source The Rowers' Covenant] [cue said] [content its boats were dry].",
  // A noun before the speaker's name is what the speaker is, not what is called something.
  '[source The environmental group Canopy Defence] [cue called for] [content calm].',
  // A participle behind a comma is the speaker's, not the last noun's.
  '[source Brod] made a third attempt to deflect the criticism, [cue writing] on a blog [content that the issue was noise].',
  // A report that interrupts the last clause of a sentence; one that a semicolon ends.
  'Owners want no delay, and [content a single bad spring], [source they] [cue say], [content takes a decade to mend].',
  '[content The union was told in time], [source she] [cue noted]; it has not replied.',
  '[source Brod] [cue denies] [content any fault]: the width was in the contract.',
  // What the tagger or the tree took apart.
  '[source Hauliers] oppose the closure and [cue threaten] [content to park 200 lorries across the bridge].',
  '[source The coordinator] [cue deplored] [content the incident].',
  '[source The health service] [cue says] [content hospital births cost it three times as much].',
  '[source The ministry’s channel] [cue said] [content six people had clocked in that day].',
  // A source stands behind the word that opens its clause; what stands behind the comma of that clause is no content.
  'Years after [source Ana Kovač] [cue claimed] [content that the age of big dams was over], work began on a new one.',
  'Even as [source Ilya Brod] [cue argued] [content that the port would stay open], cranes were being sold.',
  'The firm left Lessa a few months before [source its vice president] [cue boasted about] [content a plan to return].',
  'The race moved after [source the World Rowing Federation and 14 national bodies] [cue called for] [content a ban].',
  'Though [source media reports and party sources] [cue described] [content the push as hopeless], it went on.',
  'When [source the rules committee report] [cue denied] [content the change being sought], delegates walked out.',
  '[source The residents of the street after the fire] [cue said] [content they had heard nothing].',
  "[source The party's leader after Ana Kovač] [cue said] [content he would stay].",
  '[source Brod], speaking after Kovač at the forum, [cue cited] [content trouble in the east].',
  'As [source the experts] [cue have pointed out], [content Kovač is free to sell the house].',
  'As [source Brod] [cue noted] in March, [content the fund is empty].',
  '[content The bridge is old], as [source Kovač] [cue pointed out] on Monday.',
  '[source He] [cue expressed concern] [content that donors would leave].',
  '[source It] [cue amazes] me [content that more people cannot see it].',
  // Where a phrase ends: before a further verb of the row, at the end of the relative clause that reports it.
  '[source The maker] [cue has acknowledged] [content an accident] but denies that it was late.',
  'Brod, [source who] [cue has always denied] [content the charge], stood with his back to the judges.',
  '[source The union] [cue asked] the mayor [content not to close the bridge].',
  '[source Three resorts] [cue asked] the observatory [content to hold back the maps], a claim which its director denied.',
  // Verbs that only people and bodies do, whoever does them.
  '[source Upstream landowners] [cue praised] [content the judges].',
  '[source The lighthouse service] [cue denies] [content any delay].',
  // Base forms that the tagger took for nouns.
  '[source Sources close to the mayor] [cue concede] [content that she had wanted more].',
  '[content The mill bought the engine last year], [source customs data] [cue show].',
  '[source The ministry] [cue counted] [content 14 houses without a roof].',
  // Estimates, and what pictures and polls show.
  '[source Two executives] [cue put] [content the bill at $520 million].',
  '[source A poll] [cue showed] [content the mayor ahead by three points].',
  '[source Footage] [cue showed] [content the hull lying on its side].',
  '[source The judge] [cue ordered] [content the closure of the bridge].',
  // Whose verb a row goes on with.
  '[source The bank] [cue said] [content that deposits were safe] and blamed the rush on a message.',
  // Relative clauses.
  'The works ended in a finish [content that] [source Kovač] [cue said] [content was far too late].',
  'It was [content what] [source many analysts] [cue said] [content was a sign of peace].',
  // Passives with an agent.
  '[content Kovač] [cue was condemned] by [source the council] [content for the delay].',
  '[content The plan] [cue was never mentioned] by [source the moderators].',
  // Whom one calls oneself.
  '[source Kovač] [cue calls] [content herself a carpenter].',
  '[source Kovač] [cue described] [content herself as a carpenter].',
  // Subjects on an auxiliary, of shares, behind a participle.
  '[source The council] has judged the pages private and [cue says] [content it does not plan to print them].',
  'Nearly [source half] [cue said] [content they prefer the ferry].',
  '[source some families] [cue said] [content they were forced to pay the ferryman]',
];

/** What a statement went through is no part of it. */
const MEDIA: [string, string][] = [
  ['Ana Kovač condemned the raid in a tweet.', 'the raid'],
  ['The union blasted the decision in a joint statement obtained by the Herald.', 'the decision'],
  ['She criticised the errors in a report.', 'the errors'],
  ['He rejected claims made in an interview.', 'claims made in an interview'],
];

/** What somebody was told that he would get: no source is named. */
const GIVEN: [string, string][] = [
  ['A trader was promised immunity in a talk that nobody wrote down.', 'immunity'],
  ['The crews were guaranteed a place on the boat.', 'a place on the boat'],
];

/** Who is asked between commas is not the one who asks. */
const ASKED = ['Kovač, asked whether she would go, left the room.', 'The pilots, asked what they wanted, shrugged.'];

const AS_PUT: [string, string, string][] = [
  ['The bridge was neglected, as prosecutors suspect.', 'prosecutors', 'The bridge was neglected'],
  ['As some had predicted, the bridge fell.', 'some', 'the bridge fell'],
];

/** Looks like one of them, and is not: no quotation with this cue. */
const NOT: [string, string][] = [
  ['The clerks counted the votes.', 'counted'],
  // "that" goes on with the noun before it.
  [
    'The pledge was aimed at taking profits away from gangs and regulating the production, distribution and consumption of a product that millions of people consume illegally.',
    'regulating',
  ],
  [
    'It is uncertain whether the mayor’s comments have incited the violence that reporters seem to be blaming him for.',
    'have incited',
  ],
  ['A spokeswoman, who asked not to be named, left.', 'asked'],
  ['The union has called for an inquiry, a demand Kovač rejected last month.', 'rejected'],
  ['The harbour is old, its pilots, two of whom spoke, are proud.', 'spoke'],
  ['The loss raises the chance that the plan is an illusion.', 'raises'],
  // How much, by what came of it.
  ['The council is so divided that many members have left it.', 'divided'],
  ['He was so angry that he left the room.', 'angry'],
  ['The mill disclosed papers that the council had kept.', 'disclosed'],
  ['The Greens lost that seat by ten votes in May.', 'lost'],
  ['Asked whether he would go, Brod demurred.', 'demurred'],
  ['That contradicts what its head, Ana Brod, said a day earlier.', 'said'],
  ['Kovač grinned in the dock as she admitted arson.', 'as'],
  ['Kovač said a prayer.', 'said'],
  ['Kovač said a prayer and took the long road to the port.', 'said'],
  ['Kovač defended herself.', 'defended'],
  ['The fair was closed by noon.', 'closed'],
  // What stands before "as" is no report of a verb with an object of its own.
  ['Kovač wept as she read the letter.', 'read'],
  ['The council met in the morning, warned the ministry and went home.', 'warned'],
  // Given up, not admitted; a condition.
  ['The candidate conceded the race on Monday.', 'conceded'],
  ['The loan will lapse unless they proved that they could pay.', 'proved'],
];

describe('indirect quotation', () =>
  it.each(FOUND)('%s', marked => {
    const { lines, marked: line } = readMarked(marked);
    expect(lines).toContainEqual(line);
  }));

describe('through a medium', () =>
  it.each(MEDIA)('%s', (text, content) => {
    const reading = readText(text);
    const [only] = reading.quotations.map(quotation => inWords(reading, quotation));
    expect(only).toMatchObject({ content });
  }));

describe('promised to somebody', () =>
  it.each(GIVEN)('%s', (text, content) => {
    const reading = readText(text);
    const [only] = reading.quotations.map(quotation => inWords(reading, quotation));
    expect(only).toMatchObject({ source: '', content });
  }));

describe('asked between commas', () =>
  it.each(ASKED)('%s', text => {
    const asked = readText(text).quotations.filter(({ cue }) => text.slice(...cue[0]!) === 'asked');
    expect(asked.map(({ source }) => source)).toEqual([[]]);
  }));

describe('as somebody suspects', () =>
  it.each(AS_PUT)('%s', (text, source, content) => {
    const reading = readText(text);
    const [only] = reading.quotations.map(quotation => inWords(reading, quotation));
    expect(only).toMatchObject({ source, content });
  }));

describe('no quotation', () =>
  it.each(NOT)('%s', (text, cue) => {
    const reading = readText(text);
    expect(reading.quotations.map(quotation => inWords(reading, quotation).cue)).not.toContain(cue);
  }));
