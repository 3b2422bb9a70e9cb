// Who is meant, read from whole texts: worked examples first, then silence where nothing settles it, then the rules.
import { describe, expect, test } from 'vitest';
import { reportFromText } from '../../../src/intake/index.js';
import { type ReadReport, UNNAMED_SOURCE } from '../../../src/model/index.js';
import { COREFERENCE_RULES } from '../../../src/read/coreference/rules.js';
import { readReport } from '../../../src/read/index.js';
import { readText } from '../../support/reading-of-text.js';

/** Name of the entity that the words mean; undefined where the reading says nothing. */
function meant(read: ReadReport, text: string, words: string, nth = 0): string | undefined {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = text.indexOf(words, at + 1);
  const mention = read.mentions.find(m => m.span[0] === at && m.span[1] === at + words.length);
  return read.entities.find(entity => entity.id === mention?.entity)?.name;
}

describe('names, titles and kinds', () => {
  test.each([
    ['Foreign Minister Ana Kovač met envoys in Lessa.', 'Ana Kovač', 'person'],
    ['Envoys of the Northern Dock Union met in Tallinn.', 'Northern Dock Union', 'organisation'],
    ['Envoys of the Northern Dock Union met in Tallinn.', 'Tallinn', 'place'],
    ['State Secretary for European Affairs Mirela Danevska spoke.', 'Mirela Danevska', 'person'],
    ['The Bank of Estonia raised rates.', 'Bank of Estonia', 'organisation'],
    ['Kremlin spokesman Ivan Sokolin spoke.', 'Ivan Sokolin', 'person'],
  ])('%s holds %s (%s)', (text, name, kind) => {
    const read = readText(text);
    const at = text.indexOf(name);
    expect(read.mentions.find(m => m.span[0] === at && m.span[1] === at + name.length)).toMatchObject({
      kind,
      form: 'name',
    });
  });

  test.each([
    'Pilots of Soravia are outnumbered as Krevanian patrols move forward. Krevania denies it.',
    'Krevania will send crews. Talks on Krevanian ports begin on Monday in Lenst.',
  ])('a place of the report says whose something is: %s', text => {
    expect(meant(readText(text), text, 'Krevanian')).toBeUndefined();
  });

  test('.not where the report names no such place', () => {
    const text = 'Talks on the Krevanian ports begin on Monday in Lenst. Soravia denies it.';
    expect(meant(readText(text), text, 'Krevanian')).toBe('Krevanian');
  });

  test('a title is a role, not a part of the name', () => {
    const [minister] = readText('Foreign Minister Ana Kovač met envoys.').entities;
    expect(minister).toMatchObject({ name: 'Ana Kovač', roles: [{ text: 'Foreign Minister', span: [0, 16] }] });
  });

  test.each([
    ['The leader of the Social Union, Eva Blum, said no.', 'The leader of the Social Union'],
    ['Ana Kovač, the head of cardiology in Lessa, said yes.', 'the head of cardiology'],
    ['His chief of staff, Jon Bell, left on Monday.', 'His chief of staff'],
    ['The mayor, Jon Bell, left on Monday.', 'The mayor'],
  ])('a role in apposition is whole: %s', (text, role) => {
    expect(
      readText(text)
        .entities.find(({ kind }) => kind === 'person')
        ?.roles.map(one => one.text),
    ).toContain(role);
  });

  test.each([
    ['The vote was lost, shop steward Ana Moll said.', ['shop steward']],
    ['Club chairman Sir Lionel Pask said no.', ['Club chairman']],
    ['Mrs Ana Moll said no.', []],
    ['In a statement minister Ana Moll said no.', ['minister']],
    ['Last week president Ana Moll left.', ['president']],
  ])('a role before a name begins with its first noun and is no form of address: %s', (text, roles) => {
    expect(
      readText(text)
        .entities.find(({ kind }) => kind === 'person')
        ?.roles.map(({ text }) => text),
    ).toEqual(roles);
  });

  test('an adjective of a country names nobody', () => {
    expect(readText('They met Norwegian fishermen.').mentions.filter(m => m.form === 'name')).toEqual([]);
  });
});

describe('one entity', () => {
  test.each([
    ['Ana Kovač resigned. Kovač gave no reason.', 'Kovač', 1, 'Ana Kovač'],
    ['The Northern Dock Union (NDU) met. The NDU raised its fee.', 'NDU', 1, 'Northern Dock Union'],
    ['Ana Kovač resigned on Monday. She gave no reason.', 'She', 0, 'Ana Kovač'],
    ['Mayor Ana Kovač resigned. The mayor gave no reason.', 'The mayor', 0, 'Ana Kovač'],
    ['“I am tired,” Ana Kovač said.', 'I', 0, 'Ana Kovač'],
    ['Ana Kovač, who leads the union, resigned.', 'who', 0, 'Ana Kovač'],
  ])('%s: %s (%i) means %s', (text, words, nth, name) => {
    expect(meant(readText(text), text, words, nth)).toBe(name);
  });
});

describe('an interview of questions and answers', () => {
  const asked = (head: string): (string | undefined)[] => {
    const text = `${head}\n\nQ: Will the docks open?\n\nA: I hope so.\n\nQ: And then?\n\nA: We shall see.`;
    const read = readText(text, 'r1', head.includes('\n'));
    return read.quotations
      .filter(({ rule }) => /-turn$/.test(rule))
      .map(({ speaker }) => read.entities.find(({ id }) => id === speaker)?.name);
  };

  test.each([
    ['Ana Kovač leads the dockers of Lessa and was at the gate all night.'],
    [
      'Kovač: the docks may open\n\nAna Kovač, who leads the dockers of Lessa, explains why she left the board of Petr Malý.',
    ],
  ])('is answered by the one it is about: %s', head => {
    expect(asked(head)).toEqual([undefined, 'Ana Kovač', undefined, 'Ana Kovač']);
  });

  test.each([
    ['Ana Kovač, who leads the dockers of Lessa, talks to Petr Malý about the docks.'],
    ['Ana Kovač leads the dockers of Lessa. She was interviewed by Petr Malý on Monday.'],
  ])('is asked by whom the other talks to: %s', head => {
    expect(asked(head)).toEqual(['Petr Malý', 'Ana Kovač', 'Petr Malý', 'Ana Kovač']);
  });

  test('without labels is answered by the one its title names', () => {
    const text =
      'Three questions for Ana Kovač\n\nWill the docks open?\n\nI hope so.\n\nAnd then?\n\nWe shall see.\n\nWe always do.\n\nAre you tired?\n\nI am.';
    const read = readReport(reportFromText('r1', text));
    const said = read.quotations.map(({ speaker, content }) => [
      read.entities.find(({ id }) => id === speaker)?.name,
      content.map(span => text.slice(...span)).join(' '),
    ]);
    expect(said).toEqual([
      ['Ana Kovač', 'I hope so.'],
      ['Ana Kovač', 'We shall see. We always do.'],
      ['Ana Kovač', 'I am.'],
    ]);
  });

  test('two who are introduced may both answer', () => {
    expect(asked('Ana Kovač and Petr Malý were at the gate all night.')).toEqual(Array(4).fill(undefined));
  });

  test('its answerer is "I"', () => {
    const text =
      'Ana Kovač leads the dockers of Lessa.\n\nQ: Will the docks open?\n\nA: I hope so.\n\nQ: And then?\n\nA: I do not know.';
    const read = readText(text);
    const at = text.indexOf('I hope');
    expect(read.mentions.find(({ span }) => span[0] === at && span[1] === at + 1)?.entity).toBe(read.entities[0]!.id);
  });
});

describe('nobody is the object of what he does', () => {
  test.each([
    ['Minister Ana Kovač stayed away. Opposition leader Cy Brod called her a liar.', 'her', 'Ana Kovač'],
    ['Minister Ana Kovač stayed away. Opposition leader Cy Brod thanked her on Monday.', 'her', 'Ana Kovač'],
    ['Minister Ana Kovač stayed away. Judge Olga Brod sold her house.', 'her', 'Olga Brod'],
  ])('%s: %s is %s', (text, words, name) => {
    expect(meant(readText(text), text, words)).toBe(name);
  });
});

describe('silence, or two', () => {
  test('their union is not the party with Union in its name', () => {
    const text = 'The Social Union met on Monday. Guards struck. Their union said it was late.';
    expect(meant(readText(text), text, 'Their union')).toBeUndefined();
  });

  test.each([
    [
      'Strike vote\n\nBus drivers will strike for two days, their union said on Monday.\n\nThe Allied Busworkers want a rise.',
      'their union',
      'Allied Busworkers',
    ],
    ['The Drivers’ Syndicate met on Monday. It rained. The union said no.', 'The union', 'Drivers’ Syndicate'],
    ['Jon Bell, who represents Ana Moll, said his client was ill.', 'his client', 'Ana Moll'],
    ['Ana Moll was fined. Her lawyer, Jon Bell, left. His client said no.', 'His client', 'Ana Moll'],
    ['A lawyer for Ana Moll, Vera Stein, said her client was ill.', 'her client', 'Ana Moll'],
  ])('%s: %s is %s', (text, words, name) => {
    expect(meant(readText(text), text, words)).toBe(name);
  });

  test.each([
    ['Jon Bell sells cars in Lessa. His client said no.', 'His client'],
    ['Jon Bell, a lawyer for Ana Moll and Eva Roth, left. It rained. His client said no.', 'His client'],
  ])('.not %s: %s', (text, words) => {
    expect(meant(readText(text), text, words)).not.toBe('Jon Bell');
  });

  test('a paper that has seen a letter is not the trust that wrote it', () => {
    const text =
      'In a letter seen by Lessa News, the trust wrote that it was late. The mines were shut, the trust said.';
    expect(meant(readText(text), text, 'the trust', 1)).toBeUndefined();
  });

  test('a club is not the trust of its supporters', () => {
    const text = 'Rovers lost on Monday. The Rovers Supporters’ Trust said it was late. Rovers said no.';
    const read = readText(text);
    expect(meant(read, text, 'Rovers')).toBe('Rovers');
    expect(meant(read, text, 'Rovers Supporters’ Trust')).toBe('Rovers Supporters’ Trust');
  });

  test('a pronoun that two people fit is left alone', () => {
    const text = 'Ana Kovač and Eva Blum met on Monday. The talks were short, and she left.';
    expect(meant(readText(text), text, 'she')).toBeUndefined();
  });

  test('two people of one surname stay two', () => {
    const text = 'Mr Ivan Sokolin and Mrs Olga Sokolin were heard. Mr Sokolin denied it. Mrs Sokolin wept.';
    const read = readText(text);
    expect(meant(read, text, 'Sokolin', 2)).toBe('Ivan Sokolin');
    expect(meant(read, text, 'Sokolin', 3)).toBe('Olga Sokolin');
  });

  test('a general is not the minister of his surname', () => {
    const text = 'Foreign Minister Solveig Ankerud spoke. General Ankerud did not travel.';
    expect(meant(readText(text), text, 'Ankerud', 1)).toBe('Ankerud');
  });
});

describe('two of one name', () => {
  test('a namesake who is said to be one', () => {
    const text =
      'Mayor Ivo Tarn visited the harbour. Ivo Tarn, a retired crane driver of the same name, said he had warned the mayor.';
    const read = readText(text);
    expect(read.entities.filter(entity => entity.name === 'Ivo Tarn')).toHaveLength(2);
    expect(meant(read, text, 'the mayor')).toBe('Ivo Tarn');
  });

  test('a mayor is not the hospital director of his surname', () => {
    const text =
      'Mayor Tarn said the funerals begin on Saturday. Dr Ada Tarn, the hospital’s director, said 46 were treated. Ms Tarn, who is not related to the mayor, wept.';
    const read = readText(text);
    expect(meant(read, text, 'Tarn', 0)).toBe('Tarn');
    expect(meant(read, text, 'Tarn', 2)).toBe('Ada Tarn');
  });
});

test('a bare surname is not the one who was just called by her title, where another bears it bare', () => {
  const filler = 'The tribunal heard of the cream, its label and the day on which it was bought in the market. '.repeat(
    7,
  );
  const text = `World champion Ilona Tarn told the court that she had never taken it. ${filler}Tarn, who won gold, denied that she had written to her doctor, Anselm Tarn, who is no relation. Dr Tarn is to testify on Wednesday. If found guilty, Tarn would miss the games.`;
  const read = readText(text);
  expect(meant(read, text, 'Tarn', 4)).not.toBe('Anselm Tarn');
});

describe('the label of a speaker with a namesake', () => {
  const studio = 'Anna Orm: What did you press?\n\nViktor Tarn: The green one.\n\n';

  test('is the one whom a full label names', () => {
    const text = `${studio}Orm: Your namesake Pavel Tarn voted against.\n\nTarn: Pavel is loud.`;
    const read = readText(text);
    expect(meant(read, text, 'Tarn', 2)).toBe('Viktor Tarn');
    expect(meant(read, text, 'Pavel', 1)).toBe('Pavel Tarn');
  });

  test('is nobody for sure where both have one', () => {
    const text = `${studio}Pavel Tarn: The red one.\n\nOrm: Why?\n\nTarn: It was late.`;
    expect(meant(readText(text), text, 'Tarn', 2)).toBe('Tarn');
  });

  test('.not a surname inside a sentence: the one fully named last before it', () => {
    const filler = 'The hall was cold and the count took four hours. '.repeat(20);
    const text = `${studio}${filler}Pavel Tarn voted against. Tarn left by the back door.`;
    expect(meant(readText(text), text, 'Tarn', 2)).toBe('Pavel Tarn');
  });
});

describe('a surname used before anyone of that surname is named', () => {
  const filler = 'The road to the quarry was closed for the whole of the winter and the carts went round by the mill. ';

  test('again and again, means somebody else', () => {
    const text = `Sokolin wrote the plan. Sokolin then sold it. ${filler.repeat(8)}His daughter Olga Sokolin said nothing.`;
    expect(meant(readText(text), text, 'Sokolin', 0)).not.toBe('Olga Sokolin');
  });

  test('in a headline and its lead, means the one named there', () => {
    const text = 'Sokolin wrote the plan. The plan was sold by Olga Sokolin on Monday.';
    expect(meant(readText(text), text, 'Sokolin', 0)).toBe('Olga Sokolin');
  });
});

describe('it, and what a body is called', () => {
  test.each([
    ['Carrow Freight said on Monday it had agreed to buy Lessa Lines.', 'it', 'Carrow Freight'],
    ['Carrow Freight agreed to buy Lessa Lines. Its chairman smiled.', 'Its', 'Carrow Freight'],
    [
      'Carrow Freight lost money. The Port Safety Authority opened an inquiry. The regulator gave no date.',
      'The regulator',
      'Port Safety Authority',
    ],
    ['Shares in Carrow Freight fell. The company closed two yards.', 'The company', 'Carrow Freight'],
    ['A spokesman for the Northern Dock Union said it had no plans.', 'it', 'Northern Dock Union'],
    ['Norland acknowledges that peace comes first. However, it argues that a treaty would help.', 'it', 'Norland'],
  ])('%s: %s means %s', (text, words, name) => {
    expect(meant(readText(text), text, words)).toBe(name);
  });

  test.each([
    ['The Harbour Post reported a loss. The company closed two yards.', 'The company'],
    ['Carrow Freight lost money. The regulator gave no date.', 'The regulator'],
    ['Envoys met in Lessa. A letter was read. It had been written by hand.', 'It'],
    ['Norland said the ban was lawful. The board disagreed. It said so on Monday.', 'It'],
    ['Ivo Tarn met the emir. The emir is abroad, and he gave no date.', 'he'],
  ])('%s: %s is left in silence', (text, words) => {
    expect(meant(readText(text), text, words)).toBeUndefined();
  });
});

describe('the labels of a transcript', () => {
  const talk = (label: string): string =>
    `The mill of Orm\n\n${label}: Did you sell the mill twice?\n\nKovač: I sold it once.\n\n${label}: And the price?\n\nKovač: It was fair.`;
  const speakers = (text: string): (string | undefined)[] => {
    const read = readText(text, 'r1', true);
    return read.quotations.map(quotation => read.entities.find(entity => entity.id === quotation.speaker)?.name);
  };

  test('a word alone before a colon is a name, whatever else it means', () => {
    expect(speakers(talk('Loom'))).toEqual(['Loom', 'Kovač', 'Loom', 'Kovač']);
  });

  test('.not the part of a host: nobody named, and not the guest', () => {
    expect(speakers(talk('Host'))).toEqual([undefined, 'Kovač', undefined, 'Kovač']);
  });
});

describe('who speaks, and of whom', () => {
  test('an age stands for the one of whom it was told', () => {
    const text = 'Ana Kovač, 28, met Eva Blum, 30, in May. In a statement the 28-year-old said: “I am tired of it.”';
    const read = readText(text);
    expect(meant(read, text, 'the 28-year-old')).toBe('Ana Kovač');
    expect(read.quotations[0]?.speaker).toBe(read.entities.find(entity => entity.name === 'Ana Kovač')?.id);
  });

  test('.not an age that was told of nobody, where all have one', () => {
    const text = 'Ana Kovač, 29, met Eva Blum, 30, in May. The 28-year-old said: “I am tired of it.”';
    expect(readText(text).quotations[0]?.speaker).toBeNull();
  });

  test('.not whom the words themselves speak of', () => {
    const text = 'Tarn, the union’s president, backed Eva Blum. “She is innocent until the hearing,” she said.';
    const read = readText(text);
    expect(read.quotations[0]?.speaker).not.toBe(read.entities.find(entity => entity.name === 'Eva Blum')?.id);
  });

  test.each([
    [
      'Disgraced rowing boss Patrick Tarn is facing years behind bars after a jury decided he had pocketed the lottery cash.',
      undefined,
    ],
    ['Patrick Tarn left the hall on Monday, and Eva Blum said he had been told to.', 'Eva Blum'],
  ])('the subject of the last clause speaks: %s', (text, name) => {
    const read = readText(text);
    const line = read.quotations.find(quotation =>
      quotation.content.some(([from]) => text.slice(from).startsWith('he ')),
    );
    expect(line).toBeDefined();
    expect(read.entities.find(entity => entity.id === line!.speaker)?.name).toBe(name);
  });

  test.each([
    ['Swedish striker Ana Kovač scored twice. Jon Bell was booked. The Swede left in May.', 'The Swede', 'Ana Kovač'],
    [
      'Rovers dismissed their coach, Petr Malý, on Monday. The Bulgarian, 54, was told by text.',
      'The Bulgarian',
      'Petr Malý',
    ],
    // the age is told of the one man of the report only farther on
    [
      'The 45-year-old was found dead. His widow, Eva Blum, wept. Jon Bell, 45, was a baker.',
      'The 45-year-old',
      'Jon Bell',
    ],
  ])('%s: %s', (text, words, name) => {
    expect(meant(readText(text), text, words)).toBe(name);
  });

  test.each([
    ['Swedish striker Ana Kovač and Swedish keeper Eva Blum met Jon Bell. The Swede left in May.', 'The Swede'],
    ['Ana Kovač met Eva Blum on Monday. The Swede left in May.', 'The Swede'],
    ['The Swedes met Ana Kovač on Monday.', 'The Swedes'],
    ['“We are tired,” said Ana Kovač, Lirania’s deputy premier responsible for NATO relations.', 'We'],
    // somebody is spoken to, and the clause is about another
    ['Reporter: Dr. Ana Kovač, Lirania’s premier has been vocal about it. Why?', 'Lirania’s premier'],
    [
      'Eva Blum met her colleague Ana Kovač. Then she rang Premier Olga Brod. “I told my colleague all,” Blum said.',
      'my colleague',
    ],
    ['Dr Ulla Stamm wrote to Ivo Tarn, who fell ill. His doctor said it was late.', 'His doctor'],
  ])('.not %s: %s', (text, words) => {
    const name = meant(readText(text), text, words);
    expect(['Ana Kovač', 'Eva Blum', 'Ulla Stamm', 'NATO']).not.toContain(name);
  });

  test.each([
    ['Aides say bridge is shut\n\nIt rained. Aides say the works are routine.', 1],
    ['Aides say bridge is shut\n\nIt rained. Two aides say the works are routine.', 2],
  ])('a headline and those below it: %s', (text, voices) => {
    expect(new Set(readText(text, 'r1', true).quotations.map(({ speaker }) => speaker)).size).toBe(voices);
  });

  const speakerOf = (text: string): string | undefined => {
    const read = readText(text, 'r1', true);
    expect(read.quotations).not.toHaveLength(0);
    return read.entities.find(entity => entity.id === read.quotations[0]!.speaker)?.name;
  };

  test.each([
    ['The rebels’ commander, known only as Rafael, said the road was shut.', 'Rafael'],
    ['In a recording, a man who styled himself Captain Rafael said the road was shut.', 'Rafael'],
    ['“It was shut all day,” said the chair, Lirania’s foreign minister Ana Kovač.', 'Ana Kovač'],
    ['The board will close the yard in May, according to a memo seen by the Lessa Echo.', 'a memo'],
    [
      'Two firms sued. One of those, the shipyard Halden Marine, said the law was “a net with one hole”.',
      'Halden Marine',
    ],
    ['The bridge would have held, according to the engineer who built it, Ivo Tarn.', 'Ivo Tarn'],
    ['The Head of Mission, Ambassador Wanda Blum, denied the charge.', 'Wanda Blum'],
    ["All 26 sailors were saved, Norland's maritime rescue centre said.", "Norland's maritime rescue centre"],
    ['A source close to the premier, Ana Kovač, said the winter would be long.', 'A source'],
    // A name that opens the words before a colon, where the tree shows no subject
    [
      'Constance Blum, who was mayor until 2030, is against: “The old tower leaked for a hundred years, and I have the receipts.”',
      'Constance Blum',
    ],
    // Whose side it is
    ['Envoys of Norland met in Lessa. The Norland side said that the talks were useful.', 'Norland'],
    // Behind a post or a place stands its bearer; a day behind a participle is nobody
    ['The beds were full on Monday, nurse in charge Brenda Moll told the Lessa Echo.', 'Brenda Moll'],
    ['The board will meet in May, according to a notice circulated Monday.', 'a notice'],
    ['A person close to the talks said that Norland, alone at the table, had threatened to leave.', 'A person'],
    // The firm that several are, and a row of others
    ['The architects, Halden Group, said the roof was sound.', 'Halden Group'],
    ['The architects, Halden Group and Ana Kovač, said the roof was sound.', 'The architects'],
    // Whoever holds a paper has not said it
    ['A statement seen by the Quay Post from the Northern Dock Union said the yard was shut.', 'Northern Dock Union'],
    ['A statement from the Northern Dock Union said the yard was shut.', 'Northern Dock Union'],
  ])('the source is %s: %s', (text, name) => {
    expect(speakerOf(`Lessa\n\nIt rained on Monday.\n\n${text}`)).toBe(name);
  });

  test.each([
    // her office speaks for her, and is not she
    'Ana Kovač left on Monday. Her office said that the trip was planned in March.',
    // things say nothing
    'Eva Blum waited until the lights said that it was over.',
    // a member of the party is not the party
    'A Heritage Party MP said the ban was “daft”.',
    'Eva Blum waited until the weekday said that it was over.',
    // two who were named, and nothing says which
    'Envoys met in Lessa. The two sides said that the talks were useful.',
  ])('.not somebody where nothing tells who: %s', text => {
    expect(speakerOf(`Lessa\n\nIt rained on Monday.\n\n${text}`)).toBeUndefined();
  });

  test('a post before a name is the bearer’s afterwards', () => {
    const text =
      'The beds were full on Monday, nurse in charge Brenda Moll told the Lessa Echo.\n\n“We are all tired here,” the nurse said.';
    const read = readText(text, 'r1', true);
    expect(read.entities.find(entity => entity.id === read.quotations.at(-1)?.speaker)?.name).toBe('Brenda Moll');
  });

  test('.not the paper itself, nor a name before a clause of its own', () => {
    const text =
      'Lirania’s cartel office fined two firms in May.\n\nIn a ruling seen by Meridian, the agency said that prices rose.';
    const read = readText(text);
    expect(read.entities.find(entity => entity.id === read.quotations.at(-1)?.speaker)?.name).not.toBe('Meridian');
  });

  test('.not the last name of a relative clause', () => {
    const text = 'Eva Blum, who met the mayor and Jon Bell on Monday, said the road is wet.';
    const read = readText(text);
    expect(read.entities.find(entity => entity.id === read.quotations[0]?.speaker)?.name).toBe('Eva Blum');
  });

  test('.not "the company" of a report that names one only farther down', () => {
    const text =
      'Payments fail\n\nPayments failed at noon, the company said.\n\nIt rained. Nobody met.\n\nHalden Marine Ltd wept.';
    expect(readText(text, 'r1', true).quotations[0]?.speaker).toBeNull();
  });

  test('a noun with hyphens is one word', () => {
    const read = readText('The letter went to his brother-in-law, Neil Farrow, on Monday.');
    expect(read.entities.map(entity => entity.roles.map(role => role.text))).toEqual([['his brother-in-law']]);
  });
});

describe('a headline and a lead, by what follows them', () => {
  test.each([
    [
      'the office of a shortened title',
      'Gov. Ana Kovač vetoed the bill. Jon Bell, who wrote it, wept. The governor said she had read it twice.',
      'The governor',
      'Ana Kovač',
    ],
    [
      'the director of a lead, named next with a form of address',
      'Museum keeps its drum\n\nThe director of the Harbour Museum said it keeps the drum.\n\nDame Ana Kovač told reporters so.',
      'The director',
      'Ana Kovač',
    ],
    [
      'a headline of several sentences',
      'Quit? Never! Mayor lashes out\n\nA mayor who billed the town for a robe said he would stay.\n\nIvo Tarn, 51, stormed out of the hall.',
      'A mayor',
      'Ivo Tarn',
    ],
    [
      'a noun that heads a body’s name',
      'Panel faults the prison\n\nThe Lessa Panel for Prison Reform met on Monday and gave its ruling.',
      'Panel',
      'Lessa Panel for Prison Reform',
    ],
  ])('%s', (_, text, words, name) => {
    expect(meant(readText(text, 'r1', text.includes('\n')), text, words)).toBe(name);
  });

  test('.not "the company" that nothing ties to anyone: no name of its own', () => {
    const text = 'The bridge opened in May. It rained all day. It was cold.\n\nThe company said the bridge is closed.';
    const read = readText(text);
    expect(meant(read, text, 'The company')).toBeUndefined();
    expect(read.quotations.map(quotation => quotation.speaker)).toEqual([null]);
  });
});

test('people without a name go by the words that report their speech', () => {
  const text = 'The bridge opened in May. It rained all day.\n\nTwo officials said the bridge is closed.';
  expect(readText(text).mentions.find(m => text.slice(...m.span) === 'Two officials')).toMatchObject({
    kind: 'group',
    form: 'name',
    rule: UNNAMED_SOURCE,
  });
});

describe('a paper that goes by another noun', () => {
  const speakers = (text: string): (string | undefined)[] => {
    const read = readText(text);
    return read.quotations.map(({ speaker }) => read.entities.find(({ id }) => id === speaker)?.name);
  };
  test('is the one that spoke before', () => {
    const text = 'The yard will close, a memo seen by the Lessa Echo said. The note said that nobody would be paid.';
    expect(speakers(text)).toEqual(['a memo', 'a memo']);
  });
  test('.not where two spoke, or the noun is of another sort', () => {
    const two = 'A memo said that the yard will close. A letter said that it will not. The note said that it was late.';
    expect(speakers(two)[2]).toBe('The note');
    const other = 'A memo said that the yard will close. The poll said that most people mind.';
    expect(speakers(other)[1]).toBe('The poll');
  });
});

describe('each rule fires on its words and not on the near ones', () => {
  test.each(COREFERENCE_RULES.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
    const headline = /\.(?:only-bearer|main-speaker)$/.test(id);
    const rules = (text: string) => readText(text, 'r1', headline).mentions.map(mention => mention.rule);
    expect(rules(rule.examples.fires)).toContain(id);
    expect(rules(rule.examples.not)).not.toContain(id);
  });
});

describe('one of several, with its name', () =>
  test.each([
    ['Three states are against it. One of them, Norway, said it would vote no.', 'Norway'],
    ['One of the drivers, Ivo Brod, said it was late.', 'Ivo Brod'],
    ['One of the men, in Lessa, said it was late.', undefined],
  ])('%s', (text, name) => {
    const { quotations, entities } = readText(text);
    expect(entities.find(({ id }) => id === quotations[0]?.speaker)?.name).toBe(name);
  }));

describe('whom a lead spoke of', () => {
  const opened = (rest: string): string => `A baker said he hid a knife.\n\n${rest}`;
  test('is the aged name that opens a sentence, whatever stands before its verb', () => {
    const text = opened('Emre Demir, 41, in tears, smiled.');
    expect(meant(readText(text), text, 'A baker')).toBe('Emre Demir');
  });
  test('.not an aged name that is told something', () => {
    const text = opened('Nobody asked Emre Demir, 41, in tears.');
    expect(meant(readText(text), text, 'A baker')).not.toBe('Emre Demir');
  });
});
