// Indirect quotation where the order of words says what the tree lost: rows of reporting verbs, reports that close a sentence; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { inWords, readMarked, readText } from './brackets.js';

const FOUND = [
  // A report that closes its sentence has all that stands behind the comma for its source.
  '[content The union will sign nothing without the six], [source its secretary Fenno Tarly] [cue said].',
  '[content The tunnel will not carry traffic before 2032], [source the company building it] [cue admitted] on Thursday.',
  // What a sentence opens with is no half of what a relative clause says at its end.
  'Regarding the board, [source Brod] [cue updated] Maren on [content the aims of the dredging, which will be discussed at the next meetings].',
  // A hyphen or the dash of a range ends no clause.
  '[source MSP Ana Brod] [cue says] [content three hours and forty-eight minutes was decision enough].',
  // A quantity opens a clause.
  '[source She] [cue said] [content about a third of the cargo had been recovered].',
  // Behind a comma or marks and "and", a verb in the tense of the first goes on with its row.
  '[source The colonel] [cue denied] on Wednesday [content that his men destroyed the bridge], and promised an inquiry.',
  '[source The colonel] denied that his men destroyed the bridge, and [cue promised] [content “an inquiry without ribbons”].',
  '[source Brod] called her “the best engineer I have ever argued with” and [cue said] [content her shares would be bought at $31 each].',
  '[source She] alleges that officers took her phone and ordered her to unlock it, and [cue says] [content she refused].',
  // An infinitive ends at the comma, verb or no verb behind it.
  // What a verb of naming calls something, where the tree made one phrase of both.
  '[source The union] [cue called] [content that “moonshine”].',
  '[source The company] [cue calls] [content the building “sound and licensed”].',
  '[source The council] [cue called] [content the new schedule disappointing].',
  // The noun before a relative clause is what its verb reports.
  'He ruled out another round, [content a charge] that [source Selen] [cue denied].',
  'It was [content a fallback] that [source Brod] [cue described] [content as “legal, expensive and loud”].',
  'The harbour lost power, [content which] [source the port] [cue has blamed] [content on a ship].',
  // A report between commas interrupts a clause: what was said begins where that clause does.
  'He intends to sail with the minister and, [source he] [cue joked], [content “a cake for the mayor”].',
  'She was 91 and [content had], [source she] [cue said], [content been counting boats until Friday].',
  'It owns a port where, [source an agent] [cue said], [content “everybody knows who opens the doors”].',
  'Kovač thanked the drivers, [content without whom], [source she] [cue noted], [content no van would have left the quay].',
  'She has no wish to return, although [content she would], [source she] [cue says] after a while, [content quite like her mug].',
  'Three men have been let go: [content they were], [source police] [cue say], [content ‘buying melons’].',
  'Relatives were received; [content they welcomed the fleet], [source their lawyer, Eva Brod,] [cue said], [content and would “count the boats.”]',
  '[content Until it is], [source they] [cue say], [content they will stay at the hotel].',
  'Others were unmoved: [content in a hundred years], [source one of them] [cue pointed out], [content the museum had never once asked the visitors].',
  // An aside between commas parts a subject from its verb; a pronoun behind the hearer opens what was told.
  '[source She] [cue said] [content the impurity, known as green salt, had been found].',
  '[source Brod] [cue says] [content his lawsuit, to be filed Monday, will claim that the vote was rigged].',
  '[source Kovač] [cue told] the Gazette [content he expected a strike].',
  '[source Analysts] [cue put it at] [content nine million].',
  '[source Brod] [cue rejected] [content allegations that his plant had hidden the report], saying it was late.',
  // The noun phrase that opens a sentence has all of a row of verbs.
  '[source The agency Lessa Credit] put the grade on review, [cue noting] [content that the group had lost].',
  '[source She] offered one crumb and [cue denied] [content that it was late].',
  // "As" and a participle name a source; what a clause dwells on is part of it; an aside parts a verb from its object.
  '[content Lessa has sped up its efforts], [cue as highlighted in] [source a recent letter].',
  '[content The bridge is shut], [cue as confirmed by] [source two officials].',
  '[source Diplomats] [cue have indicated] [content that there is no shift, especially as they await the vote].',
  '[source Kovač] [cue praised], among other things, [content the work of the crew].',
  // Marks amid a sentence that its reporting clause closes or that goes on with it.
  '[content He was a “respected manager and loved for his human qualities,”] [source Brod] [cue said] in a statement.',
  '[content The papers indicate], [source she] [cue said] in a telephone interview, [content that “the port and the bank worked hand in hand.”]',
  '[content “We are gravely concerned,”] [source the members] [cue wrote] in a letter, that [content the office “may have sent them back.”]',
  '[content Over the long term], [cue according to] [source the budget office], [content the rise in debt “is mainly owed to the cost of care.”]',
  // Who speaks behind "with", before a colon, and behind a relative clause.
  'It killed a goat of [source Eva Maria Blum], who was calm[cue :] [content “It died of biscuits and of nothing else.”]',
  'Brod turned on Kovač, with [source the office of the mayor] [cue saying] [content Kovač was “not a real friend of the port.”]',
  '[source Kovač] said the risk was tiny[cue :] [content “Nobody will notice it at all.”]',
  '[source Brod], whose hometown, Lessa, is likely to be under water, [cue argues] [content that a tax will “wreck the port.”]',
  // A report that closes its sentence: by the words of somebody described, or of papers.
  '[content Three of the members would stop for six per cent], [source a person who attends its meetings] [cue said].',
  '[content Half of the lifts will close before 2045], [source a report by the Lessa Snow Observatory] [cue concludes].',
  '[content The port never received any letter], [source its general manager Rodrigo Brod] [cue countered] in a statement e-mailed to this newspaper.',
  '[content A deputy was charged Wednesday with stealing 88 crowns], [source charging documents] [cue say].',
  // A row of things is one object; a number is an answer.
  '[source The lawyer] [cue disputes] [content the number, the cost and the destruction], and his reply implies that it was late.',
  'The police say about 60 people, and [source hospitals] [cue say] [content 23].',
  // Behind a question in marks its reporting clause is no sentence of its own.
  'The room fell silent. [content "Am I being paid?"] [source Kovač] [cue declared], a point he likes to make.',
  // An infinitive whose verb the tagger took for a name.
  '[source He] [cue threatened] [content to sue].',
  // A name of several words that is told something.
  '[source Solicitor Ivo Brod] [cue told] Rivers and Lakes [content that new evidence had come to light].',
  // A room that hears is told by somebody unnamed.
  'The jury [cue heard] [content that the mayor was late].',
  // Headlines that close with who says so.
  '[content Octopuses hold grudges], [source boffins] [cue claim]\n\nThe works end soon.',
  '[content Worst is over], [cue says] [source bank chief] as state pours 42bn into Lessabank\n\nThe works end soon.',
  '[source Brod] [cue says] [content breach exposed 9 million accounts], blames contractor\n\nThe works end soon.',
  // What was asked, and what somebody keeps back.
  '[cue Asked about] [content the omission], a spokesman replied that it was short.',
  '[cue Asked] [content what they wanted most], respondents chose rents.',
  '[source She] [cue declined to say] [content whether any officer would be fined].',
  // A row of verbs behind marks; an auxiliary inside marks makes no passive.
  '[source Rowe] blamed “a rumour with a telephone” for the run and [cue insisted] [content the bank had been solvent on Friday].',
  '[source Kale] confirmed that it had granted asylum “for the time being” and [cue said] [content it would weigh any request].',
  // A plural without which the clause has no verb; set phrases of verb and noun.
  '[source Our health editor, Bashir Brod,] [cue points out] [content that 21,000 had moved away].',
  '[source Brod] [cue took issue with] [content the figures].',
  '[source The line] [cue served notice] [content that it would seek damages].',
  '[source She] [cue offered] [content an apology to the crew].',
  '[source The guard] [cue ordered] her [content to unlock it], and the crowd booed.',
  // Quoted as saying, before it is said so; in translated reports the verb closes the sentence.
  '[content The lock is unsafe], [source she] was quoted by the agency as [cue saying].',
  '[content The lock was a “toy lock”], [source Brod] is also quoted as [cue adding] by the paper.',
  '[content “It was our bell,”] the agency quotes [source him] as [cue saying].',
  '[content The worst is behind us], is [source Lembit Brod], chief of the Water Board, [cue quoted].',
  // How long before another thing it was said.
  '[content Ministers oppose the bridge], [source four officials] [cue said] on Tuesday, two days before the council meets in Lessa to decide.',
  '[content Toll ‘not fair enough’ for ferries], [cue warns] [source watchdog]\n\nThe works end soon.',
  // A second "that" goes on with the row, wherever the tree hangs it.
  '[source The chair, Ana Brod], [cue has told] owners by letter [content that the price is full and that nobody has offered a fuller one].',
  // Who does the first thing of a headline says what follows the verb.
  '[source Council] shuts bridge, [cue says] [content drivers safe]\n\nThe works end soon.',
  // Who stands behind a verb of address hears, whatever the tree makes of it.
  '[content The fund was not aware of any offer], [source its chairwoman, Ines Brod,] [cue told] LWB.',
  '[source The deputy minister Ana Kovač] said there was no sign of trouble at other lenders and [cue urged] Congress [content to pass a bill raising the limit].',
  // A clause behind a semicolon or a comma has its own subject for the verbs in its row.
  'The federation wants more; [source Aerodock] has put 21 on the table, and [cue says] [content that anything above 24 would cost it the contract].',
  'Gil Brod stayed away, but [source his cousin Ana Brod] came, cried, and [cue told] me [content that she would have sent it home].',
  '“Suspend is a word for trousers,” he told the Gazette; [source Kovač, who likes him,] laughed and [cue said] [content that she had a family to feed].',
  'A trial has failed, Agrona said on Monday, as [source the Lessa Bank, its partner,] [cue accused] [content it of fraud].',
  'The firm argues that a repair is enough under the law; [source lawyer Marisela Kovač-Holm] disagrees, and [cue notes] [content that courts have twice accepted a refund].',
  // Without a comma a row is the relative clause's; behind a clause of time a participle is the main clause's.
  'It has sent the list to the Lessa Red Cross, [source which] confirmed receipt but [cue says] [content it has never been granted access].',
  '[source Fergal Brod] left the chamber before the roll was called, [cue saying] [content his mother was in a bed there].',
  // A name in apposition behind the one who speaks; what joins a sentence to the one before is nobody's.
  '[content “Not a drop, and nobody writes to tell us why,”] [cue grumbled] [source one of them, Ana Kovač].',
  // Beyond a colon nobody shares the subject before it.
  'Campaigners dispute the figure: [source a surveyor they hired] [cue put] [content the cost at nine million].',
  // A relative clause between dashes is an aside.
  '[source Brod] — who is listed as a lawyer but does not practice law — [cue told] the Gazette [content he is not planning an appeal].',
];

const NOT = [
  // A deed told behind closing marks reports nothing.
  [
    'The commander sent a message: “It is a long time to be afraid.” Residents have begun to leave without being asked.',
    'Residents',
  ],
  // A clause that is reported may go on behind a comma: its subject says nothing of what follows.
  ['He said the road was closed, and police were there, and told people to leave.', 'police'],
  ['Mayor calls plan ‘a joke’, warns investors\n\nThe works end soon.', 'Mayor calls plan ‘a joke’'],
  ['In April, she was quoted by the agency as saying that the lock is unsafe.', 'In April'],
  ['The lock, is Brod said to have been quoted as saying little, holds.', 'The lock'],
  [
    'Ministers oppose the bridge, Brod said on Tuesday, two days before the council meets in Lessa.',
    'two days before the council meets in Lessa',
  ],
  // What is offered without words is given; a quoted "I" and "they" mostly soften their own words.
  ['She offered a boat to the crew.', 'a boat to the crew'],
  ['“They tell me that the bridge is shut for good,” Kovač said.', 'that the bridge is shut for good'],
  // What is won and promised in a headline is nobody's report.
  ['Brod wins vote, promises reform\n\nThe works end soon.', 'Brod wins vote'],
  // A verb with a doer of its own is in nobody's row.
  ['The mayor left and the board promised to stay.', 'The mayor'],
  ['The mayor, who left early, and his wife saw boats, noting that it was late.', 'who'],
  // Called back, not remembered.
  ['Lessa recalled its ambassador on Sunday.', 'its ambassador on Sunday'],
  ['Lessa recalled its ambassador.', 'its ambassador'],
  ['Kovač recalled two million masks.', 'two million masks'],
  ['He worked, as planned by the board.', 'He worked'],
  // What has to be said has not been said yet.
  ['Companies must report such defects.', 'such defects'],
  ['The bridge is old, so I cannot comment.', 'The bridge is old'],
  ['Kovač said the mayor, a friend, and Brod left.', 'the mayor'],
  // A row is no content of its neighbour: what follows its "and" has a verb.
  ['The lawyer disputes the number, the cost and his partner left.', 'the number, the cost and his partner'],
  ['Hospitals say 23 boats left.', '23'],
  // What somebody will not say has not been said.
  ['Kovač refused to say that the bridge was shut.', 'that the bridge was shut'],
  // Whom one calls is not what one calls him; a title is no noun that its bearer speaks of.
  ['He called the police.', 'the police'],
  // A name somebody goes by is no words of theirs; what they call themselves is.
  ['A man who styled himself Captain Rafael left.', 'Captain Rafael'],
  ['Heritage officer Ana Kovač explained how lime dries.', 'Heritage officer'],
  // The name in apposition is the source's own, not all of it.
  ['It will close, Ana Kovač, the mayor, said on Monday.', 'the mayor'],
  // Behind "and", a verb in the tense of the saying alone is the speaker's own deed.
  ['The bridge is shut, he said, and left the room.', 'left the room'],
  ['The bridge is shut, Kovač told reporters, and Brod agreed.', 'Brod agreed'],
  ['In ten years, one of them pointed out, the museum had never once asked.', 'In ten years, one of them pointed out'],
  // Without a comma the verbs of what was reported stay in it.
  ['The committee said it had no new evidence and cited a finding.', 'it had no new evidence'],
] as const;

describe('word order', () => {
  it.each(FOUND)('%s', marked => {
    const { lines, marked: line } = readMarked(marked);
    expect(lines).toContainEqual(line);
  });
  it.each(NOT)('%s', (text, content) => {
    const reading = readText(text);
    const found = reading.quotations.map(quotation => inWords(reading, quotation));
    expect(found.flatMap(one => [one.source, one.content])).not.toContain(content);
  });
});
