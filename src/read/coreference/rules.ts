// The rules by which a mention is given to an entity, each with words where it fires and near ones where it does not.
// Does not resolve; the files beside it do, and their mentions carry these addresses.
import type { Rule } from '../../model/index.js';

const rule = (name: string, finds: string, fires: string, not: string): Rule => ({
  id: `read.coreference.${name}`,
  finds,
  examples: { fires, not },
  source: 'set on the training part of the corpus; kept where it was right four times in five',
});

export const COREFERENCE_RULES: readonly Rule[] = [
  rule(
    'same-name',
    'A name: its own words, a surname, the first letters, a spelling.',
    'Ana Kovač spoke. Kovač left.',
    'She spoke and left.',
  ),
  rule(
    'third-person',
    'He, she, him, her: the nearest person that fits, if no other is about as near.',
    'Ana Kovač resigned on Monday. She gave no reason.',
    'The bridge was closed on Monday. She gave no reason.',
  ),
  rule(
    'neuter',
    'It, its: the body that leads the clause.',
    'The Northern Dock Union met on Monday and raised its fee.',
    'Ana Kovač met the others on Monday. It rained.',
  ),
  rule(
    'they',
    'They, as a source: the only group near.',
    '“Witnesses saw it,” officials said. They said the road was wet.',
    'Ana Kovač resigned. They left.',
  ),
  rule(
    'relative',
    'Who, whose, which right behind a name or its apposition.',
    'Ana Kovač, who leads the union, resigned.',
    'Nobody knows who resigned.',
  ),
  rule(
    'first-person',
    'I, my inside a quotation: its speaker.',
    '“I am tired,” Ana Kovač said.',
    'I am tired of the harbour.',
  ),
  rule(
    'we',
    'We, our inside a quotation: the body that its speaker speaks for.',
    '“We are tired,” said Ana Kovač, head of the Northern Dock Union.',
    '“We are tired,” said Ana Kovač, a baker.',
  ),
  rule(
    'nationality',
    'The Swede, the Bulgarian: the one person of that country.',
    'Swedish striker Ana Kovač scored twice on Monday. The Swede left in May.',
    'Swedish strikers Ana Kovač and Eva Blum scored on Monday. The Swedes left in May.',
  ),
  rule(
    'interviewee',
    'The A of questions and answers: the one person that title and introduction name.',
    'We met Ana Kovač at the gate of the docks on Tuesday.\n\nQ: Will the docks open?\n\nA: Not before Friday.\n\nQ: And then?\n\nA: Then we shall see.',
    'We met Ana Kovač and Petr Malý at the gate of the docks on Tuesday.\n\nQ: Will the docks open?\n\nA: Not before Friday.\n\nQ: And then?\n\nA: Then we shall see.',
  ),
  rule(
    'office',
    'An office whose bearer was named before.',
    'Mayor Ana Kovač resigned. The mayor gave no reason.',
    'Ana Kovač resigned. The bishop gave no reason.',
  ),
  rule(
    'plain-person',
    'The man, the defendant: the only person near of whom no office is told.',
    'Emre Demir, 41, was arrested. The defendant said nothing.',
    'Judge Emre Demir, Ana Kovač and Jon Bell met. The defendant said nothing.',
  ),
  rule(
    'age',
    'An age that stands for a person: the one of whom it was told, or the one in focus of whom none is.',
    'Ana Kovač, 28, was tested in May. The 28-year-old gave no reason.',
    'Ana Kovač, 30, was tested in May. The 28-year-old gave no reason.',
  ),
  rule(
    'client',
    'His client, her client: the one for whom the report says the lawyer acts.',
    'Ana Kovač was fined. Kovač’s lawyer, Emre Demir, spoke on Monday. His client left early.',
    'Emre Demir, a lawyer, spoke on Monday. His client left early.',
  ),
  rule(
    'thing',
    'The vessel, the novel, the dog: the one named thing that the report has told to be such a thing.',
    'The tanker Bright Meridian struck a pier in May. Police boarded the vessel at night.',
    'The tanker Bright Meridian struck a fishing boat in May. Police boarded the vessel at night.',
  ),
  rule(
    'belonging',
    'Her country, his party, our firm: the land or body of which the report says that person holds an office.',
    'Kenya’s foreign minister, Ana Kovač, spoke on Monday. She said her country would stay.',
    'Ana Kovač spoke in Kenya on Monday. She said her country would stay.',
  ),
  rule(
    'noun-of-name',
    'The noun that a body’s name holds.',
    'The Northern Dock Union met. The union raised the fee.',
    'The Northern Dock Board met. The union raised the fee.',
  ),
  rule(
    'plain-body',
    'The company, the agency: the only body near, or the one that led the last clause.',
    'Halden Marine Ltd lost money. The company closed two yards.',
    'Ana Kovač lost money. The company closed two yards.',
  ),
  rule(
    'apposition',
    'A phrase beside a name that says what its bearer is.',
    'The mayor of Lessa, Ana Kovač, resigned.',
    'The mayor of Lessa resigned and Ana Kovač stayed.',
  ),
  rule(
    'deed',
    'The defendant, the suspect, the witness: the only one whom the report has told to be tried, arrested or heard.',
    'A court in Lessa sentenced Emre Demir on Monday. Judge Ana Kovač read for an hour. The defendant wept.',
    'A court in Lessa heard Emre Demir on Monday. Judge Ana Kovač read for an hour. The suspect wept.',
  ),
  rule(
    'identified',
    'A nominal whose name the sentence gives behind “as”.',
    'Police identified the driver as Ana Kovač on Monday.',
    'Police treated the driver as Ana Kovač had asked on Monday.',
  ),
  rule(
    'institution',
    'An institution that has no other name.',
    'The government said the bridge is closed.',
    'The widow said the bridge is closed.',
  ),
  rule(
    'paper',
    'A paper that speaks goes by its own words.',
    'A report said the bridge is unsafe.',
    'A widow said the bridge is unsafe.',
  ),
  rule(
    'unnamed-source',
    'A source without a name is somebody of its own.',
    'The bridge opened in May. It rained all day.\n\nTwo officials said the bridge is closed.',
    'Ana Kovač said the bridge is closed.',
  ),
  rule(
    'only-bearer',
    'An office of the headline or lead whose only bearer is named farther on.',
    'The premier said the vote is lost.\n\nNobody voted in Orm on Monday.\n\nPremier Ana Kovač left the house.',
    'The premier said the vote is lost.\n\nNobody voted.',
  ),
  rule(
    'only-body',
    'A body called by its sort alone: the only one of that sort that the report names.',
    'The regulator said the yard is unsafe.\n\nThe Port Safety Authority fined a shipyard on Monday.',
    'The regulator said the yard is unsafe.\n\nAna Kovač left a shipyard on Monday.',
  ),
  rule(
    'lead',
    'The phrase of a lead: the next person named, as the subject.',
    'A baker said he hid a knife.\n\nEmre Demir, 41, smiled in court.',
    'A baker said he hid a knife.\n\nNobody smiled in court.',
  ),
  rule(
    'main-speaker',
    'The phrase of a headline that speaks: whom the report quotes most.',
    'Soldier on the run: “It was only an exercise”\n\nNobody met in Orm that day. The road was dry.\n\nIt rained. “It was cold,” Ruslan Murat said. “We had no bread,” Murat said.',
    'Nobody met in Orm that day.\n\n“It was cold,” Ruslan Murat said.',
  ),
];
